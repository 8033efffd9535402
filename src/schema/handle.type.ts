import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from './date-time.scalar.js';

export enum HandleKind {
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
  VISITOR = 'VISITOR',
  EXTERNAL = 'EXTERNAL',
  WHATSAPP = 'WHATSAPP',
  MESSENGER = 'MESSENGER',
  INSTAGRAM = 'INSTAGRAM',
  TELEGRAM = 'TELEGRAM',
}
registerEnumType(HandleKind, {
  name: 'HandleKind',
  description: 'What kind of address a handle is.',
  valuesConfig: {
    EMAIL: { description: 'A mail address, in lower case.' },
    PHONE: { description: 'A telephone number in E.164: `+4915112345678`.' },
    VISITOR: { description: 'A browser that opened the chat.' },
    EXTERNAL: {
      description: 'A user of your own site or system, vouched for by its signature.',
    },
    WHATSAPP: {
      description: 'A WhatsApp number without plus sign, or a business-scoped user id.',
    },
    MESSENGER: { description: 'A page-scoped id of Facebook Messenger.' },
    INSTAGRAM: { description: 'An Instagram-scoped id.' },
    TELEGRAM: { description: 'A Telegram chat id.' },
  },
});

@ObjectType({ description: 'An address under which a contact is known.', simpleResolvers: true })
export class Handle {
  @Field(() => ID, { description: 'Opaque, prefixed `hdl_`.' })
  id!: string;

  @Field(() => HandleKind, { description: 'What kind of address it is.' })
  kind!: HandleKind;

  @Field(() => String, { description: 'The address itself.' })
  address!: string;

  @Field(() => Boolean, {
    description: 'Whether there is evidence that it is theirs; a typed address is only a claim.',
  })
  verified!: boolean;

  @Field(() => DateTime, { description: 'When it was first seen, UTC.' })
  createdAt!: Date;
}

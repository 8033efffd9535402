import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from './date-time.scalar.js';

@ObjectType({ description: 'A file of a message.', simpleResolvers: true })
export class Attachment {
  @Field(() => ID, { description: 'Opaque, prefixed `att_`.' })
  id!: string;

  @Field(() => String, { description: 'The name its sender gave it. Do not use it as a path.' })
  fileName!: string;

  @Field(() => String, { description: 'Media type, such as `application/pdf`.' })
  contentType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  sizeBytes!: number;

  @Field(() => String, {
    description: 'Where to fetch it until `expiresAt`, without further credentials.',
  })
  url!: string;

  @Field(() => DateTime, {
    description: 'When `url` stops working, UTC; ask for the message again then.',
  })
  expiresAt!: Date;
}

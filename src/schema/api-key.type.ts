import { Field, ObjectType } from 'type-graphql';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { Member } from './member.type.js';
import { Node } from './node.type.js';
import { Scope } from './viewer.type.js';

@ObjectType({
  description: 'A credential of a program. Its secret is shown once, when it is made. Needs ADMIN.',
  implements: [Node],
  simpleResolvers: true,
})
export class ApiKey extends Node {
  @Field(() => String, { description: 'What the program is called in the workspace.' })
  name!: string;

  @Field(() => String, { description: 'The end of the secret, to tell keys apart.' })
  hint!: string;

  @Field(() => [Scope], { description: 'What the program may do.' })
  scopes!: Scope[];

  @Field(() => Member, {
    nullable: true,
    description: 'The member it acts for; null when it acts as a program of its own.',
  })
  member!: Member | null;

  @Field(() => Member, {
    nullable: true,
    description: 'Who made it; null when it came with the workspace.',
  })
  createdBy!: Member | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it stops working, UTC; null when it does not expire.',
  })
  expiresAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was revoked, UTC; null while it works.',
  })
  revokedAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was made, UTC.' })
  createdAt!: Date;
}

export const ApiKeyConnection = connectionType('ApiKey', 'API keys by name', () => ApiKey);

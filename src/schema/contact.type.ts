import { Field, ObjectType } from 'type-graphql';
import { Actor } from './actor.type.js';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { JSONObject } from './json-object.scalar.js';
import { Node } from './node.type.js';

@ObjectType({
  description: 'A customer, over all channels.',
  implements: [Node, Actor],
  simpleResolvers: true,
})
export class Contact extends Actor {
  @Field(() => String, {
    nullable: true,
    description:
      'How much they matter, in the workspace’s own words (`VIP`); null when nobody said.',
  })
  tier!: string | null;

  @Field(() => String, { nullable: true, description: 'Where they work; null when unknown.' })
  company!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Their id in your own system, unique in the workspace; null when none was given.',
  })
  externalId!: string | null;

  @Field(() => JSONObject, { description: 'Facts of your own about them.' })
  attributes!: Record<string, unknown>;

  @Field(() => DateTime, { description: 'When Rapport first heard of them, UTC.' })
  createdAt!: Date;
}

export const ContactConnection = connectionType('Contact', 'contacts, newest first', () => Contact);

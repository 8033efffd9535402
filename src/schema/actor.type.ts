import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';

@InterfaceType('Actor', {
  description:
    'Whoever can do something: a member, a contact, a program with an API key, or Rapport itself.',
})
export abstract class Actor {
  @Field(() => ID, { description: 'Opaque and prefixed; `system` for Rapport itself.' })
  id!: string;

  @Field(() => String, { description: 'The name people know them by.' })
  name!: string;
}

@ObjectType({
  description:
    'A program that acts with an API key of its own. What it says never ends a customer’s wait.',
  implements: [Actor],
  simpleResolvers: true,
})
export class Automation extends Actor {}

@ObjectType({
  description: 'Rapport itself: a timer that ran out, a rule that applied.',
  implements: [Actor],
  simpleResolvers: true,
})
export class System extends Actor {}

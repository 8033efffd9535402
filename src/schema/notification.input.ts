import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from './mutation.input.js';
import { NotificationKind } from './notification.type.js';

@InputType({ description: 'Which of one’s notifications are wanted; all that is given must hold.' })
export class NotificationFilter {
  @Field(() => [NotificationKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: NotificationKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: not read yet. False: read.',
  })
  unread?: boolean | null;
}

@InputType({
  description: 'Say what you have read. Either of the two must be given, else INVALID_INPUT.',
})
export class MarkNotificationsReadInput extends MutationInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'These, at most 100. One that is not yours: NOT_FOUND.',
  })
  notificationIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'This one and all that came before it. One that is not yours: NOT_FOUND.',
  })
  upToId?: string | null;
}

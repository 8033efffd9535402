import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from './actor.type.js';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';

export enum SignalKind {
  PRICE_QUESTION = 'PRICE_QUESTION',
  PURCHASE_INTENT = 'PURCHASE_INTENT',
  CHURN_RISK = 'CHURN_RISK',
  COMPLAINT = 'COMPLAINT',
  URGENT = 'URGENT',
}
registerEnumType(SignalKind, {
  name: 'SignalKind',
  description: 'What a customer’s message gives to understand.',
  valuesConfig: {
    PRICE_QUESTION: { description: 'They ask what something costs, for an offer or a discount.' },
    PURCHASE_INTENT: { description: 'They want to buy, order, book, extend or upgrade.' },
    CHURN_RISK: { description: 'They want to leave, cancel or go to somebody else.' },
    COMPLAINT: { description: 'Something is broken, wrong, late or badly done.' },
    URGENT: { description: 'It cannot wait.' },
  },
});

export enum OpportunityKind {
  PRICE_QUESTION = 'PRICE_QUESTION',
  PURCHASE_INTENT = 'PURCHASE_INTENT',
}
registerEnumType(OpportunityKind, {
  name: 'OpportunityKind',
  description: 'The signals that are a chance to sell.',
  valuesConfig: {
    PRICE_QUESTION: { description: 'They ask what something costs, for an offer or a discount.' },
    PURCHASE_INTENT: { description: 'They want to buy, order, book, extend or upgrade.' },
  },
});

export enum UnhappyReason {
  IN_A_ROW = 'IN_A_ROW',
  FALLING = 'FALLING',
}
registerEnumType(UnhappyReason, {
  name: 'UnhappyReason',
  description:
    'Why a customer counts as unhappy. Only messages count that show a feeling: whose sentiment is not 0.',
  valuesConfig: {
    IN_A_ROW: { description: 'Their latest two or more are all at -0.25 or below.' },
    FALLING: {
      description:
        'Their latest two lie on average at 0 or below, and 0.5 or more below the up to ten before them, of which there must be two.',
    },
  },
});

const of = (description: string) => ({ description, simpleResolvers: true });
const fromModel = 'Who says so: the model’s name, or `person` where somebody corrected it.';
const fromVersion = 'The model’s version; null where somebody corrected it.';

@ObjectType(of('Where a text says so.'))
export class InsightEvidence {
  @Field(() => Int, { description: 'Offset into `visibleText`, in UTF-16 units, from 0.' })
  start!: number;

  @Field(() => Int, { description: 'Offset behind its end, in UTF-16 units.' })
  end!: number;

  @Field(() => String, { description: 'The words that stand there.' })
  quote!: string;
}

@ObjectType()
abstract class InsightFact {
  @Field(() => String, { description: fromModel })
  model!: string;

  @Field(() => String, { nullable: true, description: fromVersion })
  version!: string | null;
}

@ObjectType(of('The language of a message.'))
export class MessageLanguage extends InsightFact {
  @Field(() => String, { description: 'ISO 639, such as `de`.' })
  code!: string;

  @Field(() => Float, { description: 'How sure it is, from 0 to 1; 1 where somebody said so.' })
  score!: number;
}

@ObjectType(of('How a message feels.'))
export class MessageSentiment extends InsightFact {
  @Field(() => Float, {
    description: 'From -1, furious, over 0, no feeling shown, to 1, delighted.',
  })
  score!: number;

  @Field(() => [InsightEvidence], {
    description: 'The words it was read from, 10 at most; none where somebody corrected it.',
  })
  evidence!: InsightEvidence[];
}

@ObjectType(of('Something a message gives to understand.'))
export class MessageSignal extends InsightFact {
  @Field(() => SignalKind, { description: 'What it gives to understand.' })
  kind!: SignalKind;

  @Field(() => Float, { description: 'How sure it is, from 0 to 1; 1 where somebody said so.' })
  score!: number;

  @Field(() => [InsightEvidence], {
    description: 'The words it was read from, 10 at most; none where somebody added it.',
  })
  evidence!: InsightEvidence[];
}

@ObjectType(of('What was understood of a customer’s message.'))
export class MessageInsights {
  @Field(() => MessageLanguage, {
    nullable: true,
    description: 'Null where the text is too short or too mixed to tell.',
  })
  language!: MessageLanguage | null;

  @Field(() => MessageSentiment, {
    nullable: true,
    description: 'Null where the model does not know the language.',
  })
  sentiment!: MessageSentiment | null;

  @Field(() => [MessageSignal], { description: 'At most one of each kind.' })
  signals!: MessageSignal[];

  @Field(() => DateTime, { description: 'When the model last read it, UTC.' })
  readAt!: Date;

  @Field(() => Actor, {
    nullable: true,
    description: 'Who last corrected it; null while nobody has, or when no longer known.',
  })
  correctedBy!: Actor | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last corrected, UTC; null while it is not.',
  })
  correctedAt!: Date | null;
}

@ObjectType(of('What its messages make of a conversation.'))
export class ConversationInsights {
  @Field(() => String, {
    nullable: true,
    description: 'The language of most of the customer’s messages, ISO 639; null where unknown.',
  })
  language!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean of the customer’s latest three messages that show a feeling, from -1 to 1; null where none does.',
  })
  sentiment!: number | null;

  @Field(() => [SignalKind], { description: 'Every signal that one of its messages gives.' })
  signals!: SignalKind[];
}

@ObjectType(of('A message in which a customer asks for a price or wants to buy.'))
export class Opportunity {
  @Field(() => [OpportunityKind], { description: 'Which of the two it is, or both.' })
  kinds!: OpportunityKind[];

  @Field(() => DateTime, { description: 'When the message was written, UTC.' })
  occurredAt!: Date;
}

export const OpportunityConnection = connectionType(
  'Opportunity',
  'opportunities, latest first',
  () => Opportunity,
  false,
);

@ObjectType(of('A customer who is unhappy now, over all of their conversations.'))
export class UnhappyCustomer {
  @Field(() => UnhappyReason, { description: 'Why they count as unhappy.' })
  reason!: UnhappyReason;

  @Field(() => Float, {
    description: 'Mean of their latest two messages that show a feeling, from -1 to 1.',
  })
  recentSentiment!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean of the up to ten such messages before these, from -1 to 1; null where there are fewer than two.',
  })
  earlierSentiment!: number | null;

  @Field(() => Int, { description: 'How many of the latest, in a row, are at -0.25 or below.' })
  negativeInARow!: number;

  @Field(() => DateTime, {
    description: 'When the first of the messages in question was written, UTC.',
  })
  since!: Date;

  @Field(() => DateTime, {
    description: 'When the latest of their messages that shows a feeling was written, UTC.',
  })
  latestAt!: Date;
}

export const UnhappyCustomerConnection = connectionType(
  'UnhappyCustomer',
  'unhappy customers, whoever wrote last first',
  () => UnhappyCustomer,
  false,
);

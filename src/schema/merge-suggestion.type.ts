import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Contact } from './contact.type.js';

export enum MergeEvidenceKind {
  SAME_EXTERNAL_ID = 'SAME_EXTERNAL_ID',
  SAME_NUMBER = 'SAME_NUMBER',
  NUMBER_ALIAS = 'NUMBER_ALIAS',
  TYPED_EMAIL = 'TYPED_EMAIL',
  SAME_NAME_AND_COMPANY = 'SAME_NAME_AND_COMPANY',
}
registerEnumType(MergeEvidenceKind, {
  name: 'MergeEvidenceKind',
  description: 'What speaks for two contacts being one person. More may come.',
  valuesConfig: {
    SAME_EXTERNAL_ID: {
      description: 'The id in your own system is that of a user your site signed in the chat.',
    },
    SAME_NUMBER: { description: 'The same number, by telephone and on WhatsApp.' },
    NUMBER_ALIAS: {
      description:
        'Two spellings of one number: Brazil’s ninth digit, Argentina’s 9 and 15. Neither is rewritten.',
    },
    TYPED_EMAIL: {
      description: 'A mail address that one of them typed in a chat, or has as `attributes.email`.',
    },
    SAME_NAME_AND_COMPANY: { description: 'The same name at the same company.' },
  },
});

export enum MergeConfidence {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}
registerEnumType(MergeConfidence, {
  name: 'MergeConfidence',
  description: 'How much evidence there is.',
  valuesConfig: {
    HIGH: { description: 'Providers or your own signature vouch for both sides.' },
    MEDIUM: { description: 'Likely, but one side was only typed, or is spelt otherwise.' },
    LOW: { description: 'A hint: look before you merge.' },
  },
});

@ObjectType({ description: 'One thing that speaks for a merge.', simpleResolvers: true })
export class MergeEvidence {
  @Field(() => MergeEvidenceKind, { description: 'What it is.' })
  kind!: MergeEvidenceKind;

  @Field(() => String, {
    description: 'The address, id or name that both share, as the other has it.',
  })
  detail!: string;

  @Field(() => MergeConfidence, { description: 'How much it counts.' })
  confidence!: MergeConfidence;
}

@ObjectType({
  description: 'Another contact who may be the same person. Nobody is merged by it.',
  simpleResolvers: true,
})
export class MergeSuggestion {
  @Field(() => Contact, { description: 'The other contact.' })
  contact!: Contact;

  @Field(() => [MergeEvidence], { description: 'What speaks for it, the strongest first.' })
  evidence!: MergeEvidence[];

  @Field(() => MergeConfidence, { description: 'That of the strongest evidence.' })
  confidence!: MergeConfidence;
}

import { Field, ID, InputType } from 'type-graphql';
import { HandleKind } from './handle.type.js';
import { MutationInput } from './mutation.input.js';
import { JSONObject } from './json-object.scalar.js';

@InputType({ description: 'Narrows a list of contacts; all that is given must hold.' })
export class ContactFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of a name, a company or an address, whatever its case.',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'A whole mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The id in your own system.' })
  externalId?: string | null;
}

@InputType({ description: 'An address to know a contact by.' })
export class HandleInput {
  @Field(() => HandleKind, {
    description: 'EMAIL or PHONE; the other kinds come from their channels.',
  })
  kind!: HandleKind;

  @Field(() => String, { description: 'The address.' })
  address!: string;
}

@InputType({ description: 'A new contact.' })
export class CreateContactInput extends MutationInput {
  @Field(() => String, { description: 'What to call them.' })
  name!: string;

  @Field(() => [HandleInput], {
    nullable: true,
    description: 'Addresses, none of them another contact’s: else ALREADY_EXISTS.',
  })
  handles?: HandleInput[] | null;

  @Field(() => String, { nullable: true, description: 'How much they matter, in your own words.' })
  tier?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they work.' })
  company?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Their id in your own system; taken by another contact: ALREADY_EXISTS.',
  })
  externalId?: string | null;

  @Field(() => JSONObject, { nullable: true, description: 'Facts of your own about them.' })
  attributes?: Record<string, unknown> | null;
}

@InputType({ description: 'Changes to a contact. What is left out stays; null empties a field.' })
export class UpdateContactInput extends MutationInput {
  @Field(() => ID, { description: 'Which contact.' })
  contactId!: string;

  @Field(() => String, { nullable: true, description: 'What to call them; null is refused.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'How much they matter, in your own words.' })
  tier?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they work.' })
  company?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Their id in your own system; taken by another contact: ALREADY_EXISTS.',
  })
  externalId?: string | null;

  @Field(() => JSONObject, {
    nullable: true,
    description: 'Facts of your own about them, replacing the earlier ones.',
  })
  attributes?: Record<string, unknown> | null;
}

@InputType({ description: 'Say that two contacts are one person.' })
export class MergeContactsInput extends MutationInput {
  @Field(() => ID, {
    description: 'The contact that goes on. One that was merged itself: INVALID_STATE.',
  })
  intoId!: string;

  @Field(() => ID, {
    description:
      'The contact that turned out to be the same person: its addresses and conversations go over. One that was merged into another, or that others were merged into: INVALID_STATE.',
  })
  fromId!: string;

  @Field(() => String, { nullable: true, description: 'Why, in the team’s words.' })
  reason?: string | null;
}

@InputType({ description: 'Say that two contacts are two persons after all.' })
export class UnmergeContactsInput extends MutationInput {
  @Field(() => ID, {
    description: 'The contact that was merged into another; one that is not: INVALID_STATE.',
  })
  contactId!: string;
}

import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Who the visitor is on your own site, vouched for by your server.' })
export class ChatIdentityInput {
  @Field(() => String, { description: 'Their id on your site.' })
  userId!: string;

  @Field(() => String, { nullable: true, description: 'Their mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Their name.' })
  name?: string | null;

  @Field(() => String, {
    description:
      'HMAC-SHA256 over the user id with the channel’s identity secret, in hex, made on your server.',
  })
  signature!: string;
}

@InputType({ description: 'The first words of a chat.' })
export class StartChatInput {
  @Field(() => String, { description: 'The public key of the chat channel.' })
  publicKey!: string;

  @Field(() => String, { nullable: true, description: 'What the visitor wants to be called.' })
  name?: string | null;

  @Field(() => String, { description: 'The first message, up to 10,000 characters.' })
  text!: string;

  @Field(() => ID, {
    description: 'A UUID for the first message: the same one again does not write twice.',
  })
  clientId!: string;

  @Field(() => ChatIdentityInput, {
    nullable: true,
    description: 'Who the visitor is on your site; leave out for an anonymous one.',
  })
  identity?: ChatIdentityInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The token of an earlier visit, to go on with its chat; one that is no longer good begins a new chat.',
  })
  visitorToken?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the visitor says their mail address is. The team sees it as unverified; it finds and merges nobody.',
  })
  email?: string | null;
}

@InputType({ description: 'A further message of the visitor.' })
export class SendMessageInput {
  @Field(() => String, {
    description: 'What to say, up to 10,000 characters; may be empty when there are files.',
  })
  text!: string;

  @Field(() => ID, {
    description: 'A UUID for the message: the same one again does not write twice.',
  })
  clientId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Files uploaded with `createChatUpload`, up to 5.',
  })
  attachmentIds?: string[] | null;
}

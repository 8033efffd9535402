import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { connectChatChannel, connectEmailChannel } from '../domain/channel/connect-channel.js';
import { channelName, connectProviderChannel } from '../domain/channel/connect-provider-channel.js';
import type { Given, ProviderKind } from '../domain/channel/connection.js';
import type { EmailGiven } from '../domain/channel/email-connection.js';
import { disconnectChannel } from '../domain/channel/disconnect-channel.js';
import { pauseChannel } from '../domain/channel/pause-channel.js';
import { resumeChannel } from '../domain/channel/resume-channel.js';
import { type NewConnection, updateChannel } from '../domain/channel/update-channel.js';
import { updateChatChannel } from '../domain/channel/update-chat-channel.js';
import type { AgentActor } from '../domain/kernel/actor.js';
import { DomainError } from '../domain/kernel/errors.js';
import type { Action } from '../domain/kernel/work.js';
import { ChannelInput, ConnectChannelInput, UpdateChannelInput } from '../schema/channel.input.js';
import {
  ConnectChannelPayload,
  DisconnectChannelPayload,
  PauseChannelPayload,
  ResumeChannelPayload,
  TestChannelPayload,
  UpdateChannelPayload,
} from '../schema/payload.type.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { idOf } from './errors.js';

/** Connecting accounts and looking after them. */
@Resolver()
export class ChannelWorkResolver {
  @Mutation(() => ConnectChannelPayload, {
    description:
      'Connects an account. Credentials go in and never come out: they are sealed at rest. Needs ADMIN.',
  })
  connectChannel(
    @Arg('input', () => ConnectChannelInput, { description: 'Which account.' })
    input: ConnectChannelInput,
    @Ctx() context: AgentContext,
  ) {
    const { idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'connectChannel',
        scope: 'ADMIN',
        action: (work, { name, connection }) =>
          connect(work, { name, connection, seal: context.seal }),
        idempotencyKey,
        input: () => ({ name: channelName(input.name), connection: oneOf(input) }),
      },
      async (result, _actor, replayed) => ({
        channel: await channelById(context, result.channelId),
        identitySecret: replayed ? null : (result.secret ?? null),
      }),
    );
  }

  @Mutation(() => UpdateChannelPayload, {
    description:
      'Changes a channel’s name, settings or credentials. New credentials let a queue go out that waited for them. Needs ADMIN.',
  })
  updateChannel(
    @Arg('input', () => UpdateChannelInput, { description: 'Which channel, and what is new.' })
    input: UpdateChannelInput,
    @Ctx() context: AgentContext,
  ) {
    const { name, idempotencyKey } = input;
    const { seal, unseal } = context;
    return make(
      context,
      {
        mutation: 'updateChannel',
        scope: 'ADMIN',
        action: (work, change) =>
          change.connection?.kind === 'CHAT'
            ? updateChatChannel(work, { ...change, settings: change.connection.given })
            : updateChannel(work, { ...change, connection: ofProvider(change), seal, unseal }),
        idempotencyKey,
        input: () => ({
          channelId: idOf('Channel', input.channelId, 'channelId'),
          name,
          connection: atMostOneOf(input),
        }),
      },
      ({ channelId }) => shown(context, channelId),
    );
  }

  @Mutation(() => PauseChannelPayload, {
    description:
      'Lets replies wait in their queue; what customers write still comes in. Needs ADMIN.',
  })
  pauseChannel(
    @Arg('input', () => ChannelInput, { description: 'Which one.' }) input: ChannelInput,
    @Ctx() context: AgentContext,
  ) {
    return change(context, 'pauseChannel', input, pauseChannel);
  }

  @Mutation(() => ResumeChannelPayload, {
    description: 'Lets the queue of a paused channel go out. Needs ADMIN.',
  })
  resumeChannel(
    @Arg('input', () => ChannelInput, { description: 'Which one.' }) input: ChannelInput,
    @Ctx() context: AgentContext,
  ) {
    return change(context, 'resumeChannel', input, resumeChannel);
  }

  @Mutation(() => DisconnectChannelPayload, {
    description:
      'Ends a channel for good and forgets its credentials. Its conversations stay. Needs ADMIN.',
  })
  disconnectChannel(
    @Arg('input', () => ChannelInput, { description: 'Which one.' }) input: ChannelInput,
    @Ctx() context: AgentContext,
  ) {
    return change(context, 'disconnectChannel', input, disconnectChannel);
  }

  @Mutation(() => TestChannelPayload, {
    description: 'Asks the provider whether the credentials work. Sends nothing. Needs ADMIN.',
  })
  async testChannel(
    @Arg('input', () => ChannelInput, { description: 'Which one.' }) input: ChannelInput,
    @Ctx() context: AgentContext,
  ) {
    const outcome = await make(
      context,
      {
        mutation: 'testChannel',
        scope: 'ADMIN',
        action: async (_work, { channelId }) => ({ channelId }),
        input: () => ({ channelId: idOf('Channel', input.channelId, 'channelId') }),
      },
      async ({ channelId }) => ({
        ...(await context.testChannel(channelId)),
        ...(await shown(context, channelId)),
      }),
    );
    return { ok: false, detail: null, ...outcome };
  }
}

type Chosen = { kind: 'EMAIL' | 'CHAT' | ProviderKind; given: Given };

const kindOf: Record<string, Chosen['kind']> = {
  email: 'EMAIL',
  chat: 'CHAT',
  whatsapp: 'WHATSAPP',
  messenger: 'MESSENGER',
  instagram: 'INSTAGRAM',
  telegram: 'TELEGRAM',
  sms: 'SMS',
  voice: 'VOICE',
  custom: 'CUSTOM',
};

function oneOf(input: object): Chosen {
  const chosen = chosenOf(input);
  if (chosen.length !== 1)
    throw new DomainError('INVALID_INPUT', 'Give exactly one kind of channel.', ['input']);
  return chosen[0]!;
}

function atMostOneOf(input: object): Chosen | null {
  const chosen = chosenOf(input);
  if (chosen.length > 1)
    throw new DomainError('INVALID_INPUT', 'Give at most one kind of channel.', ['input']);
  return chosen[0] ?? null;
}

function ofProvider({ connection }: { connection: Chosen | null }) {
  return connection as NewConnection | null;
}

function chosenOf(input: object): Chosen[] {
  return Object.entries(input).flatMap(([field, given]) =>
    kindOf[field] && given ? [{ kind: kindOf[field], given: { ...(given as Given) } }] : [],
  );
}

const connect: Action<
  { name: string; connection: Chosen; seal: (plain: string) => string },
  { channelId: string; secret?: string },
  AgentActor
> = async (work, { name, connection: { kind, given }, seal }) => {
  if (kind === 'EMAIL') {
    const connection = { given: given as EmailGiven, seal };
    return connectEmailChannel(work, { name, address: given['address'] ?? '', connection });
  }
  if (kind !== 'CHAT') return connectProviderChannel(work, { kind, name, given, seal });
  const { channelId, identitySecret } = await connectChatChannel(work, {
    name,
    sealSecret: seal,
    settings: given,
  });
  return { channelId, secret: identitySecret };
};

function change(
  context: AgentContext,
  mutation: string,
  input: ChannelInput,
  action: Action<{ channelId: string }, { channelId: string }, AgentActor>,
) {
  return make(
    context,
    {
      mutation,
      scope: 'ADMIN',
      action,
      idempotencyKey: input.idempotencyKey,
      input: () => ({ channelId: idOf('Channel', input.channelId, 'channelId') }),
    },
    ({ channelId }) => shown(context, channelId),
  );
}

async function shown(context: AgentContext, channelId: string) {
  return { channel: await channelById(context, channelId) };
}

/** The log has just told the cache that its channels are old. */
async function channelById(context: AgentContext, uuid: string) {
  return (await context.directory()).channels.get(uuid) ?? null;
}

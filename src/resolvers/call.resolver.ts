import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type LogCall, logCall } from '../domain/call/log-call.js';
import { LogCallInput, LogMeetingInput } from '../schema/call.input.js';
import { LogCallPayload, LogMeetingPayload } from '../schema/payload.type.js';
import { make } from './change.js';
import type { AgentContext } from './context.js';
import { conversationById } from './conversation-by-id.js';
import { idOf } from './errors.js';
import { selectionOf } from './selection.js';

/** Calls and meetings that somebody, or their telephone system, writes down. */
@Resolver()
export class CallResolver {
  @Mutation(() => LogCallPayload, {
    description:
      'Adds a phone call to the customer’s story, over: a customer’s call that nobody took opens a wait, one that was taken ends it. Needs WRITE.',
  })
  logCall(
    @Arg('input', () => LogCallInput, { description: 'With whom, when, and what came of it.' })
    input: LogCallInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { direction, answered: wasTaken } = input;
    return log(context, info, 'logCall', input, { kind: 'CALL', direction, wasTaken });
  }

  @Mutation(() => LogMeetingPayload, {
    description:
      'Adds a meeting to the customer’s story, over. One that took place ends the customer’s wait. Needs WRITE.',
  })
  logMeeting(
    @Arg('input', () => LogMeetingInput, { description: 'With whom, when, and what came of it.' })
    input: LogMeetingInput,
    @Ctx() context: AgentContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { tookPlace: wasTaken } = input;
    return log(context, info, 'logMeeting', input, {
      kind: 'MEETING',
      direction: 'OUTBOUND',
      wasTaken,
    });
  }
}

function log(
  context: AgentContext,
  info: GraphQLResolveInfo,
  mutation: string,
  input: Omit<LogMeetingInput, 'tookPlace'>,
  how: Pick<LogCall, 'kind' | 'direction' | 'wasTaken'>,
) {
  const { number, name, startedAt, endedAt, participants, text, recordingUrl, externalId } = input;
  return make(
    context,
    {
      mutation,
      action: logCall,
      idempotencyKey: input.idempotencyKey,
      input: () => ({
        ...how,
        channelId: idOf('Channel', input.channelId, 'channelId'),
        contactId: input.contactId == null ? null : idOf('Contact', input.contactId, 'contactId'),
        number,
        name,
        startedAt,
        endedAt,
        participants,
        text,
        recordingUrl,
        externalId,
      }),
    },
    async ({ conversationId, messageId }, actor) => ({
      conversation: await conversationById(
        context,
        actor,
        conversationId,
        selectionOf(info).of('conversation'),
      ),
      message: await context.loaders.message.load(messageId),
    }),
  );
}

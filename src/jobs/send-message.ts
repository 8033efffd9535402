import { setTimeout as sleep } from 'node:timers/promises';
import type {
  ChannelAccount,
  ChannelAdapter,
  FailureClass,
  OutboundAttachment,
  SendRate,
  SendResult,
} from '../channels/channel.js';
import { noteRefusedCredentials } from '../domain/channel/note-refused-credentials.js';
import { systemActor } from '../domain/kernel/actor.js';
import type { Reader } from '../domain/kernel/work.js';
import { keepSentParts } from '../domain/message/keep-sent-parts.js';
import { beginSending, type Sendable } from '../domain/message/begin-sending.js';
import { recordSendFailure } from '../domain/message/record-send-failure.js';
import { recordSent } from '../domain/message/record-sent.js';
import { restAfterSending } from '../domain/message/take-turn.js';
import type { JobData } from './job.js';
import type { OpenAccount } from './open-account.js';
import { rememberAliases } from './known-person.js';
import type { RunAction } from './run-action.js';
import { type LaneWork, type Next, SendingLanes } from './sending-lanes.js';

export interface SendingParts {
  run: RunAction;
  reader: (workspaceId: string) => Reader;
  adapter: (channelKind: string) => ChannelAdapter | undefined;
  openAccount: OpenAccount;
  readAttachment: (sha256: string) => Promise<Buffer>;
  /** Where a provider fetches a file that it is not given. */
  attachmentUrl: (workspaceId: string, attachmentId: string) => string;
  /** This worker's number of the moment. */
  worker: () => number;
  signal: AbortSignal;
}

/**
 * One message, three steps, each committed: taken in hand, given to the channel, settled. A crash between them leaves
 * a state that says which. Then the next one of the conversation, which had to wait for this one. The job itself only
 * puts the message into its channel's lane.
 */
export function messageSender(parts: SendingParts): MessageSender {
  const lanes = new SendingLanes<Taken>((lane) => laneWork(parts, lane));
  return {
    send: async (batch) => {
      for (const [workspaceId, jobs] of Map.groupBy(batch, (job) => job.workspaceId)) {
        const ids = jobs.map((job) => job.messageId);
        for (const { id, ...channel } of await queuedOf(parts.reader(workspaceId), ids))
          lanes.add(JSON.stringify({ workspaceId, ...channel }), id);
      }
    },
    close: () => lanes.close(),
  };
}

export interface MessageSender {
  send(batch: JobData['send-message'][]): Promise<void>;
  /** Takes nothing more in hand, and resolves when everything in hand is settled. */
  close(): Promise<void>;
}

interface Lane {
  workspaceId: string;
  channelId: string;
  kind: string;
}

type Taken = Sendable & { workspaceId: string };

function laneWork(parts: SendingParts, lane: string): LaneWork<Taken> {
  const { workspaceId, kind } = JSON.parse(lane) as Lane;
  const actor = systemActor(workspaceId);
  const pace = parts.adapter(kind)?.capabilities().rate;
  return {
    oneByOne: pace !== undefined,
    begin: async (messageId) => {
      const input = { messageId, worker: parts.worker(), pace };
      const { result } = await parts.run(actor, beginSending, input);
      return result && 'id' in result ? { ...result, workspaceId } : result;
    },
    deliver: async (message) => {
      const result = await give(parts, workspaceId, message);
      await settle(parts, message, result, pace);
      return nextInLine(parts.reader(workspaceId), message.id);
    },
  };
}

async function settle(
  parts: SendingParts,
  message: Taken,
  result: SendResult,
  pace: SendRate | undefined,
): Promise<void> {
  const actor = systemActor(message.workspaceId);
  const { id: messageId, address } = message;
  const { channelId } = message.channel;
  await insist(parts, async () => {
    if (pace) await parts.run(actor, restAfterSending, { channelId, address, pace });
    if (result.parts?.length)
      await parts.run(actor, keepSentParts, { messageId, externalIds: result.parts });
    if (!result.ok && result.failure.class === 'auth') {
      const reason = result.failure.message;
      await parts.run(actor, noteRefusedCredentials, { channelId, reason });
    }
    if (result.ok) await parts.run(actor, recordSent, { messageId, externalId: result.externalId });
    else {
      const { failure } = result;
      await parts.run(actor, recordSendFailure, { messageId, failure });
    }
  });
  if (result.ok) await rememberAddressee(parts, message, result.aliases ?? []);
}

function queuedOf(
  reader: Reader,
  ids: string[],
): Promise<(Omit<Lane, 'workspaceId'> & { id: string })[]> {
  return reader.rows(
    `select m.id, m.channel_id as "channelId", ch.kind from message m
     join channel ch on ch.workspace_id = $1 and ch.id = m.channel_id
     where m.workspace_id = $1 and m.id = any($2::uuid[]) and m.state = 'QUEUED'
     order by m.next_attempt_at, m.sequence`,
    [reader.workspaceId, ids],
  );
}

/** Whoever answers under another address than the one we wrote to is still the one we wrote to. */
async function rememberAddressee(
  parts: SendingParts,
  { workspaceId, channel, address }: Taken,
  aliases: readonly string[],
): Promise<void> {
  const kind = parts.adapter(channel.kind)!.handleKind;
  await rememberAliases(parts, { workspaceId, kind, address, aliases });
}

/** Long enough for a database that is busy or restarts; it ends well before the queue takes the job for dead. */
const insistForMs = 60_000;

/**
 * What the channel answered is known here and nowhere else. Let go at the first error of the database, a message would
 * stay in the hand of a worker that lives and has forgotten it, and hold back all that follow.
 */
async function insist({ signal }: SendingParts, attempt: () => Promise<void>): Promise<void> {
  const end = Date.now() + insistForMs;
  for (let pauseMs = 100; ; pauseMs = Math.min(2 * pauseMs, 5_000)) {
    try {
      return await attempt();
    } catch (error) {
      if (signal.aborted || Date.now() > end) throw error;
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** An adapter that throws has broken its contract, and how far it came nobody knows. */
async function give(
  parts: SendingParts,
  workspaceId: string,
  message: Sendable,
): Promise<SendResult> {
  const adapter = parts.adapter(message.channel.kind);
  if (!adapter)
    return refused('permanent', 'no_adapter', `Nothing sends on ${message.channel.kind}.`);
  if (message.isOptedOut)
    return refused('permanent', 'opt_out', 'They have said STOP: only their START ends it.');
  let attachments: OutboundAttachment[];
  try {
    attachments = await Promise.all(
      message.attachments.map(async ({ id, sha256, ...file }) => ({
        ...file,
        content: await parts.readAttachment(sha256),
        url: parts.attachmentUrl(workspaceId, id),
      })),
    );
  } catch {
    return refused('transient', 'attachment_unreadable', 'An attachment could not be read.');
  }
  let account: ChannelAccount;
  try {
    account = parts.openAccount({ ...message.channel, workspaceId });
  } catch (error) {
    return refused('auth', 'credentials_sealed', (error as Error).message);
  }
  try {
    const keepParts = partKeeper(parts, workspaceId, message.id);
    return await adapter.send(
      { ...outbound(message, attachments), keepParts },
      account,
      parts.signal,
    );
  } catch (error) {
    return refused('ambiguous', 'adapter_threw', (error as Error).message);
  }
}

/** Told once more when all is settled, so a database that is busy now costs nothing. */
function partKeeper({ run }: SendingParts, workspaceId: string, messageId: string) {
  return async (ids: readonly string[]): Promise<void> => {
    const input = { messageId, externalIds: [...ids] };
    await run(systemActor(workspaceId), keepSentParts, input).catch(() => undefined);
  };
}

function outbound(message: Sendable, attachments: OutboundAttachment[]) {
  const { id, conversationId, authorName, text } = message;
  return {
    id,
    conversationId,
    authorName,
    text,
    attachments,
    to: { address: message.address, name: message.contactName },
    subject: message.subject ?? undefined,
    html: message.html ?? undefined,
    references: message.references.toReversed(),
    inReplyTo: message.inReplyTo ?? undefined,
    quotes: message.quotes ?? undefined,
    createdAt: new Date(message.createdAt),
    isByPerson: message.authorKind === 'MEMBER',
    sentParts: message.sentParts,
    privately: message.privately,
    lastInboundAt: message.lastInboundAt === null ? null : new Date(message.lastInboundAt),
    template: message.template ?? undefined,
  };
}

function refused(failure: FailureClass, code: string, message: string): SendResult {
  return { ok: false, failure: { class: failure, code, message, scope: 'message' } };
}

async function nextInLine(reader: Reader, messageId: string): Promise<Next | undefined> {
  const [next] = await reader.rows<{ id: string; waitMs: string }>(
    `select later.id, ceil(extract(epoch from later.next_attempt_at - now()) * 1000) as "waitMs"
     from message done join message later on later.workspace_id = $1
       and later.conversation_id = done.conversation_id and later.sequence >= done.sequence
       and later.state = 'QUEUED'
     where done.workspace_id = $1 and done.id = $2 order by later.sequence limit 1`,
    [reader.workspaceId, messageId],
  );
  return next && { id: next.id, waitMs: Number(next.waitMs) };
}

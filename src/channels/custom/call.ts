import type { CallFacts } from '../../domain/call/call-facts.js';
import type { ChannelAccount, InboundAttachment, InboundEvent, InboundMedia } from '../channel.js';
import { addressOf } from './person.js';

type Json = Record<string, unknown>;

/** A call or meeting that is over, as the source tells it; told again under its id, what is new is added. */
export function callOf(
  event: Json,
  id: string,
  receivedAt: Date,
  account: ChannelAccount,
  files: { attachments: InboundAttachment[]; media: InboundMedia[] },
): InboundEvent {
  const from = event['from'] as { id?: unknown; name?: unknown } | null | undefined;
  const person = text(from?.id);
  if (!person) return park('`from.id` is missing: which customer, as your system names them.');
  const { direction = 'inbound', answered } = event;
  if (direction !== 'inbound' && direction !== 'outbound')
    return park('`direction` must be inbound or outbound.');
  if (typeof answered !== 'boolean')
    return park('`answered` is missing: true when somebody took it, else false.');
  return {
    type: 'call',
    externalId: `call ${id}`,
    party: { address: addressOf(person, account), name: text(from?.name) },
    facts: {
      kind: event['meeting'] === true ? 'MEETING' : 'CALL',
      direction: direction === 'inbound' ? 'INBOUND' : 'OUTBOUND',
      end: answered ? 'COMPLETED' : 'MISSED',
      ...timesOf(event, receivedAt),
      participants: participantsOf(event['participants']),
      ...wordsOf(event),
    },
    ...files,
  };
}

/** ISO 8601; never later than our receipt. */
function timesOf(event: Json, receivedAt: Date): CallFacts {
  const startedAt = timeOf(event['startedAt'], receivedAt);
  const endedAt = timeOf(event['endedAt'], receivedAt) ?? startedAt ?? receivedAt;
  const begun = startedAt && startedAt < endedAt ? startedAt : endedAt;
  const durationSeconds = Math.round((endedAt.getTime() - begun.getTime()) / 1000);
  return {
    startedAt: begun.toISOString(),
    endedAt: endedAt.toISOString(),
    durationSeconds: durationSeconds || undefined,
  };
}

function timeOf(given: unknown, receivedAt: Date): Date | undefined {
  const time = typeof given === 'string' ? Date.parse(given) : NaN;
  return Number.isNaN(time) || time < 0
    ? undefined
    : new Date(Math.min(time, receivedAt.getTime()));
}

function participantsOf(given: unknown): string[] | undefined {
  const names = Array.isArray(given) ? given.flatMap((name) => text(name) ?? []).slice(0, 50) : [];
  return names.length > 0 ? [...new Set(names)].sort() : undefined;
}

function wordsOf(event: Json): Pick<CallFacts, 'lines' | 'transcripts'> {
  const said = text(event['text'], 20_000);
  const transcript = text(event['transcript'], 100_000);
  return {
    ...(said && { lines: { [`1 ${said}`]: said } }),
    ...(transcript && { transcripts: { transcript } }),
  };
}

function text(value: unknown, most = 200): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= most ? value : undefined;
}

const park = (reason: string): InboundEvent => ({ type: 'unknown', disposition: 'park', reason });

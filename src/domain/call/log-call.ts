import { Channel } from '../channel/channel.js';
import { Contact } from '../contact/contact.js';
import { Handle, normalizeAddress } from '../contact/handle.js';
import { Conversation } from '../conversation/conversation.js';
import type { AgentActor } from '../kernel/actor.js';
import { DomainError, invalidInput, notFound } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import type { CallFacts } from './call-facts.js';
import type { CallParty } from './call-record.js';
import { recordCall } from './record-call.js';

export interface LogCall {
  kind: 'CALL' | 'MEETING';
  channelId: string;
  contactId?: string | null;
  number?: string | null;
  name?: string | null;
  direction: 'INBOUND' | 'OUTBOUND';
  wasTaken: boolean;
  startedAt: Date;
  endedAt?: Date | null;
  participants?: string[] | null;
  text?: string | null;
  recordingUrl?: string | null;
  externalId?: string | null;
}

/** A call or meeting that no provider tells us of: somebody, or their telephone system, writes it down. */
export async function logCall(
  work: Work<AgentActor>,
  input: LogCall,
): Promise<{ conversationId: string; messageId: string }> {
  const { workspaceId } = work;
  const channel = await work.em.findOne(Channel, { workspaceId, id: input.channelId });
  if (!channel) throw notFound('channel', 'channelId');
  refuseUnlessItCarriesCalls(channel);
  const recorded = await recordCall(work, {
    channelId: channel.id,
    externalId: `logged ${nameOf(input.externalId)}`,
    party: await partyOf(work, input),
    facts: factsOf(input, work.now),
    files: [],
  });
  return { conversationId: recorded.conversationId!, messageId: recorded.messageId! };
}

/** On other kinds a call in the thread would be taken for a letter: for their ids, and for their windows. */
function refuseUnlessItCarriesCalls({ kind, status }: Channel): void {
  if (status === 'DISCONNECTED')
    throw new DomainError('CHANNEL_UNAVAILABLE', 'This channel is disconnected.');
  if (kind !== 'VOICE' && kind !== 'CUSTOM')
    throw new DomainError('INVALID_STATE', 'Calls are logged on a VOICE or CUSTOM channel.', [
      'input',
      'channelId',
    ]);
}

function nameOf(externalId: string | null | undefined): string {
  if (externalId == null) return newUuid();
  const name = storable(externalId).trim();
  if (!name || name.length > 200)
    throw invalidInput('externalId', 'Must have 1 to 200 characters.');
  return name;
}

async function partyOf(
  work: Work,
  { channelId, contactId, number, name }: LogCall,
): Promise<CallParty> {
  if ((contactId == null) === (number == null))
    throw invalidInput('number', 'Give either a contact or a number.');
  if (number != null) {
    const address = phone(number);
    return { handleKind: 'PHONE', address, name: name ?? undefined, isVerified: false };
  }
  return contactParty(work, channelId, contactId!);
}

function phone(number: string): string {
  const bare = storable(number).replace(/[\s()./-]/g, '');
  if (!/^\+[1-9]\d{4,14}$/.test(bare))
    throw invalidInput('number', 'Must be an E.164 number: +4915112345678.');
  return normalizeAddress('PHONE', bare);
}

/** In the thread that runs with them on the channel, else under their number, so that their calls come to the same. */
async function contactParty(work: Work, channelId: string, contactId: string): Promise<CallParty> {
  const { workspaceId } = work;
  const contact = await work.em.findOne(Contact, { workspaceId, id: contactId });
  if (!contact) throw notFound('contact', 'contactId');
  const [running] = await work.em.find(
    Conversation,
    { workspaceId, channelId, contactId, threadKey: { $ne: null } },
    { orderBy: { lastActivityAt: 'desc' }, limit: 1 },
  );
  const orderBy = { createdAt: 'asc' as const };
  const handle = await work.em.findOne(
    Handle,
    { workspaceId, contactId, kind: 'PHONE' },
    { orderBy },
  );
  const address = running?.threadKey ?? handle?.address ?? `contact:${contactId}`;
  return { handleKind: handle?.kind ?? 'EXTERNAL', address, isVerified: false, contactId };
}

function factsOf(input: LogCall, now: Date): CallFacts {
  const { kind, direction, startedAt, endedAt, wasTaken } = input;
  if (startedAt > now) throw invalidInput('startedAt', 'Is not over yet: log it afterwards.');
  if (startedAt.getTime() < 0) throw invalidInput('startedAt', 'Must be after 1970.');
  if (endedAt && (endedAt < startedAt || endedAt > now))
    throw invalidInput('endedAt', 'Must lie between its start and now.');
  const durationSeconds = endedAt
    ? Math.round((endedAt.getTime() - startedAt.getTime()) / 1000)
    : 0;
  return {
    kind,
    direction,
    end: wasTaken ? 'COMPLETED' : 'MISSED',
    startedAt: startedAt.toISOString(),
    endedAt: (endedAt ?? startedAt).toISOString(),
    durationSeconds: durationSeconds || undefined,
    participants: participantsOf(input.participants),
    lines: linesOf(input),
  };
}

function participantsOf(given: string[] | null | undefined): string[] | undefined {
  const names = (given ?? []).map((name) => storable(name).trim()).filter(Boolean);
  if (names.length > 50 || names.some((name) => name.length > 200))
    throw invalidInput('participants', 'At most 50 names of at most 200 characters.');
  return names.length > 0 ? [...new Set(names)].sort() : undefined;
}

function linesOf({ text, recordingUrl }: LogCall): Record<string, string> {
  const said = storable(text ?? '').trim();
  if (said.length > 20_000) throw invalidInput('text', 'Must have at most 20,000 characters.');
  if (recordingUrl != null && !/^https?:\/\/\S{1,2000}$/.test(recordingUrl))
    throw invalidInput('recordingUrl', 'Must be an http or https URL.');
  return {
    ...(said && { [`1 ${said}`]: said }),
    ...(recordingUrl && { [`2 ${recordingUrl}`]: `Recording: ${recordingUrl}` }),
  };
}

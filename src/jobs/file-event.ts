import type { InboundEvent } from '../channels/channel.js';
import { fileCall } from './file-call.js';
import { fileMailEcho, fileEcho } from './file-echo.js';
import { fileElsewhere } from './file-elsewhere.js';
import { fileMessage } from './file-message.js';
import { fileReaction, fileRevision, fileIdentity } from './file-news.js';
import { fileStatus } from './file-status.js';
import {
  type EventFilingParts,
  type Source,
  type Outcome,
  filed,
  parked,
  ignored,
} from './filing.js';
import { recordedOf } from './kept-files.js';
import { TooEarly } from './patience.js';

/** Files one event of a delivery. It may run again for the same event, and then changes nothing. */
export async function fileEvent(
  parts: EventFilingParts,
  source: Source | undefined,
  event: InboundEvent,
  isEarly: () => Promise<boolean>,
): Promise<Outcome> {
  const outcome = await fileByType(parts, source, event);
  const isEcho = event.type === 'message' && event.direction === 'echo';
  const lacksItsMessage = aboutAMessage.has(event.type) && outcome?.state !== 'FILED';
  const lacksItsPerson = isEcho && outcome?.state === 'IGNORED';
  if (!lacksItsMessage && !lacksItsPerson) return outcome;
  if (await isEarly()) throw new TooEarly(`What this ${event.type} is about is not here yet.`);
  // It may have come while we asked; what is not here now will not come.
  return fileByType(parts, source, event);
}

/** What tells of a message may overtake it: it is asked again until it is old enough to be believed. */
const aboutAMessage = new Set<InboundEvent['type']>(['status', 'edit', 'delete', 'reaction']);

async function fileByType(
  parts: EventFilingParts,
  source: Source | undefined,
  event: InboundEvent,
): Promise<Outcome> {
  if (event.type === 'unknown' || !source) return unreadable(event);
  if (event.type === 'elsewhere')
    return fileElsewhere(parts, source, event, (own, found) => fileByType(parts, own, found));
  if (event.type === 'message' && event.direction === 'echo')
    return source.adapter.conversations === 'thread'
      ? fileMailEcho(parts, source, event)
      : fileEcho(parts, source, event);
  if (event.type === 'message') return fileMessage(parts, source, event);
  if (event.type === 'status') return fileStatus(parts, source, event);
  if (event.type === 'call') {
    const recorded = await recordedOf(parts, source, event);
    const outcome = filed(await fileCall(parts.run, source, event, recorded));
    recorded.used();
    return outcome;
  }
  if (event.type === 'reaction') return fileReaction(parts, source, event);
  if (event.type === 'identity') return fileIdentity(parts, source, event);
  return fileRevision(parts, source, event);
}

function unreadable(event: InboundEvent): Outcome {
  if (event.type !== 'unknown') return parked('Nobody reads this kind of channel.');
  return event.disposition === 'park' ? parked(event.reason) : ignored(event.reason);
}

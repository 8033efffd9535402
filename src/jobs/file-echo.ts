import type { InboundMessage } from '../channels/channel.js';
import { systemActor } from '../domain/kernel/actor.js';
import { placeMessage } from '../domain/message/place-message.js';
import { recordEcho } from '../domain/message/record-echo.js';
import { personOf } from './file-message.js';
import { type EventFilingParts, type Source, type Outcome, filed, ignored } from './filing.js';
import { keepAll, fetchAll, withMissing } from './kept-files.js';
import { threadOf } from './known-person.js';

/** What a colleague mailed belongs to the conversation its headers name, when somebody of it was written to. */
export async function fileMailEcho(
  parts: EventFilingParts,
  { account }: Source,
  message: InboundMessage,
): Promise<Outcome> {
  const reader = parts.reader(account.workspaceId);
  for (const { address } of [message.to, ...message.others].filter((one) => one !== undefined)) {
    const hints = message.thread;
    const place = await placeMessage(reader, { channelId: account.id, address, hints });
    if (!place.conversationId || place.stranger) continue;
    const { externalId, text, visibleText, html, automated, occurredAt } = message;
    const { result } = await parts.run(systemActor(account.workspaceId), recordEcho, {
      channelId: account.id,
      threadKey: address,
      conversationId: place.conversationId,
      externalId,
      text,
      visibleText,
      html,
      attachments: await keepAll(parts, message.attachments),
      automated,
      occurredAt,
    });
    return filed(result === 'known' ? 'echo of ours' : 'echo');
  }
  return ignored('A mail of ours that belongs to no conversation.');
}

export async function fileEcho(
  parts: EventFilingParts,
  source: Source,
  message: InboundMessage,
): Promise<Outcome> {
  const { account } = source;
  const { externalId, quotes, occurredAt, ours } = message;
  const person = message.to && personOf(source, message.to);
  const media = await fetchAll(parts, source, ours ? [] : (message.media ?? []));
  const text = withMissing(message.text, media.missing);
  const attachments = await keepAll(parts, media.files);
  const input = {
    channelId: account.id,
    threadKey: person ? await threadOf(parts, person) : (message.to?.address ?? ''),
    externalId,
    quotes,
    text,
    occurredAt,
    attachments,
    ours,
  };
  const { result } = await parts.run(systemActor(account.workspaceId), recordEcho, input);
  if (result === 'under_way') throw new Error('This echo may be of what is being sent now.');
  media.used();
  if (result === 'no_conversation') return ignored('An echo to somebody who never wrote here.');
  return filed(result === 'known' ? 'echo of ours' : 'echo');
}

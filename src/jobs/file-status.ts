import type { ChannelAccount, InboundStatus } from '../channels/channel.js';
import { systemActor } from '../domain/kernel/actor.js';
import type { Reader } from '../domain/kernel/work.js';
import { recordDelay } from '../domain/message/record-delay.js';
import { recordDeliveryStatus } from '../domain/message/record-delivery-status.js';
import { recordSendFailure } from '../domain/message/record-send-failure.js';
import { recordStatusUpTo } from '../domain/message/record-status-up-to.js';
import { type EventFilingParts, type Source, type Outcome, filed, ignored } from './filing.js';

export async function fileStatus(
  parts: EventFilingParts,
  { account }: Source,
  status: InboundStatus,
): Promise<Outcome> {
  const actor = systemActor(account.workspaceId);
  const { messageId, externalId } = status;
  if (status.upTo && status.status !== 'failed' && status.status !== 'delayed')
    return fileStatusUpTo(parts, account, status.status, status.upTo);
  if (status.status !== 'failed' && status.status !== 'delayed') {
    const input = { channelId: account.id, messageId, externalId, status: status.status };
    const { result: known } = await parts.run(actor, recordDeliveryStatus, input);
    return known ? filed(`status ${status.status}`) : ignored('About a message that is not ours.');
  }
  const failure = status.failure ?? {
    class: 'permanent',
    code: 'bounced',
    message: 'The provider could not deliver it.',
    scope: 'recipient',
  };
  const reader = parts.reader(account.workspaceId);
  const meant = messageId
    ? await ownMessage(reader, account.id, messageId)
    : externalId && (await messageOf(reader, account.id, externalId));
  if (status.status === 'delayed') {
    if (meant) await parts.run(actor, recordDelay, { messageId: meant, failure });
    return filed('status delayed');
  }
  if (meant)
    await parts.run(actor, recordSendFailure, { messageId: meant, failure, isFinal: true });
  return filed('status failed');
}

async function fileStatusUpTo(
  parts: EventFilingParts,
  account: ChannelAccount,
  status: 'sent' | 'delivered' | 'read',
  { address, ...upTo }: NonNullable<InboundStatus['upTo']>,
): Promise<Outcome> {
  const actor = systemActor(account.workspaceId);
  const input = { channelId: account.id, threadKey: address, status, ...upTo };
  const { result } = await parts.run(actor, recordStatusUpTo, input);
  if (result === 'recorded') return filed(`status ${status}`);
  return ignored(
    result === 'under_way'
      ? 'What it is about is being sent.'
      : 'About a message that is not ours.',
  );
}

/** One channel's provider says nothing of another's messages; only a bounce may come in at any mail address. */
async function ownMessage(
  reader: Reader,
  channelId: string,
  messageId: string,
): Promise<string | undefined> {
  const [message] = await reader.rows<{ id: string }>(
    `select m.id from message m
     join channel sent on sent.workspace_id = $1 and sent.id = m.channel_id
     join channel told on told.workspace_id = $1 and told.id = $2
     where m.workspace_id = $1 and m.id = $3 and (sent.id = told.id or (sent.kind = 'EMAIL' and told.kind = 'EMAIL'))`,
    [reader.workspaceId, channelId, messageId],
  );
  return message?.id;
}

async function messageOf(
  reader: Reader,
  channelId: string,
  externalId: string,
): Promise<string | undefined> {
  const [message] = await reader.rows<{ id: string }>(
    `select id from message where workspace_id = $1 and channel_id = $2 and external_id = $3`,
    [reader.workspaceId, channelId, externalId],
  );
  return message?.id;
}

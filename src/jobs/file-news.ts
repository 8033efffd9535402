import type { InboundEdit, InboundIdentity, InboundReaction } from '../channels/channel.js';
import { systemActor } from '../domain/kernel/actor.js';
import { recordReaction } from '../domain/message/record-reaction.js';
import { reviseMessage } from '../domain/message/revise-message.js';
import {
  type EventFilingParts,
  type Source,
  type Outcome,
  filed,
  parked,
  ignored,
} from './filing.js';
import { rememberAliases } from './known-person.js';

export async function fileReaction(
  parts: EventFilingParts,
  { account }: Source,
  { externalId, from, emoji, occurredAt }: InboundReaction,
): Promise<Outcome> {
  const input = { channelId: account.id, externalId, address: from.address, emoji, occurredAt };
  const { result: known } = await parts.run(
    systemActor(account.workspaceId),
    recordReaction,
    input,
  );
  return known ? filed('reaction') : ignored('A reaction to a message that is not here.');
}

export async function fileRevision(
  parts: EventFilingParts,
  { account }: Source,
  { type, externalId, text, isOurs, occurredAt }: InboundEdit,
): Promise<Outcome> {
  const input = {
    channelId: account.id,
    isOurs,
    externalId,
    text: type === 'edit' ? (text ?? '') : undefined,
    occurredAt,
  };
  const { result: known } = await parts.run(systemActor(account.workspaceId), reviseMessage, input);
  return known ? filed(type) : parked(`The message to ${type} is not here.`);
}

/** Their conversation goes on under the new address; what is known of somebody unknown is of no use. */
export async function fileIdentity(
  parts: EventFilingParts,
  { account, adapter }: Source,
  { known, address }: InboundIdentity,
): Promise<Outcome> {
  const { workspaceId } = account;
  const person = { workspaceId, kind: adapter.handleKind, address: known, aliases: [address] };
  const isKnown = await rememberAliases(parts, person);
  return isKnown ? filed('identity') : ignored('A new address of somebody who never wrote here.');
}

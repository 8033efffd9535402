import type { HandleKind } from '../domain/contact/handle.js';
import { contactBehind, runningThread } from '../domain/contact/known-person.query.js';
import { linkHandles } from '../domain/contact/link-handles.js';
import { systemActor } from '../domain/kernel/actor.js';
import type { Reader } from '../domain/kernel/work.js';
import type { RunAction } from './run-action.js';

interface Parts {
  run: RunAction;
  reader: (workspaceId: string) => Reader;
}

/** Somebody the provider knows by more than one address. */
export interface KnownPerson {
  workspaceId: string;
  channelId: string;
  kind: HandleKind;
  address: string;
  aliases: readonly string[];
}

/**
 * The key of the conversation a person's words belong to. An address that is new is first given to the contact who is
 * known by another one of theirs, so that nobody becomes two people by hiding or changing a number.
 */
export async function threadOf(parts: Parts, person: KnownPerson): Promise<string> {
  const { workspaceId, kind, address, aliases } = person;
  const reader = parts.reader(workspaceId);
  if (aliases.length > 0) {
    const { contactId, unknown } = await contactBehind(reader, kind, [address, ...aliases]);
    if (contactId && unknown.length > 0)
      await link(parts, workspaceId, { contactId, kind, addresses: unknown });
  }
  return (await runningThread(reader, person)) ?? address;
}

/**
 * Gives the addresses that are nobody's to the contact who is known by one of the others: after the message that made
 * somebody a contact, or when the provider tells of a new address. False when none of them is known.
 */
export async function rememberAliases(
  parts: Parts,
  { workspaceId, kind, address, aliases }: Omit<KnownPerson, 'channelId'>,
): Promise<boolean> {
  if (aliases.length === 0) return true;
  const reader = parts.reader(workspaceId);
  const { contactId, unknown } = await contactBehind(reader, kind, [address, ...aliases]);
  if (contactId && unknown.length > 0)
    await link(parts, workspaceId, { contactId, kind, addresses: unknown });
  return contactId !== undefined;
}

function link(
  { run }: Parts,
  workspaceId: string,
  input: { contactId: string; kind: HandleKind; addresses: string[] },
) {
  return run(systemActor(workspaceId), linkHandles, input);
}

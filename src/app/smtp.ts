import { createHash } from 'node:crypto';
import { type SmtpDoor, startSmtpDoor, stripPlus } from '../channels/email/smtp-door.js';
import { storeDelivery } from '../domain/channel/store-delivery.js';
import { systemActor } from '../domain/kernel/actor.js';
import type { Parts } from './parts.js';

interface Mailbox {
  workspaceId: string;
  channelId: string;
}

/** Mail for an address of any workspace comes in here; 250 means that its bytes are committed. */
export function openSmtp(parts: Parts): Promise<SmtpDoor> {
  const { config, log, run } = parts;
  return startSmtpDoor<Mailbox>({
    host: config.host,
    port: config.smtpInPort,
    log,
    resolveRecipient: (address) => mailboxOf(parts, address),
    store: async (mailboxes, envelope, raw) => {
      const dedupeKey = createHash('sha256').update(raw).digest('hex');
      for (const { workspaceId, channelId } of unique(mailboxes)) {
        const input = { channelId, dedupeKey, envelope, raw };
        await run(systemActor(workspaceId), storeDelivery, input);
      }
    },
  });
}

async function mailboxOf({ pool }: Parts, address: string): Promise<Mailbox | null> {
  const key = stripPlus(address).toLowerCase();
  const [mailbox] = await pool.lookup<Mailbox>(
    key,
    `select workspace_id as "workspaceId", id as "channelId" from channel
     where kind = 'EMAIL' and address = $1 and status <> 'DISCONNECTED'`,
    [key],
  );
  return mailbox ?? null;
}

/** To both support@ and support+token@ is still one mailbox. */
function unique(mailboxes: Mailbox[]): Mailbox[] {
  return [...new Map(mailboxes.map((mailbox) => [mailbox.channelId, mailbox])).values()];
}

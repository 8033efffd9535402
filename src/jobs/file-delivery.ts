import type {
  ChannelAdapter,
  InboundEvent,
  InboundMessage,
  InboundStatus,
} from '../channels/channel.js';
import { settleDelivery } from '../domain/channel/settle-delivery.js';
import { systemActor } from '../domain/kernel/actor.js';
import { newUuid } from '../domain/kernel/ids.js';
import type { Reader } from '../domain/kernel/work.js';
import { placeMessage } from '../domain/message/place-message.js';
import { recordSendFailure } from '../domain/message/record-send-failure.js';
import { ownExternalId, repeatOf } from '../domain/message/repeat.query.js';
import type { FiledMessage, IncomingMessage } from '../domain/message/receive-messages.js';
import type { JobData } from './job.js';
import type { RunAction } from './run-action.js';

export interface FilingParts {
  run: RunAction;
  reader: (workspaceId: string) => Reader;
  file: (workspaceId: string, message: IncomingMessage) => Promise<FiledMessage>;
  adapter: (channelKind: string) => ChannelAdapter | undefined;
  putAttachment: (content: Buffer) => Promise<string>;
}

interface StoredDelivery {
  id: string;
  channelId: string;
  kind: string;
  name: string;
  address: string | null;
  envelope: Record<string, unknown>;
  raw: Buffer;
  receivedAt: Date;
  attempts: number;
}

interface Reading {
  delivery: StoredDelivery;
  events: InboundEvent[];
}

/** A mail that ends the process every time it is read must not end it for ever. */
const mostAttempts = 5;

/**
 * Reads stored deliveries and files what is in them. Reading runs side by side; filing keeps the order of arrival
 * where one mail answers another. Any part may run again: what was filed is found and not filed twice.
 */
export function fileDeliveriesJob(parts: FilingParts) {
  return async (batch: JobData['file-delivery'][]): Promise<void> => {
    const byWorkspace = Map.groupBy(batch, (job) => job.workspaceId);
    for (const [workspaceId, jobs] of byWorkspace) {
      const filing = new Filing(parts, workspaceId);
      await filing.fileAll(jobs.map((job) => job.deliveryId));
    }
  };
}

class Filing {
  private readonly reader: Reader;
  /** Messages of this batch under way, by their provider's id: an answer waits for what it answers. */
  private readonly underWay = new Map<string, Promise<unknown>>();
  private readonly filings: Promise<void>[] = [];

  constructor(
    private readonly parts: FilingParts,
    private readonly workspaceId: string,
  ) {
    this.reader = parts.reader(workspaceId);
  }

  async fileAll(ids: string[]): Promise<void> {
    const batch = await this.readAll(ids);
    const earlier = await this.readAll(await this.leftBehind(batch));
    for (const { delivery, events } of inOrderOfArrival([...batch, ...earlier])) {
      for (const event of events) await this.begin(delivery, event);
    }
    const failed = (await Promise.allSettled(this.filings)).find(
      (result) => result.status === 'rejected',
    );
    if (!failed) return;
    await this.reader.rows(notItsFaultSql, [this.workspaceId, ids]);
    throw failed.reason; // the queue tries again; what was filed stays filed
  }

  private async readAll(ids: string[]): Promise<Reading[]> {
    if (ids.length === 0) return [];
    const taken = await this.reader.rows<StoredDelivery>(takeSql, [this.workspaceId, ids]);
    return Promise.all(
      taken.map(async (delivery) => ({ delivery, events: await this.read(delivery) })),
    );
  }

  /**
   * Deliveries that came before an answer to nothing we know: what it answers may be among them, in the hands of a
   * worker that died. They are filed with it, or one thread would become two conversations.
   */
  private async leftBehind(batch: Reading[]): Promise<string[]> {
    const unknownTo = await this.answersToUnknown(batch);
    if (unknownTo.length === 0) return [];
    const last = Math.max(...unknownTo.map(({ delivery }) => delivery.receivedAt.getTime()));
    const found = await this.reader.rows<{ id: string }>(leftBehindSql, [
      this.workspaceId,
      [...new Set(unknownTo.map(({ delivery }) => delivery.channelId))],
      new Date(last),
      batch.map(({ delivery }) => delivery.id),
    ]);
    return found.map(({ id }) => id);
  }

  private async answersToUnknown(batch: Reading[]): Promise<Reading[]> {
    const here = new Set(batch.flatMap(messagesOf).map((message) => message.externalId));
    const open = batch.filter((reading) => answered(reading).some((id) => !here.has(id)));
    if (open.length === 0) return [];
    const stored = await this.reader.rows<{ id: string }>(
      `select external_id as id from message
       where workspace_id = $1 and channel_id = any($2::uuid[]) and external_id = any($3::text[])`,
      [this.workspaceId, open.map(({ delivery }) => delivery.channelId), open.flatMap(answered)],
    );
    const known = new Set([...here, ...stored.map(({ id }) => id)]);
    return open.filter((reading) => !answered(reading).some((id) => known.has(id)));
  }

  private async read(delivery: StoredDelivery): Promise<InboundEvent[]> {
    const adapter = this.parts.adapter(delivery.kind);
    if (!adapter) return [unknown(`No adapter reads ${delivery.kind}.`)];
    if (delivery.attempts > mostAttempts)
      return [unknown(`Reading it failed ${mostAttempts} times.`)];
    const { raw: body, envelope, receivedAt } = delivery;
    const account = { ...delivery, id: delivery.channelId, workspaceId: this.workspaceId };
    const events = await adapter.parse({ body, envelope, receivedAt }, account);
    return events.length > 0 ? events : [unknown('It holds nothing.')];
  }

  /** Starts filing one event; resolves as soon as the next one may start. */
  private async begin(delivery: StoredDelivery, event: InboundEvent): Promise<void> {
    if (event.type === 'message') await this.whatItAnswers(event);
    const filing = this.fileOne(delivery, event);
    filing.catch(() => undefined); // looked at with the others, at the end of the batch
    this.filings.push(filing);
    if (event.type === 'message') this.underWay.set(event.externalId, filing);
  }

  private async whatItAnswers(message: InboundMessage): Promise<void> {
    for (const hint of message.thread) {
      if (hint.by === 'externalId')
        await this.underWay.get(hint.externalId)?.catch(() => undefined);
    }
  }

  private fileOne(delivery: StoredDelivery, event: InboundEvent): Promise<void> {
    if (event.type === 'message') return this.fileMessage(delivery, event);
    if (event.type === 'status') return this.fileStatus(delivery, event);
    return this.settle(delivery, event.disposition === 'park' ? 'PARKED' : 'IGNORED', event.reason);
  }

  private async fileMessage(delivery: StoredDelivery, message: InboundMessage): Promise<void> {
    const { channelId } = delivery;
    const address = message.from.address.toLowerCase();
    const place = await placeMessage(this.reader, { channelId, address, hints: message.thread });
    const attachments = await Promise.all(message.attachments.map((part) => this.keep(part)));
    await this.fileOnce(delivery, {
      channelId,
      handleKind: 'EMAIL',
      address,
      verified: false,
      contactName: message.from.name || address,
      conversationId: place.conversationId,
      subject: message.subject,
      text: message.text,
      visibleText: message.visibleText,
      html: message.html,
      externalId: message.externalId,
      automated: message.automated,
      unverifiedSender: message.unverifiedSender || place.stranger,
      occurredAt: message.occurredAt,
      attachments,
      deliveryId: delivery.id,
    });
  }

  /** An id that is known already may still stand over another message: only one that says nothing new is dropped. */
  private async fileOnce(delivery: StoredDelivery, message: IncomingMessage): Promise<void> {
    const filed = await this.parts.file(this.workspaceId, message);
    if (!filed.duplicate) return;
    const repeat = await repeatOf(this.reader, message, filed.messageId);
    if (repeat === 'redelivered') return this.settle(delivery, 'FILED', 'redelivered');
    if (repeat === 'reworded') return this.settle(delivery, 'PARKED', 'message_id_reused');
    return this.fileOnce(delivery, { ...message, externalId: ownExternalId(message) });
  }

  private async keep(part: InboundMessage['attachments'][number]) {
    const { fileName, contentType, content, contentId } = part;
    const sha256 = await this.parts.putAttachment(content);
    return { id: newUuid(), fileName, contentType, contentId, sizeBytes: content.length, sha256 };
  }

  private async fileStatus(delivery: StoredDelivery, status: InboundStatus): Promise<void> {
    const failure = status.failure ?? {
      class: 'permanent',
      code: 'bounced',
      message: 'The mail came back.',
    };
    if (status.status === 'failed' && status.messageId) {
      const input = { messageId: status.messageId, failure };
      await this.parts.run(systemActor(this.workspaceId), recordSendFailure, input);
    }
    await this.settle(delivery, 'FILED', `status ${status.status}`);
  }

  private async settle(
    delivery: StoredDelivery,
    state: 'FILED' | 'PARKED' | 'IGNORED',
    reason: string,
  ): Promise<void> {
    const input = { deliveryId: delivery.id, channelId: delivery.channelId, state, reason };
    await this.parts.run(systemActor(this.workspaceId), settleDelivery, input);
  }
}

/** Counts the attempt before the bytes are read: if reading ends the process, the next one knows. */
const takeSql = `
  update delivery d set attempts = attempts + 1 from channel c
  where d.workspace_id = $1 and d.id = any($2::uuid[]) and d.state = 'RECEIVED'
    and c.workspace_id = $1 and c.id = d.channel_id
  returning d.id, d.channel_id as "channelId", c.kind, c.name, c.address, d.envelope, d.raw,
    d.received_at as "receivedAt", d.attempts`;

/** The process lives, so reading did no harm: what failed was the database or the disk, and that is no mark on a mail. */
const notItsFaultSql = `
  update delivery set attempts = attempts - 1
  where workspace_id = $1 and id = any($2::uuid[]) and state = 'RECEIVED' and attempts > 0`;

const leftBehindSql = `
  select id from delivery
  where workspace_id = $1 and channel_id = any($2::uuid[]) and state = 'RECEIVED' and received_at <= $3
    and id <> all($4::uuid[])
  order by received_at desc limit 200`;

function inOrderOfArrival(readings: Reading[]): Reading[] {
  return readings.sort(
    ({ delivery: a }, { delivery: b }) =>
      a.receivedAt.getTime() - b.receivedAt.getTime() || (a.id < b.id ? -1 : 1),
  );
}

function messagesOf({ events }: Reading): InboundMessage[] {
  return events.filter((event) => event.type === 'message');
}

/** Ids of mails that this one says it answers. */
function answered(reading: Reading): string[] {
  return messagesOf(reading).flatMap(({ thread }) =>
    thread.flatMap((hint) => (hint.by === 'externalId' ? [hint.externalId] : [])),
  );
}

function unknown(reason: string): InboundEvent {
  return { type: 'unknown', disposition: 'park', reason };
}

import type { ChannelAdapter, InboundEvent, InboundMessage } from '../channels/channel.js';
import { settleDelivery } from '../domain/channel/settle-delivery.js';
import { systemActor } from '../domain/kernel/actor.js';
import type { Reader } from '../domain/kernel/work.js';
import { fileEvent } from './file-event.js';
import { type EventFilingParts, ofAll, type Outcome, type Source } from './filing.js';
import { fileDelivery, type JobData, type NewJob } from './job.js';
import { type ChannelRecord, channelRecordColumns, type OpenAccount } from './open-account.js';
import { Patience, TooEarly } from './patience.js';
import { SlowAnswers, StillFetching } from './slow-answers.js';
import { storableEvents } from './storable-events.js';

export interface FilingParts extends Omit<EventFilingParts, 'answers'> {
  adapter: (channelKind: string) => ChannelAdapter | undefined;
  openAccount: OpenAccount;
  /** What waits for something is looked at again, and holds up nothing that came with it. */
  later: (jobs: NewJob[]) => Promise<void>;
}

interface StoredDelivery extends ChannelRecord {
  id: string;
  envelope: Record<string, unknown>;
  raw: Buffer;
  receivedAt: Date;
  attempts: number;
}

interface Reading {
  delivery: StoredDelivery;
  /** Undefined when there is nobody to read it; then the events say why. */
  source: Source | undefined;
  events: InboundEvent[];
}

/** A delivery that ends the process every time it is read must not end it for ever. */
const mostAttempts = 5;
const lookAgainMs = 1_000;

/**
 * Reads stored deliveries and files what is in them. Reading runs side by side; filing keeps the order of arrival
 * where one mail answers another, and for each person of a messenger. Any part may run again: what was filed is found
 * and not filed twice.
 */
export function fileDeliveriesJob(parts: FilingParts) {
  const patience = new Patience();
  const answers = new SlowAnswers();
  return async (batch: JobData['file-delivery'][]): Promise<void> => {
    const byWorkspace = Map.groupBy(batch, (job) => job.workspaceId);
    for (const [workspaceId, jobs] of byWorkspace) {
      const filing = new Filing({ ...parts, answers }, workspaceId, patience);
      await filing.fileAll(jobs.map((job) => job.deliveryId));
    }
  };
}

class Filing {
  private readonly reader: Reader;
  /** What of this batch is under way, by what others may have to wait for: a person, a message's id. */
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly parts: FilingParts & EventFilingParts,
    private readonly workspaceId: string,
    private readonly patience: Patience,
  ) {
    this.reader = parts.reader(workspaceId);
  }

  async fileAll(ids: string[]): Promise<void> {
    const batch = await this.readAll(ids);
    const earlier = await this.readAll(await this.leftBehind(batch));
    const readings = inOrderOfArrival([...batch, ...earlier]);
    const results = await Promise.allSettled(readings.map((reading) => this.inTurn(reading)));
    const failed = readings.flatMap(({ delivery: { id } }, n) => {
      const result = results[n]!;
      return result.status === 'rejected' ? [{ id, reason: result.reason as unknown }] : [];
    });
    if (failed.length === 0) return;
    await this.reader.rows(notItsFaultSql, [this.workspaceId, failed.map(({ id }) => id)]);
    const mine = failed.filter(({ id }) => ids.includes(id)); // what was left behind has a job of its own
    const early = mine.filter(({ reason }) => reason instanceof TooEarly);
    const startAfter = new Date(Date.now() + lookAgainMs);
    const again = early.map(({ id }) => ({ ...fileDelivery(this.workspaceId, id), startAfter }));
    if (again.length > 0) await this.parts.later(again);
    for (const { id, reason } of mine)
      if (reason instanceof StillFetching) this.comeBack(id, reason);
    const own = mine.find((one) => !early.includes(one) && !(one.reason instanceof StillFetching));
    if (own) throw own.reason; // the queue tries again; what was filed stays filed
  }

  /** As soon as the provider has answered; if this process ends before, the sweeper comes. */
  private comeBack(id: string, { until }: StillFetching): void {
    const again = () => this.parts.later([fileDelivery(this.workspaceId, id)]);
    void until.then(again).catch(() => undefined);
  }

  /** After all that came before it and has to do with it, and never before something of that whose files are slow. */
  private inTurn(reading: Reading): Promise<void> {
    const before = [...concerns(reading), ...answersTo(reading)].flatMap(
      (key) => this.underWay.get(key) ?? [],
    );
    const filing = Promise.allSettled(before).then((results) => {
      const slow = results.find(isSlow);
      if (slow) throw slow.reason;
      return this.fileEvents(reading);
    });
    for (const key of concerns(reading)) this.underWay.set(key, filing);
    return filing;
  }

  /** A delivery counts as filed when all of its events are: after a crash in between all of them come again. */
  private async fileEvents({ delivery, source, events }: Reading): Promise<void> {
    const outcomes: Outcome[] = [];
    const failures: unknown[] = [];
    const slow = new Map<string, unknown>();
    const isEarly = () => this.patience.isWorth(this.reader, delivery);
    for (const event of events) {
      const names = concerns({ delivery, source, events: [event] });
      const held = names.find((name) => slow.has(name));
      if (held) {
        failures.push(slow.get(held));
        continue;
      }
      // One bad item never takes the rest of its batch along.
      await fileEvent(this.parts, source, event, isEarly).then(
        (outcome) => outcomes.push(outcome),
        (error: unknown) => {
          failures.push(error);
          if (error instanceof StillFetching) for (const name of names) slow.set(name, error);
        },
      );
    }
    this.patience.looked(delivery.id, failures);
    if (failures.length > 0)
      throw failures.find((one) => one instanceof StillFetching) ?? failures[0];
    const outcome = ofAll(outcomes);
    if (outcome) await this.settle(delivery, outcome);
  }

  private async readAll(ids: string[]): Promise<Reading[]> {
    if (ids.length === 0) return [];
    const taken = await this.reader.rows<StoredDelivery>(takeSql, [this.workspaceId, ids]);
    return Promise.all(taken.map((delivery) => this.read(delivery)));
  }

  /**
   * Deliveries that came before an answer to nothing we know: what it answers may be among them, in the hands of a
   * worker that died. They are filed with it, or one thread would become two conversations. And those of a messenger
   * whose job is late: filed after it, what a person said first would stand last.
   */
  private async leftBehind(batch: Reading[]): Promise<string[]> {
    const fromPeople = batch.filter(({ source }) => source?.adapter.conversations === 'person');
    const found = [
      await this.earlierThan(await this.answersToUnknown(batch), batch, 'begun or not'),
      await this.earlierThan(fromPeople, batch, 'not begun'),
    ];
    return [...new Set(found.flat())];
  }

  private async earlierThan(
    readings: Reading[],
    batch: Reading[],
    which: 'begun or not' | 'not begun',
  ): Promise<string[]> {
    if (readings.length === 0) return [];
    const last = Math.max(...readings.map(({ delivery }) => delivery.receivedAt.getTime()));
    const found = await this.reader.rows<{ id: string }>(leftBehindSql, [
      this.workspaceId,
      [...new Set(readings.map(({ delivery }) => delivery.channelId))],
      new Date(last),
      batch.map(({ delivery }) => delivery.id),
      which === 'begun or not',
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

  private async read(delivery: StoredDelivery): Promise<Reading> {
    const adapter = this.parts.adapter(delivery.kind);
    if (!adapter) return unreadable(delivery, `No adapter reads ${delivery.kind}.`);
    if (delivery.attempts > mostAttempts)
      return unreadable(delivery, `Reading it failed ${mostAttempts} times.`);
    const { raw: body, envelope, receivedAt } = delivery;
    const account = this.parts.openAccount(delivery);
    const parsed = await adapter.parse({ body, envelope, receivedAt }, account);
    const events = storableEvents(parsed, receivedAt);
    if (events.length === 0) return unreadable(delivery, 'It holds nothing.');
    const deliveryId = events.length === 1 ? delivery.id : undefined;
    const isLastChance = this.patience.isOver(delivery);
    return { delivery, source: { adapter, account, receivedAt, deliveryId, isLastChance }, events };
  }

  private async settle(
    { id: deliveryId, channelId }: StoredDelivery,
    { state, reason }: NonNullable<Outcome>,
  ): Promise<void> {
    const input = { deliveryId, channelId, state, reason };
    await this.parts.run(systemActor(this.workspaceId), settleDelivery, input);
  }
}

function isSlow(result: PromiseSettledResult<void>): result is PromiseRejectedResult {
  return result.status === 'rejected' && result.reason instanceof StillFetching;
}

/** Names of what a delivery is about: two that share one are filed one after the other. */
function concerns({ delivery, source, events }: Reading): string[] {
  return events.flatMap((event) => {
    if (event.type === 'unknown') return [];
    // What is in it nobody knows yet: so all of these keep their order.
    if (event.type === 'elsewhere') return [`${delivery.channelId} elsewhere`];
    if (event.type === 'identity') return [`${delivery.channelId} person ${event.known}`];
    const names = event.externalId ? [`${delivery.channelId} ${event.externalId}`] : [];
    if (event.type !== 'message' || source?.adapter.conversations !== 'person') return names;
    const person = event.direction === 'echo' ? event.to : event.from;
    const addresses = [person?.address, ...(person?.aliases ?? [])];
    return [...names, ...addresses.map((one) => `${delivery.channelId} person ${one}`)];
  });
}

function answersTo(reading: Reading): string[] {
  return answered(reading).map((id) => `${reading.delivery.channelId} ${id}`);
}

/** Counts the attempt before the bytes are read: if reading ends the process, the next one knows. */
const takeSql = `
  update delivery d set attempts = attempts + 1 from channel c
  where d.workspace_id = $1 and d.id = any($2::uuid[]) and d.state = 'RECEIVED'
    and c.workspace_id = $1 and c.id = d.channel_id
  returning d.id, ${channelRecordColumns('c')}, d.envelope, d.raw, d.received_at as "receivedAt", d.attempts`;

/** The process lives, so reading did no harm: what failed was the database or the disk, and that is no mark on a mail. */
const notItsFaultSql = `
  update delivery set attempts = attempts - 1
  where workspace_id = $1 and id = any($2::uuid[]) and state = 'RECEIVED' and attempts > 0`;

const leftBehindSql = `
  select id from delivery
  where workspace_id = $1 and channel_id = any($2::uuid[]) and state = 'RECEIVED' and received_at <= $3
    and id <> all($4::uuid[]) and ($5 or attempts = 0)
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

function unreadable(delivery: StoredDelivery, reason: string): Reading {
  return {
    delivery,
    source: undefined,
    events: [{ type: 'unknown', disposition: 'park', reason }],
  };
}

import { randomUUID } from 'node:crypto';
import { RedisPubSub } from 'graphql-redis-subscriptions';
import { Redis, type RedisOptions } from 'ioredis';

/** Hears `*` when something may have been missed: then every reader looks again. */
type Listener = (subject: string) => void;

/**
 * "Workspace X has news." A poke carries no data and may be lost: readers take everything from the log and look
 * there from time to time unasked. So nothing here waits, throws or stands in the way of a write.
 */
export interface Bus {
  poke(workspaceId: string): void;
  onPoke(listener: Listener): () => void;
  nudgeJobs(queue: string): void;
  onNudge(listener: Listener): () => void;
  /** What is worth something this moment only, such as that somebody is typing; the subject says all. */
  whisper(subject: string): void;
  onWhisper(listener: Listener): () => void;
  /** False while other processes cannot be reached. */
  healthy(): boolean;
  close(): Promise<void>;
}

interface BusLog {
  warn(facts: object, message: string): void;
}

/** One process: a poke is a function call. */
export function localBus(): Bus {
  const pokes = new Listeners();
  const nudges = new Listeners();
  const whispers = new Listeners();
  return {
    poke: (workspaceId) => pokes.tell(workspaceId),
    onPoke: (listener) => pokes.add(listener),
    nudgeJobs: (queue) => nudges.tell(queue),
    onNudge: (listener) => nudges.add(listener),
    whisper: (subject) => whispers.tell(subject),
    onWhisper: (listener) => whispers.add(listener),
    healthy: () => true,
    close: () => Promise.resolve(),
  };
}

/** Several processes: each tells its own readers at once and the others through Redis. */
export function redisBus(url: string, log: BusLog): Bus {
  const pokes = new Listeners();
  const nudges = new Listeners();
  const whispers = new Listeners();
  const wire = new Wire(url, log, { poke: pokes, nudge: nudges, whisper: whispers });
  const tell = (topic: Topic, listeners: Listeners) => (subject: string) => {
    listeners.tell(subject);
    wire.publish(topic, subject);
  };
  return {
    poke: tell('poke', pokes),
    onPoke: (listener) => pokes.add(listener),
    nudgeJobs: tell('nudge', nudges),
    onNudge: (listener) => nudges.add(listener),
    whisper: tell('whisper', whispers),
    onWhisper: (listener) => whispers.add(listener),
    healthy: () => wire.healthy(),
    close: () => wire.close(),
  };
}

const topics = ['poke', 'nudge', 'whisper'] as const;
type Topic = (typeof topics)[number];
interface Message {
  from: string;
  subject: string;
}

const channelOf = (topic: Topic): string => `rapport:${topic}`;
const retryStrategy = (attempt: number): number => Math.min(50 * 2 ** Math.min(attempt, 5), 1_000);

/** The Redis side: one subscription per process and topic, one publish in flight per subject. */
class Wire {
  private readonly self = randomUUID();
  private readonly publisher: Redis;
  private readonly subscriber: Redis;
  private readonly pubsub: RedisPubSub;
  private readonly subscribed = new Set<Topic>();
  private readonly inFlight = new Map<string, { again: boolean }>();
  private complained = false;

  constructor(
    url: string,
    private readonly log: BusLog,
    private readonly listeners: Record<Topic, Listeners>,
  ) {
    // The publisher refuses while it is down instead of queueing: an old wake-up is worth nothing.
    this.publisher = this.connect(url, { enableOfflineQueue: false, commandTimeout: 1_000 });
    this.subscriber = this.connect(url, { maxRetriesPerRequest: null });
    this.pubsub = new RedisPubSub({ publisher: this.publisher, subscriber: this.subscriber });
    this.subscriber.on('ready', () => void this.subscribe());
  }

  publish(topic: Topic, subject: string): void {
    const key = `${topic} ${subject}`;
    const current = this.inFlight.get(key);
    if (current) {
      current.again = true;
      return;
    }
    const flight = { again: false };
    this.inFlight.set(key, flight);
    const message: Message = { from: this.self, subject };
    this.pubsub
      .publish(channelOf(topic), message)
      .catch((error: unknown) => this.complain(error))
      .finally(() => {
        this.inFlight.delete(key);
        if (flight.again) this.publish(topic, subject);
      });
  }

  healthy(): boolean {
    return this.publisher.status === 'ready' && this.subscriber.status === 'ready';
  }

  close(): Promise<void> {
    this.publisher.disconnect();
    this.subscriber.disconnect();
    return Promise.resolve();
  }

  /** On every (re)connection: what was published meanwhile is gone, so everybody looks once the ear is open again. */
  private async subscribe(): Promise<void> {
    try {
      for (const topic of topics) await this.listen(topic);
      this.complained = false;
      for (const topic of topics) this.listeners[topic].tell('*');
    } catch (error) {
      this.complain(error);
    }
  }

  private async listen(topic: Topic): Promise<void> {
    if (this.subscribed.has(topic)) {
      await this.subscriber.subscribe(channelOf(topic));
      return;
    }
    await this.pubsub.subscribe(channelOf(topic), (message: Message) => {
      if (message.from !== this.self) this.listeners[topic].tell(message.subject);
    });
    this.subscribed.add(topic);
  }

  private connect(url: string, options: RedisOptions): Redis {
    const client = new Redis(url, { retryStrategy, ...options });
    client.on('error', (error: unknown) => this.complain(error));
    return client;
  }

  private complain(error: unknown): void {
    if (this.complained) return;
    this.complained = true;
    this.log.warn(
      { error: String(error) },
      'Redis is unreachable; other processes notice news by looking',
    );
  }
}

class Listeners {
  private readonly all = new Set<Listener>();

  add(listener: Listener): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(subject: string): void {
    for (const listener of this.all) listener(subject);
  }
}

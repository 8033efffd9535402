import { setTimeout as sleep } from 'node:timers/promises';
import { Board, type BoardFacts } from '../domain/board/board.js';
import { boardRows, inboundCounts } from '../domain/board/board.query.js';
import { Inbound, type MinuteCount } from '../domain/board/inbound.js';
import { decodePosition, type LoggedEvent } from '../domain/kernel/event.js';
import type { Reader } from '../domain/kernel/work.js';
import type { LiveStream } from './live-field.js';

/** What was counted, at which moment. */
export interface BoardMoment {
  at: Date;
  facts: BoardFacts;
  inbound: MinuteCount[];
}

/** In a busy moment the board is shown so often and not with every event. */
const breathMs = 200;
/** Ages change without an event. */
const lookAtClockEveryMs = 5_000;

/** What else is shown on the board than conversations. */
const telling = /^(member|team|channel|delivery|workspace)\./;

/** What changes many conversations at once, or what they weigh, and names none of them. */
const sweeping = /^(workspace\.updated|routing\.)/;

/**
 * One board for all who look: a batch of events costs one read of the conversations it names. Everything that changes
 * it runs in turn, because of two reads under way the older could be put in last.
 */
export class BoardStream implements LiveStream {
  private board = new Board();
  private readonly inbound = new Inbound();
  private turn: Promise<unknown> = Promise.resolve();
  private shown = '';

  constructor(private readonly reader: Reader) {}

  /** Whoever comes sees the board read anew, so nobody depends on how far the others' has come. */
  ready(cursor: string): Promise<BoardMoment> {
    return this.inTurn(async () => {
      const upTo = decodePosition(cursor)!;
      const [counts] = await Promise.all([inboundCounts(this.reader, upTo), this.readAnew()]);
      this.inbound.begin(upTo, counts);
      return this.moment();
    });
  }

  payload(events: LoggedEvent[]): Promise<BoardMoment | null> {
    return this.inTurn(async () => {
      const ids = [...new Set(events.flatMap(({ conversationId }) => conversationId ?? []))];
      if (events.some(({ type }) => sweeping.test(type))) await this.readAnew();
      else if (ids.length > 0) this.board.put(ids, await boardRows(this.reader, ids));
      this.inbound.add(events);
      await sleep(breathMs, undefined, { ref: false }); // what happens meanwhile is in the next one
      return this.changed(events.some(({ type }) => telling.test(type)));
    });
  }

  whispers(show: (rootValue: unknown) => void): () => void {
    const timer = setInterval(() => {
      const moment = this.changed(false);
      if (moment) show(moment);
    }, lookAtClockEveryMs);
    timer.unref();
    return () => clearInterval(timer);
  }

  private async readAnew(): Promise<void> {
    const rows = await boardRows(this.reader);
    this.board = new Board();
    this.board.put([], rows);
  }

  private moment(): BoardMoment {
    const at = new Date();
    return { at, facts: this.board.facts(at), inbound: this.inbound.latest(at) };
  }

  /** The board, if it looks different from the last one everybody saw. */
  private changed(certainly: boolean): BoardMoment | null {
    const { at, ...rest } = this.moment();
    const looks = JSON.stringify(rest);
    if (looks === this.shown && !certainly) return null;
    this.shown = looks;
    return { at, ...rest };
  }

  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.turn.then(task);
    this.turn = done.catch(() => undefined);
    return done;
  }
}

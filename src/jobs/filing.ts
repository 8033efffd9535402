import type { ChannelAccount, ChannelAdapter } from '../channels/channel.js';
import type { Reader } from '../domain/kernel/work.js';
import type { FiledMessage, IncomingMessage } from '../domain/message/receive-messages.js';
import type { RunAction } from './run-action.js';
import type { SlowAnswers } from './slow-answers.js';

export interface EventFilingParts {
  run: RunAction;
  reader: (workspaceId: string) => Reader;
  file: (workspaceId: string, message: IncomingMessage) => Promise<FiledMessage>;
  putAttachment: (content: Buffer) => Promise<string>;
  answers: SlowAnswers;
}

/** What a delivery's event came through. */
export interface Source {
  adapter: ChannelAdapter;
  account: ChannelAccount;
  receivedAt: Date;
  /** Given when the delivery holds nothing else: it is settled with the message, in one statement. */
  deliveryId?: string;
  /** Files that do not come now are named as missing. */
  isLastChance: boolean;
}

/** What became of one event; undefined when the delivery is settled already. */
export type Outcome = { state: 'FILED' | 'PARKED' | 'IGNORED'; reason: string } | undefined;

export const filed = (reason: string): Outcome => ({ state: 'FILED', reason });
export const parked = (reason: string): Outcome => ({ state: 'PARKED', reason });
export const ignored = (reason: string): Outcome => ({ state: 'IGNORED', reason });

/** Something to look at counts most; then what was filed; ignored is only what was ignored altogether. */
export function ofAll(outcomes: readonly Outcome[]): Outcome {
  const open = outcomes.filter((outcome) => outcome !== undefined);
  const of = (state: string) => open.find((outcome) => outcome.state === state);
  return of('PARKED') ?? of('FILED') ?? of('IGNORED');
}

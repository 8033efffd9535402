import { type Client, createClient } from 'graphql-ws/client';
import { apiUrl, Refused, refusal } from './ask.js';
import { FollowBoardDocument, type FollowBoardSubscription } from './generated/operations.js';

export type LiveBoard = FollowBoardSubscription['liveBoard'];
export type Connection = 'connecting' | 'live' | 'reconnecting';

interface Listener {
  board(board: LiveBoard): void;
  connection(connection: Connection): void;
  /** The token is no longer good, or not for this. */
  refused(reason: Refused): void;
}

const pause = { first: 500, most: 6_000 };
const pingEveryMs = 10_000;
const answerWithinMs = 5_000;
const againMs = 2_000;
const forbidden = 4403;

/** The board, as it changes, until the function given back is called. It comes back by itself after any interruption. */
export function followBoard(token: string, listener: Listener): () => void {
  let stopped = false;
  const client = connect(token, (connection) => {
    if (!stopped) listener.connection(connection);
  });
  const ended = (problem?: unknown): void => {
    if (stopped) return;
    const reason = reasonOf(problem);
    if (reason instanceof Refused) return listener.refused(reason);
    listener.connection('reconnecting');
    setTimeout(follow, againMs);
  };
  const follow = (): void => {
    if (stopped) return;
    client.subscribe<FollowBoardSubscription>(
      { query: FollowBoardDocument.toString() },
      {
        next: ({ data }) => {
          if (!data || stopped) return;
          listener.board(data.liveBoard);
          listener.connection('live');
        },
        error: ended,
        complete: () => ended(),
      },
    );
  };
  follow();
  return () => {
    stopped = true;
    void client.dispose();
  };
}

function connect(token: string, changed: (connection: Connection) => void): Client {
  let silence: ReturnType<typeof setTimeout> | undefined;
  let socket: WebSocket | undefined;
  return createClient({
    url: apiUrl.replace(/^http/, 'ws'),
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: Infinity,
    shouldRetry: (problem) => codeOf(problem) !== forbidden,
    retryWait: (attempts) => rest(Math.min(pause.first * 2 ** attempts, pause.most)),
    keepAlive: pingEveryMs,
    on: {
      opened: (opened) => void (socket = opened as WebSocket),
      // A network that went away without a word is only noticed by asking.
      ping: (received) => {
        if (!received) silence = setTimeout(() => socket?.close(4408), answerWithinMs);
      },
      pong: (received) => {
        if (received) clearTimeout(silence);
      },
      closed: () => {
        clearTimeout(silence);
        changed('reconnecting');
      },
    },
  });
}

/** Not all at the same moment, or a server that comes back is knocked over; but at once when the network is back. */
function rest(longestMs: number): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, longestMs * (0.5 + Math.random() / 2));
    addEventListener('online', go);
  });
}

function reasonOf(problem: unknown): Error | null {
  if (Array.isArray(problem)) return refusal(problem as Parameters<typeof refusal>[0]);
  if (codeOf(problem) === forbidden)
    return new Refused('UNAUTHENTICATED', 'This token is no longer good.');
  return null;
}

function codeOf(problem: unknown): number | undefined {
  return (problem as { code?: number } | null)?.code;
}

import { useEffect, useState } from 'preact/hooks';
import { type Connection, followBoard, type LiveBoard } from '../follow-board.js';
import type { SignInQuery } from '../generated/operations.js';
import { HeatMap } from './heat-map.js';
import { Members } from './members.js';
import { NowTiles } from './now-tiles.js';
import { ResponseTimes } from './response-times.js';
import { Status } from './status.js';
import { Waits } from './waits.js';

interface Props {
  token: string;
  viewer: SignInQuery['viewer'];
  onLeave: (message: string) => void;
}

export interface Seen {
  board: LiveBoard;
  /** On the clock of this browser, which may not be the server's: ages are counted between two moments of one clock. */
  seenAt: number;
}

export function Board({ token, viewer, onLeave }: Props) {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [connection, setConnection] = useState<Connection>('connecting');
  useEffect(
    () =>
      followBoard(token, {
        board: (board) => setSeen({ board, seenAt: Date.now() }),
        connection: setConnection,
        refused: ({ code, message }) =>
          onLeave(code === 'UNAUTHENTICATED' ? 'Your token is no longer good.' : message),
      }),
    [token],
  );
  return (
    <>
      <header>
        <h1>{viewer.workspace.name}</h1>
        <Status connection={connection} seenAt={seen?.seenAt ?? null} />
        <span class="viewer">{viewer.name}</span>
        <button type="button" onClick={() => onLeave('')}>
          Sign out
        </button>
      </header>
      <main class={connection === 'reconnecting' ? 'board stale' : 'board'}>
        {seen ? <Now seen={seen} /> : <p class="hint">The board is on its way…</p>}
        <ResponseTimes token={token} connection={connection} />
        <HeatMap token={token} connection={connection} />
      </main>
    </>
  );
}

function Now({ seen }: { seen: Seen }) {
  return (
    <>
      <NowTiles seen={seen} />
      <Waits board={seen.board} />
      <Members members={seen.board.members} />
    </>
  );
}

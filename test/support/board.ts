import { ask, live, type Live } from './client.js';

export const boardFields = `
  unanswered { count oldestSince buckets { fromSeconds toSeconds count } }
  waiting { unassigned unseen unanswered }
  queue { count oldestSince }
  atRisk { count oldestDueAt }
  breached { count oldestDueAt }
  openConversations
  members { member { name } openConversations load capacity }
  inboundPerMinute { minute count }`;

export interface Board {
  unanswered: { count: number; oldestSince: string | null; buckets: { count: number }[] };
  waiting: { unassigned: number; unseen: number; unanswered: number };
  atRisk: { count: number; oldestDueAt: string | null };
  breached: { count: number; oldestDueAt: string | null };
  members: {
    member: { name: string };
    openConversations: number;
    load: number;
    capacity: number;
  }[];
  inboundPerMinute: { minute: string; count: number }[];
  openConversations: number;
}

export async function boardNow(url: string, token: string): Promise<Board> {
  const answer = await ask<{ liveBoard: Board }>(url, token, `{ liveBoard { ${boardFields} } }`);
  return answer.data.liveBoard;
}

export function followBoard(url: string, token: string): Live<{ liveBoard: Board }> {
  return live(url, token, `subscription { liveBoard { ${boardFields} } }`);
}

/** Ages go on between two looks: how many have waited for how long is summed up where the clock may have moved. */
export function settled(board: Board): object {
  const { unanswered, inboundPerMinute, ...rest } = board;
  const inbound = sum(inboundPerMinute);
  return { ...rest, unanswered: { ...unanswered, buckets: sum(unanswered.buckets) }, inbound };
}

function sum(counts: readonly { count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

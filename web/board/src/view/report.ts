import { useEffect, useState } from 'preact/hooks';
import { ask, Refused } from '../ask.js';
import type { Connection } from '../follow-board.js';
import type { MetricRange, TypedDocumentString } from '../generated/operations.js';
import { latestDays, timeZone } from '../time.js';

const againMs = 5 * 60_000;
const soonMs = 5_000;

export interface Report<R> {
  data: R | null;
  /** True while the numbers are still those of the days asked for before: they stay until the new ones are there. */
  isOfBefore: boolean;
  /** Why there is nothing newer; empty while all is well. */
  problem: string;
}

type Variables = { range: MetricRange; timeZone: string };

/** What happened in the latest days: asked for again every few minutes, and when the connection is back. */
export function useReport<R>(
  token: string,
  operation: TypedDocumentString<R, Variables>,
  days: number,
  connection: Connection,
): Report<R> {
  const [report, setReport] = useState({ data: null as R | null, days, problem: '' });
  const isCut = connection === 'reconnecting';
  useEffect(() => {
    if (isCut) return undefined;
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async (): Promise<void> => {
      const variables = { range: latestDays(days), timeZone };
      const found = await ask(token, operation, variables).catch((problem: Error) => problem);
      if (isGone) return;
      const failed = found instanceof Error;
      if (failed) setReport((before) => ({ ...before, problem: said(found) }));
      else setReport({ data: found, days, problem: '' });
      timer = setTimeout(() => void load(), failed ? soonMs : againMs);
    };
    void load();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [token, days, isCut]);
  return { data: report.data, isOfBefore: report.days !== days, problem: report.problem };
}

const said = (problem: Error): string =>
  problem instanceof Refused
    ? problem.message
    : 'The numbers cannot be loaded just now. Trying again…';

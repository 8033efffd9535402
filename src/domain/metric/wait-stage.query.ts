import type { Reader } from '../kernel/work.js';
import { foldCourse } from './fold-course.js';
import { foldWaits } from './fold-waits.js';
import { stageTimes } from './fact-rows.js';
import { type Stage, stages } from './facts.js';
import { historiesOf } from './history.query.js';
import { seconds } from './statistics.query.js';

export interface WaitStages {
  uuid: string;
  stages: { stage: Stage; seconds: number; businessSeconds: number | null; isCurrent: boolean }[];
}

/** How long some waits spent in each stage by now, folded at this moment. */
export async function stagesOfWaits(
  reader: Reader,
  waitIds: readonly string[],
  now: number,
): Promise<WaitStages[]> {
  const rows = await reader.rows<{ id: string }>(
    `select distinct conversation_id as id from wait where workspace_id = $1 and id = any($2::uuid[])`,
    [reader.workspaceId, waitIds],
  );
  const histories = await historiesOf(
    reader,
    rows.map(({ id }) => id),
  );
  const wanted = new Set(waitIds);
  return histories
    .flatMap((history) => foldWaits(history, foldCourse(history)))
    .filter(({ waitId }) => wanted.has(waitId))
    .map(({ waitId, stretches, settings }) => {
      const current = stretches.find(({ to }) => to === null)?.stage;
      const byNow = stretches.map((one) => ({ ...one, to: one.to ?? Math.max(one.from, now) }));
      const times = stageTimes(byNow, settings);
      return {
        uuid: waitId,
        stages: stages.map((stage, n) => {
          const business = times.stage_business_ms?.[n] ?? null;
          return {
            stage,
            seconds: seconds(times.stage_ms[n]!),
            businessSeconds: business === null ? null : seconds(business),
            isCurrent: stage === current,
          };
        }),
      };
    });
}

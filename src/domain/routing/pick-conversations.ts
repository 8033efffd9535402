import type { Work } from '../kernel/work.js';
import { poolOf, weigh } from './candidate.js';
import { type Floor, isOnline } from './floor.js';
import { pressing, queueOrder, queuePlace, waitsSince, wantsOwner } from './queue.sql.js';
import type { RoutingRule } from './rule.js';

/** Those who wait for the same people. */
interface Line {
  ruleId: string;
  teamId: string | null;
}

export interface Picked {
  ids: string[];
  /** Others are locked: they want another look in a moment. */
  isHeldUp: boolean;
}

/** However long nobody had room: what rules ask for, such as the hour, may have changed. */
const lookAgainAfterSeconds = 20;
export const largestBatch = 200;

/**
 * Conversations to be decided now, locked, in the order in which they are served: those that nobody has decided yet,
 * and of those that wait, the ones for which somebody may have room. One that is locked by somebody else is left out:
 * they may be claiming it, and the router waits for nobody. A lock for its key, which
 * a foreign key takes, is none of that kind.
 */
export async function pickConversations(
  work: Work,
  version: number,
  rules: readonly RoutingRule[],
  floor: Floor,
): Promise<Picked> {
  const lines = await linesWithRoom(work, version, rules, floor);
  const seats = seatsLeft(floor);
  const [picked] = await work.rows<Picked>(pickSql, [
    work.workspaceId,
    version,
    JSON.stringify(lines),
    [...floor.colleagues.values()].filter((one) => weighsIn(one, floor)).map((one) => one.id),
    Math.min(largestBatch, seats),
    new Date(work.now.getTime() - lookAgainAfterSeconds * 1000),
  ]);
  return picked!;
}

/** Looks at each line once, however many stand in it. */
async function linesWithRoom(
  work: Work,
  version: number,
  rules: readonly RoutingRule[],
  floor: Floor,
): Promise<Line[]> {
  const lines = await work.rows<Line>(
    `select distinct q.rule_id as "ruleId", q.team_id as "teamId"
     from conversation c join ${queuePlace} where ${wantsOwner} and q.version = $2`,
    [work.workspaceId, version],
  );
  return lines.filter((line) => {
    const rule = rules.find((one) => one.id === line.ruleId);
    return rule?.steps.some(
      (way, step) =>
        way.strategy === 'CLAIM' ||
        poolOf(way, line.teamId, floor).some(
          (one) => weigh(one, { step, weight: lightest(floor), way }).eligible,
        ),
    );
  });
}

const weighsIn = (one: Parameters<typeof weigh>[0], floor: Floor): boolean =>
  weigh(one, { step: null, weight: lightest(floor) }).eligible;

function lightest({ weights }: Floor): number {
  return Math.min(1, ...Object.values(weights));
}

function seatsLeft(floor: Floor): number {
  const smallest = lightest(floor);
  if (smallest <= 0) return largestBatch;
  const free = [...floor.colleagues.values()]
    .filter(isOnline)
    .reduce((sum, one) => sum + Math.max(0, one.capacity - one.load), 0);
  return Math.ceil(free / smallest);
}

const pickSql = `
  with fresh as (
    select c.id from conversation c left join ${queuePlace} and q.version = $2
    where ${wantsOwner} and q.conversation_id is null
    order by ${queueOrder} limit ${largestBatch}
  ), stale as (
    select c.id from conversation c join ${queuePlace} and q.version = $2
    where ${wantsOwner} and q.looked_at < $6 order by q.looked_at limit 50
  ), served as (
    select c.id from conversation c join ${queuePlace} and q.version = $2
    where ${wantsOwner} and (q.former_owner_id = any($4::uuid[]) or exists (
      select from jsonb_to_recordset($3::jsonb) as l("ruleId" uuid, "teamId" uuid)
      where l."ruleId" = q.rule_id and l."teamId" is not distinct from q.team_id))
    order by ${queueOrder} limit $5
  ), wanted as materialized (
    select id from fresh union select id from stale union select id from served
  ), held as materialized (
    select c.id, ${pressing} as pressing, ${waitsSince} as waits_since from conversation c
    where ${wantsOwner} and c.id in (select id from wanted)
    order by ${queueOrder} limit ${largestBatch} for no key update of c skip locked
  )
  select array(select id::text from held order by pressing desc, waits_since, id) as ids,
    (select least(count(*), ${largestBatch}) > (select count(*) from held) from wanted) as "isHeldUp"`;

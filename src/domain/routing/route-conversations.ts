import type { Work } from '../kernel/work.js';
import { decide } from './decide.js';
import type { Floor } from './floor.js';
import { pickConversations } from './pick-conversations.js';
import { publishedRules } from './published-rules.js';
import { asksForHours } from './condition.js';
import { noCalendars } from './facts.js';
import { readCalendars } from './read-calendars.js';
import { readFacts } from './read-facts.js';
import { readFloor } from './read-floor.js';
import { giveAlone } from './routing-lock.js';
import { understandFacts } from './understand-facts.js';
import { writeDecisions } from './write-decisions.js';

export interface Routed {
  /** How many were decided; none means that for now there is nothing to do. */
  decided: number;
  /** Somebody held a conversation that wants an owner. */
  isHeldUp: boolean;
}

const nothing: Routed = { decided: 0, isHeldUp: false };

/**
 * Finds owners for a batch of conversations that want one. One batch of a workspace at a time, whichever worker has it, so that turns and capacities
 * are exact: what everybody carries is read once and kept in memory while one after the other is decided.
 */
export async function routeConversations(work: Work): Promise<Routed> {
  await giveAlone(work);
  const settings = await publishedRules(work);
  if (!settings) return nothing;
  const { version, rules } = settings;
  const floor = await readFloor(work, settings);
  const turns = new Map(floor.turns);
  const { ids, isHeldUp } = await pickConversations(work, version, rules, floor);
  if (ids.length === 0) return { decided: 0, isHeldUp };
  const calendars = asksForHours(rules) ? await readCalendars(work) : noCalendars;
  const facts = await readFacts(work, ids, work.now);
  await understandFacts(facts, rules);
  const decisions = facts.map((one) => ({
    ...decide(one, rules, calendars, floor),
    wantedSince: one.wantedSince,
  }));
  const decided = await writeDecisions(work, version, decisions);
  await keepTurns(work, floor, turns);
  return { decided, isHeldUp };
}

async function keepTurns(
  work: Work,
  floor: Floor,
  before: ReadonlyMap<string, string>,
): Promise<void> {
  const turns = [...floor.turns]
    .filter(([turn, memberId]) => before.get(turn) !== memberId)
    .map(([turn, memberId]) => {
      const [ruleId, step] = turn.split(' ');
      return { rule_id: ruleId, step: Number(step), member_id: memberId };
    });
  if (turns.length === 0) return;
  await work.rows(
    `insert into routing_turn (workspace_id, rule_id, step, member_id)
     select $1, t.rule_id, t.step, t.member_id
     from jsonb_to_recordset($2::jsonb) as t(rule_id uuid, step int, member_id uuid)
     on conflict (workspace_id, rule_id, step) do update set member_id = excluded.member_id`,
    [work.workspaceId, JSON.stringify(turns)],
  );
}

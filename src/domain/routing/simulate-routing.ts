import type { AgentActor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';
import type { Reader } from '../kernel/work.js';
import { checkRules } from './check-rules.js';
import { decide, type RoutingOutcome } from './decide.js';
import { type Colleague, type Floor, weightOf } from './floor.js';
import {
  conversationsBetween,
  inHandAt,
  longestReplay,
  type PastConversation,
} from './history.query.js';
import { requireManager } from '../workspace/require-manager.js';
import { readCalendars } from './read-calendars.js';
import { readFloor } from './read-floor.js';
import type { RoutingRule, RuleDraft } from './rule.js';
import { understandFacts } from './understand-facts.js';

export interface Simulate {
  rules: RuleDraft[];
  since: Date;
  until: Date;
}

/** What was, or would be, decided about a conversation. */
export interface Fate {
  ruleName: string | null;
  outcome: RoutingOutcome;
  memberId: string | null;
}

export interface Replayed {
  conversationId: string;
  before: Fate;
  after: Fate;
}

export interface Simulation {
  replayed: Replayed[];
  /** There were more than are replayed. */
  isCut: boolean;
}

const longestDays = 92;

/**
 * Replays what customers began in a time through a draft, by the same words as the engine, and writes nothing. Members
 * have the skills, teams and capacities of today. Whether they were online is known from the decisions of that time, and
 * taken for yes where there are none. What the draft gives weighs until the conversation was in truth resolved; what would
 * wait weighs nothing, and the queue is not served.
 */
export async function simulateRouting(
  reader: Reader,
  actor: AgentActor,
  { rules: drafts, since, until }: Simulate,
): Promise<Simulation> {
  requireManager({ actor });
  checkTime(since, until);
  await checkRules(reader, drafts, ['rules']);
  const rules = drafts.map((draft, n): RoutingRule => ({ id: String(n), ...draft }));
  const past = await conversationsBetween(reader, since, until);
  await understandFacts(past, rules);
  const floor = await floorAt(reader, since);
  const calendars = await readCalendars(reader);
  const load = new Loads(floor);
  for (const one of await inHandAt(reader, since)) load.add(one.memberId, one);
  const replayed = past.slice(0, longestReplay).map((one) => {
    load.settleUntil(one.at);
    seeWhoWasThere(floor, one);
    const { rule, outcome, memberId } = decide(one, rules, calendars, floor);
    if (memberId) load.settleLater(memberId, one);
    const after = { ruleName: rule?.name ?? null, outcome, memberId };
    return { conversationId: one.conversationId, before: fateOf(one), after };
  });
  return { replayed, isCut: past.length > longestReplay };
}

function checkTime(since: Date, until: Date): void {
  const days = (until.getTime() - since.getTime()) / 86_400_000;
  if (!(days > 0 && days <= longestDays))
    throw new DomainError(
      'INVALID_INPUT',
      `Must be before \`until\`, by ${longestDays} days at most.`,
      ['since'],
    );
}

/** Everybody with empty hands, and there. */
async function floorAt(reader: Reader, since: Date): Promise<Floor> {
  const [settings] = await reader.rows<{ memberCapacity: number; weights: Record<string, number> }>(
    'select member_capacity as "memberCapacity", kind_weights as weights from workspace where id = $1',
    [reader.workspaceId],
  );
  const floor = await readFloor(reader, settings!);
  for (const colleague of floor.colleagues.values()) {
    colleague.load = 0;
    colleague.availability = 'ONLINE';
    colleague.isDisabled &&= colleague.disabledAt! <= since;
  }
  floor.turns.clear();
  return floor;
}

function seeWhoWasThere(floor: Floor, { decided }: PastConversation): void {
  for (const { memberId, reason } of decided?.candidates ?? []) {
    const colleague = floor.colleagues.get(memberId);
    if (colleague) colleague.availability = reason === 'NOT_ONLINE' ? 'OFFLINE' : 'ONLINE';
  }
}

/** Where nothing is recorded, people took it or nobody did. */
function fateOf({ decided, firstOwnerId: memberId }: PastConversation): Fate {
  if (decided) {
    const { ruleName, outcome } = decided;
    return { ruleName, outcome, memberId: decided.memberId };
  }
  return { ruleName: null, outcome: memberId ? 'ASSIGNED' : 'LEFT_FOR_CLAIMING', memberId };
}

interface Held {
  channelKind: string;
  settledAt: Date | null;
}

/** Takes off what is settled, in the order of time. */
class Loads {
  private readonly ends: { at: number; colleague: Colleague; weight: number }[] = [];

  constructor(private readonly floor: Floor) {}

  add(memberId: string, held: Held): void {
    const colleague = this.floor.colleagues.get(memberId);
    if (!colleague) return;
    colleague.load += weightOf(this.floor, held.channelKind);
    this.settleLater(memberId, held);
  }

  settleLater(memberId: string, { channelKind, settledAt }: Held): void {
    const colleague = this.floor.colleagues.get(memberId);
    if (!colleague || !settledAt) return;
    this.ends.push({
      at: settledAt.getTime(),
      colleague,
      weight: weightOf(this.floor, channelKind),
    });
    this.ends.sort((a, b) => b.at - a.at);
  }

  settleUntil(at: Date): void {
    while (this.ends.length > 0 && this.ends.at(-1)!.at <= at.getTime()) {
      const { colleague, weight } = this.ends.pop()!;
      colleague.load -= weight;
    }
  }
}

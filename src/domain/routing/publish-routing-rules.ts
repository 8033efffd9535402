import { LockMode } from '@mikro-orm/postgresql';
import type { Actor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { Workspace } from '../workspace/workspace.js';
import { checkRules } from './check-rules.js';
import { requireManager } from '../workspace/require-manager.js';
import { RoutingVersion } from './routing-version.js';
import type { RoutingRule, RuleDraft } from './rule.js';

export interface PublishRoutingRules {
  rules: RuleDraft[];
  /** The version that the author had before them; another one that holds refuses. */
  basedOn?: number | null;
  /** Whether open conversations that nobody owns are routed, too, and not new ones alone. */
  includeUnassigned?: boolean | null;
}

/**
 * From now on these rules hold. The workspace's row is locked, so that of two who publish at once the second one sees
 * the first. Publishing what holds already changes nothing.
 */
export async function publishRoutingRules(
  work: Work<Actor>,
  { rules: drafts, basedOn, includeUnassigned }: PublishRoutingRules,
): Promise<{ version: number }> {
  requireManager(work);
  const { workspaceId } = work;
  const workspace = await work.em.findOneOrFail(
    Workspace,
    { id: workspaceId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (basedOn != null && basedOn !== (workspace.routingVersion ?? 0)) throw outdated();
  await checkRules(work, drafts, ['input', 'rules']);
  const latest = await work.em.findOne(
    RoutingVersion,
    { workspaceId },
    { orderBy: { version: 'desc' } },
  );
  const rules = withIds(drafts, latest?.rules ?? []);
  const isLatest = latest != null && sameRules(latest.rules, rules);
  const version = isLatest ? latest.version : (latest?.version ?? 0) + 1;
  if (!isLatest) keep(work, version, rules);
  if (workspace.routingVersion !== version) {
    workspace.routingVersion = version;
    work.record({ type: 'routing.published', payload: { version } });
  }
  if (includeUnassigned) await includeAll(work);
  return { version };
}

/** A rule of the same name is the same rule: its turns go on where they were. */
export function withIds(
  drafts: readonly RuleDraft[],
  former: readonly RoutingRule[],
): RoutingRule[] {
  const ids = new Map(former.map((rule) => [rule.name, rule.id]));
  return drafts.map((draft) => ({ id: ids.get(draft.name) ?? newUuid(), ...draft }));
}

/** The database gives objects back with their keys in another order. */
function sameRules(one: readonly RoutingRule[], other: readonly RoutingRule[]): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function keep(work: Work, version: number, rules: RoutingRule[]): void {
  const { kind, id } = work.actor;
  work.em.create(RoutingVersion, {
    workspaceId: work.workspaceId,
    version,
    rules,
    publishedAt: work.now,
    publishedByKind: kind === 'CONTACT' ? 'SYSTEM' : kind,
    publishedBy: id,
  });
}

/** Locked in the order of their ids, as an incoming message locks them. */
async function includeAll(work: Work): Promise<void> {
  await work.rows(
    `with unowned as (
       select id from conversation where workspace_id = $1 and status = 'OPEN' and assignee_id is null
         and route_since is null and merged_into_id is null order by id for update
     )
     update conversation c set route_since = $2 from unowned u where c.workspace_id = $1 and c.id = u.id`,
    [work.workspaceId, work.now],
  );
}

function outdated(): DomainError {
  return new DomainError(
    'INVALID_STATE',
    'Somebody published other rules meanwhile: look at them and publish again.',
    ['input', 'basedOn'],
  );
}

import type { Priority } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import { checkKnown, refuse } from '../target/check-draft.js';
import type { EscalationAction } from './escalation.js';

/** What a step does; exactly one of these. */
export interface ActionDraft {
  notify?: {
    memberIds?: string[] | null;
    teamIds?: string[] | null;
    owner?: boolean | null;
    managers?: boolean | null;
  } | null;
  raisePriorityTo?: Priority | null;
  addWatchers?: string[] | null;
  reassign?: { memberId?: string | null; teamId?: string | null } | null;
  webhook?: { url: string; signingSecret?: string | null } | null;
}

interface Context {
  former?: EscalationAction;
  seal: (plain: string) => string;
}

type Path = (string | number)[];

export async function checkAction(
  work: Work,
  path: Path,
  draft: ActionDraft,
  context: Context,
): Promise<EscalationAction> {
  const { notify, raisePriorityTo, addWatchers, reassign, webhook } = draft;
  const given = [notify, raisePriorityTo, addWatchers, reassign, webhook];
  if (given.filter((one) => one != null).length !== 1)
    refuse(
      path,
      'Must do exactly one of notify, raisePriorityTo, addWatchers, reassign and webhook.',
    );
  if (notify) return checkNotify(work, [...path, 'notify'], notify);
  if (addWatchers) return checkWatchers(work, [...path, 'addWatchers'], addWatchers);
  if (reassign) return checkReassign(work, [...path, 'reassign'], reassign);
  if (webhook) return checkWebhook([...path, 'webhook'], webhook, context);
  return { kind: 'RAISE_PRIORITY', priority: raisePriorityTo! };
}

async function checkNotify(
  work: Work,
  path: Path,
  draft: NonNullable<ActionDraft['notify']>,
): Promise<EscalationAction> {
  const memberIds = draft.memberIds ?? [];
  const teamIds = draft.teamIds ?? [];
  const { owner, managers } = draft;
  if (memberIds.length + teamIds.length === 0 && !owner && !managers)
    refuse(path, 'Must name somebody: members, teams, the owner or the managers.');
  await checkKnown(work, 'member', [...path, 'memberIds'], memberIds);
  await checkKnown(work, 'team', [...path, 'teamIds'], teamIds);
  return {
    kind: 'NOTIFY',
    memberIds,
    teamIds,
    owner: owner ?? false,
    managers: managers ?? false,
  };
}

async function checkWatchers(
  work: Work,
  path: Path,
  memberIds: string[],
): Promise<EscalationAction> {
  if (memberIds.length === 0) refuse(path, 'Must name somebody.');
  await checkKnown(work, 'member', path, memberIds);
  return { kind: 'ADD_WATCHER', memberIds };
}

async function checkReassign(
  work: Work,
  path: Path,
  { memberId = null, teamId = null }: NonNullable<ActionDraft['reassign']>,
): Promise<EscalationAction> {
  if (memberId && teamId) refuse(path, 'Must be a member or a team, not both.');
  if (memberId) await checkKnown(work, 'member', [...path, 'memberId'], [memberId]);
  if (teamId) await checkKnown(work, 'team', [...path, 'teamId'], [teamId]);
  return { kind: 'REASSIGN', memberId, teamId };
}

const secretPattern = /^whsec_[\w+/=-]{32,120}$/;

/** A secret that nobody sees goes to no other server than it was given for. */
function checkWebhook(
  path: Path,
  { url, signingSecret }: NonNullable<ActionDraft['webhook']>,
  { former, seal }: Context,
): EscalationAction {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (!target || !/^https?:$/.test(target.protocol) || url.length > 2000)
    refuse([...path, 'url'], 'Must be an address that begins with https:// or http://.');
  if (signingSecret) {
    if (!secretPattern.test(signingSecret))
      refuse([...path, 'signingSecret'], 'Must be whsec_ and base64 of 24 bytes or more.');
    return { kind: 'WEBHOOK', url, secret: seal(signingSecret) };
  }
  if (former?.kind !== 'WEBHOOK' || new URL(former.url).origin !== target.origin)
    refuse([...path, 'signingSecret'], 'Must be given for an address that has none yet.');
  return { kind: 'WEBHOOK', url, secret: (former as { secret: string }).secret };
}

import { DomainError } from '../kernel/errors.js';
import type { Params } from '../kernel/params.query.js';

/** What a list of conversations is narrowed to; every condition that is given must hold. Ids are bare UUIDs. */
export interface ConversationWhere {
  and?: ConversationWhere[] | null;
  or?: ConversationWhere[] | null;
  not?: ConversationWhere | null;
  status?: string[] | null;
  priority?: string[] | null;
  channelId?: string[] | null;
  assigneeId?: string[] | null;
  teamId?: string[] | null;
  contactId?: string[] | null;
  tagId?: string[] | null;
  assigned?: boolean | null;
  waiting?: boolean | null;
  unread?: boolean | null;
  waitingSinceBefore?: Date | null;
  lastActivityAfter?: Date | null;
  lastActivityBefore?: Date | null;
  language?: string[] | null;
  signal?: string[] | null;
  sentimentBelow?: number | null;
}

const maxDepth = 3;
const maxConditions = 20;

export function conversationFilter(where: ConversationWhere, params: Params): string {
  const budget = { left: maxConditions };
  return condition(where, params, 1, budget);
}

function condition(
  where: ConversationWhere,
  params: Params,
  depth: number,
  budget: { left: number },
): string {
  if (depth > maxDepth || (budget.left -= 1) < 0) {
    throw new DomainError(
      'INVALID_INPUT',
      `A filter may nest ${maxDepth} deep and hold ${maxConditions} groups in all.`,
      ['where'],
    );
  }
  const nested = (inner: ConversationWhere): string => condition(inner, params, depth + 1, budget);
  const all = [
    ...plainConditions(where, params),
    ...(where.and ?? []).map(nested),
    ...(where.or?.length ? [`(${where.or.map(nested).join(' or ')})`] : []),
    // A condition on an empty column is unknown, not false: `not` must still let the row through.
    ...(where.not ? [`(${nested(where.not)}) is not true`] : []),
  ];
  return all.length > 0 ? `(${all.join(' and ')})` : 'true';
}

function plainConditions(where: ConversationWhere, params: Params): string[] {
  const found: string[] = [];
  const anyOf = (column: string, values: string[] | null | undefined, type: string): void => {
    if (values) found.push(`${column} = any(${params.add(values)}::${type}[])`);
  };
  const isSet = (test: string, value: boolean | null | undefined): void => {
    if (value != null) found.push(value ? test : `not (${test})`);
  };
  const compare = (test: string, value: Date | null | undefined): void => {
    if (value) found.push(`${test} ${params.add(value)}::timestamptz`);
  };
  anyOf('c.status', where.status, 'text');
  anyOf('c.priority', where.priority, 'text');
  anyOf('c.channel_id', where.channelId, 'uuid');
  anyOf('c.assignee_id', where.assigneeId, 'uuid');
  anyOf('c.team_id', where.teamId, 'uuid');
  anyOf('c.contact_id', where.contactId, 'uuid');
  // A tag that was deleted is on nothing any more, although rows keep its id.
  if (where.tagId)
    found.push(
      `c.tag_ids && array(select id from tag where workspace_id = $1 and id = any(${params.add(where.tagId)}::uuid[]))`,
    );
  isSet('c.assignee_id is not null', where.assigned);
  isSet('c.waiting_since is not null', where.waiting);
  isSet('c.unread_count > 0', where.unread);
  compare('c.waiting_since <', where.waitingSinceBefore);
  compare('c.last_activity_at >=', where.lastActivityAfter);
  compare('c.last_activity_at <', where.lastActivityBefore);
  found.push(...insightConditions(where, params));
  return found;
}

/** What was read in its messages is looked at only by who asks for it. */
function insightConditions(where: ConversationWhere, params: Params): string[] {
  const { language, signal, sentimentBelow } = where;
  const wanted = [
    ...(language ? [`ci.language = any(${params.add(language)}::text[])`] : []),
    ...(signal ? [`ci.kinds && ${params.add(signal)}::text[]`] : []),
    ...(sentimentBelow != null ? [`ci.sentiment < ${params.add(sentimentBelow)}::real`] : []),
  ];
  if (wanted.length === 0) return [];
  return [
    `exists (select from conversation_insight ci
      where ci.workspace_id = $1 and ci.conversation_id = c.id and ${wanted.join(' and ')})`,
  ];
}

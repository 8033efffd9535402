import { graphql } from './graphql.js';
import type { Demo } from './workspace.js';

const team = 'Customer care';
/** Soon enough to be seen within a demo's minute. */
const firstReplySeconds = 20;
const escalateAfterSeconds = 25;

/**
 * The manager sets the office up: a team, rules for who gets what, a target for first replies, and what happens when
 * nobody keeps it. Run again it finds everything as it is, and changes nothing.
 */
export async function openOffice(demo: Demo): Promise<void> {
  const manager = demo.members.find(({ role }) => role === 'MANAGER')!;
  const agents = demo.members.filter(({ role }) => role === 'AGENT');
  const ask = asker(demo, manager.token);
  const teamId = (await knownTeam(ask)) ?? (await newTeam(ask, agents));
  await ask(
    'mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { userErrors { message } } }',
    { input: { memberId: agents[0]!.id, isSenior: true } },
  );
  await ask(
    'mutation ($input: PublishRoutingRulesInput!) { publishRoutingRules(input: $input) { userErrors { message } } }',
    { input: { rules: rulesFor(teamId) } },
  );
  await ask(
    'mutation ($input: PublishTargetsInput!) { publishTargets(input: $input) { userErrors { message } } }',
    { input: { targets: [firstReply] } },
  );
  await ask(
    'mutation ($input: PublishEscalationPoliciesInput!) { publishEscalationPolicies(input: $input) { userErrors { message } } }',
    { input: { policies: [whenNobodyReplies] } },
  );
  console.log(
    `${manager.name} opened the office: what went wrong goes to ${agents[0]!.name}, chats to whoever has least to do, mails in turn; ` +
      `the rest is taken by hand. A first reply is due within ${firstReplySeconds} s; after ${escalateAfterSeconds} s ${manager.name} is told and it becomes urgent.`,
  );
}

const rulesFor = (teamId: string) => [
  {
    name: 'Trouble to seniors',
    when: { keywords: ['stopped working', 'send it back'] },
    assign: { strategy: 'SENIOR', teamId },
    fallbacks: [{ strategy: 'LEAST_BUSY', teamId }],
    setTeamId: teamId,
  },
  {
    name: 'Chats at once',
    when: { channelKinds: ['CHAT'] },
    assign: { strategy: 'LEAST_BUSY', teamId },
    setTeamId: teamId,
  },
  {
    name: 'Mails in turn',
    when: { channelKinds: ['EMAIL'] },
    assign: { strategy: 'ROUND_ROBIN', teamId },
    setTeamId: teamId,
  },
  { name: 'The rest is taken', assign: { strategy: 'CLAIM' } },
];

const firstReply = {
  name: 'First reply',
  kind: 'FIRST_RESPONSE',
  withinSeconds: firstReplySeconds,
  atRiskSeconds: 5,
};

const whenNobodyReplies = {
  name: 'Nobody replies',
  steps: [
    { trigger: 'AFTER_WAIT', seconds: escalateAfterSeconds, notify: { managers: true } },
    { trigger: 'AFTER_WAIT', seconds: escalateAfterSeconds, raisePriorityTo: 'URGENT' },
  ],
};

type Ask = <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;

/** What is refused in a payload is said, too: a demo that goes on without its rules would show nothing. */
function asker(demo: Demo, token: string): Ask {
  return async <T>(query: string, variables: Record<string, unknown> = {}) => {
    const data = await graphql<Record<string, { userErrors?: { message: string }[] }>>(
      demo.url,
      token,
      query,
      variables,
    );
    for (const { userErrors = [] } of Object.values(data))
      if (userErrors[0]) throw new Error(userErrors[0].message);
    return data as T;
  };
}

async function knownTeam(ask: Ask): Promise<string | undefined> {
  const { teams } = await ask<{ teams: { nodes: { id: string; name: string }[] } }>(
    '{ teams(first: 100) { nodes { id name } } }',
  );
  return teams.nodes.find(({ name }) => name === team)?.id;
}

async function newTeam(ask: Ask, agents: Demo['members']): Promise<string> {
  const { createTeam } = await ask<{ createTeam: { team: { id: string } } }>(
    'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } userErrors { message } } }',
    { input: { name: team, memberIds: agents.map(({ id }) => id) } },
  );
  return createTeam.team.id;
}

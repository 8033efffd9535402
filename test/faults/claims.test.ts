import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Dice, say, seconds, size } from '../support/campaign.js';
import { ask } from '../support/client.js';
import { type Fleet, startFleet } from '../support/fleet.js';
import { newSecret } from '../../src/domain/workspace/credential.js';
import { publicId } from '../../src/domain/kernel/ids.js';
import { openChat } from '../support/writers.js';

const crowd = 1_000;
let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet();
});
afterAll(() => fleet.close());

interface Member {
  id: string;
  name: string;
  token: string;
}

test('1,000 members claim one conversation at two servers: one has it, all others hear who', async () => {
  const dice = new Dice('claims');
  const { servers } = fleet;
  const members = await hire(crowd);
  const rounds = size(3, 100);
  for (let round = 1; round <= rounds; round++) {
    const conversation = await openChat(servers[round % 2]!);
    const startedAt = performance.now();
    const answers = await Promise.all(
      dice.shuffle(members).map((member, n) => claim(servers[n % 2]!.url, member, conversation)),
    );
    const ms = performance.now() - startedAt;
    const winners = answers.filter((answer) => answer.code === undefined);
    expect(winners.map((answer) => answer.member.name)).toHaveLength(1);
    const [winner] = winners;
    expect(winner!.assignee).toBe(winner!.member.name);
    const losers = answers.filter((answer) => answer !== winner);
    const wrong = losers.filter(
      ({ code, holder, message }) =>
        code !== 'ALREADY_CLAIMED' ||
        holder !== winner!.member.name ||
        message !== `${winner!.member.name} is handling this.`,
    );
    expect(wrong).toEqual([]);
    expect(losers).toHaveLength(crowd - 1);
    const owners = await fleet.stored.rows(
      `select member_id from assignment a where 'conv_' || replace(conversation_id::text, '-', '') = $1`,
      [conversation],
    );
    expect(owners.map((row) => publicId('Member', row['member_id']))).toEqual([winner!.member.id]);
    if (round % size(1, 10) === 0)
      say(
        `round ${round} of ${rounds}: ${crowd} claims in ${seconds(ms)}, ${winner!.member.name} won`,
      );
  }
});

async function claim(url: string, member: Member, conversationId: string) {
  const { data, errors } = await ask(
    url,
    member.token,
    `mutation ($id: ID!) { claimConversation(input: { conversationId: $id }) {
      conversation { assignee { name } }
      userErrors { code message ... on AlreadyClaimed { holder { name } } } } }`,
    { id: conversationId },
  );
  const payload = data?.['claimConversation'];
  const [refused] = payload?.userErrors ?? [];
  return {
    member,
    assignee: payload?.conversation?.assignee?.name as string | undefined,
    code: errors ? JSON.stringify(errors) : (refused?.code as string | undefined),
    message: refused?.message as string | undefined,
    holder: refused?.holder?.name as string | undefined,
  };
}

/** So many agents with a token each, written straight into the tables. */
async function hire(count: number): Promise<Member[]> {
  const hired = Array.from({ length: count }, (_, n) => ({
    uuid: randomUUID(),
    name: `Agent ${n}`,
    ...newSecret('MEMBER_TOKEN'),
  }));
  await fleet.stored.rows(
    `with hired as (
       select w.id as workspace_id, h.* from workspace w,
         jsonb_to_recordset($1::jsonb) as h(uuid uuid, name text, hash text, hint text)
     ), member as (
       insert into member (workspace_id, id, name, email, role)
       select workspace_id, uuid, name, uuid || '@demo.test', 'AGENT' from hired
     )
     insert into credential (workspace_id, id, kind, name, hash, hint, member_id, scopes)
     select workspace_id, gen_random_uuid(), 'MEMBER_TOKEN', name, hash, hint, uuid, '{READ,WRITE,NOTES}' from hired`,
    [JSON.stringify(hired)],
  );
  return hired.map(({ uuid, name, secret }) => ({
    id: publicId('Member', uuid),
    name,
    token: secret,
  }));
}

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { Desk, desk, memberId } from './desk.js';
import { chatEvents, visitor } from './visitor.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

interface TypeShape {
  name: string;
  fields: { name: string }[] | null;
  inputFields: { name: string }[] | null;
  enumValues: { name: string }[] | null;
}

test("the visitor's schema has no name for what the team keeps to itself", async () => {
  const ana = await visitor(server);
  const { data } = await ana.ask<{ __schema: { types: TypeShape[] } }>(
    `{ __schema { types { name fields { name } inputFields { name } enumValues { name } } } }`,
  );
  const types = data!.__schema.types.filter(({ name }) => !name.startsWith('__'));
  const names = types.flatMap((type) => [
    type.name,
    ...(type.fields ?? []).map((field) => `${type.name}.${field.name}`),
    ...(type.enumValues ?? []).map((value) => value.name),
  ]);
  const inside =
    /note|member|assign|draft|\btag|team_|priority|wait|snooze|mention|notification|handoff|brief|promise|watch|workspace|contact|handle|sequence/i;
  expect(names.filter((name) => inside.test(name.replace('ChatAgent', '')))).toEqual([]);
  const agent = types.find((type) => type.name === 'ChatAgent')!;
  expect(agent.fields!.map((field) => field.name)).toEqual(['name']);
});

test('a word that is only in notes, mentions, briefs, drafts and addresses of the team never reaches the visitor', async () => {
  const canary = `canary${crypto.randomUUID().replaceAll('-', '')}`;
  const ana = await visitor(server);
  const { id } = ana.chat;
  const events = ana.listen();
  await events.until((items) => items.length > 0);
  const priya = desk(server, 'Priya');
  await priya.note(id, `A note: ${canary}`);
  const stale = { conversationId: id, text: `A draft: ${canary}`, lastSeenSequence: 0 };
  expect((await priya.reply(stale)).userErrors).toMatchObject([{ code: 'REPLY_CONFLICT' }]);
  await priya.claim(id);
  await desk(server, 'Marco').note(id, canary);
  await priya.note(id, `@[${canary}](${memberId(server, 'Marco')})`);
  const briefed = await priya.ask<{ handOffConversation: { handoff: { brief: string } } }>(
    `mutation ($input: HandOffConversationInput!) { handOffConversation(input: $input) { handoff { brief } } }`,
    {
      input: {
        conversationId: id,
        to: memberId(server, 'Marco'),
        brief: canary,
        promises: [canary],
      },
    },
  );
  expect(briefed.data.handOffConversation.handoff.brief).toBe(canary);
  await priya.answer(id, 'Done.');
  await events.until((all) => chatEvents(all).some((event) => event.message?.text === 'Done.'));
  const seen = JSON.stringify([await ana.read(), events.received, await ana.say('Thanks')]);
  await events.close();
  expect(seen).toContain('Priya');
  expect(seen).not.toContain(canary);
  expect(seen).not.toContain('@demo.test');
  expect(seen).not.toMatch(/note_|mem_/);
});

test('the places of messages in the chat do not tell that there was a note between them', async () => {
  const ana = await visitor(server);
  await desk(server, 'Priya').note(ana.chat.id, 'Between us');
  await ana.say('Still there?');
  const { data } = await ana.ask<{ chat: { messages: { edges: { cursor: string }[] } } }>(
    '{ chat { messages(first: 10) { edges { cursor node { text } } } } }',
  );
  const { edges } = data!.chat.messages;
  const cursors = edges.map((edge) => Buffer.from(edge.cursor, 'base64url').toString('latin1'));
  expect(edges).toHaveLength(2);
  expect(cursors.join()).not.toMatch(/\b[123]\b/);
});

test("the agent's door does not open to a visitor", async () => {
  const ana = await visitor(server);
  const answer = await new Desk(server, ana.token!).ask('{ viewer { id } }');
  expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

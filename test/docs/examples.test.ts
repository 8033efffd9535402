/**
 * The worked examples of the documentation, run.
 *
 * A page under docs/ is run when one of its examples has an answer: from top to bottom, against a fresh server with the
 * demo workspace. An example is a fenced `graphql` block with one operation. It may begin with comments:
 *
 *     # as Maya                                who asks: a demo member, or `API key`; Priya when nothing is said
 *     # keep skillId = createSkill.skill.id    a value of the answer, for the variables of later examples
 *     # within 10 s                            asked again until the answer fits
 *
 * Variables take their values by name: what was kept, else what is given (`run-page.ts`): conversationId,
 * secondConversationId and thirdConversationId (each a customer's new mail), channelId (the mailbox), chatChannelId,
 * teamId (a new team), tagId (a new tag), oliviaId (owner), mayaId (manager), priyaId, marcoId and lenaId (agents), inAnHour, tomorrow and
 * yesterday.
 *
 * A `json` block after it is the answer's `data`, as far as it matters (`differences.ts`): more fields may come, "…"
 * fits anything, also inside a text, and as the last one of a list it stands for the rest. With `errors` on top it is
 * the whole answer. Where no `userErrors` and no `errors` are expected there must be none, with or without an answer.
 *
 * A subscription stays open until the page ends. The block after it is an item that comes; what comes later is expected
 * where it has been caused, by a block that names the operation: ```json Watch for `subscription Watch`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { startServer, type TestServer } from '../support/app.js';
import { type Page, pageOf } from './page.js';
import { runPage } from './run-page.js';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFile(join(root, path), 'utf8');
const paths = (await readdir(join(root, 'docs'), { recursive: true }))
  .filter((path) => path.endsWith('.md'))
  .map((path) => join('docs', path));
const pages = await Promise.all(
  ['README.md', ...paths.sort()].map(async (path) => pageOf(path, await read(path))),
);

test.each(pages.filter((page) => page.isAnswered).map((page) => [page.path, page] as const))(
  '%s is true',
  async (_path, page) => {
    const server = await startServer();
    try {
      await runPage(server, page);
    } finally {
      await server.close();
    }
  },
);

test('examples that are only read are valid by one of the schemas', async () => {
  const schemas = [
    buildSchema(await read('schema.graphql')),
    buildSchema(await read('visitor.graphql')),
  ];
  const problems = pages.flatMap(({ path, steps, isAnswered }) =>
    steps.flatMap((step) => {
      if (isAnswered || 'of' in step || !isOperation(step.query)) return [];
      const errors = schemas.map((schema) => validate(schema, parse(step.query)));
      return errors.every((found) => found.length > 0)
        ? [`${path}:${step.line} ${errors.flat().join(' ')}`]
        : [];
    }),
  );
  expect(problems).toEqual([]);
});

/** A piece of one, such as an input alone, is none. */
const isOperation = (text: string) => /^\s*(\{|query|mutation|subscription)/.test(text);

describe('A page that is not true', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await startServer()));
  afterAll(() => server.close());

  const run = (...blocks: string[]) => {
    const page: Page = pageOf('docs/wrong.md', ['# Wrong', '', ...blocks].join('\n'));
    return runPage(server, page);
  };
  const asked = '```graphql\n{ viewer { member { name role } } }\n```';

  test('fails, with its place, what was expected and what came', async () => {
    await run(asked, '```json\n{ "viewer": { "member": { "name": "Pri…" } } }\n```');
    await expect(
      run(asked, '```json\n{ "viewer": { "member": { "name": "Marco" } } }\n```'),
    ).rejects.toThrow(
      'docs/wrong.md:6\n  viewer.member.name: expected "Marco", got "Priya"\nThe answer: {',
    );
  });

  test('fails where something is refused, although no answer is written down', async () => {
    const refused =
      'mutation { claimConversation(input: { conversationId: "none" }) { userErrors { code } } }';
    await expect(run(`\`\`\`graphql\n${refused}\n\`\`\``)).rejects.toThrow(
      /docs\/wrong\.md:3\n {2}it was refused.*NOT_FOUND/s,
    );
    await expect(run('```graphql\n{ nonsense }\n```')).rejects.toThrow(/nonsense/);
  });

  test('fails where a value is neither kept nor given, and where a comment cannot be read', async () => {
    const lacking = '```graphql\nquery ($wrong: ID!) { node(id: $wrong) { id } }\n```';
    await expect(run(lacking)).rejects.toThrow('$wrong was neither kept nor given');
    expect(() => run('```graphql\n# keep wrong\n{ viewer { member { id } } }\n```')).toThrow(
      'docs/wrong.md:3: cannot be read: # keep wrong',
    );
  });

  test('fails where a subscription does not bring what it should', async () => {
    const watch = '```graphql\nsubscription Watch { events { ready } }\n```';
    await run(watch, '```json\n{ "events": { "ready": true } }\n```');
    await expect(run(watch, '```json Listen\n{}\n```')).rejects.toThrow(
      'docs/wrong.md:6\n  no subscription is called Listen',
    );
  });
});

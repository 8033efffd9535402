import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  MergedConversationDocument,
  ReopenConversationDocument,
  UpdateWorkspaceDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { owner } from './channel.js';
import { desk, eventually, letter, post, received, sql, uuid } from './desk.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');

const idOf = (name: string): string => `<${name}-begins@example.com>`;

/** An answer by mail to what somebody wrote before, as soon as it is there. */
async function answer(name: string, conversationId: string): Promise<void> {
  const from = `${name}@example.com`;
  const headers = { 'In-Reply-To': idOf(name) };
  await post(server, letter({ from, subject: 'Re: something', text: 'Again', headers }), { from });
  await eventually(async () => (await priya().messages(conversationId)).length === 2);
}

async function conversation(id: string) {
  return (await priya().do(MergedConversationDocument, { id })).conversation!;
}

describe('A message after the resolution', () => {
  async function resolvedHoursAgo(name: string, hours: number) {
    const mail = await received(server, {
      from: `${name} <${name}@example.com>`,
      headers: { 'Message-ID': idOf(name) },
    });
    await priya().resolve(mail.id);
    await sql(
      server,
      `update conversation set resolved_at = now() - $2 * interval '1 hour' where id = $1`,
      [uuid(mail.id), hours],
    );
    return mail.id;
  }

  async function cycleAfterAnswer(name: string, hours: number): Promise<number> {
    const id = await resolvedHoursAgo(name, hours);
    await answer(name, id);
    const { status, cycle } = await conversation(id);
    expect(status).toBe('OPEN');
    const [wait] = await sql<{ cycle: number }>(
      server,
      'select cycle from wait where conversation_id = $1 and ended_at is null',
      [uuid(id)],
    );
    expect(wait!.cycle).toBe(cycle);
    return cycle;
  }

  async function cycleAfterReopening(name: string, hours: number): Promise<number> {
    const conversationId = await resolvedHoursAgo(name, hours);
    await priya().do(ReopenConversationDocument, { input: { conversationId } });
    return (await conversation(conversationId)).cycle;
  }

  test('goes on with the same cycle within the window, and begins a new one later', async () => {
    expect(await cycleAfterAnswer('ines', 71)).toBe(1);
    expect(await cycleAfterAnswer('jade', 73)).toBe(2);
    expect(await cycleAfterReopening('kate', 71)).toBe(1);
    expect(await cycleAfterReopening('liam', 73)).toBe(2);
  });

  test('is measured by the window the workspace sets, which only an admin may', async () => {
    const set = async (reopenWindowHours: number, who = owner(server)) =>
      (await who.do(UpdateWorkspaceDocument, { input: { reopenWindowHours } })).updateWorkspace;
    expect(await set(1)).toMatchObject({ workspace: { reopenWindowHours: 1 }, userErrors: [] });
    expect((await set(1)).cursor).toBeNull();
    expect(await cycleAfterAnswer('mona', 2)).toBe(2);
    await set(0);
    expect(await cycleAfterAnswer('nils', 0)).toBe(2);
    for (const hours of [-1, 8761])
      expect((await set(hours)).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    await expect(set(72, priya())).rejects.toThrow('FORBIDDEN');
    await set(72);
  });
});

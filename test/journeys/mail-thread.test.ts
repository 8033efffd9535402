import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { desk, eventually, letter, outgoing, post, received, sql, type Letter } from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');

/** A conversation with one answer of ours, and that answer as the customer got it. */
async function answered(from = 'ana@example.com') {
  const filed = await received(server, { from });
  const { message } = await priya().answer(filed.id, 'It is on its way.');
  await priya().messageIn(filed.id, message!.id, 'SENT');
  return { id: filed.id, messageId: message!.id, mail: await outgoing(server, message!.id) };
}

/** Gives a mail to the door and waits until it is filed. */
async function filed(mail: Letter, envelope: { from?: string; to?: string } = {}) {
  const messageId = `${crypto.randomUUID()}@example.com`;
  await post(
    server,
    letter({ ...mail, headers: { 'Message-ID': `<${messageId}>`, ...mail.headers } }),
    envelope,
  );
  return eventually(async () => {
    const rows = await sql<{ conversation_id: string; sequence: number }>(
      server,
      `select conversation_id, sequence, automated, unverified_sender from message where external_id = $1`,
      [messageId],
    );
    return rows[0];
  });
}

describe("A customer's answer comes back into its conversation", () => {
  test('also when their later letters overtake the first: one thread of one author is one conversation', async () => {
    const from = `${crypto.randomUUID()}@example.com`;
    const ids = Array.from({ length: 6 }, () => `<${crypto.randomUUID()}@example.com>`);
    const letters = ids.map((id, n) =>
      letter({
        from,
        headers: {
          'Message-ID': id,
          ...(n > 0 ? { 'In-Reply-To': ids[n - 1]!, References: ids.slice(0, n).join(' ') } : {}),
        },
      }),
    );
    await post(server, letters[4]!, { from });
    await Promise.all(letters.toReversed().map((raw) => post(server, raw, { from })));
    const [places] = await eventually(async () => {
      const rows = await sql<{ n: number; places: number }>(
        server,
        `select count(*)::int as n, count(distinct conversation_id)::int as places from message where address = $1`,
        [from],
      );
      return rows[0]!.n === ids.length && rows;
    });
    expect(places).toEqual({ n: ids.length, places: 1 });
  });

  test('but another who names the same letter first is another matter', async () => {
    const began = `<${crypto.randomUUID()}@example.com>`;
    const stranger = await filed({ from: 'sly@example.com', headers: { References: began } });
    await post(server, letter({ from: 'ana@example.com', headers: { 'Message-ID': began } }));
    const [own] = await eventually(async () => {
      const rows = await sql<{ conversation_id: string }>(
        server,
        'select conversation_id from message where external_id = $1',
        [began.slice(1, -1)],
      );
      return rows.length > 0 && rows;
    });
    expect(own!.conversation_id).not.toBe(stranger.conversation_id);
  });

  test('by In-Reply-To', async () => {
    const { id, mail } = await answered();
    await filed({ headers: { 'In-Reply-To': mail.messageId! } });
    expect(await priya().messages(id)).toHaveLength(3);
  });

  test('by References alone, also when only the anchor is left of it', async () => {
    const { id, mail } = await answered();
    const [anchor] = [mail.references!].flat();
    await filed({ headers: { References: `<other@elsewhere.test> ${mail.messageId!}` } });
    await filed({ headers: { References: anchor! } });
    expect(await priya().messages(id)).toHaveLength(4);
  });

  test('by the plus address it was asked to answer to', async () => {
    const { id, mail } = await answered();
    const to = mail.replyTo!.value[0]!.address!;
    await filed({ to, subject: 'Another subject' }, { to });
    expect(await priya().messages(id)).toHaveLength(3);
  });

  test('and not by an address or id that somebody made up', async () => {
    const { id, mail } = await answered();
    const to = mail.replyTo!.value[0]!.address!.replace(/\w(?=@)/, (c) => (c === 'a' ? 'b' : 'a'));
    const forgedId = mail.messageId!.replace(/\w(?=@)/, (c) => (c === 'a' ? 'b' : 'a'));
    await filed({ to }, { to });
    await filed({ headers: { 'In-Reply-To': forgedId } });
    expect(await priya().messages(id)).toHaveLength(2);
  });

  test('and from a stranger it says that the sender is not verified', async () => {
    const { id, mail } = await answered();
    await filed({ from: 'mallory@example.net', headers: { 'In-Reply-To': mail.messageId! } });
    const last = (await priya().messages(id)).at(-1)!;
    expect(last).toMatchObject({
      unverifiedSender: true,
      author: { name: 'mallory@example.net' },
    });
  });
});

describe('A resolved conversation', () => {
  test("is opened again by its customer's answer", async () => {
    const { id, mail } = await answered();
    await priya().resolve(id);
    await filed({ headers: { 'In-Reply-To': mail.messageId! } });
    const { status, cycle, waitingSince, timeline } = await priya().conversation(id);
    expect({ status, cycle }).toEqual({ status: 'OPEN', cycle: 1 }); // it had not been settled
    expect(waitingSince).not.toBeNull();
    expect(timeline.nodes.map((item) => item.__typename)).toEqual([
      'Message',
      'Message',
      'ConversationResolved',
      'ConversationReopened',
      'Message',
    ]);
  });

  test('is not opened by an automatic answer, which is kept and makes nobody wait', async () => {
    const { id, mail } = await answered();
    await priya().resolve(id);
    await filed({
      headers: { 'In-Reply-To': mail.messageId!, 'Auto-Submitted': 'auto-replied' },
    });
    const { status, waitingSince } = await priya().conversation(id);
    expect({ status, waitingSince }).toEqual({ status: 'RESOLVED', waitingSince: null });
    expect((await priya().messages(id)).at(-1)).toMatchObject({ automated: 'auto_submitted' });
  });

  test('is not opened by a stranger, whose mail begins a conversation of its own', async () => {
    const { id, mail } = await answered();
    await priya().resolve(id);
    const { sequence } = await filed({
      from: 'mallory@example.net',
      headers: { 'In-Reply-To': mail.messageId! },
    });
    expect(sequence).toBe(1);
    expect(await priya().conversation(id)).toMatchObject({ status: 'RESOLVED' });
    expect(await priya().messages(id)).toHaveLength(2);
  });

  test('is not opened by a stranger who wrote into it while it was open', async () => {
    const { id, mail } = await answered();
    const forged = { from: 'mallory@example.net', headers: { 'In-Reply-To': mail.messageId! } };
    await filed(forged);
    expect((await priya().messages(id)).at(-1)).toMatchObject({ unverifiedSender: true });
    await priya().resolve(id);
    expect(await filed(forged)).toMatchObject({ sequence: 1 });
    expect(await priya().conversation(id)).toMatchObject({ status: 'RESOLVED' });
  });
});

/** Nothing that came is left unread. */
async function settled(): Promise<void> {
  await eventually(async () => {
    const open = await sql(server, `select 1 from delivery where state = 'RECEIVED'`);
    return open.length === 0;
  });
}

/** What became of the deliveries of this Message-ID, and why. */
async function fates(messageId: string): Promise<(string | null)[][]> {
  const rows = await sql<{ state: string; reason: string | null }>(
    server,
    `select state, reason from delivery where position(convert_to($1, 'UTF8') in raw) > 0
     order by received_at`,
    [messageId],
  );
  return rows.map(({ state, reason }) => [state, reason]);
}

describe('A mail that is delivered again', () => {
  const count = async (messageId: string) => {
    await settled();
    const rows = await sql(server, 'select id from message where external_id = $1', [messageId]);
    return rows.length;
  };

  test('byte for byte is the delivery we have', async () => {
    const messageId = `${crypto.randomUUID()}@example.com`;
    const raw = letter({ headers: { 'Message-ID': `<${messageId}>` } });
    const before = await sql(server, 'select id from delivery');
    for (let n = 0; n < 3; n++) expect(await post(server, raw)).toMatch(/^250/);
    expect(await sql(server, 'select id from delivery')).toHaveLength(before.length + 1);
    expect(await count(messageId)).toBe(1);
  });

  test('over another way, twenty at once, is one message', async () => {
    const messageId = `${crypto.randomUUID()}@example.com`;
    const headers = { 'Message-ID': `<${messageId}>` };
    const raw = letter({ subject: 'Twenty times', headers });
    const posts = Array.from({ length: 20 }, (_, n) =>
      post(server, `Received: from relay-${n}.test\r\n${raw}`),
    );
    await Promise.all(posts);
    expect(await count(messageId)).toBe(1);
    const all = (await priya().inbox('ALL')).filter((one) => one.subject === 'Twenty times');
    expect(all).toMatchObject([{ unreadCount: 1, sequence: 1 }]);
  });

  test('with a footer that a list put under it is the message we have', async () => {
    const messageId = `${crypto.randomUUID()}@example.com`;
    const mail = { text: 'Where is it?', headers: { 'Message-ID': `<${messageId}>` } };
    await post(server, letter(mail));
    await post(server, letter({ ...mail, text: 'Where is it?\r\n_____\r\nSent over a list' }));
    expect(await count(messageId)).toBe(1);
    expect(await fates(messageId)).toEqual([
      ['FILED', null],
      ['FILED', 'redelivered'],
    ]);
  });
});

describe('A mail under the Message-ID of another one', () => {
  test("is filed when it is another customer's, and once", async () => {
    const headers = { 'Message-ID': `<${crypto.randomUUID()}@example.com>` };
    const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
    await Promise.all([
      post(server, letter({ subject: one, from: 'ada@example.org', headers })),
      post(server, letter({ subject: two, from: 'bea@example.org', text: 'My own', headers })),
    ]);
    const filed = await priya().conversationAbout(two);
    await post(
      server,
      `X-Trace: b\r\n${letter({ subject: two, from: 'bea@example.org', text: 'My own', headers })}`,
    );
    expect((await priya().conversationAbout(one)).contact.name).toBe('ada@example.org');
    expect(filed.contact.name).toBe('bea@example.org');
    await settled();
    expect(await priya().messages(filed.id)).toMatchObject([{ text: 'My own' }]);
  });

  test('is parked when the same customer says something else in it, and nothing is lost', async () => {
    const messageId = `${crypto.randomUUID()}@example.com`;
    const headers = { 'Message-ID': `<${messageId}>` };
    await post(server, letter({ headers }));
    await post(server, letter({ text: 'A matter of its own', headers }));
    await settled();
    expect(await fates(messageId)).toEqual([
      ['FILED', null],
      ['PARKED', 'message_id_reused'],
    ]);
  });
});

describe('Mail from one customer in a row', () => {
  test('is filed in the order it came', async () => {
    const { id, mail } = await answered();
    const wanted = Array.from({ length: 25 }, (_, n) => `Line ${n}`);
    for (const text of wanted)
      await post(server, letter({ text, headers: { 'In-Reply-To': mail.messageId! } }));
    const texts = await eventually(async () => {
      const messages = (await priya().messages(id)).slice(2);
      return messages.length === 25 && messages.map((message) => message.text.trim());
    });
    expect(texts).toEqual(wanted);
  });
});

describe('A mail of ours that comes back', () => {
  test('fails, says why, and its customer waits as before', async () => {
    const { id, messageId, mail } = await answered();
    const [before] = await sql(server, 'select started_at from wait where conversation_id = $1', [
      (
        await sql(server, 'select conversation_id from message where external_id = $1', [
          mail.messageId!.slice(1, -1),
        ])
      )[0]!['conversation_id'],
    ]);
    expect(await priya().conversation(id)).toMatchObject({ waitingSince: null });
    await post(server, bounceOf(mail.messageId!), { from: '' });
    const message = await priya().messageIn(id, messageId, 'FAILED');
    expect(message.failure).toMatchObject({ class: 'permanent' });
    expect(message.failure!.message).toContain('No such user');
    const { waitingSince } = await priya().conversation(id);
    expect(new Date(waitingSince!)).toEqual(before!['started_at']);
  });

  test('is late while a server goes on trying, says why, and fails when that gives up', async () => {
    const { id, messageId, mail } = await answered();
    await post(server, bounceOf(mail.messageId!, 'delayed', '4.4.1'), { from: '' });
    const { failure } = await eventually(async () => {
      const { node } = (
        await priya().ask<{ node: { state: string; failure: { class: string } | null } }>(
          `{ node(id: "${messageId}") { ... on Message { state failure { class code } } } }`,
        )
      ).data;
      return node.state === 'SENT' && node.failure && node;
    });
    expect(failure).toEqual({ class: 'transient', code: '4.4.1' });
    expect(await priya().conversation(id)).toMatchObject({ waitingSince: null });
    await post(server, bounceOf(mail.messageId!), { from: '' });
    const message = await priya().messageIn(id, messageId, 'FAILED');
    expect(message.failure).toMatchObject({ class: 'permanent' });
  });

  test('is not failed by a report about a message id that is made up', async () => {
    const { id, mail } = await answered();
    const forged = mail.messageId!.replace(/\w(?=@)/, (c) => (c === 'a' ? 'b' : 'a'));
    await post(server, bounceOf(forged), { from: '' });
    await eventually(async () => {
      const open = await sql(server, `select 1 from delivery where state = 'RECEIVED'`);
      return open.length === 0;
    });
    expect((await priya().messages(id)).map((message) => message.state)).toEqual([
      'RECEIVED',
      'SENT',
    ]);
  });
});

function bounceOf(messageId: string, action = 'failed', status = '5.1.1'): string {
  return [
    'From: MAILER-DAEMON@mx.example.com',
    'To: support@demo.test',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    `Message-ID: <${crypto.randomUUID()}@mx.example.com>`,
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Your mail could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    '',
    'Final-Recipient: rfc822; ana@example.com',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 No such user',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    'Subject: Re: A question',
    '',
    '--b--',
    '',
  ].join('\r\n');
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectEmailChannel } from '../../src/domain/channel/connect-channel.js';
import { systemActor } from '../../src/domain/kernel/actor.js';
import { startServer, type TestServer } from '../support/app.js';
import { desk, type EventPage, eventually, letter, post, received, sql, uuid } from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');

describe('A mail for an address of ours', () => {
  test('becomes a contact, a conversation and a message', async () => {
    const filed = await received(server, {
      from: 'Bo Bell <bo@example.com>',
      subject: 'My lamp',
      text: 'It flickers.',
    });
    expect(filed).toMatchObject({
      status: 'OPEN',
      sequence: 1,
      unreadCount: 1,
      contact: { name: 'Bo Bell' },
      assignee: null,
      lastMessage: { direction: 'INBOUND' },
    });
    expect(filed.number).toBeGreaterThan(0);
    const { contact } = await priya().conversation(filed.id);
    expect(contact.handles).toMatchObject([
      { kind: 'EMAIL', address: 'bo@example.com', verified: false },
    ]);
    const [message] = await priya().messages(filed.id);
    expect(message).toMatchObject({ state: 'RECEIVED', sequence: 1, author: { name: 'Bo Bell' } });
    expect(message!.text.trim()).toBe('It flickers.');
  });

  test('shows its html without anything that runs or loads', async () => {
    const html =
      '<p onclick="evil()">Hello <b>you</b></p><script>evil()</script>' +
      '<img src="http://evil.test/pixel"><iframe src="http://evil.test"></iframe><a href="javascript:evil()">x</a>';
    const filed = await received(server, {
      text: html,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'MIME-Version': '1.0' },
    });
    const [message] = await priya().messages(filed.id);
    expect(message!.html).toContain('<b>you</b>');
    expect(message!.html).not.toMatch(/script|onclick|iframe|javascript| src="http/i);
    expect(message!.text).toContain('Hello you');
  });

  test('is never later than our receipt, whatever its date says', async () => {
    const before = Date.now();
    const far = await received(server, { headers: { Date: 'Fri, 31 Dec 2999 23:59:59 +0000' } });
    const [message] = await priya().messages(far.id);
    const occurredAt = Date.parse(message!.occurredAt);
    expect(occurredAt).toBeGreaterThanOrEqual(before - 5);
    expect(occurredAt).toBeLessThanOrEqual(Date.parse(message!.createdAt));
  });

  test('for nobody here is refused with 550', async () => {
    const refused = post(server, letter({}), { to: 'nobody@demo.test' });
    await expect(refused).rejects.toMatchObject({ responseCode: 550 });
  });

  test('above the size limit is refused with 552', async () => {
    const raw = letter({ text: `${'x'.repeat(998)}\r\n`.repeat(27_000) });
    await expect(post(server, raw)).rejects.toMatchObject({ responseCode: 552 });
  });

  test('to two mailboxes of ours is filed once in each', async () => {
    const actor = systemActor(uuid(server.demo.workspace.id));
    const sales = { name: 'Sales', address: 'sales@demo.test' };
    await server.app.stores.run(actor, connectEmailChannel, sales);
    const raw = letter({ subject: 'To both of you' });
    await post(server, raw, { to: ['support@demo.test', 'sales@demo.test'] });
    const filed = await eventually(async () => {
      const both = (await priya().inbox('ALL')).filter((one) => one.subject === 'To both of you');
      return both.length === 2 && both;
    });
    const rows = await sql(
      server,
      `select ch.name, count(*)::int from message m join channel ch on ch.id = m.channel_id
       join conversation c on c.id = m.conversation_id where c.subject = 'To both of you' group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { name: 'Sales', count: 1 },
      { name: 'Support', count: 1 },
    ]);
    expect(new Set(filed.map((one) => one.contact.id)).size).toBe(1);
  });
});

describe('Broken mail', () => {
  test('is parked with its bytes, and the log says so', async () => {
    const raw = 'Subject: From nobody\r\n\r\nWho am I?\r\n';
    await post(server, raw);
    const parked = await eventually(async () => {
      const rows = await sql(server, `select * from delivery where state = 'PARKED'`);
      return rows[0];
    });
    expect(String(parked['raw'])).toContain('Who am I?');
    expect(parked['reason']).toBe('from_missing');
    const events = await eventually(async () => {
      const { data } = await priya().ask<EventPage>(
        '{ events(first: 100, filter: { types: [DELIVERY_PARKED] }) { nodes { type payload } } }',
      );
      return data.events.nodes.length > 0 && data.events.nodes;
    });
    expect(events).toMatchObject([
      { type: 'DELIVERY_PARKED', payload: { reason: 'from_missing' } },
    ]);
  });

  test.each([
    ['NUL bytes', 'Text \0 with \0 nothing', {}],
    ['half a surrogate pair', 'Odd =ED=A0=BD text', quoted()],
    ['bytes of no charset', 'Odd =FF=FE=80 text', quoted()],
    ['a NUL in an encoded subject', 'Odd', { Subject: '=?utf-8?Q?NUL=00here?=' }],
    ['an unknown charset', 'Odd', { 'Content-Type': 'text/plain; charset=klingon' }],
    ['a boundary that never comes', 'Odd', { 'Content-Type': 'multipart/mixed; boundary=xyz' }],
  ])('with %s is filed all the same', async (_name, text, headers) => {
    const from = `broken-${crypto.randomUUID()}@example.com`;
    await post(server, letter({ from, text, headers: { 'MIME-Version': '1.0', ...headers } }));
    const filed = await eventually(async () =>
      (await priya().inbox('ALL')).find((one) => one.contact.name === from),
    );
    expect(await priya().messages(filed.id)).toHaveLength(1);
  });

  test('a NUL in the name of a file does not cost the mail', async () => {
    const from = `file-${crypto.randomUUID()}@example.com`;
    const text = [
      '--b',
      'Content-Type: text/plain',
      '',
      'See the file.',
      '--b',
      'Content-Type: application/pdf; name="=?utf-8?Q?a=00b.pdf?="',
      `Content-Disposition: attachment; filename*=utf-8''a%00b.pdf`,
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--b--',
    ].join('\r\n');
    const headers = { 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary=b' };
    await post(server, letter({ from, text, headers }));
    const filed = await eventually(async () =>
      (await priya().inbox('ALL')).find((one) => one.contact.name === from),
    );
    const [message] = await priya().messages(filed.id);
    expect(message!.attachments).toHaveLength(1);
    expect(message!.attachments[0]!.fileName).not.toContain('\0');
  });

  test('what was received is what was filed, parked or ignored', async () => {
    await eventually(async () => {
      const [open] = await sql(server, `select count(*) from delivery where state = 'RECEIVED'`);
      return open!['count'] === '0';
    });
    const [ledger] = await sql(
      server,
      `select count(*)::int as received,
         count(*) filter (where state in ('FILED', 'PARKED', 'IGNORED') and settled_at is not null)::int as settled,
         count(*) filter (where state = 'FILED')::int as filed, (select count(*)::int from message) as messages
       from delivery`,
    );
    expect(ledger!['settled']).toBe(ledger!['received']);
    expect(ledger!['messages']).toBe(ledger!['filed']);
  });
});

function quoted() {
  return {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': 'quoted-printable',
  };
}

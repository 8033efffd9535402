import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CreateContactDocument, MergeContactsDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { data, live } from '../support/client.js';
import { channelNow } from './channel.js';
import { desk, eventually, otherWorkspace, post, letter, sql, uuid } from './desk.js';
import { chatChannel, signed, Visitor, visitor } from './visitor.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');
type Errors = { code: string; field: string[] | null }[];

async function upload(from: Visitor, bytes: string, claimed = Buffer.byteLength(bytes)) {
  const { data: answer } = await from.ask<{
    createChatUpload: { attachmentId: string; uploadUrl: string; userErrors: Errors };
  }>(
    `mutation ($input: CreateChatUploadInput!) { createChatUpload(input: $input) {
       attachmentId uploadUrl userErrors { code field } } }`,
    { input: { fileName: 'a.txt', contentType: 'text/plain', sizeBytes: claimed } },
  );
  const room = answer!.createChatUpload;
  const put = room.uploadUrl && (await fetch(room.uploadUrl, { method: 'PUT', body: bytes }));
  return { ...room, status: put ? put.status : null };
}

async function sendFiles(
  from: Visitor,
  attachmentIds: string[],
  text = '',
  clientId: string = crypto.randomUUID(),
) {
  const { data: answer } = await from.ask<{
    sendMessage: {
      message: { id: string; attachments: { fileName: string; url: string }[] } | null;
      replayed: boolean;
      userErrors: Errors;
    };
  }>(
    `mutation ($input: SendMessageInput!) { sendMessage(input: $input) {
       message { id attachments { fileName url } } replayed userErrors { code field } } }`,
    { input: { text, clientId, attachmentIds } },
  );
  return answer!.sendMessage;
}

describe('What a visitor writes', () => {
  test('counts on its channel as received and filed, and when it came last', async () => {
    const { id } = chatChannel(server);
    const before = await channelNow(server, id);
    await visitor(server);
    const { deliveries, health } = await channelNow(server, id);
    expect(deliveries).toEqual({
      ...before.deliveries,
      received: before.deliveries.received + 1,
      filed: before.deliveries.filed + 1,
    });
    expect(health.lastInboundAt).not.toBeNull();
  });
});

describe('A visitor’s file', () => {
  test('is on their message, for both sides, and once however often it is sent', async () => {
    const ana = await visitor(server);
    const { attachmentId, status } = await upload(ana, 'my list');
    expect(status).toBe(204);
    const clientId = crypto.randomUUID();
    const [first, again] = [
      await sendFiles(ana, [attachmentId], 'Here', clientId),
      await sendFiles(ana, [attachmentId], 'Here', clientId),
    ];
    expect(first.userErrors).toEqual([]);
    expect(again).toMatchObject({ replayed: true, message: { id: first.message!.id } });
    expect(again.message!.attachments).toHaveLength(1);
    expect(await (await fetch(first.message!.attachments[0]!.url)).text()).toBe('my list');
    const rows = await sql(server, 'select 1 from attachment where message_id = $1', [
      uuid(first.message!.id),
    ]);
    expect(rows).toHaveLength(1);
    const other = await sendFiles(ana, [], 'Here', clientId);
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  test('cannot be named by anybody else, nor before its bytes are there', async () => {
    const [ana, ben] = [await visitor(server), await visitor(server)];
    const { attachmentId } = await upload(ana, 'mine');
    expect((await sendFiles(ben, [attachmentId])).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const refused = await upload(ana, 'longer than said', 3);
    expect(refused.status).toBe(409);
    expect((await sendFiles(ana, [refused.attachmentId])).userErrors).toMatchObject([
      { code: 'INVALID_STATE' },
    ]);
    const { id } = ana.chat;
    const { sequence } = await priya().conversation(id);
    const stolen = await priya().reply({
      conversationId: id,
      text: 'Yours',
      attachmentIds: [attachmentId],
      lastSeenSequence: sequence,
    });
    expect(stolen.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('has its limits: ten megabytes each, five a message, thirty an hour', async () => {
    const ana = await visitor(server);
    const tooLarge = await upload(ana, '', 10 * 1024 * 1024 + 1);
    expect(tooLarge.userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    const all = await Promise.all(Array.from({ length: 34 }, () => upload(ana, 'x')));
    const taken = all.filter((one) => one.attachmentId);
    expect(taken).toHaveLength(30);
    expect(all.filter((one) => one.userErrors[0]?.code === 'INVALID_STATE')).toHaveLength(4);
    const ids = taken.map((one) => one.attachmentId);
    expect((await sendFiles(ana, ids.slice(0, 6))).userErrors).toMatchObject([
      { code: 'INVALID_INPUT' },
    ]);
    expect((await sendFiles(ana, ids.slice(0, 5))).message!.attachments).toHaveLength(5);
    const { errors } = await new Visitor(server).ask(
      `mutation { createChatUpload(input: { fileName: "a", contentType: "a/b", sizeBytes: 1 }) { attachmentId } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  test('may be sent there by the page of any site', async () => {
    const ana = await visitor(server);
    const { uploadUrl } = await upload(ana, 'x');
    const asked = await fetch(uploadUrl, { method: 'OPTIONS' });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-methods')).toContain('PUT');
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('What a visitor has read', () => {
  const markRead = async (from: Visitor, messageId: string) => {
    const { data: answer } = await from.ask<{
      markChatRead: { chat: { unreadCount: number } | null; userErrors: Errors };
    }>(
      `mutation ($messageId: ID!) { markChatRead(input: { messageId: $messageId }) {
         chat { unreadCount } userErrors { code } } }`,
      { messageId },
    );
    return answer!.markChatRead;
  };

  test('is seen by the team up to that message, and told to the visitor as a number', async () => {
    const ana = await visitor(server);
    const { id } = ana.chat;
    const said = [];
    for (const text of ['One', 'Two', 'Three'])
      said.push((await priya().answer(id, text)).message!);
    expect(await markRead(ana, said[1]!.id)).toEqual({ chat: { unreadCount: 1 }, userErrors: [] });
    const states = (await priya().messages(id)).map((message) => message.state);
    expect(states).toEqual(['RECEIVED', 'READ', 'READ', 'SENT']);
    await markRead(ana, said[0]!.id);
    const events = await sql(
      server,
      `select 1 from event where type = 'message.read' and conversation_id = $1`,
      [uuid(id)],
    );
    expect(events).toHaveLength(2);
  });

  test('is theirs to say after a merge of contacts as before', async () => {
    const ana = await visitor(server);
    const { contact } = await priya().conversation(ana.chat.id);
    const intoId = (await priya().do(CreateContactDocument, { input: { name: 'Ana' } }))
      .createContact.contact!.id;
    await priya().do(MergeContactsDocument, { input: { intoId, fromId: contact.id } });
    const { message } = await priya().answer(ana.chat.id, 'Are you there?');
    const unread = () => ana.ask<{ chat: { unreadCount: number } }>('{ chat { unreadCount } }');
    expect((await unread()).data!.chat.unreadCount).toBe(1);
    expect(await markRead(ana, message!.id)).toEqual({ chat: { unreadCount: 0 }, userErrors: [] });
  });

  test('is nobody else’s to say', async () => {
    const [ana, ben] = [await visitor(server), await visitor(server)];
    const { message } = await priya().answer(ana.chat.id, 'For Ana');
    expect((await markRead(ben, message!.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const [last] = (await priya().messages(ana.chat.id)).slice(-1);
    expect(last!.state).toBe('SENT');
  });
});

describe('That somebody is writing', () => {
  const typingOf = (url: string, token: string | undefined, fields: string) =>
    live<{ seen: Record<string, unknown> }>(url, token, `subscription { seen: ${fields} }`);

  test('is seen by the other side of this chat alone, and is nowhere in the log', async () => {
    const [ana, ben] = [await visitor(server), await visitor(server)];
    const { id } = ana.chat;
    const fields = 'chatTyping { ready isTyping name until }';
    const [toAna, toBen] = [ana, ben].map((one) =>
      typingOf(server.demo.visitorUrl, one.token, fields),
    );
    const agent = `typing(conversationId: "${id}") { ready isTyping side name authorId until }`;
    const toPriya = typingOf(server.demo.url, server.token('Priya'), agent);
    for (const one of [toAna!, toBen!, toPriya]) await one.until((all) => all.length > 0);
    const before = await sql<{ n: string }>(server, 'select count(*) as n from event');
    const say = (isTyping: boolean) =>
      priya().ask(
        'mutation ($input: SetTypingInput!) { setTyping(input: $input) { userErrors { code } } }',
        { input: { conversationId: id, isTyping } },
      );
    await say(true);
    await ana.ask('mutation { setChatTyping(isTyping: true) { userErrors { code } } }');
    await say(false);
    await toAna!.until((all) => all.length >= 3);
    await toPriya.until((all) => all.length >= 4);
    expect(toAna!.received.map(({ seen }) => seen)).toEqual([
      { ready: true, isTyping: false, name: null, until: null },
      { ready: false, isTyping: true, name: 'Priya', until: expect.any(String) },
      { ready: false, isTyping: false, name: 'Priya', until: null },
    ]);
    expect(toPriya.received.map(({ seen }) => [seen['side'], seen['isTyping']])).toEqual([
      [null, false],
      ['TEAM', true],
      ['VISITOR', true],
      ['TEAM', false],
    ]);
    expect(JSON.stringify(toAna!.received)).not.toMatch(/mem_|@demo/);
    expect(toBen!.received).toHaveLength(1);
    expect(await sql(server, 'select count(*) as n from event')).toEqual(before);
    for (const one of [toAna!, toBen!, toPriya]) await one.close();
  });

  test('can be followed in the own workspace only, and needs a token', async () => {
    const ana = await visitor(server);
    const { token } = await otherWorkspace(server);
    const agent = `typing(conversationId: "${ana.chat.id}") { isTyping }`;
    for (const [url, who, fields] of [
      [server.demo.url, token, agent],
      [server.demo.visitorUrl, undefined, 'chatTyping { isTyping }'],
    ] as const) {
      const hears = typingOf(url, who, fields);
      await expect(hears.until((all) => all.length > 0)).rejects.toThrow(/Refused|NOT_FOUND|token/);
      await hears.close();
    }
    const foreign = await desk({ ...server, token: () => token }, 'Otto').ask<{
      setTyping: { userErrors: Errors };
    }>('mutation ($input: SetTypingInput!) { setTyping(input: $input) { userErrors { code } } }', {
      input: { conversationId: ana.chat.id, isTyping: true },
    });
    expect(foreign.data.setTyping.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('A mail address that a visitor types', () => {
  const start = (email: string) =>
    data<{ startChat: { visitorToken: string | null; chat: { id: string }; userErrors: Errors } }>(
      server.demo.visitorUrl,
      undefined,
      `mutation ($input: StartChatInput!) { startChat(input: $input) {
         visitorToken chat { id } userErrors { code field } } }`,
      {
        input: {
          publicKey: chatChannel(server).publicKey,
          text: 'Me',
          clientId: crypto.randomUUID(),
          email,
        },
      },
    );
  const contactOf = async (id: string) => (await priya().conversation(id)).contact;

  test('is shown as a claim, finds nobody, and does not catch that person’s mail', async () => {
    const mail = `victim-${crypto.randomUUID()}@example.com`;
    const [one, two] = [await start(mail.toUpperCase()), await start(mail)];
    const contacts = [
      await contactOf(one.startChat.chat.id),
      await contactOf(two.startChat.chat.id),
    ];
    for (const { handles } of contacts)
      expect(handles).toContainEqual(
        expect.objectContaining({ kind: 'EMAIL', address: mail, verified: false }),
      );
    const subject = `From the real one ${mail}`;
    await post(server, letter({ from: `Victim <${mail}>`, subject }), { from: mail });
    const written = await priya().conversationAbout(subject);
    const ids = [...contacts.map((contact) => contact.id), written.contact.id];
    expect(new Set(ids).size).toBe(3);
  });

  test('is refused when it is none, and nothing begins', async () => {
    const { startChat } = await start('not an address');
    expect(startChat).toMatchObject({
      visitorToken: null,
      chat: null,
      userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'email'] }],
    });
  });
});

describe('Whom the site vouches for', () => {
  const resume = async (identity: object) => {
    const answer = await data<{
      resumeChat: { visitorToken: string | null; chat: { id: string } | null; userErrors: Errors };
    }>(
      server.demo.visitorUrl,
      undefined,
      `mutation ($input: ResumeChatInput!) { resumeChat(input: $input) {
         visitorToken chat { id } userErrors { code } } }`,
      { input: { publicKey: chatChannel(server).publicKey, identity } },
    );
    return answer.resumeChat;
  };

  test('comes back to their chat without writing; nobody else does', async () => {
    const identity = signed(server, `u-${crypto.randomUUID()}`, 'Uma');
    expect(await resume(identity)).toEqual({ visitorToken: null, chat: null, userErrors: [] });
    const uma = await visitor(server, { identity });
    const back = await resume(identity);
    expect(back.chat).toEqual({ id: uma.chat.id });
    const elsewhere = new Visitor(server);
    elsewhere.token = back.visitorToken!;
    expect(await eventually(() => elsewhere.texts())).toEqual(['Hello?']);
    const forged = await resume({ ...identity, signature: 'ab'.repeat(32) });
    expect(forged).toMatchObject({ visitorToken: null, userErrors: [{ code: 'INVALID_INPUT' }] });
  });
});

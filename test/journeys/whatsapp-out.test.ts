import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  CreateAttachmentUploadDocument,
  MessageTemplatesDocument,
  RetryMessageDocument,
  type SendReplyInput,
  StartConversationDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { channelNow, settled } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';
import { refusal, WhatsApp } from './whatsapp.js';

let server: TestServer;
let whatsapp: WhatsApp;

beforeAll(async () => {
  server = await startServer();
  whatsapp = await WhatsApp.connected(server);
});
beforeEach(() => {
  whatsapp.answer = () => undefined;
});
afterAll(async () => {
  await server.close();
  await whatsapp?.provider.close();
});

const priya = () => desk(server, 'Priya');
const here = () => settled(server, whatsapp.channel.id);
const hoursAgo = (hours: number) => String(Math.floor(Date.now() / 1000) - hours * 3600);

/** A customer who wrote, so that there is a conversation to answer in. */
async function conversationWith(from: string, more: object = {}): Promise<string> {
  await whatsapp.says(from, `Hello from ${from}`, more);
  return eventually(async () => {
    const all = await priya().inbox('ALL');
    return all.find(({ contact }) => contact.name === `Customer ${from}`)?.id;
  });
}

async function answer(conversationId: string, more: Partial<SendReplyInput>): Promise<string> {
  const { sequence } = await priya().conversation(conversationId);
  const reply = await priya().reply({ conversationId, lastSeenSequence: sequence, ...more });
  if (!reply.message) throw new Error(JSON.stringify(reply.userErrors));
  return reply.message.id;
}

/** How files of a kind begin: what is said of a file does not count, what is in it does. */
const beginnings: Record<string, Buffer> = {
  'image/jpeg': Buffer.from('ffd8ffe000104a46494600', 'hex'),
  'image/png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'audio/mpeg': Buffer.from('fffb9064', 'hex'),
  'text/csv': Buffer.from('name;town'),
};

async function upload(fileName: string, contentType: string, sizeBytes = 64): Promise<string> {
  const input = { fileName, contentType, sizeBytes };
  const made = await priya().do(CreateAttachmentUploadDocument, { input });
  const { attachmentId, uploadUrl } = made.createAttachmentUpload;
  const body = Buffer.alloc(sizeBytes, 'x');
  beginnings[contentType]!.copy(body);
  const put = await fetch(uploadUrl!, {
    method: 'PUT',
    body,
    headers: { 'content-type': contentType },
  });
  if (put.status !== 204) throw new Error(await put.text());
  return attachmentId!;
}

describe('A reply', () => {
  test('goes to the customer with our id, and its fate comes back, never backward', async () => {
    const id = await conversationWith('300');
    const message = await answer(id, { text: 'It left today' });
    const { externalId } = await priya().messageIn(id, message, 'SENT');
    expect(whatsapp.sentWith('It left today')).toMatchObject([
      {
        messaging_product: 'whatsapp',
        to: '300',
        type: 'text',
        text: { body: 'It left today' },
        biz_opaque_callback_data: uuid(message),
      },
    ]);
    await whatsapp.status('read', { id: externalId });
    await whatsapp.status('delivered', { id: externalId });
    await whatsapp.status('sent', { id: externalId });
    await here();
    await priya().messageIn(id, message, 'READ');
  });

  test('whose status is quicker than the answer keeps it', async () => {
    const id = await conversationWith('301');
    whatsapp.answer = async (sent) => {
      const ids = { id: 'wamid.quick', biz_opaque_callback_data: sent.biz_opaque_callback_data };
      await whatsapp.status('delivered', ids);
      await here();
      return { body: JSON.stringify({ messages: [{ id: 'wamid.quick' }] }) };
    };
    const message = await answer(id, { text: 'Quick' });
    const delivered = await priya().messageIn(id, message, 'DELIVERED');
    expect(delivered.externalId).toBe('wamid.quick');
    whatsapp.answer = () => undefined;
    await priya().messageIn(id, await answer(id, { text: 'After it' }), 'SENT');
    await priya().messageIn(id, message, 'DELIVERED');
  });

  test('whose answer was lost is in doubt and not sent again, until its status tells', async () => {
    const id = await conversationWith('302');
    whatsapp.answer = () => ({ hangUp: true });
    const message = await answer(id, { text: 'Was it heard?' });
    const doubtful = await priya().messageIn(id, message, 'UNKNOWN');
    expect(doubtful.failure).toMatchObject({ class: 'ambiguous' });
    whatsapp.answer = () => undefined;
    const ids = { id: 'wamid.heard', biz_opaque_callback_data: uuid(message) };
    await whatsapp.status('delivered', ids);
    const told = await priya().messageIn(id, message, 'DELIVERED');
    expect(told).toMatchObject({ externalId: 'wamid.heard', failure: null });
    expect(whatsapp.sentWith('Was it heard?')).toHaveLength(1);
  });

  test('behind a gateway that lost the answer is in doubt as well', async () => {
    const id = await conversationWith('303');
    whatsapp.answer = () => ({ status: 504, body: '<html>Gateway Timeout</html>' });
    await priya().messageIn(id, await answer(id, { text: 'Lost in between' }), 'UNKNOWN');
    expect(whatsapp.sentWith('Lost in between')).toHaveLength(1);
  });

  test('waits as long as WhatsApp says when it is too much at once', async () => {
    const id = await conversationWith('304');
    whatsapp.answer = () => refusal(429, 131056, 'Pair rate', { 'retry-after': '3000' });
    const message = await answer(id, { text: 'Slowly' });
    const waiting = await eventually(async () => {
      const [row] = await sql<{ code: string; long: boolean }>(
        server,
        `select failure->>'code' as code, next_attempt_at > now() + interval '40 minutes' as long
         from message where id = $1 and state = 'QUEUED' and failure is not null`,
        [uuid(message)],
      );
      return row;
    });
    expect(waiting).toEqual({ code: '131056', long: true });
  });

  test('that WhatsApp gives up on later fails with the reason, and the customer waits on', async () => {
    const id = await conversationWith('305');
    const message = await answer(id, { text: 'Undeliverable' });
    const { externalId } = await priya().messageIn(id, message, 'SENT');
    const errors = [{ code: 131026, title: 'Undeliverable', message: 'Undeliverable' }];
    await whatsapp.status('failed', { id: externalId, errors });
    const failed = await priya().messageIn(id, message, 'FAILED');
    expect(failed.failure).toMatchObject({ class: 'permanent', code: '131026' });
    expect((await priya().conversation(id)).waitingSince).not.toBeNull();
  });

  test('that fails before the answer arrives stays failed, whatever the reason', async () => {
    const id = await conversationWith('306');
    whatsapp.answer = async (sent) => {
      const { biz_opaque_callback_data } = sent;
      const errors = [{ code: 131000, title: 'Something went wrong' }];
      await whatsapp.status('failed', { id: 'wamid.early', biz_opaque_callback_data, errors });
      await here();
      return { body: JSON.stringify({ messages: [{ id: 'wamid.early' }] }) };
    };
    const message = await answer(id, { text: 'Fails early' });
    await priya().messageIn(id, message, 'FAILED');
    whatsapp.answer = () => undefined;
    await priya().messageIn(id, await answer(id, { text: 'Comes after' }), 'SENT');
    await priya().messageIn(id, message, 'FAILED');
    expect(whatsapp.sentWith('Fails early')).toHaveLength(1);
  });
});

describe('What is too much for one message', () => {
  test('goes as several, and an attempt that was stopped goes on where it ended', async () => {
    const id = await conversationWith('310');
    const [first, second] = ['first '.repeat(600), 'second '.repeat(500)];
    let isTooMuch = true;
    whatsapp.answer = ({ biz_opaque_callback_data: data }) =>
      isTooMuch && !data.endsWith('#1')
        ? refusal(429, 130429, 'Too much', { 'retry-after': '1' })
        : undefined;
    const message = await answer(id, { text: first + second });
    await eventually(async () => whatsapp.sentWith(`"${uuid(message)}"`).length === 1);
    isTooMuch = false;
    await priya().messageIn(id, message, 'SENT', 20_000);
    const parts = whatsapp.sent.filter(({ to }) => to === '310');
    expect(parts.every(({ text }) => text!.body.length <= 4_096)).toBe(true);
    const numbers = parts.map(({ biz_opaque_callback_data: data }) => data);
    const one = `${uuid(message)}#1`;
    expect(numbers.filter((data) => data === one)).toHaveLength(1);
    expect(numbers.at(-1)).toBe(uuid(message));
    const said = [parts[0], parts.at(-1)].map((part) => part!.text!.body).join(' ');
    expect(said.replaceAll(/\s+/g, ' ').trim()).toBe((first + second).trim());
  });

  test('and files go each as what it is, the text as a caption where there can be one', async () => {
    const id = await conversationWith('311');
    const megabyte = 1024 * 1024;
    const files = [
      await upload('voice.mp3', 'audio/mpeg'),
      await upload('photo.jpg', 'image/jpeg'),
      await upload('huge.jpg', 'image/jpeg', 5 * megabyte + 1),
      await upload('list.csv', 'text/csv'),
    ];
    const message = await answer(id, { text: 'As you asked', attachmentIds: files });
    await priya().messageIn(id, message, 'SENT', 20_000);
    const [voice, photo, huge, list] = whatsapp.sent.filter(({ to }) => to === '311');
    expect(voice).toMatchObject({ type: 'audio', audio: {} });
    expect(voice!['audio']).not.toHaveProperty('caption');
    expect(photo).toMatchObject({ type: 'image', image: { caption: 'As you asked' } });
    expect(huge).toMatchObject({ type: 'document', document: { filename: 'huge.jpg' } });
    expect(list).toMatchObject({ type: 'document', document: { filename: 'list.csv' } });
    const [upload1, , , upload4] = whatsapp.uploads.map(({ body }) => body);
    expect(upload1).toContain('name="messaging_product"\r\n\r\nwhatsapp');
    expect(upload1).toContain('filename="voice.mp3"\r\ncontent-type: audio/mpeg\r\n\r\n');
    expect(upload4).toContain('name="type"\r\n\r\ntext/plain');
  });
});

describe('After 24 hours', () => {
  test('a free text is refused at once, and an approved template goes out', async () => {
    const id = await conversationWith('320', { timestamp: hoursAgo(25) });
    const message = await answer(id, { text: 'Are you still there?' });
    const refused = await priya().messageIn(id, message, 'FAILED');
    expect(refused.failure).toMatchObject({ class: 'window_closed' });
    expect(whatsapp.sentWith('Are you still there?')).toEqual([]);
    const template = {
      name: 'order_update',
      language: 'en_US',
      parameters: [
        { place: 'HEADER' as const, value: 'Order 7' },
        { place: 'BODY' as const, name: 'first_name', value: 'Ada' },
        { place: 'BUTTON' as const, buttonIndex: 1, value: '7' },
      ],
    };
    const second = await answer(id, { template });
    const sent = await priya().messageIn(id, second, 'SENT');
    expect(sent.text).toBe('[Template order_update, en_US: Order 7, Ada, 7]');
    expect(whatsapp.sentWith('order_update')).toMatchObject([
      {
        type: 'template',
        template: {
          name: 'order_update',
          language: { code: 'en_US' },
          components: [
            { type: 'header', parameters: [{ type: 'text', text: 'Order 7' }] },
            {
              type: 'body',
              parameters: [{ type: 'text', parameter_name: 'first_name', text: 'Ada' }],
            },
            {
              type: 'button',
              sub_type: 'url',
              index: '1',
              parameters: [{ type: 'text', text: '7' }],
            },
          ],
        },
      },
    ]);
    await whatsapp.says('320', 'I am here again');
    await here();
    await priya().messageIn(id, await answer(id, { text: 'Welcome back' }), 'SENT');
  });

  test('WhatsApp’s own clock decides when ours is behind', async () => {
    const id = await conversationWith('321');
    whatsapp.answer = () => refusal(400, 131047, 'Re-engagement message');
    const message = await answer(id, { text: 'In time?' });
    const failed = await priya().messageIn(id, message, 'FAILED');
    expect(failed.failure).toMatchObject({ class: 'window_closed', code: '131047' });
    whatsapp.answer = () => undefined;
    await priya().do(RetryMessageDocument, { input: { messageId: message } });
    await priya().messageIn(id, message, 'SENT');
  });

  test('a picture can head a template', async () => {
    const id = await conversationWith('322', { timestamp: hoursAgo(30) });
    const template = { name: 'sale', language: 'de', parameters: [] };
    const attachmentIds = [await upload('shoe.png', 'image/png')];
    const message = await answer(id, { template, attachmentIds, text: 'The sale' });
    expect((await priya().messageIn(id, message, 'SENT')).text).toBe('The sale');
    const [sent] = whatsapp.sentWith('"sale"');
    expect(sent!.template).toMatchObject({
      components: [{ type: 'header', parameters: [{ type: 'image', image: {} }] }],
    });
  });
});

describe('Writing first', () => {
  const start = async (more: object) => {
    const input = { channelId: whatsapp.channel.id, ...more };
    return (await priya().do(StartConversationDocument, { input: input as never }))
      .startConversation;
  };
  const template = { name: 'welcome', language: 'pt_BR', parameters: [] };

  test('takes a template, and the answer comes into the same conversation, also from a number spelled otherwise', async () => {
    whatsapp.answer = (sent) => whatsapp.taken(sent, { wa_id: '551188887777' });
    const to = { address: '+55 11 98888-7777', name: 'Customer 551188887777' };
    const { conversation, message } = await start({ to, template });
    await priya().messageIn(conversation!.id, message!.id, 'SENT');
    expect(whatsapp.sentWith('welcome')).toMatchObject([{ to: '5511988887777' }]);
    const handles = () =>
      sql(server, `select 1 from handle where address = '551188887777' and verified`);
    await eventually(async () => (await handles()).length === 1);
    await whatsapp.says('551188887777', 'Obrigada');
    await here();
    const story = await priya().messages(conversation!.id);
    expect(story.map(({ text }) => text)).toEqual(['[Template welcome, pt_BR]', 'Obrigada']);
    whatsapp.answer = () => undefined;
    const again = await start({ to: { address: '5511988887777' }, template });
    expect(again.conversation!.id).toBe(conversation!.id);
  });

  test('is refused without one, and with one that cannot be', async () => {
    const to = { address: '4915112345678' };
    const codes = async (more: object) => (await start({ to, ...more })).userErrors;
    const field = ['input', 'template'];
    expect(await codes({ text: 'Hello' })).toMatchObject([{ code: 'INVALID_INPUT', field }]);
    const odd = { ...template, name: 'Not a name' };
    expect(await codes({ template: odd })).toMatchObject([{ code: 'INVALID_INPUT', field }]);
    const id = (await priya().inbox('ALL')).find(({ channel }) => channel?.kind === 'EMAIL')?.id;
    if (id) await expect(answer(id, { template })).rejects.toThrow('Only WhatsApp');
  });
});

describe('The approved templates', () => {
  const ask = () => priya().do(MessageTemplatesDocument, { channelId: whatsapp.channel.id });

  test('are listed page by page with the gaps to fill', async () => {
    const components = [
      { type: 'HEADER', format: 'TEXT', text: 'Order {{1}}', example: { header_text: ['7'] } },
      {
        type: 'BODY',
        text: 'Dear {{name}}, {{name}}!',
        example: { body_text_named_params: [{ param_name: 'name', example: 'Ada' }] },
      },
      { type: 'FOOTER', text: 'Acme' },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'QUICK_REPLY', text: 'Yes' },
          {
            type: 'URL',
            text: 'Track',
            url: 'https://a.test/{{1}}',
            example: ['https://a.test/7'],
          },
        ],
      },
    ];
    const of = (name: string, status: string) => ({
      id: name,
      name,
      language: 'en',
      category: 'UTILITY',
      status,
      components,
    });
    const list = '102290129340398/message_templates';
    const page = (data: object[], paging: object) => ({ body: JSON.stringify({ data, paging }) });
    const next = { next: 'https://…', cursors: { after: 'MTAx' } };
    whatsapp.pages.set(list, page([of('one', 'APPROVED'), of('two', 'PENDING')], next));
    const filter =
      'status=APPROVED&limit=100&fields=id%2Cname%2Clanguage%2Ccategory%2Cstatus%2Cparameter_format%2Ccomponents';
    const second = `${list}?${filter}&after=MTAx`;
    const pages = [[second, page([of('three', 'APPROVED')], {})] as const, ...whatsapp.pages];
    whatsapp.pages.clear();
    for (const [path, reply] of pages) whatsapp.pages.set(path, reply);
    const { messageTemplates } = await ask();
    expect(messageTemplates.map(({ name }) => name)).toEqual(['one', 'three']);
    expect(messageTemplates[0]).toEqual({
      id: 'one',
      name: 'one',
      language: 'en',
      category: 'UTILITY',
      headerFormat: 'TEXT',
      header: 'Order {{1}}',
      body: 'Dear {{name}}, {{name}}!',
      footer: 'Acme',
      buttons: ['Yes', 'Track'],
      parameters: [
        { place: 'HEADER', name: null, buttonIndex: null, example: '7' },
        { place: 'BODY', name: 'name', buttonIndex: null, example: 'Ada' },
        { place: 'BUTTON', name: null, buttonIndex: 1, example: 'https://a.test/7' },
      ],
    });
    whatsapp.pages.clear();
  });

  test('are not there when WhatsApp is not', async () => {
    whatsapp.pages.set('102290129340398', refusal(400, 100, 'No permission.'));
    await expect(ask()).rejects.toThrow('No permission.');
    whatsapp.pages.clear();
  });
});

describe('A token that is refused', () => {
  test('stops the channel and keeps its queue', async () => {
    const id = await conversationWith('330');
    whatsapp.answer = () => refusal(401, 190, 'The session has expired.');
    const message = await answer(id, { text: 'After the new token' });
    const failing = await eventually(async () => {
      const { health } = await channelNow(server, whatsapp.channel.id);
      return health.needsAuth && health;
    });
    expect(failing).toMatchObject({ ok: false, lastError: 'The session has expired.' });
    await priya().messageIn(id, message, 'QUEUED');
  });
});

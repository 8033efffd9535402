import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  MessageTemplatesDocument,
  RetryMessageDocument,
  type SendReplyInput,
  StartConversationDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { settled } from './channel.js';
import { desk, eventually, sql } from './desk.js';
import { refusal, replyTo, uploaded, WhatsApp } from './whatsapp.js';

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

const conversationWith = (from: string, more: object = {}) =>
  whatsapp.conversationWith(priya(), from, more);
const answer = (id: string, more: Partial<SendReplyInput>) => replyTo(priya(), id, more);

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
    const attachmentIds = [await uploaded(priya(), 'shoe.png', 'image/png')];
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

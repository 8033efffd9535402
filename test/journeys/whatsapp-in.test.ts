import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ParkedDeliveriesDocument, TestChannelDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { channelNow, owner, settled } from './channel.js';
import { desk, eventually, sql } from './desk.js';
import { phoneNumberId, profile, refusal, WhatsApp } from './whatsapp.js';

let server: TestServer;
let whatsapp: WhatsApp;

beforeAll(async () => {
  server = await startServer();
  whatsapp = await WhatsApp.connected(server);
});
afterAll(async () => {
  await server.close();
  await whatsapp?.provider.close();
});

const priya = () => desk(server, 'Priya');
const here = () => settled(server, whatsapp.channel.id);

/** The conversations whose contact has this name. */
async function conversationsOf(name: string) {
  return (await priya().inbox('ALL')).filter(({ contact }) => contact.name === name);
}

/** What the customer said so far, once all that came in is settled. */
async function storyOf(from: string) {
  await here();
  const [conversation, another] = await conversationsOf(`Customer ${from}`);
  expect(another).toBeUndefined();
  return priya().messages(conversation!.id);
}

describe('The address of the webhook', () => {
  const ask = (query: Record<string, string>) =>
    fetch(`${whatsapp.channel.webhookUrl}?${new URLSearchParams(query)}`);
  const question = { 'hub.mode': 'subscribe', 'hub.challenge': '1158201444' };

  test('answers the challenge to whoever knows the word', async () => {
    const right = await ask({ ...question, 'hub.verify_token': 'a-word-of-ours' });
    expect([right.status, await right.text()]).toEqual([200, '1158201444']);
    const wrong = await ask({ ...question, 'hub.verify_token': 'another word' });
    expect([wrong.status, await wrong.text()]).toEqual([403, '']);
  });

  test('takes nothing whose signature is not of the very bytes', async () => {
    const before = (await here()).deliveries.received;
    const body = JSON.stringify(
      whatsapp.webhook({ messages: [whatsapp.message('100', 'Forged')] }),
    );
    const signature = `sha256=${'0'.repeat(64)}`;
    expect((await whatsapp.post(body, signature)).status).toBe(403);
    expect((await whatsapp.post(body, '')).status).toBe(403);
    const right = whatsapp.signature(body);
    for (let at = 0; at < right.length; at++) {
      const flipped = String.fromCharCode(right.charCodeAt(at) ^ 1);
      const almost = right.slice(0, at) + flipped + right.slice(at + 1);
      expect((await whatsapp.post(body, almost)).status).toBe(403);
    }
    expect((await channelNow(server, whatsapp.channel.id)).deliveries.received).toBe(before);
  });
});

describe('What a customer sends', () => {
  test('becomes one conversation in which every type can be read', async () => {
    const types: [string | object, string][] = [
      ['Hello 👋', 'Hello 👋'],
      [{ type: 'button', button: { text: 'Track it', payload: 't' } }, 'Track it'],
      [{ type: 'interactive', interactive: { button_reply: { id: '1', title: 'Yes' } } }, 'Yes'],
      [
        { type: 'location', location: { latitude: 1.5, longitude: 2.25, name: 'Harbour' } },
        'Location: Harbour https://maps.google.com/?q=1.5,2.25',
      ],
      [{ type: 'contacts', contacts: [{ name: { formatted_name: 'Ada' } }] }, 'Contact: Ada'],
      [
        { type: 'order', order: { product_items: [{ product_retailer_id: 'A', quantity: 2 }] } },
        'Order:\n2 × A',
      ],
      [
        { type: 'unsupported', errors: [{ title: 'Unknown type' }] },
        '[A message that WhatsApp does not hand on: Unknown type]',
      ],
    ];
    for (const [said] of types) await whatsapp.says('201', said);
    const story = await storyOf('201');
    expect(story.map(({ text }) => text)).toEqual(types.map(([, text]) => text));
    const [{ waitingSince } = {}] = await conversationsOf('Customer 201');
    expect(waitingSince).not.toBeNull();
  });

  test('brings files of every kind, fetched at once with the token', async () => {
    const kinds = [
      ['image', 'image/jpeg', 'image.jpg'],
      ['video', 'video/mp4', 'video.mp4'],
      ['audio', 'audio/ogg', 'audio.ogg'],
      ['sticker', 'image/webp', 'sticker.webp'],
      ['document', 'application/pdf', 'invoice.pdf'],
    ] as const;
    for (const [type, mime, filename] of kinds) {
      whatsapp.files.set(`in-${type}`, { type: mime, content: Buffer.from(`bytes of ${type}`) });
      const body = { id: `in-${type}`, mime_type: mime, filename, caption: `See ${type}` };
      await whatsapp.says('202', { type, [type]: body });
    }
    const story = await storyOf('202');
    const files = await Promise.all(
      story.map(async ({ text, attachments: [file] }) => [
        text,
        file!.fileName,
        file!.contentType,
        await (await fetch(file!.url)).text(),
      ]),
    );
    expect(files).toEqual(
      kinds.map(([type, mime, name]) => [`See ${type}`, name, mime, `bytes of ${type}`]),
    );
  });

  test('is filed without a file that is gone, and waits for one that may come yet', async () => {
    const image = (id: string) => ({ type: 'image', image: { id, mime_type: 'image/jpeg' } });
    await whatsapp.says('203', image('gone'));
    whatsapp.pages.set('late', refusal(503, 131016, 'Try later.'));
    await whatsapp.says('204', image('late'));
    const [gone] = await eventually(async () => {
      const [conversation] = await conversationsOf('Customer 203');
      return conversation && priya().messages(conversation.id);
    });
    expect(gone).toMatchObject({
      text: '[The file image.jpg is no longer available.]',
      attachments: [],
    });
    expect(await conversationsOf('Customer 204')).toEqual([]);
    whatsapp.files.set('late', { type: 'image/jpeg', content: Buffer.from('late but here') });
    whatsapp.pages.delete('late');
    const [late] = await storyOf('204');
    expect(late!.attachments).toMatchObject([{ fileName: 'image.jpg', sizeBytes: 13 }]);
  });

  test('never leads the token to a stranger’s server', async () => {
    const strange = { url: 'https://files.example.com/x', mime_type: 'image/jpeg', file_size: 1 };
    whatsapp.pages.set('strange', { body: JSON.stringify(strange) });
    await whatsapp.says('205', { type: 'image', image: { id: 'strange' } });
    const [message] = await storyOf('205');
    expect(message!.text).toBe('[The file image.bin is no longer available.]');
  });

  test('is filed once, however often, in whatever order and in whatever batches it is delivered', async () => {
    const texts = Array.from({ length: 12 }, (_, n) => `Again ${n}`);
    const messages = texts.map((text) => whatsapp.message('206', text));
    const contacts = [profile('206')];
    const single = messages.map((message) => whatsapp.webhook({ contacts, messages: [message] }));
    const batch = { ...single[0]!, entry: single.flatMap(({ entry }) => entry) };
    const broken = whatsapp.webhook({ contacts, messages: [null, { from: '206' }, ...messages] });
    const posts = [...single, ...single.toReversed(), batch, broken, ...single];
    const answers = await Promise.all(posts.map((body) => whatsapp.post(body)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const story = await storyOf('206');
    expect(story.map(({ text }) => text).sort()).toEqual(texts.toSorted());
    const { received, filed, parked, ignored } = (await here()).deliveries;
    expect(filed + parked + ignored).toBe(received);
  });

  test('can be changed, taken back and reacted to, also when the news comes first', async () => {
    const message = whatsapp.message('207', 'As it was');
    const original_message_id = message.id;
    const said = { type: 'text', text: { body: 'As it should be' } };
    await whatsapp.says('207', { type: 'edit', edit: { original_message_id, message: said } });
    await whatsapp.change({ contacts: [profile('207')], messages: [message] });
    const changed = await eventually(async () => {
      const [conversation] = await conversationsOf('Customer 207');
      const [first] = conversation ? await priya().messages(conversation.id) : [];
      return first?.text === 'As it should be' && first;
    });
    expect(changed.externalId).toBe(original_message_id);
    const reaction = (emoji: string) => ({
      type: 'reaction',
      reaction: { message_id: original_message_id, emoji },
    });
    await whatsapp.says('207', reaction('👍'));
    await storyOf('207');
    const reactions = () =>
      sql(
        server,
        `select emoji from reaction r join message m on m.id = r.message_id where m.external_id = $1`,
        [original_message_id],
      );
    expect(await reactions()).toEqual([{ emoji: '👍' }]);
    await whatsapp.says('207', reaction(''));
    await whatsapp.says('207', { type: 'revoke', revoke: { original_message_id } });
    await storyOf('207');
    expect(await reactions()).toEqual([]);
    const deleted = await sql(
      server,
      'select deleted_at is not null as deleted from message where external_id = $1',
      [original_message_id],
    );
    expect(deleted).toEqual([{ deleted: true }]);
  });
});

describe('One person', () => {
  test('stays one when the number is hidden, shown again and changed', async () => {
    const user_id = 'US.208';
    const contacts = [{ profile: { name: 'Customer 208' }, wa_id: '208', user_id }];
    await whatsapp.change({ contacts, messages: [whatsapp.message('208', 'With my number')] });
    await here();
    const hidden = {
      ...whatsapp.message('', 'Without it'),
      from: undefined,
      from_user_id: user_id,
    };
    await whatsapp.change({ contacts: [{ user_id }], messages: [hidden] });
    await here();
    const system = { type: 'user_changed_number', wa_id: '2080' };
    await whatsapp.says('208', { type: 'system', system });
    await here();
    const moved = { profile: { name: 'Customer 208' }, wa_id: '2080', user_id: 'US.2080' };
    await whatsapp.change({
      contacts: [moved],
      messages: [whatsapp.message('2080', 'With another')],
    });
    const story = await storyOf('208');
    expect(story.map(({ text }) => text)).toEqual(['With my number', 'Without it', 'With another']);
    const handles = await sql(
      server,
      `select address from handle where kind = 'WHATSAPP' and contact_id =
         (select contact_id from handle where address = '208') order by address`,
    );
    expect(handles.map(({ address }) => address)).toEqual(['208', '2080', 'US.208', 'US.2080']);
  });

  test('who only ever shows an id is answered under that id', async () => {
    const contacts = [{ profile: { name: 'Customer 209' }, user_id: 'US.209' }];
    const from = { from: undefined, from_user_id: 'US.209' };
    await whatsapp.change({ contacts, messages: [{ ...whatsapp.message('', 'Hi'), ...from }] });
    await storyOf('209');
    const [conversation] = await conversationsOf('Customer 209');
    const { message } = await priya().answer(conversation!.id, 'Hello to an id');
    await priya().messageIn(conversation!.id, message!.id, 'SENT');
    const [sent] = whatsapp.sentWith('Hello to an id');
    expect(sent).toMatchObject({ recipient: 'US.209' });
    expect(sent).not.toHaveProperty('to');
  });
});

describe('A colleague in the app on the phone', () => {
  test('is heard here: the answer is in the story, and the customer waits no more', async () => {
    await whatsapp.says('210', 'Is anybody there?');
    await storyOf('210');
    const echo = { ...whatsapp.message('15550783881', 'From my phone'), to: '210' };
    await whatsapp.change({ message_echoes: [echo, echo] }, 'smb_message_echoes');
    const story = await storyOf('210');
    expect(story.map(({ direction, text }) => [direction, text])).toEqual([
      ['INBOUND', 'Is anybody there?'],
      ['OUTBOUND', 'From my phone'],
    ]);
    const [{ waitingSince } = {}] = await conversationsOf('Customer 210');
    expect(waitingSince).toBeNull();
    const revoke = { type: 'revoke', revoke: { original_message_id: echo.id } };
    const taken = { ...whatsapp.message('15550783881', revoke), to: '210' };
    await whatsapp.change({ message_echoes: [taken] }, 'smb_message_echoes');
    await here();
    const [row] = await sql(
      server,
      'select deleted_at is not null as deleted from message where external_id = $1',
      [echo.id],
    );
    expect(row).toEqual({ deleted: true });
  });
});

describe('What is no message', () => {
  test('is ignored, or parked where somebody should look', async () => {
    const before = (await here()).deliveries;
    await whatsapp.change({ event: 'APPROVED' }, 'message_template_status_update');
    await whatsapp.change({ event: 'ACCOUNT_RESTRICTION' }, 'account_update');
    const another = { metadata: { phone_number_id: '999' } };
    await whatsapp.change({ ...another, messages: [whatsapp.message('1', 'For another number')] });
    const after = (await here()).deliveries;
    expect([after.ignored - before.ignored, after.parked - before.parked]).toEqual([1, 2]);
    const { channel } = whatsapp;
    const { parkedDeliveries } = await owner(server).do(ParkedDeliveriesDocument, {
      channelId: channel.id,
    });
    const reasons = parkedDeliveries.nodes.map(({ reason }) => reason);
    expect(reasons).toContain('WhatsApp says: account_update ACCOUNT_RESTRICTION');
    expect(reasons).toContain('It came for the number 999, which is not this channel’s.');
  });
});

describe('The test of the channel', () => {
  test('says what WhatsApp says of the number', async () => {
    const ask = async (number: object) => {
      whatsapp.pages.set(phoneNumberId, { body: JSON.stringify(number) });
      const input = { channelId: whatsapp.channel.id };
      const { testChannel } = await owner(server).do(TestChannelDocument, { input });
      return { ok: testChannel.ok, detail: testChannel.detail };
    };
    const number = {
      verified_name: 'Acme',
      display_phone_number: '+1 555',
      quality_rating: 'GREEN',
    };
    expect(await ask(number)).toEqual({
      ok: true,
      detail: 'Acme (+1 555) answers; quality GREEN.',
    });
    const errors = [{ error_description: 'No display name.' }];
    const health_status = { can_send_message: 'BLOCKED', entities: [{ errors }] };
    expect(await ask({ ...number, health_status })).toEqual({
      ok: false,
      detail: 'WhatsApp blocks sending. No display name.',
    });
    whatsapp.pages.set(phoneNumberId, refusal(401, 190, 'The token expired.'));
    const input = { channelId: whatsapp.channel.id };
    const { testChannel } = await owner(server).do(TestChannelDocument, { input });
    expect(testChannel).toMatchObject({ ok: false, detail: 'The token expired.' });
  });
});

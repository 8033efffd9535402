import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  CreateAttachmentUploadDocument,
  ParkedDeliveriesDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { owner, settled } from './channel.js';
import { Desk, desk, sql } from './desk.js';
import { MetaAccount, newId } from './meta-account.js';

let server: TestServer;
let shop: MetaAccount;

beforeAll(async () => {
  server = await startServer();
  shop = await MetaAccount.connected(server, 'instagram');
});
beforeEach(() => {
  shop.replies = () => undefined;
});
afterAll(async () => {
  await server.close();
  await shop.graph.close();
});

const priya = () => desk(server, 'Priya');
const hours = 3_600_000;

describe('What people write on Instagram', () => {
  test('is filed once, in order, with every digit of who wrote it', async () => {
    const person = newId();
    const items = [1, 2, 3].map((n) =>
      shop.item(person, { message: { mid: `ig-${n}`, text: `Insta ${n}` } }),
    );
    const [first, ...others] = items;
    await shop.post(shop.webhook({ messaging: [first] }));
    const asChange = { changes: [{ field: 'messages', value: others[1] }] };
    for (const body of [shop.webhook({ messaging: others }), shop.webhook(asChange)]) {
      await shop.post(body);
      await shop.post(body);
    }
    const { id } = await shop.conversation('Insta 3');
    await settled(server, shop.channelId);
    expect((await priya().messages(id)).map(({ text }) => text)).toEqual([
      'Insta 1',
      'Insta 2',
      'Insta 3',
    ]);
    const found = await sql(server, `select address, kind from handle where address = $1`, [
      person,
    ]);
    expect(found).toEqual([{ address: person, kind: 'INSTAGRAM' }]);
  });

  test('in answer to a story, or by mentioning us in one, is seen with the story', async () => {
    const reply_to = { story: { url: 'https://cdn.test/story', id: '1' } };
    await shop.happens(newId(), { message: { mid: 'story', text: 'Lovely', reply_to } });
    await shop.conversation('[In reply to your story: https://cdn.test/story]\nLovely');
    shop.replies = ({ path }) =>
      path === '/story' ? { body: 'film', headers: { 'content-type': 'video/mp4' } } : undefined;
    const attachments = [{ type: 'story_mention', payload: { url: `${shop.graph.url}/story` } }];
    await shop.happens(newId(), { message: { mid: 'mention', attachments } });
    const { id } = await shop.conversation('[Mentioned you in their story]');
    const [message] = await priya().messages(id);
    expect(message!.attachments).toMatchObject([{ contentType: 'video/mp4', sizeBytes: 4 }]);
  });

  test('in a form the provider does not pass on is visible all the same', async () => {
    await shop.happens(newId(), { message: { mid: 'odd', is_unsupported: true } });
    await shop.conversation('[A message of a kind that the provider does not pass on.]');
  });
});

describe('A reply on Instagram', () => {
  test('is seen with everything before it', async () => {
    const person = newId();
    await shop.say(person, 'Any news?');
    const { id } = await shop.conversation('Any news?');
    const sent = [];
    for (const text of ['News one', 'News two', 'News three']) {
      const { message } = await priya().answer(id, text);
      sent.push(await priya().messageIn(id, message!.id, 'SENT'));
    }
    await shop.happens(person, { read: { mid: sent[1]!.externalId } });
    await priya().messageIn(id, sent[0]!.id, 'READ');
    await priya().messageIn(id, sent[1]!.id, 'READ');
    await settled(server, shop.channelId);
    await priya().messageIn(id, sent[2]!.id, 'SENT');
  });

  test('comes back as an echo and is not taken for a colleague’s, even before the provider has answered', async () => {
    const person = newId();
    await shop.say(person, 'Echo?');
    const { id } = await shop.conversation('Echo?');
    shop.replies = ({ body }, n) => {
      if (body.includes('Overtaken'))
        void shop.echoes(person, { mid: shop.midOf(n), text: 'Overtaken' });
      return undefined;
    };
    const { message } = await priya().answer(id, 'Overtaken');
    await priya().messageIn(id, message!.id, 'SENT');
    await settled(server, shop.channelId);
    expect((await priya().messages(id)).map(({ text }) => text)).toEqual(['Echo?', 'Overtaken']);
  });

  test('whose fate nobody knew is known by its echo', async () => {
    const person = newId();
    await shop.say(person, 'Gone?');
    const { id } = await shop.conversation('Gone?');
    shop.replies = ({ body }) => (body.includes('Perhaps') ? { hangUp: true } : undefined);
    const { message } = await priya().answer(id, 'Perhaps');
    await priya().messageIn(id, message!.id, 'UNKNOWN');
    await shop.echoes(person, { mid: 'perhaps', text: 'Perhaps' });
    const known = await priya().messageIn(id, message!.id, 'SENT');
    expect(known.externalId).toBe('perhaps');
    expect(await priya().messages(id)).toHaveLength(2);
  });

  test('has its file fetched from an address that opens without a login', async () => {
    await shop.say(newId(), 'Picture?');
    const { id, sequence } = await shop.conversation('Picture?');
    const upload = async (fileName: string, contentType: string, content: string) => {
      const input = { fileName, contentType, sizeBytes: content.length };
      const made = (await priya().do(CreateAttachmentUploadDocument, { input }))
        .createAttachmentUpload;
      const headers = { 'content-type': contentType };
      await fetch(made.uploadUrl!, { method: 'PUT', body: content, headers });
      return made.attachmentId!;
    };
    const attachmentIds = [await upload('plan.pdf', 'application/pdf', '%PDF-1.4 plan')];
    const reply = { conversationId: id, text: 'See', lastSeenSequence: sequence, attachmentIds };
    const { message } = await priya().reply(reply);
    await priya().messageIn(id, message!.id, 'SENT');
    const [sent] = shop.sent('"attachment"');
    const { type, payload } = sent!.message!.attachment as {
      type: string;
      payload: { url: string };
    };
    expect(type).toBe('file');
    expect(await (await fetch(payload.url)).text()).toBe('%PDF-1.4 plan');
    const odd = { attachmentIds: [await upload('notes.txt', 'text/plain', 'notes')] };
    const refused = await priya().reply({ ...reply, ...odd, lastSeenSequence: sequence + 1 });
    const { failure } = await priya().messageIn(id, refused.message!.id, 'FAILED');
    expect(failure).toMatchObject({ class: 'permanent', code: 'file_type' });
  });

  test('after a day is a person’s only', async () => {
    await shop.say(newId(), 'Yesterday', Date.now() - 30 * hours);
    const { id } = await shop.conversation('Yesterday');
    const refused = (await new Desk(server, server.demo.apiKey).answer(id, 'Robot says')).message!;
    await priya().messageIn(id, refused.id, 'FAILED');
    const { message } = await priya().answer(id, 'Priya says');
    await priya().messageIn(id, message!.id, 'SENT');
    expect(shop.sent('says')).toMatchObject([
      { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' },
    ]);
  });
});

describe('A comment on Instagram', () => {
  const comment = (person: string, text: string) => ({
    changes: [
      {
        field: 'comments',
        value: {
          id: `17${person}`,
          text,
          from: { id: person, username: 'ana' },
          media: { id: '5', media_product_type: 'FEED' },
        },
      },
    ],
  });

  test('is answered under it, or in private', async () => {
    const person = newId();
    await shop.post(shop.webhook(comment(person, 'Which size?')));
    const { id, subject, contact } = await shop.conversation('Which size?');
    expect({ subject, name: contact.name }).toEqual({ subject: 'Comment on feed 5', name: 'ana' });
    const { message } = await priya().answer(id, 'Medium');
    await priya().messageIn(id, message!.id, 'SENT');
    const { sequence } = await priya().conversation(id);
    const input = { conversationId: id, text: 'Between us', lastSeenSequence: sequence };
    const secret = (await priya().reply({ ...input, privately: true })).message!;
    await priya().messageIn(id, secret.id, 'SENT');
    expect([...shop.sent('Medium'), ...shop.sent('Between us')]).toMatchObject([
      { path: `/v25.0/17${person}/replies`, message: 'Medium' },
      { path: `/v25.0/${shop.ownId}/messages`, recipient: { comment_id: `17${person}` } },
    ]);
  });

  const mentions = (value: object) =>
    shop.post(shop.webhook({ changes: [{ field: 'mentions', value }] }));
  const timestamp = '2026-11-24T08:00:00+0000';

  test('that mentions us elsewhere is asked for, filed with its author’s name, and answered where it stands', async () => {
    shop.replies = ({ path }) => {
      if (!path.includes('mentioned_comment.comment_id(81)')) return undefined;
      const media = { id: '91', permalink: 'https://insta.test/p/91' };
      const mentioned = { id: '81', text: 'Ask @shop', username: 'bea', timestamp, media };
      return { body: JSON.stringify({ mentioned_comment: mentioned, id: shop.ownId }) };
    };
    await mentions({ comment_id: '81', media_id: '91' });
    const { id, contact, subject } = await shop.conversation('Ask @shop');
    expect([contact.name, subject]).toEqual([
      'bea',
      'Mentioned in a comment: https://insta.test/p/91',
    ]);
    const { message } = await priya().answer(id, 'Here we are');
    await priya().messageIn(id, message!.id, 'SENT');
    expect(shop.sent('Here we are')).toMatchObject([
      {
        path: `/v25.0/${shop.ownId}/mentions`,
        media_id: '91',
        comment_id: '81',
        message: 'Here we are',
      },
    ]);
    const { sequence } = await priya().conversation(id);
    const input = { conversationId: id, text: 'In private', lastSeenSequence: sequence };
    const secret = (await priya().reply({ ...input, privately: true })).message!;
    const { failure } = await priya().messageIn(id, secret.id, 'FAILED');
    expect(failure).toMatchObject({ class: 'permanent', code: 'no_inbox' });
  });

  test('that mentions us in a caption is found among what we are tagged in, where no more may be asked', async () => {
    shop.replies = ({ path }) => {
      if (path.includes('mentioned_media'))
        return {
          status: 400,
          body: JSON.stringify({ error: { code: 100, message: 'No field.' } }),
        };
      const file = { media_type: 'IMAGE', media_url: `${shop.graph.url}/cap` };
      const item = { id: '92', caption: 'Lunch at shop', username: 'cem', timestamp, ...file };
      return path.includes('/tags?') ? { body: JSON.stringify({ data: [item] }) } : undefined;
    };
    await mentions({ media_id: '92' });
    const { id } = await shop.conversation('Lunch at shop');
    const [message] = await priya().messages(id);
    expect(message!.attachments).toMatchObject([{ fileName: 'mention.jpg' }]);
  });

  test('that mentions us where Instagram shows nothing waits for somebody to look', async () => {
    const { channelId } = shop;
    shop.replies = () => undefined;
    await mentions({ comment_id: '8', media_id: '9' });
    await settled(server, channelId);
    const { parkedDeliveries } = await owner(server).do(ParkedDeliveriesDocument, { channelId });
    expect(parkedDeliveries.nodes.map(({ reason }) => reason)).toEqual([
      'You were mentioned in comment 8 on media 9: look there. Instagram does not show it.',
    ]);
  });
});

test('At the end everything that came in is accounted for', async () => {
  const { received, filed, parked, ignored } = (await settled(server, shop.channelId)).deliveries;
  expect(filed + parked + ignored).toBe(received);
  expect(parked).toBe(1);
});

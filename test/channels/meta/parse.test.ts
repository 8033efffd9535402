import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bodyOf, instagram, item, messenger, pageId, parsed, person } from './webhook-body.js';

const at = new Date(1763975990000);

describe('A message', () => {
  test('carries its words, its sender with every digit, and the provider’s time', async () => {
    expect(await item({ message: { mid: 'm_1', text: 'Where is it?' } })).toEqual({
      type: 'message',
      direction: 'in',
      externalId: 'm_1',
      from: { address: person },
      others: [],
      text: 'Where is it?',
      visibleText: 'Where is it?',
      attachments: [],
      media: [],
      occurredAt: at,
      thread: [],
      automated: undefined,
    });
  });

  const url = 'https://cdn.test/a/photo.png?x=1';
  const file = (type: string) => ({ attachments: [{ type, payload: { url } }] });
  test.each([
    ['a picture', file('image'), '', ['photo.png']],
    ['a film', file('video'), '', ['photo.png']],
    ['a voice', file('audio'), '', ['photo.png']],
    ['a file', file('file'), '', ['photo.png']],
    [
      'a sticker',
      { sticker_id: 3, attachments: [{ type: 'image', payload: { url, sticker_id: 3 } }] },
      '',
      ['photo.png'],
    ],
    [
      'several files',
      { text: 'Two', attachments: [...file('image').attachments, ...file('video').attachments] },
      'Two',
      ['photo.png', 'photo.png'],
    ],
    [
      'a mention in a story',
      file('story_mention'),
      '[Mentioned you in their story]',
      ['photo.png'],
    ],
    [
      'an answer to a story',
      { text: 'Nice', reply_to: { story: { url: 'https://s.test/1', id: '9' } } },
      '[In reply to your story: https://s.test/1]\nNice',
      [],
    ],
    ['an answer to a message', { text: 'Yes', reply_to: { mid: 'm_0' } }, 'Yes', []],
    ['a chosen quick reply', { text: 'Red', quick_reply: { payload: 'COLOUR_RED' } }, 'Red', []],
    [
      'a shared post',
      { attachments: [{ type: 'share', payload: { url: 'https://p.test', title: 'A post' } }] },
      '[Shared] A post https://p.test',
      [],
    ],
    [
      'a link',
      {
        attachments: [{ type: 'fallback', title: 'A page', url: 'https://l.test', payload: null }],
      },
      '[Shared] A page https://l.test',
      [],
    ],
    [
      'a reel',
      { attachments: [{ type: 'ig_reel', payload: { title: 'Reel', url: 'https://r.test' } }] },
      '[Shared] Reel https://r.test',
      [],
    ],
    [
      'a place',
      {
        attachments: [{ type: 'location', payload: { coordinates: { lat: 12.34, long: -43.21 } } }],
      },
      '[Location] 12.34, -43.21',
      [],
    ],
    [
      'a product',
      {
        attachments: [
          { type: 'template', payload: { product: { elements: [{ title: 'Shoe' }] } } },
        ],
      },
      '[template] Shoe',
      [],
    ],
    [
      'an advertisement',
      { text: 'Hi', referral: { source: 'ADS', ads_context_data: { ad_title: 'Sale' } } },
      '[Came from ADS: Sale]\nHi',
      [],
    ],
    [
      'what the provider does not pass on',
      { is_unsupported: true },
      '[A message of a kind that the provider does not pass on.]',
      [],
    ],
    [
      'an attachment nobody knows',
      { attachments: [{ type: 'hologram', payload: {} }] },
      '[hologram]',
      [],
    ],
    ['nothing at all', {}, '[An empty message.]', []],
  ])('of %s is seen', async (_what, message, text, names) => {
    const event = await item({ message: { mid: 'm_2', ...message } });
    if (event.type !== 'message') throw new Error(JSON.stringify(event));
    expect({ text: event.text, names: event.media!.map(({ fileName }) => fileName) }).toEqual({
      text,
      names,
    });
  });

  test('on a thread of another app is read along, and nobody waits for an answer', async () => {
    const event = await item({ message: { mid: 'm_3', text: 'To the robot' } }, 'standby');
    expect(event).toMatchObject({ type: 'message', automated: 'standby', text: 'To the robot' });
  });

  test('may be edited and taken back', async () => {
    expect(await item({ message_edit: { mid: 'm_1', text: 'New', num_edit: 1 } })).toEqual({
      type: 'edit',
      externalId: 'm_1',
      text: 'New',
      occurredAt: at,
    });
    expect(await item({ message: { mid: 'm_1', is_deleted: true } })).toEqual({
      type: 'delete',
      externalId: 'm_1',
      occurredAt: at,
    });
  });
});

describe('An echo', () => {
  const echo = (message: object) =>
    item({
      sender: { id: pageId },
      recipient: { id: person },
      message: { mid: 'm_4', is_echo: true, text: 'Hello', ...message },
    });

  test('with our mark tells that our message went out', async () => {
    const id = '01935f00-0000-7000-8000-000000000001';
    expect(await echo({ app_id: 7, metadata: `rapport:${id}:2/2` })).toEqual({
      type: 'status',
      status: 'sent',
      messageId: id,
      externalId: 'm_4',
      occurredAt: at,
    });
    expect(await echo({ metadata: `rapport:${id}:1/2` })).toMatchObject({ disposition: 'ignore' });
  });

  test('of our app is ours, any other is a colleague’s in the native app', async () => {
    expect(await echo({ app_id: 1517776481860111 })).toMatchObject({
      direction: 'echo',
      ours: true,
    });
    const theirs = { direction: 'echo', ours: false, to: { address: person }, text: 'Hello' };
    expect(await echo({ app_id: 263902037430900 })).toMatchObject(theirs);
    expect(await echo({})).toMatchObject(theirs);
    expect(await echo({ is_echo: undefined })).toMatchObject(theirs);
  });

  test('that was taken back stays in the record', async () => {
    expect(await echo({ is_deleted: true })).toMatchObject({ disposition: 'ignore' });
  });
});

describe('Whatever else happens on a thread', () => {
  test.each([
    [
      'a reaction',
      { reaction: { mid: 'm_1', action: 'react', reaction: 'sad', emoji: '😢' } },
      { type: 'reaction', externalId: 'm_1', emoji: '😢', from: { address: person } },
    ],
    [
      'a reaction without a picture',
      { reaction: { mid: 'm_1', action: 'react', reaction: 'love' } },
      { emoji: '❤️' },
    ],
    [
      'a reaction taken back',
      { reaction: { mid: 'm_1', action: 'unreact' } },
      { type: 'reaction', emoji: null },
    ],
    [
      'a button',
      { postback: { mid: 'm_5', title: 'Start', payload: 'START' } },
      { type: 'message', externalId: 'm_5', text: 'Start', automated: undefined },
    ],
    [
      'a button without an id',
      { postback: { payload: 'START' } },
      { externalId: `postback:${person}:1763975990000`, text: 'START' },
    ],
    [
      'a button by a link',
      { postback: { title: 'Start', referral: { ref: 'flyer', source: 'SHORTLINK' } } },
      { text: 'Start\n[Came from SHORTLINK: flyer]' },
    ],
    [
      'an arrival by a link',
      { referral: { ref: 'flyer', source: 'SHORTLINK' } },
      { type: 'message', automated: 'referral', text: '[Came from SHORTLINK: flyer]' },
    ],
    [
      'a consent',
      { optin: { ref: 'newsletter' } },
      { automated: 'optin', text: '[Agreed to be written to: newsletter]' },
    ],
    [
      'a delivery',
      { delivery: { mids: ['m_1', 'm_2'], watermark: 1763975980000 } },
      {
        type: 'status',
        status: 'delivered',
        upTo: { address: person, at: new Date(1763975980000), externalIds: ['m_1', 'm_2'] },
      },
    ],
    [
      'a delivery without ids',
      { delivery: { watermark: 1763975980000 } },
      { upTo: { externalIds: [] } },
    ],
    [
      'Messenger’s read',
      { read: { watermark: 1763975980000 } },
      { status: 'read', upTo: { address: person, at: new Date(1763975980000) } },
    ],
    [
      'Instagram’s read',
      { read: { mid: 'm_9' } },
      { status: 'read', upTo: { address: person, at: undefined, externalIds: ['m_9'] } },
    ],
    [
      'a thread handed over',
      { pass_thread_control: { new_owner_app_id: 1 } },
      { type: 'unknown', disposition: 'ignore' },
    ],
    [
      'a policy enforced',
      { 'policy-enforcement': { action: 'block' } },
      { type: 'unknown', disposition: 'park' },
    ],
    ['something new', { hologram: {} }, { type: 'unknown', disposition: 'park' }],
    [
      'a message without an id',
      { message: { text: 'x' } },
      { type: 'unknown', disposition: 'park' },
    ],
    [
      'a message of nobody',
      { sender: { user_ref: 'x' }, message: { mid: 'm_6', text: 'x' } },
      { type: 'unknown', disposition: 'park' },
    ],
    ['a receipt of nothing', { read: {} }, { type: 'unknown', disposition: 'park' }],
  ])('%s is read', async (_what, content, expected) => {
    expect(await item(content)).toMatchObject(expected);
  });
});

describe('A comment', () => {
  const feed = async (value: object) =>
    (
      await parsed(
        bodyOf('page', { changes: [{ field: 'feed', value: { item: 'comment', ...value } }] }),
      )
    )[0]!;
  const comment = {
    verb: 'add',
    comment_id: '1_2',
    post_id: '1_1',
    from: { id: person, name: 'Ana' },
    message: 'How much?',
    created_time: 1763975990,
  };

  test('under a post is a conversation of its own with its author', async () => {
    expect(await feed(comment)).toMatchObject({
      type: 'message',
      externalId: 'comment:1_2',
      from: { address: person, name: 'Ana' },
      threadKey: `comment:1_1:${person}`,
      subject: 'Comment on post 1_1',
      text: 'How much?',
      occurredAt: at,
    });
    const withPhoto = await feed({ ...comment, message: '', photo: 'https://cdn.test/p.jpg' });
    expect(withPhoto).toMatchObject({ text: '', media: [{ fileName: 'photo.jpg' }] });
  });

  test('may be edited and removed; our own, hidden ones, likes and posts are nobody’s question', async () => {
    expect(await feed({ ...comment, verb: 'edited', message: 'How much now?' })).toMatchObject({
      type: 'edit',
      externalId: 'comment:1_2',
      text: 'How much now?',
    });
    expect(await feed({ ...comment, verb: 'remove' })).toMatchObject({ type: 'delete' });
    for (const dull of [
      { from: { id: pageId } },
      { from: { id: pageId }, verb: 'edited' },
      { verb: 'hide' },
      { item: 'like' },
      { item: 'post' },
      { item: 'reaction' },
    ])
      expect(await feed({ ...comment, ...dull })).toMatchObject({ disposition: 'ignore' });
    expect(await feed({ ...comment, from: undefined })).toMatchObject({ disposition: 'park' });
  });

  test('on Instagram is read alike; a mention, which tells no author, has to be asked for', async () => {
    const change = async (field: string, value: object) =>
      (await parsed(bodyOf('instagram', { changes: [{ field, value }] }), instagram))[0]!;
    const value = {
      id: '17',
      text: 'Price?',
      from: { id: person, username: 'ana' },
      media: { id: '76543987', media_product_type: 'REELS' },
    };
    expect(await change('comments', value)).toMatchObject({
      externalId: 'comment:17',
      threadKey: `comment:76543987:${person}`,
      from: { address: person, name: 'ana' },
      subject: 'Comment on reels 76543987',
    });
    expect(await change('live_comments', { ...value, media: { id: '5555' } })).toMatchObject({
      subject: 'Comment on live 5555',
    });
    expect(await change('comments', { ...value, from: { id: pageId } })).toMatchObject({
      disposition: 'ignore',
    });
    expect(await change('mentions', { comment_id: '1', media_id: '2' })).toMatchObject({
      type: 'elsewhere',
      ref: { media: '2', comment: '1' },
    });
    for (const bad of [{}, { media_id: '2){id' }, { media_id: '2', comment_id: '../1' }])
      expect(await change('mentions', bad)).toMatchObject({ disposition: 'park' });
    expect(await change('story_insights', { media_id: '2' })).toMatchObject({
      disposition: 'ignore',
    });
  });
});

describe('A webhook', () => {
  test('of many entries is read whole: what one lacks is no loss to the others', async () => {
    const whole = { sender: { id: person }, timestamp: 1763975990000 };
    const say = (mid: string) => ({ ...whole, message: { mid, text: mid } });
    const body = {
      object: 'page',
      entry: [
        { id: pageId, messaging: [say('a'), 7, say('b')], standby: [say('c')] },
        { id: '999999999', messaging: [say('d')] },
        'no entry',
        { id: '0', changes: [{ field: 'feed', value: {} }] },
        { id: pageId, changes: [{ field: 'messages', value: say('e') }, null] },
        { id: pageId },
      ],
    };
    const kinds = (await parsed(JSON.stringify(body))).map((event) =>
      event.type === 'message' ? event.externalId : event.type === 'unknown' && event.disposition,
    );
    expect(kinds).toEqual(['a', 'park', 'b', 'c', 'park', 'park', 'ignore', 'e', 'park', 'park']);
  });

  test('of the other product, or none at all, is parked', async () => {
    for (const body of ['', 'null', '[]', '{}', bodyOf('instagram', {}), '{"object":"page"}'])
      expect(await parsed(body)).toMatchObject([{ type: 'unknown', disposition: 'park' }]);
  });

  test('never makes the reader throw: any JSON, cut anywhere, any bit flipped', async () => {
    const names = fc.constantFrom(
      'object',
      'page',
      'instagram',
      'entry',
      'id',
      pageId,
      'messaging',
      'changes',
      'standby',
      'message',
      'mid',
      'sender',
      'attachments',
      'payload',
      'type',
      'image',
      'url',
      'read',
      'delivery',
      'reaction',
      'postback',
      'field',
      'value',
      'feed',
      'comments',
      'from',
      '__proto__',
      'constructor',
      'toString',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 6 }, names, fc.jsonValue(), tie('list'), tie('object')),
      list: fc.array(tie('tree'), { maxLength: 3 }),
      object: fc.dictionary(names, tie('tree'), { maxKeys: 6 }),
    }));
    const entry = fc.record({
      id: fc.constantFrom(pageId, '1'),
      messaging: tree,
      standby: tree,
      changes: tree,
    });
    const webhook = fc.record({
      object: fc.constantFrom('page', 'instagram'),
      entry: fc.oneof(fc.array(entry, { maxLength: 3 }), tree),
    });
    await fc.assert(
      fc.asyncProperty(webhook, fc.nat(), fc.nat(), async (body, cut, bit) => {
        const whole = Buffer.from(JSON.stringify(body));
        const flipped = Buffer.from(whole);
        flipped[bit % whole.length]! ^= 1 << (bit % 8);
        for (const adapter of [messenger, instagram])
          for (const bytes of [whole, whole.subarray(0, cut % whole.length), flipped])
            expect((await parsed(bytes, adapter)).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { account, parse, read, readStatus, receivedAt, wamid, webhook } from './webhook.js';

const file = { mime_type: 'image/jpeg', sha256: 'x', id: '4009' };
const ourId = '0193a1b2-0000-7000-8000-0000000000aa';

describe('What a customer writes', () => {
  test('is read with who wrote it, when, and under which other ids they are known', () => {
    expect(read({ type: 'text', text: { body: 'Hello' } })).toEqual({
      type: 'message',
      direction: 'in',
      externalId: wamid,
      from: {
        address: '16505551234',
        aliases: ['US.13491208655302741918'],
        name: 'Pablo M.',
      },
      others: [],
      text: 'Hello',
      visibleText: 'Hello',
      attachments: [],
      media: [],
      occurredAt: new Date(1749416383_000),
      thread: [],
    });
  });

  test.each<[string, object, string]>([
    ['a button of a template', { type: 'button', button: { text: 'No', payload: 'p' } }, 'No'],
    [
      'a reply button',
      { type: 'interactive', interactive: { button_reply: { id: 'b', title: 'Yes' } } },
      'Yes',
    ],
    [
      'a choice of a list',
      {
        type: 'interactive',
        interactive: { list_reply: { id: 'l', title: 'Large', description: '40 cm' } },
      },
      'Large\n40 cm',
    ],
    [
      'a form',
      {
        type: 'interactive',
        interactive: {
          nfm_reply: {
            name: 'flow',
            body: 'Sent',
            response_json: '{"rating":"4","flow_token":"t"}',
          },
        },
      },
      'Form flow\nrating: 4',
    ],
    [
      'a permission to be called',
      { type: 'interactive', interactive: { call_permission_reply: { response: 'accept' } } },
      '[Permission to be called: accept]',
    ],
    [
      'a place',
      {
        type: 'location',
        location: { latitude: 37.461, longitude: -122.21, name: 'HQ', address: 'Hacker Way' },
      },
      'Location: HQ, Hacker Way https://maps.google.com/?q=37.461,-122.21',
    ],
    [
      'contacts',
      {
        type: 'contacts',
        contacts: [
          {
            name: { formatted_name: 'Ada' },
            phones: [{ phone: '+1 555' }],
            emails: [{ email: 'a@b.c' }],
          },
          { name: { first_name: 'Bob' } },
        ],
      },
      'Contact: Ada, +1 555, a@b.c\nContact: Bob',
    ],
    [
      'an order',
      {
        type: 'order',
        order: {
          text: 'Soon please',
          product_items: [
            { product_retailer_id: 'SODA', quantity: 2, item_price: 10.5, currency: 'ILS' },
          ],
        },
      },
      'Order:\n2 × SODA, 10.5 ILS each\nSoon please',
    ],
    [
      'a word after an advertisement',
      {
        type: 'text',
        text: { body: 'Hi' },
        referral: { headline: 'Shoes', source_url: 'https://fb.me/1' },
      },
      'Hi\n[Came from: Shoes, https://fb.me/1]',
    ],
    [
      'a word in a group',
      { type: 'text', text: { body: 'Hi all' }, group_id: '1203@g.us' },
      'Hi all\n[Written in the group 1203@g.us]',
    ],
    [
      'something WhatsApp does not hand on',
      {
        type: 'unsupported',
        unsupported: { type: 'poll' },
        errors: [{ code: 131051, error_data: { details: 'Not supported.' } }],
      },
      '[A message that WhatsApp does not hand on (poll): Not supported.]',
    ],
    [
      'a type nobody has seen yet',
      { type: 'hologram', hologram: { id: '1' } },
      '[A message that WhatsApp does not hand on (hologram).]',
    ],
  ])('reads as words: %s', (_what, message, text) => {
    expect(read(message)).toMatchObject({ type: 'message', direction: 'in', text });
  });

  test('with an error beside it says why there is nothing to read', () => {
    const errors = [{ code: 131000, title: 'Something went wrong' }];
    expect(read({ type: 'interactive' }, { errors })).toMatchObject({
      text: '[A message that WhatsApp does not hand on (interactive): Something went wrong]',
    });
  });

  test.each<[string, object, object]>([
    ['image', { ...file, caption: 'Look' }, { fileName: 'image.jpg', contentType: 'image/jpeg' }],
    ['video', { ...file, mime_type: 'video/mp4' }, { fileName: 'video.mp4' }],
    [
      'audio',
      { ...file, mime_type: 'audio/ogg; codecs=opus', voice: true },
      { fileName: 'voice.ogg', contentType: 'audio/ogg' },
    ],
    [
      'document',
      { ...file, mime_type: 'application/pdf', filename: 'a.pdf' },
      { fileName: 'a.pdf' },
    ],
    ['sticker', { ...file, mime_type: 'image/webp', animated: true }, { fileName: 'sticker.webp' }],
  ])('brings its file: %s', (type, body, media) => {
    const text = (body as { caption?: string }).caption ?? '';
    expect(read({ type, [type]: body })).toMatchObject({
      text,
      media: [{ ...media, ref: { id: '4009' } }],
    });
  });

  test('without a phone number is known by the business-scoped id', () => {
    const contacts = [{ profile: { username: '@sheena' }, user_id: 'US.99' }];
    const message = { from: undefined, from_user_id: 'US.99', type: 'text', text: { body: 'Hi' } };
    expect(read(message, { contacts })).toMatchObject({
      from: { address: 'US.99', aliases: [], name: '@sheena' },
    });
  });

  test('takes back, changes and reacts', () => {
    const occurredAt = new Date(1749416383_000);
    expect(read({ type: 'revoke', revoke: { original_message_id: 'wamid.1' } })).toEqual({
      type: 'delete',
      externalId: 'wamid.1',
      occurredAt,
    });
    const edit = (message: object) => ({
      type: 'edit',
      edit: { original_message_id: 'wamid.1', message },
    });
    const changed = { type: 'edit', externalId: 'wamid.1', text: 'Better', occurredAt };
    expect(read(edit({ type: 'text', text: { body: 'Better' } }))).toEqual(changed);
    expect(read(edit({ type: 'image', image: { ...file, caption: 'Better' } }))).toEqual(changed);
    expect(read(edit({ type: 'image', image: file }))).toMatchObject({ disposition: 'ignore' });
    const reaction = (emoji?: string) =>
      read({ type: 'reaction', reaction: { message_id: 'wamid.1', emoji } });
    const from = { address: '16505551234' };
    const put = { type: 'reaction', externalId: 'wamid.1', from, emoji: '👍🏻', occurredAt };
    expect(reaction('👍🏻')).toEqual(put);
    expect([reaction(''), reaction()]).toEqual([
      { ...put, emoji: null },
      { ...put, emoji: null },
    ]);
  });

  test('never comes from the future', () => {
    const late = read({ type: 'text', text: { body: 'x' }, timestamp: '99999999999' });
    const never = read({ type: 'text', text: { body: 'x' }, timestamp: 'TIMESTAMP' });
    expect([late, never]).toMatchObject([{ occurredAt: receivedAt }, { occurredAt: receivedAt }]);
  });
});

describe('Somebody with another number or id', () => {
  test.each<[string, object, object]>([
    [
      'number',
      { system: { type: 'user_changed_number', wa_id: '1612', body: 'A changed' } },
      { known: '16505551234', address: '1612' },
    ],
    [
      'number, as it was told before',
      { system: { type: 'user_changed_number', new_wa_id: '1612' } },
      { known: '16505551234', address: '1612' },
    ],
    [
      'id',
      {
        from: undefined,
        system: {
          type: 'user_changed_user_id',
          user_id: 'US.222',
          body: 'User S changed from US.111 to US.222',
        },
      },
      { known: 'US.111', address: 'US.222' },
    ],
  ])('stays who they were: a new %s', (_what, message, event) => {
    expect(read({ type: 'system', ...message })).toMatchObject({ type: 'identity', ...event });
  });

  test('is told by a field of its own as well', () => {
    const user_id_update = [
      { wa_id: '1650', user_id: { previous: 'US.1', current: 'US.2' }, timestamp: '1749416383' },
    ];
    expect(parse(webhook('user_id_update', { user_id_update }))).toMatchObject([
      { type: 'identity', known: 'US.1', address: 'US.2' },
    ]);
  });

  test('is not made out of a new security code', () => {
    const system = { type: 'customer_identity_changed', body: 'x' };
    expect(read({ type: 'system', system })).toMatchObject({ disposition: 'ignore' });
  });
});

describe('The app on the phone beside us', () => {
  const echo = (message: object) =>
    parse(
      webhook('smb_message_echoes', {
        message_echoes: [
          {
            from: '15550783881',
            to: '16505551234',
            id: wamid,
            timestamp: '1749416383',
            ...message,
          },
        ],
      }),
    )[0];

  test('shows what a colleague wrote there, to whom', () => {
    expect(echo({ type: 'text', text: { body: 'On its way' }, to_user_id: 'US.7' })).toMatchObject({
      type: 'message',
      direction: 'echo',
      externalId: wamid,
      text: 'On its way',
      to: { address: '16505551234', aliases: ['US.7'] },
    });
    expect(echo({ type: 'image', image: { ...file, caption: 'Here' } })).toMatchObject({
      text: '[image.jpg]\nHere',
    });
  });

  test('changes and takes back its own', () => {
    const revoke = { type: 'revoke', revoke: { original_message_id: 'wamid.1' } };
    expect(echo(revoke)).toMatchObject({ type: 'delete', externalId: 'wamid.1', isOurs: true });
  });
});

describe('How far a message of ours came', () => {
  test.each(['sent', 'delivered', 'read'] as const)('is told by our own id: %s', (status) => {
    expect(readStatus({ status, biz_opaque_callback_data: ourId })).toEqual({
      type: 'status',
      status,
      messageId: ourId,
      externalId: wamid,
      occurredAt: new Date(1750030073_000),
    });
  });

  test('is told by theirs where ours is missing; played is read', () => {
    expect(readStatus({ status: 'played' })).toMatchObject({
      status: 'read',
      messageId: undefined,
      externalId: wamid,
    });
  });

  test('counts by the last part, but any part can fail', () => {
    const biz_opaque_callback_data = `${ourId}#1`;
    const part = (status: string) => readStatus({ status, biz_opaque_callback_data });
    expect(part('delivered')).toMatchObject({ disposition: 'ignore' });
    expect(part('failed')).toMatchObject({ status: 'failed', messageId: ourId });
  });

  test.each([
    [131047, 'window_closed', 'recipient'],
    [131026, 'permanent', 'recipient'],
    [131049, 'permanent', 'recipient'],
    [131056, 'throttled', 'recipient'],
    [130429, 'throttled', 'channel'],
    [131042, 'auth', 'channel'],
    [131000, 'transient', 'message'],
    [132001, 'permanent', 'message'],
  ])('fails with the reason and its class: %i is %s', (code, kind, scope) => {
    const errors = [{ code, title: 'T', message: 'M', error_data: { details: 'D' } }];
    expect(readStatus({ status: 'failed', errors })).toMatchObject({
      status: 'failed',
      failure: { class: kind, code: String(code), message: 'M: D', scope },
    });
  });
});

describe('Calls', () => {
  const call = (more: object) =>
    parse(
      webhook('calls', {
        calls: [{ id: 'wacid.1', from: '16505551234', direction: 'USER_INITIATED', ...more }],
      }),
    )[0];

  test('that were missed wait for an answer, and those that were taken do not', () => {
    const missed = call({ event: 'terminate', status: 'FAILED' });
    expect(missed).toMatchObject({ text: '[Missed call]', automated: undefined });
    const taken = call({ event: 'terminate', status: 'COMPLETED', duration: 120 });
    expect(taken).toMatchObject({ text: '[Call, 120 seconds]', automated: 'call' });
    expect(call({ event: 'connect' })).toMatchObject({ disposition: 'ignore' });
  });
});

describe('What is no message', () => {
  test.each([
    ['account_update', { event: 'ACCOUNT_RESTRICTION' }, 'park'],
    ['account_update', { event: 'VERIFIED_ACCOUNT' }, 'ignore'],
    ['message_template_status_update', { event: 'REJECTED' }, 'park'],
    ['message_template_status_update', { event: 'APPROVED' }, 'ignore'],
    ['phone_number_quality_update', { event: 'FLAGGED' }, 'park'],
    ['user_preferences', { user_preferences: [{ value: 'stop' }] }, 'ignore'],
    ['a_field_of_tomorrow', {}, 'park'],
    ['messages', { errors: [{ code: 131000 }] }, 'park'],
  ])('is looked at when it must be: %s %j is to %s', (field, value, disposition) => {
    expect(parse(webhook(field, value))).toMatchObject([{ type: 'unknown', disposition }]);
  });

  test('and belongs to another number is never taken for ours', () => {
    const metadata = { phone_number_id: '2' };
    const messages = [{ from: '1', id: 'a', type: 'text', text: { body: 'x' } }];
    const statuses = [{ id: 'a', status: 'read' }];
    expect(parse(webhook('messages', { metadata, messages, statuses }))).toMatchObject([
      { disposition: 'park' },
      { disposition: 'ignore' },
    ]);
  });
});

describe('Whatever arrives', () => {
  const message = { from: '16505551234', id: wamid, type: 'text', text: { body: 'Grüße 👋' } };
  const whole = JSON.stringify(webhook('messages', { messages: [message, message] }));

  test('is read without an error, and its bad items do not take the others along', () => {
    const messages = [null, 7, 'x', [], {}, message, { type: 'reaction', from: '1' }];
    const events = parse(webhook('messages', { messages }));
    expect(events).toHaveLength(messages.length);
    expect(events.filter(({ type }) => type === 'message')).toHaveLength(1);
  });

  test('be it any JSON in any place of it', () => {
    const places = ['messages', 'statuses', 'message_echoes', 'calls', 'user_id_update'] as const;
    const type = fc.constantFrom(
      'text',
      'image',
      'interactive',
      'order',
      'edit',
      'system',
      'contacts',
    );
    const json = fc.jsonValue();
    const item = fc.oneof(
      json,
      fc.record({ type, from: json, id: json, text: json, image: json, edit: json, system: json }),
      fc.record({ type, from: fc.string(), id: fc.string(), interactive: json, contacts: json }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.array(item), json, (place, items, contacts) => {
        const events = parse(webhook('messages', { [place]: items, contacts }));
        expect(events).toHaveLength(Math.max(items.length, 1));
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(json, (body) => void parse(body as object)));
  });

  test('be it cut off or with flipped bits', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), (end) => void parse(whole.slice(0, end))),
      { numRuns: 100 },
    );
    const bits = Buffer.from(whole).length * 8;
    fc.assert(
      fc.property(fc.nat(bits - 1), (bit) => {
        const body = Buffer.from(whole);
        body[bit >> 3]! ^= 1 << (bit & 7);
        expect(parse(body.toString('latin1'), account).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

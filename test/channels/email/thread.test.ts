import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import {
  conversationAnchor,
  signedAddress,
  signedMessageId,
  signToken,
  stripPlus,
  verifyAddress,
  verifyMessageId,
  verifyToken,
} from '../../../src/channels/email/thread.js';
import { letter, mail, secret } from './mail.js';

const conversation = '019ab3c4-d5e6-7f80-9102-a3b4c5d6e7f8';
const message = '019ab3c4-0000-7000-8000-00000000abcd';
const other = '019ab3c4-1111-7000-8000-00000000abcd';
const plus = signedAddress(secret, 'support@shop.test', 'conversation', conversation)!;
const ours = signedMessageId(secret, message, undefined, 'shop.test');
const withConversation = signedMessageId(secret, message, conversation, 'shop.test');
const anchor = conversationAnchor(secret, conversation, 'shop.test');

describe('a signed address', () => {
  it('names its conversation, in any case a mail system makes of it', () => {
    expect(plus).toMatch(/^support\+[a-z2-7]{39}@shop\.test$/);
    expect(verifyAddress(secret, plus)).toEqual({ names: 'conversation', id: conversation });
    expect(verifyAddress(secret, plus.toUpperCase())).toEqual({
      names: 'conversation',
      id: conversation,
    });
  });

  it('keeps to the length mail allows, or is not made', () => {
    expect(
      signedAddress(secret, `${'a'.repeat(24)}@shop.test`, 'conversation', conversation)!.indexOf(
        '@',
      ),
    ).toBe(64);
    expect(
      signedAddress(secret, `${'a'.repeat(25)}@shop.test`, 'conversation', conversation),
    ).toBeNull();
    expect(signedAddress(secret, 'support+shop@shop.test', 'conversation', conversation)).toBe(
      plus,
    );
  });

  it('names nothing to another secret', () => {
    expect(verifyAddress(Buffer.from('another'), plus)).toBeNull();
  });

  it('for bounces is not one for replies', () => {
    const bounce = signedAddress(secret, 'support@shop.test', 'bounce', message)!;
    expect(verifyAddress(secret, bounce)).toEqual({ names: 'bounce', id: message });
  });

  it.each([
    '',
    '@',
    'a+@b',
    '+@b',
    'support@shop.test',
    'a+b@c',
    `a+${'a'.repeat(39)}@c`,
    'a'.repeat(100_000),
  ])('is not %p', (address) => {
    expect(verifyAddress(secret, address)).toBeNull();
  });

  it('is false when any character of the token is changed', () => {
    const token = signToken(secret, 'conversation', conversation);
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567018=-'),
        (at, char) => {
          fc.pre(token[at] !== char);
          expect(verifyToken(secret, token.slice(0, at) + char + token.slice(at + 1))).toBeNull();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('comes back for every uuid, and random text never does', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) =>
        expect(verifyToken(secret, signToken(secret, 'bounce', id))).toEqual({
          names: 'bounce',
          id,
        }),
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => expect(verifyToken(secret, text)).toBeNull()));
  });

  it('stripped of its tag is the address of the channel', () => {
    expect(stripPlus(plus)).toBe('support@shop.test');
    expect(stripPlus('a@b')).toBe('a@b');
    expect(stripPlus('+a@b')).toBe('+a@b');
    expect(stripPlus('a@b+c')).toBe('a@b+c');
  });
});

describe('a signed Message-ID', () => {
  it('names its message, its conversation too when it knows it', () => {
    expect(verifyMessageId(secret, ours)).toEqual({
      messageId: message,
      conversationId: undefined,
    });
    expect(verifyMessageId(secret, `<${withConversation}>`)).toEqual({
      messageId: message,
      conversationId: conversation,
    });
    expect(verifyMessageId(secret, anchor)).toEqual({ conversationId: conversation });
  });

  it('survives another domain: gateways rewrite it', () => {
    expect(verifyMessageId(secret, ours.replace('shop.test', 'gateway.test'))?.messageId).toBe(
      message,
    );
  });

  it('cannot be made of the parts of others', () => {
    expect(verifyMessageId(secret, anchor.slice(2))).toBeNull();
    expect(verifyMessageId(secret, `c.${ours}`)).toBeNull();
    const [, , signature] = withConversation.split('.');
    expect(verifyMessageId(secret, `${message.replaceAll('-', '')}.${signature}`)).toBeNull();
  });

  it('is false when any character before the @ is changed', () => {
    fc.assert(
      fc.property(
        fc.nat(withConversation.indexOf('@')),
        fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz.@'),
        (at, char) => {
          fc.pre(withConversation[at]!.toLowerCase() !== char);
          expect(
            verifyMessageId(
              secret,
              withConversation.slice(0, at) + char + withConversation.slice(at + 1),
            ),
          ).toBeNull();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is not any text', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(verifyMessageId(secret, text)).toBeNull()));
  });
});

describe('the conversation of a mail', () => {
  const toConversation = { by: 'conversation', conversationId: conversation };
  const toMessage = { by: 'message', messageId: message };
  const stored = (...ids: string[]): object[] =>
    ids.map((externalId) => ({ by: 'externalId', externalId }));

  it.each<[string, Record<string, string>, Record<string, unknown>, object[]]>([
    ['none for a new letter', {}, {}, []],
    ['the one its To names', { To: `Shop <${plus}>` }, {}, [toConversation]],
    ['the one its Cc names', { Cc: plus }, {}, [toConversation]],
    ['the one Delivered-To names', { 'Delivered-To': plus }, {}, [toConversation]],
    ['the one X-Original-To names', { 'X-Original-To': plus }, {}, [toConversation]],
    [
      'the one its envelope names',
      {},
      { mailFrom: 'a@b', rcptTo: [plus.toUpperCase()] },
      [toConversation],
    ],
    [
      'not the one Reply-To or From name',
      { 'Reply-To': plus, From: plus.replace('support', 'other') },
      {},
      [],
    ],
    [
      'that of our message it answers',
      { 'In-Reply-To': `<${ours}>` },
      {},
      [toMessage, ...stored(ours)],
    ],
    [
      'that of our message it refers to',
      { References: `<a@x> <${ours}> <b@x>` },
      {},
      [toMessage, ...stored('b@x', ours, 'a@x')],
    ],
    ['that of our anchor', { References: `<${anchor}>` }, {}, [toConversation, ...stored(anchor)]],
    [
      'message before conversation in one id',
      { 'In-Reply-To': `<${withConversation}>` },
      {},
      [toMessage, toConversation, ...stored(withConversation)],
    ],
    [
      'stored ids: the answered one first, then the newest',
      { 'In-Reply-To': '<a@x>', References: '<1@x> <2@x> <a@x>' },
      {},
      stored('a@x', '2@x', '1@x'),
    ],
    ['ids without brackets', { 'In-Reply-To': 'a@x' }, {}, stored('a@x')],
    ['ids over several lines', { References: '<1@x>\r\n\t<2@x>' }, {}, stored('2@x', '1@x')],
    ['nothing for an empty id', { 'In-Reply-To': '<>', References: '< > ""' }, {}, []],
    [
      'nothing for a forged token',
      { To: plus.replace(/\+./, (tag) => (tag === '+a' ? '+b' : '+a')) },
      {},
      [],
    ],
    [
      'the address first, then ours, then the stored',
      { To: plus, 'In-Reply-To': '<a@x>', References: `<${ours}>` },
      {},
      [toConversation, toMessage, ...stored('a@x', ours)],
    ],
  ])('is %s', async (_, headers, envelope, hints) => {
    expect((await letter(mail(headers), envelope)).thread).toEqual(hints);
  });

  it('is that of the message whose return path an absence note answers', async () => {
    const path = signedAddress(secret, 'support@shop.test', 'bounce', other)!;
    const note = mail({ To: path, 'Auto-Submitted': 'auto-replied', Subject: 'Out of office' });
    expect((await letter(note)).thread).toEqual([{ by: 'message', messageId: other }]);
  });

  it('is looked for among fifty stored ids at most, the newest', async () => {
    const References = Array.from({ length: 400 }, (_, i) => `<${i}@x>`).join('\r\n ');
    const { thread } = await letter(mail({ References }));
    expect(thread).toHaveLength(50);
    expect(thread[0]).toEqual({ by: 'externalId', externalId: '399@x' });
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OutboundMessage } from '../../../src/channels/channel.js';
import { partsOf, split } from '../../../src/channels/whatsapp/parts.js';
import { recipientOf } from '../../../src/channels/whatsapp/person.js';

const megabyte = 1024 * 1024;

function message(text: string, ...files: [contentType: string, bytes: number][]): OutboundMessage {
  return {
    id: '0193a1b2-0000-7000-8000-0000000000aa',
    conversationId: 'c',
    to: { address: '16505551234' },
    authorName: 'Priya',
    text,
    attachments: files.map(([contentType, bytes], n) => ({
      fileName: `file-${n}`,
      contentType,
      content: Buffer.alloc(bytes),
    })),
    references: [],
    createdAt: new Date(),
    isByPerson: true,
    lastInboundAt: new Date(),
  };
}

const shapes = (of: OutboundMessage) =>
  partsOf(of).map((part) =>
    part.type === 'text' ? part.text.length : [part.as, part.caption?.length],
  );

describe('A message', () => {
  test.each<[string, OutboundMessage, unknown[]]>([
    ['a text that fits', message('x'.repeat(4_096)), [4_096]],
    ['a text that does not', message('x'.repeat(4_097)), [4_096, 1]],
    ['a file alone', message('', ['image/png', 1]), [['image', undefined]]],
    ['a blank and a file', message(' \n', ['image/png', 1]), [['image', undefined]]],
    ['the longest caption', message('x'.repeat(1_024), ['video/mp4', 1]), [['video', 1_024]]],
    [
      'a text too long for a caption',
      message('x'.repeat(1_025), ['video/mp4', 1]),
      [1_025, ['video', undefined]],
    ],
    ['a sound, which has no caption', message('x', ['audio/ogg', 1]), [1, ['audio', undefined]]],
    [
      'a sound before a picture',
      message('x', ['audio/ogg', 1], ['image/jpeg', 1]),
      [
        ['audio', undefined],
        ['image', 1],
      ],
    ],
    ['the largest picture', message('', ['image/jpeg', 5 * megabyte]), [['image', undefined]]],
    ['a larger one', message('', ['image/jpeg', 5 * megabyte + 1]), [['document', undefined]]],
    ['a video too large', message('', ['video/mp4', 16 * megabyte + 1]), [['document', undefined]]],
    ['anything else', message('x', ['application/pdf', 1]), [['document', 1]]],
  ])('goes as what WhatsApp has for it: %s', (_what, given, parts) => {
    expect(shapes(given)).toEqual(parts);
  });

  test('that is cut loses no word, and no piece is too long or half a character', () => {
    const words = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constant('\n\n')))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (text, most) => {
        const pieces = split(text, most);
        const bare = (one: string) => one.replaceAll(/\s/g, '');
        expect(bare(pieces.join(''))).toBe(bare(text));
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(most);
          expect(piece.isWellFormed()).toBe(text.isWellFormed());
        }
      }),
    );
  });

  test('is addressed to a number or to an id', () => {
    expect(recipientOf('16505551234')).toEqual({ to: '16505551234' });
    expect(recipientOf('US.1349')).toEqual({ recipient: 'US.1349' });
  });
});

import { describe, expect, it } from '@jest/globals';
import EmailReplyParser from 'email-reply-parser';
import fc from 'fast-check';
import { sanitize, textOf } from '../../../src/channels/email/html.js';
import { visibleText } from '../../../src/channels/email/visible-text.js';
import { letter, mail } from './mail.js';
import type { Labelled } from './visible/case.js';
import { gmail } from './visible/gmail.js';
import { heldOutAgain } from './visible/held-out-again.js';
import { heldOutLast } from './visible/held-out-last.js';
import { heldOut } from './visible/held-out.js';
import { others } from './visible/others.js';
import { outlook } from './visible/outlook.js';

const labelled = [...gmail, ...outlook, ...others];

async function ours({ text, html }: Labelled): Promise<string> {
  if (text !== undefined && html !== undefined)
    return (await letter(bothWays(text, html))).visibleText;
  const type = html === undefined ? 'text/plain' : 'text/html';
  const read = await letter(mail({ 'Content-Type': `${type}; charset=utf-8` }, html ?? text ?? ''));
  return read.visibleText;
}

function bothWays(text: string, html: string): Buffer {
  const part = (type: string, body: string): string =>
    `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`;
  return mail(
    { 'Content-Type': 'multipart/alternative; boundary=b' },
    `${part('text/plain', text)}${part('text/html', html)}--b--\r\n`,
  );
}

function library({ text, html }: Labelled): string {
  return new EmailReplyParser().parseReply(text ?? textOf(sanitize(html ?? ''))).trim();
}

async function count(set: Labelled[]): Promise<{ exact: number; exactOfLibrary: number }> {
  let exact = 0;
  let exactOfLibrary = 0;
  const missed: string[] = [];
  for (const one of set) {
    const visible = await ours(one);
    if (visible === one.expected) exact++;
    else missed.push(`${one.name}: ${JSON.stringify(visible)}`);
    if (library(one) === one.expected) exactOfLibrary++;
  }
  process.stdout.write(
    `visible replies exact: ours ${exact}, library ${exactOfLibrary} of ${set.length}\n${missed.map((line) => `  ${line}\n`).join('')}`,
  );
  return { exact, exactOfLibrary };
}

describe('the visible reply', () => {
  it('is exact for nine of ten labelled mails, clearly more often than by the bare library', async () => {
    const { exact, exactOfLibrary } = await count(labelled);
    expect(labelled.length).toBeGreaterThanOrEqual(60);
    expect(exact / labelled.length).toBeGreaterThanOrEqual(0.9);
    expect(exact).toBeGreaterThan(exactOfLibrary + labelled.length * 0.1);
  });

  it.each([
    ['in more languages and programs', heldOut],
    ['in more languages and programs still', heldOutAgain],
    ['once more', heldOutLast],
  ])('is exact for letters written after the rules, %s', async (_, set) => {
    const { exact, exactOfLibrary } = await count(set);
    expect(exact / set.length).toBeGreaterThanOrEqual(0.9);
    expect(exact).toBeGreaterThan(exactOfLibrary + set.length * 0.1);
  });

  it('is never empty when the text is not, whatever the lines and their order', () => {
    const lines = labelled.flatMap(({ text }) => text?.split('\n') ?? []);
    const letters = fc.array(fc.oneof(fc.constantFrom(...lines), fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(letters, (some) => {
        const text = some.join('\n');
        expect(visibleText(text) === '').toBe(text.trim() === '');
      }),
      { numRuns: 500 },
    );
  });

  it('is found in long hostile letters too', () => {
    const pieces = [
      'On ',
      ' wrote',
      ':',
      '<a@',
      '>',
      '\n',
      ' ',
      '-',
      'From: ',
      'Sent from my ',
      '2',
      'Am schrieb ',
    ];
    const long = fc.tuple(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 20_000 }),
    );
    fc.assert(
      fc.property(long, ([piece, times]) => {
        const text = piece.join('').repeat(times).slice(0, 400_000);
        expect(visibleText(text) === '').toBe(text.trim() === '');
      }),
      { numRuns: 60 },
    );
  });
});

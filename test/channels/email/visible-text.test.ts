import { describe, expect, it } from '@jest/globals';
import { visibleText } from '../../../src/channels/email/visible-text.js';
import { letter, mail } from './mail.js';

const html = async (body: string): Promise<string> =>
  (await letter(mail({ 'Content-Type': 'text/html; charset=utf-8' }, body))).visibleText;

describe('the visible text of a plain reply', () => {
  it.each([
    ['without a quote is all of it', 'Just this.\n\nAnd that.', 'Just this.\n\nAnd that.'],
    [
      'ends at a quote with its header',
      'Yes please.\n\nOn Mon, Nov 2, 2026 at 9:00 AM Support <s@x.test> wrote:\n\n> Shall we?\n> Really?',
      'Yes please.',
    ],
    [
      'ends at a German quote',
      'Ja bitte.\n\nAm 02.11.2026 um 09:00 schrieb Support <s@x.test>:\n> Sollen wir?',
      'Ja bitte.',
    ],
    [
      'ends at a French quote',
      'Oui.\n\nLe lun. 2 nov. 2026 à 09:00, Support <s@x.test> a écrit :\n> On y va ?',
      'Oui.',
    ],
    [
      'ends at an Outlook header',
      'Fine.\n\nFrom: Support <s@x.test>\nSent: Monday\nTo: Ann\nSubject: x\n\nShall we?',
      'Fine.',
    ],
    [
      'ends at an original message',
      'Fine.\n\n-----Original Message-----\nFrom: s@x.test\n\nShall we?',
      'Fine.',
    ],
    [
      'loses what a company writes under every letter',
      'Yes.\n\nThis message is confidential and meant for the addressee alone.',
      'Yes.',
    ],
    [
      'keeps what the author asks to be kept secret',
      'Yes.\n\nPlease treat the recipient as confidential.',
      'Yes.\n\nPlease treat the recipient as confidential.',
    ],
    ['loses the signature', 'Thanks!\n\n-- \nAnn\n+49 30 1234', 'Thanks!'],
    ['loses the mark of a phone', 'Thanks!\n\nSent from my iPhone', 'Thanks!'],
    ['keeps answers between the quoted lines', '> One?\n\nYes.\n\n> Two?\n\nNo.', 'Yes.\nNo.'],
    ['is never empty: a quote alone stays', '> Only a quote', '> Only a quote'],
    ['is never empty: a signature alone stays', '-- \nAnn', '--\nAnn'],
    ['is empty only for nothing', '  \n ', ''],
  ])('%s', (_, text, visible) => {
    expect(visibleText(text).replace(/[ \t]+$/gm, '')).toBe(visible);
  });

  it('keeps a long letter whole, and cuts the quote under a long one', () => {
    const long = 'A line of a letter that goes on.\n'.repeat(5000).trim();
    expect(visibleText(long)).toBe(long);
    const reply = `Short.\n\nOn Mon, Nov 2, 2026 at 9:00 AM Support <s@x.test> wrote:\n${'> quoted line\n'.repeat(20_000)}`;
    expect(visibleText(reply)).toBe('Short.');
  });
});

describe('the visible text of an html reply', () => {
  it.each([
    [
      'Gmail',
      '<div>Yes.</div><div class="gmail_quote"><div class="gmail_attr">On Mon wrote:</div><blockquote>Shall we?</blockquote></div>',
    ],
    [
      'Gmail of today',
      '<div>Yes.</div><div class="gmail_quote gmail_quote_container">Shall we?</div>',
    ],
    [
      'Outlook',
      '<div>Yes.</div><hr><div id="divRplyFwdMsg"><b>From:</b> S</div><div>Shall we?</div>',
    ],
    ['Outlook on the web', '<div>Yes.</div><div id="appendonsend"></div><hr><div>Shall we?</div>'],
    [
      'Outlook, forwarded on',
      '<div>Yes.</div><div id="x_x_divRplyFwdMsg">From: S</div><div>Shall we?</div>',
    ],
    [
      'Outlook for the Mac',
      '<div>Yes.</div><span id="OLK_SRC_BODY_SECTION"><div>Shall we?</div></span>',
    ],
    ['Yahoo', '<div>Yes.</div><div id="yahoo_quoted_123" class="yahoo_quoted">Shall we?</div>'],
    ['Proton', '<div>Yes.</div><div class="protonmail_quote">Shall we?</div>'],
    ['Apple', '<div>Yes.</div><blockquote type="cite"><div>Shall we?</div></blockquote>'],
    [
      'Thunderbird',
      '<div>Yes.</div><div class="moz-cite-prefix">On Mon, S wrote:</div><blockquote type="cite">Shall we?</blockquote>',
    ],
  ])('of %s ends at the quote', async (_, body) => {
    expect(await html(body)).toBe('Yes.');
  });

  it('keeps what stands below a quote', async () => {
    expect(await html('<blockquote type="cite">One?</blockquote><p>Yes.</p>')).toBe('Yes.');
  });

  it('is never empty when the letter is not', async () => {
    expect(await html('<div class="gmail_quote">Only a quote</div>')).toBe('Only a quote');
    expect(await html('<div id="divRplyFwdMsg">From: S</div>Quoted')).toContain('Quoted');
  });

  it('leaves the whole text and html as they were', async () => {
    const event = await letter(
      mail({ 'Content-Type': 'text/html' }, '<p>Yes.</p><div class="gmail_quote">Shall we?</div>'),
    );
    expect(event.text).toContain('Shall we?');
    expect(event.html).toContain('Shall we?');
  });
});

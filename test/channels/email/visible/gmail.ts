import type { Labelled } from './case.js';

const plain = (language: string, own: string, attribution: string, quoted: string): Labelled => ({
  name: `Gmail, ${language}`,
  text: `${own}\n\n${attribution}\n\n> ${quoted}\n>\n> Shop Support\n>\n`,
  expected: own,
});

export const gmail: Labelled[] = [
  plain(
    'en',
    'It arrived broken.\n\nWhat now?',
    'On Mon, Nov 2, 2026 at 9:00\u202fAM Shop Support <support@shop.test> wrote:',
    'Has it arrived?',
  ),
  plain(
    'en, broken over two lines',
    'Blue, please.',
    'On Mon, Nov 2, 2026 at 9:00 AM Shop Support and Returns Department <\nsupport@shop.test> wrote:',
    'Which colour?',
  ),
  plain(
    'de',
    'Ja, gern am Dienstag.',
    'Am Mo., 2. Nov. 2026 um 09:00 Uhr schrieb Shop Support <support@shop.test>:',
    'Passt Dienstag?',
  ),
  plain(
    'fr',
    'Oui, merci beaucoup.',
    'Le lun. 2 nov. 2026 à 09:00, Shop Support <support@shop.test> a écrit :',
    'Est-il arrivé ?',
  ),
  plain(
    'es',
    'Todavía no ha llegado.',
    'El lun, 2 nov 2026 a las 9:00, Shop Support (<support@shop.test>) escribió:',
    '¿Ha llegado?',
  ),
  plain(
    'it',
    'Sì, è arrivato ieri.',
    'Il giorno lun 2 nov 2026 alle ore 09:00 Shop Support <support@shop.test> ha scritto:',
    'È arrivato?',
  ),
  plain(
    'pt',
    'Ainda não recebi.',
    'Em seg., 2 de nov. de 2026 às 09:00, Shop Support <support@shop.test> escreveu:',
    'Já recebeu?',
  ),
  plain(
    'nl',
    'Nee, nog niet.',
    'Op ma 2 nov 2026 om 09:00 schreef Shop Support <support@shop.test>:',
    'Is het er al?',
  ),
  plain(
    'ja',
    'まだ届いていません。',
    '2026年11月2日(月) 9:00 Shop Support <support@shop.test>:',
    '届きましたか？',
  ),
  {
    name: 'Gmail, inline answers',
    text: 'Hi,\n\nOn Mon, Nov 2, 2026 at 9:00 AM Shop Support <support@shop.test> wrote:\n\n> Which size?\n\nLarge.\n\n> Which colour?\n\nBlue.\n',
    expected: 'Hi,\nLarge.\nBlue.',
  },
  {
    name: 'Gmail, signature',
    text: 'Please call me.\n\n-- \nAnn Miller\nMiller & Sons\n+44 20 7946 0000\n\nOn Mon, Nov 2, 2026 at 9:00 AM Shop Support <support@shop.test> wrote:\n\n> Hello Ann\n',
    expected: 'Please call me.',
  },
  {
    name: 'Gmail, forwarded',
    text: 'Is this really from you?\n\n---------- Forwarded message ---------\nFrom: Bank <bank@evil.test>\nDate: Mon, Nov 2, 2026 at 9:00 AM\nSubject: Pay now\nTo: <ann@customer.test>\n\nPay 100 now.\n',
    expected: 'Is this really from you?',
  },
  {
    name: 'Gmail html, en',
    html: '<div dir="ltr">It works now.<div><br></div><div>Thanks!</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Nov 2, 2026 at 9:00 AM Shop &lt;<a href="mailto:s@shop.test">s@shop.test</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><div>Does it?</div></blockquote></div>',
    expected: 'It works now.\n\nThanks!',
  },
  {
    name: 'Gmail html, inline answers',
    html: '<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">On Mon, Shop wrote:<br></div><blockquote class="gmail_quote">Which size?</blockquote><div>Large.</div><blockquote class="gmail_quote">Which colour?</blockquote><div>Blue.</div></div></div>',
    expected: 'Large.\nBlue.',
  },
  {
    name: 'Gmail html, a language nobody taught us, signature',
    html: '<div dir="ltr">Igen.<br><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Anna Nagy</div></div><div class="gmail_quote"><div class="gmail_attr">Shop ezt mondta:</div><blockquote class="gmail_quote">Megjött?</blockquote></div>',
    expected: 'Igen.',
  },
  {
    name: 'Gmail html, forwarded with a thread in it',
    html: '<div dir="ltr">See below.<br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Bob</div><div>Look.</div><div class="gmail_quote"><blockquote class="gmail_quote">Old.</blockquote></div></div></div>',
    expected: 'See below.',
  },
  {
    name: 'Gmail mobile, de',
    text: 'Bin unterwegs, morgen.\n\nShop Support <support@shop.test> schrieb am Mo., 2. Nov. 2026, 09:00:\n\n> Wann passt es?\n',
    expected: 'Bin unterwegs, morgen.',
  },
  {
    name: 'Gmail mobile, en',
    text: 'Tomorrow is fine\n\nOn Mon, 2 Nov 2026, 09:00 Shop Support, <support@shop.test> wrote:\n\n> When?\n',
    expected: 'Tomorrow is fine',
  },
];

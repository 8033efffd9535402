import type { Labelled } from './case.js';

const reply = (name: string, own: string, below: string): Labelled => ({
  name,
  text: `${own}\n\n${below}`,
  expected: own,
});

export const others: Labelled[] = [
  reply(
    'Apple Mail, macOS, en',
    'Yes.',
    '> On 2 Nov 2026, at 09:00, Shop Support <support@shop.test> wrote:\n> \n> Has it arrived?\n> \n',
  ),
  reply(
    'Apple Mail, macOS, de',
    'Ja.',
    '> Am 02.11.2026 um 09:00 schrieb Shop Support <support@shop.test>:\n> \n> Ist es da?\n',
  ),
  reply(
    'iPhone, en',
    'Yes',
    'Sent from my iPhone\n\n> On Nov 2, 2026, at 9:00\u202fAM, Shop Support <support@shop.test> wrote:\n> \n> \ufeffHas it arrived?\n',
  ),
  reply(
    'iPhone, de',
    'Ja',
    'Von meinem iPhone gesendet\n\n> Am 02.11.2026 um 09:00 schrieb Shop Support <support@shop.test>:\n> \n> Ist es da?\n',
  ),
  reply(
    'iPhone, fr',
    'Oui',
    'Envoyé de mon iPhone\n\n> Le 2 nov. 2026 à 09:00, Shop Support <support@shop.test> a écrit :\n> \n> Arrivé ?\n',
  ),
  reply(
    'iPhone, es',
    'Sí',
    'Enviado desde mi iPhone\n\n> El 2 nov 2026, a las 9:00, Shop Support <support@shop.test> escribió:\n> \n> ¿Llegó?\n',
  ),
  reply(
    'iPhone, it',
    'Sì',
    'Inviato da iPhone\n\n> Il giorno 2 nov 2026, alle ore 09:00, Shop <support@shop.test> ha scritto:\n> \n> Arrivato?\n',
  ),
  reply(
    'iPhone, pt',
    'Sim',
    'Enviado do meu iPhone\n\n> Em 2 de nov. de 2026, à(s) 09:00, Shop <support@shop.test> escreveu:\n> \n> Chegou?\n',
  ),
  reply(
    'iPad, nl',
    'Ja',
    'Verstuurd vanaf mijn iPad\n\n> Op 2 nov 2026 om 09:00 heeft Shop <support@shop.test> het volgende geschreven:\n> \n> Is het er?\n',
  ),
  reply(
    'iPhone, ja',
    'はい',
    'iPhoneから送信\n\n> 2026/11/02 9:00、Shop <support@shop.test>のメール:\n> \n> 届きましたか？\n',
  ),
  reply(
    'Apple Mail, forwarded',
    'What is this?',
    'Begin forwarded message:\n\nFrom: Bank <bank@evil.test>\nSubject: Pay\nDate: 2 November 2026 at 09:00:00 GMT\nTo: ann@customer.test\n\nPay now.\n',
  ),
  {
    name: 'Apple Mail html',
    html: '<div>Yes.</div><div><br><blockquote type="cite"><div>On 2 Nov 2026, at 09:00, Shop wrote:</div><br class="Apple-interchange-newline"><div>Has it?</div></blockquote></div>',
    expected: 'Yes.',
  },
  {
    name: 'iPhone html',
    html: '<div dir="ltr">Yes</div><div dir="ltr"><br>Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On Nov 2, 2026, Shop wrote:<br></blockquote></div><blockquote type="cite"><div>Has it?</div></blockquote>',
    expected: 'Yes',
  },
  reply(
    'Yahoo, en',
    'Not yet.',
    '    On Monday, November 2, 2026 at 09:00:00 AM GMT+1, Shop Support <support@shop.test> wrote:  \n \n Has it arrived?\n\nShop Support',
  ),
  reply(
    'Yahoo, de',
    'Noch nicht.',
    '    Am Montag, 2. November 2026 um 09:00:00 MEZ hat Shop Support <support@shop.test> Folgendes geschrieben:  \n \n Ist es da?',
  ),
  reply(
    'Yahoo, fr',
    'Pas encore.',
    '    Le lundi 2 novembre 2026 à 09:00:00 UTC+1, Shop Support <support@shop.test> a écrit :  \n \n Est-il arrivé ?',
  ),
  reply(
    'Yahoo on a phone',
    'Not yet',
    'Sent from Yahoo Mail on Android \n \n  On Mon, Nov 2, 2026 at 9:00 AM, Shop Support<support@shop.test> wrote:   Has it arrived?',
  ),
  {
    name: 'Yahoo html',
    html: '<div>Not yet.</div><div id="ydp123yahoo_quoted_1" class="yahoo_quoted"><div>On Monday, Shop wrote:</div><div>Has it?</div></div>',
    expected: 'Not yet.',
  },
  reply(
    'Proton, en',
    'Fine.',
    'Sent with [Proton Mail](https://proton.me/) secure email.\n\nOn Monday, November 2nd, 2026 at 9:00 AM, Shop Support <support@shop.test> wrote:\n\n> Is it fine?\n',
  ),
  reply(
    'Proton of old',
    'Fine.',
    'Sent with ProtonMail Secure Email.\n\n------- Original Message -------\nOn Monday, November 2nd, 2026 at 9:00 AM, Shop <support@shop.test> wrote:\n\n> Is it?\n',
  ),
  {
    name: 'Proton html',
    html: '<div>Fine.</div><div class="protonmail_signature_block">Sent with Proton Mail.</div><div class="protonmail_quote">On Monday, Shop wrote:<br><blockquote class="protonmail_quote" type="cite">Is it?</blockquote></div>',
    expected: 'Fine.',
  },
  {
    name: 'Thunderbird, below the quote',
    text: 'On 02/11/2026 09:00, Shop Support wrote:\n> Has it arrived?\n> And is it whole?\n\nYes, and it is.\n\n-- \nAnn\n',
    expected: 'Yes, and it is.',
  },
  {
    name: 'Thunderbird, inline, de',
    text: 'Am 02.11.26 um 09:00 schrieb Shop Support:\n> Ist es da?\nJa.\n> Ist es heil?\nNein.\n',
    expected: 'Ja.\nNein.',
  },
  reply(
    'Thunderbird, nested',
    'Agreed.',
    'On 02/11/2026 09:00, Shop wrote:\n> Then Tuesday.\n>\n> On 01/11/2026 08:00, Ann wrote:\n>> Monday is bad.\n',
  ),
  reply(
    'Thunderbird, it',
    'Va bene.',
    'Il 02/11/2026 09:00, Shop Support ha scritto:\n> Va bene?\n',
  ),
  reply('Thunderbird, nl', 'Prima.', 'Op 02-11-2026 om 09:00 schreef Shop Support:\n> Goed zo?\n'),
  reply(
    'Thunderbird, forwarded',
    'For you.',
    '-------- Forwarded Message --------\nSubject: \tOrder\nDate: \tMon, 2 Nov 2026 09:00:00 +0100\nFrom: \tBob <bob@x.test>\nTo: \tann@customer.test\n\nText.\n',
  ),
  {
    name: 'Thunderbird html, below the quote',
    html: '<div class="moz-cite-prefix">On 02/11/2026 09:00, Shop wrote:<br></div><blockquote type="cite" cite="mid:1"><p>Has it?</p></blockquote><p>Yes.</p><pre class="moz-signature" cols="72">-- \nAnn</pre>',
    expected: 'Yes.',
  },
  reply(
    'Samsung, en',
    'On my way',
    'Sent from my Galaxy\n\n-------- Original message --------\nFrom: Shop Support <support@shop.test> \nDate: 02/11/2026  09:00  (GMT+01:00) \nTo: ann@customer.test \nSubject: Order \n\nWhere are you?',
  ),
  reply(
    'Samsung, de',
    'Bin gleich da',
    'Von meinem Galaxy gesendet\n\n-------- Ursprüngliche Nachricht --------\nVon: Shop <support@shop.test> \nDatum: 02.11.26  09:00  (GMT+01:00) \nAn: ann@customer.test \nBetreff: Termin \n\nWo sind Sie?',
  ),
  reply(
    'Samsung, es',
    'Ya voy',
    'Enviado desde mi Samsung Galaxy.\n\n-------- Mensaje original --------\nDe: Shop <support@shop.test> \nFecha: 2/11/26 9:00 (GMT+01:00) \nPara: ann@customer.test \nAsunto: Cita \n\n¿Dónde está?',
  ),
  {
    name: 'a sentence that begins like an introduction',
    text: 'On Monday I called twice.\n\nOn the other hand, nobody wrote:\nthat is my complaint.',
    expected:
      'On Monday I called twice.\n\nOn the other hand, nobody wrote:\nthat is my complaint.',
  },
  {
    name: 'a closing in the middle of a sentence',
    text: 'He ended with\nKind regards,\nbut he never said what he would do about the broken box that he sent me last week.',
    expected:
      'He ended with\nKind regards,\nbut he never said what he would do about the broken box that he sent me last week.',
  },
];

import type { Labelled } from './case.js';

const head = (from: string, sent: string, to: string, subject: string): string =>
  `${from}: Shop Support <support@shop.test>\n${sent}: 2 November 2026 09:00\n${to}: Ann Miller <ann@customer.test>\n${subject}: Order 1234\n\nHas it arrived?\n\nShop Support\n`;
const desktop = (
  language: string,
  own: string,
  labels: [string, string, string, string],
): Labelled => ({
  name: `Outlook desktop, ${language}`,
  text: `${own}\n\n${head(...labels)}`,
  expected: own,
});
const html = (own: string, from: string): string =>
  `<div class="WordSection1"><p class="MsoNormal">${own}<o:p></o:p></p><div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal">${from}</p></div><p class="MsoNormal">Has it arrived?</p></div>`;

export const outlook: Labelled[] = [
  desktop('en', 'Not yet.', ['From', 'Sent', 'To', 'Subject']),
  desktop('de', 'Noch nicht.', ['Von', 'Gesendet', 'An', 'Betreff']),
  desktop('fr', 'Pas encore.', ['De ', 'Envoyé ', 'À ', 'Objet ']),
  desktop('es', 'Todavía no.', ['De', 'Enviado el', 'Para', 'Asunto']),
  desktop('it', 'Non ancora.', ['Da', 'Inviato', 'A', 'Oggetto']),
  desktop('pt', 'Ainda não.', ['De', 'Enviada em', 'Para', 'Assunto']),
  desktop('nl', 'Nog niet.', ['Van', 'Verzonden', 'Aan', 'Onderwerp']),
  desktop('ja', 'まだです。', ['差出人', '送信日時', '宛先', '件名']),
  {
    name: 'Outlook 2003, en',
    text: `Not yet.\n\n-----Original Message-----\n${head('From', 'Sent', 'To', 'Subject')}`,
    expected: 'Not yet.',
  },
  {
    name: 'Outlook 2003, de',
    text: `Noch nicht.\n\n-----Ursprüngliche Nachricht-----\n${head('Von', 'Gesendet', 'An', 'Betreff')}`,
    expected: 'Noch nicht.',
  },
  {
    name: 'Outlook 2003, fr',
    text: `Pas encore.\n\n-----Message d'origine-----\n${head('De', 'Envoyé', 'À', 'Objet')}`,
    expected: 'Pas encore.',
  },
  {
    name: 'Outlook 2003, es',
    text: 'Todavía no.\n\n-----Mensaje original-----\nDe: Shop Support\nEnviado: lunes\nAsunto: Pedido\n\n¿Ha llegado?\n',
    expected: 'Todavía no.',
  },
  {
    name: 'Outlook desktop, closing and card',
    text: `Please send it again.\n\nKind regards,\n\nAnn Miller\nHead of Buying\nMiller Ltd.\n\n${head('From', 'Sent', 'To', 'Subject')}`,
    expected: 'Please send it again.',
  },
  {
    name: 'Outlook desktop, closing, de',
    text: `Bitte noch einmal senden.\n\nMit freundlichen Grüßen\nAnn Müller\nEinkauf\n\n${head('Von', 'Gesendet', 'An', 'Betreff')}`,
    expected: 'Bitte noch einmal senden.',
  },
  {
    name: 'Outlook desktop, an afterthought below the closing',
    text: `It is broken.\n\nKind regards,\nAnn\n\nP.S. The box was open.\n\n${head('From', 'Sent', 'To', 'Subject')}`,
    expected: 'It is broken.\n\nKind regards,\nAnn\n\nP.S. The box was open.',
  },
  {
    name: 'Outlook on the web, text',
    text: `Yes.\n________________________________\n${head('From', 'Sent', 'To', 'Subject')}`,
    expected: 'Yes.',
  },
  {
    name: 'Outlook mobile',
    text: `Yes.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\n${head('From', 'Sent', 'To', 'Subject')}`,
    expected: 'Yes.',
  },
  {
    name: 'Outlook mobile, fr',
    text: `Oui.\n\nTélécharger Outlook pour Android<https://aka.ms/x>\n________________________________\n${head('De', 'Envoyé', 'À', 'Objet')}`,
    expected: 'Oui.',
  },
  {
    name: 'Outlook desktop html, en',
    html: html(
      'Not yet.',
      '<b>From:</b> Shop &lt;s@shop.test&gt; <br><b>Sent:</b> Monday, November 2, 2026 9:00 AM<br><b>To:</b> Ann<br><b>Subject:</b> RE: Order',
    ),
    expected: 'Not yet.',
  },
  {
    name: 'Outlook desktop html, de',
    html: html(
      'Noch nicht.',
      '<b>Von:</b> Shop &lt;s@shop.test&gt; <br><b>Gesendet:</b> Montag, 2. November 2026 09:00<br><b>An:</b> Ann<br><b>Betreff:</b> AW: Bestellung',
    ),
    expected: 'Noch nicht.',
  },
  {
    name: 'Outlook on the web html, signature',
    html: '<div>Yes.</div><div id="Signature"><p>Ann Miller</p></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Shop</div><div>Has it?</div>',
    expected: 'Yes.',
  },
  {
    name: 'Outlook mobile html',
    html: '<div dir="ltr">Yes.</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><hr><div id="divRplyFwdMsg">From: Shop</div>',
    expected: 'Yes.',
  },
  {
    name: 'Outlook for the Mac html',
    html: '<div>Yes.</div><span id="OLK_SRC_BODY_SECTION"><div><span>From: </span>Shop</div><div>Has it?</div></span>',
    expected: 'Yes.',
  },
  {
    name: 'a journey is not a header',
    text: 'Please book:\n\nFrom: Berlin\nTo: Munich\nDate: 2 May 2027\n\nTwo adults.',
    expected: 'Please book:\n\nFrom: Berlin\nTo: Munich\nDate: 2 May 2027\n\nTwo adults.',
  },
];

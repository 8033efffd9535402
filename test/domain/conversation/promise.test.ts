import { expect, test } from '@jest/globals';
import { promisesIn } from '../../../src/domain/conversation/promise.js';

const promised = [
  'I will send you the invoice by Friday.',
  "We'll get back to you tomorrow morning.",
  'Our courier will pick it up on Monday.',
  'Your refund will be credited within five days.',
  'You will receive a confirmation shortly.',
  'Let me check with the warehouse and come back to you.',
  "I'm going to replace the part free of charge.",
  'We promise to call you before noon.',
  'Ich melde mich bis morgen Mittag bei Ihnen.',
  'Wir werden das Paket heute noch verschicken.',
  'Bis Freitag schicken wir Ihnen einen Ersatz.',
  'Sie erhalten die Gutschrift innerhalb von drei Tagen.',
  'Die Ware wird Ihnen am Montag geliefert.',
  'Ich kümmere mich sofort darum.',
  'Je vous enverrai la facture demain.',
  'Nous vous rembourserons sous 48 heures.',
  'Je m’en occupe tout de suite.',
  'Je reviens vers vous avant vendredi.',
  'Vous recevrez un nouveau colis lundi.',
  'Le montant sera remboursé cette semaine.',
  'Le enviaremos un recambio mañana.',
  'Voy a revisar su pedido ahora mismo.',
  'Recibirá el reembolso en tres días.',
  'Me pongo en contacto con usted el lunes.',
  'Enviaremos a fatura até sexta-feira.',
  'Vou verificar com o armazém.',
  'Você receberá o reembolso em três dias.',
  'Entraremos em contato amanhã.',
  'Le invieremo la fattura entro venerdì.',
  'Riceverà il rimborso in tre giorni.',
  'Me ne occupo subito.',
  'La richiamo domani mattina.',
  'We zullen u het pakket morgen sturen.',
  'Ik kom hier morgen op terug.',
  'U ontvangt de terugbetaling binnen drie dagen.',
  'We laten u vrijdag weten hoe het verder gaat.',
];

const notPromised = [
  'Will you send us a photo of the label?',
  'Could we call you tomorrow?',
  'We will not be able to refund this.',
  "We won't ship on Sunday.",
  'Our office will be closed on Monday.',
  'Thank you for your message.',
  'We have sent the invoice yesterday.',
  "I'll be happy to help.",
  'Please send us the order number.',
  'Wir können das leider nicht erstatten.',
  'Bitte senden Sie uns ein Foto.',
  'Ich habe die Rechnung gestern geschickt.',
  'Wann passt es Ihnen?',
  'Je ne peux pas vous rembourser.',
  'Merci pour votre message.',
  'No podremos enviarlo mañana.',
  'Gracias por su mensaje.',
  'Não vamos conseguir enviar hoje.',
  'Non potremo rimborsare questo ordine.',
  'Grazie per il messaggio.',
  'We kunnen dit niet terugbetalen.',
  'Bedankt voor uw bericht.',
];

test.each(promised)('a promise: %s', (sentence) => {
  expect(promisesIn(`Hello. ${sentence} Kind regards`)).toEqual([sentence]);
});

test.each(notPromised)('none: %s', (sentence) => {
  expect(promisesIn(sentence)).toEqual([]);
});

test('a letter gives the sentences that promise something, as they were written, in their order', () => {
  const letter = `Dear Ana,

thank you for waiting. I will look into it today. The part costs 12.50 EUR.
We'll send it on Friday, and you will get the tracking number by mail.

Kind regards`;
  expect(promisesIn(letter)).toEqual([
    'I will look into it today.',
    "We'll send it on Friday, and you will get the tracking number by mail.",
  ]);
});

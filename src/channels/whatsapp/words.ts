import { type Json, objectOf, objectsOf, textOf } from './json.js';

/** What is no text, in words that an agent can read. */

export function locationWords(location: Json): string {
  const place = [textOf(location['name']), textOf(location['address'])].filter(Boolean).join(', ');
  const spot = [textOf(location['latitude']), textOf(location['longitude'])]
    .filter(Boolean)
    .join(',');
  const url = textOf(location['url']) ?? (spot && `https://maps.google.com/?q=${spot}`);
  return ['Location', place && `: ${place}`, url && ` ${url}`].filter(Boolean).join('');
}

export function contactsWords(contacts: unknown): string {
  const all = objectsOf(contacts).map(contactWords);
  return all.length > 0 ? all.join('\n') : '[A contact without content.]';
}

function contactWords(contact: Json): string {
  const name = objectOf(contact['name']);
  const values = [
    textOf(name['formatted_name']) ?? textOf(name['first_name']),
    textOf(objectOf(contact['org'])['company']),
    ...objectsOf(contact['phones']).map((phone) => textOf(phone['phone'] ?? phone['wa_id'])),
    ...objectsOf(contact['emails']).map((email) => textOf(email['email'])),
    ...objectsOf(contact['urls']).map((url) => textOf(url['url'])),
  ];
  return `Contact: ${values.filter(Boolean).join(', ')}`;
}

export function orderWords(order: Json): string {
  const items = objectsOf(order['product_items']).map((item) => {
    const [id, quantity, price, currency] = [
      'product_retailer_id',
      'quantity',
      'item_price',
      'currency',
    ].map((key) => textOf(item[key]));
    return `${quantity ?? '1'} × ${id ?? '?'}${price ? `, ${price} ${currency ?? ''} each` : ''}`;
  });
  return ['Order:', ...items, textOf(order['text'])].filter(Boolean).join('\n');
}

/** A button, a choice of a list, a flow that was filled in, a permission to be called. */
export function interactiveWords(interactive: Json): string | undefined {
  const button = textOf(objectOf(interactive['button_reply'])['title']);
  if (button) return button;
  const choice = objectOf(interactive['list_reply']);
  if (textOf(choice['title']))
    return [textOf(choice['title']), textOf(choice['description'])].filter(Boolean).join('\n');
  const permission = textOf(objectOf(interactive['call_permission_reply'])['response']);
  if (permission) return `[Permission to be called: ${permission}]`;
  return flowWords(objectOf(interactive['nfm_reply']));
}

/** The form's answers, one a line; its token is for machines. */
function flowWords(reply: Json): string | undefined {
  const name = textOf(reply['name']);
  const body = textOf(reply['body']);
  const answers = Object.entries(formOf(reply['response_json']))
    .filter(([key]) => key !== 'flow_token')
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  if (answers.length === 0) return body;
  return [`Form ${name ?? ''}`.trim(), ...answers].join('\n');
}

function formOf(json: unknown): Json {
  if (typeof json !== 'string') return objectOf(json);
  try {
    return objectOf(JSON.parse(json));
  } catch {
    return { response: json };
  }
}

/** Where somebody came from who wrote after a tap on an advertisement. */
export function referralWords(referral: Json): string | undefined {
  const words = [textOf(referral['headline']), textOf(referral['source_url'])].filter(Boolean);
  return words.length > 0 ? `[Came from: ${words.join(', ')}]` : undefined;
}

/** What WhatsApp says it cannot hand on. The customer said something, so somebody must see it. */
export function unsupportedWords(type: string | undefined, errors: unknown): string {
  const [error] = objectsOf(errors);
  const reason =
    textOf(objectOf(error?.['error_data'])['details']) ??
    textOf(error?.['details']) ??
    textOf(error?.['title']);
  const kind = type ? ` (${type})` : '';
  return `[A message that WhatsApp does not hand on${kind}${reason ? `: ${reason}` : '.'}]`;
}

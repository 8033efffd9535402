import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { verify } from '../../../src/channels/meta/webhook.js';
import { isObject, type Json, listOf, objectOf } from '../../../src/channels/whatsapp/json.js';
import { account, parse } from './webhook.js';

const CORPORA = join(import.meta.dirname, '../../../../shared/corpora');
const whenThere = existsSync(CORPORA) ? describe : describe.skip;

interface Body {
  name: string;
  body: Json;
}

/** A file is a body, or several by name. */
function bodiesIn(folder: string, prefix: string): Body[] {
  const names = readdirSync(join(CORPORA, folder)).filter(
    (name) => name.startsWith(prefix) && name.endsWith('.json'),
  );
  return names.sort().flatMap((name) => {
    const whole = objectOf(JSON.parse(readFileSync(join(CORPORA, folder, name), 'utf8')));
    const found = Array.isArray(whole['entry'])
      ? [{ name, body: whole }]
      : Object.entries(whole).map(([part, body]) => ({ name: `${name} ${part}`, body }));
    return found.filter(
      (one): one is Body => isObject(one.body) && Array.isArray(one.body['entry']),
    );
  });
}

const changesOf = (body: Json): Json[] =>
  listOf(body['entry']).flatMap((entry) => listOf(objectOf(entry)['changes']).map(objectOf));

const itemsOf = (body: Json): unknown[] =>
  changesOf(body).flatMap((change) => {
    const value = objectOf(change['value']);
    const lists = ['messages', 'statuses', 'message_echoes', 'calls', 'user_id_update'];
    return lists.flatMap((list) => listOf(value[list]));
  });

/** The channel whose number the body is for. */
function accountOf(body: Json): typeof account {
  const metadata = objectOf(objectOf(changesOf(body)[0]?.['value'])['metadata']);
  return { ...account, settings: { phoneNumberId: String(metadata['phone_number_id']) } };
}

whenThere('webhooks nobody here wrote', () => {
  const bodies = () => [
    ...bodiesIn('pywa-updates', ''),
    ...bodiesIn('restfb-json', 'whatsapp__webhook'),
  ];

  test('give one event for every message, status, echo and call, and one for every other change', () => {
    expect(bodies().length).toBeGreaterThan(80);
    for (const { name, body } of bodies()) {
      const events = parse(body, accountOf(body));
      const expected = itemsOf(body).length || changesOf(body).length;
      expect({ name, events: events.length }).toEqual({ name, events: expected });
    }
  });

  test('hold nothing that is not known', () => {
    const parked = bodies().flatMap(({ name, body }) =>
      parse(body, accountOf(body))
        .filter((event) => event.type === 'unknown' && event.disposition === 'park')
        .map((event) => ({ name, reason: event.type === 'unknown' && event.reason })),
    );
    const odd = parked.filter(({ reason }) => !String(reason).startsWith('WhatsApp says: '));
    expect(odd).toEqual([]);
  });

  test('never give a message without words or a file', () => {
    for (const { name, body } of bodies())
      for (const event of parse(body, accountOf(body)))
        if (event.type === 'message')
          expect({ name, says: event.text !== '' || (event.media ?? []).length > 0 }).toEqual({
            name,
            says: true,
          });
  });

  test('merged into one delivery give what they give one by one', () => {
    const all = bodies().map((one) => ({ ...one, of: { ...account, settings: {} } }));
    const numbered = all.map(
      ({ body }) =>
        JSON.parse(
          JSON.stringify(body).replaceAll(/"phone_number_id":\s*"[^"]*"/g, '"phone_number_id":"1"'),
        ) as Json,
    );
    const one = { ...account, settings: { phoneNumberId: '1' } };
    const apart = numbered.flatMap((body) => parse(body, one));
    const entry = numbered.flatMap((body) => listOf(body['entry']));
    expect(parse({ object: 'whatsapp_business_account', entry }, one)).toEqual(apart);
  });
});

interface Vector {
  scheme: string;
  name: string;
  key: string;
  body: string;
  signature: string;
}

whenThere('signatures nobody here made', () => {
  const vectors = () =>
    (
      JSON.parse(readFileSync(join(CORPORA, 'signature-vectors/vectors.json'), 'utf8')) as Vector[]
    ).filter(({ scheme }) => scheme === 'meta');

  const verdict = (body: Buffer, { key, signature }: Vector) =>
    verify(
      {
        method: 'POST',
        url: '',
        query: new URLSearchParams(),
        headers: { 'x-hub-signature-256': signature },
        body,
      },
      { ...account, secrets: { appSecret: key } },
    ).ok;

  test('are right, and wrong with any bit of the body flipped', () => {
    expect(vectors().length).toBeGreaterThan(0);
    for (const vector of vectors()) {
      const body = Buffer.from(vector.body);
      expect(verdict(body, vector)).toBe(true);
      for (let bit = 0; bit < body.length * 8; bit++) {
        const other = Buffer.from(body);
        other[bit >> 3]! ^= 1 << (bit & 7);
        if (verdict(other, vector))
          throw new Error(`${vector.name}: bit ${bit} makes no difference.`);
      }
    }
  });
});

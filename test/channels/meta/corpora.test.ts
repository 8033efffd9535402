import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { account, instagram, messenger, parsed } from './webhook-body.js';

const corpora = join(import.meta.dirname, '../../../../shared/corpora');
const whenThere = existsSync(corpora) ? describe : describe.skip;

interface Body {
  object: string;
  entry: { id: string; messaging?: unknown[]; standby?: unknown[]; changes?: unknown[] }[];
}

function webhooks(): { name: string; text: string; body: Body }[] {
  const folder = join(corpora, 'restfb-json');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .map((one) => ({ ...one, body: JSON.parse(one.text) as Body }))
    .filter(({ body }) => Array.isArray(body.entry) && ['page', 'instagram'].includes(body.object));
}

/** As if it came to the account it is for. */
function read({ text, body }: { text: string; body: Body }) {
  const id =
    /"id"\s*:\s*"?([^",\s]+)"?\s*,\s*"time"|"time"\s*:\s*\d+\s*,\s*"id"\s*:\s*"?([^",\s]+)"?/.exec(
      text,
    );
  const own = id?.[1] ?? id?.[2] ?? body.entry[0]!.id;
  const adapter = body.object === 'page' ? messenger : instagram;
  return parsed(text, adapter, account({ pageId: own, accountId: own }));
}

whenThere('webhooks nobody here wrote', () => {
  test('become one event for each of their items', async () => {
    const all = webhooks();
    expect(all.length).toBeGreaterThan(90);
    for (const one of all) {
      const items = one.body.entry.flatMap((entry) =>
        [entry.messaging, entry.standby, entry.changes].flatMap((list) => list ?? []),
      );
      const events = await read(one);
      expect({ name: one.name, events: events.length }).toEqual({
        name: one.name,
        events: items.length,
      });
    }
  });

  test('hold messages whose people and ids are known in every digit', async () => {
    const messages = [];
    for (const one of webhooks().filter(({ name }) =>
      /message-(basic|sticker)|attachment/.test(name),
    ))
      for (const event of await read(one))
        if (event.type === 'message') messages.push({ text: one.text, event });
    expect(messages.length).toBeGreaterThan(5);
    for (const { text, event } of messages)
      for (const id of [event.externalId, event.to?.address ?? event.from.address])
        expect(text).toContain(id);
  });

  test('all signatures verify, and with any bit flipped none does', async () => {
    const vectors = JSON.parse(
      readFileSync(join(corpora, 'signature-vectors/vectors.json'), 'utf8'),
    ) as { scheme: string; key: string; body: string; signature: string }[];
    const ours = vectors.filter(({ scheme }) => scheme === 'meta');
    expect(ours.length).toBeGreaterThan(1);
    for (const { key, body, signature } of ours) {
      const given = account();
      const signed = async (bytes: Buffer, hash = signature) => {
        const verdict = await messenger.verify!(
          {
            method: 'POST',
            url: '',
            query: new URLSearchParams(),
            headers: { 'x-hub-signature-256': hash },
            body: bytes,
          },
          { ...given, secrets: { ...given.secrets, appSecret: key } },
        );
        return verdict.ok;
      };
      const bytes = Buffer.from(body);
      expect(await signed(bytes)).toBe(true);
      for (let bit = 0; bit < bytes.length * 8; bit += 5) {
        const flipped = Buffer.from(bytes);
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        expect(await signed(flipped)).toBe(false);
      }
      const other = `sha256=${createHmac('sha256', 'other').update(bytes).digest('hex')}`;
      expect(await signed(bytes, other)).toBe(false);
    }
  });
});

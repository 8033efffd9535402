import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { clearly, type Reading } from '../../../src/domain/insight/insight.js';
import { localUnderstanding } from '../../../src/domain/insight/local-understanding.js';

interface Labelled {
  language: string;
  sentiment: string;
  signals: string[];
  text: string;
}

interface Counts {
  of: number;
  language: number;
  sentiment: number;
  /** Signals that were found and are there; found and are not; are there and were not found. */
  signals: { right: number; false: number; missed: number };
}

async function sample(name: string): Promise<Labelled[]> {
  const file = await readFile(join(import.meta.dirname, `${name}.tsv`), 'utf8');
  return file
    .trim()
    .split('\n')
    .map((line) => {
      const [language, sentiment, signals, text] = line.split('\t');
      return {
        language: language!,
        sentiment: sentiment!,
        signals: signals!.split(',').filter(Boolean),
        text: text!,
      };
    });
}

function labelOf({ sentiment }: Reading): string {
  const score = sentiment?.score ?? 0;
  return score <= -clearly ? '-' : score >= clearly ? '+' : '0';
}

async function count(labelled: Labelled[]): Promise<Counts> {
  const { readings } = await localUnderstanding.read(labelled.map(({ text }) => text));
  const counts: Counts = {
    of: labelled.length,
    language: 0,
    sentiment: 0,
    signals: { right: 0, false: 0, missed: 0 },
  };
  for (const [n, { language, sentiment, signals }] of labelled.entries()) {
    const reading = readings[n]!;
    const found = reading.signals.map(({ kind }) => kind as string);
    counts.language += Number(reading.language?.code === language);
    counts.sentiment += Number(labelOf(reading) === sentiment);
    counts.signals.right += found.filter((kind) => signals.includes(kind)).length;
    counts.signals.false += found.filter((kind) => !signals.includes(kind)).length;
    counts.signals.missed += signals.filter((kind) => !found.includes(kind)).length;
  }
  return counts;
}

describe('The model that comes along keeps what docs/insights.md says of it', () => {
  let heldOut: Counts;
  let writtenWith: Counts;
  beforeAll(async () => {
    heldOut = await count(await sample('held-out'));
    writtenWith = await count(await sample('written-with'));
  });

  test('on 80 messages that it was not written with', () => {
    expect(heldOut.of).toBe(80);
    expect(heldOut.language).toBeGreaterThanOrEqual(76);
    expect(heldOut.sentiment).toBeGreaterThanOrEqual(61);
    expect(heldOut.signals.right).toBeGreaterThanOrEqual(25);
    expect(heldOut.signals.false).toBeLessThanOrEqual(1);
  });

  test('on the 120 that it was written with', () => {
    expect(writtenWith.of).toBe(120);
    expect(writtenWith.language).toBeGreaterThanOrEqual(118);
    expect(writtenWith.sentiment).toBeGreaterThanOrEqual(117);
    expect(writtenWith.signals.right).toBeGreaterThanOrEqual(82);
    expect(writtenWith.signals.false).toBeLessThanOrEqual(2);
  });
});

describe('A text', () => {
  const read = async (text: string) => (await localUnderstanding.read([text])).readings[0]!;

  test.each([
    ['It is not urgent at all.', []],
    ['I do not want to cancel my subscription.', []],
    ['Good morning, thanks in advance.', []],
    ['', []],
    ['👍', []],
    ['1234567', []],
    ['https://example.com/urgent-refund?id=1', []],
  ])('that denies it, or says nothing, gives no signal: %j', async (text, signals) => {
    expect((await read(text)).signals).toEqual(signals);
  });

  test('of courtesies alone shows no feeling, and an emoji does', async () => {
    expect((await read('Good morning, thanks in advance.')).sentiment!.score).toBe(0);
    expect((await read('😡😡')).sentiment!.score).toBeLessThan(-0.5);
    expect((await read('I am not happy.')).sentiment!.score).toBeLessThan(-0.25);
  });

  test('has its evidence where it stands, also behind emoji and decomposed accents', async () => {
    const text = '😡🎉 Le colis est arrivé cassé : c’est inadmissible !'.normalize('NFD');
    const { signals } = await read(text);
    const complaint = signals.find(({ kind }) => kind === 'COMPLAINT')!;
    const quotes = complaint.evidence.map(({ start, end }) => text.slice(start, end).normalize());
    expect(quotes).toEqual(['arrivé cassé', 'inadmissible']);
  });

  test('in a language that the model does not know has no sentiment, and no signals', async () => {
    const { language, sentiment, signals } = await read('Где мой заказ? Это просто ужасно.');
    expect(language!.code).toBe('ru');
    expect(sentiment).toBeNull();
    expect(signals).toEqual([]);
  });

  test('of 200,000 characters is read within a second', async () => {
    const began = Date.now();
    await read('still waiting möchte '.repeat(10_000));
    expect(Date.now() - began).toBeLessThan(1_000);
  });
});

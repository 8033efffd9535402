import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { CallProvider } from '../channels/provider-call.js';
import {
  type Reading,
  type SignalKind,
  signalKinds,
  type Span,
} from '../domain/insight/insight.js';
import type { Understanding, Understood } from '../domain/insight/understanding.js';

const timeoutMs = 30_000;
const mostEvidence = 10;
/** It will not take these words, however often it is asked. */
const refusals = new Set([400, 413, 422]);

class Refused extends Error {}

/**
 * A model of the operator's own, asked over HTTP and signed as Standard Webhooks says. Nothing is made up in its place:
 * while it does not answer, or answers what is no reading, nothing is read and it is asked again. Of several texts that
 * it refuses each is asked alone, so that one which it cannot take holds up no other.
 */
export function remoteUnderstanding(
  call: CallProvider,
  { url, secret }: { url: string; secret: string },
): Understanding {
  const ask = async (texts: readonly string[]): Promise<Understood> => {
    const id = `ins_${randomUUID()}`;
    const now = new Date();
    const body = JSON.stringify({ texts });
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    };
    const signal = new AbortController().signal;
    const answer = await call({ method: 'POST', url, headers, body, signal, timeoutMs });
    if (refusals.has(answer.status)) throw new Refused(`It answered ${answer.status}.`);
    if (answer.status !== 200) throw new Error(`The model answered ${answer.status}.`);
    return understoodOf(JSON.parse(answer.body.toString('utf8')) as Json, texts);
  };
  const alone = async (text: string): Promise<Understood> => {
    try {
      return await ask([text]);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { model: 'none', version: '', readings: [unread] };
    }
  };
  return {
    read: async (texts) => {
      if (texts.length === 0) return { model: 'none', version: '', readings: [] };
      try {
        return await ask(texts);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
      const all: Understood[] = [];
      for (const text of texts) all.push(await alone(text));
      const { model, version } = all.find((one) => one.model !== 'none') ?? all[0]!;
      return { model, version, readings: all.flatMap(({ readings }) => readings) };
    },
  };
}

const unread: Reading = { language: null, sentiment: null, signals: [] };

type Json = Record<string, unknown>;

/** Only what it should be: a model that answers nonsense must not write it into the facts. */
function understoodOf(answer: Json, texts: readonly string[]): Understood {
  const { model, version, readings } = answer;
  if (!isName(model) || !isName(version)) throw wrong('`model` and `version` must be texts');
  if (!Array.isArray(readings) || readings.length !== texts.length)
    throw wrong('`readings` must have one for each text');
  return { model, version, readings: readings.map((one, n) => readingOf(one as Json, texts[n]!)) };
}

function readingOf(given: Json, text: string): Reading {
  const language = given['language'] as Json | null | undefined;
  const sentiment = given['sentiment'] as Json | null | undefined;
  const signals = (given['signals'] ?? []) as Json[];
  return {
    language: language ? languageOf(language) : null,
    sentiment: sentiment
      ? { score: scoreOf(sentiment, -1), evidence: spansOf(sentiment, text) }
      : null,
    signals: signalKinds.flatMap((kind: SignalKind) => {
      const found = signals.find((one) => one['kind'] === kind);
      return found ? [{ kind, score: scoreOf(found, 0), evidence: spansOf(found, text) }] : [];
    }),
  };
}

function languageOf(given: Json): { code: string; score: number } {
  const { code } = given;
  if (typeof code !== 'string' || !/^[a-z]{2,3}$/.test(code))
    throw wrong('`language.code` must be of ISO 639');
  return { code, score: scoreOf(given, 0) };
}

function scoreOf({ score }: Json, least: number): number {
  if (typeof score !== 'number' || !(score >= least && score <= 1))
    throw wrong(`\`score\` must be from ${least} to 1`);
  return score;
}

function spansOf({ evidence }: Json, text: string): Span[] {
  if (evidence === undefined) return [];
  if (!Array.isArray(evidence)) throw wrong('`evidence` must be a list');
  return (evidence as Json[]).slice(0, mostEvidence).map(({ start, end }) => {
    const isWithin =
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      (start as number) >= 0 &&
      (start as number) < (end as number) &&
      (end as number) <= text.length;
    if (!isWithin) throw wrong('`evidence` must lie within the text');
    return { start: start as number, end: end as number };
  });
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 100;
}

const wrong = (what: string): Error => new Error(`The model’s answer cannot be read: ${what}.`);

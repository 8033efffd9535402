import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { startServer, type TestServer } from '../support/app.js';
import { type Provider, type ProviderReply, startProvider } from '../support/provider.js';
import { signingSecret } from './channel.js';
import { desk, eventually, received } from './desk.js';

const secret = signingSecret();
let server: TestServer;
let model: Provider;
let answer: (texts: string[]) => ProviderReply;

const readingOf = (text: string) => ({
  language: { code: 'en', score: 0.9 },
  sentiment: { score: -0.4, evidence: [{ start: 0, end: 5 }] },
  signals: text.includes('leave') ? [{ kind: 'CHURN_RISK', score: 0.8, evidence: [] }] : [],
});
const reads = (texts: string[]): ProviderReply => ({
  body: JSON.stringify({ model: 'our-model', version: '2026-11', readings: texts.map(readingOf) }),
});

beforeAll(async () => {
  model = await startProvider(({ body, headers }) => {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return answer((JSON.parse(body) as { texts: string[] }).texts);
  });
  server = await startServer({ env: { INSIGHTS_URL: model.url, INSIGHTS_SECRET: secret } });
});
beforeEach(() => {
  answer = reads;
});
afterAll(async () => {
  await server.close();
  await model.close();
});

interface Found {
  signals: { kind: string; score: number; model: string; version: string }[];
  sentiment: { score: number; evidence: { quote: string }[] } | null;
}

async function insightsOf(conversationId: string): Promise<Found | null> {
  const { data } = await desk(server, 'Priya').ask<{
    conversation: { timeline: { nodes: { insights: Found | null }[] } };
  }>(
    `query ($id: ID!) { conversation(id: $id) { timeline(last: 1, kinds: [MESSAGE]) { nodes { ... on Message {
       insights { signals { kind score model version } sentiment { score evidence { quote } } } } } } } }`,
    { id: conversationId },
  );
  return data.conversation.timeline.nodes[0]!.insights;
}

const understood = (id: string) => eventually(() => insightsOf(id), 20_000);

describe('A model of one’s own', () => {
  test('is asked in place of ours, signed, and what it says stands with its name and version', async () => {
    const { id } = await received(server, { text: 'I will leave you.' });
    expect(await understood(id)).toEqual({
      signals: [{ kind: 'CHURN_RISK', score: 0.8, model: 'our-model', version: '2026-11' }],
      sentiment: { score: -0.4, evidence: [{ quote: 'I wil' }] },
    });
  });

  test('that is away, or answers nonsense, is asked again, and nothing is made up meanwhile', async () => {
    const replies: ProviderReply[] = [
      { status: 503 },
      { body: JSON.stringify({ model: 'our-model', version: '1', readings: [] }) },
    ];
    answer = (texts) => replies.shift() ?? reads(texts);
    const { id } = await received(server, { text: 'Will you leave this open?' });
    expect(await insightsOf(id)).toBeNull();
    expect((await understood(id)).signals).toHaveLength(1);
    expect(replies).toEqual([]);
  });

  test('that refuses one text for good reads the others all the same', async () => {
    answer = (texts) =>
      texts.some((text) => text.includes('unreadable')) ? { status: 422 } : reads(texts);
    const bad = await received(server, { text: 'Something unreadable.' });
    const good = await received(server, { text: 'I leave.' });
    expect((await understood(good.id)).signals).toHaveLength(1);
    expect(await understood(bad.id)).toEqual({ signals: [], sentiment: null });
  });
});

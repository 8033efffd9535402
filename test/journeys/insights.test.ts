import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reviseMessage } from '../../src/domain/message/revise-message.js';
import { systemActor } from '../../src/domain/kernel/actor.js';
import { insightReader } from '../../src/domain/insight/keep-insights.js';
import { startServer, type TestServer } from '../support/app.js';
import {
  Desk,
  desk,
  eventually,
  letter,
  logIsFinal,
  otherWorkspace,
  post,
  received,
  sql,
  uuid,
} from './desk.js';
import { Floor } from './floor.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');

interface Fact {
  model: string;
  version: string | null;
  score: number;
  evidence: { start: number; end: number; quote: string }[];
}
interface Insights {
  language: { code: string; score: number; model: string } | null;
  sentiment: Fact | null;
  signals: (Fact & { kind: string })[];
  correctedBy: { name: string } | null;
}
interface Understood {
  id: string;
  visibleText: string;
  insights: Insights | null;
}

const facts = `model version score evidence { start end quote }`;
const insights = `insights { language { code score model } sentiment { ${facts} } signals { kind ${facts} }
  correctedBy { name } }`;

async function messagesOf(conversationId: string): Promise<Understood[]> {
  const { data } = await priya().ask<{
    conversation: { timeline: { nodes: Understood[] } };
  }>(
    `query ($id: ID!) { conversation(id: $id) { timeline(last: 50, kinds: [MESSAGE]) { nodes {
       ... on Message { id visibleText ${insights} } } } } }`,
    { id: conversationId },
  );
  return data.conversation.timeline.nodes;
}

const understood = (conversationId: string, fits = (_: Insights) => true) =>
  eventually(async () => {
    const message = (await messagesOf(conversationId)).at(-1)!;
    return message.insights && fits(message.insights) && { ...message, insights: message.insights };
  });

async function wrote(text: string, from = `${crypto.randomUUID()}@example.com`) {
  const { id } = await received(server, { text, from });
  return { id, message: await understood(id) };
}

const correct = async (input: Record<string, unknown>, who = priya()) => {
  const { data } = await who.ask<{
    correctInsight: {
      message: Understood | null;
      userErrors: { code: string; field: string[] | null }[];
      cursor: string | null;
    };
  }>(
    `mutation ($input: CorrectInsightInput!) { correctInsight(input: $input) {
       message { id visibleText ${insights} } userErrors { code field } cursor } }`,
    { input },
  );
  return data.correctInsight;
};

const eventsAbout = (conversationId: string, type: string) =>
  sql<{ payload: Record<string, unknown> }>(
    server,
    'select payload from event where conversation_id = $1 and type = $2 order by id',
    [uuid(conversationId), type],
  );

describe('What a customer writes', () => {
  test('is read: language, sentiment and signals, each with its words, model and version', async () => {
    const text = 'Guten Tag! Die Lampe ist kaputt angekommen. Was kostet eine neue?';
    const { id, message } = await wrote(text);
    expect(message.insights.language).toMatchObject({ code: 'de', model: 'rapport-lexicon' });
    expect(message.insights.sentiment!.score).toBeLessThan(-0.25);
    const kinds = message.insights.signals.map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['COMPLAINT', 'PRICE_QUESTION']);
    for (const { evidence, version } of message.insights.signals) {
      expect(version).toBe('1');
      for (const { start, end, quote } of evidence)
        expect(message.visibleText.slice(start, end)).toBe(quote);
    }
    const price = message.insights.signals.find(({ kind }) => kind === 'PRICE_QUESTION')!;
    expect(price.evidence[0]!.quote).toBe('Was kostet');
    expect(await eventsAbout(id, 'message.understood')).toEqual([
      { payload: { language: 'de', kinds: ['COMPLAINT', 'PRICE_QUESTION'] } },
    ]);
  });

  test('is read and nothing else: no reply, no note, no machine, and nothing twice', async () => {
    const { id } = await wrote('How much is shipping to Norway?');
    await priya().note(id, 'This is terrible, cancel my subscription.');
    await priya().answer(id, 'Sorry for the terrible delay, it is urgent to us.');
    const { id: other } = await received(server, {
      text: 'I am out of office. This is urgent and terrible.',
      headers: { 'Auto-Submitted': 'auto-replied' },
    });
    await wrote('Thank you, great service!');
    const rows = await sql<{ n: number }>(
      server,
      'select count(*)::int as n from message_insight where conversation_id = any($1)',
      [[uuid(id), uuid(other)]],
    );
    expect(rows[0]!.n).toBe(1);
    expect((await messagesOf(other))[0]!.insights).toBeNull();
    expect(await eventsAbout(id, 'message.understood')).toHaveLength(1);
  });

  test('is read again when it is changed, and forgotten when it is taken back', async () => {
    const { id, message } = await wrote('I want to cancel my subscription.');
    const [row] = await sql<{ workspace_id: string; channel_id: string; external_id: string }>(
      server,
      'select workspace_id, channel_id, external_id from message where id = $1',
      [uuid(message.id)],
    );
    const revise = (text: string | undefined, occurredAt: Date) =>
      server.app.stores.run(systemActor(row!.workspace_id), reviseMessage, {
        channelId: row!.channel_id,
        externalId: row!.external_id,
        text,
        occurredAt,
      });
    await revise('Merci beaucoup, tout est parfait !', new Date(Date.now() + 1000));
    const again = await understood(id, ({ language }) => language?.code === 'fr');
    expect(again.insights.signals).toEqual([]);
    expect(again.insights.sentiment!.score).toBeGreaterThan(0.25);
    await revise(undefined, new Date(Date.now() + 2000));
    expect((await messagesOf(id))[0]!.insights).toBeNull();
    await eventually(async () => {
      const left = await sql(server, 'select from message_insight where message_id = $1', [
        uuid(message.id),
      ]);
      return left.length === 0;
    });
  });

  test('stays inside its workspace', async () => {
    const { message } = await wrote('We would like to order 12 desks.');
    const other = await otherWorkspace(server);
    const stranger = new Desk(server, other.token);
    const refused = await correct({ messageId: message.id, language: 'fr' }, stranger);
    expect(refused).toMatchObject({ message: null, userErrors: [{ code: 'NOT_FOUND' }] });
    const { data } = await stranger.ask(
      '{ opportunities { nodes { kinds } } unhappyCustomers { nodes { reason } } }',
    );
    expect(data).toEqual({ opportunities: { nodes: [] }, unhappyCustomers: { nodes: [] } });
  });
});

describe('A correction', () => {
  test('holds over the model, also when the message is read again, and tells who made it', async () => {
    const { id, message } = await wrote('Cancel my subscription, the third time this happens.');
    const input = {
      messageId: message.id,
      language: 'nl',
      sentiment: 0.5,
      addSignals: ['URGENT'],
      removeSignals: ['CHURN_RISK'],
    };
    const done = await correct(input);
    expect(done.userErrors).toEqual([]);
    const kinds = done.message!.insights!.signals.map(({ kind, model }) => [kind, model]);
    expect(kinds).toEqual([
      ['URGENT', 'person'],
      ['COMPLAINT', 'rapport-lexicon'],
    ]);
    expect(done.message!.insights).toMatchObject({
      language: { code: 'nl', model: 'person' },
      sentiment: { score: 0.5, model: 'person', version: null },
      correctedBy: { name: 'Priya' },
    });
    expect((await correct(input)).cursor).toBeNull();
    await sql(server, `update log_reader set xid = '0', id = 0 where name = $1`, [insightReader]);
    await wrote('Thanks, great!');
    await logIsFinal(server);
    expect((await messagesOf(id)).at(-1)!.insights).toEqual(done.message!.insights);
    expect(await eventsAbout(id, 'message.understood')).toHaveLength(1);
    const reset = await correct({ messageId: message.id, reset: true });
    expect(reset.message!.insights).toEqual(message.insights);
  });

  test('by two at once: both count', async () => {
    const { message } = await wrote('Where do I find my invoice?');
    await Promise.all([
      correct({ messageId: message.id, addSignals: ['URGENT'] }),
      correct({ messageId: message.id, addSignals: ['COMPLAINT'] }, desk(server, 'Maya')),
    ]);
    const { insights: now } = (await correct({ messageId: message.id, sentiment: 0 })).message!;
    expect(now!.signals.map(({ kind }) => kind)).toEqual(['COMPLAINT', 'URGENT']);
  });

  test.each([
    [{ language: 'German' }, 'language'],
    [{ sentiment: 2 }, 'sentiment'],
    [{ addSignals: ['URGENT'], removeSignals: ['URGENT'] }, 'removeSignals'],
    [{}, 'messageId'],
  ])('%j is refused', async (wrong, field) => {
    const { message } = await wrote('Hello, is anybody there today?');
    const { userErrors } = await correct({ messageId: message.id, ...wrong });
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', field] }]);
  });
});

describe('What follows from it', () => {
  const found = async (where: Record<string, unknown>) => {
    const { data } = await priya().ask<{ inbox: { nodes: { id: string }[] } }>(
      `query ($where: ConversationFilter) { inbox(view: ALL, first: 100, where: $where) { nodes { id } } }`,
      { where },
    );
    return data.inbox.nodes.map(({ id }) => id);
  };

  test('lists are narrowed by language, signal and sentiment', async () => {
    const { id } = await wrote('Il pacco è arrivato danneggiato, sono molto deluso.');
    expect(await found({ language: ['it'] })).toEqual([id]);
    expect(await found({ language: ['it'], signal: ['URGENT'] })).toEqual([]);
    expect(await found({ signal: ['COMPLAINT'], sentimentBelow: -0.5 })).toContain(id);
    expect(await found({ sentimentBelow: -0.99 })).not.toContain(id);
    expect(await found({ not: { language: ['it'] } })).not.toContain(id);
  });

  test('opportunities are listed, latest first, page by page', async () => {
    const { id: first } = await wrote('Ile kosztuje wysyłka do Niemiec?');
    const { id: second } = await wrote('Chcielibyśmy zamówić jeszcze 20 sztuk.');
    const page = async (args: string) => {
      const { data } = await priya().ask<{
        opportunities: {
          nodes: { kinds: string[]; conversation: { id: string }; message: Understood }[];
          pageInfo: { endCursor: string };
        };
      }>(
        `{ opportunities(${args}) { nodes { kinds conversation { id } message { id } } pageInfo { endCursor } } }`,
      );
      return data.opportunities;
    };
    const { nodes, pageInfo } = await page('first: 1, kinds: [PURCHASE_INTENT]');
    expect(nodes).toMatchObject([{ kinds: ['PURCHASE_INTENT'], conversation: { id: second } }]);
    const rest = await page(`first: 50, kinds: [PURCHASE_INTENT], after: "${pageInfo.endCursor}"`);
    expect(rest.nodes.map(({ conversation }) => conversation.id)).not.toContain(second);
    const both = (await page('first: 2')).nodes.map(({ conversation }) => conversation.id);
    expect(both.sort()).toEqual([first, second].sort());
  });

  test('a customer who is negative twice in a row is unhappy, until they write something better', async () => {
    const from = `${crypto.randomUUID()}@example.com`;
    const unhappy = async () => {
      const { data } = await priya().ask<{
        unhappyCustomers: {
          nodes: {
            contact: { handles: { address: string }[] };
            reason: string;
            negativeInARow: number;
            latestMessage: { visibleText: string };
          }[];
        };
      }>(
        `{ unhappyCustomers(first: 50) { nodes { contact { handles { address } } reason negativeInARow
           recentSentiment earlierSentiment since latestAt latestMessage { visibleText } } } }`,
      );
      return data.unhappyCustomers.nodes.find(
        ({ contact }) => contact.handles[0]!.address === from,
      );
    };
    await wrote('This is terrible, nothing works.', from);
    expect(await unhappy()).toBeUndefined();
    await wrote('Still no answer. Worst service ever.', from);
    expect(await unhappy()).toMatchObject({
      reason: 'IN_A_ROW',
      negativeInARow: 2,
      latestMessage: { visibleText: 'Still no answer. Worst service ever.' },
    });
    await wrote('Thank you so much, that solved it!', from);
    expect(await unhappy()).toBeUndefined();
  });

  test('rules route by the language and signals of the very first message', async () => {
    const floor = await Floor.open(server, ['Ann', 'Ben', 'Cyd']);
    const to = (name: string) => ({ strategy: 'DIRECT', memberId: floor.member(name) });
    await floor.publish([
      { name: 'Leaving', when: { signals: ['CHURN_RISK'] }, assign: to('Ann') },
      { name: 'Angry', when: { sentimentBelow: -0.5 }, assign: to('Ben') },
      { name: 'French', when: { languages: ['fr'] }, assign: to('Cyd') },
    ]);
    const owner = async (text: string) => floor.owner(await floor.arrive(text));
    expect(await owner('Please cancel my subscription.')).toBe('Ann');
    expect(await owner('Das ist eine Frechheit, ich bin wütend!')).toBe('Ben');
    expect(await owner('Bonjour, où puis-je trouver ma facture ?')).toBe('Cyd');
  });
});

describe('Two workers', () => {
  test('that read the same log write each message once', async () => {
    const beside = await startServer({ beside: server, env: { DEMO: 'off' } });
    try {
      const before = await sql(server, 'select from message_insight');
      const texts = Array.from({ length: 20 }, (_, n) => `How much is number ${n}, please?`);
      const from = `${crypto.randomUUID()}@example.com`;
      await Promise.all(
        texts.map((text, n) =>
          post(n % 2 ? server : beside, letter({ text, from, subject: text })),
        ),
      );
      const now = () => sql(server, 'select from message_insight');
      await eventually(async () => (await now()).length === before.length + texts.length);
      const told = await sql<{ times: number }>(
        server,
        `select count(*)::int as times from event e join message m on m.id = e.message_id
         where e.type = 'message.understood' and m.visible_text like 'How much is number%' group by m.id`,
      );
      expect(told).toEqual(texts.map(() => ({ times: 1 })));
    } finally {
      await beside.close();
    }
  });
});

import { startServer, type TestServer } from '../support/app.js';
import { desk, Desk, memberId, otherWorkspace, received } from './desk.js';

let server: TestServer;
let stranger: Desk;
beforeAll(async () => {
  server = await startServer();
  stranger = new Desk(server, (await otherWorkspace(server)).token);
});
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
/** One for all, or a cursor would be of another list. */
const range = { from: minutesAgo(24 * 60).toISOString(), to: minutesAgo(-5).toISOString() };

type Report = Record<string, any>;

async function metrics(fields: string, args = '', as = priya()): Promise<Report> {
  const { data, errors } = await as.ask<{ metrics: Report }>(
    `query ($range: MetricRange!) { metrics(range: $range${args}) { ${fields} } }`,
    { range },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.metrics;
}

const duration = 'count calendar { count meanSeconds medianSeconds p90Seconds } business { count }';
const everything = `
  firstResponse { ${duration} openCount oldestOpenSeconds sendingCount endedWithoutReplyCount }
  response { ${duration} openCount } responseAfterFirst { count } agentResponse { ${duration} }
  automatedResponse { ${duration} } firstResolution { ${duration} unresolvedCount }
  lastResolution { ${duration} unresolvedCount } handling { ${duration} }
  reopenRate { count outOf share } oneTouchResolution { count outOf share } backlog
  volume { inbound outbound automated conversationsTouched cyclesOpened cyclesResolved openNow }`;

/** A mail of so many minutes ago. */
const asked = (minutes: number) =>
  received(server, { headers: { Date: minutesAgo(minutes).toUTCString() } });

async function answered(id: string, as = priya()) {
  const { message } = await as.answer(id, 'Here it is.');
  await as.messageIn(id, message!.id, 'SENT');
}

describe('Metrics', () => {
  test('count what was waited for and answered, the open beside the average', async () => {
    const quick = await asked(10);
    const slow = await asked(30);
    const open = await asked(60);
    await answered(quick.id);
    await answered(slow.id);
    await priya().resolve(quick.id);
    const { total } = await metrics(`total { ${everything} }`);
    // (10 + 30) / 2 = 20 minutes; of two the median is halfway, and the 90th percentile 10 + 0.9 × 20 = 28.
    expect(total.firstResponse).toMatchObject({ count: 2, openCount: 1, business: null });
    const { meanSeconds, medianSeconds, p90Seconds } = total.firstResponse.calendar;
    expect([meanSeconds, medianSeconds, p90Seconds].map((s) => Math.round(s / 60))).toEqual([
      20, 20, 28,
    ]);
    expect(total.firstResponse.oldestOpenSeconds).toBeGreaterThanOrEqual(3600);
    expect(total.oneTouchResolution).toEqual({ count: 1, outOf: 1, share: 1 });
    expect(total.lastResolution).toMatchObject({ count: 1, unresolvedCount: 2 });
    expect(total.volume).toMatchObject({ inbound: 3, outbound: 2, cyclesResolved: 1, openNow: 2 });
    expect(total.backlog).toBe(2);
    expect(open.waitingSince).not.toBeNull();
  });

  test.each([
    'HOUR',
    'DAY',
    'WEEK',
    'MONTH',
    'AGENT',
    'TEAM',
    'CHANNEL',
    'KIND',
    'TAG',
    'TIER',
    'PRIORITY',
    'LANGUAGE',
  ])('by %s add up to the total', async (dimension) => {
    for (const end of ['START', 'END']) {
      const found = await metrics(
        `total { response { count openCount } volume { inbound outbound } }
         groups { startsAt endsAt member { name } team { name } channel { name } kind tag { name } tier priority language ${everything} }`,
        `, groupBy: [${dimension}], timeZone: "Europe/Berlin", bucketBy: ${end}`,
      );
      const sum = (of: (group: Report) => number) =>
        found.groups.reduce((all: number, group: Report) => all + of(group), 0);
      expect(sum((group) => group.response.count)).toBe(found.total.response.count);
      expect(sum((group) => group.response.openCount)).toBe(found.total.response.openCount);
      expect(sum((group) => group.volume.inbound)).toBe(found.total.volume.inbound);
      expect(sum((group) => group.volume.outbound)).toBe(found.total.volume.outbound);
    }
  });

  test('lead to the conversations behind every number', async () => {
    const found = await metrics(
      `groups { member { name } response { count } conversations(metric: RESPONSE, first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      ', groupBy: [AGENT, DAY]',
    );
    const mine = found.groups.find((group: Report) => group.member?.name === 'Priya');
    expect(mine.response.count).toBe(2);
    expect(mine.conversations.nodes).toHaveLength(1);
    const next = await metrics(
      `groups { member { name } conversations(metric: RESPONSE, first: 5, after: "${mine.conversations.pageInfo.endCursor}") { nodes { id } } }`,
      ', groupBy: [AGENT, DAY]',
    );
    const more = next.groups.find((group: Report) => group.member?.name === 'Priya');
    expect(more.conversations.nodes).toHaveLength(1);
    expect(more.conversations.nodes[0].id).not.toBe(mine.conversations.nodes[0].id);
    for (const metric of [
      'FIRST_RESPONSE',
      'RESPONSE_AFTER_FIRST',
      'AGENT_RESPONSE',
      'AUTOMATED_RESPONSE',
      'FIRST_RESOLUTION',
      'LAST_RESOLUTION',
      'HANDLING',
      'REOPEN_RATE',
      'ONE_TOUCH_RESOLUTION',
      'VOLUME',
      'BACKLOG',
    ])
      await metrics(
        `groups { conversations(metric: ${metric}) { nodes { id } } }`,
        ', groupBy: [DAY, TAG, AGENT]',
      );
  });
});

describe('A metric of one conversation', () => {
  test('is explained by the intervals that count and those that do not', async () => {
    const { id } = await asked(20);
    await priya().claim(id);
    await answered(id);
    const explain = async (metric: string, of = id, as = priya()) => {
      const { data } = await as.ask<{ explainMetric: Report | null }>(
        `query ($id: ID!) { explainMetric(conversationId: $id, metric: ${metric}) {
           definition { metric version counts leavesOut } intervals { isCounted reason seconds businessSeconds member { name } } } }`,
        { id: of },
      );
      return data.explainMetric;
    };
    const first = await explain('FIRST_RESPONSE');
    expect(first!.definition).toMatchObject({ metric: 'FIRST_RESPONSE', version: 1 });
    expect(first!.intervals).toMatchObject([
      { isCounted: true, reason: 'COUNTED', businessSeconds: null, member: { name: 'Priya' } },
    ]);
    const agent = await explain('AGENT_RESPONSE');
    expect(agent!.intervals.map((one: Report) => one.reason)).toEqual([
      'BEFORE_ASSIGNMENT',
      'COUNTED',
    ]);
    expect((await explain('HANDLING'))!.intervals[0].reason).toBe('UNRESOLVED');
    expect(await explain('RESPONSE', id, stranger)).toBeNull();
  });

  test('shows where the time of its open wait goes, and the four stages add up to it', async () => {
    const { id } = await asked(20);
    await desk(server, 'Maya').assign(id, memberId(server, 'Marco'));
    const { data } = await priya().ask<{ conversation: Report }>(
      `query ($id: ID!) { conversation(id: $id) { wait { startedAt seenAt
         stages { stage seconds businessSeconds isCurrent } } } }`,
      { id },
    );
    const { startedAt, seenAt, stages } = data.conversation.wait;
    const [unassigned, unseen] = stages;
    expect(seenAt).toBeNull();
    expect(unassigned).toMatchObject({
      stage: 'UNASSIGNED',
      isCurrent: false,
      businessSeconds: null,
    });
    expect(unassigned.seconds).toBeGreaterThanOrEqual(1200);
    expect(unseen).toMatchObject({ stage: 'UNSEEN', isCurrent: true });
    const sum = stages.reduce((all: number, one: Report) => all + one.seconds, 0);
    expect(Math.abs(sum - (Date.now() - Date.parse(startedAt)) / 1000)).toBeLessThan(10);
  });
});

describe('A wait is blocked', () => {
  const stageOf = async (id: string) => {
    const { data } = await priya().ask<{ conversation: Report }>(
      `query ($id: ID!) { conversation(id: $id) { wait { stages { stage isCurrent } } } }`,
      { id },
    );
    return data.conversation.wait.stages.find((one: Report) => one.isCurrent).stage;
  };

  test('while a colleague who is called in a note has not answered', async () => {
    const { id } = await asked(20);
    await priya().claim(id);
    await priya().ask(
      `mutation ($id: ID!, $marco: ID!) { addNote(input: { conversationId: $id, text: "Do you know?", mentions: [$marco] }) {
         userErrors { message } } }`,
      { id, marco: memberId(server, 'Marco') },
    );
    expect(await stageOf(id)).toBe('BLOCKED');
    await desk(server, 'Marco').note(id, 'I do.');
    expect(await stageOf(id)).toBe('UNANSWERED');
  });

  test('while it is offered to a colleague', async () => {
    const { id } = await asked(20);
    await priya().claim(id);
    const { data } = await priya().ask<Record<string, Report>>(
      `mutation ($id: ID!, $marco: ID!) { handOffConversation(input: { conversationId: $id, to: $marco }) {
         handoff { id } userErrors { message } } }`,
      { id, marco: memberId(server, 'Marco') },
    );
    expect(await stageOf(id)).toBe('BLOCKED');
    await desk(server, 'Marco').ask(
      'mutation ($handoffId: ID!) { declineHandoff(input: { handoffId: $handoffId }) { userErrors { message } } }',
      { handoffId: data['handOffConversation']!.handoff.id },
    );
    expect(await stageOf(id)).toBe('UNANSWERED');
  });
});

describe('Where waiting time goes', () => {
  test('is ranked by stage, channel, team and hour, shares adding up to one', async () => {
    for (const by of ['', ', by: CHANNEL', ', by: TEAM', ', by: AGENT', ', by: HOUR_OF_DAY']) {
      const { data } = await priya().ask<{ bottlenecks: Report[] }>(
        `query ($range: MetricRange!) { bottlenecks(range: $range${by}, timeZone: "Asia/Kolkata") {
           stage channel { name } team { name } member { name } hourOfDay waits totalSeconds businessSeconds meanSeconds share } }`,
        { range },
      );
      const found = data.bottlenecks;
      expect(found[0]).toMatchObject({ stage: 'UNASSIGNED', businessSeconds: null });
      expect(found.map((one) => one.totalSeconds)).toEqual(
        found.map((one) => one.totalSeconds).toSorted((a, b) => b - a),
      );
      expect(found.reduce((all, one) => all + one.share, 0)).toBeCloseTo(1, 6);
    }
  });
});

describe('A report', () => {
  test('is compared with the period before, of as many days on the clock', async () => {
    // 26 to 30 March: Berlin’s clock is put forward on the 29th, so the four days have 95 hours, those before 96.
    const { data } = await priya().ask<{ metrics: Report }>(
      `{ metrics(range: { from: "2026-03-26T00:00:00+01:00", to: "2026-03-30T00:00:00+02:00" }, timeZone: "Europe/Berlin",
           groupBy: [DAY]) { groups { startsAt endsAt } previous { from to total { response { count } } } } }`,
    );
    const { groups, previous } = data.metrics;
    const hours = (group: Report) =>
      (Date.parse(group.endsAt) - Date.parse(group.startsAt)) / 3_600_000;
    expect(groups.map(hours)).toEqual([24, 24, 24, 23]);
    expect(previous).toMatchObject({
      from: '2026-03-21T23:00:00.000Z',
      to: '2026-03-25T23:00:00.000Z',
      total: { response: { count: 0 } },
    });
    const autumn = await priya().ask<{ metrics: Report }>(
      `{ metrics(range: { from: "2026-10-25T00:00:00+02:00", to: "2026-10-26T00:00:00+01:00" }, timeZone: "Europe/Berlin",
           groupBy: [DAY]) { groups { startsAt endsAt } } }`,
    );
    expect(autumn.data.metrics.groups.map(hours)).toEqual([25]);
  });

  test.each([
    [
      'a range that ends before it begins',
      '{ from: "2026-03-02T00:00:00Z", to: "2026-03-01T00:00:00Z" }',
      '',
    ],
    ['a range of ten years', '{ from: "2016-03-02T00:00:00Z", to: "2026-03-01T00:00:00Z" }', ''],
    [
      'a time zone that is none',
      '{ from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z" }',
      ', timeZone: "Mars/Base"',
    ],
    [
      'two dimensions of time',
      '{ from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z" }',
      ', groupBy: [DAY, HOUR]',
    ],
    [
      'more groups than anybody reads',
      '{ from: "2024-01-01T00:00:00Z", to: "2026-12-31T00:00:00Z" }',
      ', groupBy: [DAY]',
    ],
  ])('is refused for %s', async (_what, range, args) => {
    const { errors } = await priya().ask(
      `{ metrics(range: ${range}${args}) { groups { response { count } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
  });

  test('of another workspace is empty, and of nobody is refused', async () => {
    const fields = 'response { count openCount } volume { inbound } backlog';
    const { total } = await metrics(`total { ${fields} }`, '', stranger);
    const none = { response: { count: 0, openCount: 0 }, volume: { inbound: 0 }, backlog: 0 };
    expect(total).toEqual(none);
    const { errors } = await new Desk(server, 'nobody').ask(`{ metricDefinitions { metric } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

import { startServer, type TestServer } from '../support/app.js';
import { desk, eventually, received } from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

interface Attained {
  metrics: {
    total: {
      responseTarget: object;
      resolutionTarget: object;
      conversations: { nodes: { id: string }[] };
    };
  };
}

async function asked(minutes: number): Promise<string> {
  const { id } = await received(server, { headers: { Date: minutesAgo(minutes).toUTCString() } });
  await eventually(async () => {
    const { data } = await priya().ask<{
      conversation: { resolutionDueAt: string | null; wait: { dueAt: string | null } };
    }>(`query ($id: ID!) { conversation(id: $id) { resolutionDueAt wait { dueAt } } }`, { id });
    return data.conversation.wait.dueAt && data.conversation.resolutionDueAt;
  });
  return id;
}

test('targets are attained by what ended in time, of all that fell due', async () => {
  await desk(server, 'Maya').ask(
    `mutation { publishTargets(input: { targets: [
       { name: "Reply", kind: FIRST_RESPONSE, withinSeconds: 900 }
       { name: "Done", kind: RESOLUTION, withinSeconds: 86400 }] }) { userErrors { message } } }`,
  );
  const inTime = await asked(10);
  const late = await asked(30);
  const open = await asked(60);
  await asked(5);
  for (const id of [inTime, late]) {
    const { message } = await priya().answer(id, 'Here it is.');
    await priya().messageIn(id, message!.id, 'SENT');
  }
  await priya().resolve(inTime);
  const { data } = await priya().ask<Attained>(
    `{ metrics(range: { from: "${minutesAgo(600).toISOString()}", to: "${minutesAgo(-1).toISOString()}" }) { total {
         responseTarget { count outOf share } resolutionTarget { count outOf share }
         conversations(metric: RESPONSE_TARGET) { nodes { id } } } } }`,
  );
  const { total } = data.metrics;
  // 10 of 15 minutes is in time; 30 is not, nor is 60 without a reply; 5 without one is not due yet: 1 of 3.
  expect(total.responseTarget).toEqual({ count: 1, outOf: 3, share: 1 / 3 });
  expect(total.resolutionTarget).toEqual({ count: 1, outOf: 1, share: 1 });
  expect(total.conversations.nodes.map(({ id }) => id).sort()).toEqual([late, open].sort());
  const { data: why } = await priya().ask<{
    explainMetric: { intervals: { isCounted: boolean; reason: string }[] };
  }>(
    `query ($id: ID!) { explainMetric(conversationId: $id, metric: RESPONSE_TARGET) { intervals { isCounted reason } } }`,
    { id: open },
  );
  expect(why.explainMetric.intervals).toEqual([{ isCounted: false, reason: 'LATE' }]);
});

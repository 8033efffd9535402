import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { play } from '../../src/demo/play.js';
import { startServer } from '../support/app.js';
import { desk } from '../journeys/desk.js';

const told: string[] = [];
beforeEach(() => {
  told.length = 0;
  const tell = (line: unknown) => told.push(String(line)) > 0;
  jest.spyOn(console, 'log').mockImplementation(tell);
  jest.spyOn(console, 'error').mockImplementation(tell);
  jest.spyOn(process.stdout, 'write').mockImplementation(tell);
});
afterEach(() => void jest.restoreAllMocks());

test('customers write and agents answer, and the inbox moves', async () => {
  const server = await startServer();
  try {
    await play(server.demo, { seconds: 4, pace: 10 });
    const inbox = await desk(server, 'Maya').inbox('ALL');
    expect(inbox.length).toBeGreaterThan(0);
    expect(inbox.some((conversation) => conversation.assignee !== null)).toBe(true);
    const kinds = new Set(inbox.map(({ channel }) => channel?.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['EMAIL', 'WHATSAPP', 'CUSTOM']));
    expect(told.at(-2)).toMatch(
      /[1-9]\d* mails .* [1-9]\d* by other channels .* [1-9]\d* routed .* [1-9]\d* claimed .* [1-9]\d* events live/,
    );
  } finally {
    await server.close();
  }
});

test('a server that goes away is told, and does not end it with a stack', async () => {
  const server = await startServer();
  await server.close();
  await play(server.demo, { seconds: 1, pace: 10 });
  expect(told.join('\n')).toMatch(/ECONNREFUSED|fetch failed/);
});

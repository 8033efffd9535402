import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from './agent.js';
import { ChatVisitor, MailCustomer } from './customers.js';
import { showProgress } from './progress.js';
import { repeat } from './repeat.js';
import type { Score } from './score.js';
import { watch } from './watch.js';
import type { Demo } from './workspace.js';

/** Customers and agents go on until the time is over; then the score stands in the last line. */
export async function play(
  demo: Demo,
  { seconds, pace }: { seconds: number; pace: number },
): Promise<void> {
  const score: Score = {
    mails: 0,
    chats: 0,
    claims: 0,
    replies: 0,
    notes: 0,
    resolved: 0,
    refused: 0,
    events: 0,
    waiting: 0,
  };
  const end = new AbortController();
  const agents = demo.members
    .filter((member) => member.role === 'AGENT')
    .map((member) => new Agent(demo, member, score));
  const endsAt = Date.now() + seconds * 1000;
  const acts = [
    repeat(end.signal, 1_000, () => watch(demo, score, end.signal)),
    repeat(end.signal, 1_500 / pace, () => new MailCustomer(demo, score).write()),
    repeat(end.signal, 2_500 / pace, () => new ChatVisitor(demo, score).talk(end.signal)),
    ...agents.map((agent) => repeat(end.signal, 1_200 / pace, () => agent.work())),
  ];
  console.log(
    `Customers write and ${agents.length} agents answer for ${seconds} s. Open ${demo.url.replace(/\/graphql$/, '/')} beside it.`,
  );
  while (Date.now() < endsAt) {
    show(score, Math.ceil((endsAt - Date.now()) / 1000));
    await sleep(500);
  }
  end.abort();
  await Promise.allSettled(acts);
  show(score, 0);
  process.stdout.write('\n');
}

function show(score: Score, left: number): void {
  const { mails, chats, claims, replies, notes, resolved, refused, events, waiting } = score;
  showProgress(
    `${mails} mails · ${chats} chats · ${claims} claimed · ${replies} replies · ` +
      `${notes} notes · ${resolved} resolved · ${refused} races lost · ${events} events live · ${waiting} waiting`,
    left,
  );
}

import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from './agent.js';
import { ChatVisitor, MailCustomer } from './customers.js';
import { openOffice } from './office.js';
import { showProgress } from './progress.js';
import { repeat } from './repeat.js';
import type { Score } from './score.js';
import { Run } from './simulators/run.js';
import type { SimulatedKind } from './simulators/simulator.js';
import { watch } from './watch.js';
import type { Demo } from './workspace.js';

/** Providers that are played along, beside the mail and the website's chat. */
const simulated: readonly SimulatedKind[] = ['WHATSAPP', 'CUSTOM'];

/** Customers and agents go on until the time is over; then the score stands in the last line. */
export async function play(
  demo: Demo,
  { seconds, pace, signal }: { seconds: number; pace: number; signal?: AbortSignal },
): Promise<void> {
  const score: Score = {
    mails: 0,
    chats: 0,
    others: 0,
    routed: 0,
    claims: 0,
    replies: 0,
    notes: 0,
    handoffs: 0,
    escalations: 0,
    resolved: 0,
    refused: 0,
    events: 0,
    waiting: 0,
  };
  const end = new AbortController();
  const agents = demo.members
    .filter((member) => member.role === 'AGENT')
    .map((member) => new Agent(demo, member, score));
  await openOffice(demo).catch((error: unknown) => console.error(`\n${(error as Error).message}`));
  const endsAt = Date.now() + seconds * 1000;
  const acts = [
    repeat(end.signal, 1_000, () => watch(demo, score, end.signal)),
    repeat(end.signal, 1_500 / pace, () => new MailCustomer(demo, score).write()),
    repeat(end.signal, 2_500 / pace, () => new ChatVisitor(demo, score).talk(end.signal)),
    ...simulated.map((kind) => perform(demo, kind, { score, signal: end.signal, pace })),
    ...agents.map((agent) => repeat(end.signal, 1_200 / pace, () => agent.work())),
  ];
  console.log(
    `Customers write and ${agents.length} agents answer for ${seconds} s. Open ${demo.url.replace(/\/graphql$/, '/')} beside it.`,
  );
  while (Date.now() < endsAt && !signal?.aborted) {
    show(score, Math.ceil((endsAt - Date.now()) / 1000));
    await sleep(500);
  }
  end.abort();
  await Promise.allSettled(acts);
  show(score, 0);
  process.stdout.write('\n');
}

/** A simulated provider, for as long as the others play; without the server it is told and left out. */
async function perform(
  demo: Demo,
  kind: SimulatedKind,
  { score, signal, pace }: { score: Score; signal: AbortSignal; pace: number },
): Promise<void> {
  let run: Run;
  try {
    run = await Run.start(demo, kind, { prefix: 'Demo', signal });
  } catch (error) {
    console.error(`\n${(error as Error).message}`);
    return;
  }
  await repeat(signal, 4_000 / pace, async () => {
    await run.act();
    score.others += 1;
  });
  await run.close();
}

function show(score: Score, left: number): void {
  const { mails, chats, others, routed, claims, replies, notes } = score;
  const { handoffs, escalations, resolved, refused, events, waiting } = score;
  showProgress(
    `${mails} mails · ${chats} chats · ${others} by other channels · ${routed} routed · ${claims} claimed · ` +
      `${replies} replies · ${notes} notes · ${handoffs} handed over · ${escalations} escalated · ${resolved} resolved · ` +
      `${refused} races lost · ${events} events live · ${waiting} waiting`,
    left,
  );
}

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { desk, type EventPage, eventually, received, sql, uuid, logIsFinal } from './desk.js';
import { type Behaviour, Relay } from './relay.js';

let relay: Relay;
let server: TestServer;
beforeAll(async () => {
  relay = await Relay.start();
  server = await startServer({ env: { SMTP_OUT_URL: relay.url } });
});
afterAll(async () => {
  await server.close();
  await relay.close();
});

const priya = () => desk(server, 'Priya');

/** A question, and an answer to it that meets these behaviours of the mail server. */
async function answered(...behaviours: Behaviour[]) {
  const { id, waitingSince } = await received(server);
  const text = `Answer ${crypto.randomUUID()}`;
  relay.script.set(text, behaviours);
  const { message } = await priya().answer(id, text);
  expect(message).not.toBeNull();
  expect(await priya().conversation(id)).toMatchObject({ waitingSince: null });
  return { id, text, waitingSince, messageId: message!.id };
}

async function failuresTold(messageId: string): Promise<string[]> {
  await logIsFinal(server);
  const { data } = await priya().ask<EventPage>(
    `{ events(first: 100, filter: { types: [MESSAGE_FAILED, MESSAGE_UNCERTAIN, WAIT_REOPENED] }) {
         nodes { type message { id } } } }`,
  );
  return data.events.nodes
    .filter((event) => event.message?.id === messageId)
    .map((event) => event.type);
}

test('a reply is handed to the mail server once', async () => {
  const { id, text, messageId } = await answered();
  await priya().messageIn(id, messageId, 'SENT');
  expect(relay.attemptsWith(text)).toHaveLength(1);
});

test('what may pass is tried again, with the same Message-ID, until it is sent', async () => {
  const { id, text, messageId } = await answered({ refuse: 451, text: 'Greylisted' });
  const waiting = await eventually(async () => {
    const [message] = (await priya().messages(id)).slice(-1);
    return message!.failure && message!.state === 'QUEUED' && message;
  });
  expect(waiting.failure).toMatchObject({ class: 'transient', code: '451' });
  const sent = await priya().messageIn(id, messageId, 'SENT');
  expect(sent.failure).toBeNull();
  const attempts = relay.attemptsWith(text);
  expect(attempts).toHaveLength(2);
  expect(attempts[0]!.messageId).toBe(attempts[1]!.messageId);
  expect(await failuresTold(messageId)).toEqual([]);
});

test('what will never pass fails at once, says why, and the customer waits as before', async () => {
  const { id, text, waitingSince, messageId } = await answered({
    refuse: 550,
    text: 'No such user here',
  });
  const { failure } = await priya().messageIn(id, messageId, 'FAILED');
  expect(failure).toMatchObject({ class: 'permanent', code: '550' });
  expect(failure!.message).toContain('No such user here');
  expect(await priya().conversation(id)).toMatchObject({ waitingSince, wait: { endedAt: null } });
  expect(await failuresTold(messageId)).toEqual(['MESSAGE_FAILED']);
  expect(relay.attemptsWith(text)).toHaveLength(1);
});

test('two answers that both fail leave the customer waiting since they first wrote', async () => {
  const { id, text, waitingSince } = await answered(
    { refuse: 451, text: 'Later' },
    { refuse: 550, text: 'No such user here' },
  );
  const second = `Second ${text.slice(7)}`;
  relay.script.set(second, [{ refuse: 550, text: 'No such user here' }]);
  const { message } = await priya().answer(id, second); // queued behind the first
  await priya().messageIn(id, message!.id, 'FAILED');
  const { wait, ...conversation } = await priya().conversation(id);
  expect(conversation).toMatchObject({ waitingSince });
  expect(wait).toMatchObject({ startedAt: waitingSince, endedAt: null });
});

test('when the line breaks after the last byte it is unknown, and nobody sends it again', async () => {
  const { id, text, messageId } = await answered('hangUp');
  const { failure } = await priya().messageIn(id, messageId, 'UNKNOWN');
  expect(failure).toMatchObject({ class: 'ambiguous' });
  expect(await failuresTold(messageId)).toEqual(['MESSAGE_UNCERTAIN']);
  expect(await priya().conversation(id)).toMatchObject({ waitingSince: null });
  await new Promise((resolve) => setTimeout(resolve, 6_000)); // a sweep later
  expect(relay.attemptsWith(text)).toHaveLength(1);
});

test('when its worker died in between it is unknown, and nobody sends it again', async () => {
  const { id } = await received(server);
  const { message } = await priya().answer(id, 'In hand');
  await priya().messageIn(id, message!.id, 'SENT');
  const attempts = relay.attempts.length;
  await sql(
    server,
    `update message set state = 'SENDING', sent_at = null, sending_worker = 12345 where id = $1`,
    [uuid(message!.id)],
  );
  const { failure } = await priya().messageIn(id, message!.id, 'UNKNOWN');
  expect(failure).toMatchObject({ class: 'ambiguous', code: 'worker_died' });
  expect(relay.attempts).toHaveLength(attempts);
});

test('what the mail server took is told as sent, also when the database could not take it at first', async () => {
  const { id } = await received(server);
  await sql(
    server,
    `create function refuse() returns trigger language plpgsql as $$ begin raise 'no room'; end $$;
     create trigger refuse before update on message for each row
       when (new.state = 'SENT' and new.text = 'Taken twice?') execute function refuse()`,
  );
  const { message } = await priya().answer(id, 'Taken twice?');
  await eventually(async () => relay.attemptsWith('Taken twice?').length > 0);
  await priya().messageIn(id, message!.id, 'SENDING');
  await sql(server, 'drop trigger refuse on message');
  await priya().messageIn(id, message!.id, 'SENT');
  expect(relay.attemptsWith('Taken twice?')).toHaveLength(1);
});

test('the answers of one conversation leave in the order they were written, also past a stumble', async () => {
  const { id, text } = await answered({ refuse: 451, text: 'Later' });
  const rest = ['second', 'third', 'fourth'].map((word) => `${word} ${text.slice(7)}`);
  for (const words of rest) await priya().answer(id, words);
  await eventually(async () => {
    const messages = (await priya().messages(id)).slice(1);
    return messages.every((message) => message.state === 'SENT');
  });
  const left = relay.taken.map((mail) => mail.text!.trim());
  expect(left.filter((words) => words.endsWith(text.slice(7)))).toEqual([text, ...rest]);
});

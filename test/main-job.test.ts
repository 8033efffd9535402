import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTransport } from 'nodemailer';
import {
  AddNoteDocument,
  ClaimConversationDocument,
  ConversationDocument,
  EventsDocument,
  EventsLiveDocument,
  InboxDocument,
  SendReplyDocument,
} from './generated/operations.js';
import { startServer, type TestServer } from './support/app.js';
import { follow, perform } from './support/perform.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

function mail(message: { subject: string; text: string; inReplyTo?: string }) {
  const transport = createTransport({
    host: '127.0.0.1',
    port: server.demo.smtpPort,
    ignoreTLS: true,
  });
  return transport.sendMail({ from: 'Ana <ana@example.com>', to: 'support@demo.test', ...message });
}

test('a mail becomes a conversation, one person claims and answers it, and everyone sees it live', async () => {
  const events = follow(server, 'Maya', EventsLiveDocument, {});
  await events.until(([ready]) => ready?.events.ready === true);
  const seen = () =>
    events.received.flatMap((batch) => batch.events.events.map((event) => event.type));

  await mail({ subject: 'My order', text: 'Where is it?' });
  await events.until(() => seen().includes('WAIT_OPENED'));
  const { inbox } = await perform(server, 'Priya', InboxDocument, {});
  const [conversation] = inbox.nodes;
  expect(conversation).toMatchObject({
    number: 1,
    subject: 'My order',
    sequence: 1,
    unreadCount: 1,
  });
  const conversationId = conversation!.id;

  const claimed = await perform(server, 'Priya', ClaimConversationDocument, {
    input: { conversationId },
  });
  expect(claimed.claimConversation.conversation?.assignee?.name).toBe('Priya');
  const late = await perform(server, 'Marco', ClaimConversationDocument, {
    input: { conversationId },
  });
  expect(late.claimConversation.userErrors).toMatchObject([
    { code: 'ALREADY_CLAIMED', message: 'Priya is handling this.' },
  ]);

  await perform(server, 'Lena', AddNoteDocument, {
    input: { conversationId, text: 'Her second order.' },
  });
  const { sendReply } = await perform(server, 'Priya', SendReplyDocument, {
    input: { conversationId, text: 'It leaves our house today.', lastSeenSequence: 2 },
  });
  expect(sendReply.userErrors).toEqual([]);
  expect(sendReply.newNotes.map((note) => note.text)).toEqual(['Her second order.']);
  await events.until(() => seen().includes('MESSAGE_SENT'));

  const sent = await outbox();
  expect(sent).toMatch(/^To: .*ana@example\.com/m);
  expect(sent).not.toContain('Her second order.');
  await mail({ subject: 'Re: My order', text: 'Thank you!', inReplyTo: messageId(sent) });
  await events.until(() => seen().filter((type) => type === 'MESSAGE_RECEIVED').length === 2);

  const story = await perform(server, 'Priya', ConversationDocument, { id: conversationId });
  expect(story.conversation?.timeline.nodes.map((item) => item.__typename)).toEqual([
    'Message',
    'ConversationClaimed',
    'Note',
    'Message',
    'Message',
  ]);
  expect(story.conversation?.waitingSince).not.toBeNull();

  const log = await perform(server, 'Maya', EventsDocument, { first: 100 });
  // What was understood of the customer's words comes when it comes.
  const told = (types: string[]) => types.filter((type) => type !== 'MESSAGE_UNDERSTOOD');
  const logged = told(log.events.nodes.map((event) => event.type));
  expect(logged.slice(-told(seen()).length)).toEqual(told(seen()));
  await events.close();
});

async function outbox(): Promise<string> {
  const folder = join(server.dataDir, 'outbox');
  const [file] = await readdir(folder);
  return readFile(join(folder, file!), 'utf8');
}

function messageId(mail: string): string {
  return /^Message-ID:\s*(<[^>]+>)/im.exec(mail)![1]!;
}

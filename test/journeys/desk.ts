import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DocumentNode, print } from 'graphql';
import { type ParsedMail, simpleParser } from 'mailparser';
import nodemailer from 'nodemailer';
import pg from 'pg';
import {
  connectChatChannel,
  connectEmailChannel,
} from '../../src/domain/channel/connect-channel.js';
import { systemActor } from '../../src/domain/kernel/actor.js';
import { newUuid, parseId, publicId } from '../../src/domain/kernel/ids.js';
import { createApiKey } from '../../src/domain/workspace/create-api-key.js';
import { createWorkspace } from '../../src/domain/workspace/create-workspace.js';
import { inviteMember } from '../../src/domain/workspace/invite-member.js';
import type { TestServer } from '../support/app.js';
import { ask, data, live, type Answer, type Live } from '../support/client.js';
import {
  AddNoteDocument,
  AssignConversationDocument,
  ClaimConversationDocument,
  ConversationDocument,
  InboxDocument,
  type MessagePartsFragment,
  ResolveConversationDocument,
  SendReplyDocument,
  type SendReplyInput,
} from '../generated/operations.js';

/** An operation of `test/operations`, with the types generated for it. */
export interface Operation<R, V> extends DocumentNode {
  __apiType?: (variables: V) => R;
}

const texts = new WeakMap<DocumentNode, string>();

export function textOf(document: DocumentNode): string {
  const text = texts.get(document) ?? print(document);
  texts.set(document, text);
  return text;
}

/** Somebody at work: a member by name, or whoever holds this token. */
export class Desk {
  constructor(
    readonly server: TestServer,
    readonly token: string,
  ) {}

  get url(): string {
    return this.server.demo.url;
  }

  do<R, V>(document: Operation<R, V>, variables: V): Promise<R> {
    return data<R>(this.url, this.token, textOf(document), variables as Record<string, unknown>);
  }

  ask<T = unknown>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    return ask<T>(this.url, this.token, query, variables);
  }

  watch<R, V>(document: Operation<R, V>, variables: V): Live<R> {
    return live<R>(this.url, this.token, textOf(document), variables as Record<string, unknown>);
  }

  async conversation(id: string) {
    return (await this.do(ConversationDocument, { id, last: 100 })).conversation!;
  }

  async messages(conversationId: string): Promise<MessagePartsFragment[]> {
    const found = await this.do(ConversationDocument, {
      id: conversationId,
      last: 100,
      kinds: ['MESSAGE'],
    });
    return found.conversation!.timeline.nodes.filter((item) => item.__typename === 'Message');
  }

  async inbox(view: 'ALL' | 'OPEN' | 'MINE' | 'UNASSIGNED' | 'WAITING' | 'SNOOZED' | 'RESOLVED') {
    return (await this.do(InboxDocument, { view, first: 100 })).inbox.nodes;
  }

  async claim(conversationId: string) {
    const input = { conversationId };
    return (await this.do(ClaimConversationDocument, { input })).claimConversation;
  }

  async assign(conversationId: string, memberId: string) {
    const input = { conversationId, memberId };
    return (await this.do(AssignConversationDocument, { input })).assignConversation;
  }

  async resolve(conversationId: string) {
    const input = { conversationId };
    return (await this.do(ResolveConversationDocument, { input })).resolveConversation;
  }

  async note(conversationId: string, text: string) {
    const input = { conversationId, text };
    return (await this.do(AddNoteDocument, { input })).addNote;
  }

  async reply(input: SendReplyInput) {
    return (await this.do(SendReplyDocument, { input })).sendReply;
  }

  /** An answer from somebody who has seen everything. */
  async answer(conversationId: string, text: string) {
    const { sequence } = await this.conversation(conversationId);
    return this.reply({ conversationId, text, lastSeenSequence: sequence });
  }

  /** The conversation of this subject, as soon as it is there. */
  conversationAbout(subject: string) {
    return eventually(async () => {
      const found = (await this.inbox('ALL')).filter((one) => one.subject === subject);
      return found[0];
    });
  }

  /** The message, as soon as it has come to this state. */
  messageIn(conversationId: string, messageId: string, state: string, withinMs?: number) {
    return eventually(async () => {
      const messages = await this.messages(conversationId);
      return messages.find((message) => message.id === messageId && message.state === state);
    }, withinMs);
  }
}

export function desk(server: TestServer, name: string): Desk {
  return new Desk(server, server.token(name));
}

/** The types of the latest events, or those of one kind, as a page of the log shows them. */
export interface EventPage {
  events: {
    nodes: { type: string; payload: Record<string, unknown>; message: { id: string } | null }[];
  };
}

export function memberId(server: TestServer, name: string): string {
  return server.demo.members.find((member) => member.name === name)!.id;
}

export function uuid(publicId: string): string {
  return parseId(publicId)!.uuid;
}

/** What is asked for, as soon as it is there. */
export async function eventually<T>(
  look: () => Promise<T | undefined | null | false>,
  withinMs = 30_000,
): Promise<T> {
  for (const end = Date.now() + withinMs; ; await sleep(40)) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Not within ${withinMs} ms: ${look.toString()}`);
  }
}

export interface Letter {
  from?: string;
  to?: string;
  subject?: string;
  text?: string;
  /** More headers, and other values for the usual ones. */
  headers?: Record<string, string>;
}

/** A customer's mail as bytes. */
export function letter({ headers = {}, ...mail }: Letter): string {
  const all: Record<string, string> = {
    From: mail.from ?? 'Ana Customer <ana@example.com>',
    To: mail.to ?? 'support@demo.test',
    Subject: mail.subject ?? 'My order',
    'Message-ID': `<${crypto.randomUUID()}@example.com>`,
    Date: new Date().toUTCString(),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${lines.join('\r\n')}\r\n\r\n${mail.text ?? 'Where is it?'}\r\n`;
}

/** Gives bytes to the SMTP door as they are, and says what it answered. */
export async function post(
  server: TestServer,
  raw: string | Buffer,
  envelope: { from?: string; to?: string | string[] } = {},
): Promise<string> {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: server.app.smtpPort!,
    ignoreTLS: true,
  });
  const { from = 'ana@example.com', to = 'support@demo.test' } = envelope;
  const sent = await transport.sendMail({ envelope: { from, to }, raw });
  return sent.response;
}

/** A mail of a customer, in the conversation it was filed in. */
export async function received(server: TestServer, mail: Letter = {}) {
  const subject = mail.subject ?? `A question ${crypto.randomUUID()}`;
  await post(server, letter({ ...mail, subject }));
  return desk(server, 'Priya').conversationAbout(subject);
}

/** A look past every door, with the owner's login of the database. */
export async function sql<T extends pg.QueryResultRow = Record<string, unknown>>(
  server: TestServer,
  text: string,
  values: unknown[] = [],
): Promise<T[]> {
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Until everything that was committed stands in the log. An event shows once no older transaction of the whole
 * database server runs, and the other test files have theirs.
 */
export async function logIsFinal(server: TestServer): Promise<void> {
  await eventually(async () => {
    const [log] = await sql<{ pending: boolean }>(
      server,
      'select exists (select from event where xid >= pg_snapshot_xmin(pg_current_snapshot())) as pending',
    );
    return !log!.pending;
  });
}

/** The mail that left for the customer, as they read it. */
export function outgoing(server: TestServer, messageId: string): Promise<ParsedMail> {
  const path = join(server.dataDir, 'outbox', `${uuid(messageId)}.eml`);
  return eventually(async () => {
    const raw = await readFile(path).catch(() => undefined);
    return raw && simpleParser(raw);
  });
}

export interface OtherWorkspace {
  id: string;
  token: string;
  memberId: string;
  apiKey: string;
  address: string;
  publicKey: string;
}

/** A second tenant on the same server, with one member, a mailbox and a chat. */
export async function otherWorkspace(server: TestServer): Promise<OtherWorkspace> {
  const { run, sealSecret } = server.app.stores;
  const id = newUuid();
  const actor = systemActor(id);
  const address = `help-${id.slice(-6)}@other.test`;
  await run(actor, createWorkspace, { name: 'Other' });
  const person = { name: 'Otto', email: 'otto@other.test', role: 'OWNER' as const };
  const { result: otto } = await run(actor, inviteMember, person);
  await run(actor, connectEmailChannel, { name: 'Help', address });
  const { result: chat } = await run(actor, connectChatChannel, { name: 'Site', sealSecret });
  const { result: key } = await run(actor, createApiKey, {
    name: 'Robot',
    scopes: ['READ', 'WRITE', 'NOTES', 'ADMIN'],
  });
  return {
    id,
    address,
    token: otto.token,
    memberId: publicId('Member', otto.memberId),
    apiKey: key.secret,
    publicKey: chat.publicKey,
  };
}

import type { AgentActor, VisitorActor } from '../domain/kernel/actor.js';
import type { Directory } from '../domain/kernel/directory.query.js';
import { DomainError } from '../domain/kernel/errors.js';
import type { Action, Reader } from '../domain/kernel/work.js';
import type { ApprovedTemplate } from '../domain/message/template.js';
import type { ChatSettings } from '../domain/chat/chat-settings.js';
import type { AgentLoaders } from './loaders.js';
import type { PresenceBoard } from './presence-board.js';
import type { TypingLine } from './typing-line.js';
import type { VisitorLoaders } from './visitor/visitor-loaders.js';

export interface SignedUrl {
  url: string;
  expiresAt: Date;
}

/** What came of an action, where it stands in the log, and whether it was done before under the same key. */
export interface Done<T> {
  result: T;
  /** Null when nothing was recorded. */
  cursor: string | null;
  replayed: boolean;
}

/** The WebSocket an operation came over. */
export interface OpenSocket {
  readonly id: string;
  /** What is to be undone as soon as it closes; the same name again replaces it, and null forgets it. */
  atClose(name: string, undo: (() => void) | null): void;
}

/** What an operation of the agent API runs in. One for each operation: loaders never outlive their answer. */
export interface AgentContext {
  /** Null for a caller without a valid credential. */
  readonly actor: AgentActor | null;
  /** Reads inside the caller's workspace. */
  readonly reader: Reader;
  run<I, T>(
    action: Action<I, T, AgentActor>,
    input: I,
    options?: { mutation: string; idempotencyKey?: string | null },
  ): Promise<Done<T>>;
  readonly loaders: AgentLoaders;
  /** The workspace's members, teams, tags, channels and programs; at once when they are known. */
  directory(): Directory | Promise<Directory>;
  attachmentUrl(attachmentId: string): SignedUrl;
  uploadUrl(attachmentId: string): string;
  webhookUrl(publicKey: string): string;
  readonly seal: (plain: string) => string;
  readonly unseal: (sealed: string) => string;
  readonly typing: TypingLine;
  readonly presence: PresenceBoard;
  /** Undefined for what came over HTTP. */
  readonly socket: OpenSocket | undefined;
  /** Asks the channel's provider whether its credentials work. */
  testChannel(channelId: string): Promise<{ ok: boolean; detail: string }>;
  /** Asks the channel's provider which words it approved. */
  messageTemplates(channelId: string): Promise<ApprovedTemplate[]>;
}

/** Of a context: the caller, who must be known and hold the scope. Authorization happens here and in the SQL. */
export function requireActor(
  context: AgentContext,
  scope: 'READ' | 'WRITE' | 'NOTES' | 'ADMIN',
): AgentActor {
  const { actor } = context;
  if (!actor) throw new DomainError('UNAUTHENTICATED', 'A valid credential is needed.');
  if (!actor.scopes.has(scope))
    throw new DomainError('FORBIDDEN', `This needs the scope ${scope}.`);
  return actor;
}

export interface StartChatRequest {
  publicKey: string;
  text: string;
  clientId: string;
  name?: string | null;
  identity?: {
    userId: string;
    signature: string;
    name?: string | null;
    email?: string | null;
  } | null;
  visitorToken?: string | null;
  /** What the visitor says their mail address is. */
  email?: string | null;
}

export interface ResumedChat {
  conversationId: string;
  contactId: string;
  visitorToken: string;
  reader: Reader;
}

export interface ChatFront {
  name: string;
  status: string;
  settings: ChatSettings;
}

export interface StartedChat {
  conversationId: string;
  contactId: string;
  messageId: string;
  visitorToken: string;
  cursor: string | null;
  /** Reads inside the workspace that the public key named. */
  reader: Reader;
}

/** What an operation of the visitor API runs in. */
export interface VisitorContext {
  /** Null for a caller without a valid visitor token. */
  readonly actor: VisitorActor | null;
  /** Reads inside the visitor's workspace. */
  readonly reader: Reader;
  readonly loaders: VisitorLoaders;
  attachmentUrl(attachmentId: string): SignedUrl;
  /** The public key, and not the context, decides where it goes. */
  startChat(input: StartChatRequest): Promise<StartedChat>;
  sendChatMessage(input: {
    text: string;
    clientId: string;
    attachmentIds?: string[];
  }): Promise<{ messageId: string; cursor: string | null; replayed: boolean }>;
  /** The chat of a person whom the site vouches for; null when they never wrote. */
  resumeChat(input: {
    publicKey: string;
    identity: { userId: string; signature: string };
  }): Promise<ResumedChat | null>;
  /** What anybody may know of the chat with this public key. */
  chatFront(publicKey: string): Promise<ChatFront>;
  run<I, T>(action: Action<I, T, VisitorActor>, input: I): Promise<Done<T>>;
  uploadUrl(attachmentId: string): string;
  readonly typing: TypingLine;
}

export function requireVisitor(context: VisitorContext): VisitorActor {
  if (!context.actor) throw new DomainError('UNAUTHENTICATED', 'A valid visitor token is needed.');
  return context.actor;
}

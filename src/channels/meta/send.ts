import type {
  ChannelAccount,
  Failure,
  OutboundAttachment,
  OutboundMessage,
  SendResult,
} from '../channel.js';
import type { CallProvider } from '../provider-call.js';
import { commentAnswered, commentId } from './comment.js';
import { markOf } from './echo.js';
import { callGraph, type GraphAnswer } from './graph.js';
import { textOf } from './json.js';
import { mentionAnswered } from './mention-id.js';
import { formOf } from './multipart.js';
import {
  type FileType,
  type Piece,
  piecesOf,
  refuse,
  splitText,
  type TextLimit,
} from './pieces.js';
import { longestMs, permissionOf } from './window.js';

/** What sets the two products apart when we write. */
export interface Outlet {
  ownId(account: ChannelAccount): string;
  messageLimit: TextLimit;
  commentLimit: TextLimit;
  /** The edge of a comment under which its answers stand. */
  commentEdge: 'comments' | 'replies';
  typeOf: (file: OutboundAttachment) => FileType | Failure;
  /** A file travels in the call itself, or is fetched from our address. */
  files: 'inside' | 'byAddress';
  /** Whether our mark comes back with the echo. */
  marks: boolean;
}

interface Job {
  call: CallProvider;
  outlet: Outlet;
  message: OutboundMessage;
  account: ChannelAccount;
  signal: AbortSignal;
}

/** https://developers.facebook.com/docs/messenger-platform/reference/send-api */
export function send(job: Job): Promise<SendResult> {
  const { inReplyTo, privately } = job.message;
  const comment = commentAnswered(inReplyTo);
  if (!comment) return sendDirect(job);
  if (privately && mentionAnswered(comment)) return unknownToThem();
  return privately ? sendPrivately(job, comment) : sendPublicly(job, comment);
}

async function sendDirect(job: Job): Promise<SendResult> {
  const { message, outlet } = job;
  if (message.to.address.startsWith('@')) return unknownToThem();
  const permission = permissionOf(message);
  if ('failure' in permission) return { ok: false, failure: permission.failure };
  const pieces = piecesOf(message, outlet.messageLimit, outlet.typeOf);
  if (!Array.isArray(pieces)) return { ok: false, failure: pieces };
  const recipient = { id: message.to.address };
  return inTurn(job, pieces, (piece, n) =>
    deliver(job, { recipient, ...permission.fields }, piece, markOf(message.id, n, pieces.length)),
  );
}

/** Who mentioned us is known by name alone, and a name has no inbox. */
const unknownToThem = (): Promise<SendResult> =>
  Promise.resolve({ ok: false, failure: refuse('no_inbox', 'Answer where they mentioned you.') });

/** Everybody reads it, at any time. */
async function sendPublicly(job: Job, comment: string): Promise<SendResult> {
  const { message, outlet, call, account, signal } = job;
  if (message.attachments.length > 0)
    return { ok: false, failure: refuse('no_files', 'A public reply takes no files.') };
  const pieces = splitText(message.text, outlet.commentLimit).map((text) => ({ text }));
  const mention = mentionAnswered(comment);
  const path = mention ? `${outlet.ownId(account)}/mentions` : `${comment}/${outlet.commentEdge}`;
  return inTurn(job, pieces, async ({ text }) => {
    const body = { ...mention, message: text };
    const answer = await callGraph(call, account, { method: 'POST', path, body, signal });
    return named(answer, 'id', commentId);
  });
}

/**
 * One message to the author of a comment, once, within seven days.
 * https://developers.facebook.com/docs/messenger-platform/discovery/private-replies
 */
async function sendPrivately(job: Job, comment: string): Promise<SendResult> {
  const { message, outlet } = job;
  const [text, more] = splitText(message.text, outlet.messageLimit);
  if (!text || more || message.attachments.length > 0)
    return { ok: false, failure: refuse('one_text', oneText(outlet.messageLimit.most)) };
  const { lastInboundAt } = message;
  if (!lastInboundAt || Date.now() - lastInboundAt.getTime() >= longestMs)
    return { ok: false, failure: { ...tooOld, class: 'window_closed', scope: 'recipient' } };
  const head = { recipient: { comment_id: comment } };
  return inTurn(job, [{ text }], (piece) => deliver(job, head, piece, markOf(message.id, 1, 1)));
}

const oneText = (most: number): string =>
  `A private reply to a comment is one text of at most ${most}, without files.`;
const tooOld = {
  code: 'window_closed',
  message: 'A comment can be answered in private for seven days.',
};

type Sent = { id: string } | { failure: Failure };

/** What went out is told even when the rest did not, so that nobody reads the beginning twice. */
async function inTurn<P>(
  { message }: Job,
  pieces: readonly P[],
  give: (piece: P, n: number) => Promise<Sent>,
): Promise<SendResult> {
  const parts = [...(message.sentParts ?? [])];
  for (const piece of pieces.slice(parts.length)) {
    const sent = await give(piece, parts.length + 1);
    if ('failure' in sent) return { ok: false, failure: sent.failure, parts };
    parts.push(sent.id);
    if (parts.length < pieces.length) await message.keepParts?.(parts);
  }
  return { ok: true, externalId: parts.at(-1)!, parts: parts.length > 1 ? parts : undefined };
}

async function deliver(job: Job, head: object, piece: Piece, mark: string): Promise<Sent> {
  const { call, account, signal, outlet } = job;
  const metadata = outlet.marks ? { metadata: mark } : {};
  const path = `${outlet.ownId(account)}/messages`;
  const post = { method: 'POST' as const, path, signal };
  if ('text' in piece) {
    const body = { ...head, message: { text: piece.text, ...metadata } };
    return named(await callGraph(call, account, { ...post, body }), 'message_id');
  }
  const { type, file } = piece;
  if (outlet.files === 'byAddress') {
    const message = { attachment: { type, payload: { url: file.url } }, ...metadata };
    return named(
      await callGraph(call, account, { ...post, body: { ...head, message } }),
      'message_id',
    );
  }
  const message = { attachment: { type, payload: {} }, ...metadata };
  const form = formOf(fieldsOf({ ...head, message }), { name: 'filedata', ...file });
  return named(await callGraph(call, account, { ...post, form }), 'message_id');
}

/** In a form, what is no text is JSON. */
function fieldsOf(body: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

/** A yes without an id is a yes: nothing is sent again for it. */
function named(answer: GraphAnswer, field: string, spell = (id: string): string => id): Sent {
  if (!answer.ok) return { failure: answer.failure };
  const id = textOf(answer.data[field], 500);
  return { id: id ? spell(id) : `unnamed:${crypto.randomUUID()}` };
}

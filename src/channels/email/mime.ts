import type { Transform, Readable } from 'node:stream';
import { MailParser } from 'mailparser';
import addressparser from 'nodemailer/lib/addressparser';
import { CharsetStream, isKnownCharset, saysNothing, UNDECLARED } from './charset.js';
import { MailHeaders } from './headers.js';

/** A body part a reader sees: alternatives carry both forms, others one. */
export interface BodySegment {
  text?: string;
  html?: string;
}

export interface MimePart {
  fileName?: string;
  contentType: string;
  content: Buffer;
  contentId?: string;
}

export interface MailAddress {
  address: string;
  name: string;
}

export interface Mail {
  headers: MailHeaders;
  /** The root's content type with its parameters, as it stands. */
  body: BodySegment[];
  attachments: MimePart[];
  addresses(header: string): MailAddress[];
  decodeWords(value: string): string;
}

/** A thousand parts or 256 KB of headers in one part is an attack or a broken program, not a letter. */
const MAX_PARTS = 1000;
const MAX_HEAD = 256 * 1024;

interface HeaderLine {
  key: string;
  line: string;
}

interface Leaf {
  contentType: string | false;
  charset?: string;
  textContent?: string;
  children: Leaf[];
}

interface ParsedAddress {
  address?: string;
  name?: string;
  group?: ParsedAddress[];
}

interface AttachmentItem {
  type: 'attachment';
  content: Readable;
  contentType: string | false;
  filename?: string;
  cid?: string;
  release(): void;
}

interface BodyItem {
  type: 'text';
  body: BodySegment[];
}

/** What of mailparser's inside we lean on; the version is pinned and the charset tests stand guard. */
interface ParserInside extends Transform {
  headerLines: HeaderLine[] | false;
  tree: Leaf | false;
  libmime: { decodeWords(value: string): string };
  createNode(node: unknown): Leaf;
  decodeAddresses(addresses: ParsedAddress[]): void;
  getDecoder(): { decodeStream(charset: string): Transform };
}

const Inside = MailParser as unknown as new (options: Record<string, unknown>) => ParserInside;

class MimeReader extends Inside {
  constructor() {
    super({
      maxHeadSize: MAX_HEAD,
      maxChildNodes: MAX_PARTS,
      // An attached mail stays one attachment: no nesting, and a bounce keeps its original whole.
      ignoreEmbedded: true,
      keepDeliveryStatus: true,
    });
  }

  /** Only Content-ID is wanted of the parts; parsing every header of every part is time for the attacker. */
  processHeaders(lines: HeaderLine[] | false): Map<string, string> {
    const found = (lines || []).find((line) => line.key === 'content-id');
    const value = found?.line.slice(found.line.indexOf(':') + 1, 2000).trim();
    return new Map<string, string>(value ? [['content-id', value]] : []);
  }

  override createNode(node: unknown): Leaf {
    const leaf = super.createNode(node);
    if (saysNothing(leaf.charset)) leaf.charset = UNDECLARED;
    return leaf;
  }

  override getDecoder(): { decodeStream(charset: string): Transform } {
    const library = super.getDecoder();
    return { decodeStream: (charset) => ours(charset) ?? theirs(library, charset) };
  }

  /** Replaces mailparser's own joining, which turns every text to html and back. */
  getTextContent(): BodyItem {
    return { type: 'text', body: this.tree ? segments(this.tree) : [] };
  }
}

function ours(charset: string): Transform | null {
  return charset === UNDECLARED || isKnownCharset(charset) ? new CharsetStream(charset) : null;
}

function theirs(library: { decodeStream(charset: string): Transform }, charset: string): Transform {
  try {
    return library.decodeStream(charset);
  } catch {
    return new CharsetStream(UNDECLARED);
  }
}

function segments(leaf: Leaf): BodySegment[] {
  if (leaf.textContent) return [asSegment(leaf.contentType, leaf.textContent)];
  const parts = leaf.children.flatMap(segments);
  return leaf.contentType === 'multipart/alternative' ? oneOf(parts) : parts;
}

function asSegment(contentType: string | false, content: string): BodySegment {
  return contentType === 'text/html' ? { html: content } : { text: content };
}

function oneOf(parts: BodySegment[]): BodySegment[] {
  const text = joined(parts.map((part) => part.text));
  const html = joined(parts.map((part) => part.html));
  return text === undefined && html === undefined ? [] : [{ text, html }];
}

function joined(values: (string | undefined)[]): string | undefined {
  const filled = values.filter((value) => value !== undefined && value.trim() !== '');
  return filled.length ? filled.join('\n') : undefined;
}

/** Reads the bytes of one mail. Rejects when they break a limit or `timeoutMs` is over. */
export async function readMime(raw: Buffer, timeoutMs: number): Promise<Mail> {
  const reader = new MimeReader();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('parse_timeout')), timeoutMs);
  });
  try {
    return await Promise.race([collect(reader, raw), timeout]);
  } finally {
    clearTimeout(timer);
    reader.on('error', () => undefined);
    reader.destroy();
  }
}

async function collect(reader: MimeReader, raw: Buffer): Promise<Mail> {
  const attachments: MimePart[] = [];
  let body: BodySegment[] = [];
  reader.end(raw);
  for await (const item of reader as AsyncIterable<AttachmentItem | BodyItem>) {
    if (item.type === 'text') body = item.body;
    else attachments.push(await readAttachment(item));
  }
  return assemble(reader, body, attachments);
}

async function readAttachment(item: AttachmentItem): Promise<MimePart> {
  const chunks: Buffer[] = [];
  for await (const chunk of item.content) chunks.push(chunk as Buffer);
  item.release();
  return {
    fileName: item.filename || undefined,
    contentType: item.contentType || 'application/octet-stream',
    content: Buffer.concat(chunks),
    contentId: item.cid || undefined,
  };
}

function assemble(reader: MimeReader, body: BodySegment[], attachments: MimePart[]): Mail {
  const headers = new MailHeaders(reader.headerLines || []);
  const decodeWords = (value: string): string => {
    try {
      return reader.libmime.decodeWords(value);
    } catch {
      return value;
    }
  };
  const addresses = (name: string): MailAddress[] =>
    headers.all(name).flatMap((value) => readAddresses(reader, value));
  return { headers, body, attachments, addresses, decodeWords };
}

function readAddresses(reader: MimeReader, value: string): MailAddress[] {
  try {
    const parsed = addressparser(value) as ParsedAddress[];
    reader.decodeAddresses(parsed);
    return flat(parsed);
  } catch {
    return [];
  }
}

function flat(parsed: ParsedAddress[]): MailAddress[] {
  return parsed.flatMap((one) =>
    one.group
      ? flat(one.group)
      : one.address
        ? [{ address: one.address, name: one.name ?? '' }]
        : [],
  );
}

import type { InboundAttachment } from '../channel.js';
import { withinOr } from './deadline.js';
import { escapeHtml, marksQuote, sanitize, stripTags, textOf, textWithQuotes } from './html.js';
import type { BodySegment } from './mime.js';
import { storable } from './plain-text.js';
import { ownWords, visibleText } from './visible-text.js';

/** Longer bodies are shown up to here and attached whole. */
const MAX_BODY = 1_000_000;
const MAX_HTML = 500_000;
const FIRST_PATIENCE_MS = 250;
const PATIENCE_MS = 1000;

export interface ReadBody {
  text: string;
  visibleText: string;
  html?: string;
  /** The whole of what was too long to show. */
  overflow: InboundAttachment[];
}

/** Almost every mail is read under one short limit; the others step by step, each step under its own. */
export function readBody(segments: BodySegment[]): ReadBody {
  return withinOr(
    FIRST_PATIENCE_MS,
    () => read(segments),
    () => read(segments),
  );
}

function read(segments: BodySegment[]): ReadBody {
  const source = htmlSource(segments);
  const html = source === undefined ? undefined : clean(source);
  const given = plainText(segments);
  const text = (given ?? html?.text() ?? '').trimEnd();
  const visible =
    given === undefined && html ? visibleOfHtml(html, text) : visibleOfBoth(text, html);
  return {
    text: storable(text),
    visibleText: storable(visible),
    ...(html ? { html: storable(html.safe) } : {}),
    overflow: overflow(segments),
  };
}

/** The text as sent, or undefined when all there is is html. */
function plainText(segments: BodySegment[]): string | undefined {
  if (!segments.some((one) => one.text?.trim())) return undefined;
  const parts = segments.map((one) => one.text ?? clean(cut(one.html ?? '', MAX_HTML)).text());
  return cut(parts.filter((part) => part.trim() !== '').join('\n'), MAX_BODY);
}

function htmlSource(segments: BodySegment[]): string | undefined {
  if (!segments.some((one) => one.html !== undefined)) return undefined;
  return cut(
    segments.map((one) => one.html ?? escapeHtml(cut(one.text ?? '', MAX_HTML))).join('<br>\n'),
    MAX_HTML,
  );
}

interface CleanHtml {
  source: string;
  safe: string;
  /** False for html that could not be read in time; its tags are gone. */
  readable: boolean;
  text(): string;
}

function clean(source: string): CleanHtml {
  const safe = withinOr<string | null>(
    PATIENCE_MS,
    () => sanitize(source),
    () => null,
  );
  if (safe !== null) return { source, safe, readable: true, text: () => toText(safe) };
  const words = stripTags(source);
  return { source, safe: escapeHtml(words), readable: false, text: () => words };
}

function toText(html: string): string {
  return withinOr(
    PATIENCE_MS,
    () => textOf(html),
    () => stripTags(html),
  );
}

/** In html the mail programs mark what they quote; words are looked at only where they do not. */
function visibleOfHtml({ source, readable }: CleanHtml, text: string): string {
  const own = readable
    ? withinOr(
        PATIENCE_MS,
        () => textWithQuotes(source),
        () => '',
      )
    : '';
  return ownWords(own) || visibleText(text);
}

/** Where nothing in the text looks like a quote, the html may mark one, in whatever language its program speaks. */
function visibleOfBoth(text: string, html: CleanHtml | undefined): string {
  const visible = visibleText(text);
  if (!html || !marksQuote(html.source) || visible !== text.trim()) return visible;
  const own = visibleOfHtml(html, text);
  return own.length < visible.length ? own : visible;
}

function cut(body: string, max: number): string {
  return body.length > max ? body.slice(0, max) : body;
}

function overflow(segments: BodySegment[]): InboundAttachment[] {
  const attachments: InboundAttachment[] = [];
  const text = segments.map((one) => one.text ?? '').join('\n');
  const html = segments.map((one) => one.html ?? '').join('\n');
  if (text.length > MAX_BODY) attachments.push(whole('message.txt', 'text/plain', text));
  if (html.length > MAX_HTML) attachments.push(whole('message.html', 'text/html', html));
  return attachments;
}

function whole(fileName: string, contentType: string, content: string): InboundAttachment {
  return { fileName, contentType, content: Buffer.from(content, 'utf8') };
}

import { DATE, FORWARDED, FROM, OPENERS, ORIGINAL, SUBJECT, TO, WROTE } from './quote-words.js';

/** No program writes longer ones, and no pattern here is given more to read. */
const LONGEST_LINE = 400;
const LINES_OF_ATTRIBUTION = 4;
const LINES_OF_HEADER = 12;

const OPENS = new RegExp(`^(?:(?:${OPENERS})\\s|在|\\p{L}{1,10}[.,]?\\s\\d|\\d)`, 'u');
const ENDS_WITH_WROTE = new RegExp(`(?:^|[\\s,、>」)\\]]|\\P{ASCII})(?:${WROTE})\\s?[:：]?$`, 'iu');
/** German, Dutch and the Nordic languages put the name, or the date, behind the verb. */
const WROTE_INSIDE = /\s(?:schrieb|schreef|skrev|wrote)\s.{1,250}[:：]$/iu;
const OF_MYSELF = /(?:^|\s)(?:I|we) wrote\b|\bschrieb ich\b|\bschreef ik\b|\bskrev jeg\b/i;
const WHEN = /\d{1,2}[:.h時]\s?\d{2}|\d{4}|\d[./-]\d{1,2}[./-]\d{2}/;
const WROTE_AND_MORE = new RegExp(
  `<[^<>\\s]{1,200}@[^<>\\s]{1,300}>,? ?(?:${WROTE}) ?[:：] `,
  'iu',
);
const ADDRESS = /\S@\S/;
/** Whatever the words and their order: a time, a day and an address, and then a colon. */
const TIME = /\d{1,2}[:.h時]\s?\d{2}/;
const DAY = /\d{4}|\d[./-]\d{1,2}[./-]\d{2}/;
const BRACKETED = /<[^<>\s]{1,200}@[^<>\s]{1,300}>|\[mailto:[^\]\s]{1,300}\]/;
const ENDS_WITH_ADDRESS = /<[^<>]{1,200}@[^<>]{1,300}>\s?[:：]$/;
const NAME_AND_ADDRESS = /^[^<>]{1,100}<[^<>]{1,200}@[^<>]{1,300}>/;

const LABELS: [kind: 'from' | 'date' | 'to' | 'subject', label: RegExp][] = [
  ['from', labelled(FROM)],
  ['date', labelled(DATE)],
  ['to', labelled(TO)],
  ['subject', labelled(SUBJECT)],
];
const ORIGINAL_LINE = new RegExp(`^[-_=–—]{2,40}\\s{0,3}(?:${ORIGINAL})[^\\n]{0,60}$`, 'iu');
const FORWARDED_LINE = new RegExp(`^(?:${FORWARDED})\\s?[:：]$`, 'iu');
/** "---- Przekazana wiadomość ----", in a language nobody told us: it counts only above a head or an introduction. */
const BETWEEN_DASHES = /^[-_=–—]{2,40}\s{0,3}\p{L}[^-_=–—]{2,60}[-_=–—]{2,40}$/u;
const OUTLOOK_RULE = /^_{20,80}$/;
const ANY_LABEL = /^[^\s:：\d][^:：\d]{0,30}[:：]/;
const RULE = /^[-_=~─━—–]{3,}$/;

function labelled(labels: string): RegExp {
  return new RegExp(`^(?:${labels})\\s{0,3}[:：]`, 'iu');
}

export function isQuoted(line: string | undefined): boolean {
  return line !== undefined && /^\s{0,3}[>＞]/.test(line);
}

/** A line as its words are compared: odd spaces plain, invisible marks and the asterisks of bold gone. */
export function plain(line: string | undefined): string {
  if (line === undefined || line.length > LONGEST_LINE) return '';
  return line
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff*]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim();
}

/** A line that only divides: dashes, underscores and the like. */
export function isRule(line: string | undefined): boolean {
  return RULE.test(plain(line));
}

/** The line behind whatever introduces a quote at `at`; `at` itself when nothing does. */
export function afterQuoteHeader(lines: string[], at: number): number {
  let end = at;
  for (let begin = at; ;) {
    const next = behindOne(lines, begin);
    if (next === begin) return end;
    end = next;
    begin = nextWritten(lines, end);
  }
}

/** The next line that is not blank. */
export function nextWritten(lines: string[], at: number): number {
  let next = at;
  while (next < lines.length && lines[next]?.trim() === '') next++;
  return next;
}

function behindOne(lines: string[], at: number): number {
  const line = plain(lines[at]);
  if (line === '' || isQuoted(line)) return at;
  if (ORIGINAL_LINE.test(line) || FORWARDED_LINE.test(line)) return at + 1;
  if (quotesInOneLine(line)) return lines.length;
  return behindHeader(lines, at) ?? behindAttribution(lines, at) ?? behindDashes(lines, at) ?? at;
}

/** Yahoo on a phone lets the quote begin on the line that introduces it. */
function quotesInOneLine(line: string): boolean {
  return WROTE_AND_MORE.test(line) && OPENS.test(line) && WHEN.test(line) && !OF_MYSELF.test(line);
}

function behindDashes(lines: string[], at: number): number | undefined {
  const line = plain(lines[at]);
  const next = nextWritten(lines, at + 1);
  if (OUTLOOK_RULE.test(line)) return behindLabels(lines, next);
  if (!BETWEEN_DASHES.test(line)) return undefined;
  return behindHeader(lines, next) ?? behindAttribution(lines, next) ?? behindLabels(lines, next);
}

/** "On Monday Ann <ann@x.test> wrote:", which programs break into several lines. */
function behindAttribution(lines: string[], at: number): number | undefined {
  let joined = '';
  for (let end = at; end < at + LINES_OF_ATTRIBUTION; end++) {
    const line = plain(lines[end]);
    if (line === '' || isQuoted(line)) return undefined;
    joined = joined === '' ? line : `${joined} ${line}`;
    // Without a word that opens it, only a name broken off behind its address goes on over the line.
    if (end > at && !OPENS.test(joined) && !lines[at]?.includes('<')) return undefined;
    if (!/[:：]$|wrote\s-+$|>\swrote$/.test(line)) continue;
    if (isAttribution(joined, isQuoted(lines[nextWritten(lines, end + 1)])))
      return beginsLater(lines, at, end) ? undefined : end + 1;
  }
  return undefined;
}

/** Of "On the other hand, … On Monday Ann wrote:" only the second sentence introduces. */
function beginsLater(lines: string[], at: number, end: number): boolean {
  for (let later = at + 1; later <= end; later++) {
    const joined = lines
      .slice(later, end + 1)
      .map(plain)
      .join(' ');
    if (OPENS.test(joined) && isAttribution(joined, false)) return true;
  }
  return false;
}

function isAttribution(words: string, quoteFollows: boolean): boolean {
  const line = words.replace(/^-{1,10}\s?|\s?-{1,10}$/g, '');
  if (OF_MYSELF.test(line)) return false;
  const wrote = ENDS_WITH_WROTE.test(line) || WROTE_INSIDE.test(line);
  const opens = OPENS.test(line);
  if (quoteFollows && TIME.test(line) && DAY.test(line) && BRACKETED.test(line)) return true;
  if (!wrote) return opens && quoteFollows && WHEN.test(line) && ENDS_WITH_ADDRESS.test(line);
  if (NAME_AND_ADDRESS.test(line)) return true;
  return (opens || quoteFollows) && (WHEN.test(line) || ADDRESS.test(line) || quoteFollows);
}

/**
 * "From: … Sent: … To: … Subject: …". "From: Berlin, to: Munich, date: 2 May" is a journey: only an address, a
 * subject or a rule above make it the head of a letter.
 */
function behindHeader(lines: string[], at: number): number | undefined {
  if (kindOf(plain(lines[at])) === undefined) return undefined;
  const kinds = new Set<string>();
  let address = false;
  let end = at;
  for (; end < Math.min(lines.length, at + LINES_OF_HEADER); end++) {
    const line = plain(lines[end]);
    const kind = kindOf(line);
    // Labels may stand apart, with a blank line between them; other words end the head.
    if (line === '' && kindOf(plain(lines[nextWritten(lines, end)])) === undefined) break;
    if (kind === 'from') address = ADDRESS.test(`${line} ${plain(lines[end + 1])}`);
    if (kind !== undefined) kinds.add(kind);
  }
  const letter = address || kinds.has('subject') || isRule(lines[at - 1]);
  const enough = kinds.has('from') && (kinds.size > 2 || (kinds.size === 2 && address));
  return letter && enough ? end : undefined;
}

/** The head of a letter in a language nobody told us: labels, behind one an address, behind another a day. */
function behindLabels(lines: string[], at: number): number | undefined {
  let end = at;
  while (end < at + LINES_OF_HEADER && ANY_LABEL.test(plain(lines[end]))) end++;
  const head = lines.slice(at, end).map(plain);
  const isHead = end >= at + 3 && head.some((line) => ADDRESS.test(line)) && head.some(hasDay);
  return isHead ? end : undefined;
}

function hasDay(line: string): boolean {
  return DAY.test(line);
}

function kindOf(line: string): string | undefined {
  return LABELS.find(([, label]) => label.test(line))?.[0];
}

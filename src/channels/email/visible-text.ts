import { afterQuoteHeader, isQuoted, isRule, nextWritten } from './quote-header.js';
import { withoutSignOff } from './sign-off.js';

/** Nobody writes more lines above a quote; below them only the quoted ones are told apart. */
const LINES_LOOKED_AT = 20_000;

/**
 * The part of a letter its author wrote now: without what is quoted and without what stands under every letter of
 * theirs. Never empty when the letter is not. Reads line by line, each under short patterns, so that no letter takes
 * more time than its length.
 */
export function visibleText(text: string): string {
  return ownWords(text) || text.trim();
}

/** The same, but empty for a letter that is nothing but a quote. */
export function ownWords(text: string): string {
  const parts = ownParts(text.trim().replace(/\r\n?/g, '\n').split('\n'));
  return joined(parts.map(withoutSignOff)) || joined(parts);
}

/** The runs of lines between the quotes. */
function ownParts(lines: string[]): string[][] {
  const parts: string[][] = [[]];
  for (let at = 0; at < lines.length;) {
    const end = behindQuote(lines, at);
    if (end === at) {
      parts.at(-1)!.push(lines[at++]!);
      continue;
    }
    dropRule(parts.at(-1)!);
    if (!isQuoted(lines[at]) && !isQuoted(lines[nextWritten(lines, end)])) break;
    parts.push([]);
    at = end;
  }
  return parts;
}

/** The line behind a quoted one or an introduction at `at`; `at` itself for the author's own words. */
function behindQuote(lines: string[], at: number): number {
  if (isQuoted(lines[at])) return at + 1;
  return at < LINES_LOOKED_AT ? afterQuoteHeader(lines, at) : at;
}

/** The line that some programs draw above their quote. */
function dropRule(lines: string[]): void {
  let end = lines.length;
  while (end > 0 && (lines[end - 1]!.trim() === '' || isRule(lines[end - 1]))) end--;
  lines.length = end;
}

function joined(parts: string[][]): string {
  return parts
    .map((lines) =>
      lines
        .map((line) => line.trimEnd())
        .join('\n')
        .replace(/^\n+/, '')
        .trimEnd(),
    )
    .filter((part) => part.trim() !== '')
    .join('\n');
}

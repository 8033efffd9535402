import { decodeText, UNDECLARED } from './charset.js';

/** No header is worth reading further than this. */
const MAX_VALUE = 64 * 1024;
const MAX_PER_NAME = 200;

/** The top headers of one mail, unfolded, in the order they stand. */
export class MailHeaders {
  private readonly values = new Map<string, string[]>();

  /** `line` is the raw line with one character per byte. */
  constructor(lines: ReadonlyArray<{ key: string; line: string }>) {
    for (const { key, line } of lines) {
      const known = this.values.get(key) ?? [];
      if (known.length === 0) this.values.set(key, known);
      if (known.length < MAX_PER_NAME) known.push(unfold(line));
    }
  }

  all(name: string): string[] {
    return this.values.get(name) ?? [];
  }

  first(name: string): string | undefined {
    return this.values.get(name)?.[0];
  }

  names(): Iterable<string> {
    return this.values.keys();
  }
}

function unfold(line: string): string {
  const value = line.slice(line.indexOf(':') + 1).slice(0, MAX_VALUE);
  const text = decodeText(Buffer.from(value, 'latin1'), UNDECLARED);
  return text
    .replace(/\r?\n[ \t]?/g, ' ')
    .replaceAll('\0', '')
    .trim();
}

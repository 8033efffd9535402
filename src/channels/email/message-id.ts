import { createHash } from 'node:crypto';

const MAX_ID = 255;

/** A Message-ID header as we key it: without brackets, never empty, never too long for an index. */
export function messageIdOf(header: string | undefined): string | undefined {
  if (!header) return undefined;
  const bracketed = /<([^<>]{1,4000})>/.exec(header)?.[1];
  const id = (bracketed ?? header).replace(/[\s<>\0]+/g, '').toWellFormed();
  return id === '' ? undefined : capped(id);
}

/** The ids of In-Reply-To and References, in order; programs write them with and without brackets. */
export function messageIdsOf(header: string, max: number): string[] {
  const tokens = header.match(/<[^<>]{1,4000}>|[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [];
  return tokens.slice(-max).flatMap((token) => messageIdOf(token) ?? []);
}

/** A mail without a Message-ID is known by its bytes. */
export function digestId(raw: Buffer): string {
  return `sha256:${createHash('sha256').update(raw).digest('hex')}`;
}

/** Two long ids that begin alike must stay two. */
function capped(id: string): string {
  if (id.length <= MAX_ID) return id;
  const digest = createHash('sha256').update(id).digest('hex');
  return `${id.slice(0, MAX_ID - 65).toWellFormed()}#${digest}`;
}

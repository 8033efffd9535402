/** One operation of a page, as the page says it is asked and answered. */
export interface Example {
  /** Where its block begins. */
  line: number;
  /** A demo member by name, or `API key`. */
  asker: string;
  /** Name → path in the answer's data. */
  keep: ReadonlyMap<string, string>;
  /** How long it is asked again until the answer fits. */
  withinMs: number;
  query: string;
  answers: Answer[];
}

/** What an operation is expected to give. */
export interface Answer {
  line: number;
  expected: unknown;
}

/** An item that a subscription further up, found by its operation's name, is expected to have got. */
export interface LaterItem extends Answer {
  of: string;
}

export type Step = Example | LaterItem;

export interface Page {
  path: string;
  steps: Step[];
  /** Whether anything on it is answered: a page without is read, not run. */
  isAnswered: boolean;
}

/** Reads the fenced blocks of a page; prose between them changes nothing. */
export function pageOf(path: string, markdown: string): Page {
  const steps: Step[] = [];
  let latest: Example | undefined;
  let isAnswered = false;
  for (const block of blocksOf(markdown)) {
    if (block.language === 'graphql') steps.push((latest = exampleOf(block, path)));
    else if (block.language !== 'json') latest = undefined;
    else if (block.word) steps.push({ of: block.word, ...answerOf(block, path) });
    else if (latest) {
      latest.answers.push(answerOf(block, path));
      isAnswered = true;
    }
  }
  return { path, steps, isAnswered };
}

interface Block {
  line: number;
  language: string;
  /** What stands behind the language. */
  word: string;
  text: string;
}

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: (Block & { indent: string }) | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^( *)```(\w*) *(\w*) *$/.exec(line);
    if (!fence) {
      if (open) open.text += `${line.slice(open.indent.length)}\n`;
    } else if (open) {
      blocks.push(open);
      open = undefined;
    } else {
      const [, indent, language, word] = fence;
      open = { line: index + 1, language: language!, word: word!, text: '', indent: indent! };
    }
  }
  return blocks;
}

function exampleOf({ line, text }: Block, path: string): Example {
  const example = { line, asker: 'Priya', withinMs: 0, query: text, answers: [] as Answer[] };
  const keep = new Map<string, string>();
  for (const comment of leadingComments(text)) {
    const as = /^as (.+)$/.exec(comment);
    const kept = /^keep (\w+) = ([\w.]+)$/.exec(comment);
    const within = /^within (\d+) s$/.exec(comment);
    if (as) example.asker = as[1]!;
    else if (kept) keep.set(kept[1]!, kept[2]!);
    else if (within) example.withinMs = Number(within[1]) * 1_000;
    else if (/^(as|keep|within)\b/.test(comment))
      throw new Error(`${path}:${line}: cannot be read: # ${comment}`);
  }
  return { ...example, keep };
}

function leadingComments(text: string): string[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, first).map((line) => line.slice(1).trim());
}

function answerOf({ line, text }: Block, path: string): Answer {
  try {
    return { line, expected: JSON.parse(text) as unknown };
  } catch (error) {
    throw new Error(`${path}:${line}: is no JSON: ${String(error)}`);
  }
}

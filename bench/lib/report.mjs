/** Measured against the targets, and the summary in README.md. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Name, how it is measured, whether that is enough. `atLeast` and `atMost` are ratios or units as the text says. */
const targets = [
  ratio('inbox: req/s × mercurius with JIT', 'inbox', 'req/s', 'mercurius', { atLeast: 1.5 }),
  ratio('inbox: req/s × PostGraphile', 'inbox', 'req/s', 'postgraphile', { atLeast: 4 }),
  ratio('inbox: req/s × JSON-in-SQL floor', 'inbox', 'req/s', 'floor', { atLeast: 2 }),
  ratio('inbox: req/s × flat SQL and JIT without Apollo', 'inbox', 'req/s', 'graphql-jit', {
    atLeast: 0.8,
  }),
  ratio('inbox: node CPU × Fastify by hand', 'inbox', 'node ms/req', 'fastify', { atMost: 1.15 }),
  ratio('view: req/s × mercurius with JIT', 'view', 'req/s', 'mercurius', { atLeast: 1.5 }),
  ratio('view: req/s × PostGraphile', 'view', 'req/s', 'postgraphile', { atLeast: 4 }),
  ratio('view: req/s × flat SQL and JIT without Apollo', 'view', 'req/s', 'graphql-jit', {
    atLeast: 0.75,
  }),
  ...[0, 1].flatMap((scenario) => [
    fanout(
      'CPU a delivery × raw ws',
      scenario,
      (row, all) => row('with writing') / all('raw ws', 'µs/delivery'),
      { atMost: 1.15 },
    ),
    fanout(
      'times cheaper than stock graphql-ws',
      scenario,
      (row, all) => all('graphql-ws', 'µs/delivery') / row('with writing'),
      { atLeast: 4 },
    ),
    fanout('heap kB a socket', scenario, (row) => row('heap kB/socket'), { atMost: 10 }),
    fanout('p99 ms from write to receipt', scenario, (row) => row('p99 ms'), { atMost: 50 }),
  ]),
  rows(
    'ingest: one at a time × the CTE by hand',
    (r) => over(r.ingest?.['1 at a time'], 'intake', 'one CTE by hand', 'messages/s'),
    { atLeast: 0.9 },
  ),
  rows(
    'ingest: 64 at once, batched × the CTE by hand',
    (r) => over(r.ingest?.['64 at a time'], 'intake', 'one CTE by hand', 'messages/s'),
    { atLeast: 2 },
  ),
  rows(
    'webhooks: p99 ms from due to yes, 500 a second',
    (r) => r.webhooks?.['500 a second'].rapport['p99 ms'],
    { atMost: 50 },
  ),
  rows(
    'webhooks: p50 × one bare insert',
    (r) => over(r.webhooks?.['500 a second'], 'rapport', 'one insert', 'p50 ms'),
    {},
  ),
  rows(
    'claim: × faster than select for update (SQL)',
    (r) => claim(r, 'select for update (SQL)', 'conditional update (SQL)'),
    { atLeast: 4 },
  ),
  rows(
    'claim: × faster than select for update (app)',
    (r) => claim(r, 'select for update (app)', 'claimConversation (app)'),
    {},
  ),
  rows(
    'claim: winners (app)',
    (r) => r.claim?.['one conversation, 1,000 at once']['claimConversation (app)'].winners,
    { atLeast: 1, atMost: 1 },
  ),
  rows(
    'routing: p99 ms from commit to owner',
    (r) => Object.values(r.routing ?? {})[1]?.rapport['p99 ms'],
    { atMost: 1_000 },
  ),
  rows(
    'routing: × faster than a transaction for each',
    (r) => over(Object.values(r.routing ?? {})[0], 'a transaction each', 'rapport', 'ms each'),
    {},
  ),
  rows(
    'routing: round-robin apart by',
    (r) => Object.values(r.routing ?? {})[0]?.rapport['apart by'],
    {
      atMost: 1,
    },
  ),
  rows('start: first query cold, s', (r) => r.start?.['first query'].cold['median s'], {
    atMost: 0.4,
  }),
  rows('start: first query warm, s', (r) => r.start?.['first query'].warm['median s'], {
    atMost: 0.05,
  }),
];

function ratio(name, part, column, other, limits) {
  return rows(name, (results) => over(results[part]?.servers, 'rapport', other, column), limits);
}

function over(table, one, other, column) {
  return table?.[one] && table[other] ? table[one][column] / table[other][column] : undefined;
}

function claim(results, slow, fast) {
  const table = results.claim?.['one conversation, 1,000 at once'];
  return table && table[slow]['ms for 1,000'] / table[fast]['ms for 1,000'];
}

function fanout(name, scenario, of, limits) {
  const label = ['1,000 sockets', '5,000 sockets'][scenario];
  return rows(
    `fan-out, ${label}: ${name}`,
    (results) => {
      const table = Object.values(results.fanout ?? {})[scenario];
      return (
        table &&
        of(
          (column) => table.rapport[column],
          (side, column) => table[side][column],
        )
      );
    },
    limits,
  );
}

function rows(target, measure, { atLeast, atMost }) {
  return { target, measure, atLeast, atMost };
}

export function verdicts(results) {
  return targets.flatMap(({ target, measure, atLeast, atMost }) => {
    const value = measure(results);
    if (value === undefined) return [];
    const wanted =
      atLeast === atMost ? (atLeast ?? '') : atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
    const known = Number.isFinite(value);
    const fails = !known || value < (atLeast ?? -Infinity) || value > (atMost ?? Infinity);
    const verdict = wanted === '' ? '' : fails ? 'FAIL' : 'PASS';
    return [{ target, wanted, measured: known ? Number(value.toFixed(2)) : null, verdict }];
  });
}

const marks = ['<!-- measured -->', '<!-- /measured -->'];

/** Puts this run's tables between the marks of README.md. */
export function writeSummary(file, results, judged) {
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(marks[0]);
  const after = rest.split(marks[1])[1];
  const parts = Object.entries(results).filter(([, value]) => value && typeof value === 'object');
  const tables = parts.flatMap(([part, all]) =>
    Object.entries(all).map(([title, table]) => `### ${part}: ${title}\n\n${markdown(table)}`),
  );
  const messages = (3_000_000 * results.scale).toLocaleString('en-US');
  const about =
    `${results.startedAt.slice(0, 10)}, Node ${results.node.slice(1)}, PostgreSQL ${results.postgres ?? '-'}, ` +
    `${results.cores} cores, ${messages} messages.`;
  const verdictTable = Object.fromEntries(judged.map(({ target, ...facts }) => [target, facts]));
  writeFileSync(
    file,
    `${before}${marks[0]}\n\n${about}\n\n### Targets\n\n${markdown(verdictTable)}\n\n${tables.join('\n\n')}\n\n${marks[1]}${after}`,
  );
}

function markdown(table) {
  const columns = [...new Set(Object.values(table).flatMap((row) => Object.keys(row)))];
  const line = (cells) => `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`;
  return [
    line(['', ...columns]),
    line(['---', ...columns.map(() => '---:')]),
    ...Object.entries(table).map(([name, row]) =>
      line([name, ...columns.map((column) => row[column])]),
    ),
  ].join('\n');
}

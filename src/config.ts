import { resolve } from 'node:path';

export type ServerRole = 'api' | 'worker' | 'all';

export interface Config {
  production: boolean;
  port: number;
  host: string;
  /** What links that leave the server begin with. */
  publicUrl: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  dataDir: string;
  role: ServerRole;
  smtpInPort: number;
  smtpOutUrl: string | undefined;
  secretKey: string | undefined;
  logLevel: string;
  /** Undefined: on when the database is empty and this is not production. */
  demo: boolean | undefined;
  eventRetentionDays: number;
  /** Cost points that come back to a credential each second; its bucket holds twenty seconds of them. */
  rateLimitPerSecond: number;
  /** Channels may call addresses inside our own network. */
  privateNetwork: boolean;
  /** Reads customers' messages in place of the model that comes along. */
  insights: { url: string; secret: string } | undefined;
}

/** Every mistake at once, one line each: nobody likes to fix them one boot at a time. */
export class ConfigError extends Error {
  constructor(readonly mistakes: string[]) {
    super(mistakes.join('\n'));
    this.name = 'ConfigError';
  }
}

/** The only reader of the environment. An empty variable counts as unset. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Readonly<Config> {
  const mistakes: string[] = [];
  const read = new Reading(env, mistakes);
  const production = env['NODE_ENV'] === 'production';
  const port = read.integer('PORT', 4000, 0, 65_535);
  const host = read.text('HOST') ?? '127.0.0.1';
  const config: Config = {
    production,
    port,
    host,
    publicUrl: (
      read.url('PUBLIC_URL', ['http:', 'https:']) ?? `http://${urlHost(host)}:${port}`
    ).replace(/\/+$/, ''),
    databaseUrl: read.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    dataDir: resolve(read.text('DATA_DIR') ?? '.data'),
    role: read.choice('ROLE', ['api', 'worker', 'all'], 'all'),
    smtpInPort: read.integer('SMTP_IN_PORT', 2525, 0, 65_535),
    smtpOutUrl: read.url('SMTP_OUT_URL', ['smtp:', 'smtps:']),
    secretKey: read.text('SECRET_KEY'),
    logLevel: read.choice(
      'LOG_LEVEL',
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'info',
    ),
    demo: read.flag('DEMO'),
    privateNetwork: read.flag('PRIVATE_NETWORK') ?? !production,
    insights: read.insights(),
    rateLimitPerSecond: read.integer(
      'RATE_LIMIT_PER_SECOND',
      production ? 20_000 : 1_000_000,
      1,
      1_000_000_000,
    ),
    eventRetentionDays: read.number('EVENT_RETENTION_DAYS', 30, 0, 3_650),
  };
  if (production && !config.secretKey)
    mistakes.push('SECRET_KEY is required in production: at least 32 characters.');
  if (config.secretKey !== undefined && config.secretKey.length < 32) {
    mistakes.push(
      `SECRET_KEY must have at least 32 characters, it has ${config.secretKey.length}.`,
    );
  }
  if (config.port !== 0 && config.port === config.smtpInPort)
    mistakes.push(`SMTP_IN_PORT must differ from PORT, both are ${config.port}.`);
  if (config.role !== 'all' && !(config.redisUrl && config.databaseUrl)) {
    mistakes.push(`ROLE=${config.role} means several processes: set DATABASE_URL and REDIS_URL.`);
  }
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return Object.freeze(config);
}

/** The wildcard addresses are for listening; a link needs a name that can be opened. */
export function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

class Reading {
  constructor(
    private readonly env: NodeJS.ProcessEnv,
    private readonly mistakes: string[],
  ) {}

  text(name: string): string | undefined {
    return this.env[name] || undefined;
  }

  number(name: string, fallback: number, least: number, most: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    this.mistakes.push(`${name} must be a number from ${least} to ${most}, not "${text}".`);
    return fallback;
  }

  integer(name: string, fallback: number, least: number, most: number): number {
    const value = this.number(name, fallback, least, most);
    if (Number.isInteger(value)) return value;
    this.mistakes.push(`${name} must be a whole number, not "${value}".`);
    return fallback;
  }

  url(name: string, protocols: string[]): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (URL.canParse(text) && protocols.some((protocol) => text.startsWith(`${protocol}//`)))
      return text;
    this.mistakes.push(
      `${name} must be a URL beginning with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
    );
    return undefined;
  }

  insights(): Config['insights'] {
    const url = this.url('INSIGHTS_URL', ['http:', 'https:']);
    const secret = this.text('INSIGHTS_SECRET');
    if (url && secret && /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(secret)) return { url, secret };
    if (url || secret)
      this.mistakes.push(
        'INSIGHTS_URL and INSIGHTS_SECRET belong together; the secret is `whsec_` and 24 bytes or more in base64.',
      );
    return undefined;
  }

  choice<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const found = choices.find((choice) => choice === text);
    if (found) return found;
    this.mistakes.push(`${name} must be one of ${choices.join(', ')}, not "${text}".`);
    return fallback;
  }

  flag(name: string): boolean | undefined {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return undefined;
    if (['1', 'true', 'on', 'yes'].includes(text)) return true;
    if (['0', 'false', 'off', 'no'].includes(text)) return false;
    this.mistakes.push(`${name} must be on or off, not "${text}".`);
    return undefined;
  }
}

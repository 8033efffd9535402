import pino from 'pino';
import { startApp } from './app.js';
import { ConfigError, readConfig } from './config.js';
import { firstStep } from './demo/workspace.js';
import { DataDirectoryInUse } from './infra/embedded-postgres.js';

const graceMs = 10_000;

try {
  const config = readConfig();
  const log = pino({
    level: config.logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
  });
  let closing = false;
  const app = await startApp(config, log);
  const stop = async (signal: string): Promise<void> => {
    if (closing) process.exit(1); // asked twice: at once
    closing = true;
    log.info(`${signal}: finishing what is in hand`);
    await app.close(graceMs);
    log.info('Stopped');
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
  if (app.url)
    log.info(
      `GraphQL on ${app.url}/graphql, for visitors on ${app.url}/visitor/graphql, explorer on ${app.url}/`,
    );
  if (app.smtpPort) log.info(`Mail is received on smtp://${config.host}:${app.smtpPort}`);
  if (config.redisUrl && !config.secretKey)
    log.warn('SECRET_KEY is not set: servers that work together must share it, or one DATA_DIR');
  if (!config.smtpOutUrl)
    log.info(
      `SMTP_OUT_URL is not set: replies are written as .eml files to ${config.dataDir}/outbox`,
    );
  if (!config.redisUrl) log.info('REDIS_URL is not set: live updates stay within this one process');
  if (app.demo) process.stdout.write(firstStep(app.demo, config.dataDir));
} catch (error) {
  console.error(inOneLine(error) ?? error);
  process.exit(1);
}

/** For what an operator can mend; anything else is shown whole. */
function inOneLine(error: unknown): string | undefined {
  if (error instanceof ConfigError || error instanceof DataDirectoryInUse) return error.message;
  const { code, port, address } = error as { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${address} is taken: set PORT or SMTP_IN_PORT.`;
  if (code === 'EACCES' && port)
    return `Port ${port} on ${address} is not allowed: choose one above 1023.`;
  if (code === 'ECONNREFUSED')
    return `Nothing answers at ${address}:${port}: is DATABASE_URL right?`;
  if (/^(28|3D)/.test(code ?? ''))
    return `PostgreSQL: ${(error as Error).message}. Is DATABASE_URL right?`;
  return undefined;
}

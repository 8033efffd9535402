import pino from 'pino';
import { startApp } from './app.js';
import { readConfig } from './config.js';
import { firstStep } from './demo/workspace.js';
import { languageDetector } from './domain/insight/language.js';
import { inOneLine } from './operator-mistake.js';

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
  // Its tables take half a second to load: now, and not when the first customer writes.
  if (config.role !== 'api' && !config.insights) void languageDetector();
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

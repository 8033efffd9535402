import { expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../src/config.js';

function mistakes(env: Record<string, string>): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
}

test('an empty environment is a good one', () => {
  expect(mistakes({})).toEqual([]);
  expect(mistakes({ PORT: '', DATABASE_URL: '', SECRET_KEY: '' })).toEqual([]);
});

test('every mistake is told at once, in one line that names its variable', () => {
  const wrong = {
    PORT: 'abc',
    PUBLIC_URL: 'ftp://x',
    DATABASE_URL: 'mysql://x',
    REDIS_URL: 'redis',
    ROLE: 'boss',
    SMTP_IN_PORT: '70000',
    SMTP_OUT_URL: 'smtp:',
    LOG_LEVEL: 'loud',
    DEMO: 'maybe',
    RATE_LIMIT_PER_SECOND: '1.5',
    EVENT_RETENTION_DAYS: '-3',
    SECRET_KEY: 'short',
  };
  const told = mistakes(wrong);
  expect(told.map((line) => line.split(' ')[0])).toEqual(Object.keys(wrong));
  expect(told.join('')).not.toContain('\n');
});

test.each(['0x10', '1e3', '80a', 'Infinity', '-1', '4000.5'])('PORT=%s is no port', (PORT) => {
  expect(mistakes({ PORT })).toEqual([expect.stringMatching(/^PORT must be/)]);
});

test('HTTP and mail cannot listen on one port, unless the system chooses', () => {
  expect(mistakes({ PORT: '2525' })).toEqual([
    'SMTP_IN_PORT must differ from PORT, both are 2525.',
  ]);
  expect(mistakes({ PORT: '0', SMTP_IN_PORT: '0' })).toEqual([]);
});

test('production needs a secret, several processes need their database and Redis', () => {
  expect(mistakes({ NODE_ENV: 'production' })).toEqual([expect.stringMatching(/^SECRET_KEY/)]);
  expect(mistakes({ ROLE: 'worker' })).toEqual([expect.stringMatching(/^ROLE=worker/)]);
});

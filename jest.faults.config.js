import base from './jest.config.js';

/** The fault campaign: servers are killed and databases stopped, so one file at a time and no hurry. */
/** @type {import('jest').Config} */
export default {
  ...base,
  testMatch: ['<rootDir>/test/faults/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  maxWorkers: 1,
  // What failed in the middle leaves customers behind who would try their ended server for ever.
  forceExit: true,
  testTimeout: 30 * 60_000,
};

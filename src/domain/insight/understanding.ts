import type { Reading } from './insight.js';

/** Readings, one for each text, in their order. Model and version stand beside everything that was read. */
export interface Understood {
  model: string;
  version: string;
  readings: Reading[];
}

/** Whoever reads messages: the model that comes along, or another in its place. It keeps nothing. */
export interface Understanding {
  /** What it throws is tried again later. */
  read(texts: readonly string[]): Promise<Understood>;
}

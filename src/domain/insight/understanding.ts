import type { Reading } from './insight.js';

/** Whoever reads messages: the model that comes along, or another in its place. It keeps nothing. */
export interface Understanding {
  /** Both stand beside everything it read. */
  readonly name: string;
  readonly version: string;
  /** One reading for each text, in their order. What it throws is tried again later. */
  read(texts: readonly string[]): Promise<Reading[]>;
}

import type { Actor } from '../domain/kernel/actor.js';
import type { Action } from '../domain/kernel/work.js';

/** `app.run` as jobs see it. */
export type RunAction = <I, T, A extends Actor>(
  actor: A,
  action: Action<I, T, A>,
  input: I,
) => Promise<{ result: T }>;

import type { Variables } from './cost.js';
import { refusal } from './refusals.js';

/** Deeper than any input of ours; what walks a value by recursion is safe up to here by far. */
const deepest = 100;

/** A few kilobytes of brackets would exhaust the stack of whoever coerces, hashes or stores them. */
export function checkNesting(variables: Variables): void {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw tooDeep();
    level = level.flatMap(inside);
  }
}

function inside(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null);
}

const tooDeep = () =>
  refusal(
    'BAD_USER_INPUT',
    `Variables may nest up to ${deepest} deep.`,
    400,
    {},
    { limit: deepest },
  );

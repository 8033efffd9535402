import { invalidInput } from './errors.js';
import { storable } from './text.js';

/** What people call something: 1 to 100 characters. */
export function readName(given: string, field = 'name'): string {
  const name = storable(given).trim();
  if (!name || name.length > 100) throw invalidInput(field, 'Must have 1 to 100 characters.');
  return name;
}

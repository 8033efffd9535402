/**
 * Where an answer is not what a page says, a line for each place; empty when it fits. Objects may hold more than is
 * expected. Lists are as long as expected, unless the last one expected is `…`. A text with `…` in it fits whatever
 * stands there, and `…` alone fits everything.
 */
export function differences(expected: unknown, actual: unknown, path = ''): string[] {
  if (expected === '…') return actual === undefined ? [said(path, expected, actual)] : [];
  if (Array.isArray(expected)) return listDifferences(expected, actual, path);
  if (expected !== null && typeof expected === 'object') {
    if (actual === null || typeof actual !== 'object') return [said(path, expected, actual)];
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, (actual as Record<string, unknown>)[key], path ? `${path}.${key}` : key),
    );
  }
  return fits(expected, actual) ? [] : [said(path, expected, actual)];
}

function listDifferences(expected: unknown[], actual: unknown, path: string): string[] {
  if (!Array.isArray(actual)) return [said(path, expected, actual)];
  const isOpen = expected.at(-1) === '…';
  const items = isOpen ? expected.slice(0, -1) : expected;
  if (isOpen ? actual.length < items.length : actual.length !== items.length)
    return [`${path}: expected ${items.length} items, got ${actual.length}`];
  return items.flatMap((item, index) => differences(item, actual[index], `${path}.${index}`));
}

function fits(expected: unknown, actual: unknown): boolean {
  if (typeof expected !== 'string' || !expected.includes('…')) return expected === actual;
  const parts = expected.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return typeof actual === 'string' && new RegExp(`^${parts.join('.*')}$`, 's').test(actual);
}

function said(path: string, expected: unknown, actual: unknown): string {
  return `${path || 'data'}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
}

/** The object in a JSON text, or undefined for anything else. */
export function readObject(text: Buffer | string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text.toString()) as unknown;
    return asObject(value);
  } catch {
    return undefined;
  }
}

export function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

export function textIn(
  object: Record<string, unknown> | undefined,
  key: string,
): string | undefined {
  const value = object && Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

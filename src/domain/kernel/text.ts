/** PostgreSQL stores neither NUL nor half a surrogate pair; a customer's broken text must not cost the message. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '');
}

const longestSaying = 500;

/** What somebody else's server said, for people to read: storable, and never a page of it. */
export function quotable(said: string): string {
  return storable(said.slice(0, longestSaying));
}

/** The same for every text in a JSON value, keys included. */
export function storableJson<T>(value: T): T {
  const clean = (inner: unknown): unknown => {
    if (typeof inner === 'string') return storable(inner);
    if (Array.isArray(inner)) return inner.map(clean);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, of]) => [storable(key), clean(of)]));
  };
  return clean(value) as T;
}

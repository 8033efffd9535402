/** Which fields of a row the caller will read. Columns and joins follow it, so that nothing is fetched in vain. */
export interface Wanted {
  has(field: string): boolean;
  of(field: string): Wanted;
}

export const everything: Wanted = { has: () => true, of: () => everything };

/** What is read of a row inside a connection, through `nodes` or through `edges { node }`. */
export function nodeWanted(connection: Wanted): Wanted {
  if (!connection.has('edges')) return connection.of('nodes');
  const edgeNode = connection.of('edges').of('node');
  return connection.has('nodes') ? either(connection.of('nodes'), edgeNode) : edgeNode;
}

function either(a: Wanted, b: Wanted): Wanted {
  return {
    has: (field) => a.has(field) || b.has(field),
    of: (field) => either(a.of(field), b.of(field)),
  };
}

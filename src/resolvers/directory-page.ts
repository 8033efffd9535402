import {
  type Connection,
  connectionOf,
  isText,
  listName,
  type Page,
  pageOf,
  type PageRequest,
  setTotal,
} from '../domain/kernel/keyset.query.js';

interface Named {
  uuid: string;
  name: string;
}

/** A page of what the directory holds, by name. */
export function directoryPage<R extends Named>(
  list: string,
  rows: Iterable<R>,
  request: PageRequest,
): Connection<R> {
  const page = pageOf(request, listName(list), isText);
  const sorted = [...rows].sort(byName);
  const inside = sorted.filter((row) => isInside(row, page));
  const ordered = page.backward ? inside.reverse() : inside;
  const connection = connectionOf(ordered.slice(0, page.size + 1), page, (row) => ({
    key: row.name,
    id: row.uuid,
  }));
  setTotal(connection, sorted.length);
  return connection;
}

function isInside(row: Named, { after, before }: Page): boolean {
  const place = (edge: NonNullable<Page['after']>): Named => ({
    name: String(edge.key),
    uuid: edge.id,
  });
  return (!after || byName(row, place(after)) > 0) && (!before || byName(row, place(before)) < 0);
}

function byName(a: Named, b: Named): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.uuid < b.uuid ? -1 : a.uuid > b.uuid ? 1 : 0;
}

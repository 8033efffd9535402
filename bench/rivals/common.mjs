/** What the rivals share: the pool, prepared statements, cursors. Ten connections each, as the server itself has. */
import { createHash } from 'node:crypto';
import pg from 'pg';

export const port = Number(process.env.PORT);
export const workspaceId = process.env.WORKSPACE_ID;
export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const names = new Map();

export async function rows(text, values) {
  let name = names.get(text);
  if (!name) names.set(text, (name = createHash('sha1').update(text).digest('base64url')));
  return (await pool.query({ name, text, values })).rows;
}

export function placeOf(after) {
  if (!after) return ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  return after.split('|');
}

export function page(records, nodeOf) {
  const hasNextPage = records.length > 50;
  const shown = hasNextPage ? records.slice(0, 50) : records;
  const last = shown.at(-1);
  return {
    nodes: shown.map(nodeOf),
    pageInfo: { hasNextPage, endCursor: last ? `${last.cursor_at}|${last.id}` : null },
  };
}

export function readJson(request) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
    request.on('error', reject);
  });
}

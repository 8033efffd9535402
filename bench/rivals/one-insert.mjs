/** The floor of a webhook: node:http, the raw body into one row, 200. No signature, no channel, no log. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { pool, port } from './common.mjs';

await pool.query('create schema if not exists bare');
await pool.query(
  'create table if not exists bare.delivery (id uuid primary key, raw bytea not null)',
);

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => void store(Buffer.concat(chunks), response));
}).listen(port, '127.0.0.1');

async function store(raw, response) {
  if (raw.length > 0) {
    const text = 'insert into bare.delivery (id, raw) values ($1, $2)';
    await pool.query({ name: 'store', text, values: [randomUUID(), raw] });
  }
  response.end();
}

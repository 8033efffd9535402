/** The floor: node:http, one prepared statement, the answer made by PostgreSQL and passed through. */
import { createServer } from 'node:http';
import { placeOf, port, readJson, rows, workspaceId } from './common.mjs';
import { jsonInbox, jsonView } from './sql.mjs';

createServer((request, response) => void answer(request, response)).listen(port, '127.0.0.1');

async function answer(request, response) {
  if (request.method === 'GET') return response.end('ok');
  const body = await readJson(request);
  const [row] =
    request.url === '/inbox'
      ? await rows(jsonInbox, [workspaceId, ...placeOf(body.after)])
      : await rows(jsonView, [workspaceId, body.id]);
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(row.body),
  });
  return response.end(row.body);
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AgentActor } from '../domain/kernel/actor.js';
import type { Action, Reader } from '../domain/kernel/work.js';
import {
  type ExportFormat,
  exportFormats,
  type ExportKind,
  exportKinds,
  type ExportRequest,
} from '../domain/export/export-kind.js';
import {
  countExport,
  exportColumns,
  exportPlace,
  exportRows,
} from '../domain/export/export.query.js';
import { exportLines } from '../domain/export/lines.js';
import { recordExport } from '../domain/export/record-export.js';

export interface ExportParts {
  authenticate(header: string | undefined): Promise<AgentActor | null>;
  reader: (workspaceId: string) => Reader;
  run<I>(actor: AgentActor, action: Action<I, void>, input: I): Promise<unknown>;
}

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * `GET /exports/<kind>.<csv|ndjson>?from=&to=&after=` with a bearer token: a stream of rows. `Rapport-Total-Rows` says
 * how many there are behind `after`, so that a client can show how far it is; the last complete row's `id` as `after`
 * goes on where the stream broke off.
 */
export function exportsDoor(parts: ExportParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await serve(parts, request, response);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.writeHead(error.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { code: error.code, message: error.message } }));
    }
  };
}

async function serve(
  parts: ExportParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET') throw new Refusal(405, 'METHOD_NOT_ALLOWED', 'Use GET.');
  const actor = await parts.authenticate(request.headers.authorization);
  if (!actor) throw new Refusal(401, 'UNAUTHENTICATED', 'A valid bearer token is needed.');
  if (!mayExport(actor))
    throw new Refusal(403, 'FORBIDDEN', 'Managers export, and API keys with the scope ADMIN.');
  const wanted = readRequest(request.url ?? '/');
  const reader = parts.reader(actor.workspaceId);
  const total = await countExport(reader, wanted);
  await parts.run(actor, recordExport, { kind: wanted.kind, format: wanted.format });
  response.writeHead(200, headersOf(wanted, total));
  const columns = exportColumns(wanted.kind);
  const options = { withHeader: !wanted.after };
  const lines = exportLines(wanted.format, columns, exportRows(reader, wanted), options);
  // Whoever hangs up in the middle has what they have.
  await pipeline(Readable.from(lines), response).catch(() => response.destroy());
}

function mayExport(actor: AgentActor): boolean {
  return actor.kind === 'MEMBER' ? actor.role !== 'AGENT' : actor.scopes.has('ADMIN');
}

function headersOf({ kind, format }: ExportRequest, total: number) {
  return {
    'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
    'content-disposition': `attachment; filename="${kind}.${format}"`,
    'cache-control': 'no-store',
    'rapport-total-rows': String(total),
  };
}

function readRequest(url: string): ExportRequest {
  const { pathname, searchParams } = new URL(url, 'http://export.invalid');
  const [kind = '', format = ''] = pathname.slice('/exports/'.length).split('.');
  if (!isOneOf(exportKinds, kind) || !isOneOf(exportFormats, format))
    throw new Refusal(
      404,
      'NOT_FOUND',
      `There is ${exportKinds.join(', ')}; each as .${exportFormats.join(' and .')}.`,
    );
  const after = searchParams.get('after');
  return {
    kind: kind satisfies ExportKind,
    format: format satisfies ExportFormat,
    from: moment(searchParams, 'from') ?? new Date(0),
    to: moment(searchParams, 'to') ?? new Date(),
    after: after === null ? null : placeOf(kind, after),
  };
}

function isOneOf<T extends string>(all: readonly T[], one: string): one is T {
  return (all as readonly string[]).includes(one);
}

function placeOf(kind: ExportKind, after: string): string {
  const place = exportPlace(kind, after);
  if (!place) throw new Refusal(400, 'INVALID_CURSOR', 'after must be the id of a row.');
  return place;
}

function moment(params: URLSearchParams, name: string): Date | null {
  const given = params.get(name);
  if (given === null) return null;
  const at = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(given) ? new Date(given) : null;
  if (!at || Number.isNaN(at.getTime()))
    throw new Refusal(400, 'INVALID_INPUT', `${name} must be a time such as 2026-11-01T00:00:00Z.`);
  return at;
}

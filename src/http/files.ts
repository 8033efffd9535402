import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileTypeFromBuffer } from 'file-type';
import { systemActor } from '../domain/kernel/actor.js';
import { DomainError } from '../domain/kernel/errors.js';
import type { Action, Reader } from '../domain/kernel/work.js';
import { largestAttachmentBytes } from '../domain/conversation/create-attachment-upload.js';
import { storeUpload } from '../domain/message/store-upload.js';

export interface FilesParts {
  open(
    purpose: 'download' | 'upload',
    path: string,
  ): { workspaceId: string; attachmentId: string } | null;
  reader: (workspaceId: string) => Reader;
  run<I>(
    actor: ReturnType<typeof systemActor>,
    action: Action<I, void>,
    input: I,
  ): Promise<unknown>;
  store: {
    put(content: Buffer): Promise<string>;
    size(sha256: string): Promise<number | undefined>;
    stream(sha256: string): NodeJS.ReadableStream;
  };
}

interface FileRow {
  fileName: string;
  contentType: string;
  sha256: string;
}

/** `/files/<signed>`: GET gives an attachment, PUT takes the bytes of an upload. The link is the permission. */
export function filesDoor(parts: FilesParts) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> => {
    // A page of any site may send a file here: the link is the permission, and no cookie is ever asked for.
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'OPTIONS') return preflight(response);
    if (request.method === 'PUT') return upload(parts, request, response, path);
    if (request.method === 'GET' || request.method === 'HEAD')
      return download(parts, request, response, path);
    response.setHeader('allow', 'GET, HEAD, PUT');
    answer(response, 405, 'METHOD_NOT_ALLOWED', 'Use GET or PUT.');
  };
}

function preflight(response: ServerResponse): void {
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, HEAD, PUT',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '600',
  });
  response.end();
}

async function download(
  parts: FilesParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const target = parts.open('download', path);
  if (!target)
    return answer(
      response,
      403,
      'FORBIDDEN',
      'This link is not valid or has expired: query a new one.',
    );
  const [file] = await parts.reader(target.workspaceId).rows<FileRow>(
    `select file_name as "fileName", content_type as "contentType", sha256 from attachment
     where workspace_id = $1 and id = $2 and sha256 <> ''`,
    [target.workspaceId, target.attachmentId],
  );
  const size = file && (await parts.store.size(file.sha256));
  if (!file || size === undefined)
    return answer(response, 404, 'NOT_FOUND', 'There is no such file.');
  response.writeHead(200, { ...safeHeaders, ...describe(file), 'content-length': size });
  if (request.method === 'HEAD') response.end();
  else
    parts.store
      .stream(file.sha256)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** A customer's file must never run in our origin: always a download, never sniffed, sandboxed all the same. */
const safeHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'private, max-age=3600',
};

function describe(file: FileRow) {
  const ascii = file.fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const utf8 = encodeURIComponent(file.fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return {
    'content-type': file.contentType,
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`,
  };
}

async function upload(
  parts: FilesParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const target = parts.open('upload', path);
  if (!target) return answer(response, 403, 'FORBIDDEN', 'This link is not valid or has expired.');
  const content = await readBody(request);
  if (!content)
    return answer(response, 413, 'TOO_LARGE', `At most ${largestAttachmentBytes} bytes.`);
  const sha256 = await parts.store.put(content);
  const sniffed = await fileTypeFromBuffer(content);
  const contentType = sniffed?.mime ?? declared(request);
  try {
    const { attachmentId } = target;
    const input = { attachmentId, sha256, sizeBytes: content.length, contentType };
    await parts.run(systemActor(target.workspaceId), storeUpload, input);
    response.writeHead(204).end();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    answer(response, error.code === 'NOT_FOUND' ? 404 : 409, error.code, error.message);
  }
}

function declared(request: IncomingMessage): string {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return type && /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream';
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestAttachmentBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: { code, message } }));
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { Links } from '../../src/infra/links.js';
import { desk, received, uuid } from './desk.js';

let server: TestServer;
let link: string;
let expiresAt: string;
const page = '<script>alert("in your origin")</script>';

beforeAll(async () => {
  server = await startServer();
  const text = [
    '--b',
    'Content-Type: text/plain',
    '',
    'See the page.',
    '--b',
    'Content-Type: text/html; name="page.html"',
    'Content-Disposition: attachment; filename="Seite zwei \u201cé\u201d.html"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(page).toString('base64'),
    '--b--',
  ].join('\r\n');
  const filed = await received(server, {
    text,
    headers: { 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary=b' },
  });
  const [message] = await desk(server, 'Priya').messages(filed.id);
  const [attachment] = message!.attachments;
  expect(attachment).toMatchObject({ sizeBytes: page.length });
  expect(attachment!.fileName).toMatch(/\.html$/);
  ({ url: link, expiresAt } = attachment!);
});
afterAll(() => server.close());

describe('A file of a customer', () => {
  test('is behind a link that needs no login and gives the very bytes', async () => {
    const response = await fetch(link);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(page);
  });

  test('is always a download and never runs in our origin', async () => {
    const { headers } = await fetch(link);
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  test('has a link that ends within hours', () => {
    const ahead = Date.parse(expiresAt) - Date.now();
    expect(ahead).toBeGreaterThan(60_000);
    expect(ahead).toBeLessThanOrEqual(2 * 3600_000);
  });

  test('is not opened by a changed, expired or borrowed link', async () => {
    const [workspace, attachment, expires, signature] = link.split('/').at(-1)!.split('.');
    const { members, workspace: own } = server.demo;
    expect(workspace).toBe(uuid(own.id));
    const links = new Links(() => new URL(link).origin, server.app.stores.key('file links'));
    const target = { workspaceId: workspace!, attachmentId: attachment! };
    const lastWeek = Date.now() - 7 * 86_400_000;
    const refused = [
      [workspace, attachment, Number(expires) + 3600, signature].join('.'),
      [workspace, uuid(members[0]!.id), expires, signature].join('.'),
      [workspace, attachment, expires, 'A'.repeat(43)].join('.'),
      links.to('download', target, lastWeek).url.split('/').at(-1)!,
      links.to('upload', target).url.split('/').at(-1)!,
      '..%2F..%2Fetc%2Fpasswd',
      '%00',
      '',
    ];
    for (const path of refused) {
      const response = await fetch(new URL(`/files/${path}`, link));
      expect([path, response.status >= 400 && response.status < 500]).toEqual([path, true]);
      expect(await response.text()).not.toContain('alert');
    }
  });

  test('cannot be replaced through its download link', async () => {
    const response = await fetch(link, { method: 'PUT', body: 'mine now' });
    expect(response.status).toBe(403);
    expect(await (await fetch(link)).text()).toBe(page);
  });
});

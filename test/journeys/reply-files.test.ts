import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CreateAttachmentUploadDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { type Desk, desk, outgoing, received } from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const bytes = Buffer.from('%PDF-1.4 a small invoice');

async function room(agent: Desk, sizeBytes = bytes.length) {
  const input = { fileName: 'Rechnung ü.pdf', contentType: 'application/pdf', sizeBytes };
  const made = await agent.do(CreateAttachmentUploadDocument, { input });
  const { attachmentId, uploadUrl } = made.createAttachmentUpload;
  return { id: attachmentId!, url: uploadUrl! };
}

async function uploaded(agent: Desk): Promise<string> {
  const { id, url } = await room(agent);
  expect((await fetch(url, { method: 'PUT', body: bytes })).status).toBe(204);
  return id;
}

function replyWith(agent: Desk, conversationId: string, attachmentIds: string[]) {
  return agent.reply({ conversationId, text: 'Here.', lastSeenSequence: 1, attachmentIds });
}

describe('A file of an agent', () => {
  test('is uploaded, attached, and in the mail', async () => {
    const priya = desk(server, 'Priya');
    const { id } = await received(server);
    const { message } = await replyWith(priya, id, [await uploaded(priya)]);
    const { attachments } = await outgoing(server, message!.id);
    expect(attachments).toMatchObject([
      { filename: 'Rechnung ü.pdf', contentType: 'application/pdf', content: bytes },
    ]);
    const [shown] = message!.attachments;
    const again = await fetch(shown!.url);
    expect(Buffer.from(await again.arrayBuffer())).toEqual(bytes);
  });

  test('of somebody else, without its bytes, made up, or used before is refused', async () => {
    const priya = desk(server, 'Priya');
    const used = await uploaded(priya);
    await replyWith(priya, (await received(server)).id, [used]);
    const refusals = [
      [await uploaded(desk(server, 'Marco')), 'NOT_FOUND'],
      [used, 'NOT_FOUND'],
      [`att_${'0'.repeat(32)}`, 'NOT_FOUND'],
      ['rubbish', 'NOT_FOUND'],
      [(await room(priya)).id, 'INVALID_STATE'],
    ] as const;
    const { id } = await received(server);
    for (const [attachmentId, code] of refusals) {
      const { message, userErrors } = await replyWith(priya, id, [attachmentId]);
      expect(message).toBeNull();
      expect(userErrors).toMatchObject([{ code, field: ['input', 'attachmentIds'] }]);
    }
    expect(await priya.messages(id)).toHaveLength(1);
  });

  test('has the size that was said, and does not change once it is there', async () => {
    const { url } = await room(desk(server, 'Priya'));
    expect((await fetch(url, { method: 'PUT', body: 'too short' })).status).toBe(409);
    expect((await fetch(url, { method: 'PUT', body: bytes })).status).toBe(204);
    const other = Buffer.alloc(bytes.length, 'x');
    expect((await fetch(url, { method: 'PUT', body: other })).status).toBe(409);
    expect((await fetch(url, { method: 'GET' })).status).toBe(403);
    expect((await fetch(`${url}x`, { method: 'PUT', body: bytes })).status).toBe(403);
  });
});

import { ask, put, Refused } from './api.js';
import type { Config } from './config.js';
import { uploadMutation } from './operations.js';
import type { Refusal } from './types.js';

interface Room {
  attachmentId: string;
  uploadUrl: string;
  userErrors: Refusal[];
}

/** What a message may name, once the bytes are there. */
export async function upload(config: Config, token: string | null, file: File): Promise<string> {
  const { name: fileName, size: sizeBytes, type } = file;
  const contentType = /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream';
  const input = { fileName, contentType, sizeBytes };
  const answer = await ask<{ createChatUpload: Room }>(config, uploadMutation, { input }, token);
  const { attachmentId, uploadUrl, userErrors } = answer.createChatUpload;
  const [refusal] = userErrors;
  if (refusal) throw new Refused(refusal.code, refusal.message);
  await put(uploadUrl, file);
  return attachmentId;
}

import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { Credential } from './credential.js';

/** Ends a key at once: requests are refused, and the log tells every server to close the key's sockets. */
export async function revokeApiKey(
  work: Work,
  input: { credentialId: string },
): Promise<{ credentialId: string }> {
  const credential = await work.em.findOne(Credential, {
    workspaceId: work.workspaceId,
    id: input.credentialId,
    kind: 'API_KEY',
  });
  if (!credential) throw notFound('API key', 'apiKeyId');
  if (!credential.revokedAt) {
    credential.revokedAt = work.now;
    work.record({ type: 'api_key.revoked', subjectId: credential.id });
  }
  return { credentialId: credential.id };
}

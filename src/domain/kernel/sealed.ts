import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** A key for one purpose, derived from SECRET_KEY, so that no two uses share one. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'rapport', purpose, 32));
}

/** AES-256-GCM; the key's id goes first, so that a rotated key is recognised and not guessed. */
export function seal(key: Buffer, plain: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return [keyId(key), iv, cipher.getAuthTag(), sealed]
    .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
    .join('.');
}

export function unseal(key: Buffer, sealed: string): string {
  const [id, iv, tag, body] = sealed.split('.');
  if (id !== keyId(key)) throw new Error('This secret was sealed with another SECRET_KEY.');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv!, 'base64url'));
  decipher.setAuthTag(Buffer.from(tag!, 'base64url'));
  const plain = [decipher.update(Buffer.from(body!, 'base64url')), decipher.final()];
  return Buffer.concat(plain).toString('utf8');
}

function keyId(key: Buffer): string {
  return createHmac('sha256', key).update('id').digest('hex').slice(0, 8);
}

import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files on local disk, named by the hash of their bytes: the same file twice is one file, and a name never lies. */
export class AttachmentStore {
  constructor(private readonly folder: string) {}

  /** On disk for good when this resolves: synced, then renamed into place. */
  async put(content: Buffer): Promise<string> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const path = this.pathOf(sha256);
    if (await this.size(sha256).then((size) => size === content.length)) return sha256;
    await mkdir(dirname(path), { recursive: true });
    const part = `${path}.${randomUUID()}.part`;
    const file = await open(part, 'w', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
    return sha256;
  }

  read(sha256: string): Promise<Buffer> {
    return readFile(this.pathOf(sha256));
  }

  stream(sha256: string): ReadStream {
    return createReadStream(this.pathOf(sha256));
  }

  size(sha256: string): Promise<number | undefined> {
    return stat(this.pathOf(sha256)).then(
      (found) => found.size,
      () => undefined,
    );
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not the name of a stored file.');
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

import { randomBytes } from 'node:crypto';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComposedMail } from './compose.js';
import type { Delivery, MailTransport } from './send.js';

/** Puts every mail as a file into a folder: for development, tests, and programs that carry mail on from there. */
export function outboxTransport({ folder }: { folder: string }): MailTransport {
  return {
    idempotent: true,
    deliver: (mail, signal) => put(folder, mail, signal),
    close: async () => undefined,
  };
}

async function put(folder: string, mail: ComposedMail, signal: AbortSignal): Promise<Delivery> {
  const path = join(folder, `${mail.id}.eml`);
  const draft = join(folder, `.${mail.id}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    signal.throwIfAborted();
    if (await exists(path)) return { ok: true, rejected: [] };
    await mkdir(folder, { recursive: true });
    await writeDurably(draft, mail.raw);
    signal.throwIfAborted();
    await rename(draft, path);
    await syncFolder(folder);
    return { ok: true, rejected: [] };
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return { ok: false, failure: failureOf(error, signal) };
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function writeDurably(path: string, content: Buffer): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A renamed file is only there after a crash when its folder was synced too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function failureOf(
  error: unknown,
  signal: AbortSignal,
): Extract<Delivery, { ok: false }>['failure'] {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = signal.aborted ? 'aborted' : (code ?? 'outbox_failed').toLowerCase();
  return { class: 'transient', code: name, message, scope: 'message' };
}

import { type Directory, readDirectory } from '../domain/kernel/directory.query.js';
import type { LoggedEvent } from '../domain/kernel/event.js';
import type { Reader } from '../domain/kernel/work.js';

interface Entry {
  directory: Promise<Directory>;
  loaded: Directory | undefined;
  readAt: number;
}

/** Events that tell of what a directory holds. */
export const tellsOfDirectory = (type: string): boolean =>
  /^(member|api_key|team|tag|channel|skill|calendar)\./.test(type);

/**
 * The directories of the workspaces this process serves. The log invalidates them in every process that follows it, and
 * other processes tell of what they changed; what nobody tells of is at most `maxAgeMs` old.
 */
export class DirectoryCache {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly maxAgeMs = 5_000,
    private readonly maxWorkspaces = 1_000,
    private readonly now: () => number = Date.now,
  ) {}

  /** At once when it is known: hot reads then wait for nothing. */
  of(reader: Reader): Directory | Promise<Directory> {
    const entry = this.entries.get(reader.workspaceId);
    if (entry && this.now() - entry.readAt < this.maxAgeMs) return entry.loaded ?? entry.directory;
    return this.read(reader);
  }

  invalidate(event: Pick<LoggedEvent, 'workspaceId' | 'type'>): void {
    if (tellsOfDirectory(event.type)) this.forget(event.workspaceId);
  }

  forget(workspaceId: string): void {
    this.entries.delete(workspaceId);
  }

  private read(reader: Reader): Promise<Directory> {
    const { workspaceId } = reader;
    const entry: Entry = {
      directory: readDirectory(reader),
      loaded: undefined,
      readAt: this.now(),
    };
    this.entries.delete(workspaceId);
    this.entries.set(workspaceId, entry);
    if (this.entries.size > this.maxWorkspaces)
      this.entries.delete(this.entries.keys().next().value!);
    entry.directory.then(
      (directory) => (entry.loaded = directory),
      () => this.entries.get(workspaceId) === entry && this.entries.delete(workspaceId),
    );
    return entry.directory;
  }
}

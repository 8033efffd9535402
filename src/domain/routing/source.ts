import type { Reader } from '../kernel/work.js';

/** Where facts are read: inside a unit of work, or beside all of them. */
export type Source = Pick<Reader, 'workspaceId' | 'rows'>;

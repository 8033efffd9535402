import type { Work } from '../kernel/work.js';
import type { ExportFormat, ExportKind } from './export-kind.js';

/** Customers' words leave the house in a file: the log says who took them, and when. */
export async function recordExport(
  work: Work,
  { kind, format }: { kind: ExportKind; format: ExportFormat },
): Promise<void> {
  work.record({
    type: 'workspace.exported',
    subjectId: work.workspaceId,
    payload: { kind, format },
  });
}

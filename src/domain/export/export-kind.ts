/** What can be exported. Notes cannot: what the team says among itself leaves in no file. */
export const exportKinds = ['conversations', 'messages', 'waits'] as const;
export type ExportKind = (typeof exportKinds)[number];

export const exportFormats = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What somebody asked for: what began in the range, behind a row they have already. */
export interface ExportRequest {
  kind: ExportKind;
  format: ExportFormat;
  from: Date;
  /** Without this moment itself. */
  to: Date;
  /** The id of the last row they have; null from the beginning. */
  after: string | null;
}

export type Cell = string | number | boolean | null | readonly string[];
export type ExportRow = Readonly<Record<string, Cell>>;

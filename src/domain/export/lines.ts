import type { Cell, ExportFormat, ExportRow } from './export-kind.js';

/** A file's lines: for CSV the names of the columns first. Lines end with CRLF in CSV (RFC 4180), with LF in NDJSON. */
export async function* exportLines(
  format: ExportFormat,
  columns: readonly string[],
  rows: AsyncIterable<ExportRow>,
  { withHeader }: { withHeader: boolean },
): AsyncGenerator<string> {
  if (format === 'csv' && withHeader) yield csvLine(columns);
  for await (const row of rows)
    yield format === 'csv'
      ? csvLine(columns.map((column) => row[column] ?? null))
      : `${JSON.stringify(row)}\n`;
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * A cell that a spreadsheet shows and never runs: text that would begin a formula, also behind blanks or as one of a
 * list, stands behind an apostrophe, as OWASP advises against CSV injection.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  const harmless =
    /^[\s\0]*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]|^[\s']|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

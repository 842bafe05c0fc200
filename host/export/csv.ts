// Tables as CSV (RFC 4180): quoted where needed, and nothing that a spreadsheet would run as a formula.

export type Cell = string | number | boolean | null;
export type Table = readonly (readonly Cell[])[];

export const csvOf = (table: Table): string => table.map((row) => row.map(csvCell).join(',')).join('\r\n');

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  // A spreadsheet runs a text that begins so; the apostrophe makes it a text (OWASP, CSV injection).
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

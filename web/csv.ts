/** Rows → comma-separated values (RFC 4180). Pure. */

/** The rows of a table as a spreadsheet reads them. A cell that would be taken for a formula is led by an apostrophe. */
export const toCsv = (rows: readonly (readonly string[])[]): string => `${rows.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;

function toCell(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim(), safe = /^[=+\-@\t]/.test(flat) && !/^[+-]?[\d.,]+$/.test(flat) ? `'${flat}` : flat;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

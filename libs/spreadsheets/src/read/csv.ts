/**
 * The text of a file: UTF-8 with or without its mark, else GB 18030, in which Excel on a Chinese Windows saves CSV.
 */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const token = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n|\n|\r|$)/gy;
/** The apostrophe that keeps a spreadsheet from running a text. */
const guard = /^'(?=[\s=+\-@＝＋－＠|%])/;
const bare = (cell: string) =>
  (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).replace(guard, '');

/** Rows of cells (RFC 4180), in UTF-8 or GB 18030. What no quote closes is read as it stands; no formula is run. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = textOf(bytes);
  const rows: string[][] = [];
  let row: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const found = token.exec(text);
    if (!found) {
      const end = text.slice(at).search(/[\r\n]/);
      row.push(text.slice(at, end < 0 ? undefined : at + end));
      token.lastIndex = end < 0 ? text.length : at + end + 1;
      rows.push(row);
      row = [];
      continue;
    }
    row.push(bare(found[1]!));
    if (found[2] === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, '']);
  return rows;
}

// Reads CSV as RFC 4180 has it, and what people paste out of spreadsheets: fields between commas,
// semicolons or tabs.

/** A row, with the line of the text that it begins on, counted from 1. */
export interface CsvRow {
  line: number;
  fields: string[];
}

/** Rows of a text; `open` is the line of a quotation mark that is not closed. */
export interface CsvText {
  rows: CsvRow[];
  open?: number;
}

/** What stands between the fields: that of `,`, `;` and tab which the first line has most of. */
export function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = end < 0 ? text : text.slice(0, end);
  let best = ",";
  let most = 0;
  for (const mark of [",", ";", "\t"]) {
    const found = first.split(mark).length - 1;
    if (found > most) [best, most] = [mark, found];
  }
  return best;
}

/** Reads the rows of `text`; lines of nothing are left out. */
export function readCsv(text: string, separator = separatorOf(text)): CsvText {
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let field = "";
  let line = 1;
  let began = 1;
  let at = text.startsWith("\ufeff") ? 1 : 0;
  const endRow = () => {
    fields.push(field);
    if (fields.length > 1 || field.trim() !== "") rows.push({ line: began, fields });
    fields = [];
    field = "";
  };
  while (at < text.length) {
    const letter = text[at]!;
    if (letter === '"' && field === "") {
      const opened = line;
      for (at += 1; ; at += 1) {
        if (at >= text.length) return { rows, open: opened };
        if (text[at] === "\n") line += 1;
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') {
          field += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else if (letter === separator) {
      fields.push(field);
      field = "";
      at += 1;
    } else if (letter === "\n" || letter === "\r") {
      endRow();
      at += letter === "\r" && text[at + 1] === "\n" ? 2 : 1;
      line += 1;
      began = line;
    } else {
      field += letter;
      at += 1;
    }
  }
  if (field !== "" || fields.length > 0) endRow();
  return { rows };
}

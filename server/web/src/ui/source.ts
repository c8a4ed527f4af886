// Where a table's rows come from: a list of the server, page by page, or rows that are here already.
import { get, type Page } from "../api/client";

/** What a table asks for. */
export interface Wanted {
  q: string;
  /** A field, with `-` in front when it falls. */
  sort: string;
  filters: Record<string, string>;
  limit: number;
  /** Where the page begins: none for the first. */
  cursor: string | null;
}

/** Rows for a table. */
export type Source<T> = (wanted: Wanted, stop: AbortSignal) => Promise<Page<T>>;

/** A list of `/api/v2` with `fixed` parameters. */
export function listed<T>(path: string, fixed: Record<string, string | undefined> = {}): Source<T> {
  return ({ q, sort, filters, limit, cursor }, stop) =>
    get<Page<T>>(path, { ...fixed, ...filters, q, sort, limit, cursor, count: true }, stop);
}

type Field<T> = (row: T) => string | number | boolean | null | undefined;

function compare(a: ReturnType<Field<unknown>>, b: ReturnType<Field<unknown>>): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a ?? "").localeCompare(String(b ?? ""), undefined, { numeric: true });
}

/** Rows that are here: searched in all `fields`, sorted by and filtered on them. */
export function local<T>(rows: readonly T[], fields: Record<string, Field<T>>): Source<T> {
  return async ({ q, sort, filters, limit, cursor }) => {
    const word = q.toLowerCase();
    const all = Object.values(fields);
    let found = rows.filter((row) =>
      all.some((field) =>
        String(field(row) ?? "")
          .toLowerCase()
          .includes(word),
      ),
    );
    for (const [name, value] of Object.entries(filters)) {
      const field = fields[name];
      if (field && value) found = found.filter((row) => String(field(row)) === value);
    }
    const by = fields[sort.replace(/^-/, "")];
    if (by) {
      const sign = sort.startsWith("-") ? -1 : 1;
      found = [...found].sort((a, b) => sign * compare(by(a), by(b)));
    }
    const start = Number(cursor ?? 0);
    const end = start + limit;
    return {
      items: found.slice(start, end),
      next: end < found.length ? String(end) : null,
      total: found.length,
    };
  };
}

// A table that is searched, sorted, filtered and paged; all of it stands in the address, so that going
// back, a reload and a link show the same.
import { useComputed, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Problem } from "../api/client";
import { count } from "../format/format";
import { query, setQuery } from "../route/route";
import { t } from "../texts/first";
import { Button, IconButton } from "./Button";
import { csv } from "./csv";
import { type Filter, FilterControl, Search } from "./Filters";
import { Icon } from "./Icon";
import { ActionsButton, type Item } from "./Menu";
import { Failed, Loading, saveFile } from "./parts";
import type { Source, Wanted } from "./source";
import { toast, toastProblem } from "./Toast";

/** A column: what is shown of a row, and by which field the list is sorted. */
export interface Column<T> {
  key: string;
  label: string;
  cell: (row: T) => ComponentChildren;
  sort?: string;
  /** What stands in a CSV file; a column without it is left out there. */
  csv?: (row: T) => string | number | boolean | null | undefined;
  end?: boolean;
}

/** Something that is done to many rows. */
export interface Bulk<T> {
  label: string;
  icon?: "trash" | "power" | "pause" | "play" | "download" | "chart" | "check";
  danger?: boolean;
  /** False keeps the rows selected: it was called off. */
  run: (rows: T[]) => unknown;
}

export type { Filter };

/** Rows of a page, and most rows of a CSV file (a spreadsheet's patience). */
const PAGE = 50;
const CSV_MAX = 100_000;

/** A table. `name` prefixes its parameters in the address, where a page has several. */
export function Table<T>({
  name = "",
  label,
  columns,
  source,
  by = [],
  id,
  title,
  sort: first = "",
  filters = [],
  actions,
  bulk = [],
  tools,
  empty,
  searchable = true,
  file,
}: {
  name?: string;
  label: string;
  columns: Array<Column<T>>;
  source: Source<T>;
  /** The rows are read again when one of these changes. */
  by?: unknown[];
  id: (row: T) => string;
  /** What a row is called, for who hears it. */
  title: (row: T) => string;
  sort?: string;
  filters?: Filter[];
  actions?: (row: T) => Array<Item | "line">;
  bulk?: Array<Bulk<T>>;
  tools?: ComponentChildren;
  empty: ComponentChildren;
  searchable?: boolean;
  /** The name of the CSV file. */
  file: string;
}) {
  const key = (word: string) => (name ? `${name}.${word}` : word);
  const q = query.value.get(key("q")) ?? "";
  const sort = query.value.get(key("sort")) ?? first;
  const chosen: Record<string, string> = {};
  for (const filter of filters) {
    const value = query.value.get(key(filter.key));
    if (value) chosen[filter.key] = value;
  }
  // Cursors of the pages before, so that one can go back.
  const trail = useSignal<Array<string | null>>([]);
  const cursor = useSignal<string | null>(null);
  const rows = useSignal<T[] | undefined>(undefined);
  const next = useSignal<string | null>(null);
  const total = useSignal<number | undefined>(undefined);
  const problem = useSignal<Problem | undefined>(undefined);
  // Rows of all pages that were looked at; or every row that fits, on pages that nobody has seen.
  const picked = useSignal<ReadonlyMap<string, T>>(new Map());
  const everything = useSignal(false);
  const turn = useSignal(0);
  // Filters are behind a button where there is little room.
  const narrowing = useSignal(false);
  const picture = JSON.stringify([q, sort, chosen, ...by]);
  const shown = useRef(picture);
  if (shown.current !== picture) {
    shown.current = picture;
    trail.value = [];
    cursor.value = null;
    picked.value = new Map();
    everything.value = false;
  }
  const wanted = (limit: number, from: string | null): Wanted => ({
    q,
    sort,
    filters: chosen,
    limit,
    cursor: from,
  });
  useEffect(() => {
    const stop = new AbortController();
    source(wanted(PAGE, cursor.value), stop.signal).then(
      (page) => {
        if (stop.signal.aborted) return;
        rows.value = page.items;
        next.value = page.next;
        total.value = page.total ?? undefined;
        problem.value = undefined;
      },
      (error) => {
        if (!stop.signal.aborted)
          problem.value =
            error instanceof Problem ? error : new Problem(0, "failed", String(error));
      },
    );
    return () => stop.abort();
  }, [picture, cursor.value, turn.value, source]);
  const again = () => {
    turn.value += 1;
  };
  const narrowed = q !== "" || Object.keys(chosen).length > 0;

  const readAll = async (): Promise<T[]> => {
    const found: T[] = [];
    let from: string | null = null;
    do {
      const page: { items: T[]; next: string | null } = await source(
        wanted(1000, from),
        new AbortController().signal,
      );
      found.push(...page.items);
      from = page.next;
    } while (from && found.length < CSV_MAX);
    if (from) toast(t.ui.csvAll(count(CSV_MAX)), "plain");
    return found;
  };
  const download = async () => {
    const told = columns.filter((column) => column.csv);
    try {
      const found = everything.value || picked.value.size === 0 ? await readAll() : pickedRows();
      saveFile(
        `${file}.csv`,
        csv(
          told.map((column) => column.label),
          found.map((row) => told.map((column) => column.csv?.(row))),
        ),
        "text/csv",
      );
    } catch (error) {
      toastProblem(error);
    }
  };

  const searching = useId();
  const all = rows.value ?? [];
  const some = useComputed(() => everything.value || picked.value.size > 0);
  const pickedRows = () => [...picked.value.values()];
  const pick = (chosen: T[], on: boolean) => {
    const map = new Map(
      everything.value ? all.map((row) => [id(row), row] as const) : picked.value,
    );
    for (const row of chosen) on ? map.set(id(row), row) : map.delete(id(row));
    everything.value = false;
    picked.value = map;
  };
  const pickNone = () => {
    everything.value = false;
    picked.value = new Map();
  };
  const isPicked = (row: T) => everything.value || picked.value.has(id(row));
  const pageIsPicked = all.length > 0 && all.every(isPicked);
  const busy = useSignal(false);
  const runBulk = async (one: Bulk<T>) => {
    busy.value = true;
    try {
      const chosen = everything.value ? await readAll() : pickedRows();
      if ((await one.run(chosen)) === false) return;
      pickNone();
    } catch (error) {
      toastProblem(error);
    } finally {
      busy.value = false;
    }
    again();
  };
  const start = trail.value.length * PAGE + 1;

  return (
    <div>
      <div class="table-bar no-print">
        {searchable && (
          <div class="search">
            <Icon name="search" />
            <label class="unseen" for={searching}>
              {t.ui.search}
            </label>
            <Search id={searching} value={q} onChange={(text) => setQuery({ [key("q")]: text })} />
          </div>
        )}
        {filters.length > 0 && (
          <>
            <span class="narrow-only">
              <Button
                icon="filter"
                aria-expanded={narrowing.value}
                onClick={() => {
                  narrowing.value = !narrowing.value;
                }}
              >
                {t.ui.filtersOf(Object.keys(chosen).length)}
              </Button>
            </span>
            <div class="table-filters" data-open={narrowing.value}>
              {filters.map((filter) => (
                <FilterControl
                  key={filter.key}
                  filter={filter}
                  value={chosen[filter.key] ?? ""}
                  onChange={(value) => setQuery({ [key(filter.key)]: value })}
                />
              ))}
              {Object.keys(chosen).length > 0 && (
                <Button
                  kind="plain"
                  onClick={() =>
                    setQuery(Object.fromEntries(filters.map((filter) => [key(filter.key), null])))
                  }
                >
                  {t.ui.clearFilters}
                </Button>
              )}
            </div>
          </>
        )}
        <span class="push" />
        {tools}
        <IconButton icon="download" label={t.ui.csv} onClick={() => void download()} />
        <IconButton icon="refresh" label={t.ui.reload} onClick={again} />
      </div>
      {some.value && (
        <div class="table-picked no-print">
          <span role="status">
            {everything.value
              ? t.ui.allSelected(count(total.value ?? 0))
              : t.ui.selected(count(picked.value.size))}
          </span>
          {bulk.map((one) => (
            <Button
              key={one.label}
              {...(one.icon ? { icon: one.icon } : {})}
              {...(one.danger ? { kind: "danger" as const } : {})}
              busy={busy.value}
              onClick={() => void runBulk(one)}
            >
              {one.label}
            </Button>
          ))}
          {!everything.value && pageIsPicked && (total.value ?? 0) > picked.value.size && (
            <Button
              kind="plain"
              onClick={() => {
                everything.value = true;
              }}
            >
              {t.ui.selectAllPages(count(total.value ?? 0))}
            </Button>
          )}
          <Button kind="plain" icon="close" onClick={pickNone}>
            {t.ui.clearSelection}
          </Button>
        </div>
      )}
      {problem.value && !rows.value ? (
        <Failed problem={problem.value} retry={again} />
      ) : !rows.value ? (
        <Loading />
      ) : all.length === 0 && !narrowed && trail.value.length === 0 ? (
        empty
      ) : (
        <>
          {problem.value && (
            <p class="notice" data-kind="bad" role="alert">
              {problem.value.message}
            </p>
          )}
          <div class="table-scroll" tabIndex={0} role="region" aria-label={label}>
            <table class="table">
              <caption class="unseen">{label}</caption>
              <thead>
                <tr>
                  {bulk.length > 0 && (
                    <th class="tight" scope="col">
                      <input
                        type="checkbox"
                        aria-label={t.ui.selectAll}
                        checked={pageIsPicked}
                        onChange={(event) => pick(all, event.currentTarget.checked)}
                      />
                    </th>
                  )}
                  {columns.map((column) => (
                    <Head
                      key={column.key}
                      column={column}
                      sort={sort}
                      onSort={(to) => setQuery({ [key("sort")]: to === first ? null : to })}
                    />
                  ))}
                  {actions && (
                    <th class="tight" scope="col">
                      <span class="unseen">{t.ui.actions}</span>
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {all.map((row) => (
                  <tr key={id(row)} data-picked={isPicked(row)}>
                    {bulk.length > 0 && (
                      <td class="tight">
                        <input
                          type="checkbox"
                          aria-label={t.ui.selectRow(title(row))}
                          checked={isPicked(row)}
                          onChange={(event) => pick([row], event.currentTarget.checked)}
                        />
                      </td>
                    )}
                    {columns.map((column) => (
                      <td key={column.key} class={column.end ? "end" : ""}>
                        {column.cell(row)}
                      </td>
                    ))}
                    {actions && (
                      <td class="tight">
                        <ActionsButton of={title(row)} items={actions(row)} />
                      </td>
                    )}
                  </tr>
                ))}
                {all.length === 0 && (
                  <tr>
                    <td colSpan={columns.length + 2}>{t.ui.noRows}</td>
                  </tr>
                )}
              </tbody>
            </table>
          </div>
          <div class="table-foot">
            <span role="status">
              {all.length > 0 &&
                (total.value === undefined
                  ? t.ui.fromTo(count(start), count(start + all.length - 1))
                  : t.ui.of(count(start), count(start + all.length - 1), count(total.value)))}
            </span>
            {(trail.value.length > 0 || next.value) && (
              <>
                <Button
                  kind="plain"
                  icon="back"
                  disabled={trail.value.length === 0}
                  onClick={() => {
                    cursor.value = trail.value.at(-1) ?? null;
                    trail.value = trail.value.slice(0, -1);
                  }}
                >
                  {t.ui.previous}
                </Button>
                <Button
                  kind="plain"
                  icon="forward"
                  disabled={!next.value}
                  onClick={() => {
                    trail.value = [...trail.value, cursor.value];
                    cursor.value = next.value;
                  }}
                >
                  {t.ui.next}
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function Head<T>({
  column,
  sort,
  onSort,
}: {
  column: Column<T>;
  sort: string;
  onSort: (to: string) => void;
}) {
  const rising = column.sort !== undefined && sort === column.sort;
  const falling = column.sort !== undefined && sort === `-${column.sort}`;
  const order = rising ? "ascending" : falling ? "descending" : "none";
  if (column.sort === undefined) {
    return (
      <th scope="col" class={column.end ? "end" : ""}>
        {column.label}
      </th>
    );
  }
  return (
    <th scope="col" class={column.end ? "end" : ""} aria-sort={order}>
      <button
        type="button"
        title={t.ui.sortBy(column.label)}
        onClick={() => onSort(rising ? `-${column.sort}` : `${column.sort}`)}
      >
        {column.label}
        {rising && <Icon name="arrowUp" />}
        {falling && <Icon name="arrowDown" />}
      </button>
    </th>
  );
}

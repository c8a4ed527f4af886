// A table that is searched, sorted, filtered and paged; all of it stands in the address, so that going
// back, a reload and a link show the same.
import { useComputed, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Problem } from "../api/client";
import { count } from "../format/format";
import { query, setQuery } from "../route/route";
import { t } from "../texts";
import { Button, IconButton } from "./Button";
import { csv } from "./csv";
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

/** A choice among rows: by one value of a field. */
export interface Filter {
  key: string;
  label: string;
  options: Array<{ value: string; label: string }>;
}

/** Something that is done to many rows. */
export interface Bulk<T> {
  label: string;
  icon?: "trash" | "power" | "pause" | "play" | "download" | "chart" | "check";
  danger?: boolean;
  run: (rows: T[]) => Promise<void> | void;
}

/** Rows of a page, and most rows of a CSV file (a spreadsheet's patience). */
const PAGE = 50;
const CSV_MAX = 100_000;

const WAIT_MS = 250; // after the last key of a search

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
  const picked = useSignal<ReadonlySet<string>>(new Set());
  const turn = useSignal(0);
  const picture = JSON.stringify([q, sort, chosen, ...by]);
  const shown = useRef(picture);
  if (shown.current !== picture) {
    shown.current = picture;
    trail.value = [];
    cursor.value = null;
    picked.value = new Set();
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

  const download = async () => {
    const told = columns.filter((column) => column.csv);
    const lines: unknown[][] = [];
    let from: string | null = null;
    try {
      do {
        const page: { items: T[]; next: string | null } = await source(
          wanted(1000, from),
          new AbortController().signal,
        );
        for (const row of page.items) lines.push(told.map((column) => column.csv?.(row)));
        from = page.next;
      } while (from && lines.length < CSV_MAX);
    } catch (error) {
      return toastProblem(error);
    }
    if (from) toast(t.ui.csvAll(count(CSV_MAX)), "plain");
    saveFile(
      `${file}.csv`,
      csv(
        told.map((column) => column.label),
        lines,
      ),
      "text/csv",
    );
  };

  const searching = useId();
  const all = rows.value ?? [];
  const some = useComputed(() => picked.value.size > 0);
  const pickedRows = () => all.filter((row) => picked.value.has(id(row)));
  const pick = (ids: string[], on: boolean) => {
    const set = new Set(picked.value);
    for (const one of ids) on ? set.add(one) : set.delete(one);
    picked.value = set;
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
        {filters.map((filter) => (
          <select
            key={filter.key}
            class="select"
            aria-label={filter.label}
            value={chosen[filter.key] ?? ""}
            onChange={(event) => setQuery({ [key(filter.key)]: event.currentTarget.value })}
          >
            <option value="">{`${filter.label}: ${t.ui.all}`}</option>
            {filter.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ))}
        {some.value && <span role="status">{t.ui.selected(count(picked.value.size))}</span>}
        {some.value &&
          bulk.map((one) => (
            <Button
              key={one.label}
              {...(one.icon ? { icon: one.icon } : {})}
              {...(one.danger ? { kind: "danger" as const } : {})}
              onClick={async () => {
                await one.run(pickedRows());
                picked.value = new Set();
                again();
              }}
            >
              {one.label}
            </Button>
          ))}
        <span class="push" />
        {tools}
        <IconButton icon="download" label={t.ui.csv} onClick={() => void download()} />
        <IconButton icon="refresh" label={t.ui.reload} onClick={again} />
      </div>
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
                        checked={all.length > 0 && all.every((row) => picked.value.has(id(row)))}
                        onChange={(event) => pick(all.map(id), event.currentTarget.checked)}
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
                  <tr key={id(row)}>
                    {bulk.length > 0 && (
                      <td class="tight">
                        <input
                          type="checkbox"
                          aria-label={t.ui.selectRow(title(row))}
                          checked={picked.value.has(id(row))}
                          onChange={(event) => pick([id(row)], event.currentTarget.checked)}
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

/** A search box that waits until one has stopped typing. */
export function Search({
  id,
  value,
  onChange,
}: {
  id: string;
  value: string;
  onChange: (text: string) => void;
}) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <input
      id={id}
      class="input"
      type="search"
      data-search
      defaultValue={value}
      autocomplete="off"
      spellcheck={false}
      maxLength={200}
      placeholder={t.ui.search}
      onInput={(event) => {
        const text = event.currentTarget.value;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onChange(text), WAIT_MS);
      }}
    />
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

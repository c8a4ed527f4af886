// From rows of a spreadsheet to racks and devices to be made, and from refusals back to lines.
import type { Broken } from "../../api/client";
import { t } from "../../texts";
import { type CsvText, readCsv } from "../../ui/csvRead";
import { objectFault, parseObject } from "./json";

/** What can be imported. */
export type Kind = "racks" | "devices";

/** Columns by kind; those that are needed first. */
export const COLUMNS: Record<Kind, { needed: string[]; optional: string[] }> = {
  racks: {
    needed: ["team"],
    optional: ["name", "u_height", "status", "order_id", "cost", "metadata"],
  },
  devices: {
    needed: ["rack", "template", "name", "start_u"],
    optional: ["facing", "type", "status", "cost", "description", "metadata"],
  },
};

/** Most rows at once; the server has the same limit. */
export const ROWS_MAX = 1000;

/** Something that a row names: by its id, or by a name that only it has. */
export interface Known {
  id: string;
  name: string;
}

/** A template, with what devices of it are. */
export interface KnownTemplate extends Known {
  tag?: string | null;
}

/** What rows may name. */
export interface Names {
  teams: readonly Known[];
  racks: readonly Known[];
  templates: readonly KnownTemplate[];
}

/** Something wrong with a row. */
export interface RowFault {
  line: number;
  column: string;
  value: string;
  message: string;
}

/** What was read: what to make, and the lines that it stands on; or what is wrong. */
export interface Import {
  items: Array<Record<string, unknown>>;
  lines: number[];
  faults: RowFault[];
}

function named<T extends Known>(all: readonly T[], word: string): T[] {
  const byId = all.filter((one) => one.id === word);
  return byId.length > 0 ? byId : all.filter((one) => one.name === word);
}

/** Reads rows; every fault of every row is told, and nothing is to be sent while there is one. */
export function readImport(kind: Kind, text: string, names: Names): Import {
  const s = t.site.import;
  const read: CsvText = readCsv(text);
  const result: Import = { items: [], lines: [], faults: [] };
  const fault = (line: number, column: string, value: string, message: string) =>
    result.faults.push({ line, column, value, message });
  if (read.open !== undefined) fault(read.open, "", "", s.openQuote);
  const [head, ...rows] = read.rows;
  if (!head) return result;
  const { needed, optional } = COLUMNS[kind];
  const known = new Set([...needed, ...optional]);
  const heads = head.fields.map((name) => name.trim().toLowerCase().replaceAll(" ", "_"));
  heads.forEach((name, at) => {
    if (!known.has(name)) fault(head.line, name, "", s.unknownColumn(name || `${at + 1}`));
    else if (heads.indexOf(name) !== at) fault(head.line, name, "", s.twice(name));
  });
  for (const name of needed) {
    if (!heads.includes(name)) fault(head.line, name, "", s.noColumn(name));
  }
  if (result.faults.length > 0) return result;
  if (rows.length > ROWS_MAX) {
    fault(rows[ROWS_MAX]?.line ?? head.line, "", "", s.tooMany(String(ROWS_MAX)));
    return result;
  }
  for (const row of rows) {
    if (row.fields.length > heads.length) {
      fault(row.line, "", "", s.tooWide(String(heads.length)));
      continue;
    }
    const cells = new Map(heads.map((name, at) => [name, (row.fields[at] ?? "").trim()]));
    const before = result.faults.length;
    const wrong = (column: string, message: string) =>
      fault(row.line, column, cells.get(column) ?? "", message);
    for (const name of needed) if (!cells.get(name)) wrong(name, s.required);
    const item = kind === "racks" ? rackOf(cells, names, wrong) : deviceOf(cells, names, wrong);
    if (result.faults.length === before) {
      result.items.push(item);
      result.lines.push(row.line);
    }
  }
  return result;
}

type Cells = ReadonlyMap<string, string>;
type Wrong = (column: string, message: string) => void;

/** The fields that both kinds have as they stand in a row. */
function shared(cells: Cells, wrong: Wrong): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  for (const name of ["name", "cost", "order_id", "description"]) {
    const text = cells.get(name);
    if (text) item[name] = text;
  }
  const metadata = cells.get("metadata");
  if (metadata) {
    const message = objectFault(metadata);
    const read = parseObject(metadata);
    if (message) wrong("metadata", message);
    else if ("value" in read) item.metadata = read.value;
  }
  item.status = cells.get("status")?.toUpperCase() || "ACTIVE";
  return item;
}

function number(cells: Cells, column: string, wrong: Wrong): number | undefined {
  const text = cells.get(column);
  if (!text) return undefined;
  if (!/^-?\d{1,9}$/.test(text)) {
    wrong(column, t.site.import.notNumber);
    return undefined;
  }
  return Number(text);
}

function rackOf(cells: Cells, names: Names, wrong: Wrong): Record<string, unknown> {
  const item = shared(cells, wrong);
  const team = cells.get("team");
  const [found] = team ? named(names.teams, team) : [];
  if (team && !found) wrong("team", t.site.import.unknownTeam);
  item.team_id = found?.id;
  const height = number(cells, "u_height", wrong);
  if (height !== undefined) item.u_height = height;
  return item;
}

function typeOf(template: KnownTemplate | undefined): string {
  if (template?.tag === "network") return "Network";
  return template?.tag === "volume" ? "Volume" : "Instance";
}

function deviceOf(cells: Cells, names: Names, wrong: Wrong): Record<string, unknown> {
  const s = t.site.import;
  const item = shared(cells, wrong);
  const rack = cells.get("rack");
  const racks = rack ? named(names.racks, rack) : [];
  if (rack && racks.length === 0) wrong("rack", s.unknownRack);
  if (racks.length > 1) wrong("rack", s.twoRacks);
  const word = cells.get("template");
  const [template] = word ? named(names.templates, word) : [];
  if (word && !template) wrong("template", s.unknownTemplate);
  item.template_id = template?.id;
  item.type = cells.get("type") || typeOf(template);
  item.details = {};
  item.location = {
    rack_id: racks[0]?.id,
    start_u: number(cells, "start_u", wrong),
    facing: cells.get("facing")?.toLowerCase() || "f",
  };
  return item;
}

/** Which column a field of what is made came from. */
const CAME_FROM: Record<string, string> = {
  team_id: "team",
  template_id: "template",
  "location/rack_id": "rack",
  "location/start_u": "start_u",
  "location/facing": "facing",
  rack: "rack",
  template: "template",
  team: "team",
};

/** What the server refused, by line: `/create/3/name` is the fourth item's name. */
export function faultsByLine(errors: readonly Broken[], read: Import): RowFault[] {
  const told = new Set<string>();
  const faults = errors.map(({ pointer, message }) => {
    const [, at, field = ""] = /^\/create\/(\d+)\/?(.*)$/.exec(pointer ?? "") ?? [];
    const line = at === undefined ? undefined : read.lines[Number(at)];
    const column = CAME_FROM[field] ?? field;
    const says = at === undefined && pointer ? `${pointer} ${message}` : message;
    return {
      line: line ?? 0,
      column,
      value: valueAt(read.items[Number(at)], field),
      message: says,
    };
  });
  // A unit that is no place breaks two rules of one field.
  return faults.filter((fault) => {
    const key = JSON.stringify(fault);
    return !told.has(key) && told.add(key);
  });
}

function valueAt(item: unknown, field: string): string {
  let here: unknown = item;
  for (const part of field.split("/").filter(Boolean)) {
    here = here && typeof here === "object" ? (here as Record<string, unknown>)[part] : undefined;
  }
  return here === undefined || here === null || typeof here === "object" ? "" : String(here);
}

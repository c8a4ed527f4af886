// How much the application may weigh: a first view that is there within a second on a slow line, and a
// whole that stays well below what it replaces (365 kB of scripts, 45 kB of styles).

import { basename } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of gzip: entry, rack view and what both need at once; every script; the style sheet. */
const FIRST_SCRIPTS_MAX = 60_000;
// 120 kB was the wish for the whole. Charts (uPlot) are 23 kB of it and texts 20 kB; some forty pages are the rest.
const SCRIPTS_MAX = 205_000;
const STYLES_MAX = 12_000;

/** Requests of files until the rack view is drawn: the page and all that it names. */
const FIRST_FILES_MAX = 6;

/** The page that opens first, by its source. */
const FIRST_PAGE = "src/rackview/RackView.tsx";
const ENTRY = "src/main.tsx";

/** An output and all that it imports at once. */
function closure(outputs, names) {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path, kind } of outputs[name].imports)
      if (kind === "import-statement" && outputs[path]) visit(path);
  };
  for (const name of names) visit(name);
  return [...found];
}

/** The scripts of the first view: the entry, the rack view, and all that they import at once. */
export function firstScripts({ outputs }) {
  // A page that the entry imports at once has no output of its own.
  const of = (source) =>
    Object.keys(outputs).filter(
      (name) => outputs[name].entryPoint === source || source in outputs[name].inputs,
    );
  const found = closure(outputs, [...of(ENTRY), ...of(FIRST_PAGE)]);
  return found.map((output) => `assets/${basename(output)}`).sort();
}

/** Each budget: what, how much it is, how much it may be. */
export function measure(metafile, made) {
  const weight = (names) =>
    names.reduce((sum, name) => sum + gzipSync(made.get(name), { level: 9 }).length, 0);
  const first = firstScripts(metafile);
  const ending = (extension) => [...made.keys()].filter((name) => name.endsWith(extension));
  // The page, its styles and its icon besides the scripts.
  const firstFiles = first.length + ending(".css").length + 2;
  return [
    { what: "scripts of the first view, gzip", is: weight(first), most: FIRST_SCRIPTS_MAX },
    { what: "all scripts, gzip", is: weight(ending(".js")), most: SCRIPTS_MAX },
    { what: "styles, gzip", is: weight(ending(".css")), most: STYLES_MAX },
    { what: "files of the first view", is: firstFiles, most: FIRST_FILES_MAX },
  ];
}

/** A line for each budget that is exceeded. */
export function exceeded(sizes) {
  return sizes
    .filter(({ is, most }) => is > most)
    .map(({ what, is, most }) => `${what}: ${is} exceeds ${most}`);
}

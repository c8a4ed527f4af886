import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/** The folder of `package.json`, from `build/test`. */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Each way to have a string taken for HTML or a script, one a line. */
const REFUSED = [
  'place.innerHTML = "<b>x</b>";',
  "export const read = place.innerHTML;",
  'place.innerHTML += "x";',
  'place.outerHTML = "x";',
  "export const { innerHTML } = place;",
  'Object.assign(place, { innerHTML: "x" });',
  'export const name = "innerHTML";',
  'place.insertAdjacentHTML("beforeend", "x");',
  'place.setHTMLUnsafe("x");',
  'document.write("x");',
  'document.writeln("x");',
  'new Range().createContextualFragment("x");',
  'new DOMParser().parseFromString("x", "text/html");',
  'place.setAttribute("onclick", "run()");',
  'export const part = <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
  'export const handler = <img alt="" onError="run()" />;',
  'export const frame = <iframe title="x" srcdoc="x" />;',
];

/** What looks like it, and is not. */
const ALLOWED = [
  'place.textContent = "<b>x</b>";',
  'export const words = "once only, on";',
  'place.setAttribute("aria-label", "on");',
  'place.addEventListener("click", () => {});',
  'new DOMParser().parseFromString("<svg/>", "image/svg+xml");',
  "export const button = <button type='button' onClick={() => {}} />;",
];

/** The numbers of the lines that the plugin refuses, with the configuration of the sources. */
function refused(lines: string[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), "concertim-lint-"));
  try {
    cpSync(join(ROOT, "biome.json"), join(folder, "biome.json"));
    cpSync(join(ROOT, "lint"), join(folder, "lint"), { recursive: true });
    mkdirSync(join(folder, "src"));
    const head = "declare const place: HTMLElement;\n";
    writeFileSync(join(folder, "src/canary.tsx"), `${head}${lines.join("\n")}\n`);
    const biome = join(ROOT, "node_modules/.bin/biome");
    const words = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
    const run = spawnSync(biome, words, { cwd: folder, encoding: "utf8" });
    const said = JSON.parse(run.stdout);
    const mine = said.diagnostics.filter(
      (found: { category: string; severity: string }) =>
        found.category === "plugin" && found.severity === "error",
    );
    assert.equal(run.status, mine.length > 0 ? 1 : 0, run.stdout + run.stderr);
    return mine.map(
      (found: { location: { start: { line: number } } }) => found.location.start.line - 2,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the lint refuses every way to parse a string as HTML", () => {
  const found = new Set(refused(REFUSED));
  const passed = REFUSED.filter((_, line) => !found.has(line));
  assert.deepEqual(passed, []);
});

test("the lint leaves text, attributes and functions alone", () => {
  assert.deepEqual(refused(ALLOWED), []);
});

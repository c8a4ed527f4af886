// Bundles the unit tests and runs them: `npm test`, or `npm test -- layout` for those with that name.

import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OUT = join(ROOT, "build/test");
const wanted = process.argv[2] ?? "";
const tests = readdirSync(join(ROOT, "test")).filter(
  (name) => name.endsWith(".test.ts") || name.endsWith(".test.tsx"),
);
const chosen = tests.filter((name) => name.includes(wanted));
if (chosen.length === 0) {
  process.stderr.write(`no test has "${wanted}" in its name\n`);
  process.exit(2);
}
rmSync(OUT, { recursive: true, force: true });
await build({
  absWorkingDir: ROOT,
  entryPoints: chosen.map((name) => `test/${name}`),
  outdir: OUT,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node18",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
  logLevel: "warning",
});
const made = chosen.map((name) => join(OUT, name.replace(/\.tsx?$/, ".mjs")));
const run = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...made], {
  stdio: "inherit",
});
process.exit(run.status ?? 1);

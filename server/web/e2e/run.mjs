// Runs the flows before the real server: `npm run e2e`, or `npm run e2e -- rack` for files with that
// name. One file after the other: each has a browser and a server.
// CONCERTIM=PATH names the server's program, CONCERTIM_DEV=1 takes the pages from `dist`, which the
// program has as they were when it was built.

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv[2] ?? "";
const files = readdirSync(HERE).filter((name) => name.endsWith(".e2e.mjs"));
const chosen = files.filter((name) => name.includes(wanted)).sort();
if (chosen.length === 0) {
  process.stderr.write(`no file of flows has "${wanted}" in its name\n`);
  process.exit(2);
}
let failed = 0;
for (const name of chosen) {
  const run = spawnSync(process.execPath, ["--test", join(HERE, name)], { stdio: "inherit" });
  if (run.status !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);

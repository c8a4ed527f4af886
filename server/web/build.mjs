// Bundles `src` into `dist`: names with a hash of what is in them, a twin in Brotli beside each, and
// the licences of the libraries in it. The same sources give the same bytes on every machine.
// `npm run build -- --check` writes nothing: it fails where `dist` is not what the sources give, or
// where a budget is exceeded.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { build, context } from "esbuild";
import { exceeded, firstScripts, measure } from "./budgets.mjs";

const ROOT = dirname(fileURLToPath(import.meta.url));

/** The options of every bundle; pages are chunks of their own, loaded when somebody goes there. */
export const options = {
  absWorkingDir: ROOT,
  entryPoints: { app: "src/main.tsx", style: "src/styles/index.css" },
  outdir: "dist/assets",
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
  metafile: true,
  write: false,
  logLevel: "warning",
};

/**
 * Lets each page import the entry's file, which is loaded by then. Else what the shell shares with some
 * pages would be a file for each set of pages that need it, and a first view would fetch dozens.
 */
function onShell(pages) {
  const shell = JSON.stringify(join(ROOT, options.entryPoints.app));
  return {
    name: "pages stand on the shell",
    setup: (setup) =>
      setup.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        if (!pages.has(path)) return undefined;
        const contents = `${await readFile(path, "utf8")}\nimport ${shell};`;
        return { contents, loader: extname(path).slice(1) };
      }),
  };
}

/** Bundles the sources: once to learn which pages there are, and once for good. */
export async function bundle() {
  const { outputs } = (await build(options)).metafile;
  const entries = Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  const pages = new Set(entries.map((entry) => join(ROOT, entry)));
  for (const entry of Object.values(options.entryPoints)) pages.delete(join(ROOT, entry));
  return build({ ...options, plugins: [onShell(pages)] });
}

/** What `dist` has: each file's name with its bytes, by what esbuild made. */
export async function files(result) {
  const made = new Map();
  for (const file of result.outputFiles) {
    made.set(`assets/${basename(file.path)}`, Buffer.from(file.contents));
  }
  const entry = (name, extension) =>
    [...made.keys()].find(
      (file) => file.startsWith(`assets/${name}-`) && extname(file) === extension,
    );
  const page = await readFile(join(ROOT, "src/index.html"), "utf8");
  const filled = page
    .replace("{style}", entry("style", ".css"))
    .replace("{preload}", preload(result.metafile, entry("app", ".js")))
    .replace("{script}", entry("app", ".js"));
  made.set("index.html", Buffer.from(filled));
  made.set("icon.svg", await readFile(join(ROOT, "src/icon.svg")));
  made.set("licences.txt", await licences(result.metafile));
  return new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the first view needs besides its entry: fetched beside it, not one after the other. */
function preload(metafile, script) {
  const others = firstScripts(metafile).filter((name) => name !== script);
  return others.map((name) => `<link rel="modulepreload" href="/${name}">`).join("\n");
}

/** The licences of the libraries that are in the bundle, as each package gives it. */
async function licences(metafile) {
  const packages = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
    if (name) packages.add(name);
  }
  const parts = [];
  for (const name of [...packages].sort()) {
    const folder = join(ROOT, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const text = await readFile(join(folder, "LICENSE"), "utf8");
    parts.push(`${name} ${version} (${license})\n\n${text.replaceAll("\r\n", "\n").trim()}\n`);
  }
  return Buffer.from(parts.join(`\n${"-".repeat(72)}\n\n`));
}

/** A file in Brotli, or nothing where that is no smaller. */
function twin(bytes) {
  const packed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return packed.length < bytes.length ? packed : undefined;
}

/** Writes `dist` anew. */
export async function write(made, twins = true) {
  const dist = join(ROOT, "dist");
  await rm(dist, { recursive: true, force: true });
  await mkdir(join(dist, "assets"), { recursive: true });
  for (const [name, bytes] of made) {
    await writeFile(join(dist, name), bytes);
    const packed = twins ? twin(bytes) : undefined;
    if (packed) await writeFile(join(dist, `${name}.br`), packed);
  }
}

/** Builds again at each change of a source, until the process ends. */
export async function watch() {
  const watching = {
    name: "dist",
    setup: (setup) =>
      setup.onEnd(async (result) => {
        if (result.errors.length === 0) await write(await files(result), false);
      }),
  };
  await (
    await context({ ...options, minify: false, sourcemap: "inline", plugins: [watching] })
  ).watch();
}

/** What differs between `dist` and `made`, one line a file. */
async function differences(made) {
  const dist = join(ROOT, "dist");
  const there = async (folder) =>
    (await readdir(join(dist, folder), { withFileTypes: true })).flatMap((entry) =>
      entry.isFile() ? [folder + entry.name] : [],
    );
  const names = [...(await there("")), ...(await there("assets/"))];
  const found = [];
  for (const [name, bytes] of made) {
    if (!names.includes(name)) found.push(`dist/${name} is missing`);
    else if (!bytes.equals(await readFile(join(dist, name)))) found.push(`dist/${name} differs`);
    const packed = `${name}.br`;
    if (names.includes(packed) !== (twin(bytes) !== undefined))
      found.push(`dist/${packed} is ${names.includes(packed) ? "left over" : "missing"}`);
    else if (names.includes(packed)) {
      // By what it holds: another version of Brotli may pack the same otherwise.
      const unpacked = brotliDecompressSync(await readFile(join(dist, packed)));
      if (!unpacked.equals(bytes)) found.push(`dist/${packed} holds something else`);
    }
  }
  const known = new Set([...made.keys()].flatMap((name) => [name, `${name}.br`]));
  for (const name of names) if (!known.has(name)) found.push(`dist/${name} is left over`);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await bundle();
  const made = await files(result);
  const sizes = measure(result.metafile, made);
  for (const { what, is, most } of sizes) process.stdout.write(`${what}: ${is} of ${most}\n`);
  const wrong = exceeded(sizes);
  if (process.argv.includes("--check")) {
    const stale = await differences(made);
    if (stale.length > 0) stale.push("`npm run build` makes it anew");
    wrong.push(...stale);
  } else await write(made);
  for (const line of wrong) process.stderr.write(`${line}\n`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

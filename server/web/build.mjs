// Bundles `src` into `dist`: names with a hash of what is in them, a twin in Brotli beside each, and
// the sizes. The same sources give the same bytes on every machine.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build, context } from "esbuild";

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
    .replace("{script}", entry("app", ".js"));
  made.set("index.html", Buffer.from(filled));
  made.set("icon.svg", await readFile(join(ROOT, "src/icon.svg")));
  return new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)));
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await build(options);
  await write(await files(result));
}

// For who works on the pages: `npm run dev -- --server http://127.0.0.1:7000 [--port 7080]` builds at
// each change, serves `dist`, and hands everything else on to a server that runs.
import { readFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { watch } from "./build.mjs";

const { values } = parseArgs({
  options: {
    server: { type: "string", default: "http://127.0.0.1:7000" },
    port: { type: "string", default: "7080" },
    host: { type: "string", default: "127.0.0.1" },
    // Serves `dist` as it is, and builds nothing.
    built: { type: "boolean", default: false },
  },
});
const DIST = join(dirname(fileURLToPath(import.meta.url)), "dist");
const server = new URL(values.server);
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};
// As the server says it, so that what it would block is blocked here, too.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

function pass(incoming, outgoing) {
  const onward = request(
    {
      host: server.hostname,
      port: server.port,
      path: incoming.url,
      method: incoming.method,
      headers: incoming.headers,
    },
    (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    },
  );
  onward.on("error", () => outgoing.writeHead(502).end());
  outgoing.on("close", () => onward.destroy());
  incoming.pipe(onward);
}

const front = createServer(async (incoming, outgoing) => {
  const { pathname } = new URL(incoming.url, server);
  const isFile = pathname.startsWith("/assets/") || pathname === "/icon.svg";
  const isPage = incoming.method === "GET" && /text\/html/.test(incoming.headers.accept ?? "");
  const isServers = /^\/(api|mrd|cable|irv)(\/|$)/.test(pathname);
  if (!isFile && (!isPage || isServers)) return pass(incoming, outgoing);
  const name = isFile ? pathname : "/index.html";
  try {
    const bytes = await readFile(join(DIST, name));
    outgoing.writeHead(200, {
      "Content-Type": TYPES[extname(name)] ?? "application/octet-stream",
      "Content-Security-Policy": POLICY,
      "Cache-Control": "no-store",
    });
    outgoing.end(bytes);
  } catch {
    outgoing.writeHead(404).end();
  }
});
if (!values.built) await watch();
front.listen(Number(values.port), values.host, () => {
  const { port } = front.address();
  process.stdout.write(`http://${values.host}:${port}/ before ${values.server}\n`);
});

// The real server, in a folder and on ports of its own, with a seeded site and an administrator.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const WEB = dirname(dirname(fileURLToPath(import.meta.url)));

/** The repository. */
export const TOP = dirname(dirname(WEB));

/** The server's program: `CONCERTIM`, or the debug build of this checkout. */
export const PROGRAM = process.env.CONCERTIM ?? join(TOP, "target/debug/concertim");

/** Whoever may do everything. */
export const ADMIN = {
  login: "admin",
  name: "Admin",
  email: "admin@example.org",
  password: "correct horse battery",
};

/** How long a process may take to say that it is there, on a machine that is busy with other tests. */
const PATIENCE_MS = 60_000;

/** A child that ends with this process, whatever becomes of it. */
function child(program, words) {
  const process_ = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"] });
  const end = () => process_.kill("SIGKILL");
  process.once("exit", end);
  process_.once("exit", () => process.off("exit", end));
  return process_;
}

/** Starts a program and waits for a line of its output that `find` takes. */
function started(process_, find, log) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`not there after ${PATIENCE_MS} ms:\n${log.join("\n")}`)),
      PATIENCE_MS,
    );
    const hear = (line) => {
      log.push(line);
      const found = find(line);
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    };
    createInterface({ input: process_.stdout }).on("line", hear);
    createInterface({ input: process_.stderr }).on("line", hear);
    process_.once("error", reject);
    process_.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`it ended with ${code}:\n${log.join("\n")}`));
    });
  });
}

/** A running server. */
export class Server {
  folder = mkdtempSync(join(tmpdir(), "concertim-e2e-"));
  log = [];
  /** Where its pages are; the same after a restart. */
  url = "";
  /** The link that makes the first user, while there is none. */
  setUpLink;
  #process;
  #dev;
  #options;
  #ports = ["0", "0"];
  #bearer;
  #others = [];

  constructor(options) {
    this.#options = options;
  }

  /** A server without users. `options`: words of `concertim serve`. */
  static async fresh(options = []) {
    if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing: cargo build, or CONCERTIM`);
    const server = new Server(options);
    return server.#orEnd(server.start());
  }

  /** A server with an administrator and, with `racks`, a seeded site. */
  static async seeded({ racks = 0, devices = 0, options = [] } = {}) {
    const server = await Server.fresh(options);
    return server.#orEnd(server.#fill(racks, devices));
  }

  /** Ends what has begun if the rest fails. */
  async #orEnd(beginning) {
    try {
      await beginning;
      return this;
    } catch (error) {
      await this.end();
      throw error;
    }
  }

  async #fill(racks, devices) {
    const token = new URL(this.setUpLink).hash.slice(1);
    await this.send("POST", "/api/v2/setup", { token, ...ADMIN }, false);
    if (racks === 0) return;
    await this.stop();
    const words = ["--racks", `${racks}`, "--devices", `${devices}`, "--data", this.data];
    const run = spawnSync(PROGRAM, ["demo", ...words], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`concertim demo: ${run.stderr}`);
    await this.start();
  }

  get data() {
    return join(this.folder, "data");
  }

  async start() {
    const [port, metrics] = this.#ports;
    this.#process = child(PROGRAM, [
      ...["serve", "--step", "1", "--data", this.data, "--listen", `127.0.0.1:${port}`],
      ...["--metrics-listen", `127.0.0.1:${metrics}`, ...this.#options],
    ]);
    let url;
    await started(
      this.#process,
      (line) => {
        url ??= /^\s*page\s+(http:\S+?)\/?$/.exec(line)?.[1];
        const reporting = /^\s*reporting\s+http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
        if (reporting) this.#ports = [new URL(url).port, reporting];
        this.setUpLink = /set up\s+(http[^\s,]+)/.exec(line)?.[1] ?? this.setUpLink;
        return /^\s*tokens\s/.test(line) ? true : undefined;
      },
      this.log,
    );
    this.url = url;
    // Until its first run it has no current values to tell.
    while ((await fetchOnce(`${url}/api/v2/current`, {})).status === 503) await sleep(50);
    // The pages as dist has them, whatever the program was built with: for who works on them.
    if (process.env.CONCERTIM_DEV) await this.#before(url);
  }

  async #before(url) {
    if (!this.#dev) {
      const words = [join(WEB, "dev.mjs"), "--built", "--server", url, "--port", "0"];
      this.#dev = child(process.execPath, words);
      this.dev = await started(this.#dev, (line) => /^(http:\S+)\/ before/.exec(line)?.[1], []);
    }
    this.url = this.dev;
  }

  /** Ends the process as an operator does; a stream that stays open gets no longer than others. */
  async stop(signal = "SIGTERM") {
    const process_ = this.#process;
    if (process_.exitCode !== null || process_.signalCode !== null) return;
    const ended = new Promise((resolve) => process_.once("exit", resolve));
    process_.kill(signal);
    await ended;
  }

  /** Has something else end with it. */
  with(other) {
    this.#others.push(other);
  }

  /** Ends it, and removes all that it had. */
  async end() {
    for (const other of this.#others) await other.close();
    await this.stop("SIGKILL");
    this.#dev?.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** One request of the administrator, or of nobody; throws what is refused. */
  async send(method, path, body, signedIn = true) {
    const headers = {};
    if (body !== undefined) headers["Content-Type"] = "application/json";
    if (signedIn) headers.Authorization = await this.bearer();
    const answer = await fetchOnce(this.url + path, { method, headers }, body);
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.text ? JSON.parse(answer.text) : undefined;
  }

  get(path) {
    return this.send("GET", path);
  }

  /** All rows of a list. */
  async all(path) {
    const rows = [];
    let cursor = null;
    do {
      const next = cursor ? `&cursor=${encodeURIComponent(cursor)}` : "";
      const mark = path.includes("?") ? "&" : "?";
      const page = await this.get(`${path}${mark}limit=1000${next}`);
      rows.push(...page.items);
      cursor = page.next;
    } while (cursor);
    return rows;
  }

  /** The administrator's token. */
  async bearer() {
    this.#bearer ??= this.signIn(ADMIN.login, ADMIN.password);
    return this.#bearer;
  }

  /** A token of a user. */
  async signIn(login, password) {
    const headers = { "Content-Type": "application/json" };
    const body = { user: { login, password } };
    const answer = await fetchOnce(
      `${this.url}/users/sign_in.json`,
      { method: "POST", headers },
      body,
    );
    const token = answer.headers.authorization;
    if (!token) throw new Error(`sign-in of ${login}: ${answer.status} ${answer.text}`);
    return token;
  }

  /** A token that reports metrics of every device. */
  reporter() {
    const words = ["create-auth-token", "--data", this.data];
    return spawnSync(PROGRAM, words, { encoding: "utf8" }).stdout.trim();
  }

  /** Reports values: rows of device, name, value and, where they differ, units. */
  async report(rows) {
    this.token ??= this.reporter();
    const full = rows.map((row) => ({
      ...{ type: "double", slope: "both", units: "", ttl: 600 },
      ...row,
    }));
    for (let from = 0; from < full.length; from += 2000) {
      const headers = {
        Authorization: `Bearer ${this.token}`,
        "Content-Type": "application/json",
      };
      const part = full.slice(from, from + 2000);
      const answer = await fetchOnce(`${this.url}/mrd/metrics`, { method: "POST", headers }, part);
      if (answer.status >= 400) throw new Error(`report: ${answer.status} ${answer.text}`);
    }
  }
}

/** One request on a connection of its own: none is left open when the server restarts. */
function fetchOnce(url, { method, headers }, body) {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (incoming) => {
      const parts = [];
      incoming.on("data", (part) => parts.push(part));
      incoming.on("error", reject);
      incoming.on("end", () =>
        resolve({
          status: incoming.statusCode,
          headers: incoming.headers,
          text: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

// A real browser before a real server. Whatever the browser complains about fails the test: errors in
// the console, exceptions, what the policy of content blocked, requests to other hosts, answers that
// are refusals. A test that provokes one says so with `allow`.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { ADMIN, Server, TOP } from "./server.mjs";

export { ADMIN, Server };

/** Where the pictures of a run are. */
const PICTURES = join(TOP, "target/web-screenshots");

/** How long a page may take for anything, on a machine that is busy with other tests. */
const PATIENCE_MS = Number(process.env.PATIENCE ?? 30_000);

/** How long a test may take. */
const TEST_MS = 180_000;

/** How the browser is started: it asks nobody but the server. */
export const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The browser's program. */
export function program() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((place) => existsSync(place));
  if (!found) throw new Error("no chromium in the path (Debian: chromium)");
  return found;
}

/** Answers that are part of the ordinary: who one is, before one has signed in. */
const ORDINARY = [/^401 GET \/api\/v2\/me$/];

/** A window that is watched. */
export class Watched {
  problems = [];
  requests = [];
  #pending = new Set();
  #allowed = [...ORDINARY];

  constructor(page, server) {
    this.page = page;
    this.server = server;
    page.setDefaultTimeout(PATIENCE_MS);
    const host = () => new URL(server.url).host;
    page.on("console", (message) => {
      const text = message.text();
      // The refusal itself is reported with its address below.
      if (message.type() !== "error" || /^Failed to load resource/.test(text)) return;
      this.problems.push(`console: ${text}`);
    });
    page.on("pageerror", (error) => this.problems.push(`exception: ${error.stack ?? error}`));
    page.on("request", (request) => {
      const { protocol, host: to } = new URL(request.url());
      if (!/^(http|https|ws|wss):$/.test(protocol)) return; // data: and blob: go nowhere
      this.requests.push(request);
      if (!/\/events$/.test(new URL(request.url()).pathname)) this.#pending.add(request);
      if (to !== host()) this.problems.push(`request to another host: ${request.url()}`);
    });
    page.on("requestfinished", (request) => this.#pending.delete(request));
    page.on("requestfailed", (request) => {
      this.#pending.delete(request);
      const why = request.failure()?.errorText ?? "";
      // The page ended it itself: a stream that closes, a search that is superseded.
      if (why !== "net::ERR_ABORTED") this.#failed(`${why} ${this.#named(request)}`);
    });
    page.on("response", (response) => {
      // A body that nobody reads never finishes.
      this.#pending.delete(response.request());
      if (response.status() >= 400)
        this.#failed(`${response.status()} ${this.#named(response.request())}`);
    });
    page.on("dialog", (dialog) => {
      // Leaving a page with unsaved words asks; anything else would be a script that was let in.
      if (dialog.type() !== "beforeunload") this.problems.push(`dialog: ${dialog.message()}`);
      dialog.accept().catch(() => {});
    });
  }

  #named(request) {
    const { pathname, search } = new URL(request.url());
    return `${request.method()} ${pathname}${search}`;
  }

  #failed(what) {
    if (!this.#allowed.some((pattern) => pattern.test(what))) this.problems.push(`failed: ${what}`);
  }

  /** Lets a refusal be: `allow(/^422 POST/)`. */
  allow(...patterns) {
    this.#allowed.push(...patterns);
  }

  async go(path) {
    await this.page.goto(this.server.url + path);
  }

  /** Signs in by the interface, without the page's form. */
  async signIn({ login, password } = ADMIN) {
    const answer = await this.page.context().request.post(`${this.server.url}/api/v2/session`, {
      data: { login, password, remember: false },
    });
    assert.ok(answer.ok(), `sign-in of ${login}: ${answer.status()}`);
  }

  /** A picture of what is on the page. */
  async picture(name, options = {}) {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`), ...options });
  }

  /** Waits until an asynchronous expression is true. */
  async until(truth, what = String(truth)) {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      if (await truth()) return;
      if (Date.now() > end) {
        await this.picture("never");
        assert.fail(
          `never: ${what}; the page has ${await this.page.locator("body").textContent()}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Waits until everything that the page asked for is there, and shown. */
  async settled() {
    const end = Date.now() + PATIENCE_MS;
    for (let calm = 0; calm < 3; ) {
      if (Date.now() > end) {
        const asked = [...this.#pending].map((request) => this.#named(request));
        assert.fail(`${this.page.url()} is never whole; asked for: ${asked.join(", ")}`);
      }
      await this.page.waitForTimeout(60);
      const waits = await this.page.locator("[aria-busy=true]:not(dialog *)").count();
      calm = this.#pending.size === 0 && waits === 0 ? calm + 1 : 0;
    }
  }

  /** What axe finds, of levels serious and critical. */
  async findings(where) {
    await this.page.evaluate(AXE);
    const found = await this.page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, {
        resultTypes: ["violations"],
      });
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
    });
    return found.map((finding) => `${where}: ${finding}`);
  }

  async accessible(where) {
    assert.deepEqual(await this.findings(where), [], `axe at ${where}`);
  }

  quiet() {
    assert.deepEqual(this.problems, []);
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Declares the flows of a file: a browser for all, and a server made by `make`. `flow(name, story,
 * options)`: the story is given a watched window of a browser without cookies. With
 * `own` in the options a flow has a server of its own.
 */
export function flows(make) {
  let browser;
  let server;
  before(
    async () => {
      // One after the other, so that what is there is ended if the next one fails.
      server = await make?.();
      browser = await chromium.launch({ executablePath: program(), args: FLAGS });
    },
    { timeout: TEST_MS },
  );
  after(async () => {
    await browser?.close();
    await server?.end();
    // What a failed beginning has left behind must not keep the process; its children end with it.
    setTimeout(() => process.exit(), 3000).unref();
  });
  return function flow(name, story, options = {}) {
    const { signedIn = true, timeout = TEST_MS, own, ...rest } = options;
    test(name, { timeout }, async () => {
      const opened = [];
      const site = own ? await own() : server;
      const open = async (more = {}) => {
        const context = await browser.newContext({
          viewport: { width: 1280, height: 800 },
          acceptDownloads: true,
          ...rest,
          ...more,
        });
        await context.addInitScript(() => {
          addEventListener("securitypolicyviolation", (event) => {
            // biome-ignore lint/suspicious/noConsole: the console is watched, whichever page it is of.
            console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
          });
        });
        const watched = new Watched(await context.newPage(), site);
        opened.push(watched);
        return watched;
      };
      try {
        const watched = await open();
        if (signedIn) await watched.signIn(signedIn === true ? ADMIN : signedIn);
        await story(watched, site, open);
      } catch (error) {
        const file = name.replace(/[^a-z0-9]+/gi, "-").toLowerCase();
        for (const { page } of opened) {
          mkdirSync(PICTURES, { recursive: true });
          await page.screenshot({ path: join(PICTURES, `failed-${file}.png`) }).catch(() => {});
        }
        const problems = opened.flatMap((one) => one.problems);
        if (problems.length > 0) error.message += `\nThe browser said:\n${problems.join("\n")}`;
        throw error;
      } finally {
        for (const { page } of opened) await page.context().close();
        if (own) await site.end();
      }
      for (const watched of opened) watched.quiet();
    });
  };
}

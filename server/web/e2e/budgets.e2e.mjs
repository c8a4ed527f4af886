// What the rack view costs as it runs: files of a first view, the work of a refresh, memory. Times are
// reported and not asserted, as machines differ and others use them; asserted is what does not depend
// on them: counts, sizes, and how the work grows with the site.

import assert from "node:assert/strict";
import { flows, Server } from "./harness.mjs";
import { openRacks } from "./racks.mjs";

/** Files of the rack view with all that stands around it, and their bytes as they are sent. The build holds
 * those that are needed until the racks are drawn to six and 60 kB. */
const FILES_MAX = 10;
const BYTES_MAX = 140_000;

/** Bytes of the heap that are in use at 5,000 devices. */
const HEAP_MAX = 60_000_000;

/** Refreshes that are looked at. */
const ROUNDS = 6;

/** A task that keeps a page from answering so long is felt. */
const LONG_MS = 100;

/** Ten times the devices may be so many times the work: what is too small to be seen is not drawn. */
const GROWTH_MAX = 25;

/** Processor time of the main thread for a refresh of 10,000 devices: ten times what it should be. */
const WORK_MAX_MS = 500;

const figures = new Map();

async function grown(devices) {
  const server = await Server.seeded({ racks: devices / 20, devices });
  server.devices = await server.all("/api/v2/devices");
  await refresh(server, 0);
  return server;
}

/** A new value for every device. */
function refresh(server, turn) {
  return server.report(
    server.devices.map(({ id }, at) => ({
      device: id,
      name: "load.1m",
      value: ((at * 7 + turn * 13) % 100) / 10,
    })),
  );
}

/** Notes the page's own measure of each refresh, and tasks of the main thread that are long. */
function note() {
  globalThis.noted = { refreshes: [], long: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === "metric-refresh") globalThis.noted.refreshes.push(entry.duration);
  }).observe({ type: "measure" });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.noted.long.push(entry.duration);
  }).observe({ type: "longtask" });
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const flow = flows();

for (const devices of [1000, 5000, 10_000]) {
  const story = async (watched, server) => {
    const { page } = watched;
    await page.addInitScript(note);
    await openRacks(watched, "?m=load.1m");
    await watched.until(() => page.evaluate(() => globalThis.noted.refreshes.length > 0));
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      globalThis.noted.refreshes = [];
      globalThis.noted.long = [];
    });
    const session = await page.context().newCDPSession(page);
    // The thread's own time: what other processes take of the machine is none of it.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const worked = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
    };
    const begun = await worked();
    for (let turn = 1; turn <= ROUNDS; turn += 1) {
      await refresh(server, turn);
      await watched.until(
        () => page.evaluate((n) => globalThis.noted.refreshes.length >= n, turn),
        `refresh ${turn} arrives`,
      );
    }
    const { refreshes, long } = await page.evaluate(() => globalThis.noted);
    const work = ((await worked()) - begun) / ROUNDS;
    await session.send("HeapProfiler.collectGarbage");
    const heap = await session.send("Runtime.getHeapUsage");
    const usedSize = heap.usedSize + (heap.backingStorageSize ?? 0);
    await watched.picture(`budgets-${devices}`);
    const felt = long.filter((ms) => ms > LONG_MS).length;
    const words = [
      `${devices} devices: ${work.toFixed(1)} ms of the main thread a refresh`,
      `measured as ${median(refreshes).toFixed(1)} ms in the middle`,
      `${Math.max(...refreshes).toFixed(1)} at most`,
      `${felt} tasks over ${LONG_MS} ms`,
      `heap ${(usedSize / 1e6).toFixed(1)} MB`,
    ];
    process.stdout.write(`# ${words.join(", ")}\n`);
    figures.set(devices, work);
    assert.ok(refreshes.length >= ROUNDS);
    if (devices === 5000) assert.ok(usedSize < HEAP_MAX, `the heap has ${usedSize} bytes`);
    if (devices === 10_000) {
      assert.ok(work < WORK_MAX_MS, `a refresh takes ${work} ms of the processor`);
      const growth = work / figures.get(1000);
      assert.ok(growth < GROWTH_MAX, `ten times the devices are ${growth} times the work`);
    }
  };
  flow(`a refresh of ${devices} devices`, story, { own: () => grown(devices) });
}

const few = () => Server.seeded({ racks: 2, devices: 12 });

flow(
  "a first view is few files and few bytes",
  async (watched) => {
    const { page } = watched;
    await openRacks(watched);
    const files = await page.evaluate(() =>
      [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
        .filter(({ name }) => !/\/(api|mrd)\//.test(name))
        .map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize]),
    );
    const sizes = new Map(files); // the icon is there twice: as a picture, and as the window's
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    process.stdout.write(`# first view: ${sizes.size} files, ${bytes} bytes\n`);
    assert.ok(sizes.size <= FILES_MAX, [...sizes.keys()].join(" "));
    // Pages that are tried from dist come as they are, not coded.
    if (!process.env.CONCERTIM_DEV) assert.ok(bytes <= BYTES_MAX, `${bytes} bytes`);
  },
  { own: few },
);

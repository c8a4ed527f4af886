// The rack view's values: metrics, colours, filters, the chart, the address, the past.

import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { flows, Server } from "./harness.mjs";

const RACKS = 3;
const DEVICES = 30;
/** A name that would run if it were taken for markup. */
const HOSTILE = '<img src=x onerror="window.hacked=1">';
/** Steps of the history of the last hour. */
const STEP = 15;

let ids = [];

/** A site with values from 0 to 29, and a quarter of an hour of history in which they were 10 less. */
async function site() {
  const server = await Server.seeded({ racks: RACKS, devices: DEVICES });
  ids = (await server.all("/api/v2/devices")).map(({ id }) => id);
  const now = Math.floor(Date.now() / 1000);
  for (let time = now - 900; time < now - 30; time += STEP) {
    await server.report(
      ids.map((device, at) => ({ device, name: "load.1m", value: at - 10, time, units: "jobs" })),
    );
  }
  await current(server);
  // The next run tells them; what was sampled before has no units.
  const told = ({ name, units }) => name === "load.1m" && units === "jobs";
  while (!(await server.get("/api/v2/metrics")).some(told)) await sleep(100);
  return server;
}

function current(server) {
  return server.report(
    ids.flatMap((device, at) => [
      { device, name: "load.1m", value: at, units: "jobs" },
      { device, name: "power.draw", value: 100 + at, units: "W" },
      { device, name: HOSTILE, value: at },
    ]),
  );
}

const flow = flows(site);

/** Opens the rack view with values. */
async function open(watched, query = "m=load.1m") {
  await watched.go(`/racks?${query}`);
  const head = watched.page.locator(".rv-count");
  await head.waitFor();
  await watched.until(async () => !(await head.textContent()).startsWith("0 of"));
}

const counted = (page) => page.locator(".rv-count").textContent();

flow(
  "the chart has the true numbers, and highlights and selects in both directions",
  async (watched) => {
    const { page } = watched;
    await open(watched);
    const figures = await page.locator(".rv-chart-head dl").textContent();
    assert.match(figures, /min0 jobsmean14.5 jobsp9527.55 jobsmax29 jobs/);
    assert.equal(await counted(page), `${DEVICES} of ${DEVICES} devices`);
    const chart = page.getByRole("slider", { name: "Devices by load.1m" });
    await chart.focus();
    await page.keyboard.press("ArrowRight");
    assert.match(await chart.getAttribute("aria-valuetext"), /: 29 jobs$/);
    await page.keyboard.press("End");
    assert.match(await chart.getAttribute("aria-valuetext"), /: 0 jobs$/);
    await page.keyboard.press("Enter");
    await watched.until(async () => /[?&]dev=/.test(page.url()), "the selection is in the address");
    await page.getByLabel("Sorted").selectOption("rising");
    await page.keyboard.press("Home");
    await chart.focus();
    await page.keyboard.press("Home");
    assert.match(await chart.getAttribute("aria-valuetext"), /: 0 jobs$/);
    await watched.picture("values-chart");
  },
);

flow(
  "metrics are chosen by typing, stand beside each other, and the first one colours",
  async (watched) => {
    const { page } = watched;
    await open(watched);
    await page.keyboard.press("m");
    await page.keyboard.type("power");
    await page.keyboard.press("Enter");
    await page
      .getByRole("button", { name: /power\.draw/ })
      .first()
      .click();
    await page.locator(".rv-legend strong", { hasText: "power.draw" }).waitFor();
    assert.match(await page.locator(".rv-legend-name small").textContent(), /^W · automatic$/);
    await page.getByRole("button", { name: "Remove load.1m" }).click();
    await watched.until(async () => !/load/.test(page.url()));
    await page.getByLabel("Range", { exact: true }).selectOption("percentile");
    await page.locator(".rv-legend-name", { hasText: "5th to 95th percentile" }).waitFor();
    await page.getByLabel("From", { exact: true }).fill("110");
    await page.getByLabel("From", { exact: true }).press("Enter");
    await page.locator(".rv-legend-name", { hasText: "fixed" }).waitFor();
  },
);

flow(
  "filters fade and count, thresholds warn, and all of it is in the address",
  async (watched) => {
    const { page } = watched;
    await open(watched);
    await page.getByLabel("Warning").fill("20");
    await page.getByLabel("Warning").press("Enter");
    await page.getByLabel("Critical").fill("25");
    await page.getByLabel("Critical").press("Enter");
    await page.getByText("5 warning, 5 critical").waitFor();
    const least = page.getByRole("slider", { name: "Lowest value shown" });
    await least.focus();
    for (let press = 0; press < 100; press += 1) await page.keyboard.press("ArrowRight");
    await watched.until(async () => (await counted(page)) === `15 of ${DEVICES} devices`);
    await page.getByLabel("Devices or racks with").fill("no-such-name");
    await page.getByText("No device that is shown has a value").waitFor();
    await page.getByLabel("Devices or racks with").fill("");
    await page.getByText("Heat", { exact: true }).click();
    await page.getByText("Blue to yellow").click();
    await watched.until(async () => /map=cividis/.test(page.url()) && /mode=heat/.test(page.url()));
    const address = page.url();
    await watched.accessible("the rack view with filters");
    await watched.picture("values-filtered");
    // Without what this browser keeps, as somebody else opens the link.
    await page.evaluate(() => localStorage.clear());
    await page.goto(address);
    await watched.until(async () => (await counted(page)) === `15 of ${DEVICES} devices`);
    await page.getByText("5 warning, 5 critical").waitFor();
    assert.equal(page.url(), address);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await watched.until(async () => (await counted(page)) === `${DEVICES} of ${DEVICES} devices`);
  },
);

flow("the past can be looked at, compared with and left", async (watched, server) => {
  const { page } = watched;
  await open(watched);
  await page.getByRole("button", { name: "Look at the past" }).click();
  const compare = page.getByLabel("Compare with");
  await compare.selectOption("300");
  await page.locator(".rv-legend-name", { hasText: "difference" }).waitFor();
  await watched.until(async () =>
    /mean10 jobs/.test(await page.locator(".rv-chart-head dl").textContent()),
  );
  await watched.picture("values-compared");
  await compare.selectOption("0");
  const moment = Math.floor(Date.now() / 1000) - 300;
  await open(watched, `m=load.1m&at=${moment - (moment % STEP)}`);
  await page.getByText("You are looking at the past").waitFor();
  await watched.until(async () =>
    /min-10 jobsmean4.5 jobs/.test(await page.locator(".rv-chart-head dl").textContent()),
  );
  await watched.accessible("the rack view in the past");
  await watched.picture("values-past");
  await page.keyboard.press(",");
  await watched.until(async () => page.url().includes(`at=${moment - (moment % STEP) - STEP}`));
  await current(server);
  await page.getByRole("button", { name: "Back to live" }).click();
  await page.getByText("You are looking at the past").waitFor({ state: "detached" });
  await watched.until(async () =>
    /mean14.5 jobs/.test(await page.locator(".rv-chart-head dl").textContent()),
  );
});

flow(
  "new values are on screen without a reload, and their work is measured",
  async (watched, server) => {
    const { page } = watched;
    await open(watched);
    await page.evaluate(() => {
      globalThis.measured = [];
      new PerformanceObserver((list) => {
        globalThis.measured.push(...list.getEntriesByName("metric-refresh"));
      }).observe({ entryTypes: ["measure"] });
    });
    await server.report([{ device: ids[0], name: "load.1m", value: 77, units: "jobs" }]);
    await watched.until(async () =>
      /max77 jobs/.test(await page.locator(".rv-chart-head dl").textContent()),
    );
    await watched.until(() => page.evaluate(() => globalThis.measured.length > 0));
    await current(server);
  },
);

flow("a view that is cut off says so over the racks", async (watched) => {
  const { page } = watched;
  watched.allow(/events/);
  let cut = false;
  await page.route("**/api/v2/events*", (route) => (cut ? route.abort() : route.continue()));
  await open(watched);
  cut = true;
  await page.keyboard.press("m");
  await page.keyboard.type("power");
  await page.keyboard.press("Enter");
  await page
    .getByText(/^Disconnected/)
    .last()
    .waitFor();
  await watched.picture("values-cut-off");
  cut = false;
  await page.locator('.rv-state[data-state="live"]').waitFor();
});

flow("the name of a metric is text wherever it stands", async (watched) => {
  const { page } = watched;
  await open(watched, `m=${encodeURIComponent(HOSTILE)}`);
  await page.locator(".rv-legend strong", { hasText: HOSTILE }).waitFor();
  await page.getByRole("slider", { name: /^Devices by/ }).focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
  assert.equal(await page.locator("img[src=x]").count(), 0);
});

flow(
  "on a phone the settings are a sheet over the racks",
  async (watched) => {
    const { page } = watched;
    await open(watched);
    assert.equal(await page.locator(".rv-pane").count(), 0);
    await page.getByRole("button", { name: "Show the settings of the view" }).click();
    await page.getByRole("complementary", { name: "Settings of the view" }).waitFor();
    await watched.accessible("the sheet");
    await watched.picture("values-sheet");
    await page.locator(".rv-pane-close button").click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 390, `${wide} pixels wide`);
  },
  { viewport: { width: 390, height: 844 } },
);

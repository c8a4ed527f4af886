// Devices, racks, hosts and their charts.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { flows, Server } from "./harness.mjs";

const flow = flows(() => Server.seeded({ racks: 3, devices: 24 }));

/** Reports values of some devices each second until `end` is called. */
async function reporting(server, devices, metrics) {
  const { secret } = await server.send("POST", "/api/v2/tokens", {
    name: "reports",
    scopes: ["write"],
    days: 1,
  });
  const report = async (turn) => {
    const items = devices.flatMap(({ id }, place) =>
      metrics.map(({ name, units, top }) => ({
        device: id,
        name,
        units,
        value: top * (0.5 + 0.3 * Math.sin(turn / 5 + place)),
        ttl: 600,
      })),
    );
    const answer = await fetch(`${server.url}/mrd/metrics`, {
      method: "POST",
      headers: { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" },
      body: JSON.stringify(items),
    });
    assert.equal(answer.status, 200, await answer.text());
  };
  await report(0);
  let turn = 0;
  const timer = setInterval(() => {
    turn += 1;
    report(turn).catch(() => {});
  }, 1000);
  return () => clearInterval(timer);
}

const HOSTILE = "<img src=x onerror=alert(1)>";
const METRICS = [
  { name: "cpu.used", units: "%", top: 80 },
  { name: "cpu.idle", units: "%", top: 80 },
  { name: "power.draw", units: "W", top: 400 },
  { name: HOSTILE, units: "", top: 1 },
];

flow(
  "a device without metrics says how to report the first, and shows it",
  async (watched, server) => {
    const { page } = watched;
    const [device] = await server.all("/api/v2/devices");
    await watched.go(`/devices/${device.id}/metrics`);
    await page.getByRole("heading", { name: "Nothing has been reported yet" }).waitFor();
    await watched.accessible("no metrics");
    await watched.picture("device-no-metrics");
    await page.getByRole("button", { name: "Make a token for it" }).click();
    await page.getByText("shown only now").waitFor();
    const command = await page.locator(".code pre").textContent();
    const run = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    assert.equal(run.status, 0, run.stderr);
    assert.equal(JSON.parse(run.stdout).accepted, 1, run.stdout);
    await page.getByRole("heading", { name: "All metrics" }).waitFor();
    await page.getByRole("link", { name: "load" }).waitFor();
  },
);

flow(
  "a device's charts follow what comes, are read by keys, and zoomed",
  async (watched, server) => {
    const { page } = watched;
    const devices = await server.all("/api/v2/devices?sort=name");
    const end = await reporting(server, devices, METRICS);
    try {
      const [device, other] = devices;
      await watched.go(`/devices/${device.id}/metrics?metric=power.draw`);
      const plot = page.getByRole("slider", { name: "Chart of power.draw" });
      await plot.waitFor();
      await plot.locator("canvas").waitFor();
      // Live: the last value in the legend becomes another one without a reload.
      const last = () => page.locator(".chart-legend tbody td").nth(1).textContent();
      const before = await last();
      await watched.until(async () => (await last()) !== before, "a newer value in the legend");
      // A history that has no row yet takes the chart away for a moment.
      await watched.until(async () => {
        await plot.focus();
        await page.keyboard.press("End");
        return / W$/.test((await plot.getAttribute("aria-valuetext")) ?? "");
      }, "the last value is read out");
      // A hostile name is text, in the grid and as a title.
      await page.getByRole("link", { name: HOSTILE }).click();
      await page.getByRole("heading", { name: HOSTILE }).waitFor();
      assert.equal(await page.locator("main img").count(), 0);
      await page.goBack();
      // Another device laid over it.
      await page.getByRole("combobox", { name: "Add a device" }).fill(other.name);
      await page.getByRole("option", { name: other.name }).click();
      await page.getByRole("button", { name: `Take ${other.name} out` }).waitFor();
      assert.equal(new URL(page.url()).searchParams.get("with"), other.id);
      await watched.picture("device-metrics");
      await watched.accessible("a device's metrics");
      // A dragged stretch is the range of all charts, and going back is the one before.
      await page.evaluate(() => scrollTo(0, 0));
      const box = await page.locator(".u-over").boundingBox();
      await page.mouse.move(box.x + box.width * 0.6, box.y + 50);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.9, box.y + 60, { steps: 4 });
      await page.mouse.up();
      await watched.until(() => new URL(page.url()).searchParams.has("from"));
      await page.goBack();
      await watched.until(() => !new URL(page.url()).searchParams.has("from"));
      await page.getByRole("button", { name: "Values as a table" }).click();
      await page.getByRole("region", { name: "Values of power.draw" }).waitFor();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Values as CSV" }).click(),
      ]);
      const text = readFileSync(await file.path(), "utf8");
      assert.match(text, /^time,/);
      assert.ok(text.split("\r\n").length > 2, text);
      // Keys choose ranges, too.
      await page.locator("h1").focus();
      await page.keyboard.press("r");
      await page.keyboard.press("3");
      await watched.until(() => new URL(page.url()).searchParams.get("range") === "1d");
    } finally {
      end();
    }
  },
);

flow("status and facts change on the page as they change", async (watched, server) => {
  const { page } = watched;
  const devices = await server.all("/api/v2/devices?sort=-name&type=Instance");
  const device = devices.find((one) => one.status === "ACTIVE");
  await watched.go(`/devices/${device.id}`);
  await page.getByRole("heading", { name: device.name, level: 1 }).waitFor();
  await page.locator(".page-head").getByText("active").waitFor();
  await server.send("PATCH", `/api/v2/devices/${device.id}`, {
    status: "STOPPED",
    metadata: { owner: HOSTILE, deep: { deeper: { on: false } } },
  });
  await page.locator(".page-head").getByText("stopped").waitFor();
  await page.getByRole("definition").filter({ hasText: HOSTILE }).waitFor();
  await watched.accessible("a device");
  await watched.picture("device");
  // What its status allows now, and what it does not.
  await page.getByRole("button", { name: "Actions", exact: true }).click();
  await page.getByRole("menuitem", { name: "Switch on" }).waitFor();
  assert.equal(await page.getByRole("menuitem", { name: "Suspend" }).count(), 0);
  await page.getByRole("menuitem", { name: "Remove the record" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove the record" }).click();
  await page.getByText(`${device.name} is removed.`).waitFor();
});

flow("a rack tells its outputs, devices and metrics", async (watched, server) => {
  const { page } = watched;
  const [rack] = await server.all("/api/v2/racks?sort=name");
  const { items } = await server.get(`/api/v2/racks/${rack.id}/devices`);
  const end = await reporting(server, items, METRICS);
  try {
    await server.send("PATCH", `/api/v2/racks/${rack.id}`, {
      creation_output: "web_access=https://cluster.example/x, bad=javascript:alert(1)",
    });
    await watched.go(`/racks/${rack.id}`);
    await page.getByRole("link", { name: "https://cluster.example/x" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "javascript" }).count(), 0);
    await watched.accessible("a rack");
    await watched.picture("rack");
    await page.getByRole("navigation", { name: rack.name }).getByText("Devices").click();
    await page.getByRole("combobox", { name: "Metric" }).selectOption("power.draw");
    await page
      .getByRole("row", { name: items[0].name })
      .getByRole("link", { name: / W$/ })
      .waitFor();
    await watched.accessible("a rack's devices");
    await page.getByRole("navigation", { name: rack.name }).getByText("Metrics").click();
    await page.getByRole("link", { name: "used" }).click();
    await page.getByRole("slider").waitFor();
    await page.getByRole("heading", { name: "Devices by their mean" }).waitFor();
    await page.getByRole("button", { name: "Sum" }).click();
    await page.getByRole("heading", { name: "Sum of cpu.used" }).waitFor();
    await watched.accessible("a rack's metrics");
    await watched.picture("rack-metrics");
    await watched.go(`/dashboards/teams/${rack.team_id}?metric=power.draw`);
    await page.getByRole("heading", { name: "Average power.draw", exact: false }).first().waitFor();
    await watched.accessible("a team's dashboard");
    await watched.picture("team-dashboard");
  } finally {
    end();
  }
});

flow("devices are found, chosen and acted on in the list", async (watched, server) => {
  const { page } = watched;
  const devices = await server.all("/api/v2/devices?sort=name");
  const [first, second] = devices;
  await watched.go(`/devices?q=${encodeURIComponent(first.name)}`);
  await page.getByRole("link", { name: first.name, exact: true }).waitFor();
  await watched.go("/devices");
  await page.getByRole("combobox", { name: "Type" }).selectOption("Instance");
  await watched.until(() => new URL(page.url()).searchParams.get("type") === "Instance");
  await watched.accessible("the list of devices");
  await watched.picture("devices");
  await watched.go("/devices");
  for (const { name } of [first, second])
    await page.getByRole("checkbox", { name: `Select ${name}` }).check();
  await page.getByRole("button", { name: "Remove the record" }).click();
  const asked = page.getByRole("dialog");
  await asked.getByText(`${first.name}, ${second.name}`).waitFor();
  await asked.getByRole("button", { name: "Cancel" }).click();
  assert.equal((await server.all("/api/v2/devices")).length, devices.length);
  await page.getByRole("button", { name: "Remove the record" }).click();
  await asked.getByRole("button", { name: "Remove the record" }).click();
  await watched.until(
    async () => (await server.all("/api/v2/devices")).length === devices.length - 2,
  );
});

flow("hosts are listed with what registers one", async (watched, server) => {
  const { page } = watched;
  await server.send("POST", "/api/v2/hosts", { name: "node-1" });
  await watched.go("/hosts");
  await page.getByRole("link", { name: "node-1" }).waitFor();
  await page.getByText("concertim agent --to").waitFor();
  await watched.accessible("hosts");
  await watched.picture("hosts");
  await page.getByRole("link", { name: "node-1" }).click();
  await page.getByRole("heading", { name: "node-1", level: 1 }).waitFor();
  await page.getByRole("heading", { name: "Nothing has been reported yet" }).waitFor();
});

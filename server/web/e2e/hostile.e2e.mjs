// Names that would be a script if somebody took them for HTML, or that turn the text around: they are
// text everywhere. Whatever runs shows as a dialog, an exception or a line of the console, and fails.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { flows, Server } from "./harness.mjs";
import { openRacks } from "./racks.mjs";

const SCRIPT = "<img src=x onerror=alert(1)>\"'`</script><svg onload=alert(2)>";
const TURNED = "\u202Eevil\u202C";
const EMOJI = "🦝\u200D🚀 {{7*7}} %00";
const NAMES = [SCRIPT, TURNED, EMOJI, "x".repeat(255)];

/** What could be named so, and what was refused. */
const made = { metrics: [], refused: [], ids: {} };

async function site() {
  const server = await Server.seeded({ racks: 2, devices: 12 });
  const [rack, second] = await server.all("/api/v2/racks");
  const devices = await server.all("/api/v2/devices");
  const [team] = await server.all("/api/v2/teams");
  const [template] = await server.all("/api/v2/templates");
  const user = (await server.all("/api/v2/users")).find(({ root }) => !root);
  made.ids = {
    rack: rack.id,
    device: devices[0].id,
    team: team.id,
    template: template.id,
    user: user.id,
  };
  const tries = [
    ["PATCH", `/api/v2/racks/${rack.id}`, { name: SCRIPT }],
    ["PATCH", `/api/v2/racks/${second.id}`, { name: TURNED }],
    ["PATCH", `/api/v2/devices/${devices[0].id}`, { name: SCRIPT, description: SCRIPT }],
    [
      "PATCH",
      `/api/v2/devices/${devices[0].id}`,
      { description: SCRIPT, metadata: { [SCRIPT]: SCRIPT } },
    ],
    ["PATCH", `/api/v2/teams/${team.id}`, { name: SCRIPT }],
    ["PATCH", `/api/v2/templates/${template.id}`, { name: SCRIPT, description: SCRIPT }],
    ["PATCH", `/api/v2/users/${user.id}`, { name: SCRIPT.slice(0, 56) }],
    ["POST", "/api/v2/teams", { name: EMOJI }],
    ["POST", "/api/v2/presets", { name: SCRIPT, view: {} }],
  ];
  for (const [method, path, body] of tries) {
    await server.send(method, path, body).catch((error) => made.refused.push(String(error)));
  }
  for (const name of NAMES) {
    const rows = devices.map(({ id }, at) => ({
      device: id,
      name,
      value: at + 1,
      units: SCRIPT.slice(0, 20),
    }));
    const plain = rows.map((row) => ({ ...row, units: "" }));
    await server
      .report(rows)
      .catch(() => server.report(plain))
      .then(() => made.metrics.push(name))
      .catch((error) => made.refused.push(String(error)));
  }
  const text = { device: devices[0].id, name: "os.name", value: SCRIPT, type: "string" };
  await server.report([text]).catch((error) => made.refused.push(String(error)));
  return server;
}

const flow = flows(site);

/** Nothing of a name has become an element. */
async function nothingRan({ page }) {
  assert.equal(await page.locator('img[src="x"], svg[onload], [onerror]').count(), 0);
}

flow("hostile names are text on every page that shows them", async (watched) => {
  const { page } = watched;
  watched.allow(/^4(03|04|09|22) GET \/api\/v2\//, /^50[23] GET /);
  const { rack, device, team, template, user } = made.ids;
  const pages = [
    ...["/devices", `/devices/${device}`, `/devices/${device}/metrics`, `/racks/${rack}`],
    ...[`/racks/${rack}/devices`, `/racks/${rack}/metrics`, "/teams", `/teams/${team}`],
    ...[`/dashboards/teams/${team}`, `/teams/${team}/team_roles`, "/users", `/users/${user}`],
    ...["/templates", `/templates/${template}`, "/audit", "/events", "/statistics"],
  ];
  let shown = 0;
  for (const path of pages) {
    await watched.go(path);
    await page.locator("#main").waitFor();
    await watched.settled();
    await nothingRan(watched);
    if ((await page.locator("body").textContent()).includes("onerror=")) shown += 1;
    watched.quiet();
  }
  await watched.picture("hostile-events");
  assert.ok(shown >= 8, `a hostile name is on ${shown} pages; refused: ${made.refused.join("\n")}`);
});

flow("hostile names are text on the racks, in cards, menus, lists and exports", async (watched) => {
  const { page } = watched;
  assert.ok(made.metrics.length >= 2, made.refused.join("\n"));
  for (const metric of made.metrics) {
    await openRacks(
      watched,
      `?m=${encodeURIComponent(metric.replaceAll("!", "!e").replaceAll("*", "!s"))}`,
    );
    await nothingRan(watched);
  }
  await openRacks(watched, `?dev=${made.ids.device}`);
  await watched.picture("hostile-racks");
  const box = await page.locator(".rack-canvas").boundingBox();
  for (let step = 1; step < 8; step += 1) {
    await page.mouse.move(box.x + (box.width * step) / 8, box.y + box.height * 0.6);
    await page.waitForTimeout(120);
    await nothingRan(watched);
  }
  await page.keyboard.press("i");
  await page.keyboard.press("2");
  await page.getByRole("grid", { name: "Devices" }).waitFor();
  await nothingRan(watched);
  await page.keyboard.press("3");
  await page.getByRole("tree").last().waitFor();
  await nothingRan(watched);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("onerror");
  await page.waitForTimeout(400);
  await nothingRan(watched);
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await page.locator(".rack-canvas").waitFor();
  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Racks as SVG" }).click(),
  ]);
  const svg = readFileSync(await download.path(), "utf8");
  assert.doesNotMatch(svg, /<img|<script|<svg[^>]+onload/);
});

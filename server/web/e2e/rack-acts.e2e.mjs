// What is done in the rack view: moving, acting, exporting, and what others do meanwhile.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { flows, Server } from "./harness.mjs";
import { centre, openRacks, pick, reportAll } from "./racks.mjs";

const flow = flows(async () => {
  const server = await Server.seeded({ racks: 4, devices: 24 });
  await reportAll(server);
  return server;
});

/** A device that may move up by a few units, on its face, and to where. */
async function movable(server) {
  for (const device of await server.all("/api/v2/devices")) {
    const { rack_id, start_u, facing } = device.location;
    const asked = new URLSearchParams({ template: device.template_id, device: device.id, facing });
    const places = await server.get(`/api/v2/racks/${rack_id}/places?${asked}`);
    const up = places.start_u.find((u) => u > start_u && u - start_u <= 5);
    if (up && device.status !== "IN_PROGRESS") return { device, up };
  }
  throw new Error("no device can move up");
}

flow(
  "a menu that is left, and a destruction that is declined, change nothing",
  async (watched, server) => {
    const { page } = watched;
    const active = (await server.all("/api/v2/devices")).find(
      ({ status, type }) => status === "ACTIVE" && type === "Instance",
    );
    await openRacks(watched);
    await pick(watched, active.name);
    const { x, y } = await centre(page);
    await page.mouse.click(x, y, { button: "right" });
    await page.getByRole("menuitem", { name: "Destroy…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(active.name).first().waitFor();
    await watched.picture("rack-acts-destroy");
    await watched.accessible("the question before a destruction");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "detached" });
    const changes = watched.requests.filter((request) => request.method() !== "GET");
    assert.deepEqual(
      changes.map((request) => request.url()),
      [],
    );
    assert.equal((await server.get(`/api/v2/devices/${active.id}`)).status, "ACTIVE");
  },
);

flow("a device is dragged to a free place, and goes back by undo", async (watched, server) => {
  const { page } = watched;
  const { device, up } = await movable(server);
  const from = device.location.start_u;
  await openRacks(watched);
  await pick(watched, device.name);
  const scale = Number(new URL(page.url()).searchParams.get("cam").split(/[*,_]/).at(-1));
  const { x, y } = await centre(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const way = (up - from) * 34 * scale;
  await page.mouse.move(x, y - way / 2, { steps: 6 });
  await watched.picture("rack-acts-drag");
  await page.mouse.move(x, y - way, { steps: 6 });
  await page.mouse.up();
  const now = async () => (await server.get(`/api/v2/devices/${device.id}`)).location.start_u;
  await watched.until(async () => (await now()) === up, `it is at ${up}`);
  await page.getByText(`${device.name} is now at`).first().waitFor();
  await page.getByRole("button", { name: "Undo" }).first().click();
  await watched.until(async () => (await now()) === from, `it is back at ${from}`);
});

flow(
  "a place that is taken meanwhile is refused, and the device stays",
  async (watched, server) => {
    const { page } = watched;
    watched.allow(/^(409|422) POST \/api\/v2\/devices\//);
    const { device, up } = await movable(server);
    await openRacks(watched);
    await pick(watched, device.name);
    // Somebody is quicker: between the drop and the request another device takes the place.
    await page.route("**/api/v2/devices/*/move", async (route) => {
      const place = route.request().postDataJSON();
      const others = (await server.all("/api/v2/devices")).filter(({ id }) => id !== device.id);
      let taken = false;
      for (const { id } of others) {
        if (taken) break;
        taken = await server.send("POST", `/api/v2/devices/${id}/move`, place).then(
          () => true,
          () => false,
        );
      }
      assert.ok(taken, "another device fits there");
      await route.continue();
    });
    await page.locator(".rack-canvas").focus();
    await page.keyboard.press("d");
    await page.keyboard.press("k");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.getByText(`${device.name} stays where it was`).first().waitFor();
    await watched.picture("rack-acts-refused");
    const there = (await server.get(`/api/v2/devices/${device.id}`)).location.start_u;
    assert.equal(there, device.location.start_u);
  },
);

flow("a device is moved by keys alone", async (watched, server) => {
  const { page } = watched;
  const { device } = await movable(server);
  const from = device.location.start_u;
  await openRacks(watched);
  await pick(watched, device.name);
  await page.locator(".rack-canvas").focus();
  await page.keyboard.press("d");
  await page.keyboard.press("k");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  const now = async () => (await server.get(`/api/v2/devices/${device.id}`)).location.start_u;
  await watched.until(async () => (await now()) !== from, "it has moved");
  await page.keyboard.press("Control+z");
  await watched.until(async () => (await now()) === from, "it is back");
});

flow("exports hold what is on the screen", async (watched) => {
  const { page } = watched;
  await openRacks(watched);
  await page.getByRole("region", { name: /^Legend/ }).waitFor();
  const save = async (item) => {
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: item }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const csv = await save("Values as CSV");
  assert.match(csv.name, /\.csv$/);
  const lines = csv.bytes.toString("utf8").trim().split("\r\n");
  assert.equal(lines.length, 25);
  assert.match(lines[0], /load\.1m/);
  const json = await save("Values as JSON");
  assert.ok(JSON.parse(json.bytes.toString("utf8")));
  const svg = (await save("Racks as SVG")).bytes.toString("utf8");
  assert.match(svg, /^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  for (const rack of ["rack-001", "rack-004"]) assert.ok(svg.includes(rack), rack);
  assert.doesNotMatch(svg, /<script|\son\w+=|href="http/);
  const png = (await save("Racks as PNG")).bytes;
  assert.equal(png.subarray(1, 4).toString(), "PNG");
  assert.ok(png.readUInt32BE(16) >= 800, "the picture is large enough to read");
});

flow("a wall display shows nothing but the racks, and Escape leaves it", async (watched) => {
  const { page } = watched;
  await openRacks(watched, "?kiosk=1");
  await page.locator("main[data-kiosk=true]").waitFor();
  assert.equal(await page.getByRole("navigation", { name: "Main" }).isVisible(), false);
  await watched.picture("rack-acts-kiosk");
  await page.keyboard.press("Escape");
  await page.getByRole("navigation", { name: "Main" }).waitFor();
});

flow("what another client changes is shown without a reload", async (watched, server, open) => {
  const { page } = watched;
  const [device] = await server.all("/api/v2/devices");
  await openRacks(watched);
  await page.keyboard.press("3");
  const tree = page.getByRole("tree").last();
  await tree.waitFor();
  const other = await open();
  await other.signIn();
  await openRacks(other);
  await server.send("PATCH", `/api/v2/devices/${device.id}`, { name: "renamed-by-another" });
  await pick(watched, "renamed-by-another");
  await pick(other, "renamed-by-another");
  await server.send("PATCH", `/api/v2/devices/${device.id}`, { name: device.name });
  await pick(watched, device.name);
});

flow("new values arrive by themselves", async (watched, server) => {
  const { page } = watched;
  await openRacks(watched);
  const max = page.locator(".rv-chart-head").getByText("max").locator("..");
  await max.waitFor();
  await server.report([{ device: server.devices[0].id, name: "load.1m", value: 4711 }]);
  await page.getByText("4,711").first().waitFor();
});

flow(
  "a server that restarts is seen to be away, and is followed again",
  async (watched, server) => {
    const { page } = watched;
    watched.allow(
      /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED|ERR_CONNECTION_RESET|^502 /,
    );
    const [device] = await server.all("/api/v2/devices");
    await openRacks(watched);
    await server.stop();
    await page.getByText("Disconnected; trying again").first().waitFor();
    await page
      .getByText(/^Disconnected.*what you see is old/)
      .first()
      .waitFor();
    await watched.picture("rack-acts-disconnected");
    await server.start();
    await server.send("PATCH", `/api/v2/devices/${device.id}`, { name: "renamed-after-it" });
    await page.getByRole("banner").getByText("Live", { exact: true }).waitFor();
    await pick(watched, "renamed-after-it");
    await server.send("PATCH", `/api/v2/devices/${device.id}`, { name: device.name });
  },
);

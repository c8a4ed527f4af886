// The racks in words, by keyboard alone: the tree, the table, the palette and the list of keys.

import assert from "node:assert/strict";
import { flows, Server } from "./harness.mjs";
import { openRacks, reportAll } from "./racks.mjs";

const flow = flows(async () => {
  const server = await Server.seeded({ racks: 4, devices: 24 });
  await reportAll(server);
  return server;
});

flow("the tree is gone through, opened and acted in by keys", async (watched) => {
  const { page } = watched;
  await openRacks(watched);
  await page.keyboard.press("3");
  const tree = page.getByRole("tree", { name: "Teams, racks and devices" }).last();
  await tree.waitFor();
  const first = tree.getByRole("treeitem").first();
  await first.focus();
  await page.keyboard.press("Home");
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown"]) {
    await page.keyboard.press(key);
  }
  await watched.until(
    async () =>
      (await page.evaluate(() => document.activeElement?.getAttribute("aria-level"))) === "3",
    "a device has the focus",
  );
  await page.keyboard.press("Space");
  await watched.until(() => page.url().includes("dev="), "it is selected");
  assert.equal(await tree.locator("[aria-selected=true]").count(), 1);
  await watched.picture("twin-tree");
  await watched.accessible("the tree");
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: "Details" }).waitFor();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menu").waitFor();
  await page.keyboard.press("Escape");
});

flow(
  "the table is sorted and selected in by keys, and has the same selection as the racks",
  async (watched) => {
    const { page } = watched;
    await openRacks(watched);
    await page.keyboard.press("2");
    const grid = page.getByRole("grid", { name: "Devices" });
    await grid.waitFor();
    await page.locator(".rows-bar").getByText("24 devices").waitFor();
    const row = grid.getByRole("checkbox", { name: /^Select / }).nth(1);
    await row.focus();
    await page.keyboard.press("Space");
    await watched.until(() => page.url().includes("dev="), "a row is selected");
    await watched.picture("twin-table");
    await watched.accessible("the table");
    await page.keyboard.press("1");
    await page.locator(".rack-canvas").waitFor();
    assert.ok(page.url().includes("dev="), "the racks have the same selection");
  },
);

flow("the palette finds pages, devices and commands; ? shows the keys", async (watched, server) => {
  const { page } = watched;
  // There is no cloud that the statistics could ask.
  watched.allow(/^409 GET \/api\/v2\/statistics\/cloud$/);
  const [device] = await server.all("/api/v2/devices");
  await openRacks(watched);
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await keys.getByText("Choose a metric").waitFor();
  await watched.picture("twin-keys");
  await watched.accessible("the list of keys");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog");
  await palette.getByRole("combobox").fill("statistics");
  await palette.getByRole("option", { name: "Statistics" }).first().waitFor();
  await watched.picture("twin-palette");
  await watched.accessible("the palette");
  await page.keyboard.press("Enter");
  await watched.until(() => new URL(page.url()).pathname === "/statistics");
  await page.keyboard.press("Control+k");
  await palette.getByRole("combobox").fill(device.name);
  await palette.getByRole("option", { name: device.name }).first().waitFor();
  await page.keyboard.press("Enter");
  await watched.until(() => page.url().includes(device.id), "its page is open");
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await watched.until(() => new URL(page.url()).pathname === "/racks");
});

flow("Tab goes through the page, and each stop is seen and named", async (watched) => {
  const { page } = watched;
  await openRacks(watched);
  const unnamed = [];
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const label =
        element.getAttribute("aria-label") ??
        element.getAttribute("aria-labelledby") ??
        [...(element.labels ?? [])].map((one) => one.textContent).join("") ??
        "";
      const said = label || element.textContent || element.getAttribute("title");
      const box = element.getBoundingClientRect();
      return {
        said: said?.trim(),
        what: `${element.tagName} ${element.className}`,
        seen: box.width > 0,
      };
    });
    if (found && (!found.said || !found.seen)) unnamed.push(found.what);
  }
  assert.deepEqual(unnamed, []);
});

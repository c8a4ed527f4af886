// The rack view: what is shown, where one looks, and what is found there.

import assert from "node:assert/strict";
import { flows, Server } from "./harness.mjs";
import { centre, choose, openRacks, pick, reportAll } from "./racks.mjs";

const flow = flows(async () => {
  const server = await Server.seeded({ racks: 6, devices: 60 });
  await reportAll(server);
  return server;
});

flow(
  "modes, sides, order and filters are in the address, and survive a reload",
  async (watched) => {
    const { page } = watched;
    await openRacks(watched);
    await watched.picture("rack-view-light");
    await page.getByText("Heat", { exact: true }).click();
    await page.getByText("Both", { exact: true }).click();
    await page.getByLabel("Order").selectOption("name");
    await watched.until(() => page.url().includes("mode=heat"));
    await watched.until(() => page.url().includes("side=both"));
    await watched.until(() => page.url().includes("order=name"));
    await page.getByLabel("Devices or racks with").fill("web");
    await watched.until(() => page.url().includes("q=web"));
    await page
      .getByText(/^\d+ of 60 devices$/)
      .first()
      .waitFor();
    await watched.picture("rack-view-heat-both");
    const address = page.url();
    await page.reload();
    await page.locator(".rack-canvas").waitFor();
    await watched.until(async () => (await page.getByLabel("Order").inputValue()) === "name");
    assert.equal(await page.getByLabel("Devices or racks with").inputValue(), "web");
    assert.equal(page.url(), address);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await watched.until(() => !page.url().includes("q=web"));
  },
);

flow("the wheel, keys and buttons zoom, and a drag pans", async (watched) => {
  const { page } = watched;
  await openRacks(watched);
  const camera = () => new URL(page.url()).searchParams.get("cam");
  const { x, y } = await centre(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  await watched.until(() => camera() !== null, "the wheel moves the camera");
  const wheeled = camera();
  await page.locator(".rack-canvas").focus();
  await page.keyboard.press("+");
  await watched.until(() => camera() !== wheeled, "+ moves the camera");
  const keyed = camera();
  await page.keyboard.press("ArrowLeft");
  await watched.until(() => camera() !== keyed, "an arrow moves the camera");
  await page.getByRole("button", { name: "Show all", exact: false }).first().click();
  await watched.until(() => camera() === null, "Show all shows all");
  await page.getByRole("button", { name: "Closer" }).click();
  await watched.until(() => camera() !== null, "the button moves the camera");
  await watched.picture("rack-view-closer");
});

flow(
  "the search flies to a device and selects it; its card and menu say what it is",
  async (watched, server) => {
    const { page } = watched;
    const [device] = await server.all("/api/v2/devices");
    await openRacks(watched);
    await pick(watched, device.name);
    await page.locator(".rack-canvas").focus();
    await page.keyboard.press("i");
    const details = page.getByRole("complementary", { name: "Details" });
    await details.getByRole("heading", { name: device.name }).waitFor();
    assert.ok(page.url().includes(device.id), page.url());
    const { x, y } = await centre(page);
    await page.mouse.move(x, y);
    await page.getByRole("tooltip").getByText(device.name).first().waitFor();
    await watched.picture("rack-view-hover-card");
    await page.mouse.click(x, y, { button: "right" });
    await page.getByRole("menu").waitFor();
    await watched.picture("rack-view-menu");
    await watched.accessible("the rack view with a menu");
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
  },
);

flow("metrics colour the devices, with a legend and a ranked chart", async (watched) => {
  const { page } = watched;
  await openRacks(watched);
  await page.getByRole("region", { name: "Legend and filter of load.1m" }).waitFor();
  await choose(watched, "power.draw");
  await page.getByTitle("Colour by power.draw").click();
  await page.getByRole("region", { name: "Legend and filter of power.draw" }).waitFor();
  await page.getByRole("region", { name: "Devices by power.draw" }).waitFor();
  await watched.until(
    () => page.url().includes("m=power.draw*load.1m"),
    "both metrics are in the address",
  );
  await page.getByLabel("Warning").first().fill("180");
  await page.getByLabel("Critical").first().fill("190");
  await page.keyboard.press("Tab");
  await watched.until(() => page.url().includes("thr="), "the thresholds are in the address");
  await page
    .getByText(/\d+ warning, \d+ critical/)
    .first()
    .waitFor();
  await watched.picture("rack-view-metrics");
  await watched.accessible("the rack view with metrics");
});

flow("a view is saved, opened again, and removed", async (watched, server) => {
  const { page } = watched;
  await openRacks(watched);
  await page.getByText("Status", { exact: true }).first().click();
  await watched.until(() => page.url().includes("mode=status"));
  await page.getByRole("button", { name: "Views" }).click();
  await page.getByRole("menuitem", { name: "Save this view…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("By status");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByText("“By status” is saved.").waitFor();
  await watched.until(async () => (await server.all("/api/v2/presets")).length === 1);
  await page.goto(`${server.url}/racks`);
  await page.locator(".rack-canvas").waitFor();
  await page.getByRole("button", { name: /^(Views|By status)/ }).click();
  await page
    .getByRole("menuitem", { name: /By status/ })
    .first()
    .click();
  await watched.until(() => page.url().includes("mode=status"), "the view is as it was saved");
  await watched.picture("rack-view-saved");
});

flow("the past is shown, told apart, and left again", async (watched) => {
  const { page } = watched;
  await openRacks(watched);
  await page.getByRole("button", { name: "Look at the past" }).click();
  const time = page.getByRole("region", { name: "Time" });
  await time.waitFor();
  await time.getByRole("button", { name: /One step back/ }).click();
  await page
    .getByText(/You are looking at the past/)
    .first()
    .waitFor();
  await watched.until(() => page.url().includes("at="));
  await watched.settled();
  await watched.picture("rack-view-past");
  await watched.accessible("the rack view in the past");
  await page.getByRole("button", { name: "Back to live" }).first().click();
  await watched.until(() => !page.url().includes("at="));
  await time.getByLabel("Compare with").selectOption("300");
  await watched.until(() => page.url().includes("cmp="));
  await watched.settled();
  await watched.picture("rack-view-compare");
});

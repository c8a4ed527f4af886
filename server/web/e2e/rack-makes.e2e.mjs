// What is made, changed and asked for in the rack view, one thing or many.

import assert from "node:assert/strict";
import { flows, Server } from "./harness.mjs";
import { openRacks, pick, reportAll } from "./racks.mjs";

const flow = flows(async () => {
  const server = await Server.seeded({ racks: 2, devices: 10 });
  await reportAll(server);
  return server;
});

const named = async (server, name) =>
  (await server.all("/api/v2/devices")).find((device) => device.name === name);

flow(
  "a device is made where there is room, renamed, and taken out of the records",
  async (watched, server) => {
    const { page } = watched;
    watched.allow(/^422 POST \/api\/v2\/devices$/);
    await openRacks(watched);
    await pick(watched, "rack-001", "rack");
    await page.keyboard.press("a");
    await page.getByRole("menuitem", { name: "Create a device…" }).click();
    const dialog = page.getByRole("dialog");
    // A name that breaks the rules is told beside its field, and nothing is lost.
    await dialog.getByRole("textbox", { name: "Name" }).fill("not a name");
    await dialog.getByRole("button", { name: "Create" }).click();
    await dialog.locator("[aria-invalid=true]").waitFor();
    await watched.picture("rack-makes-refused");
    await watched.accessible("the dialog of a new device");
    await dialog.getByRole("textbox", { name: "Name" }).fill("made-here");
    const [unit] = (await dialog.getByLabel("Lowest unit").inputValue()).split("U");
    await dialog.getByRole("button", { name: "Create" }).click();
    await dialog.waitFor({ state: "detached" });
    await watched.until(async () => (await named(server, "made-here")) !== undefined, "it is made");
    const made = await named(server, "made-here");
    assert.equal(String(made.location.start_u), unit);

    await pick(watched, "made-here");
    await page.keyboard.press("a");
    await page.getByRole("menuitem", { name: "Edit…" }).click();
    await dialog.getByRole("textbox", { name: "Name" }).fill("renamed-here");
    await dialog.getByRole("button", { name: "Save" }).click();
    await watched.until(async () => (await named(server, "renamed-here")) !== undefined, "renamed");

    await pick(watched, "renamed-here");
    await page.keyboard.press("a");
    await page.getByRole("menuitem", { name: "Remove from the records…" }).click();
    await dialog.getByRole("button", { name: "Remove" }).click();
    await watched.until(async () => (await named(server, "renamed-here")) === undefined, "removed");
  },
);

flow("of many that are asked for, those that are refused are told", async (watched, server) => {
  const { page } = watched;
  // There is no cloud here: every one is refused, and says so.
  watched.allow(/^\d+ POST \/api\/v2\/devices\/.*\/status-requests$/);
  await openRacks(watched);
  await page.locator(".rack-canvas").focus();
  await page.keyboard.press("x");
  await page.keyboard.press("a");
  await page.keyboard.press("a");
  await page.getByRole("menuitem", { name: /^Switch off/ }).click();
  const dialog = page.getByRole("dialog", { name: "Switch off" });
  const able = (await server.all("/api/v2/devices")).filter(({ actions }) =>
    actions.includes("off"),
  );
  await dialog.getByText(`0 asked, ${able.length} refused`).waitFor();
  assert.equal(await dialog.locator(".outcomes li[data-state=bad]").count(), able.length);
  for (const { name } of able) await dialog.getByText(name, { exact: true }).waitFor();
  await watched.picture("rack-makes-outcomes");
  await watched.accessible("the outcomes of many");
});

flow("a rack is destroyed only by who types its name", async (watched) => {
  const { page } = watched;
  await openRacks(watched);
  await pick(watched, "rack-002", "rack");
  await page.keyboard.press("a");
  await page.getByRole("menuitem", { name: "Remove from the records…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("rack-001");
  assert.ok(await dialog.getByRole("button", { name: "Remove" }).isDisabled());
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.waitFor({ state: "detached" });
  const changes = watched.requests.filter((request) => request.method() === "DELETE");
  assert.equal(changes.length, 0);
});

flow("a hidden rack comes back by itself when something in it is looked for", async (watched) => {
  const { page } = watched;
  await openRacks(watched);
  await pick(watched, "rack-001", "rack");
  await page.keyboard.press("a");
  await page.getByRole("menuitem", { name: "Hide" }).click();
  await page.waitForURL(/[?&]hide=/);
  await pick(watched, "rack-001", "rack");
  await page.waitForURL((url) => !url.searchParams.has("hide"));
});

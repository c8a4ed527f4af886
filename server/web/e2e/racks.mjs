// What flows of the rack view have in common.

/** Values of three metrics for every device. */
export async function reportAll(server, turn = 0) {
  server.devices ??= await server.all("/api/v2/devices");
  const rows = server.devices.flatMap(({ id }, at) => [
    { device: id, name: "load.1m", value: 1 + ((at + turn) % 7) },
    { device: id, name: "power.draw", value: 150 + ((at * 7 + turn) % 60), units: "W" },
    { device: id, name: "temp.inlet", value: 20 + ((at * 3 + turn) % 15), units: "C" },
  ]);
  await server.report(rows);
}

/** Opens the rack view, and waits until it is whole. */
export async function openRacks(watched, query = "") {
  await watched.go(`/racks${query}`);
  await watched.page.locator(".rack-canvas").waitFor();
  await watched.page.getByLabel("Find a rack, device or team").first().waitFor({
    state: "attached", // a wall display has it hidden
  });
  await watched.settled();
}

/** The middle of the racks on the screen, where a search flies to. */
export async function centre(page) {
  const box = await page.locator(".rack-canvas").boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Finds a device (or `rack`) by its name: the camera flies there, and it is selected. */
export async function pick(watched, name, kind = "dev") {
  const { page } = watched;
  const find = page.getByRole("combobox", { name: "Find a rack, device or team" });
  await find.fill(name);
  await page.getByRole("option", { name }).first().waitFor();
  await find.press("Enter");
  await watched.until(() => page.url().includes(`${kind}=`), "the device is selected");
  // The flight takes 420 ms.
  await page.waitForTimeout(700);
}

/** Chooses a metric to be shown. */
export async function choose(watched, metric) {
  const { page } = watched;
  const box = page.getByRole("combobox", { name: "Add a metric" });
  await box.fill(metric);
  await page.getByRole("option", { name: metric }).first().click();
  await watched.until(() => page.url().includes(metric), `${metric} is chosen`);
}

// A site that nothing reports to yet: the view says how, with a token made for it.

import assert from "node:assert/strict";
import { flows, Server } from "./harness.mjs";

const flow = flows(() => Server.seeded({ racks: 1, devices: 3 }));

flow("the command that is shown reports a first metric", async (watched) => {
  const { page, server } = watched;
  await watched.go("/racks");
  await page.getByRole("heading", { name: "No metrics yet" }).waitFor();
  await watched.accessible("the racks without metrics");
  await page.getByRole("button", { name: "Make a token for it" }).click();
  const command = page.locator(".code pre", { hasText: "curl" });
  await watched.until(async () => !(await command.textContent()).includes("TOKEN"));
  await watched.picture("first-metric");
  const text = await command.textContent();
  const [, device] = /\/mrd\/([^/]+)\/metrics/.exec(text);
  const [, token] = /Bearer ([^']+)'/.exec(text);
  const [, body] = /-d '([^']+)'/.exec(text);
  const answer = await fetch(`${server.url}/mrd/${device}/metrics`, {
    method: "PUT",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body,
  });
  assert.equal(answer.status, 200, await answer.text());
  // The list of metrics is read again each half a minute, and when one looks for one.
  await watched.until(async () => {
    await page.getByRole("combobox", { name: "Add a metric" }).focus();
    await page.getByRole("heading", { name: "Racks", level: 1 }).click();
    return (await page.getByRole("heading", { name: "No metrics yet" }).count()) === 0;
  });
  await page.locator(".rv-legend strong", { hasText: "load.1m" }).waitFor();
});

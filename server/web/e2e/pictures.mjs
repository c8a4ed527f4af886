// Makes the pictures of README.md anew, in docs/pictures: `node e2e/pictures.mjs`. Needs ffmpeg or ImageMagick
// for the animation.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { FLAGS, program, Watched } from "./harness.mjs";
import { centre, openRacks, pick } from "./racks.mjs";
import { Server, TOP } from "./server.mjs";

const PLACE = join(TOP, "docs/pictures");
const SIZE = { width: 1280, height: 800 };

/** Pictures a second of the animation, and how many. */
const RATE = 6;

/** Plausible values: each device has its own pace, and a few are hot. */
function report(server, turn) {
  const wave = (at, pace) => 0.5 + 0.5 * Math.sin(turn / pace + at * 0.7);
  return server.report(
    server.devices.flatMap(({ id }, at) => [
      {
        device: id,
        name: "cpu.used",
        value: 12 + 70 * wave(at, 4) + (at % 23 === 0 ? 15 : 0),
        units: "%",
      },
      { device: id, name: "power.draw", value: 140 + 220 * wave(at, 7), units: "W" },
      { device: id, name: "temp.inlet", value: 19 + 9 * wave(at, 9), units: "C" },
    ]),
  );
}

/** An hour of one device, for its dashboard. */
function past(server) {
  const now = Math.floor(Date.now() / 1000);
  const rows = [];
  for (let second = now - 3500; second < now - 10; second += 10) {
    const turn = (second - now) / 60;
    const { id } = server.devices[4];
    const wave = (pace) => 0.5 + 0.5 * Math.sin(turn / pace) + 0.12 * Math.sin(turn * 2.3);
    rows.push(
      { device: id, name: "cpu.used", value: 12 + 60 * wave(4), units: "%", time: second },
      { device: id, name: "power.draw", value: 140 + 200 * wave(7), units: "W", time: second },
      { device: id, name: "temp.inlet", value: 19 + 8 * wave(9), units: "C", time: second },
    );
  }
  return server.report(rows);
}

const server = await Server.seeded({ racks: 14, devices: 220 });
const browser = await chromium.launch({ executablePath: program(), args: FLAGS });
const frames = mkdtempSync(join(tmpdir(), "concertim-frames-"));
try {
  server.devices = await server.all("/api/v2/devices");
  await past(server);
  for (let turn = 0; turn < 8; turn += 1) {
    await report(server, turn);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  const open = async (colorScheme) => {
    const context = await browser.newContext({ viewport: SIZE, colorScheme });
    const watched = new Watched(await context.newPage(), server);
    await watched.signIn();
    return watched;
  };
  mkdirSync(PLACE, { recursive: true });
  for (const scheme of ["light", "dark"]) {
    const watched = await open(scheme);
    await openRacks(watched, "?m=cpu.used");
    await watched.page.waitForTimeout(1500);
    await watched.page.screenshot({ path: join(PLACE, `racks-${scheme}.png`) });
    if (scheme === "light") {
      await watched.go(`/devices/${server.devices[4].id}/metrics`);
      await watched.settled();
      await watched.page.waitForTimeout(1500);
      await watched.page.screenshot({ path: join(PLACE, "dashboard.png") });
    }
    await watched.page.context().close();
  }
  const watched = await open("light");
  const { page } = watched;
  await openRacks(watched, "?m=cpu.used");
  let number = 0;
  const film = async (pictures) => {
    for (let at = 0; at < pictures; at += 1) {
      await page.screenshot({ path: join(frames, `${String(number).padStart(4, "0")}.png`) });
      number += 1;
    }
  };
  for (let turn = 8; turn < 12; turn += 1) {
    await report(server, turn);
    await film(3);
  }
  const { x, y } = await centre(page);
  await page.mouse.move(x - 120, y + 60);
  for (let step = 0; step < 6; step += 1) {
    await page.mouse.wheel(0, -160);
    await film(1);
  }
  await page.getByText("Both", { exact: true }).click();
  await film(4);
  await pick(watched, server.devices[30].name);
  await page.locator(".rack-canvas").focus();
  await page.keyboard.press("i");
  await film(6);
  await page.getByText("Heat", { exact: true }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Show all" }).first().click();
  await film(6);
  const gif = join(PLACE, "racks.gif");
  const made = spawnSync(
    "/usr/bin/convert", // Debian: imagemagick
    [
      ...["-delay", `${100 / RATE}`, "-loop", "0", join(frames, "*.png"), "-resize", "900x"],
      ...["-layers", "OptimizePlus", "-colors", "96", gif],
    ],
    { encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`convert: ${made.stderr ?? made.error}`);
} finally {
  await browser.close();
  await server.end();
  rmSync(frames, { recursive: true, force: true });
}

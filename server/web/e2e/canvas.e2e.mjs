// What mouse, wheel, fingers and keys do to the racks, in real Chromium.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SHOTS = join(ROOT, "build/shots");
const WINDOW = { width: 1280, height: 900 };
let browser;
let script;
let style;

before(async () => {
  await mkdir(SHOTS, { recursive: true });
  const made = await build({
    absWorkingDir: ROOT,
    entryPoints: ["e2e/canvas-live.tsx"],
    outdir: "build/e2e",
    bundle: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    write: false,
  });
  script = made.outputFiles.find((file) => file.path.endsWith(".js")).text;
  style = made.outputFiles.find((file) => file.path.endsWith(".css")).text;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
});

after(() => browser?.close());

/** The canvas in a window of its own. */
async function opened(more = {}) {
  const context = await browser.newContext({
    viewport: WINDOW,
    reducedMotion: "reduce",
    ...more,
  });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.setContent("<!doctype html><title>Racks</title><body></body>");
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  await page.waitForFunction(() => window.live.viewport().width > 1);
  await page.waitForTimeout(50);
  return {
    page,
    camera: () => page.evaluate(() => window.live.camera()),
    told: (name) =>
      page.evaluate(
        (wanted) => window.live.told().filter(([said]) => !wanted || said === wanted),
        name,
      ),
    middle: (slot) => page.evaluate((wanted) => window.live.middle(wanted), slot),
    async close() {
      await context.close();
      assert.deepEqual(errors, []);
    },
  };
}

test("the wheel zooms at the pointer, a drag on empty space pans", async () => {
  const { page, camera, told, close } = await opened();
  const before = await camera();
  await page.mouse.move(300, 200);
  const world = (now, x, y) => [
    (x - WINDOW.width / 2) / now.scale + now.x,
    (y - (WINDOW.height - 150) / 2) / now.scale + now.y,
  ];
  for (let at = 0; at < 12; at++) await page.mouse.wheel(0, -120);
  await page.waitForFunction((scale) => window.live.camera().scale > scale * 4, before.scale);
  const near = await camera();
  assert.equal(await page.evaluate(() => window.live.whole()), false);
  // A point of the racks below the pointer in the middle of the zoom stays below it.
  const at = world(near, 300, 200);
  await page.mouse.wheel(0, -60);
  await page.waitForFunction((scale) => window.live.camera().scale > scale, near.scale);
  const nearer = world(await camera(), 300, 200);
  assert.ok(Math.hypot(at[0] - nearer[0], at[1] - nearer[1]) < 0.5);

  const from = await camera();
  const empty = await page.evaluate(() => window.live.empty());
  await page.mouse.move(empty.x, empty.y);
  await page.mouse.down();
  await page.mouse.move(empty.x - 60, empty.y - 30, { steps: 3 });
  await page.mouse.up();
  const moved = await camera();
  assert.ok(Math.abs((moved.x - from.x) * from.scale - 60) < 1);
  assert.ok(Math.abs((moved.y - from.y) * from.scale - 30) < 1);
  assert.deepEqual(await told("select"), [], "a drag is no click");
  await close();
});

test("a click selects, with the keys that are held; a second one goes nearer", async () => {
  const { page, camera, told, middle, close } = await opened();
  const at = await middle(20);
  await page.mouse.click(at.x, at.y);
  await page.keyboard.down("Control");
  await page.mouse.click(at.x, at.y, { delay: 5 });
  await page.keyboard.up("Control");
  const selected = await told("select");
  assert.deepEqual(
    selected.map(([, hit, held]) => [hit.kind, hit.slot, held.control]),
    [
      ["device", 20, false],
      ["device", 20, true],
    ],
  );
  const before = await camera();
  await page.mouse.dblclick(at.x, at.y);
  const rack = await camera();
  assert.ok(rack.scale > before.scale * 1.5, "one rack fills the window");
  const nearer = await middle(20);
  await page.mouse.dblclick(nearer.x, nearer.y);
  assert.equal((await camera()).scale, 1);
  await page.screenshot({ path: join(SHOTS, "canvas-device.png") });
  await close();
});

test("shift and a drag take devices in a rubber band", async () => {
  const { page, told, middle, close } = await opened();
  const [a, b] = [await middle(3), await middle(9)];
  await page.keyboard.down("Shift");
  await page.mouse.move(a.x - 8, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 4 });
  await page.screenshot({ path: join(SHOTS, "canvas-band.png") });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  const [[, slots, held]] = await told("band");
  assert.ok(slots.includes(3) && slots.includes(9), slots.join());
  assert.equal(held.shift, true);
  await close();
});

test("a device is dragged, dropped, and let go with Escape", async () => {
  const { page, camera, told, middle, close } = await opened();
  const before = await camera();
  const at = await middle(5);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x, at.y + 5);
  assert.deepEqual(await told("start"), [], "a hand may shake");
  await page.mouse.move(at.x + 4, at.y + 60, { steps: 3 });
  await page.screenshot({ path: join(SHOTS, "canvas-drag.png") });
  await page.mouse.up();
  const said = await told();
  assert.deepEqual(
    said.filter(([name]) => name === "start" || name === "drop").map(([name]) => name),
    ["start", "drop"],
  );
  assert.equal(said.find(([name]) => name === "start")[1], 5);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x, at.y + 40, { steps: 3 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  const rest = (await told()).map(([name]) => name);
  assert.ok(rest.includes("cancel") && !rest.includes("drop") && !rest.includes("select"));
  assert.deepEqual(await camera(), before, "the racks have not moved");
  await close();
});

test("fingers pinch and pan, and a long press asks for the menu", async () => {
  const { page, camera, told, close } = await opened({ hasTouch: true });
  const client = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints });
  const before = await camera();
  const two = (distance) => [
    { x: 640 - distance, y: 370, id: 1 },
    { x: 640 + distance, y: 370, id: 2 },
  ];
  await touch("touchStart", two(60));
  for (const distance of [90, 130, 180, 240]) await touch("touchMove", two(distance));
  await touch("touchEnd", []);
  const near = await camera();
  assert.ok(Math.abs(near.scale / before.scale - 4) < 0.2, `${near.scale / before.scale}`);
  await touch("touchStart", [{ x: 640, y: 370, id: 1 }]);
  await touch("touchMove", [{ x: 600, y: 350, id: 1 }]);
  await touch("touchMove", [{ x: 540, y: 330, id: 1 }]);
  await touch("touchEnd", []);
  const moved = await camera();
  assert.ok(moved.x > near.x && moved.y > near.y);
  await told();
  await touch("touchStart", [{ x: 640, y: 370, id: 1 }]);
  await page.waitForFunction(() => window.live.told().some(([name]) => name === "context"));
  await touch("touchEnd", []);
  assert.deepEqual(await told("select"), [], "a long press is no tap");
  await close();
});

test("keys move and zoom, zero shows everything", async () => {
  const { page, camera, close } = await opened();
  await page.locator(".rack-canvas").focus();
  const before = await camera();
  for (let at = 0; at < 6; at++) await page.keyboard.press("+");
  const near = await camera();
  assert.ok(Math.abs(near.scale / before.scale - 1.3 ** 6) < 1e-6);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  const moved = await camera();
  assert.ok(moved.x > near.x && moved.y > near.y);
  await page.keyboard.press("-");
  assert.ok((await camera()).scale < near.scale);
  await page.keyboard.press("0");
  assert.equal(await page.evaluate(() => window.live.whole()), true);
  await close();
});

test("the way there is animated, unless one wants it calm", async () => {
  const lively = await opened({ reducedMotion: "no-preference" });
  await lively.page.evaluate(() => window.live.handle.current.zoomTo(1));
  await lively.page.waitForFunction(() => window.live.camera().scale === 1);
  const way = await lively.page.evaluate(() => window.live.scales);
  assert.ok(way.length > 2, "there are pictures on the way");
  assert.deepEqual(
    way,
    [...way].sort((a, b) => a - b),
  );
  await lively.close();
  const calm = await opened();
  await calm.page.evaluate(() => window.live.handle.current.zoomTo(1));
  assert.equal((await calm.camera()).scale, 1);
  await calm.close();
});

test("nothing is drawn while nothing changes, and hovering leaves the racks alone", async () => {
  const { page, middle, close } = await opened();
  await page.waitForTimeout(1500);
  const frames = () => page.evaluate(() => window.live.frames());
  const before = await frames();
  await page.waitForTimeout(600);
  assert.equal(await frames(), before);
  // The lower canvas stays as it is when the pointer comes over a device: its calls are counted.
  await page.evaluate(() => {
    const ctx = document.querySelector(".rack-canvas canvas").getContext("2d");
    const fill = ctx.fillRect.bind(ctx);
    window.fills = 0;
    ctx.fillRect = (...args) => {
      window.fills += 1;
      fill(...args);
    };
  });
  const at = await middle(30);
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(100);
  assert.equal(await page.evaluate(() => window.fills), 0);
  assert.ok((await frames()) > before);
  await page.evaluate(() => window.live.values(5));
  await page.waitForTimeout(100);
  assert.ok((await page.evaluate(() => window.fills)) > 0);
  await close();
});

test("the canvases are as large as the window, at every zoom and density", async () => {
  const { page, close } = await opened({ deviceScaleFactor: 2 });
  const sizes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".rack-canvas canvas")].map((canvas) => [
        canvas.width,
        canvas.height,
      ]),
    );
  const whole = [
    [2560, 1500],
    [2560, 1500],
  ];
  assert.deepEqual(await sizes(), whole);
  await page.evaluate(() => window.live.handle.current.zoomTo(3));
  assert.deepEqual(await sizes(), whole);
  await page.setViewportSize({ width: 390, height: 700 });
  await page.waitForFunction(() => window.live.viewport().width === 390);
  assert.deepEqual(await sizes(), [
    [780, 1100],
    [780, 1100],
  ]);
  await page.screenshot({ path: join(SHOTS, "canvas-phone.png") });
  await close();
});

test("a click in the minimap goes there", async () => {
  const { page, camera, close } = await opened();
  await page.evaluate(() => window.live.handle.current.zoomTo(0.8));
  const before = await camera();
  await page.mouse.click(200, WINDOW.height - 20);
  const now = await camera();
  assert.ok(now.x > before.x && now.y > before.y);
  assert.equal(now.scale, before.scale);
  await page.screenshot({ path: join(SHOTS, "canvas-minimap.png") });
  await close();
});

test("what is below a pointer that rests is known after the racks have moved", async () => {
  const { page, told, middle, close } = await opened();
  const at = await middle(40);
  await page.mouse.move(at.x, at.y);
  assert.equal((await told("hover")).at(-1)[1].slot, 40);
  await page.evaluate(() => window.live.handle.current.zoomTo(1));
  await page.waitForFunction(() => window.live.told().some(([name]) => name === "hover"));
  await page.evaluate(() => window.live.handle.current.fitAll());
  await page.waitForFunction(() =>
    window.live.told().some(([name, hit]) => name === "hover" && hit?.slot === 40),
  );
  await close();
});

test("a right click asks for the menu of what is there", async () => {
  const { page, told, middle, close } = await opened();
  const at = await middle(12);
  await page.mouse.click(at.x, at.y, { button: "right" });
  const [[, hit, where]] = await told("context");
  assert.deepEqual([hit.kind, hit.slot], ["device", 12]);
  assert.ok(Math.abs(where.client.x - at.x) < 1);
  await close();
});

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  between,
  type Camera,
  clamp,
  fit,
  fitAll,
  fitRow,
  SCALE_MAX,
  seen,
  toScreen,
  touches,
  toWorld,
  visible,
  zoomAt,
} from "../src/rackview/camera";
import { arrange } from "../src/rackview/layout";
import { madeSite, random } from "./sites";

const VIEWPORT = { width: 1280, height: 720 };
const LAYOUT = arrange(madeSite({ racks: 30 }), {
  faces: ["front"],
  order: "team",
  byTeam: true,
  hidden: new Set(),
  aspect: VIEWPORT.width / VIEWPORT.height,
});

function close(a: number, b: number, what: string): void {
  assert.ok(Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a)), `${what}: ${a} is not ${b}`);
}

function cameras(): Camera[] {
  const next = random(5);
  return Array.from({ length: 200 }, () => ({
    x: next() * LAYOUT.width,
    y: next() * LAYOUT.height,
    scale: 0.02 + next() * 2.5,
  }));
}

test("a point of the world goes to the screen and back", () => {
  for (const camera of cameras()) {
    const point = { x: camera.y, y: camera.x };
    const back = toWorld(camera, VIEWPORT, toScreen(camera, VIEWPORT, point));
    close(back.x, point.x, "x");
    close(back.y, point.y, "y");
  }
});

test("zooming keeps the point below the pointer where it is", () => {
  for (const camera of cameras()) {
    const at = { x: 100, y: 600 };
    const before = toWorld(camera, VIEWPORT, at);
    const after = toWorld(zoomAt(camera, VIEWPORT, at, camera.scale * 1.7), VIEWPORT, at);
    close(after.x, before.x, "x");
    close(after.y, before.y, "y");
  }
});

test("what is fitted is seen whole, and one side of it fills the window", () => {
  for (const box of [LAYOUT.placed[3]!, LAYOUT.groups[0]!, { x: 5, y: 5, width: 900, height: 2 }]) {
    const camera = fit(box, VIEWPORT, 0);
    const view = seen(camera, VIEWPORT);
    assert.ok(view.x <= box.x + 1e-6 && view.x + view.width >= box.x + box.width - 1e-6);
    assert.ok(view.y <= box.y + 1e-6 && view.y + view.height >= box.y + box.height - 1e-6);
    const full = Math.max(box.width / view.width, box.height / view.height);
    assert.ok(camera.scale === SCALE_MAX || Math.abs(full - 1) < 1e-6);
  }
});

test("a held camera always has racks to show, and holding it again changes nothing", () => {
  const far: Camera[] = [
    { x: -1e9, y: 1e9, scale: 1 },
    { x: Number.NaN, y: 0, scale: 0.3 },
    { x: 0, y: 0, scale: 1e9 },
    { x: 0, y: 0, scale: 0 },
    { x: 10, y: 10, scale: Number.NaN },
  ];
  for (const camera of [...cameras(), ...far]) {
    const held = clamp(camera, LAYOUT, VIEWPORT);
    const view = seen(held, VIEWPORT);
    assert.ok(touches(view, { x: 0, y: 0, width: LAYOUT.width, height: LAYOUT.height }));
    assert.ok(held.scale <= SCALE_MAX && held.scale > 0);
    const again = clamp(held, LAYOUT, VIEWPORT);
    close(again.x, held.x, "x");
    close(again.y, held.y, "y");
    assert.equal(again.scale, held.scale);
  }
  const empty = { placed: [], groups: [], rows: [], width: 0, height: 0 };
  assert.deepEqual(clamp({ x: 4, y: 4, scale: 1 }, empty, VIEWPORT), { x: 0, y: 0, scale: 1 });
  const small = arrange(madeSite({ racks: 1, units: () => 2 }), {
    faces: ["front"],
    order: "team",
    byTeam: false,
    hidden: new Set(),
    aspect: 1,
  });
  assert.equal(fitAll(small, VIEWPORT).scale, 1.2);
});

test("the way between two cameras begins and ends at them, and goes straight", () => {
  const [from, to] = [fitAll(LAYOUT, VIEWPORT), fit(LAYOUT.placed[7]!, VIEWPORT)];
  assert.deepEqual(between(from, to, 0), from);
  assert.deepEqual(between(from, to, 1), to);
  let last = from.scale;
  for (let step = 1; step < 20; step++) {
    const now = between(from, to, step / 20);
    assert.ok(now.scale > last);
    last = now.scale;
    // The target comes nearer to the middle of the screen, never further away.
    const at = toScreen(now, VIEWPORT, to);
    assert.ok(Math.abs(at.x - VIEWPORT.width / 2) < VIEWPORT.width * 1.01);
  }
  const half = between({ x: 0, y: 0, scale: 1 }, { x: 10, y: 20, scale: 1 }, 0.5);
  assert.deepEqual(half, { x: 5, y: 10, scale: 1 });
});

test("the visible racks are those that touch the window", () => {
  for (const camera of cameras()) {
    const view = seen(camera, VIEWPORT);
    const wanted = LAYOUT.placed.flatMap((placed, at) => (touches(placed, view) ? [at] : []));
    assert.deepEqual(visible(LAYOUT, camera, VIEWPORT), wanted);
  }
});

test("a row is shown in its full height", () => {
  for (const row of LAYOUT.rows) {
    const view = seen(fitRow(LAYOUT, VIEWPORT, { x: 2000, y: row.y + 10 }), VIEWPORT);
    assert.ok(view.y <= row.y + 1e-6 && view.y + view.height >= row.y + row.height - 1e-6);
  }
});

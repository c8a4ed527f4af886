import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fitAll } from "../src/rackview/camera";
import type { Context } from "../src/rackview/canvaspen";
import { draw, levelAt } from "../src/rackview/draw";
import { THEMES } from "../src/rackview/inks";
import { arrange } from "../src/rackview/layout";
import { luminance, wantsDark } from "../src/rackview/marks";
import { drawOverlay } from "../src/rackview/overlay";
import { isOurs } from "../src/rackview/pictures";
import type { Mode, Scene } from "../src/rackview/scene";
import { escaped, svg } from "../src/rackview/svg";
import { madePaint, madeSite, sceneOf } from "./sites";

const VIEWPORT = { width: 1200, height: 800 };

const HASHES = {
  "bars 0.08": "8b677d5d5bfb40b6",
  "bars 0.3": "c704812824d5f4af",
  "bars 0.9": "42568b33ac806db8",
  "both 0.08": "0e832599f068618c",
  "both 0.3": "16944109d101b1f5",
  "both 0.9": "4d7e29206f3c232a",
  "heat 0.08": "3aa5e57287ef0ff1",
  "heat 0.3": "3faed89cd37bb8b6",
  "heat 0.9": "9656761e4f8a5401",
  "pictures 0.08": "7f3880d34051ba7d",
  "pictures 0.3": "c7edc57846504840",
  "pictures 0.9": "63df1f40260de2c3",
  "status 0.08": "b2e5c0659ea03cfe",
  "status 0.3": "cd2c4e4bfdafddc3",
  "status 0.9": "449ed13ac765ee76",
};

/** A context that only writes down what it paints. Letters are half as wide as they are high. Widths are
 * kept between pictures, so what is measured, and the fonts set for it, are not written down. */
function recorder(): { ctx: Context; calls: string[] } {
  const calls: string[] = [];
  let font = "10px";
  const ctx = new Proxy(
    {},
    {
      get: (_, name: string) => {
        if (name === "measureText")
          return (text: string) => ({
            width: (text.length * Number(/(\d+)px/.exec(font)![1])) / 2,
          });
        return (...args: unknown[]) => {
          if (name === "fillText") calls.push(font);
          calls.push(
            `${name}(${args.map((arg) => (typeof arg === "number" ? arg.toFixed(2) : arg)).join()})`,
          );
          return name === "createLinearGradient" ? { addColorStop: () => undefined } : undefined;
        };
      },
      set: (_, name: string, value: unknown) => {
        if (name === "font") font = String(value);
        else calls.push(`${name}=${typeof value === "object" ? "gradient" : value}`);
        return true;
      },
    },
  );
  return { ctx: ctx as Context, calls };
}

function scene(mode: Mode, racks = 6, more: Partial<Scene> = {}): Scene {
  const site = madeSite({ racks });
  const layout = arrange(site, {
    faces: ["front", "rear"],
    order: "team",
    byTeam: true,
    hidden: new Set(),
    aspect: 1.5,
  });
  return sceneOf(site, layout, { mode, paints: [madePaint(site, 3)], ...more });
}

function drawn(scene: Scene, scale?: number): string[] {
  const { ctx, calls } = recorder();
  const whole = fitAll(scene.layout, VIEWPORT);
  const first = scene.layout.placed[0]!;
  const camera = scale ? { x: first.x + 300, y: first.y + 300, scale } : whole;
  draw(ctx, scene, camera, VIEWPORT, THEMES.light, 2);
  return calls;
}

function hash(calls: readonly string[]): string {
  return createHash("sha256").update(calls.join("\n")).digest("hex").slice(0, 16);
}

test("the same scene is drawn with the same calls, and anything that is shown changes them", () => {
  const first = hash(drawn(scene("both"), 0.6));
  assert.equal(hash(drawn(scene("both"), 0.6)), first);
  const site = madeSite({ racks: 6 });
  const others = [
    scene("bars"),
    scene("both", 6, { paints: [madePaint(site, 4)] }),
    scene("both", 6, { selected: new Set([1]) }),
    scene("both", 6, { faded: new Uint8Array(site.devices.length).fill(1) }),
    scene("both", 6, { scaleBars: false }),
    scene("both", 6, { paints: [madePaint(site, 3), madePaint(site, 4)] }),
    scene("both", 6, { paints: [madePaint(site, 3, { limits: [{ at: 0.5, level: 2 }] })] }),
    scene("both", 6, {
      paints: [madePaint(site, 3, { before: new Float32Array(site.devices.length).fill(0.4) })],
    }),
  ].map((other) => hash(drawn(other, 0.6)));
  assert.equal(new Set([first, ...others]).size, others.length + 1);
});

test("the calls for a fixed scene are these", () => {
  // A change of the picture changes these: look at it in the browser before the new ones are taken.
  const hashes = Object.fromEntries(
    (["pictures", "bars", "both", "heat", "status"] as const).flatMap((mode) =>
      [0.08, 0.3, 0.9].map((scale) => [`${mode} ${scale}`, hash(drawn(scene(mode), scale))]),
    ),
  );
  assert.deepEqual(hashes, HASHES);
});

test("what is drawn is a block from afar, a picture nearer by, and its name when it can be read", () => {
  assert.deepEqual([0.01, 0.13, 0.14, 0.44, 0.45, 1, 3].map(levelAt), [
    "far",
    "far",
    "middle",
    "middle",
    "near",
    "near",
    "near",
  ]);
  const texts = (scale: number) =>
    drawn(scene("pictures"), scale).filter((call) => call.startsWith("fillText"));
  const named = (scale: number) => texts(scale).filter((call) => /node|disk|sw/.test(call)).length;
  assert.equal(named(0.1), 0);
  assert.ok(named(0.6) > 10);
  assert.ok(texts(0.6).some((call) => call.startsWith("fillText(42,")));
});

test("racks outside the window are not drawn", () => {
  const few = drawn(scene("pictures", 6), 1).length;
  const many = drawn(scene("pictures", 60), 1).length;
  assert.ok(many < few * 1.5, `${many} calls for 60 racks, ${few} for 6`);
});

test("every status has a shape of its own", () => {
  const shapes = ["ACTIVE", "STOPPED", "SUSPENDED", "FAILED", "IN_PROGRESS", "AVAILABLE"].map(
    (status) => {
      const one = scene("status", 1);
      one.site.devices.forEach((device) => {
        device.status = status;
      });
      const forms = drawn(one, 0.9).filter((call) => /^(arc|lineTo|fillRect|roundRect)/.test(call));
      return forms.join();
    },
  );
  assert.equal(new Set(shapes).size, shapes.length);
});

test("hover, drag and rubber band are on the canvas above", () => {
  const calls = (more: Partial<Scene>) => {
    const { ctx, calls } = recorder();
    const shown = scene("pictures", 2, more);
    drawOverlay(ctx, shown, fitAll(shown.layout, VIEWPORT), VIEWPORT, THEMES.dark, 1);
    return calls;
  };
  const nothing = calls({}).length;
  assert.ok(calls({ hover: { kind: "device", slot: 0, placed: 0 } }).length > nothing);
  assert.ok(calls({ hover: { kind: "device", slot: 99_999, placed: 0 } }).length === nothing);
  assert.ok(calls({ band: { x: 0, y: 0, width: 90, height: 90 } }).length > nothing);
  const box = { x: 100, y: 300, width: 370, height: 34 };
  const refused = calls({ drag: { slot: 0, box, targets: [], refusal: "unit 7 is taken" } });
  assert.ok(refused.some((call) => call.includes("unit 7 is taken")));
});

test("a hostile name is text in SVG, and the same scene gives the same document", () => {
  const hostile = scene("pictures", 2);
  const name = `"><script>alert(1)</script>&'\u0000\u{1F600}`;
  hostile.site.devices[0]!.name = name;
  hostile.site.racks[0]!.name = name;
  hostile.layout.groups[0]!.label = name;
  const document = svg(hostile, THEMES.light, name);
  assert.equal(svg(hostile, THEMES.light, name), document);
  assert.ok(!document.includes("<script"));
  assert.ok(!document.includes("\u0000"));
  assert.ok(document.includes("&lt;script&gt;"));
  assert.equal(escaped("a\u0007\uD800b\u{1F600}"), "a\uFFFD\uFFFDb\u{1F600}");
  // Every element is closed, and what is used is defined.
  const open = document.match(/<(?!\/)[a-zA-Z]+/g)!.length;
  const closed = document.match(/\/>|<\//g)!.length;
  assert.equal(open, closed);
  for (const [, id] of document.matchAll(/href="#([^"]+)"/g))
    assert.ok(document.includes(`<g id="${id}">`), `${id} is defined`);
});

test("SVG has what the canvas has: every name, every unit", () => {
  const shown = scene("status", 3);
  const document = svg(shown, THEMES.dark);
  for (const device of shown.site.devices) assert.ok(document.includes(`>${device.name}<`));
  for (let u = 1; u <= 42; u++) assert.ok(document.includes(`>${u}<`));
});

test("text on a colour is dark or light, whichever is read better", () => {
  assert.equal(luminance("#ffffff").toFixed(3), "1.000");
  assert.equal(luminance("rgb(0, 0, 0)").toFixed(3), "0.000");
  const table = ["#ffee33", "rgb(68, 1, 84)"];
  assert.deepEqual([wantsDark(table, 0), wantsDark(table, 1)], [true, false]);
});

test("pictures come from this server's paths only", () => {
  assert.ok(isOurs("/pictures/a.svg"));
  for (const address of [
    "//evil.example/a.svg",
    "/\\evil.example/a.svg",
    "https://evil.example/a.svg",
    "data:image/svg+xml,<svg/>",
    "generic-front-1u.png",
    "",
  ])
    assert.ok(!isOurs(address), address);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  COLOUR_MAPS,
  colours,
  gradient,
  type MapName,
  type Rgb,
  table,
} from "../src/rackview/colour";

function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

type Three = [number, number, number];

/** Lightness of CIE L*. */
function lightness(rgb: Rgb): number {
  const [r, g, b] = rgb.map(linear) as Three;
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

/** CIE L*a*b* of linear light. */
function lab([r, g, b]: Three): Three {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How colours look to people without the pigment (Machado, Oliveira, Fernandes 2009, severity 1). */
const SEEN: Record<string, number[][]> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

function seen(rgb: Rgb, how: string): Three {
  const light = rgb.map(linear) as Three;
  return SEEN[how]!.map((row) =>
    Math.min(1, Math.max(0, row[0]! * light[0] + row[1]! * light[1] + row[2]! * light[2])),
  ) as Three;
}

function apart(a: Three, b: Three): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const ORDERED: MapName[] = ["viridis", "cividis", "ember", "traffic"];

test("lightness goes one way through every map of order", () => {
  for (const map of ORDERED) {
    const all = colours(map).map(lightness);
    const sign = Math.sign(all[255]! - all[0]!);
    for (let at = 1; at < 256; at += 1)
      // Half a step of lightness is what rounding to bytes does.
      assert.ok((all[at]! - all[at - 1]!) * sign > -0.5, `${map} at ${at}`);
    for (let at = 16; at < 256; at += 16)
      assert.ok((all[at]! - all[at - 16]!) * sign > 0.5, `${map} from ${at - 16}`);
    assert.ok(Math.abs(all[255]! - all[0]!) > 45, map);
  }
});

test("the diverging map is light in the middle and falls to both ends alike", () => {
  const all = colours("diverging").map(lightness);
  for (let at = 9; at < 120; at += 8) assert.ok(all[at]! > all[at - 8]! - 0.5);
  for (let at = 144; at < 256; at += 8) assert.ok(all[at]! < all[at - 8]! + 0.5);
  assert.ok(Math.abs(all[0]! - all[255]!) < 8);
});

test("a sixteenth of a map is told apart by people who do not tell red from green", () => {
  for (const map of [...ORDERED, "diverging"] as MapName[]) {
    for (const how of Object.keys(SEEN)) {
      const all = colours(map).map((rgb) => lab(seen(rgb, how)));
      for (let from = 0; from + 32 < 256; from += 16)
        assert.ok(apart(all[from]!, all[from + 32]!) > 4, `${map}, ${how}, from ${from}`);
      assert.ok(apart(all[0]!, all[255]!) > 40, `${map}, ${how}`);
    }
  }
});

test("both ends of every map are seen on light and on dark ground", () => {
  for (const map of COLOUR_MAPS) {
    for (const rgb of [colours(map)[0]!, colours(map)[255]!]) {
      const value = lightness(rgb);
      assert.ok(value > 18 && value < 96, `${map} has an end of lightness ${value.toFixed(0)}`);
    }
  }
});

test("inverted is the same from the other end, and tables are made once", () => {
  for (const map of COLOUR_MAPS) {
    assert.deepEqual([...table(map, true)].reverse(), table(map));
    assert.equal(table(map), table(map));
    assert.equal(table(map).length, 256);
    for (const css of table(map)) assert.match(css, /^#[0-9a-f]{6}$/);
  }
  assert.match(gradient("viridis"), /^linear-gradient\(to right, #/);
});

test("the classic map has the colours that people of the existing application know", () => {
  const all = table("classic");
  assert.equal(all[0], "#336600");
  assert.equal(all[255], "#b40000");
  const [r, g, b] = colours("classic")[Math.round(0.3 * 255)]!;
  assert.ok(Math.abs(r - 0xb3) <= 1 && Math.abs(g - 0xa3) <= 2 && b === 0);
});

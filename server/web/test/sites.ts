// Sites made of a seed, for the tests and the measurements of the rack view.
import { EMPTY, type Site, type Snapshot, siteOf } from "../src/model/site";
import type { Target } from "../src/rackview/hit";
import type { Layout } from "../src/rackview/layout";
import type { Paint } from "../src/rackview/paint";
import { type Facing, freePlaces } from "../src/rackview/placement";
import type { Scene, Words } from "../src/rackview/scene";

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const TEMPLATES: Array<[name: string, tag: string | null, height: number, depth: number]> = [
  ["rack", "rack", 42, 2],
  ["1U server", null, 1, 2],
  ["2U server", null, 2, 2],
  ["3U server", null, 3, 2],
  ["4U server", null, 4, 2],
  ["5U server", null, 5, 2],
  ["6U server", null, 6, 2],
  ["1U half server", null, 1, 1],
  ["switch", "network", 1, 1],
  ["deep switch", "network", 2, 2],
  ["shelf", "volume", 2, 2],
  ["large shelf", "volume", 4, 2],
];

const STATUSES = ["ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE"];
const OTHERS = ["STOPPED", "SUSPENDED", "FAILED", "IN_PROGRESS"];

export interface Wanted {
  racks: number;
  /** At most so many devices in a rack. */
  perRack?: number;
  /** Units of a rack; by default some have fewer than 42. */
  units?: (rack: number) => number;
  /** Only servers of one unit. */
  dense?: boolean;
  seed?: number;
}

/** A site with mixed devices that do not overlap. */
export function madeSite(wanted: Wanted): Site {
  const next = random(wanted.seed ?? 1);
  const teams = ["Atmosphere", "Biophysics", "Cosmology", "Particle physics"];
  const snapshot: Snapshot = {
    change: 1,
    teams: teams.map((name, at) => ({ id: `team-${at}`, name, role: "admin" })),
    templates: TEMPLATES.map(([name, tag, height, depth], at) => ({
      id: `template-${at}`,
      name,
      template_type: tag === "rack" ? "HwRack" : "Device",
      tag,
      height,
      depth,
      images: {},
    })),
    racks: { id: [], name: [], team: [], template: [], height: [], status: [], cost: [] },
    devices: {
      id: [],
      name: [],
      rack: [],
      template: [],
      type: [],
      start_u: [],
      facing: [],
      status: [],
      cost: [],
    },
  };
  const { racks, devices } = snapshot;
  for (let rack = 0; rack < wanted.racks; rack++) {
    const units = wanted.units ? wanted.units(rack) : 42;
    racks.id.push(`rack-${rack}`);
    racks.name.push(`cluster-${String(rack + 1).padStart(2, "0")}`);
    racks.team.push(Math.floor((rack / wanted.racks) * teams.length));
    racks.template.push(0);
    racks.height.push(units);
    racks.status.push(next() < 0.9 ? "ACTIVE" : "FAILED");
    racks.cost.push("0.0");
    let u = 1;
    let count = 0;
    while (u <= units && count < (wanted.perRack ?? 1000)) {
      const template = wanted.dense ? 1 : choice(next, u, units);
      const [, tag, height, depth] = TEMPLATES[template]!;
      if (u + height - 1 > units) break;
      if (!wanted.dense && next() < 0.12) {
        u += 1;
        continue;
      }
      const index = devices.id.length;
      const kind = tag === "network" ? "sw" : tag === "volume" ? "disk" : "node";
      devices.id.push(`device-${index}`);
      devices.name.push(`${kind}${String(index + 1).padStart(3, "0")}`);
      devices.rack.push(rack);
      devices.template.push(template);
      devices.type.push(tag === "network" ? "Network" : tag === "volume" ? "Volume" : "Instance");
      devices.start_u.push(u);
      devices.facing.push(next() < 0.85 ? "f" : "b");
      const odd = next() < 0.14;
      const status = odd
        ? OTHERS[Math.floor(next() * OTHERS.length)]!
        : tag === "volume"
          ? "AVAILABLE"
          : STATUSES[0]!;
      devices.status.push(status);
      devices.cost.push("0.0");
      u += height;
      count += 1;
      // Sometimes another one of half the depth stands behind.
      if (depth === 1 && next() < 0.4) {
        const behind = devices.id.length;
        devices.id.push(`device-${behind}`);
        devices.name.push(`node${String(behind + 1).padStart(3, "0")}`);
        devices.rack.push(rack);
        devices.template.push(7);
        devices.type.push("Instance");
        devices.start_u.push(u - height);
        devices.facing.push(devices.facing[index] === "f" ? "b" : "f");
        devices.status.push("ACTIVE");
        devices.cost.push("0.0");
      }
    }
  }
  return siteOf(snapshot);
}

function choice(next: () => number, u: number, units: number): number {
  if (u === units || u === units - 1) return 8;
  const odds: Array<[number, number]> = [
    [1, 0.42],
    [2, 0.62],
    [10, 0.72],
    [4, 0.79],
    [7, 0.85],
    [8, 0.89],
    [3, 0.93],
    [11, 0.95],
    [9, 0.97],
    [6, 0.985],
    [5, 1],
  ];
  const at = next();
  return odds.find(([, upTo]) => at < upTo)?.[0] ?? 1;
}

/** Colours from dark blue over green to yellow, for pictures that nobody reads values from. */
export const TABLE: string[] = Array.from({ length: 256 }, (_, at) => {
  const stops = [
    [68, 1, 84],
    [59, 82, 139],
    [33, 145, 140],
    [94, 201, 98],
    [253, 231, 37],
  ];
  const place = (at / 255) * (stops.length - 1);
  const low = Math.min(stops.length - 2, Math.floor(place));
  const part = place - low;
  const mixed = [0, 1, 2].map((c) =>
    Math.round(stops[low]![c]! * (1 - part) + stops[low + 1]![c]! * part),
  );
  return `rgb(${mixed.join(", ")})`;
});

/** Values of a seed: most low, some high, a few missing. */
export function madePaint(site: Site, seed: number, more: Partial<Paint> = {}): Paint {
  const next = random(seed);
  const count = site.devices.length;
  const fraction = new Float32Array(count);
  const index = new Uint8Array(count);
  const level = new Uint8Array(count);
  for (let slot = 0; slot < count; slot++) {
    const value = next() < 0.06 ? Number.NaN : next() ** 1.4;
    fraction[slot] = value;
    index[slot] = Number.isNaN(value) ? 0 : Math.round(value * 255);
    level[slot] = value > 0.95 ? 2 : value > 0.88 ? 1 : 0;
  }
  return {
    metric: `metric-${seed}`,
    table: TABLE,
    index,
    fraction,
    level,
    text: (slot) =>
      Number.isNaN(fraction[slot]!) ? "" : `${(fraction[slot]! * 100).toFixed(1)} %`,
    ...more,
  };
}

export const WORDS: Words = {
  face: { front: "Front", rear: "Rear" },
  status: (status) =>
    ({
      ACTIVE: "running",
      FAILED: "failed",
      STOPPED: "stopped",
      SUSPENDED: "suspended",
      IN_PROGRESS: "in progress",
      AVAILABLE: "available",
    })[status] ?? status.toLowerCase(),
};

/** A scene of a site with nothing chosen. */
export function sceneOf(site: Site, layout: Scene["layout"], more: Partial<Scene> = {}): Scene {
  return {
    site,
    layout,
    paints: [],
    mode: "pictures",
    scaleBars: true,
    faded: new Uint8Array(site.devices.length),
    selected: new Set(),
    hover: undefined,
    words: WORDS,
    ...more,
  };
}

export { EMPTY };

/** A site of `racks` racks of `height` units with devices wherever the seed puts them. */
export function randomSite(seed: number, racks = 3, height = 12): Site {
  const next = random(seed);
  const templates = [
    { id: "t-rack", name: "rack", template_type: "HwRack", tag: "rack", height, depth: 2 },
    { id: "t-1", name: "1U", template_type: "Device", tag: null, height: 1, depth: 2 },
    { id: "t-2", name: "2U half", template_type: "Device", tag: "volume", height: 2, depth: 1 },
    { id: "t-4", name: "4U", template_type: "Device", tag: null, height: 4, depth: 2 },
  ].map((template) => ({ ...template, images: {} }));
  const snapshot: Snapshot = {
    change: 1,
    teams: [
      { id: "team-a", name: "alpha", role: "admin" },
      { id: "team-b", name: "beta", role: "member" },
    ],
    templates,
    racks: { id: [], name: [], team: [], template: [], height: [], status: [], cost: [] },
    devices: {
      id: [],
      name: [],
      rack: [],
      template: [],
      type: [],
      start_u: [],
      facing: [],
      status: [],
      cost: [],
    },
  };
  for (let rack = 0; rack < racks; rack += 1) {
    snapshot.racks.id.push(`r${rack}`);
    snapshot.racks.name.push(`rack-${rack}`);
    snapshot.racks.team.push(rack % 2);
    snapshot.racks.template.push(0);
    snapshot.racks.height.push(height);
    snapshot.racks.status.push("ACTIVE");
    snapshot.racks.cost.push("1.00");
    const used = { f: new Set<number>(), b: new Set<number>() };
    for (let attempt = 0; attempt < height; attempt += 1) {
      const template = 1 + Math.floor(next() * 3);
      const { height: tall, depth } = templates[template]!;
      const facing = next() < 0.5 ? "f" : "b";
      const start = 1 + Math.floor(next() * (height - tall + 1));
      const faces = depth === 2 ? (["f", "b"] as const) : ([facing] as const);
      const units = Array.from({ length: tall }, (_, index) => start + index);
      if (faces.some((face) => units.some((u) => used[face].has(u)))) continue;
      for (const face of faces) for (const u of units) used[face].add(u);
      const { devices } = snapshot;
      devices.id.push(`d${rack}-${attempt}`);
      devices.name.push(`node-${rack}-${attempt}`);
      devices.rack.push(rack);
      devices.template.push(template);
      devices.type.push(template === 2 ? "Volume" : "Instance");
      devices.start_u.push(start);
      devices.facing.push(facing);
      devices.status.push("ACTIVE");
      devices.cost.push("0.50");
    }
  }
  return siteOf(snapshot);
}

/** The lowest units where a device may stand in its rack, on a face. */
export function places(site: Site, slot: number, facing: Facing): number[] {
  const device = site.devices[slot]!;
  return freePlaces(site, site.racks[device.rack]!, device, facing, device.id);
}

/** The same as targets, on the faces of its rack that are shown. */
export function targets(site: Site, layout: Layout, slot: number): Target[] {
  const { rack, height } = site.devices[slot]!;
  return layout.placed.flatMap((placed, at) =>
    placed.rack === rack
      ? places(site, slot, placed.face === "front" ? "f" : "b").map((u) => ({
          placed: at,
          u,
          height,
        }))
      : [],
  );
}

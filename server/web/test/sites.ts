// Sites for tests: small ones by hand, and such as a seed makes.
import { type Site, type Snapshot, siteOf } from "../src/model/site";

/** Numbers from 0 to 1 that follow from a seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

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

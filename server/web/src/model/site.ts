// Racks, devices, teams and templates as one picture of the site at a moment. It is never changed: a
// change of the site makes another picture.
import type { Me } from "../api/schema";

/** Who belongs together; `role` is the reader's. */
export interface Team {
  id: string;
  name: string;
  role: "root" | "admin" | "member";
}

/** What a template's devices look like. */
export type Kind = "rack" | "server" | "switch" | "storage";

export interface Template {
  id: string;
  name: string;
  kind: Kind;
  /** Rack units. */
  height: number;
  /** Half the rack's depth, or all of it. */
  depth: 1 | 2;
  /** Addresses of pictures that the site has given it. */
  pictures: { front?: string; rear?: string };
}

export interface Rack {
  index: number;
  id: string;
  name: string;
  /** Index into the site's teams, and into its templates. */
  team: number;
  template: number;
  height: number;
  status: string;
  cost: string;
  /** Slots of its devices, from the top down. */
  devices: number[];
}

export interface Device {
  /** Its place in `devices` and in every array of values. */
  slot: number;
  id: string;
  name: string;
  rack: number;
  template: number;
  type: "Instance" | "Volume" | "Network";
  /** The lowest unit that it takes, counted from 1 at the bottom. */
  startU: number;
  height: number;
  depth: 1 | 2;
  facing: "f" | "b";
  status: string;
  cost: string;
}

export interface Site {
  /** The number of the last change that is in here. */
  change: number;
  teams: Team[];
  templates: Template[];
  racks: Rack[];
  devices: Device[];
  slotOf: ReadonlyMap<string, number>;
  rackOf: ReadonlyMap<string, number>;
}

/** `GET /api/v2/view`: columns, indices into the lists of the same answer. */
export interface Snapshot {
  change: number;
  teams: Array<{ id: string; name: string; role: string }>;
  templates: Array<{
    id: string;
    name: string;
    template_type: string;
    tag: string | null;
    height: number;
    depth: number;
    images: Record<string, string>;
  }>;
  racks: {
    id: string[];
    name: string[];
    team: number[];
    template: number[];
    height: number[];
    status: string[];
    cost: string[];
  };
  devices: {
    id: string[];
    name: string[];
    rack: number[];
    template: number[];
    type: string[];
    start_u: number[];
    facing: string[];
    status: string[];
    cost: string[];
  };
}

/** A site without anything. */
export const EMPTY: Site = {
  change: 0,
  teams: [],
  templates: [],
  racks: [],
  devices: [],
  slotOf: new Map(),
  rackOf: new Map(),
};

function kindOf(template: Snapshot["templates"][number]): Kind {
  if (template.template_type === "HwRack") return "rack";
  if (template.tag === "network") return "switch";
  return template.tag === "volume" ? "storage" : "server";
}

/** A number at the end counts as one: `rack-2` before `rack-10`. */
const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** Orders names as people do. */
export function compareNames(a: string, b: string): number {
  return byName.compare(a, b);
}

/** The site of a snapshot: racks by team and name, devices of a rack from the top down. */
export function siteOf(snapshot: Snapshot): Site {
  const teams = snapshot.teams.map((team) => ({ ...team, role: team.role as Team["role"] }));
  const templates = snapshot.templates.map((template) => ({
    id: template.id,
    name: template.name,
    kind: kindOf(template),
    height: template.height,
    depth: (template.depth === 1 ? 1 : 2) as 1 | 2,
    pictures: pictures(template.images),
  }));
  const { racks: r, devices: d } = snapshot;
  const order = r.id.map((_, index) => index);
  const teamName = (index: number) => teams[r.team[index] ?? 0]?.name ?? "";
  order.sort(
    (a, b) =>
      compareNames(teamName(a), teamName(b)) || compareNames(r.name[a] ?? "", r.name[b] ?? ""),
  );
  const place = new Map(order.map((old, index) => [old, index]));
  const racks: Rack[] = order.map((old, index) => ({
    index,
    id: r.id[old]!,
    name: r.name[old]!,
    team: r.team[old]!,
    template: r.template[old]!,
    height: r.height[old]!,
    status: r.status[old]!,
    cost: r.cost[old]!,
    devices: [],
  }));
  const ids = d.id.map((_, index) => index).filter((index) => place.has(d.rack[index]!));
  ids.sort(
    (a, b) => place.get(d.rack[a]!)! - place.get(d.rack[b]!)! || d.start_u[b]! - d.start_u[a]!,
  );
  const devices: Device[] = ids.map((old, slot) => {
    const template = templates[d.template[old]!];
    const rack = place.get(d.rack[old]!)!;
    racks[rack]!.devices.push(slot);
    return {
      slot,
      id: d.id[old]!,
      name: d.name[old]!,
      rack,
      template: d.template[old]!,
      type: d.type[old] as Device["type"],
      startU: d.start_u[old]!,
      height: template?.height ?? 1,
      depth: template?.depth ?? 2,
      facing: d.facing[old] === "b" ? "b" : "f",
      status: d.status[old]!,
      cost: d.cost[old]!,
    };
  });
  return {
    change: snapshot.change,
    teams,
    templates,
    racks,
    devices,
    slotOf: new Map(devices.map((device) => [device.id, device.slot])),
    rackOf: new Map(racks.map((rack) => [rack.id, rack.index])),
  };
}

function pictures(images: Record<string, string>): Template["pictures"] {
  const found: Template["pictures"] = {};
  if (images.front) found.front = images.front;
  if (images.rear) found.rear = images.rear;
  return found;
}

/** The snapshot that a site was made of, for putting newer racks in. */
export function snapshotOf(site: Site): Snapshot {
  const { racks, devices } = site;
  return {
    change: site.change,
    teams: site.teams,
    templates: site.templates.map((template) => ({
      id: template.id,
      name: template.name,
      template_type: template.kind === "rack" ? "HwRack" : "Device",
      tag: template.kind === "switch" ? "network" : template.kind === "storage" ? "volume" : null,
      height: template.height,
      depth: template.depth,
      images: { ...template.pictures },
    })),
    racks: {
      id: racks.map((rack) => rack.id),
      name: racks.map((rack) => rack.name),
      team: racks.map((rack) => rack.team),
      template: racks.map((rack) => rack.template),
      height: racks.map((rack) => rack.height),
      status: racks.map((rack) => rack.status),
      cost: racks.map((rack) => rack.cost),
    },
    devices: {
      id: devices.map((device) => device.id),
      name: devices.map((device) => device.name),
      rack: devices.map((device) => device.rack),
      template: devices.map((device) => device.template),
      type: devices.map((device) => device.type),
      start_u: devices.map((device) => device.startU),
      facing: devices.map((device) => device.facing),
      status: devices.map((device) => device.status),
      cost: devices.map((device) => device.cost),
    },
  };
}

/** What may be asked of a device now, by its type and status; the server has the last word. */
export function actionsOf(
  device: Pick<Device, "type" | "status">,
): Array<"on" | "off" | "suspend" | "resume" | "destroy"> {
  const { type, status } = device;
  if (type === "Volume") return status === "AVAILABLE" || status === "FAILED" ? ["destroy"] : [];
  if (type === "Network")
    return ["ACTIVE", "FAILED", "STOPPED"].includes(status) ? ["destroy"] : [];
  if (status === "IN_PROGRESS") return [];
  if (status === "ACTIVE") return ["off", "suspend", "destroy"];
  if (status === "STOPPED") return ["on", "destroy"];
  return status === "SUSPENDED" ? ["resume", "destroy"] : ["destroy"];
}

/** Whether the reader may change what belongs to this team: its admins and root users. */
export function manages(team: Team | undefined, who: Me | null | undefined): boolean {
  return Boolean(who?.user.root || team?.role === "admin" || team?.role === "root");
}

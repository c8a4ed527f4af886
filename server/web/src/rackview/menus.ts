// The menus of empty space, a rack, a device, and a whole selection: what can be done, and why not what
// cannot.
import { me } from "../api/client";
import { isRoot } from "../api/session";
import { count } from "../format/format";
import { actionsOf, type Device, manages, type Rack, type Site } from "../model/site";
import { site } from "../model/store";
import { t } from "../texts/first";
import type { IconName } from "../ui/Icon";
import { type Item, openMenu } from "../ui/Menu";
import { copy } from "../ui/parts";
import { ACTIONS, ableTo, act, actOnAll, rackActions, removeThing } from "./actions";
import { type Action, asked } from "./asked";
import { beginMove } from "./moving";
import type { Facing } from "./placement";
import {
  deselect,
  invert,
  pick,
  pickSlots,
  selectedRacks,
  selectedSlots,
  selection,
  type Thing,
} from "./selection";
import { drawer, passing, stage } from "./stage";
import { deviceOf, nameOf, pageOf, rackOf, teamOf } from "./thing";
import { change, FIRST, view } from "./view";

type Items = Array<Item | "line">;

const ICONS: Record<Action, IconName> = {
  on: "power",
  off: "power",
  suspend: "pause",
  resume: "play",
  destroy: "trash",
};

/** Shows everything again: no filter, no rack hidden. */
export function showAll(): void {
  change({ filters: FIRST.filters, hidden: [] });
}

/** Hides racks. */
function hide(ids: readonly string[]): void {
  change({ hidden: [...new Set([...view.peek().hidden, ...ids])] });
}

/** Hides all racks but these. */
function showOnly(ids: readonly string[]): void {
  const keep = new Set(ids);
  const rest = site.peek()?.racks.filter((rack) => !keep.has(rack.id)) ?? [];
  change({ hidden: rest.map((rack) => rack.id) });
}

function racksOfSelection(site: Site): string[] {
  const racks = new Set(selectedRacks.peek());
  for (const slot of selectedSlots.peek()) racks.add(site.devices[slot]!.rack);
  return [...racks].flatMap((index) => site.racks[index]?.id ?? []);
}

/** Selects everything that is shown. */
export function selectShown(): void {
  const now = site.peek();
  if (!now) return;
  const hidden = new Set(view.peek().hidden);
  const slots = passing.peek();
  pickSlots(
    now.devices
      .filter((device) => !hidden.has(now.racks[device.rack]?.id ?? ""))
      .map((device) => device.slot)
      .filter((slot) => !slots || slots.has(slot)),
  );
}

/** Opens the details of a thing. */
export function openDetails(thing: Thing): void {
  pick(thing, "only");
  drawer.value = true;
}

function looking(thing: Thing): Items {
  const items: Items = [
    { label: t.twin.menu.details, icon: "eye", run: () => openDetails(thing) },
    { label: t.twin.menu.page, icon: "forward", href: pageOf(thing) },
  ];
  if (stage.peek())
    items.push({
      label: t.twin.menu.focus,
      icon: "fit",
      run: () => stage.peek()?.fly([thing]),
    });
  return items;
}

function copying(thing: Thing): Items {
  const link = new URL(pageOf(thing), location.href).href;
  return [
    "line",
    { label: t.twin.menu.copyLink, icon: "link", run: () => void copy(link) },
    { label: t.twin.menu.copyId, icon: "copy", run: () => void copy(thing.id) },
  ];
}

function hiding(rack: Rack, ofDevice = false): Items {
  const m = t.twin.menu;
  return [
    "line",
    { label: ofDevice ? m.hideRack : m.hide, icon: "minus", run: () => hide([rack.id]) },
    {
      label: ofDevice ? m.showOnlyRack : m.showOnly,
      icon: "filter",
      run: () => showOnly([rack.id]),
    },
  ];
}

function actionItem(thing: Thing, action: Action): Item {
  return {
    label: t.twin.menu[action],
    icon: ICONS[action],
    danger: action === "destroy",
    run: () => void act(thing, action),
  };
}

function removing(thing: Thing): Items {
  if (!isRoot()) return [];
  const label = t.twin.menu.remove;
  return [{ label, icon: "trash", danger: true, run: () => void removeThing(thing) }];
}

function editing(thing: Thing): Item {
  return {
    label: t.twin.menu.edit,
    icon: "edit",
    run: () => {
      asked.value = { kind: "edit", thing };
    },
  };
}

function creating(rack: Rack, at: { facing: Facing; u: number } | undefined): Item {
  return {
    label: at ? t.twin.menu.create : t.twin.menu.createIn,
    icon: "add",
    run: () => {
      asked.value = { kind: "create", rack: rack.id, at };
    },
  };
}

/** What may be done with a device. */
export function deviceItems(site: Site, device: Device): Items {
  const thing: Thing = { kind: "device", id: device.id };
  const rack = site.racks[device.rack]!;
  const team = teamOf(site, rack);
  const items = looking(thing);
  items.push("line");
  if (manages(team, me.value)) {
    const able = actionsOf(device);
    items.push(
      {
        label: t.twin.menu.move,
        icon: "move",
        run: () => {
          asked.value = { kind: "move", id: device.id };
        },
      },
      {
        label: t.twin.menu.moveByKeys,
        icon: "arrowUp",
        run: () => {
          beginMove(device.id, "keys");
        },
      },
      editing(thing),
      "line",
      ...ACTIONS.filter((action) => able.includes(action)).map((a) => actionItem(thing, a)),
    );
    if (able.length === 0) items.push(unable(device.status));
    items.push(...removing(thing));
  } else items.push(notYours(team?.name ?? ""));
  items.push(...hiding(rack, true), ...copying(thing));
  return items;
}

/** Says that nothing can be asked of the cloud, and why. */
function unable(status: string): Item {
  const m = t.twin.menu;
  return {
    label: m.destroy,
    icon: "trash",
    why: status === "IN_PROGRESS" ? m.inProgress : m.noAction,
  };
}

function notYours(team: string): Item {
  return { label: t.twin.menu.change, icon: "lock", why: t.twin.menu.onlyAdmins(team) };
}

/** What may be done with a rack, or with a free unit of it. */
export function rackItems(
  site: Site,
  rack: Rack,
  at: { facing: Facing; u: number } | undefined,
): Items {
  const thing: Thing = { kind: "rack", id: rack.id };
  const team = teamOf(site, rack);
  const items = looking(thing);
  items.push(
    { label: t.twin.menu.selectRack, icon: "check", run: () => pickSlots(rack.devices) },
    "line",
  );
  if (manages(team, me.value)) {
    items.push(creating(rack, at), editing(thing));
    const able = rackActions(rack);
    items.push(
      ...(able.length > 0 ? able.map((a) => actionItem(thing, a)) : [unable(rack.status)]),
    );
    items.push(...removing(thing));
  } else items.push(notYours(team?.name ?? ""));
  items.push(...hiding(rack), ...copying(thing));
  return items;
}

/** What may be done with several devices. */
export function selectionItems(site: Site, devices: readonly Device[]): Items {
  const m = t.twin.menu;
  const mine = devices.filter((device) => manages(teamOf(site, site.racks[device.rack]), me.value));
  const items: Items = [
    {
      label: m.details,
      icon: "eye",
      run: () => {
        drawer.value = true;
      },
    },
  ];
  if (stage.peek()) {
    const things = devices.map((device): Thing => ({ kind: "device", id: device.id }));
    items.push({ label: m.focus, icon: "fit", run: () => stage.peek()?.fly(things) });
  }
  items.push("line");
  for (const action of ACTIONS) {
    const able = ableTo(mine, action);
    if (able.length === 0) continue;
    const counted = m.counted(m[action], count(able.length), count(devices.length));
    items.push({
      label: able.length === devices.length ? m[action] : counted,
      icon: ICONS[action],
      danger: action === "destroy",
      run: () =>
        void actOnAll(
          able.map((device) => device.id),
          action,
        ),
    });
  }
  if (mine.length === 0)
    items.push(notYours(teamOf(site, site.racks[devices[0]?.rack ?? -1])?.name ?? ""));
  items.push(
    "line",
    { label: m.hideRacks, icon: "minus", run: () => hide(racksOfSelection(site)) },
    { label: m.showOnlyThese, icon: "filter", run: () => showOnly(racksOfSelection(site)) },
    { label: m.invert, icon: "refresh", run: () => invert(passing.peek()) },
    { label: m.clear, icon: "close", run: deselect },
  );
  return items;
}

/** What may be done where nothing is. */
export function spaceItems(): Items {
  const m = t.twin.menu;
  return [
    { label: m.reset, icon: "refresh", run: showAll },
    "line",
    { label: m.selectAll, icon: "check", run: selectShown },
    { label: m.invert, icon: "refresh", run: () => invert(passing.peek()) },
    { label: m.clear, icon: "close", run: deselect },
    "line",
    { label: m.copyLink, icon: "link", run: () => void copy(location.href) },
  ];
}

/** The menu of what is selected: of one thing, or of all. */
export function itemsOfSelection(): { label: string; items: Items } | undefined {
  const now = site.peek();
  if (!now) return undefined;
  const [onlyRack, ...otherRacks] = selectedRacks.peek();
  const alone = selection.peek().devices.size === 0 && otherRacks.length === 0;
  if (onlyRack !== undefined && alone) {
    const rack = now.racks[onlyRack]!;
    return { label: rack.name, items: rackItems(now, rack, undefined) };
  }
  const devices = [...selectedSlots.peek()].sort((a, b) => a - b).map((slot) => now.devices[slot]!);
  const [first] = devices;
  if (!first) return undefined;
  if (devices.length === 1) return { label: first.name, items: deviceItems(now, first) };
  return {
    label: t.twin.menu.all(count(devices.length)),
    items: selectionItems(now, devices),
  };
}

/** Opens the menu of a thing, which is that of the whole selection when the thing is part of it. */
export function openFor(
  x: number,
  y: number,
  thing: Thing,
  at?: { facing: Facing; u: number } | undefined,
): void {
  const now = site.peek();
  const device = thing.kind === "device" ? deviceOf(now, thing.id) : undefined;
  const many = selectedSlots.peek().size > 1;
  if (device && many && selectedSlots.peek().has(device.slot)) {
    const all = itemsOfSelection();
    if (all) openMenu(x, y, all.label, all.items);
    return;
  }
  if (now && device) openMenu(x, y, device.name, deviceItems(now, device));
  const rack = thing.kind === "rack" ? rackOf(now, thing.id) : undefined;
  if (now && rack) openMenu(x, y, nameOf(now, thing), rackItems(now, rack, at));
}

/** Opens the menu of empty space. */
export function openForSpace(x: number, y: number): void {
  openMenu(x, y, t.twin.menu.space, spaceItems());
}

/** Opens the menu of what is selected, below an element. */
export function openForSelection(below: Element | null): void {
  const found = itemsOfSelection();
  const box = below?.getBoundingClientRect();
  const [x, y] = box ? [box.left, box.bottom + 4] : [innerWidth / 2, innerHeight / 3];
  if (found) openMenu(x, y, found.label, found.items);
  else openForSpace(x, y);
}

// What the rack view does beyond showing: commands and keys, moves that are kept and taken back, the
// selection in the address, saved views, the full screen. Begun when the page opens.
import { useEffect } from "preact/hooks";
import { site } from "../model/store";
import { type Command, offer } from "../shell/commands";
import { t } from "../texts/first";
import { asked } from "./asked";
import { printRacks, saveCsv, saveJson, savePng, saveSvg } from "./exports";
import { showFoundWith } from "./finding";
import { followMoved } from "./follow";
import { hover } from "./hover";
import { followKiosk, leaveKiosk, startKiosk } from "./kiosk";
import { openForSelection, selectShown, showAll } from "./menus";
import {
  beginMove,
  drop,
  holdOver,
  keepMoves,
  leaveMove,
  moving,
  stepped,
  undoMove,
} from "./moving";
import type { Found } from "./names";
import { share } from "./Presets";
import { openWithDefault } from "./savedviews";
import {
  deselect,
  focused,
  invert,
  pick,
  pickSlots,
  selectedSlots,
  selection,
  type Thing,
} from "./selection";
import { followScreen } from "./setstage";
import { drawer, passing, stage } from "./stage";
import { change, view } from "./view";
import { showAs } from "./ways";

/** What is selected, as things. */
export function selectedThings(): Thing[] {
  const { devices, racks } = selection.peek();
  return [
    ...[...racks].map((id): Thing => ({ kind: "rack", id })),
    ...[...devices].map((id): Thing => ({ kind: "device", id })),
  ];
}

function flyToSelection(): void {
  const things = selectedThings();
  if (things.length > 0) stage.peek()?.fly(things);
}

/** Shows what a search found: selected, and in sight. */
function show(found: Found): void {
  const now = site.peek();
  if (found.kind === "team") {
    const team = now?.teams.findIndex((each) => each.id === found.id) ?? -1;
    const racks = now?.racks.filter((rack) => rack.team === team) ?? [];
    pickSlots(racks.flatMap((rack) => rack.devices));
    reveal(racks.map((rack) => rack.id));
    stage.peek()?.fly(racks.map((rack): Thing => ({ kind: "rack", id: rack.id })));
    return;
  }
  const thing: Thing = { kind: found.kind, id: found.id };
  const device = now?.devices[now.slotOf.get(found.id) ?? -1];
  reveal([device ? (now?.racks[device.rack]?.id ?? "") : found.id]);
  pick(thing, "only");
  focused.value = thing;
  stage.peek()?.fly([thing]);
}

/** Racks that are hidden are shown again, when something in them was looked for. */
function reveal(racks: readonly string[]): void {
  const { hidden } = view.peek();
  const rest = hidden.filter((id) => !racks.includes(id));
  if (rest.length < hidden.length) change({ hidden: rest });
}

function moveSelected(): void {
  const now = site.peek();
  const [slot, ...others] = selectedSlots.peek();
  const device = now?.devices[slot ?? -1];
  if (device && others.length === 0) asked.value = { kind: "move", id: device.id };
}

function toggleKiosk(): void {
  if (view.peek().kiosk) leaveKiosk();
  else void startKiosk();
}

/** The commands of the page. */
function commands(): Command[] {
  const k = t.twin.keys;
  const group = t.shell.nav.racks;
  const all: Command[] = [
    {
      label: k.details,
      keys: "i",
      icon: "eye",
      run: () => {
        drawer.value = !drawer.peek();
      },
    },
    {
      label: k.actions,
      keys: "a",
      icon: "more",
      run: () => openForSelection(document.querySelector("[data-actions]")),
    },
    { label: k.selectAll, keys: "x a", icon: "check", run: selectShown },
    { label: k.invert, keys: "x i", icon: "refresh", run: () => invert(passing.peek()) },
    {
      label: k.clear,
      keys: "Escape",
      icon: "close",
      run: () => {
        if (!view.peek().kiosk) deselect();
      },
    },
    { label: k.focus, keys: "l", icon: "fit", run: flyToSelection },
    { label: k.move, keys: "d m", icon: "move", run: moveSelected },
    {
      label: k.moveByKeys,
      keys: "d k",
      icon: "arrowUp",
      run: () => {
        const [id, ...others] = selection.peek().devices;
        if (id && others.length === 0) beginMove(id, "keys");
      },
    },
    { label: k.undo, keys: "Ctrl z", icon: "undo", run: () => void undoMove() },
    { label: k.racks, keys: "1", icon: "rack", run: () => showAs("racks") },
    { label: k.table, keys: "2", icon: "table", run: () => showAs("table") },
    { label: k.tree, keys: "3", icon: "tree", run: () => showAs("tree") },
    {
      label: k.save,
      keys: "w s",
      icon: "save",
      run: () => {
        asked.value = { kind: "save" };
      },
    },
    {
      label: t.twin.presets.title,
      keys: "w w",
      icon: "list",
      run: () => {
        asked.value = { kind: "presets" };
      },
    },
    { label: k.share, keys: "w l", icon: "share", run: share },
    { label: t.twin.menu.reset, keys: "r", icon: "refresh", run: showAll },
    { label: k.csv, keys: "e c", icon: "download", run: saveCsv },
    { label: t.twin.export.json, keys: "e j", icon: "download", run: saveJson },
    { label: t.twin.export.svg, keys: "e s", icon: "download", run: () => void saveSvg() },
    { label: t.twin.export.png, keys: "e p", icon: "camera", run: () => void savePng() },
    { label: k.print, keys: "e e", icon: "print", run: () => void printRacks() },
    { label: k.kiosk, keys: "w k", icon: "expand", run: toggleKiosk },
  ];
  return all.map((command) => ({ ...command, group }));
}

/** Keys of a device that is moved with them; those of a drag are the browser's. */
export function moveKey(event: KeyboardEvent): void {
  const now = moving.peek();
  const shown = site.peek();
  if (!now || !shown) return;
  const { key } = event;
  if (key === "Escape") leaveMove();
  else if (now.by === "keys" && key === "Enter") void drop();
  else if (now.by === "keys" && /^(Arrow(Up|Down|Left|Right)|Home|End|f|F)$/.test(key))
    holdOver(stepped(shown, now, key.replace("F", "f") as "f"));
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function undoKey(event: KeyboardEvent): void {
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === "z";
  const field = event.target instanceof Element && event.target.closest("input, textarea, select");
  if (!isUndo || field || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  void undoMove();
}

/** Begins all of it, and ends it when the page is left. */
export function useActing(): void {
  useEffect(() => {
    const ends = [
      followScreen(),
      followMoved(),
      keepMoves(),
      followKiosk(),
      showFoundWith(show),
      offer(commands()),
    ];
    void openWithDefault();
    addEventListener("keydown", moveKey, true);
    addEventListener("keydown", undoKey);
    return () => {
      for (const end of ends) end();
      removeEventListener("keydown", moveKey, true);
      removeEventListener("keydown", undoKey);
      asked.value = undefined;
      leaveMove();
      hover(undefined);
    };
  }, []);
}

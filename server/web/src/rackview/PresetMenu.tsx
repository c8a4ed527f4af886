import { useComputed } from "@preact/signals";
import { t } from "../texts";
import { Button } from "../ui/Button";
import { type Item, openMenu } from "../ui/Menu";
import { copy } from "../ui/parts";
import { asked } from "./asked";
import { apply, current, isChanged, presets, shareLink, update } from "./savedviews";
import { view } from "./view";

/** Views in the menu; all of them are in the dialog. */
const MENU_MAX = 12;

function open(kind: "save" | "presets"): void {
  asked.value = { kind };
}

function items(): Array<Item | "line"> {
  const p = t.twin.presets;
  const list = presets.peek() ?? [];
  const now = list.find((preset) => preset.id === current.peek());
  const rows: Array<Item | "line"> = list.slice(0, MENU_MAX).map((preset) => ({
    label: preset.name,
    icon: preset.id === now?.id ? "check" : preset.default ? "home" : "eye",
    run: () => apply(preset),
  }));
  if (rows.length > 0) rows.push("line");
  if (now && isChanged(now, view.peek()))
    rows.push({ label: p.update(now.name), icon: "save", run: () => void update(now) });
  rows.push({ label: now ? p.saveAs : p.save, icon: "add", run: () => open("save") });
  if (list.length > 0) rows.push({ label: p.manage, icon: "list", run: () => open("presets") });
  rows.push("line", { label: p.share, icon: "share", run: share });
  return rows;
}

/** Copies a link to the view as it is now. */
export function share(): void {
  void copy(shareLink());
}

/** The menu of saved views. */
export function PresetMenu() {
  const name = useComputed(
    () => (presets.value ?? []).find((preset) => preset.id === current.value)?.name,
  );
  const show = (event: MouseEvent) => {
    const { left, bottom } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    openMenu(left, bottom + 4, t.twin.presets.title, items());
  };
  return (
    <Button icon="save" aria-haspopup="menu" onClick={show}>
      {name.value ?? t.twin.presets.menu}
    </Button>
  );
}

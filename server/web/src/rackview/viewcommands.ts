// What can be done with the view by key or from the palette.
import type { Command } from "../shell/commands";
import { t } from "../texts/first";
import { paneOpen, togglePane } from "./kept";
import { look, playing, stepBy } from "./travel";
import { change, part } from "./view";

const MODES = ["both", "pictures", "bars", "heat", "status"] as const;
const SIDES = ["front", "rear", "both"] as const;

function next<T>(all: readonly T[], now: T): T {
  return all[(all.indexOf(now) + 1) % all.length]!;
}

/** Goes to a field of the pane, which is opened for it. */
function focus(name: string): void {
  if (!paneOpen.peek()) togglePane();
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-rackview="${name}"]`)?.focus();
  });
}

/** The commands of the view. */
export function viewCommands(): Command[] {
  const k = t.rackview.keys;
  const all: Command[] = [
    { label: k.metric, keys: "m", icon: "chart", run: () => focus("metric") },
    { label: k.filter, keys: "f", icon: "filter", run: () => focus("filter") },
    { label: k.pane, keys: "s", icon: "settings", run: togglePane },
    {
      label: k.chart,
      keys: "c",
      icon: "chart",
      run: () => change({ chart: !part("chart").peek() }),
    },
    {
      label: k.mode,
      keys: "v",
      icon: "eye",
      run: () => change({ mode: next(MODES, part("mode").peek()) }),
    },
    {
      label: k.sides,
      keys: "b",
      icon: "rack",
      run: () => change({ sides: next(SIDES, part("sides").peek()) }),
    },
    { label: k.back, keys: ",", icon: "back", run: () => stepBy(-1) },
    { label: k.on, keys: ".", icon: "forward", run: () => stepBy(1) },
    {
      label: k.play,
      keys: "p",
      icon: "play",
      run: () => {
        playing.value = part("moment").peek() !== undefined && !playing.peek();
      },
    },
    { label: k.live, keys: "n", icon: "clock", run: () => look(undefined) },
  ];
  return all.map((command) => ({ ...command, group: k.group }));
}

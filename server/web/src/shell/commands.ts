// Everything that can be done by key or from the palette.
import { signal } from "@preact/signals";
import type { IconName } from "../ui/Icon";

/** Something that can be done now. */
export interface Command {
  label: string;
  icon?: IconName;
  /** One key, or two in a row (`g r`). */
  keys?: string;
  /** In which part of the list of keys it stands. */
  group?: string;
  run: () => void;
}

const offered = signal<ReadonlyMap<object, Command[]>>(new Map());

/** Offers commands until the answer is called; a page does so while it is shown. */
export function offer(commands: Command[]): () => void {
  const who = {};
  offered.value = new Map(offered.value).set(who, commands);
  return () => {
    const rest = new Map(offered.value);
    rest.delete(who);
    offered.value = rest;
  };
}

/** All that can be done now; what came last comes first. */
export function commands(): Command[] {
  return [...offered.value.values()].reverse().flat();
}

/** More that the palette finds for a word: racks, devices, teams. */
export type Finder = (word: string) => Promise<Command[]> | Command[];
export const finders: Finder[] = [];

/** What is open over the page. */
export const overlay = signal<"palette" | "keys" | undefined>();

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === "TEXTAREA" || target.tagName === "SELECT")
    return true;
  return (
    target instanceof HTMLInputElement &&
    !["checkbox", "radio", "range", "button"].includes(target.type)
  );
}

/** How long after the first key of two the second may come. */
const PAIR_MS = 1200;
let first = "";
let forget: ReturnType<typeof setTimeout> | undefined;

/** Obeys keys from now on; keys that are typed into fields stay there. */
export function obeyKeys(): void {
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      overlay.value = overlay.value === "palette" ? undefined : "palette";
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing(event.target) || document.querySelector("dialog[open]")) return;
    const pair = first ? `${first} ${event.key}` : "";
    clearTimeout(forget);
    first = "";
    const all = commands();
    const found =
      all.find((command) => pair && command.keys === pair) ??
      all.find((command) => command.keys === event.key);
    if (found) {
      event.preventDefault();
      found.run();
    } else if (all.some((command) => command.keys?.startsWith(`${event.key} `))) {
      first = event.key;
      forget = setTimeout(() => {
        first = "";
      }, PAIR_MS);
    }
  });
}

// Which dialog of the rack view is open.
import { signal } from "@preact/signals";
import type { Facing } from "./placement";
import type { Thing } from "./selection";

/** What may be asked of the cloud. */
export type Action = "on" | "off" | "suspend" | "resume" | "destroy";

/** A dialog, and what it is about. */
export type Asked =
  | { kind: "move"; id: string }
  | { kind: "create"; rack: string; at?: { facing: Facing; u: number } | undefined }
  | { kind: "edit"; thing: Thing }
  | { kind: "bulk"; action: Action; ids: readonly string[] }
  | { kind: "presets" }
  | { kind: "save" }
  | { kind: "rename"; id: string }
  | { kind: "cycle" };

/** The dialog that is open. */
export const asked = signal<Asked | undefined>(undefined);

/** Closes it. */
export function closeAsked(): void {
  asked.value = undefined;
}

// Saved views: a person's own list, which of them the page opens with, and links that share one.
import { signal } from "@preact/signals";
import { all, me, newKey, send } from "../api/client";
import type { Preset } from "../api/schema";
import { t } from "../texts/first";
import { toast, toastProblem } from "../ui/Toast";
import { openedPlain, show } from "./address";
import { type View, view } from "./view";
import { fromPreset, type PresetValues, toPreset } from "./viewpreset";
import { queryOf } from "./viewquery";

/** One's saved views by name; undefined before they are read. */
export const presets = signal<readonly Preset[] | undefined>(undefined);

/** The id of the view that was applied or saved last. */
export const current = signal<string | undefined>(undefined);

/** Reads one's saved views; root users see those of all, of which only their own count here. */
export async function readPresets(): Promise<readonly Preset[]> {
  const user = me.peek()?.user.id ?? "";
  const found = await all<Preset>("/api/v2/presets", { user, sort: "name" });
  presets.value = found;
  return found;
}

/** The view of a preset, on a page that is as it is in all that a preset does not keep. */
export function viewOf(preset: Preset, now: View): View {
  const found = fromPreset(preset.values as PresetValues);
  return { ...found, devices: now.devices, racks: now.racks, kiosk: now.kiosk };
}

/** Shows a saved view. */
export function apply(preset: Preset): void {
  show(viewOf(preset, view.peek()));
  current.value = preset.id;
}

/** Whether the view now is another than the preset keeps. */
export function isChanged(preset: Preset, now: View): boolean {
  return queryOf(viewOf(preset, now)) !== queryOf({ ...now, moment: undefined });
}

/** Reads the saved views; opens the page with the default one where the address says nothing. */
export async function openWithDefault(): Promise<void> {
  try {
    const found = await readPresets();
    const first = found.find((preset) => preset.default);
    if (first && openedPlain) apply(first);
  } catch {
    // The page works without them; the menu of views says that they cannot be read.
  }
}

function put(preset: Preset): void {
  const rest = (presets.peek() ?? []).filter((other) => other.id !== preset.id);
  const others = preset.default ? rest.map((other) => ({ ...other, default: false })) : rest;
  presets.value = [...others, preset].sort((a, b) => a.name.localeCompare(b.name));
}

/** Saves the view now under a new name. */
export async function saveAs(name: string, isDefault = false): Promise<void> {
  const body = { name, default: isDefault, values: toPreset(view.peek()) };
  const made = await send<Preset>("POST", "/api/v2/presets", body, { idempotencyKey: newKey() });
  if (isDefault) await onlyDefault(made.id);
  put(made);
  current.value = made.id;
  toast(t.twin.presets.saved(made.name));
}

async function patch(id: string, body: Record<string, unknown>): Promise<Preset> {
  const path = `/api/v2/presets/${encodeURIComponent(id)}`;
  const saved = await send<Preset>("PATCH", path, body);
  put(saved);
  return saved;
}

/** Saves the view now into a preset. */
export async function update(preset: Preset): Promise<void> {
  try {
    await patch(preset.id, { values: toPreset(view.peek()) });
    current.value = preset.id;
    toast(t.twin.presets.saved(preset.name));
  } catch (error) {
    toastProblem(error);
  }
}

/** Gives a preset another name. */
export async function rename(id: string, name: string): Promise<void> {
  await patch(id, { name });
  toast(t.twin.presets.saved(name));
}

/** One view at most opens the page. */
async function onlyDefault(id: string): Promise<void> {
  const others = (presets.peek() ?? []).filter((other) => other.default && other.id !== id);
  for (const other of others) await patch(other.id, { default: false });
}

/** Makes a preset the one that the page opens with, or none. */
export async function setDefault(preset: Preset, isDefault: boolean): Promise<void> {
  try {
    if (isDefault) await onlyDefault(preset.id);
    await patch(preset.id, { default: isDefault });
  } catch (error) {
    toastProblem(error);
  }
}

/** Deletes a preset; it can be had back. */
export async function remove(preset: Preset): Promise<void> {
  try {
    await send("DELETE", `/api/v2/presets/${encodeURIComponent(preset.id)}`);
    presets.value = (presets.peek() ?? []).filter((other) => other.id !== preset.id);
    if (current.peek() === preset.id) current.value = undefined;
    toast(t.twin.presets.removed(preset.name), "good", {
      label: t.twin.presets.undo,
      run: () => void bringBack(preset),
    });
  } catch (error) {
    toastProblem(error);
  }
}

async function bringBack({ name, values, default: isDefault }: Preset): Promise<void> {
  try {
    const body = { name, values, default: isDefault };
    put(await send<Preset>("POST", "/api/v2/presets", body, { idempotencyKey: newKey() }));
  } catch (error) {
    toastProblem(error);
  }
}

/** A link that shows the view now to whoever may see it. */
export function shareLink(of: View = view.peek()): string {
  return new URL(`/racks?${queryOf({ ...of, kiosk: false })}`, location.href).href;
}

/** Whether a name is another preset's already. */
export function isTaken(name: string, but: string | undefined): boolean {
  return (presets.peek() ?? []).some((preset) => preset.name === name && preset.id !== but);
}

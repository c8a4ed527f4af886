// What is done to a device or rack: asked of the cloud, or removed from the records. Whatever cannot be
// taken back is confirmed first, and a "no" changes nothing.
import { Problem, send } from "../api/client";
import { count } from "../format/format";
import { actionsOf, type Device, type Rack } from "../model/site";
import { readSite, site } from "../model/store";
import { t } from "../texts/first";
import { confirm } from "../ui/Dialog";
import { toast } from "../ui/Toast";
import { type Action, asked } from "./asked";
import { reasonOf } from "./moving";
import type { Thing } from "./selection";
import { deviceOf, nameOf, rackOf, whereIs } from "./thing";

/** The actions in the order of a menu. */
export const ACTIONS: readonly Action[] = ["on", "resume", "off", "suspend", "destroy"];

/** What may be asked of a rack now; the server has the last word. */
export function rackActions(rack: Pick<Rack, "status">): Action[] {
  return ["ACTIVE", "STOPPED", "FAILED"].includes(rack.status) ? ["destroy"] : [];
}

/** The devices of `devices` of which an action may be asked now. */
export function ableTo(devices: readonly Device[], action: Action): Device[] {
  return devices.filter((device) => actionsOf(device).includes(action));
}

/** Asks the cloud to do something with a thing. */
export async function requestStatus(thing: Thing, action: Action): Promise<void> {
  await send("POST", `/api/v2/${thing.kind}s/${encodeURIComponent(thing.id)}/status-requests`, {
    action,
  });
}

function said(name: string, error: unknown): string {
  return t.twin.act.refused(name, error instanceof Problem ? reasonOf(error) : t.ui.failed);
}

/** Confirms what cannot be taken back; a rack's name has to be typed. */
async function confirmDestroy(thing: Thing): Promise<boolean> {
  const now = site.peek();
  const name = nameOf(now, thing);
  const a = t.twin.act;
  if (thing.kind === "rack") {
    const inside = count(rackOf(now, thing.id)?.devices.length ?? 0);
    return confirm(a.destroyTitle(name), a.destroyRack(name, inside), a.destroy, true, name);
  }
  const device = deviceOf(now, thing.id);
  const where = now && device ? whereIs(now, device) : "";
  return confirm(a.destroyTitle(name), a.destroyDevice(name, where), a.destroy);
}

/** Asks the cloud for an action of one thing, after a confirmation where it needs one. */
export async function act(thing: Thing, action: Action): Promise<void> {
  const name = nameOf(site.peek(), thing);
  if (action === "destroy" && !(await confirmDestroy(thing))) return;
  try {
    await requestStatus(thing, action);
    toast(t.twin.act.asked[action](name));
  } catch (error) {
    toast(said(name, error), "bad");
  }
}

/** Asks for an action of many devices: a dialog tells how each of them fares. */
export async function actOnAll(ids: readonly string[], action: Action): Promise<void> {
  const devices = ids.flatMap((id) => deviceOf(site.peek(), id) ?? []);
  const able = ableTo(devices, action);
  if (able.length === 0) return;
  if (action === "destroy") {
    const a = t.twin.act;
    const title = a.destroyTitle(t.twin.bulk.confirm(count(able.length)));
    const names = able.slice(0, NAMED_MAX).map((device) => device.name);
    const rest = able.length - names.length;
    const list = names.join(", ") + (rest > 0 ? ` ${t.twin.details.more(count(rest))}` : "");
    const body = `${a.destroyMany(count(able.length))} ${list}`;
    // Many at once are as much as a rack: their number has to be typed.
    if (!(await confirm(title, body, a.destroy, true, String(able.length)))) return;
  }
  asked.value = { kind: "bulk", action, ids: able.map((device) => device.id) };
}

/** Names that a confirmation lists: some lines of text. */
const NAMED_MAX = 20;

/** Removes a thing from the records, which only root users do. */
export async function removeThing(thing: Thing): Promise<void> {
  const now = site.peek();
  const name = nameOf(now, thing);
  const a = t.twin.act;
  const rack = thing.kind === "rack";
  const inside = count(rack ? (rackOf(now, thing.id)?.devices.length ?? 0) : 0);
  const body = rack ? a.removeRack(name, inside) : a.removeDevice(name);
  if (!(await confirm(a.removeTitle(name), body, a.remove, true, rack ? name : ""))) return;
  try {
    const path = `/api/v2/${thing.kind}s/${encodeURIComponent(thing.id)}`;
    await send("DELETE", path, undefined, rack ? { query: { recurse: true } } : {});
    toast(a.removed(name));
    void readSite();
  } catch (error) {
    toast(said(name, error), "bad");
  }
}

// What is asked of the cloud for a device or rack from its page or from the list: confirmed where it
// cannot be taken back, and its outcome told.
import { Problem, send } from "../api/client";
import type { Device, Rack } from "../api/schema";
import { isRoot, may } from "../api/session";
import { go } from "../route/route";
import { t } from "../texts";
import { confirm } from "../ui/Dialog";
import type { IconName } from "../ui/Icon";
import type { Item } from "../ui/Menu";
import { toast } from "../ui/Toast";
import { removeRack } from "./racks/removing";
import { leads } from "./teams/TeamTabs";

/** What can be asked for. */
export type Action = Device["actions"][number];

/** Either of them, as far as it matters here. */
export interface Subject {
  kind: "device" | "rack";
  id: string;
  name: string;
  /** Whose it is: its admins act on it. */
  team: string;
  actions: readonly Action[];
}

const ICONS: Record<Action, IconName> = {
  on: "power",
  off: "power",
  suspend: "pause",
  resume: "play",
  destroy: "trash",
};

/** In the order of a menu: what can be taken back first. */
export const ACTIONS: readonly Action[] = ["on", "resume", "suspend", "off", "destroy"];

/** A device as something to act on. */
export function deviceSubject(device: Device): Subject {
  return {
    kind: "device",
    id: device.id,
    name: device.name,
    team: device.team_id,
    actions: device.actions,
  };
}

/** A rack as something to act on. */
export function rackSubject(rack: Rack): Subject {
  return { kind: "rack", id: rack.id, name: rack.name, team: rack.team_id, actions: rack.actions };
}

/** Asks the cloud; throws what refuses it. */
export async function request(subject: Subject, action: Action): Promise<void> {
  await send("POST", `/api/v2/${subject.kind}s/${subject.id}/status-requests`, { action });
}

function tellProblem(name: string, problem: unknown): void {
  const why = problem instanceof Problem ? problem.message : t.ui.failed;
  toast(t.charts.act.refused(name, why), "bad");
}

async function act(subject: Subject, action: Action): Promise<void> {
  const a = t.charts.act;
  const sure =
    action === "on" ||
    action === "resume" ||
    (await confirm(
      a.title[action](subject.name),
      action === "destroy" ? a.destroyBody[subject.kind] : a.body[action],
      a.names[action],
      action === "destroy",
      action === "destroy" && subject.kind === "rack" ? subject.name : "",
    ));
  if (!sure) return;
  try {
    await request(subject, action);
    toast(a.asked[action](subject.name));
  } catch (problem) {
    tellProblem(subject.name, problem);
  }
}

/** Removes it from the records alone; the cloud is not asked. */
async function remove(subject: Subject, then: string): Promise<void> {
  const a = t.charts.act;
  if (subject.kind === "rack") {
    if (await removeRack(subject)) await go(then);
    return;
  }
  if (!(await confirm(a.removeTitle(subject.name), a.removeBody, a.remove))) return;
  try {
    await send("DELETE", `/api/v2/devices/${subject.id}`);
    toast(a.removed(subject.name));
    await go(then);
  } catch (problem) {
    tellProblem(subject.name, problem);
  }
}

/** Whether the reader may ask the cloud for something of what is this team's. */
export function mayAct(kind: Subject["kind"], team: string): boolean {
  return may("request_status", kind) && leads(team);
}

/** The actions that its status allows now, as entries of a menu. */
export function actionItems(subject: Subject, then: string): Array<Item | "line"> {
  const items: Array<Item | "line"> = [];
  if (mayAct(subject.kind, subject.team))
    for (const action of ACTIONS) {
      if (!subject.actions.includes(action)) continue;
      if (action === "destroy" && items.length > 0) items.push("line");
      items.push({
        label: t.charts.act.names[action],
        icon: ICONS[action],
        danger: action === "destroy",
        run: () => void act(subject, action),
      });
    }
  if (isRoot())
    items.push({
      label: t.charts.act.remove,
      icon: "close",
      danger: true,
      run: () => void remove(subject, then),
    });
  return items;
}

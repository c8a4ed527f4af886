import { get, send } from "../../api/client";
import type { DevicesOfRack, Rack } from "../../api/schema";
import { count } from "../../format/format";
import { t } from "../../texts";
import { confirm } from "../../ui/Dialog";
import { toast, toastProblem } from "../../ui/Toast";

/** Removes a rack, after a question; one with devices after its name has been typed. True when it is gone. */
export async function removeRack(rack: Pick<Rack, "id" | "name">): Promise<boolean> {
  const s = t.site.racks;
  const title = s.removeTitle(rack.name);
  const path = `/api/v2/racks/${rack.id}`;
  try {
    const { items } = await get<DevicesOfRack>(`${path}/devices`);
    if (items.length === 0) {
      if (!(await confirm(title, <p>{s.removeEmpty}</p>, s.remove))) return false;
      await send("DELETE", path);
    } else {
      const body = (
        <p class="notice" data-kind="bad">
          {s.removeFull(count(items.length))}
        </p>
      );
      if (!(await confirm(title, body, s.remove, true, rack.name))) return false;
      await send("DELETE", path, undefined, { query: { recurse: true } });
    }
    toast(s.removed(rack.name));
    return true;
  } catch (problem) {
    toastProblem(problem);
    return false;
  }
}

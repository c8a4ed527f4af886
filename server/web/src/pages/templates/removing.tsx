// Removing a template: with its devices where there are some.
import { get, type Page, send } from "../../api/client";
import type { Device, Template } from "../../api/schema";
import { count } from "../../format/format";
import { t } from "../../texts";
import { confirm } from "../../ui/Dialog";
import { toast, toastProblem } from "../../ui/Toast";

/** How many devices are made from a template. */
export async function devicesOf(template: string): Promise<number> {
  const page = await get<Page<Device>>("/api/v2/devices", { template, limit: 1, count: true });
  return page.total ?? page.items.length;
}

/** Removes a template, after a question; one in use after its name has been typed. True when it is gone. */
export async function removeTemplate(template: Template): Promise<boolean> {
  const s = t.site.templates;
  const title = s.removeTitle(template.name);
  const path = `/api/v2/templates/${template.id}`;
  try {
    const used = await devicesOf(template.id);
    if (used === 0) {
      if (!(await confirm(title, <p>{s.removeBody}</p>, s.remove))) return false;
      await send("DELETE", path);
    } else {
      const body = (
        <>
          <p class="notice" data-kind="bad">
            {s.removeUsed(count(used))}
          </p>
          <p>{s.removeBody}</p>
        </>
      );
      if (!(await confirm(title, body, s.removeRecurse, true, template.name))) return false;
      await send("DELETE", path, undefined, { query: { recurse: true } });
    }
    toast(s.removed);
    return true;
  } catch (problem) {
    toastProblem(problem);
    return false;
  }
}

import {
  RackPage
} from "./chunk-VHNWZKWO.js";
import "./chunk-WFYIQHEG.js";
import {
  local
} from "./chunk-ONGBP52D.js";
import {
  Table
} from "./chunk-TEDKHEYF.js";
import "./chunk-KS33LSEC.js";
import {
  useChanges
} from "./chunk-7H6WG5C5.js";
import {
  told
} from "./chunk-VG2H352D.js";
import {
  compareNames
} from "./chunk-CSDHEDH3.js";
import {
  actionItems,
  deviceSubject
} from "./chunk-ABI4FFT4.js";
import "./chunk-P4YAFRCU.js";
import {
  listen,
  wantMetrics
} from "./chunk-BIYEXU7U.js";
import "./chunk-OPWQA3V3.js";
import {
  amount
} from "./chunk-C7NMFC3B.js";
import "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  Empty,
  Reading,
  Status,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  a,
  address,
  get,
  t
} from "./chunk-QR2KS636.js";
import {
  A,
  query,
  setQuery,
  useSignal,
  w
} from "./chunk-LVANTMVN.js";

// src/pages/RackDevices.tsx
function RackDevices({ params }) {
  return /* @__PURE__ */ a(RackPage, { id: params.id ?? "", children: (rack) => /* @__PURE__ */ a(Devices, { rack }, rack.id) });
}
async function currentOf(devices, stop) {
  const found = /* @__PURE__ */ new Map();
  if (devices.length === 0) return found;
  const where = address("/api/v2/current", { device: [...devices] });
  for (const { metric, device, value, units } of await get(where, void 0, stop)) {
    if (typeof value !== "number") continue;
    const one = found.get(metric) ?? { units, values: /* @__PURE__ */ new Map() };
    one.values.set(device, value);
    found.set(metric, one);
  }
  return found;
}
function Devices({ rack }) {
  const read = useRead(
    (stop) => get(`/api/v2/racks/${rack.id}/devices`, void 0, stop),
    [rack.id]
  );
  useChanges((change) => change.rack_id === rack.id, read.again);
  return /* @__PURE__ */ a(Reading, { read, children: ({ items }) => /* @__PURE__ */ a(List, { rack, devices: items }) });
}
function List({ rack, devices }) {
  const ids = devices.map((device) => device.id);
  const current = useRead((stop) => currentOf(ids, stop), [ids.join()]);
  const names = [...current.value?.keys() ?? []].sort(compareNames);
  const wanted = query.value.get("metric");
  const metric = wanted && names.includes(wanted) ? wanted : names[0];
  const units = metric && current.value?.get(metric)?.units || "";
  const live = useSignal(/* @__PURE__ */ new Map());
  A(() => {
    live.value = /* @__PURE__ */ new Map();
    if (!metric) return;
    const who = {};
    wantMetrics(who, [metric]);
    const end = listen({
      values: ({ values }) => {
        const told2 = values[metric];
        if (!told2) return;
        const next = new Map(live.peek());
        for (const id of ids) {
          const value = told2[id];
          if (typeof value === "number" || value === null) next.set(id, value);
        }
        live.value = next;
      }
    });
    return () => {
      end();
      wantMetrics(who, []);
    };
  }, [metric, ids.join()]);
  const nowOf = (device) => {
    const now = live.value.get(device.id);
    return now !== void 0 ? now : current.value?.get(metric ?? "")?.values.get(device.id);
  };
  const source = w(
    () => local(devices, {
      name: (device) => device.name,
      status: (device) => device.status,
      type: (device) => device.type,
      unit: (device) => device.location.start_u,
      cost: (device) => Number(device.cost),
      value: (device) => nowOf(device) ?? Number.NEGATIVE_INFINITY
    }),
    [devices, current.value, metric]
  );
  return /* @__PURE__ */ a(
    Table,
    {
      label: t.charts.devices,
      file: `${rack.name}-devices`,
      source,
      sort: "-unit",
      id: (device) => device.id,
      title: (device) => device.name,
      columns: [
        {
          key: "name",
          label: t.charts.name,
          sort: "name",
          csv: (device) => device.name,
          cell: (device) => /* @__PURE__ */ a("a", { href: `/devices/${device.id}`, children: device.name })
        },
        {
          key: "status",
          label: t.charts.status,
          sort: "status",
          csv: (device) => device.status,
          cell: (device) => /* @__PURE__ */ a(Status, { status: device.status })
        },
        {
          key: "type",
          label: t.charts.type,
          sort: "type",
          csv: (device) => device.type,
          cell: (device) => t.charts.types[device.type]
        },
        {
          key: "unit",
          label: t.charts.unit,
          sort: "unit",
          end: true,
          csv: (device) => device.location.start_u,
          cell: (device) => t.charts.unitsOf(device.location.start_u, device.location.end_u)
        },
        {
          key: "facing",
          label: t.charts.face,
          csv: (device) => device.location.facing,
          cell: (device) => device.location.facing === "b" ? t.charts.rear : t.charts.front
        },
        {
          key: "cost",
          label: t.charts.cost,
          sort: "cost",
          end: true,
          csv: (device) => Number(device.cost),
          cell: (device) => amount(device.cost)
        },
        {
          key: "value",
          label: metric ?? t.charts.value,
          sort: "value",
          end: true,
          csv: (device) => nowOf(device) ?? null,
          cell: (device) => /* @__PURE__ */ a("a", { href: `/devices/${device.id}/metrics?metric=${encodeURIComponent(metric ?? "")}`, children: told(nowOf(device), units) })
        }
      ],
      tools: names.length > 0 && /* @__PURE__ */ a(
        "select",
        {
          class: "select",
          "aria-label": t.charts.metric,
          value: metric ?? "",
          onChange: (event) => setQuery({ metric: event.currentTarget.value }),
          children: names.map((name) => /* @__PURE__ */ a("option", { value: name, children: name }, name))
        }
      ),
      actions: (device) => [
        { label: t.charts.metrics, icon: "chart", href: `/devices/${device.id}/metrics` },
        ...actionItems(deviceSubject(device), `/racks/${rack.id}/devices`)
      ],
      empty: /* @__PURE__ */ a(Empty, { icon: "device", title: t.charts.emptyRack, children: /* @__PURE__ */ a("p", { children: t.charts.emptyRackBody }) })
    }
  );
}
export {
  RackDevices as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL1JhY2tEZXZpY2VzLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VNZW1vIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgYWRkcmVzcywgZ2V0IH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgQ3VycmVudFZhbHVlcywgRGV2aWNlLCBEZXZpY2VzT2ZSYWNrLCBSYWNrIH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IHRvbGQgfSBmcm9tIFwiLi4vY2hhcnRzL3NjYWxlXCI7XG5pbXBvcnQgeyBhbW91bnQgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgbGlzdGVuLCB3YW50TWV0cmljcyB9IGZyb20gXCIuLi9saXZlL3N0cmVhbVwiO1xuaW1wb3J0IHsgY29tcGFyZU5hbWVzIH0gZnJvbSBcIi4uL21vZGVsL3NpdGVcIjtcbmltcG9ydCB7IHF1ZXJ5LCBzZXRRdWVyeSB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHR5cGUgeyBQYXJhbXMgfSBmcm9tIFwiLi4vc2hlbGwvcm91dGVzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBFbXB0eSwgUmVhZGluZywgU3RhdHVzLCB1c2VSZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBsb2NhbCB9IGZyb20gXCIuLi91aS9zb3VyY2VcIjtcbmltcG9ydCB7IFRhYmxlIH0gZnJvbSBcIi4uL3VpL1RhYmxlXCI7XG5pbXBvcnQgeyBhY3Rpb25JdGVtcywgZGV2aWNlU3ViamVjdCB9IGZyb20gXCIuL2FjdGluZ1wiO1xuaW1wb3J0IHsgdXNlQ2hhbmdlcyB9IGZyb20gXCIuL2xpdmVcIjtcbmltcG9ydCB7IFJhY2tQYWdlIH0gZnJvbSBcIi4vUmFja0hlYWRcIjtcblxuLyoqIFRoZSBkZXZpY2VzIG9mIGEgcmFjaywgd2l0aCB3aGF0IHRoZXkgcmVwb3J0IG5vdy4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFJhY2tEZXZpY2VzKHsgcGFyYW1zIH06IHsgcGFyYW1zOiBQYXJhbXMgfSkge1xuICByZXR1cm4gKFxuICAgIDxSYWNrUGFnZSBpZD17cGFyYW1zLmlkID8/IFwiXCJ9PnsocmFjaykgPT4gPERldmljZXMga2V5PXtyYWNrLmlkfSByYWNrPXtyYWNrfSAvPn08L1JhY2tQYWdlPlxuICApO1xufVxuXG4vKiogV2hpY2ggbnVtYmVycyB0aGVyZSBhcmUgb2Ygc29tZSBkZXZpY2VzLCBieSBtZXRyaWMgYW5kIGRldmljZS4gKi9cbmFzeW5jIGZ1bmN0aW9uIGN1cnJlbnRPZihkZXZpY2VzOiByZWFkb25seSBzdHJpbmdbXSwgc3RvcDogQWJvcnRTaWduYWwpIHtcbiAgY29uc3QgZm91bmQgPSBuZXcgTWFwPHN0cmluZywgeyB1bml0czogc3RyaW5nOyB2YWx1ZXM6IE1hcDxzdHJpbmcsIG51bWJlcj4gfT4oKTtcbiAgaWYgKGRldmljZXMubGVuZ3RoID09PSAwKSByZXR1cm4gZm91bmQ7XG4gIGNvbnN0IHdoZXJlID0gYWRkcmVzcyhcIi9hcGkvdjIvY3VycmVudFwiLCB7IGRldmljZTogWy4uLmRldmljZXNdIH0pO1xuICBmb3IgKGNvbnN0IHsgbWV0cmljLCBkZXZpY2UsIHZhbHVlLCB1bml0cyB9IG9mIGF3YWl0IGdldDxDdXJyZW50VmFsdWVzPih3aGVyZSwgdW5kZWZpbmVkLCBzdG9wKSkge1xuICAgIGlmICh0eXBlb2YgdmFsdWUgIT09IFwibnVtYmVyXCIpIGNvbnRpbnVlO1xuICAgIGNvbnN0IG9uZSA9IGZvdW5kLmdldChtZXRyaWMpID8/IHsgdW5pdHMsIHZhbHVlczogbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKSB9O1xuICAgIG9uZS52YWx1ZXMuc2V0KGRldmljZSwgdmFsdWUpO1xuICAgIGZvdW5kLnNldChtZXRyaWMsIG9uZSk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufVxuXG5mdW5jdGlvbiBEZXZpY2VzKHsgcmFjayB9OiB7IHJhY2s6IFJhY2sgfSkge1xuICBjb25zdCByZWFkID0gdXNlUmVhZChcbiAgICAoc3RvcCkgPT4gZ2V0PERldmljZXNPZlJhY2s+KGAvYXBpL3YyL3JhY2tzLyR7cmFjay5pZH0vZGV2aWNlc2AsIHVuZGVmaW5lZCwgc3RvcCksXG4gICAgW3JhY2suaWRdLFxuICApO1xuICB1c2VDaGFuZ2VzKChjaGFuZ2UpID0+IGNoYW5nZS5yYWNrX2lkID09PSByYWNrLmlkLCByZWFkLmFnYWluKTtcbiAgcmV0dXJuIDxSZWFkaW5nIHJlYWQ9e3JlYWR9PnsoeyBpdGVtcyB9KSA9PiA8TGlzdCByYWNrPXtyYWNrfSBkZXZpY2VzPXtpdGVtc30gLz59PC9SZWFkaW5nPjtcbn1cblxuZnVuY3Rpb24gTGlzdCh7IHJhY2ssIGRldmljZXMgfTogeyByYWNrOiBSYWNrOyBkZXZpY2VzOiBEZXZpY2VbXSB9KSB7XG4gIGNvbnN0IGlkcyA9IGRldmljZXMubWFwKChkZXZpY2UpID0+IGRldmljZS5pZCk7XG4gIGNvbnN0IGN1cnJlbnQgPSB1c2VSZWFkKChzdG9wKSA9PiBjdXJyZW50T2YoaWRzLCBzdG9wKSwgW2lkcy5qb2luKCldKTtcbiAgY29uc3QgbmFtZXMgPSBbLi4uKGN1cnJlbnQudmFsdWU/LmtleXMoKSA/PyBbXSldLnNvcnQoY29tcGFyZU5hbWVzKTtcbiAgY29uc3Qgd2FudGVkID0gcXVlcnkudmFsdWUuZ2V0KFwibWV0cmljXCIpO1xuICBjb25zdCBtZXRyaWMgPSB3YW50ZWQgJiYgbmFtZXMuaW5jbHVkZXMod2FudGVkKSA/IHdhbnRlZCA6IG5hbWVzWzBdO1xuICBjb25zdCB1bml0cyA9IChtZXRyaWMgJiYgY3VycmVudC52YWx1ZT8uZ2V0KG1ldHJpYyk/LnVuaXRzKSB8fCBcIlwiO1xuICBjb25zdCBsaXZlID0gdXNlU2lnbmFsPFJlYWRvbmx5TWFwPHN0cmluZywgbnVtYmVyIHwgbnVsbD4+KG5ldyBNYXAoKSk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgbGl2ZS52YWx1ZSA9IG5ldyBNYXAoKTtcbiAgICBpZiAoIW1ldHJpYykgcmV0dXJuO1xuICAgIGNvbnN0IHdobyA9IHt9O1xuICAgIHdhbnRNZXRyaWNzKHdobywgW21ldHJpY10pO1xuICAgIGNvbnN0IGVuZCA9IGxpc3Rlbih7XG4gICAgICB2YWx1ZXM6ICh7IHZhbHVlcyB9KSA9PiB7XG4gICAgICAgIGNvbnN0IHRvbGQgPSB2YWx1ZXNbbWV0cmljXTtcbiAgICAgICAgaWYgKCF0b2xkKSByZXR1cm47XG4gICAgICAgIGNvbnN0IG5leHQgPSBuZXcgTWFwKGxpdmUucGVlaygpKTtcbiAgICAgICAgZm9yIChjb25zdCBpZCBvZiBpZHMpIHtcbiAgICAgICAgICBjb25zdCB2YWx1ZSA9IHRvbGRbaWRdO1xuICAgICAgICAgIGlmICh0eXBlb2YgdmFsdWUgPT09IFwibnVtYmVyXCIgfHwgdmFsdWUgPT09IG51bGwpIG5leHQuc2V0KGlkLCB2YWx1ZSk7XG4gICAgICAgIH1cbiAgICAgICAgbGl2ZS52YWx1ZSA9IG5leHQ7XG4gICAgICB9LFxuICAgIH0pO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICBlbmQoKTtcbiAgICAgIHdhbnRNZXRyaWNzKHdobywgW10pO1xuICAgIH07XG4gIH0sIFttZXRyaWMsIGlkcy5qb2luKCldKTtcbiAgY29uc3Qgbm93T2YgPSAoZGV2aWNlOiBEZXZpY2UpOiBudW1iZXIgfCBudWxsIHwgdW5kZWZpbmVkID0+IHtcbiAgICBjb25zdCBub3cgPSBsaXZlLnZhbHVlLmdldChkZXZpY2UuaWQpO1xuICAgIHJldHVybiBub3cgIT09IHVuZGVmaW5lZCA/IG5vdyA6IGN1cnJlbnQudmFsdWU/LmdldChtZXRyaWMgPz8gXCJcIik/LnZhbHVlcy5nZXQoZGV2aWNlLmlkKTtcbiAgfTtcbiAgY29uc3Qgc291cmNlID0gdXNlTWVtbyhcbiAgICAoKSA9PlxuICAgICAgbG9jYWwoZGV2aWNlcywge1xuICAgICAgICBuYW1lOiAoZGV2aWNlKSA9PiBkZXZpY2UubmFtZSxcbiAgICAgICAgc3RhdHVzOiAoZGV2aWNlKSA9PiBkZXZpY2Uuc3RhdHVzLFxuICAgICAgICB0eXBlOiAoZGV2aWNlKSA9PiBkZXZpY2UudHlwZSxcbiAgICAgICAgdW5pdDogKGRldmljZSkgPT4gZGV2aWNlLmxvY2F0aW9uLnN0YXJ0X3UsXG4gICAgICAgIGNvc3Q6IChkZXZpY2UpID0+IE51bWJlcihkZXZpY2UuY29zdCksXG4gICAgICAgIHZhbHVlOiAoZGV2aWNlKSA9PiBub3dPZihkZXZpY2UpID8/IE51bWJlci5ORUdBVElWRV9JTkZJTklUWSxcbiAgICAgIH0pLFxuICAgIFtkZXZpY2VzLCBjdXJyZW50LnZhbHVlLCBtZXRyaWNdLFxuICApO1xuICByZXR1cm4gKFxuICAgIDxUYWJsZVxuICAgICAgbGFiZWw9e3QuY2hhcnRzLmRldmljZXN9XG4gICAgICBmaWxlPXtgJHtyYWNrLm5hbWV9LWRldmljZXNgfVxuICAgICAgc291cmNlPXtzb3VyY2V9XG4gICAgICBzb3J0PVwiLXVuaXRcIlxuICAgICAgaWQ9eyhkZXZpY2UpID0+IGRldmljZS5pZH1cbiAgICAgIHRpdGxlPXsoZGV2aWNlKSA9PiBkZXZpY2UubmFtZX1cbiAgICAgIGNvbHVtbnM9e1tcbiAgICAgICAge1xuICAgICAgICAgIGtleTogXCJuYW1lXCIsXG4gICAgICAgICAgbGFiZWw6IHQuY2hhcnRzLm5hbWUsXG4gICAgICAgICAgc29ydDogXCJuYW1lXCIsXG4gICAgICAgICAgY3N2OiAoZGV2aWNlKSA9PiBkZXZpY2UubmFtZSxcbiAgICAgICAgICBjZWxsOiAoZGV2aWNlKSA9PiA8YSBocmVmPXtgL2RldmljZXMvJHtkZXZpY2UuaWR9YH0+e2RldmljZS5uYW1lfTwvYT4sXG4gICAgICAgIH0sXG4gICAgICAgIHtcbiAgICAgICAgICBrZXk6IFwic3RhdHVzXCIsXG4gICAgICAgICAgbGFiZWw6IHQuY2hhcnRzLnN0YXR1cyxcbiAgICAgICAgICBzb3J0OiBcInN0YXR1c1wiLFxuICAgICAgICAgIGNzdjogKGRldmljZSkgPT4gZGV2aWNlLnN0YXR1cyxcbiAgICAgICAgICBjZWxsOiAoZGV2aWNlKSA9PiA8U3RhdHVzIHN0YXR1cz17ZGV2aWNlLnN0YXR1c30gLz4sXG4gICAgICAgIH0sXG4gICAgICAgIHtcbiAgICAgICAgICBrZXk6IFwidHlwZVwiLFxuICAgICAgICAgIGxhYmVsOiB0LmNoYXJ0cy50eXBlLFxuICAgICAgICAgIHNvcnQ6IFwidHlwZVwiLFxuICAgICAgICAgIGNzdjogKGRldmljZSkgPT4gZGV2aWNlLnR5cGUsXG4gICAgICAgICAgY2VsbDogKGRldmljZSkgPT4gdC5jaGFydHMudHlwZXNbZGV2aWNlLnR5cGVdLFxuICAgICAgICB9LFxuICAgICAgICB7XG4gICAgICAgICAga2V5OiBcInVuaXRcIixcbiAgICAgICAgICBsYWJlbDogdC5jaGFydHMudW5pdCxcbiAgICAgICAgICBzb3J0OiBcInVuaXRcIixcbiAgICAgICAgICBlbmQ6IHRydWUsXG4gICAgICAgICAgY3N2OiAoZGV2aWNlKSA9PiBkZXZpY2UubG9jYXRpb24uc3RhcnRfdSxcbiAgICAgICAgICBjZWxsOiAoZGV2aWNlKSA9PiB0LmNoYXJ0cy51bml0c09mKGRldmljZS5sb2NhdGlvbi5zdGFydF91LCBkZXZpY2UubG9jYXRpb24uZW5kX3UpLFxuICAgICAgICB9LFxuICAgICAgICB7XG4gICAgICAgICAga2V5OiBcImZhY2luZ1wiLFxuICAgICAgICAgIGxhYmVsOiB0LmNoYXJ0cy5mYWNlLFxuICAgICAgICAgIGNzdjogKGRldmljZSkgPT4gZGV2aWNlLmxvY2F0aW9uLmZhY2luZyxcbiAgICAgICAgICBjZWxsOiAoZGV2aWNlKSA9PiAoZGV2aWNlLmxvY2F0aW9uLmZhY2luZyA9PT0gXCJiXCIgPyB0LmNoYXJ0cy5yZWFyIDogdC5jaGFydHMuZnJvbnQpLFxuICAgICAgICB9LFxuICAgICAgICB7XG4gICAgICAgICAga2V5OiBcImNvc3RcIixcbiAgICAgICAgICBsYWJlbDogdC5jaGFydHMuY29zdCxcbiAgICAgICAgICBzb3J0OiBcImNvc3RcIixcbiAgICAgICAgICBlbmQ6IHRydWUsXG4gICAgICAgICAgY3N2OiAoZGV2aWNlKSA9PiBOdW1iZXIoZGV2aWNlLmNvc3QpLFxuICAgICAgICAgIGNlbGw6IChkZXZpY2UpID0+IGFtb3VudChkZXZpY2UuY29zdCksXG4gICAgICAgIH0sXG4gICAgICAgIHtcbiAgICAgICAgICBrZXk6IFwidmFsdWVcIixcbiAgICAgICAgICBsYWJlbDogbWV0cmljID8/IHQuY2hhcnRzLnZhbHVlLFxuICAgICAgICAgIHNvcnQ6IFwidmFsdWVcIixcbiAgICAgICAgICBlbmQ6IHRydWUsXG4gICAgICAgICAgY3N2OiAoZGV2aWNlKSA9PiBub3dPZihkZXZpY2UpID8/IG51bGwsXG4gICAgICAgICAgY2VsbDogKGRldmljZSkgPT4gKFxuICAgICAgICAgICAgPGEgaHJlZj17YC9kZXZpY2VzLyR7ZGV2aWNlLmlkfS9tZXRyaWNzP21ldHJpYz0ke2VuY29kZVVSSUNvbXBvbmVudChtZXRyaWMgPz8gXCJcIil9YH0+XG4gICAgICAgICAgICAgIHt0b2xkKG5vd09mKGRldmljZSksIHVuaXRzKX1cbiAgICAgICAgICAgIDwvYT5cbiAgICAgICAgICApLFxuICAgICAgICB9LFxuICAgICAgXX1cbiAgICAgIHRvb2xzPXtcbiAgICAgICAgbmFtZXMubGVuZ3RoID4gMCAmJiAoXG4gICAgICAgICAgPHNlbGVjdFxuICAgICAgICAgICAgY2xhc3M9XCJzZWxlY3RcIlxuICAgICAgICAgICAgYXJpYS1sYWJlbD17dC5jaGFydHMubWV0cmljfVxuICAgICAgICAgICAgdmFsdWU9e21ldHJpYyA/PyBcIlwifVxuICAgICAgICAgICAgb25DaGFuZ2U9eyhldmVudCkgPT4gc2V0UXVlcnkoeyBtZXRyaWM6IGV2ZW50LmN1cnJlbnRUYXJnZXQudmFsdWUgfSl9XG4gICAgICAgICAgPlxuICAgICAgICAgICAge25hbWVzLm1hcCgobmFtZSkgPT4gKFxuICAgICAgICAgICAgICA8b3B0aW9uIGtleT17bmFtZX0gdmFsdWU9e25hbWV9PlxuICAgICAgICAgICAgICAgIHtuYW1lfVxuICAgICAgICAgICAgICA8L29wdGlvbj5cbiAgICAgICAgICAgICkpfVxuICAgICAgICAgIDwvc2VsZWN0PlxuICAgICAgICApXG4gICAgICB9XG4gICAgICBhY3Rpb25zPXsoZGV2aWNlKSA9PiBbXG4gICAgICAgIHsgbGFiZWw6IHQuY2hhcnRzLm1ldHJpY3MsIGljb246IFwiY2hhcnRcIiwgaHJlZjogYC9kZXZpY2VzLyR7ZGV2aWNlLmlkfS9tZXRyaWNzYCB9LFxuICAgICAgICAuLi5hY3Rpb25JdGVtcyhkZXZpY2VTdWJqZWN0KGRldmljZSksIGAvcmFja3MvJHtyYWNrLmlkfS9kZXZpY2VzYCksXG4gICAgICBdfVxuICAgICAgZW1wdHk9e1xuICAgICAgICA8RW1wdHkgaWNvbj1cImRldmljZVwiIHRpdGxlPXt0LmNoYXJ0cy5lbXB0eVJhY2t9PlxuICAgICAgICAgIDxwPnt0LmNoYXJ0cy5lbXB0eVJhY2tCb2R5fTwvcD5cbiAgICAgICAgPC9FbXB0eT5cbiAgICAgIH1cbiAgICAvPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFtQmUsU0FBUixZQUE2QixFQUFFLE9BQU8sR0FBdUI7QUFDbEUsU0FDRSxrQkFBQyxZQUFTLElBQUksT0FBTyxNQUFNLElBQUssV0FBQyxTQUFTLGtCQUFDLFdBQXNCLFFBQVQsS0FBSyxFQUFnQixHQUFHO0FBRXBGO0FBR0EsZUFBZSxVQUFVLFNBQTRCLE1BQW1CO0FBQ3RFLFFBQU0sUUFBUSxvQkFBSSxJQUE0RDtBQUM5RSxNQUFJLFFBQVEsV0FBVyxFQUFHLFFBQU87QUFDakMsUUFBTSxRQUFRLFFBQVEsbUJBQW1CLEVBQUUsUUFBUSxDQUFDLEdBQUcsT0FBTyxFQUFFLENBQUM7QUFDakUsYUFBVyxFQUFFLFFBQVEsUUFBUSxPQUFPLE1BQU0sS0FBSyxNQUFNLElBQW1CLE9BQU8sUUFBVyxJQUFJLEdBQUc7QUFDL0YsUUFBSSxPQUFPLFVBQVUsU0FBVTtBQUMvQixVQUFNLE1BQU0sTUFBTSxJQUFJLE1BQU0sS0FBSyxFQUFFLE9BQU8sUUFBUSxvQkFBSSxJQUFvQixFQUFFO0FBQzVFLFFBQUksT0FBTyxJQUFJLFFBQVEsS0FBSztBQUM1QixVQUFNLElBQUksUUFBUSxHQUFHO0FBQUEsRUFDdkI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFFBQVEsRUFBRSxLQUFLLEdBQW1CO0FBQ3pDLFFBQU0sT0FBTztBQUFBLElBQ1gsQ0FBQyxTQUFTLElBQW1CLGlCQUFpQixLQUFLLEVBQUUsWUFBWSxRQUFXLElBQUk7QUFBQSxJQUNoRixDQUFDLEtBQUssRUFBRTtBQUFBLEVBQ1Y7QUFDQSxhQUFXLENBQUMsV0FBVyxPQUFPLFlBQVksS0FBSyxJQUFJLEtBQUssS0FBSztBQUM3RCxTQUFPLGtCQUFDLFdBQVEsTUFBYSxXQUFDLEVBQUUsTUFBTSxNQUFNLGtCQUFDLFFBQUssTUFBWSxTQUFTLE9BQU8sR0FBRztBQUNuRjtBQUVBLFNBQVMsS0FBSyxFQUFFLE1BQU0sUUFBUSxHQUFzQztBQUNsRSxRQUFNLE1BQU0sUUFBUSxJQUFJLENBQUMsV0FBVyxPQUFPLEVBQUU7QUFDN0MsUUFBTSxVQUFVLFFBQVEsQ0FBQyxTQUFTLFVBQVUsS0FBSyxJQUFJLEdBQUcsQ0FBQyxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQ3BFLFFBQU0sUUFBUSxDQUFDLEdBQUksUUFBUSxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUUsRUFBRSxLQUFLLFlBQVk7QUFDbEUsUUFBTSxTQUFTLE1BQU0sTUFBTSxJQUFJLFFBQVE7QUFDdkMsUUFBTSxTQUFTLFVBQVUsTUFBTSxTQUFTLE1BQU0sSUFBSSxTQUFTLE1BQU0sQ0FBQztBQUNsRSxRQUFNLFFBQVMsVUFBVSxRQUFRLE9BQU8sSUFBSSxNQUFNLEdBQUcsU0FBVTtBQUMvRCxRQUFNLE9BQU8sVUFBOEMsb0JBQUksSUFBSSxDQUFDO0FBQ3BFLElBQVUsTUFBTTtBQUNkLFNBQUssUUFBUSxvQkFBSSxJQUFJO0FBQ3JCLFFBQUksQ0FBQyxPQUFRO0FBQ2IsVUFBTSxNQUFNLENBQUM7QUFDYixnQkFBWSxLQUFLLENBQUMsTUFBTSxDQUFDO0FBQ3pCLFVBQU0sTUFBTSxPQUFPO0FBQUEsTUFDakIsUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQ3RCLGNBQU1BLFFBQU8sT0FBTyxNQUFNO0FBQzFCLFlBQUksQ0FBQ0EsTUFBTTtBQUNYLGNBQU0sT0FBTyxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFDaEMsbUJBQVcsTUFBTSxLQUFLO0FBQ3BCLGdCQUFNLFFBQVFBLE1BQUssRUFBRTtBQUNyQixjQUFJLE9BQU8sVUFBVSxZQUFZLFVBQVUsS0FBTSxNQUFLLElBQUksSUFBSSxLQUFLO0FBQUEsUUFDckU7QUFDQSxhQUFLLFFBQVE7QUFBQSxNQUNmO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxNQUFNO0FBQ1gsVUFBSTtBQUNKLGtCQUFZLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDckI7QUFBQSxFQUNGLEdBQUcsQ0FBQyxRQUFRLElBQUksS0FBSyxDQUFDLENBQUM7QUFDdkIsUUFBTSxRQUFRLENBQUMsV0FBOEM7QUFDM0QsVUFBTSxNQUFNLEtBQUssTUFBTSxJQUFJLE9BQU8sRUFBRTtBQUNwQyxXQUFPLFFBQVEsU0FBWSxNQUFNLFFBQVEsT0FBTyxJQUFJLFVBQVUsRUFBRSxHQUFHLE9BQU8sSUFBSSxPQUFPLEVBQUU7QUFBQSxFQUN6RjtBQUNBLFFBQU0sU0FBUztBQUFBLElBQ2IsTUFDRSxNQUFNLFNBQVM7QUFBQSxNQUNiLE1BQU0sQ0FBQyxXQUFXLE9BQU87QUFBQSxNQUN6QixRQUFRLENBQUMsV0FBVyxPQUFPO0FBQUEsTUFDM0IsTUFBTSxDQUFDLFdBQVcsT0FBTztBQUFBLE1BQ3pCLE1BQU0sQ0FBQyxXQUFXLE9BQU8sU0FBUztBQUFBLE1BQ2xDLE1BQU0sQ0FBQyxXQUFXLE9BQU8sT0FBTyxJQUFJO0FBQUEsTUFDcEMsT0FBTyxDQUFDLFdBQVcsTUFBTSxNQUFNLEtBQUssT0FBTztBQUFBLElBQzdDLENBQUM7QUFBQSxJQUNILENBQUMsU0FBUyxRQUFRLE9BQU8sTUFBTTtBQUFBLEVBQ2pDO0FBQ0EsU0FDRTtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsT0FBTyxFQUFFLE9BQU87QUFBQSxNQUNoQixNQUFNLEdBQUcsS0FBSyxJQUFJO0FBQUEsTUFDbEI7QUFBQSxNQUNBLE1BQUs7QUFBQSxNQUNMLElBQUksQ0FBQyxXQUFXLE9BQU87QUFBQSxNQUN2QixPQUFPLENBQUMsV0FBVyxPQUFPO0FBQUEsTUFDMUIsU0FBUztBQUFBLFFBQ1A7QUFBQSxVQUNFLEtBQUs7QUFBQSxVQUNMLE9BQU8sRUFBRSxPQUFPO0FBQUEsVUFDaEIsTUFBTTtBQUFBLFVBQ04sS0FBSyxDQUFDLFdBQVcsT0FBTztBQUFBLFVBQ3hCLE1BQU0sQ0FBQyxXQUFXLGtCQUFDLE9BQUUsTUFBTSxZQUFZLE9BQU8sRUFBRSxJQUFLLGlCQUFPLE1BQUs7QUFBQSxRQUNuRTtBQUFBLFFBQ0E7QUFBQSxVQUNFLEtBQUs7QUFBQSxVQUNMLE9BQU8sRUFBRSxPQUFPO0FBQUEsVUFDaEIsTUFBTTtBQUFBLFVBQ04sS0FBSyxDQUFDLFdBQVcsT0FBTztBQUFBLFVBQ3hCLE1BQU0sQ0FBQyxXQUFXLGtCQUFDLFVBQU8sUUFBUSxPQUFPLFFBQVE7QUFBQSxRQUNuRDtBQUFBLFFBQ0E7QUFBQSxVQUNFLEtBQUs7QUFBQSxVQUNMLE9BQU8sRUFBRSxPQUFPO0FBQUEsVUFDaEIsTUFBTTtBQUFBLFVBQ04sS0FBSyxDQUFDLFdBQVcsT0FBTztBQUFBLFVBQ3hCLE1BQU0sQ0FBQyxXQUFXLEVBQUUsT0FBTyxNQUFNLE9BQU8sSUFBSTtBQUFBLFFBQzlDO0FBQUEsUUFDQTtBQUFBLFVBQ0UsS0FBSztBQUFBLFVBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxVQUNoQixNQUFNO0FBQUEsVUFDTixLQUFLO0FBQUEsVUFDTCxLQUFLLENBQUMsV0FBVyxPQUFPLFNBQVM7QUFBQSxVQUNqQyxNQUFNLENBQUMsV0FBVyxFQUFFLE9BQU8sUUFBUSxPQUFPLFNBQVMsU0FBUyxPQUFPLFNBQVMsS0FBSztBQUFBLFFBQ25GO0FBQUEsUUFDQTtBQUFBLFVBQ0UsS0FBSztBQUFBLFVBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxVQUNoQixLQUFLLENBQUMsV0FBVyxPQUFPLFNBQVM7QUFBQSxVQUNqQyxNQUFNLENBQUMsV0FBWSxPQUFPLFNBQVMsV0FBVyxNQUFNLEVBQUUsT0FBTyxPQUFPLEVBQUUsT0FBTztBQUFBLFFBQy9FO0FBQUEsUUFDQTtBQUFBLFVBQ0UsS0FBSztBQUFBLFVBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxVQUNoQixNQUFNO0FBQUEsVUFDTixLQUFLO0FBQUEsVUFDTCxLQUFLLENBQUMsV0FBVyxPQUFPLE9BQU8sSUFBSTtBQUFBLFVBQ25DLE1BQU0sQ0FBQyxXQUFXLE9BQU8sT0FBTyxJQUFJO0FBQUEsUUFDdEM7QUFBQSxRQUNBO0FBQUEsVUFDRSxLQUFLO0FBQUEsVUFDTCxPQUFPLFVBQVUsRUFBRSxPQUFPO0FBQUEsVUFDMUIsTUFBTTtBQUFBLFVBQ04sS0FBSztBQUFBLFVBQ0wsS0FBSyxDQUFDLFdBQVcsTUFBTSxNQUFNLEtBQUs7QUFBQSxVQUNsQyxNQUFNLENBQUMsV0FDTCxrQkFBQyxPQUFFLE1BQU0sWUFBWSxPQUFPLEVBQUUsbUJBQW1CLG1CQUFtQixVQUFVLEVBQUUsQ0FBQyxJQUM5RSxlQUFLLE1BQU0sTUFBTSxHQUFHLEtBQUssR0FDNUI7QUFBQSxRQUVKO0FBQUEsTUFDRjtBQUFBLE1BQ0EsT0FDRSxNQUFNLFNBQVMsS0FDYjtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsT0FBTTtBQUFBLFVBQ04sY0FBWSxFQUFFLE9BQU87QUFBQSxVQUNyQixPQUFPLFVBQVU7QUFBQSxVQUNqQixVQUFVLENBQUMsVUFBVSxTQUFTLEVBQUUsUUFBUSxNQUFNLGNBQWMsTUFBTSxDQUFDO0FBQUEsVUFFbEUsZ0JBQU0sSUFBSSxDQUFDLFNBQ1Ysa0JBQUMsWUFBa0IsT0FBTyxNQUN2QixrQkFEVSxJQUViLENBQ0Q7QUFBQTtBQUFBLE1BQ0g7QUFBQSxNQUdKLFNBQVMsQ0FBQyxXQUFXO0FBQUEsUUFDbkIsRUFBRSxPQUFPLEVBQUUsT0FBTyxTQUFTLE1BQU0sU0FBUyxNQUFNLFlBQVksT0FBTyxFQUFFLFdBQVc7QUFBQSxRQUNoRixHQUFHLFlBQVksY0FBYyxNQUFNLEdBQUcsVUFBVSxLQUFLLEVBQUUsVUFBVTtBQUFBLE1BQ25FO0FBQUEsTUFDQSxPQUNFLGtCQUFDLFNBQU0sTUFBSyxVQUFTLE9BQU8sRUFBRSxPQUFPLFdBQ25DLDRCQUFDLE9BQUcsWUFBRSxPQUFPLGVBQWMsR0FDN0I7QUFBQTtBQUFBLEVBRUo7QUFFSjsiLAogICJuYW1lcyI6IFsidG9sZCJdCn0K

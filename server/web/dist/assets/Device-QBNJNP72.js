import {
  DeviceHead
} from "./chunk-H5F3RWBT.js";
import {
  Activity,
  Elevation,
  Nested,
  addressesOf,
  factsOf
} from "./chunk-S63KSCBX.js";
import {
  useThing
} from "./chunk-7H6WG5C5.js";
import {
  NoMetrics
} from "./chunk-CTJYDRRS.js";
import {
  Small,
  bounds,
  firstPart,
  lines,
  metricsOf,
  useClock,
  useRowsInView
} from "./chunk-STFUKKSW.js";
import "./chunk-6AKOBJNA.js";
import "./chunk-VG2H352D.js";
import "./chunk-CSDHEDH3.js";
import "./chunk-G7Q3Y5ZQ.js";
import "./chunk-ABI4FFT4.js";
import "./chunk-P4YAFRCU.js";
import "./chunk-BIYEXU7U.js";
import "./chunk-OPWQA3V3.js";
import {
  amount,
  bytes,
  count,
  dateTime
} from "./chunk-C7NMFC3B.js";
import "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  CopyButton,
  Facts,
  Loading,
  Reading,
  Status,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  a,
  get,
  t
} from "./chunk-QR2KS636.js";
import {
  $
} from "./chunk-LVANTMVN.js";

// src/charts/Glance.tsx
var SHOWN = 5;
var FIRST = [
  "load",
  "cpu",
  "mem",
  "memory",
  "power",
  "temp",
  "temperature",
  "gpu",
  "net",
  "disk"
];
function telling(all) {
  const rank = ({ name, value }) => {
    const at = FIRST.indexOf(firstPart(name).toLowerCase());
    return (at < 0 ? FIRST.length : at) + (value === void 0 ? 100 : 0);
  };
  const ordered = [...all].sort((a2, b) => rank(a2) - rank(b));
  const kinds = /* @__PURE__ */ new Set();
  const one = ordered.filter(({ name }) => {
    const kind = firstPart(name);
    return !kinds.has(kind) && kinds.add(kind);
  });
  return [...one, ...ordered.filter((metric) => !one.includes(metric))].slice(0, SHOWN);
}
function Glance({ id, name, href }) {
  useClock();
  const read = useRead((stop) => metricsOf(id, stop), [id]);
  const load = async (metrics, bounds2, step, stop) => {
    const found = await lines({ devices: [id], metrics }, "AVERAGE", bounds2, step, stop);
    return new Map(found.map((line) => [line.metric, line.rows]));
  };
  const { rows, see } = useRowsInView(load, id);
  if (read.problem) return null;
  if (!read.value) return /* @__PURE__ */ a(Loading, {});
  if (read.value.numbers.length === 0) return /* @__PURE__ */ a(NoMetrics, { id, name });
  return /* @__PURE__ */ a("section", { class: "glance smalls", "aria-label": t.charts.metrics, children: telling(read.value.numbers).map((metric) => /* @__PURE__ */ a(
    Small,
    {
      name: metric.name,
      label: metric.name,
      units: metric.units,
      value: void 0,
      rows: rows.get(metric.name),
      loaded: rows.has(metric.name),
      bounds: bounds.value,
      chosen: false,
      href: `${href}?metric=${encodeURIComponent(metric.name)}`,
      onSeen: (now) => see(metric.name, now)
    },
    metric.name
  )) });
}

// src/pages/Device.tsx
function Device({ params }) {
  const id = params.id ?? "";
  const read = useThing("devices", id);
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(Reading, { read, children: (device) => /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(DeviceHead, { device }),
    /* @__PURE__ */ a(Overview, { device }, device.id)
  ] }) }) });
}
function Addresses({ text }) {
  const all = addressesOf(text);
  if (all.length === 0) return null;
  return /* @__PURE__ */ a("ul", { class: "addresses", children: all.map((address) => /* @__PURE__ */ a("li", { children: [
    /* @__PURE__ */ a("code", { children: address }),
    /* @__PURE__ */ a(CopyButton, { text: address, label: t.charts.copyAddress(address) })
  ] }, address)) });
}
function typeFacts(details) {
  const facts = factsOf(details).filter(
    ({ name, depth }) => depth === 0 && !["public ips", "private ips", "volume details", "type"].includes(name)
  );
  const known = [];
  for (const [name, label] of [
    ["public_ips", t.charts.publicAddresses],
    ["private_ips", t.charts.privateAddresses]
  ])
    if (addressesOf(details[name]).length > 0)
      known.push([label, /* @__PURE__ */ a(Addresses, { text: details[name] }, name)]);
  for (const { name, value } of facts)
    if (value !== void 0)
      known.push([
        t.charts.detail[name] ?? name,
        value === "true" ? true : value === "false" ? false : value
      ]);
  return known;
}
function Overview({ device }) {
  const { location } = device;
  const template = useRead(
    (stop) => get(`/api/v2/templates/${device.template_id}`, void 0, stop),
    [device.template_id]
  );
  const rack = useRead(
    (stop) => Promise.all([
      get(`/api/v2/racks/${location.rack_id}`, void 0, stop),
      get(`/api/v2/racks/${location.rack_id}/devices`, void 0, stop)
    ]),
    [location.rack_id, device.updated_at]
  );
  const details = device.details;
  const [of, beside] = rack.value ?? [];
  const made = template.value;
  const place = t.charts.place({
    from: location.start_u,
    to: location.end_u,
    rear: location.facing === "b",
    whole: of !== void 0 && location.u_depth >= of.u_depth
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(Glance, { id: device.id, name: device.name, href: `/devices/${device.id}/metrics` }),
    /* @__PURE__ */ a("div", { class: "overview", children: [
      /* @__PURE__ */ a("section", { class: "card", children: [
        /* @__PURE__ */ a("h2", { children: t.charts.facts }),
        /* @__PURE__ */ a(
          Facts,
          {
            facts: [
              [t.charts.status, /* @__PURE__ */ a(Status, { status: device.status }, "status")],
              [t.charts.type, t.charts.types[device.type] ?? device.type],
              [t.charts.description, device.description],
              [
                t.charts.location,
                /* @__PURE__ */ a("span", { children: [
                  /* @__PURE__ */ a("a", { href: `/racks/${location.rack_id}`, children: of?.name ?? t.charts.rack }),
                  ", ",
                  place
                ] }, "place")
              ],
              [
                t.charts.team,
                of && /* @__PURE__ */ a("a", { href: `/dashboards/teams/${device.team_id}`, children: of.team_name })
              ],
              [t.charts.cost, amount(device.cost)],
              ...typeFacts(details),
              [t.charts.created, dateTime(device.created_at)],
              [t.charts.changed, dateTime(device.updated_at)]
            ]
          }
        ),
        /* @__PURE__ */ a(Nested, { title: t.charts.volumes, of: details.volume_details })
      ] }),
      /* @__PURE__ */ a("section", { class: "card", children: [
        /* @__PURE__ */ a("h2", { children: t.charts.template }),
        made ? /* @__PURE__ */ a(
          Facts,
          {
            facts: [
              [t.charts.name, made.name],
              [t.charts.description, made.description],
              [t.charts.height, t.charts.units(made.height)],
              [t.charts.processors, made.vcpus ? count(made.vcpus) : void 0],
              [t.charts.memory, made.ram ? bytes(made.ram * 1024 ** 2) : void 0],
              [t.charts.disk, made.disk ? bytes(made.disk * 1024 ** 3) : void 0]
            ]
          }
        ) : /* @__PURE__ */ a("p", { class: "quiet", children: template.problem?.message }),
        /* @__PURE__ */ a(Nested, { title: t.charts.metadata, of: device.metadata })
      ] }),
      /* @__PURE__ */ a(Activity, { subject: device.id }),
      of && beside && /* @__PURE__ */ a("section", { class: "card elevations", children: [
        /* @__PURE__ */ a("h2", { children: /* @__PURE__ */ a("a", { href: `/racks/${of.id}`, children: of.name }) }),
        /* @__PURE__ */ a(
          Elevation,
          {
            rack: of,
            devices: beside.items,
            marked: device.id,
            facing: location.facing
          }
        )
      ] })
    ] })
  ] });
}
export {
  Device as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2NoYXJ0cy9HbGFuY2UudHN4IiwgIi4uLy4uL3NyYy9wYWdlcy9EZXZpY2UudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBBIGRldmljZSdzIGZpcnN0IG1ldHJpY3MgYXMgc21hbGwgY2hhcnRzIG9mIHRoZSBwYXN0IGhvdXIsIG9uIGl0cyBvdmVydmlldy5cbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IExvYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IGJvdW5kcywgdXNlQ2xvY2sgfSBmcm9tIFwiLi9jbG9ja1wiO1xuaW1wb3J0IHsgdHlwZSBMb2FkUm93cywgdXNlUm93c0luVmlldyB9IGZyb20gXCIuL0dyaWRcIjtcbmltcG9ydCB7IGxpbmVzIH0gZnJvbSBcIi4vaGlzdG9yeVwiO1xuaW1wb3J0IHsgTm9NZXRyaWNzIH0gZnJvbSBcIi4vTm9NZXRyaWNzXCI7XG5pbXBvcnQgeyBmaXJzdFBhcnQsIHR5cGUgTWV0cmljLCBtZXRyaWNzT2YgfSBmcm9tIFwiLi9uYW1lc1wiO1xuaW1wb3J0IHsgU21hbGwgfSBmcm9tIFwiLi9TbWFsbFwiO1xuXG4vKiogT25lIHJvdyBvZiBzbWFsbCBjaGFydHMuICovXG5jb25zdCBTSE9XTiA9IDU7XG5cbi8qKiBXaGF0IHBlb3BsZSBsb29rIGF0IGZpcnN0LCBieSB0aGUgYmVnaW5uaW5nIG9mIHRoZSBuYW1lLiAqL1xuY29uc3QgRklSU1QgPSBbXG4gIFwibG9hZFwiLFxuICBcImNwdVwiLFxuICBcIm1lbVwiLFxuICBcIm1lbW9yeVwiLFxuICBcInBvd2VyXCIsXG4gIFwidGVtcFwiLFxuICBcInRlbXBlcmF0dXJlXCIsXG4gIFwiZ3B1XCIsXG4gIFwibmV0XCIsXG4gIFwiZGlza1wiLFxuXTtcblxuLyoqIFRoZSBtZXRyaWNzIHRoYXQgc2F5IG1vc3QsIG9uZSBvZiBlYWNoIGtpbmQ7IG90aGVycyB3aGVyZSB0aGVyZSBhcmUgZmV3LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRlbGxpbmcoYWxsOiByZWFkb25seSBNZXRyaWNbXSk6IE1ldHJpY1tdIHtcbiAgY29uc3QgcmFuayA9ICh7IG5hbWUsIHZhbHVlIH06IE1ldHJpYykgPT4ge1xuICAgIGNvbnN0IGF0ID0gRklSU1QuaW5kZXhPZihmaXJzdFBhcnQobmFtZSkudG9Mb3dlckNhc2UoKSk7XG4gICAgcmV0dXJuIChhdCA8IDAgPyBGSVJTVC5sZW5ndGggOiBhdCkgKyAodmFsdWUgPT09IHVuZGVmaW5lZCA/IDEwMCA6IDApO1xuICB9O1xuICBjb25zdCBvcmRlcmVkID0gWy4uLmFsbF0uc29ydCgoYSwgYikgPT4gcmFuayhhKSAtIHJhbmsoYikpO1xuICBjb25zdCBraW5kcyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBjb25zdCBvbmUgPSBvcmRlcmVkLmZpbHRlcigoeyBuYW1lIH0pID0+IHtcbiAgICBjb25zdCBraW5kID0gZmlyc3RQYXJ0KG5hbWUpO1xuICAgIHJldHVybiAha2luZHMuaGFzKGtpbmQpICYmIGtpbmRzLmFkZChraW5kKTtcbiAgfSk7XG4gIHJldHVybiBbLi4ub25lLCAuLi5vcmRlcmVkLmZpbHRlcigobWV0cmljKSA9PiAhb25lLmluY2x1ZGVzKG1ldHJpYykpXS5zbGljZSgwLCBTSE9XTik7XG59XG5cbi8qKiBUaGUgcm93OyBob3cgdG8gcmVwb3J0IGEgZmlyc3QgdmFsdWUgd2hlcmUgdGhlcmUgaXMgbm90aGluZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBHbGFuY2UoeyBpZCwgbmFtZSwgaHJlZiB9OiB7IGlkOiBzdHJpbmc7IG5hbWU6IHN0cmluZzsgaHJlZjogc3RyaW5nIH0pIHtcbiAgdXNlQ2xvY2soKTtcbiAgY29uc3QgcmVhZCA9IHVzZVJlYWQoKHN0b3ApID0+IG1ldHJpY3NPZihpZCwgc3RvcCksIFtpZF0pO1xuICBjb25zdCBsb2FkOiBMb2FkUm93cyA9IGFzeW5jIChtZXRyaWNzLCBib3VuZHMsIHN0ZXAsIHN0b3ApID0+IHtcbiAgICBjb25zdCBmb3VuZCA9IGF3YWl0IGxpbmVzKHsgZGV2aWNlczogW2lkXSwgbWV0cmljcyB9LCBcIkFWRVJBR0VcIiwgYm91bmRzLCBzdGVwLCBzdG9wKTtcbiAgICByZXR1cm4gbmV3IE1hcChmb3VuZC5tYXAoKGxpbmUpID0+IFtsaW5lLm1ldHJpYywgbGluZS5yb3dzXSkpO1xuICB9O1xuICBjb25zdCB7IHJvd3MsIHNlZSB9ID0gdXNlUm93c0luVmlldyhsb2FkLCBpZCk7XG4gIGlmIChyZWFkLnByb2JsZW0pIHJldHVybiBudWxsO1xuICBpZiAoIXJlYWQudmFsdWUpIHJldHVybiA8TG9hZGluZyAvPjtcbiAgaWYgKHJlYWQudmFsdWUubnVtYmVycy5sZW5ndGggPT09IDApIHJldHVybiA8Tm9NZXRyaWNzIGlkPXtpZH0gbmFtZT17bmFtZX0gLz47XG4gIHJldHVybiAoXG4gICAgPHNlY3Rpb24gY2xhc3M9XCJnbGFuY2Ugc21hbGxzXCIgYXJpYS1sYWJlbD17dC5jaGFydHMubWV0cmljc30+XG4gICAgICB7dGVsbGluZyhyZWFkLnZhbHVlLm51bWJlcnMpLm1hcCgobWV0cmljKSA9PiAoXG4gICAgICAgIDxTbWFsbFxuICAgICAgICAgIGtleT17bWV0cmljLm5hbWV9XG4gICAgICAgICAgbmFtZT17bWV0cmljLm5hbWV9XG4gICAgICAgICAgbGFiZWw9e21ldHJpYy5uYW1lfVxuICAgICAgICAgIHVuaXRzPXttZXRyaWMudW5pdHN9XG4gICAgICAgICAgdmFsdWU9e3VuZGVmaW5lZH1cbiAgICAgICAgICByb3dzPXtyb3dzLmdldChtZXRyaWMubmFtZSl9XG4gICAgICAgICAgbG9hZGVkPXtyb3dzLmhhcyhtZXRyaWMubmFtZSl9XG4gICAgICAgICAgYm91bmRzPXtib3VuZHMudmFsdWV9XG4gICAgICAgICAgY2hvc2VuPXtmYWxzZX1cbiAgICAgICAgICBocmVmPXtgJHtocmVmfT9tZXRyaWM9JHtlbmNvZGVVUklDb21wb25lbnQobWV0cmljLm5hbWUpfWB9XG4gICAgICAgICAgb25TZWVuPXsobm93KSA9PiBzZWUobWV0cmljLm5hbWUsIG5vdyl9XG4gICAgICAgIC8+XG4gICAgICApKX1cbiAgICA8L3NlY3Rpb24+XG4gICk7XG59XG4iLCAiaW1wb3J0IHsgZ2V0IH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgRGV2aWNlIGFzIERldmljZVJlY29yZCwgRGV2aWNlc09mUmFjaywgUmFjaywgVGVtcGxhdGUgfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgR2xhbmNlIH0gZnJvbSBcIi4uL2NoYXJ0cy9HbGFuY2VcIjtcbmltcG9ydCB7IGFtb3VudCwgYnl0ZXMsIGNvdW50LCBkYXRlVGltZSB9IGZyb20gXCIuLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgdHlwZSB7IFBhcmFtcyB9IGZyb20gXCIuLi9zaGVsbC9yb3V0ZXNcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IENvcHlCdXR0b24sIEZhY3RzLCBSZWFkaW5nLCBTdGF0dXMsIHVzZVJlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IEFjdGl2aXR5IH0gZnJvbSBcIi4vQWN0aXZpdHlcIjtcbmltcG9ydCB7IERldmljZUhlYWQgfSBmcm9tIFwiLi9EZXZpY2VIZWFkXCI7XG5pbXBvcnQgeyBFbGV2YXRpb24gfSBmcm9tIFwiLi9FbGV2YXRpb25cIjtcbmltcG9ydCB7IGFkZHJlc3Nlc09mLCBmYWN0c09mIH0gZnJvbSBcIi4vZmFjdHNcIjtcbmltcG9ydCB7IHVzZVRoaW5nIH0gZnJvbSBcIi4vbGl2ZVwiO1xuaW1wb3J0IHsgTmVzdGVkIH0gZnJvbSBcIi4vTmVzdGVkXCI7XG5cbi8qKiBXaGF0IGlzIGtub3duIG9mIGEgZGV2aWNlLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gRGV2aWNlKHsgcGFyYW1zIH06IHsgcGFyYW1zOiBQYXJhbXMgfSkge1xuICBjb25zdCBpZCA9IHBhcmFtcy5pZCA/PyBcIlwiO1xuICBjb25zdCByZWFkID0gdXNlVGhpbmc8RGV2aWNlUmVjb3JkPihcImRldmljZXNcIiwgaWQpO1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFJlYWRpbmcgcmVhZD17cmVhZH0+XG4gICAgICAgIHsoZGV2aWNlKSA9PiAoXG4gICAgICAgICAgPD5cbiAgICAgICAgICAgIDxEZXZpY2VIZWFkIGRldmljZT17ZGV2aWNlfSAvPlxuICAgICAgICAgICAgPE92ZXJ2aWV3IGtleT17ZGV2aWNlLmlkfSBkZXZpY2U9e2RldmljZX0gLz5cbiAgICAgICAgICA8Lz5cbiAgICAgICAgKX1cbiAgICAgIDwvUmVhZGluZz5cbiAgICA8L21haW4+XG4gICk7XG59XG5cbmZ1bmN0aW9uIEFkZHJlc3Nlcyh7IHRleHQgfTogeyB0ZXh0OiB1bmtub3duIH0pIHtcbiAgY29uc3QgYWxsID0gYWRkcmVzc2VzT2YodGV4dCk7XG4gIGlmIChhbGwubGVuZ3RoID09PSAwKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIChcbiAgICA8dWwgY2xhc3M9XCJhZGRyZXNzZXNcIj5cbiAgICAgIHthbGwubWFwKChhZGRyZXNzKSA9PiAoXG4gICAgICAgIDxsaSBrZXk9e2FkZHJlc3N9PlxuICAgICAgICAgIDxjb2RlPnthZGRyZXNzfTwvY29kZT5cbiAgICAgICAgICA8Q29weUJ1dHRvbiB0ZXh0PXthZGRyZXNzfSBsYWJlbD17dC5jaGFydHMuY29weUFkZHJlc3MoYWRkcmVzcyl9IC8+XG4gICAgICAgIDwvbGk+XG4gICAgICApKX1cbiAgICA8L3VsPlxuICApO1xufVxuXG5mdW5jdGlvbiB0eXBlRmFjdHMoZGV0YWlsczogUmVjb3JkPHN0cmluZywgdW5rbm93bj4pOiBBcnJheTxbc3RyaW5nLCBwcmVhY3QuQ29tcG9uZW50Q2hpbGRdPiB7XG4gIGNvbnN0IGZhY3RzID0gZmFjdHNPZihkZXRhaWxzKS5maWx0ZXIoXG4gICAgKHsgbmFtZSwgZGVwdGggfSkgPT5cbiAgICAgIGRlcHRoID09PSAwICYmICFbXCJwdWJsaWMgaXBzXCIsIFwicHJpdmF0ZSBpcHNcIiwgXCJ2b2x1bWUgZGV0YWlsc1wiLCBcInR5cGVcIl0uaW5jbHVkZXMobmFtZSksXG4gICk7XG4gIGNvbnN0IGtub3duOiBBcnJheTxbc3RyaW5nLCBwcmVhY3QuQ29tcG9uZW50Q2hpbGRdPiA9IFtdO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsYWJlbF0gb2YgW1xuICAgIFtcInB1YmxpY19pcHNcIiwgdC5jaGFydHMucHVibGljQWRkcmVzc2VzXSxcbiAgICBbXCJwcml2YXRlX2lwc1wiLCB0LmNoYXJ0cy5wcml2YXRlQWRkcmVzc2VzXSxcbiAgXSBhcyBjb25zdClcbiAgICBpZiAoYWRkcmVzc2VzT2YoZGV0YWlsc1tuYW1lXSkubGVuZ3RoID4gMClcbiAgICAgIGtub3duLnB1c2goW2xhYmVsLCA8QWRkcmVzc2VzIGtleT17bmFtZX0gdGV4dD17ZGV0YWlsc1tuYW1lXX0gLz5dKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIHZhbHVlIH0gb2YgZmFjdHMpXG4gICAgaWYgKHZhbHVlICE9PSB1bmRlZmluZWQpXG4gICAgICBrbm93bi5wdXNoKFtcbiAgICAgICAgdC5jaGFydHMuZGV0YWlsW25hbWVdID8/IG5hbWUsXG4gICAgICAgIHZhbHVlID09PSBcInRydWVcIiA/IHRydWUgOiB2YWx1ZSA9PT0gXCJmYWxzZVwiID8gZmFsc2UgOiB2YWx1ZSxcbiAgICAgIF0pO1xuICByZXR1cm4ga25vd247XG59XG5cbmZ1bmN0aW9uIE92ZXJ2aWV3KHsgZGV2aWNlIH06IHsgZGV2aWNlOiBEZXZpY2VSZWNvcmQgfSkge1xuICBjb25zdCB7IGxvY2F0aW9uIH0gPSBkZXZpY2U7XG4gIGNvbnN0IHRlbXBsYXRlID0gdXNlUmVhZChcbiAgICAoc3RvcCkgPT4gZ2V0PFRlbXBsYXRlPihgL2FwaS92Mi90ZW1wbGF0ZXMvJHtkZXZpY2UudGVtcGxhdGVfaWR9YCwgdW5kZWZpbmVkLCBzdG9wKSxcbiAgICBbZGV2aWNlLnRlbXBsYXRlX2lkXSxcbiAgKTtcbiAgY29uc3QgcmFjayA9IHVzZVJlYWQoXG4gICAgKHN0b3ApID0+XG4gICAgICBQcm9taXNlLmFsbChbXG4gICAgICAgIGdldDxSYWNrPihgL2FwaS92Mi9yYWNrcy8ke2xvY2F0aW9uLnJhY2tfaWR9YCwgdW5kZWZpbmVkLCBzdG9wKSxcbiAgICAgICAgZ2V0PERldmljZXNPZlJhY2s+KGAvYXBpL3YyL3JhY2tzLyR7bG9jYXRpb24ucmFja19pZH0vZGV2aWNlc2AsIHVuZGVmaW5lZCwgc3RvcCksXG4gICAgICBdKSxcbiAgICBbbG9jYXRpb24ucmFja19pZCwgZGV2aWNlLnVwZGF0ZWRfYXRdLFxuICApO1xuICBjb25zdCBkZXRhaWxzID0gZGV2aWNlLmRldGFpbHMgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIGNvbnN0IFtvZiwgYmVzaWRlXSA9IHJhY2sudmFsdWUgPz8gW107XG4gIGNvbnN0IG1hZGUgPSB0ZW1wbGF0ZS52YWx1ZTtcbiAgY29uc3QgcGxhY2UgPSB0LmNoYXJ0cy5wbGFjZSh7XG4gICAgZnJvbTogbG9jYXRpb24uc3RhcnRfdSxcbiAgICB0bzogbG9jYXRpb24uZW5kX3UsXG4gICAgcmVhcjogbG9jYXRpb24uZmFjaW5nID09PSBcImJcIixcbiAgICB3aG9sZTogb2YgIT09IHVuZGVmaW5lZCAmJiBsb2NhdGlvbi51X2RlcHRoID49IG9mLnVfZGVwdGgsXG4gIH0pO1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICA8R2xhbmNlIGlkPXtkZXZpY2UuaWR9IG5hbWU9e2RldmljZS5uYW1lfSBocmVmPXtgL2RldmljZXMvJHtkZXZpY2UuaWR9L21ldHJpY3NgfSAvPlxuICAgICAgPGRpdiBjbGFzcz1cIm92ZXJ2aWV3XCI+XG4gICAgICAgIDxzZWN0aW9uIGNsYXNzPVwiY2FyZFwiPlxuICAgICAgICAgIDxoMj57dC5jaGFydHMuZmFjdHN9PC9oMj5cbiAgICAgICAgICA8RmFjdHNcbiAgICAgICAgICAgIGZhY3RzPXtbXG4gICAgICAgICAgICAgIFt0LmNoYXJ0cy5zdGF0dXMsIDxTdGF0dXMga2V5PVwic3RhdHVzXCIgc3RhdHVzPXtkZXZpY2Uuc3RhdHVzfSAvPl0sXG4gICAgICAgICAgICAgIFt0LmNoYXJ0cy50eXBlLCB0LmNoYXJ0cy50eXBlc1tkZXZpY2UudHlwZV0gPz8gZGV2aWNlLnR5cGVdLFxuICAgICAgICAgICAgICBbdC5jaGFydHMuZGVzY3JpcHRpb24sIGRldmljZS5kZXNjcmlwdGlvbl0sXG4gICAgICAgICAgICAgIFtcbiAgICAgICAgICAgICAgICB0LmNoYXJ0cy5sb2NhdGlvbixcbiAgICAgICAgICAgICAgICA8c3BhbiBrZXk9XCJwbGFjZVwiPlxuICAgICAgICAgICAgICAgICAgPGEgaHJlZj17YC9yYWNrcy8ke2xvY2F0aW9uLnJhY2tfaWR9YH0+e29mPy5uYW1lID8/IHQuY2hhcnRzLnJhY2t9PC9hPiwge3BsYWNlfVxuICAgICAgICAgICAgICAgIDwvc3Bhbj4sXG4gICAgICAgICAgICAgIF0sXG4gICAgICAgICAgICAgIFtcbiAgICAgICAgICAgICAgICB0LmNoYXJ0cy50ZWFtLFxuICAgICAgICAgICAgICAgIG9mICYmIDxhIGhyZWY9e2AvZGFzaGJvYXJkcy90ZWFtcy8ke2RldmljZS50ZWFtX2lkfWB9PntvZi50ZWFtX25hbWV9PC9hPixcbiAgICAgICAgICAgICAgXSxcbiAgICAgICAgICAgICAgW3QuY2hhcnRzLmNvc3QsIGFtb3VudChkZXZpY2UuY29zdCldLFxuICAgICAgICAgICAgICAuLi50eXBlRmFjdHMoZGV0YWlscyksXG4gICAgICAgICAgICAgIFt0LmNoYXJ0cy5jcmVhdGVkLCBkYXRlVGltZShkZXZpY2UuY3JlYXRlZF9hdCldLFxuICAgICAgICAgICAgICBbdC5jaGFydHMuY2hhbmdlZCwgZGF0ZVRpbWUoZGV2aWNlLnVwZGF0ZWRfYXQpXSxcbiAgICAgICAgICAgIF19XG4gICAgICAgICAgLz5cbiAgICAgICAgICA8TmVzdGVkIHRpdGxlPXt0LmNoYXJ0cy52b2x1bWVzfSBvZj17ZGV0YWlscy52b2x1bWVfZGV0YWlsc30gLz5cbiAgICAgICAgPC9zZWN0aW9uPlxuICAgICAgICA8c2VjdGlvbiBjbGFzcz1cImNhcmRcIj5cbiAgICAgICAgICA8aDI+e3QuY2hhcnRzLnRlbXBsYXRlfTwvaDI+XG4gICAgICAgICAge21hZGUgPyAoXG4gICAgICAgICAgICA8RmFjdHNcbiAgICAgICAgICAgICAgZmFjdHM9e1tcbiAgICAgICAgICAgICAgICBbdC5jaGFydHMubmFtZSwgbWFkZS5uYW1lXSxcbiAgICAgICAgICAgICAgICBbdC5jaGFydHMuZGVzY3JpcHRpb24sIG1hZGUuZGVzY3JpcHRpb25dLFxuICAgICAgICAgICAgICAgIFt0LmNoYXJ0cy5oZWlnaHQsIHQuY2hhcnRzLnVuaXRzKG1hZGUuaGVpZ2h0KV0sXG4gICAgICAgICAgICAgICAgW3QuY2hhcnRzLnByb2Nlc3NvcnMsIG1hZGUudmNwdXMgPyBjb3VudChtYWRlLnZjcHVzKSA6IHVuZGVmaW5lZF0sXG4gICAgICAgICAgICAgICAgW3QuY2hhcnRzLm1lbW9yeSwgbWFkZS5yYW0gPyBieXRlcyhtYWRlLnJhbSAqIDEwMjQgKiogMikgOiB1bmRlZmluZWRdLFxuICAgICAgICAgICAgICAgIFt0LmNoYXJ0cy5kaXNrLCBtYWRlLmRpc2sgPyBieXRlcyhtYWRlLmRpc2sgKiAxMDI0ICoqIDMpIDogdW5kZWZpbmVkXSxcbiAgICAgICAgICAgICAgXX1cbiAgICAgICAgICAgIC8+XG4gICAgICAgICAgKSA6IChcbiAgICAgICAgICAgIDxwIGNsYXNzPVwicXVpZXRcIj57dGVtcGxhdGUucHJvYmxlbT8ubWVzc2FnZX08L3A+XG4gICAgICAgICAgKX1cbiAgICAgICAgICA8TmVzdGVkIHRpdGxlPXt0LmNoYXJ0cy5tZXRhZGF0YX0gb2Y9e2RldmljZS5tZXRhZGF0YX0gLz5cbiAgICAgICAgPC9zZWN0aW9uPlxuICAgICAgICA8QWN0aXZpdHkgc3ViamVjdD17ZGV2aWNlLmlkfSAvPlxuICAgICAgICB7b2YgJiYgYmVzaWRlICYmIChcbiAgICAgICAgICA8c2VjdGlvbiBjbGFzcz1cImNhcmQgZWxldmF0aW9uc1wiPlxuICAgICAgICAgICAgPGgyPlxuICAgICAgICAgICAgICA8YSBocmVmPXtgL3JhY2tzLyR7b2YuaWR9YH0+e29mLm5hbWV9PC9hPlxuICAgICAgICAgICAgPC9oMj5cbiAgICAgICAgICAgIDxFbGV2YXRpb25cbiAgICAgICAgICAgICAgcmFjaz17b2Z9XG4gICAgICAgICAgICAgIGRldmljZXM9e2Jlc2lkZS5pdGVtc31cbiAgICAgICAgICAgICAgbWFya2VkPXtkZXZpY2UuaWR9XG4gICAgICAgICAgICAgIGZhY2luZz17bG9jYXRpb24uZmFjaW5nfVxuICAgICAgICAgICAgLz5cbiAgICAgICAgICA8L3NlY3Rpb24+XG4gICAgICAgICl9XG4gICAgICA8L2Rpdj5cbiAgICA8Lz5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBV0EsSUFBTSxRQUFRO0FBR2QsSUFBTSxRQUFRO0FBQUEsRUFDWjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGO0FBR08sU0FBUyxRQUFRLEtBQWtDO0FBQ3hELFFBQU0sT0FBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQWM7QUFDeEMsVUFBTSxLQUFLLE1BQU0sUUFBUSxVQUFVLElBQUksRUFBRSxZQUFZLENBQUM7QUFDdEQsWUFBUSxLQUFLLElBQUksTUFBTSxTQUFTLE9BQU8sVUFBVSxTQUFZLE1BQU07QUFBQSxFQUNyRTtBQUNBLFFBQU0sVUFBVSxDQUFDLEdBQUcsR0FBRyxFQUFFLEtBQUssQ0FBQ0EsSUFBRyxNQUFNLEtBQUtBLEVBQUMsSUFBSSxLQUFLLENBQUMsQ0FBQztBQUN6RCxRQUFNLFFBQVEsb0JBQUksSUFBWTtBQUM5QixRQUFNLE1BQU0sUUFBUSxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU07QUFDdkMsVUFBTSxPQUFPLFVBQVUsSUFBSTtBQUMzQixXQUFPLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxNQUFNLElBQUksSUFBSTtBQUFBLEVBQzNDLENBQUM7QUFDRCxTQUFPLENBQUMsR0FBRyxLQUFLLEdBQUcsUUFBUSxPQUFPLENBQUMsV0FBVyxDQUFDLElBQUksU0FBUyxNQUFNLENBQUMsQ0FBQyxFQUFFLE1BQU0sR0FBRyxLQUFLO0FBQ3RGO0FBR08sU0FBUyxPQUFPLEVBQUUsSUFBSSxNQUFNLEtBQUssR0FBK0M7QUFDckYsV0FBUztBQUNULFFBQU0sT0FBTyxRQUFRLENBQUMsU0FBUyxVQUFVLElBQUksSUFBSSxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQ3hELFFBQU0sT0FBaUIsT0FBTyxTQUFTQyxTQUFRLE1BQU0sU0FBUztBQUM1RCxVQUFNLFFBQVEsTUFBTSxNQUFNLEVBQUUsU0FBUyxDQUFDLEVBQUUsR0FBRyxRQUFRLEdBQUcsV0FBV0EsU0FBUSxNQUFNLElBQUk7QUFDbkYsV0FBTyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssUUFBUSxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDOUQ7QUFDQSxRQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksY0FBYyxNQUFNLEVBQUU7QUFDNUMsTUFBSSxLQUFLLFFBQVMsUUFBTztBQUN6QixNQUFJLENBQUMsS0FBSyxNQUFPLFFBQU8sa0JBQUMsV0FBUTtBQUNqQyxNQUFJLEtBQUssTUFBTSxRQUFRLFdBQVcsRUFBRyxRQUFPLGtCQUFDLGFBQVUsSUFBUSxNQUFZO0FBQzNFLFNBQ0Usa0JBQUMsYUFBUSxPQUFNLGlCQUFnQixjQUFZLEVBQUUsT0FBTyxTQUNqRCxrQkFBUSxLQUFLLE1BQU0sT0FBTyxFQUFFLElBQUksQ0FBQyxXQUNoQztBQUFBLElBQUM7QUFBQTtBQUFBLE1BRUMsTUFBTSxPQUFPO0FBQUEsTUFDYixPQUFPLE9BQU87QUFBQSxNQUNkLE9BQU8sT0FBTztBQUFBLE1BQ2QsT0FBTztBQUFBLE1BQ1AsTUFBTSxLQUFLLElBQUksT0FBTyxJQUFJO0FBQUEsTUFDMUIsUUFBUSxLQUFLLElBQUksT0FBTyxJQUFJO0FBQUEsTUFDNUIsUUFBUSxPQUFPO0FBQUEsTUFDZixRQUFRO0FBQUEsTUFDUixNQUFNLEdBQUcsSUFBSSxXQUFXLG1CQUFtQixPQUFPLElBQUksQ0FBQztBQUFBLE1BQ3ZELFFBQVEsQ0FBQyxRQUFRLElBQUksT0FBTyxNQUFNLEdBQUc7QUFBQTtBQUFBLElBVmhDLE9BQU87QUFBQSxFQVdkLENBQ0QsR0FDSDtBQUVKOzs7QUMxRGUsU0FBUixPQUF3QixFQUFFLE9BQU8sR0FBdUI7QUFDN0QsUUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN4QixRQUFNLE9BQU8sU0FBdUIsV0FBVyxFQUFFO0FBQ2pELFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQiw0QkFBQyxXQUFRLE1BQ04sV0FBQyxXQUNBLHVCQUNFO0FBQUEsc0JBQUMsY0FBVyxRQUFnQjtBQUFBLElBQzVCLGtCQUFDLFlBQXlCLFVBQVgsT0FBTyxFQUFvQjtBQUFBLEtBQzVDLEdBRUosR0FDRjtBQUVKO0FBRUEsU0FBUyxVQUFVLEVBQUUsS0FBSyxHQUFzQjtBQUM5QyxRQUFNLE1BQU0sWUFBWSxJQUFJO0FBQzVCLE1BQUksSUFBSSxXQUFXLEVBQUcsUUFBTztBQUM3QixTQUNFLGtCQUFDLFFBQUcsT0FBTSxhQUNQLGNBQUksSUFBSSxDQUFDLFlBQ1Isa0JBQUMsUUFDQztBQUFBLHNCQUFDLFVBQU0sbUJBQVE7QUFBQSxJQUNmLGtCQUFDLGNBQVcsTUFBTSxTQUFTLE9BQU8sRUFBRSxPQUFPLFlBQVksT0FBTyxHQUFHO0FBQUEsT0FGMUQsT0FHVCxDQUNELEdBQ0g7QUFFSjtBQUVBLFNBQVMsVUFBVSxTQUEwRTtBQUMzRixRQUFNLFFBQVEsUUFBUSxPQUFPLEVBQUU7QUFBQSxJQUM3QixDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQ2IsVUFBVSxLQUFLLENBQUMsQ0FBQyxjQUFjLGVBQWUsa0JBQWtCLE1BQU0sRUFBRSxTQUFTLElBQUk7QUFBQSxFQUN6RjtBQUNBLFFBQU0sUUFBZ0QsQ0FBQztBQUN2RCxhQUFXLENBQUMsTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUMxQixDQUFDLGNBQWMsRUFBRSxPQUFPLGVBQWU7QUFBQSxJQUN2QyxDQUFDLGVBQWUsRUFBRSxPQUFPLGdCQUFnQjtBQUFBLEVBQzNDO0FBQ0UsUUFBSSxZQUFZLFFBQVEsSUFBSSxDQUFDLEVBQUUsU0FBUztBQUN0QyxZQUFNLEtBQUssQ0FBQyxPQUFPLGtCQUFDLGFBQXFCLE1BQU0sUUFBUSxJQUFJLEtBQXhCLElBQTJCLENBQUUsQ0FBQztBQUNyRSxhQUFXLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFDNUIsUUFBSSxVQUFVO0FBQ1osWUFBTSxLQUFLO0FBQUEsUUFDVCxFQUFFLE9BQU8sT0FBTyxJQUFJLEtBQUs7QUFBQSxRQUN6QixVQUFVLFNBQVMsT0FBTyxVQUFVLFVBQVUsUUFBUTtBQUFBLE1BQ3hELENBQUM7QUFDTCxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFNBQVMsRUFBRSxPQUFPLEdBQTZCO0FBQ3RELFFBQU0sRUFBRSxTQUFTLElBQUk7QUFDckIsUUFBTSxXQUFXO0FBQUEsSUFDZixDQUFDLFNBQVMsSUFBYyxxQkFBcUIsT0FBTyxXQUFXLElBQUksUUFBVyxJQUFJO0FBQUEsSUFDbEYsQ0FBQyxPQUFPLFdBQVc7QUFBQSxFQUNyQjtBQUNBLFFBQU0sT0FBTztBQUFBLElBQ1gsQ0FBQyxTQUNDLFFBQVEsSUFBSTtBQUFBLE1BQ1YsSUFBVSxpQkFBaUIsU0FBUyxPQUFPLElBQUksUUFBVyxJQUFJO0FBQUEsTUFDOUQsSUFBbUIsaUJBQWlCLFNBQVMsT0FBTyxZQUFZLFFBQVcsSUFBSTtBQUFBLElBQ2pGLENBQUM7QUFBQSxJQUNILENBQUMsU0FBUyxTQUFTLE9BQU8sVUFBVTtBQUFBLEVBQ3RDO0FBQ0EsUUFBTSxVQUFVLE9BQU87QUFDdkIsUUFBTSxDQUFDLElBQUksTUFBTSxJQUFJLEtBQUssU0FBUyxDQUFDO0FBQ3BDLFFBQU0sT0FBTyxTQUFTO0FBQ3RCLFFBQU0sUUFBUSxFQUFFLE9BQU8sTUFBTTtBQUFBLElBQzNCLE1BQU0sU0FBUztBQUFBLElBQ2YsSUFBSSxTQUFTO0FBQUEsSUFDYixNQUFNLFNBQVMsV0FBVztBQUFBLElBQzFCLE9BQU8sT0FBTyxVQUFhLFNBQVMsV0FBVyxHQUFHO0FBQUEsRUFDcEQsQ0FBQztBQUNELFNBQ0UsdUJBQ0U7QUFBQSxzQkFBQyxVQUFPLElBQUksT0FBTyxJQUFJLE1BQU0sT0FBTyxNQUFNLE1BQU0sWUFBWSxPQUFPLEVBQUUsWUFBWTtBQUFBLElBQ2pGLGtCQUFDLFNBQUksT0FBTSxZQUNUO0FBQUEsd0JBQUMsYUFBUSxPQUFNLFFBQ2I7QUFBQSwwQkFBQyxRQUFJLFlBQUUsT0FBTyxPQUFNO0FBQUEsUUFDcEI7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE9BQU87QUFBQSxjQUNMLENBQUMsRUFBRSxPQUFPLFFBQVEsa0JBQUMsVUFBb0IsUUFBUSxPQUFPLFVBQXhCLFFBQWdDLENBQUU7QUFBQSxjQUNoRSxDQUFDLEVBQUUsT0FBTyxNQUFNLEVBQUUsT0FBTyxNQUFNLE9BQU8sSUFBSSxLQUFLLE9BQU8sSUFBSTtBQUFBLGNBQzFELENBQUMsRUFBRSxPQUFPLGFBQWEsT0FBTyxXQUFXO0FBQUEsY0FDekM7QUFBQSxnQkFDRSxFQUFFLE9BQU87QUFBQSxnQkFDVCxrQkFBQyxVQUNDO0FBQUEsb0NBQUMsT0FBRSxNQUFNLFVBQVUsU0FBUyxPQUFPLElBQUssY0FBSSxRQUFRLEVBQUUsT0FBTyxNQUFLO0FBQUEsa0JBQUk7QUFBQSxrQkFBRztBQUFBLHFCQURqRSxPQUVWO0FBQUEsY0FDRjtBQUFBLGNBQ0E7QUFBQSxnQkFDRSxFQUFFLE9BQU87QUFBQSxnQkFDVCxNQUFNLGtCQUFDLE9BQUUsTUFBTSxxQkFBcUIsT0FBTyxPQUFPLElBQUssYUFBRyxXQUFVO0FBQUEsY0FDdEU7QUFBQSxjQUNBLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxPQUFPLElBQUksQ0FBQztBQUFBLGNBQ25DLEdBQUcsVUFBVSxPQUFPO0FBQUEsY0FDcEIsQ0FBQyxFQUFFLE9BQU8sU0FBUyxTQUFTLE9BQU8sVUFBVSxDQUFDO0FBQUEsY0FDOUMsQ0FBQyxFQUFFLE9BQU8sU0FBUyxTQUFTLE9BQU8sVUFBVSxDQUFDO0FBQUEsWUFDaEQ7QUFBQTtBQUFBLFFBQ0Y7QUFBQSxRQUNBLGtCQUFDLFVBQU8sT0FBTyxFQUFFLE9BQU8sU0FBUyxJQUFJLFFBQVEsZ0JBQWdCO0FBQUEsU0FDL0Q7QUFBQSxNQUNBLGtCQUFDLGFBQVEsT0FBTSxRQUNiO0FBQUEsMEJBQUMsUUFBSSxZQUFFLE9BQU8sVUFBUztBQUFBLFFBQ3RCLE9BQ0M7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE9BQU87QUFBQSxjQUNMLENBQUMsRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJO0FBQUEsY0FDekIsQ0FBQyxFQUFFLE9BQU8sYUFBYSxLQUFLLFdBQVc7QUFBQSxjQUN2QyxDQUFDLEVBQUUsT0FBTyxRQUFRLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQUEsY0FDN0MsQ0FBQyxFQUFFLE9BQU8sWUFBWSxLQUFLLFFBQVEsTUFBTSxLQUFLLEtBQUssSUFBSSxNQUFTO0FBQUEsY0FDaEUsQ0FBQyxFQUFFLE9BQU8sUUFBUSxLQUFLLE1BQU0sTUFBTSxLQUFLLE1BQU0sUUFBUSxDQUFDLElBQUksTUFBUztBQUFBLGNBQ3BFLENBQUMsRUFBRSxPQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU0sS0FBSyxPQUFPLFFBQVEsQ0FBQyxJQUFJLE1BQVM7QUFBQSxZQUN0RTtBQUFBO0FBQUEsUUFDRixJQUVBLGtCQUFDLE9BQUUsT0FBTSxTQUFTLG1CQUFTLFNBQVMsU0FBUTtBQUFBLFFBRTlDLGtCQUFDLFVBQU8sT0FBTyxFQUFFLE9BQU8sVUFBVSxJQUFJLE9BQU8sVUFBVTtBQUFBLFNBQ3pEO0FBQUEsTUFDQSxrQkFBQyxZQUFTLFNBQVMsT0FBTyxJQUFJO0FBQUEsTUFDN0IsTUFBTSxVQUNMLGtCQUFDLGFBQVEsT0FBTSxtQkFDYjtBQUFBLDBCQUFDLFFBQ0MsNEJBQUMsT0FBRSxNQUFNLFVBQVUsR0FBRyxFQUFFLElBQUssYUFBRyxNQUFLLEdBQ3ZDO0FBQUEsUUFDQTtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBTTtBQUFBLFlBQ04sU0FBUyxPQUFPO0FBQUEsWUFDaEIsUUFBUSxPQUFPO0FBQUEsWUFDZixRQUFRLFNBQVM7QUFBQTtBQUFBLFFBQ25CO0FBQUEsU0FDRjtBQUFBLE9BRUo7QUFBQSxLQUNGO0FBRUo7IiwKICAibmFtZXMiOiBbImEiLCAiYm91bmRzIl0KfQo=

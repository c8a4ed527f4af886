import {
  Meter
} from "./chunk-5AX73NNF.js";
import {
  bytes,
  count,
  dateOnly,
  dateTime,
  percent
} from "./chunk-C7NMFC3B.js";
import {
  Loading,
  PageHead,
  Reading,
  Status,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  ButtonLink,
  Icon,
  a,
  get,
  t
} from "./chunk-QR2KS636.js";
import {
  $,
  P,
  query,
  setQuery,
  w
} from "./chunk-LVANTMVN.js";

// src/pages/statistics/Plot.tsx
var WIDTH = 600;
var HEIGHT = 120;
function ceiling(value) {
  if (value <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(value));
  for (const step of [1, 2, 2.5, 5, 10]) if (step * power >= value) return step * power;
  return value;
}
function Frame({
  title,
  description,
  top,
  from,
  to,
  rows,
  children
}) {
  const id = P();
  return /* @__PURE__ */ a("figure", { class: "plot", children: [
    /* @__PURE__ */ a("figcaption", { id, children: title }),
    /* @__PURE__ */ a("div", { class: "plot-area", children: [
      /* @__PURE__ */ a("span", { class: "plot-top", children: count(top) }),
      /* @__PURE__ */ a("span", { class: "plot-bottom", children: "0" }),
      /* @__PURE__ */ a(
        "svg",
        {
          viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
          preserveAspectRatio: "none",
          role: "img",
          "aria-label": description,
          children: [
            /* @__PURE__ */ a(
              "path",
              {
                class: "grid",
                d: `M0 .5H${WIDTH}M0 ${HEIGHT / 2}H${WIDTH}M0 ${HEIGHT - 0.5}H${WIDTH}`
              }
            ),
            children
          ]
        }
      )
    ] }),
    /* @__PURE__ */ a("p", { class: "plot-days", children: [
      /* @__PURE__ */ a("span", { children: dateOnly(from / 1e3) }),
      /* @__PURE__ */ a("span", { children: dateOnly(to / 1e3) })
    ] }),
    /* @__PURE__ */ a("details", { class: "no-print", children: [
      /* @__PURE__ */ a("summary", { children: t.cloud.statistics.table }),
      /* @__PURE__ */ a("div", { class: "table-scroll", children: /* @__PURE__ */ a("table", { class: "table", "aria-labelledby": id, children: [
        /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
          /* @__PURE__ */ a("th", { scope: "col", children: t.cloud.statistics.day }),
          /* @__PURE__ */ a("th", { scope: "col", class: "end", children: title })
        ] }) }),
        /* @__PURE__ */ a("tbody", { children: rows.map(([day, value], index) => /* @__PURE__ */ a("tr", { children: [
          /* @__PURE__ */ a("td", { children: day }),
          /* @__PURE__ */ a("td", { class: "end", children: count(value) })
        ] }, index)) })
      ] }) })
    ] })
  ] });
}
function Line({ title, points }) {
  const from = points[0]?.at ?? 0;
  const to = points.at(-1)?.at ?? 1;
  const top = ceiling(Math.max(...points.map(({ value }) => value)));
  const x = (at) => (at - from) / Math.max(1, to - from) * WIDTH;
  const y = (value) => HEIGHT - value / top * (HEIGHT - 2) - 1;
  const line = points.map(({ at, value }) => `${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join("L");
  const days = new Map(
    points.map(({ at, value }) => [dateOnly(at / 1e3), value])
  );
  const description = t.cloud.statistics.chart(
    title,
    dateOnly(from / 1e3),
    dateOnly(to / 1e3),
    count(points[0]?.value ?? 0),
    count(points.at(-1)?.value ?? 0)
  );
  return /* @__PURE__ */ a(
    Frame,
    {
      title,
      description,
      top,
      from,
      to,
      rows: [...days].reverse(),
      children: [
        /* @__PURE__ */ a("path", { class: "area", d: `M0 ${HEIGHT}L${line}L${WIDTH} ${HEIGHT}Z` }),
        /* @__PURE__ */ a("path", { class: "line", d: `M${line}` })
      ]
    }
  );
}
function Bars({
  title,
  bars
}) {
  const from = bars[0]?.from ?? 0;
  const to = bars.at(-1)?.to ?? 1;
  const top = ceiling(Math.max(...bars.map(({ value }) => value)));
  const width = WIDTH / Math.max(1, bars.length);
  const sum = bars.reduce((total, { value }) => total + value, 0);
  const day = (bar) => dateOnly(bar.to / 1e3 - 1);
  return /* @__PURE__ */ a(
    Frame,
    {
      title,
      description: t.cloud.statistics.bars(
        title,
        dateOnly(from / 1e3),
        dateOnly(to / 1e3),
        count(sum)
      ),
      top,
      from,
      to,
      rows: bars.map((bar) => [day(bar), bar.value]).reverse(),
      children: bars.map((bar, index) => {
        const height = bar.value / top * (HEIGHT - 1);
        return /* @__PURE__ */ a(
          "rect",
          {
            class: "bar",
            x: index * width + width * 0.12,
            y: HEIGHT - height,
            width: width * 0.76,
            height,
            children: /* @__PURE__ */ a("title", { children: `${day(bar)}: ${count(bar.value)}` })
          },
          index
        );
      })
    }
  );
}

// src/pages/statistics/past.ts
var DAY_MS = 864e5;
function spans(now, days, most) {
  const width = Math.max(1, Math.ceil(days / most)) * DAY_MS;
  const first = now - days * DAY_MS;
  const all = [];
  for (let to = now; to > first; to -= width)
    all.unshift({ from: Math.max(first, to - width), to });
  return all;
}
function backwards(events, kind, count2, from, now) {
  const found = events.filter(
    (event) => event.kind === kind && event.at >= from && (event.action === "create" || event.action === "delete")
  ).sort((a2, b) => b.at - a2.at);
  const points = [{ at: now, value: count2 }];
  let value = count2;
  for (const event of found) {
    points.push({ at: event.at, value });
    value += event.action === "create" ? -1 : 1;
    points.push({ at: event.at, value });
  }
  points.push({ at: from, value });
  return points.reverse();
}
function thinned(points, most) {
  if (points.length <= most) return [...points];
  const first = points[0]?.at ?? 0;
  const width = ((points.at(-1)?.at ?? 0) - first) / (most / 2);
  const kept = [];
  let bin = -1;
  for (const point of points) {
    const own = Math.floor((point.at - first) / width);
    if (own === bin) kept[kept.length - 1] = point;
    else kept.push(point);
    bin = own;
  }
  return kept;
}

// src/pages/Statistics.tsx
var GIB = 1024 ** 3;
var RACK_STATUSES = ["ACTIVE", "IN_PROGRESS", "STOPPED", "FAILED"];
var DEVICE_STATUSES = ["ACTIVE", "AVAILABLE", "IN_PROGRESS", "SUSPENDED", "STOPPED", "FAILED"];
var RANGES = [7, 30, 90];
var BARS_MAX = 30;
var EVENTS_MAX = 2e4;
var POINTS_MAX = 1200;
function told(name, value) {
  return name === "ram" || name === "disk_space" ? bytes(value * GIB) : count(value);
}
function Figure({ name, value, href }) {
  const label = t.cloud.statistics.names[name] ?? name;
  const inside = /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h3", { children: label }),
    /* @__PURE__ */ a("p", { class: "number", children: told(name, value) })
  ] });
  return /* @__PURE__ */ a("li", { children: href ? /* @__PURE__ */ a("a", { class: "card figure", href, children: inside }) : /* @__PURE__ */ a("div", { class: "card figure", children: inside }) });
}
function Share({ name, totals }) {
  const s = t.cloud.statistics;
  const label = s.names[name] ?? name;
  const used = totals[`used_${name}`];
  const total = totals[`total_${name}`];
  if (used === null || used === void 0)
    return /* @__PURE__ */ a("li", { class: "card figure", children: [
      /* @__PURE__ */ a("h3", { children: label }),
      /* @__PURE__ */ a("p", { class: "quiet", children: s.unknown })
    ] });
  const bounded = total !== null && total !== void 0 && total > 0;
  const text = bounded ? s.used(told(name, used), told(name, total)) : told(name, used);
  return /* @__PURE__ */ a("li", { class: "card figure", children: [
    /* @__PURE__ */ a("h3", { children: label }),
    /* @__PURE__ */ a("p", { class: "number", children: bounded ? percent(used / total) : text }),
    bounded && /* @__PURE__ */ a(Meter, { label, part: used / total, text }),
    bounded && /* @__PURE__ */ a("p", { class: "quiet", children: text })
  ] });
}
function WholeCloud() {
  const s = t.cloud.statistics;
  const totals = useRead((stop) => get("/api/v2/statistics/cloud", {}, stop));
  if (totals.problem)
    return /* @__PURE__ */ a("div", { class: "notice", "data-kind": "warn", role: "alert", children: [
      /* @__PURE__ */ a(Icon, { name: "warning" }),
      /* @__PURE__ */ a("p", { children: [
        s.cloudFailed,
        ": ",
        totals.problem.message,
        " ",
        /* @__PURE__ */ a("button", { type: "button", class: "link", onClick: totals.again, children: t.ui.retry })
      ] })
    ] });
  if (!totals.value) return /* @__PURE__ */ a(Loading, {});
  const running = totals.value.running_vms;
  return /* @__PURE__ */ a("ul", { class: "cards", children: [
    ["vcpus", "ram", "disk_space"].map((name) => /* @__PURE__ */ a(Share, { name, totals: totals.value ?? {} }, name)),
    running !== null && running !== void 0 && /* @__PURE__ */ a(Figure, { name: "running_vms", value: running })
  ] });
}
async function byStatus(path, statuses, stop) {
  const all = await Promise.all(
    statuses.map(async (status) => {
      const page = await get(path, { status, limit: 1, count: true }, stop);
      return { status, total: page.total ?? 0 };
    })
  );
  return all.filter(({ total }) => total > 0);
}
function Statuses({
  label,
  path,
  href,
  statuses
}) {
  const found = useRead((stop) => byStatus(path, statuses, stop), [path]);
  return /* @__PURE__ */ a("section", { class: "card stack tight", children: [
    /* @__PURE__ */ a("h3", { children: label }),
    /* @__PURE__ */ a(Reading, { read: found, children: (rows) => {
      const sum = rows.reduce((total, row) => total + row.total, 0);
      return /* @__PURE__ */ a("ul", { class: "shares", children: [
        rows.map(({ status, total }) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", { href: `${href}?status=${status}`, children: [
          /* @__PURE__ */ a(Status, { status }),
          /* @__PURE__ */ a("span", { class: "bar", "aria-hidden": "true", children: /* @__PURE__ */ a("span", { style: { width: `${total / sum * 100}%` } }) }),
          /* @__PURE__ */ a("span", { class: "value", children: count(total) })
        ] }) }, status)),
        rows.length === 0 && /* @__PURE__ */ a("li", { class: "quiet", children: t.ui.none })
      ] });
    } })
  ] });
}
async function comings(since, stop) {
  const events = [];
  let cursor = null;
  do {
    const page = await get(
      "/api/v2/changes",
      {
        kind: "rack,device",
        action: "create,delete",
        since: new Date(since).toISOString(),
        sort: "-id",
        limit: 1e3,
        cursor
      },
      stop
    );
    for (const { at, kind, action } of page.items)
      events.push({ at: Date.parse(at), kind, action });
    cursor = page.next;
  } while (cursor && events.length < EVENTS_MAX);
  const from = cursor ? events.at(-1)?.at ?? since : since;
  return { events, from, cut: cursor !== null };
}
function History({ counts }) {
  const s = t.cloud.statistics;
  const asked = Number(query.value.get("days"));
  const days = RANGES.includes(asked) ? asked : RANGES[1] ?? 30;
  const now = w(() => Date.now(), [days, counts]);
  const found = useRead((stop) => comings(now - days * 864e5, stop), [now]);
  const activity = useRead(
    (stop) => Promise.all(
      spans(now, days, BARS_MAX).map(async ({ from, to }) => {
        const moment = (at) => new Date(at).toISOString();
        const asking = { since: moment(from), until: moment(to), limit: 1, count: true };
        const page = await get("/api/v2/changes", asking, stop);
        return { from, to, value: page.total ?? 0 };
      })
    ),
    [now]
  );
  const devices = counts.servers + counts.volumes + counts.networks;
  return /* @__PURE__ */ a("section", { class: "stack", children: [
    /* @__PURE__ */ a("div", { class: "section-head", children: [
      /* @__PURE__ */ a("h2", { children: s.history }),
      /* @__PURE__ */ a("div", { class: "segments", role: "group", "aria-label": s.range, children: RANGES.map((range) => /* @__PURE__ */ a(
        Button,
        {
          "aria-pressed": range === days,
          onClick: () => setQuery({ days: String(range) }),
          children: s.days(range)
        },
        range
      )) })
    ] }),
    /* @__PURE__ */ a(Reading, { read: found, children: ({ events, from, cut }) => /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("div", { class: "plots", children: [
        /* @__PURE__ */ a(
          Line,
          {
            title: s.racks,
            points: thinned(backwards(events, "rack", counts.racks, from, now), POINTS_MAX)
          }
        ),
        /* @__PURE__ */ a(
          Line,
          {
            title: s.devices,
            points: thinned(backwards(events, "device", devices, from, now), POINTS_MAX)
          }
        ),
        activity.value && /* @__PURE__ */ a(
          Bars,
          {
            title: s.activity(Math.max(1, Math.ceil(days / BARS_MAX))),
            bars: activity.value
          }
        )
      ] }),
      /* @__PURE__ */ a("p", { class: "quiet", children: [
        s.derived,
        " ",
        cut && s.cut(dateTime(from / 1e3))
      ] })
    ] }) })
  ] });
}
function Statistics() {
  const s = t.cloud.statistics;
  const counts = useRead((stop) => get("/api/v2/statistics", {}, stop));
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: s.title, children: [
      /* @__PURE__ */ a(Button, { icon: "refresh", onClick: counts.again, children: t.ui.reload }),
      /* @__PURE__ */ a(ButtonLink, { href: "/status", icon: "chart", children: s.server })
    ] }),
    /* @__PURE__ */ a("div", { class: "stack wide", children: [
      /* @__PURE__ */ a("section", { class: "stack", children: [
        /* @__PURE__ */ a("h2", { children: s.cloud }),
        /* @__PURE__ */ a(WholeCloud, {})
      ] }),
      /* @__PURE__ */ a(Reading, { read: counts, children: (all) => /* @__PURE__ */ a($, { children: [
        /* @__PURE__ */ a("section", { class: "stack", children: [
          /* @__PURE__ */ a("h2", { children: s.site }),
          /* @__PURE__ */ a("ul", { class: "cards small", children: [
            /* @__PURE__ */ a(Figure, { name: "users", value: all.users, href: "/users" }),
            /* @__PURE__ */ a(Figure, { name: "teams", value: all.teams, href: "/teams" }),
            /* @__PURE__ */ a(Figure, { name: "racks", value: all.racks, href: "/racks" }),
            /* @__PURE__ */ a(Figure, { name: "servers", value: all.servers, href: "/devices?type=Instance" }),
            /* @__PURE__ */ a(Figure, { name: "volumes", value: all.volumes, href: "/devices?type=Volume" }),
            /* @__PURE__ */ a(Figure, { name: "networks", value: all.networks, href: "/devices?type=Network" }),
            /* @__PURE__ */ a(Figure, { name: "vcpus", value: all.vcpus, href: "/templates" }),
            /* @__PURE__ */ a(Figure, { name: "ram", value: all.ram, href: "/templates" }),
            /* @__PURE__ */ a(Figure, { name: "disk_space", value: all.disk_space, href: "/templates" })
          ] }),
          /* @__PURE__ */ a("p", { class: "quiet", children: s.templates }),
          /* @__PURE__ */ a("div", { class: "halves", children: [
            /* @__PURE__ */ a(
              Statuses,
              {
                label: s.racksStatus,
                path: "/api/v2/racks",
                href: "/racks",
                statuses: RACK_STATUSES
              }
            ),
            /* @__PURE__ */ a(
              Statuses,
              {
                label: s.devicesStatus,
                path: "/api/v2/devices",
                href: "/devices",
                statuses: DEVICE_STATUSES
              }
            )
          ] })
        ] }),
        /* @__PURE__ */ a(History, { counts: all })
      ] }) })
    ] })
  ] });
}
export {
  Statistics as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3N0YXRpc3RpY3MvUGxvdC50c3giLCAiLi4vLi4vc3JjL3BhZ2VzL3N0YXRpc3RpY3MvcGFzdC50cyIsICIuLi8uLi9zcmMvcGFnZXMvU3RhdGlzdGljcy50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIENoYXJ0cyBvZiBhIGZldyBudW1iZXJzIG92ZXIgZGF5cywgZHJhd24gYXMgU1ZHOyB0aGUgd29yZHMgYmVzaWRlIHRoZW0gYXJlIEhUTUwsIHNvIHRoYXQgdGhleSBrZWVwIHRoZWlyIHNpemUuXG5pbXBvcnQgeyB1c2VJZCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGNvdW50LCBkYXRlT25seSB9IGZyb20gXCIuLi8uLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uLy4uL3RleHRzXCI7XG5pbXBvcnQgdHlwZSB7IFBvaW50IH0gZnJvbSBcIi4vcGFzdFwiO1xuXG5jb25zdCBXSURUSCA9IDYwMDtcbmNvbnN0IEhFSUdIVCA9IDEyMDtcblxuLyoqIEEgcm91bmQgbnVtYmVyIHRoYXQgaXMgbm90IGJlbG93IGB2YWx1ZWAuICovXG5leHBvcnQgZnVuY3Rpb24gY2VpbGluZyh2YWx1ZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgaWYgKHZhbHVlIDw9IDQpIHJldHVybiA0O1xuICBjb25zdCBwb3dlciA9IDEwICoqIE1hdGguZmxvb3IoTWF0aC5sb2cxMCh2YWx1ZSkpO1xuICBmb3IgKGNvbnN0IHN0ZXAgb2YgWzEsIDIsIDIuNSwgNSwgMTBdKSBpZiAoc3RlcCAqIHBvd2VyID49IHZhbHVlKSByZXR1cm4gc3RlcCAqIHBvd2VyO1xuICByZXR1cm4gdmFsdWU7XG59XG5cbmZ1bmN0aW9uIEZyYW1lKHtcbiAgdGl0bGUsXG4gIGRlc2NyaXB0aW9uLFxuICB0b3AsXG4gIGZyb20sXG4gIHRvLFxuICByb3dzLFxuICBjaGlsZHJlbixcbn06IHtcbiAgdGl0bGU6IHN0cmluZztcbiAgZGVzY3JpcHRpb246IHN0cmluZztcbiAgdG9wOiBudW1iZXI7XG4gIGZyb206IG51bWJlcjtcbiAgdG86IG51bWJlcjtcbiAgcm93czogQXJyYXk8W3N0cmluZywgbnVtYmVyXT47XG4gIGNoaWxkcmVuOiBwcmVhY3QuQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIGNvbnN0IGlkID0gdXNlSWQoKTtcbiAgcmV0dXJuIChcbiAgICA8ZmlndXJlIGNsYXNzPVwicGxvdFwiPlxuICAgICAgPGZpZ2NhcHRpb24gaWQ9e2lkfT57dGl0bGV9PC9maWdjYXB0aW9uPlxuICAgICAgPGRpdiBjbGFzcz1cInBsb3QtYXJlYVwiPlxuICAgICAgICA8c3BhbiBjbGFzcz1cInBsb3QtdG9wXCI+e2NvdW50KHRvcCl9PC9zcGFuPlxuICAgICAgICA8c3BhbiBjbGFzcz1cInBsb3QtYm90dG9tXCI+MDwvc3Bhbj5cbiAgICAgICAgPHN2Z1xuICAgICAgICAgIHZpZXdCb3g9e2AwIDAgJHtXSURUSH0gJHtIRUlHSFR9YH1cbiAgICAgICAgICBwcmVzZXJ2ZUFzcGVjdFJhdGlvPVwibm9uZVwiXG4gICAgICAgICAgcm9sZT1cImltZ1wiXG4gICAgICAgICAgYXJpYS1sYWJlbD17ZGVzY3JpcHRpb259XG4gICAgICAgID5cbiAgICAgICAgICA8cGF0aFxuICAgICAgICAgICAgY2xhc3M9XCJncmlkXCJcbiAgICAgICAgICAgIGQ9e2BNMCAuNUgke1dJRFRIfU0wICR7SEVJR0hUIC8gMn1IJHtXSURUSH1NMCAke0hFSUdIVCAtIDAuNX1IJHtXSURUSH1gfVxuICAgICAgICAgIC8+XG4gICAgICAgICAge2NoaWxkcmVufVxuICAgICAgICA8L3N2Zz5cbiAgICAgIDwvZGl2PlxuICAgICAgPHAgY2xhc3M9XCJwbG90LWRheXNcIj5cbiAgICAgICAgPHNwYW4+e2RhdGVPbmx5KGZyb20gLyAxMDAwKX08L3NwYW4+XG4gICAgICAgIDxzcGFuPntkYXRlT25seSh0byAvIDEwMDApfTwvc3Bhbj5cbiAgICAgIDwvcD5cbiAgICAgIDxkZXRhaWxzIGNsYXNzPVwibm8tcHJpbnRcIj5cbiAgICAgICAgPHN1bW1hcnk+e3QuY2xvdWQuc3RhdGlzdGljcy50YWJsZX08L3N1bW1hcnk+XG4gICAgICAgIDxkaXYgY2xhc3M9XCJ0YWJsZS1zY3JvbGxcIj5cbiAgICAgICAgICA8dGFibGUgY2xhc3M9XCJ0YWJsZVwiIGFyaWEtbGFiZWxsZWRieT17aWR9PlxuICAgICAgICAgICAgPHRoZWFkPlxuICAgICAgICAgICAgICA8dHI+XG4gICAgICAgICAgICAgICAgPHRoIHNjb3BlPVwiY29sXCI+e3QuY2xvdWQuc3RhdGlzdGljcy5kYXl9PC90aD5cbiAgICAgICAgICAgICAgICA8dGggc2NvcGU9XCJjb2xcIiBjbGFzcz1cImVuZFwiPlxuICAgICAgICAgICAgICAgICAge3RpdGxlfVxuICAgICAgICAgICAgICAgIDwvdGg+XG4gICAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgICA8L3RoZWFkPlxuICAgICAgICAgICAgPHRib2R5PlxuICAgICAgICAgICAgICB7cm93cy5tYXAoKFtkYXksIHZhbHVlXSwgaW5kZXgpID0+IChcbiAgICAgICAgICAgICAgICA8dHIga2V5PXtpbmRleH0+XG4gICAgICAgICAgICAgICAgICA8dGQ+e2RheX08L3RkPlxuICAgICAgICAgICAgICAgICAgPHRkIGNsYXNzPVwiZW5kXCI+e2NvdW50KHZhbHVlKX08L3RkPlxuICAgICAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgPC90Ym9keT5cbiAgICAgICAgICA8L3RhYmxlPlxuICAgICAgICA8L2Rpdj5cbiAgICAgIDwvZGV0YWlscz5cbiAgICA8L2ZpZ3VyZT5cbiAgKTtcbn1cblxuLyoqIEEgbnVtYmVyIG92ZXIgdGltZSwgYXMgYSBsaW5lIG9mIHN0ZXBzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIExpbmUoeyB0aXRsZSwgcG9pbnRzIH06IHsgdGl0bGU6IHN0cmluZzsgcG9pbnRzOiBQb2ludFtdIH0pIHtcbiAgY29uc3QgZnJvbSA9IHBvaW50c1swXT8uYXQgPz8gMDtcbiAgY29uc3QgdG8gPSBwb2ludHMuYXQoLTEpPy5hdCA/PyAxO1xuICBjb25zdCB0b3AgPSBjZWlsaW5nKE1hdGgubWF4KC4uLnBvaW50cy5tYXAoKHsgdmFsdWUgfSkgPT4gdmFsdWUpKSk7XG4gIGNvbnN0IHggPSAoYXQ6IG51bWJlcikgPT4gKChhdCAtIGZyb20pIC8gTWF0aC5tYXgoMSwgdG8gLSBmcm9tKSkgKiBXSURUSDtcbiAgY29uc3QgeSA9ICh2YWx1ZTogbnVtYmVyKSA9PiBIRUlHSFQgLSAodmFsdWUgLyB0b3ApICogKEhFSUdIVCAtIDIpIC0gMTtcbiAgY29uc3QgbGluZSA9IHBvaW50c1xuICAgIC5tYXAoKHsgYXQsIHZhbHVlIH0pID0+IGAke3goYXQpLnRvRml4ZWQoMSl9ICR7eSh2YWx1ZSkudG9GaXhlZCgxKX1gKVxuICAgIC5qb2luKFwiTFwiKTtcbiAgY29uc3QgZGF5cyA9IG5ldyBNYXAoXG4gICAgcG9pbnRzLm1hcCgoeyBhdCwgdmFsdWUgfSk6IFtzdHJpbmcsIG51bWJlcl0gPT4gW2RhdGVPbmx5KGF0IC8gMTAwMCksIHZhbHVlXSksXG4gICk7XG4gIGNvbnN0IGRlc2NyaXB0aW9uID0gdC5jbG91ZC5zdGF0aXN0aWNzLmNoYXJ0KFxuICAgIHRpdGxlLFxuICAgIGRhdGVPbmx5KGZyb20gLyAxMDAwKSxcbiAgICBkYXRlT25seSh0byAvIDEwMDApLFxuICAgIGNvdW50KHBvaW50c1swXT8udmFsdWUgPz8gMCksXG4gICAgY291bnQocG9pbnRzLmF0KC0xKT8udmFsdWUgPz8gMCksXG4gICk7XG4gIHJldHVybiAoXG4gICAgPEZyYW1lXG4gICAgICB0aXRsZT17dGl0bGV9XG4gICAgICBkZXNjcmlwdGlvbj17ZGVzY3JpcHRpb259XG4gICAgICB0b3A9e3RvcH1cbiAgICAgIGZyb209e2Zyb219XG4gICAgICB0bz17dG99XG4gICAgICByb3dzPXtbLi4uZGF5c10ucmV2ZXJzZSgpfVxuICAgID5cbiAgICAgIDxwYXRoIGNsYXNzPVwiYXJlYVwiIGQ9e2BNMCAke0hFSUdIVH1MJHtsaW5lfUwke1dJRFRIfSAke0hFSUdIVH1aYH0gLz5cbiAgICAgIDxwYXRoIGNsYXNzPVwibGluZVwiIGQ9e2BNJHtsaW5lfWB9IC8+XG4gICAgPC9GcmFtZT5cbiAgKTtcbn1cblxuLyoqIE51bWJlcnMgb2YgZGF5cywgYXMgYmFycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBCYXJzKHtcbiAgdGl0bGUsXG4gIGJhcnMsXG59OiB7XG4gIHRpdGxlOiBzdHJpbmc7XG4gIGJhcnM6IEFycmF5PHsgZnJvbTogbnVtYmVyOyB0bzogbnVtYmVyOyB2YWx1ZTogbnVtYmVyIH0+O1xufSkge1xuICBjb25zdCBmcm9tID0gYmFyc1swXT8uZnJvbSA/PyAwO1xuICBjb25zdCB0byA9IGJhcnMuYXQoLTEpPy50byA/PyAxO1xuICBjb25zdCB0b3AgPSBjZWlsaW5nKE1hdGgubWF4KC4uLmJhcnMubWFwKCh7IHZhbHVlIH0pID0+IHZhbHVlKSkpO1xuICBjb25zdCB3aWR0aCA9IFdJRFRIIC8gTWF0aC5tYXgoMSwgYmFycy5sZW5ndGgpO1xuICBjb25zdCBzdW0gPSBiYXJzLnJlZHVjZSgodG90YWwsIHsgdmFsdWUgfSkgPT4gdG90YWwgKyB2YWx1ZSwgMCk7XG4gIGNvbnN0IGRheSA9IChiYXI6IHsgZnJvbTogbnVtYmVyOyB0bzogbnVtYmVyIH0pID0+IGRhdGVPbmx5KGJhci50byAvIDEwMDAgLSAxKTtcbiAgcmV0dXJuIChcbiAgICA8RnJhbWVcbiAgICAgIHRpdGxlPXt0aXRsZX1cbiAgICAgIGRlc2NyaXB0aW9uPXt0LmNsb3VkLnN0YXRpc3RpY3MuYmFycyhcbiAgICAgICAgdGl0bGUsXG4gICAgICAgIGRhdGVPbmx5KGZyb20gLyAxMDAwKSxcbiAgICAgICAgZGF0ZU9ubHkodG8gLyAxMDAwKSxcbiAgICAgICAgY291bnQoc3VtKSxcbiAgICAgICl9XG4gICAgICB0b3A9e3RvcH1cbiAgICAgIGZyb209e2Zyb219XG4gICAgICB0bz17dG99XG4gICAgICByb3dzPXtiYXJzLm1hcCgoYmFyKTogW3N0cmluZywgbnVtYmVyXSA9PiBbZGF5KGJhciksIGJhci52YWx1ZV0pLnJldmVyc2UoKX1cbiAgICA+XG4gICAgICB7YmFycy5tYXAoKGJhciwgaW5kZXgpID0+IHtcbiAgICAgICAgY29uc3QgaGVpZ2h0ID0gKGJhci52YWx1ZSAvIHRvcCkgKiAoSEVJR0hUIC0gMSk7XG4gICAgICAgIHJldHVybiAoXG4gICAgICAgICAgPHJlY3RcbiAgICAgICAgICAgIGtleT17aW5kZXh9XG4gICAgICAgICAgICBjbGFzcz1cImJhclwiXG4gICAgICAgICAgICB4PXtpbmRleCAqIHdpZHRoICsgd2lkdGggKiAwLjEyfVxuICAgICAgICAgICAgeT17SEVJR0hUIC0gaGVpZ2h0fVxuICAgICAgICAgICAgd2lkdGg9e3dpZHRoICogMC43Nn1cbiAgICAgICAgICAgIGhlaWdodD17aGVpZ2h0fVxuICAgICAgICAgID5cbiAgICAgICAgICAgIDx0aXRsZT57YCR7ZGF5KGJhcil9OiAke2NvdW50KGJhci52YWx1ZSl9YH08L3RpdGxlPlxuICAgICAgICAgIDwvcmVjdD5cbiAgICAgICAgKTtcbiAgICAgIH0pfVxuICAgIDwvRnJhbWU+XG4gICk7XG59XG4iLCAiLy8gSG93IG1hbnkgdGhpbmdzIHRoZXJlIHdlcmU6IHJlY2tvbmVkIGJhY2t3YXJkcyBmcm9tIGhvdyBtYW55IHRoZXJlIGFyZSwgYnkgdGhlIGxvZyBvZiBjaGFuZ2VzLiBUaGVyZSBpc1xuLy8gbm8gb3RoZXIgaGlzdG9yeSBvZiB0aGVtLlxuXG4vKiogQSB0aGluZyB0aGF0IGNhbWUgb3Igd2VudCwgYXMgdGhlIGxvZyBvZiBjaGFuZ2VzIGhhcyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRXZlbnQge1xuICAvKiogV2hlbiwgaW4gbWlsbGlzZWNvbmRzIHNpbmNlIDE5NzAuICovXG4gIGF0OiBudW1iZXI7XG4gIGtpbmQ6IHN0cmluZztcbiAgYWN0aW9uOiBzdHJpbmc7XG59XG5cbi8qKiBBIG51bWJlciBhdCBhIG1vbWVudC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUG9pbnQge1xuICBhdDogbnVtYmVyO1xuICB2YWx1ZTogbnVtYmVyO1xufVxuXG5jb25zdCBEQVlfTVMgPSA4Nl80MDBfMDAwO1xuXG4vKiogTW9tZW50cyBmcm9tIHdoaWNoIGFuZCB0byB3aGljaCBpcyBsb29rZWQ6IGF0IG1vc3QgYG1vc3RgIHNwYW5zIG9mIHdob2xlIGRheXMsIGVuZGluZyBub3cuICovXG5leHBvcnQgZnVuY3Rpb24gc3BhbnMoXG4gIG5vdzogbnVtYmVyLFxuICBkYXlzOiBudW1iZXIsXG4gIG1vc3Q6IG51bWJlcixcbik6IEFycmF5PHsgZnJvbTogbnVtYmVyOyB0bzogbnVtYmVyIH0+IHtcbiAgY29uc3Qgd2lkdGggPSBNYXRoLm1heCgxLCBNYXRoLmNlaWwoZGF5cyAvIG1vc3QpKSAqIERBWV9NUztcbiAgY29uc3QgZmlyc3QgPSBub3cgLSBkYXlzICogREFZX01TO1xuICBjb25zdCBhbGw6IEFycmF5PHsgZnJvbTogbnVtYmVyOyB0bzogbnVtYmVyIH0+ID0gW107XG4gIGZvciAobGV0IHRvID0gbm93OyB0byA+IGZpcnN0OyB0byAtPSB3aWR0aClcbiAgICBhbGwudW5zaGlmdCh7IGZyb206IE1hdGgubWF4KGZpcnN0LCB0byAtIHdpZHRoKSwgdG8gfSk7XG4gIHJldHVybiBhbGw7XG59XG5cbi8qKlxuICogSG93IG1hbnkgdGhpbmdzIG9mIGBraW5kYCB0aGVyZSB3ZXJlLCBmcm9tIGBmcm9tYCB0byBgbm93YCwgd2hlbiB0aGVyZSBhcmUgYGNvdW50YCBub3cuIGBldmVudHNgIG1heSBiZVxuICogaW4gYW55IG9yZGVyOyB0aG9zZSBiZWZvcmUgYGZyb21gIGRvIG5vdCBjb3VudC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJhY2t3YXJkcyhcbiAgZXZlbnRzOiByZWFkb25seSBFdmVudFtdLFxuICBraW5kOiBzdHJpbmcsXG4gIGNvdW50OiBudW1iZXIsXG4gIGZyb206IG51bWJlcixcbiAgbm93OiBudW1iZXIsXG4pOiBQb2ludFtdIHtcbiAgY29uc3QgZm91bmQgPSBldmVudHNcbiAgICAuZmlsdGVyKFxuICAgICAgKGV2ZW50KSA9PlxuICAgICAgICBldmVudC5raW5kID09PSBraW5kICYmXG4gICAgICAgIGV2ZW50LmF0ID49IGZyb20gJiZcbiAgICAgICAgKGV2ZW50LmFjdGlvbiA9PT0gXCJjcmVhdGVcIiB8fCBldmVudC5hY3Rpb24gPT09IFwiZGVsZXRlXCIpLFxuICAgIClcbiAgICAuc29ydCgoYSwgYikgPT4gYi5hdCAtIGEuYXQpO1xuICBjb25zdCBwb2ludHM6IFBvaW50W10gPSBbeyBhdDogbm93LCB2YWx1ZTogY291bnQgfV07XG4gIGxldCB2YWx1ZSA9IGNvdW50O1xuICBmb3IgKGNvbnN0IGV2ZW50IG9mIGZvdW5kKSB7XG4gICAgLy8gQXMgaXQgd2FzIGZyb20gdGhpcyBtb21lbnQgb24sIGFuZCBhcyBpdCB3YXMgYmVmb3JlLlxuICAgIHBvaW50cy5wdXNoKHsgYXQ6IGV2ZW50LmF0LCB2YWx1ZSB9KTtcbiAgICB2YWx1ZSArPSBldmVudC5hY3Rpb24gPT09IFwiY3JlYXRlXCIgPyAtMSA6IDE7XG4gICAgcG9pbnRzLnB1c2goeyBhdDogZXZlbnQuYXQsIHZhbHVlIH0pO1xuICB9XG4gIHBvaW50cy5wdXNoKHsgYXQ6IGZyb20sIHZhbHVlIH0pO1xuICByZXR1cm4gcG9pbnRzLnJldmVyc2UoKTtcbn1cblxuLyoqIEF0IG1vc3QgYG1vc3RgIG9mIHRoZSBwb2ludHM6IG9mIHRob3NlIHRoYXQgbGllIGNsb3NlIHRvZ2V0aGVyIHRoZSBsYXN0LCBzbyB0aGF0IHN0ZXBzIHN0YXkgc3RlcHMuICovXG5leHBvcnQgZnVuY3Rpb24gdGhpbm5lZChwb2ludHM6IHJlYWRvbmx5IFBvaW50W10sIG1vc3Q6IG51bWJlcik6IFBvaW50W10ge1xuICBpZiAocG9pbnRzLmxlbmd0aCA8PSBtb3N0KSByZXR1cm4gWy4uLnBvaW50c107XG4gIGNvbnN0IGZpcnN0ID0gcG9pbnRzWzBdPy5hdCA/PyAwO1xuICBjb25zdCB3aWR0aCA9ICgocG9pbnRzLmF0KC0xKT8uYXQgPz8gMCkgLSBmaXJzdCkgLyAobW9zdCAvIDIpO1xuICBjb25zdCBrZXB0OiBQb2ludFtdID0gW107XG4gIGxldCBiaW4gPSAtMTtcbiAgZm9yIChjb25zdCBwb2ludCBvZiBwb2ludHMpIHtcbiAgICBjb25zdCBvd24gPSBNYXRoLmZsb29yKChwb2ludC5hdCAtIGZpcnN0KSAvIHdpZHRoKTtcbiAgICBpZiAob3duID09PSBiaW4pIGtlcHRba2VwdC5sZW5ndGggLSAxXSA9IHBvaW50O1xuICAgIGVsc2Uga2VwdC5wdXNoKHBvaW50KTtcbiAgICBiaW4gPSBvd247XG4gIH1cbiAgcmV0dXJuIGtlcHQ7XG59XG4iLCAiaW1wb3J0IHsgdXNlTWVtbyB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGdldCwgdHlwZSBQYWdlIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgQ2hhbmdlLCBTdGF0aXN0aWNzIGFzIENvdW50cywgUmFjayB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBieXRlcywgY291bnQsIGRhdGVUaW1lLCBwZXJjZW50IH0gZnJvbSBcIi4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IHF1ZXJ5LCBzZXRRdWVyeSB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uLCBCdXR0b25MaW5rIH0gZnJvbSBcIi4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyBNZXRlciB9IGZyb20gXCIuLi91aS9NZXRlclwiO1xuaW1wb3J0IHsgTG9hZGluZywgUGFnZUhlYWQsIFJlYWRpbmcsIFN0YXR1cywgdXNlUmVhZCB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgQmFycywgTGluZSB9IGZyb20gXCIuL3N0YXRpc3RpY3MvUGxvdFwiO1xuaW1wb3J0IHsgYmFja3dhcmRzLCB0eXBlIEV2ZW50LCBzcGFucywgdGhpbm5lZCB9IGZyb20gXCIuL3N0YXRpc3RpY3MvcGFzdFwiO1xuXG5jb25zdCBHSUIgPSAxMDI0ICoqIDM7XG5cbi8qKiBTdGF0dXNlcyBvZiByYWNrcyBhbmQgZGV2aWNlcywgYXMgdGhlIHNlcnZlciB0ZWxscyB0aGVtLiAqL1xuY29uc3QgUkFDS19TVEFUVVNFUyA9IFtcIkFDVElWRVwiLCBcIklOX1BST0dSRVNTXCIsIFwiU1RPUFBFRFwiLCBcIkZBSUxFRFwiXTtcbmNvbnN0IERFVklDRV9TVEFUVVNFUyA9IFtcIkFDVElWRVwiLCBcIkFWQUlMQUJMRVwiLCBcIklOX1BST0dSRVNTXCIsIFwiU1VTUEVOREVEXCIsIFwiU1RPUFBFRFwiLCBcIkZBSUxFRFwiXTtcblxuLyoqIEhvdyBmYXIgYmFjayBvbmUgbWF5IGxvb2ssIGluIGRheXMuICovXG5jb25zdCBSQU5HRVMgPSBbNywgMzAsIDkwXTtcbi8qKiBCYXJzIG9mIGEgY2hhcnQ6IGVhY2ggaXMgYSBxdWVzdGlvbiB0byB0aGUgc2VydmVyLiAqL1xuY29uc3QgQkFSU19NQVggPSAzMDtcbi8qKiBDaGFuZ2VzIHRoYXQgYXJlIHJlYWQgb2YgdGhlIGxvZyBmb3IgdGhlIGxpbmVzOiBhIHRob3VzYW5kIGEgcmVxdWVzdC4gKi9cbmNvbnN0IEVWRU5UU19NQVggPSAyMF8wMDA7XG4vKiogUG9pbnRzIG9mIGEgbGluZTogbW9yZSB0aGFuIHRoZXJlIGFyZSBwaXhlbHMuICovXG5jb25zdCBQT0lOVFNfTUFYID0gMTIwMDtcblxuLyoqIE1lbW9yeSBhbmQgZGlza3MgY29tZSBpbiBHaUIuICovXG5mdW5jdGlvbiB0b2xkKG5hbWU6IHN0cmluZywgdmFsdWU6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBuYW1lID09PSBcInJhbVwiIHx8IG5hbWUgPT09IFwiZGlza19zcGFjZVwiID8gYnl0ZXModmFsdWUgKiBHSUIpIDogY291bnQodmFsdWUpO1xufVxuXG5mdW5jdGlvbiBGaWd1cmUoeyBuYW1lLCB2YWx1ZSwgaHJlZiB9OiB7IG5hbWU6IHN0cmluZzsgdmFsdWU6IG51bWJlcjsgaHJlZj86IHN0cmluZyB9KSB7XG4gIGNvbnN0IGxhYmVsID0gdC5jbG91ZC5zdGF0aXN0aWNzLm5hbWVzW25hbWVdID8/IG5hbWU7XG4gIGNvbnN0IGluc2lkZSA9IChcbiAgICA8PlxuICAgICAgPGgzPntsYWJlbH08L2gzPlxuICAgICAgPHAgY2xhc3M9XCJudW1iZXJcIj57dG9sZChuYW1lLCB2YWx1ZSl9PC9wPlxuICAgIDwvPlxuICApO1xuICByZXR1cm4gKFxuICAgIDxsaT5cbiAgICAgIHtocmVmID8gKFxuICAgICAgICA8YSBjbGFzcz1cImNhcmQgZmlndXJlXCIgaHJlZj17aHJlZn0+XG4gICAgICAgICAge2luc2lkZX1cbiAgICAgICAgPC9hPlxuICAgICAgKSA6IChcbiAgICAgICAgPGRpdiBjbGFzcz1cImNhcmQgZmlndXJlXCI+e2luc2lkZX08L2Rpdj5cbiAgICAgICl9XG4gICAgPC9saT5cbiAgKTtcbn1cblxudHlwZSBUb3RhbHMgPSBSZWNvcmQ8c3RyaW5nLCBudW1iZXIgfCBudWxsPjtcblxuZnVuY3Rpb24gU2hhcmUoeyBuYW1lLCB0b3RhbHMgfTogeyBuYW1lOiBzdHJpbmc7IHRvdGFsczogVG90YWxzIH0pIHtcbiAgY29uc3QgcyA9IHQuY2xvdWQuc3RhdGlzdGljcztcbiAgY29uc3QgbGFiZWwgPSBzLm5hbWVzW25hbWVdID8/IG5hbWU7XG4gIGNvbnN0IHVzZWQgPSB0b3RhbHNbYHVzZWRfJHtuYW1lfWBdO1xuICBjb25zdCB0b3RhbCA9IHRvdGFsc1tgdG90YWxfJHtuYW1lfWBdO1xuICBpZiAodXNlZCA9PT0gbnVsbCB8fCB1c2VkID09PSB1bmRlZmluZWQpXG4gICAgcmV0dXJuIChcbiAgICAgIDxsaSBjbGFzcz1cImNhcmQgZmlndXJlXCI+XG4gICAgICAgIDxoMz57bGFiZWx9PC9oMz5cbiAgICAgICAgPHAgY2xhc3M9XCJxdWlldFwiPntzLnVua25vd259PC9wPlxuICAgICAgPC9saT5cbiAgICApO1xuICBjb25zdCBib3VuZGVkID0gdG90YWwgIT09IG51bGwgJiYgdG90YWwgIT09IHVuZGVmaW5lZCAmJiB0b3RhbCA+IDA7XG4gIGNvbnN0IHRleHQgPSBib3VuZGVkID8gcy51c2VkKHRvbGQobmFtZSwgdXNlZCksIHRvbGQobmFtZSwgdG90YWwpKSA6IHRvbGQobmFtZSwgdXNlZCk7XG4gIHJldHVybiAoXG4gICAgPGxpIGNsYXNzPVwiY2FyZCBmaWd1cmVcIj5cbiAgICAgIDxoMz57bGFiZWx9PC9oMz5cbiAgICAgIDxwIGNsYXNzPVwibnVtYmVyXCI+e2JvdW5kZWQgPyBwZXJjZW50KHVzZWQgLyB0b3RhbCkgOiB0ZXh0fTwvcD5cbiAgICAgIHtib3VuZGVkICYmIDxNZXRlciBsYWJlbD17bGFiZWx9IHBhcnQ9e3VzZWQgLyB0b3RhbH0gdGV4dD17dGV4dH0gLz59XG4gICAgICB7Ym91bmRlZCAmJiA8cCBjbGFzcz1cInF1aWV0XCI+e3RleHR9PC9wPn1cbiAgICA8L2xpPlxuICApO1xufVxuXG4vKiogVGhlIGNsb3VkJ3MgbnVtYmVyczsgYSBzaXRlIHdpdGhvdXQgYSBjbG91ZCwgb3Igd2hvc2UgY2xvdWQgaXMgYXdheSwgaGFzIHRoZSByZXN0IGFsbCB0aGUgc2FtZS4gKi9cbmZ1bmN0aW9uIFdob2xlQ2xvdWQoKSB7XG4gIGNvbnN0IHMgPSB0LmNsb3VkLnN0YXRpc3RpY3M7XG4gIGNvbnN0IHRvdGFscyA9IHVzZVJlYWQoKHN0b3ApID0+IGdldDxUb3RhbHM+KFwiL2FwaS92Mi9zdGF0aXN0aWNzL2Nsb3VkXCIsIHt9LCBzdG9wKSk7XG4gIGlmICh0b3RhbHMucHJvYmxlbSlcbiAgICByZXR1cm4gKFxuICAgICAgPGRpdiBjbGFzcz1cIm5vdGljZVwiIGRhdGEta2luZD1cIndhcm5cIiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgPEljb24gbmFtZT1cIndhcm5pbmdcIiAvPlxuICAgICAgICA8cD5cbiAgICAgICAgICB7cy5jbG91ZEZhaWxlZH06IHt0b3RhbHMucHJvYmxlbS5tZXNzYWdlfXtcIiBcIn1cbiAgICAgICAgICA8YnV0dG9uIHR5cGU9XCJidXR0b25cIiBjbGFzcz1cImxpbmtcIiBvbkNsaWNrPXt0b3RhbHMuYWdhaW59PlxuICAgICAgICAgICAge3QudWkucmV0cnl9XG4gICAgICAgICAgPC9idXR0b24+XG4gICAgICAgIDwvcD5cbiAgICAgIDwvZGl2PlxuICAgICk7XG4gIGlmICghdG90YWxzLnZhbHVlKSByZXR1cm4gPExvYWRpbmcgLz47XG4gIGNvbnN0IHJ1bm5pbmcgPSB0b3RhbHMudmFsdWUucnVubmluZ192bXM7XG4gIHJldHVybiAoXG4gICAgPHVsIGNsYXNzPVwiY2FyZHNcIj5cbiAgICAgIHtbXCJ2Y3B1c1wiLCBcInJhbVwiLCBcImRpc2tfc3BhY2VcIl0ubWFwKChuYW1lKSA9PiAoXG4gICAgICAgIDxTaGFyZSBrZXk9e25hbWV9IG5hbWU9e25hbWV9IHRvdGFscz17dG90YWxzLnZhbHVlID8/IHt9fSAvPlxuICAgICAgKSl9XG4gICAgICB7cnVubmluZyAhPT0gbnVsbCAmJiBydW5uaW5nICE9PSB1bmRlZmluZWQgJiYgPEZpZ3VyZSBuYW1lPVwicnVubmluZ192bXNcIiB2YWx1ZT17cnVubmluZ30gLz59XG4gICAgPC91bD5cbiAgKTtcbn1cblxuLyoqIEhvdyBtYW55IHJvd3Mgb2YgYSBsaXN0IGhhdmUgZWFjaCBzdGF0dXM7IHRob3NlIHRoYXQgbm9uZSBoYXMgYXJlIGxlZnQgb3V0LiAqL1xuYXN5bmMgZnVuY3Rpb24gYnlTdGF0dXMocGF0aDogc3RyaW5nLCBzdGF0dXNlczogc3RyaW5nW10sIHN0b3A6IEFib3J0U2lnbmFsKSB7XG4gIGNvbnN0IGFsbCA9IGF3YWl0IFByb21pc2UuYWxsKFxuICAgIHN0YXR1c2VzLm1hcChhc3luYyAoc3RhdHVzKSA9PiB7XG4gICAgICBjb25zdCBwYWdlID0gYXdhaXQgZ2V0PFBhZ2U8UmFjaz4+KHBhdGgsIHsgc3RhdHVzLCBsaW1pdDogMSwgY291bnQ6IHRydWUgfSwgc3RvcCk7XG4gICAgICByZXR1cm4geyBzdGF0dXMsIHRvdGFsOiBwYWdlLnRvdGFsID8/IDAgfTtcbiAgICB9KSxcbiAgKTtcbiAgcmV0dXJuIGFsbC5maWx0ZXIoKHsgdG90YWwgfSkgPT4gdG90YWwgPiAwKTtcbn1cblxuZnVuY3Rpb24gU3RhdHVzZXMoe1xuICBsYWJlbCxcbiAgcGF0aCxcbiAgaHJlZixcbiAgc3RhdHVzZXMsXG59OiB7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIHBhdGg6IHN0cmluZztcbiAgaHJlZjogc3RyaW5nO1xuICBzdGF0dXNlczogc3RyaW5nW107XG59KSB7XG4gIGNvbnN0IGZvdW5kID0gdXNlUmVhZCgoc3RvcCkgPT4gYnlTdGF0dXMocGF0aCwgc3RhdHVzZXMsIHN0b3ApLCBbcGF0aF0pO1xuICByZXR1cm4gKFxuICAgIDxzZWN0aW9uIGNsYXNzPVwiY2FyZCBzdGFjayB0aWdodFwiPlxuICAgICAgPGgzPntsYWJlbH08L2gzPlxuICAgICAgPFJlYWRpbmcgcmVhZD17Zm91bmR9PlxuICAgICAgICB7KHJvd3MpID0+IHtcbiAgICAgICAgICBjb25zdCBzdW0gPSByb3dzLnJlZHVjZSgodG90YWwsIHJvdykgPT4gdG90YWwgKyByb3cudG90YWwsIDApO1xuICAgICAgICAgIHJldHVybiAoXG4gICAgICAgICAgICA8dWwgY2xhc3M9XCJzaGFyZXNcIj5cbiAgICAgICAgICAgICAge3Jvd3MubWFwKCh7IHN0YXR1cywgdG90YWwgfSkgPT4gKFxuICAgICAgICAgICAgICAgIDxsaSBrZXk9e3N0YXR1c30+XG4gICAgICAgICAgICAgICAgICA8YSBocmVmPXtgJHtocmVmfT9zdGF0dXM9JHtzdGF0dXN9YH0+XG4gICAgICAgICAgICAgICAgICAgIDxTdGF0dXMgc3RhdHVzPXtzdGF0dXN9IC8+XG4gICAgICAgICAgICAgICAgICAgIDxzcGFuIGNsYXNzPVwiYmFyXCIgYXJpYS1oaWRkZW49XCJ0cnVlXCI+XG4gICAgICAgICAgICAgICAgICAgICAgPHNwYW4gc3R5bGU9e3sgd2lkdGg6IGAkeyh0b3RhbCAvIHN1bSkgKiAxMDB9JWAgfX0gLz5cbiAgICAgICAgICAgICAgICAgICAgPC9zcGFuPlxuICAgICAgICAgICAgICAgICAgICA8c3BhbiBjbGFzcz1cInZhbHVlXCI+e2NvdW50KHRvdGFsKX08L3NwYW4+XG4gICAgICAgICAgICAgICAgICA8L2E+XG4gICAgICAgICAgICAgICAgPC9saT5cbiAgICAgICAgICAgICAgKSl9XG4gICAgICAgICAgICAgIHtyb3dzLmxlbmd0aCA9PT0gMCAmJiA8bGkgY2xhc3M9XCJxdWlldFwiPnt0LnVpLm5vbmV9PC9saT59XG4gICAgICAgICAgICA8L3VsPlxuICAgICAgICAgICk7XG4gICAgICAgIH19XG4gICAgICA8L1JlYWRpbmc+XG4gICAgPC9zZWN0aW9uPlxuICApO1xufVxuXG4vKiogUmFja3MgYW5kIGRldmljZXMgdGhhdCBjYW1lIGFuZCB3ZW50IHNpbmNlIGBzaW5jZWAsIGFuZCBzaW5jZSB3aGVuIGFsbCBvZiB0aGVtIGFyZSBrbm93bi4gKi9cbmFzeW5jIGZ1bmN0aW9uIGNvbWluZ3MoXG4gIHNpbmNlOiBudW1iZXIsXG4gIHN0b3A6IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTx7IGV2ZW50czogRXZlbnRbXTsgZnJvbTogbnVtYmVyOyBjdXQ6IGJvb2xlYW4gfT4ge1xuICBjb25zdCBldmVudHM6IEV2ZW50W10gPSBbXTtcbiAgbGV0IGN1cnNvcjogc3RyaW5nIHwgbnVsbCA9IG51bGw7XG4gIGRvIHtcbiAgICBjb25zdCBwYWdlOiBQYWdlPENoYW5nZT4gPSBhd2FpdCBnZXQoXG4gICAgICBcIi9hcGkvdjIvY2hhbmdlc1wiLFxuICAgICAge1xuICAgICAgICBraW5kOiBcInJhY2ssZGV2aWNlXCIsXG4gICAgICAgIGFjdGlvbjogXCJjcmVhdGUsZGVsZXRlXCIsXG4gICAgICAgIHNpbmNlOiBuZXcgRGF0ZShzaW5jZSkudG9JU09TdHJpbmcoKSxcbiAgICAgICAgc29ydDogXCItaWRcIixcbiAgICAgICAgbGltaXQ6IDEwMDAsXG4gICAgICAgIGN1cnNvcixcbiAgICAgIH0sXG4gICAgICBzdG9wLFxuICAgICk7XG4gICAgZm9yIChjb25zdCB7IGF0LCBraW5kLCBhY3Rpb24gfSBvZiBwYWdlLml0ZW1zKVxuICAgICAgZXZlbnRzLnB1c2goeyBhdDogRGF0ZS5wYXJzZShhdCksIGtpbmQsIGFjdGlvbiB9KTtcbiAgICBjdXJzb3IgPSBwYWdlLm5leHQ7XG4gIH0gd2hpbGUgKGN1cnNvciAmJiBldmVudHMubGVuZ3RoIDwgRVZFTlRTX01BWCk7XG4gIGNvbnN0IGZyb20gPSBjdXJzb3IgPyAoZXZlbnRzLmF0KC0xKT8uYXQgPz8gc2luY2UpIDogc2luY2U7XG4gIHJldHVybiB7IGV2ZW50cywgZnJvbSwgY3V0OiBjdXJzb3IgIT09IG51bGwgfTtcbn1cblxuZnVuY3Rpb24gSGlzdG9yeSh7IGNvdW50cyB9OiB7IGNvdW50czogQ291bnRzIH0pIHtcbiAgY29uc3QgcyA9IHQuY2xvdWQuc3RhdGlzdGljcztcbiAgY29uc3QgYXNrZWQgPSBOdW1iZXIocXVlcnkudmFsdWUuZ2V0KFwiZGF5c1wiKSk7XG4gIGNvbnN0IGRheXMgPSBSQU5HRVMuaW5jbHVkZXMoYXNrZWQpID8gYXNrZWQgOiAoUkFOR0VTWzFdID8/IDMwKTtcbiAgY29uc3Qgbm93ID0gdXNlTWVtbygoKSA9PiBEYXRlLm5vdygpLCBbZGF5cywgY291bnRzXSk7XG4gIGNvbnN0IGZvdW5kID0gdXNlUmVhZCgoc3RvcCkgPT4gY29taW5ncyhub3cgLSBkYXlzICogODZfNDAwXzAwMCwgc3RvcCksIFtub3ddKTtcbiAgY29uc3QgYWN0aXZpdHkgPSB1c2VSZWFkKFxuICAgIChzdG9wKSA9PlxuICAgICAgUHJvbWlzZS5hbGwoXG4gICAgICAgIHNwYW5zKG5vdywgZGF5cywgQkFSU19NQVgpLm1hcChhc3luYyAoeyBmcm9tLCB0byB9KSA9PiB7XG4gICAgICAgICAgY29uc3QgbW9tZW50ID0gKGF0OiBudW1iZXIpID0+IG5ldyBEYXRlKGF0KS50b0lTT1N0cmluZygpO1xuICAgICAgICAgIGNvbnN0IGFza2luZyA9IHsgc2luY2U6IG1vbWVudChmcm9tKSwgdW50aWw6IG1vbWVudCh0byksIGxpbWl0OiAxLCBjb3VudDogdHJ1ZSB9O1xuICAgICAgICAgIGNvbnN0IHBhZ2UgPSBhd2FpdCBnZXQ8UGFnZTxDaGFuZ2U+PihcIi9hcGkvdjIvY2hhbmdlc1wiLCBhc2tpbmcsIHN0b3ApO1xuICAgICAgICAgIHJldHVybiB7IGZyb20sIHRvLCB2YWx1ZTogcGFnZS50b3RhbCA/PyAwIH07XG4gICAgICAgIH0pLFxuICAgICAgKSxcbiAgICBbbm93XSxcbiAgKTtcbiAgY29uc3QgZGV2aWNlcyA9IGNvdW50cy5zZXJ2ZXJzICsgY291bnRzLnZvbHVtZXMgKyBjb3VudHMubmV0d29ya3M7XG4gIHJldHVybiAoXG4gICAgPHNlY3Rpb24gY2xhc3M9XCJzdGFja1wiPlxuICAgICAgPGRpdiBjbGFzcz1cInNlY3Rpb24taGVhZFwiPlxuICAgICAgICA8aDI+e3MuaGlzdG9yeX08L2gyPlxuICAgICAgICA8ZGl2IGNsYXNzPVwic2VnbWVudHNcIiByb2xlPVwiZ3JvdXBcIiBhcmlhLWxhYmVsPXtzLnJhbmdlfT5cbiAgICAgICAgICB7UkFOR0VTLm1hcCgocmFuZ2UpID0+IChcbiAgICAgICAgICAgIDxCdXR0b25cbiAgICAgICAgICAgICAga2V5PXtyYW5nZX1cbiAgICAgICAgICAgICAgYXJpYS1wcmVzc2VkPXtyYW5nZSA9PT0gZGF5c31cbiAgICAgICAgICAgICAgb25DbGljaz17KCkgPT4gc2V0UXVlcnkoeyBkYXlzOiBTdHJpbmcocmFuZ2UpIH0pfVxuICAgICAgICAgICAgPlxuICAgICAgICAgICAgICB7cy5kYXlzKHJhbmdlKX1cbiAgICAgICAgICAgIDwvQnV0dG9uPlxuICAgICAgICAgICkpfVxuICAgICAgICA8L2Rpdj5cbiAgICAgIDwvZGl2PlxuICAgICAgPFJlYWRpbmcgcmVhZD17Zm91bmR9PlxuICAgICAgICB7KHsgZXZlbnRzLCBmcm9tLCBjdXQgfSkgPT4gKFxuICAgICAgICAgIDw+XG4gICAgICAgICAgICA8ZGl2IGNsYXNzPVwicGxvdHNcIj5cbiAgICAgICAgICAgICAgPExpbmVcbiAgICAgICAgICAgICAgICB0aXRsZT17cy5yYWNrc31cbiAgICAgICAgICAgICAgICBwb2ludHM9e3RoaW5uZWQoYmFja3dhcmRzKGV2ZW50cywgXCJyYWNrXCIsIGNvdW50cy5yYWNrcywgZnJvbSwgbm93KSwgUE9JTlRTX01BWCl9XG4gICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgIDxMaW5lXG4gICAgICAgICAgICAgICAgdGl0bGU9e3MuZGV2aWNlc31cbiAgICAgICAgICAgICAgICBwb2ludHM9e3RoaW5uZWQoYmFja3dhcmRzKGV2ZW50cywgXCJkZXZpY2VcIiwgZGV2aWNlcywgZnJvbSwgbm93KSwgUE9JTlRTX01BWCl9XG4gICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgIHthY3Rpdml0eS52YWx1ZSAmJiAoXG4gICAgICAgICAgICAgICAgPEJhcnNcbiAgICAgICAgICAgICAgICAgIHRpdGxlPXtzLmFjdGl2aXR5KE1hdGgubWF4KDEsIE1hdGguY2VpbChkYXlzIC8gQkFSU19NQVgpKSl9XG4gICAgICAgICAgICAgICAgICBiYXJzPXthY3Rpdml0eS52YWx1ZX1cbiAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICApfVxuICAgICAgICAgICAgPC9kaXY+XG4gICAgICAgICAgICA8cCBjbGFzcz1cInF1aWV0XCI+XG4gICAgICAgICAgICAgIHtzLmRlcml2ZWR9IHtjdXQgJiYgcy5jdXQoZGF0ZVRpbWUoZnJvbSAvIDEwMDApKX1cbiAgICAgICAgICAgIDwvcD5cbiAgICAgICAgICA8Lz5cbiAgICAgICAgKX1cbiAgICAgIDwvUmVhZGluZz5cbiAgICA8L3NlY3Rpb24+XG4gICk7XG59XG5cbi8qKiBIb3cgbXVjaCBvZiBldmVyeXRoaW5nIHRoZXJlIGlzLCBhbmQgaG93IHRoYXQgY2FtZSBhYm91dC4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFN0YXRpc3RpY3MoKSB7XG4gIGNvbnN0IHMgPSB0LmNsb3VkLnN0YXRpc3RpY3M7XG4gIGNvbnN0IGNvdW50cyA9IHVzZVJlYWQoKHN0b3ApID0+IGdldDxDb3VudHM+KFwiL2FwaS92Mi9zdGF0aXN0aWNzXCIsIHt9LCBzdG9wKSk7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWQgdGl0bGU9e3MudGl0bGV9PlxuICAgICAgICA8QnV0dG9uIGljb249XCJyZWZyZXNoXCIgb25DbGljaz17Y291bnRzLmFnYWlufT5cbiAgICAgICAgICB7dC51aS5yZWxvYWR9XG4gICAgICAgIDwvQnV0dG9uPlxuICAgICAgICA8QnV0dG9uTGluayBocmVmPVwiL3N0YXR1c1wiIGljb249XCJjaGFydFwiPlxuICAgICAgICAgIHtzLnNlcnZlcn1cbiAgICAgICAgPC9CdXR0b25MaW5rPlxuICAgICAgPC9QYWdlSGVhZD5cbiAgICAgIDxkaXYgY2xhc3M9XCJzdGFjayB3aWRlXCI+XG4gICAgICAgIDxzZWN0aW9uIGNsYXNzPVwic3RhY2tcIj5cbiAgICAgICAgICA8aDI+e3MuY2xvdWR9PC9oMj5cbiAgICAgICAgICA8V2hvbGVDbG91ZCAvPlxuICAgICAgICA8L3NlY3Rpb24+XG4gICAgICAgIDxSZWFkaW5nIHJlYWQ9e2NvdW50c30+XG4gICAgICAgICAgeyhhbGwpID0+IChcbiAgICAgICAgICAgIDw+XG4gICAgICAgICAgICAgIDxzZWN0aW9uIGNsYXNzPVwic3RhY2tcIj5cbiAgICAgICAgICAgICAgICA8aDI+e3Muc2l0ZX08L2gyPlxuICAgICAgICAgICAgICAgIDx1bCBjbGFzcz1cImNhcmRzIHNtYWxsXCI+XG4gICAgICAgICAgICAgICAgICA8RmlndXJlIG5hbWU9XCJ1c2Vyc1wiIHZhbHVlPXthbGwudXNlcnN9IGhyZWY9XCIvdXNlcnNcIiAvPlxuICAgICAgICAgICAgICAgICAgPEZpZ3VyZSBuYW1lPVwidGVhbXNcIiB2YWx1ZT17YWxsLnRlYW1zfSBocmVmPVwiL3RlYW1zXCIgLz5cbiAgICAgICAgICAgICAgICAgIDxGaWd1cmUgbmFtZT1cInJhY2tzXCIgdmFsdWU9e2FsbC5yYWNrc30gaHJlZj1cIi9yYWNrc1wiIC8+XG4gICAgICAgICAgICAgICAgICA8RmlndXJlIG5hbWU9XCJzZXJ2ZXJzXCIgdmFsdWU9e2FsbC5zZXJ2ZXJzfSBocmVmPVwiL2RldmljZXM/dHlwZT1JbnN0YW5jZVwiIC8+XG4gICAgICAgICAgICAgICAgICA8RmlndXJlIG5hbWU9XCJ2b2x1bWVzXCIgdmFsdWU9e2FsbC52b2x1bWVzfSBocmVmPVwiL2RldmljZXM/dHlwZT1Wb2x1bWVcIiAvPlxuICAgICAgICAgICAgICAgICAgPEZpZ3VyZSBuYW1lPVwibmV0d29ya3NcIiB2YWx1ZT17YWxsLm5ldHdvcmtzfSBocmVmPVwiL2RldmljZXM/dHlwZT1OZXR3b3JrXCIgLz5cbiAgICAgICAgICAgICAgICAgIDxGaWd1cmUgbmFtZT1cInZjcHVzXCIgdmFsdWU9e2FsbC52Y3B1c30gaHJlZj1cIi90ZW1wbGF0ZXNcIiAvPlxuICAgICAgICAgICAgICAgICAgPEZpZ3VyZSBuYW1lPVwicmFtXCIgdmFsdWU9e2FsbC5yYW19IGhyZWY9XCIvdGVtcGxhdGVzXCIgLz5cbiAgICAgICAgICAgICAgICAgIDxGaWd1cmUgbmFtZT1cImRpc2tfc3BhY2VcIiB2YWx1ZT17YWxsLmRpc2tfc3BhY2V9IGhyZWY9XCIvdGVtcGxhdGVzXCIgLz5cbiAgICAgICAgICAgICAgICA8L3VsPlxuICAgICAgICAgICAgICAgIDxwIGNsYXNzPVwicXVpZXRcIj57cy50ZW1wbGF0ZXN9PC9wPlxuICAgICAgICAgICAgICAgIDxkaXYgY2xhc3M9XCJoYWx2ZXNcIj5cbiAgICAgICAgICAgICAgICAgIDxTdGF0dXNlc1xuICAgICAgICAgICAgICAgICAgICBsYWJlbD17cy5yYWNrc1N0YXR1c31cbiAgICAgICAgICAgICAgICAgICAgcGF0aD1cIi9hcGkvdjIvcmFja3NcIlxuICAgICAgICAgICAgICAgICAgICBocmVmPVwiL3JhY2tzXCJcbiAgICAgICAgICAgICAgICAgICAgc3RhdHVzZXM9e1JBQ0tfU1RBVFVTRVN9XG4gICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICAgPFN0YXR1c2VzXG4gICAgICAgICAgICAgICAgICAgIGxhYmVsPXtzLmRldmljZXNTdGF0dXN9XG4gICAgICAgICAgICAgICAgICAgIHBhdGg9XCIvYXBpL3YyL2RldmljZXNcIlxuICAgICAgICAgICAgICAgICAgICBocmVmPVwiL2RldmljZXNcIlxuICAgICAgICAgICAgICAgICAgICBzdGF0dXNlcz17REVWSUNFX1NUQVRVU0VTfVxuICAgICAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgICAgICAgPC9zZWN0aW9uPlxuICAgICAgICAgICAgICA8SGlzdG9yeSBjb3VudHM9e2FsbH0gLz5cbiAgICAgICAgICAgIDwvPlxuICAgICAgICAgICl9XG4gICAgICAgIDwvUmVhZGluZz5cbiAgICAgIDwvZGl2PlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFNQSxJQUFNLFFBQVE7QUFDZCxJQUFNLFNBQVM7QUFHUixTQUFTLFFBQVEsT0FBdUI7QUFDN0MsTUFBSSxTQUFTLEVBQUcsUUFBTztBQUN2QixRQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssQ0FBQztBQUNoRCxhQUFXLFFBQVEsQ0FBQyxHQUFHLEdBQUcsS0FBSyxHQUFHLEVBQUUsRUFBRyxLQUFJLE9BQU8sU0FBUyxNQUFPLFFBQU8sT0FBTztBQUNoRixTQUFPO0FBQ1Q7QUFFQSxTQUFTLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FRRztBQUNELFFBQU0sS0FBSyxFQUFNO0FBQ2pCLFNBQ0Usa0JBQUMsWUFBTyxPQUFNLFFBQ1o7QUFBQSxzQkFBQyxnQkFBVyxJQUFTLGlCQUFNO0FBQUEsSUFDM0Isa0JBQUMsU0FBSSxPQUFNLGFBQ1Q7QUFBQSx3QkFBQyxVQUFLLE9BQU0sWUFBWSxnQkFBTSxHQUFHLEdBQUU7QUFBQSxNQUNuQyxrQkFBQyxVQUFLLE9BQU0sZUFBYyxlQUFDO0FBQUEsTUFDM0I7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLFNBQVMsT0FBTyxLQUFLLElBQUksTUFBTTtBQUFBLFVBQy9CLHFCQUFvQjtBQUFBLFVBQ3BCLE1BQUs7QUFBQSxVQUNMLGNBQVk7QUFBQSxVQUVaO0FBQUE7QUFBQSxjQUFDO0FBQUE7QUFBQSxnQkFDQyxPQUFNO0FBQUEsZ0JBQ04sR0FBRyxTQUFTLEtBQUssTUFBTSxTQUFTLENBQUMsSUFBSSxLQUFLLE1BQU0sU0FBUyxHQUFHLElBQUksS0FBSztBQUFBO0FBQUEsWUFDdkU7QUFBQSxZQUNDO0FBQUE7QUFBQTtBQUFBLE1BQ0g7QUFBQSxPQUNGO0FBQUEsSUFDQSxrQkFBQyxPQUFFLE9BQU0sYUFDUDtBQUFBLHdCQUFDLFVBQU0sbUJBQVMsT0FBTyxHQUFJLEdBQUU7QUFBQSxNQUM3QixrQkFBQyxVQUFNLG1CQUFTLEtBQUssR0FBSSxHQUFFO0FBQUEsT0FDN0I7QUFBQSxJQUNBLGtCQUFDLGFBQVEsT0FBTSxZQUNiO0FBQUEsd0JBQUMsYUFBUyxZQUFFLE1BQU0sV0FBVyxPQUFNO0FBQUEsTUFDbkMsa0JBQUMsU0FBSSxPQUFNLGdCQUNULDRCQUFDLFdBQU0sT0FBTSxTQUFRLG1CQUFpQixJQUNwQztBQUFBLDBCQUFDLFdBQ0MsNEJBQUMsUUFDQztBQUFBLDRCQUFDLFFBQUcsT0FBTSxPQUFPLFlBQUUsTUFBTSxXQUFXLEtBQUk7QUFBQSxVQUN4QyxrQkFBQyxRQUFHLE9BQU0sT0FBTSxPQUFNLE9BQ25CLGlCQUNIO0FBQUEsV0FDRixHQUNGO0FBQUEsUUFDQSxrQkFBQyxXQUNFLGVBQUssSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLEdBQUcsVUFDdkIsa0JBQUMsUUFDQztBQUFBLDRCQUFDLFFBQUksZUFBSTtBQUFBLFVBQ1Qsa0JBQUMsUUFBRyxPQUFNLE9BQU8sZ0JBQU0sS0FBSyxHQUFFO0FBQUEsYUFGdkIsS0FHVCxDQUNELEdBQ0g7QUFBQSxTQUNGLEdBQ0Y7QUFBQSxPQUNGO0FBQUEsS0FDRjtBQUVKO0FBR08sU0FBUyxLQUFLLEVBQUUsT0FBTyxPQUFPLEdBQXVDO0FBQzFFLFFBQU0sT0FBTyxPQUFPLENBQUMsR0FBRyxNQUFNO0FBQzlCLFFBQU0sS0FBSyxPQUFPLEdBQUcsRUFBRSxHQUFHLE1BQU07QUFDaEMsUUFBTSxNQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUcsT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDakUsUUFBTSxJQUFJLENBQUMsUUFBaUIsS0FBSyxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxJQUFLO0FBQ25FLFFBQU0sSUFBSSxDQUFDLFVBQWtCLFNBQVUsUUFBUSxPQUFRLFNBQVMsS0FBSztBQUNyRSxRQUFNLE9BQU8sT0FDVixJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sTUFBTSxHQUFHLEVBQUUsRUFBRSxFQUFFLFFBQVEsQ0FBQyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsUUFBUSxDQUFDLENBQUMsRUFBRSxFQUNuRSxLQUFLLEdBQUc7QUFDWCxRQUFNLE9BQU8sSUFBSTtBQUFBLElBQ2YsT0FBTyxJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sTUFBd0IsQ0FBQyxTQUFTLEtBQUssR0FBSSxHQUFHLEtBQUssQ0FBQztBQUFBLEVBQzlFO0FBQ0EsUUFBTSxjQUFjLEVBQUUsTUFBTSxXQUFXO0FBQUEsSUFDckM7QUFBQSxJQUNBLFNBQVMsT0FBTyxHQUFJO0FBQUEsSUFDcEIsU0FBUyxLQUFLLEdBQUk7QUFBQSxJQUNsQixNQUFNLE9BQU8sQ0FBQyxHQUFHLFNBQVMsQ0FBQztBQUFBLElBQzNCLE1BQU0sT0FBTyxHQUFHLEVBQUUsR0FBRyxTQUFTLENBQUM7QUFBQSxFQUNqQztBQUNBLFNBQ0U7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsTUFBTSxDQUFDLEdBQUcsSUFBSSxFQUFFLFFBQVE7QUFBQSxNQUV4QjtBQUFBLDBCQUFDLFVBQUssT0FBTSxRQUFPLEdBQUcsTUFBTSxNQUFNLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSSxNQUFNLEtBQUs7QUFBQSxRQUNsRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxHQUFHLElBQUksSUFBSSxJQUFJO0FBQUE7QUFBQTtBQUFBLEVBQ3BDO0FBRUo7QUFHTyxTQUFTLEtBQUs7QUFBQSxFQUNuQjtBQUFBLEVBQ0E7QUFDRixHQUdHO0FBQ0QsUUFBTSxPQUFPLEtBQUssQ0FBQyxHQUFHLFFBQVE7QUFDOUIsUUFBTSxLQUFLLEtBQUssR0FBRyxFQUFFLEdBQUcsTUFBTTtBQUM5QixRQUFNLE1BQU0sUUFBUSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUMsQ0FBQztBQUMvRCxRQUFNLFFBQVEsUUFBUSxLQUFLLElBQUksR0FBRyxLQUFLLE1BQU07QUFDN0MsUUFBTSxNQUFNLEtBQUssT0FBTyxDQUFDLE9BQU8sRUFBRSxNQUFNLE1BQU0sUUFBUSxPQUFPLENBQUM7QUFDOUQsUUFBTSxNQUFNLENBQUMsUUFBc0MsU0FBUyxJQUFJLEtBQUssTUFBTyxDQUFDO0FBQzdFLFNBQ0U7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDO0FBQUEsTUFDQSxhQUFhLEVBQUUsTUFBTSxXQUFXO0FBQUEsUUFDOUI7QUFBQSxRQUNBLFNBQVMsT0FBTyxHQUFJO0FBQUEsUUFDcEIsU0FBUyxLQUFLLEdBQUk7QUFBQSxRQUNsQixNQUFNLEdBQUc7QUFBQSxNQUNYO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQSxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQTBCLENBQUMsSUFBSSxHQUFHLEdBQUcsSUFBSSxLQUFLLENBQUMsRUFBRSxRQUFRO0FBQUEsTUFFeEUsZUFBSyxJQUFJLENBQUMsS0FBSyxVQUFVO0FBQ3hCLGNBQU0sU0FBVSxJQUFJLFFBQVEsT0FBUSxTQUFTO0FBQzdDLGVBQ0U7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUVDLE9BQU07QUFBQSxZQUNOLEdBQUcsUUFBUSxRQUFRLFFBQVE7QUFBQSxZQUMzQixHQUFHLFNBQVM7QUFBQSxZQUNaLE9BQU8sUUFBUTtBQUFBLFlBQ2Y7QUFBQSxZQUVBLDRCQUFDLFdBQU8sYUFBRyxJQUFJLEdBQUcsQ0FBQyxLQUFLLE1BQU0sSUFBSSxLQUFLLENBQUMsSUFBRztBQUFBO0FBQUEsVUFQdEM7QUFBQSxRQVFQO0FBQUEsTUFFSixDQUFDO0FBQUE7QUFBQSxFQUNIO0FBRUo7OztBQ3BKQSxJQUFNLFNBQVM7QUFHUixTQUFTLE1BQ2QsS0FDQSxNQUNBLE1BQ3FDO0FBQ3JDLFFBQU0sUUFBUSxLQUFLLElBQUksR0FBRyxLQUFLLEtBQUssT0FBTyxJQUFJLENBQUMsSUFBSTtBQUNwRCxRQUFNLFFBQVEsTUFBTSxPQUFPO0FBQzNCLFFBQU0sTUFBMkMsQ0FBQztBQUNsRCxXQUFTLEtBQUssS0FBSyxLQUFLLE9BQU8sTUFBTTtBQUNuQyxRQUFJLFFBQVEsRUFBRSxNQUFNLEtBQUssSUFBSSxPQUFPLEtBQUssS0FBSyxHQUFHLEdBQUcsQ0FBQztBQUN2RCxTQUFPO0FBQ1Q7QUFNTyxTQUFTLFVBQ2QsUUFDQSxNQUNBQSxRQUNBLE1BQ0EsS0FDUztBQUNULFFBQU0sUUFBUSxPQUNYO0FBQUEsSUFDQyxDQUFDLFVBQ0MsTUFBTSxTQUFTLFFBQ2YsTUFBTSxNQUFNLFNBQ1gsTUFBTSxXQUFXLFlBQVksTUFBTSxXQUFXO0FBQUEsRUFDbkQsRUFDQyxLQUFLLENBQUNDLElBQUcsTUFBTSxFQUFFLEtBQUtBLEdBQUUsRUFBRTtBQUM3QixRQUFNLFNBQWtCLENBQUMsRUFBRSxJQUFJLEtBQUssT0FBT0QsT0FBTSxDQUFDO0FBQ2xELE1BQUksUUFBUUE7QUFDWixhQUFXLFNBQVMsT0FBTztBQUV6QixXQUFPLEtBQUssRUFBRSxJQUFJLE1BQU0sSUFBSSxNQUFNLENBQUM7QUFDbkMsYUFBUyxNQUFNLFdBQVcsV0FBVyxLQUFLO0FBQzFDLFdBQU8sS0FBSyxFQUFFLElBQUksTUFBTSxJQUFJLE1BQU0sQ0FBQztBQUFBLEVBQ3JDO0FBQ0EsU0FBTyxLQUFLLEVBQUUsSUFBSSxNQUFNLE1BQU0sQ0FBQztBQUMvQixTQUFPLE9BQU8sUUFBUTtBQUN4QjtBQUdPLFNBQVMsUUFBUSxRQUEwQixNQUF1QjtBQUN2RSxNQUFJLE9BQU8sVUFBVSxLQUFNLFFBQU8sQ0FBQyxHQUFHLE1BQU07QUFDNUMsUUFBTSxRQUFRLE9BQU8sQ0FBQyxHQUFHLE1BQU07QUFDL0IsUUFBTSxVQUFVLE9BQU8sR0FBRyxFQUFFLEdBQUcsTUFBTSxLQUFLLFVBQVUsT0FBTztBQUMzRCxRQUFNLE9BQWdCLENBQUM7QUFDdkIsTUFBSSxNQUFNO0FBQ1YsYUFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBTSxNQUFNLEtBQUssT0FBTyxNQUFNLEtBQUssU0FBUyxLQUFLO0FBQ2pELFFBQUksUUFBUSxJQUFLLE1BQUssS0FBSyxTQUFTLENBQUMsSUFBSTtBQUFBLFFBQ3BDLE1BQUssS0FBSyxLQUFLO0FBQ3BCLFVBQU07QUFBQSxFQUNSO0FBQ0EsU0FBTztBQUNUOzs7QUNqRUEsSUFBTSxNQUFNLFFBQVE7QUFHcEIsSUFBTSxnQkFBZ0IsQ0FBQyxVQUFVLGVBQWUsV0FBVyxRQUFRO0FBQ25FLElBQU0sa0JBQWtCLENBQUMsVUFBVSxhQUFhLGVBQWUsYUFBYSxXQUFXLFFBQVE7QUFHL0YsSUFBTSxTQUFTLENBQUMsR0FBRyxJQUFJLEVBQUU7QUFFekIsSUFBTSxXQUFXO0FBRWpCLElBQU0sYUFBYTtBQUVuQixJQUFNLGFBQWE7QUFHbkIsU0FBUyxLQUFLLE1BQWMsT0FBdUI7QUFDakQsU0FBTyxTQUFTLFNBQVMsU0FBUyxlQUFlLE1BQU0sUUFBUSxHQUFHLElBQUksTUFBTSxLQUFLO0FBQ25GO0FBRUEsU0FBUyxPQUFPLEVBQUUsTUFBTSxPQUFPLEtBQUssR0FBbUQ7QUFDckYsUUFBTSxRQUFRLEVBQUUsTUFBTSxXQUFXLE1BQU0sSUFBSSxLQUFLO0FBQ2hELFFBQU0sU0FDSix1QkFDRTtBQUFBLHNCQUFDLFFBQUksaUJBQU07QUFBQSxJQUNYLGtCQUFDLE9BQUUsT0FBTSxVQUFVLGVBQUssTUFBTSxLQUFLLEdBQUU7QUFBQSxLQUN2QztBQUVGLFNBQ0Usa0JBQUMsUUFDRSxpQkFDQyxrQkFBQyxPQUFFLE9BQU0sZUFBYyxNQUNwQixrQkFDSCxJQUVBLGtCQUFDLFNBQUksT0FBTSxlQUFlLGtCQUFPLEdBRXJDO0FBRUo7QUFJQSxTQUFTLE1BQU0sRUFBRSxNQUFNLE9BQU8sR0FBcUM7QUFDakUsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixRQUFNLFFBQVEsRUFBRSxNQUFNLElBQUksS0FBSztBQUMvQixRQUFNLE9BQU8sT0FBTyxRQUFRLElBQUksRUFBRTtBQUNsQyxRQUFNLFFBQVEsT0FBTyxTQUFTLElBQUksRUFBRTtBQUNwQyxNQUFJLFNBQVMsUUFBUSxTQUFTO0FBQzVCLFdBQ0Usa0JBQUMsUUFBRyxPQUFNLGVBQ1I7QUFBQSx3QkFBQyxRQUFJLGlCQUFNO0FBQUEsTUFDWCxrQkFBQyxPQUFFLE9BQU0sU0FBUyxZQUFFLFNBQVE7QUFBQSxPQUM5QjtBQUVKLFFBQU0sVUFBVSxVQUFVLFFBQVEsVUFBVSxVQUFhLFFBQVE7QUFDakUsUUFBTSxPQUFPLFVBQVUsRUFBRSxLQUFLLEtBQUssTUFBTSxJQUFJLEdBQUcsS0FBSyxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUssTUFBTSxJQUFJO0FBQ3BGLFNBQ0Usa0JBQUMsUUFBRyxPQUFNLGVBQ1I7QUFBQSxzQkFBQyxRQUFJLGlCQUFNO0FBQUEsSUFDWCxrQkFBQyxPQUFFLE9BQU0sVUFBVSxvQkFBVSxRQUFRLE9BQU8sS0FBSyxJQUFJLE1BQUs7QUFBQSxJQUN6RCxXQUFXLGtCQUFDLFNBQU0sT0FBYyxNQUFNLE9BQU8sT0FBTyxNQUFZO0FBQUEsSUFDaEUsV0FBVyxrQkFBQyxPQUFFLE9BQU0sU0FBUyxnQkFBSztBQUFBLEtBQ3JDO0FBRUo7QUFHQSxTQUFTLGFBQWE7QUFDcEIsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixRQUFNLFNBQVMsUUFBUSxDQUFDLFNBQVMsSUFBWSw0QkFBNEIsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNsRixNQUFJLE9BQU87QUFDVCxXQUNFLGtCQUFDLFNBQUksT0FBTSxVQUFTLGFBQVUsUUFBTyxNQUFLLFNBQ3hDO0FBQUEsd0JBQUMsUUFBSyxNQUFLLFdBQVU7QUFBQSxNQUNyQixrQkFBQyxPQUNFO0FBQUEsVUFBRTtBQUFBLFFBQVk7QUFBQSxRQUFHLE9BQU8sUUFBUTtBQUFBLFFBQVM7QUFBQSxRQUMxQyxrQkFBQyxZQUFPLE1BQUssVUFBUyxPQUFNLFFBQU8sU0FBUyxPQUFPLE9BQ2hELFlBQUUsR0FBRyxPQUNSO0FBQUEsU0FDRjtBQUFBLE9BQ0Y7QUFFSixNQUFJLENBQUMsT0FBTyxNQUFPLFFBQU8sa0JBQUMsV0FBUTtBQUNuQyxRQUFNLFVBQVUsT0FBTyxNQUFNO0FBQzdCLFNBQ0Usa0JBQUMsUUFBRyxPQUFNLFNBQ1A7QUFBQSxLQUFDLFNBQVMsT0FBTyxZQUFZLEVBQUUsSUFBSSxDQUFDLFNBQ25DLGtCQUFDLFNBQWlCLE1BQVksUUFBUSxPQUFPLFNBQVMsQ0FBQyxLQUEzQyxJQUE4QyxDQUMzRDtBQUFBLElBQ0EsWUFBWSxRQUFRLFlBQVksVUFBYSxrQkFBQyxVQUFPLE1BQUssZUFBYyxPQUFPLFNBQVM7QUFBQSxLQUMzRjtBQUVKO0FBR0EsZUFBZSxTQUFTLE1BQWMsVUFBb0IsTUFBbUI7QUFDM0UsUUFBTSxNQUFNLE1BQU0sUUFBUTtBQUFBLElBQ3hCLFNBQVMsSUFBSSxPQUFPLFdBQVc7QUFDN0IsWUFBTSxPQUFPLE1BQU0sSUFBZ0IsTUFBTSxFQUFFLFFBQVEsT0FBTyxHQUFHLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFDaEYsYUFBTyxFQUFFLFFBQVEsT0FBTyxLQUFLLFNBQVMsRUFBRTtBQUFBLElBQzFDLENBQUM7QUFBQSxFQUNIO0FBQ0EsU0FBTyxJQUFJLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFDNUM7QUFFQSxTQUFTLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBS0c7QUFDRCxRQUFNLFFBQVEsUUFBUSxDQUFDLFNBQVMsU0FBUyxNQUFNLFVBQVUsSUFBSSxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQ3RFLFNBQ0Usa0JBQUMsYUFBUSxPQUFNLG9CQUNiO0FBQUEsc0JBQUMsUUFBSSxpQkFBTTtBQUFBLElBQ1gsa0JBQUMsV0FBUSxNQUFNLE9BQ1osV0FBQyxTQUFTO0FBQ1QsWUFBTSxNQUFNLEtBQUssT0FBTyxDQUFDLE9BQU8sUUFBUSxRQUFRLElBQUksT0FBTyxDQUFDO0FBQzVELGFBQ0Usa0JBQUMsUUFBRyxPQUFNLFVBQ1A7QUFBQSxhQUFLLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUN6QixrQkFBQyxRQUNDLDRCQUFDLE9BQUUsTUFBTSxHQUFHLElBQUksV0FBVyxNQUFNLElBQy9CO0FBQUEsNEJBQUMsVUFBTyxRQUFnQjtBQUFBLFVBQ3hCLGtCQUFDLFVBQUssT0FBTSxPQUFNLGVBQVksUUFDNUIsNEJBQUMsVUFBSyxPQUFPLEVBQUUsT0FBTyxHQUFJLFFBQVEsTUFBTyxHQUFHLElBQUksR0FBRyxHQUNyRDtBQUFBLFVBQ0Esa0JBQUMsVUFBSyxPQUFNLFNBQVMsZ0JBQU0sS0FBSyxHQUFFO0FBQUEsV0FDcEMsS0FQTyxNQVFULENBQ0Q7QUFBQSxRQUNBLEtBQUssV0FBVyxLQUFLLGtCQUFDLFFBQUcsT0FBTSxTQUFTLFlBQUUsR0FBRyxNQUFLO0FBQUEsU0FDckQ7QUFBQSxJQUVKLEdBQ0Y7QUFBQSxLQUNGO0FBRUo7QUFHQSxlQUFlLFFBQ2IsT0FDQSxNQUMwRDtBQUMxRCxRQUFNLFNBQWtCLENBQUM7QUFDekIsTUFBSSxTQUF3QjtBQUM1QixLQUFHO0FBQ0QsVUFBTSxPQUFxQixNQUFNO0FBQUEsTUFDL0I7QUFBQSxNQUNBO0FBQUEsUUFDRSxNQUFNO0FBQUEsUUFDTixRQUFRO0FBQUEsUUFDUixPQUFPLElBQUksS0FBSyxLQUFLLEVBQUUsWUFBWTtBQUFBLFFBQ25DLE1BQU07QUFBQSxRQUNOLE9BQU87QUFBQSxRQUNQO0FBQUEsTUFDRjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0EsZUFBVyxFQUFFLElBQUksTUFBTSxPQUFPLEtBQUssS0FBSztBQUN0QyxhQUFPLEtBQUssRUFBRSxJQUFJLEtBQUssTUFBTSxFQUFFLEdBQUcsTUFBTSxPQUFPLENBQUM7QUFDbEQsYUFBUyxLQUFLO0FBQUEsRUFDaEIsU0FBUyxVQUFVLE9BQU8sU0FBUztBQUNuQyxRQUFNLE9BQU8sU0FBVSxPQUFPLEdBQUcsRUFBRSxHQUFHLE1BQU0sUUFBUztBQUNyRCxTQUFPLEVBQUUsUUFBUSxNQUFNLEtBQUssV0FBVyxLQUFLO0FBQzlDO0FBRUEsU0FBUyxRQUFRLEVBQUUsT0FBTyxHQUF1QjtBQUMvQyxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sUUFBUSxPQUFPLE1BQU0sTUFBTSxJQUFJLE1BQU0sQ0FBQztBQUM1QyxRQUFNLE9BQU8sT0FBTyxTQUFTLEtBQUssSUFBSSxRQUFTLE9BQU8sQ0FBQyxLQUFLO0FBQzVELFFBQU0sTUFBTSxFQUFRLE1BQU0sS0FBSyxJQUFJLEdBQUcsQ0FBQyxNQUFNLE1BQU0sQ0FBQztBQUNwRCxRQUFNLFFBQVEsUUFBUSxDQUFDLFNBQVMsUUFBUSxNQUFNLE9BQU8sT0FBWSxJQUFJLEdBQUcsQ0FBQyxHQUFHLENBQUM7QUFDN0UsUUFBTSxXQUFXO0FBQUEsSUFDZixDQUFDLFNBQ0MsUUFBUTtBQUFBLE1BQ04sTUFBTSxLQUFLLE1BQU0sUUFBUSxFQUFFLElBQUksT0FBTyxFQUFFLE1BQU0sR0FBRyxNQUFNO0FBQ3JELGNBQU0sU0FBUyxDQUFDLE9BQWUsSUFBSSxLQUFLLEVBQUUsRUFBRSxZQUFZO0FBQ3hELGNBQU0sU0FBUyxFQUFFLE9BQU8sT0FBTyxJQUFJLEdBQUcsT0FBTyxPQUFPLEVBQUUsR0FBRyxPQUFPLEdBQUcsT0FBTyxLQUFLO0FBQy9FLGNBQU0sT0FBTyxNQUFNLElBQWtCLG1CQUFtQixRQUFRLElBQUk7QUFDcEUsZUFBTyxFQUFFLE1BQU0sSUFBSSxPQUFPLEtBQUssU0FBUyxFQUFFO0FBQUEsTUFDNUMsQ0FBQztBQUFBLElBQ0g7QUFBQSxJQUNGLENBQUMsR0FBRztBQUFBLEVBQ047QUFDQSxRQUFNLFVBQVUsT0FBTyxVQUFVLE9BQU8sVUFBVSxPQUFPO0FBQ3pELFNBQ0Usa0JBQUMsYUFBUSxPQUFNLFNBQ2I7QUFBQSxzQkFBQyxTQUFJLE9BQU0sZ0JBQ1Q7QUFBQSx3QkFBQyxRQUFJLFlBQUUsU0FBUTtBQUFBLE1BQ2Ysa0JBQUMsU0FBSSxPQUFNLFlBQVcsTUFBSyxTQUFRLGNBQVksRUFBRSxPQUM5QyxpQkFBTyxJQUFJLENBQUMsVUFDWDtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBRUMsZ0JBQWMsVUFBVTtBQUFBLFVBQ3hCLFNBQVMsTUFBTSxTQUFTLEVBQUUsTUFBTSxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQUEsVUFFOUMsWUFBRSxLQUFLLEtBQUs7QUFBQTtBQUFBLFFBSlI7QUFBQSxNQUtQLENBQ0QsR0FDSDtBQUFBLE9BQ0Y7QUFBQSxJQUNBLGtCQUFDLFdBQVEsTUFBTSxPQUNaLFdBQUMsRUFBRSxRQUFRLE1BQU0sSUFBSSxNQUNwQix1QkFDRTtBQUFBLHdCQUFDLFNBQUksT0FBTSxTQUNUO0FBQUE7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE9BQU8sRUFBRTtBQUFBLFlBQ1QsUUFBUSxRQUFRLFVBQVUsUUFBUSxRQUFRLE9BQU8sT0FBTyxNQUFNLEdBQUcsR0FBRyxVQUFVO0FBQUE7QUFBQSxRQUNoRjtBQUFBLFFBQ0E7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE9BQU8sRUFBRTtBQUFBLFlBQ1QsUUFBUSxRQUFRLFVBQVUsUUFBUSxVQUFVLFNBQVMsTUFBTSxHQUFHLEdBQUcsVUFBVTtBQUFBO0FBQUEsUUFDN0U7QUFBQSxRQUNDLFNBQVMsU0FDUjtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsT0FBTyxFQUFFLFNBQVMsS0FBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFBQSxZQUN6RCxNQUFNLFNBQVM7QUFBQTtBQUFBLFFBQ2pCO0FBQUEsU0FFSjtBQUFBLE1BQ0Esa0JBQUMsT0FBRSxPQUFNLFNBQ047QUFBQSxVQUFFO0FBQUEsUUFBUTtBQUFBLFFBQUUsT0FBTyxFQUFFLElBQUksU0FBUyxPQUFPLEdBQUksQ0FBQztBQUFBLFNBQ2pEO0FBQUEsT0FDRixHQUVKO0FBQUEsS0FDRjtBQUVKO0FBR2UsU0FBUixhQUE4QjtBQUNuQyxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sU0FBUyxRQUFRLENBQUMsU0FBUyxJQUFZLHNCQUFzQixDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQzVFLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQjtBQUFBLHNCQUFDLFlBQVMsT0FBTyxFQUFFLE9BQ2pCO0FBQUEsd0JBQUMsVUFBTyxNQUFLLFdBQVUsU0FBUyxPQUFPLE9BQ3BDLFlBQUUsR0FBRyxRQUNSO0FBQUEsTUFDQSxrQkFBQyxjQUFXLE1BQUssV0FBVSxNQUFLLFNBQzdCLFlBQUUsUUFDTDtBQUFBLE9BQ0Y7QUFBQSxJQUNBLGtCQUFDLFNBQUksT0FBTSxjQUNUO0FBQUEsd0JBQUMsYUFBUSxPQUFNLFNBQ2I7QUFBQSwwQkFBQyxRQUFJLFlBQUUsT0FBTTtBQUFBLFFBQ2Isa0JBQUMsY0FBVztBQUFBLFNBQ2Q7QUFBQSxNQUNBLGtCQUFDLFdBQVEsTUFBTSxRQUNaLFdBQUMsUUFDQSx1QkFDRTtBQUFBLDBCQUFDLGFBQVEsT0FBTSxTQUNiO0FBQUEsNEJBQUMsUUFBSSxZQUFFLE1BQUs7QUFBQSxVQUNaLGtCQUFDLFFBQUcsT0FBTSxlQUNSO0FBQUEsOEJBQUMsVUFBTyxNQUFLLFNBQVEsT0FBTyxJQUFJLE9BQU8sTUFBSyxVQUFTO0FBQUEsWUFDckQsa0JBQUMsVUFBTyxNQUFLLFNBQVEsT0FBTyxJQUFJLE9BQU8sTUFBSyxVQUFTO0FBQUEsWUFDckQsa0JBQUMsVUFBTyxNQUFLLFNBQVEsT0FBTyxJQUFJLE9BQU8sTUFBSyxVQUFTO0FBQUEsWUFDckQsa0JBQUMsVUFBTyxNQUFLLFdBQVUsT0FBTyxJQUFJLFNBQVMsTUFBSywwQkFBeUI7QUFBQSxZQUN6RSxrQkFBQyxVQUFPLE1BQUssV0FBVSxPQUFPLElBQUksU0FBUyxNQUFLLHdCQUF1QjtBQUFBLFlBQ3ZFLGtCQUFDLFVBQU8sTUFBSyxZQUFXLE9BQU8sSUFBSSxVQUFVLE1BQUsseUJBQXdCO0FBQUEsWUFDMUUsa0JBQUMsVUFBTyxNQUFLLFNBQVEsT0FBTyxJQUFJLE9BQU8sTUFBSyxjQUFhO0FBQUEsWUFDekQsa0JBQUMsVUFBTyxNQUFLLE9BQU0sT0FBTyxJQUFJLEtBQUssTUFBSyxjQUFhO0FBQUEsWUFDckQsa0JBQUMsVUFBTyxNQUFLLGNBQWEsT0FBTyxJQUFJLFlBQVksTUFBSyxjQUFhO0FBQUEsYUFDckU7QUFBQSxVQUNBLGtCQUFDLE9BQUUsT0FBTSxTQUFTLFlBQUUsV0FBVTtBQUFBLFVBQzlCLGtCQUFDLFNBQUksT0FBTSxVQUNUO0FBQUE7QUFBQSxjQUFDO0FBQUE7QUFBQSxnQkFDQyxPQUFPLEVBQUU7QUFBQSxnQkFDVCxNQUFLO0FBQUEsZ0JBQ0wsTUFBSztBQUFBLGdCQUNMLFVBQVU7QUFBQTtBQUFBLFlBQ1o7QUFBQSxZQUNBO0FBQUEsY0FBQztBQUFBO0FBQUEsZ0JBQ0MsT0FBTyxFQUFFO0FBQUEsZ0JBQ1QsTUFBSztBQUFBLGdCQUNMLE1BQUs7QUFBQSxnQkFDTCxVQUFVO0FBQUE7QUFBQSxZQUNaO0FBQUEsYUFDRjtBQUFBLFdBQ0Y7QUFBQSxRQUNBLGtCQUFDLFdBQVEsUUFBUSxLQUFLO0FBQUEsU0FDeEIsR0FFSjtBQUFBLE9BQ0Y7QUFBQSxLQUNGO0FBRUo7IiwKICAibmFtZXMiOiBbImNvdW50IiwgImEiXQp9Cg==

import {
  local
} from "./chunk-ONGBP52D.js";
import {
  Table
} from "./chunk-TEDKHEYF.js";
import "./chunk-KS33LSEC.js";
import "./chunk-P4YAFRCU.js";
import "./chunk-OPWQA3V3.js";
import "./chunk-C7NMFC3B.js";
import {
  confirm
} from "./chunk-ZA5J7SKC.js";
import {
  Empty,
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  ButtonLink,
  a,
  get,
  send,
  t,
  toast,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  w
} from "./chunk-LVANTMVN.js";

// src/pages/KeyPairs.tsx
var NEW = "/key_pairs/new";
function typeName(type) {
  if (type === "ssh") return t.cloud.keyPairs.ssh;
  return type === "x509" ? t.cloud.keyPairs.x509 : type ?? "";
}
function List({ pairs, again }) {
  const k = t.cloud.keyPairs;
  const source = w(
    () => local(pairs, {
      name: (pair) => pair.name,
      type: (pair) => typeName(pair.key_type),
      fingerprint: (pair) => pair.fingerprint
    }),
    [pairs]
  );
  const columns = [
    { key: "name", label: k.name, sort: "name", cell: ({ name }) => name, csv: ({ name }) => name },
    {
      key: "type",
      label: k.type,
      sort: "type",
      cell: ({ key_type }) => typeName(key_type),
      csv: ({ key_type }) => key_type
    },
    {
      key: "fingerprint",
      label: k.fingerprint,
      cell: ({ fingerprint }) => /* @__PURE__ */ a("code", { children: fingerprint }),
      csv: ({ fingerprint }) => fingerprint
    }
  ];
  const remove = async ({ name }) => {
    if (!await confirm(k.deleteTitle(name), k.deleteBody, k.delete)) return;
    try {
      await send("DELETE", `/api/v2/key-pairs/${encodeURIComponent(name)}`);
      toast(k.deleted(name));
    } catch (problem) {
      toastProblem(problem);
    }
    again();
  };
  return /* @__PURE__ */ a(
    Table,
    {
      label: k.title,
      file: "key-pairs",
      source,
      columns,
      sort: "name",
      id: ({ name }) => name,
      title: ({ name }) => name,
      actions: (pair) => [
        { label: k.delete, icon: "trash", danger: true, run: () => void remove(pair) }
      ],
      empty: /* @__PURE__ */ a(Empty, { icon: "key", title: k.none, children: [
        /* @__PURE__ */ a("p", { children: k.noneBody }),
        /* @__PURE__ */ a(ButtonLink, { href: NEW, kind: "primary", icon: "add", children: k.new })
      ] })
    }
  );
}
function KeyPairs() {
  const k = t.cloud.keyPairs;
  const found = useRead((stop) => get("/api/v2/key-pairs", {}, stop));
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: k.title, children: /* @__PURE__ */ a(ButtonLink, { href: NEW, kind: "primary", icon: "add", children: k.new }) }),
    /* @__PURE__ */ a("p", { class: "lead", children: k.body }),
    /* @__PURE__ */ a(Reading, { read: found, children: ({ items }) => /* @__PURE__ */ a(List, { pairs: items, again: found.again }) })
  ] });
}
export {
  KeyPairs as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0tleVBhaXJzLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHsgdXNlTWVtbyB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IGdldCwgc2VuZCB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IEtleVBhaXIgfSBmcm9tIFwiLi4vYXBpL3NjaGVtYVwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uTGluayB9IGZyb20gXCIuLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IGNvbmZpcm0gfSBmcm9tIFwiLi4vdWkvRGlhbG9nXCI7XG5pbXBvcnQgeyBFbXB0eSwgUGFnZUhlYWQsIFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IGxvY2FsIH0gZnJvbSBcIi4uL3VpL3NvdXJjZVwiO1xuaW1wb3J0IHsgdHlwZSBDb2x1bW4sIFRhYmxlIH0gZnJvbSBcIi4uL3VpL1RhYmxlXCI7XG5pbXBvcnQgeyB0b2FzdCwgdG9hc3RQcm9ibGVtIH0gZnJvbSBcIi4uL3VpL1RvYXN0XCI7XG5cbmNvbnN0IE5FVyA9IFwiL2tleV9wYWlycy9uZXdcIjtcblxuLyoqIFdoYXQga2luZHMgb2Yga2V5cyBhcmUgY2FsbGVkLiAqL1xuZnVuY3Rpb24gdHlwZU5hbWUodHlwZTogc3RyaW5nIHwgbnVsbCB8IHVuZGVmaW5lZCk6IHN0cmluZyB7XG4gIGlmICh0eXBlID09PSBcInNzaFwiKSByZXR1cm4gdC5jbG91ZC5rZXlQYWlycy5zc2g7XG4gIHJldHVybiB0eXBlID09PSBcIng1MDlcIiA/IHQuY2xvdWQua2V5UGFpcnMueDUwOSA6ICh0eXBlID8/IFwiXCIpO1xufVxuXG5mdW5jdGlvbiBMaXN0KHsgcGFpcnMsIGFnYWluIH06IHsgcGFpcnM6IEtleVBhaXJbXTsgYWdhaW46ICgpID0+IHZvaWQgfSkge1xuICBjb25zdCBrID0gdC5jbG91ZC5rZXlQYWlycztcbiAgY29uc3Qgc291cmNlID0gdXNlTWVtbyhcbiAgICAoKSA9PlxuICAgICAgbG9jYWwocGFpcnMsIHtcbiAgICAgICAgbmFtZTogKHBhaXIpID0+IHBhaXIubmFtZSxcbiAgICAgICAgdHlwZTogKHBhaXIpID0+IHR5cGVOYW1lKHBhaXIua2V5X3R5cGUpLFxuICAgICAgICBmaW5nZXJwcmludDogKHBhaXIpID0+IHBhaXIuZmluZ2VycHJpbnQsXG4gICAgICB9KSxcbiAgICBbcGFpcnNdLFxuICApO1xuICBjb25zdCBjb2x1bW5zOiBBcnJheTxDb2x1bW48S2V5UGFpcj4+ID0gW1xuICAgIHsga2V5OiBcIm5hbWVcIiwgbGFiZWw6IGsubmFtZSwgc29ydDogXCJuYW1lXCIsIGNlbGw6ICh7IG5hbWUgfSkgPT4gbmFtZSwgY3N2OiAoeyBuYW1lIH0pID0+IG5hbWUgfSxcbiAgICB7XG4gICAgICBrZXk6IFwidHlwZVwiLFxuICAgICAgbGFiZWw6IGsudHlwZSxcbiAgICAgIHNvcnQ6IFwidHlwZVwiLFxuICAgICAgY2VsbDogKHsga2V5X3R5cGUgfSkgPT4gdHlwZU5hbWUoa2V5X3R5cGUpLFxuICAgICAgY3N2OiAoeyBrZXlfdHlwZSB9KSA9PiBrZXlfdHlwZSxcbiAgICB9LFxuICAgIHtcbiAgICAgIGtleTogXCJmaW5nZXJwcmludFwiLFxuICAgICAgbGFiZWw6IGsuZmluZ2VycHJpbnQsXG4gICAgICBjZWxsOiAoeyBmaW5nZXJwcmludCB9KSA9PiA8Y29kZT57ZmluZ2VycHJpbnR9PC9jb2RlPixcbiAgICAgIGNzdjogKHsgZmluZ2VycHJpbnQgfSkgPT4gZmluZ2VycHJpbnQsXG4gICAgfSxcbiAgXTtcbiAgY29uc3QgcmVtb3ZlID0gYXN5bmMgKHsgbmFtZSB9OiBLZXlQYWlyKSA9PiB7XG4gICAgaWYgKCEoYXdhaXQgY29uZmlybShrLmRlbGV0ZVRpdGxlKG5hbWUpLCBrLmRlbGV0ZUJvZHksIGsuZGVsZXRlKSkpIHJldHVybjtcbiAgICB0cnkge1xuICAgICAgYXdhaXQgc2VuZChcIkRFTEVURVwiLCBgL2FwaS92Mi9rZXktcGFpcnMvJHtlbmNvZGVVUklDb21wb25lbnQobmFtZSl9YCk7XG4gICAgICB0b2FzdChrLmRlbGV0ZWQobmFtZSkpO1xuICAgIH0gY2F0Y2ggKHByb2JsZW0pIHtcbiAgICAgIHRvYXN0UHJvYmxlbShwcm9ibGVtKTtcbiAgICB9XG4gICAgYWdhaW4oKTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8VGFibGVcbiAgICAgIGxhYmVsPXtrLnRpdGxlfVxuICAgICAgZmlsZT1cImtleS1wYWlyc1wiXG4gICAgICBzb3VyY2U9e3NvdXJjZX1cbiAgICAgIGNvbHVtbnM9e2NvbHVtbnN9XG4gICAgICBzb3J0PVwibmFtZVwiXG4gICAgICBpZD17KHsgbmFtZSB9KSA9PiBuYW1lfVxuICAgICAgdGl0bGU9eyh7IG5hbWUgfSkgPT4gbmFtZX1cbiAgICAgIGFjdGlvbnM9eyhwYWlyKSA9PiBbXG4gICAgICAgIHsgbGFiZWw6IGsuZGVsZXRlLCBpY29uOiBcInRyYXNoXCIsIGRhbmdlcjogdHJ1ZSwgcnVuOiAoKSA9PiB2b2lkIHJlbW92ZShwYWlyKSB9LFxuICAgICAgXX1cbiAgICAgIGVtcHR5PXtcbiAgICAgICAgPEVtcHR5IGljb249XCJrZXlcIiB0aXRsZT17ay5ub25lfT5cbiAgICAgICAgICA8cD57ay5ub25lQm9keX08L3A+XG4gICAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj17TkVXfSBraW5kPVwicHJpbWFyeVwiIGljb249XCJhZGRcIj5cbiAgICAgICAgICAgIHtrLm5ld31cbiAgICAgICAgICA8L0J1dHRvbkxpbms+XG4gICAgICAgIDwvRW1wdHk+XG4gICAgICB9XG4gICAgLz5cbiAgKTtcbn1cblxuLyoqIFRoZSByZWFkZXIncyBvd24ga2V5IHBhaXJzLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gS2V5UGFpcnMoKSB7XG4gIGNvbnN0IGsgPSB0LmNsb3VkLmtleVBhaXJzO1xuICBjb25zdCBmb3VuZCA9IHVzZVJlYWQoKHN0b3ApID0+IGdldDx7IGl0ZW1zOiBLZXlQYWlyW10gfT4oXCIvYXBpL3YyL2tleS1wYWlyc1wiLCB7fSwgc3RvcCkpO1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXtrLnRpdGxlfT5cbiAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj17TkVXfSBraW5kPVwicHJpbWFyeVwiIGljb249XCJhZGRcIj5cbiAgICAgICAgICB7ay5uZXd9XG4gICAgICAgIDwvQnV0dG9uTGluaz5cbiAgICAgIDwvUGFnZUhlYWQ+XG4gICAgICA8cCBjbGFzcz1cImxlYWRcIj57ay5ib2R5fTwvcD5cbiAgICAgIDxSZWFkaW5nIHJlYWQ9e2ZvdW5kfT57KHsgaXRlbXMgfSkgPT4gPExpc3QgcGFpcnM9e2l0ZW1zfSBhZ2Fpbj17Zm91bmQuYWdhaW59IC8+fTwvUmVhZGluZz5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFXQSxJQUFNLE1BQU07QUFHWixTQUFTLFNBQVMsTUFBeUM7QUFDekQsTUFBSSxTQUFTLE1BQU8sUUFBTyxFQUFFLE1BQU0sU0FBUztBQUM1QyxTQUFPLFNBQVMsU0FBUyxFQUFFLE1BQU0sU0FBUyxPQUFRLFFBQVE7QUFDNUQ7QUFFQSxTQUFTLEtBQUssRUFBRSxPQUFPLE1BQU0sR0FBNEM7QUFDdkUsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixRQUFNLFNBQVM7QUFBQSxJQUNiLE1BQ0UsTUFBTSxPQUFPO0FBQUEsTUFDWCxNQUFNLENBQUMsU0FBUyxLQUFLO0FBQUEsTUFDckIsTUFBTSxDQUFDLFNBQVMsU0FBUyxLQUFLLFFBQVE7QUFBQSxNQUN0QyxhQUFhLENBQUMsU0FBUyxLQUFLO0FBQUEsSUFDOUIsQ0FBQztBQUFBLElBQ0gsQ0FBQyxLQUFLO0FBQUEsRUFDUjtBQUNBLFFBQU0sVUFBa0M7QUFBQSxJQUN0QyxFQUFFLEtBQUssUUFBUSxPQUFPLEVBQUUsTUFBTSxNQUFNLFFBQVEsTUFBTSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUs7QUFBQSxJQUM5RjtBQUFBLE1BQ0UsS0FBSztBQUFBLE1BQ0wsT0FBTyxFQUFFO0FBQUEsTUFDVCxNQUFNO0FBQUEsTUFDTixNQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sU0FBUyxRQUFRO0FBQUEsTUFDekMsS0FBSyxDQUFDLEVBQUUsU0FBUyxNQUFNO0FBQUEsSUFDekI7QUFBQSxJQUNBO0FBQUEsTUFDRSxLQUFLO0FBQUEsTUFDTCxPQUFPLEVBQUU7QUFBQSxNQUNULE1BQU0sQ0FBQyxFQUFFLFlBQVksTUFBTSxrQkFBQyxVQUFNLHVCQUFZO0FBQUEsTUFDOUMsS0FBSyxDQUFDLEVBQUUsWUFBWSxNQUFNO0FBQUEsSUFDNUI7QUFBQSxFQUNGO0FBQ0EsUUFBTSxTQUFTLE9BQU8sRUFBRSxLQUFLLE1BQWU7QUFDMUMsUUFBSSxDQUFFLE1BQU0sUUFBUSxFQUFFLFlBQVksSUFBSSxHQUFHLEVBQUUsWUFBWSxFQUFFLE1BQU0sRUFBSTtBQUNuRSxRQUFJO0FBQ0YsWUFBTSxLQUFLLFVBQVUscUJBQXFCLG1CQUFtQixJQUFJLENBQUMsRUFBRTtBQUNwRSxZQUFNLEVBQUUsUUFBUSxJQUFJLENBQUM7QUFBQSxJQUN2QixTQUFTLFNBQVM7QUFDaEIsbUJBQWEsT0FBTztBQUFBLElBQ3RCO0FBQ0EsVUFBTTtBQUFBLEVBQ1I7QUFDQSxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxPQUFPLEVBQUU7QUFBQSxNQUNULE1BQUs7QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLE1BQ0EsTUFBSztBQUFBLE1BQ0wsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNO0FBQUEsTUFDbEIsT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNO0FBQUEsTUFDckIsU0FBUyxDQUFDLFNBQVM7QUFBQSxRQUNqQixFQUFFLE9BQU8sRUFBRSxRQUFRLE1BQU0sU0FBUyxRQUFRLE1BQU0sS0FBSyxNQUFNLEtBQUssT0FBTyxJQUFJLEVBQUU7QUFBQSxNQUMvRTtBQUFBLE1BQ0EsT0FDRSxrQkFBQyxTQUFNLE1BQUssT0FBTSxPQUFPLEVBQUUsTUFDekI7QUFBQSwwQkFBQyxPQUFHLFlBQUUsVUFBUztBQUFBLFFBQ2Ysa0JBQUMsY0FBVyxNQUFNLEtBQUssTUFBSyxXQUFVLE1BQUssT0FDeEMsWUFBRSxLQUNMO0FBQUEsU0FDRjtBQUFBO0FBQUEsRUFFSjtBQUVKO0FBR2UsU0FBUixXQUE0QjtBQUNqQyxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sUUFBUSxRQUFRLENBQUMsU0FBUyxJQUEwQixxQkFBcUIsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN4RixTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEI7QUFBQSxzQkFBQyxZQUFTLE9BQU8sRUFBRSxPQUNqQiw0QkFBQyxjQUFXLE1BQU0sS0FBSyxNQUFLLFdBQVUsTUFBSyxPQUN4QyxZQUFFLEtBQ0wsR0FDRjtBQUFBLElBQ0Esa0JBQUMsT0FBRSxPQUFNLFFBQVEsWUFBRSxNQUFLO0FBQUEsSUFDeEIsa0JBQUMsV0FBUSxNQUFNLE9BQVEsV0FBQyxFQUFFLE1BQU0sTUFBTSxrQkFBQyxRQUFLLE9BQU8sT0FBTyxPQUFPLE1BQU0sT0FBTyxHQUFHO0FBQUEsS0FDbkY7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K

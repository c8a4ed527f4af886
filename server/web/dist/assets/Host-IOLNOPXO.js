import {
  DeviceBoard
} from "./chunk-IQBD3NO6.js";
import "./chunk-M6LSXB2R.js";
import "./chunk-KDUDFFD4.js";
import "./chunk-KS33LSEC.js";
import "./chunk-CTJYDRRS.js";
import "./chunk-STFUKKSW.js";
import "./chunk-6AKOBJNA.js";
import "./chunk-VG2H352D.js";
import "./chunk-CSDHEDH3.js";
import "./chunk-G7Q3Y5ZQ.js";
import "./chunk-P4YAFRCU.js";
import "./chunk-BIYEXU7U.js";
import {
  since
} from "./chunk-C7NMFC3B.js";
import {
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Problem,
  a,
  get,
  t
} from "./chunk-QR2KS636.js";
import {
  $
} from "./chunk-LVANTMVN.js";

// src/pages/Host.tsx
function Host({ params }) {
  const id = params.id ?? "";
  const read = useRead(
    async (stop) => {
      const found = (await get("/api/v2/hosts", void 0, stop)).find(
        (host) => host.id === id
      );
      if (!found) throw new Problem(404, "not-found", t.charts.noSuchHost);
      return found;
    },
    [id]
  );
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(Reading, { read, children: (host) => /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(PageHead, { title: host.name, crumbs: [{ label: t.charts.hosts, href: "/hosts" }], children: /* @__PURE__ */ a("span", { class: "quiet", children: [
      t.charts.hostPlace(host.rack, host.position),
      host.last_seen ? ` \xB7 ${t.charts.seenAgo(since(host.last_seen))}` : ""
    ] }) }),
    /* @__PURE__ */ a(DeviceBoard, { id: host.id, name: host.name, host: true }, host.id)
  ] }) }) });
}
export {
  Host as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0hvc3QudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBnZXQsIFByb2JsZW0gfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBIb3N0cyB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBEZXZpY2VCb2FyZCB9IGZyb20gXCIuLi9jaGFydHMvRGV2aWNlQm9hcmRcIjtcbmltcG9ydCB7IHNpbmNlIH0gZnJvbSBcIi4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB0eXBlIHsgUGFyYW1zIH0gZnJvbSBcIi4uL3NoZWxsL3JvdXRlc1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgUGFnZUhlYWQsIFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcblxuLyoqIFRoZSBtZXRyaWNzIG9mIGEgbWFjaGluZSB0aGF0IGFuIGFnZW50IGhhcyByZWdpc3RlcmVkLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gSG9zdCh7IHBhcmFtcyB9OiB7IHBhcmFtczogUGFyYW1zIH0pIHtcbiAgY29uc3QgaWQgPSBwYXJhbXMuaWQgPz8gXCJcIjtcbiAgY29uc3QgcmVhZCA9IHVzZVJlYWQoXG4gICAgYXN5bmMgKHN0b3ApID0+IHtcbiAgICAgIGNvbnN0IGZvdW5kID0gKGF3YWl0IGdldDxIb3N0cz4oXCIvYXBpL3YyL2hvc3RzXCIsIHVuZGVmaW5lZCwgc3RvcCkpLmZpbmQoXG4gICAgICAgIChob3N0KSA9PiBob3N0LmlkID09PSBpZCxcbiAgICAgICk7XG4gICAgICBpZiAoIWZvdW5kKSB0aHJvdyBuZXcgUHJvYmxlbSg0MDQsIFwibm90LWZvdW5kXCIsIHQuY2hhcnRzLm5vU3VjaEhvc3QpO1xuICAgICAgcmV0dXJuIGZvdW5kO1xuICAgIH0sXG4gICAgW2lkXSxcbiAgKTtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxSZWFkaW5nIHJlYWQ9e3JlYWR9PlxuICAgICAgICB7KGhvc3QpID0+IChcbiAgICAgICAgICA8PlxuICAgICAgICAgICAgPFBhZ2VIZWFkIHRpdGxlPXtob3N0Lm5hbWV9IGNydW1icz17W3sgbGFiZWw6IHQuY2hhcnRzLmhvc3RzLCBocmVmOiBcIi9ob3N0c1wiIH1dfT5cbiAgICAgICAgICAgICAgPHNwYW4gY2xhc3M9XCJxdWlldFwiPlxuICAgICAgICAgICAgICAgIHt0LmNoYXJ0cy5ob3N0UGxhY2UoaG9zdC5yYWNrLCBob3N0LnBvc2l0aW9uKX1cbiAgICAgICAgICAgICAgICB7aG9zdC5sYXN0X3NlZW4gPyBgIFx1MDBCNyAke3QuY2hhcnRzLnNlZW5BZ28oc2luY2UoaG9zdC5sYXN0X3NlZW4pKX1gIDogXCJcIn1cbiAgICAgICAgICAgICAgPC9zcGFuPlxuICAgICAgICAgICAgPC9QYWdlSGVhZD5cbiAgICAgICAgICAgIDxEZXZpY2VCb2FyZCBrZXk9e2hvc3QuaWR9IGlkPXtob3N0LmlkfSBuYW1lPXtob3N0Lm5hbWV9IGhvc3QgLz5cbiAgICAgICAgICA8Lz5cbiAgICAgICAgKX1cbiAgICAgIDwvUmVhZGluZz5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFTZSxTQUFSLEtBQXNCLEVBQUUsT0FBTyxHQUF1QjtBQUMzRCxRQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3hCLFFBQU0sT0FBTztBQUFBLElBQ1gsT0FBTyxTQUFTO0FBQ2QsWUFBTSxTQUFTLE1BQU0sSUFBVyxpQkFBaUIsUUFBVyxJQUFJLEdBQUc7QUFBQSxRQUNqRSxDQUFDLFNBQVMsS0FBSyxPQUFPO0FBQUEsTUFDeEI7QUFDQSxVQUFJLENBQUMsTUFBTyxPQUFNLElBQUksUUFBUSxLQUFLLGFBQWEsRUFBRSxPQUFPLFVBQVU7QUFDbkUsYUFBTztBQUFBLElBQ1Q7QUFBQSxJQUNBLENBQUMsRUFBRTtBQUFBLEVBQ0w7QUFDQSxTQUNFLGtCQUFDLFVBQUssT0FBTSxRQUFPLElBQUcsUUFDcEIsNEJBQUMsV0FBUSxNQUNOLFdBQUMsU0FDQSx1QkFDRTtBQUFBLHNCQUFDLFlBQVMsT0FBTyxLQUFLLE1BQU0sUUFBUSxDQUFDLEVBQUUsT0FBTyxFQUFFLE9BQU8sT0FBTyxNQUFNLFNBQVMsQ0FBQyxHQUM1RSw0QkFBQyxVQUFLLE9BQU0sU0FDVDtBQUFBLFFBQUUsT0FBTyxVQUFVLEtBQUssTUFBTSxLQUFLLFFBQVE7QUFBQSxNQUMzQyxLQUFLLFlBQVksU0FBTSxFQUFFLE9BQU8sUUFBUSxNQUFNLEtBQUssU0FBUyxDQUFDLENBQUMsS0FBSztBQUFBLE9BQ3RFLEdBQ0Y7QUFBQSxJQUNBLGtCQUFDLGVBQTBCLElBQUksS0FBSyxJQUFJLE1BQU0sS0FBSyxNQUFNLE1BQUksUUFBM0MsS0FBSyxFQUF1QztBQUFBLEtBQ2hFLEdBRUosR0FDRjtBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=

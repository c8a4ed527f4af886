import {
  DeviceBoard
} from "./chunk-RJ2B5TLC.js";
import "./chunk-IJCXL6JU.js";
import "./chunk-L5R64DIF.js";
import "./chunk-KS33LSEC.js";
import {
  DeviceHead
} from "./chunk-ZBW2YMGG.js";
import {
  useThing
} from "./chunk-25PXLNTJ.js";
import "./chunk-ZKANZ57U.js";
import "./chunk-MG4WM5AD.js";
import "./chunk-655BP4ZP.js";
import "./chunk-RMG7LNZH.js";
import "./chunk-IKNHAO6C.js";
import "./chunk-FZAMDKB2.js";
import "./chunk-Y2CQF3FS.js";
import "./chunk-WNWLUFD7.js";
import "./chunk-3DXBFGGH.js";
import {
  Reading
} from "./chunk-OMHY5VP4.js";
import {
  a
} from "./chunk-7OGIZK26.js";
import "./chunk-X24QIT4C.js";
import "./chunk-2TDMX6CV.js";
import "./chunk-SS4WCJBF.js";
import {
  $
} from "./chunk-JED37L3N.js";

// src/pages/DeviceMetrics.tsx
function DeviceMetrics({ params }) {
  const id = params.id ?? "";
  const read = useThing("devices", id);
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(Reading, { read, children: (device) => /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(DeviceHead, { device }),
    /* @__PURE__ */ a(DeviceBoard, { id: device.id, name: device.name }, device.id)
  ] }) }) });
}
export {
  DeviceMetrics as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0RldmljZU1ldHJpY3MudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgdHlwZSB7IERldmljZSB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBEZXZpY2VCb2FyZCB9IGZyb20gXCIuLi9jaGFydHMvRGV2aWNlQm9hcmRcIjtcbmltcG9ydCB0eXBlIHsgUGFyYW1zIH0gZnJvbSBcIi4uL3NoZWxsL3JvdXRlc1wiO1xuaW1wb3J0IHsgUmVhZGluZyB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgRGV2aWNlSGVhZCB9IGZyb20gXCIuL0RldmljZUhlYWRcIjtcbmltcG9ydCB7IHVzZVRoaW5nIH0gZnJvbSBcIi4vbGl2ZVwiO1xuXG4vKiogQWxsIG1ldHJpY3Mgb2YgYSBkZXZpY2Ugb3ZlciB0aW1lLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gRGV2aWNlTWV0cmljcyh7IHBhcmFtcyB9OiB7IHBhcmFtczogUGFyYW1zIH0pIHtcbiAgY29uc3QgaWQgPSBwYXJhbXMuaWQgPz8gXCJcIjtcbiAgY29uc3QgcmVhZCA9IHVzZVRoaW5nPERldmljZT4oXCJkZXZpY2VzXCIsIGlkKTtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxSZWFkaW5nIHJlYWQ9e3JlYWR9PlxuICAgICAgICB7KGRldmljZSkgPT4gKFxuICAgICAgICAgIDw+XG4gICAgICAgICAgICA8RGV2aWNlSGVhZCBkZXZpY2U9e2RldmljZX0gLz5cbiAgICAgICAgICAgIDxEZXZpY2VCb2FyZCBrZXk9e2RldmljZS5pZH0gaWQ9e2RldmljZS5pZH0gbmFtZT17ZGV2aWNlLm5hbWV9IC8+XG4gICAgICAgICAgPC8+XG4gICAgICAgICl9XG4gICAgICA8L1JlYWRpbmc+XG4gICAgPC9tYWluPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFRZSxTQUFSLGNBQStCLEVBQUUsT0FBTyxHQUF1QjtBQUNwRSxRQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3hCLFFBQU0sT0FBTyxTQUFpQixXQUFXLEVBQUU7QUFDM0MsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFdBQVEsTUFDTixXQUFDLFdBQ0EsdUJBQ0U7QUFBQSxzQkFBQyxjQUFXLFFBQWdCO0FBQUEsSUFDNUIsa0JBQUMsZUFBNEIsSUFBSSxPQUFPLElBQUksTUFBTSxPQUFPLFFBQXZDLE9BQU8sRUFBc0M7QUFBQSxLQUNqRSxHQUVKLEdBQ0Y7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K

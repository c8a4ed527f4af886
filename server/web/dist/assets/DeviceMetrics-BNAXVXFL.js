import {
  DeviceBoard
} from "./chunk-IQBD3NO6.js";
import "./chunk-M6LSXB2R.js";
import "./chunk-KDUDFFD4.js";
import "./chunk-KS33LSEC.js";
import {
  DeviceHead
} from "./chunk-H5F3RWBT.js";
import {
  useThing
} from "./chunk-7H6WG5C5.js";
import "./chunk-CTJYDRRS.js";
import "./chunk-STFUKKSW.js";
import "./chunk-6AKOBJNA.js";
import "./chunk-VG2H352D.js";
import "./chunk-CSDHEDH3.js";
import "./chunk-G7Q3Y5ZQ.js";
import "./chunk-ABI4FFT4.js";
import "./chunk-P4YAFRCU.js";
import "./chunk-BIYEXU7U.js";
import "./chunk-OPWQA3V3.js";
import "./chunk-C7NMFC3B.js";
import "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  Reading
} from "./chunk-5JB5O2EG.js";
import {
  a
} from "./chunk-QR2KS636.js";
import {
  $
} from "./chunk-LVANTMVN.js";

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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0RldmljZU1ldHJpY3MudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgdHlwZSB7IERldmljZSB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBEZXZpY2VCb2FyZCB9IGZyb20gXCIuLi9jaGFydHMvRGV2aWNlQm9hcmRcIjtcbmltcG9ydCB0eXBlIHsgUGFyYW1zIH0gZnJvbSBcIi4uL3NoZWxsL3JvdXRlc1wiO1xuaW1wb3J0IHsgUmVhZGluZyB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgRGV2aWNlSGVhZCB9IGZyb20gXCIuL0RldmljZUhlYWRcIjtcbmltcG9ydCB7IHVzZVRoaW5nIH0gZnJvbSBcIi4vbGl2ZVwiO1xuXG4vKiogQWxsIG1ldHJpY3Mgb2YgYSBkZXZpY2Ugb3ZlciB0aW1lLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gRGV2aWNlTWV0cmljcyh7IHBhcmFtcyB9OiB7IHBhcmFtczogUGFyYW1zIH0pIHtcbiAgY29uc3QgaWQgPSBwYXJhbXMuaWQgPz8gXCJcIjtcbiAgY29uc3QgcmVhZCA9IHVzZVRoaW5nPERldmljZT4oXCJkZXZpY2VzXCIsIGlkKTtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxSZWFkaW5nIHJlYWQ9e3JlYWR9PlxuICAgICAgICB7KGRldmljZSkgPT4gKFxuICAgICAgICAgIDw+XG4gICAgICAgICAgICA8RGV2aWNlSGVhZCBkZXZpY2U9e2RldmljZX0gLz5cbiAgICAgICAgICAgIDxEZXZpY2VCb2FyZCBrZXk9e2RldmljZS5pZH0gaWQ9e2RldmljZS5pZH0gbmFtZT17ZGV2aWNlLm5hbWV9IC8+XG4gICAgICAgICAgPC8+XG4gICAgICAgICl9XG4gICAgICA8L1JlYWRpbmc+XG4gICAgPC9tYWluPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBUWUsU0FBUixjQUErQixFQUFFLE9BQU8sR0FBdUI7QUFDcEUsUUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN4QixRQUFNLE9BQU8sU0FBaUIsV0FBVyxFQUFFO0FBQzNDLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQiw0QkFBQyxXQUFRLE1BQ04sV0FBQyxXQUNBLHVCQUNFO0FBQUEsc0JBQUMsY0FBVyxRQUFnQjtBQUFBLElBQzVCLGtCQUFDLGVBQTRCLElBQUksT0FBTyxJQUFJLE1BQU0sT0FBTyxRQUF2QyxPQUFPLEVBQXNDO0FBQUEsS0FDakUsR0FFSixHQUNGO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==

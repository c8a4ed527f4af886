import {
  actionItems,
  deviceSubject
} from "./chunk-ABI4FFT4.js";
import {
  MenuButton
} from "./chunk-OPWQA3V3.js";
import {
  PageHead,
  Status,
  Tabs
} from "./chunk-5JB5O2EG.js";
import {
  a,
  t
} from "./chunk-QR2KS636.js";
import {
  $
} from "./chunk-LVANTMVN.js";

// src/pages/DeviceHead.tsx
function DeviceHead({ device }) {
  const base = `/devices/${device.id}`;
  const items = actionItems(deviceSubject(device), `/racks/${device.location.rack_id}`);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(PageHead, { title: device.name, crumbs: [{ label: t.charts.devices, href: "/devices" }], children: [
      /* @__PURE__ */ a(Status, { status: device.status }),
      items.length > 0 && /* @__PURE__ */ a(MenuButton, { label: t.ui.actionsOf(device.name), text: t.ui.actions, items })
    ] }),
    /* @__PURE__ */ a(
      Tabs,
      {
        label: device.name,
        tabs: [
          { href: base, label: t.charts.overview },
          { href: `${base}/metrics`, label: t.charts.metrics }
        ]
      }
    )
  ] });
}

export {
  DeviceHead
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0RldmljZUhlYWQudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgdHlwZSB7IERldmljZSB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBNZW51QnV0dG9uIH0gZnJvbSBcIi4uL3VpL01lbnVcIjtcbmltcG9ydCB7IFBhZ2VIZWFkLCBTdGF0dXMsIFRhYnMgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IGFjdGlvbkl0ZW1zLCBkZXZpY2VTdWJqZWN0IH0gZnJvbSBcIi4vYWN0aW5nXCI7XG5cbi8qKiBUaGUgaGVhZCBvZiBhIGRldmljZSdzIHBhZ2VzOiBpdHMgbmFtZSBhbmQgc3RhdGUsIHdoYXQgY2FuIGJlIGRvbmUgd2l0aCBpdCwgYW5kIHRoZSB0YWJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIERldmljZUhlYWQoeyBkZXZpY2UgfTogeyBkZXZpY2U6IERldmljZSB9KSB7XG4gIGNvbnN0IGJhc2UgPSBgL2RldmljZXMvJHtkZXZpY2UuaWR9YDtcbiAgY29uc3QgaXRlbXMgPSBhY3Rpb25JdGVtcyhkZXZpY2VTdWJqZWN0KGRldmljZSksIGAvcmFja3MvJHtkZXZpY2UubG9jYXRpb24ucmFja19pZH1gKTtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXtkZXZpY2UubmFtZX0gY3J1bWJzPXtbeyBsYWJlbDogdC5jaGFydHMuZGV2aWNlcywgaHJlZjogXCIvZGV2aWNlc1wiIH1dfT5cbiAgICAgICAgPFN0YXR1cyBzdGF0dXM9e2RldmljZS5zdGF0dXN9IC8+XG4gICAgICAgIHtpdGVtcy5sZW5ndGggPiAwICYmIChcbiAgICAgICAgICA8TWVudUJ1dHRvbiBsYWJlbD17dC51aS5hY3Rpb25zT2YoZGV2aWNlLm5hbWUpfSB0ZXh0PXt0LnVpLmFjdGlvbnN9IGl0ZW1zPXtpdGVtc30gLz5cbiAgICAgICAgKX1cbiAgICAgIDwvUGFnZUhlYWQ+XG4gICAgICA8VGFic1xuICAgICAgICBsYWJlbD17ZGV2aWNlLm5hbWV9XG4gICAgICAgIHRhYnM9e1tcbiAgICAgICAgICB7IGhyZWY6IGJhc2UsIGxhYmVsOiB0LmNoYXJ0cy5vdmVydmlldyB9LFxuICAgICAgICAgIHsgaHJlZjogYCR7YmFzZX0vbWV0cmljc2AsIGxhYmVsOiB0LmNoYXJ0cy5tZXRyaWNzIH0sXG4gICAgICAgIF19XG4gICAgICAvPlxuICAgIDwvPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBT08sU0FBUyxXQUFXLEVBQUUsT0FBTyxHQUF1QjtBQUN6RCxRQUFNLE9BQU8sWUFBWSxPQUFPLEVBQUU7QUFDbEMsUUFBTSxRQUFRLFlBQVksY0FBYyxNQUFNLEdBQUcsVUFBVSxPQUFPLFNBQVMsT0FBTyxFQUFFO0FBQ3BGLFNBQ0UsdUJBQ0U7QUFBQSxzQkFBQyxZQUFTLE9BQU8sT0FBTyxNQUFNLFFBQVEsQ0FBQyxFQUFFLE9BQU8sRUFBRSxPQUFPLFNBQVMsTUFBTSxXQUFXLENBQUMsR0FDbEY7QUFBQSx3QkFBQyxVQUFPLFFBQVEsT0FBTyxRQUFRO0FBQUEsTUFDOUIsTUFBTSxTQUFTLEtBQ2Qsa0JBQUMsY0FBVyxPQUFPLEVBQUUsR0FBRyxVQUFVLE9BQU8sSUFBSSxHQUFHLE1BQU0sRUFBRSxHQUFHLFNBQVMsT0FBYztBQUFBLE9BRXRGO0FBQUEsSUFDQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTyxPQUFPO0FBQUEsUUFDZCxNQUFNO0FBQUEsVUFDSixFQUFFLE1BQU0sTUFBTSxPQUFPLEVBQUUsT0FBTyxTQUFTO0FBQUEsVUFDdkMsRUFBRSxNQUFNLEdBQUcsSUFBSSxZQUFZLE9BQU8sRUFBRSxPQUFPLFFBQVE7QUFBQSxRQUNyRDtBQUFBO0FBQUEsSUFDRjtBQUFBLEtBQ0Y7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K

// Pages of what is measured: devices, racks, hosts, dashboards. One file of the bundle.
export { default as Device } from "./Device";
export { default as DeviceMetrics } from "./DeviceMetrics";
export { default as Devices } from "./Devices";
export { default as Host } from "./Host";
export { default as Hosts } from "./Hosts";
export { default as Rack } from "./Rack";
export { default as RackDevices } from "./RackDevices";
export { default as RackInstructions } from "./RackInstructions";
export { default as RackMetrics } from "./RackMetrics";
export { default as TeamDashboard } from "./TeamDashboard";

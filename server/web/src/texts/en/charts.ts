/** Texts of devices, racks, hosts and their charts. */
export const charts = {
  pages: {
    Devices: "Devices",
    Device: "Device",
    DeviceMetrics: "Metrics",
    Rack: "Rack",
    RackDevices: "Devices",
    RackMetrics: "Metrics",
    RackInstructions: "Instructions",
    Hosts: "Hosts",
    Host: "Host",
    TeamDashboard: "Team",
  },
};

import { get } from "../api/client";
import type { Device } from "../api/schema";
import { DeviceBoard } from "../charts/DeviceBoard";
import { Reading, useRead } from "../ui/parts";
import { DeviceHead } from "./DeviceHead";

/** All metrics of a device over time. */
export default function DeviceMetrics({ params }: { params: Record<string, string> }) {
  const id = params.id ?? "";
  const read = useRead((stop) => get<Device>(`/api/v2/devices/${id}`, undefined, stop), [id]);
  return (
    <main class="page" id="main">
      <Reading read={read}>
        {(device) => (
          <>
            <DeviceHead device={device} again={read.again} />
            <DeviceBoard key={id} id={id} name={device.name} />
          </>
        )}
      </Reading>
    </main>
  );
}

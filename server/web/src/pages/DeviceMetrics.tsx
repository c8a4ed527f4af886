import type { Device } from "../api/schema";
import { DeviceBoard } from "../charts/DeviceBoard";
import type { Params } from "../shell/routes";
import { Reading } from "../ui/parts";
import { DeviceHead } from "./DeviceHead";
import { useThing } from "./live";

/** All metrics of a device over time. */
export default function DeviceMetrics({ params }: { params: Params }) {
  const id = params.id ?? "";
  const read = useThing<Device>("devices", id);
  return (
    <main class="page" id="main">
      <Reading read={read}>
        {(device) => (
          <>
            <DeviceHead device={device} />
            <DeviceBoard key={device.id} id={device.id} name={device.name} />
          </>
        )}
      </Reading>
    </main>
  );
}

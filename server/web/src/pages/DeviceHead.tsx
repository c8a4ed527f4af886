import type { Device } from "../api/schema";
import { t } from "../texts";
import { PageHead, Status, Tabs } from "../ui/parts";

/** The head of a device's pages: its name, what it is, what can be done with it, and the tabs. */
export function DeviceHead({ device }: { device: Device; again: () => void }) {
  const base = `/devices/${device.id}`;
  return (
    <>
      <PageHead title={device.name} crumbs={[{ label: t.charts.pages.Devices, href: "/devices" }]}>
        <Status status={device.status} />
      </PageHead>
      <Tabs
        label={device.name}
        tabs={[
          { href: base, label: "Overview" },
          { href: `${base}/metrics`, label: "Metrics" },
        ]}
      />
    </>
  );
}

import type { Device } from "../api/schema";
import { t } from "../texts";
import { MenuButton } from "../ui/Menu";
import { PageHead, Status, Tabs } from "../ui/parts";
import { actionItems, deviceSubject } from "./acting";

/** The head of a device's pages: its name and state, what can be done with it, and the tabs. */
export function DeviceHead({ device }: { device: Device }) {
  const base = `/devices/${device.id}`;
  const items = actionItems(deviceSubject(device), `/racks/${device.location.rack_id}`);
  return (
    <>
      <PageHead title={device.name} crumbs={[{ label: t.charts.devices, href: "/devices" }]}>
        <Status status={device.status} />
        {items.length > 0 && (
          <MenuButton label={t.ui.actionsOf(device.name)} text={t.ui.actions} items={items} />
        )}
      </PageHead>
      <Tabs
        label={device.name}
        tabs={[
          { href: base, label: t.charts.overview },
          { href: `${base}/metrics`, label: t.charts.metrics },
        ]}
      />
    </>
  );
}

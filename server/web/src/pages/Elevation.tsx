// A rack drawn small, with one device marked: where it stands, at a glance.
import type { Device, Rack } from "../api/schema";
import { t } from "../texts";

/** Pixels of a rack unit, and the width of a device. */
const UNIT = 12;
const WIDTH = 190;

/** Letters of a name that fit into a device. */
const NAME_MAX = 30;

/** The face of a rack that `facing` says, with the devices that are seen there. */
export function Elevation({
  rack,
  devices,
  marked,
  facing = "f",
}: {
  rack: Rack;
  devices: readonly Device[];
  marked?: string;
  facing?: "f" | "b";
}) {
  const height = rack.u_height * UNIT;
  const seen = devices.filter(
    ({ location }) => location.facing === facing || location.u_depth >= rack.u_depth,
  );
  return (
    <figure class="elevation">
      <svg
        viewBox={`0 0 ${WIDTH + 24} ${height + 8}`}
        width={WIDTH + 24}
        height={height + 8}
        role="group"
        aria-label={t.charts.elevation(rack.name)}
      >
        <rect class="frame" x="18.5" y="0.5" width={WIDTH + 5} height={height + 7} rx="3" />
        {Array.from({ length: Math.floor(rack.u_height / 6) }, (_, index) => (index + 1) * 6).map(
          (unit) => (
            <text key={unit} x="13" y={height + 4 - (unit - 1) * UNIT - 1} text-anchor="end">
              {unit}
            </text>
          ),
        )}
        {seen.map((device) => {
          const { start_u, end_u } = device.location;
          return (
            <a key={device.id} href={`/devices/${device.id}`} aria-label={device.name}>
              <rect
                class={device.id === marked ? "device marked" : "device"}
                data-status={device.status}
                x="21"
                y={height + 4 - end_u * UNIT + 0.5}
                width={WIDTH}
                height={(end_u - start_u + 1) * UNIT - 1}
                rx="1.5"
              >
                <title>{device.name}</title>
              </rect>
              <text
                class={device.id === marked ? "inside marked" : "inside"}
                x="27"
                y={height + 4 - ((start_u + end_u - 1) / 2) * UNIT + 3.5}
              >
                {device.name.length > NAME_MAX
                  ? `${device.name.slice(0, NAME_MAX - 1)}…`
                  : device.name}
              </text>
            </a>
          );
        })}
      </svg>
      <figcaption>{facing === "b" ? t.charts.rear : t.charts.front}</figcaption>
    </figure>
  );
}

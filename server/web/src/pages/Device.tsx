import { get } from "../api/client";
import type { Device as DeviceRecord, DevicesOfRack, Rack, Template } from "../api/schema";
import { Glance } from "../charts/Glance";
import { amount, bytes, count, dateTime } from "../format/format";
import type { Params } from "../shell/routes";
import { t } from "../texts";
import { CopyButton, Facts, Reading, Status, useRead } from "../ui/parts";
import { Activity } from "./Activity";
import { DeviceHead } from "./DeviceHead";
import { Elevation } from "./Elevation";
import { addressesOf, factsOf } from "./facts";
import { useThing } from "./live";
import { Nested } from "./Nested";

/** What is known of a device. */
export default function Device({ params }: { params: Params }) {
  const id = params.id ?? "";
  const read = useThing<DeviceRecord>("devices", id);
  return (
    <main class="page" id="main">
      <Reading read={read}>
        {(device) => (
          <>
            <DeviceHead device={device} />
            <Overview key={device.id} device={device} />
          </>
        )}
      </Reading>
    </main>
  );
}

function Addresses({ text }: { text: unknown }) {
  const all = addressesOf(text);
  if (all.length === 0) return null;
  return (
    <ul class="addresses">
      {all.map((address) => (
        <li key={address}>
          <code>{address}</code>
          <CopyButton text={address} label={t.charts.copyAddress(address)} />
        </li>
      ))}
    </ul>
  );
}

function typeFacts(details: Record<string, unknown>): Array<[string, preact.ComponentChild]> {
  const facts = factsOf(details).filter(
    ({ name, depth }) =>
      depth === 0 && !["public ips", "private ips", "volume details", "type"].includes(name),
  );
  const known: Array<[string, preact.ComponentChild]> = [];
  for (const [name, label] of [
    ["public_ips", t.charts.publicAddresses],
    ["private_ips", t.charts.privateAddresses],
  ] as const)
    if (addressesOf(details[name]).length > 0)
      known.push([label, <Addresses key={name} text={details[name]} />]);
  for (const { name, value } of facts)
    if (value !== undefined)
      known.push([
        t.charts.detail[name] ?? name,
        value === "true" ? true : value === "false" ? false : value,
      ]);
  return known;
}

function Overview({ device }: { device: DeviceRecord }) {
  const { location } = device;
  const template = useRead(
    (stop) => get<Template>(`/api/v2/templates/${device.template_id}`, undefined, stop),
    [device.template_id],
  );
  const rack = useRead(
    (stop) =>
      Promise.all([
        get<Rack>(`/api/v2/racks/${location.rack_id}`, undefined, stop),
        get<DevicesOfRack>(`/api/v2/racks/${location.rack_id}/devices`, undefined, stop),
      ]),
    [location.rack_id, device.updated_at],
  );
  const details = device.details as Record<string, unknown>;
  const [of, beside] = rack.value ?? [];
  const made = template.value;
  const place = t.charts.place({
    from: location.start_u,
    to: location.end_u,
    rear: location.facing === "b",
    whole: of !== undefined && location.u_depth >= of.u_depth,
  });
  return (
    <>
      <Glance id={device.id} name={device.name} href={`/devices/${device.id}/metrics`} />
      <div class="overview">
        <section class="card">
          <h2>{t.charts.facts}</h2>
          <Facts
            facts={[
              [t.charts.status, <Status key="status" status={device.status} />],
              [t.charts.type, t.charts.types[device.type] ?? device.type],
              [t.charts.description, device.description],
              [
                t.charts.location,
                <span key="place">
                  <a href={`/racks/${location.rack_id}`}>{of?.name ?? t.charts.rack}</a>, {place}
                </span>,
              ],
              [
                t.charts.team,
                of && <a href={`/dashboards/teams/${device.team_id}`}>{of.team_name}</a>,
              ],
              [t.charts.cost, amount(device.cost)],
              ...typeFacts(details),
              [t.charts.created, dateTime(device.created_at)],
              [t.charts.changed, dateTime(device.updated_at)],
            ]}
          />
          <Nested title={t.charts.volumes} of={details.volume_details} />
        </section>
        <section class="card">
          <h2>{t.charts.template}</h2>
          {made ? (
            <Facts
              facts={[
                [t.charts.name, made.name],
                [t.charts.description, made.description],
                [t.charts.height, t.charts.units(made.height)],
                [t.charts.processors, made.vcpus ? count(made.vcpus) : undefined],
                [t.charts.memory, made.ram ? bytes(made.ram * 1024 ** 2) : undefined],
                [t.charts.disk, made.disk ? bytes(made.disk * 1024 ** 3) : undefined],
              ]}
            />
          ) : (
            <p class="quiet">{template.problem?.message}</p>
          )}
          <Nested title={t.charts.metadata} of={device.metadata} />
        </section>
        <Activity subject={device.id} />
        {of && beside && (
          <section class="card elevations">
            <h2>
              <a href={`/racks/${of.id}`}>{of.name}</a>
            </h2>
            <Elevation
              rack={of}
              devices={beside.items}
              marked={device.id}
              facing={location.facing}
            />
          </section>
        )}
      </div>
    </>
  );
}

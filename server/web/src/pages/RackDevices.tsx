import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { address, get } from "../api/client";
import type { CurrentValues, Device, DevicesOfRack, Rack } from "../api/schema";
import { told } from "../charts/scale";
import { amount } from "../format/format";
import { listen, wantMetrics } from "../live/stream";
import { compareNames } from "../model/site";
import { query, setQuery } from "../route/route";
import type { Params } from "../shell/routes";
import { t } from "../texts";
import { Empty, Reading, Status, useRead } from "../ui/parts";
import { local } from "../ui/source";
import { Table } from "../ui/Table";
import { actionItems, deviceSubject } from "./acting";
import { useChanges } from "./live";
import { RackPage } from "./RackHead";

/** The devices of a rack, with what they report now. */
export default function RackDevices({ params }: { params: Params }) {
  return (
    <RackPage id={params.id ?? ""}>{(rack) => <Devices key={rack.id} rack={rack} />}</RackPage>
  );
}

/** Which numbers there are of some devices, by metric and device. */
async function currentOf(devices: readonly string[], stop: AbortSignal) {
  const found = new Map<string, { units: string; values: Map<string, number> }>();
  if (devices.length === 0) return found;
  const where = address("/api/v2/current", { device: [...devices] });
  for (const { metric, device, value, units } of await get<CurrentValues>(where, undefined, stop)) {
    if (typeof value !== "number") continue;
    const one = found.get(metric) ?? { units, values: new Map<string, number>() };
    one.values.set(device, value);
    found.set(metric, one);
  }
  return found;
}

function Devices({ rack }: { rack: Rack }) {
  const read = useRead(
    (stop) => get<DevicesOfRack>(`/api/v2/racks/${rack.id}/devices`, undefined, stop),
    [rack.id],
  );
  useChanges((change) => change.rack_id === rack.id, read.again);
  return <Reading read={read}>{({ items }) => <List rack={rack} devices={items} />}</Reading>;
}

function List({ rack, devices }: { rack: Rack; devices: Device[] }) {
  const ids = devices.map((device) => device.id);
  const current = useRead((stop) => currentOf(ids, stop), [ids.join()]);
  const names = [...(current.value?.keys() ?? [])].sort(compareNames);
  const wanted = query.value.get("metric");
  const metric = wanted && names.includes(wanted) ? wanted : names[0];
  const units = (metric && current.value?.get(metric)?.units) || "";
  const live = useSignal<ReadonlyMap<string, number | null>>(new Map());
  useEffect(() => {
    live.value = new Map();
    if (!metric) return;
    const who = {};
    wantMetrics(who, [metric]);
    const end = listen({
      values: ({ values }) => {
        const told = values[metric];
        if (!told) return;
        const next = new Map(live.peek());
        for (const id of ids) {
          const value = told[id];
          if (typeof value === "number" || value === null) next.set(id, value);
        }
        live.value = next;
      },
    });
    return () => {
      end();
      wantMetrics(who, []);
    };
  }, [metric, ids.join()]);
  const nowOf = (device: Device): number | null | undefined => {
    const now = live.value.get(device.id);
    return now !== undefined ? now : current.value?.get(metric ?? "")?.values.get(device.id);
  };
  const source = useMemo(
    () =>
      local(devices, {
        name: (device) => device.name,
        status: (device) => device.status,
        type: (device) => device.type,
        unit: (device) => device.location.start_u,
        cost: (device) => Number(device.cost),
        value: (device) => nowOf(device) ?? Number.NEGATIVE_INFINITY,
      }),
    [devices, current.value, metric],
  );
  return (
    <Table
      label={t.charts.devices}
      file={`${rack.name}-devices`}
      source={source}
      sort="-unit"
      id={(device) => device.id}
      title={(device) => device.name}
      columns={[
        {
          key: "name",
          label: t.charts.name,
          sort: "name",
          csv: (device) => device.name,
          cell: (device) => <a href={`/devices/${device.id}`}>{device.name}</a>,
        },
        {
          key: "status",
          label: t.charts.status,
          sort: "status",
          csv: (device) => device.status,
          cell: (device) => <Status status={device.status} />,
        },
        {
          key: "type",
          label: t.charts.type,
          sort: "type",
          csv: (device) => device.type,
          cell: (device) => t.charts.types[device.type],
        },
        {
          key: "unit",
          label: t.charts.unit,
          sort: "unit",
          end: true,
          csv: (device) => device.location.start_u,
          cell: (device) => t.charts.unitsOf(device.location.start_u, device.location.end_u),
        },
        {
          key: "facing",
          label: t.charts.face,
          csv: (device) => device.location.facing,
          cell: (device) => (device.location.facing === "b" ? t.charts.rear : t.charts.front),
        },
        {
          key: "cost",
          label: t.charts.cost,
          sort: "cost",
          end: true,
          csv: (device) => Number(device.cost),
          cell: (device) => amount(device.cost),
        },
        {
          key: "value",
          label: metric ?? t.charts.value,
          sort: "value",
          end: true,
          csv: (device) => nowOf(device) ?? null,
          cell: (device) => (
            <a href={`/devices/${device.id}/metrics?metric=${encodeURIComponent(metric ?? "")}`}>
              {told(nowOf(device), units)}
            </a>
          ),
        },
      ]}
      tools={
        names.length > 0 && (
          <select
            class="select"
            aria-label={t.charts.metric}
            value={metric ?? ""}
            onChange={(event) => setQuery({ metric: event.currentTarget.value })}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )
      }
      actions={(device) => [
        { label: t.charts.metrics, icon: "chart", href: `/devices/${device.id}/metrics` },
        ...actionItems(deviceSubject(device), `/racks/${rack.id}/devices`),
      ]}
      empty={
        <Empty icon="device" title={t.charts.emptyRack}>
          <p>{t.charts.emptyRackBody}</p>
        </Empty>
      }
    />
  );
}

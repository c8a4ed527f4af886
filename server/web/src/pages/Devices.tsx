import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { send } from "../api/client";
import type { Device } from "../api/schema";
import { isRoot, may } from "../api/session";
import { amount, count, dateTime, since } from "../format/format";
import { listen } from "../live/stream";
import { t } from "../texts";
import { ButtonLink } from "../ui/Button";
import { confirm } from "../ui/Dialog";
import { Icon } from "../ui/Icon";
import { doMany } from "../ui/many";
import { Empty, PageHead, Status } from "../ui/parts";
import { listed, type Source } from "../ui/source";
import { type Bulk, type Column, Table } from "../ui/Table";
import { ACTIONS, type Action, actionItems, deviceSubject, mayAct, request } from "./acting";
import { findRacks, findTeams, findTemplates, learnRacks, nameIn, rackName } from "./names";

/** Statuses and types in the order of a menu. */
const STATUSES: ReadonlyArray<Device["status"]> = [
  "ACTIVE",
  "STOPPED",
  "SUSPENDED",
  "IN_PROGRESS",
  "FAILED",
  "AVAILABLE",
];
const TYPES: ReadonlyArray<Device["type"]> = ["Instance", "Volume", "Network"];

/** Names that a confirmation lists: some lines of text. */
const NAMED_MAX = 12;

/** Statuses that have changed since the rows were read, so that rows need not be read for them. */
function useStatuses() {
  const statuses = useSignal<ReadonlyMap<string, string>>(new Map());
  useEffect(
    () =>
      listen({
        change: ({ kind, subject_id, detail }) => {
          if (kind === "device" && typeof detail.status === "string")
            statuses.value = new Map(statuses.value).set(subject_id, detail.status);
        },
      }),
    [],
  );
  return statuses;
}

function names(devices: readonly Device[]): string {
  const told = devices.slice(0, NAMED_MAX).map((device) => device.name);
  const rest = devices.length - told.length;
  return told.join(", ") + (rest > 0 ? t.charts.andMore(count(rest)) : "");
}

async function actOnAll(devices: Device[], action: Action): Promise<unknown> {
  const a = t.charts.act;
  const able = devices.filter(
    (device) => mayAct("device", device.team_id) && device.actions.includes(action),
  );
  if (able.length === 0) {
    await confirm(a.noneTitle(a.names[action]), a.noneBody, t.ui.close, false);
    return false;
  }
  const skipped = devices.length - able.length;
  const sure = await confirm(
    a.manyTitle(a.names[action], count(able.length)),
    <>
      <p>{names(able)}</p>
      {action === "destroy" && <p>{a.destroyBody.device}</p>}
      {skipped > 0 && <p>{a.skipped(count(skipped))}</p>}
    </>,
    a.names[action],
    action === "destroy",
  );
  if (!sure) return false;
  return doMany(
    a.names[action],
    able,
    (device) => device.name,
    (device) => request(deviceSubject(device), action),
  );
}

async function removeAll(devices: Device[]): Promise<unknown> {
  const a = t.charts.act;
  const sure = await confirm(
    a.manyTitle(a.remove, count(devices.length)),
    <>
      <p>{names(devices)}</p>
      <p>{a.removeBody}</p>
    </>,
    a.remove,
  );
  if (!sure) return false;
  return doMany(
    a.remove,
    devices,
    (device) => device.name,
    (device) => send("DELETE", `/api/v2/devices/${device.id}`),
  );
}

const bulkIcons = {
  on: "power",
  off: "power",
  suspend: "pause",
  resume: "play",
  destroy: "trash",
} as const;

function bulkOf(): Array<Bulk<Device>> {
  const found: Array<Bulk<Device>> = [];
  if (may("request_status", "device"))
    for (const action of ACTIONS)
      found.push({
        label: t.charts.act.names[action],
        icon: bulkIcons[action],
        danger: action === "destroy",
        run: (devices) => actOnAll(devices, action),
      });
  if (isRoot())
    found.push({ label: t.charts.act.remove, icon: "trash", danger: true, run: removeAll });
  return found;
}

/** All devices that one may see. */
export default function Devices() {
  const statuses = useStatuses();
  const source = useMemo<Source<Device>>(() => {
    const read = listed<Device>("/api/v2/devices");
    return async (wanted, stop) => {
      const page = await read(wanted, stop);
      await learnRacks(
        page.items.map((device) => device.location.rack_id),
        stop,
      );
      return page;
    };
  }, []);
  const status = (device: Device) => statuses.value.get(device.id) ?? device.status;
  const columns: Array<Column<Device>> = [
    {
      key: "name",
      label: t.charts.name,
      sort: "name",
      csv: (device) => device.name,
      cell: (device) => (
        <span class="with-icon">
          <a href={`/devices/${device.id}`}>{device.name}</a>
          <a
            class="icon-button"
            href={`/devices/${device.id}/metrics`}
            title={t.charts.metrics}
            aria-label={t.charts.metricsOf(device.name)}
          >
            <Icon name="chart" />
          </a>
        </span>
      ),
    },
    {
      key: "status",
      label: t.charts.status,
      sort: "status",
      csv: status,
      cell: (device) => <Status status={status(device)} />,
    },
    {
      key: "type",
      label: t.charts.type,
      sort: "type",
      csv: (device) => device.type,
      cell: (device) => t.charts.types[device.type],
    },
    {
      key: "rack",
      label: t.charts.rack,
      csv: (device) => rackName(device.location.rack_id),
      cell: (device) => (
        <a href={`/racks/${device.location.rack_id}`}>{rackName(device.location.rack_id)}</a>
      ),
    },
    {
      key: "unit",
      label: t.charts.unit,
      sort: "start_u",
      end: true,
      csv: (device) => device.location.start_u,
      cell: (device) => t.charts.unitsOf(device.location.start_u, device.location.end_u),
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
      key: "updated",
      label: t.charts.changed,
      sort: "updated_at",
      csv: (device) => device.updated_at,
      cell: (device) => (
        <time dateTime={device.updated_at} title={dateTime(device.updated_at)}>
          {since(device.updated_at)}
        </time>
      ),
    },
  ];
  return (
    <main class="page" id="main">
      <PageHead title={t.charts.devices} />
      <Table
        label={t.charts.devices}
        file="devices"
        source={source}
        sort="name"
        id={(device) => device.id}
        title={(device) => device.name}
        columns={columns}
        filters={[
          {
            key: "status",
            label: t.charts.status,
            options: STATUSES.map((value) => ({
              value,
              label: value.replaceAll("_", " ").toLowerCase(),
            })),
          },
          {
            key: "type",
            label: t.charts.type,
            options: TYPES.map((value) => ({ value, label: t.charts.types[value] ?? value })),
          },
          { key: "team", label: t.charts.team, find: findTeams, nameOf: nameIn("/api/v2/teams") },
          { key: "rack", label: t.charts.rack, find: findRacks, nameOf: nameIn("/api/v2/racks") },
          {
            key: "template",
            label: t.charts.template,
            find: findTemplates,
            nameOf: nameIn("/api/v2/templates"),
          },
        ]}
        actions={(device) => [
          { label: t.charts.overview, icon: "device", href: `/devices/${device.id}` },
          { label: t.charts.metrics, icon: "chart", href: `/devices/${device.id}/metrics` },
          "line",
          ...actionItems(deviceSubject(device), "/devices"),
        ]}
        bulk={bulkOf()}
        empty={
          <Empty icon="device" title={t.charts.noDevices}>
            <p>{isRoot() ? t.charts.noDevicesRoot : t.charts.noDevicesBody}</p>
            {!isRoot() && (
              <ButtonLink href="/cloud-env/cluster-types" kind="primary" icon="add">
                {t.shell.nav.clusters}
              </ButtonLink>
            )}
          </Empty>
        }
      />
    </main>
  );
}

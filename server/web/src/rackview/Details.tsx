import { useComputed } from "@preact/signals";
import { get } from "../api/client";
import type { Device as DeviceRecord, Rack as RackRecord } from "../api/schema";
import { amount, count, dateTime, reading } from "../format/format";
import type { Device, Rack, Site } from "../model/site";
import { site } from "../model/store";
import { t } from "../texts/first";
import { Button, ButtonLink, IconButton } from "../ui/Button";
import { CopyButton, Facts, Status, useRead } from "../ui/parts";
import { itemsOfSelection, openForSelection } from "./menus";
import { freeUnits } from "./placement";
import { pick, selectedRacks, selectedSlots, selection, type Thing } from "./selection";
import { drawer, readings, stage } from "./stage";
import { pageOf, teamOf, unitsOf } from "./thing";

/** Names of a selection that are listed: beyond, the table is the place to look. */
const LISTED_MAX = 60;

function Tools({ page }: { page?: string }) {
  return (
    <div class="tools">
      <Button
        icon="more"
        aria-haspopup="menu"
        data-actions
        onClick={(event) => openForSelection(event.currentTarget)}
      >
        {t.twin.details.actions}
      </Button>
      {page && (
        <ButtonLink href={page} icon="forward">
          {t.twin.details.page}
        </ButtonLink>
      )}
    </div>
  );
}

function Readings({ slot }: { slot: number }) {
  const now = readings.value;
  if (now.length === 0) return null;
  return (
    <dl class="readings">
      {now.map((each) => (
        <div key={each.metric}>
          <dt>{each.metric}</dt>
          <dd>{each.text(slot)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Entries of an object that people have written, as text. */
export function entries(of: unknown): Array<[string, string]> {
  if (typeof of !== "object" || of === null) return [];
  return Object.entries(of)
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]): [string, string] => [
      name.replaceAll("_", " "),
      typeof value === "object" ? JSON.stringify(value) : String(value),
    ])
    .filter(([, value]) => value !== "{}" && value !== "[]");
}

function DeviceDetails({ now, device }: { now: Site; device: Device }) {
  const path = `/api/v2/devices/${encodeURIComponent(device.id)}`;
  const read = useRead((stop) => get<DeviceRecord>(path, {}, stop), [path, device]);
  const record = read.value?.id === device.id ? read.value : undefined;
  const rack = now.racks[device.rack];
  const face = device.facing === "b" ? t.twin.rear : t.twin.front;
  return (
    <>
      <Readings slot={device.slot} />
      <Tools page={pageOf({ kind: "device", id: device.id })} />
      <Facts
        facts={[
          [t.twin.status, <Status key="s" status={device.status} />],
          [t.twin.type, t.twin.kinds[device.type]],
          [
            t.twin.rack,
            rack && (
              <button
                type="button"
                class="rv-link"
                key="r"
                onClick={() => pick({ kind: "rack", id: rack.id })}
              >
                {rack.name}
              </button>
            ),
          ],
          [t.twin.team, teamOf(now, rack)?.name],
          [t.twin.position, `${unitsOf(device)}, ${face.toLowerCase()}`],
          [t.twin.depth, device.depth === 1 ? t.twin.halfDepth : t.twin.fullDepth],
          [t.twin.template, now.templates[device.template]?.name],
          [t.twin.cost, amount(device.cost)],
          [t.twin.description, record?.description ?? undefined],
          ...entries(record?.details),
          ...entries(record?.metadata),
          [t.twin.changed, record && dateTime(record.updated_at)],
        ]}
      />
      {read.problem && <p class="notice">{read.problem.message}</p>}
    </>
  );
}

function RackDetails({ now, rack }: { now: Site; rack: Rack }) {
  const path = `/api/v2/racks/${encodeURIComponent(rack.id)}`;
  const read = useRead((stop) => get<RackRecord>(path, {}, stop), [path, rack]);
  const record = read.value?.id === rack.id ? read.value : undefined;
  return (
    <>
      <Tools page={pageOf({ kind: "rack", id: rack.id })} />
      <Facts
        facts={[
          [t.twin.status, <Status key="s" status={rack.status} />],
          [t.twin.team, teamOf(now, rack)?.name],
          [t.twin.height, t.twin.units(rack.height)],
          [t.twin.free, t.twin.freeUnits(freeUnits(now, rack), rack.height)],
          [t.twin.devices, count(rack.devices.length)],
          [t.twin.cost, amount(rack.cost)],
          [t.twin.order, record?.order_id],
          ...entries(record?.network_details),
          ...entries(record?.metadata),
          [t.twin.created, record && dateTime(record.created_at)],
        ]}
      />
      <Sums slots={rack.devices} />
      <Names now={now} slots={rack.devices} />
    </>
  );
}

/** What the readings of several devices come to. */
function Sums({ slots }: { slots: readonly number[] }) {
  const d = t.twin.details;
  const rows = readings.value.map((each) => {
    const values = slots
      .map((slot) => each.value(slot))
      .filter((value): value is number => typeof value === "number" && Number.isFinite(value));
    let [low, high, sum] = [Infinity, -Infinity, 0];
    for (const value of values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
      sum += value;
    }
    return { each, known: values.length, low, high, mean: sum / values.length };
  });
  const shown = rows.filter((row) => row.known > 0);
  if (shown.length === 0) return null;
  return (
    <table class="rv-sums">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{t.twin.name}</span>
          </th>
          <th scope="col">{d.minimum}</th>
          <th scope="col">{d.mean}</th>
          <th scope="col">{d.maximum}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ each, low, mean, high }) => (
          <tr key={each.metric}>
            <th scope="row">{each.units ? `${each.metric}, ${each.units}` : each.metric}</th>
            <td>{reading(low)}</td>
            <td>{reading(mean)}</td>
            <td>{reading(high)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Names({ now, slots }: { now: Site; slots: readonly number[] }) {
  const first = readings.value[0];
  return (
    <ul class="names">
      {slots.slice(0, LISTED_MAX).map((slot) => {
        const device = now.devices[slot];
        if (!device) return null;
        return (
          <li key={device.id}>
            <button
              type="button"
              class="rv-link"
              onClick={() => pick({ kind: "device", id: device.id })}
            >
              {device.name}
            </button>
            <span>{first ? first.text(slot) : unitsOf(device)}</span>
          </li>
        );
      })}
      {slots.length > LISTED_MAX && (
        <li>{t.twin.details.more(count(slots.length - LISTED_MAX))}</li>
      )}
    </ul>
  );
}

function ManyDetails({ now, slots }: { now: Site; slots: readonly number[] }) {
  const statuses = new Map<string, number>();
  let cents = 0;
  for (const slot of slots) {
    const device = now.devices[slot]!;
    statuses.set(device.status, (statuses.get(device.status) ?? 0) + 1);
    cents += Math.round(Number(device.cost) * 100) || 0;
  }
  const racks = new Set(slots.map((slot) => now.devices[slot]!.rack));
  return (
    <>
      <Tools />
      <Facts
        facts={[
          [
            t.twin.details.byStatus,
            <ul key="s" class="statuses">
              {[...statuses].map(([status, n]) => (
                <li key={status}>
                  <Status status={status} /> {count(n)}
                </li>
              ))}
            </ul>,
          ],
          [t.twin.racks, count(racks.size)],
          [t.twin.details.total, amount((cents / 100).toFixed(2))],
        ]}
      />
      <Sums slots={slots} />
      <Names now={now} slots={slots} />
    </>
  );
}

/** The details of what is selected, beside the racks. */
export function Details() {
  const slots = useComputed(() => [...selectedSlots.value].sort((a, b) => a - b));
  const now = site.value;
  if (!drawer.value || !now) return null;
  const [onlyRack] = selectedRacks.value;
  const alone = selectedRacks.value.length === 1 && selection.value.devices.size === 0;
  const rack = alone && onlyRack !== undefined ? now.racks[onlyRack] : undefined;
  const [first] = slots.value;
  const device = !rack && slots.value.length === 1 ? now.devices[first!] : undefined;
  const thing: Thing | undefined = rack
    ? { kind: "rack", id: rack.id }
    : device && { kind: "device", id: device.id };
  const title =
    rack?.name ??
    device?.name ??
    (slots.value.length > 0
      ? t.twin.details.selected(count(slots.value.length))
      : t.twin.details.title);
  return (
    <aside class="rv-details no-print" aria-label={t.twin.details.title}>
      <header>
        <h2>{title}</h2>
        {thing && <CopyButton text={thing.id} label={t.twin.menu.copyId} />}
        {itemsOfSelection() && stage.value && thing && (
          <IconButton
            icon="fit"
            label={t.twin.menu.focus}
            onClick={() => stage.peek()?.fly([thing])}
          />
        )}
        <IconButton
          icon="close"
          label={t.twin.details.close}
          onClick={() => {
            drawer.value = false;
          }}
        />
      </header>
      {rack ? (
        <RackDetails now={now} rack={rack} />
      ) : device ? (
        <DeviceDetails now={now} device={device} />
      ) : slots.value.length > 0 ? (
        <ManyDetails now={now} slots={slots.value} />
      ) : (
        <div class="empty">
          <h3>{t.twin.details.none}</h3>
          <p>{t.twin.details.noneBody}</p>
        </div>
      )}
    </aside>
  );
}

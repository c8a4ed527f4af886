import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { amount } from "../format/format";
import type { Device, Rack, Site } from "../model/site";
import { site } from "../model/store";
import { t } from "../texts/first";
import { Status } from "../ui/parts";
import { hover, hovering, sparkline, trend } from "./hover";
import { moving } from "./moving";
import { freeUnits } from "./placement";
import type { Thing } from "./selection";
import { moment, readings } from "./stage";
import { deviceOf, rackOf, teamOf, unitsOf } from "./thing";

/** The card waits until the pointer rests a little; from one thing to the next it does not. */
const WAIT_MS = 120;
/** Its distance from the pointer. */
const GAP = 16;
/** Readings of a card: more do not fit beside a rack. */
const READINGS_MAX = 6;

function Trend({ device, metric }: { device: string; metric: string }) {
  const values = useSignal<Array<number | null> | undefined>(undefined);
  const until = moment.value;
  useEffect(() => {
    const stop = new AbortController();
    values.value = undefined;
    trend(device, metric, until, stop.signal).then(
      (found) => {
        if (!stop.signal.aborted) values.value = found;
      },
      () => {
        if (!stop.signal.aborted) values.value = []; // the card says enough without it
      },
    );
    return () => stop.abort();
  }, [device, metric, until]);
  const path = sparkline(values.value ?? [], 220, 28);
  if (values.value && !path) return null;
  return (
    <figure class="trend">
      <svg viewBox="0 -2 220 32" preserveAspectRatio="none" aria-hidden="true">
        <path d={path} />
      </svg>
      <figcaption>{path ? t.twin.lastHour(metric) : "\u00a0"}</figcaption>
    </figure>
  );
}

function DeviceCard({ site, device }: { site: Site; device: Device }) {
  const now = readings.value;
  const first = now.find((reading) => typeof reading.value(device.slot) === "number");
  return (
    <>
      <header>
        <strong>{device.name}</strong>
        <Status status={device.status} />
      </header>
      {now.length > 0 && (
        <dl class="readings">
          {now.slice(0, READINGS_MAX).map((reading) => (
            <div key={reading.metric}>
              <dt>{reading.metric}</dt>
              <dd>{reading.text(device.slot)}</dd>
            </div>
          ))}
        </dl>
      )}
      {first && <Trend device={device.id} metric={first.metric} />}
      <dl>
        <dt>{t.twin.rack}</dt>
        <dd>{site.racks[device.rack]?.name}</dd>
        <dt>{t.twin.position}</dt>
        <dd>
          {unitsOf(device)}, {(device.facing === "b" ? t.twin.rear : t.twin.front).toLowerCase()}
        </dd>
        <dt>{t.twin.type}</dt>
        <dd>{t.twin.kinds[device.type]}</dd>
        <dt>{t.twin.cost}</dt>
        <dd>{amount(device.cost)}</dd>
      </dl>
    </>
  );
}

function RackCard({ site, rack }: { site: Site; rack: Rack }) {
  return (
    <>
      <header>
        <strong>{rack.name}</strong>
        <Status status={rack.status} />
      </header>
      <dl>
        <dt>{t.twin.team}</dt>
        <dd>{teamOf(site, rack)?.name}</dd>
        <dt>{t.twin.height}</dt>
        <dd>{t.twin.units(rack.height)}</dd>
        <dt>{t.twin.free}</dt>
        <dd>{t.twin.freeUnits(freeUnits(site, rack), rack.height)}</dd>
        <dt>{t.twin.devices}</dt>
        <dd>{rack.devices.length}</dd>
        <dt>{t.twin.cost}</dt>
        <dd>{amount(rack.cost)}</dd>
      </dl>
    </>
  );
}

/** What is under the pointer, or has the focus: beside it, never in its way. */
export function HoverCard() {
  const shown = useSignal<Thing | undefined>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const place = () => {
    const element = box.current;
    const at = hovering.peek();
    if (!element || !at) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const right = at.x + GAP + width > innerWidth - 8 ? at.x - GAP - width : at.x + GAP;
    const x = Math.max(8, Math.min(right, innerWidth - width - 8));
    const y = Math.max(8, Math.min(at.y + GAP, innerHeight - height - 8));
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  useSignalEffect(() => {
    const at = hovering.value;
    clearTimeout(timer.current);
    const before = shown.peek();
    if (!at) shown.value = undefined;
    else if (before?.id === at.thing.id) place();
    else if (before) shown.value = at.thing;
    else {
      timer.current = setTimeout(() => {
        shown.value = hovering.peek()?.thing;
      }, WAIT_MS);
    }
  });
  useEffect(() => place());
  useEffect(() => {
    // The canvas only tells when the pointer comes to another thing; the card goes with the pointer.
    const follow = (event: PointerEvent) => {
      const at = hovering.peek();
      if (!at || event.pointerType === "touch") return;
      if (at.by === "keys") {
        hover(undefined);
        return;
      }
      // Out of the way while one drags, pans, or draws a rubber band.
      if (box.current) box.current.hidden = event.buttons !== 0;
      at.x = event.clientX;
      at.y = event.clientY;
      place();
    };
    const left = () => {
      if (hovering.peek()?.by === "keys") hover(undefined);
    };
    addEventListener("pointermove", follow);
    addEventListener("focusout", left);
    return () => {
      clearTimeout(timer.current);
      removeEventListener("pointermove", follow);
      removeEventListener("focusout", left);
    };
  }, []);
  const thing = shown.value;
  const now = site.value;
  if (!thing || !now || moving.value) return null;
  const device = thing.kind === "device" ? deviceOf(now, thing.id) : undefined;
  const rack = thing.kind === "rack" ? rackOf(now, thing.id) : undefined;
  if (!device && !rack) return null;
  return (
    <div ref={box} class="hover-card no-print" role="tooltip">
      {device && <DeviceCard site={now} device={device} />}
      {rack && <RackCard site={now} rack={rack} />}
    </div>
  );
}

// Choosing a place: rack, face, and one of the units that are free there.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Rack, Site } from "../model/site";
import { t } from "../texts/first";
import { Field, type FormState } from "../ui/Form";
import { placesOf } from "./moving";
import { type Facing, freePlaces, freeUnits, nearest, position } from "./placement";

/** What is to be placed. */
export interface Size {
  height: number;
  depth: 1 | 2;
}

/** The fields `rack_id`, `facing` and `start_u` of the form around them. */
export function PlaceFields({
  form,
  site,
  racks,
  size,
  template,
  device,
  at,
}: {
  form: FormState;
  site: Site;
  racks: readonly Rack[];
  size: Size;
  /** Id of the template, for the server. */
  template: string;
  /** Id of the device, where it is there already. */
  device?: string;
  /** The unit where it is now. */
  at?: { rack: string; facing: Facing; startU: number };
}) {
  const m = t.twin.move;
  const rackId = form.text("rack_id");
  const facing: Facing = form.text("facing") === "b" ? "b" : "f";
  const rack = site.racks[site.rackOf.get(rackId) ?? -1];
  const key = `${rackId} ${facing} ${template}`;
  const known = useSignal<{ key: string; units: number[] } | undefined>(undefined);
  useEffect(() => {
    if (!rackId || !template) return;
    const stop = new AbortController();
    placesOf(rackId, template, facing, device, stop.signal).then(
      (units) => {
        known.value = { key, units };
      },
      () => {}, // what the site says is offered
    );
    return () => stop.abort();
    // A change of the site may be of this rack's units.
  }, [key, device, site.change]);
  const reckoned = rack ? freePlaces(site, rack, size, facing, device) : [];
  const free = known.value?.key === key ? known.value.units : reckoned;
  const chosen = Number(form.text("start_u"));
  useEffect(() => {
    if (free.includes(chosen)) return;
    form.set("start_u", String(nearest(free, chosen || 1) ?? ""));
  }, [key, free.join()]);
  const here = (u: number) =>
    at !== undefined && at.rack === rackId && at.facing === facing && at.startU === u;
  const units = [...free].reverse().map((u) => ({
    value: String(u),
    label: m.option(position(u, size.height), !here(u)),
  }));
  return (
    <>
      <Field
        name="rack_id"
        label={m.rack}
        options={racks.map((each) => ({
          value: each.id,
          label: m.rackOption(each.name, freeUnits(site, each)),
        }))}
      />
      <div class="row">
        <Field
          name="facing"
          label={m.face}
          options={[
            { value: "f", label: t.twin.front },
            { value: "b", label: t.twin.rear },
          ]}
        />
        <Field
          name="start_u"
          label={m.unit}
          {...(units.length === 0 ? { hint: m.none, disabled: true } : {})}
          options={units.length > 0 ? units : [{ value: "", label: m.noneOption }]}
        />
      </div>
    </>
  );
}

import { computed } from "@preact/signals";
import { useId } from "preact/hooks";
import { count } from "../format/format";
import { compareNames, type Kind } from "../model/site";
import { t } from "../texts/first";
import { Button } from "../ui/Button";
import { counted } from "./matching";
import { counting, here } from "./shown";
import { type Filters, filter, filtering, NO_FILTERS, part } from "./view";

type Name = "status" | "type" | "team" | "kind";

/** What there is of each, with how many devices: worked out once a site. */
const choices = computed(() => {
  const { devices, racks, teams, templates } = here.value;
  const team = counted(devices.map((device) => teams[racks[device.rack]?.team ?? -1]?.id ?? ""));
  return {
    status: counted(devices.map((device) => device.status)),
    type: counted(devices.map((device) => device.type)),
    kind: counted(devices.map((device) => templates[device.template]?.kind ?? "server")),
    team,
  };
});

function labelOf(name: Name, value: string): string {
  if (name === "status") return t.rackview.statuses[value] ?? value;
  if (name === "type") return t.rackview.filters.types[value] ?? value;
  if (name === "kind") return t.rackview.filters.kinds[value as Kind];
  return here.value.teams.find((team) => team.id === value)?.name ?? value;
}

/** Values of which any number can be ticked; none ticked lets all through. */
function Choices({ name }: { name: Name }) {
  const chosen: readonly string[] = part("filters").value[name];
  const known = choices.value[name];
  // What has been asked for stays to be taken back, even when no device has it any more.
  const all = [
    ...known,
    ...chosen
      .filter((value) => !known.some(([one]) => one === value))
      .map((value): [string, number] => [value, 0]),
  ];
  all.sort(([a], [b]) => compareNames(labelOf(name, a), labelOf(name, b)));
  if (all.length < 2 && chosen.length === 0) return null;
  const toggle = (value: string) => {
    const next = chosen.includes(value)
      ? chosen.filter((one) => one !== value)
      : [...chosen, value];
    filter({ [name]: next } as Partial<Filters>);
  };
  return (
    <fieldset class="rv-choices">
      <legend>{t.rackview.filters[name]}</legend>
      {all.map(([value, devices]) => (
        <button
          key={value}
          type="button"
          class="rv-choice"
          aria-pressed={chosen.includes(value)}
          onClick={() => toggle(value)}
        >
          {labelOf(name, value)} <small>{count(devices)}</small>
        </button>
      ))}
    </fieldset>
  );
}

/** Which devices count. */
export function FilterSettings() {
  const id = useId();
  const filters = part("filters").value;
  const t_ = t.rackview.filters;
  return (
    <>
      <div class="field">
        <label for={id}>{t_.text}</label>
        <input
          id={id}
          class="input"
          type="search"
          data-rackview="filter"
          autocomplete="off"
          spellcheck={false}
          value={filters.text}
          onInput={(event) => filter({ text: event.currentTarget.value })}
        />
      </div>
      <Choices name="status" />
      <Choices name="type" />
      <Choices name="kind" />
      <Choices name="team" />
      {filtering(filters) && (
        <p class="rv-fitting">
          {t_.fitting(count(counting.value.length), count(here.value.devices.length))}
          <Button kind="plain" icon="close" onClick={() => filter(NO_FILTERS)}>
            {t_.clear}
          </Button>
        </p>
      )}
    </>
  );
}

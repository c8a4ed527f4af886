// Which devices the filters let through.
import type { Site } from "../model/site";
import type { Filters } from "./view";

/** The words of a search: each must be found. */
export function words(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** By slot: 1 for devices that do not fit; `numbers` are the first metric's values. */
export function misfits(
  site: Site,
  filters: Filters,
  numbers: Float64Array | undefined,
): Uint8Array {
  const faded = new Uint8Array(site.devices.length);
  const { from, to } = filters;
  const ranged = numbers && (from !== undefined || to !== undefined);
  const low = from ?? Number.NEGATIVE_INFINITY;
  const high = to ?? Number.POSITIVE_INFINITY;
  const asked = words(filters.text);
  const status = new Set(filters.status);
  const type = new Set(filters.type);
  const kind = new Set<string>(filters.kind);
  const team = new Set(filters.team);
  // Of racks and templates once each, not once a device.
  const teamFits = site.racks.map(
    (rack) => team.size === 0 || team.has(site.teams[rack.team]?.id ?? ""),
  );
  const kindFits = site.templates.map((template) => kind.size === 0 || kind.has(template.kind));
  const rackText = asked.length > 0 ? site.racks.map((rack) => rack.name.toLowerCase()) : [];
  site.devices.forEach((device, slot) => {
    const value = ranged ? numbers[slot]! : 0;
    const fits =
      (status.size === 0 || status.has(device.status)) &&
      (type.size === 0 || type.has(device.type)) &&
      teamFits[device.rack] &&
      kindFits[device.template] &&
      // An unknown value is in no range.
      (!ranged || (value >= low && value <= high)) &&
      asked.every(
        (word) =>
          device.name.toLowerCase().includes(word) ||
          rackText[device.rack]?.includes(word) ||
          device.id.startsWith(word),
      );
    if (!fits) faded[slot] = 1;
  });
  return faded;
}

/** What there is to choose from, each with how many devices have it. */
export function counted(values: Iterable<string>): Array<[string, number]> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

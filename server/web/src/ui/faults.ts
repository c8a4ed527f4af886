// What is typed into a form, and what the server finds wrong with it.
import type { Problem } from "../api/client";

/** What stands in a form's fields, by the field's name (`name`, `location/start_u`). */
export type Values = Record<string, string | boolean>;

/** The fields that a problem names by JSON pointer (`/location/start_u` is `location/start_u`). */
export function faultsOf(
  problem: Problem,
  fields: ReadonlySet<string>,
): [Record<string, string>, string] {
  const faults: Record<string, string> = {};
  const rest: string[] = [];
  for (const broken of problem.errors) {
    const name = broken.pointer?.replace(/^\//, "") ?? broken.parameter ?? "";
    if (fields.has(name)) faults[name] = [faults[name], broken.message].filter(Boolean).join("; ");
    else rest.push(name ? `${name} ${broken.message}` : broken.message);
  }
  return [faults, problem.errors.length === 0 ? problem.message : rest.join("; ")];
}

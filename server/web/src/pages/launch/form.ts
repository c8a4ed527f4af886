// From a cluster type to a form, and from the form to what is sent.
import type { Broken } from "../../api/client";
import { t } from "../../texts";
import type { Values } from "../../ui/Form";
import { broken, type Field, plain, yesOrNo } from "./rule";

/** Fields that belong together. */
export interface Group {
  name?: string | null;
  label?: string | null;
  description?: string | null;
  optional: unknown;
  fields: string[];
}

/** A text for people. */
export interface Instruction {
  id: string;
  title: string;
  text: string;
}

/** A kind of cluster. */
export interface ClusterType {
  id: string;
  name: string;
  description: string;
  logo_url?: string | null;
  fields: Field[];
  groups: Group[];
  instructions: Instruction[];
}

/** What the cloud has, by kind: `flavors`, `images`, … */
export type Assets = Record<string, Array<{ id: string; name: string }>>;

/** A field that the builder takes for the cluster's name; there is no other then. */
const NAME_FIELD = "clustername";

/** What is asked for with a field of its own. */
export function namedByField(type: ClusterType): boolean {
  return type.fields.some((field) => field.id === NAME_FIELD);
}

/** The name of a field in the form: a pointer into what is sent, without the first stroke. */
export function fieldName(id: string): string {
  return `parameters/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** What a group is called among the selections. */
export function groupKey(group: Group): string {
  return group.name ?? group.label ?? "";
}

/** The tick of an optional group in the form. */
export function groupName(group: Group): string {
  return `selections/${groupKey(group)}`;
}

/** Whether a group counts only if it is ticked. */
export function isOptional(group: Group): boolean {
  return group.optional !== null && group.optional !== undefined && group.optional !== false;
}

/** A default as it stands in its field. */
function written(field: Field): string | boolean {
  const value = field.default;
  if (field.type === "boolean")
    return typeof value === "string" ? (yesOrNo(value) ?? false) : value === true || value === 1;
  if (value === null || value === undefined) return "";
  if (field.type === "comma_delimited_list" && Array.isArray(value))
    return value.map(plain).join(", ");
  if (field.type === "json" && typeof value !== "string") return JSON.stringify(value, null, 2);
  return plain(value);
}

/** The form before anybody has typed. */
export function initial(type: ClusterType, team: string): Values {
  const values: Values = { name: "", team_id: team };
  for (const field of type.fields) values[fieldName(field.id)] = written(field);
  for (const group of type.groups) if (isOptional(group)) values[groupName(group)] = false;
  return values;
}

/** Whether a field is in a group that nobody has ticked. */
function leftOut(type: ClusterType, field: Field, values: Values): boolean {
  return type.groups.some(
    (group) =>
      isOptional(group) && group.fields.includes(field.id) && values[groupName(group)] !== true,
  );
}

/** What is sent to launch a cluster. */
export interface Launch {
  name: string;
  team_id: string;
  parameters: Record<string, string | boolean>;
  selections: Record<string, boolean>;
}

/** What is sent of the form; fields of groups that are not ticked are left out. */
export function launchOf(type: ClusterType, values: Values): Launch {
  const parameters: Launch["parameters"] = {};
  for (const field of type.fields) {
    const value = values[fieldName(field.id)];
    if (value !== undefined && !leftOut(type, field, values)) parameters[field.id] = value;
  }
  const selections: Launch["selections"] = {};
  for (const group of type.groups)
    if (isOptional(group)) selections[groupKey(group)] = values[groupName(group)] === true;
  const name = namedByField(type) ? values[fieldName(NAME_FIELD)] : values.name;
  return { name: String(name ?? ""), team_id: String(values.team_id), parameters, selections };
}

/** Lengths of a cluster's name, as the server has them. */
export const NAME_MIN = 6;
export const NAME_MAX = 255;

/** What is wrong with a cluster's name. */
export function nameFaults(name: string): string[] {
  const r = t.cloud.rules;
  const length = [...name].length;
  if (!name.trim()) return [r.blank];
  const faults: string[] = [];
  if (length < NAME_MIN) faults.push(r.tooShort(NAME_MIN));
  if (length > NAME_MAX) faults.push(r.tooLong(NAME_MAX));
  if (!/^[a-z][a-z0-9_-]*$/i.test(name)) faults.push(r.name);
  return faults;
}

/** Where a fault of the name stands. */
function nameAt(type: ClusterType): string {
  return namedByField(type) ? fieldName(NAME_FIELD) : "name";
}

/** What is wrong with the form, as the server would tell it. */
export function check(type: ClusterType, values: Values): Broken[] {
  const { name, parameters } = launchOf(type, values);
  const faults = nameFaults(name).map((message) => ({
    pointer: `/${nameAt(type)}`,
    code: "rule",
    message,
  }));
  for (const field of type.fields) {
    // Its faults are those of the name.
    if (field.id === NAME_FIELD && faults.length > 0) continue;
    const out = leftOut(type, field, values);
    for (const message of broken(field, parameters[field.id], !out))
      faults.push({ pointer: `/${fieldName(field.id)}`, code: "rule", message });
  }
  return faults;
}

/** The server's faults, with those of the name where the name is typed. */
export function placed(type: ClusterType, faults: Broken[]): Broken[] {
  return faults.map((fault) =>
    fault.pointer === "/name" ? { ...fault, pointer: `/${nameAt(type)}` } : fault,
  );
}

/** Lists of the cloud's assets by the constraints that want something of them. */
const LISTS: Record<string, string> = {
  "nova.flavor": "flavors",
  "nova.keypair": "keypairs",
  "glance.image": "images",
  "neutron.network": "networks",
};

/** What a field is chosen from; undefined where it is typed. */
export function choices(
  field: Field,
  assets: Assets,
): Array<{ value: string; label: string }> | undefined {
  for (const rule of field.constraints) {
    if (Array.isArray(rule.allowed_values))
      return rule.allowed_values.map((value) => ({ value: plain(value), label: plain(value) }));
    const custom = rule.custom_constraint;
    if (typeof custom !== "string") continue;
    // Others are listed by their own names (`sahara.plugin`).
    const list = assets[LISTS[custom] ?? custom] ?? assets[`${custom}s`];
    if (list) return list.map(({ id, name }) => ({ value: id, label: name }));
  }
  return undefined;
}

/** Whether a field names something of the cloud's. */
export function wantsAsset(field: Field): boolean {
  return field.constraints.some(
    (rule) =>
      typeof rule.custom_constraint === "string" &&
      !["ip_addr", "net_cidr"].includes(rule.custom_constraint),
  );
}

/** The form in sections: fields of no group first, then the groups, each field once. */
export function sections(type: ClusterType): Array<{ group?: Group; fields: Field[] }> {
  const placed = new Set<string>();
  const grouped = type.groups.map((group) => {
    const fields = group.fields.flatMap((id) => {
      const field = placed.has(id) ? undefined : type.fields.find((one) => one.id === id);
      if (field) placed.add(id);
      return field ? [field] : [];
    });
    return { group, fields };
  });
  const rest = type.fields.filter((field) => !placed.has(field.id));
  return [{ fields: rest }, ...grouped].filter((section) => section.fields.length > 0);
}

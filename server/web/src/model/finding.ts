// Finding things by a part of their name, for boxes in which one is chosen.
import { get, type Page } from "../api/client";
import type { Device, Rack, Team, Template, User } from "../api/schema";
import type { Choice, Finding } from "../ui/Picker";

/** What is shown of what is found; a longer word finds the rest. */
const FOUND_MAX = 20;

function finding<T>(path: string, choice: (thing: T) => Choice, fixed = {}): Finding {
  return async (q, stop) => {
    const page = await get<Page<T>>(path, { ...fixed, q, limit: FOUND_MAX }, stop);
    return page.items.map(choice);
  };
}

/** Users by login, name and address. */
export const findUsers = finding<User>("/api/v2/users", (user) => ({
  value: user.id,
  label: user.login,
  note: user.name,
}));

/** Users who can be in teams: all but root users. */
export const findPlainUsers = finding<User>(
  "/api/v2/users",
  (user) => ({ value: user.id, label: user.login, note: user.name }),
  { root: false },
);

/** Teams by name. */
export const findTeams = finding<Team>("/api/v2/teams", (team) => ({
  value: team.id,
  label: team.name,
}));

/** Racks by name. */
export const findRacks = finding<Rack>("/api/v2/racks", (rack) => ({
  value: rack.id,
  label: rack.name,
  note: rack.team_name,
}));

/** Devices by name and description. */
export const findDevices = finding<Device>("/api/v2/devices", (device) => ({
  value: device.id,
  label: device.name,
  note: device.type,
}));

/** Templates of devices by name and description. */
export const findTemplates = finding<Template>(
  "/api/v2/templates",
  (template) => ({ value: template.id, label: template.name, note: `${template.height} U` }),
  { type: "Device" },
);

/** What the thing at `path` is called. */
export async function nameAt(path: string): Promise<string> {
  const thing = await get<{ name?: string; login?: string }>(path);
  return thing.login ?? thing.name ?? "";
}

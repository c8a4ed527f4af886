// Removing users, in stages: what happens when, and what stays.
import { Problem, send } from "../../api/client";
import type { User } from "../../api/schema";
import { count } from "../../format/format";
import { t } from "../../texts";
import { confirm } from "../../ui/Dialog";
import { doMany } from "../../ui/many";
import { Stages } from "../../ui/Refused";
import { toast, toastProblem } from "../../ui/Toast";

const body = () => (
  <Stages stages={t.people.users.removeStages} keeps={t.people.users.removeKeeps} />
);

/** Why a user cannot be removed, or undefined where it can. */
export function whyKept(user: User): string | undefined {
  if (user.root) return t.people.users.notRemovable;
  if (user.status !== "active") return t.people.users.alreadyPending;
  return undefined;
}

/** Removes a user, after a question, and another where its teams have racks. True when it is on its way. */
export async function removeUser(user: User): Promise<boolean> {
  const s = t.people.users;
  if (!(await confirm(s.removeTitle(user.login), body(), s.remove))) return false;
  const path = `/api/v2/users/${user.id}`;
  try {
    try {
      await send("DELETE", path);
    } catch (problem) {
      if (!(problem instanceof Problem && problem.status === 409)) throw problem;
      const title = s.removeTitle(user.login);
      if (!(await confirm(title, <p>{s.removeRacks}</p>, s.removeAnyway))) return false;
      await send("DELETE", path, undefined, { query: { recurse: true } });
    }
    toast(s.removed(user.login));
    return true;
  } catch (problem) {
    toastProblem(problem);
    return false;
  }
}

/** Removes those of `users` that can be; those whose teams have racks are told at the end. */
export async function removeUsers(users: User[]): Promise<boolean> {
  const s = t.people.users;
  if (!(await confirm(s.removeMany(count(users.length)), body(), s.remove))) return false;
  await doMany(
    s.remove,
    users,
    (user) => user.login,
    (user) => send("DELETE", `/api/v2/users/${user.id}`),
  );
  return true;
}

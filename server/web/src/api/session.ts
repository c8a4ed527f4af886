// Signing in and out, and who one is.
import { get, me, Problem, send } from "./client";
import type { Me } from "./schema";

/** Learns who has signed in. */
export async function learn(): Promise<void> {
  try {
    const response = await fetch("/api/v2/me", { headers: { Accept: "application/json" } });
    if (response.status === 401) me.value = null;
    else if (response.ok) me.value = await response.json();
    else throw new Problem(response.status, "failed", response.statusText);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(0, "away", "");
  }
}

/** Signs in with a password. */
export async function signIn(login: string, password: string, remember: boolean): Promise<void> {
  await send("POST", "/api/v2/session", { login, password, remember }, { quiet: true });
  me.value = await get<Me>("/api/v2/me");
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await send("DELETE", "/api/v2/session", undefined, { quiet: true }).catch((problem) => {
    if (!(problem instanceof Problem && problem.status === 401)) throw problem;
  });
  me.value = null;
}

/** Whether the one who has signed in may do `action` with some `subject` (`me.abilities`). */
export function may(action: string, subject: string): boolean {
  const abilities = me.value?.abilities as Record<string, string[]> | undefined;
  return abilities?.[subject]?.includes(action) ?? false;
}

/** Whether it is a root user. */
export function isRoot(): boolean {
  return me.value?.user.root ?? false;
}

// What may be known of the site before anybody has signed in.
import { signal } from "@preact/signals";
import { get } from "../api/client";
import { t } from "../texts/first";

/** How one can come in here. */
export interface DoorState {
  /** Whether nobody can yet: the first user is made with the link of the server's output. */
  set_up: boolean;
  /** The OpenID provider, if there is one. */
  oidc: { name: string } | null;
}

/** How one can come in; undefined before that is known. */
export const door = signal<DoorState | undefined>();

/** Learns how one can come in. A server that does not tell still takes passwords. */
export async function lookAtDoor(): Promise<void> {
  try {
    door.value = await get<DoorState>("/api/v2/door");
  } catch {
    door.value = { set_up: false, oidc: null };
  }
}

/** Why the sign-in at the provider failed, by the word that the server gives the page. */
export function whyNot(word: string | null): string | undefined {
  if (!word) return undefined;
  const known: Record<string, string> = t.shell.oidcWrong;
  return Object.hasOwn(known, word) ? known[word] : t.shell.oidcWrong.other;
}

// What a one-time link is for. Its word stands behind the `#`, so that no log of a server has it.

/** A one-time link: the first user's, or one that sets a password. */
export interface OneTimeLink {
  kind: "first" | "password";
  word: string;
}

/** The link that an address with this `#...` is, or undefined where it is none. */
export function linkOf(hash: string): OneTimeLink | undefined {
  const found = /^#(password\/)?([A-Za-z0-9_-]{8,200})$/.exec(hash);
  if (!found?.[2]) return undefined;
  return { kind: found[1] ? "password" : "first", word: found[2] };
}

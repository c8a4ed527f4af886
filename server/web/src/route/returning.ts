// Where one goes after signing in. An address that somebody else made must not lead off this site.

/** Longest address that the sign-in at a provider carries along; the server has the same limit. */
const LONGEST = 1000;

/** The path that `wanted` names on this site, or undefined where it names none or leads elsewhere. */
export function pathHere(wanted: string | null | undefined): string | undefined {
  if (!wanted || wanted.length > LONGEST) return undefined;
  // Browsers read `//host` and `/\host` as another host, and drop tabs and line ends before they look.
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || wanted.includes("\\")) return undefined;
  let target: URL;
  try {
    target = new URL(wanted, "http://here.invalid");
  } catch {
    return undefined;
  }
  if (target.host !== "here.invalid" || target.pathname.startsWith("//")) return undefined;
  // Signing in to come back to the sign-in, or to an answer of the interface, helps nobody.
  if (/^\/(accounts\/sign_in|setup|api)(\/|$)/.test(target.pathname)) return undefined;
  return target.pathname + target.search;
}

/** Where somebody who signs in at `where` goes on: there, what its `return_to` names, or the racks. */
export function returnTo(where: { pathname: string; search: string }): string {
  const words = new URLSearchParams(where.search);
  const named = pathHere(words.get("return_to"));
  if (named) return named;
  words.delete("return_to");
  words.delete("error");
  const text = words.toString();
  const here = where.pathname + (text ? `?${text}` : "");
  return pathHere(here) ?? pathHere(where.pathname) ?? "/racks";
}

import { safeHref } from "../../ui/commonmark";

/** A number made of a text; the same each time. */
function seed(text: string): number {
  let sum = 0;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}

/** Six places of nodes; which of them a mark has, and what it is built on, comes from the name. */
const PLACES = [
  [10, 12],
  [24, 8],
  [38, 12],
  [38, 32],
  [24, 40],
  [10, 32],
] as const;

function Mark({ name }: { name: string }) {
  const number = seed(name);
  const nodes = PLACES.filter(
    (_, place) => place % 2 === number % 2 || (number >> (place + 2)) & 1,
  );
  return (
    <svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {nodes.map(([x, y]) => (
        <path key={`${x} ${y}`} d={`M24 24 ${x} ${y}`} />
      ))}
      {nodes.map(([x, y]) => (
        <rect key={`${x} ${y}`} x={x - 5} y={y - 3.5} width="10" height="7" rx="1.5" />
      ))}
      <circle cx="24" cy="24" r="5" />
    </svg>
  );
}

/** The picture of a kind of cluster: its own, if it is on this site; else a mark made of its name. */
export function Logo({ url, name }: { url: string | null | undefined; name: string }) {
  const href = url ? safeHref(url) : undefined;
  const own = href !== undefined && new URL(href, location.href).origin === location.origin;
  return own ? <img class="mark" src={href} alt="" /> : <Mark name={name} />;
}

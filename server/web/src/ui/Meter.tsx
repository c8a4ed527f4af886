/** How much of something is taken, as a bar; `part` is from 0 to 1, and nothing has no bar. */
export function Meter({
  label,
  part,
  text,
}: {
  label: string;
  part: number | undefined;
  text: string;
}) {
  if (part === undefined || !Number.isFinite(part)) return null;
  const full = Math.min(Math.max(part, 0), 1);
  // Where little is left is told by more than the length: by 90 % it is tight, and full is full.
  const level = part >= 1 ? "bad" : part >= 0.9 ? "warn" : "plain";
  return (
    <div
      class="meter"
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(full * 100)}
      aria-valuetext={text}
      data-level={level}
    >
      <span style={{ width: `${full * 100}%` }} />
    </div>
  );
}

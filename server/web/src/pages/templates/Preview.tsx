// What devices of a template look like in a rack: its picture where the site has one, else a drawing.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../texts";

/** Units of a drawing, in the rack view's proportions: 34 high, a device 370 wide in a rack of 463. */
const UNIT = 34;
const RACK = 463;
const DEVICE = 370;
/** Highest drawing: a rack of 72 units would be a tower. */
const DRAWN_MAX = 12;

/** The kind of a template by its type and tag. */
export function kindOf(template: {
  template_type: string;
  tag?: string | null;
}): keyof typeof t.site.templates.kinds {
  if (template.template_type === "HwRack") return "rack";
  return template.tag === "network" || template.tag === "volume" ? template.tag : "instance";
}

/** The address of a picture on this site; none for a name alone, which older clients know by heart. */
export function pictureAddress(name: string | null | undefined): string | undefined {
  return name && /^\/(?!\/)[^\\]*$/.test(name) ? name : undefined;
}

function Bays({ height, kind, rear }: { height: number; kind: string; rear: boolean }) {
  const left = (RACK - DEVICE) / 2;
  const parts = [];
  const columns = kind === "volume" ? 12 : kind === "network" ? 24 : 8;
  const rows = kind === "volume" ? height : Math.max(1, Math.round(height / 2));
  const width = (DEVICE - 60) / columns;
  const tall = (height * UNIT - 12) / rows;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = left + 40 + column * width;
      const y = 6 + row * tall;
      parts.push(
        rear ? (
          <circle
            key={`${row} ${column}`}
            class="part"
            cx={x + width / 2}
            cy={y + tall / 2}
            r={Math.min(width, tall) * 0.32}
          />
        ) : (
          <rect
            key={`${row} ${column}`}
            class="part"
            x={x + 1}
            y={y + 1}
            width={width - 2}
            height={tall - 2}
            rx={1.5}
          />
        ),
      );
    }
  }
  return <>{parts}</>;
}

function Drawing({
  height,
  kind,
  rear,
  label,
}: {
  height: number;
  kind: string;
  rear: boolean;
  label: string;
}) {
  const units = Math.min(Math.max(Math.round(height) || 1, 1), DRAWN_MAX);
  const tall = units * UNIT;
  const left = (RACK - DEVICE) / 2;
  return (
    <svg class="drawing" viewBox={`0 -6 ${RACK} ${tall + 12}`} role="img" aria-label={label}>
      <rect class="post" x={0} y={-6} width={left - 8} height={tall + 12} />
      <rect class="post" x={RACK - left + 8} y={-6} width={left - 8} height={tall + 12} />
      {Array.from({ length: units }, (_, unit) => (
        <g key={unit}>
          <circle class="hole" cx={left / 2 - 4} cy={unit * UNIT + UNIT / 2} r={3} />
          <circle class="hole" cx={RACK - left / 2 + 4} cy={unit * UNIT + UNIT / 2} r={3} />
        </g>
      ))}
      {kind === "rack" ? (
        Array.from({ length: units }, (_, unit) => (
          <line
            key={unit}
            class="line"
            x1={left}
            x2={RACK - left}
            y1={unit * UNIT}
            y2={unit * UNIT}
          />
        ))
      ) : (
        <>
          <rect class="body" x={left} y={1} width={DEVICE} height={tall - 2} rx={4} />
          <Bays height={units} kind={kind} rear={rear} />
          {!rear && <circle class="light" cx={left + 18} cy={14} r={4} />}
        </>
      )}
    </svg>
  );
}

/** One face: the picture, or the drawing while there is none. */
function Face({
  name,
  height,
  kind,
  rear,
  picture,
}: {
  name: string;
  height: number;
  kind: string;
  rear: boolean;
  picture: string | undefined;
}) {
  const s = t.site.templates;
  const broken = useSignal(false);
  useEffect(() => {
    broken.value = false;
  }, [picture]);
  const label = rear ? s.drawnRear(name) : s.drawnFront(name);
  return (
    <figure>
      {picture && !broken.value ? (
        <img
          src={picture}
          alt={label}
          onError={() => {
            broken.value = true;
          }}
        />
      ) : (
        <Drawing height={height} kind={kind} rear={rear} label={label} />
      )}
      <figcaption>{rear ? s.rear : s.front}</figcaption>
    </figure>
  );
}

/** Both faces of a template. */
export function Preview({
  name,
  height,
  kind,
  front,
  rear,
}: {
  name: string;
  height: number;
  kind: string;
  front?: string | null | undefined;
  rear?: string | null | undefined;
}) {
  const shared = { name, height, kind };
  return (
    <div class="preview">
      <Face {...shared} rear={false} picture={pictureAddress(front)} />
      <Face {...shared} rear={true} picture={pictureAddress(rear)} />
    </div>
  );
}

// What devices of a template look like in a rack: its picture where the site has one, else a drawing.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { portrait } from "../../rackview/portrait";
import { isDark } from "../../shell/theme";
import { t } from "../../texts";

/** Highest drawing: a rack of 72 units would be a tower. */
const DRAWN_MAX = 12;

/** The kinds of templates, as people see them. */
export type Kind = keyof typeof t.site.templates.kinds;

/** What the rack view draws them as. */
const DRAWN_AS = {
  instance: "server",
  network: "switch",
  volume: "storage",
  rack: "rack",
} as const;

/** The kind of a template by its type and tag. */
export function kindOf(template: { template_type: string; tag?: string | null }): Kind {
  if (template.template_type === "HwRack") return "rack";
  return template.tag === "network" || template.tag === "volume" ? template.tag : "instance";
}

/** The address of a picture on this site; none for a name alone, which older clients know by heart. */
export function pictureAddress(name: string | null | undefined): string | undefined {
  return name && /^\/(?!\/)[^\\]*$/.test(name) ? name : undefined;
}

function Drawing({
  height,
  kind,
  rear,
  label,
}: {
  height: number;
  kind: Kind;
  rear: boolean;
  label: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const units = Math.min(Math.max(Math.round(height) || 1, 1), DRAWN_MAX);
  const dark = isDark();
  useEffect(() => {
    if (!canvas.current) return;
    const face = rear ? "rear" : "front";
    const key = { kind: DRAWN_AS[kind], units, face, depth: 2 } as const;
    portrait(canvas.current, key, dark ? "dark" : "light");
  }, [units, kind, rear, dark]);
  return <canvas ref={canvas} class="drawing" role="img" aria-label={label} />;
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
  kind: Kind;
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
  kind: Kind;
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

import { computed } from "@preact/signals";
import type { RefObject } from "preact";
import { percent } from "../format/format";
import { isDark } from "../shell/theme";
import { t } from "../texts/first";
import { IconButton } from "../ui/Button";
import { fitAll } from "./camera";
import { Minimap } from "./Minimap";
import type { RackCanvasHandle } from "./RackCanvas";
import { camera, layout, scene, viewport } from "./shown";

const ZOOM = 1.5;
/** The map in small: as wide as this, in a window that has room beside it. */
const MAP_WIDTH = 190;
const MAP_HEIGHT_MAX = 140;
const ROOM_PX = 640;

/** How large the racks are: 100 % is a unit of 34 pixels. */
const scale = computed(() => camera.value?.scale ?? fitAll(layout.value, viewport.value).scale);

/** Buttons to come closer and go back, and where one is of the whole. */
export function Navigator({ handle }: { handle: RefObject<RackCanvasHandle | null> }) {
  const t_ = t.rackview.zoom;
  const { width, height } = layout.value;
  const high = Math.min(MAP_HEIGHT_MAX, Math.max(40, (MAP_WIDTH * height) / Math.max(1, width)));
  const closer = camera.value !== undefined && viewport.value.width >= ROOM_PX;
  return (
    <div class="rv-navigator no-print">
      {closer && (
        <Minimap
          scene={scene}
          camera={camera}
          viewport={viewport}
          theme={isDark() ? "dark" : "light"}
          width={MAP_WIDTH}
          height={Math.round(high)}
          label={t_.map}
        />
      )}
      <div class="rv-zoom" role="group" aria-label={t_.title}>
        <IconButton
          icon="minus"
          label={`${t_.out} (-)`}
          onClick={() => handle.current?.zoomBy(1 / ZOOM)}
        />
        <button
          type="button"
          class="rv-scale-now"
          title={t_.natural}
          onClick={() => handle.current?.zoomTo(1)}
        >
          {percent(Number(scale.value.toPrecision(2)))}
        </button>
        <IconButton
          icon="add"
          label={`${t_.in} (+)`}
          onClick={() => handle.current?.zoomBy(ZOOM)}
        />
        <IconButton icon="fit" label={`${t_.all} (0)`} onClick={() => handle.current?.fitAll()} />
      </div>
    </div>
  );
}

// The racks on the screen: two canvases of the window's size, one for the picture and one for what
// follows the pointer.
import type { ReadonlySignal, Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Camera, Viewport } from "./camera";
import { fitAll } from "./camera";
import { draw } from "./draw";
import type { Hit } from "./hit";
import { THEMES, type Theme } from "./inks";
import type { Box, Point } from "./layout";
import type { Scene } from "./scene";

/** Keys that were held down. */
export interface Held {
  shift: boolean;
  /** Control, or Command where that is what one holds. */
  control: boolean;
}

/** Where the pointer is. */
export interface Pointed {
  /** In the world. */
  world: Point;
  /** In the window, for menus and cards. */
  client: Point;
}

/** What can be asked of the canvas. */
export interface RackCanvasHandle {
  /** Shows everything. */
  fitAll(): void;
  /** Shows the row in the middle in its full height. */
  fitRow(): void;
  /** Shows a box of the world. */
  flyTo(box: Box): void;
  /** Shows these devices. */
  flyToSlots(slots: Iterable<number>): void;
  /** Larger or smaller by a factor, at the middle. */
  zoomBy(factor: number): void;
  /** Goes to a scale, at the middle: 1 is 100 %. */
  zoomTo(scale: number): void;
  /** Goes to a camera at once. */
  jump(camera: Camera): void;
  viewport(): Viewport;
  /** A box of the world in the window, for cards and menus. */
  clientBox(box: Box): DOMRect;
  focus(): void;
}

export interface RackCanvasProps {
  scene: ReadonlySignal<Scene>;
  /** Written by the canvas, and by whoever wants to be elsewhere; undefined shows everything. */
  camera: Signal<Camera | undefined>;
  /** Written by the canvas: its size in CSS pixels, for the layout's aspect and for the minimap. */
  viewport: Signal<Viewport>;
  theme: Theme["name"];
  /** What the picture is, in words. */
  label: string;
  /** Id of the accessible twin. */
  describedBy?: string;
  handle?: { current: RackCanvasHandle | null };
  onHover?(hit: Hit | undefined, at: Pointed | undefined): void;
  /** A click or a tap. */
  onSelect?(hit: Hit | undefined, held: Held): void;
  /** A rubber band: slots of the devices in it. */
  onBand?(slots: number[], held: Held): void;
  /** A right click, a long press or the menu key. */
  onContext?(hit: Hit | undefined, at: Pointed): void;
  /** Whether the device can be dragged; `onDragStart`, `onDragMove` and one of the last two follow. */
  canDrag?(slot: number): boolean;
  onDragStart?(slot: number, at: Pointed, placed: number): void;
  onDragMove?(at: Pointed, hit: Hit | undefined): void;
  onDrop?(at: Pointed, hit: Hit | undefined): void;
  onDragCancel?(): void;
}

/** The racks. */
export function RackCanvas(props: RackCanvasProps) {
  const base = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const ctx = base.current?.getContext("2d");
    const scene = props.scene.value;
    const viewport = props.viewport.value;
    if (!ctx) return;
    const camera = props.camera.value ?? fitAll(scene.layout, viewport);
    draw(ctx, scene, camera, viewport, THEMES[props.theme], devicePixelRatio);
  });
  return (
    <div class="rack-canvas" role="img" aria-label={props.label}>
      <canvas ref={base} />
    </div>
  );
}

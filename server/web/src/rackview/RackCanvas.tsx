// The racks on the screen: two canvases of the window's size, one for the picture and one for what
// follows the pointer. They are drawn when something has changed, at most once a frame, and never else.
import { effect, type ReadonlySignal, type Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import {
  between,
  type Camera,
  clamp,
  eased,
  fit,
  fitAll,
  fitRack,
  fitRow,
  type Viewport,
  zoomAt,
} from "./camera";
import { draw } from "./draw";
import { type Following, follow, type Told } from "./gestures";
import type { Hit } from "./hit";
import { THEMES, type Theme } from "./inks";
import { around, type Box, deviceBox, type Point } from "./layout";
import { drawOverlay } from "./overlay";
import { onPicture } from "./pictures";
import type { Scene } from "./scene";

export type { Held, Pointed } from "./gestures";

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

export interface RackCanvasProps extends Told {
  /** A new object for each change; new values are new `paints`. */
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
  /** A key that was pressed here, before it moves the camera; true where it was meant for something else. */
  onKey?(event: KeyboardEvent): boolean;
}

/** How long the way to another place takes. */
const FLY_MS = 420;
const STEP_MS = 160;
/** A device that was clicked twice is this large: 100 %. */
const DEVICE_SCALE = 1;
/** A selection is never shown larger than this. */
const SELECTION_SCALE_MAX = 1.25;
/** A press of an arrow moves by this part of the window. */
const PAN_PART = 0.15;
const ZOOM_STEP = 1.3;

const wantsCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Whether the picture below what follows the pointer is the same. */
function samePicture(a: Scene, b: Scene): boolean {
  return (
    a.site === b.site &&
    a.layout === b.layout &&
    a.paints === b.paints &&
    a.mode === b.mode &&
    a.scaleBars === b.scaleBars &&
    a.faded === b.faded &&
    a.selected === b.selected &&
    a.words === b.words
  );
}

/** The life of the two canvases between mounting and going away. */
class Screen {
  private frame = 0;
  private baseDirty = true;
  private drawn: Scene | undefined;
  private flight:
    | { from: Camera; to: Camera; begun: number; ms: number; whole: boolean }
    | undefined;
  /** The camera of the picture that is seen. */
  private seenFrom: Camera | undefined;
  private band: Box | undefined;
  private readonly pointer: Following;
  private readonly ends: Array<() => void> = [];
  private dpr = 1;

  constructor(
    private readonly element: HTMLElement,
    private readonly base: HTMLCanvasElement,
    private readonly over: HTMLCanvasElement,
    public props: RackCanvasProps,
  ) {
    this.pointer = follow({
      element,
      scene: () => this.scene(),
      camera: () => this.camera(),
      viewport: () => this.viewport(),
      go: (camera) => this.jump(camera),
      open: (hit, at) => this.open(hit, at),
      band: (box) => {
        this.band = box;
        this.wake(false);
      },
      told: () => this.props,
    });
    this.resize();
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(element);
    this.ends.push(
      () => sizes.disconnect(),
      this.followDensity(),
      onPicture(() => this.wake(true)),
      effect(() => {
        const scene = props.scene.value;
        void props.camera.value;
        const { drawn } = this;
        const camera = this.seenFrom !== props.camera.peek();
        this.wake(!drawn || camera || !samePicture(drawn, scene));
      }),
      () => this.pointer.end(),
    );
  }

  end(): void {
    cancelAnimationFrame(this.frame);
    for (const end of this.ends) end();
  }

  scene(): Scene {
    return this.props.scene.peek();
  }

  viewport(): Viewport {
    return this.props.viewport.peek();
  }

  camera(): Camera {
    return this.props.camera.peek() ?? fitAll(this.scene().layout, this.viewport());
  }

  /** Draws with the next frame. */
  wake(base: boolean): void {
    this.baseDirty ||= base;
    this.frame ||= requestAnimationFrame((now) => this.paint(now));
  }

  private paint(now: number): void {
    this.frame = 0;
    this.fly(now);
    const viewport = this.viewport();
    if (viewport.width < 1 || viewport.height < 1) return;
    const scene = this.scene();
    const camera = this.camera();
    const theme = THEMES[this.props.theme];
    let moved = false;
    if (this.baseDirty) {
      const ctx = this.base.getContext("2d", { alpha: false });
      if (ctx) draw(ctx, scene, camera, viewport, theme, this.dpr);
      this.baseDirty = false;
      moved = this.drawn?.layout !== scene.layout || this.seenFrom !== this.props.camera.peek();
      this.drawn = scene;
      this.seenFrom = this.props.camera.peek();
    }
    const ctx = this.over.getContext("2d");
    const shown = this.band ? { ...scene, band: this.band } : scene;
    if (ctx) drawOverlay(ctx, shown, camera, viewport, theme, this.dpr);
    if (moved && !this.flight) this.pointer.look();
  }

  /** One step on the way to another camera. */
  private fly(now: number): void {
    const { flight } = this;
    if (!flight) return;
    if (flight.begun === 0) flight.begun = now;
    const part = Math.min(1, (now - flight.begun) / flight.ms);
    if (part >= 1) this.flight = undefined;
    this.props.camera.value =
      part < 1
        ? between(flight.from, flight.to, eased(part))
        : flight.whole
          ? undefined
          : flight.to;
    this.baseDirty = true;
    if (part < 1) this.wake(true);
  }

  /** Goes to a camera; `whole` is the one that shows everything, and stays so when the size changes. */
  go(to: Camera, ms = FLY_MS, whole = false): void {
    if (wantsCalm()) {
      this.flight = undefined;
      this.props.camera.value = whole ? undefined : to;
      return;
    }
    this.flight = { from: this.camera(), to, begun: 0, ms, whole };
    this.wake(true);
  }

  jump(camera: Camera): void {
    this.flight = undefined;
    this.props.camera.value = camera;
  }

  whole(): void {
    this.go(fitAll(this.scene().layout, this.viewport()), FLY_MS, true);
  }

  held(camera: Camera): Camera {
    return clamp(camera, this.scene().layout, this.viewport());
  }

  show(box: Box, largest: number): void {
    const camera = fit(box, this.viewport(), 48);
    this.go(this.held({ ...camera, scale: Math.min(largest, camera.scale) }));
  }

  /** Nearer to a rack that was clicked twice, then to its device; from there back to everything. */
  private open(hit: Hit | undefined, at: Point): void {
    const viewport = this.viewport();
    const placed = hit && this.scene().layout.placed[hit.placed];
    if (!placed) {
      this.whole();
      return;
    }
    const now = this.camera();
    const rack = this.held(fitRack(placed, viewport));
    if (now.scale < rack.scale * 0.95) {
      this.go(rack);
      return;
    }
    if (now.scale < DEVICE_SCALE * 0.95) {
      this.go(this.held({ x: placed.x + placed.width / 2, y: at.y, scale: DEVICE_SCALE }));
      return;
    }
    this.whole();
  }

  zoom(factor: number): void {
    this.scaleTo((this.flight?.to ?? this.camera()).scale * factor, STEP_MS);
  }

  scaleTo(wanted: number, ms = FLY_MS): void {
    const viewport = this.viewport();
    const from = this.flight?.to ?? this.camera();
    const { scale } = this.held({ ...from, scale: wanted });
    const middle = { x: viewport.width / 2, y: viewport.height / 2 };
    this.go(this.held(zoomAt(from, viewport, middle, scale)), ms);
  }

  pan(x: number, y: number): void {
    const { width, height } = this.viewport();
    const from = this.flight?.to ?? this.camera();
    this.go(
      this.held({
        ...from,
        x: from.x + (x * PAN_PART * width) / from.scale,
        y: from.y + (y * PAN_PART * height) / from.scale,
      }),
      STEP_MS,
    );
  }

  key(event: KeyboardEvent): void {
    if (this.props.onKey?.(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case "ArrowLeft":
        this.pan(-1, 0);
        break;
      case "ArrowRight":
        this.pan(1, 0);
        break;
      case "ArrowUp":
        this.pan(0, -1);
        break;
      case "ArrowDown":
        this.pan(0, 1);
        break;
      case "+":
      case "=":
        this.zoom(ZOOM_STEP);
        break;
      case "-":
        this.zoom(1 / ZOOM_STEP);
        break;
      case "0":
        this.whole();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private resize(): void {
    const width = this.element.clientWidth;
    const height = this.element.clientHeight;
    const dpr = window.devicePixelRatio || 1;
    const before = this.viewport();
    for (const canvas of [this.base, this.over]) {
      const [w, h] = [Math.round(width * dpr), Math.round(height * dpr)];
      if (canvas.width === w && canvas.height === h) continue;
      canvas.width = w;
      canvas.height = h;
    }
    this.dpr = dpr;
    if (before.width !== width || before.height !== height)
      this.props.viewport.value = { width, height };
    // A canvas of another size is empty: it is drawn before anybody can see that.
    this.baseDirty = true;
    cancelAnimationFrame(this.frame);
    this.paint(performance.now());
  }

  /** Another screen, or another zoom of the browser, has other pixels. */
  private followDensity(): () => void {
    let query: MediaQueryList | undefined;
    const change = () => {
      query?.removeEventListener("change", change);
      query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
      query.addEventListener("change", change);
      if (this.dpr !== window.devicePixelRatio) this.resize();
    };
    change();
    return () => query?.removeEventListener("change", change);
  }

  handle(): RackCanvasHandle {
    return {
      fitAll: () => this.whole(),
      fitRow: () => this.go(fitRow(this.scene().layout, this.viewport(), this.camera())),
      flyTo: (box) => this.show(box, SELECTION_SCALE_MAX),
      flyToSlots: (slots) => {
        const { site, layout } = this.scene();
        const wanted = new Set(slots);
        const boxes: Box[] = [];
        for (const placed of layout.placed) {
          for (const slot of site.racks[placed.rack]!.devices)
            if (wanted.has(slot)) boxes.push(deviceBox(site, placed, slot));
        }
        const box = around(boxes);
        if (box) this.show(box, SELECTION_SCALE_MAX);
      },
      zoomBy: (factor) => this.zoom(factor),
      zoomTo: (scale) => this.scaleTo(scale),
      jump: (camera) => this.jump(this.held(camera)),
      viewport: () => this.viewport(),
      clientBox: (box) => {
        const frame = this.element.getBoundingClientRect();
        const camera = this.camera();
        const viewport = this.viewport();
        return new DOMRect(
          frame.left + (box.x - camera.x) * camera.scale + viewport.width / 2,
          frame.top + (box.y - camera.y) * camera.scale + viewport.height / 2,
          box.width * camera.scale,
          box.height * camera.scale,
        );
      },
      focus: () => this.element.focus(),
    };
  }
}

/** The racks. What belongs to one life of it (`scene`, `camera`, `viewport`) does not change. */
export function RackCanvas(props: RackCanvasProps) {
  const element = useRef<HTMLDivElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const screen = useRef<Screen | null>(null);
  const { theme, handle } = props;
  if (screen.current) screen.current.props = props;
  useEffect(() => {
    const made = new Screen(element.current!, base.current!, over.current!, props);
    screen.current = made;
    if (handle) handle.current = made.handle();
    return () => {
      made.end();
      screen.current = null;
      if (handle) handle.current = null;
    };
  }, []);
  useEffect(() => screen.current?.wake(true), [theme]);
  return (
    <div
      ref={element}
      class="rack-canvas"
      role="img"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      tabIndex={0}
      onKeyDown={(event) => screen.current?.key(event)}
    >
      <canvas ref={base} />
      <canvas ref={over} />
    </div>
  );
}

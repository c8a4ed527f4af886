// What fingers, a mouse or a wheel do to the racks. The browser's events come in; what is meant goes out.
import type { Camera, Viewport } from "./camera";
import { clamp, toWorld, zoomAt } from "./camera";
import { type Hit, hit, within } from "./hit";
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

/** What is told to whoever shows the racks. */
export interface Told {
  /** What is below the pointer has changed. */
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

/** What the gestures move. */
export interface Stage {
  element: HTMLElement;
  scene(): Scene;
  camera(): Camera;
  viewport(): Viewport;
  /** Goes to a camera at once. */
  go(camera: Camera): void;
  /** Shows what was clicked twice. */
  open(hit: Hit | undefined, at: Point): void;
  band(box: Box | undefined): void;
  told(): Told;
}

/** A press that moves no further than this is a click. */
const CLICK_PX = 4;
/** A device is dragged from here on; a hand that shakes does not move servers. */
const DRAG_PX = 8;
const LONG_PRESS_MS = 500;
/** Pixels that a line of a wheel is worth. */
const LINE_PX = 16;
/** How much a pixel of the wheel, and of a trackpad's pinch, makes larger. */
const WHEEL_ZOOM = 0.0016;
const PINCH_ZOOM = 0.01;

type Doing = "nothing" | "pressed" | "pan" | "band" | "drag" | "pinch" | "done";

/** The pointer that is obeyed. */
export interface Following {
  /** Looks again what is below the pointer: the racks have moved, or are others. */
  look(): void;
  end(): void;
}

/** Obeys the pointer. */
export function follow(stage: Stage): Following {
  const { element } = stage;
  const fingers = new Map<number, Point>();
  let doing: Doing = "nothing";
  let start: Point = { x: 0, y: 0 };
  let last: Point = { x: 0, y: 0 };
  /** Where a mouse is in the window, while it is over the racks. */
  let over: { clientX: number; clientY: number } | undefined;
  let pressed: Hit | undefined;
  let hovered: Hit | undefined;
  let press: ReturnType<typeof setTimeout> | undefined;

  const local = (event: { clientX: number; clientY: number }): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const world = (at: Point) => toWorld(stage.camera(), stage.viewport(), at);
  const hitAt = (at: Point): Hit | undefined => {
    const { site, layout } = stage.scene();
    const point = world(at);
    return hit(site, layout, point.x, point.y);
  };
  const pointed = (event: { clientX: number; clientY: number }): Pointed => ({
    world: world(local(event)),
    client: { x: event.clientX, y: event.clientY },
  });
  const held = (event: MouseEvent): Held => ({
    shift: event.shiftKey,
    control: event.ctrlKey || event.metaKey,
  });
  const cursor = () => {
    element.style.cursor =
      doing === "pan" || doing === "drag"
        ? "grabbing"
        : doing === "band"
          ? "crosshair"
          : hovered?.kind === "device"
            ? "pointer"
            : "grab";
  };
  const hover = (found: Hit | undefined, at: Pointed | undefined) => {
    if (same(found, hovered)) return;
    hovered = found;
    cursor();
    stage.told().onHover?.(found, at);
  };
  const look = () => {
    if (doing === "nothing" && over) hover(hitAt(local(over)), pointed(over));
  };
  const calm = () => {
    clearTimeout(press);
    press = undefined;
  };
  const panBy = (from: Point, to: Point) => {
    const camera = stage.camera();
    const moved = {
      ...camera,
      x: camera.x - (to.x - from.x) / camera.scale,
      y: camera.y - (to.y - from.y) / camera.scale,
    };
    stage.go(clamp(moved, stage.scene().layout, stage.viewport()));
  };
  const zoom = (at: Point, factor: number) => {
    const { layout } = stage.scene();
    const viewport = stage.viewport();
    const camera = stage.camera();
    // The scale is held first, so that the point below the pointer stays at the limits too.
    const { scale } = clamp({ ...camera, scale: camera.scale * factor }, layout, viewport);
    stage.go(clamp(zoomAt(camera, viewport, at, scale), layout, viewport));
  };
  const bandOf = (to: Point): Box => {
    const [a, b] = [world(start), world(to)];
    return {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    };
  };
  const cancel = () => {
    calm();
    if (doing === "drag") stage.told().onDragCancel?.();
    if (doing === "band") stage.band(undefined);
    if (doing !== "nothing") doing = "done";
    cursor();
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    element.focus({ preventScroll: true });
    const at = local(event);
    fingers.set(event.pointerId, at);
    element.setPointerCapture(event.pointerId);
    if (fingers.size === 2) {
      cancel();
      doing = "pinch";
      return;
    }
    if (fingers.size > 2) return;
    doing = "pressed";
    start = at;
    last = at;
    pressed = hitAt(at);
    if (event.pointerType === "touch") {
      const where = pointed(event);
      press = setTimeout(() => {
        doing = "done";
        stage.told().onContext?.(pressed, where);
      }, LONG_PRESS_MS);
    }
  };

  const begin = (event: PointerEvent, at: Point) => {
    const far = Math.hypot(at.x - start.x, at.y - start.y);
    if (far < CLICK_PX) return;
    calm();
    const told = stage.told();
    if (event.shiftKey && event.pointerType !== "touch") doing = "band";
    else if (
      pressed?.kind === "device" &&
      event.pointerType !== "touch" &&
      told.canDrag?.(pressed.slot)
    ) {
      if (far < DRAG_PX) return;
      doing = "drag";
      hover(undefined, undefined);
      told.onDragStart?.(pressed.slot, { ...pointed(event), world: world(start) }, pressed.placed);
    } else doing = "pan";
    cursor();
  };

  const move = (event: PointerEvent) => {
    const at = local(event);
    if (doing === "nothing") {
      if (event.pointerType !== "touch") {
        over = { clientX: event.clientX, clientY: event.clientY };
        look();
      }
      last = at;
      return;
    }
    if (!fingers.has(event.pointerId)) return;
    if (doing === "pinch") {
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      const before = fingers.get(event.pointerId)!;
      fingers.set(event.pointerId, at);
      if (!other) return;
      const was = Math.hypot(before.x - other.x, before.y - other.y);
      const is = Math.hypot(at.x - other.x, at.y - other.y);
      const middle = (a: Point): Point => ({ x: (a.x + other.x) / 2, y: (a.y + other.y) / 2 });
      panBy(middle(before), middle(at));
      if (was > 0 && is > 0) zoom(middle(at), is / was);
      return;
    }
    fingers.set(event.pointerId, at);
    if (doing === "pressed") begin(event, at);
    if (doing === "pan") panBy(last, at);
    else if (doing === "band") stage.band(bandOf(at));
    else if (doing === "drag") stage.told().onDragMove?.(pointed(event), hitAt(at));
    if (doing !== "pressed") last = at;
  };

  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    calm();
    const at = local(event);
    const told = stage.told();
    const was = doing;
    if (was === "pinch") {
      // The finger that is left does not pan from where the other one was.
      doing = fingers.size > 0 ? "done" : "nothing";
      return;
    }
    if (fingers.size > 0) return;
    doing = "nothing";
    if (was === "pressed") told.onSelect?.(pressed, held(event));
    else if (was === "band") {
      const { site, layout } = stage.scene();
      const box = bandOf(at);
      stage.band(undefined);
      told.onBand?.(within(site, layout, box), held(event));
    } else if (was === "drag") told.onDrop?.(pointed(event), hitAt(at));
    cursor();
  };

  const lost = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    cancel();
    if (fingers.size === 0) doing = "nothing";
  };

  const leave = () => {
    over = undefined;
    if (doing === "nothing") hover(undefined, undefined);
  };

  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? element.clientHeight : 1;
    const [x, y] = [event.deltaX * unit, event.deltaY * unit];
    const at = local(event);
    if (event.ctrlKey || event.metaKey)
      zoom(at, Math.exp(-Math.max(-60, Math.min(60, y)) * PINCH_ZOOM));
    else if (event.shiftKey) panBy({ x: x || y, y: 0 }, { x: 0, y: 0 });
    else if (Math.abs(x) > Math.abs(y)) panBy({ x, y }, { x: 0, y: 0 });
    else zoom(at, Math.exp(-Math.max(-240, Math.min(240, y)) * WHEEL_ZOOM));
  };

  const twice = (event: MouseEvent) => {
    const at = local(event);
    stage.open(hitAt(at), world(at));
  };

  const context = (event: MouseEvent) => {
    event.preventDefault();
    if (doing === "done") return;
    cancel();
    stage.told().onContext?.(hitAt(local(event)), pointed(event));
  };

  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape" && (doing === "drag" || doing === "band")) {
      event.stopPropagation();
      cancel();
    }
  };

  const events: Array<[string, (event: never) => void]> = [
    ["pointerdown", down],
    ["pointermove", move],
    ["pointerup", up],
    ["pointercancel", lost],
    ["lostpointercapture", lost],
    ["pointerleave", leave],
    ["dblclick", twice],
    ["contextmenu", context],
    ["keydown", key],
  ];
  for (const [name, listener] of events)
    element.addEventListener(name, listener as unknown as EventListener);
  element.addEventListener("wheel", wheel, { passive: false });
  cursor();
  return {
    look,
    end: () => {
      calm();
      for (const [name, listener] of events)
        element.removeEventListener(name, listener as unknown as EventListener);
      element.removeEventListener("wheel", wheel);
    },
  };
}

/** Whether two hits are of the same thing. */
export function same(a: Hit | undefined, b: Hit | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.kind !== b.kind || a.placed !== b.placed) return false;
  if (a.kind === "device") return a.slot === (b as typeof a).slot;
  return a.kind === "rack" || a.u === (b as typeof a).u;
}

// The whole in small, with what is seen of it: a click or a drag goes there.
import { effect, type ReadonlySignal, type Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type Camera, clamp, fitAll, type Viewport } from "./camera";
import { THEMES, type Theme } from "./inks";
import { drawMinimap, drawMinimapFrame, minimapToWorld } from "./overview";
import type { Scene } from "./scene";

export interface MinimapProps {
  scene: ReadonlySignal<Scene>;
  camera: Signal<Camera | undefined>;
  viewport: ReadonlySignal<Viewport>;
  theme: Theme["name"];
  /** In CSS pixels. */
  width: number;
  height: number;
  /** What it is, in words. */
  label: string;
}

/** The small picture follows new values this often: a second picture of 10,000 devices with each of
 * them would take as long as the large one. */
const REDRAW_MS = 1000;

/** The minimap. */
export function Minimap(props: MinimapProps) {
  const element = useRef<HTMLDivElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const { scene, camera, viewport, theme, width, height } = props;
  useEffect(() => {
    const size = { width, height };
    const dpr = window.devicePixelRatio || 1;
    for (const canvas of [base.current, over.current]) {
      if (!canvas) continue;
      canvas.width = Math.round(width * dpr);
      canvas.height = Math.round(height * dpr);
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    let last = Number.NEGATIVE_INFINITY;
    let drawn: Scene | undefined;
    const whole = () => {
      timer = undefined;
      last = performance.now();
      drawn = scene.peek();
      const ctx = base.current?.getContext("2d", { alpha: false });
      if (ctx) drawMinimap(ctx, drawn, size, THEMES[theme], dpr);
    };
    const part = () => {
      frame = 0;
      const ctx = over.current?.getContext("2d");
      const { layout } = scene.peek();
      const at = camera.peek() ?? fitAll(layout, viewport.peek());
      if (ctx) drawMinimapFrame(ctx, layout, at, viewport.peek(), size, THEMES[theme], dpr);
    };
    const end = effect(() => {
      const now = scene.value;
      void camera.value;
      void viewport.value;
      frame ||= requestAnimationFrame(part);
      const same =
        drawn?.paints === now.paints &&
        drawn.layout === now.layout &&
        drawn.mode === now.mode &&
        drawn.faded === now.faded &&
        drawn.selected === now.selected;
      if (same) return;
      const wait = drawn?.layout === now.layout ? last + REDRAW_MS - performance.now() : 0;
      timer ??= setTimeout(whole, Math.max(0, wait));
    });
    return () => {
      end();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [scene, camera, viewport, theme, width, height]);
  const go = (event: PointerEvent) => {
    const box = element.current?.getBoundingClientRect();
    if (!box) return;
    const { layout } = scene.peek();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    const now = camera.peek() ?? fitAll(layout, viewport.peek());
    const world = minimapToWorld(layout, { width, height }, at);
    camera.value = clamp({ ...world, scale: now.scale }, layout, viewport.peek());
  };
  return (
    <div
      ref={element}
      class="minimap"
      role="img"
      aria-label={props.label}
      style={{ width: `${width}px`, height: `${height}px` }}
      onPointerDown={(event) => {
        event.preventDefault();
        element.current?.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => {
        if (element.current?.hasPointerCapture(event.pointerId)) go(event);
      }}
    >
      <canvas ref={base} />
      <canvas ref={over} />
    </div>
  );
}

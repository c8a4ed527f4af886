// The renderer on a page of its own, for pictures and measurements: `bench-canvas.mjs` bundles it.
import { type Camera, fit, fitAll } from "../src/rackview/camera";
import { draw } from "../src/rackview/draw";
import { THEMES, type Theme } from "../src/rackview/inks";
import { arrange, type Face, frameBox } from "../src/rackview/layout";
import { drawOverlay } from "../src/rackview/overlay";
import { drawMinimap, drawMinimapFrame } from "../src/rackview/overview";
import type { Mode, Scene } from "../src/rackview/scene";
import { svg } from "../src/rackview/svg";
import { madePaint, madeSite, sceneOf, type Wanted } from "../test/sites";

/** A picture to be made. */
export interface Shot {
  site: Wanted;
  width: number;
  height: number;
  dpr?: number;
  theme: Theme["name"];
  mode: Mode;
  faces?: Face[];
  byTeam?: boolean;
  metrics?: number;
  /** Everything, the first rack, or pixels for each number of the world. */
  zoom: "all" | "rack" | number;
  /** With a selection, faded devices, a hover and values of before. */
  busy?: boolean;
}

const [base, over] = ["base", "over"].map((id) => {
  const canvas = document.createElement("canvas");
  canvas.id = id;
  Object.assign(canvas.style, { position: "absolute", left: "0", top: "0" });
  document.body.append(canvas);
  return canvas;
}) as [HTMLCanvasElement, HTMLCanvasElement];

function made(shot: Shot): { scene: Scene; camera: Camera } {
  const site = madeSite(shot.site);
  const layout = arrange(site, {
    faces: shot.faces ?? ["front"],
    order: "team",
    byTeam: shot.byTeam ?? true,
    hidden: new Set(),
    aspect: shot.width / shot.height,
  });
  const count = site.devices.length;
  const limits = [
    { at: 0.88, level: 1 },
    { at: 0.95, level: 2 },
  ] as const;
  const before = new Float32Array(count).map((_, at) => ((at * 37) % 100) / 100);
  const paints = Array.from({ length: shot.metrics ?? 1 }, (_, at) =>
    madePaint(site, at + 7, shot.busy ? { limits, before } : { limits }),
  );
  const busy: Partial<Scene> = {
    faded: new Uint8Array(count).map((_, slot) => (slot % 3 === 0 ? 1 : 0)),
    selected: new Set([4, 5, 7]),
    hover: { kind: "device", slot: 10, placed: 0 },
  };
  const scene = sceneOf(site, layout, { paints, mode: shot.mode, ...(shot.busy ? busy : {}) });
  const viewport = { width: shot.width, height: shot.height };
  const first = layout.placed[0]!;
  const frame = frameBox(first);
  const camera =
    shot.zoom === "all"
      ? fitAll(layout, viewport)
      : shot.zoom === "rack"
        ? fit(first, viewport, 24)
        : { x: first.x + 600 / shot.zoom, y: frame.y + 330 / shot.zoom, scale: shot.zoom };
  return { scene, camera };
}

function sized(width: number, height: number, dpr: number): void {
  for (const canvas of [base, over]) {
    canvas.width = width * dpr;
    canvas.height = height * dpr;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
}

/** Runs and waits until the last pixel is there: reading one does. */
function timed(run: () => void): number {
  const ctx = base.getContext("2d", { alpha: false })!;
  const from = performance.now();
  run();
  ctx.getImageData(0, 0, 1, 1);
  return performance.now() - from;
}

/** Draws a shot into the page; the answer is how many devices it has. */
function show(shot: Shot): number {
  const { scene, camera } = made(shot);
  const dpr = shot.dpr ?? devicePixelRatio;
  sized(shot.width, shot.height, dpr);
  const theme = THEMES[shot.theme];
  draw(base.getContext("2d", { alpha: false })!, scene, camera, shot, theme, dpr);
  drawOverlay(over.getContext("2d")!, scene, camera, shot, theme, dpr);
  return scene.site.devices.length;
}

/** Draws the same racks so often with other values: milliseconds of each. */
function measure(shot: Shot, times: number): { devices: number; ms: number[] } {
  const { scene, camera } = made(shot);
  const dpr = shot.dpr ?? devicePixelRatio;
  sized(shot.width, shot.height, dpr);
  const ctx = base.getContext("2d", { alpha: false })!;
  const rounds = [0, 1, 2].map((round) => ({
    ...scene,
    paints: scene.paints.map((_, at) => madePaint(scene.site, 100 * round + at)),
  }));
  const ms = Array.from({ length: times }, (_, time) =>
    timed(() => draw(ctx, rounds[time % 3]!, camera, shot, THEMES[shot.theme], dpr)),
  );
  return { devices: scene.site.devices.length, ms };
}

/** Zooms in from everything to 120 % by small steps: milliseconds of each. */
function zoom(shot: Shot, steps: number): number[] {
  const { scene, camera } = made(shot);
  const dpr = shot.dpr ?? devicePixelRatio;
  sized(shot.width, shot.height, dpr);
  const ctx = base.getContext("2d", { alpha: false })!;
  return Array.from({ length: steps }, (_, step) => {
    const scale = camera.scale * (1.2 / camera.scale) ** (step / steps);
    return timed(() => draw(ctx, scene, { ...camera, scale }, shot, THEMES[shot.theme], dpr));
  });
}

/** Draws the minimap: milliseconds. */
function minimap(shot: Shot, width: number, height: number): number {
  const { scene, camera } = made(shot);
  const dpr = shot.dpr ?? devicePixelRatio;
  sized(width, height, dpr);
  const size = { width, height };
  const theme = THEMES[shot.theme];
  const ctx = base.getContext("2d", { alpha: false })!;
  const ms = timed(() => drawMinimap(ctx, scene, size, theme, dpr));
  const near = { ...camera, scale: camera.scale * 3 };
  drawMinimapFrame(over.getContext("2d")!, scene.layout, near, shot, size, theme, dpr);
  return ms;
}

function drawing(shot: Shot): string {
  return svg(made(shot).scene, THEMES[shot.theme]);
}

Object.assign(window, { rackCanvas: { show, measure, zoom, minimap, drawing } });

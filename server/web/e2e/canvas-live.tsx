// The canvas as people use it, with a made site: `canvas.e2e.mjs` bundles it.
import { effect, signal } from "@preact/signals";
import { render } from "preact";
import type { Camera, Viewport } from "../src/rackview/camera";
import { fitAll, toScreen, toWorld } from "../src/rackview/camera";
import { hit } from "../src/rackview/hit";
import { arrange, deviceBox } from "../src/rackview/layout";
import { Minimap } from "../src/rackview/Minimap";
import { RackCanvas, type RackCanvasHandle } from "../src/rackview/RackCanvas";
import type { Scene } from "../src/rackview/scene";
import { madePaint, madeSite, sceneOf, targets } from "../test/sites";
import "../src/styles/tokens.css";
import "../src/styles/rackcanvas.css";

const site = madeSite({ racks: 12 });
const layout = arrange(site, {
  faces: ["front"],
  order: "team",
  byTeam: true,
  hidden: new Set(),
  aspect: 1.6,
});
const scene = signal<Scene>(sceneOf(site, layout, { mode: "both", paints: [madePaint(site, 1)] }));
const camera = signal<Camera | undefined>(undefined);
const viewport = signal<Viewport>({ width: 1, height: 1 });
const handle: { current: RackCanvasHandle | null } = { current: null };
const told: Array<[string, ...unknown[]]> = [];
const tell =
  (name: string) =>
  (...args: unknown[]) => {
    told.push([name, ...args]);
  };
let frames = 0;
const request = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (run) =>
  request((now) => {
    frames += 1;
    run(now);
  });

const place = document.createElement("div");
place.style.cssText = "position:fixed;inset:0 0 150px 0";
const corner = document.createElement("div");
corner.style.cssText = "position:fixed;left:0;bottom:0";
document.body.append(place, corner);
render(
  <RackCanvas
    scene={scene}
    camera={camera}
    viewport={viewport}
    theme="light"
    label="Racks"
    handle={handle}
    canDrag={() => true}
    onHover={(hit, at) => {
      tell("hover")(hit, at);
      scene.value = { ...scene.value, hover: hit };
    }}
    onSelect={tell("select")}
    onBand={tell("band")}
    onContext={tell("context")}
    onDragStart={(slot, at, placed) => {
      tell("start")(slot, at, placed);
      const box = deviceBox(site, layout.placed[placed]!, slot);
      scene.value = {
        ...scene.value,
        drag: { slot, box, targets: targets(site, layout, slot) },
      };
    }}
    onDragMove={tell("move")}
    onDrop={(at, hit) => {
      tell("drop")(at, hit);
      scene.value = { ...scene.value, drag: undefined };
    }}
    onDragCancel={() => {
      tell("cancel")();
      scene.value = { ...scene.value, drag: undefined };
    }}
  />,
  place,
);
render(
  <Minimap
    scene={scene}
    camera={camera}
    viewport={viewport}
    theme="light"
    width={220}
    height={140}
    label="Overview"
  />,
  corner,
);

const now = () => camera.value ?? fitAll(layout, viewport.value);

const scales: number[] = [];
effect(() => {
  if (camera.value) scales.push(camera.value.scale);
});

Object.assign(window, {
  live: {
    camera: now,
    whole: () => camera.value === undefined,
    viewport: () => viewport.value,
    frames: () => frames,
    /** What was told since the last time. */
    told: () => told.splice(0),
    handle,
    /** Other values, as they come each second. */
    values: (seed: number) => {
      scene.value = { ...scene.value, paints: [madePaint(site, seed)] };
    },
    /** The middle of a device in the window. */
    middle: (slot: number) => {
      const placed = layout.placed.find((each) => each.rack === site.devices[slot]!.rack)!;
      const box = deviceBox(site, placed, slot);
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      return toScreen(now(), viewport.value, at);
    },
    /** A point of the window below which there is no device. */
    empty: () => {
      for (let x = 200; x < 1000; x += 5) {
        const at = toWorld(now(), viewport.value, { x, y: 300 });
        if (hit(site, layout, at.x, at.y)?.kind !== "device") return { x, y: 300 };
      }
      throw new Error("there are devices everywhere");
    },
    scales,
  },
});

// What follows the pointer, on a canvas of its own: hover, drag, rubber band. The racks below are not
// drawn again for it.
import type { Camera, Viewport } from "./camera";
import { CanvasPen, type Context } from "./canvaspen";
import { turned } from "./hit";
import type { Theme } from "./inks";
import { type Box, deviceBox, frameBox, unitsBox } from "./layout";
import { label } from "./marks";
import type { Drag, Scene } from "./scene";
import { sprite } from "./sprites";

/** Draws what changes with the pointer. */
export function drawOverlay(
  ctx: Context,
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  theme: Theme,
  dpr: number,
): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, Math.ceil(viewport.width * dpr), Math.ceil(viewport.height * dpr));
  const pen = new CanvasPen(ctx, dpr, theme, sprite);
  const { inks } = theme;
  const place = (box: Box): Box => ({
    x: (box.x - camera.x) * camera.scale + viewport.width / 2,
    y: (box.y - camera.y) * camera.scale + viewport.height / 2,
    width: box.width * camera.scale,
    height: box.height * camera.scale,
  });
  if (scene.drag) drag(pen, scene, scene.drag, theme, place);
  else if (scene.hover) {
    const { hover } = scene;
    const placed = scene.layout.placed[hover.placed];
    if (placed && hover.kind === "device" && scene.site.devices[hover.slot]) {
      // On every face of the rack that is shown.
      scene.layout.placed.forEach((each) => {
        if (each.rack !== placed.rack) return;
        const at = place(deviceBox(scene.site, each, hover.slot));
        pen.alpha(0.16);
        pen.box(at.x, at.y, at.width, at.height, inks.accent, 2);
        pen.alpha(1);
        pen.frame(at.x - 2, at.y - 2, at.width + 4, at.height + 3, inks.label, 1, 4);
        pen.frame(at.x - 1, at.y - 1, at.width + 2, at.height + 1, inks.accent, 2, 3);
      });
    } else if (placed && hover.kind === "rack") {
      const at = place(frameBox(placed));
      pen.frame(at.x - 2, at.y - 2, at.width + 4, at.height + 2, inks.accent, 1.5, 6);
    }
  }
  if (scene.band) {
    const at = place(scene.band);
    pen.alpha(0.12);
    pen.box(at.x, at.y, at.width, at.height, inks.accent);
    pen.alpha(1);
    pen.frame(at.x, at.y, at.width, at.height, inks.accent, 1);
  }
}

/** A device that is held: where it can go, and why not where it is. */
function drag(
  pen: CanvasPen,
  scene: Scene,
  held: Drag,
  theme: Theme,
  place: (box: Box) => Box,
): void {
  const { inks } = theme;
  const device = scene.site.devices[held.slot];
  if (!device) return;
  held.targets.forEach((target, at) => {
    const placed = scene.layout.placed[target.placed];
    if (!placed) return;
    const over = at === held.over;
    const box = place(unitsBox(scene.site, placed, target.u, target.height));
    pen.alpha(over ? 0.5 : 0.2);
    pen.box(box.x, box.y, box.width, box.height, inks.lit, 2);
    pen.alpha(1);
    if (over) pen.frame(box.x, box.y, box.width, box.height, inks.good, 2, 3);
    else pen.frame(box.x, box.y, box.width, box.height, inks.lit, 1, 2);
  });
  const box = place(held.box);
  const template = scene.site.templates[device.template];
  const over = held.over === undefined ? undefined : held.targets[held.over];
  const face = scene.layout.placed[over?.placed ?? -1]?.face ?? "front";
  const turn = turned(device, face);
  pen.alpha(0.88);
  pen.art(
    {
      kind: template?.kind ?? "server",
      units: device.height,
      face: turn,
      depth: device.depth,
      picture: template?.pictures[turn],
    },
    box.x,
    box.y,
    box.width,
    box.height - 1,
  );
  pen.alpha(1);
  const refused = held.refusal !== undefined && held.refusal !== "";
  pen.frame(
    box.x - 1,
    box.y - 1,
    box.width + 2,
    box.height + 2,
    refused ? inks.bad : inks.accent,
    2,
    4,
  );
  const size = 12;
  if (box.height >= 13)
    label(
      pen,
      theme,
      device.name,
      box.x + 8,
      box.y + Math.min(box.height, 34) / 2,
      size,
      box.width - 16,
      {
        opacity: 1,
      },
    );
  if (refused)
    label(pen, theme, held.refusal ?? "", box.x, box.y + box.height + 14, size, 460, {
      opacity: 1.16,
      ink: inks.bad,
      weight: 600,
    });
}

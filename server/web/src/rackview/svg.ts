// The same picture as SVG, for what is saved or printed.
import type { Theme } from "./inks";
import { deviceBox, frameBox } from "./layout";
import type { Scene } from "./scene";

/** Text as it can stand in XML. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}

/** The whole scene as a document of SVG. */
export function svg(scene: Scene, theme: Theme): string {
  const { width, height } = scene.layout;
  const parts: string[] = [];
  for (const placed of scene.layout.placed) {
    const frame = frameBox(placed);
    parts.push(
      `<rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="${theme.inks.post}"/>`,
    );
    for (const slot of scene.site.racks[placed.rack]!.devices) {
      const box = deviceBox(scene.site, placed, slot);
      const name = escaped(scene.site.devices[slot]!.name);
      parts.push(
        `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height - 1}" fill="${theme.inks.server}"><title>${name}</title></rect>`,
      );
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join("")}</svg>`;
}

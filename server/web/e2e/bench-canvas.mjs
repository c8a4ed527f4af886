// How long the racks take to draw, in real Chromium: `node e2e/bench-canvas.mjs`. Each line has the
// shortest, the median and the longest of 30 pictures with new values, drawn to the last pixel without a
// graphics card. On a machine that does other things, too, the shortest is what a picture costs.

import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const TIMES = 30;
const WINDOW = { width: 1600, height: 1000 };

const bundle = await build({
  absWorkingDir: ROOT,
  entryPoints: ["e2e/canvas-page.ts"],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  write: false,
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

/** Shortest, median and longest, in milliseconds. */
function told(ms) {
  const sorted = [...ms].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return [sorted[0], middle, sorted[sorted.length - 1]].map((each) => each.toFixed(1)).join(" | ");
}

try {
  const page = await browser.newPage({ viewport: WINDOW });
  await page.setContent("<!doctype html><title>bench</title><body></body>");
  await page.addScriptTag({ content: bundle.outputFiles[0].text });
  const say = (text) => process.stdout.write(`${text}\n`);
  say("| devices | mode | seen | shortest | median | longest |\n|---|---|---|---|---|---|");
  for (const racks of [25, 125, 250]) {
    for (const mode of ["bars", "both", "heat", "pictures", "status"]) {
      const shot = { site: { racks, perRack: 40, dense: true }, ...WINDOW, theme: "light", mode };
      for (const zoom of ["all", 0.3, 0.6]) {
        const run = { ...shot, zoom };
        const { devices, ms } = await page.evaluate(
          ([wanted, times]) => {
            window.rackCanvas.measure(wanted, 3);
            return window.rackCanvas.measure(wanted, times);
          },
          [run, TIMES],
        );
        const seen = zoom === "all" ? "everything" : `${zoom * 100} %`;
        say(`| ${devices} | ${mode} | ${seen} | ${told(ms)} |`);
      }
    }
  }
  const shot = { site: { racks: 12 }, ...WINDOW, theme: "light", mode: "both", zoom: "all" };
  const zoomed = await page.evaluate((wanted) => window.rackCanvas.zoom(wanted, 60), shot);
  say(`\nzooming in over 12 mixed racks, ms a step: ${told(zoomed)}`);
  const small = { ...shot, site: { racks: 250, perRack: 40, dense: true } };
  const minimaps = await page.evaluate(
    (wanted) => [1, 2, 3, 4, 5].map(() => window.rackCanvas.minimap(wanted, 220, 140)),
    small,
  );
  say(`the minimap of 10,000 devices, ms: ${told(minimaps)}`);
  const drawn = await page.evaluate((wanted) => window.rackCanvas.drawing(wanted).length, shot);
  say(`SVG of 12 mixed racks: ${(drawn / 1000).toFixed(0)} kB`);
} finally {
  await browser.close();
}

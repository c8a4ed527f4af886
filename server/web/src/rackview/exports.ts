// Exactly what is on screen as a file: values as CSV or JSON, racks as SVG or PNG, and on paper.
import { dateTime } from "../format/format";
import type { Site } from "../model/site";
import { site } from "../model/store";
import { t } from "../texts/first";
import { saveFile } from "../ui/parts";
import { toast, toastProblem } from "../ui/Toast";
import { selectedSlots } from "./selection";
import { csvOf, exported, fileName, jsonOf } from "./sheets";
import { type Legend, moment, passing, type Reading, readings, stage } from "./stage";
import { view } from "./view";

function whenShown(): Date {
  const at = moment.peek();
  return at === undefined ? new Date() : new Date(at * 1000);
}

function named(extension: string): string {
  const metrics = readings.peek().map((each) => each.metric);
  return fileName(metrics, whenShown(), extension);
}

function saveRows(
  extension: string,
  type: string,
  make: (site: Site, slots: number[], metrics: readonly Reading[], when: Date) => string,
): void {
  const now = site.peek();
  const hidden = new Set(view.peek().hidden);
  const slots = now ? exported(now, hidden, passing.peek(), selectedSlots.peek()) : [];
  if (!now || slots.length === 0) {
    toast(t.twin.export.nothing, "plain");
    return;
  }
  const name = named(extension);
  saveFile(name, make(now, slots, readings.peek(), whenShown()), type);
  toast(t.twin.export.saved(name));
}

/** Saves the values on screen as CSV. */
export function saveCsv(): void {
  saveRows(".csv", "text/csv", csvOf);
}

/** Saves the values on screen as JSON. */
export function saveJson(): void {
  saveRows(".json", "application/json", jsonOf);
}

/** Saves the racks on screen as SVG. */
export async function saveSvg(): Promise<void> {
  const drawing = await stage.peek()?.svg();
  if (!drawing) {
    toast(t.twin.export.nothing, "plain");
    return;
  }
  const name = named(".svg");
  saveFile(name, new Blob([drawing], { type: "image/svg+xml" }));
  toast(t.twin.export.saved(name));
}

/** Twice as many pixels as on screen: sharp on paper and in slides. */
const PNG_SCALE = 2;

/** Saves the racks on screen as PNG. */
export async function savePng(): Promise<void> {
  try {
    const picture = await stage.peek()?.png(PNG_SCALE);
    if (!picture) {
      toast(t.twin.export.nothing, "plain");
      return;
    }
    const name = named(".png");
    saveFile(name, picture);
    toast(t.twin.export.saved(name));
  } catch (error) {
    toastProblem(error);
  }
}

/** Stripes of a printed legend: more are not told apart on paper. */
const STRIPES = 64;

/** A metric's colours with their ends, of elements alone. */
function legendOf({ name, low, high, colours }: Legend): HTMLElement {
  const line = document.createElement("div");
  line.className = "print-legend";
  const part = (text: string) => {
    const span = document.createElement("span");
    span.textContent = text;
    return span;
  };
  const space = "http://www.w3.org/2000/svg";
  const scale = document.createElementNS(space, "svg");
  scale.setAttribute("viewBox", `0 0 ${STRIPES} 4`);
  scale.setAttribute("preserveAspectRatio", "none");
  for (let at = 0; at < STRIPES; at += 1) {
    const stripe = document.createElementNS(space, "rect");
    stripe.setAttribute("x", String(at));
    stripe.setAttribute("width", "1.05");
    stripe.setAttribute("height", "4");
    const colour = colours[Math.round((at / (STRIPES - 1)) * (colours.length - 1))];
    stripe.setAttribute("fill", colour ?? "none");
    scale.append(stripe);
  }
  const title = part(name);
  title.className = "name";
  line.append(title, part(low), scale, part(high));
  return line;
}

/** Prints the racks on screen: the drawing as SVG, which is sharp, with the time; the rest of the page is
 * not printed. */
export async function printRacks(): Promise<void> {
  const drawing = await stage.peek()?.svg();
  if (!drawing) {
    print();
    return;
  }
  const sheet = document.createElement("div");
  sheet.className = "print-sheet";
  const head = document.createElement("p");
  const metrics = readings.peek().map((each) => t.twin.export.value(each.metric, each.units));
  head.textContent = [...metrics, t.twin.export.printed(dateTime(whenShown()))].join(" · ");
  const parsed = new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement;
  parsed.setAttribute("preserveAspectRatio", "xMidYMin meet");
  sheet.append(
    head,
    ...(stage.peek()?.legends() ?? []).map(legendOf),
    document.importNode(parsed, true),
  );
  document.body.append(sheet);
  document.documentElement.dataset.printing = "";
  const done = () => {
    sheet.remove();
    delete document.documentElement.dataset.printing;
  };
  addEventListener("afterprint", done, { once: true });
  print();
}

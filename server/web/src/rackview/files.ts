// What is on screen as a file; the code for it comes when somebody wants one.
import { toastProblem } from "../ui/Toast";

/** Ways to save or print what is on screen. */
export type Way = "saveCsv" | "saveJson" | "saveSvg" | "savePng" | "printRacks";

/** Saves or prints what is on screen. */
export function save(way: Way): void {
  import("./exports").then((exports) => exports[way]()).catch(toastProblem);
}

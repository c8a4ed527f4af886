import { t } from "../texts/first";
import { type Item, MenuButton } from "../ui/Menu";
import { asked } from "./asked";
import { printRacks, saveCsv, saveJson, savePng, saveSvg } from "./exports";
import { startKiosk } from "./kiosk";
import { stage } from "./stage";

/** What is on screen as a file, on paper, on a wall. */
export function ExportMenu() {
  const e = t.twin.export;
  const drawn: Item[] = [
    { label: e.svg, icon: "download", run: () => void saveSvg() },
    { label: e.png, icon: "camera", run: () => void savePng() },
  ];
  const items: Array<Item | "line"> = [
    { label: e.csv, icon: "download", run: saveCsv },
    { label: e.json, icon: "download", run: saveJson },
    ...(stage.value ? drawn : []),
    { label: e.print, icon: "print", run: () => void printRacks() },
    "line",
    { label: t.twin.kiosk.start, icon: "expand", run: () => void startKiosk() },
    {
      label: t.twin.kiosk.cycle,
      icon: "play",
      run: () => {
        asked.value = { kind: "cycle" };
      },
    },
  ];
  return <MenuButton label={e.menu} text={e.menu} icon="download" items={items} />;
}

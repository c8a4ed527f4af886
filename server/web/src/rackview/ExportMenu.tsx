import { t } from "../texts";
import { type Item, MenuButton } from "../ui/Menu";
import { asked } from "./asked";
import { save } from "./files";
import { startKiosk } from "./kiosk";
import { stage } from "./stage";

/** What is on screen as a file, on paper, on a wall. */
export function ExportMenu() {
  const e = t.twin.export;
  const drawn: Item[] = [
    { label: e.svg, icon: "download", run: () => save("saveSvg") },
    { label: e.png, icon: "camera", run: () => save("savePng") },
  ];
  const items: Array<Item | "line"> = [
    { label: e.csv, icon: "download", run: () => save("saveCsv") },
    { label: e.json, icon: "download", run: () => save("saveJson") },
    ...(stage.value ? drawn : []),
    { label: e.print, icon: "print", run: () => save("printRacks") },
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

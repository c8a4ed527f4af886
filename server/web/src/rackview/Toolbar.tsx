import type { ComponentChildren } from "preact";
import { t } from "../texts/first";
import { IconButton } from "../ui/Button";
import { paneOpen, togglePane } from "./kept";
import { shown } from "./shown";

/** What stands above the racks: the page's title, the metrics on screen, and tools. */
export function Toolbar({ children }: { children?: ComponentChildren }) {
  return (
    <div class="rv-bar no-print">
      <IconButton
        icon="settings"
        label={paneOpen.value ? t.rackview.hidePane : t.rackview.showPane}
        aria-expanded={paneOpen.value}
        aria-controls="rv-pane"
        onClick={togglePane}
      />
      <h1 tabIndex={-1}>{t.shell.nav.racks}</h1>
      <ul class="rv-on-screen">
        {shown.value.map((one) => (
          <li key={one.metric} class="rv-name">
            {one.metric}
          </li>
        ))}
      </ul>
      <div class="rv-tools">{children}</div>
    </div>
  );
}

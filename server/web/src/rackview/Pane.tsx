import type { ComponentChildren } from "preact";
import { t } from "../texts/first";
import { IconButton } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { ColourSettings } from "./ColourSettings";
import { FilterSettings } from "./FilterSettings";
import { paneOpen, togglePane } from "./kept";
import { MetricPicker } from "./MetricPicker";
import { ShowSettings } from "./ShowSettings";

/** A part of the pane that can be folded away. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="rv-section" open>
      <summary>
        <h2>{title}</h2>
        <Icon name="forward" />
      </summary>
      <div class="rv-section-body">{children}</div>
    </details>
  );
}

/** The side pane: everything that can be set of the view. On a narrow screen it is a sheet over the racks. */
export function Pane({ children }: { children?: ComponentChildren }) {
  if (!paneOpen.value) return null;
  return (
    <aside class="rv-pane no-print" id="rv-pane" aria-label={t.rackview.pane}>
      <div class="rv-pane-close">
        <IconButton icon="close" label={t.rackview.closePane} onClick={togglePane} />
      </div>
      {children}
      <Section title={t.rackview.metric.title}>
        <MetricPicker />
      </Section>
      <Section title={t.rackview.show.title}>
        <ShowSettings />
      </Section>
      <Section title={t.rackview.colours.title}>
        <ColourSettings />
      </Section>
      <Section title={t.rackview.filters.title}>
        <FilterSettings />
      </Section>
    </aside>
  );
}

import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { t } from "../texts/first";
import { Button } from "../ui/Button";
import { COLOUR_MAPS, gradient } from "./colour";
import { keepMetric } from "./kept";
import { metricOf } from "./metrics";
import { NumberBox } from "./NumberBox";
import { Tick } from "./ShowSettings";
import { figures } from "./shown";
import {
  change,
  keep,
  part,
  type RangeKind,
  type RangeWish,
  rangeOf,
  type Threshold,
  thresholdOf,
  view,
} from "./view";

const KINDS: readonly RangeKind[] = ["auto", "site", "percentile", "fixed"];

function setRange(range: RangeWish): void {
  change({ ranges: keep(view.peek().ranges, range) });
  keepMetric(range, thresholdOf(view.peek().thresholds, range.metric));
}

function setThreshold(threshold: Threshold): void {
  const all = keep(view.peek().thresholds, threshold);
  const set = all.filter((one) => one.warning !== undefined || one.critical !== undefined);
  change({ thresholds: set });
  keepMetric(rangeOf(view.peek().ranges, threshold.metric), threshold);
}

/** The colour maps, each as it looks. */
function Maps() {
  const chosen = part("map").value;
  const inverted = part("inverted").value;
  const name = useId();
  const t_ = t.rackview.colours;
  return (
    <fieldset class="rv-maps">
      <legend class="unseen">{t_.map}</legend>
      {COLOUR_MAPS.map((map) => (
        <label key={map} title={map === "classic" ? t_.classicHint : undefined}>
          <input
            type="radio"
            name={name}
            class="unseen"
            checked={map === chosen}
            onChange={() => change({ map })}
          />
          <span
            class="rv-gradient"
            style={{ background: gradient(map, inverted) }}
            aria-hidden="true"
          />
          <span>{t_.maps[map]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function RangeSettings({ metric }: { metric: string }) {
  const id = useId();
  const wish = rangeOf(part("ranges").value, metric);
  const inForce = figures.value[0]?.range;
  const wrong = useSignal(false);
  const t_ = t.rackview.colours;
  const ends = (low: number, high: number) => {
    wrong.value = low >= high;
    if (low < high) setRange({ metric, kind: "fixed", low, high });
  };
  const low = wish.kind === "fixed" ? wish.low : inForce?.low;
  const high = wish.kind === "fixed" ? wish.high : inForce?.high;
  const all = metricOf.value.get(metric);
  const unknown = wish.kind === "site" && (all?.min === null || all?.max === null);
  return (
    <>
      <div class="field">
        <label for={id}>{t_.range}</label>
        <select
          id={id}
          class="select"
          value={wish.kind}
          onChange={(event) => {
            const kind = event.currentTarget.value as RangeKind;
            setRange({ metric, kind, low: inForce?.low ?? 0, high: inForce?.high ?? 1 });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t_.ranges[kind]}
            </option>
          ))}
        </select>
        <span class="hint">{unknown ? t_.unknown : t_.rangeHints[wish.kind]}</span>
      </div>
      <div class="rv-pair">
        <NumberBox
          label={t_.low}
          value={low}
          onChange={(value) => value !== undefined && ends(value, high ?? value + 1)}
        />
        <NumberBox
          label={t_.high}
          value={high}
          onChange={(value) => value !== undefined && ends(low ?? value - 1, value)}
        />
      </div>
      {wrong.value && (
        <p class="rv-wrong" role="alert">
          {t_.order}
        </p>
      )}
    </>
  );
}

function ThresholdSettings({ metric }: { metric: string }) {
  const now = thresholdOf(part("thresholds").value, metric) ?? {
    metric,
    warning: undefined,
    critical: undefined,
  };
  const t_ = t.rackview.thresholds;
  const set = now.warning !== undefined || now.critical !== undefined;
  return (
    <>
      <h3>{t_.title}</h3>
      <div class="rv-pair">
        <NumberBox
          label={t_.warning}
          value={now.warning}
          onChange={(warning) => setThreshold({ ...now, warning })}
        />
        <NumberBox
          label={t_.critical}
          value={now.critical}
          onChange={(critical) => setThreshold({ ...now, critical })}
        />
      </div>
      {set ? (
        <Button
          kind="plain"
          icon="close"
          onClick={() => setThreshold({ metric, warning: undefined, critical: undefined })}
        >
          {t_.clear}
        </Button>
      ) : (
        <p class="rv-hint">{t_.hint}</p>
      )}
    </>
  );
}

/** Colours of the values, their range, and thresholds of the first metric. */
export function ColourSettings() {
  const metric = part("metrics").value[0];
  return (
    <>
      <Maps />
      {part("compare").value && <p class="rv-hint">{t.rackview.colours.comparing}</p>}
      <Tick
        label={t.rackview.colours.inverted}
        value={part("inverted").value}
        onChange={(inverted) => change({ inverted })}
      />
      {metric !== undefined && !part("compare").value && (
        <>
          <RangeSettings key={`range ${metric}`} metric={metric} />
          <ThresholdSettings key={`threshold ${metric}`} metric={metric} />
        </>
      )}
    </>
  );
}

import { useId } from "preact/hooks";
import { dateTime, span as written } from "../format/format";
import { t } from "../texts/first";
import { IconButton } from "../ui/Button";
import { anyAt, reach, snap } from "./moments";
import { options } from "./ShowSettings";
import {
  baseline,
  clock,
  look,
  looked,
  playing,
  reading,
  SPEEDS,
  span,
  speed,
  step,
  stepBy,
  travelProblem,
} from "./travel";
import { change, part, type Span } from "./view";

/** How far back one can compare, in seconds; 0 is not at all. */
const AGOS = ["0", "300", "3600", "86400", "604800"];

/** A moment in the form of a field for date and time, which is the reader's own. */
function local(moment: number): string {
  const date = new Date(moment * 1000);
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19);
}

function Scrubber() {
  const length = reach(span.value);
  const every = step.value;
  const newest = snap(clock.value, every);
  const moment = part("moment").value;
  const at = moment ?? newest;
  const steps = length / every;
  const now = Math.max(0, steps - (newest - at) / every);
  return (
    <input
      type="range"
      class="rv-scrubber"
      aria-label={t.rackview.time.scrubber}
      aria-valuetext={moment === undefined ? t.rackview.state.live : dateTime(at)}
      min={0}
      max={steps}
      value={now}
      onInput={(event) => {
        const to = Number(event.currentTarget.value);
        look(to >= steps ? undefined : newest - (steps - to) * every);
      }}
    />
  );
}

/** What is shown is compared with a moment ago. */
function Comparing() {
  const id = useId();
  const now = part("compare").value;
  const t_ = t.rackview.time;
  const ago = String(now?.ago ?? 0);
  const known = AGOS.includes(ago) ? AGOS : [...AGOS, ago];
  const choose = (text: string) => {
    const seconds = Number(text);
    change({ compare: seconds > 0 ? { ago: seconds, as: now?.as ?? "difference" } : undefined });
  };
  return (
    <span class="rv-compare">
      <label for={id}>{t_.compare}</label>
      <select
        id={id}
        class="select"
        value={ago}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {known.map((seconds) => (
          <option key={seconds} value={seconds}>
            {t_.compares[seconds] ?? t_.ago(written(Number(seconds)))}
          </option>
        ))}
      </select>
      {now && (
        <select
          class="select"
          aria-label={t_.as}
          value={now.as}
          onChange={(event) =>
            change({ compare: { ...now, as: event.currentTarget.value as typeof now.as } })
          }
        >
          {options<"difference" | "ratio">(t_.ways).map(([way, text]) => (
            <option key={way} value={way}>
              {text}
            </option>
          ))}
        </select>
      )}
      {now && baseline.value && !anyAt(baseline.value.moments, baseline.value.moment) && (
        <small role="status">{t_.noBaseline}</small>
      )}
    </span>
  );
}

/** The way through the kept history. */
export function TimeBar() {
  const t_ = t.rackview.time;
  const moment = part("moment").value;
  const past = moment !== undefined;
  const start = () => {
    // From the beginning of what can be seen, when one has been at its end.
    if (!past) look(snap(clock.peek(), step.peek()) - reach(span.peek()));
    playing.value = true;
  };
  return (
    <section class="rv-time no-print" aria-label={t_.title} data-past={past}>
      <span class="rv-steps">
        <IconButton icon="back" label={`${t_.back} (,)`} onClick={() => stepBy(-1)} />
        {playing.value ? (
          <IconButton
            icon="pause"
            label={`${t_.pause} (p)`}
            onClick={() => {
              playing.value = false;
            }}
          />
        ) : (
          <IconButton icon="play" label={`${t_.play} (p)`} onClick={start} />
        )}
        <IconButton
          icon="forward"
          label={`${t_.on} (.)`}
          disabled={!past}
          onClick={() => stepBy(1)}
        />
      </span>
      <select
        class="select"
        aria-label={t_.speed}
        value={speed.value}
        onChange={(event) => {
          speed.value = Number(event.currentTarget.value);
        }}
      >
        {SPEEDS.map((steps) => (
          <option key={steps} value={steps}>
            {t_.perSecond(String(steps))}
          </option>
        ))}
      </select>
      <Scrubber />
      <select
        class="select"
        aria-label={t_.span}
        value={span.value}
        onChange={(event) => change({ span: event.currentTarget.value as Span })}
      >
        {options<Span>(t_.spans).map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
      <input
        class="input rv-moment"
        type="datetime-local"
        step={1}
        aria-label={t_.pick}
        value={local(moment ?? clock.value)}
        onChange={(event) => {
          const seconds = new Date(event.currentTarget.value).getTime() / 1000;
          if (Number.isFinite(seconds)) look(seconds > clock.peek() ? undefined : seconds);
        }}
      />
      <Comparing />
      {reading.value && <span class="spinner" role="status" aria-label={t_.reading} />}
      {past && looked.value && !anyAt(looked.value.moments, looked.value.moment) && (
        <small role="status">{t_.nothing}</small>
      )}
      {travelProblem.value && (
        <small class="rv-wrong" role="alert">
          {t_.failed}: {travelProblem.value.message}
        </small>
      )}
    </section>
  );
}

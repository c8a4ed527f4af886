// The time picker of a page: one for all its charts.
import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { setQuery } from "../route/route";
import { offer } from "../shell/commands";
import { t } from "../texts";
import { Button, IconButton } from "../ui/Button";
import { zoomOut } from "./Chart";
import { bounds, clock, readAgain, useClock } from "./clock";
import {
  fixed,
  following,
  inputOf,
  momentOf,
  range,
  SPANS,
  showRange,
  spanText,
  stepped,
  utc,
} from "./range";
import { fullText } from "./times";

function step(direction: -1 | 1): void {
  showRange(stepped(range.peek(), direction, clock.peek()));
}

function follow(): void {
  const { kind } = range.peek();
  if (kind === "fixed") {
    // From a moment of the past back to what is now, as much of it.
    const { from, to } = bounds.peek();
    const span = SPANS.find((span) => span >= to - from) ?? SPANS[0];
    setQuery({ range: spanText(span), from: null, to: null, refresh: null }, { push: true });
  } else setQuery({ refresh: following.peek() ? "off" : null });
}

/** The picker. While it is there the page's clock goes, and its keys do something. */
export function RangeBar() {
  useClock();
  const open = useSignal(false);
  const from = useSignal("");
  const to = useSignal("");
  const wrong = useSignal("");
  const ids = useId();
  useEffect(
    () =>
      offer([
        { label: t.charts.keyNames.earlier, keys: "[", icon: "back", run: () => step(-1) },
        { label: t.charts.keyNames.later, keys: "]", icon: "forward", run: () => step(1) },
        { label: t.charts.keyNames.zoomOut, keys: "z", icon: "zoomOut", run: zoomOut },
        { label: t.charts.keyNames.follow, keys: "l", icon: "refresh", run: follow },
        ...SPANS.map((span, index) => ({
          label: t.charts.spans[spanText(span)] ?? spanText(span),
          keys: `r ${index + 1}`,
          icon: "clock" as const,
          run: () => showRange({ kind: "last", span }),
        })),
      ]),
    [],
  );
  const here = range.value;
  const shown = bounds.value;
  const begin = () => {
    from.value = inputOf(shown.from, utc.value);
    to.value = inputOf(shown.to, utc.value);
    wrong.value = "";
    open.value = !open.value;
  };
  const show = (event: Event) => {
    event.preventDefault();
    const a = momentOf(from.value, utc.value);
    const b = momentOf(to.value, utc.value);
    if (a === undefined || b === undefined || a >= b || a >= clock.value) {
      wrong.value = t.charts.wrongRange;
      return;
    }
    open.value = false;
    showRange(fixed(a, Math.min(b, clock.value), clock.value));
  };
  return (
    <div class="range no-print" role="group" aria-label={t.charts.range}>
      <div class="range-row">
        <div class="segments" role="group" aria-label={t.charts.last}>
          {SPANS.map((span) => {
            const text = spanText(span);
            return (
              <button
                key={span}
                type="button"
                aria-pressed={here.kind === "last" && here.span === span}
                title={t.charts.spans[text]}
                onClick={() => showRange({ kind: "last", span })}
              >
                {t.charts.short[text]}
              </button>
            );
          })}
          <button
            type="button"
            aria-pressed={here.kind === "fixed"}
            aria-expanded={open.value}
            onClick={begin}
          >
            {t.charts.custom}
          </button>
        </div>
        <span class="range-steps">
          <IconButton icon="back" label={t.charts.keyNames.earlier} onClick={() => step(-1)} />
          <IconButton icon="zoomOut" label={t.charts.keyNames.zoomOut} onClick={zoomOut} />
          <IconButton
            icon="forward"
            label={t.charts.keyNames.later}
            disabled={here.kind === "last"}
            onClick={() => step(1)}
          />
        </span>
        <span class="range-told" role="status">
          {fullText(shown.from)} – {following.value ? t.charts.now : fullText(shown.to)}
        </span>
        <span class="push" />
        <button
          type="button"
          class="button plain zone"
          aria-pressed={utc.value}
          title={t.charts.zoneHint}
          onClick={() => setQuery({ tz: utc.value ? null : "utc" })}
        >
          {utc.value ? t.charts.utc : t.charts.local}
        </button>
        <Button
          kind="plain"
          icon={following.value ? "pause" : "play"}
          aria-pressed={following.value}
          onClick={follow}
        >
          {t.charts.follow}
        </Button>
        <IconButton icon="refresh" label={t.charts.readAgain} onClick={readAgain} />
      </div>
      {open.value && (
        <form class="range-form" onSubmit={show}>
          <label for={`${ids}-from`}>{t.charts.from}</label>
          <input
            id={`${ids}-from`}
            class="input"
            type="datetime-local"
            value={from.value}
            onInput={(event) => {
              from.value = event.currentTarget.value;
            }}
          />
          <label for={`${ids}-to`}>{t.charts.to}</label>
          <input
            id={`${ids}-to`}
            class="input"
            type="datetime-local"
            value={to.value}
            onInput={(event) => {
              to.value = event.currentTarget.value;
            }}
          />
          <Button type="submit" kind="primary">
            {t.charts.show}
          </Button>
          {wrong.value && (
            <p class="wrong" role="alert">
              {wrong.value}
            </p>
          )}
        </form>
      )}
    </div>
  );
}

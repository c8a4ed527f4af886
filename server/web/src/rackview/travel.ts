// Time travel: the moment that is shown, what is compared with it, and playing.
import { batch, computed, effect, signal } from "@preact/signals";
import type { Problem } from "../api/client";
import type { Site } from "../model/site";
import { site } from "../model/store";
import {
  columnAt,
  type Moments,
  Past,
  problemOf,
  reach,
  SPANS,
  snap,
  spanFor,
  stepFor,
} from "./moments";
import type { Column } from "./values";
import { change, part } from "./view";

/** Now, in seconds since 1970, to some seconds: as far as the scrubber goes. */
export const clock = signal(Math.floor(Date.now() / 1000));
/** The clock's steps are those of the finest history. */
const TICK_MS = 5000;

/** Values of a moment. */
export interface Looked {
  moment: number;
  moments: Moments;
}

/** What has been read of the moment that is looked at; the one before it stays until then. */
export const looked = signal<Looked | undefined>(undefined);
/** What has been read of the moment that is compared with. */
export const baseline = signal<Looked | undefined>(undefined);
/** Whether a moment is being read. */
export const reading = signal(false);
/** Why a moment could not be read. */
export const travelProblem = signal<Problem | undefined>(undefined);

/** Whether the moments go on by themselves. */
export const playing = signal(false);
/** Steps a second. */
export const SPEEDS = [1, 2, 5, 10] as const;
/** How many steps a second it plays. */
export const speed = signal<number>(2);

const past = new Past();

/** The span that is scrubbed through: the one that was chosen, or the next that reaches the moment. */
export const span = computed(() => {
  const moment = part("moment").value;
  const wanted = part("span").value;
  return moment === undefined ? wanted : spanFor(clock.value - moment, wanted);
});

/** The step of the scrubber. */
export const step = computed(() => SPANS[span.value].step);

/** Shows a moment, or what is now. */
export function look(moment: number | undefined): void {
  if (moment === undefined) {
    batch(() => {
      playing.value = false;
      change({ moment: undefined });
    });
    return;
  }
  const now = clock.peek();
  const every = SPANS[spanFor(now - moment, part("span").peek())].step;
  const oldest = now - reach("quarter");
  change({ moment: snap(Math.min(now, Math.max(oldest, moment)), every) });
}

/** Goes some steps on, or back; beyond the newest is now. */
export function stepBy(steps: number): void {
  const newest = snap(clock.peek(), step.peek());
  const at = (part("moment").peek() ?? newest) + steps * step.peek();
  look(at > newest ? undefined : at);
}

/** A moment's values of a metric, in the slots of the site. */
export function columnOf(site: Site, from: Looked | undefined, metric: string): Column | undefined {
  return from && Object.hasOwn(from.moments.metrics, metric)
    ? columnAt(site, from.moments, metric, from.moment)
    : undefined;
}

/** Reads whatever moment is looked at, until the answer is called. */
export function followMoments(): () => void {
  const names = part("metrics");
  const moment = part("moment");
  const compare = part("compare");
  const devices = computed(() => site.value?.devices.length ?? 0);

  const ticking = setInterval(() => {
    if (!document.hidden) clock.value = Math.floor(Date.now() / 1000);
  }, TICK_MS);

  // An answer that comes after another question has been asked counts no more.
  let asked = 0;
  const stopLooking = effect(() => {
    const at = moment.value;
    const metrics = names.value;
    const every = step.value;
    const count = devices.value;
    asked += 1;
    const mine = asked;
    if (at === undefined || metrics.length === 0 || count === 0) {
      batch(() => {
        looked.value = undefined;
        reading.value = false;
        travelProblem.value = undefined;
      });
      return;
    }
    const newest = clock.peek();
    reading.value = true;
    past.stretch(metrics, at, every, count, newest).then(
      (moments) => {
        if (mine !== asked) return;
        batch(() => {
          looked.value = { moment: at, moments };
          reading.value = false;
          travelProblem.value = undefined;
        });
      },
      (error) => {
        if (mine !== asked) return;
        batch(() => {
          looked.value = undefined;
          reading.value = false;
          playing.value = false;
          travelProblem.value = problemOf(error);
        });
      },
    );
  });

  // What is compared with goes on with the clock, a step at a time.
  const against = computed(() => {
    const back = compare.value?.ago;
    if (back === undefined) return undefined;
    const every = stepFor(back + (moment.value === undefined ? 0 : clock.peek() - moment.value));
    return snap((moment.value ?? clock.value) - back, every);
  });
  let compared = 0;
  const stopComparing = effect(() => {
    const at = against.value;
    const metrics = names.value;
    compared += 1;
    const mine = compared;
    if (at === undefined || metrics.length === 0) {
      baseline.value = undefined;
      return;
    }
    past.one(metrics, at, stepFor(clock.peek() - at)).then(
      (moments) => {
        if (mine === compared) baseline.value = { moment: at, moments };
      },
      (error) => {
        if (mine !== compared) return;
        baseline.value = undefined;
        travelProblem.value = problemOf(error);
      },
    );
  });

  const stopPlaying = effect(() => {
    if (!playing.value) return;
    const timer = setInterval(() => {
      // The next moment waits for the one that is being read.
      if (!reading.peek() && !document.hidden) stepBy(1);
    }, 1000 / speed.value);
    return () => clearInterval(timer);
  });

  return () => {
    clearInterval(ticking);
    stopLooking();
    stopComparing();
    stopPlaying();
    playing.value = false;
  };
}

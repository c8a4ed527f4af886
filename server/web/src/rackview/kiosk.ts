// The racks and nothing else, for a screen on a wall: no frame around them, the screen kept awake, and
// saved views one after another if that is wanted.
import { effect } from "@preact/signals";
import { t } from "../texts/first";
import { toast } from "../ui/Toast";
import { cycle, following } from "./cycle";
import { apply, presets } from "./savedviews";
import { change, part, view } from "./view";

/** Fills the screen with the racks; `seconds` changes the view each so many. */
export async function startKiosk(seconds = 0): Promise<void> {
  cycle.value = seconds;
  change({ kiosk: true });
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // Without that right the racks fill the window, which a person can make full by hand.
  }
  toast(t.twin.kiosk.hint, "plain");
}

/** Comes back from it. */
export function leaveKiosk(): void {
  cycle.value = 0;
  change({ kiosk: false });
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
}

/** Keeps the screen awake while it is wanted; some browsers cannot, and some refuse on battery. */
async function stayAwake(): Promise<WakeLockSentinel | undefined> {
  try {
    return await navigator.wakeLock?.request("screen");
  } catch {
    return undefined;
  }
}

/** The pointer is hidden when it has rested for so long. */
const POINTER_MS = 3000;

function whileKiosk(): () => void {
  const root = document.documentElement;
  root.dataset.kiosk = "";
  let lock: WakeLockSentinel | undefined;
  let over = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    // A screen that was off has lost its lock.
    if (document.hidden) return;
    void stayAwake().then((got) => {
      if (over) void got?.release();
      else lock = got;
    });
  };
  const full = () => {
    if (!document.fullscreenElement) leaveKiosk();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || document.querySelector("dialog[open], .menu")) return;
    leaveKiosk();
  };
  const pointer = () => {
    delete root.dataset.resting;
    clearTimeout(resting);
    resting = setTimeout(() => {
      root.dataset.resting = "";
    }, POINTER_MS);
  };
  wake();
  pointer();
  document.addEventListener("visibilitychange", wake);
  document.addEventListener("fullscreenchange", full);
  addEventListener("keydown", key);
  addEventListener("pointermove", pointer);
  return () => {
    over = true;
    void lock?.release();
    clearTimeout(resting);
    delete root.dataset.kiosk;
    delete root.dataset.resting;
    document.removeEventListener("visibilitychange", wake);
    document.removeEventListener("fullscreenchange", full);
    removeEventListener("keydown", key);
    removeEventListener("pointermove", pointer);
  };
}

/** Follows the view into the full screen and out of it, until the answer is called. */
export function followKiosk(): () => void {
  let leave: (() => void) | undefined;
  const kiosk = part("kiosk");
  const stopFollowing = effect(() => {
    leave?.();
    leave = kiosk.value ? whileKiosk() : undefined;
  });
  const stopTurning = effect(() => {
    const seconds = cycle.value;
    if (!kiosk.value || seconds <= 0) return;
    const timer = setInterval(() => {
      const next = following(presets.peek() ?? [], shownLast);
      if (!next) return;
      shownLast = next.id;
      apply(next);
    }, seconds * 1000);
    return () => clearInterval(timer);
  });
  return () => {
    stopFollowing();
    stopTurning();
    leave?.();
    if (view.peek().kiosk) change({ kiosk: false });
  };
}

let shownLast: string | undefined;

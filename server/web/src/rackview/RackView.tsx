import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { count } from "../format/format";
import { followSite, readSite, site, siteProblem } from "../model/store";
import { offer } from "../shell/commands";
import { isDark } from "../shell/theme";
import { t } from "../texts";
import { IconButton } from "../ui/Button";
import { Failed, Loading } from "../ui/parts";
import { followAddress } from "./address";
import { split } from "./kept";
import { Legend } from "./Legend";
import { LiveState } from "./LiveState";
import { followMetrics, metrics } from "./metrics";
import { NoMetrics, NoRacks } from "./Nothing";
import { Pane } from "./Pane";
import { RackCanvas, type RackCanvasHandle } from "./RackCanvas";
import { RankedChart } from "./RankedChart";
import { Split } from "./Split";
import { pick } from "./selection";
import { camera, hover, layout, scene, viewport } from "./shown";
import { TimeBar } from "./TimeBar";
import { Toolbar } from "./Toolbar";
import { followMoments } from "./travel";
import { followValues, want } from "./values";
import { part } from "./view";
import { viewCommands } from "./viewcommands";

/** Keeps everything that the view shows up, while it is shown. */
function useView(): void {
  useEffect(() => {
    document.title = `${t.shell.nav.racks} · ${t.shell.name}`;
    const stops = [
      followSite(),
      followMetrics(),
      followAddress(),
      followMoments(),
      followValues(),
      part("metrics").subscribe(want),
      offer(viewCommands()),
    ];
    return () => {
      for (const stop of stops) stop();
      want([]);
    };
  }, []);
}

/** The racks, and what is said over them. */
function Racks() {
  const handle = useRef<RackCanvasHandle | null>(null);
  const there = site.value;
  if (!there) {
    return siteProblem.value ? (
      <Failed problem={siteProblem.value} retry={() => void readSite()} />
    ) : (
      <Loading />
    );
  }
  if (there.racks.length === 0) return <NoRacks />;
  return (
    <>
      <RackCanvas
        scene={scene}
        camera={camera}
        viewport={viewport}
        theme={isDark() ? "dark" : "light"}
        label={t.rackview.canvas(count(there.racks.length), count(there.devices.length))}
        handle={handle}
        onHover={(hit) => {
          hover.value = hit;
        }}
        onSelect={(hit) => {
          const device = hit?.kind === "device" ? there.devices[hit.slot] : undefined;
          if (device) pick({ kind: "device", id: device.id });
        }}
      />
      <LiveState />
      {layout.value.placed.length === 0 && <p class="rv-none">{t.rackview.empty.hidden}</p>}
    </>
  );
}

/** The rack view. */
export default function RackView() {
  const inside = useRef<HTMLDivElement>(null);
  const timeOpen = useSignal(false);
  useView();
  const past = useComputed(
    () => part("moment").value !== undefined || part("compare").value !== undefined,
  );
  const charted = part("chart").value && part("metrics").value.length > 0;
  const first = metrics.value?.length === 0 && (site.value?.racks.length ?? 0) > 0;
  return (
    <main class="rv" id="main" data-kiosk={part("kiosk").value}>
      <Toolbar>
        <IconButton
          icon="clock"
          label={t.rackview.time.travel}
          aria-pressed={timeOpen.value || past.value}
          onClick={() => {
            timeOpen.value = !timeOpen.value;
          }}
        />
      </Toolbar>
      <div class="rv-body">
        <Pane />
        <div class="rv-main" ref={inside}>
          <div class="rv-racks">
            <Racks />
          </div>
          {(timeOpen.value || past.value) && <TimeBar />}
          <Legend />
          {first && <NoMetrics />}
          {charted && (
            <>
              <Split inside={inside} />
              <div class="rv-chart-place" style={{ flexBasis: `${split.value * 100}%` }}>
                <RankedChart />
              </div>
            </>
          )}
        </div>
      </div>
    </main>
  );
}

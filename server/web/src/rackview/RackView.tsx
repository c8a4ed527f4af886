import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { count } from "../format/format";
import { followSite, readSite, site, siteProblem } from "../model/store";
import { offer } from "../shell/commands";
import { isDark } from "../shell/theme";
import { t } from "../texts";
import { IconButton } from "../ui/Button";
import { Failed, Loading } from "../ui/parts";
import { Acting } from "./Acting";
import { followAddress } from "./address";
import { canvasActs } from "./canvasacts";
import { Details } from "./Details";
import { ExportMenu } from "./ExportMenu";
import { Find } from "./Find";
import { split } from "./kept";
import { Legend } from "./Legend";
import { LiveState } from "./LiveState";
import { followMetrics, metrics } from "./metrics";
import { Navigator } from "./Navigator";
import { NoMetrics, NoRacks } from "./Nothing";
import { Pane } from "./Pane";
import { PresetMenu } from "./Presets";
import { RackCanvas, type RackCanvasHandle } from "./RackCanvas";
import { RankedChart } from "./RankedChart";
import { Rows } from "./Rows";
import { ShowAs } from "./ShowAs";
import { Split } from "./Split";
import { setStage } from "./setstage";
import { camera, layout, scene, viewport } from "./shown";
import { TimeBar } from "./TimeBar";
import { Toolbar } from "./Toolbar";
import { Tree } from "./Tree";
import { followMoments } from "./travel";
import { followValues, want } from "./values";
import { part } from "./view";
import { viewCommands } from "./viewcommands";
import { shownAs } from "./ways";

const acts = canvasActs(scene);

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
  useEffect(() => setStage(handle), []);
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
        describedBy="rack-tree"
        {...acts}
      />
      <div class="beside">
        <Tree id="rack-tree" aside />
      </div>
      <LiveState />
      <Navigator handle={handle} />
      {layout.value.placed.length === 0 && <p class="rv-none">{t.rackview.empty.hidden}</p>}
    </>
  );
}

/** The racks in the way that was chosen; each way has the same selection. */
function Shown() {
  const way = site.value && site.value.racks.length > 0 ? shownAs.value : "racks";
  if (way === "table") return <Rows />;
  return way === "tree" ? <Tree id="rack-tree" /> : <Racks />;
}

/** The rack view. */
export default function RackView() {
  const inside = useRef<HTMLDivElement>(null);
  const timeOpen = useSignal(false);
  useView();
  const past = useComputed(
    () => part("moment").value !== undefined || part("compare").value !== undefined,
  );
  const racks = (site.value?.racks.length ?? 0) > 0;
  const valued = racks && part("metrics").value.length > 0;
  return (
    <main class="rv" id="main" data-kiosk={part("kiosk").value}>
      <Toolbar>
        <Find />
        <ShowAs />
        <PresetMenu />
        <ExportMenu />
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
          <div class="rv-racks" data-as={shownAs.value}>
            <Shown />
          </div>
          {racks && (timeOpen.value || past.value) && <TimeBar />}
          {valued && <Legend />}
          {racks && metrics.value?.length === 0 && <NoMetrics />}
          {valued && part("chart").value && (
            <>
              <Split inside={inside} />
              <div class="rv-chart-place" style={{ flexBasis: `${split.value * 100}%` }}>
                <RankedChart />
              </div>
            </>
          )}
        </div>
        <Details />
      </div>
      <Acting />
    </main>
  );
}

import { computed, signal, useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { count } from "../format/format";
import { followSite, readSite, site, siteProblem } from "../model/store";
import { offer } from "../shell/commands";
import { isDark } from "../shell/theme";
import { t } from "../texts/first";
import { IconButton } from "../ui/Button";
import { Failed, Loading } from "../ui/parts";
import { followAddress } from "./address";
import { paneOpen, split } from "./kept";
import { LiveState } from "./LiveState";
import { followMetrics, metrics } from "./metrics";
import { RackCanvas, type RackCanvasHandle } from "./RackCanvas";
import { Split } from "./Split";
import { camera, layout, scene, viewport } from "./shown";
import { Toolbar } from "./Toolbar";
import { followMoments } from "./travel";
import { followValues, want } from "./values";
import { part } from "./view";
import { shownAs } from "./ways";

/** How long after a failure the rest is asked for again. */
const AGAIN_MS = 3000;

/** The rest of the rack view, once it is here. */
const more = signal<typeof import("./later") | undefined>(undefined);
const acts = computed(() => more.value?.canvasActs(scene));

/** Loads the rest, and tries again until it is here: a server may be away for a while. */
async function loadMore(): Promise<void> {
  try {
    more.value ??= await import("./later");
  } catch {
    setTimeout(() => void loadMore(), AGAIN_MS);
  }
}

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
    ];
    void loadMore();
    return () => {
      for (const stop of stops) stop();
      want([]);
    };
  }, []);
  useEffect(() => more.value && offer(more.value.viewCommands()), [more.value]);
}

/** The racks, and what is said over them. */
function Racks() {
  const handle = useRef<RackCanvasHandle | null>(null);
  useEffect(() => more.value?.setStage(handle), [more.value]);
  const there = site.value;
  if (!there) {
    return siteProblem.value ? (
      <Failed problem={siteProblem.value} retry={() => void readSite()} />
    ) : (
      <Loading />
    );
  }
  if (there.racks.length === 0) return more.value ? <more.value.NoRacks /> : <Loading />;
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
        {...acts.value}
      />
      <div class="beside">{more.value && <more.value.Tree id="rack-tree" aside />}</div>
      <LiveState />
      {more.value && <more.value.Navigator handle={handle} />}
      {layout.value.placed.length === 0 && <p class="rv-none">{t.rackview.empty.hidden}</p>}
    </>
  );
}

/** The racks in the way that was chosen; each way has the same selection. */
function Shown() {
  const way = site.value && site.value.racks.length > 0 ? shownAs.value : "racks";
  if (way === "racks") return <Racks />;
  if (!more.value) return <Loading />;
  const { Rows, Tree } = more.value;
  return way === "table" ? <Rows /> : <Tree id="rack-tree" />;
}

/** The rack view. */
export default function RackView() {
  const inside = useRef<HTMLDivElement>(null);
  const timeOpen = useSignal(false);
  useView();
  const past = useComputed(
    () => part("moment").value !== undefined || part("compare").value !== undefined,
  );
  const rest = more.value;
  const racks = (site.value?.racks.length ?? 0) > 0;
  const valued = racks && part("metrics").value.length > 0;
  return (
    <main class="rv" id="main" data-kiosk={part("kiosk").value}>
      <Toolbar>
        {rest && (
          <>
            <rest.Find />
            <rest.ShowAs />
            <rest.PresetMenu />
            <rest.ExportMenu />
          </>
        )}
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
        {rest ? <rest.Pane /> : paneOpen.value && <aside class="rv-pane no-print" />}
        <div class="rv-main" ref={inside}>
          <div class="rv-racks" data-as={shownAs.value}>
            <Shown />
          </div>
          {rest && racks && (timeOpen.value || past.value) && <rest.TimeBar />}
          {rest && valued && <rest.Legend />}
          {rest && racks && metrics.value?.length === 0 && <rest.NoMetrics />}
          {rest && valued && part("chart").value && (
            <>
              <Split inside={inside} />
              <div class="rv-chart-place" style={{ flexBasis: `${split.value * 100}%` }}>
                <rest.RankedChart />
              </div>
            </>
          )}
        </div>
        {rest && <rest.Details />}
      </div>
      {rest && <rest.Acting />}
    </main>
  );
}

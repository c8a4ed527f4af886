import { get } from "../api/client";
import type { DevicesOfRack, Rack as RackRecord, Template } from "../api/schema";
import { amount, count, dateTime } from "../format/format";
import type { Params } from "../shell/routes";
import { t } from "../texts";
import { CopyButton, Facts, Status, useRead } from "../ui/parts";
import { Activity } from "./Activity";
import { Elevation } from "./Elevation";
import { outputsOf, webAddress } from "./facts";
import { useChanges } from "./live";
import { Nested } from "./Nested";
import { RackPage } from "./RackHead";

/** What is known of a rack. */
export default function Rack({ params }: { params: Params }) {
  return (
    <RackPage id={params.id ?? ""}>{(rack) => <Overview key={rack.id} rack={rack} />}</RackPage>
  );
}

function Outputs({ text }: { text: string | null | undefined }) {
  const pairs = outputsOf(text);
  if (pairs.length === 0) return null;
  return (
    <section class="card">
      <h2>{t.charts.outputs}</h2>
      <dl class="facts">
        {pairs.map(([name, value], index) => {
          const href = webAddress(value);
          return (
            <div key={index} class="pair">
              <dt>{name}</dt>
              <dd>
                {href ? (
                  <a href={href} target="_blank" rel="noopener noreferrer">
                    {value}
                  </a>
                ) : (
                  value
                )}{" "}
                <CopyButton text={value} label={t.charts.copyOutput(name || value)} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Overview({ rack }: { rack: RackRecord }) {
  const devices = useRead(
    (stop) => get<DevicesOfRack>(`/api/v2/racks/${rack.id}/devices`, undefined, stop),
    [rack.id],
  );
  useChanges((change) => change.rack_id === rack.id, devices.again);
  const template = useRead(
    (stop) => get<Template>(`/api/v2/templates/${rack.template_id}`, undefined, stop),
    [rack.template_id],
  );
  const all = devices.value?.items ?? [];
  const taken = new Set(
    all.flatMap(({ location }) =>
      Array.from(
        { length: location.end_u - location.start_u + 1 },
        (_, index) => location.start_u + index,
      ),
    ),
  ).size;
  const rear = all.some(
    ({ location }) => location.facing === "b" && location.u_depth < rack.u_depth,
  );
  return (
    <div class="overview">
      <section class="card">
        <h2>{t.charts.facts}</h2>
        <Facts
          facts={[
            [t.charts.status, <Status key="status" status={rack.status} />],
            [
              t.charts.team,
              <a key="t" href={`/dashboards/teams/${rack.team_id}`}>
                {rack.team_name}
              </a>,
            ],
            [t.charts.height, t.charts.units(rack.u_height)],
            [
              t.charts.free,
              devices.value &&
                t.charts.freeUnits(count(rack.u_height - taken), count(rack.u_height)),
            ],
            [
              t.charts.devices,
              devices.value && <a href={`/racks/${rack.id}/devices`}>{count(all.length)}</a>,
            ],
            [t.charts.template, template.value?.name],
            [t.charts.costPeriod, amount(rack.cost)],
            [t.charts.order, rack.order_id],
            [t.charts.created, dateTime(rack.created_at)],
            [t.charts.changed, dateTime(rack.updated_at)],
          ]}
        />
        <p class="see">
          <a href={`/racks?q=${encodeURIComponent(rack.name)}`}>{t.charts.inRackView}</a>
        </p>
      </section>
      {all.length > 0 && (
        <section class="card elevations">
          <h2>{t.charts.devices}</h2>
          <div class="faces">
            <Elevation rack={rack} devices={all} />
            {rear && <Elevation rack={rack} devices={all} facing="b" />}
          </div>
        </section>
      )}
      <Outputs text={rack.creation_output} />
      <Boxed title={t.charts.network} of={rack.network_details} />
      <Boxed title={t.charts.metadata} of={rack.metadata} />
      <Activity rack={rack.id} />
    </div>
  );
}

function Boxed({ title, of }: { title: string; of: unknown }) {
  if (Object.keys((of as object | null) ?? {}).length === 0) return null;
  return (
    <section class="card">
      <Nested title={title} of={of} />
    </section>
  );
}

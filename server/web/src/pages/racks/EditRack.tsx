import { getTagged } from "../../api/client";
import type { Rack } from "../../api/schema";
import { isRoot } from "../../api/session";
import { go } from "../../route/route";
import type { Params } from "../../shell/routes";
import { t } from "../../texts";
import { Button } from "../../ui/Button";
import { EditForm } from "../../ui/Editing";
import { Field, type Values } from "../../ui/Form";
import { Facts, PageHead, Reading, useRead } from "../../ui/parts";
import { Refused } from "../../ui/Refused";
import { leads } from "../teams/TeamTabs";
import { whole } from "../templates/fields";
import { tidy } from "./json";
import { ObjectField, objectsOf } from "./objects";
import { removeRack } from "./removing";
import { STATUSES } from "./statuses";

const OBJECTS = ["metadata", "network_details"] as const;

function toValues(rack: Rack): Values {
  return {
    name: rack.name,
    u_height: String(rack.u_height),
    status: rack.status,
    order_id: rack.order_id,
    cost: rack.cost,
    metadata: tidy(rack.metadata),
    network_details: tidy(rack.network_details),
    creation_output: rack.creation_output ?? "",
  };
}

function toBody(values: Values, changed: ReadonlySet<string>): Record<string, unknown> {
  const body: Record<string, unknown> = objectsOf(
    values,
    OBJECTS.filter((name) => changed.has(name)),
  );
  for (const name of changed) {
    if (name === "u_height") body[name] = whole(values[name]);
    else if (name === "creation_output") body[name] = values[name] || null;
    else if (!(name in body)) body[name] = values[name];
  }
  return body;
}

/** The page at `/racks/ID/edit`. */
export default function EditRack({ params }: { params: Params }) {
  const s = t.site.racks;
  const id = params.id ?? "";
  const path = `/api/v2/racks/${encodeURIComponent(id)}`;
  const read = useRead(() => getTagged<Rack>(path), [path]);
  const rack = read.value?.value;
  if (rack && !leads(rack.team_id)) {
    return <Refused title={s.editTitle(rack.name)} needs="admin" why={s.forbidden} />;
  }
  const labels = {
    name: s.name,
    u_height: s.height,
    status: s.status,
    order_id: s.orderId,
    cost: s.cost,
    metadata: s.metadata,
    network_details: s.network,
    creation_output: s.output,
  };
  const back = () => void go(`/racks/${id}`);
  const remove = async () => {
    if (rack && (await removeRack(rack))) await go("/racks");
  };
  return (
    <main class="page" id="main">
      <PageHead
        title={rack ? s.editTitle(rack.name) : s.title}
        crumbs={[
          { label: s.title, href: "/racks" },
          ...(rack ? [{ label: rack.name, href: `/racks/${id}` }] : []),
        ]}
      >
        {rack && (
          <Button kind="danger" icon="trash" onClick={() => void remove()}>
            {s.remove}
          </Button>
        )}
      </PageHead>
      <Reading read={read}>
        {(tagged) => (
          <div class="columns">
            <section class="card">
              <EditForm
                key={tagged.tag}
                path={path}
                read={tagged}
                labels={labels}
                toValues={toValues}
                toBody={toBody}
                onSaved={back}
                onCancel={back}
              >
                {(form) => (
                  <>
                    <Field name="name" label={s.name} hint={s.nameHintEdit} maxLength={255} />
                    <div class="row">
                      <Field
                        name="u_height"
                        label={s.height}
                        hint={s.heightHintEdit}
                        type="number"
                        min={1}
                        max={72}
                      />
                      <Field
                        name="status"
                        label={s.status}
                        options={STATUSES.map((status) => ({ value: status, label: status }))}
                      />
                    </div>
                    <div class="row">
                      <Field
                        name="order_id"
                        label={s.orderId}
                        hint={s.orderIdHint}
                        readOnly={!isRoot()}
                        maxLength={255}
                      />
                      <Field name="cost" label={s.cost} inputMode="decimal" maxLength={30} />
                    </div>
                    <ObjectField
                      form={form}
                      name="metadata"
                      label={s.metadata}
                      hint={s.metadataHint}
                    />
                    <ObjectField
                      form={form}
                      name="network_details"
                      label={s.network}
                      hint={s.networkHint}
                    />
                    <Field
                      name="creation_output"
                      label={s.output}
                      hint={s.outputHint}
                      optional
                      maxLength={10_000}
                    />
                  </>
                )}
              </EditForm>
            </section>
            <section>
              <Facts
                facts={[
                  [s.team, <a href={`/teams/${tagged.value.team_id}`}>{tagged.value.team_name}</a>],
                  [
                    s.template,
                    <a href={`/templates/${tagged.value.template_id}`}>
                      {t.site.templates.kinds.rack}
                    </a>,
                  ],
                ]}
              />
            </section>
          </div>
        )}
      </Reading>
    </main>
  );
}

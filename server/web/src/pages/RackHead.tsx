import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { get, getTagged, type Problem, send } from "../api/client";
import type { Instruction, Rack } from "../api/schema";
import { may } from "../api/session";
import { t } from "../texts";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { Field, Form, useForm } from "../ui/Form";
import { MenuButton } from "../ui/Menu";
import { PageHead, Reading, Status, Tabs, useRead } from "../ui/parts";
import { toast } from "../ui/Toast";
import { actionItems, rackSubject } from "./acting";
import { useThing } from "./live";

/** The instructions of a rack's cluster; none for a rack that was not launched from here. */
export async function instructionsOf(id: string, stop: AbortSignal): Promise<Instruction[]> {
  try {
    return await get<Instruction[]>(`/api/v2/racks/${id}/instructions`, undefined, stop);
  } catch (problem) {
    if ((problem as Problem).status === 404) return [];
    throw problem;
  }
}

/** A page of a rack: head, tabs, and what `children` make of it. */
export function RackPage({
  id,
  children,
}: {
  id: string;
  children: (rack: Rack) => ComponentChildren;
}) {
  const read = useThing<Rack>("racks", id);
  const texts = useRead((stop) => instructionsOf(id, stop), [id]);
  const naming = useSignal(false);
  return (
    <main class="page" id="main">
      <Reading read={read}>
        {(rack) => {
          const base = `/racks/${rack.id}`;
          const items = actionItems(rackSubject(rack), "/racks");
          const tabs = [
            { href: base, label: t.charts.overview },
            { href: `${base}/devices`, label: t.charts.devices },
            { href: `${base}/metrics`, label: t.charts.metrics },
          ];
          if (texts.value && texts.value.length > 0)
            tabs.push({ href: `${base}/instructions`, label: t.charts.instructions });
          return (
            <>
              <PageHead title={rack.name} crumbs={[{ label: t.shell.nav.racks, href: "/racks" }]}>
                <Status status={rack.status} />
                {may("update", "rack") && (
                  <Button
                    icon="edit"
                    onClick={() => {
                      naming.value = true;
                    }}
                  >
                    {t.charts.rename}
                  </Button>
                )}
                {items.length > 0 && (
                  <MenuButton label={t.ui.actionsOf(rack.name)} text={t.ui.actions} items={items} />
                )}
              </PageHead>
              <Tabs label={rack.name} tabs={tabs} />
              {children(rack)}
              {naming.value && (
                <Rename
                  rack={rack}
                  onClose={() => {
                    naming.value = false;
                    read.again();
                  }}
                />
              )}
            </>
          );
        }}
      </Reading>
    </main>
  );
}

function Rename({ rack, onClose }: { rack: Rack; onClose: () => void }) {
  const path = `/api/v2/racks/${rack.id}`;
  const tagged = useRead(() => getTagged<Rack>(path), [rack.id]);
  const form = useForm({ name: rack.name }, async ({ name }) => {
    const { tag } = tagged.value ?? {};
    await send("PATCH", path, { name }, tag ? { ifMatch: tag } : {});
    toast(t.ui.saved);
    onClose();
  });
  return (
    <Dialog title={t.charts.renameTitle(rack.name)} onClose={onClose}>
      <Form state={form} submit={t.ui.save} onCancel={onClose}>
        <Field
          name="name"
          label={t.charts.name}
          hint={t.charts.rackNameHint}
          maxLength={150}
          autofocus
        />
      </Form>
    </Dialog>
  );
}

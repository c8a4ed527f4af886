import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { send } from "../../api/client";
import type { Template } from "../../api/schema";
import { isRoot } from "../../api/session";
import { count, NOTHING } from "../../format/format";
import { t } from "../../texts";
import { ButtonLink } from "../../ui/Button";
import { confirm } from "../../ui/Dialog";
import { doMany } from "../../ui/many";
import { Empty, PageHead } from "../../ui/parts";
import { listed } from "../../ui/source";
import { Table } from "../../ui/Table";
import { kindOf } from "./Preview";
import { removeTemplate } from "./removing";

const number = (value: number | null | undefined) =>
  value === null || value === undefined ? NOTHING : count(value);

/** The page at `/templates`. */
export default function Templates() {
  const s = t.site.templates;
  const turn = useSignal(0);
  const source = useMemo(() => listed<Template>("/api/v2/templates"), []);
  const root = isRoot();
  const remove = async (template: Template) => {
    if (await removeTemplate(template)) turn.value += 1;
  };
  const removeMany = async (templates: Template[]) => {
    const names = templates.map((template) => template.name).join(", ");
    if (!(await confirm(s.removeTitle(names), <p>{s.removeBody}</p>, s.remove))) return false;
    return doMany(
      s.remove,
      templates,
      (template) => template.name,
      (template) => send("DELETE", `/api/v2/templates/${template.id}`),
    );
  };
  return (
    <main class="page" id="main">
      <PageHead title={s.title}>
        {root && (
          <ButtonLink href="/templates/new" kind="primary" icon="add">
            {s.new}
          </ButtonLink>
        )}
      </PageHead>
      <p class="lead">{s.body}</p>
      <Table
        label={s.label}
        file="templates"
        source={source}
        by={[turn.value]}
        id={(template) => template.id}
        title={(template) => template.name}
        sort="name"
        filters={[
          {
            key: "type",
            label: s.kind,
            options: [
              { value: "Device", label: s.devices },
              { value: "HwRack", label: s.kinds.rack },
            ],
          },
        ]}
        columns={[
          {
            key: "name",
            label: s.name,
            sort: "name",
            csv: (template) => template.name,
            cell: (template) => <a href={`/templates/${template.id}`}>{template.name}</a>,
          },
          {
            key: "kind",
            label: s.kind,
            csv: kindOf,
            cell: (template) => s.kinds[kindOf(template)],
          },
          {
            key: "height",
            label: s.height,
            sort: "height",
            end: true,
            csv: (template) => template.height,
            cell: (template) => s.units(count(template.height)),
          },
          {
            key: "vcpus",
            label: s.vcpus,
            end: true,
            csv: (template) => template.vcpus,
            cell: (template) => number(template.vcpus),
          },
          {
            key: "ram",
            label: `${s.ram} (${s.ramHint})`,
            end: true,
            csv: (template) => template.ram,
            cell: (template) => number(template.ram),
          },
          {
            key: "disk",
            label: `${s.disk} (${s.diskHint})`,
            end: true,
            csv: (template) => template.disk,
            cell: (template) => number(template.disk),
          },
          {
            key: "description",
            label: s.description,
            csv: (template) => template.description,
            cell: (template) => template.description ?? NOTHING,
          },
        ]}
        {...(root
          ? {
              actions: (template: Template) => [
                { label: s.edit, icon: "edit" as const, href: `/templates/${template.id}` },
                "line" as const,
                {
                  label: s.remove,
                  icon: "trash" as const,
                  danger: true,
                  run: () => void remove(template),
                  ...(kindOf(template) === "rack" ? { why: s.rackFixed } : {}),
                },
              ],
              bulk: [{ label: s.remove, icon: "trash" as const, danger: true, run: removeMany }],
            }
          : {})}
        empty={
          <Empty icon="tag" title={s.empty}>
            <p>{s.emptyBody}</p>
            {root && (
              <ButtonLink href="/templates/new" kind="primary" icon="add">
                {s.new}
              </ButtonLink>
            )}
          </Empty>
        }
      />
    </main>
  );
}

import { useComputed, useSignalEffect } from "@preact/signals";
import { Problem } from "../api/client";
import type { Preset } from "../api/schema";
import { t } from "../texts/first";
import { Button, IconButton } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { Field, Form, useForm } from "../ui/Form";
import { Icon } from "../ui/Icon";
import { type Item, openMenu } from "../ui/Menu";
import { copy, Loading } from "../ui/parts";
import { toastProblem } from "../ui/Toast";
import { asked, closeAsked } from "./asked";
import {
  apply,
  current,
  isChanged,
  isTaken,
  presets,
  readPresets,
  remove,
  rename,
  saveAs,
  setDefault,
  shareLink,
  update,
  viewOf,
} from "./savedviews";
import { view } from "./view";

/** Views in the menu; all of them are in the dialog. */
const MENU_MAX = 12;

function open(kind: "save" | "presets"): void {
  asked.value = { kind };
}

function items(): Array<Item | "line"> {
  const p = t.twin.presets;
  const list = presets.peek() ?? [];
  const now = list.find((preset) => preset.id === current.peek());
  const rows: Array<Item | "line"> = list.slice(0, MENU_MAX).map((preset) => ({
    label: preset.name,
    icon: preset.id === now?.id ? "check" : preset.default ? "home" : "eye",
    run: () => apply(preset),
  }));
  if (rows.length > 0) rows.push("line");
  if (now && isChanged(now, view.peek()))
    rows.push({ label: p.update(now.name), icon: "save", run: () => void update(now) });
  rows.push({ label: now ? p.saveAs : p.save, icon: "add", run: () => open("save") });
  if (list.length > 0) rows.push({ label: p.manage, icon: "list", run: () => open("presets") });
  rows.push("line", { label: p.share, icon: "share", run: share });
  return rows;
}

/** Copies a link to the view as it is now. */
export function share(): void {
  void copy(shareLink());
}

/** The menu of saved views. */
export function PresetMenu() {
  const name = useComputed(
    () => (presets.value ?? []).find((preset) => preset.id === current.value)?.name,
  );
  const show = (event: MouseEvent) => {
    const { left, bottom } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    openMenu(left, bottom + 4, t.twin.presets.title, items());
  };
  return (
    <Button icon="save" aria-haspopup="menu" onClick={show}>
      {name.value ?? t.twin.presets.menu}
    </Button>
  );
}

function Naming({
  title,
  first,
  but,
  save,
}: {
  title: string;
  first: string;
  but?: string;
  save: (name: string, isDefault: boolean) => Promise<void>;
}) {
  const p = t.twin.presets;
  const form = useForm({ name: first, default: false }, async (values) => {
    const name = String(values.name).trim();
    const fault = !name ? t.ui.required : isTaken(name, but) ? p.nameTaken : "";
    if (fault) {
      throw new Problem(422, "invalid", fault, [
        { pointer: "/name", code: "taken", message: fault },
      ]);
    }
    await save(name, values.default === true);
    closeAsked();
  });
  return (
    <Dialog title={title} onClose={closeAsked}>
      <Form state={form} submit={t.ui.save} onCancel={closeAsked}>
        <Field name="name" label={p.name} maxLength={255} autofocus />
        {but === undefined && <Field name="default" type="checkbox" label={p.makeDefault} />}
      </Form>
    </Dialog>
  );
}

/** Saves the view now under a name. */
export function SaveDialog() {
  return <Naming title={t.twin.presets.saveTitle} first="" save={saveAs} />;
}

/** Gives a saved view another name. */
export function RenameDialog({ id }: { id: string }) {
  const preset = presets.peek()?.find((each) => each.id === id);
  if (!preset) return null;
  return (
    <Naming
      title={t.twin.presets.renameTitle}
      first={preset.name}
      but={id}
      save={(name) => rename(id, name)}
    />
  );
}

/** What can be done with a view: buttons, as a menu cannot open over a dialog. */
function PresetTools({ preset }: { preset: Preset }) {
  const p = t.twin.presets;
  const link = () => shareLink(viewOf(preset, { ...view.peek(), devices: [], racks: [] }));
  return (
    <span class="tools">
      <IconButton icon="save" label={p.update(preset.name)} onClick={() => void update(preset)} />
      <IconButton
        icon="edit"
        label={p.rename(preset.name)}
        onClick={() => {
          asked.value = { kind: "rename", id: preset.id };
        }}
      />
      <IconButton
        icon="home"
        label={p.openWith(preset.name)}
        aria-pressed={preset.default}
        onClick={() => void setDefault(preset, !preset.default)}
      />
      <IconButton icon="share" label={p.shareOf(preset.name)} onClick={() => void copy(link())} />
      <IconButton icon="trash" label={p.remove(preset.name)} onClick={() => void remove(preset)} />
    </span>
  );
}

/** All saved views, and what can be done with them. */
export function PresetsDialog() {
  const p = t.twin.presets;
  useSignalEffect(() => {
    if (presets.value === undefined) readPresets().catch(toastProblem);
  });
  const list = presets.value;
  return (
    <Dialog title={p.title} onClose={closeAsked}>
      {list === undefined ? (
        <Loading />
      ) : list.length === 0 ? (
        <p>{p.none}</p>
      ) : (
        <ul class="presets">
          {list.map((preset) => (
            <li key={preset.id}>
              <button
                type="button"
                class="rv-link"
                aria-label={p.apply(preset.name)}
                onClick={() => {
                  closeAsked();
                  apply(preset);
                }}
              >
                {preset.name}
              </button>
              {preset.default && (
                <span class="tag">
                  <Icon name="home" /> {p.isDefault}
                </span>
              )}
              <PresetTools preset={preset} />
            </li>
          ))}
        </ul>
      )}
      <div class="form-actions">
        <Button icon="add" onClick={() => open("save")}>
          {p.save}
        </Button>
      </div>
    </Dialog>
  );
}

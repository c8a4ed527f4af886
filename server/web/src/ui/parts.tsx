// Small parts that pages are made of.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Problem } from "../api/client";
import { path } from "../route/route";
import { t } from "../texts/first";
import { Button, IconButton } from "./Button";
import { Icon, type IconName } from "./Icon";
import { toast } from "./Toast";

/** The head of a page: where one is, its title, and what can be done with all of it. */
export function PageHead({
  title,
  crumbs,
  children,
}: {
  title: string;
  crumbs?: Array<{ label: string; href: string }>;
  children?: ComponentChildren;
}) {
  useEffect(() => {
    document.title = `${title} · ${t.shell.name}`;
  }, [title]);
  return (
    <div class="page-head">
      <div>
        {crumbs && (
          <p class="crumbs no-print">
            {crumbs.map((crumb) => (
              <span key={crumb.href}>
                <a href={crumb.href}>{crumb.label}</a> /{" "}
              </span>
            ))}
          </p>
        )}
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      <div class="tools no-print">{children}</div>
    </div>
  );
}

/** Tabs that are addresses. */
export function Tabs({
  label,
  tabs,
}: {
  label: string;
  tabs: Array<{ href: string; label: string }>;
}) {
  return (
    <nav class="tabs no-print" aria-label={label}>
      {tabs.map((tab) => (
        <a
          key={tab.href}
          href={tab.href}
          aria-current={path.value === tab.href ? "page" : undefined}
        >
          {tab.label}
        </a>
      ))}
    </nav>
  );
}

/** What stands where there is nothing yet: what it is, and what to do next. */
export function Empty({
  icon,
  title,
  children,
}: {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** While something is read; shown after a moment, so that quick answers do not flicker. */
export function Loading() {
  const late = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      late.value = true;
    }, 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="empty" role="status">
      {late.value && <span class="spinner" aria-hidden="true" />}
      <span class={late.value ? "" : "unseen"}>{t.ui.loading}</span>
    </div>
  );
}

/** Something could not be read. */
export function Failed({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const title =
    problem.status === 403
      ? t.shell.forbidden
      : problem.status === 404
        ? t.shell.notFound
        : t.ui.failed;
  return (
    <div role="alert">
      <Empty icon="warning" title={title}>
        <p>{problem.message}</p>
        {retry && problem.status !== 403 && <Button onClick={retry}>{t.ui.retry}</Button>}
      </Empty>
    </div>
  );
}

/** Something that is read: where it stands, and how to read it again. */
export interface Read<T> {
  value: T | undefined;
  problem: Problem | undefined;
  again: () => void;
}

/** Reads something when the page opens and whenever `by` changes; what was there stays meanwhile. */
export function useRead<T>(read: (stop: AbortSignal) => Promise<T>, by: unknown[] = []): Read<T> {
  const value = useSignal<T | undefined>(undefined);
  const problem = useSignal<Problem | undefined>(undefined);
  const turn = useSignal(0);
  useEffect(() => {
    const stop = new AbortController();
    read(stop.signal).then(
      (found) => {
        if (stop.signal.aborted) return;
        value.value = found;
        problem.value = undefined;
      },
      (error) => {
        if (stop.signal.aborted) return;
        problem.value = error instanceof Problem ? error : new Problem(0, "failed", String(error));
      },
    );
    return () => stop.abort();
  }, [...by, turn.value]);
  const again = () => {
    turn.value += 1;
  };
  return { value: value.value, problem: problem.value, again };
}

/** A page of something that is read: a spinner, a fault, or what `children` make of it. */
export function Reading<T>({
  read,
  children,
}: {
  read: Read<T>;
  children: (value: T) => ComponentChildren;
}) {
  if (read.value !== undefined) return <>{children(read.value)}</>;
  if (read.problem) return <Failed problem={read.problem} retry={read.again} />;
  return <Loading />;
}

/** Copies text, on plain HTTP as well. */
export async function copy(text: string): Promise<void> {
  if (navigator.clipboard && isSecureContext) {
    await navigator.clipboard.writeText(text);
  } else {
    const area = document.createElement("textarea");
    area.value = text;
    const place = document.querySelector("dialog[open]") ?? document.body;
    place.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  toast(t.ui.copied);
}

/** A button that copies. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  return <IconButton icon="copy" label={label ?? t.ui.copy} onClick={() => void copy(text)} />;
}

/** A command or key to be copied. */
export function Code({ text }: { text: string }) {
  return (
    <div class="code">
      <pre tabIndex={0}>{text}</pre>
      <CopyButton text={text} />
    </div>
  );
}

/** Names with their values; those without one are left out, `false` and 0 are not. */
export function Facts({ facts }: { facts: Array<[string, ComponentChildren | undefined]> }) {
  const known = facts.filter(([, value]) => value !== undefined && value !== null && value !== "");
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value === true ? t.ui.yes : value === false ? t.ui.no : value}</dd>
        </>
      ))}
    </dl>
  );
}

const KINDS: Record<string, string> = {
  ACTIVE: "good",
  AVAILABLE: "good",
  IN_PROGRESS: "warn",
  SUSPENDED: "warn",
  FAILED: "bad",
  active: "good",
  "pending deletion": "warn",
};

/** A status, told by shape and word as well as colour. */
export function Status({ status }: { status: string }) {
  return (
    <span class="badge" data-kind={KINDS[status] ?? "plain"}>
      {status.replaceAll("_", " ").toLowerCase()}
    </span>
  );
}

/** Saves text or bytes as a file. */
export function saveFile(name: string, content: string | Blob, type = "text/plain"): void {
  const blob =
    typeof content === "string" ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Later, as the download reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

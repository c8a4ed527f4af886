import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "./Icon";

type Native = Omit<JSX.IntrinsicElements["button"], "icon" | "label">;

/** A button with words; `kind` says how much it matters. `busy` keeps it from being pressed twice. */
export function Button({
  kind,
  icon,
  busy,
  children,
  ...rest
}: Native & {
  kind?: "primary" | "danger" | "plain";
  icon?: IconName;
  busy?: boolean;
  children: ComponentChildren;
}) {
  return (
    <button type="button" {...rest} class={`button ${kind ?? ""}`} disabled={rest.disabled || busy}>
      {busy ? <span class="spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button that is an icon; `label` is read out and shown when the pointer rests on it. */
export function IconButton({ icon, label, ...rest }: Native & { icon: IconName; label: string }) {
  return (
    <button type="button" {...rest} class="icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({
  href,
  kind,
  icon,
  children,
}: {
  href: string;
  kind?: "primary" | "plain";
  icon?: IconName;
  children: ComponentChildren;
}) {
  return (
    <a href={href} class={`button ${kind ?? ""}`}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

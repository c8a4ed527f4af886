import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../texts/first";
import { Button, IconButton } from "./Button";
import { Icon, type IconName } from "./Icon";

/** An entry of a menu; `why` says why it cannot be chosen. */
export interface Item {
  label: string;
  icon?: IconName;
  danger?: boolean;
  why?: string;
  run?: () => void;
  href?: string;
}

interface Open {
  x: number;
  y: number;
  label: string;
  items: Array<Item | "line">;
}

const open = signal<Open | undefined>();

/** Opens a menu at a point of the window. */
export function openMenu(x: number, y: number, label: string, items: Array<Item | "line">): void {
  open.value = { x, y, label, items };
}

/** Closes the menu that is open. */
export function closeMenu(): void {
  open.value = undefined;
}

function Entry({ item }: { item: Item }) {
  const inside = (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span>
        {item.label}
        {item.why && <small>{item.why}</small>}
      </span>
    </>
  );
  const kind = item.danger ? "danger" : "";
  if (item.href && !item.why) {
    return (
      <a role="menuitem" tabIndex={-1} class={kind} href={item.href} onClick={closeMenu}>
        {inside}
      </a>
    );
  }
  const choose = () => {
    if (item.why) return;
    closeMenu();
    item.run?.();
  };
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      class={kind}
      aria-disabled={Boolean(item.why)}
      onClick={choose}
    >
      {inside}
    </button>
  );
}

function Shown({ menu }: { menu: Open }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const before = document.activeElement;
    element.showPopover(); // above dialogs, too
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(8, Math.min(menu.x, innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(8, menu.y + height > innerHeight - 8 ? menu.y - height : menu.y)}px`;
    element.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [menu]);
  useEffect(() => {
    const away = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) closeMenu();
    };
    addEventListener("pointerdown", away, true);
    addEventListener("resize", closeMenu);
    return () => {
      removeEventListener("pointerdown", away, true);
      removeEventListener("resize", closeMenu);
    };
  }, []);
  const step = (event: KeyboardEvent) => {
    const entries = [...(box.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const here = entries.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") closeMenu();
    else if (to === undefined) return;
    else entries.at(to % entries.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={box}
      class="menu"
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={menu.label}
      onKeyDown={step}
    >
      {menu.items.map((item, index) =>
        item === "line" ? <hr key={index} /> : <Entry key={index} item={item} />,
      )}
    </div>
  );
}

/** Where menus are shown; there is one, in the shell. */
export function Menus() {
  return open.value ? <Shown menu={open.value} /> : null;
}

function below(event: Event): [number, number] {
  const { left, bottom } = (event.currentTarget as HTMLElement).getBoundingClientRect();
  return [left, bottom + 4];
}

/** A button that opens a menu. Without `text` it is three dots, for a row of a table. */
export function MenuButton({
  label,
  text,
  icon,
  items,
}: {
  label: string;
  text?: string;
  icon?: IconName;
  items: Array<Item | "line">;
}) {
  const show = (event: Event) => openMenu(...below(event), label, items);
  if (!text)
    return <IconButton icon={icon ?? "more"} label={label} aria-haspopup="menu" onClick={show} />;
  return (
    <Button {...(icon ? { icon } : {})} aria-haspopup="menu" onClick={show}>
      {text}
    </Button>
  );
}

/** The menu of a thing's actions. */
export function ActionsButton({ of, items }: { of: string; items: Array<Item | "line"> }) {
  if (items.length === 0) return null;
  return <MenuButton label={t.ui.actionsOf(of)} items={items} />;
}

// Light, dark, or as the system has it.
import { effect, signal } from "@preact/signals";

/** What the reader wants. */
export type Theme = "auto" | "light" | "dark";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** What the reader wants; kept in this browser. */
export const theme = signal<Theme>("auto");
const systemDark = signal(dark.matches);

/** Whether it is dark now. */
export function isDark(): boolean {
  return theme.value === "dark" || (theme.value === "auto" && systemDark.value);
}

/** Follows the reader's wish and the system's from now on. */
export function keepTheme(): void {
  const kept = read();
  if (kept) theme.value = kept;
  dark.addEventListener("change", () => {
    systemDark.value = dark.matches;
  });
  effect(() => {
    if (theme.value === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme.value;
    try {
      localStorage.setItem("theme", theme.value);
    } catch {
      // Without storage the wish lasts as long as the page.
    }
  });
}

function read(): Theme | undefined {
  try {
    const kept = localStorage.getItem("theme");
    return kept === "light" || kept === "dark" ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The next of the three. */
export function nextTheme(): void {
  theme.value = { auto: "light", light: "dark", dark: "auto" }[theme.value] as Theme;
}

import { signal } from "@preact/signals";
import type { ComponentType } from "preact";

/**
 * A component whose code is loaded when it is first shown; until then there is nothing in its place.
 * A page's first look need not wait for what few people open.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const loaded = signal<ComponentType<P> | undefined>(undefined);
  let asked = false;
  return (props: P) => {
    const Loaded = loaded.value;
    if (Loaded) return <Loaded {...props} />;
    if (!asked) {
      asked = true;
      load().then(
        (component) => {
          loaded.value = component;
        },
        // Asked for again when it is shown again.
        () => {
          asked = false;
        },
      );
    }
    return null;
  };
}

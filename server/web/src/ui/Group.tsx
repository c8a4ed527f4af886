import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** Fields of a form that belong together, under a heading. */
export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <div class="fields-group" role="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </div>
  );
}

import { t } from "../texts";
import { FACTS_MAX, factsOf } from "./facts";

/** An object as names and values, as deep as it goes; nothing where it has none. */
export function Nested({ title, of }: { title: string; of: unknown }) {
  const facts = factsOf(of);
  if (facts.length === 0) return null;
  return (
    <>
      <h3 class="nested-title">{title}</h3>
      <dl class="facts nested">
        {facts.map(({ depth, name, value }, index) => (
          <div key={index} data-depth={depth}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {facts.length >= FACTS_MAX && <p class="quiet">{t.charts.factsCut(String(FACTS_MAX))}</p>}
    </>
  );
}

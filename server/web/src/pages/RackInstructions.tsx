import { go } from "../route/route";
import type { Params } from "../shell/routes";
import { t } from "../texts";
import { Markdown } from "../ui/Markdown";
import { Empty, Reading, Tabs, useRead } from "../ui/parts";
import { instructionsOf, RackPage } from "./RackHead";

/** What to do with the cluster of a rack, as those who made its kind wrote it. */
export default function RackInstructions({ params }: { params: Params }) {
  const id = params.id ?? "";
  const read = useRead((stop) => instructionsOf(id, stop), [id]);
  const base = `/racks/${id}/instructions`;
  return (
    <RackPage id={id}>
      {() => (
        <Reading read={read}>
          {(texts) => {
            const shown = texts.find((text) => text.id === params.text) ?? texts[0];
            if (!shown)
              return (
                <Empty icon="help" title={t.charts.noInstructions}>
                  <p>{t.charts.noInstructionsBody}</p>
                </Empty>
              );
            if (!params.text && texts.length > 1)
              void go(`${base}/${encodeURIComponent(shown.id)}`, { replace: true });
            return (
              <>
                {texts.length > 1 && (
                  <Tabs
                    label={t.charts.instructions}
                    tabs={texts.map((text) => ({
                      href: `${base}/${encodeURIComponent(text.id)}`,
                      label: text.title,
                    }))}
                  />
                )}
                <article class="card prose">
                  <Markdown text={shown.text} />
                </article>
              </>
            );
          }}
        </Reading>
      )}
    </RackPage>
  );
}

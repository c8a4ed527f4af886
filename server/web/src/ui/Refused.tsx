// A page that one may not see: what is missing, instead of a list of nothing.
import { t } from "../texts";
import { ButtonLink } from "./Button";
import { Empty, PageHead } from "./parts";

/** Says what the page needs, where the one who has signed in may not see it. */
export function Refused({
  title,
  needs,
  why,
}: {
  title: string;
  needs: "root" | "admin";
  why?: string;
}) {
  return (
    <main class="page" id="main">
      <PageHead title={title} />
      <Empty icon="lock" title={t.site.refused}>
        {why && <p>{why}</p>}
        <p>{t.site.needs[needs]}</p>
        <p>{t.site.needs.ask}</p>
        <ButtonLink href="/racks">{t.shell.home}</ButtonLink>
      </Empty>
    </main>
  );
}

/** The stages in which something goes. */
export function Stages({ stages, keeps }: { stages: string[]; keeps?: string }) {
  return (
    <>
      <ol class="stages">
        {stages.map((stage) => (
          <li key={stage}>{stage}</li>
        ))}
      </ol>
      {keeps && <p>{keeps}</p>}
    </>
  );
}

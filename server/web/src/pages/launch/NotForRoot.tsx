import { t } from "../../texts";
import { ButtonLink } from "../../ui/Button";
import { Empty, PageHead } from "../../ui/parts";

/** What root users are told of what is done in the cloud in one's own name. */
export function NotForRoot({ title }: { title: string }) {
  const n = t.cloud.notForRoot;
  return (
    <main class="page" id="main">
      <PageHead title={title} />
      <Empty icon="cloud" title={n.title}>
        <p>{n.body}</p>
        <ButtonLink href="/users">{n.users}</ButtonLink>
      </Empty>
    </main>
  );
}

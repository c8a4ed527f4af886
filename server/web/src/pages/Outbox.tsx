import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** Calls to the cloud that are not done. */
export default function Outbox() {
  return (
    <main class="page" id="main">
      <PageHead title={t.cloud.outbox.title} />
    </main>
  );
}

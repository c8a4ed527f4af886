import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** How the server is. */
export default function ServerStatus() {
  return (
    <main class="page" id="main">
      <PageHead title={t.cloud.status.title} />
    </main>
  );
}

import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** The reader's own key pairs. */
export default function KeyPairs() {
  return (
    <main class="page" id="main">
      <PageHead title={t.cloud.keyPairs.title} />
    </main>
  );
}

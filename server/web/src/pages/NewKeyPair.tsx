import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** Making a key pair, or bringing one along. */
export default function NewKeyPair() {
  return (
    <main class="page" id="main">
      <PageHead title={t.cloud.keyPairs.new} />
    </main>
  );
}

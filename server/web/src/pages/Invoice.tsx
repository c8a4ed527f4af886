import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** An invoice, or what the next one would be. */
export default function Invoice() {
  return (
    <main class="page" id="main">
      <PageHead title={t.cloud.invoices.one} />
    </main>
  );
}

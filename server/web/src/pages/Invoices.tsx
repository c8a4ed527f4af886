import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** A team's invoices. */
export default function Invoices() {
  return (
    <main class="page" id="main">
      <PageHead title={t.cloud.invoices.title} />
    </main>
  );
}

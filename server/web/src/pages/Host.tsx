import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** This page. */
export default function Host() {
  return (
    <main class="page" id="main">
      <PageHead title={t.charts.pages.Host} />
    </main>
  );
}

import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** This page. */
export default function Rack() {
  return (
    <main class="page" id="main">
      <PageHead title={t.charts.pages.Rack} />
    </main>
  );
}

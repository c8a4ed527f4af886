import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** This page. */
export default function Devices() {
  return (
    <main class="page" id="main">
      <PageHead title={t.charts.pages.Devices} />
    </main>
  );
}

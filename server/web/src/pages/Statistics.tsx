import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** How much of everything there is, and how that came about. */
export default function Statistics() {
  return (
    <main class="page" id="main">
      <PageHead title={t.cloud.statistics.title} />
    </main>
  );
}

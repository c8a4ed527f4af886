import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** What a team may use of the cloud, and uses. */
export default function UsageLimits() {
  return (
    <main class="page" id="main">
      <PageHead title={t.cloud.limits.title} />
    </main>
  );
}

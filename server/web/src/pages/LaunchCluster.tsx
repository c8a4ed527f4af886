import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** The form before a cluster is launched. */
export default function LaunchCluster() {
  return (
    <main class="page" id="main">
      <PageHead title={t.cloud.launch.title} />
    </main>
  );
}

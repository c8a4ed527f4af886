import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** Where one chooses what to launch, and for which team. */
export default function ClusterTypes() {
  return (
    <main class="page" id="main">
      <PageHead title={t.cloud.clusterTypes.title} />
    </main>
  );
}

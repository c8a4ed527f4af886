import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** How the cloud is reached. */
export default function CloudConfiguration() {
  return (
    <main class="page" id="main">
      <PageHead title={t.cloud.config.title} />
    </main>
  );
}

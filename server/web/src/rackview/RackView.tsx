import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** The rack view. */
export default function RackView() {
  return (
    <main class="page" id="main">
      <PageHead title={t.shell.nav.racks} />
    </main>
  );
}

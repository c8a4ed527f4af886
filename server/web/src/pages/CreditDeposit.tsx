import { t } from "../texts";
import { PageHead } from "../ui/parts";

/** Giving a team credits. */
export default function CreditDeposit() {
  return (
    <main class="page" id="main">
      <PageHead title={t.cloud.deposit.title} />
    </main>
  );
}

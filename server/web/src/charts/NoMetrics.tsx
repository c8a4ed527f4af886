// What to do when nothing has been reported of a device yet.
import { useSignal } from "@preact/signals";
import { me, send } from "../api/client";
import type { MadeToken } from "../api/schema";
import { t } from "../texts";
import { Button } from "../ui/Button";
import { Code, Empty } from "../ui/parts";
import { toastProblem } from "../ui/Toast";
import { reportCommand } from "./command";

/** How long such a token is good: until somebody has set up what reports for good. */
const DAYS = 30;

/** The empty state of a device's metrics; the token is made when it is asked for. */
export function NoMetrics({ id, name }: { id: string; name: string }) {
  const token = useSignal<string | undefined>(undefined);
  const busy = useSignal(false);
  const make = async () => {
    busy.value = true;
    try {
      const made = await send<MadeToken>("POST", "/api/v2/tokens", {
        name: t.charts.tokenName(name).slice(0, 80),
        scopes: ["write"],
        days: DAYS,
        devices: [id],
      });
      token.value = made.secret;
    } catch (problem) {
      toastProblem(problem);
    } finally {
      busy.value = false;
    }
  };
  return (
    <div class="card">
      <Empty icon="chart" title={t.charts.none}>
        <p>{t.charts.noneBody}</p>
        <Code text={reportCommand(location.origin, id, token.value)} />
        {token.value ? (
          <p role="status">{t.charts.tokenMade(String(DAYS))}</p>
        ) : (
          me.value && (
            <Button kind="primary" icon="key" busy={busy.value} onClick={() => void make()}>
              {t.charts.makeToken}
            </Button>
          )
        )}
        <p>{t.charts.noneAgents}</p>
      </Empty>
    </div>
  );
}

import { useSignal } from "@preact/signals";
import { send } from "../api/client";
import type { MadeToken } from "../api/schema";
import { isRoot } from "../api/session";
import { t } from "../texts/first";
import { Button, ButtonLink } from "../ui/Button";
import { Code, Empty } from "../ui/parts";
import { toastProblem } from "../ui/Toast";
import { here } from "./shown";

/** A rack made by the API, which takes what the command has. */
function rackCommand(): string {
  const team = here.value.teams[0]?.id ?? "TEAM";
  const body = JSON.stringify({ name: "rack-1", team_id: team, status: "ACTIVE" });
  return [
    `curl -X POST ${location.origin}/api/v2/racks \\`,
    "  -H 'Authorization: Bearer TOKEN' -H 'Content-Type: application/json' \\",
    `  -d '${body}'`,
  ].join("\n");
}

/** There are no racks: how they come to be. */
export function NoRacks() {
  const t_ = t.rackview.empty;
  const root = isRoot();
  return (
    <Empty icon="rack" title={t_.noRacks}>
      <p>{root ? t_.noRacksRoot : t_.noRacksUser}</p>
      {root ? (
        <>
          <Code text={rackCommand()} />
          <p class="form-actions">
            <ButtonLink href="/racks/new" kind="primary" icon="add">
              {t.shell.nav.newRack}
            </ButtonLink>
            <ButtonLink href="/racks/import" icon="table">
              {t.shell.nav.import}
            </ButtonLink>
            <ButtonLink href="/teams" icon="team">
              {t_.teams}
            </ButtonLink>
          </p>
        </>
      ) : (
        <ButtonLink href="/cloud-env/cluster-types" kind="primary" icon="add">
          {t_.launch}
        </ButtonLink>
      )}
    </Empty>
  );
}

/** The command that reports a first value of a device. */
export function reportCommand(origin: string, device: string, token: string): string {
  const body = JSON.stringify({
    name: "load.1m",
    value: 0.5,
    units: "",
    type: "double",
    slope: "both",
    ttl: 3600,
  });
  return [
    `curl -X PUT ${origin}/mrd/${device}/metrics \\`,
    `  -H 'Authorization: Bearer ${token}' -H 'Content-Type: application/json' \\`,
    `  -d '${body}'`,
  ].join("\n");
}

const TOKEN_DAYS = 30;

/** There are no metrics: the command that reports one, with a token made for it. */
export function NoMetrics() {
  const secret = useSignal("");
  const busy = useSignal(false);
  const t_ = t.rackview.empty;
  const device = here.value.devices[0];
  if (!device) {
    return (
      <Empty icon="device" title={t_.noMetrics}>
        <p>{t_.noDevices}</p>
      </Empty>
    );
  }
  const make = async () => {
    busy.value = true;
    try {
      const made = await send<MadeToken>("POST", "/api/v2/tokens", {
        name: t_.tokenName,
        scopes: ["write"],
        days: TOKEN_DAYS,
        devices: [device.id],
      });
      secret.value = made.secret;
    } catch (problem) {
      toastProblem(problem);
    }
    busy.value = false;
  };
  return (
    <Empty icon="chart" title={t_.noMetrics}>
      <p>{t_.noMetricsBody(device.name)}</p>
      <Code text={reportCommand(location.origin, device.id, secret.value || "TOKEN")} />
      {secret.value ? (
        <p>{t_.tokenMade}</p>
      ) : (
        <Button kind="primary" icon="key" busy={busy.value} onClick={() => void make()}>
          {t_.token}
        </Button>
      )}
    </Empty>
  );
}

import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { get, send } from "../api/client";
import type { Host, Hosts as HostList, MadeToken } from "../api/schema";
import { isRoot } from "../api/session";
import { dateTime, since } from "../format/format";
import { t } from "../texts";
import { Button } from "../ui/Button";
import { Code, Empty, PageHead, Reading, useRead } from "../ui/parts";
import { local } from "../ui/source";
import { Table } from "../ui/Table";
import { toastProblem } from "../ui/Toast";
import { useChanges } from "./live";

/** When each was heard of last is read again this often. */
const AGAIN_MS = 15_000;
/** Four of an agent's steps without a report: its values are no longer current. */
const SILENT_S = 60;
/** How long a token for agents is good. */
const DAYS = 365;

/** Machines that agents have registered. */
export default function Hosts() {
  const read = useRead((stop) => get<HostList>("/api/v2/hosts", undefined, stop), []);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) read.again();
    }, AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  useChanges((change) => change.kind === "host", read.again);
  return (
    <main class="page" id="main">
      <PageHead title={t.charts.hosts} />
      <p class="lead">{t.charts.hostsBody}</p>
      <Reading read={read}>{(hosts) => <List hosts={hosts} />}</Reading>
      {isRoot() ? <Register /> : <p class="quiet">{t.charts.registerRoot}</p>}
    </main>
  );
}

function Seen({ host }: { host: Host }) {
  const { last_seen } = host;
  if (last_seen === null || last_seen === undefined) return <>{t.charts.neverSeen}</>;
  const silent = Date.now() / 1000 - last_seen > SILENT_S;
  return (
    <time
      class="badge"
      data-kind={silent ? "warn" : "good"}
      dateTime={new Date(last_seen * 1000).toISOString()}
      title={dateTime(last_seen)}
    >
      {since(last_seen)}
    </time>
  );
}

function List({ hosts }: { hosts: readonly Host[] }) {
  const source = useMemo(
    () =>
      local(hosts, {
        name: (host) => host.name,
        cluster: (host) => host.cluster,
        rack: (host) => host.rack,
        seen: (host) => host.last_seen ?? 0,
      }),
    [hosts],
  );
  return (
    <Table
      label={t.charts.hosts}
      file="hosts"
      source={source}
      sort="name"
      id={(host) => host.id}
      title={(host) => host.name}
      columns={[
        {
          key: "name",
          label: t.charts.name,
          sort: "name",
          csv: (host) => host.name,
          cell: (host) => <a href={`/hosts/${host.id}`}>{host.name}</a>,
        },
        {
          key: "rack",
          label: t.charts.placeLabel,
          sort: "rack",
          csv: (host) => host.rack,
          cell: (host) => t.charts.hostPlace(host.rack, host.position),
        },
        {
          key: "cluster",
          label: t.charts.cluster,
          sort: "cluster",
          csv: (host) => host.cluster,
          cell: (host) => host.cluster,
        },
        {
          key: "seen",
          label: t.charts.seen,
          sort: "seen",
          csv: (host) => (host.last_seen ? new Date(host.last_seen * 1000).toISOString() : ""),
          cell: (host) => <Seen host={host} />,
        },
      ]}
      empty={
        <Empty icon="chart" title={t.charts.noHosts}>
          <p>{isRoot() ? t.charts.noHostsBody : t.charts.noHostsOthers}</p>
        </Empty>
      }
    />
  );
}

function Register() {
  const token = useSignal<string | undefined>(undefined);
  const busy = useSignal(false);
  const make = async () => {
    busy.value = true;
    try {
      const body = { name: t.charts.agentToken, scopes: ["write"], days: DAYS };
      token.value = (await send<MadeToken>("POST", "/api/v2/tokens", body)).secret;
    } catch (problem) {
      toastProblem(problem);
    } finally {
      busy.value = false;
    }
  };
  const command = [
    `echo '${token.value ?? "TOKEN"}' > token`,
    `concertim agent --to ${location.origin} --token-file token`,
  ].join("\n");
  return (
    <section class="section card register">
      <h2>{t.charts.register}</h2>
      <p>{t.charts.registerBody}</p>
      <Code text={command} />
      {token.value ? (
        <p role="status">{t.charts.agentTokenMade(String(DAYS))}</p>
      ) : (
        <Button icon="key" busy={busy.value} onClick={() => void make()}>
          {t.charts.makeAgentToken}
        </Button>
      )}
      <p class="quiet">{t.charts.registerOthers}</p>
    </section>
  );
}

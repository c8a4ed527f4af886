// Both services of a cloud, as real HTTP servers on one port: the user handler and the cluster builder,
// with a small cloud in memory. For end-to-end tests, and for trying pages by hand:
//
//   node e2e/peers.mjs 42400
//
// Failures on demand: `peers.fail({ path: /invoices/, status: 502, message: "killbill is away" })`, or from
// a shell `curl -X POST localhost:42400/peers/failures -d '{"path": "invoices", "status": 502}'`.

import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

/** A kind of cluster whose form has each kind of field and each constraint. */
const EVERYTHING = {
  id: "everything",
  title: "Everything cluster",
  description: "Each kind of field and each rule, for those who want to see the whole form.",
  last_modified: "2026-01-02T03:04:05Z",
  order: 3,
  logo_url: "https://logos.example.com/everything.svg",
  parameters: {
    flavour: {
      type: "string",
      label: "Node size",
      description: "What each compute node has.",
      default: "m1.small",
      constraints: [{ custom_constraint: "nova.flavor" }],
    },
    image: {
      type: "string",
      label: "Image",
      constraints: [{ custom_constraint: "glance.image" }],
    },
    network: {
      type: "string",
      label: "Network",
      constraints: [{ custom_constraint: "neutron.network" }],
    },
    key: {
      type: "string",
      label: "Key pair",
      description: "Who has its private key may log in.",
      constraints: [{ custom_constraint: "nova.keypair" }],
    },
    nodes: {
      type: "number",
      label: "Nodes",
      default: 3,
      constraints: [{ range: { min: 1, max: 16 }, description: "must be from 1 to 16 nodes" }],
    },
    cores: {
      type: "number",
      label: "Cores",
      default: 5,
      constraints: [{ modulo: { step: 4, offset: 1 } }],
    },
    storage: {
      type: "string",
      label: "Storage class",
      default: "ssd",
      constraints: [{ allowed_values: ["ssd", "hdd", "tape"] }],
    },
    password: {
      type: "string",
      label: "Admin password",
      hidden: true,
      immutable: true,
      constraints: [
        { length: { min: 8, max: 40 } },
        {
          allowed_pattern: "(?=.*[0-9])[a-zA-Z0-9]+",
          description: "must have letters and a digit",
        },
      ],
    },
    tags: {
      type: "comma_delimited_list",
      label: "Tags",
      default: "research, test",
      constraints: [{ length: { min: 1, max: 4 } }],
    },
    zones: {
      type: "comma_delimited_list",
      label: "Zones",
      default: ["north"],
      constraints: [{ allowed_values: ["north", "south", "west"] }],
    },
    settings: {
      type: "json",
      label: "Settings",
      default: { debug: false },
      constraints: [{ length: { max: 10 } }],
    },
    monitored: { type: "boolean", label: "Monitor it", default: true },
    gateway: {
      type: "string",
      label: "Gateway",
      description: "Only with a network of its own.",
      constraints: [{ custom_constraint: "ip_addr" }],
    },
    subnet: {
      type: "string",
      label: "Subnet",
      default: "10.0.0.0/24",
      constraints: [{ custom_constraint: "net_cidr" }],
    },
  },
  parameter_groups: [
    { name: "size", label: "Size", parameters: ["flavour", "nodes", "cores", "storage"] },
    { name: "access", label: "Access", parameters: ["image", "network", "key", "password"] },
    {
      name: "own_network",
      label: "Network of its own",
      description: "Without this it shares the network of the site.",
      optional: true,
      parameters: ["gateway", "subnet"],
    },
  ],
  instructions: [
    {
      id: "launch",
      title: "Launch",
      text: "- It takes **five minutes** or so.\n- Keep the *admin password*: it is not shown again.\n\n```\nssh flight@ADDRESS\n```\n\nSee [the manual](https://docs.example.com/everything). <b>This is text.</b>\n",
    },
    { id: "use", title: "Use", text: "Log in with `ssh flight@ADDRESS`." },
  ],
};

/** One with a name of its own, and one that needs next to nothing. */
const OTHERS = [
  {
    id: "standalone",
    title: "Standalone",
    description: "One node, ready in a minute.",
    last_modified: "2026-01-01T00:00:00Z",
    order: 1,
    logo_url: "/icon.svg",
    parameters: {
      clustername: { type: "string", label: "Cluster name", description: "How it is called." },
      nodes: {
        type: "number",
        label: "Nodes",
        default: 1,
        constraints: [{ range: { min: 1, max: 4 } }],
      },
    },
    parameter_groups: [],
    instructions: [],
  },
  {
    id: "slurm",
    title: "Slurm",
    description: "A login node and compute nodes with the Slurm workload manager.",
    last_modified: "2026-01-01T00:00:00Z",
    order: 2,
    parameters: {
      nodes: {
        type: "number",
        label: "Compute nodes",
        default: 2,
        constraints: [{ range: { min: 1, max: 64 } }],
      },
    },
    parameter_groups: [],
    instructions: [{ id: "launch", title: "Launch", text: "Nothing to prepare." }],
  },
];

const ASSETS = {
  flavors: [
    { id: "m1.small", name: "m1.small" },
    { id: "m1.large", name: "m1.large" },
  ],
  images: [
    { id: "img-1", name: "Rocky 9" },
    { id: "img-2", name: "Debian 12" },
  ],
  networks: [{ id: "net-1", name: "site network" }],
};

const LIMITS = {
  maxTotalCores: 64,
  totalCoresUsed: 61,
  maxTotalRAMSize: 131072,
  totalRAMUsed: 40960,
  maxTotalInstances: -1,
  totalInstancesUsed: 14,
  maxTotalVolumes: 10,
  totalVolumesUsed: 10,
  maxTotalVolumeGigabytes: 1000,
  totalGigabytesUsed: 300,
};

const STATS = {
  used_vcpus: 512,
  total_vcpus: 768,
  used_disk_space: 18000,
  total_disk_space: 20000,
  used_ram: 900.5,
  total_ram: 4096,
  running_vms: 117,
};

/** Invoices of an account, the newest first: more than a page of them. */
function invoicesOf(account) {
  return Array.from({ length: 53 }, (_, age) => {
    const month = new Date(Date.UTC(2026, 9 - age, 1));
    const day = (date) => date.toISOString().slice(0, 10);
    const end = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
    const dates = { start_date: day(month), end_date: day(end), currency: "GBP" };
    const stack = (number) => ({
      openstack_stack_id: `stack-${number}`,
      openstack_stack_name: `cluster-${number}`,
    });
    return {
      invoice_id: `inv-${53 - age}`,
      invoice_number: 1053 - age,
      account_id: account,
      amount: 1234.5 + age,
      balance: age === 0 ? 1234.5 : 0,
      credit_adj: -20,
      refund_adj: 0,
      currency: "GBP",
      invoice_date: day(end),
      status: age === 0 ? "DRAFT" : "COMMITTED",
      items: {
        a: { type: "COST", amount: 1200.25 + age, ...dates, ...stack(1) },
        b: { type: "COST", amount: 54.25, ...dates, ...stack(2) },
        c: { type: "CREDITS", amount: -20, ...dates },
      },
    };
  });
}

async function bodyOf(request) {
  let text = "";
  for await (const part of request) text += part;
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    return {};
  }
}

/**
 * Starts both services. `onLaunch` is told of each cluster that was launched, so that a test can make its
 * rack as the cloud would; `log` of each call.
 */
export async function startPeers({ port = 0, host = "127.0.0.1", onLaunch, log } = {}) {
  const calls = [];
  const cloud = {
    clusterTypes: [...OTHERS, EVERYTHING],
    keyPairs: new Map([["laptop", { name: "laptop", type: "ssh", fingerprint: "b6:2f:1d:aa:07" }]]),
    clusters: [],
    deposits: [],
  };
  let failures = [];

  /** What an answer of 200 has; an array is a status and what that has. */
  const routes = {
    "POST /user": () => ({ user_cloud_id: `user-${randomUUID()}` }),
    "PATCH /user": () => ({}),
    "DELETE /user": () => ({}),
    "POST /team": ({ body }) => ({
      project_id: `project-${body.name}`,
      billing_acct_id: `account-${body.name}`,
    }),
    "DELETE /team": () => ({}),
    "POST /team_role": () => ({}),
    "PATCH /team_role": () => ({}),
    "DELETE /team_role": () => ({}),
    "GET /key_pairs": () => ({ key_pairs: [...cloud.keyPairs.values()] }),
    "POST /key_pairs": ({ body }) => {
      const { name, key_type, public_key } = body.key_pair ?? {};
      if (cloud.keyPairs.has(name)) return [409, { message: `Key pair '${name}' already exists` }];
      const pair = { name, type: key_type, fingerprint: randomUUID().slice(0, 14) };
      cloud.keyPairs.set(name, pair);
      const secret = `-----BEGIN OPENSSH PRIVATE KEY-----\n${randomUUID()}\n-----END OPENSSH PRIVATE KEY-----\n`;
      return [201, { key_pair: public_key ? pair : { ...pair, private_key: secret } }];
    },
    "DELETE /key_pairs": ({ body }) => {
      if (!cloud.keyPairs.delete(body.keypair_name)) return [404, { message: "no such key pair" }];
      return {};
    },
    "GET /team/limits": () => ({ limits: LIMITS }),
    "GET /statistics": () => ({ stats: STATS }),
    "POST /list_paginated_invoices": ({ body }) => {
      const { billing_acct_id, offset = 0, limit = 20 } = body.invoices ?? {};
      const all = invoicesOf(billing_acct_id);
      return { total_invoices: all.length, invoices: all.slice(offset, offset + limit) };
    },
    "POST /get_account_invoice": ({ body }) => {
      const { billing_acct_id, invoice_id } = body.invoice ?? {};
      const invoice = invoicesOf(billing_acct_id).find((one) => one.invoice_id === invoice_id);
      return invoice ? { invoice } : [404, { message: "no such invoice" }];
    },
    "POST /get_draft_invoice": ({ body }) => {
      const [newest] = invoicesOf(body.invoice?.billing_acct_id);
      return { draft_invoice: { ...newest, invoice_id: null, invoice_number: null } };
    },
    "POST /credits": ({ body }) => {
      cloud.deposits.push(body.credits);
      return [201, {}];
    },
    "GET /cluster-types/": () => cloud.clusterTypes,
    "GET /cloud_assets/": () => ({
      ...ASSETS,
      keypairs: [...cloud.keyPairs.keys()].map((name) => ({ id: name, name })),
    }),
    "POST /clusters/": ({ body }) => {
      const { cluster } = body;
      // A builder checks what the portal cannot.
      const errors = [];
      if (cloud.clusters.some((known) => known.name === cluster.name))
        errors.push({ title: "is taken", source: { pointer: "/cluster/name" } });
      if (Number(cluster.parameters?.nodes) > 12)
        errors.push({
          title: "Too many",
          detail: "more nodes than the cloud has left",
          source: { pointer: "/cluster/parameters/nodes" },
        });
      if (errors.length > 0) return [400, { errors }];
      cloud.clusters.push(cluster);
      onLaunch?.(cluster);
      return [201, { id: randomUUID(), name: cluster.name }];
    },
  };

  function answerTo(line, asked) {
    const type = /^GET \/cluster-types\/([^/]+)$/.exec(line);
    if (type) {
      const found = cloud.clusterTypes.find((one) => one.id === decodeURIComponent(type[1]));
      return found ?? [404, { message: "no such cluster type" }];
    }
    if (/^POST \/update_status\/(racks|instances|volumes|networks)\/[^/]+$/.test(line)) return {};
    return routes[line]?.(asked) ?? [404, { message: `no such call: ${line}` }];
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://peers");
    const line = `${request.method} ${pathname}`;
    const body = await bodyOf(request);
    const reply = (status, json) => {
      response.writeHead(status, { "Content-Type": "application/json" });
      response.end(JSON.stringify(json));
    };
    if (line === "POST /peers/failures") {
      failures.push(body);
      return reply(201, {});
    }
    if (line === "DELETE /peers/failures") {
      failures = [];
      return reply(200, {});
    }
    if (line === "GET /peers/calls") return reply(200, calls);
    const key = request.headers["idempotency-key"];
    calls.push({ line, body, ...(key ? { key } : {}) });
    log?.(line);
    if (!/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(request.headers.authorization ?? ""))
      return reply(401, { message: "no token" });
    const failure = failures.find((one) => new RegExp(one.path ?? "").test(line));
    if (failure) {
      if (failure.times !== undefined) {
        failure.times -= 1;
        if (failure.times <= 0) failures = failures.filter((one) => one !== failure);
      }
      if (failure.late) await new Promise((done) => setTimeout(done, failure.late));
      if (failure.close) return request.socket.destroy();
      if (failure.hang) return undefined;
      if (failure.status)
        return reply(
          failure.status,
          failure.json ?? { message: failure.message ?? "told to fail" },
        );
    }
    const answer = answerTo(line, { body });
    return Array.isArray(answer) && typeof answer[0] === "number"
      ? reply(...answer)
      : reply(200, answer);
  });
  await new Promise((done) => server.listen(port, host, done));
  return {
    url: `http://${host}:${server.address().port}`,
    /** What was called since the start: `{line, body, key}`. */
    calls,
    /** What there is; tests may change it. */
    cloud,
    /**
     * Calls whose `METHOD /path` fits `path` fail from now on: with `status` (and `message` or `json`), by
     * `close`, by `hang`; after `late` milliseconds; the next `times` only, or until `mend`.
     */
    fail: (failure) => failures.push({ ...failure, path: failure.path?.source ?? failure.path }),
    /** Nothing fails any more. */
    mend: () => {
      failures = [];
    },
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const peers = await startPeers({
    port: Number(process.argv[2] ?? 42400),
    log: (line) => process.stdout.write(`${line}\n`),
  });
  process.stdout.write(`both services on ${peers.url}\n`);
}

// Clusters, key pairs, money and the cloud itself, with both its services beside the server.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { flows, Server } from "./harness.mjs";
import { startPeers } from "./peers.mjs";

const JO = { login: "jo", name: "Jo Miller", email: "jo@example.org", password: "a good password" };

/** A site with a cloud, and Jo: admin of a team of her own that has credits, member of another. */
async function site() {
  const peers = await startPeers();
  let server;
  try {
    server = await Server.seeded({ racks: 2, devices: 12 });
    const { url } = peers;
    await server.send("POST", "/api/v2/cloud-configuration", {
      ...{ admin_user_id: "admin-1", admin_project_id: "project-1" },
      ...{ admin_foreign_password: "cloud secret", internal_auth_url: "http://keystone/v3" },
      ...{ user_handler_base_url: url, cluster_builder_base_url: url },
    });
    const { password, ...who } = JO;
    const { user, token } = await server.send("POST", "/api/v2/users", who);
    await server.send("POST", "/api/v2/setup", { token, password }, false);
    const own = await there(async () => {
      const teams = await server.all("/api/v2/teams?q=jo_team");
      return teams.find((team) => team.project_id && team.billing_acct_id);
    });
    await server.send("PATCH", `/api/v2/teams/${own.id}`, { credits: "250.5" });
    const [other] = await server.all("/api/v2/teams?sort=name");
    await server.send("PATCH", `/api/v2/teams/${other.id}`, { project_id: "project-of-others" });
    const role = { user_id: user.id, team_id: other.id, role: "member" };
    await server.send("POST", "/api/v2/team-roles", role);
    const end = server.end.bind(server);
    return Object.assign(server, {
      peers,
      own,
      other,
      end: async () => {
        await end();
        await peers.close();
      },
    });
  } catch (error) {
    await server?.end();
    await peers.close();
    throw error;
  }
}

/** What `find` gives, as soon as it gives something. */
async function there(find) {
  for (let turn = 0; turn < 600; turn += 1) {
    const found = await find();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("it never came to be");
}

const flow = flows(site);
const launched = ({ peers }) => peers.calls.filter(({ line }) => line === "POST /clusters/");

flow(
  "a team that cannot launch says why, and a cluster is launched by the others",
  async (watched, server) => {
    const { page } = watched;
    await watched.go("/cloud-env/cluster-types");
    await page.getByRole("radio", { name: /jo_team/ }).waitFor();
    const member = page.getByRole("radio", { name: server.other.name });
    assert.equal(await member.isDisabled(), true);
    await page.getByText("You are a member; only its admins launch clusters.").waitFor();
    assert.ok(await page.getByRole("radio", { name: /jo_team/ }).isChecked(), "the only one");
    // A picture of another host is not fetched: there is a mark instead, and the harness looks.
    assert.equal(await page.locator("a.cluster-type img").count(), 1);
    await watched.accessible("kinds of clusters");
    await watched.picture("cluster-types");

    await page.getByRole("link", { name: /Slurm/ }).click();
    await page.getByLabel("Cluster name").fill("weather-1");
    await page.getByLabel("Compute nodes").fill("4");
    await page.getByRole("button", { name: "Launch" }).click();
    await page.getByText("weather-1 is being launched").waitFor();
    assert.equal(new URL(page.url()).pathname, "/racks");
    const [{ body }] = launched(server);
    assert.deepEqual(body.cluster, {
      cluster_type_id: "slurm",
      name: "weather-1",
      parameters: { nodes: "4" },
      selections: {},
    });
    assert.equal(body.billing_account_id, server.own.billing_acct_id);
  },
  { signedIn: JO },
);

flow(
  "each rule is told beside its field, and what the builder refuses loses nothing",
  async (watched, server) => {
    const { page } = watched;
    const before = launched(server).length;
    await watched.go(`/cloud-env/cluster-types/everything/clusters/new?team=${server.own.id}`);
    const name = page.getByLabel("Cluster name");
    await name.fill("1x");
    await page.getByLabel("Nodes").fill("17");
    await page.getByLabel("Cores").fill("6");
    await page.getByLabel("Admin password").fill("short");
    await page.getByLabel("Tags").fill("a,b,c,d,e");
    await page.getByRole("textbox", { name: "Settings" }).fill("{");
    await page.getByRole("checkbox", { name: "north" }).uncheck();
    await page.getByRole("checkbox", { name: /Use “Network of its own”/ }).check();
    await page.getByLabel("Gateway").fill("10.0.0.300");
    await page.getByLabel("Subnet").fill("10.0.0.0");
    await page.getByRole("button", { name: "Launch" }).click();
    for (const fault of [
      "is too short (minimum is 6 characters); must start with a letter",
      "must be from 1 to 16 nodes",
      "must be 1 or differ from it by a multiple of 4",
      "must have from 8 to 40 characters; must have letters and a digit",
      "must have from 1 to 4 items",
      "must be JSON",
      "must be an IP address",
      "must be a network in CIDR notation",
    ])
      await page.locator(".field .wrong", { hasText: fault }).waitFor();
    // Image, network, key pair and zones are needed.
    assert.equal(await page.locator(".wrong", { hasText: "can't be blank" }).count(), 4);
    await page.getByText("12 fields need another look.").waitFor();
    assert.ok(await name.evaluate((input) => input === document.activeElement), "the first fault");
    assert.equal(launched(server).length, before, "nothing was sent");
    await watched.accessible("a form with faults");
    await watched.picture("launch-faults", { fullPage: true });

    await name.fill("weather-2");
    await page.getByLabel("Nodes").fill("13");
    await page.getByLabel("Cores").fill("9");
    await page.getByLabel("Admin password").fill("opensesame1");
    await page.getByLabel("Tags").fill("a, b");
    await page.getByRole("textbox", { name: "Settings" }).fill('{"debug": true}');
    await page.getByRole("checkbox", { name: "south" }).check();
    await page.getByRole("checkbox", { name: /Use “Network of its own”/ }).uncheck();
    await page.getByLabel("Image").selectOption({ label: "Debian 12" });
    await page.getByLabel("Network", { exact: true }).selectOption("net-1");
    await page.getByLabel("Key pair").selectOption("laptop");
    // The builder knows what the site cannot: the cloud has not so many nodes left.
    watched.allow(/^422 POST \/api\/v2\/cluster-types\/everything\/clusters$/);
    await page.getByRole("button", { name: "Launch" }).click();
    await page
      .locator(".field .wrong", { hasText: "more nodes than the cloud has left" })
      .waitFor();
    assert.equal(await page.getByLabel("Admin password").inputValue(), "opensesame1");
    assert.equal(await page.getByLabel("Image").inputValue(), "img-2");

    // A builder that is away loses nothing either.
    await page.getByLabel("Nodes").fill("12");
    server.peers.fail({ path: /POST \/clusters/, status: 503, message: "no room", times: 1 });
    watched.allow(/^502 POST/);
    await page.getByRole("button", { name: "Launch" }).click();
    await page.getByRole("alert").getByText("no room").waitFor();
    await page.getByRole("button", { name: "Launch" }).click();
    await page.getByText("weather-2 is being launched").waitFor();
    const { cluster } = launched(server).at(-1).body;
    assert.deepEqual(cluster.selections, { own_network: false });
    assert.deepEqual(cluster.parameters, {
      ...{ flavour: "m1.small", image: "img-2", network: "net-1", key: "laptop" },
      ...{ nodes: "12", cores: "9", storage: "ssd", password: "opensesame1" },
      ...{ tags: "a, b", zones: "south", settings: '{"debug": true}', monitored: true },
    });
  },
  { signedIn: JO },
);

flow(
  "a builder that is away leaves the list as it was, and ids can be typed",
  async (watched, server) => {
    const { page } = watched;
    const { peers } = server;
    watched.allow(/^502 GET \/api\/v2\/teams\/[^/]+\/cloud-assets$/);
    await watched.go("/cloud-env/cluster-types");
    await page.getByRole("link", { name: /Standalone/ }).waitFor();
    peers.fail({ path: /cluster-types|cloud_assets/, status: 500, message: "the builder is away" });
    await page.getByRole("button", { name: "Ask the cluster builder again" }).click();
    await page.getByText(/the list as it was last read.*the builder is away/).waitFor();
    await page.getByRole("link", { name: /Everything/ }).click();
    await page.getByText(/ids are typed instead of chosen/).waitFor();
    await page.getByLabel("Image").fill("img-7");
    // What was typed stays when the list is there again.
    peers.mend();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("select[name='parameters/image']").waitFor();
    assert.equal(await page.getByLabel("Image").inputValue(), "img-7");
    await page.getByText("img-7 (not in the cloud's list)").waitFor({ state: "attached" });
    await watched.go("/cloud-env/cluster-types/nothing/clusters/new?team=x");
    watched.allow(/^404 GET/);
    await page.getByText("There is no such kind of cluster").waitFor();
  },
  { signedIn: JO },
);

flow(
  "a private key is shown once, and stays out of address, history and stores",
  async (watched, server) => {
    const { page } = watched;
    await watched.go("/key_pairs");
    await page.getByRole("cell", { name: "laptop", exact: true }).waitFor();
    await watched.accessible("key pairs");
    await page.getByRole("link", { name: "New key pair" }).first().click();
    await page.getByLabel("Name").fill("weather key");
    await page.getByRole("button", { name: "Make" }).click();
    const box = page.getByRole("region", { name: "Private key" });
    const key = await box.textContent();
    assert.match(key, /^-----BEGIN OPENSSH PRIVATE KEY-----/);
    await watched.accessible("a private key");
    await watched.picture("private-key");
    const elsewhere = await page.evaluate(() =>
      JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }]),
    );
    assert.doesNotMatch(elsewhere, /PRIVATE/);

    // Nobody leaves without it by mistake.
    await page.getByRole("link", { name: "Racks" }).first().click();
    await page.getByText("Leave without the private key?").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    assert.equal(file.suggestedFilename(), "weather_key.pem");
    assert.equal(readFileSync(await file.path(), "utf8"), key);
    await page.getByRole("button", { name: "I have it" }).click();
    await page.getByRole("cell", { name: "weather key", exact: true }).waitFor();
    await page.goBack();
    await page.getByLabel("Name").waitFor();
    assert.doesNotMatch(await page.content(), /BEGIN OPENSSH/);

    // A key of one's own, from its file; a private one goes nowhere.
    const calls = () => server.peers.calls.filter(({ line }) => line === "POST /key_pairs").length;
    const before = calls();
    await page.getByRole("radio", { name: /Use a public key/ }).check();
    const chooser = page.getByLabel("Take it from a file");
    const file_ = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    await chooser.setInputFiles(file_("id_rsa", "-----BEGIN RSA PRIVATE KEY-----\nxyz"));
    await page.getByText("That is a private key.").waitFor();
    await chooser.setInputFiles(file_("desk.pub", "ssh-ed25519 AAAA jo@desk\n"));
    await watched.until(async () => (await page.getByLabel("Name").inputValue()) === "desk");
    await page.getByLabel("Public key", { exact: true }).fill("-----BEGIN RSA PRIVATE KEY-----");
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByText("That is a private key.").waitFor();
    assert.equal(calls(), before);
    await page.getByLabel("Public key", { exact: true }).fill("ssh-ed25519 AAAA jo@desk");
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByRole("cell", { name: "desk", exact: true }).waitFor();

    await page.getByRole("button", { name: "Actions for desk" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await page.getByText("desk is deleted.").waitFor();
    await page.getByRole("cell", { name: "desk", exact: true }).waitFor({ state: "detached" });
  },
  { signedIn: JO },
);

flow(
  "limits and invoices are read, printed and saved",
  async (watched, server) => {
    const { page } = watched;
    const team = `/teams/${server.own.id}`;
    await watched.go(`${team}/usage_limits`);
    await page.getByText("61 of 64 · 3 left").waitFor();
    await page.getByText("10 of 10 · Nothing left").waitFor();
    await page.getByText("No limit").waitFor();
    await watched.accessible("limits");
    await watched.picture("usage-limits");

    await watched.go(`${team}/invoices`);
    await page.getByText("1–50 of 53").waitFor();
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByText("51–53 of 53").waitFor();
    await watched.accessible("invoices");
    const saved = async (press) => {
      const [file] = await Promise.all([page.waitForEvent("download"), press()]);
      return readFileSync(await file.path(), "utf8").split("\r\n");
    };
    const rows = await saved(() => page.getByRole("button", { name: "Download CSV" }).click());
    assert.equal(rows.length, 53 + 2, "all pages, a header and the last line's end");
    await page.getByRole("link", { name: "1003" }).click();
    await page.getByRole("heading", { name: "Invoice 1003" }).waitFor();
    await page.getByRole("row", { name: /cluster-1/ }).waitFor();
    await watched.accessible("an invoice");
    const items = await saved(() => page.getByRole("button", { name: "Download CSV" }).click());
    assert.match(items[1], /^cluster-1,stack-1,\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d,1250\.25,GBP$/);
    // On paper there is the invoice, and nothing to press.
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.getByRole("button").filter({ visible: true }).count(), 0);
    await watched.picture("invoice-printed");
    await page.emulateMedia({ media: "screen" });

    await watched.go(`${team}/invoices/draft`);
    await page.getByText("A preview of the present billing period").waitFor();
    server.peers.fail({ path: /get_draft_invoice/, status: 204, json: {}, times: 1 });
    await page.reload();
    await page.getByText("Nothing to pay so far").waitFor();
    watched.allow(/^404 GET/);
    await watched.go(`${team}/invoices/inv-99`);
    await page.getByText("There is nothing here").waitFor();
  },
  { signedIn: JO },
);

flow("credits are given, and doubt is told", async (watched, server) => {
  const { page } = watched;
  await watched.go(`/teams/${server.own.id}/credit_deposits/new`);
  await page.getByLabel("Credits to add").fill("1.234");
  await page.getByRole("button", { name: "Add credits" }).click();
  await page.locator(".wrong", { hasText: "above nought, with two decimals" }).waitFor();
  assert.equal(server.peers.cloud.deposits.length, 0);
  await page.getByLabel("Credits to add").fill("19.50");
  await page.getByText("270.00").waitFor();
  await watched.accessible("a deposit");
  server.peers.fail({ path: /credits/, close: true, times: 1 });
  watched.allow(/^502 POST/);
  await page.getByRole("button", { name: "Add credits" }).click();
  await page.getByText(/may have been given all the same/).waitFor();
  await page.getByRole("button", { name: "Add credits" }).click();
  await page.getByText("19.50 credits are on their way to jo_team.").waitFor();
  assert.equal(server.peers.cloud.deposits.at(-1).amount, "19.5");
});

flow(
  "the cloud's configuration is changed by two, and its password shown to nobody",
  async (watched, server) => {
    const { page } = watched;
    await watched.go("/cloud-env/config");
    await page.getByLabel("Identity service").fill("http://keystone.example.org:5000/v3");
    const password = page.getByLabel("Password");
    assert.equal(await password.inputValue(), "");
    assert.equal(await password.getAttribute("type"), "password");
    await watched.accessible("the cloud's configuration");
    // Somebody else saves another field meanwhile.
    await server.send("PATCH", "/api/v2/cloud-configuration", { admin_project_id: "project-2" });
    watched.allow(/^412 PATCH/);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").filter({ hasText: "project-2" }).waitFor();
    assert.equal(await page.getByLabel("Project id").inputValue(), "project-2");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved", { exact: true }).waitFor();
    const kept = await server.get("/api/v2/cloud-configuration");
    assert.equal(kept.internal_auth_url, "http://keystone.example.org:5000/v3");
    assert.equal(kept.admin_project_id, "project-2");
    watched.allow(/^422 PATCH/);
    await page.getByLabel("User handler").fill("no address");
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator(".field .wrong").waitFor();
    assert.equal(await page.getByLabel("User handler").inputValue(), "no address");
    // What stands there is tried before it is saved.
    await page.getByLabel("User handler").fill("http://127.0.0.1:1");
    await page.getByRole("button", { name: "Test the connection" }).click();
    const reached = (name) => page.getByRole("listitem").filter({ hasText: name });
    await reached("User handler")
      .getByText(/refused/)
      .waitFor();
    await reached("Cluster builder")
      .getByText(/answered/)
      .waitFor();
    await watched.accessible("a tested connection");
    await watched.picture("cloud-configuration", { fullPage: true });
  },
);

flow(
  "calls that fail are shown as they happen, tried again and given up",
  async (watched, server) => {
    const { page } = watched;
    await watched.go("/outbox");
    await page.getByText("Everything is done").waitFor();
    server.peers.fail({ path: /POST \/team$/, status: 500, message: "keystone is away" });
    for (const name of ["Fog", "Snow"]) await server.send("POST", "/api/v2/teams", { name });
    const fog = page.getByRole("row", { name: /Team Fog/ });
    await fog.getByText("keystone is away").waitFor();
    await page
      .getByRole("row", { name: /Team Snow/ })
      .getByText("waiting")
      .waitFor();
    await watched.accessible("the outbox");
    await watched.picture("outbox");
    await page.getByRole("button", { name: "Actions for Make the team's project" }).first().click();
    await page.getByRole("menuitem", { name: "Give up" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Give up" }).click();
    await fog.waitFor({ state: "detached" });
    server.peers.mend();
    await page.getByLabel("Select all rows of this page").check();
    await page.getByRole("button", { name: "Try again now" }).click();
    await page.getByText("Everything is done").waitFor();
  },
);

flow("statistics lead on, and have a past", async (watched, server) => {
  const { page } = watched;
  await watched.go("/statistics");
  await page.getByText("512 of 768").waitFor();
  await page.getByRole("meter", { name: "Virtual CPUs" }).waitFor();
  await page.getByRole("img", { name: /^Racks from .* 2 at last$/ }).waitFor();
  await page.getByRole("img", { name: /^Devices from .* 12 at last$/ }).waitFor();
  await page.getByRole("img", { name: /^Changes a day/ }).waitFor();
  await watched.accessible("statistics");
  await watched.picture("statistics", { fullPage: true });
  await page.getByRole("button", { name: "90 days" }).click();
  await page.getByRole("img", { name: /^Changes in 3 days each/ }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get("days"), "90");
  // Without its cloud the site has its own numbers all the same.
  server.peers.fail({ path: /GET \/statistics/, status: 500, message: "no numbers", times: 1 });
  watched.allow(/^502 GET/);
  await page.reload();
  await page.getByText(/could not be read: no numbers/).waitFor();
  await page.getByRole("link", { name: /Racks\s*2/ }).waitFor();

  await page.getByRole("link", { name: "Server status" }).click();
  await page.getByText("Healthy.").waitFor();
  await page.getByText("accepting").waitFor();
  await watched.accessible("the server's status");
});

flow(
  "who may not see a page of the cloud is told what it needs",
  async (watched) => {
    const { page } = watched;
    for (const path of ["/cloud-env/config", "/outbox", "/statistics", "/status"]) {
      await watched.go(path);
      await page.getByText("You may not do this").waitFor();
    }
  },
  { signedIn: JO },
);

flow("root users have no clusters of their own", async (watched) => {
  const { page } = watched;
  for (const path of ["/cloud-env/cluster-types", "/key_pairs"]) {
    await watched.go(path);
    await page.getByText("Root users have no account in the cloud").waitFor();
  }
});

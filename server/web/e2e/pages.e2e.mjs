// Every page of the application, light and dark and on a phone: it opens without a complaint of the
// browser, has one heading of the first level and a title, fits the width, and axe finds nothing
// serious. A page that is added to the routes and not here fails.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { flows, Server } from "./harness.mjs";
import { startPeers } from "./peers.mjs";

/** What addresses are made of: ids of things that are there. */
const ids = {};

async function site() {
  const server = await Server.seeded({ racks: 4, devices: 40 });
  const peers = await startPeers();
  server.with(peers);
  await server.send("POST", "/api/v2/cloud-configuration", cloud(peers.url));
  const [rack] = await server.all("/api/v2/racks");
  const [device] = await server.all(`/api/v2/devices?rack=${rack.id}`);
  const [template] = await server.all("/api/v2/templates");
  const teams = await server.all("/api/v2/teams");
  const user = (await server.all("/api/v2/users")).find(({ root }) => !root);
  Object.assign(ids, {
    rack: rack.id,
    device: device.id,
    template: template.id,
    team: teams[0].id,
    user: user.id,
  });
  ids.host = (await server.send("POST", "/api/v2/hosts", { name: "a-host" })).id;
  const devices = await server.all("/api/v2/devices");
  const now = (metric, value, units) =>
    devices.map(({ id }, at) => ({ device: id, name: metric, value: value + at, units }));
  await server.report([...now("load.1m", 1, ""), ...now("power.draw", 150, "W")]);
  return server;
}

/** How the cloud is reached. */
const cloud = (url) => ({
  internal_auth_url: "http://identity.example.com:35357/v3",
  admin_user_id: "concertim",
  admin_foreign_password: "a secret of the cloud",
  admin_project_id: "admin",
  user_handler_base_url: url,
  cluster_builder_base_url: url,
});

/** An address of each route. */
const ADDRESSES = {
  "/racks": () => "/racks",
  "/devices": () => "/devices",
  "/devices/:id": () => `/devices/${ids.device}`,
  "/devices/:id/metrics": () => `/devices/${ids.device}/metrics`,
  "/racks/:id": () => `/racks/${ids.rack}`,
  "/racks/:id/devices": () => `/racks/${ids.rack}/devices`,
  "/racks/:id/metrics": () => `/racks/${ids.rack}/metrics`,
  "/racks/:id/instructions": () => `/racks/${ids.rack}/instructions`,
  "/racks/:id/instructions/:text": () => `/racks/${ids.rack}/instructions/usage`,
  "/racks/:id/edit": () => `/racks/${ids.rack}/edit`,
  "/racks/new": () => "/racks/new",
  "/racks/import": () => "/racks/import",
  "/hosts": () => "/hosts",
  "/hosts/:id": () => `/hosts/${ids.host}`,
  "/dashboards/teams/:id": () => `/dashboards/teams/${ids.team}`,
  "/cloud-env/cluster-types": () => "/cloud-env/cluster-types",
  "/cloud-env/cluster-types/:id/clusters/new": () =>
    "/cloud-env/cluster-types/everything/clusters/new",
  "/cloud-env/config": () => "/cloud-env/config",
  "/key_pairs": () => "/key_pairs",
  "/key_pairs/new": () => "/key_pairs/new",
  "/teams/:id/usage_limits": () => `/teams/${ids.team}/usage_limits`,
  "/teams/:id/invoices": () => `/teams/${ids.team}/invoices`,
  "/teams/:id/invoices/:iid": () => `/teams/${ids.team}/invoices/draft`,
  "/teams/:id/credit_deposits/new": () => `/teams/${ids.team}/credit_deposits/new`,
  "/statistics": () => "/statistics",
  "/outbox": () => "/outbox",
  "/status": () => "/status",
  "/setup": () => "/setup#password/long-gone",
  "/templates": () => "/templates",
  "/templates/new": () => "/templates/new",
  "/templates/:id": () => `/templates/${ids.template}`,
  "/settings": () => "/settings",
  "/settings/edit": () => "/settings/edit",
  "/audit": () => "/audit",
  "/events": () => "/events",
  "/accounts/edit": () => "/accounts/edit",
  "/accounts/edit/:tab": () => "/accounts/edit/tokens",
  "/users": () => "/users",
  "/users/new": () => "/users/new",
  "/users/:id": () => `/users/${ids.user}`,
  "/users/:id/:tab": () => `/users/${ids.user}/roles`,
  "/teams": () => "/teams",
  "/teams/new": () => "/teams/new",
  "/teams/:id": () => `/teams/${ids.team}`,
  "/teams/:id/edit": () => `/teams/${ids.team}/edit`,
  "/teams/:id/team_roles": () => `/teams/${ids.team}/team_roles`,
};

/** Refusals that pages of things that are not there, or not yet linked to the cloud, live with. */
const REFUSED = [/^4(03|04|09|22) GET \/api\/v2\//, /^50[23] GET \/api\/v2\//, /^404 GET \/mrd\//];

const flow = flows(site);

/** Visits every page; `look` is called at each. */
async function visit(watched, look) {
  watched.allow(...REFUSED);
  const { page } = watched;
  for (const [route, address] of Object.entries(ADDRESSES)) {
    await watched.go(address());
    await page.locator("#main").waitFor();
    await watched.settled();
    await look(route);
    watched.quiet();
  }
}

const file = (route) => route.slice(1).replaceAll("/", "-").replaceAll(":", "");

flow("every route has an address here", async () => {
  const source = readFileSync(new URL("../src/shell/routes.ts", import.meta.url), "utf8");
  const list = /routes: Array<.*?> = \[(.*?)\n\];/s.exec(source)[1];
  const routes = [...list.matchAll(/^\s*\["(\/[^"]*)"/gm)].map(([, route]) => route);
  assert.deepEqual(Object.keys(ADDRESSES).sort(), routes.sort());
});

for (const scheme of ["light", "dark"]) {
  flow(
    `every page in ${scheme}: one heading, a title, no serious finding of axe`,
    async (watched) => {
      const { page } = watched;
      const wrong = [];
      await visit(watched, async (route) => {
        await watched.picture(`page-${scheme}-${file(route)}`);
        const headings = await page.locator("h1").allTextContents();
        if (headings.length !== 1) wrong.push(`${route} has ${headings.length} h1: ${headings}`);
        if (!/\S/.test(await page.title())) wrong.push(`${route} has no title`);
        wrong.push(...(await watched.findings(route)));
      });
      assert.deepEqual(wrong, []);
    },
    { colorScheme: scheme, timeout: 300_000 },
  );
}

flow(
  "every page on a phone: nothing is wider than the window",
  async (watched) => {
    const { page } = watched;
    const wrong = [];
    await visit(watched, async (route) => {
      await watched.picture(`page-phone-${file(route)}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 390) wrong.push(`${route} is ${width} wide`);
    });
    assert.deepEqual(wrong, []);
  },
  { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true, timeout: 300_000 },
);

flow("a page that is not there says so", async (watched) => {
  await watched.go("/nothing/of/that/name");
  await watched.page.getByText("There is nothing here").waitFor();
  await watched.accessible("a page that is not there");
});

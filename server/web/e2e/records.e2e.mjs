// Templates, racks as records, imports, and what the log and the stream of changes tell of them.

import assert from "node:assert/strict";
import { flows, Server } from "./harness.mjs";

const flow = flows(() => Server.seeded({ racks: 2, devices: 12 }));

async function some(server, kind) {
  const [first] = await server.all(`/api/v2/${kind}`);
  return first;
}

flow(
  "faults of an import are told by line, and nothing is made until there are none",
  async (watched, server) => {
    const { page } = watched;
    watched.allow(/^422 POST \/api\/v2\/(racks|devices)\/bulk$/);
    const team = await some(server, "teams");
    const faults = page.getByRole("alert").locator("tbody");
    await watched.go("/racks/import");
    await page.getByLabel("Rows").fill(`team,name,order_id\n${team.name},in 1,i1\nNobody,in2,i2\n`);
    await page.getByRole("button", { name: "Check" }).click();
    await faults.getByRole("row", { name: /^3 team Nobody/ }).waitFor();
    await page
      .getByLabel("Rows")
      .fill(`team,name,order_id\n${team.name},in1,i1\n\n${team.name},in 2,i2\n`);
    await page.getByRole("button", { name: "Make all 2" }).click();
    await faults.getByRole("row", { name: /^4 name in 2/ }).waitFor();
    await watched.picture("import-faults");
    await watched.accessible("faults of an import");
    assert.equal((await server.all("/api/v2/racks?q=in1")).length, 0);
    await page
      .getByLabel("Rows")
      .fill(`team,name,order_id\n${team.id},in1,i1\n${team.id},in2,i2\n`);
    await page.getByRole("button", { name: "Make all 2" }).click();
    await page.getByText("2 have been made.").waitFor();
    await watched.go("/racks/import?kind=devices");
    const template = (await server.all("/api/v2/templates?type=Device")).find(({ tag }) => !tag);
    await page
      .getByLabel("Rows")
      .fill(`rack;template;name;start_u\nin1;${template.name};a;1\nin1;${template.name};b;99\n`);
    await page.getByRole("button", { name: "Make all 2" }).click();
    await faults.getByRole("row", { name: /^3 start_u 99/ }).waitFor();
    await page.getByLabel("Rows").fill(`rack;template;name;start_u\nin1;${template.name};a;1\n`);
    await page.getByRole("button", { name: "Make it" }).click();
    await page.getByText("One has been made.").waitFor();
  },
);

flow(
  "what somebody else has changed meanwhile is shown, and what was typed is kept",
  async (watched, server) => {
    const { page } = watched;
    watched.allow(/^412 PATCH /);
    const rack = await some(server, "racks");
    await watched.go(`/racks/${rack.id}/edit`);
    await page.getByLabel("Name").fill("mine");
    await server.send("PATCH", `/api/v2/racks/${rack.id}`, { name: "theirs", cost: "7.5" });
    await page.getByLabel("Metadata").fill('{\n  "a": 1,\n  b\n}');
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(/line 3, column 3/).waitFor();
    await page.getByLabel("Metadata").fill('{"a": 1}');
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("is now “theirs”").waitFor();
    await watched.picture("changed-meanwhile");
    await watched.accessible("what has changed meanwhile");
    assert.equal(await page.getByLabel("Name").inputValue(), "mine");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL((url) => url.pathname === `/racks/${rack.id}`);
    const now = await server.get(`/api/v2/racks/${rack.id}`);
    assert.deepEqual([now.name, now.cost, now.metadata], ["mine", "7.50", { a: 1 }]);
  },
);

flow("a template goes with its devices once its name has been typed", async (watched, server) => {
  const { page } = watched;
  watched.allow(/^422 POST \/api\/v2\/templates$/);
  await watched.go("/templates/new");
  await page.getByLabel("Name").fill("tall");
  await page.getByLabel("Height").fill("7");
  await page.getByRole("button", { name: "Make template" }).click();
  await page.getByText("No images found").waitFor();
  await page.getByLabel("Height").fill("2");
  await page.getByRole("button", { name: "Make template" }).click();
  await page.getByRole("link", { name: "tall" }).waitFor();
  const rack = (await server.all("/api/v2/racks")).at(-1);
  const [template] = await server.all("/api/v2/templates?q=tall");
  const { start_u } = await server.get(
    `/api/v2/racks/${rack.id}/places?template=${template.id}&facing=f`,
  );
  await server.send("POST", "/api/v2/devices", {
    ...{ name: "one", type: "Instance", status: "ACTIVE", details: {}, template_id: template.id },
    location: { rack_id: rack.id, start_u: start_u[0], facing: "f" },
  });
  await page.getByRole("link", { name: "tall" }).click();
  await page.getByRole("button", { name: "Remove template" }).click();
  await page.getByText("One device has been made from it").waitFor();
  const remove = page.getByRole("button", { name: "Remove it with its devices" });
  assert.ok(await remove.isDisabled());
  await page.getByLabel("Type tall to confirm").fill("tall");
  await watched.picture("remove-template");
  await remove.click();
  await page.waitForURL((url) => url.pathname === "/templates");
  assert.deepEqual(await server.all(`/api/v2/devices?template=${template.id}`), []);
});

flow(
  "the audit log is narrowed by who and what, and its address shows the same",
  async (watched, server) => {
    const { page } = watched;
    await server.send("POST", "/api/v2/teams", { name: "Noted" });
    await watched.go("/audit");
    await page.getByLabel("Kind", { exact: true }).selectOption("team");
    await page.getByRole("combobox", { name: "Who" }).fill("adm");
    await page.getByRole("option", { name: /admin/ }).first().click();
    await page.getByRole("link", { name: "Noted" }).waitFor();
    await page.reload();
    await page.getByText("Who: admin").waitFor();
    await page.getByRole("button", { name: "Details of team Noted" }).click();
    await page.getByText("Everything that was noted").waitFor();
    await watched.accessible("details of a change");
  },
);

flow("events come as they happen, and wait while they are paused", async (watched, server) => {
  const { page } = watched;
  await watched.go("/events");
  await page.getByText("Live", { exact: true }).waitFor();
  await server.send("POST", "/api/v2/teams", { name: "Seen" });
  await page.getByRole("link", { name: "Seen" }).waitFor();
  await page.getByRole("button", { name: "Pause" }).click();
  await server.send("POST", "/api/v2/teams", { name: "Waiting" });
  await page.getByText("1 new").waitFor();
  assert.equal(await page.getByRole("link", { name: "Waiting" }).count(), 0);
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("link", { name: "Waiting" }).waitFor();
  await page.getByRole("checkbox", { name: "team", exact: true }).check();
  await page.getByRole("checkbox", { name: "rack", exact: true }).check();
  assert.equal(new URL(page.url()).searchParams.get("kind"), "team,rack");
});

flow("a team goes with its racks once its name has been typed", async (watched, server) => {
  const { page } = watched;
  const { team_id } = await some(server, "racks");
  const team = await server.get(`/api/v2/teams/${team_id}`);
  await watched.go("/teams");
  await page.getByRole("button", { name: `Actions for ${team.name}` }).click();
  await page.getByRole("menuitem", { name: "Remove team" }).click();
  await page.getByText(/^The team has/).waitFor();
  await page.getByLabel(`Type ${team.name} to confirm`).fill(team.name);
  await page.getByRole("button", { name: "Remove the team with its racks" }).click();
  await page.getByText(`${team.name} is being removed.`).waitFor();
});

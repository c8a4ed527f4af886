// One's account, and the users, teams and templates that one looks after.

import assert from "node:assert/strict";
import { ADMIN, flows, Server } from "./harness.mjs";

const flow = flows(() => Server.seeded({ racks: 2, devices: 12 }));

/** A user who has chosen a password by the link of an invitation. */
async function invited(server, login) {
  const person = { login, name: login, email: `${login}@example.org` };
  const { user, token } = await server.send("POST", "/api/v2/users", person);
  await server.send("POST", "/api/v2/setup", { token, password: ADMIN.password }, false);
  return user;
}

flow("a session that ends in the middle of a form loses nothing", async (watched, server) => {
  const { page } = watched;
  watched.allow(/^401 /);
  await watched.go("/teams/new");
  await page.getByLabel("Name", { exact: true }).fill("Written before the end");
  // The session ends as it would by time, or when an administrator ends it.
  await page.context().clearCookies();
  await page
    .getByRole("main")
    .getByRole("button", { name: /Create|Make|Save/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await dialog.waitFor();
  await watched.picture("people-session-ended");
  await watched.accessible("signing in again");
  await dialog.getByLabel("Password").fill(ADMIN.password);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await dialog.waitFor({ state: "detached" });
  await watched.until(async () =>
    (await server.all("/api/v2/teams")).some(({ name }) => name === "Written before the end"),
  );
});

flow("a refusal stands beside its field, and the rest of the form stays", async (watched) => {
  const { page } = watched;
  watched.allow(/^422 POST \/api\/v2\/users$/);
  await watched.go("/users/new");
  await page.getByLabel("Login", { exact: true }).fill(ADMIN.login);
  await page.getByLabel("Full name").fill("Somebody Else");
  await page.getByLabel(/mail/).fill("else@example.org");
  await page
    .getByRole("main")
    .getByRole("button", { name: /Create|Make|Save|Invite/ })
    .first()
    .click();
  await page.locator("[aria-invalid=true]").first().waitFor();
  assert.equal(await page.getByLabel("Full name").inputValue(), "Somebody Else");
  await watched.picture("people-refused-field");
  await watched.accessible("a form with a refusal");
});

flow("a password is changed, and signs in; other sessions end", async (watched, server, open) => {
  const { page } = watched;
  await invited(server, "changer");
  await page.context().clearCookies();
  await watched.signIn({ login: "changer", password: ADMIN.password });
  const other = await open();
  await other.signIn({ login: "changer", password: ADMIN.password });
  await watched.go("/accounts/edit/password");
  await page.getByLabel("Present password").fill(ADMIN.password);
  await page.getByLabel("New password", { exact: true }).fill("another good one");
  await page.getByLabel("New password again").fill("another good one");
  await page.getByRole("button", { name: "Change password" }).click();
  await page.getByText("The password is changed. Other sessions have ended.").waitFor();
  await other.go("/racks");
  await other.page.getByLabel("Login").waitFor();
  assert.ok(await server.signIn("changer", "another good one"));
});

flow("a token is made, shown once, works, and is ended", async (watched, server) => {
  const { page } = watched;
  await watched.go("/accounts/edit/tokens");
  await page.getByRole("button", { name: "New token" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("the backup host");
  await dialog.getByLabel("Read metrics").check();
  await dialog.getByRole("button", { name: "Make token" }).click();
  await dialog.getByText("Copy it now").waitFor();
  const secret = (await dialog.locator("pre, code").first().textContent()).trim();
  await watched.picture("people-token");
  await watched.accessible("a new token");
  const [device] = await server.all("/api/v2/devices");
  const report = (token) =>
    fetch(`${server.url}/mrd/${device.id}/metrics`, {
      method: "PUT",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({
        name: "coffee.cups",
        value: 3,
        type: "double",
        slope: "both",
        units: "",
        ttl: 60,
      }),
    });
  assert.equal((await report(secret)).status, 200);
  await dialog.getByRole("button", { name: "I have copied it" }).click();
  await page.getByText("the backup host").first().waitFor();
  await page
    .getByRole("button", { name: /Actions.*the backup host|the backup host.*[Aa]ctions/ })
    .click();
  await page.getByRole("menuitem", { name: "End token" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End token" }).click();
  await page.getByText("The token has ended.").waitFor();
  await watched.until(async () => (await report(secret)).status === 401, "it is refused");
});

flow("a list is searched, sorted and exported", async (watched, server) => {
  const { page } = watched;
  for (const login of ["lister-a", "lister-b", "lister-c"]) await invited(server, login);
  await watched.go("/users");
  await page.getByRole("searchbox").or(page.locator("[data-search]")).first().fill("lister");
  await watched.until(() => page.url().includes("q=lister"));
  await watched.until(
    async () => (await page.getByRole("row").count()) === 4,
    "three rows and a head",
  );
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /CSV/ }).click(),
  ]);
  assert.match(download.suggestedFilename(), /\.csv$/);
  await watched.picture("people-list");
  await page.reload();
  await watched.until(
    async () => (await page.getByRole("row").count()) === 4,
    "after a reload, too",
  );
});

flow("a member sees no users and no settings", async (watched, server) => {
  const { page } = watched;
  watched.allow(/^403 GET /);
  const [team] = await server.all("/api/v2/teams");
  const { id } = await invited(server, "plain");
  await server.send("POST", "/api/v2/team-roles", {
    user_id: id,
    team_id: team.id,
    role: "member",
  });
  await page.context().clearCookies();
  await watched.signIn({ login: "plain", password: ADMIN.password });
  await watched.go("/racks");
  const main = page.getByRole("navigation", { name: "Main" });
  await main.waitFor();
  assert.equal(await main.getByRole("link", { name: "Users" }).count(), 0);
  await watched.go("/users");
  await page
    .getByText(/You may not see this|Root users|administrator/)
    .first()
    .waitFor();
  await watched.settled();
  await watched.picture("people-member");
});

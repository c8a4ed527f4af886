// How people come in, look after their account, and lead teams.

import assert from "node:assert/strict";
import { ADMIN, flows, Server } from "./harness.mjs";

const flow = flows(() => Server.seeded());
const PASSWORD = "battery horse correct";

/** A user with a password. */
async function userOf(server, login) {
  const person = { login, name: `Person ${login}`, email: `${login}@example.org` };
  const { user, token } = await server.send("POST", "/api/v2/users", person);
  await server.send("POST", "/api/v2/setup", { token, password: PASSWORD }, false);
  return user;
}

flow(
  "who signs in comes to the page that was asked for, and an address elsewhere is not followed",
  async (watched) => {
    const { page } = watched;
    const signIn = async () => {
      await page.getByLabel("Login").fill(ADMIN.login);
      await page.getByLabel("Password").fill(ADMIN.password);
      await page.getByRole("button", { name: "Sign in" }).click();
    };
    await watched.go("/teams?q=one");
    await signIn();
    await page.getByRole("heading", { name: "Teams" }).waitFor();
    assert.equal(new URL(page.url()).search, "?q=one");
    await page.context().clearCookies();
    await watched.go("/accounts/sign_in?return_to=%2F%2Fexample.org%2F");
    await signIn();
    await page.waitForURL((url) => url.pathname === "/racks");
  },
  { signedIn: false },
);

flow(
  "after too many failures the button counts the seconds",
  async (watched) => {
    const { page } = watched;
    watched.allow(/^(401|429) POST \/api\/v2\/session$/);
    await watched.go("/racks");
    await page.getByLabel("Login").fill("nobody");
    const waits = page.getByRole("button", { name: /^Try again in \d+ s$/ });
    for (let turn = 0; turn < 12 && (await waits.count()) === 0; turn += 1) {
      const answered = page.waitForResponse(/\/api\/v2\/session$/);
      await page.getByLabel("Password").fill(`wrong ${turn}`);
      await page.getByRole("button", { name: "Sign in" }).click();
      await (await answered).finished();
      await page.getByRole("alert").waitFor();
    }
    await waits.waitFor();
    assert.ok(await waits.isDisabled());
    await watched.picture("sign-in-wait");
  },
  { signedIn: false },
);

flow("an invitation is shown once, sets a password once, and says so", async (watched, _, open) => {
  const { page } = watched;
  watched.allow(/^422 POST \/api\/v2\/users$/);
  await watched.go("/users/new");
  await page.getByLabel("Login").fill("not a login");
  await page.getByLabel("Full name").fill("Ada <b>bold</b>");
  await page.getByLabel("E-mail").fill("ada@example.org");
  await page.getByRole("button", { name: "Make user and invitation" }).click();
  await page.locator("input[name=login][aria-invalid=true]").waitFor();
  assert.equal(await page.getByLabel("E-mail").inputValue(), "ada@example.org");
  await page.getByLabel("Login").fill("ada");
  await page.getByRole("button", { name: "Make user and invitation" }).click();
  const link = (await page.locator("dialog pre").textContent()).trim();
  await watched.picture("invitation");
  await page.getByRole("button", { name: "I have copied it" }).click();

  const guest = await open();
  guest.allow(/^404 POST \/api\/v2\/setup$/, /^401 /);
  const use = async () => {
    await guest.page.goto(link);
    await guest.page.getByLabel("New password", { exact: true }).fill(PASSWORD);
    await guest.page.getByLabel("New password again").fill(`${PASSWORD}!`);
    await guest.page.getByRole("button", { name: "Set password and sign in" }).click();
    await guest.page.getByText("not the same").waitFor();
    await guest.page.getByLabel("New password again").fill(PASSWORD);
    await guest.page.getByRole("button", { name: "Set password and sign in" }).click();
  };
  await use();
  await guest.page.waitForURL((url) => url.pathname === "/racks");
  await guest.page.context().clearCookies();
  await use();
  await guest.page.getByText("This link was used before, or is too old.").waitFor();
  await guest.accessible("a used link");
  await guest.picture("invitation-used");
});

flow("one who leads nothing is told what is missing", async (watched, server) => {
  await userOf(server, "plain");
  await watched.signIn({ login: "plain", password: PASSWORD });
  for (const path of ["/users", "/users/new", "/teams/new", "/templates/new", "/settings"]) {
    await watched.go(path);
    await watched.page.getByRole("heading", { name: "You may not do this" }).waitFor();
  }
  await watched.picture("refused");
});

flow("the last admin's role is asked about as such", async (watched, server) => {
  const { page } = watched;
  await userOf(server, "lead");
  const team = await server.send("POST", "/api/v2/teams", { name: "Led" });
  await watched.go(`/teams/${team.id}/team_roles`);
  await page.getByRole("button", { name: "Add member" }).first().click();
  await page.getByRole("combobox", { name: "User" }).fill("lead");
  await page.getByRole("option", { name: /lead/ }).click();
  await page.getByRole("dialog").getByLabel("Role").selectOption("admin");
  await page.getByRole("dialog").getByRole("button", { name: "Add member" }).click();
  await page.getByRole("button", { name: "Actions for lead" }).click();
  await page.getByRole("menuitem", { name: "Make member" }).click();
  await page.getByText("This is the team's last admin.").waitFor();
  await watched.picture("last-admin");
  await page.getByRole("dialog").getByRole("button", { name: "Make member" }).click();
  await page.getByRole("cell", { name: "Member", exact: true }).waitFor();
});

flow("a selection is kept over pages, and can be everything that fits", async (watched, server) => {
  const { page } = watched;
  for (let at = 10; at < 65; at += 1) {
    const person = { login: `many${at}`, name: "One of many", email: `many${at}@example.org` };
    await server.send("POST", "/api/v2/users", person);
  }
  await watched.go("/users?q=many");
  await page.getByLabel("Select many10", { exact: true }).check();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByLabel("Select many64", { exact: true }).check();
  await page.getByText("2 selected").waitFor();
  await page.getByLabel("Select all rows of this page").check();
  await page.getByRole("button", { name: "Select all 55" }).click();
  await page.getByRole("button", { name: "Remove user" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove user" }).click();
  await page.getByText("Done: 55").waitFor();
});

flow(
  "an account goes once its login has been typed, and that of the last root user stays",
  async (watched, server) => {
    const { page } = watched;
    watched.allow(/^409 DELETE \/api\/v2\/me$/, /^401 GET \/api\/v2\/events/);
    const leave = async (login) => {
      await watched.go("/accounts/edit");
      await page.getByRole("button", { name: "Remove my account" }).click();
      const dialog = page.getByRole("dialog");
      assert.ok(await dialog.getByRole("button", { name: "Remove my account" }).isDisabled());
      await dialog.getByLabel(`Type ${login} to confirm`).fill(login);
      await dialog.getByRole("button", { name: "Remove my account" }).click();
    };
    await leave(ADMIN.login);
    await page.getByText("last root user who can sign in").last().waitFor();
    const user = await userOf(server, "leaver");
    await watched.signIn({ login: "leaver", password: PASSWORD });
    await leave("leaver");
    await page.getByLabel("Password").waitFor();
    const left = (await server.all("/api/v2/users")).find(({ id }) => id === user.id);
    assert.ok(!left || left.status === "pending deletion");
  },
);

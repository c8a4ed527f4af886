// Signing in and out.

import assert from "node:assert/strict";
import { ADMIN, flows, Server } from "./harness.mjs";

const flow = flows(() => Server.seeded({ racks: 2, devices: 12 }));

flow(
  "a wrong password is refused, the right one lets in, and signing out lets nobody",
  async (watched) => {
    const { page } = watched;
    watched.allow(/^401 POST \/api\/v2\/session$/);
    await watched.go("/");
    await page.getByLabel("Login").fill(ADMIN.login);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").getByText("Login or password is wrong.").waitFor();
    assert.equal(await page.getByLabel("Login").inputValue(), ADMIN.login);
    await watched.picture("sign-in-refused");
    await watched.accessible("the door");
    await page.getByLabel("Password").fill(ADMIN.password);
    await page.getByLabel("Password").press("Enter");
    await page.getByRole("navigation", { name: "Main" }).waitFor();
    assert.equal(new URL(page.url()).pathname, "/racks");
    await page.reload();
    await page.getByRole("navigation", { name: "Main" }).waitFor();
    await page.getByRole("button", { name: ADMIN.name }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByLabel("Login").waitFor();
    await page.reload();
    await page.getByLabel("Login").waitFor();
  },
  { signedIn: false },
);

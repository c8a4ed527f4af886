// The first start: the link that the server prints makes the root user, once.

import { ADMIN, flows, Server } from "./harness.mjs";

const flow = flows(() => Server.fresh());

flow(
  "the printed link makes the root user, counts once, and an empty site says what to do next",
  async (watched, server, open) => {
    const { page } = watched;
    const link = new URL(server.setUpLink);
    await watched.go(link.pathname + link.hash);
    await page.getByRole("heading", { name: "Set up this site" }).waitFor();
    await watched.accessible("the set-up");
    const fill = async (repeated) => {
      await page.getByLabel("Login", { exact: true }).fill(ADMIN.login);
      await page.getByLabel("Name", { exact: true }).fill(ADMIN.name);
      await page.getByLabel(/mail/).fill(ADMIN.email);
      await page.getByLabel("New password", { exact: true }).fill(ADMIN.password);
      await page.getByLabel("New password again").fill(repeated);
      await page.getByRole("button", { name: "Make the root user" }).click();
    };
    await fill("another");
    await page.getByText("This is not the same as the password above.").waitFor();
    await watched.picture("first-start-mismatch");
    await fill(ADMIN.password);
    await page.getByRole("navigation", { name: "Main" }).waitFor();
    await page.getByText("No racks yet").waitFor();
    await watched.settled();
    await watched.picture("first-start-empty");
    await watched.accessible("an empty site");

    const late = await open();
    late.allow(/^404 POST \/api\/v2\/setup$/);
    await late.go(link.pathname + link.hash);
    await late.page.getByLabel("Login", { exact: true }).fill("second");
    await late.page.getByLabel("Name", { exact: true }).fill("Second");
    await late.page.getByLabel(/mail/).fill("second@example.org");
    await late.page.getByLabel("New password", { exact: true }).fill(ADMIN.password);
    await late.page.getByLabel("New password again").fill(ADMIN.password);
    await late.page.getByRole("button", { name: "Make the root user" }).click();
    await late.page.getByText("This link was used before, or is too old.").waitFor();
  },
  { signedIn: false },
);

// A site that nobody can sign in to yet, with an OpenID provider.

import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { flows, Server } from "./harness.mjs";

/** Nobody listens there: these flows do not go as far. */
const SETTINGS = `oidc:
  issuer: http://127.0.0.1:9/realms/staff
  client_id: concertim
  redirect_url: http://127.0.0.1/api/v2/oidc/callback
`;

const flow = flows(() => {
  const file = join(mkdtempSync(join(tmpdir(), "concertim-door-")), "concertim.yaml");
  writeFileSync(file, SETTINGS);
  return Server.fresh(["--config-file", file]);
});

flow(
  "the door says that nobody is set up, offers the provider, and tells why it failed",
  async (watched) => {
    const { page } = watched;
    await watched.go("/teams?error=oidc_user&q=a");
    await page.getByText("Nobody can sign in here yet.").waitFor();
    await page.getByText("There is no user here for that account.").waitFor();
    const link = page.getByRole("link", { name: "Sign in at 127.0.0.1:9" });
    assert.equal(
      await link.getAttribute("href"),
      `/api/v2/oidc/sign-in?return_to=${encodeURIComponent("/teams?q=a")}`,
    );
    await watched.picture("door");
    await watched.accessible("the door");
    await watched.go("/?error=constructor");
    await page.getByText("Signing in with your organisation failed.").waitFor();
  },
  { signedIn: false },
);

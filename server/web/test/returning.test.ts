import assert from "node:assert/strict";
import { test } from "node:test";
import { pathHere, returnTo } from "../src/route/returning";

test("an address that leads off the site is not returned to", () => {
  for (const bad of [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "/a\\..\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "https://evil.example/racks",
    "javascript:alert(1)",
    "racks",
    "",
    "/racks?x=\u202e",
    `/${"a".repeat(1000)}`,
    "/..//evil.example",
    "/./%2e%2e//evil.example",
  ]) {
    assert.equal(pathHere(bad), undefined, JSON.stringify(bad));
  }
  assert.equal(pathHere(null), undefined);
});

test("an address of a page is returned to with its query", () => {
  assert.equal(pathHere("/devices?q=web&sort=-cost"), "/devices?q=web&sort=-cost");
  assert.equal(pathHere("/racks/a/../b"), "/racks/b");
  assert.equal(pathHere("/racks?next=//evil.example"), "/racks?next=//evil.example");
});

test("nobody is sent back to the sign-in, the set-up or an answer of the interface", () => {
  for (const bad of ["/accounts/sign_in", "/setup", "/api/v2/oidc/sign-in", "/api"]) {
    assert.equal(pathHere(bad), undefined, bad);
  }
  assert.equal(pathHere("/apiary"), "/apiary");
});

test("who signs in goes on where they were, without what the sign-in was told", () => {
  const at = (pathname: string, search = "") => returnTo({ pathname, search });
  assert.equal(at("/teams", "?q=a&error=oidc_user"), "/teams?q=a");
  assert.equal(at("/accounts/sign_in", "?return_to=%2Fusers%3Fq%3Dx"), "/users?q=x");
  assert.equal(at("/accounts/sign_in", "?return_to=%2F%2Fevil.example"), "/racks");
  assert.equal(at("/racks", `?view=${"x".repeat(2000)}`), "/racks");
});

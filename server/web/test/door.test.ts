import assert from "node:assert/strict";
import { test } from "node:test";
import { browserOf } from "../src/pages/account/browser";
import { linkOf } from "../src/pages/door/link";

test("a one-time link is told apart by what stands behind the #", () => {
  assert.deepEqual(linkOf("#uSmf-_0123"), { kind: "first", word: "uSmf-_0123" });
  assert.deepEqual(linkOf("#password/uSmf-_0123"), { kind: "password", word: "uSmf-_0123" });
  for (const bad of ["", "#", "#password/", "#short", "#a b c d e f g h", "#other/uSmf-_0123"]) {
    assert.equal(linkOf(bad), undefined, bad);
  }
});

test("browsers and programs are named as people know them", () => {
  const of = (agent: string) => Object.values(browserOf(agent)).join(" on ");
  const webkit = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
  assert.equal(
    of("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"),
    "Firefox on Linux",
  );
  assert.equal(
    of(`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/126.0.0.0 Safari/537.36`),
    "Chrome on Windows",
  );
  assert.equal(
    of(`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/126.0 Safari/537.36 Edg/126.0`),
    "Edge on Windows",
  );
  assert.equal(
    of(
      `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${webkit} Version/17.5 Mobile/15E148 Safari/604.1`,
    ),
    "Safari on iOS",
  );
  assert.equal(of("curl/7.88.1"), "curl");
  assert.equal(of(""), "");
});

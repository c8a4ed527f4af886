import assert from "node:assert/strict";
import { test } from "node:test";
import { warning } from "../src/pages/teams/warning";

const admin = (user_id: string) => ({ user_id, role: "admin" });

test("one's own admin role and the last admin's are asked about", () => {
  assert.deepEqual(warning([admin("me")], "me", false, 2), { own: true, last: false });
  assert.deepEqual(warning([admin("me")], "me", false, 1), { own: true, last: true });
  assert.deepEqual(warning([admin("a"), admin("b")], "me", false, 2), { own: false, last: true });
});

test("members' roles, and a root user's own, need no such question", () => {
  assert.deepEqual(warning([{ user_id: "me", role: "member" }], "me", false, 0), {
    own: false,
    last: false,
  });
  assert.deepEqual(warning([admin("me")], "me", true, 3), { own: false, last: false });
});

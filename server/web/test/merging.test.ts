import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "../src/api/client";
import { faultsOf } from "../src/ui/faults";
import { changedFields, merge } from "../src/ui/merging";

const base = { name: "a", email: "a@x", root: false };

test("what only others have changed is taken over, what only the writer has stays", () => {
  const { values, theirs } = merge(base, { ...base, name: "mine" }, { ...base, email: "new@x" });
  assert.deepEqual(values, { name: "mine", email: "new@x", root: false });
  assert.deepEqual(theirs, [{ name: "email", was: "a@x", is: "new@x" }]);
});

test("where both have changed a field the writer's stays and is told", () => {
  const { values, theirs } = merge(base, { ...base, name: "mine" }, { ...base, name: "theirs" });
  assert.equal(values.name, "mine");
  assert.deepEqual(theirs, [{ name: "name", was: "a", is: "theirs", mine: "mine" }]);
});

test("the same change by both is none to be told", () => {
  const both = { ...base, root: true };
  assert.deepEqual(merge(base, both, both), { values: both, theirs: [] });
});

test("only fields that differ are sent", () => {
  assert.deepEqual(changedFields(base, { ...base, root: true }), ["root"]);
  assert.deepEqual(changedFields(base, { ...base }), []);
});

test("faults stand beside the fields that a pointer names, the others below the form", () => {
  const problem = new Problem(422, "invalid", "both", [
    { pointer: "/name", code: "blank", message: "can't be blank" },
    { pointer: "/name", code: "taken", message: "is taken" },
    { pointer: "/location/start_u", code: "rule", message: "is occupied" },
    { pointer: "/other", code: "rule", message: "is odd" },
  ]);
  const [faults, rest] = faultsOf(problem, new Set(["name", "location/start_u"]));
  assert.deepEqual(faults, {
    name: "can't be blank; is taken",
    "location/start_u": "is occupied",
  });
  assert.equal(rest, "other is odd");
});

test("a refusal that names no field is told as it is", () => {
  assert.deepEqual(faultsOf(new Problem(409, "conflict", "rack is not empty"), new Set()), [
    {},
    "rack is not empty",
  ]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { withNewer } from "../src/pages/site/recent";
import {
  actionName,
  kindName,
  subjectAddress,
  toldFields,
  toldShort,
} from "../src/pages/site/told";

test("details are told field by field, and long values are cut", () => {
  assert.deepEqual(
    toldFields({ status: "ACTIVE", location: { start_u: 3, facing: "f" }, note: null, tags: [] }),
    [
      ["status", "ACTIVE"],
      ["location/start_u", "3"],
      ["location/facing", "f"],
      ["note", "None"],
      ["tags", "[]"],
    ],
  );
  assert.equal(toldFields({ long: "x".repeat(50) }, 10)[0]?.[1], `${"x".repeat(10)}…`);
  assert.deepEqual(toldFields({}), []);
});

test("in a row what says most comes first, and ids are cut", () => {
  const rack_id = "80f32a69-4c36-41d3-be34-391de5bcfadf";
  assert.deepEqual(toldShort({ location: { rack_id, start_u: 9 }, status: "ACTIVE" }), [
    ["start_u", "9"],
    ["status", "ACTIVE"],
    ["rack_id", "80f32a69"],
  ]);
});

test("kinds and actions that nobody has named stand as they are", () => {
  assert.equal(kindName("team_role"), "role");
  assert.equal(kindName("new_thing"), "new thing");
  assert.equal(actionName("constructor"), "constructor");
});

test("a subject is looked at on its page, unless it is gone or not the reader's", () => {
  const of = (kind: string, action = "update") => ({
    kind,
    action,
    subject_id: "a/b",
    team_id: "t",
  });
  assert.equal(subjectAddress(of("rack"), false), "/racks/a%2Fb");
  assert.equal(subjectAddress(of("rack", "delete"), true), undefined);
  assert.equal(subjectAddress(of("user"), false), undefined);
  assert.equal(subjectAddress(of("user"), true), "/users/a%2Fb");
  assert.equal(subjectAddress(of("team_role", "delete"), false), "/teams/t/team_roles");
  assert.equal(subjectAddress(of("toString"), true), undefined);
});

test("events are kept newest first, each once, and no more than the most", () => {
  const ids = (list: Array<{ id: number }>) => list.map((one) => one.id);
  const list = [{ id: 3 }, { id: 1 }];
  assert.deepEqual(ids(withNewer(list, [{ id: 2 }, { id: 3 }])), [3, 2, 1]);
  assert.deepEqual(ids(withNewer(list, [{ id: 9 }], 2)), [9, 3]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { decimal, shown } from "../src/format/decimal";
import {
  type ClusterType,
  check,
  choices,
  initial,
  launchOf,
  nameFaults,
  placed,
  sections,
} from "../src/pages/launch/form";
import { fits } from "../src/pages/launch/pattern";
import {
  broken,
  demand,
  type Field,
  isAddress,
  type Kind,
  type Rule,
} from "../src/pages/launch/rule";

function field(type: Kind, constraints: Rule[] = [], more: Partial<Field> = {}): Field {
  return { id: "f", type, constraints, hidden: false, immutable: false, ...more };
}

function told(type: Kind, constraints: Rule[], value: unknown): string | undefined {
  return broken(field(type, constraints), value, true).join("; ") || undefined;
}

// The same cases as in `server/src/peers/tests/clusters.rs`: both sides say the same of the same value.
test("each constraint is kept, in the server's words", () => {
  const length = [{ length: { min: 2, max: 4 } }];
  const range = [{ range: { min: -1, max: 2.5 } }];
  const modulo = [{ modulo: { step: 4, offset: 1 } }];
  const values = [{ allowed_values: ["a", 2, true] }];
  const pattern = [{ allowed_pattern: "[a-z]+|x9" }];
  const lookahead = [{ allowed_pattern: "(?=.*[0-9])[a-z0-9]+" }];
  const ip = [{ custom_constraint: "ip_addr" }];
  const cidr = [{ custom_constraint: "net_cidr" }];
  const network = "must be a network in CIDR notation, as 10.0.0.0/24";
  const cases: Array<[Kind, Rule[], unknown, string | undefined]> = [
    ["string", length, "ab", undefined],
    ["string", length, "ääää", undefined],
    ["string", length, "😀😀😀😀", undefined],
    ["string", length, "a", "must have from 2 to 4 characters"],
    ["string", length, "abcde", "must have from 2 to 4 characters"],
    ["string", [{ length: { min: "1" } }], "a", undefined],
    ["string", [{ length: { max: 1 } }], "ab", "must have at most 1 character"],
    ["string", [{ length: { min: 3, max: 3 } }], "ab", "must have just 3 characters"],
    ["comma_delimited_list", length, "a,b", undefined],
    ["comma_delimited_list", length, ["a"], "must have from 2 to 4 items"],
    ["json", length, { a: 1 }, "must have from 2 to 4 items"],
    ["json", length, "[1,2]", undefined],
    ["json", [], "{", "must be JSON"],
    ["number", range, -1, undefined],
    ["number", range, "2.5", undefined],
    ["number", range, 2.51, "must be from -1 to 2.5"],
    ["number", range, "1e2", "must be from -1 to 2.5"],
    ["number", [{ range: { min: 5 } }], 4, "must be at least 5"],
    ["number", [{ range: { max: 5 } }], 6, "must be at most 5"],
    ["number", [], "many", "is not a number"],
    ["number", [], true, "is not a number"],
    ["number", modulo, 9, undefined],
    ["number", modulo, -3, undefined],
    ["number", modulo, "8", "must be 1 or differ from it by a multiple of 4"],
    ["number", [{ modulo: { step: 0 } }], 8, undefined],
    ["number", [{ modulo: { step: "0.1" } }], "0.3", undefined],
    ["string", values, "a", undefined],
    ["string", values, "2", undefined],
    ["string", values, "b", "must be one of a, 2, true"],
    ["number", values, 2, undefined],
    ["number", values, "2.0", undefined],
    ["number", values, 3, "must be one of a, 2, true"],
    ["comma_delimited_list", values, "a, 2", undefined],
    ["comma_delimited_list", values, "a,b", "must be one of a, 2, true"],
    ["string", pattern, "abc", undefined],
    ["string", pattern, "x9", undefined],
    ["string", pattern, "abc1", "must match the pattern [a-z]+|x9"],
    ["string", pattern, "abc\n", "must match the pattern [a-z]+|x9"],
    ["string", lookahead, "a1", undefined],
    ["string", lookahead, "a", "must match the pattern (?=.*[0-9])[a-z0-9]+"],
    ["string", [{ allowed_pattern: "(" }], "a", undefined],
    ["string", ip, "10.0.0.1", undefined],
    ["string", ip, "fe80::1", undefined],
    ["string", ip, "10.0.0.256", "must be an IP address"],
    ["string", cidr, "10.0.0.0/24", undefined],
    ["string", cidr, "fe80::/64", undefined],
    ["string", cidr, "10.0.0.0/33", network],
    ["string", cidr, "10.0.0.0", network],
    ["string", cidr, "10.0.0.0/+8", network],
    ["string", [{ custom_constraint: "glance.image" }], "x", undefined],
    ["string", [], ["a"], "must be a text"],
    ["boolean", [], false, undefined],
    ["boolean", [], "yes", undefined],
    ["boolean", [], "maybe", "must be true or false"],
    ["string", [], "  ", "can't be blank"],
    ["json", [], null, "can't be blank"],
    ["comma_delimited_list", [], [], "can't be blank"],
    ["comma_delimited_list", [], [1], "must be a list of texts"],
    ["string", [{ length: { min: 2 }, description: "too short!" }], "a", "too short!"],
    [
      "number",
      [{ range: { min: 5 } }, { modulo: { step: 2 }, description: "even" }],
      3,
      "must be at least 5; even",
    ],
  ];
  for (const [kind, rules, value, wanted] of cases)
    assert.equal(
      told(kind, rules, value),
      wanted,
      `${kind} ${JSON.stringify(rules)} ${JSON.stringify(value)}`,
    );
});

test("a field without default is needed, one with default must not be emptied", () => {
  const plain = field("string");
  const usual = field("string", [], { default: "x" });
  const empty = field("string", [], { default: "" });
  assert.deepEqual(broken(plain, undefined, true), ["can't be blank"]);
  assert.deepEqual(broken(plain, undefined, false), []);
  assert.deepEqual(broken(usual, undefined, true), []);
  assert.deepEqual(broken(usual, "", true), ["can't be blank"]);
  assert.deepEqual(broken(empty, "", true), []);
});

test("a pattern that might take for ever, or means something else here, is the server's", () => {
  for (const pattern of [
    "(?:a|(?=a)a)*b",
    "(a+)+$",
    "([a-z]+\\.)*x",
    ".*.*.*.*.*x",
    "(?i)abc",
    "[[:alpha:]]+",
    "\\p{Greek}+",
    "a++b",
    "(?P<n>a)",
    "\\Aabc\\z",
    "(",
  ])
    assert.equal(fits(pattern, "a".repeat(40)), undefined, pattern);
  assert.equal(fits("\\w+", "ä"), undefined);
  assert.equal(fits("\\w+", "a b"), false);
  assert.equal(fits("[a-z]+", "a".repeat(5000)), true);
  assert.equal(fits("a*a*b", "a".repeat(5000)), undefined);
  assert.equal(fits("[a-z]+@[a-z]+\\.[a-z]+", "jo@example"), false);
  assert.equal(fits("[)(*.]{2}x", ")*x"), true);
  assert.equal(fits("(?:ab){2}", "abab"), true);
});

test("decimals are read and shown exactly", () => {
  for (const [text, wanted] of [
    ["0", "0"],
    ["-0.50", "-0.5"],
    [" +7. ", "7"],
    [".25", "0.25"],
    ["1_000", "1000"],
    ["1e-3", "0.001"],
    ["12E2", "1200"],
    ["79228162514264337593543950335", "79228162514264337593543950335"],
    ["79228162514264337593543950336", undefined],
    ["1e29", undefined],
    ["1e-29", undefined],
    ["", undefined],
    [".", undefined],
    ["1,5", undefined],
    ["0x10", undefined],
    ["Infinity", undefined],
    ["1e", undefined],
  ] as const) {
    const found = decimal(text);
    assert.equal(found && shown(found), wanted, text);
  }
});

test("addresses are those that the server reads", () => {
  for (const [text, wanted] of [
    ["0.0.0.0", 4],
    ["255.255.255.255", 4],
    ["01.0.0.1", undefined],
    ["1.2.3", undefined],
    ["1.2.3.4.5", undefined],
    [" 1.2.3.4", undefined],
    ["::", 6],
    ["::1", 6],
    ["1::", 6],
    ["1:2:3:4:5:6:7:8", 6],
    ["1:2:3:4:5:6:7::", 6],
    ["1:2:3:4:5:6:1.2.3.4", 6],
    ["::ffff:1.2.3.4", 6],
    ["1:2:3:4:5:6:7", undefined],
    ["1:2:3:4:5:6:7:8:9", undefined],
    ["1::2::3", undefined],
    [":1", undefined],
    ["1:", undefined],
    ["12345::", undefined],
    ["1.2.3.4::", undefined],
    ["fe80::1%eth0", undefined],
    ["", undefined],
  ] as const)
    assert.equal(isAddress(text), wanted, text);
});

test("a cluster's name", () => {
  for (const [name, wanted] of [
    ["cluster", []],
    ["My_Cluster-1", []],
    ["", ["can't be blank"]],
    ["short", ["is too short (minimum is 6 characters)"]],
    ["a".repeat(256), ["is too long (maximum is 255 characters)"]],
    [
      "1cluster",
      ["must start with a letter, and have only letters, digits, hyphens and underscores"],
    ],
    [
      "cluster.1",
      ["must start with a letter, and have only letters, digits, hyphens and underscores"],
    ],
  ] as Array<[string, string[]]>)
    assert.deepEqual(nameFaults(name), wanted, name);
});

const TYPE: ClusterType = {
  id: "t",
  name: "T",
  description: "",
  fields: [
    { ...field("number", [{ range: { min: 1 } }]), id: "alpha", default: 3 },
    { ...field("string", [{ length: { min: 2 } }]), id: "zeta" },
    { ...field("boolean"), id: "a/b~c", default: "yes" },
    { ...field("json"), id: "json", default: { a: [1] } },
    { ...field("comma_delimited_list"), id: "list", default: ["a", "b"] },
    { ...field("string", [{ custom_constraint: "nova.flavor" }]), id: "flavour", default: "s" },
  ],
  groups: [
    { label: "More", optional: true, fields: ["zeta", "gone"] },
    { name: "size", label: "Size", optional: false, fields: ["flavour", "alpha", "zeta"] },
  ],
  instructions: [],
};

test("a form begins with the defaults, and leaves out what is not ticked", () => {
  const values = initial(TYPE, "team-1");
  assert.deepEqual(values, {
    name: "",
    team_id: "team-1",
    "parameters/alpha": "3",
    "parameters/zeta": "",
    "parameters/a~1b~0c": true,
    "parameters/json": '{\n  "a": [\n    1\n  ]\n}',
    "parameters/list": "a, b",
    "parameters/flavour": "s",
    "selections/More": false,
  });
  const named = { ...values, name: "my-cluster" };
  assert.deepEqual(check(TYPE, named), []);
  assert.deepEqual(launchOf(TYPE, named), {
    name: "my-cluster",
    team_id: "team-1",
    parameters: {
      alpha: "3",
      "a/b~c": true,
      json: '{\n  "a": [\n    1\n  ]\n}',
      list: "a, b",
      flavour: "s",
    },
    selections: { More: false },
  });
  const ticked = { ...named, "selections/More": true, "parameters/alpha": "0" };
  assert.deepEqual(
    check(TYPE, ticked).map(({ pointer, message }) => [pointer, message]),
    [
      ["/parameters/alpha", "must be at least 1"],
      ["/parameters/zeta", "can't be blank"],
    ],
  );
});

test("a type that asks for the name itself is named by that", () => {
  const type = { ...TYPE, fields: [...TYPE.fields, { ...field("string"), id: "clustername" }] };
  const values = { ...initial(type, "x"), "parameters/clustername": "a b" };
  assert.deepEqual(
    check(type, values).map(({ pointer }) => pointer),
    ["/parameters/clustername", "/parameters/clustername"],
  );
  assert.equal(launchOf(type, { ...values, "parameters/clustername": "cluster" }).name, "cluster");
  const [fault] = placed(type, [{ pointer: "/name", code: "rule", message: "is taken" }]);
  assert.equal(fault?.pointer, "/parameters/clustername");
  const [kept] = placed(TYPE, [{ pointer: "/name", code: "rule", message: "is taken" }]);
  assert.equal(kept?.pointer, "/name");
});

test("fields are chosen from what the cloud has, and stand in one section each", () => {
  const flavour = TYPE.fields.find((one) => one.id === "flavour")!;
  const assets = {
    flavors: [{ id: "s", name: "small" }],
    "sahara.plugin": [{ id: "p", name: "P" }],
  };
  assert.deepEqual(choices(flavour, assets), [{ value: "s", label: "small" }]);
  assert.equal(choices(flavour, {}), undefined);
  assert.deepEqual(choices(field("string", [{ custom_constraint: "sahara.plugin" }]), assets), [
    { value: "p", label: "P" },
  ]);
  assert.deepEqual(choices(field("number", [{ allowed_values: [1, "2"] }]), {}), [
    { value: "1", label: "1" },
    { value: "2", label: "2" },
  ]);
  assert.deepEqual(
    sections(TYPE).map(({ group, fields }) => [group?.label, fields.map((one) => one.id)]),
    [
      [undefined, ["a/b~c", "json", "list"]],
      ["More", ["zeta"]],
      ["Size", ["flavour", "alpha"]],
    ],
  );
});

test("demands are told before they are broken", () => {
  assert.equal(demand({ range: { min: 1, max: 16 } }, "number"), "must be from 1 to 16");
  assert.equal(demand({ length: {} }, "string"), undefined);
  assert.equal(
    demand({ modulo: { step: 4 } }, "number"),
    "must be 0 or differ from it by a multiple of 4",
  );
});

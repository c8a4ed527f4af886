import assert from "node:assert/strict";
import { test } from "node:test";
import { reportCommand } from "../src/charts/command";
import { grouped, type Metric, telling } from "../src/charts/names";
import { averaged, ranked } from "../src/charts/ranking";
import { addressesOf, FACTS_MAX, factsOf, outputsOf, webAddress } from "../src/pages/facts";

test("objects of any depth become lines; what is empty has none, false and 0 have", () => {
  assert.deepEqual(
    factsOf({
      a_b: 1,
      none: null,
      gone: "",
      off: false,
      zero: 0,
      list: ["x", 2],
      in: { deep: {} },
    }),
    [
      { depth: 0, name: "a b", value: "1" },
      { depth: 0, name: "off", value: "false" },
      { depth: 0, name: "zero", value: "0" },
      { depth: 0, name: "list", value: "x, 2" },
    ],
  );
  assert.deepEqual(factsOf({ a: { b: { c: { d: { e: 1 } } } } }), [
    { depth: 0, name: "a", value: undefined },
    { depth: 1, name: "b", value: undefined },
    { depth: 2, name: "c", value: undefined },
    { depth: 3, name: "d", value: '{"e":1}' },
  ]);
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, index]));
  assert.equal(factsOf({ many }).length, FACTS_MAX);
  assert.deepEqual(factsOf("text"), []);
});

test("addresses are read from the texts that clients send", () => {
  assert.deepEqual(addressesOf("10.0.0.1, 10.0.0.2"), ["10.0.0.1", "10.0.0.2"]);
  assert.deepEqual(addressesOf('["10.0.0.1"]'), ["10.0.0.1"]);
  assert.deepEqual(addressesOf("['fe80::1', '10.0.0.2']"), ["fe80::1", "10.0.0.2"]);
  assert.deepEqual(addressesOf(null), []);
});

test("what a creation said is pairs, and only web addresses are links", () => {
  assert.deepEqual(outputsOf("web_access=http://x/?a=b,c=1, concertim_cluster_type=t/1"), [
    ["web access", "http://x/?a=b"],
    ["c", "1"],
    ["concertim cluster type", "t/1"],
  ]);
  assert.deepEqual(outputsOf('{"web":"https://x"}'), [["web", "https://x"]]);
  assert.deepEqual(outputsOf("just words"), [["", "just words"]]);
  assert.deepEqual(outputsOf(null), []);
  assert.equal(webAddress("https://x.org/a?b"), "https://x.org/a?b");
  for (const hostile of [
    "javascript:alert(1)",
    "data:text/html,x",
    "//x",
    "https://",
    "http://a b",
  ])
    assert.equal(webAddress(hostile), undefined, hostile);
});

test("metrics stand by the first part of their names, those that are alone last", () => {
  const all = ["cpu.user", "net.eth0.rx", "cpu.idle", "up", "load{a=1}"].map(
    (name): Metric => ({ name, units: "", value: 1 }),
  );
  const told = (word: string) =>
    grouped(all, word).map(({ name, metrics }) => [name, ...metrics.map((one) => one.name)]);
  assert.deepEqual(told(""), [
    ["cpu", "cpu.user", "cpu.idle"],
    ["", "net.eth0.rx", "up", "load{a=1}"],
  ]);
  assert.deepEqual(told("CPU idle"), [["", "cpu.idle"]]);
  assert.deepEqual(told("nothing"), []);
});

test("the largest mean comes first, and who has no values is not ranked", () => {
  const of: Record<string, Array<number | null>> = {
    a: [1, 3],
    b: [null, 9],
    c: [null],
    d: [2, 2],
  };
  const rows = (values: Array<number | null>) => ({ step: 15, start: 0, values });
  const found = ranked(Object.keys(of), (name) => rows(of[name]!));
  assert.deepEqual(
    found.map((one) => [one.of, one.mean]),
    [
      ["b", 9],
      ["a", 2],
      ["d", 2],
    ],
  );
  const mean = averaged([rows([1, null]), { step: 15, start: 15, values: [5, 7] }]);
  assert.deepEqual(mean, rows([1, 5, 7]));
  assert.equal(averaged([]), undefined);
});

test("the command is one that a shell takes as it is meant, whatever the id is", () => {
  const command = reportCommand("http://h:7000", 'it\'s "$(rm)"', "TOKEN");
  assert.ok(command.includes("'Authorization: Bearer TOKEN'"));
  assert.ok(command.includes(`it'\\''s`));
  assert.ok(command.startsWith("curl http://h:7000/mrd/metrics \\\n"));
  assert.ok(reportCommand("http://h", "1").includes('"Authorization: Bearer $TOKEN"'));
});

test("what says most comes first: one of each kind, reported ones before silent ones", () => {
  const all: Metric[] = [
    { name: "<b>", units: "", value: 1 },
    { name: "cpu.idle", units: "", value: undefined },
    { name: "cpu.user", units: "", value: 1 },
    { name: "disk.busy", units: "", value: 1 },
    { name: "load.1m", units: "", value: 1 },
    { name: "load.5m", units: "", value: 1 },
  ];
  assert.deepEqual(
    telling(all, 4).map((one) => one.name),
    ["load.1m", "cpu.user", "disk.busy", "<b>"],
  );
  assert.equal(telling(all, 20).length, all.length);
});

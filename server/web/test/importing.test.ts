import assert from "node:assert/strict";
import { test } from "node:test";
import { faultsByLine, ROWS_MAX, readImport } from "../src/pages/racks/importing";
import { objectFault, parseObject, placeOf } from "../src/pages/racks/json";
import { readCsv } from "../src/ui/csvRead";

const names = {
  teams: [
    { id: "t1", name: "Row 1" },
    { id: "t2", name: "Row 2" },
  ],
  racks: [
    { id: "r1", name: "rack-1" },
    { id: "r2", name: "same" },
    { id: "r3", name: "same" },
  ],
  templates: [
    { id: "p1", name: "small", tag: null },
    { id: "p2", name: "switch", tag: "network" },
  ],
};

test("CSV is read with quotes, line ends of all kinds, and the line that each row begins on", () => {
  const { rows, open } = readCsv('\ufeffa,b\r\n"x ""y"", z","two\nlines"\n\n,last\r');
  assert.equal(open, undefined);
  assert.deepEqual(rows, [
    { line: 1, fields: ["a", "b"] },
    { line: 2, fields: ['x "y", z', "two\nlines"] },
    { line: 5, fields: ["", "last"] },
  ]);
});

test("what is pasted out of a spreadsheet has tabs, and some write semicolons", () => {
  assert.deepEqual(readCsv("a\tb\n1,5\t2").rows[1]?.fields, ["1,5", "2"]);
  assert.deepEqual(readCsv("a;b\n1;2").rows[1]?.fields, ["1", "2"]);
});

test("a quotation mark that is not closed is told with its line", () => {
  assert.equal(readCsv('a,b\n1,"2\n3').open, 2);
  const { faults } = readImport("racks", 'team\n"Row 1', names);
  assert.equal(faults[0]?.line, 2);
});

test("racks name their team by name or id, and leave out what may be", () => {
  const text = 'Team,Name,U Height,metadata\nRow 1,a1,42,"{""x"": 1}"\nt2,,,\n';
  const { items, lines, faults } = readImport("racks", text, names);
  assert.deepEqual(faults, []);
  assert.deepEqual(lines, [2, 3]);
  assert.deepEqual(items, [
    { name: "a1", metadata: { x: 1 }, status: "ACTIVE", team_id: "t1", u_height: 42 },
    { status: "ACTIVE", team_id: "t2" },
  ]);
});

test("devices have their type by their template, and stand at the front unless it says otherwise", () => {
  const text = "rack,template,name,start_u,facing\nrack-1,switch,sw,3,\nr1,p1,web,4,B\n";
  const { items, faults } = readImport("devices", text, names);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    items.map(({ type, location }) => ({ type, location })),
    [
      { type: "Network", location: { rack_id: "r1", start_u: 3, facing: "f" } },
      { type: "Instance", location: { rack_id: "r1", start_u: 4, facing: "b" } },
    ],
  );
});

test("every fault of every row is told with its line and column", () => {
  const text = "rack,template,name,start_u\nsame,small,a,1\nnone,none,,x\nrack-1,small,b,2,9\n";
  const { faults, items } = readImport("devices", text, names);
  assert.equal(items.length, 0);
  assert.deepEqual(
    faults.map(({ line, column }) => `${line} ${column}`),
    ["2 rack", "3 name", "3 rack", "3 template", "3 start_u", "4 "],
  );
});

test("columns that are missing, unknown or there twice are told before any row", () => {
  const { faults } = readImport("racks", "name,name,colour\na,b,c\n", names);
  assert.deepEqual(
    faults.map((fault) => fault.column),
    ["name", "colour", "team"],
  );
});

test("more rows than the server takes are refused at the first that is too many", () => {
  const text = `team\n${"t1\n".repeat(ROWS_MAX + 1)}`;
  const { faults, items } = readImport("racks", text, names);
  assert.equal(items.length, 0);
  assert.deepEqual(
    faults.map((fault) => fault.line),
    [ROWS_MAX + 2],
  );
});

test("what the server refuses is told by the line that it came from", () => {
  const read = readImport("devices", "rack,template,name,start_u\n\nr1,p1,a,1\nr1,p1,b,1\n", names);
  const faults = faultsByLine(
    [
      { pointer: "/create/1/location/start_u", code: "rule", message: "is occupied" },
      { pointer: "/create/0/name", code: "taken", message: "has already been taken" },
      { code: "rule", message: "too much" },
    ],
    read,
  );
  assert.deepEqual(faults, [
    { line: 4, column: "start_u", value: "1", message: "is occupied" },
    { line: 3, column: "name", value: "a", message: "has already been taken" },
    { line: 0, column: "", value: "", message: "too much" },
  ]);
});

test("faults of JSON are told with line and column", () => {
  assert.deepEqual(placeOf("a\nbc\n", 4), { line: 2, column: 3 });
  assert.match(objectFault('{\n  "a": 1,\n  b: 2\n}') ?? "", /line 3, column 3/);
  assert.match(objectFault('{"a": ') ?? "", /line 1, column 7/);
  assert.equal(objectFault('{"a": {"b": []}}'), undefined);
  assert.equal(objectFault("  "), undefined);
  assert.deepEqual(parseObject("[1]"), { notObject: true });
  assert.deepEqual(parseObject("null"), { notObject: true });
});

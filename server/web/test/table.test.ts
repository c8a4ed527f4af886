import assert from "node:assert/strict";
import { test } from "node:test";
import { csv } from "../src/ui/csv";
import { local } from "../src/ui/source";

test("what a spreadsheet would take for a formula is text in CSV", () => {
  const rows = [
    ["=1+1", 'a "b"', -2],
    ["x,y", null, "two\nlines"],
  ];
  assert.equal(
    csv(["n", "t", "v"], rows),
    'n,t,v\r\n\'=1+1,"a ""b""",-2\r\n"x,y",,"two\nlines"\r\n',
  );
});

test("rows that are here are searched, sorted as people do, and paged", async () => {
  const rows = ["rack-10", "rack-2", "Rack-1", "other"].map((name) => ({ name }));
  const source = local(rows, { name: (row) => row.name });
  const wanted = { q: "RACK", sort: "name", filters: {}, limit: 2, cursor: null };
  const stop = new AbortController().signal;
  const first = await source(wanted, stop);
  assert.deepEqual(
    first.items.map((row) => row.name),
    ["Rack-1", "rack-2"],
  );
  assert.equal(first.total, 3);
  const second = await source({ ...wanted, cursor: first.next }, stop);
  assert.deepEqual(
    second.items.map((row) => row.name),
    ["rack-10"],
  );
  assert.equal(second.next, null);
});

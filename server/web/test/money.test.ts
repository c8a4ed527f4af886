import assert from "node:assert/strict";
import { test } from "node:test";
import { amount, dateOnly, money, NOTHING } from "../src/format/format";

test("money stands in its currency where that is one", () => {
  for (const [text, currency, wanted] of [
    ["1234.5", "GBP", "£1,234.50"],
    ["-20", "EUR", "-€20.00"],
    ["0", "USD", "$0.00"],
    ["12.345", "USD", "$12.35"],
    ["1200", "JPY", "¥1,200"],
    ["3.1", null, "3.10"],
    ["3.1", "credits", "3.10 credits"],
    ["3.1", "<b>", "3.10 <b>"],
    ["", "GBP", NOTHING],
    ["many", "GBP", NOTHING],
    ["1e5", "GBP", NOTHING],
    [null, "GBP", NOTHING],
    [undefined, undefined, NOTHING],
  ] as const)
    assert.equal(money(text, currency), wanted, `${text} ${currency}`);
  assert.equal(amount("12.5"), "12.50");
});

test("a day is that day in every time zone", () => {
  const zone = process.env.TZ;
  try {
    for (const place of ["America/Los_Angeles", "UTC", "Pacific/Auckland"]) {
      process.env.TZ = place;
      assert.equal(dateOnly("2026-05-01"), "May 1, 2026", place);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
  assert.equal(dateOnly("2026-13-01"), "2026-13-01");
  assert.equal(dateOnly(""), NOTHING);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Block, blocks, safeHref, spans } from "../src/charts/markdown";

test("blocks are told apart", () => {
  const kinds = blocks(
    "# Use\n\nHello *you*\nand you.\n\n- one\n- two\n  - deep\n\n3. three\n\n> said\n\n```sh\nls **x**\n```\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
  );
  assert.deepEqual(
    kinds.map((block) => block.kind),
    ["heading", "paragraph", "list", "list", "quote", "code", "rule", "table"],
  );
  const [, , list, numbered, , code, , table] = kinds;
  assert.ok(list?.kind === "list" && list.items.length === 2 && !list.ordered);
  assert.equal(list.items[1]?.[1]?.kind, "list", "a list in a list");
  assert.ok(numbered?.kind === "list" && numbered.ordered && numbered.start === 3);
  assert.ok(code?.kind === "code" && code.text === "ls **x**");
  assert.ok(table?.kind === "table" && table.rows.length === 1 && table.head.length === 2);
});

test("pieces of a line", () => {
  assert.deepEqual(spans("a **b *c*** `**d**` <https://e.org> \\*f\\*"), [
    { kind: "text", text: "a " },
    {
      kind: "strong",
      inside: [
        { kind: "text", text: "b " },
        { kind: "em", inside: [{ kind: "text", text: "c" }] },
      ],
    },
    { kind: "text", text: " " },
    { kind: "code", text: "**d**" },
    { kind: "text", text: " " },
    {
      kind: "link",
      href: "https://e.org",
      inside: [{ kind: "text", text: "https://e.org" }],
    },
    { kind: "text", text: " *f*" },
  ]);
  assert.deepEqual(spans("snake_case_name and 2*3*4"), [
    { kind: "text", text: "snake_case_name and 2*3*4" },
  ]);
  assert.deepEqual(spans("see https://x.org/a."), [
    { kind: "text", text: "see " },
    { kind: "link", href: "https://x.org/a", inside: [{ kind: "text", text: "https://x.org/a" }] },
    { kind: "text", text: "." },
  ]);
});

function links(all: Block[]): string[] {
  return [...JSON.stringify(all).matchAll(/"href":"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]!);
}

test("links lead nowhere that runs script", () => {
  for (const hostile of [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example/x",
    "/\\evil.example",
    "&#106;avascript:alert(1)",
  ]) {
    assert.equal(safeHref(hostile), undefined, hostile);
    assert.deepEqual(links(blocks(`[x](${hostile}) ![x](${hostile}) <${hostile}>`)), [], hostile);
  }
  for (const good of ["https://x.org/?a=b", "http://x", "mailto:a@b", "/racks", "#top"])
    assert.equal(safeHref(good), good);
});

test("HTML is text", () => {
  const text = "<script>alert(1)</script> <img src=x onerror=alert(1)>";
  assert.deepEqual(blocks(text), [{ kind: "paragraph", inside: [{ kind: "text", text }] }]);
});

test("texts that are made to be slow or deep come to an end with a small tree", () => {
  const deep = (all: Block[]): number =>
    Math.max(
      0,
      ...all.map((block) =>
        block.kind === "quote"
          ? 1 + deep(block.inside)
          : block.kind === "list"
            ? 1 + Math.max(0, ...block.items.map(deep))
            : 0,
      ),
    );
  assert.ok(deep(blocks("> ".repeat(5000))) < 10);
  assert.ok(deep(blocks("- ".repeat(5000))) < 10);
  const size = 20_000;
  for (const part of [
    "*",
    "**a ",
    "_a",
    "[",
    "[a](",
    "`",
    "` `` ",
    "![",
    "<",
    "\\",
    "|",
    "http://",
  ])
    assert.ok(blocks(part.repeat(size / part.length)).length > 0, part);
});

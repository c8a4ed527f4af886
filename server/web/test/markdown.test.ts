import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Block,
  type Inline,
  inline,
  LENGTH_MAX,
  markdown,
  safeHref,
} from "../src/ui/commonmark";

function spelt(part: Inline): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "code":
      return `[code ${part.text}]`;
    case "break":
      return "[break]";
    case "link":
      return `[${plain(part.inside)} -> ${part.href}]`;
    default:
      return `[${part.kind} ${plain(part.inside)}]`;
  }
}

function plain(parts: Inline[]): string {
  return parts.map(spelt).join("");
}

function drawn(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `h${block.level} ${plain(block.inside)}`;
    case "paragraph":
      return `p ${plain(block.inside)}`;
    case "code":
      return `code ${JSON.stringify(block.text)}`;
    case "quote":
      return `quote(${outline(block.blocks)})`;
    case "rule":
      return "rule";
    case "list":
      return `${block.ordered ? `ol${block.start}` : "ul"}(${block.items.map(outline).join(" | ")})`;
    case "table": {
      const rows = [block.head, ...block.rows].map((row) => row.map(plain).join("/"));
      return `table ${block.align.join()} ${rows.join(" | ")}`;
    }
  }
}

function outline(blocks: Block[]): string {
  return blocks.map(drawn).join("; ");
}

test("the marks of a line", () => {
  for (const [text, wanted] of [
    ["a **b** *c* __d__ _e_ ~~f~~", "a [strong b] [emphasis c] [strong d] [emphasis e] [strike f]"],
    ["***both***", "[strong [emphasis both]]"],
    ["**bold with *slanted* in it**", "[strong bold with [emphasis slanted] in it]"],
    ["snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"],
    ["`a*b*` ``c`d``", "[code a*b*] [code c`d]"],
    ["un`closed", "un`closed"],
    ["**open", "**open"],
    ["\\*no\\* \\a \\\\", "*no* \\a \\"],
    ["one  \ntwo\\\nthree\nfour", "one[break]two[break]three\nfour"],
    ['[text](https://x.org/a_(b) "t")!', "[text -> https://x.org/a_(b)]!"],
    ["[**b**](/racks)", "[[strong b] -> /racks]"],
    [
      "<https://x.org> see https://y.org/z.",
      "[https://x.org -> https://x.org/] see [https://y.org/z -> https://y.org/z].",
    ],
    ["(https://y.org/z)", "([https://y.org/z -> https://y.org/z])"],
    ["![a picture](https://x.org/p.png)", "[a picture -> https://x.org/p.png]"],
    ["[a](b c) [d] (e)", "[a](b c) [d] (e)"],
  ] as const)
    assert.equal(plain(inline(text)), wanted, text);
});

test("the parts of a text", () => {
  for (const [text, wanted] of [
    ["# One\n\nTwo\nthree\n## Four ##", "h1 One; p Two\nthree; h2 Four"],
    ["One\n===\nTwo\n---\n\n---", "h1 One; h2 Two; rule"],
    ["```sh\n# no heading\n```\nafter", 'code "# no heading"; p after'],
    ["~~~\nopen to the end", 'code "open to the end"'],
    ["    a\n\n    b\nc", 'code "a\\n\\nb"; p c'],
    ["> a\n> b\nlazy\n\nc", "quote(p a\nb\nlazy); p c"],
    ["- a\n- b\n  - c\n\n  d\n- e", "ul(p a | p b; ul(p c); p d | p e)"],
    ["3. a\n4. b\n\n* c\n+ d", "ol3(p a | p b); ul(p c); ul(p d)"],
    ["It began in\n1999. That is long ago.", "p It began in\n1999. That is long ago."],
    ["|a|b|c|\n|:-|:-:|-:|\n|1|2\\|3|\n\nd", "table start,center,end a/b/c | 1/2|3/; p d"],
    ["1. one\n   ```\n   code\n   ```\n2. two", 'ol1(p one; code "code" | p two)'],
    ["a\r\n\r\nb", "p a; p b"],
    ["", ""],
  ] as const)
    assert.equal(outline(markdown(text)), wanted, text);
});

test("hostile text stays text", () => {
  for (const text of [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "&lt;b&gt;",
    "<a href='javascript:alert(1)'>x</a>",
    "\u0000\u202Eevil",
  ])
    assert.equal(outline(markdown(text)), `p ${text}`);
  for (const href of [
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.org",
    "/\\evil.org",
    "file:///etc/passwd",
    "blob:https://x.org/1",
    "x",
    "",
    "https://",
  ])
    assert.equal(safeHref(href), undefined, href);
  assert.equal(plain(inline("[x](javascript:alert(1))")), "x");
  assert.equal(plain(inline("![x](data:image/svg+xml,y)")), "x");
  assert.equal(plain(inline("<javascript:alert(1)>")), "<javascript:alert(1)>");
});

test("texts made to take for ever are read all the same", () => {
  const many = 20_000;
  for (const unit of [
    "[",
    "![",
    "*",
    "_a",
    "**a",
    "`",
    "`a``",
    "> ",
    "- ",
    "<",
    "[a](",
    "((",
    "|",
    "\\",
    "~~a",
    "1. ",
    "#",
    "h",
    "https://",
  ]) {
    const long = unit.repeat(many / unit.length);
    assert.ok(markdown(long).length > 0, unit);
    assert.ok(markdown(`${unit}\n`.repeat(2000)).length >= 0, unit);
  }
  const nested = Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n");
  assert.equal(markdown(nested).length, 1);
  const long = "a".repeat(LENGTH_MAX + 1);
  assert.deepEqual(markdown(long), [{ kind: "code", text: long }]);
});

import {
  RackPage,
  instructionsOf
} from "./chunk-T5QGEZCF.js";
import "./chunk-IKAKSF4O.js";
import "./chunk-25PXLNTJ.js";
import "./chunk-IKNHAO6C.js";
import "./chunk-FZAMDKB2.js";
import "./chunk-WNWLUFD7.js";
import "./chunk-3DXBFGGH.js";
import {
  Code,
  Empty,
  Reading,
  Tabs,
  useRead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import {
  $,
  go,
  w
} from "./chunk-JED37L3N.js";

// src/ui/commonmark.ts
var LENGTH_MAX = 2e5;
var DEPTH_MAX = 12;
var HREF_MAX = 2e3;
function safeHref(href) {
  const text = href.trim();
  if (/^\/(?![/\\])/.test(text)) return text;
  if (!/^(https?:\/\/|mailto:)/i.test(text)) return void 0;
  try {
    return new URL(text).href;
  } catch {
    return void 0;
  }
}
var PUNCTUATION = /[!-/:-@[-`{-~]/;
var WORD = /[\p{L}\p{N}_]/u;
function brackets(text) {
  const pairs = /* @__PURE__ */ new Map();
  const open = [];
  for (let at2 = 0; at2 < text.length; at2 += 1) {
    const char = text[at2];
    if (char === "\\") at2 += 1;
    else if (char === "[") open.push(at2);
    else if (char === "]") {
      const from = open.pop();
      if (from !== void 0) pairs.set(from, at2);
    }
  }
  return pairs;
}
function destination(text, at2) {
  if (text[at2] !== "(") return void 0;
  const rest = text.slice(at2 + 1, at2 + 1 + HREF_MAX);
  const found = /^\s*<([^<>\n]*)>(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(rest) ?? /^\s*((?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(rest);
  return found ? { href: found[1] ?? "", end: at2 + 1 + found[0].length } : void 0;
}
var URL_HERE = /https?:\/\/[^\s<>"'`\]]+/iy;
var AUTOLINK = /<(https?:\/\/[^\s<>]{1,2000}|mailto:[^\s<>]{1,500})>/iy;
var TICKS = /`+/y;
var MARKS = /\*+|_+|~~/y;
function at(pattern, text, from) {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
var Runs = class {
  ends = /* @__PURE__ */ new Map();
  constructor(text) {
    for (const run of text.matchAll(/`+/g)) {
      const known = this.ends.get(run[0].length);
      if (known) known.push(run.index);
      else this.ends.set(run[0].length, [run.index]);
    }
  }
  after(length, from) {
    const places = this.ends.get(length) ?? [];
    while (places[0] !== void 0 && places[0] < from) places.shift();
    return places[0];
  }
};
function tokens(text, depth, links) {
  const found = [];
  const pairs = links ? brackets(text) : /* @__PURE__ */ new Map();
  const runs = new Runs(text);
  let plain = "";
  const flush = () => {
    if (plain) found.push({ kind: "node", node: { kind: "text", text: plain } });
    plain = "";
  };
  const add = (node) => {
    flush();
    found.push({ kind: "node", node });
  };
  for (let i = 0; i < text.length; ) {
    const char = text[i] ?? "";
    if (char === "\\") {
      const next = text[i + 1] ?? "";
      if (next === "\n") add({ kind: "break" });
      else plain += PUNCTUATION.test(next) ? next : `\\${next}`;
      i += 2;
      continue;
    }
    if (char === "\n") {
      if (plain.endsWith("  ")) {
        plain = plain.trimEnd();
        add({ kind: "break" });
      } else plain += "\n";
      i += 1;
      continue;
    }
    if (char === "`") {
      const length = at(TICKS, text, i)?.[0].length ?? 1;
      const end = runs.after(length, i + length);
      if (end !== void 0) {
        const code = text.slice(i + length, end).replaceAll("\n", " ");
        add({ kind: "code", text: code.replace(/^ (.*\S.*) $/, "$1") });
        i = end + length;
      } else {
        plain += "`".repeat(length);
        i += length;
      }
      continue;
    }
    const auto = links && char === "<" ? at(AUTOLINK, text, i) : null;
    const bare = links && /h/i.test(char) && !WORD.test(text[i - 1] ?? "") ? at(URL_HERE, text, i) : null;
    if (auto || bare) {
      const shown = auto ? auto[1] ?? "" : (bare?.[0] ?? "").replace(/[.,:;!?)*_~]+$/, "");
      const href = safeHref(shown);
      if (href) {
        add({ kind: "link", href, inside: [{ kind: "text", text: shown }] });
        i += auto ? auto[0].length : shown.length;
        continue;
      }
    }
    const image = char === "!" && text[i + 1] === "[";
    if (links && (char === "[" || image)) {
      const from = image ? i + 1 : i;
      const close = pairs.get(from);
      const target = close === void 0 ? void 0 : destination(text, close + 1);
      if (close !== void 0 && target) {
        const href = safeHref(target.href);
        const inside = inline(text.slice(from + 1, close), depth + 1, false);
        if (href)
          add({
            kind: "link",
            href,
            inside: inside.length ? inside : [{ kind: "text", text: href }]
          });
        else for (const node of inside) add(node);
        i = target.end;
        continue;
      }
    }
    const run = at(MARKS, text, i)?.[0];
    if (run) {
      const before = text[i - 1] ?? " ";
      const after = text[i + run.length] ?? " ";
      const words = run[0] === "_";
      const opens = !/\s/.test(after) && !(words && WORD.test(before));
      const closes = !/\s/.test(before) && !(words && WORD.test(after));
      const mark = run[0] ?? "";
      if ((run.length <= 3 || mark === "~") && (opens || closes)) {
        flush();
        const parts2 = run.length < 3 ? [run] : closes ? [mark, mark + mark] : [mark + mark, mark];
        for (const part of parts2) found.push({ kind: "mark", mark: part, opens, closes });
      } else plain += run;
      i += run.length;
      continue;
    }
    plain += char;
    i += 1;
  }
  flush();
  return found;
}
var KIND_OF = {
  "*": "emphasis",
  _: "emphasis",
  "**": "strong",
  __: "strong",
  "~~": "strike"
};
function inline(text, depth = 0, links = true) {
  if (depth > DEPTH_MAX) return [{ kind: "text", text }];
  const stack = [{ mark: "", nodes: [] }];
  const top = () => stack[stack.length - 1]?.nodes ?? [];
  const fold = () => {
    const frame = stack.pop();
    if (frame) top().push({ kind: "text", text: frame.mark }, ...frame.nodes);
  };
  for (const token of tokens(text, depth, links)) {
    if (token.kind === "node") {
      top().push(token.node);
      continue;
    }
    const open = token.closes ? stack.map((frame) => frame.mark).lastIndexOf(token.mark) : -1;
    const kind = KIND_OF[token.mark];
    if (open > 0 && kind) {
      while (stack.length > open + 1) fold();
      const inside = stack.pop()?.nodes ?? [];
      top().push({ kind, inside });
    } else if (token.opens && stack.length <= DEPTH_MAX)
      stack.push({ mark: token.mark, nodes: [] });
    else top().push({ kind: "text", text: token.mark });
  }
  while (stack.length > 1) fold();
  return top();
}
var HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
var FENCE = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;
var RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
var QUOTE = /^ {0,3}> ?(.*)$/;
var ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])(?:( +)(.*))?$/;
var DIVIDER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
function cells(line) {
  const inner = line.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}
function begins(line) {
  const item = ITEM.exec(line);
  return HEADING.test(line) || FENCE.test(line) || RULE.test(line) || QUOTE.test(line) || // A number at the beginning of a line is more often a number than a list that begins with it.
  item !== null && Boolean(item[4]) && (!/\d/.test(item[2] ?? "") || /^1[.)]/.test(item[2] ?? ""));
}
function blocksOf(lines, depth) {
  if (depth > DEPTH_MAX) return [{ kind: "code", text: lines.join("\n") }];
  const blocks = [];
  let i = 0;
  const line = () => lines[i] ?? "";
  while (i < lines.length) {
    if (!line().trim()) {
      i += 1;
      continue;
    }
    const fence = FENCE.exec(line());
    if (fence) {
      const end = new RegExp(`^ {0,3}${fence[1]?.[0]}{${fence[1]?.length},}[ \\t]*$`);
      const text2 = [];
      for (i += 1; i < lines.length && !end.test(line()); i += 1) text2.push(line());
      i += 1;
      blocks.push({ kind: "code", text: text2.join("\n") });
      continue;
    }
    if (/^(?: {4}|\t)/.test(line())) {
      const text2 = [];
      for (; i < lines.length && (/^(?: {4}|\t)/.test(line()) || !line().trim()); i += 1)
        text2.push(line().replace(/^(?: {4}|\t)/, ""));
      blocks.push({ kind: "code", text: text2.join("\n").trimEnd() });
      continue;
    }
    const heading = HEADING.exec(line());
    if (heading) {
      const level2 = heading[1]?.length ?? 1;
      blocks.push({ kind: "heading", level: level2, inside: inline(heading[2] ?? "") });
      i += 1;
      continue;
    }
    if (RULE.test(line())) {
      blocks.push({ kind: "rule" });
      i += 1;
      continue;
    }
    if (QUOTE.test(line())) {
      const inner = [];
      for (; i < lines.length && (QUOTE.test(line()) || line().trim() && !begins(line())); i += 1)
        inner.push(QUOTE.exec(line())?.[1] ?? line());
      blocks.push({ kind: "quote", blocks: blocksOf(inner, depth + 1) });
      continue;
    }
    if (ITEM.test(line())) {
      const [list, next] = listAt(lines, i, depth);
      blocks.push(list);
      i = next;
      continue;
    }
    if (line().includes("|") && DIVIDER.test(lines[i + 1] ?? "")) {
      const head = cells(line());
      const marks = cells(lines[i + 1] ?? "");
      if (head.length === marks.length) {
        const align = marks.map((mark) => {
          if (!mark.endsWith(":")) return "start";
          return mark.startsWith(":") ? "center" : "end";
        });
        const rows = [];
        for (i += 2; i < lines.length && line().trim() && line().includes("|"); i += 1) {
          const row = cells(line());
          rows.push(head.map((_, column) => inline(row[column] ?? "")));
        }
        blocks.push({ kind: "table", align, head: head.map((cell) => inline(cell)), rows });
        continue;
      }
    }
    const text = [line().trimStart()];
    let level = 0;
    for (i += 1; i < lines.length && line().trim() && level === 0; i += 1) {
      if (/^ {0,3}=+[ \t]*$/.test(line())) level = 1;
      else if (/^ {0,3}-+[ \t]*$/.test(line())) level = 2;
      else if (begins(line())) break;
      else text.push(line().trimStart());
    }
    const inside = inline(text.join("\n").trimEnd());
    blocks.push(level ? { kind: "heading", level, inside } : { kind: "paragraph", inside });
  }
  return blocks;
}
function listAt(lines, from, depth) {
  const first = ITEM.exec(lines[from] ?? "");
  const sort = first?.[2]?.at(-1) ?? "-";
  const ordered = sort === "." || sort === ")";
  const items = [];
  let i = from;
  while (i < lines.length) {
    const item = ITEM.exec(lines[i] ?? "");
    if (!item || item[2]?.at(-1) !== sort || RULE.test(lines[i] ?? "")) break;
    const spaces = item[3]?.length ?? 1;
    const width = (item[1]?.length ?? 0) + (item[2]?.length ?? 1) + (spaces > 4 ? 1 : spaces);
    const inner = [" ".repeat(spaces > 4 ? spaces - 1 : 0) + (item[4] ?? "")];
    let blank = false;
    for (i += 1; i < lines.length; i += 1) {
      const line = lines[i] ?? "";
      if (!line.trim()) {
        blank = true;
        inner.push("");
        continue;
      }
      const indent = line.length - line.trimStart().length;
      if (indent >= width) inner.push(line.slice(width));
      else if (!blank && !begins(line) && !ITEM.test(line)) inner.push(line);
      else break;
      blank = false;
    }
    items.push(blocksOf(inner, depth + 1));
  }
  return [
    { kind: "list", ordered, start: ordered ? Number.parseInt(first?.[2] ?? "1", 10) : 1, items },
    i
  ];
}
function markdown(text) {
  if (text.length > LENGTH_MAX) return [{ kind: "code", text }];
  return blocksOf(text.replace(/\r\n?/g, "\n").replaceAll("	", "    ").split("\n"), 0);
}

// src/ui/Markdown.tsx
function Part({ part }) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "code":
      return /* @__PURE__ */ a("code", { children: part.text });
    case "break":
      return /* @__PURE__ */ a("br", {});
    case "strong":
      return /* @__PURE__ */ a("strong", { children: parts(part.inside) });
    case "emphasis":
      return /* @__PURE__ */ a("em", { children: parts(part.inside) });
    case "strike":
      return /* @__PURE__ */ a("s", { children: parts(part.inside) });
    case "link":
      return part.href.startsWith("/") ? /* @__PURE__ */ a("a", { href: part.href, children: parts(part.inside) }) : /* @__PURE__ */ a("a", { href: part.href, target: "_blank", rel: "noopener noreferrer", children: parts(part.inside) });
  }
}
function parts(inside) {
  return inside.map((part, index) => /* @__PURE__ */ a(Part, { part }, index));
}
function Heading({ level, children }) {
  const Tag = `h${Math.min(level, 6)}`;
  return /* @__PURE__ */ a(Tag, { children });
}
function Piece({ block, top }) {
  switch (block.kind) {
    case "heading":
      return /* @__PURE__ */ a(Heading, { level: block.level + top - 1, children: parts(block.inside) });
    case "paragraph":
      return /* @__PURE__ */ a("p", { children: parts(block.inside) });
    case "code":
      return /* @__PURE__ */ a(Code, { text: block.text });
    case "quote":
      return /* @__PURE__ */ a("blockquote", { children: /* @__PURE__ */ a(Shown, { blocks: block.blocks, top }) });
    case "rule":
      return /* @__PURE__ */ a("hr", {});
    case "list": {
      const items = block.items.map((item, place) => {
        const [only] = item;
        const short = item.length === 1 && only?.kind === "paragraph";
        return /* @__PURE__ */ a("li", { children: short ? parts(only.inside) : /* @__PURE__ */ a(Shown, { blocks: item, top }) }, place);
      });
      return block.ordered ? /* @__PURE__ */ a("ol", { start: block.start, children: items }) : /* @__PURE__ */ a("ul", { children: items });
    }
    case "table":
      return /* @__PURE__ */ a("div", { class: "table-scroll", children: /* @__PURE__ */ a("table", { class: "table", children: [
        /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: block.head.map((cell, column) => /* @__PURE__ */ a("th", { scope: "col", class: block.align[column] ?? "", children: parts(cell) }, column)) }) }),
        /* @__PURE__ */ a("tbody", { children: block.rows.map((row, place) => /* @__PURE__ */ a("tr", { children: row.map((cell, column) => /* @__PURE__ */ a("td", { class: block.align[column] ?? "", children: parts(cell) }, column)) }, place)) })
      ] }) });
  }
}
function Shown({ blocks, top }) {
  return /* @__PURE__ */ a($, { children: blocks.map((block, index) => /* @__PURE__ */ a(Piece, { block, top }, index)) });
}
function Markdown({ text, top = 2 }) {
  const blocks = w(() => markdown(text), [text]);
  return /* @__PURE__ */ a("div", { class: "markdown", children: /* @__PURE__ */ a(Shown, { blocks, top }) });
}

// src/pages/RackInstructions.tsx
function RackInstructions({ params }) {
  const id = params.id ?? "";
  const read = useRead((stop) => instructionsOf(id, stop), [id]);
  const base = `/racks/${id}/instructions`;
  return /* @__PURE__ */ a(RackPage, { id, children: () => /* @__PURE__ */ a(Reading, { read, children: (texts) => {
    const shown = texts.find((text) => text.id === params.text) ?? texts[0];
    if (!shown)
      return /* @__PURE__ */ a(Empty, { icon: "help", title: t.charts.noInstructions, children: /* @__PURE__ */ a("p", { children: t.charts.noInstructionsBody }) });
    if (!params.text && texts.length > 1)
      void go(`${base}/${encodeURIComponent(shown.id)}`, { replace: true });
    return /* @__PURE__ */ a($, { children: [
      texts.length > 1 && /* @__PURE__ */ a(
        Tabs,
        {
          label: t.charts.instructions,
          tabs: texts.map((text) => ({
            href: `${base}/${encodeURIComponent(text.id)}`,
            label: text.title
          }))
        }
      ),
      /* @__PURE__ */ a("article", { class: "card prose", children: /* @__PURE__ */ a(Markdown, { text: shown.text }) })
    ] });
  } }) });
}
export {
  RackInstructions as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL2NvbW1vbm1hcmsudHMiLCAiLi4vLi4vc3JjL3VpL01hcmtkb3duLnRzeCIsICIuLi8uLi9zcmMvcGFnZXMvUmFja0luc3RydWN0aW9ucy50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIE1hcmtkb3duIG9mIG90aGVyIHNlcnZpY2VzIGFzIGEgdHJlZSBvZiBwbGFpbiBkYXRhOiB3aGF0IGlzIG5vIE1hcmtkb3duIGtub3duIGhlcmUsIEhUTUwgdG9vLCBpcyB0ZXh0LlxuXG4vKiogQSBwYXJ0IG9mIGEgbGluZS4gKi9cbmV4cG9ydCB0eXBlIElubGluZSA9XG4gIHwgeyBraW5kOiBcInRleHRcIiB8IFwiY29kZVwiOyB0ZXh0OiBzdHJpbmcgfVxuICB8IHsga2luZDogXCJzdHJvbmdcIiB8IFwiZW1waGFzaXNcIiB8IFwic3RyaWtlXCI7IGluc2lkZTogSW5saW5lW10gfVxuICB8IHsga2luZDogXCJsaW5rXCI7IGhyZWY6IHN0cmluZzsgaW5zaWRlOiBJbmxpbmVbXSB9XG4gIHwgeyBraW5kOiBcImJyZWFrXCIgfTtcblxuLyoqIFdoZXJlIGEgY29sdW1uIG9mIGEgdGFibGUgc3RhbmRzLiAqL1xuZXhwb3J0IHR5cGUgQWxpZ24gPSBcInN0YXJ0XCIgfCBcImNlbnRlclwiIHwgXCJlbmRcIjtcblxuLyoqIEEgcGFydCBvZiBhIHRleHQuICovXG5leHBvcnQgdHlwZSBCbG9jayA9XG4gIHwgeyBraW5kOiBcImhlYWRpbmdcIjsgbGV2ZWw6IG51bWJlcjsgaW5zaWRlOiBJbmxpbmVbXSB9XG4gIHwgeyBraW5kOiBcInBhcmFncmFwaFwiOyBpbnNpZGU6IElubGluZVtdIH1cbiAgfCB7IGtpbmQ6IFwiY29kZVwiOyB0ZXh0OiBzdHJpbmcgfVxuICB8IHsga2luZDogXCJxdW90ZVwiOyBibG9ja3M6IEJsb2NrW10gfVxuICB8IHsga2luZDogXCJsaXN0XCI7IG9yZGVyZWQ6IGJvb2xlYW47IHN0YXJ0OiBudW1iZXI7IGl0ZW1zOiBCbG9ja1tdW10gfVxuICB8IHsga2luZDogXCJ0YWJsZVwiOyBhbGlnbjogQWxpZ25bXTsgaGVhZDogSW5saW5lW11bXTsgcm93czogSW5saW5lW11bXVtdIH1cbiAgfCB7IGtpbmQ6IFwicnVsZVwiIH07XG5cbi8qKiBMb25nZXN0IHRleHQgdGhhdCBpcyByZWFkOyBsb25nZXIgb25lcyBhcmUgc2hvd24gYXMgdGhleSBhcmUuIEluc3RydWN0aW9ucyBoYXZlIHNvbWUgNSwwMDAgY2hhcmFjdGVycy4gKi9cbmV4cG9ydCBjb25zdCBMRU5HVEhfTUFYID0gMjAwXzAwMDtcblxuLyoqIExpc3RzIGluIGxpc3RzLCBhbmQgbWFya3MgaW4gbWFya3M6IGRlZXBlciBvbmVzIGFyZSB0ZXh0LiAqL1xuY29uc3QgREVQVEhfTUFYID0gMTI7XG5cbi8qKiBMb25nZXN0IGFkZHJlc3Mgb2YgYSBsaW5rOyBicm93c2VycyBhbmQgcHJveGllcyB0YWtlIG5vIG1vcmUgdGhhbiAyLDAwMCBmb3IgY2VydGFpbi4gKi9cbmNvbnN0IEhSRUZfTUFYID0gMjAwMDtcblxuLyoqIEFuIGFkZHJlc3MgdGhhdCBhIGxpbmsgbWF5IGhhdmU6IG9mIHRoZSB3ZWIsIG9mIG1haWwsIG9yIG9mIHRoaXMgc2l0ZTsgdW5kZWZpbmVkIHdoZXJlIGl0IG1heSBub3QuICovXG5leHBvcnQgZnVuY3Rpb24gc2FmZUhyZWYoaHJlZjogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdGV4dCA9IGhyZWYudHJpbSgpO1xuICBpZiAoL15cXC8oPyFbL1xcXFxdKS8udGVzdCh0ZXh0KSkgcmV0dXJuIHRleHQ7XG4gIGlmICghL14oaHR0cHM/OlxcL1xcL3xtYWlsdG86KS9pLnRlc3QodGV4dCkpIHJldHVybiB1bmRlZmluZWQ7XG4gIHRyeSB7XG4gICAgcmV0dXJuIG5ldyBVUkwodGV4dCkuaHJlZjtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG5jb25zdCBQVU5DVFVBVElPTiA9IC9bIS0vOi1AWy1gey1+XS87XG5jb25zdCBXT1JEID0gL1tcXHB7TH1cXHB7Tn1fXS91O1xuXG50eXBlIFRva2VuID1cbiAgfCB7IGtpbmQ6IFwibm9kZVwiOyBub2RlOiBJbmxpbmUgfVxuICB8IHsga2luZDogXCJtYXJrXCI7IG1hcms6IHN0cmluZzsgb3BlbnM6IGJvb2xlYW47IGNsb3NlczogYm9vbGVhbiB9O1xuXG4vKiogV2hlcmUgZWFjaCBicmFja2V0IHRoYXQgb3BlbnMgaXMgY2xvc2VkLiAqL1xuZnVuY3Rpb24gYnJhY2tldHModGV4dDogc3RyaW5nKTogTWFwPG51bWJlciwgbnVtYmVyPiB7XG4gIGNvbnN0IHBhaXJzID0gbmV3IE1hcDxudW1iZXIsIG51bWJlcj4oKTtcbiAgY29uc3Qgb3BlbjogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IHRleHQubGVuZ3RoOyBhdCArPSAxKSB7XG4gICAgY29uc3QgY2hhciA9IHRleHRbYXRdO1xuICAgIGlmIChjaGFyID09PSBcIlxcXFxcIikgYXQgKz0gMTtcbiAgICBlbHNlIGlmIChjaGFyID09PSBcIltcIikgb3Blbi5wdXNoKGF0KTtcbiAgICBlbHNlIGlmIChjaGFyID09PSBcIl1cIikge1xuICAgICAgY29uc3QgZnJvbSA9IG9wZW4ucG9wKCk7XG4gICAgICBpZiAoZnJvbSAhPT0gdW5kZWZpbmVkKSBwYWlycy5zZXQoZnJvbSwgYXQpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcGFpcnM7XG59XG5cbi8qKiBUaGUgYWRkcmVzcyBpbiBgKFx1MjAyNilgIGF0IGBhdGAsIGFuZCB3aGVyZSBpdCBlbmRzLiAqL1xuZnVuY3Rpb24gZGVzdGluYXRpb24odGV4dDogc3RyaW5nLCBhdDogbnVtYmVyKTogeyBocmVmOiBzdHJpbmc7IGVuZDogbnVtYmVyIH0gfCB1bmRlZmluZWQge1xuICBpZiAodGV4dFthdF0gIT09IFwiKFwiKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCByZXN0ID0gdGV4dC5zbGljZShhdCArIDEsIGF0ICsgMSArIEhSRUZfTUFYKTtcbiAgY29uc3QgZm91bmQgPVxuICAgIC9eXFxzKjwoW148Plxcbl0qKT4oPzpcXHMrKD86XCJbXlwiXSpcInwnW14nXSonKSk/XFxzKlxcKS8uZXhlYyhyZXN0KSA/P1xuICAgIC9eXFxzKigoPzpbXlxccygpXXxcXChbXlxccygpXSpcXCkpKikoPzpcXHMrKD86XCJbXlwiXSpcInwnW14nXSonKSk/XFxzKlxcKS8uZXhlYyhyZXN0KTtcbiAgcmV0dXJuIGZvdW5kID8geyBocmVmOiBmb3VuZFsxXSA/PyBcIlwiLCBlbmQ6IGF0ICsgMSArIGZvdW5kWzBdLmxlbmd0aCB9IDogdW5kZWZpbmVkO1xufVxuXG5jb25zdCBVUkxfSEVSRSA9IC9odHRwcz86XFwvXFwvW15cXHM8PlwiJ2BcXF1dKy9peTtcbmNvbnN0IEFVVE9MSU5LID0gLzwoaHR0cHM/OlxcL1xcL1teXFxzPD5dezEsMjAwMH18bWFpbHRvOlteXFxzPD5dezEsNTAwfSk+L2l5O1xuY29uc3QgVElDS1MgPSAvYCsveTtcbmNvbnN0IE1BUktTID0gL1xcKit8Xyt8fn4veTtcblxuZnVuY3Rpb24gYXQocGF0dGVybjogUmVnRXhwLCB0ZXh0OiBzdHJpbmcsIGZyb206IG51bWJlcik6IFJlZ0V4cEV4ZWNBcnJheSB8IG51bGwge1xuICBwYXR0ZXJuLmxhc3RJbmRleCA9IGZyb207XG4gIHJldHVybiBwYXR0ZXJuLmV4ZWModGV4dCk7XG59XG5cbi8qKiBXaGVyZSB0aGUgbmV4dCBydW4gb2YgZXhhY3RseSBgbGVuZ3RoYCBiYWNrdGlja3MgaXMuICovXG5jbGFzcyBSdW5zIHtcbiAgcHJpdmF0ZSByZWFkb25seSBlbmRzID0gbmV3IE1hcDxudW1iZXIsIG51bWJlcltdPigpO1xuICBjb25zdHJ1Y3Rvcih0ZXh0OiBzdHJpbmcpIHtcbiAgICBmb3IgKGNvbnN0IHJ1biBvZiB0ZXh0Lm1hdGNoQWxsKC9gKy9nKSkge1xuICAgICAgY29uc3Qga25vd24gPSB0aGlzLmVuZHMuZ2V0KHJ1blswXS5sZW5ndGgpO1xuICAgICAgaWYgKGtub3duKSBrbm93bi5wdXNoKHJ1bi5pbmRleCk7XG4gICAgICBlbHNlIHRoaXMuZW5kcy5zZXQocnVuWzBdLmxlbmd0aCwgW3J1bi5pbmRleF0pO1xuICAgIH1cbiAgfVxuICBhZnRlcihsZW5ndGg6IG51bWJlciwgZnJvbTogbnVtYmVyKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBwbGFjZXMgPSB0aGlzLmVuZHMuZ2V0KGxlbmd0aCkgPz8gW107XG4gICAgLy8gQXNrZWQgZnJvbSB0aGUgbGVmdCB0byB0aGUgcmlnaHQsIHNvIHdoYXQgbGllcyBiZWhpbmQgaXMgbm90IHdhbnRlZCBhZ2Fpbi5cbiAgICB3aGlsZSAocGxhY2VzWzBdICE9PSB1bmRlZmluZWQgJiYgcGxhY2VzWzBdIDwgZnJvbSkgcGxhY2VzLnNoaWZ0KCk7XG4gICAgcmV0dXJuIHBsYWNlc1swXTtcbiAgfVxufVxuXG5mdW5jdGlvbiB0b2tlbnModGV4dDogc3RyaW5nLCBkZXB0aDogbnVtYmVyLCBsaW5rczogYm9vbGVhbik6IFRva2VuW10ge1xuICBjb25zdCBmb3VuZDogVG9rZW5bXSA9IFtdO1xuICBjb25zdCBwYWlycyA9IGxpbmtzID8gYnJhY2tldHModGV4dCkgOiBuZXcgTWFwPG51bWJlciwgbnVtYmVyPigpO1xuICBjb25zdCBydW5zID0gbmV3IFJ1bnModGV4dCk7XG4gIGxldCBwbGFpbiA9IFwiXCI7XG4gIGNvbnN0IGZsdXNoID0gKCkgPT4ge1xuICAgIGlmIChwbGFpbikgZm91bmQucHVzaCh7IGtpbmQ6IFwibm9kZVwiLCBub2RlOiB7IGtpbmQ6IFwidGV4dFwiLCB0ZXh0OiBwbGFpbiB9IH0pO1xuICAgIHBsYWluID0gXCJcIjtcbiAgfTtcbiAgY29uc3QgYWRkID0gKG5vZGU6IElubGluZSkgPT4ge1xuICAgIGZsdXNoKCk7XG4gICAgZm91bmQucHVzaCh7IGtpbmQ6IFwibm9kZVwiLCBub2RlIH0pO1xuICB9O1xuICBmb3IgKGxldCBpID0gMDsgaSA8IHRleHQubGVuZ3RoOyApIHtcbiAgICBjb25zdCBjaGFyID0gdGV4dFtpXSA/PyBcIlwiO1xuICAgIGlmIChjaGFyID09PSBcIlxcXFxcIikge1xuICAgICAgY29uc3QgbmV4dCA9IHRleHRbaSArIDFdID8/IFwiXCI7XG4gICAgICBpZiAobmV4dCA9PT0gXCJcXG5cIikgYWRkKHsga2luZDogXCJicmVha1wiIH0pO1xuICAgICAgZWxzZSBwbGFpbiArPSBQVU5DVFVBVElPTi50ZXN0KG5leHQpID8gbmV4dCA6IGBcXFxcJHtuZXh0fWA7XG4gICAgICBpICs9IDI7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGNoYXIgPT09IFwiXFxuXCIpIHtcbiAgICAgIGlmIChwbGFpbi5lbmRzV2l0aChcIiAgXCIpKSB7XG4gICAgICAgIHBsYWluID0gcGxhaW4udHJpbUVuZCgpO1xuICAgICAgICBhZGQoeyBraW5kOiBcImJyZWFrXCIgfSk7XG4gICAgICB9IGVsc2UgcGxhaW4gKz0gXCJcXG5cIjtcbiAgICAgIGkgKz0gMTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoY2hhciA9PT0gXCJgXCIpIHtcbiAgICAgIGNvbnN0IGxlbmd0aCA9IGF0KFRJQ0tTLCB0ZXh0LCBpKT8uWzBdLmxlbmd0aCA/PyAxO1xuICAgICAgY29uc3QgZW5kID0gcnVucy5hZnRlcihsZW5ndGgsIGkgKyBsZW5ndGgpO1xuICAgICAgaWYgKGVuZCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIGNvbnN0IGNvZGUgPSB0ZXh0LnNsaWNlKGkgKyBsZW5ndGgsIGVuZCkucmVwbGFjZUFsbChcIlxcblwiLCBcIiBcIik7XG4gICAgICAgIGFkZCh7IGtpbmQ6IFwiY29kZVwiLCB0ZXh0OiBjb2RlLnJlcGxhY2UoL14gKC4qXFxTLiopICQvLCBcIiQxXCIpIH0pO1xuICAgICAgICBpID0gZW5kICsgbGVuZ3RoO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgcGxhaW4gKz0gXCJgXCIucmVwZWF0KGxlbmd0aCk7XG4gICAgICAgIGkgKz0gbGVuZ3RoO1xuICAgICAgfVxuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGF1dG8gPSBsaW5rcyAmJiBjaGFyID09PSBcIjxcIiA/IGF0KEFVVE9MSU5LLCB0ZXh0LCBpKSA6IG51bGw7XG4gICAgY29uc3QgYmFyZSA9XG4gICAgICBsaW5rcyAmJiAvaC9pLnRlc3QoY2hhcikgJiYgIVdPUkQudGVzdCh0ZXh0W2kgLSAxXSA/PyBcIlwiKSA/IGF0KFVSTF9IRVJFLCB0ZXh0LCBpKSA6IG51bGw7XG4gICAgaWYgKGF1dG8gfHwgYmFyZSkge1xuICAgICAgLy8gQSBzZW50ZW5jZSdzIGVuZCBpcyBubyBwYXJ0IG9mIGFuIGFkZHJlc3MsIG5vciBhIGJyYWNrZXQgdGhhdCBvcGVuZWQgYmVmb3JlIGl0LlxuICAgICAgY29uc3Qgc2hvd24gPSBhdXRvID8gKGF1dG9bMV0gPz8gXCJcIikgOiAoYmFyZT8uWzBdID8/IFwiXCIpLnJlcGxhY2UoL1suLDo7IT8pKl9+XSskLywgXCJcIik7XG4gICAgICBjb25zdCBocmVmID0gc2FmZUhyZWYoc2hvd24pO1xuICAgICAgaWYgKGhyZWYpIHtcbiAgICAgICAgYWRkKHsga2luZDogXCJsaW5rXCIsIGhyZWYsIGluc2lkZTogW3sga2luZDogXCJ0ZXh0XCIsIHRleHQ6IHNob3duIH1dIH0pO1xuICAgICAgICBpICs9IGF1dG8gPyBhdXRvWzBdLmxlbmd0aCA6IHNob3duLmxlbmd0aDtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgfVxuICAgIGNvbnN0IGltYWdlID0gY2hhciA9PT0gXCIhXCIgJiYgdGV4dFtpICsgMV0gPT09IFwiW1wiO1xuICAgIGlmIChsaW5rcyAmJiAoY2hhciA9PT0gXCJbXCIgfHwgaW1hZ2UpKSB7XG4gICAgICBjb25zdCBmcm9tID0gaW1hZ2UgPyBpICsgMSA6IGk7XG4gICAgICBjb25zdCBjbG9zZSA9IHBhaXJzLmdldChmcm9tKTtcbiAgICAgIGNvbnN0IHRhcmdldCA9IGNsb3NlID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBkZXN0aW5hdGlvbih0ZXh0LCBjbG9zZSArIDEpO1xuICAgICAgaWYgKGNsb3NlICE9PSB1bmRlZmluZWQgJiYgdGFyZ2V0KSB7XG4gICAgICAgIGNvbnN0IGhyZWYgPSBzYWZlSHJlZih0YXJnZXQuaHJlZik7XG4gICAgICAgIGNvbnN0IGluc2lkZSA9IGlubGluZSh0ZXh0LnNsaWNlKGZyb20gKyAxLCBjbG9zZSksIGRlcHRoICsgMSwgZmFsc2UpO1xuICAgICAgICAvLyBObyBwaWN0dXJlIGlzIGZldGNoZWQgZnJvbSBlbHNld2hlcmU6IGl0IGlzIGEgbGluayB0byBpdC5cbiAgICAgICAgaWYgKGhyZWYpXG4gICAgICAgICAgYWRkKHtcbiAgICAgICAgICAgIGtpbmQ6IFwibGlua1wiLFxuICAgICAgICAgICAgaHJlZixcbiAgICAgICAgICAgIGluc2lkZTogaW5zaWRlLmxlbmd0aCA/IGluc2lkZSA6IFt7IGtpbmQ6IFwidGV4dFwiLCB0ZXh0OiBocmVmIH1dLFxuICAgICAgICAgIH0pO1xuICAgICAgICBlbHNlIGZvciAoY29uc3Qgbm9kZSBvZiBpbnNpZGUpIGFkZChub2RlKTtcbiAgICAgICAgaSA9IHRhcmdldC5lbmQ7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCBydW4gPSBhdChNQVJLUywgdGV4dCwgaSk/LlswXTtcbiAgICBpZiAocnVuKSB7XG4gICAgICBjb25zdCBiZWZvcmUgPSB0ZXh0W2kgLSAxXSA/PyBcIiBcIjtcbiAgICAgIGNvbnN0IGFmdGVyID0gdGV4dFtpICsgcnVuLmxlbmd0aF0gPz8gXCIgXCI7XG4gICAgICBjb25zdCB3b3JkcyA9IHJ1blswXSA9PT0gXCJfXCI7XG4gICAgICBjb25zdCBvcGVucyA9ICEvXFxzLy50ZXN0KGFmdGVyKSAmJiAhKHdvcmRzICYmIFdPUkQudGVzdChiZWZvcmUpKTtcbiAgICAgIGNvbnN0IGNsb3NlcyA9ICEvXFxzLy50ZXN0KGJlZm9yZSkgJiYgISh3b3JkcyAmJiBXT1JELnRlc3QoYWZ0ZXIpKTtcbiAgICAgIGNvbnN0IG1hcmsgPSBydW5bMF0gPz8gXCJcIjtcbiAgICAgIGlmICgocnVuLmxlbmd0aCA8PSAzIHx8IG1hcmsgPT09IFwiflwiKSAmJiAob3BlbnMgfHwgY2xvc2VzKSkge1xuICAgICAgICBmbHVzaCgpO1xuICAgICAgICBjb25zdCBwYXJ0cyA9IHJ1bi5sZW5ndGggPCAzID8gW3J1bl0gOiBjbG9zZXMgPyBbbWFyaywgbWFyayArIG1hcmtdIDogW21hcmsgKyBtYXJrLCBtYXJrXTtcbiAgICAgICAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzKSBmb3VuZC5wdXNoKHsga2luZDogXCJtYXJrXCIsIG1hcms6IHBhcnQsIG9wZW5zLCBjbG9zZXMgfSk7XG4gICAgICB9IGVsc2UgcGxhaW4gKz0gcnVuO1xuICAgICAgaSArPSBydW4ubGVuZ3RoO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIHBsYWluICs9IGNoYXI7XG4gICAgaSArPSAxO1xuICB9XG4gIGZsdXNoKCk7XG4gIHJldHVybiBmb3VuZDtcbn1cblxuY29uc3QgS0lORF9PRjogUmVjb3JkPHN0cmluZywgXCJzdHJvbmdcIiB8IFwiZW1waGFzaXNcIiB8IFwic3RyaWtlXCI+ID0ge1xuICBcIipcIjogXCJlbXBoYXNpc1wiLFxuICBfOiBcImVtcGhhc2lzXCIsXG4gIFwiKipcIjogXCJzdHJvbmdcIixcbiAgX186IFwic3Ryb25nXCIsXG4gIFwifn5cIjogXCJzdHJpa2VcIixcbn07XG5cbi8qKiBUaGUgcGFydHMgb2YgYSBsaW5lIG9yIHBhcmFncmFwaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbmxpbmUodGV4dDogc3RyaW5nLCBkZXB0aCA9IDAsIGxpbmtzID0gdHJ1ZSk6IElubGluZVtdIHtcbiAgaWYgKGRlcHRoID4gREVQVEhfTUFYKSByZXR1cm4gW3sga2luZDogXCJ0ZXh0XCIsIHRleHQgfV07XG4gIGNvbnN0IHN0YWNrOiBBcnJheTx7IG1hcms6IHN0cmluZzsgbm9kZXM6IElubGluZVtdIH0+ID0gW3sgbWFyazogXCJcIiwgbm9kZXM6IFtdIH1dO1xuICBjb25zdCB0b3AgPSAoKSA9PiBzdGFja1tzdGFjay5sZW5ndGggLSAxXT8ubm9kZXMgPz8gW107XG4gIC8qKiBXaGF0IHdhcyBub3QgY2xvc2VkIHdhcyBubyBtYXJrLiAqL1xuICBjb25zdCBmb2xkID0gKCkgPT4ge1xuICAgIGNvbnN0IGZyYW1lID0gc3RhY2sucG9wKCk7XG4gICAgaWYgKGZyYW1lKSB0b3AoKS5wdXNoKHsga2luZDogXCJ0ZXh0XCIsIHRleHQ6IGZyYW1lLm1hcmsgfSwgLi4uZnJhbWUubm9kZXMpO1xuICB9O1xuICBmb3IgKGNvbnN0IHRva2VuIG9mIHRva2Vucyh0ZXh0LCBkZXB0aCwgbGlua3MpKSB7XG4gICAgaWYgKHRva2VuLmtpbmQgPT09IFwibm9kZVwiKSB7XG4gICAgICB0b3AoKS5wdXNoKHRva2VuLm5vZGUpO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IG9wZW4gPSB0b2tlbi5jbG9zZXMgPyBzdGFjay5tYXAoKGZyYW1lKSA9PiBmcmFtZS5tYXJrKS5sYXN0SW5kZXhPZih0b2tlbi5tYXJrKSA6IC0xO1xuICAgIGNvbnN0IGtpbmQgPSBLSU5EX09GW3Rva2VuLm1hcmtdO1xuICAgIGlmIChvcGVuID4gMCAmJiBraW5kKSB7XG4gICAgICB3aGlsZSAoc3RhY2subGVuZ3RoID4gb3BlbiArIDEpIGZvbGQoKTtcbiAgICAgIGNvbnN0IGluc2lkZSA9IHN0YWNrLnBvcCgpPy5ub2RlcyA/PyBbXTtcbiAgICAgIHRvcCgpLnB1c2goeyBraW5kLCBpbnNpZGUgfSk7XG4gICAgfSBlbHNlIGlmICh0b2tlbi5vcGVucyAmJiBzdGFjay5sZW5ndGggPD0gREVQVEhfTUFYKVxuICAgICAgc3RhY2sucHVzaCh7IG1hcms6IHRva2VuLm1hcmssIG5vZGVzOiBbXSB9KTtcbiAgICBlbHNlIHRvcCgpLnB1c2goeyBraW5kOiBcInRleHRcIiwgdGV4dDogdG9rZW4ubWFyayB9KTtcbiAgfVxuICB3aGlsZSAoc3RhY2subGVuZ3RoID4gMSkgZm9sZCgpO1xuICByZXR1cm4gdG9wKCk7XG59XG5cbmNvbnN0IEhFQURJTkcgPSAvXiB7MCwzfSgjezEsNn0pKD86WyBcXHRdKyguKj8pKT8oPzpbIFxcdF0rIyspP1sgXFx0XSokLztcbmNvbnN0IEZFTkNFID0gL14gezAsM30oYHszLH18fnszLH0pKFteYF0qKSQvO1xuY29uc3QgUlVMRSA9IC9eIHswLDN9KFstKl9dKSg/OlsgXFx0XSpcXDEpezIsfVsgXFx0XSokLztcbmNvbnN0IFFVT1RFID0gL14gezAsM30+ID8oLiopJC87XG5jb25zdCBJVEVNID0gL14oIHswLDN9KShbLSorXXxcXGR7MSw5fVsuKV0pKD86KCArKSguKikpPyQvO1xuY29uc3QgRElWSURFUiA9IC9eIHswLDN9XFx8P1sgXFx0XSo6Py0rOj9bIFxcdF0qKD86XFx8WyBcXHRdKjo/LSs6P1sgXFx0XSopKlxcfD9bIFxcdF0qJC87XG5cbmZ1bmN0aW9uIGNlbGxzKGxpbmU6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgaW5uZXIgPSBsaW5lXG4gICAgLnRyaW0oKVxuICAgIC5yZXBsYWNlKC9eXFx8LywgXCJcIilcbiAgICAucmVwbGFjZSgvKD88IVxcXFwpXFx8JC8sIFwiXCIpO1xuICByZXR1cm4gaW5uZXIuc3BsaXQoLyg/PCFcXFxcKVxcfC8pLm1hcCgoY2VsbCkgPT4gY2VsbC50cmltKCkucmVwbGFjZUFsbChcIlxcXFx8XCIsIFwifFwiKSk7XG59XG5cbi8qKiBXaGV0aGVyIGEgbGluZSBlbmRzIHRoZSBwYXJhZ3JhcGggYmVmb3JlIGl0LiAqL1xuZnVuY3Rpb24gYmVnaW5zKGxpbmU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCBpdGVtID0gSVRFTS5leGVjKGxpbmUpO1xuICByZXR1cm4gKFxuICAgIEhFQURJTkcudGVzdChsaW5lKSB8fFxuICAgIEZFTkNFLnRlc3QobGluZSkgfHxcbiAgICBSVUxFLnRlc3QobGluZSkgfHxcbiAgICBRVU9URS50ZXN0KGxpbmUpIHx8XG4gICAgLy8gQSBudW1iZXIgYXQgdGhlIGJlZ2lubmluZyBvZiBhIGxpbmUgaXMgbW9yZSBvZnRlbiBhIG51bWJlciB0aGFuIGEgbGlzdCB0aGF0IGJlZ2lucyB3aXRoIGl0LlxuICAgIChpdGVtICE9PSBudWxsICYmXG4gICAgICBCb29sZWFuKGl0ZW1bNF0pICYmXG4gICAgICAoIS9cXGQvLnRlc3QoaXRlbVsyXSA/PyBcIlwiKSB8fCAvXjFbLildLy50ZXN0KGl0ZW1bMl0gPz8gXCJcIikpKVxuICApO1xufVxuXG5mdW5jdGlvbiBibG9ja3NPZihsaW5lczogc3RyaW5nW10sIGRlcHRoOiBudW1iZXIpOiBCbG9ja1tdIHtcbiAgaWYgKGRlcHRoID4gREVQVEhfTUFYKSByZXR1cm4gW3sga2luZDogXCJjb2RlXCIsIHRleHQ6IGxpbmVzLmpvaW4oXCJcXG5cIikgfV07XG4gIGNvbnN0IGJsb2NrczogQmxvY2tbXSA9IFtdO1xuICBsZXQgaSA9IDA7XG4gIGNvbnN0IGxpbmUgPSAoKSA9PiBsaW5lc1tpXSA/PyBcIlwiO1xuICB3aGlsZSAoaSA8IGxpbmVzLmxlbmd0aCkge1xuICAgIGlmICghbGluZSgpLnRyaW0oKSkge1xuICAgICAgaSArPSAxO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGZlbmNlID0gRkVOQ0UuZXhlYyhsaW5lKCkpO1xuICAgIGlmIChmZW5jZSkge1xuICAgICAgY29uc3QgZW5kID0gbmV3IFJlZ0V4cChgXiB7MCwzfSR7ZmVuY2VbMV0/LlswXX17JHtmZW5jZVsxXT8ubGVuZ3RofSx9WyBcXFxcdF0qJGApO1xuICAgICAgY29uc3QgdGV4dDogc3RyaW5nW10gPSBbXTtcbiAgICAgIGZvciAoaSArPSAxOyBpIDwgbGluZXMubGVuZ3RoICYmICFlbmQudGVzdChsaW5lKCkpOyBpICs9IDEpIHRleHQucHVzaChsaW5lKCkpO1xuICAgICAgaSArPSAxO1xuICAgICAgYmxvY2tzLnB1c2goeyBraW5kOiBcImNvZGVcIiwgdGV4dDogdGV4dC5qb2luKFwiXFxuXCIpIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmICgvXig/OiB7NH18XFx0KS8udGVzdChsaW5lKCkpKSB7XG4gICAgICBjb25zdCB0ZXh0OiBzdHJpbmdbXSA9IFtdO1xuICAgICAgZm9yICg7IGkgPCBsaW5lcy5sZW5ndGggJiYgKC9eKD86IHs0fXxcXHQpLy50ZXN0KGxpbmUoKSkgfHwgIWxpbmUoKS50cmltKCkpOyBpICs9IDEpXG4gICAgICAgIHRleHQucHVzaChsaW5lKCkucmVwbGFjZSgvXig/OiB7NH18XFx0KS8sIFwiXCIpKTtcbiAgICAgIGJsb2Nrcy5wdXNoKHsga2luZDogXCJjb2RlXCIsIHRleHQ6IHRleHQuam9pbihcIlxcblwiKS50cmltRW5kKCkgfSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3QgaGVhZGluZyA9IEhFQURJTkcuZXhlYyhsaW5lKCkpO1xuICAgIGlmIChoZWFkaW5nKSB7XG4gICAgICBjb25zdCBsZXZlbCA9IGhlYWRpbmdbMV0/Lmxlbmd0aCA/PyAxO1xuICAgICAgYmxvY2tzLnB1c2goeyBraW5kOiBcImhlYWRpbmdcIiwgbGV2ZWwsIGluc2lkZTogaW5saW5lKGhlYWRpbmdbMl0gPz8gXCJcIikgfSk7XG4gICAgICBpICs9IDE7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKFJVTEUudGVzdChsaW5lKCkpKSB7XG4gICAgICBibG9ja3MucHVzaCh7IGtpbmQ6IFwicnVsZVwiIH0pO1xuICAgICAgaSArPSAxO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChRVU9URS50ZXN0KGxpbmUoKSkpIHtcbiAgICAgIGNvbnN0IGlubmVyOiBzdHJpbmdbXSA9IFtdO1xuICAgICAgZm9yICg7IGkgPCBsaW5lcy5sZW5ndGggJiYgKFFVT1RFLnRlc3QobGluZSgpKSB8fCAobGluZSgpLnRyaW0oKSAmJiAhYmVnaW5zKGxpbmUoKSkpKTsgaSArPSAxKVxuICAgICAgICBpbm5lci5wdXNoKFFVT1RFLmV4ZWMobGluZSgpKT8uWzFdID8/IGxpbmUoKSk7XG4gICAgICBibG9ja3MucHVzaCh7IGtpbmQ6IFwicXVvdGVcIiwgYmxvY2tzOiBibG9ja3NPZihpbm5lciwgZGVwdGggKyAxKSB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoSVRFTS50ZXN0KGxpbmUoKSkpIHtcbiAgICAgIGNvbnN0IFtsaXN0LCBuZXh0XSA9IGxpc3RBdChsaW5lcywgaSwgZGVwdGgpO1xuICAgICAgYmxvY2tzLnB1c2gobGlzdCk7XG4gICAgICBpID0gbmV4dDtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAobGluZSgpLmluY2x1ZGVzKFwifFwiKSAmJiBESVZJREVSLnRlc3QobGluZXNbaSArIDFdID8/IFwiXCIpKSB7XG4gICAgICBjb25zdCBoZWFkID0gY2VsbHMobGluZSgpKTtcbiAgICAgIGNvbnN0IG1hcmtzID0gY2VsbHMobGluZXNbaSArIDFdID8/IFwiXCIpO1xuICAgICAgaWYgKGhlYWQubGVuZ3RoID09PSBtYXJrcy5sZW5ndGgpIHtcbiAgICAgICAgY29uc3QgYWxpZ24gPSBtYXJrcy5tYXAoKG1hcmspOiBBbGlnbiA9PiB7XG4gICAgICAgICAgaWYgKCFtYXJrLmVuZHNXaXRoKFwiOlwiKSkgcmV0dXJuIFwic3RhcnRcIjtcbiAgICAgICAgICByZXR1cm4gbWFyay5zdGFydHNXaXRoKFwiOlwiKSA/IFwiY2VudGVyXCIgOiBcImVuZFwiO1xuICAgICAgICB9KTtcbiAgICAgICAgY29uc3Qgcm93czogSW5saW5lW11bXVtdID0gW107XG4gICAgICAgIGZvciAoaSArPSAyOyBpIDwgbGluZXMubGVuZ3RoICYmIGxpbmUoKS50cmltKCkgJiYgbGluZSgpLmluY2x1ZGVzKFwifFwiKTsgaSArPSAxKSB7XG4gICAgICAgICAgY29uc3Qgcm93ID0gY2VsbHMobGluZSgpKTtcbiAgICAgICAgICByb3dzLnB1c2goaGVhZC5tYXAoKF8sIGNvbHVtbikgPT4gaW5saW5lKHJvd1tjb2x1bW5dID8/IFwiXCIpKSk7XG4gICAgICAgIH1cbiAgICAgICAgYmxvY2tzLnB1c2goeyBraW5kOiBcInRhYmxlXCIsIGFsaWduLCBoZWFkOiBoZWFkLm1hcCgoY2VsbCkgPT4gaW5saW5lKGNlbGwpKSwgcm93cyB9KTtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgfVxuICAgIGNvbnN0IHRleHQ6IHN0cmluZ1tdID0gW2xpbmUoKS50cmltU3RhcnQoKV07XG4gICAgbGV0IGxldmVsID0gMDtcbiAgICBmb3IgKGkgKz0gMTsgaSA8IGxpbmVzLmxlbmd0aCAmJiBsaW5lKCkudHJpbSgpICYmIGxldmVsID09PSAwOyBpICs9IDEpIHtcbiAgICAgIGlmICgvXiB7MCwzfT0rWyBcXHRdKiQvLnRlc3QobGluZSgpKSkgbGV2ZWwgPSAxO1xuICAgICAgZWxzZSBpZiAoL14gezAsM30tK1sgXFx0XSokLy50ZXN0KGxpbmUoKSkpIGxldmVsID0gMjtcbiAgICAgIGVsc2UgaWYgKGJlZ2lucyhsaW5lKCkpKSBicmVhaztcbiAgICAgIGVsc2UgdGV4dC5wdXNoKGxpbmUoKS50cmltU3RhcnQoKSk7XG4gICAgfVxuICAgIGNvbnN0IGluc2lkZSA9IGlubGluZSh0ZXh0LmpvaW4oXCJcXG5cIikudHJpbUVuZCgpKTtcbiAgICBibG9ja3MucHVzaChsZXZlbCA/IHsga2luZDogXCJoZWFkaW5nXCIsIGxldmVsLCBpbnNpZGUgfSA6IHsga2luZDogXCJwYXJhZ3JhcGhcIiwgaW5zaWRlIH0pO1xuICB9XG4gIHJldHVybiBibG9ja3M7XG59XG5cbi8qKiBUaGUgbGlzdCB0aGF0IGJlZ2lucyBhdCBhIGxpbmUsIGFuZCB0aGUgbGluZSBhZnRlciBpdC4gKi9cbmZ1bmN0aW9uIGxpc3RBdChsaW5lczogc3RyaW5nW10sIGZyb206IG51bWJlciwgZGVwdGg6IG51bWJlcik6IFtCbG9jaywgbnVtYmVyXSB7XG4gIGNvbnN0IGZpcnN0ID0gSVRFTS5leGVjKGxpbmVzW2Zyb21dID8/IFwiXCIpO1xuICBjb25zdCBzb3J0ID0gZmlyc3Q/LlsyXT8uYXQoLTEpID8/IFwiLVwiO1xuICBjb25zdCBvcmRlcmVkID0gc29ydCA9PT0gXCIuXCIgfHwgc29ydCA9PT0gXCIpXCI7XG4gIGNvbnN0IGl0ZW1zOiBCbG9ja1tdW10gPSBbXTtcbiAgbGV0IGkgPSBmcm9tO1xuICB3aGlsZSAoaSA8IGxpbmVzLmxlbmd0aCkge1xuICAgIGNvbnN0IGl0ZW0gPSBJVEVNLmV4ZWMobGluZXNbaV0gPz8gXCJcIik7XG4gICAgaWYgKCFpdGVtIHx8IGl0ZW1bMl0/LmF0KC0xKSAhPT0gc29ydCB8fCBSVUxFLnRlc3QobGluZXNbaV0gPz8gXCJcIikpIGJyZWFrO1xuICAgIGNvbnN0IHNwYWNlcyA9IGl0ZW1bM10/Lmxlbmd0aCA/PyAxO1xuICAgIGNvbnN0IHdpZHRoID0gKGl0ZW1bMV0/Lmxlbmd0aCA/PyAwKSArIChpdGVtWzJdPy5sZW5ndGggPz8gMSkgKyAoc3BhY2VzID4gNCA/IDEgOiBzcGFjZXMpO1xuICAgIGNvbnN0IGlubmVyID0gW1wiIFwiLnJlcGVhdChzcGFjZXMgPiA0ID8gc3BhY2VzIC0gMSA6IDApICsgKGl0ZW1bNF0gPz8gXCJcIildO1xuICAgIGxldCBibGFuayA9IGZhbHNlO1xuICAgIGZvciAoaSArPSAxOyBpIDwgbGluZXMubGVuZ3RoOyBpICs9IDEpIHtcbiAgICAgIGNvbnN0IGxpbmUgPSBsaW5lc1tpXSA/PyBcIlwiO1xuICAgICAgaWYgKCFsaW5lLnRyaW0oKSkge1xuICAgICAgICBibGFuayA9IHRydWU7XG4gICAgICAgIGlubmVyLnB1c2goXCJcIik7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgY29uc3QgaW5kZW50ID0gbGluZS5sZW5ndGggLSBsaW5lLnRyaW1TdGFydCgpLmxlbmd0aDtcbiAgICAgIGlmIChpbmRlbnQgPj0gd2lkdGgpIGlubmVyLnB1c2gobGluZS5zbGljZSh3aWR0aCkpO1xuICAgICAgZWxzZSBpZiAoIWJsYW5rICYmICFiZWdpbnMobGluZSkgJiYgIUlURU0udGVzdChsaW5lKSkgaW5uZXIucHVzaChsaW5lKTtcbiAgICAgIGVsc2UgYnJlYWs7XG4gICAgICBibGFuayA9IGZhbHNlO1xuICAgIH1cbiAgICBpdGVtcy5wdXNoKGJsb2Nrc09mKGlubmVyLCBkZXB0aCArIDEpKTtcbiAgfVxuICByZXR1cm4gW1xuICAgIHsga2luZDogXCJsaXN0XCIsIG9yZGVyZWQsIHN0YXJ0OiBvcmRlcmVkID8gTnVtYmVyLnBhcnNlSW50KGZpcnN0Py5bMl0gPz8gXCIxXCIsIDEwKSA6IDEsIGl0ZW1zIH0sXG4gICAgaSxcbiAgXTtcbn1cblxuLyoqIFRoZSBwYXJ0cyBvZiBhIHRleHQuICovXG5leHBvcnQgZnVuY3Rpb24gbWFya2Rvd24odGV4dDogc3RyaW5nKTogQmxvY2tbXSB7XG4gIGlmICh0ZXh0Lmxlbmd0aCA+IExFTkdUSF9NQVgpIHJldHVybiBbeyBraW5kOiBcImNvZGVcIiwgdGV4dCB9XTtcbiAgcmV0dXJuIGJsb2Nrc09mKHRleHQucmVwbGFjZSgvXFxyXFxuPy9nLCBcIlxcblwiKS5yZXBsYWNlQWxsKFwiXFx0XCIsIFwiICAgIFwiKS5zcGxpdChcIlxcblwiKSwgMCk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBDb21wb25lbnRDaGlsZHJlbiB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZU1lbW8gfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyB0eXBlIEJsb2NrLCB0eXBlIElubGluZSwgbWFya2Rvd24gfSBmcm9tIFwiLi9jb21tb25tYXJrXCI7XG5pbXBvcnQgeyBDb2RlIH0gZnJvbSBcIi4vcGFydHNcIjtcblxuZnVuY3Rpb24gUGFydCh7IHBhcnQgfTogeyBwYXJ0OiBJbmxpbmUgfSkge1xuICBzd2l0Y2ggKHBhcnQua2luZCkge1xuICAgIGNhc2UgXCJ0ZXh0XCI6XG4gICAgICByZXR1cm4gcGFydC50ZXh0O1xuICAgIGNhc2UgXCJjb2RlXCI6XG4gICAgICByZXR1cm4gPGNvZGU+e3BhcnQudGV4dH08L2NvZGU+O1xuICAgIGNhc2UgXCJicmVha1wiOlxuICAgICAgcmV0dXJuIDxiciAvPjtcbiAgICBjYXNlIFwic3Ryb25nXCI6XG4gICAgICByZXR1cm4gPHN0cm9uZz57cGFydHMocGFydC5pbnNpZGUpfTwvc3Ryb25nPjtcbiAgICBjYXNlIFwiZW1waGFzaXNcIjpcbiAgICAgIHJldHVybiA8ZW0+e3BhcnRzKHBhcnQuaW5zaWRlKX08L2VtPjtcbiAgICBjYXNlIFwic3RyaWtlXCI6XG4gICAgICByZXR1cm4gPHM+e3BhcnRzKHBhcnQuaW5zaWRlKX08L3M+O1xuICAgIGNhc2UgXCJsaW5rXCI6XG4gICAgICByZXR1cm4gcGFydC5ocmVmLnN0YXJ0c1dpdGgoXCIvXCIpID8gKFxuICAgICAgICA8YSBocmVmPXtwYXJ0LmhyZWZ9PntwYXJ0cyhwYXJ0Lmluc2lkZSl9PC9hPlxuICAgICAgKSA6IChcbiAgICAgICAgPGEgaHJlZj17cGFydC5ocmVmfSB0YXJnZXQ9XCJfYmxhbmtcIiByZWw9XCJub29wZW5lciBub3JlZmVycmVyXCI+XG4gICAgICAgICAge3BhcnRzKHBhcnQuaW5zaWRlKX1cbiAgICAgICAgPC9hPlxuICAgICAgKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBwYXJ0cyhpbnNpZGU6IElubGluZVtdKTogQ29tcG9uZW50Q2hpbGRyZW4ge1xuICByZXR1cm4gaW5zaWRlLm1hcCgocGFydCwgaW5kZXgpID0+IDxQYXJ0IGtleT17aW5kZXh9IHBhcnQ9e3BhcnR9IC8+KTtcbn1cblxuLyoqIEhlYWRpbmdzIG9mIGEgdGV4dCBzdGFuZCBiZWxvdyB0aG9zZSBvZiB0aGUgcGFnZS4gKi9cbmZ1bmN0aW9uIEhlYWRpbmcoeyBsZXZlbCwgY2hpbGRyZW4gfTogeyBsZXZlbDogbnVtYmVyOyBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW4gfSkge1xuICBjb25zdCBUYWcgPSBgaCR7TWF0aC5taW4obGV2ZWwsIDYpfWAgYXMgXCJoMlwiO1xuICByZXR1cm4gPFRhZz57Y2hpbGRyZW59PC9UYWc+O1xufVxuXG5mdW5jdGlvbiBQaWVjZSh7IGJsb2NrLCB0b3AgfTogeyBibG9jazogQmxvY2s7IHRvcDogbnVtYmVyIH0pIHtcbiAgc3dpdGNoIChibG9jay5raW5kKSB7XG4gICAgY2FzZSBcImhlYWRpbmdcIjpcbiAgICAgIHJldHVybiA8SGVhZGluZyBsZXZlbD17YmxvY2subGV2ZWwgKyB0b3AgLSAxfT57cGFydHMoYmxvY2suaW5zaWRlKX08L0hlYWRpbmc+O1xuICAgIGNhc2UgXCJwYXJhZ3JhcGhcIjpcbiAgICAgIHJldHVybiA8cD57cGFydHMoYmxvY2suaW5zaWRlKX08L3A+O1xuICAgIGNhc2UgXCJjb2RlXCI6XG4gICAgICByZXR1cm4gPENvZGUgdGV4dD17YmxvY2sudGV4dH0gLz47XG4gICAgY2FzZSBcInF1b3RlXCI6XG4gICAgICByZXR1cm4gKFxuICAgICAgICA8YmxvY2txdW90ZT5cbiAgICAgICAgICA8U2hvd24gYmxvY2tzPXtibG9jay5ibG9ja3N9IHRvcD17dG9wfSAvPlxuICAgICAgICA8L2Jsb2NrcXVvdGU+XG4gICAgICApO1xuICAgIGNhc2UgXCJydWxlXCI6XG4gICAgICByZXR1cm4gPGhyIC8+O1xuICAgIGNhc2UgXCJsaXN0XCI6IHtcbiAgICAgIGNvbnN0IGl0ZW1zID0gYmxvY2suaXRlbXMubWFwKChpdGVtLCBwbGFjZSkgPT4ge1xuICAgICAgICBjb25zdCBbb25seV0gPSBpdGVtO1xuICAgICAgICAvLyBBbiBpdGVtIG9mIG9uZSBwYXJhZ3JhcGggbmVlZHMgbm8gcGFyYWdyYXBoLlxuICAgICAgICBjb25zdCBzaG9ydCA9IGl0ZW0ubGVuZ3RoID09PSAxICYmIG9ubHk/LmtpbmQgPT09IFwicGFyYWdyYXBoXCI7XG4gICAgICAgIHJldHVybiAoXG4gICAgICAgICAgPGxpIGtleT17cGxhY2V9PntzaG9ydCA/IHBhcnRzKG9ubHkuaW5zaWRlKSA6IDxTaG93biBibG9ja3M9e2l0ZW19IHRvcD17dG9wfSAvPn08L2xpPlxuICAgICAgICApO1xuICAgICAgfSk7XG4gICAgICByZXR1cm4gYmxvY2sub3JkZXJlZCA/IDxvbCBzdGFydD17YmxvY2suc3RhcnR9PntpdGVtc308L29sPiA6IDx1bD57aXRlbXN9PC91bD47XG4gICAgfVxuICAgIGNhc2UgXCJ0YWJsZVwiOlxuICAgICAgcmV0dXJuIChcbiAgICAgICAgPGRpdiBjbGFzcz1cInRhYmxlLXNjcm9sbFwiPlxuICAgICAgICAgIDx0YWJsZSBjbGFzcz1cInRhYmxlXCI+XG4gICAgICAgICAgICA8dGhlYWQ+XG4gICAgICAgICAgICAgIDx0cj5cbiAgICAgICAgICAgICAgICB7YmxvY2suaGVhZC5tYXAoKGNlbGwsIGNvbHVtbikgPT4gKFxuICAgICAgICAgICAgICAgICAgPHRoIGtleT17Y29sdW1ufSBzY29wZT1cImNvbFwiIGNsYXNzPXtibG9jay5hbGlnbltjb2x1bW5dID8/IFwiXCJ9PlxuICAgICAgICAgICAgICAgICAgICB7cGFydHMoY2VsbCl9XG4gICAgICAgICAgICAgICAgICA8L3RoPlxuICAgICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgICA8L3RyPlxuICAgICAgICAgICAgPC90aGVhZD5cbiAgICAgICAgICAgIDx0Ym9keT5cbiAgICAgICAgICAgICAge2Jsb2NrLnJvd3MubWFwKChyb3csIHBsYWNlKSA9PiAoXG4gICAgICAgICAgICAgICAgPHRyIGtleT17cGxhY2V9PlxuICAgICAgICAgICAgICAgICAge3Jvdy5tYXAoKGNlbGwsIGNvbHVtbikgPT4gKFxuICAgICAgICAgICAgICAgICAgICA8dGQga2V5PXtjb2x1bW59IGNsYXNzPXtibG9jay5hbGlnbltjb2x1bW5dID8/IFwiXCJ9PlxuICAgICAgICAgICAgICAgICAgICAgIHtwYXJ0cyhjZWxsKX1cbiAgICAgICAgICAgICAgICAgICAgPC90ZD5cbiAgICAgICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgPC90Ym9keT5cbiAgICAgICAgICA8L3RhYmxlPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICk7XG4gIH1cbn1cblxuZnVuY3Rpb24gU2hvd24oeyBibG9ja3MsIHRvcCB9OiB7IGJsb2NrczogQmxvY2tbXTsgdG9wOiBudW1iZXIgfSkge1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICB7YmxvY2tzLm1hcCgoYmxvY2ssIGluZGV4KSA9PiAoXG4gICAgICAgIDxQaWVjZSBrZXk9e2luZGV4fSBibG9jaz17YmxvY2t9IHRvcD17dG9wfSAvPlxuICAgICAgKSl9XG4gICAgPC8+XG4gICk7XG59XG5cbi8qKiBNYXJrZG93biBhcyBlbGVtZW50cywgbWFkZSB3aXRob3V0IGEgc3RyaW5nIG9mIEhUTUwuIGB0b3BgIGlzIHRoZSBsZXZlbCBvZiBpdHMgZmlyc3QgaGVhZGluZ3MuICovXG5leHBvcnQgZnVuY3Rpb24gTWFya2Rvd24oeyB0ZXh0LCB0b3AgPSAyIH06IHsgdGV4dDogc3RyaW5nOyB0b3A/OiBudW1iZXIgfSkge1xuICBjb25zdCBibG9ja3MgPSB1c2VNZW1vKCgpID0+IG1hcmtkb3duKHRleHQpLCBbdGV4dF0pO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJtYXJrZG93blwiPlxuICAgICAgPFNob3duIGJsb2Nrcz17YmxvY2tzfSB0b3A9e3RvcH0gLz5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiIsICJpbXBvcnQgeyBnbyB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHR5cGUgeyBQYXJhbXMgfSBmcm9tIFwiLi4vc2hlbGwvcm91dGVzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBNYXJrZG93biB9IGZyb20gXCIuLi91aS9NYXJrZG93blwiO1xuaW1wb3J0IHsgRW1wdHksIFJlYWRpbmcsIFRhYnMsIHVzZVJlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IGluc3RydWN0aW9uc09mLCBSYWNrUGFnZSB9IGZyb20gXCIuL1JhY2tIZWFkXCI7XG5cbi8qKiBXaGF0IHRvIGRvIHdpdGggdGhlIGNsdXN0ZXIgb2YgYSByYWNrLCBhcyB0aG9zZSB3aG8gbWFkZSBpdHMga2luZCB3cm90ZSBpdC4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFJhY2tJbnN0cnVjdGlvbnMoeyBwYXJhbXMgfTogeyBwYXJhbXM6IFBhcmFtcyB9KSB7XG4gIGNvbnN0IGlkID0gcGFyYW1zLmlkID8/IFwiXCI7XG4gIGNvbnN0IHJlYWQgPSB1c2VSZWFkKChzdG9wKSA9PiBpbnN0cnVjdGlvbnNPZihpZCwgc3RvcCksIFtpZF0pO1xuICBjb25zdCBiYXNlID0gYC9yYWNrcy8ke2lkfS9pbnN0cnVjdGlvbnNgO1xuICByZXR1cm4gKFxuICAgIDxSYWNrUGFnZSBpZD17aWR9PlxuICAgICAgeygpID0+IChcbiAgICAgICAgPFJlYWRpbmcgcmVhZD17cmVhZH0+XG4gICAgICAgICAgeyh0ZXh0cykgPT4ge1xuICAgICAgICAgICAgY29uc3Qgc2hvd24gPSB0ZXh0cy5maW5kKCh0ZXh0KSA9PiB0ZXh0LmlkID09PSBwYXJhbXMudGV4dCkgPz8gdGV4dHNbMF07XG4gICAgICAgICAgICBpZiAoIXNob3duKVxuICAgICAgICAgICAgICByZXR1cm4gKFxuICAgICAgICAgICAgICAgIDxFbXB0eSBpY29uPVwiaGVscFwiIHRpdGxlPXt0LmNoYXJ0cy5ub0luc3RydWN0aW9uc30+XG4gICAgICAgICAgICAgICAgICA8cD57dC5jaGFydHMubm9JbnN0cnVjdGlvbnNCb2R5fTwvcD5cbiAgICAgICAgICAgICAgICA8L0VtcHR5PlxuICAgICAgICAgICAgICApO1xuICAgICAgICAgICAgaWYgKCFwYXJhbXMudGV4dCAmJiB0ZXh0cy5sZW5ndGggPiAxKVxuICAgICAgICAgICAgICB2b2lkIGdvKGAke2Jhc2V9LyR7ZW5jb2RlVVJJQ29tcG9uZW50KHNob3duLmlkKX1gLCB7IHJlcGxhY2U6IHRydWUgfSk7XG4gICAgICAgICAgICByZXR1cm4gKFxuICAgICAgICAgICAgICA8PlxuICAgICAgICAgICAgICAgIHt0ZXh0cy5sZW5ndGggPiAxICYmIChcbiAgICAgICAgICAgICAgICAgIDxUYWJzXG4gICAgICAgICAgICAgICAgICAgIGxhYmVsPXt0LmNoYXJ0cy5pbnN0cnVjdGlvbnN9XG4gICAgICAgICAgICAgICAgICAgIHRhYnM9e3RleHRzLm1hcCgodGV4dCkgPT4gKHtcbiAgICAgICAgICAgICAgICAgICAgICBocmVmOiBgJHtiYXNlfS8ke2VuY29kZVVSSUNvbXBvbmVudCh0ZXh0LmlkKX1gLFxuICAgICAgICAgICAgICAgICAgICAgIGxhYmVsOiB0ZXh0LnRpdGxlLFxuICAgICAgICAgICAgICAgICAgICB9KSl9XG4gICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICl9XG4gICAgICAgICAgICAgICAgPGFydGljbGUgY2xhc3M9XCJjYXJkIHByb3NlXCI+XG4gICAgICAgICAgICAgICAgICA8TWFya2Rvd24gdGV4dD17c2hvd24udGV4dH0gLz5cbiAgICAgICAgICAgICAgICA8L2FydGljbGU+XG4gICAgICAgICAgICAgIDwvPlxuICAgICAgICAgICAgKTtcbiAgICAgICAgICB9fVxuICAgICAgICA8L1JlYWRpbmc+XG4gICAgICApfVxuICAgIDwvUmFja1BhZ2U+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBdUJPLElBQU0sYUFBYTtBQUcxQixJQUFNLFlBQVk7QUFHbEIsSUFBTSxXQUFXO0FBR1YsU0FBUyxTQUFTLE1BQWtDO0FBQ3pELFFBQU0sT0FBTyxLQUFLLEtBQUs7QUFDdkIsTUFBSSxlQUFlLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDdEMsTUFBSSxDQUFDLDBCQUEwQixLQUFLLElBQUksRUFBRyxRQUFPO0FBQ2xELE1BQUk7QUFDRixXQUFPLElBQUksSUFBSSxJQUFJLEVBQUU7QUFBQSxFQUN2QixRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLElBQU0sY0FBYztBQUNwQixJQUFNLE9BQU87QUFPYixTQUFTLFNBQVMsTUFBbUM7QUFDbkQsUUFBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixXQUFTQSxNQUFLLEdBQUdBLE1BQUssS0FBSyxRQUFRQSxPQUFNLEdBQUc7QUFDMUMsVUFBTSxPQUFPLEtBQUtBLEdBQUU7QUFDcEIsUUFBSSxTQUFTLEtBQU0sQ0FBQUEsT0FBTTtBQUFBLGFBQ2hCLFNBQVMsSUFBSyxNQUFLLEtBQUtBLEdBQUU7QUFBQSxhQUMxQixTQUFTLEtBQUs7QUFDckIsWUFBTSxPQUFPLEtBQUssSUFBSTtBQUN0QixVQUFJLFNBQVMsT0FBVyxPQUFNLElBQUksTUFBTUEsR0FBRTtBQUFBLElBQzVDO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsWUFBWSxNQUFjQSxLQUF1RDtBQUN4RixNQUFJLEtBQUtBLEdBQUUsTUFBTSxJQUFLLFFBQU87QUFDN0IsUUFBTSxPQUFPLEtBQUssTUFBTUEsTUFBSyxHQUFHQSxNQUFLLElBQUksUUFBUTtBQUNqRCxRQUFNLFFBQ0osbURBQW1ELEtBQUssSUFBSSxLQUM1RCxrRUFBa0UsS0FBSyxJQUFJO0FBQzdFLFNBQU8sUUFBUSxFQUFFLE1BQU0sTUFBTSxDQUFDLEtBQUssSUFBSSxLQUFLQSxNQUFLLElBQUksTUFBTSxDQUFDLEVBQUUsT0FBTyxJQUFJO0FBQzNFO0FBRUEsSUFBTSxXQUFXO0FBQ2pCLElBQU0sV0FBVztBQUNqQixJQUFNLFFBQVE7QUFDZCxJQUFNLFFBQVE7QUFFZCxTQUFTLEdBQUcsU0FBaUIsTUFBYyxNQUFzQztBQUMvRSxVQUFRLFlBQVk7QUFDcEIsU0FBTyxRQUFRLEtBQUssSUFBSTtBQUMxQjtBQUdBLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDUSxPQUFPLG9CQUFJLElBQXNCO0FBQUEsRUFDbEQsWUFBWSxNQUFjO0FBQ3hCLGVBQVcsT0FBTyxLQUFLLFNBQVMsS0FBSyxHQUFHO0FBQ3RDLFlBQU0sUUFBUSxLQUFLLEtBQUssSUFBSSxJQUFJLENBQUMsRUFBRSxNQUFNO0FBQ3pDLFVBQUksTUFBTyxPQUFNLEtBQUssSUFBSSxLQUFLO0FBQUEsVUFDMUIsTUFBSyxLQUFLLElBQUksSUFBSSxDQUFDLEVBQUUsUUFBUSxDQUFDLElBQUksS0FBSyxDQUFDO0FBQUEsSUFDL0M7QUFBQSxFQUNGO0FBQUEsRUFDQSxNQUFNLFFBQWdCLE1BQWtDO0FBQ3RELFVBQU0sU0FBUyxLQUFLLEtBQUssSUFBSSxNQUFNLEtBQUssQ0FBQztBQUV6QyxXQUFPLE9BQU8sQ0FBQyxNQUFNLFVBQWEsT0FBTyxDQUFDLElBQUksS0FBTSxRQUFPLE1BQU07QUFDakUsV0FBTyxPQUFPLENBQUM7QUFBQSxFQUNqQjtBQUNGO0FBRUEsU0FBUyxPQUFPLE1BQWMsT0FBZSxPQUF5QjtBQUNwRSxRQUFNLFFBQWlCLENBQUM7QUFDeEIsUUFBTSxRQUFRLFFBQVEsU0FBUyxJQUFJLElBQUksb0JBQUksSUFBb0I7QUFDL0QsUUFBTSxPQUFPLElBQUksS0FBSyxJQUFJO0FBQzFCLE1BQUksUUFBUTtBQUNaLFFBQU0sUUFBUSxNQUFNO0FBQ2xCLFFBQUksTUFBTyxPQUFNLEtBQUssRUFBRSxNQUFNLFFBQVEsTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQzNFLFlBQVE7QUFBQSxFQUNWO0FBQ0EsUUFBTSxNQUFNLENBQUMsU0FBaUI7QUFDNUIsVUFBTTtBQUNOLFVBQU0sS0FBSyxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFBQSxFQUNuQztBQUNBLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxVQUFVO0FBQ2pDLFVBQU0sT0FBTyxLQUFLLENBQUMsS0FBSztBQUN4QixRQUFJLFNBQVMsTUFBTTtBQUNqQixZQUFNLE9BQU8sS0FBSyxJQUFJLENBQUMsS0FBSztBQUM1QixVQUFJLFNBQVMsS0FBTSxLQUFJLEVBQUUsTUFBTSxRQUFRLENBQUM7QUFBQSxVQUNuQyxVQUFTLFlBQVksS0FBSyxJQUFJLElBQUksT0FBTyxLQUFLLElBQUk7QUFDdkQsV0FBSztBQUNMO0FBQUEsSUFDRjtBQUNBLFFBQUksU0FBUyxNQUFNO0FBQ2pCLFVBQUksTUFBTSxTQUFTLElBQUksR0FBRztBQUN4QixnQkFBUSxNQUFNLFFBQVE7QUFDdEIsWUFBSSxFQUFFLE1BQU0sUUFBUSxDQUFDO0FBQUEsTUFDdkIsTUFBTyxVQUFTO0FBQ2hCLFdBQUs7QUFDTDtBQUFBLElBQ0Y7QUFDQSxRQUFJLFNBQVMsS0FBSztBQUNoQixZQUFNLFNBQVMsR0FBRyxPQUFPLE1BQU0sQ0FBQyxJQUFJLENBQUMsRUFBRSxVQUFVO0FBQ2pELFlBQU0sTUFBTSxLQUFLLE1BQU0sUUFBUSxJQUFJLE1BQU07QUFDekMsVUFBSSxRQUFRLFFBQVc7QUFDckIsY0FBTSxPQUFPLEtBQUssTUFBTSxJQUFJLFFBQVEsR0FBRyxFQUFFLFdBQVcsTUFBTSxHQUFHO0FBQzdELFlBQUksRUFBRSxNQUFNLFFBQVEsTUFBTSxLQUFLLFFBQVEsZ0JBQWdCLElBQUksRUFBRSxDQUFDO0FBQzlELFlBQUksTUFBTTtBQUFBLE1BQ1osT0FBTztBQUNMLGlCQUFTLElBQUksT0FBTyxNQUFNO0FBQzFCLGFBQUs7QUFBQSxNQUNQO0FBQ0E7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLFNBQVMsU0FBUyxNQUFNLEdBQUcsVUFBVSxNQUFNLENBQUMsSUFBSTtBQUM3RCxVQUFNLE9BQ0osU0FBUyxLQUFLLEtBQUssSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLEtBQUssSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLEdBQUcsVUFBVSxNQUFNLENBQUMsSUFBSTtBQUN0RixRQUFJLFFBQVEsTUFBTTtBQUVoQixZQUFNLFFBQVEsT0FBUSxLQUFLLENBQUMsS0FBSyxNQUFPLE9BQU8sQ0FBQyxLQUFLLElBQUksUUFBUSxrQkFBa0IsRUFBRTtBQUNyRixZQUFNLE9BQU8sU0FBUyxLQUFLO0FBQzNCLFVBQUksTUFBTTtBQUNSLFlBQUksRUFBRSxNQUFNLFFBQVEsTUFBTSxRQUFRLENBQUMsRUFBRSxNQUFNLFFBQVEsTUFBTSxNQUFNLENBQUMsRUFBRSxDQUFDO0FBQ25FLGFBQUssT0FBTyxLQUFLLENBQUMsRUFBRSxTQUFTLE1BQU07QUFDbkM7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxTQUFTLE9BQU8sS0FBSyxJQUFJLENBQUMsTUFBTTtBQUM5QyxRQUFJLFVBQVUsU0FBUyxPQUFPLFFBQVE7QUFDcEMsWUFBTSxPQUFPLFFBQVEsSUFBSSxJQUFJO0FBQzdCLFlBQU0sUUFBUSxNQUFNLElBQUksSUFBSTtBQUM1QixZQUFNLFNBQVMsVUFBVSxTQUFZLFNBQVksWUFBWSxNQUFNLFFBQVEsQ0FBQztBQUM1RSxVQUFJLFVBQVUsVUFBYSxRQUFRO0FBQ2pDLGNBQU0sT0FBTyxTQUFTLE9BQU8sSUFBSTtBQUNqQyxjQUFNLFNBQVMsT0FBTyxLQUFLLE1BQU0sT0FBTyxHQUFHLEtBQUssR0FBRyxRQUFRLEdBQUcsS0FBSztBQUVuRSxZQUFJO0FBQ0YsY0FBSTtBQUFBLFlBQ0YsTUFBTTtBQUFBLFlBQ047QUFBQSxZQUNBLFFBQVEsT0FBTyxTQUFTLFNBQVMsQ0FBQyxFQUFFLE1BQU0sUUFBUSxNQUFNLEtBQUssQ0FBQztBQUFBLFVBQ2hFLENBQUM7QUFBQSxZQUNFLFlBQVcsUUFBUSxPQUFRLEtBQUksSUFBSTtBQUN4QyxZQUFJLE9BQU87QUFDWDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsVUFBTSxNQUFNLEdBQUcsT0FBTyxNQUFNLENBQUMsSUFBSSxDQUFDO0FBQ2xDLFFBQUksS0FBSztBQUNQLFlBQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxLQUFLO0FBQzlCLFlBQU0sUUFBUSxLQUFLLElBQUksSUFBSSxNQUFNLEtBQUs7QUFDdEMsWUFBTSxRQUFRLElBQUksQ0FBQyxNQUFNO0FBQ3pCLFlBQU0sUUFBUSxDQUFDLEtBQUssS0FBSyxLQUFLLEtBQUssRUFBRSxTQUFTLEtBQUssS0FBSyxNQUFNO0FBQzlELFlBQU0sU0FBUyxDQUFDLEtBQUssS0FBSyxNQUFNLEtBQUssRUFBRSxTQUFTLEtBQUssS0FBSyxLQUFLO0FBQy9ELFlBQU0sT0FBTyxJQUFJLENBQUMsS0FBSztBQUN2QixXQUFLLElBQUksVUFBVSxLQUFLLFNBQVMsU0FBUyxTQUFTLFNBQVM7QUFDMUQsY0FBTTtBQUNOLGNBQU1DLFNBQVEsSUFBSSxTQUFTLElBQUksQ0FBQyxHQUFHLElBQUksU0FBUyxDQUFDLE1BQU0sT0FBTyxJQUFJLElBQUksQ0FBQyxPQUFPLE1BQU0sSUFBSTtBQUN4RixtQkFBVyxRQUFRQSxPQUFPLE9BQU0sS0FBSyxFQUFFLE1BQU0sUUFBUSxNQUFNLE1BQU0sT0FBTyxPQUFPLENBQUM7QUFBQSxNQUNsRixNQUFPLFVBQVM7QUFDaEIsV0FBSyxJQUFJO0FBQ1Q7QUFBQSxJQUNGO0FBQ0EsYUFBUztBQUNULFNBQUs7QUFBQSxFQUNQO0FBQ0EsUUFBTTtBQUNOLFNBQU87QUFDVDtBQUVBLElBQU0sVUFBNEQ7QUFBQSxFQUNoRSxLQUFLO0FBQUEsRUFDTCxHQUFHO0FBQUEsRUFDSCxNQUFNO0FBQUEsRUFDTixJQUFJO0FBQUEsRUFDSixNQUFNO0FBQ1I7QUFHTyxTQUFTLE9BQU8sTUFBYyxRQUFRLEdBQUcsUUFBUSxNQUFnQjtBQUN0RSxNQUFJLFFBQVEsVUFBVyxRQUFPLENBQUMsRUFBRSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3JELFFBQU0sUUFBa0QsQ0FBQyxFQUFFLE1BQU0sSUFBSSxPQUFPLENBQUMsRUFBRSxDQUFDO0FBQ2hGLFFBQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxTQUFTLENBQUMsR0FBRyxTQUFTLENBQUM7QUFFckQsUUFBTSxPQUFPLE1BQU07QUFDakIsVUFBTSxRQUFRLE1BQU0sSUFBSTtBQUN4QixRQUFJLE1BQU8sS0FBSSxFQUFFLEtBQUssRUFBRSxNQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUssR0FBRyxHQUFHLE1BQU0sS0FBSztBQUFBLEVBQzFFO0FBQ0EsYUFBVyxTQUFTLE9BQU8sTUFBTSxPQUFPLEtBQUssR0FBRztBQUM5QyxRQUFJLE1BQU0sU0FBUyxRQUFRO0FBQ3pCLFVBQUksRUFBRSxLQUFLLE1BQU0sSUFBSTtBQUNyQjtBQUFBLElBQ0Y7QUFDQSxVQUFNLE9BQU8sTUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFVBQVUsTUFBTSxJQUFJLEVBQUUsWUFBWSxNQUFNLElBQUksSUFBSTtBQUN2RixVQUFNLE9BQU8sUUFBUSxNQUFNLElBQUk7QUFDL0IsUUFBSSxPQUFPLEtBQUssTUFBTTtBQUNwQixhQUFPLE1BQU0sU0FBUyxPQUFPLEVBQUcsTUFBSztBQUNyQyxZQUFNLFNBQVMsTUFBTSxJQUFJLEdBQUcsU0FBUyxDQUFDO0FBQ3RDLFVBQUksRUFBRSxLQUFLLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFBQSxJQUM3QixXQUFXLE1BQU0sU0FBUyxNQUFNLFVBQVU7QUFDeEMsWUFBTSxLQUFLLEVBQUUsTUFBTSxNQUFNLE1BQU0sT0FBTyxDQUFDLEVBQUUsQ0FBQztBQUFBLFFBQ3ZDLEtBQUksRUFBRSxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxFQUNwRDtBQUNBLFNBQU8sTUFBTSxTQUFTLEVBQUcsTUFBSztBQUM5QixTQUFPLElBQUk7QUFDYjtBQUVBLElBQU0sVUFBVTtBQUNoQixJQUFNLFFBQVE7QUFDZCxJQUFNLE9BQU87QUFDYixJQUFNLFFBQVE7QUFDZCxJQUFNLE9BQU87QUFDYixJQUFNLFVBQVU7QUFFaEIsU0FBUyxNQUFNLE1BQXdCO0FBQ3JDLFFBQU0sUUFBUSxLQUNYLEtBQUssRUFDTCxRQUFRLE9BQU8sRUFBRSxFQUNqQixRQUFRLGNBQWMsRUFBRTtBQUMzQixTQUFPLE1BQU0sTUFBTSxXQUFXLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLEVBQUUsV0FBVyxPQUFPLEdBQUcsQ0FBQztBQUNsRjtBQUdBLFNBQVMsT0FBTyxNQUF1QjtBQUNyQyxRQUFNLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDM0IsU0FDRSxRQUFRLEtBQUssSUFBSSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUNmLEtBQUssS0FBSyxJQUFJLEtBQ2QsTUFBTSxLQUFLLElBQUk7QUFBQSxFQUVkLFNBQVMsUUFDUixRQUFRLEtBQUssQ0FBQyxDQUFDLE1BQ2QsQ0FBQyxLQUFLLEtBQUssS0FBSyxDQUFDLEtBQUssRUFBRSxLQUFLLFNBQVMsS0FBSyxLQUFLLENBQUMsS0FBSyxFQUFFO0FBRS9EO0FBRUEsU0FBUyxTQUFTLE9BQWlCLE9BQXdCO0FBQ3pELE1BQUksUUFBUSxVQUFXLFFBQU8sQ0FBQyxFQUFFLE1BQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxJQUFJLEVBQUUsQ0FBQztBQUN2RSxRQUFNLFNBQWtCLENBQUM7QUFDekIsTUFBSSxJQUFJO0FBQ1IsUUFBTSxPQUFPLE1BQU0sTUFBTSxDQUFDLEtBQUs7QUFDL0IsU0FBTyxJQUFJLE1BQU0sUUFBUTtBQUN2QixRQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssR0FBRztBQUNsQixXQUFLO0FBQ0w7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLLENBQUM7QUFDL0IsUUFBSSxPQUFPO0FBQ1QsWUFBTSxNQUFNLElBQUksT0FBTyxVQUFVLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxHQUFHLE1BQU0sWUFBWTtBQUM5RSxZQUFNQyxRQUFpQixDQUFDO0FBQ3hCLFdBQUssS0FBSyxHQUFHLElBQUksTUFBTSxVQUFVLENBQUMsSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFHLEtBQUssRUFBRyxDQUFBQSxNQUFLLEtBQUssS0FBSyxDQUFDO0FBQzVFLFdBQUs7QUFDTCxhQUFPLEtBQUssRUFBRSxNQUFNLFFBQVEsTUFBTUEsTUFBSyxLQUFLLElBQUksRUFBRSxDQUFDO0FBQ25EO0FBQUEsSUFDRjtBQUNBLFFBQUksZUFBZSxLQUFLLEtBQUssQ0FBQyxHQUFHO0FBQy9CLFlBQU1BLFFBQWlCLENBQUM7QUFDeEIsYUFBTyxJQUFJLE1BQU0sV0FBVyxlQUFlLEtBQUssS0FBSyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsS0FBSyxJQUFJLEtBQUs7QUFDL0UsUUFBQUEsTUFBSyxLQUFLLEtBQUssRUFBRSxRQUFRLGdCQUFnQixFQUFFLENBQUM7QUFDOUMsYUFBTyxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU1BLE1BQUssS0FBSyxJQUFJLEVBQUUsUUFBUSxFQUFFLENBQUM7QUFDN0Q7QUFBQSxJQUNGO0FBQ0EsVUFBTSxVQUFVLFFBQVEsS0FBSyxLQUFLLENBQUM7QUFDbkMsUUFBSSxTQUFTO0FBQ1gsWUFBTUMsU0FBUSxRQUFRLENBQUMsR0FBRyxVQUFVO0FBQ3BDLGFBQU8sS0FBSyxFQUFFLE1BQU0sV0FBVyxPQUFBQSxRQUFPLFFBQVEsT0FBTyxRQUFRLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQztBQUN4RSxXQUFLO0FBQ0w7QUFBQSxJQUNGO0FBQ0EsUUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEdBQUc7QUFDckIsYUFBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFDNUIsV0FBSztBQUNMO0FBQUEsSUFDRjtBQUNBLFFBQUksTUFBTSxLQUFLLEtBQUssQ0FBQyxHQUFHO0FBQ3RCLFlBQU0sUUFBa0IsQ0FBQztBQUN6QixhQUFPLElBQUksTUFBTSxXQUFXLE1BQU0sS0FBSyxLQUFLLENBQUMsS0FBTSxLQUFLLEVBQUUsS0FBSyxLQUFLLENBQUMsT0FBTyxLQUFLLENBQUMsSUFBSyxLQUFLO0FBQzFGLGNBQU0sS0FBSyxNQUFNLEtBQUssS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssQ0FBQztBQUM5QyxhQUFPLEtBQUssRUFBRSxNQUFNLFNBQVMsUUFBUSxTQUFTLE9BQU8sUUFBUSxDQUFDLEVBQUUsQ0FBQztBQUNqRTtBQUFBLElBQ0Y7QUFDQSxRQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsR0FBRztBQUNyQixZQUFNLENBQUMsTUFBTSxJQUFJLElBQUksT0FBTyxPQUFPLEdBQUcsS0FBSztBQUMzQyxhQUFPLEtBQUssSUFBSTtBQUNoQixVQUFJO0FBQ0o7QUFBQSxJQUNGO0FBQ0EsUUFBSSxLQUFLLEVBQUUsU0FBUyxHQUFHLEtBQUssUUFBUSxLQUFLLE1BQU0sSUFBSSxDQUFDLEtBQUssRUFBRSxHQUFHO0FBQzVELFlBQU0sT0FBTyxNQUFNLEtBQUssQ0FBQztBQUN6QixZQUFNLFFBQVEsTUFBTSxNQUFNLElBQUksQ0FBQyxLQUFLLEVBQUU7QUFDdEMsVUFBSSxLQUFLLFdBQVcsTUFBTSxRQUFRO0FBQ2hDLGNBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxTQUFnQjtBQUN2QyxjQUFJLENBQUMsS0FBSyxTQUFTLEdBQUcsRUFBRyxRQUFPO0FBQ2hDLGlCQUFPLEtBQUssV0FBVyxHQUFHLElBQUksV0FBVztBQUFBLFFBQzNDLENBQUM7QUFDRCxjQUFNLE9BQXFCLENBQUM7QUFDNUIsYUFBSyxLQUFLLEdBQUcsSUFBSSxNQUFNLFVBQVUsS0FBSyxFQUFFLEtBQUssS0FBSyxLQUFLLEVBQUUsU0FBUyxHQUFHLEdBQUcsS0FBSyxHQUFHO0FBQzlFLGdCQUFNLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDeEIsZUFBSyxLQUFLLEtBQUssSUFBSSxDQUFDLEdBQUcsV0FBVyxPQUFPLElBQUksTUFBTSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQUEsUUFDOUQ7QUFDQSxlQUFPLEtBQUssRUFBRSxNQUFNLFNBQVMsT0FBTyxNQUFNLEtBQUssSUFBSSxDQUFDLFNBQVMsT0FBTyxJQUFJLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDbEY7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFVBQU0sT0FBaUIsQ0FBQyxLQUFLLEVBQUUsVUFBVSxDQUFDO0FBQzFDLFFBQUksUUFBUTtBQUNaLFNBQUssS0FBSyxHQUFHLElBQUksTUFBTSxVQUFVLEtBQUssRUFBRSxLQUFLLEtBQUssVUFBVSxHQUFHLEtBQUssR0FBRztBQUNyRSxVQUFJLG1CQUFtQixLQUFLLEtBQUssQ0FBQyxFQUFHLFNBQVE7QUFBQSxlQUNwQyxtQkFBbUIsS0FBSyxLQUFLLENBQUMsRUFBRyxTQUFRO0FBQUEsZUFDekMsT0FBTyxLQUFLLENBQUMsRUFBRztBQUFBLFVBQ3BCLE1BQUssS0FBSyxLQUFLLEVBQUUsVUFBVSxDQUFDO0FBQUEsSUFDbkM7QUFDQSxVQUFNLFNBQVMsT0FBTyxLQUFLLEtBQUssSUFBSSxFQUFFLFFBQVEsQ0FBQztBQUMvQyxXQUFPLEtBQUssUUFBUSxFQUFFLE1BQU0sV0FBVyxPQUFPLE9BQU8sSUFBSSxFQUFFLE1BQU0sYUFBYSxPQUFPLENBQUM7QUFBQSxFQUN4RjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsT0FBTyxPQUFpQixNQUFjLE9BQWdDO0FBQzdFLFFBQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxJQUFJLEtBQUssRUFBRTtBQUN6QyxRQUFNLE9BQU8sUUFBUSxDQUFDLEdBQUcsR0FBRyxFQUFFLEtBQUs7QUFDbkMsUUFBTSxVQUFVLFNBQVMsT0FBTyxTQUFTO0FBQ3pDLFFBQU0sUUFBbUIsQ0FBQztBQUMxQixNQUFJLElBQUk7QUFDUixTQUFPLElBQUksTUFBTSxRQUFRO0FBQ3ZCLFVBQU0sT0FBTyxLQUFLLEtBQUssTUFBTSxDQUFDLEtBQUssRUFBRTtBQUNyQyxRQUFJLENBQUMsUUFBUSxLQUFLLENBQUMsR0FBRyxHQUFHLEVBQUUsTUFBTSxRQUFRLEtBQUssS0FBSyxNQUFNLENBQUMsS0FBSyxFQUFFLEVBQUc7QUFDcEUsVUFBTSxTQUFTLEtBQUssQ0FBQyxHQUFHLFVBQVU7QUFDbEMsVUFBTSxTQUFTLEtBQUssQ0FBQyxHQUFHLFVBQVUsTUFBTSxLQUFLLENBQUMsR0FBRyxVQUFVLE1BQU0sU0FBUyxJQUFJLElBQUk7QUFDbEYsVUFBTSxRQUFRLENBQUMsSUFBSSxPQUFPLFNBQVMsSUFBSSxTQUFTLElBQUksQ0FBQyxLQUFLLEtBQUssQ0FBQyxLQUFLLEdBQUc7QUFDeEUsUUFBSSxRQUFRO0FBQ1osU0FBSyxLQUFLLEdBQUcsSUFBSSxNQUFNLFFBQVEsS0FBSyxHQUFHO0FBQ3JDLFlBQU0sT0FBTyxNQUFNLENBQUMsS0FBSztBQUN6QixVQUFJLENBQUMsS0FBSyxLQUFLLEdBQUc7QUFDaEIsZ0JBQVE7QUFDUixjQUFNLEtBQUssRUFBRTtBQUNiO0FBQUEsTUFDRjtBQUNBLFlBQU0sU0FBUyxLQUFLLFNBQVMsS0FBSyxVQUFVLEVBQUU7QUFDOUMsVUFBSSxVQUFVLE1BQU8sT0FBTSxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUM7QUFBQSxlQUN4QyxDQUFDLFNBQVMsQ0FBQyxPQUFPLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxJQUFJLEVBQUcsT0FBTSxLQUFLLElBQUk7QUFBQSxVQUNoRTtBQUNMLGNBQVE7QUFBQSxJQUNWO0FBQ0EsVUFBTSxLQUFLLFNBQVMsT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ3ZDO0FBQ0EsU0FBTztBQUFBLElBQ0wsRUFBRSxNQUFNLFFBQVEsU0FBUyxPQUFPLFVBQVUsT0FBTyxTQUFTLFFBQVEsQ0FBQyxLQUFLLEtBQUssRUFBRSxJQUFJLEdBQUcsTUFBTTtBQUFBLElBQzVGO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxTQUFTLE1BQXVCO0FBQzlDLE1BQUksS0FBSyxTQUFTLFdBQVksUUFBTyxDQUFDLEVBQUUsTUFBTSxRQUFRLEtBQUssQ0FBQztBQUM1RCxTQUFPLFNBQVMsS0FBSyxRQUFRLFVBQVUsSUFBSSxFQUFFLFdBQVcsS0FBTSxNQUFNLEVBQUUsTUFBTSxJQUFJLEdBQUcsQ0FBQztBQUN0Rjs7O0FDbFlBLFNBQVMsS0FBSyxFQUFFLEtBQUssR0FBcUI7QUFDeEMsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLO0FBQ0gsYUFBTyxLQUFLO0FBQUEsSUFDZCxLQUFLO0FBQ0gsYUFBTyxrQkFBQyxVQUFNLGVBQUssTUFBSztBQUFBLElBQzFCLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFFBQUc7QUFBQSxJQUNiLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFlBQVEsZ0JBQU0sS0FBSyxNQUFNLEdBQUU7QUFBQSxJQUNyQyxLQUFLO0FBQ0gsYUFBTyxrQkFBQyxRQUFJLGdCQUFNLEtBQUssTUFBTSxHQUFFO0FBQUEsSUFDakMsS0FBSztBQUNILGFBQU8sa0JBQUMsT0FBRyxnQkFBTSxLQUFLLE1BQU0sR0FBRTtBQUFBLElBQ2hDLEtBQUs7QUFDSCxhQUFPLEtBQUssS0FBSyxXQUFXLEdBQUcsSUFDN0Isa0JBQUMsT0FBRSxNQUFNLEtBQUssTUFBTyxnQkFBTSxLQUFLLE1BQU0sR0FBRSxJQUV4QyxrQkFBQyxPQUFFLE1BQU0sS0FBSyxNQUFNLFFBQU8sVUFBUyxLQUFJLHVCQUNyQyxnQkFBTSxLQUFLLE1BQU0sR0FDcEI7QUFBQSxFQUVOO0FBQ0Y7QUFFQSxTQUFTLE1BQU0sUUFBcUM7QUFDbEQsU0FBTyxPQUFPLElBQUksQ0FBQyxNQUFNLFVBQVUsa0JBQUMsUUFBaUIsUUFBUCxLQUFtQixDQUFFO0FBQ3JFO0FBR0EsU0FBUyxRQUFRLEVBQUUsT0FBTyxTQUFTLEdBQW1EO0FBQ3BGLFFBQU0sTUFBTSxJQUFJLEtBQUssSUFBSSxPQUFPLENBQUMsQ0FBQztBQUNsQyxTQUFPLGtCQUFDLE9BQUssVUFBUztBQUN4QjtBQUVBLFNBQVMsTUFBTSxFQUFFLE9BQU8sSUFBSSxHQUFrQztBQUM1RCxVQUFRLE1BQU0sTUFBTTtBQUFBLElBQ2xCLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFdBQVEsT0FBTyxNQUFNLFFBQVEsTUFBTSxHQUFJLGdCQUFNLE1BQU0sTUFBTSxHQUFFO0FBQUEsSUFDckUsS0FBSztBQUNILGFBQU8sa0JBQUMsT0FBRyxnQkFBTSxNQUFNLE1BQU0sR0FBRTtBQUFBLElBQ2pDLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFFBQUssTUFBTSxNQUFNLE1BQU07QUFBQSxJQUNqQyxLQUFLO0FBQ0gsYUFDRSxrQkFBQyxnQkFDQyw0QkFBQyxTQUFNLFFBQVEsTUFBTSxRQUFRLEtBQVUsR0FDekM7QUFBQSxJQUVKLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFFBQUc7QUFBQSxJQUNiLEtBQUssUUFBUTtBQUNYLFlBQU0sUUFBUSxNQUFNLE1BQU0sSUFBSSxDQUFDLE1BQU0sVUFBVTtBQUM3QyxjQUFNLENBQUMsSUFBSSxJQUFJO0FBRWYsY0FBTSxRQUFRLEtBQUssV0FBVyxLQUFLLE1BQU0sU0FBUztBQUNsRCxlQUNFLGtCQUFDLFFBQWdCLGtCQUFRLE1BQU0sS0FBSyxNQUFNLElBQUksa0JBQUMsU0FBTSxRQUFRLE1BQU0sS0FBVSxLQUFwRSxLQUF1RTtBQUFBLE1BRXBGLENBQUM7QUFDRCxhQUFPLE1BQU0sVUFBVSxrQkFBQyxRQUFHLE9BQU8sTUFBTSxPQUFRLGlCQUFNLElBQVEsa0JBQUMsUUFBSSxpQkFBTTtBQUFBLElBQzNFO0FBQUEsSUFDQSxLQUFLO0FBQ0gsYUFDRSxrQkFBQyxTQUFJLE9BQU0sZ0JBQ1QsNEJBQUMsV0FBTSxPQUFNLFNBQ1g7QUFBQSwwQkFBQyxXQUNDLDRCQUFDLFFBQ0UsZ0JBQU0sS0FBSyxJQUFJLENBQUMsTUFBTSxXQUNyQixrQkFBQyxRQUFnQixPQUFNLE9BQU0sT0FBTyxNQUFNLE1BQU0sTUFBTSxLQUFLLElBQ3hELGdCQUFNLElBQUksS0FESixNQUVULENBQ0QsR0FDSCxHQUNGO0FBQUEsUUFDQSxrQkFBQyxXQUNFLGdCQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssVUFDcEIsa0JBQUMsUUFDRSxjQUFJLElBQUksQ0FBQyxNQUFNLFdBQ2Qsa0JBQUMsUUFBZ0IsT0FBTyxNQUFNLE1BQU0sTUFBTSxLQUFLLElBQzVDLGdCQUFNLElBQUksS0FESixNQUVULENBQ0QsS0FMTSxLQU1ULENBQ0QsR0FDSDtBQUFBLFNBQ0YsR0FDRjtBQUFBLEVBRU47QUFDRjtBQUVBLFNBQVMsTUFBTSxFQUFFLFFBQVEsSUFBSSxHQUFxQztBQUNoRSxTQUNFLHVCQUNHLGlCQUFPLElBQUksQ0FBQyxPQUFPLFVBQ2xCLGtCQUFDLFNBQWtCLE9BQWMsT0FBckIsS0FBK0IsQ0FDNUMsR0FDSDtBQUVKO0FBR08sU0FBUyxTQUFTLEVBQUUsTUFBTSxNQUFNLEVBQUUsR0FBbUM7QUFDMUUsUUFBTSxTQUFTLEVBQVEsTUFBTSxTQUFTLElBQUksR0FBRyxDQUFDLElBQUksQ0FBQztBQUNuRCxTQUNFLGtCQUFDLFNBQUksT0FBTSxZQUNULDRCQUFDLFNBQU0sUUFBZ0IsS0FBVSxHQUNuQztBQUVKOzs7QUMzR2UsU0FBUixpQkFBa0MsRUFBRSxPQUFPLEdBQXVCO0FBQ3ZFLFFBQU0sS0FBSyxPQUFPLE1BQU07QUFDeEIsUUFBTSxPQUFPLFFBQVEsQ0FBQyxTQUFTLGVBQWUsSUFBSSxJQUFJLEdBQUcsQ0FBQyxFQUFFLENBQUM7QUFDN0QsUUFBTSxPQUFPLFVBQVUsRUFBRTtBQUN6QixTQUNFLGtCQUFDLFlBQVMsSUFDUCxnQkFDQyxrQkFBQyxXQUFRLE1BQ04sV0FBQyxVQUFVO0FBQ1YsVUFBTSxRQUFRLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxPQUFPLE9BQU8sSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUN0RSxRQUFJLENBQUM7QUFDSCxhQUNFLGtCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sRUFBRSxPQUFPLGdCQUNqQyw0QkFBQyxPQUFHLFlBQUUsT0FBTyxvQkFBbUIsR0FDbEM7QUFFSixRQUFJLENBQUMsT0FBTyxRQUFRLE1BQU0sU0FBUztBQUNqQyxXQUFLLEdBQUcsR0FBRyxJQUFJLElBQUksbUJBQW1CLE1BQU0sRUFBRSxDQUFDLElBQUksRUFBRSxTQUFTLEtBQUssQ0FBQztBQUN0RSxXQUNFLHVCQUNHO0FBQUEsWUFBTSxTQUFTLEtBQ2Q7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE9BQU8sRUFBRSxPQUFPO0FBQUEsVUFDaEIsTUFBTSxNQUFNLElBQUksQ0FBQyxVQUFVO0FBQUEsWUFDekIsTUFBTSxHQUFHLElBQUksSUFBSSxtQkFBbUIsS0FBSyxFQUFFLENBQUM7QUFBQSxZQUM1QyxPQUFPLEtBQUs7QUFBQSxVQUNkLEVBQUU7QUFBQTtBQUFBLE1BQ0o7QUFBQSxNQUVGLGtCQUFDLGFBQVEsT0FBTSxjQUNiLDRCQUFDLFlBQVMsTUFBTSxNQUFNLE1BQU0sR0FDOUI7QUFBQSxPQUNGO0FBQUEsRUFFSixHQUNGLEdBRUo7QUFFSjsiLAogICJuYW1lcyI6IFsiYXQiLCAicGFydHMiLCAidGV4dCIsICJsZXZlbCJdCn0K

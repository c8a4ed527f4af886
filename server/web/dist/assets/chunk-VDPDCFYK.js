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
        const parts = run.length < 3 ? [run] : closes ? [mark, mark + mark] : [mark + mark, mark];
        for (const part of parts) found.push({ kind: "mark", mark: part, opens, closes });
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

export {
  safeHref,
  markdown
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL2NvbW1vbm1hcmsudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIE1hcmtkb3duIG9mIG90aGVyIHNlcnZpY2VzIGFzIGEgdHJlZSBvZiBwbGFpbiBkYXRhOiB3aGF0IGlzIG5vIE1hcmtkb3duIGtub3duIGhlcmUsIEhUTUwgdG9vLCBpcyB0ZXh0LlxuXG4vKiogQSBwYXJ0IG9mIGEgbGluZS4gKi9cbmV4cG9ydCB0eXBlIElubGluZSA9XG4gIHwgeyBraW5kOiBcInRleHRcIiB8IFwiY29kZVwiOyB0ZXh0OiBzdHJpbmcgfVxuICB8IHsga2luZDogXCJzdHJvbmdcIiB8IFwiZW1waGFzaXNcIiB8IFwic3RyaWtlXCI7IGluc2lkZTogSW5saW5lW10gfVxuICB8IHsga2luZDogXCJsaW5rXCI7IGhyZWY6IHN0cmluZzsgaW5zaWRlOiBJbmxpbmVbXSB9XG4gIHwgeyBraW5kOiBcImJyZWFrXCIgfTtcblxuLyoqIFdoZXJlIGEgY29sdW1uIG9mIGEgdGFibGUgc3RhbmRzLiAqL1xuZXhwb3J0IHR5cGUgQWxpZ24gPSBcInN0YXJ0XCIgfCBcImNlbnRlclwiIHwgXCJlbmRcIjtcblxuLyoqIEEgcGFydCBvZiBhIHRleHQuICovXG5leHBvcnQgdHlwZSBCbG9jayA9XG4gIHwgeyBraW5kOiBcImhlYWRpbmdcIjsgbGV2ZWw6IG51bWJlcjsgaW5zaWRlOiBJbmxpbmVbXSB9XG4gIHwgeyBraW5kOiBcInBhcmFncmFwaFwiOyBpbnNpZGU6IElubGluZVtdIH1cbiAgfCB7IGtpbmQ6IFwiY29kZVwiOyB0ZXh0OiBzdHJpbmcgfVxuICB8IHsga2luZDogXCJxdW90ZVwiOyBibG9ja3M6IEJsb2NrW10gfVxuICB8IHsga2luZDogXCJsaXN0XCI7IG9yZGVyZWQ6IGJvb2xlYW47IHN0YXJ0OiBudW1iZXI7IGl0ZW1zOiBCbG9ja1tdW10gfVxuICB8IHsga2luZDogXCJ0YWJsZVwiOyBhbGlnbjogQWxpZ25bXTsgaGVhZDogSW5saW5lW11bXTsgcm93czogSW5saW5lW11bXVtdIH1cbiAgfCB7IGtpbmQ6IFwicnVsZVwiIH07XG5cbi8qKiBMb25nZXN0IHRleHQgdGhhdCBpcyByZWFkOyBsb25nZXIgb25lcyBhcmUgc2hvd24gYXMgdGhleSBhcmUuIEluc3RydWN0aW9ucyBoYXZlIHNvbWUgNSwwMDAgY2hhcmFjdGVycy4gKi9cbmV4cG9ydCBjb25zdCBMRU5HVEhfTUFYID0gMjAwXzAwMDtcblxuLyoqIExpc3RzIGluIGxpc3RzLCBhbmQgbWFya3MgaW4gbWFya3M6IGRlZXBlciBvbmVzIGFyZSB0ZXh0LiAqL1xuY29uc3QgREVQVEhfTUFYID0gMTI7XG5cbi8qKiBMb25nZXN0IGFkZHJlc3Mgb2YgYSBsaW5rOyBicm93c2VycyBhbmQgcHJveGllcyB0YWtlIG5vIG1vcmUgdGhhbiAyLDAwMCBmb3IgY2VydGFpbi4gKi9cbmNvbnN0IEhSRUZfTUFYID0gMjAwMDtcblxuLyoqIEFuIGFkZHJlc3MgdGhhdCBhIGxpbmsgbWF5IGhhdmU6IG9mIHRoZSB3ZWIsIG9mIG1haWwsIG9yIG9mIHRoaXMgc2l0ZTsgdW5kZWZpbmVkIHdoZXJlIGl0IG1heSBub3QuICovXG5leHBvcnQgZnVuY3Rpb24gc2FmZUhyZWYoaHJlZjogc3RyaW5nKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdGV4dCA9IGhyZWYudHJpbSgpO1xuICBpZiAoL15cXC8oPyFbL1xcXFxdKS8udGVzdCh0ZXh0KSkgcmV0dXJuIHRleHQ7XG4gIGlmICghL14oaHR0cHM/OlxcL1xcL3xtYWlsdG86KS9pLnRlc3QodGV4dCkpIHJldHVybiB1bmRlZmluZWQ7XG4gIHRyeSB7XG4gICAgcmV0dXJuIG5ldyBVUkwodGV4dCkuaHJlZjtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG5jb25zdCBQVU5DVFVBVElPTiA9IC9bIS0vOi1AWy1gey1+XS87XG5jb25zdCBXT1JEID0gL1tcXHB7TH1cXHB7Tn1fXS91O1xuXG50eXBlIFRva2VuID1cbiAgfCB7IGtpbmQ6IFwibm9kZVwiOyBub2RlOiBJbmxpbmUgfVxuICB8IHsga2luZDogXCJtYXJrXCI7IG1hcms6IHN0cmluZzsgb3BlbnM6IGJvb2xlYW47IGNsb3NlczogYm9vbGVhbiB9O1xuXG4vKiogV2hlcmUgZWFjaCBicmFja2V0IHRoYXQgb3BlbnMgaXMgY2xvc2VkLiAqL1xuZnVuY3Rpb24gYnJhY2tldHModGV4dDogc3RyaW5nKTogTWFwPG51bWJlciwgbnVtYmVyPiB7XG4gIGNvbnN0IHBhaXJzID0gbmV3IE1hcDxudW1iZXIsIG51bWJlcj4oKTtcbiAgY29uc3Qgb3BlbjogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IHRleHQubGVuZ3RoOyBhdCArPSAxKSB7XG4gICAgY29uc3QgY2hhciA9IHRleHRbYXRdO1xuICAgIGlmIChjaGFyID09PSBcIlxcXFxcIikgYXQgKz0gMTtcbiAgICBlbHNlIGlmIChjaGFyID09PSBcIltcIikgb3Blbi5wdXNoKGF0KTtcbiAgICBlbHNlIGlmIChjaGFyID09PSBcIl1cIikge1xuICAgICAgY29uc3QgZnJvbSA9IG9wZW4ucG9wKCk7XG4gICAgICBpZiAoZnJvbSAhPT0gdW5kZWZpbmVkKSBwYWlycy5zZXQoZnJvbSwgYXQpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcGFpcnM7XG59XG5cbi8qKiBUaGUgYWRkcmVzcyBpbiBgKFx1MjAyNilgIGF0IGBhdGAsIGFuZCB3aGVyZSBpdCBlbmRzLiAqL1xuZnVuY3Rpb24gZGVzdGluYXRpb24odGV4dDogc3RyaW5nLCBhdDogbnVtYmVyKTogeyBocmVmOiBzdHJpbmc7IGVuZDogbnVtYmVyIH0gfCB1bmRlZmluZWQge1xuICBpZiAodGV4dFthdF0gIT09IFwiKFwiKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCByZXN0ID0gdGV4dC5zbGljZShhdCArIDEsIGF0ICsgMSArIEhSRUZfTUFYKTtcbiAgY29uc3QgZm91bmQgPVxuICAgIC9eXFxzKjwoW148Plxcbl0qKT4oPzpcXHMrKD86XCJbXlwiXSpcInwnW14nXSonKSk/XFxzKlxcKS8uZXhlYyhyZXN0KSA/P1xuICAgIC9eXFxzKigoPzpbXlxccygpXXxcXChbXlxccygpXSpcXCkpKikoPzpcXHMrKD86XCJbXlwiXSpcInwnW14nXSonKSk/XFxzKlxcKS8uZXhlYyhyZXN0KTtcbiAgcmV0dXJuIGZvdW5kID8geyBocmVmOiBmb3VuZFsxXSA/PyBcIlwiLCBlbmQ6IGF0ICsgMSArIGZvdW5kWzBdLmxlbmd0aCB9IDogdW5kZWZpbmVkO1xufVxuXG5jb25zdCBVUkxfSEVSRSA9IC9odHRwcz86XFwvXFwvW15cXHM8PlwiJ2BcXF1dKy9peTtcbmNvbnN0IEFVVE9MSU5LID0gLzwoaHR0cHM/OlxcL1xcL1teXFxzPD5dezEsMjAwMH18bWFpbHRvOlteXFxzPD5dezEsNTAwfSk+L2l5O1xuY29uc3QgVElDS1MgPSAvYCsveTtcbmNvbnN0IE1BUktTID0gL1xcKit8Xyt8fn4veTtcblxuZnVuY3Rpb24gYXQocGF0dGVybjogUmVnRXhwLCB0ZXh0OiBzdHJpbmcsIGZyb206IG51bWJlcik6IFJlZ0V4cEV4ZWNBcnJheSB8IG51bGwge1xuICBwYXR0ZXJuLmxhc3RJbmRleCA9IGZyb207XG4gIHJldHVybiBwYXR0ZXJuLmV4ZWModGV4dCk7XG59XG5cbi8qKiBXaGVyZSB0aGUgbmV4dCBydW4gb2YgZXhhY3RseSBgbGVuZ3RoYCBiYWNrdGlja3MgaXMuICovXG5jbGFzcyBSdW5zIHtcbiAgcHJpdmF0ZSByZWFkb25seSBlbmRzID0gbmV3IE1hcDxudW1iZXIsIG51bWJlcltdPigpO1xuICBjb25zdHJ1Y3Rvcih0ZXh0OiBzdHJpbmcpIHtcbiAgICBmb3IgKGNvbnN0IHJ1biBvZiB0ZXh0Lm1hdGNoQWxsKC9gKy9nKSkge1xuICAgICAgY29uc3Qga25vd24gPSB0aGlzLmVuZHMuZ2V0KHJ1blswXS5sZW5ndGgpO1xuICAgICAgaWYgKGtub3duKSBrbm93bi5wdXNoKHJ1bi5pbmRleCk7XG4gICAgICBlbHNlIHRoaXMuZW5kcy5zZXQocnVuWzBdLmxlbmd0aCwgW3J1bi5pbmRleF0pO1xuICAgIH1cbiAgfVxuICBhZnRlcihsZW5ndGg6IG51bWJlciwgZnJvbTogbnVtYmVyKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBwbGFjZXMgPSB0aGlzLmVuZHMuZ2V0KGxlbmd0aCkgPz8gW107XG4gICAgLy8gQXNrZWQgZnJvbSB0aGUgbGVmdCB0byB0aGUgcmlnaHQsIHNvIHdoYXQgbGllcyBiZWhpbmQgaXMgbm90IHdhbnRlZCBhZ2Fpbi5cbiAgICB3aGlsZSAocGxhY2VzWzBdICE9PSB1bmRlZmluZWQgJiYgcGxhY2VzWzBdIDwgZnJvbSkgcGxhY2VzLnNoaWZ0KCk7XG4gICAgcmV0dXJuIHBsYWNlc1swXTtcbiAgfVxufVxuXG5mdW5jdGlvbiB0b2tlbnModGV4dDogc3RyaW5nLCBkZXB0aDogbnVtYmVyLCBsaW5rczogYm9vbGVhbik6IFRva2VuW10ge1xuICBjb25zdCBmb3VuZDogVG9rZW5bXSA9IFtdO1xuICBjb25zdCBwYWlycyA9IGxpbmtzID8gYnJhY2tldHModGV4dCkgOiBuZXcgTWFwPG51bWJlciwgbnVtYmVyPigpO1xuICBjb25zdCBydW5zID0gbmV3IFJ1bnModGV4dCk7XG4gIGxldCBwbGFpbiA9IFwiXCI7XG4gIGNvbnN0IGZsdXNoID0gKCkgPT4ge1xuICAgIGlmIChwbGFpbikgZm91bmQucHVzaCh7IGtpbmQ6IFwibm9kZVwiLCBub2RlOiB7IGtpbmQ6IFwidGV4dFwiLCB0ZXh0OiBwbGFpbiB9IH0pO1xuICAgIHBsYWluID0gXCJcIjtcbiAgfTtcbiAgY29uc3QgYWRkID0gKG5vZGU6IElubGluZSkgPT4ge1xuICAgIGZsdXNoKCk7XG4gICAgZm91bmQucHVzaCh7IGtpbmQ6IFwibm9kZVwiLCBub2RlIH0pO1xuICB9O1xuICBmb3IgKGxldCBpID0gMDsgaSA8IHRleHQubGVuZ3RoOyApIHtcbiAgICBjb25zdCBjaGFyID0gdGV4dFtpXSA/PyBcIlwiO1xuICAgIGlmIChjaGFyID09PSBcIlxcXFxcIikge1xuICAgICAgY29uc3QgbmV4dCA9IHRleHRbaSArIDFdID8/IFwiXCI7XG4gICAgICBpZiAobmV4dCA9PT0gXCJcXG5cIikgYWRkKHsga2luZDogXCJicmVha1wiIH0pO1xuICAgICAgZWxzZSBwbGFpbiArPSBQVU5DVFVBVElPTi50ZXN0KG5leHQpID8gbmV4dCA6IGBcXFxcJHtuZXh0fWA7XG4gICAgICBpICs9IDI7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGNoYXIgPT09IFwiXFxuXCIpIHtcbiAgICAgIGlmIChwbGFpbi5lbmRzV2l0aChcIiAgXCIpKSB7XG4gICAgICAgIHBsYWluID0gcGxhaW4udHJpbUVuZCgpO1xuICAgICAgICBhZGQoeyBraW5kOiBcImJyZWFrXCIgfSk7XG4gICAgICB9IGVsc2UgcGxhaW4gKz0gXCJcXG5cIjtcbiAgICAgIGkgKz0gMTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoY2hhciA9PT0gXCJgXCIpIHtcbiAgICAgIGNvbnN0IGxlbmd0aCA9IGF0KFRJQ0tTLCB0ZXh0LCBpKT8uWzBdLmxlbmd0aCA/PyAxO1xuICAgICAgY29uc3QgZW5kID0gcnVucy5hZnRlcihsZW5ndGgsIGkgKyBsZW5ndGgpO1xuICAgICAgaWYgKGVuZCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIGNvbnN0IGNvZGUgPSB0ZXh0LnNsaWNlKGkgKyBsZW5ndGgsIGVuZCkucmVwbGFjZUFsbChcIlxcblwiLCBcIiBcIik7XG4gICAgICAgIGFkZCh7IGtpbmQ6IFwiY29kZVwiLCB0ZXh0OiBjb2RlLnJlcGxhY2UoL14gKC4qXFxTLiopICQvLCBcIiQxXCIpIH0pO1xuICAgICAgICBpID0gZW5kICsgbGVuZ3RoO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgcGxhaW4gKz0gXCJgXCIucmVwZWF0KGxlbmd0aCk7XG4gICAgICAgIGkgKz0gbGVuZ3RoO1xuICAgICAgfVxuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGF1dG8gPSBsaW5rcyAmJiBjaGFyID09PSBcIjxcIiA/IGF0KEFVVE9MSU5LLCB0ZXh0LCBpKSA6IG51bGw7XG4gICAgY29uc3QgYmFyZSA9XG4gICAgICBsaW5rcyAmJiAvaC9pLnRlc3QoY2hhcikgJiYgIVdPUkQudGVzdCh0ZXh0W2kgLSAxXSA/PyBcIlwiKSA/IGF0KFVSTF9IRVJFLCB0ZXh0LCBpKSA6IG51bGw7XG4gICAgaWYgKGF1dG8gfHwgYmFyZSkge1xuICAgICAgLy8gQSBzZW50ZW5jZSdzIGVuZCBpcyBubyBwYXJ0IG9mIGFuIGFkZHJlc3MsIG5vciBhIGJyYWNrZXQgdGhhdCBvcGVuZWQgYmVmb3JlIGl0LlxuICAgICAgY29uc3Qgc2hvd24gPSBhdXRvID8gKGF1dG9bMV0gPz8gXCJcIikgOiAoYmFyZT8uWzBdID8/IFwiXCIpLnJlcGxhY2UoL1suLDo7IT8pKl9+XSskLywgXCJcIik7XG4gICAgICBjb25zdCBocmVmID0gc2FmZUhyZWYoc2hvd24pO1xuICAgICAgaWYgKGhyZWYpIHtcbiAgICAgICAgYWRkKHsga2luZDogXCJsaW5rXCIsIGhyZWYsIGluc2lkZTogW3sga2luZDogXCJ0ZXh0XCIsIHRleHQ6IHNob3duIH1dIH0pO1xuICAgICAgICBpICs9IGF1dG8gPyBhdXRvWzBdLmxlbmd0aCA6IHNob3duLmxlbmd0aDtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgfVxuICAgIGNvbnN0IGltYWdlID0gY2hhciA9PT0gXCIhXCIgJiYgdGV4dFtpICsgMV0gPT09IFwiW1wiO1xuICAgIGlmIChsaW5rcyAmJiAoY2hhciA9PT0gXCJbXCIgfHwgaW1hZ2UpKSB7XG4gICAgICBjb25zdCBmcm9tID0gaW1hZ2UgPyBpICsgMSA6IGk7XG4gICAgICBjb25zdCBjbG9zZSA9IHBhaXJzLmdldChmcm9tKTtcbiAgICAgIGNvbnN0IHRhcmdldCA9IGNsb3NlID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBkZXN0aW5hdGlvbih0ZXh0LCBjbG9zZSArIDEpO1xuICAgICAgaWYgKGNsb3NlICE9PSB1bmRlZmluZWQgJiYgdGFyZ2V0KSB7XG4gICAgICAgIGNvbnN0IGhyZWYgPSBzYWZlSHJlZih0YXJnZXQuaHJlZik7XG4gICAgICAgIGNvbnN0IGluc2lkZSA9IGlubGluZSh0ZXh0LnNsaWNlKGZyb20gKyAxLCBjbG9zZSksIGRlcHRoICsgMSwgZmFsc2UpO1xuICAgICAgICAvLyBObyBwaWN0dXJlIGlzIGZldGNoZWQgZnJvbSBlbHNld2hlcmU6IGl0IGlzIGEgbGluayB0byBpdC5cbiAgICAgICAgaWYgKGhyZWYpXG4gICAgICAgICAgYWRkKHtcbiAgICAgICAgICAgIGtpbmQ6IFwibGlua1wiLFxuICAgICAgICAgICAgaHJlZixcbiAgICAgICAgICAgIGluc2lkZTogaW5zaWRlLmxlbmd0aCA/IGluc2lkZSA6IFt7IGtpbmQ6IFwidGV4dFwiLCB0ZXh0OiBocmVmIH1dLFxuICAgICAgICAgIH0pO1xuICAgICAgICBlbHNlIGZvciAoY29uc3Qgbm9kZSBvZiBpbnNpZGUpIGFkZChub2RlKTtcbiAgICAgICAgaSA9IHRhcmdldC5lbmQ7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCBydW4gPSBhdChNQVJLUywgdGV4dCwgaSk/LlswXTtcbiAgICBpZiAocnVuKSB7XG4gICAgICBjb25zdCBiZWZvcmUgPSB0ZXh0W2kgLSAxXSA/PyBcIiBcIjtcbiAgICAgIGNvbnN0IGFmdGVyID0gdGV4dFtpICsgcnVuLmxlbmd0aF0gPz8gXCIgXCI7XG4gICAgICBjb25zdCB3b3JkcyA9IHJ1blswXSA9PT0gXCJfXCI7XG4gICAgICBjb25zdCBvcGVucyA9ICEvXFxzLy50ZXN0KGFmdGVyKSAmJiAhKHdvcmRzICYmIFdPUkQudGVzdChiZWZvcmUpKTtcbiAgICAgIGNvbnN0IGNsb3NlcyA9ICEvXFxzLy50ZXN0KGJlZm9yZSkgJiYgISh3b3JkcyAmJiBXT1JELnRlc3QoYWZ0ZXIpKTtcbiAgICAgIGNvbnN0IG1hcmsgPSBydW5bMF0gPz8gXCJcIjtcbiAgICAgIGlmICgocnVuLmxlbmd0aCA8PSAzIHx8IG1hcmsgPT09IFwiflwiKSAmJiAob3BlbnMgfHwgY2xvc2VzKSkge1xuICAgICAgICBmbHVzaCgpO1xuICAgICAgICBjb25zdCBwYXJ0cyA9IHJ1bi5sZW5ndGggPCAzID8gW3J1bl0gOiBjbG9zZXMgPyBbbWFyaywgbWFyayArIG1hcmtdIDogW21hcmsgKyBtYXJrLCBtYXJrXTtcbiAgICAgICAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzKSBmb3VuZC5wdXNoKHsga2luZDogXCJtYXJrXCIsIG1hcms6IHBhcnQsIG9wZW5zLCBjbG9zZXMgfSk7XG4gICAgICB9IGVsc2UgcGxhaW4gKz0gcnVuO1xuICAgICAgaSArPSBydW4ubGVuZ3RoO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIHBsYWluICs9IGNoYXI7XG4gICAgaSArPSAxO1xuICB9XG4gIGZsdXNoKCk7XG4gIHJldHVybiBmb3VuZDtcbn1cblxuY29uc3QgS0lORF9PRjogUmVjb3JkPHN0cmluZywgXCJzdHJvbmdcIiB8IFwiZW1waGFzaXNcIiB8IFwic3RyaWtlXCI+ID0ge1xuICBcIipcIjogXCJlbXBoYXNpc1wiLFxuICBfOiBcImVtcGhhc2lzXCIsXG4gIFwiKipcIjogXCJzdHJvbmdcIixcbiAgX186IFwic3Ryb25nXCIsXG4gIFwifn5cIjogXCJzdHJpa2VcIixcbn07XG5cbi8qKiBUaGUgcGFydHMgb2YgYSBsaW5lIG9yIHBhcmFncmFwaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbmxpbmUodGV4dDogc3RyaW5nLCBkZXB0aCA9IDAsIGxpbmtzID0gdHJ1ZSk6IElubGluZVtdIHtcbiAgaWYgKGRlcHRoID4gREVQVEhfTUFYKSByZXR1cm4gW3sga2luZDogXCJ0ZXh0XCIsIHRleHQgfV07XG4gIGNvbnN0IHN0YWNrOiBBcnJheTx7IG1hcms6IHN0cmluZzsgbm9kZXM6IElubGluZVtdIH0+ID0gW3sgbWFyazogXCJcIiwgbm9kZXM6IFtdIH1dO1xuICBjb25zdCB0b3AgPSAoKSA9PiBzdGFja1tzdGFjay5sZW5ndGggLSAxXT8ubm9kZXMgPz8gW107XG4gIC8qKiBXaGF0IHdhcyBub3QgY2xvc2VkIHdhcyBubyBtYXJrLiAqL1xuICBjb25zdCBmb2xkID0gKCkgPT4ge1xuICAgIGNvbnN0IGZyYW1lID0gc3RhY2sucG9wKCk7XG4gICAgaWYgKGZyYW1lKSB0b3AoKS5wdXNoKHsga2luZDogXCJ0ZXh0XCIsIHRleHQ6IGZyYW1lLm1hcmsgfSwgLi4uZnJhbWUubm9kZXMpO1xuICB9O1xuICBmb3IgKGNvbnN0IHRva2VuIG9mIHRva2Vucyh0ZXh0LCBkZXB0aCwgbGlua3MpKSB7XG4gICAgaWYgKHRva2VuLmtpbmQgPT09IFwibm9kZVwiKSB7XG4gICAgICB0b3AoKS5wdXNoKHRva2VuLm5vZGUpO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IG9wZW4gPSB0b2tlbi5jbG9zZXMgPyBzdGFjay5tYXAoKGZyYW1lKSA9PiBmcmFtZS5tYXJrKS5sYXN0SW5kZXhPZih0b2tlbi5tYXJrKSA6IC0xO1xuICAgIGNvbnN0IGtpbmQgPSBLSU5EX09GW3Rva2VuLm1hcmtdO1xuICAgIGlmIChvcGVuID4gMCAmJiBraW5kKSB7XG4gICAgICB3aGlsZSAoc3RhY2subGVuZ3RoID4gb3BlbiArIDEpIGZvbGQoKTtcbiAgICAgIGNvbnN0IGluc2lkZSA9IHN0YWNrLnBvcCgpPy5ub2RlcyA/PyBbXTtcbiAgICAgIHRvcCgpLnB1c2goeyBraW5kLCBpbnNpZGUgfSk7XG4gICAgfSBlbHNlIGlmICh0b2tlbi5vcGVucyAmJiBzdGFjay5sZW5ndGggPD0gREVQVEhfTUFYKVxuICAgICAgc3RhY2sucHVzaCh7IG1hcms6IHRva2VuLm1hcmssIG5vZGVzOiBbXSB9KTtcbiAgICBlbHNlIHRvcCgpLnB1c2goeyBraW5kOiBcInRleHRcIiwgdGV4dDogdG9rZW4ubWFyayB9KTtcbiAgfVxuICB3aGlsZSAoc3RhY2subGVuZ3RoID4gMSkgZm9sZCgpO1xuICByZXR1cm4gdG9wKCk7XG59XG5cbmNvbnN0IEhFQURJTkcgPSAvXiB7MCwzfSgjezEsNn0pKD86WyBcXHRdKyguKj8pKT8oPzpbIFxcdF0rIyspP1sgXFx0XSokLztcbmNvbnN0IEZFTkNFID0gL14gezAsM30oYHszLH18fnszLH0pKFteYF0qKSQvO1xuY29uc3QgUlVMRSA9IC9eIHswLDN9KFstKl9dKSg/OlsgXFx0XSpcXDEpezIsfVsgXFx0XSokLztcbmNvbnN0IFFVT1RFID0gL14gezAsM30+ID8oLiopJC87XG5jb25zdCBJVEVNID0gL14oIHswLDN9KShbLSorXXxcXGR7MSw5fVsuKV0pKD86KCArKSguKikpPyQvO1xuY29uc3QgRElWSURFUiA9IC9eIHswLDN9XFx8P1sgXFx0XSo6Py0rOj9bIFxcdF0qKD86XFx8WyBcXHRdKjo/LSs6P1sgXFx0XSopKlxcfD9bIFxcdF0qJC87XG5cbmZ1bmN0aW9uIGNlbGxzKGxpbmU6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgaW5uZXIgPSBsaW5lXG4gICAgLnRyaW0oKVxuICAgIC5yZXBsYWNlKC9eXFx8LywgXCJcIilcbiAgICAucmVwbGFjZSgvKD88IVxcXFwpXFx8JC8sIFwiXCIpO1xuICByZXR1cm4gaW5uZXIuc3BsaXQoLyg/PCFcXFxcKVxcfC8pLm1hcCgoY2VsbCkgPT4gY2VsbC50cmltKCkucmVwbGFjZUFsbChcIlxcXFx8XCIsIFwifFwiKSk7XG59XG5cbi8qKiBXaGV0aGVyIGEgbGluZSBlbmRzIHRoZSBwYXJhZ3JhcGggYmVmb3JlIGl0LiAqL1xuZnVuY3Rpb24gYmVnaW5zKGxpbmU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCBpdGVtID0gSVRFTS5leGVjKGxpbmUpO1xuICByZXR1cm4gKFxuICAgIEhFQURJTkcudGVzdChsaW5lKSB8fFxuICAgIEZFTkNFLnRlc3QobGluZSkgfHxcbiAgICBSVUxFLnRlc3QobGluZSkgfHxcbiAgICBRVU9URS50ZXN0KGxpbmUpIHx8XG4gICAgLy8gQSBudW1iZXIgYXQgdGhlIGJlZ2lubmluZyBvZiBhIGxpbmUgaXMgbW9yZSBvZnRlbiBhIG51bWJlciB0aGFuIGEgbGlzdCB0aGF0IGJlZ2lucyB3aXRoIGl0LlxuICAgIChpdGVtICE9PSBudWxsICYmXG4gICAgICBCb29sZWFuKGl0ZW1bNF0pICYmXG4gICAgICAoIS9cXGQvLnRlc3QoaXRlbVsyXSA/PyBcIlwiKSB8fCAvXjFbLildLy50ZXN0KGl0ZW1bMl0gPz8gXCJcIikpKVxuICApO1xufVxuXG5mdW5jdGlvbiBibG9ja3NPZihsaW5lczogc3RyaW5nW10sIGRlcHRoOiBudW1iZXIpOiBCbG9ja1tdIHtcbiAgaWYgKGRlcHRoID4gREVQVEhfTUFYKSByZXR1cm4gW3sga2luZDogXCJjb2RlXCIsIHRleHQ6IGxpbmVzLmpvaW4oXCJcXG5cIikgfV07XG4gIGNvbnN0IGJsb2NrczogQmxvY2tbXSA9IFtdO1xuICBsZXQgaSA9IDA7XG4gIGNvbnN0IGxpbmUgPSAoKSA9PiBsaW5lc1tpXSA/PyBcIlwiO1xuICB3aGlsZSAoaSA8IGxpbmVzLmxlbmd0aCkge1xuICAgIGlmICghbGluZSgpLnRyaW0oKSkge1xuICAgICAgaSArPSAxO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGZlbmNlID0gRkVOQ0UuZXhlYyhsaW5lKCkpO1xuICAgIGlmIChmZW5jZSkge1xuICAgICAgY29uc3QgZW5kID0gbmV3IFJlZ0V4cChgXiB7MCwzfSR7ZmVuY2VbMV0/LlswXX17JHtmZW5jZVsxXT8ubGVuZ3RofSx9WyBcXFxcdF0qJGApO1xuICAgICAgY29uc3QgdGV4dDogc3RyaW5nW10gPSBbXTtcbiAgICAgIGZvciAoaSArPSAxOyBpIDwgbGluZXMubGVuZ3RoICYmICFlbmQudGVzdChsaW5lKCkpOyBpICs9IDEpIHRleHQucHVzaChsaW5lKCkpO1xuICAgICAgaSArPSAxO1xuICAgICAgYmxvY2tzLnB1c2goeyBraW5kOiBcImNvZGVcIiwgdGV4dDogdGV4dC5qb2luKFwiXFxuXCIpIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmICgvXig/OiB7NH18XFx0KS8udGVzdChsaW5lKCkpKSB7XG4gICAgICBjb25zdCB0ZXh0OiBzdHJpbmdbXSA9IFtdO1xuICAgICAgZm9yICg7IGkgPCBsaW5lcy5sZW5ndGggJiYgKC9eKD86IHs0fXxcXHQpLy50ZXN0KGxpbmUoKSkgfHwgIWxpbmUoKS50cmltKCkpOyBpICs9IDEpXG4gICAgICAgIHRleHQucHVzaChsaW5lKCkucmVwbGFjZSgvXig/OiB7NH18XFx0KS8sIFwiXCIpKTtcbiAgICAgIGJsb2Nrcy5wdXNoKHsga2luZDogXCJjb2RlXCIsIHRleHQ6IHRleHQuam9pbihcIlxcblwiKS50cmltRW5kKCkgfSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3QgaGVhZGluZyA9IEhFQURJTkcuZXhlYyhsaW5lKCkpO1xuICAgIGlmIChoZWFkaW5nKSB7XG4gICAgICBjb25zdCBsZXZlbCA9IGhlYWRpbmdbMV0/Lmxlbmd0aCA/PyAxO1xuICAgICAgYmxvY2tzLnB1c2goeyBraW5kOiBcImhlYWRpbmdcIiwgbGV2ZWwsIGluc2lkZTogaW5saW5lKGhlYWRpbmdbMl0gPz8gXCJcIikgfSk7XG4gICAgICBpICs9IDE7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKFJVTEUudGVzdChsaW5lKCkpKSB7XG4gICAgICBibG9ja3MucHVzaCh7IGtpbmQ6IFwicnVsZVwiIH0pO1xuICAgICAgaSArPSAxO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChRVU9URS50ZXN0KGxpbmUoKSkpIHtcbiAgICAgIGNvbnN0IGlubmVyOiBzdHJpbmdbXSA9IFtdO1xuICAgICAgZm9yICg7IGkgPCBsaW5lcy5sZW5ndGggJiYgKFFVT1RFLnRlc3QobGluZSgpKSB8fCAobGluZSgpLnRyaW0oKSAmJiAhYmVnaW5zKGxpbmUoKSkpKTsgaSArPSAxKVxuICAgICAgICBpbm5lci5wdXNoKFFVT1RFLmV4ZWMobGluZSgpKT8uWzFdID8/IGxpbmUoKSk7XG4gICAgICBibG9ja3MucHVzaCh7IGtpbmQ6IFwicXVvdGVcIiwgYmxvY2tzOiBibG9ja3NPZihpbm5lciwgZGVwdGggKyAxKSB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoSVRFTS50ZXN0KGxpbmUoKSkpIHtcbiAgICAgIGNvbnN0IFtsaXN0LCBuZXh0XSA9IGxpc3RBdChsaW5lcywgaSwgZGVwdGgpO1xuICAgICAgYmxvY2tzLnB1c2gobGlzdCk7XG4gICAgICBpID0gbmV4dDtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAobGluZSgpLmluY2x1ZGVzKFwifFwiKSAmJiBESVZJREVSLnRlc3QobGluZXNbaSArIDFdID8/IFwiXCIpKSB7XG4gICAgICBjb25zdCBoZWFkID0gY2VsbHMobGluZSgpKTtcbiAgICAgIGNvbnN0IG1hcmtzID0gY2VsbHMobGluZXNbaSArIDFdID8/IFwiXCIpO1xuICAgICAgaWYgKGhlYWQubGVuZ3RoID09PSBtYXJrcy5sZW5ndGgpIHtcbiAgICAgICAgY29uc3QgYWxpZ24gPSBtYXJrcy5tYXAoKG1hcmspOiBBbGlnbiA9PiB7XG4gICAgICAgICAgaWYgKCFtYXJrLmVuZHNXaXRoKFwiOlwiKSkgcmV0dXJuIFwic3RhcnRcIjtcbiAgICAgICAgICByZXR1cm4gbWFyay5zdGFydHNXaXRoKFwiOlwiKSA/IFwiY2VudGVyXCIgOiBcImVuZFwiO1xuICAgICAgICB9KTtcbiAgICAgICAgY29uc3Qgcm93czogSW5saW5lW11bXVtdID0gW107XG4gICAgICAgIGZvciAoaSArPSAyOyBpIDwgbGluZXMubGVuZ3RoICYmIGxpbmUoKS50cmltKCkgJiYgbGluZSgpLmluY2x1ZGVzKFwifFwiKTsgaSArPSAxKSB7XG4gICAgICAgICAgY29uc3Qgcm93ID0gY2VsbHMobGluZSgpKTtcbiAgICAgICAgICByb3dzLnB1c2goaGVhZC5tYXAoKF8sIGNvbHVtbikgPT4gaW5saW5lKHJvd1tjb2x1bW5dID8/IFwiXCIpKSk7XG4gICAgICAgIH1cbiAgICAgICAgYmxvY2tzLnB1c2goeyBraW5kOiBcInRhYmxlXCIsIGFsaWduLCBoZWFkOiBoZWFkLm1hcCgoY2VsbCkgPT4gaW5saW5lKGNlbGwpKSwgcm93cyB9KTtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgfVxuICAgIGNvbnN0IHRleHQ6IHN0cmluZ1tdID0gW2xpbmUoKS50cmltU3RhcnQoKV07XG4gICAgbGV0IGxldmVsID0gMDtcbiAgICBmb3IgKGkgKz0gMTsgaSA8IGxpbmVzLmxlbmd0aCAmJiBsaW5lKCkudHJpbSgpICYmIGxldmVsID09PSAwOyBpICs9IDEpIHtcbiAgICAgIGlmICgvXiB7MCwzfT0rWyBcXHRdKiQvLnRlc3QobGluZSgpKSkgbGV2ZWwgPSAxO1xuICAgICAgZWxzZSBpZiAoL14gezAsM30tK1sgXFx0XSokLy50ZXN0KGxpbmUoKSkpIGxldmVsID0gMjtcbiAgICAgIGVsc2UgaWYgKGJlZ2lucyhsaW5lKCkpKSBicmVhaztcbiAgICAgIGVsc2UgdGV4dC5wdXNoKGxpbmUoKS50cmltU3RhcnQoKSk7XG4gICAgfVxuICAgIGNvbnN0IGluc2lkZSA9IGlubGluZSh0ZXh0LmpvaW4oXCJcXG5cIikudHJpbUVuZCgpKTtcbiAgICBibG9ja3MucHVzaChsZXZlbCA/IHsga2luZDogXCJoZWFkaW5nXCIsIGxldmVsLCBpbnNpZGUgfSA6IHsga2luZDogXCJwYXJhZ3JhcGhcIiwgaW5zaWRlIH0pO1xuICB9XG4gIHJldHVybiBibG9ja3M7XG59XG5cbi8qKiBUaGUgbGlzdCB0aGF0IGJlZ2lucyBhdCBhIGxpbmUsIGFuZCB0aGUgbGluZSBhZnRlciBpdC4gKi9cbmZ1bmN0aW9uIGxpc3RBdChsaW5lczogc3RyaW5nW10sIGZyb206IG51bWJlciwgZGVwdGg6IG51bWJlcik6IFtCbG9jaywgbnVtYmVyXSB7XG4gIGNvbnN0IGZpcnN0ID0gSVRFTS5leGVjKGxpbmVzW2Zyb21dID8/IFwiXCIpO1xuICBjb25zdCBzb3J0ID0gZmlyc3Q/LlsyXT8uYXQoLTEpID8/IFwiLVwiO1xuICBjb25zdCBvcmRlcmVkID0gc29ydCA9PT0gXCIuXCIgfHwgc29ydCA9PT0gXCIpXCI7XG4gIGNvbnN0IGl0ZW1zOiBCbG9ja1tdW10gPSBbXTtcbiAgbGV0IGkgPSBmcm9tO1xuICB3aGlsZSAoaSA8IGxpbmVzLmxlbmd0aCkge1xuICAgIGNvbnN0IGl0ZW0gPSBJVEVNLmV4ZWMobGluZXNbaV0gPz8gXCJcIik7XG4gICAgaWYgKCFpdGVtIHx8IGl0ZW1bMl0/LmF0KC0xKSAhPT0gc29ydCB8fCBSVUxFLnRlc3QobGluZXNbaV0gPz8gXCJcIikpIGJyZWFrO1xuICAgIGNvbnN0IHNwYWNlcyA9IGl0ZW1bM10/Lmxlbmd0aCA/PyAxO1xuICAgIGNvbnN0IHdpZHRoID0gKGl0ZW1bMV0/Lmxlbmd0aCA/PyAwKSArIChpdGVtWzJdPy5sZW5ndGggPz8gMSkgKyAoc3BhY2VzID4gNCA/IDEgOiBzcGFjZXMpO1xuICAgIGNvbnN0IGlubmVyID0gW1wiIFwiLnJlcGVhdChzcGFjZXMgPiA0ID8gc3BhY2VzIC0gMSA6IDApICsgKGl0ZW1bNF0gPz8gXCJcIildO1xuICAgIGxldCBibGFuayA9IGZhbHNlO1xuICAgIGZvciAoaSArPSAxOyBpIDwgbGluZXMubGVuZ3RoOyBpICs9IDEpIHtcbiAgICAgIGNvbnN0IGxpbmUgPSBsaW5lc1tpXSA/PyBcIlwiO1xuICAgICAgaWYgKCFsaW5lLnRyaW0oKSkge1xuICAgICAgICBibGFuayA9IHRydWU7XG4gICAgICAgIGlubmVyLnB1c2goXCJcIik7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgY29uc3QgaW5kZW50ID0gbGluZS5sZW5ndGggLSBsaW5lLnRyaW1TdGFydCgpLmxlbmd0aDtcbiAgICAgIGlmIChpbmRlbnQgPj0gd2lkdGgpIGlubmVyLnB1c2gobGluZS5zbGljZSh3aWR0aCkpO1xuICAgICAgZWxzZSBpZiAoIWJsYW5rICYmICFiZWdpbnMobGluZSkgJiYgIUlURU0udGVzdChsaW5lKSkgaW5uZXIucHVzaChsaW5lKTtcbiAgICAgIGVsc2UgYnJlYWs7XG4gICAgICBibGFuayA9IGZhbHNlO1xuICAgIH1cbiAgICBpdGVtcy5wdXNoKGJsb2Nrc09mKGlubmVyLCBkZXB0aCArIDEpKTtcbiAgfVxuICByZXR1cm4gW1xuICAgIHsga2luZDogXCJsaXN0XCIsIG9yZGVyZWQsIHN0YXJ0OiBvcmRlcmVkID8gTnVtYmVyLnBhcnNlSW50KGZpcnN0Py5bMl0gPz8gXCIxXCIsIDEwKSA6IDEsIGl0ZW1zIH0sXG4gICAgaSxcbiAgXTtcbn1cblxuLyoqIFRoZSBwYXJ0cyBvZiBhIHRleHQuICovXG5leHBvcnQgZnVuY3Rpb24gbWFya2Rvd24odGV4dDogc3RyaW5nKTogQmxvY2tbXSB7XG4gIGlmICh0ZXh0Lmxlbmd0aCA+IExFTkdUSF9NQVgpIHJldHVybiBbeyBraW5kOiBcImNvZGVcIiwgdGV4dCB9XTtcbiAgcmV0dXJuIGJsb2Nrc09mKHRleHQucmVwbGFjZSgvXFxyXFxuPy9nLCBcIlxcblwiKS5yZXBsYWNlQWxsKFwiXFx0XCIsIFwiICAgIFwiKS5zcGxpdChcIlxcblwiKSwgMCk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBdUJPLElBQU0sYUFBYTtBQUcxQixJQUFNLFlBQVk7QUFHbEIsSUFBTSxXQUFXO0FBR1YsU0FBUyxTQUFTLE1BQWtDO0FBQ3pELFFBQU0sT0FBTyxLQUFLLEtBQUs7QUFDdkIsTUFBSSxlQUFlLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDdEMsTUFBSSxDQUFDLDBCQUEwQixLQUFLLElBQUksRUFBRyxRQUFPO0FBQ2xELE1BQUk7QUFDRixXQUFPLElBQUksSUFBSSxJQUFJLEVBQUU7QUFBQSxFQUN2QixRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLElBQU0sY0FBYztBQUNwQixJQUFNLE9BQU87QUFPYixTQUFTLFNBQVMsTUFBbUM7QUFDbkQsUUFBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixXQUFTQSxNQUFLLEdBQUdBLE1BQUssS0FBSyxRQUFRQSxPQUFNLEdBQUc7QUFDMUMsVUFBTSxPQUFPLEtBQUtBLEdBQUU7QUFDcEIsUUFBSSxTQUFTLEtBQU0sQ0FBQUEsT0FBTTtBQUFBLGFBQ2hCLFNBQVMsSUFBSyxNQUFLLEtBQUtBLEdBQUU7QUFBQSxhQUMxQixTQUFTLEtBQUs7QUFDckIsWUFBTSxPQUFPLEtBQUssSUFBSTtBQUN0QixVQUFJLFNBQVMsT0FBVyxPQUFNLElBQUksTUFBTUEsR0FBRTtBQUFBLElBQzVDO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsWUFBWSxNQUFjQSxLQUF1RDtBQUN4RixNQUFJLEtBQUtBLEdBQUUsTUFBTSxJQUFLLFFBQU87QUFDN0IsUUFBTSxPQUFPLEtBQUssTUFBTUEsTUFBSyxHQUFHQSxNQUFLLElBQUksUUFBUTtBQUNqRCxRQUFNLFFBQ0osbURBQW1ELEtBQUssSUFBSSxLQUM1RCxrRUFBa0UsS0FBSyxJQUFJO0FBQzdFLFNBQU8sUUFBUSxFQUFFLE1BQU0sTUFBTSxDQUFDLEtBQUssSUFBSSxLQUFLQSxNQUFLLElBQUksTUFBTSxDQUFDLEVBQUUsT0FBTyxJQUFJO0FBQzNFO0FBRUEsSUFBTSxXQUFXO0FBQ2pCLElBQU0sV0FBVztBQUNqQixJQUFNLFFBQVE7QUFDZCxJQUFNLFFBQVE7QUFFZCxTQUFTLEdBQUcsU0FBaUIsTUFBYyxNQUFzQztBQUMvRSxVQUFRLFlBQVk7QUFDcEIsU0FBTyxRQUFRLEtBQUssSUFBSTtBQUMxQjtBQUdBLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDUSxPQUFPLG9CQUFJLElBQXNCO0FBQUEsRUFDbEQsWUFBWSxNQUFjO0FBQ3hCLGVBQVcsT0FBTyxLQUFLLFNBQVMsS0FBSyxHQUFHO0FBQ3RDLFlBQU0sUUFBUSxLQUFLLEtBQUssSUFBSSxJQUFJLENBQUMsRUFBRSxNQUFNO0FBQ3pDLFVBQUksTUFBTyxPQUFNLEtBQUssSUFBSSxLQUFLO0FBQUEsVUFDMUIsTUFBSyxLQUFLLElBQUksSUFBSSxDQUFDLEVBQUUsUUFBUSxDQUFDLElBQUksS0FBSyxDQUFDO0FBQUEsSUFDL0M7QUFBQSxFQUNGO0FBQUEsRUFDQSxNQUFNLFFBQWdCLE1BQWtDO0FBQ3RELFVBQU0sU0FBUyxLQUFLLEtBQUssSUFBSSxNQUFNLEtBQUssQ0FBQztBQUV6QyxXQUFPLE9BQU8sQ0FBQyxNQUFNLFVBQWEsT0FBTyxDQUFDLElBQUksS0FBTSxRQUFPLE1BQU07QUFDakUsV0FBTyxPQUFPLENBQUM7QUFBQSxFQUNqQjtBQUNGO0FBRUEsU0FBUyxPQUFPLE1BQWMsT0FBZSxPQUF5QjtBQUNwRSxRQUFNLFFBQWlCLENBQUM7QUFDeEIsUUFBTSxRQUFRLFFBQVEsU0FBUyxJQUFJLElBQUksb0JBQUksSUFBb0I7QUFDL0QsUUFBTSxPQUFPLElBQUksS0FBSyxJQUFJO0FBQzFCLE1BQUksUUFBUTtBQUNaLFFBQU0sUUFBUSxNQUFNO0FBQ2xCLFFBQUksTUFBTyxPQUFNLEtBQUssRUFBRSxNQUFNLFFBQVEsTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQzNFLFlBQVE7QUFBQSxFQUNWO0FBQ0EsUUFBTSxNQUFNLENBQUMsU0FBaUI7QUFDNUIsVUFBTTtBQUNOLFVBQU0sS0FBSyxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFBQSxFQUNuQztBQUNBLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxVQUFVO0FBQ2pDLFVBQU0sT0FBTyxLQUFLLENBQUMsS0FBSztBQUN4QixRQUFJLFNBQVMsTUFBTTtBQUNqQixZQUFNLE9BQU8sS0FBSyxJQUFJLENBQUMsS0FBSztBQUM1QixVQUFJLFNBQVMsS0FBTSxLQUFJLEVBQUUsTUFBTSxRQUFRLENBQUM7QUFBQSxVQUNuQyxVQUFTLFlBQVksS0FBSyxJQUFJLElBQUksT0FBTyxLQUFLLElBQUk7QUFDdkQsV0FBSztBQUNMO0FBQUEsSUFDRjtBQUNBLFFBQUksU0FBUyxNQUFNO0FBQ2pCLFVBQUksTUFBTSxTQUFTLElBQUksR0FBRztBQUN4QixnQkFBUSxNQUFNLFFBQVE7QUFDdEIsWUFBSSxFQUFFLE1BQU0sUUFBUSxDQUFDO0FBQUEsTUFDdkIsTUFBTyxVQUFTO0FBQ2hCLFdBQUs7QUFDTDtBQUFBLElBQ0Y7QUFDQSxRQUFJLFNBQVMsS0FBSztBQUNoQixZQUFNLFNBQVMsR0FBRyxPQUFPLE1BQU0sQ0FBQyxJQUFJLENBQUMsRUFBRSxVQUFVO0FBQ2pELFlBQU0sTUFBTSxLQUFLLE1BQU0sUUFBUSxJQUFJLE1BQU07QUFDekMsVUFBSSxRQUFRLFFBQVc7QUFDckIsY0FBTSxPQUFPLEtBQUssTUFBTSxJQUFJLFFBQVEsR0FBRyxFQUFFLFdBQVcsTUFBTSxHQUFHO0FBQzdELFlBQUksRUFBRSxNQUFNLFFBQVEsTUFBTSxLQUFLLFFBQVEsZ0JBQWdCLElBQUksRUFBRSxDQUFDO0FBQzlELFlBQUksTUFBTTtBQUFBLE1BQ1osT0FBTztBQUNMLGlCQUFTLElBQUksT0FBTyxNQUFNO0FBQzFCLGFBQUs7QUFBQSxNQUNQO0FBQ0E7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLFNBQVMsU0FBUyxNQUFNLEdBQUcsVUFBVSxNQUFNLENBQUMsSUFBSTtBQUM3RCxVQUFNLE9BQ0osU0FBUyxLQUFLLEtBQUssSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLEtBQUssSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLEdBQUcsVUFBVSxNQUFNLENBQUMsSUFBSTtBQUN0RixRQUFJLFFBQVEsTUFBTTtBQUVoQixZQUFNLFFBQVEsT0FBUSxLQUFLLENBQUMsS0FBSyxNQUFPLE9BQU8sQ0FBQyxLQUFLLElBQUksUUFBUSxrQkFBa0IsRUFBRTtBQUNyRixZQUFNLE9BQU8sU0FBUyxLQUFLO0FBQzNCLFVBQUksTUFBTTtBQUNSLFlBQUksRUFBRSxNQUFNLFFBQVEsTUFBTSxRQUFRLENBQUMsRUFBRSxNQUFNLFFBQVEsTUFBTSxNQUFNLENBQUMsRUFBRSxDQUFDO0FBQ25FLGFBQUssT0FBTyxLQUFLLENBQUMsRUFBRSxTQUFTLE1BQU07QUFDbkM7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxTQUFTLE9BQU8sS0FBSyxJQUFJLENBQUMsTUFBTTtBQUM5QyxRQUFJLFVBQVUsU0FBUyxPQUFPLFFBQVE7QUFDcEMsWUFBTSxPQUFPLFFBQVEsSUFBSSxJQUFJO0FBQzdCLFlBQU0sUUFBUSxNQUFNLElBQUksSUFBSTtBQUM1QixZQUFNLFNBQVMsVUFBVSxTQUFZLFNBQVksWUFBWSxNQUFNLFFBQVEsQ0FBQztBQUM1RSxVQUFJLFVBQVUsVUFBYSxRQUFRO0FBQ2pDLGNBQU0sT0FBTyxTQUFTLE9BQU8sSUFBSTtBQUNqQyxjQUFNLFNBQVMsT0FBTyxLQUFLLE1BQU0sT0FBTyxHQUFHLEtBQUssR0FBRyxRQUFRLEdBQUcsS0FBSztBQUVuRSxZQUFJO0FBQ0YsY0FBSTtBQUFBLFlBQ0YsTUFBTTtBQUFBLFlBQ047QUFBQSxZQUNBLFFBQVEsT0FBTyxTQUFTLFNBQVMsQ0FBQyxFQUFFLE1BQU0sUUFBUSxNQUFNLEtBQUssQ0FBQztBQUFBLFVBQ2hFLENBQUM7QUFBQSxZQUNFLFlBQVcsUUFBUSxPQUFRLEtBQUksSUFBSTtBQUN4QyxZQUFJLE9BQU87QUFDWDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsVUFBTSxNQUFNLEdBQUcsT0FBTyxNQUFNLENBQUMsSUFBSSxDQUFDO0FBQ2xDLFFBQUksS0FBSztBQUNQLFlBQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxLQUFLO0FBQzlCLFlBQU0sUUFBUSxLQUFLLElBQUksSUFBSSxNQUFNLEtBQUs7QUFDdEMsWUFBTSxRQUFRLElBQUksQ0FBQyxNQUFNO0FBQ3pCLFlBQU0sUUFBUSxDQUFDLEtBQUssS0FBSyxLQUFLLEtBQUssRUFBRSxTQUFTLEtBQUssS0FBSyxNQUFNO0FBQzlELFlBQU0sU0FBUyxDQUFDLEtBQUssS0FBSyxNQUFNLEtBQUssRUFBRSxTQUFTLEtBQUssS0FBSyxLQUFLO0FBQy9ELFlBQU0sT0FBTyxJQUFJLENBQUMsS0FBSztBQUN2QixXQUFLLElBQUksVUFBVSxLQUFLLFNBQVMsU0FBUyxTQUFTLFNBQVM7QUFDMUQsY0FBTTtBQUNOLGNBQU0sUUFBUSxJQUFJLFNBQVMsSUFBSSxDQUFDLEdBQUcsSUFBSSxTQUFTLENBQUMsTUFBTSxPQUFPLElBQUksSUFBSSxDQUFDLE9BQU8sTUFBTSxJQUFJO0FBQ3hGLG1CQUFXLFFBQVEsTUFBTyxPQUFNLEtBQUssRUFBRSxNQUFNLFFBQVEsTUFBTSxNQUFNLE9BQU8sT0FBTyxDQUFDO0FBQUEsTUFDbEYsTUFBTyxVQUFTO0FBQ2hCLFdBQUssSUFBSTtBQUNUO0FBQUEsSUFDRjtBQUNBLGFBQVM7QUFDVCxTQUFLO0FBQUEsRUFDUDtBQUNBLFFBQU07QUFDTixTQUFPO0FBQ1Q7QUFFQSxJQUFNLFVBQTREO0FBQUEsRUFDaEUsS0FBSztBQUFBLEVBQ0wsR0FBRztBQUFBLEVBQ0gsTUFBTTtBQUFBLEVBQ04sSUFBSTtBQUFBLEVBQ0osTUFBTTtBQUNSO0FBR08sU0FBUyxPQUFPLE1BQWMsUUFBUSxHQUFHLFFBQVEsTUFBZ0I7QUFDdEUsTUFBSSxRQUFRLFVBQVcsUUFBTyxDQUFDLEVBQUUsTUFBTSxRQUFRLEtBQUssQ0FBQztBQUNyRCxRQUFNLFFBQWtELENBQUMsRUFBRSxNQUFNLElBQUksT0FBTyxDQUFDLEVBQUUsQ0FBQztBQUNoRixRQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sU0FBUyxDQUFDLEdBQUcsU0FBUyxDQUFDO0FBRXJELFFBQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU0sUUFBUSxNQUFNLElBQUk7QUFDeEIsUUFBSSxNQUFPLEtBQUksRUFBRSxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLEdBQUcsR0FBRyxNQUFNLEtBQUs7QUFBQSxFQUMxRTtBQUNBLGFBQVcsU0FBUyxPQUFPLE1BQU0sT0FBTyxLQUFLLEdBQUc7QUFDOUMsUUFBSSxNQUFNLFNBQVMsUUFBUTtBQUN6QixVQUFJLEVBQUUsS0FBSyxNQUFNLElBQUk7QUFDckI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLE1BQU0sU0FBUyxNQUFNLElBQUksQ0FBQyxVQUFVLE1BQU0sSUFBSSxFQUFFLFlBQVksTUFBTSxJQUFJLElBQUk7QUFDdkYsVUFBTSxPQUFPLFFBQVEsTUFBTSxJQUFJO0FBQy9CLFFBQUksT0FBTyxLQUFLLE1BQU07QUFDcEIsYUFBTyxNQUFNLFNBQVMsT0FBTyxFQUFHLE1BQUs7QUFDckMsWUFBTSxTQUFTLE1BQU0sSUFBSSxHQUFHLFNBQVMsQ0FBQztBQUN0QyxVQUFJLEVBQUUsS0FBSyxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQUEsSUFDN0IsV0FBVyxNQUFNLFNBQVMsTUFBTSxVQUFVO0FBQ3hDLFlBQU0sS0FBSyxFQUFFLE1BQU0sTUFBTSxNQUFNLE9BQU8sQ0FBQyxFQUFFLENBQUM7QUFBQSxRQUN2QyxLQUFJLEVBQUUsS0FBSyxFQUFFLE1BQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDcEQ7QUFDQSxTQUFPLE1BQU0sU0FBUyxFQUFHLE1BQUs7QUFDOUIsU0FBTyxJQUFJO0FBQ2I7QUFFQSxJQUFNLFVBQVU7QUFDaEIsSUFBTSxRQUFRO0FBQ2QsSUFBTSxPQUFPO0FBQ2IsSUFBTSxRQUFRO0FBQ2QsSUFBTSxPQUFPO0FBQ2IsSUFBTSxVQUFVO0FBRWhCLFNBQVMsTUFBTSxNQUF3QjtBQUNyQyxRQUFNLFFBQVEsS0FDWCxLQUFLLEVBQ0wsUUFBUSxPQUFPLEVBQUUsRUFDakIsUUFBUSxjQUFjLEVBQUU7QUFDM0IsU0FBTyxNQUFNLE1BQU0sV0FBVyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxFQUFFLFdBQVcsT0FBTyxHQUFHLENBQUM7QUFDbEY7QUFHQSxTQUFTLE9BQU8sTUFBdUI7QUFDckMsUUFBTSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQzNCLFNBQ0UsUUFBUSxLQUFLLElBQUksS0FDakIsTUFBTSxLQUFLLElBQUksS0FDZixLQUFLLEtBQUssSUFBSSxLQUNkLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFFZCxTQUFTLFFBQ1IsUUFBUSxLQUFLLENBQUMsQ0FBQyxNQUNkLENBQUMsS0FBSyxLQUFLLEtBQUssQ0FBQyxLQUFLLEVBQUUsS0FBSyxTQUFTLEtBQUssS0FBSyxDQUFDLEtBQUssRUFBRTtBQUUvRDtBQUVBLFNBQVMsU0FBUyxPQUFpQixPQUF3QjtBQUN6RCxNQUFJLFFBQVEsVUFBVyxRQUFPLENBQUMsRUFBRSxNQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUssSUFBSSxFQUFFLENBQUM7QUFDdkUsUUFBTSxTQUFrQixDQUFDO0FBQ3pCLE1BQUksSUFBSTtBQUNSLFFBQU0sT0FBTyxNQUFNLE1BQU0sQ0FBQyxLQUFLO0FBQy9CLFNBQU8sSUFBSSxNQUFNLFFBQVE7QUFDdkIsUUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEdBQUc7QUFDbEIsV0FBSztBQUNMO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxNQUFNLEtBQUssS0FBSyxDQUFDO0FBQy9CLFFBQUksT0FBTztBQUNULFlBQU0sTUFBTSxJQUFJLE9BQU8sVUFBVSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLENBQUMsR0FBRyxNQUFNLFlBQVk7QUFDOUUsWUFBTUMsUUFBaUIsQ0FBQztBQUN4QixXQUFLLEtBQUssR0FBRyxJQUFJLE1BQU0sVUFBVSxDQUFDLElBQUksS0FBSyxLQUFLLENBQUMsR0FBRyxLQUFLLEVBQUcsQ0FBQUEsTUFBSyxLQUFLLEtBQUssQ0FBQztBQUM1RSxXQUFLO0FBQ0wsYUFBTyxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU1BLE1BQUssS0FBSyxJQUFJLEVBQUUsQ0FBQztBQUNuRDtBQUFBLElBQ0Y7QUFDQSxRQUFJLGVBQWUsS0FBSyxLQUFLLENBQUMsR0FBRztBQUMvQixZQUFNQSxRQUFpQixDQUFDO0FBQ3hCLGFBQU8sSUFBSSxNQUFNLFdBQVcsZUFBZSxLQUFLLEtBQUssQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEtBQUssSUFBSSxLQUFLO0FBQy9FLFFBQUFBLE1BQUssS0FBSyxLQUFLLEVBQUUsUUFBUSxnQkFBZ0IsRUFBRSxDQUFDO0FBQzlDLGFBQU8sS0FBSyxFQUFFLE1BQU0sUUFBUSxNQUFNQSxNQUFLLEtBQUssSUFBSSxFQUFFLFFBQVEsRUFBRSxDQUFDO0FBQzdEO0FBQUEsSUFDRjtBQUNBLFVBQU0sVUFBVSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ25DLFFBQUksU0FBUztBQUNYLFlBQU1DLFNBQVEsUUFBUSxDQUFDLEdBQUcsVUFBVTtBQUNwQyxhQUFPLEtBQUssRUFBRSxNQUFNLFdBQVcsT0FBQUEsUUFBTyxRQUFRLE9BQU8sUUFBUSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUM7QUFDeEUsV0FBSztBQUNMO0FBQUEsSUFDRjtBQUNBLFFBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxHQUFHO0FBQ3JCLGFBQU8sS0FBSyxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQzVCLFdBQUs7QUFDTDtBQUFBLElBQ0Y7QUFDQSxRQUFJLE1BQU0sS0FBSyxLQUFLLENBQUMsR0FBRztBQUN0QixZQUFNLFFBQWtCLENBQUM7QUFDekIsYUFBTyxJQUFJLE1BQU0sV0FBVyxNQUFNLEtBQUssS0FBSyxDQUFDLEtBQU0sS0FBSyxFQUFFLEtBQUssS0FBSyxDQUFDLE9BQU8sS0FBSyxDQUFDLElBQUssS0FBSztBQUMxRixjQUFNLEtBQUssTUFBTSxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUMsS0FBSyxLQUFLLENBQUM7QUFDOUMsYUFBTyxLQUFLLEVBQUUsTUFBTSxTQUFTLFFBQVEsU0FBUyxPQUFPLFFBQVEsQ0FBQyxFQUFFLENBQUM7QUFDakU7QUFBQSxJQUNGO0FBQ0EsUUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEdBQUc7QUFDckIsWUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLE9BQU8sT0FBTyxHQUFHLEtBQUs7QUFDM0MsYUFBTyxLQUFLLElBQUk7QUFDaEIsVUFBSTtBQUNKO0FBQUEsSUFDRjtBQUNBLFFBQUksS0FBSyxFQUFFLFNBQVMsR0FBRyxLQUFLLFFBQVEsS0FBSyxNQUFNLElBQUksQ0FBQyxLQUFLLEVBQUUsR0FBRztBQUM1RCxZQUFNLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFDekIsWUFBTSxRQUFRLE1BQU0sTUFBTSxJQUFJLENBQUMsS0FBSyxFQUFFO0FBQ3RDLFVBQUksS0FBSyxXQUFXLE1BQU0sUUFBUTtBQUNoQyxjQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsU0FBZ0I7QUFDdkMsY0FBSSxDQUFDLEtBQUssU0FBUyxHQUFHLEVBQUcsUUFBTztBQUNoQyxpQkFBTyxLQUFLLFdBQVcsR0FBRyxJQUFJLFdBQVc7QUFBQSxRQUMzQyxDQUFDO0FBQ0QsY0FBTSxPQUFxQixDQUFDO0FBQzVCLGFBQUssS0FBSyxHQUFHLElBQUksTUFBTSxVQUFVLEtBQUssRUFBRSxLQUFLLEtBQUssS0FBSyxFQUFFLFNBQVMsR0FBRyxHQUFHLEtBQUssR0FBRztBQUM5RSxnQkFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ3hCLGVBQUssS0FBSyxLQUFLLElBQUksQ0FBQyxHQUFHLFdBQVcsT0FBTyxJQUFJLE1BQU0sS0FBSyxFQUFFLENBQUMsQ0FBQztBQUFBLFFBQzlEO0FBQ0EsZUFBTyxLQUFLLEVBQUUsTUFBTSxTQUFTLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxTQUFTLE9BQU8sSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQ2xGO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxVQUFNLE9BQWlCLENBQUMsS0FBSyxFQUFFLFVBQVUsQ0FBQztBQUMxQyxRQUFJLFFBQVE7QUFDWixTQUFLLEtBQUssR0FBRyxJQUFJLE1BQU0sVUFBVSxLQUFLLEVBQUUsS0FBSyxLQUFLLFVBQVUsR0FBRyxLQUFLLEdBQUc7QUFDckUsVUFBSSxtQkFBbUIsS0FBSyxLQUFLLENBQUMsRUFBRyxTQUFRO0FBQUEsZUFDcEMsbUJBQW1CLEtBQUssS0FBSyxDQUFDLEVBQUcsU0FBUTtBQUFBLGVBQ3pDLE9BQU8sS0FBSyxDQUFDLEVBQUc7QUFBQSxVQUNwQixNQUFLLEtBQUssS0FBSyxFQUFFLFVBQVUsQ0FBQztBQUFBLElBQ25DO0FBQ0EsVUFBTSxTQUFTLE9BQU8sS0FBSyxLQUFLLElBQUksRUFBRSxRQUFRLENBQUM7QUFDL0MsV0FBTyxLQUFLLFFBQVEsRUFBRSxNQUFNLFdBQVcsT0FBTyxPQUFPLElBQUksRUFBRSxNQUFNLGFBQWEsT0FBTyxDQUFDO0FBQUEsRUFDeEY7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLE9BQU8sT0FBaUIsTUFBYyxPQUFnQztBQUM3RSxRQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sSUFBSSxLQUFLLEVBQUU7QUFDekMsUUFBTSxPQUFPLFFBQVEsQ0FBQyxHQUFHLEdBQUcsRUFBRSxLQUFLO0FBQ25DLFFBQU0sVUFBVSxTQUFTLE9BQU8sU0FBUztBQUN6QyxRQUFNLFFBQW1CLENBQUM7QUFDMUIsTUFBSSxJQUFJO0FBQ1IsU0FBTyxJQUFJLE1BQU0sUUFBUTtBQUN2QixVQUFNLE9BQU8sS0FBSyxLQUFLLE1BQU0sQ0FBQyxLQUFLLEVBQUU7QUFDckMsUUFBSSxDQUFDLFFBQVEsS0FBSyxDQUFDLEdBQUcsR0FBRyxFQUFFLE1BQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxDQUFDLEtBQUssRUFBRSxFQUFHO0FBQ3BFLFVBQU0sU0FBUyxLQUFLLENBQUMsR0FBRyxVQUFVO0FBQ2xDLFVBQU0sU0FBUyxLQUFLLENBQUMsR0FBRyxVQUFVLE1BQU0sS0FBSyxDQUFDLEdBQUcsVUFBVSxNQUFNLFNBQVMsSUFBSSxJQUFJO0FBQ2xGLFVBQU0sUUFBUSxDQUFDLElBQUksT0FBTyxTQUFTLElBQUksU0FBUyxJQUFJLENBQUMsS0FBSyxLQUFLLENBQUMsS0FBSyxHQUFHO0FBQ3hFLFFBQUksUUFBUTtBQUNaLFNBQUssS0FBSyxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUssR0FBRztBQUNyQyxZQUFNLE9BQU8sTUFBTSxDQUFDLEtBQUs7QUFDekIsVUFBSSxDQUFDLEtBQUssS0FBSyxHQUFHO0FBQ2hCLGdCQUFRO0FBQ1IsY0FBTSxLQUFLLEVBQUU7QUFDYjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLFNBQVMsS0FBSyxTQUFTLEtBQUssVUFBVSxFQUFFO0FBQzlDLFVBQUksVUFBVSxNQUFPLE9BQU0sS0FBSyxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQUEsZUFDeEMsQ0FBQyxTQUFTLENBQUMsT0FBTyxJQUFJLEtBQUssQ0FBQyxLQUFLLEtBQUssSUFBSSxFQUFHLE9BQU0sS0FBSyxJQUFJO0FBQUEsVUFDaEU7QUFDTCxjQUFRO0FBQUEsSUFDVjtBQUNBLFVBQU0sS0FBSyxTQUFTLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFBQSxFQUN2QztBQUNBLFNBQU87QUFBQSxJQUNMLEVBQUUsTUFBTSxRQUFRLFNBQVMsT0FBTyxVQUFVLE9BQU8sU0FBUyxRQUFRLENBQUMsS0FBSyxLQUFLLEVBQUUsSUFBSSxHQUFHLE1BQU07QUFBQSxJQUM1RjtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsU0FBUyxNQUF1QjtBQUM5QyxNQUFJLEtBQUssU0FBUyxXQUFZLFFBQU8sQ0FBQyxFQUFFLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDNUQsU0FBTyxTQUFTLEtBQUssUUFBUSxVQUFVLElBQUksRUFBRSxXQUFXLEtBQU0sTUFBTSxFQUFFLE1BQU0sSUFBSSxHQUFHLENBQUM7QUFDdEY7IiwKICAibmFtZXMiOiBbImF0IiwgInRleHQiLCAibGV2ZWwiXQp9Cg==

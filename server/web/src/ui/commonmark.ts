// Markdown of other services as a tree of plain data: what is no Markdown known here, HTML too, is text.

/** A part of a line. */
export type Inline =
  | { kind: "text" | "code"; text: string }
  | { kind: "strong" | "emphasis" | "strike"; inside: Inline[] }
  | { kind: "link"; href: string; inside: Inline[] }
  | { kind: "break" };

/** Where a column of a table stands. */
export type Align = "start" | "center" | "end";

/** A part of a text. */
export type Block =
  | { kind: "heading"; level: number; inside: Inline[] }
  | { kind: "paragraph"; inside: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "quote"; blocks: Block[] }
  | { kind: "list"; ordered: boolean; start: number; items: Block[][] }
  | { kind: "table"; align: Align[]; head: Inline[][]; rows: Inline[][][] }
  | { kind: "rule" };

/** Longest text that is read; longer ones are shown as they are. Instructions have some 5,000 characters. */
export const LENGTH_MAX = 200_000;

/** Lists in lists, and marks in marks: deeper ones are text. */
const DEPTH_MAX = 12;

/** Longest address of a link; browsers and proxies take no more than 2,000 for certain. */
const HREF_MAX = 2000;

/** An address that a link may have: of the web, of mail, or of this site; undefined where it may not. */
export function safeHref(href: string): string | undefined {
  const text = href.trim();
  if (/^\/(?![/\\])/.test(text)) return text;
  if (!/^(https?:\/\/|mailto:)/i.test(text)) return undefined;
  try {
    return new URL(text).href;
  } catch {
    return undefined;
  }
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}_]/u;

type Token =
  | { kind: "node"; node: Inline }
  | { kind: "mark"; mark: string; opens: boolean; closes: boolean };

/** Where each bracket that opens is closed. */
function brackets(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === "\\") at += 1;
    else if (char === "[") open.push(at);
    else if (char === "]") {
      const from = open.pop();
      if (from !== undefined) pairs.set(from, at);
    }
  }
  return pairs;
}

/** The address in `(…)` at `at`, and where it ends. */
function destination(text: string, at: number): { href: string; end: number } | undefined {
  if (text[at] !== "(") return undefined;
  const rest = text.slice(at + 1, at + 1 + HREF_MAX);
  const found =
    /^\s*<([^<>\n]*)>(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(rest) ??
    /^\s*((?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(rest);
  return found ? { href: found[1] ?? "", end: at + 1 + found[0].length } : undefined;
}

const URL_HERE = /https?:\/\/[^\s<>"'`\]]+/iy;
const AUTOLINK = /<(https?:\/\/[^\s<>]{1,2000}|mailto:[^\s<>]{1,500})>/iy;
const TICKS = /`+/y;
const MARKS = /\*+|_+|~~/y;

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Where the next run of exactly `length` backticks is. */
class Runs {
  private readonly ends = new Map<number, number[]>();
  constructor(text: string) {
    for (const run of text.matchAll(/`+/g)) {
      const known = this.ends.get(run[0].length);
      if (known) known.push(run.index);
      else this.ends.set(run[0].length, [run.index]);
    }
  }
  after(length: number, from: number): number | undefined {
    const places = this.ends.get(length) ?? [];
    // Asked from the left to the right, so what lies behind is not wanted again.
    while (places[0] !== undefined && places[0] < from) places.shift();
    return places[0];
  }
}

function tokens(text: string, depth: number, links: boolean): Token[] {
  const found: Token[] = [];
  const pairs = links ? brackets(text) : new Map<number, number>();
  const runs = new Runs(text);
  let plain = "";
  const flush = () => {
    if (plain) found.push({ kind: "node", node: { kind: "text", text: plain } });
    plain = "";
  };
  const add = (node: Inline) => {
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
      if (end !== undefined) {
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
    const bare =
      links && /h/i.test(char) && !WORD.test(text[i - 1] ?? "") ? at(URL_HERE, text, i) : null;
    if (auto || bare) {
      // A sentence's end is no part of an address, nor a bracket that opened before it.
      const shown = auto ? (auto[1] ?? "") : (bare?.[0] ?? "").replace(/[.,:;!?)*_~]+$/, "");
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
      const target = close === undefined ? undefined : destination(text, close + 1);
      if (close !== undefined && target) {
        const href = safeHref(target.href);
        const inside = inline(text.slice(from + 1, close), depth + 1, false);
        // No picture is fetched from elsewhere: it is a link to it.
        if (href)
          add({
            kind: "link",
            href,
            inside: inside.length ? inside : [{ kind: "text", text: href }],
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

const KIND_OF: Record<string, "strong" | "emphasis" | "strike"> = {
  "*": "emphasis",
  _: "emphasis",
  "**": "strong",
  __: "strong",
  "~~": "strike",
};

/** The parts of a line or paragraph. */
export function inline(text: string, depth = 0, links = true): Inline[] {
  if (depth > DEPTH_MAX) return [{ kind: "text", text }];
  const stack: Array<{ mark: string; nodes: Inline[] }> = [{ mark: "", nodes: [] }];
  const top = () => stack[stack.length - 1]?.nodes ?? [];
  /** What was not closed was no mark. */
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

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const QUOTE = /^ {0,3}> ?(.*)$/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])(?:( +)(.*))?$/;
const DIVIDER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

function cells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** Whether a line ends the paragraph before it. */
function begins(line: string): boolean {
  const item = ITEM.exec(line);
  return (
    HEADING.test(line) ||
    FENCE.test(line) ||
    RULE.test(line) ||
    QUOTE.test(line) ||
    // A number at the beginning of a line is more often a number than a list that begins with it.
    (item !== null &&
      Boolean(item[4]) &&
      (!/\d/.test(item[2] ?? "") || /^1[.)]/.test(item[2] ?? "")))
  );
}

function blocksOf(lines: string[], depth: number): Block[] {
  if (depth > DEPTH_MAX) return [{ kind: "code", text: lines.join("\n") }];
  const blocks: Block[] = [];
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
      const text: string[] = [];
      for (i += 1; i < lines.length && !end.test(line()); i += 1) text.push(line());
      i += 1;
      blocks.push({ kind: "code", text: text.join("\n") });
      continue;
    }
    if (/^(?: {4}|\t)/.test(line())) {
      const text: string[] = [];
      for (; i < lines.length && (/^(?: {4}|\t)/.test(line()) || !line().trim()); i += 1)
        text.push(line().replace(/^(?: {4}|\t)/, ""));
      blocks.push({ kind: "code", text: text.join("\n").trimEnd() });
      continue;
    }
    const heading = HEADING.exec(line());
    if (heading) {
      const level = heading[1]?.length ?? 1;
      blocks.push({ kind: "heading", level, inside: inline(heading[2] ?? "") });
      i += 1;
      continue;
    }
    if (RULE.test(line())) {
      blocks.push({ kind: "rule" });
      i += 1;
      continue;
    }
    if (QUOTE.test(line())) {
      const inner: string[] = [];
      for (; i < lines.length && (QUOTE.test(line()) || (line().trim() && !begins(line()))); i += 1)
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
        const align = marks.map((mark): Align => {
          if (!mark.endsWith(":")) return "start";
          return mark.startsWith(":") ? "center" : "end";
        });
        const rows: Inline[][][] = [];
        for (i += 2; i < lines.length && line().trim() && line().includes("|"); i += 1) {
          const row = cells(line());
          rows.push(head.map((_, column) => inline(row[column] ?? "")));
        }
        blocks.push({ kind: "table", align, head: head.map((cell) => inline(cell)), rows });
        continue;
      }
    }
    const text: string[] = [line().trimStart()];
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

/** The list that begins at a line, and the line after it. */
function listAt(lines: string[], from: number, depth: number): [Block, number] {
  const first = ITEM.exec(lines[from] ?? "");
  const sort = first?.[2]?.at(-1) ?? "-";
  const ordered = sort === "." || sort === ")";
  const items: Block[][] = [];
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
    i,
  ];
}

/** The parts of a text. */
export function markdown(text: string): Block[] {
  if (text.length > LENGTH_MAX) return [{ kind: "code", text }];
  return blocksOf(text.replace(/\r\n?/g, "\n").replaceAll("\t", "    ").split("\n"), 0);
}

// The part of Markdown that instructions are written in, as a tree. There is no HTML in it: what looks
// like HTML is text, and links go to http, https, mailto or a place of this site, or are text, too.

/** A piece of a line. */
export type Span =
  | { kind: "text" | "code"; text: string }
  | { kind: "strong" | "em"; inside: Span[] }
  | { kind: "link"; href: string; inside: Span[] }
  | { kind: "break" };

/** A block of lines. */
export type Block =
  | { kind: "heading"; level: number; inside: Span[] }
  | { kind: "paragraph"; inside: Span[] }
  | { kind: "code"; text: string }
  | { kind: "quote"; inside: Block[] }
  | { kind: "list"; ordered: boolean; start: number; items: Block[][] }
  | { kind: "table"; head: Span[][]; rows: Span[][][] }
  | { kind: "rule" };

/** How deep quotes, lists and emphasis go; deeper ones are text. Nobody reads past six. */
const DEPTH_MAX = 6;

/** An address that a link may lead to. */
export function safeHref(address: string): string | undefined {
  const text = address.trim();
  // Characters below space are dropped by browsers: `java\nscript:` would be one word again.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
  if (/[\u0000-\u0020\u007f]/.test(text)) return undefined;
  if (/^(https?:\/\/|mailto:)/i.test(text)) return text;
  return /^(#|\/(?![/\\]))/.test(text) ? text : undefined;
}

const INLINE =
  /(`+)([^`]|[^`][\s\S]{0,4000}?[^`])\1(?!`)|!?\[([^[\]]{0,1000})\]\(\s*<?([^\s()<>]{1,2000})>?(?:\s+"[^"]*")?\s*\)|<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>|\b(https?:\/\/[^\s<>()"']{1,2000}[^\s<>()"'.,;:!?])|(\*\*|__)(?=\S)([\s\S]{0,4000}?\S)\7(?!\*)|(?<![\w*])([*_])(?=[^\s*_])([^*_]{0,4000}?[^\s*_]|[^\s*_])\9(?!\w)|\\([!-/:-@[-`{-~])| {2,}\n|\\\n/g;

/** The pieces of a paragraph. */
export function spans(text: string, depth = 0): Span[] {
  const found: Span[] = [];
  const add = (more: string) => {
    const last = found.at(-1);
    if (!more) return;
    if (last?.kind === "text") last.text += more;
    else found.push({ kind: "text", text: more });
  };
  if (depth > DEPTH_MAX) {
    add(text);
    return found;
  }
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    add(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [all, , code, label, href, angle, bare, , strong, , em, escaped] = match;
    if (code !== undefined) found.push({ kind: "code", text: code.trim() || code });
    else if (href !== undefined) link(href, spans(label || href, depth + 1), all);
    else if (angle !== undefined) link(angle, [{ kind: "text", text: angle }], all);
    else if (bare !== undefined) link(bare, [{ kind: "text", text: bare }], all);
    else if (strong !== undefined) found.push({ kind: "strong", inside: spans(strong, depth + 1) });
    else if (em !== undefined) found.push({ kind: "em", inside: spans(em, depth + 1) });
    else if (escaped !== undefined) add(escaped);
    else found.push({ kind: "break" });
  }
  add(text.slice(at));
  return found;

  function link(address: string, inside: Span[], all: string): void {
    const safe = safeHref(address);
    if (safe) found.push({ kind: "link", href: safe, inside });
    else add(all);
  }
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const RULE = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])(\s+|$)/;
const QUOTE = /^ {0,3}> ?/;
const DIVIDER = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

function cells(line: string): Span[][] {
  const bare = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return bare.split(/(?<!\\)\|/).map((cell) => spans(cell.trim().replaceAll("\\|", "|")));
}

function begins(line: string): boolean {
  return (
    FENCE.test(line) || HEADING.test(line) || RULE.test(line) || ITEM.test(line) || QUOTE.test(line)
  );
}

/** A text's blocks. */
export function blocks(text: string, depth = 0): Block[] {
  const lines = text.replace(/\r\n?/g, "\n").replaceAll("\t", "    ").split("\n");
  const found: Block[] = [];
  let at = 0;
  const line = () => lines[at] ?? "";
  while (at < lines.length) {
    const here = line();
    const fence = FENCE.exec(here);
    const heading = HEADING.exec(here);
    if (!here.trim()) at += 1;
    else if (fence) {
      const mark = fence[1]!;
      const inside: string[] = [];
      at += 1;
      while (at < lines.length && !line().trim().startsWith(mark)) {
        inside.push(line());
        at += 1;
      }
      at += 1;
      found.push({ kind: "code", text: inside.join("\n") });
    } else if (heading) {
      found.push({ kind: "heading", level: heading[1]!.length, inside: spans(heading[2]!) });
      at += 1;
    } else if (RULE.test(here)) {
      found.push({ kind: "rule" });
      at += 1;
    } else if (QUOTE.test(here) && depth < DEPTH_MAX) {
      const inside: string[] = [];
      while (at < lines.length && QUOTE.test(line())) {
        inside.push(line().replace(QUOTE, ""));
        at += 1;
      }
      found.push({ kind: "quote", inside: blocks(inside.join("\n"), depth + 1) });
    } else if (ITEM.test(here) && depth < DEPTH_MAX) {
      found.push(list());
    } else if (/^ {4}/.test(here)) {
      const inside: string[] = [];
      while (at < lines.length && (/^ {4}/.test(line()) || !line().trim())) {
        inside.push(line().slice(4));
        at += 1;
      }
      found.push({ kind: "code", text: inside.join("\n").trimEnd() });
    } else if (here.includes("|") && DIVIDER.test(lines[at + 1] ?? "")) {
      const head = cells(here);
      const rows: Span[][][] = [];
      at += 2;
      while (at < lines.length && line().includes("|")) {
        rows.push(cells(line()).slice(0, head.length));
        at += 1;
      }
      found.push({ kind: "table", head, rows });
    } else {
      const inside = [here.trimStart()];
      at += 1;
      while (at < lines.length && line().trim() && !begins(line())) {
        inside.push(line().trimStart());
        at += 1;
      }
      found.push({ kind: "paragraph", inside: spans(inside.join("\n").trimEnd()) });
    }
  }
  return found;

  function list(): Block {
    const first = ITEM.exec(line())!;
    const ordered = /\d/.test(first[2]!);
    const items: Block[][] = [];
    while (at < lines.length) {
      const item = ITEM.exec(line());
      if (!item || /\d/.test(item[2]!) !== ordered || RULE.test(line())) break;
      const width = item[0].length;
      const inside = [line().slice(width)];
      at += 1;
      while (at < lines.length) {
        const next = line();
        const indented = /^ */.exec(next)![0].length >= Math.min(width, 2);
        if (!next.trim()) {
          if (!/^ {2,}\S/.test(lines[at + 1] ?? "")) break;
        } else if (!indented && begins(next)) break;
        inside.push(indented ? next.slice(Math.min(width, /^ */.exec(next)![0].length)) : next);
        at += 1;
      }
      items.push(blocks(inside.join("\n"), depth + 1));
      while (!line().trim() && ITEM.test(lines[at + 1] ?? "")) at += 1;
    }
    return { kind: "list", ordered, start: ordered ? Number.parseInt(first[2]!, 10) : 1, items };
  }
}

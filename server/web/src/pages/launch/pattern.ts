// Patterns of cluster types are written for the server's engine, which gives up after some steps. The
// browser's does not, and reads some words differently: what may take long or mean something else is left
// to the server, which looks in any case.

/** Most steps that a value may need: each repetition may try each place. They take a tenth of a second. */
const STEPS_MAX = 20_000_000;

/** What only the server's engine knows, or takes for something else. */
const FOREIGN = /\(\?(?![:=!]|<[=!A-Za-z])|\[\[|\[:|&&|~~|\\[AzZGhHRKQEpPxuUbB<>]|[*+?}]\+/;

/**
 * How many repetitions there are; infinitely many where one has a choice or a repetition in it, as it may
 * then be tried for ever.
 */
function repetitions(pattern: string): number {
  const open: boolean[] = [];
  let inClass = false;
  let repeats = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? "";
    if (char === "\\") {
      at += 1;
      continue;
    }
    if (inClass) {
      inClass = char !== "]";
      continue;
    }
    if (char === "[") {
      inClass = true;
      // The first of a class is never its end.
      if (pattern[at + 1] === "^") at += 1;
      if (pattern[at + 1] === "]") at += 1;
    } else if (char === "(") open.push(false);
    else if (char === ")") {
      const doubtful = open.pop() ?? false;
      const next = pattern[at + 1] ?? "";
      if (doubtful && next && "*+{".includes(next)) return Number.POSITIVE_INFINITY;
      const outer = open.length - 1;
      if (doubtful && outer >= 0) open[outer] = true;
    } else if ("*+{|".includes(char)) {
      if (open.length > 0) open[open.length - 1] = true;
      if (char !== "|") repeats += 1;
    }
  }
  return repeats;
}

/** Whether the whole of `text` fits; undefined where the server is to say. */
export function fits(pattern: string, text: string): boolean | undefined {
  if (FOREIGN.test(pattern)) return undefined;
  if ((text.length + 1) ** repetitions(pattern) > STEPS_MAX) return undefined;
  // `\w`, `\d` and `\s` know all alphabets there, and only one here.
  const narrow = /\\[wdsWDS]/.test(pattern) && /[^\x20-\x7e]/.test(text);
  if (narrow) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test(text);
  } catch {
    return undefined;
  }
}

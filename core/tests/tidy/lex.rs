//! Just enough of Rust's words to tell code from comments and literals.

/// Splits a source into its code and its comments. Both keep the lines of the whole: what belongs
/// to the other, and every literal, is blank.
pub(crate) fn lex(text: &str) -> (String, String) {
    let (mut code, mut notes) = (String::new(), String::new());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let inside_word = code.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let note = comment(rest);
        let (token, to_code, to_notes) = if let Some(length) = note {
            (&rest[..length], false, true)
        } else if let Some(length) = if inside_word { None } else { literal(rest) } {
            (&rest[..length], false, false)
        } else {
            (&rest[..first.len_utf8()], true, false)
        };
        for c in token.chars() {
            let blank = if c == '\n' { '\n' } else { ' ' };
            code.push(if to_code { c } else { blank });
            notes.push(if to_notes { c } else { blank });
        }
        rest = &rest[token.len()..];
    }
    (code, notes)
}

/// The length of the comment that begins here.
fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    let mut at = rest.starts_with("/*").then_some(2)?;
    let mut depth = 1;
    while depth > 0 {
        let open = rest[at..].find("/*").unwrap_or(usize::MAX);
        let Some(close) = rest[at..].find("*/") else { return Some(rest.len()) };
        depth = if open < close { depth + 1 } else { depth - 1 };
        at += open.min(close) + 2;
    }
    Some(at)
}

/// The length of the string or character literal that begins here. A lifetime is none.
fn literal(rest: &str) -> Option<usize> {
    for prefix in ["br", "cr", "r"] {
        let Some(tail) = rest.strip_prefix(prefix) else { continue };
        let hashes = tail.len() - tail.trim_start_matches('#').len();
        if tail[hashes..].starts_with('"') {
            let body = prefix.len() + hashes + 1;
            let close = format!("\"{}", "#".repeat(hashes));
            return Some(
                rest[body..].find(&close).map_or(rest.len(), |at| body + at + close.len()),
            );
        }
    }
    let open = ["\"", "b\"", "c\"", "'", "b'"].into_iter().find(|open| rest.starts_with(open))?;
    let quote = open.chars().next_back()?;
    let body = &rest[open.len()..];
    if quote == '\'' && !body.starts_with('\\') && body.chars().nth(1) != Some('\'') {
        return None;
    }
    let mut escaped = false;
    for (at, c) in body.char_indices() {
        if c == quote && !escaped {
            return Some(open.len() + at + 1);
        }
        escaped = c == '\\' && !escaped;
    }
    Some(rest.len())
}

/// Whether a comment is code that was put to sleep rather than removed.
pub(crate) fn dead_code(note: &str) -> bool {
    let Some(text) = note.strip_prefix("//").filter(|text| !text.starts_with(['/', '!'])) else {
        return false;
    };
    let text = text.trim();
    let starts = ["let ", "use ", "pub ", "fn ", "mod ", "impl ", "return ", "#[", "if ", "for "];
    let ends = text.ends_with([';', '{', '}']);
    let call = text.contains(" = ") || text.contains("(");
    text == "}" || (ends && (call || starts.iter().any(|start| text.starts_with(start))))
}

/// Calls `found` with the place of each `needle`.
pub(crate) fn each(text: &str, needle: &str, mut found: impl FnMut(usize)) {
    text.match_indices(needle).for_each(|(at, _)| found(at));
}

/// Calls `found` with the place of each `word` that stands by itself.
pub(crate) fn words(text: &str, word: &str, mut found: impl FnMut(usize)) {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    each(text, word, |at| {
        if !text[..at].ends_with(part) && !text[at + word.len()..].starts_with(part) {
            found(at);
        }
    });
}

/// The identifier that begins here.
pub(crate) fn identifier(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

/// The number of the line that holds a place.
pub(crate) fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

//! What draws: elements of SVG, with two decimals, which are a tenth of a pixel on any paper.

use super::ink::{Ink, Theme};
use std::fmt::Write;

/// A box: left, top, width, height.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area(pub(super) f64, pub(super) f64, pub(super) f64, pub(super) f64);

/// Where a text begins: at its place, in the middle of it, or it ends there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Center,
    Right,
}

/// Elements of SVG, one after the other.
#[derive(Debug)]
pub(super) struct Pen {
    pub(super) theme: Theme,
    pub(super) out: String,
}

impl Pen {
    pub(super) fn new(theme: Theme) -> Self {
        Self { theme, out: String::new() }
    }

    fn add(&mut self, element: std::fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = self.out.write_fmt(element);
    }

    /// A filled box with round corners.
    pub(super) fn rect(&mut self, area: Area, fill: &str, radius: f64) {
        let Area(x, y, width, height) = area;
        let (x, y, w, h) = (n(x), n(y), n(width), n(height));
        let rx = if radius > 0.0 { format!(" rx=\"{}\"", n(radius)) } else { String::new() };
        self.add(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"{rx} fill=\"{fill}\"/>"
        ));
    }

    /// The same in a colour of the drawing.
    pub(super) fn fill(&mut self, area: Area, ink: Ink, radius: f64) {
        self.rect(area, ink.of(self.theme), radius);
    }

    /// The line around a box, inside it.
    pub(super) fn frame(&mut self, area: Area, ink: Ink, radius: f64) {
        let Area(x, y, width, height) = area;
        let (x, y, w, h) = (n(x + 0.5), n(y + 0.5), n(width - 1.0), n(height - 1.0));
        let (rx, ink) = (n(radius), ink.of(self.theme));
        self.add(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"{rx}\" fill=\"none\" \
             stroke=\"{ink}\"/>"
        ));
    }

    /// A filled disc.
    pub(super) fn dot(&mut self, x: f64, y: f64, radius: f64, ink: Ink) {
        let (x, y, r, ink) = (n(x), n(y), n(radius), ink.of(self.theme));
        self.add(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"{ink}\"/>"));
    }

    /// A circle's line.
    pub(super) fn ring(&mut self, x: f64, y: f64, radius: f64, ink: Ink, line: f64) {
        let (x, y, r, line, ink) = (n(x), n(y), n(radius), n(line), ink.of(self.theme));
        self.add(format_args!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"none\" stroke=\"{ink}\" \
             stroke-width=\"{line}\"/>"
        ));
    }

    /// A line.
    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), ink: Ink, line: f64) {
        let (a, b, c, d) = (n(from.0), n(from.1), n(to.0), n(to.1));
        let (ink, line) = (ink.of(self.theme), n(line));
        self.add(format_args!(
            "<path d=\"M{a} {b}L{c} {d}\" stroke=\"{ink}\" stroke-width=\"{line}\"/>"
        ));
    }

    /// A filled polygon.
    pub(super) fn poly(&mut self, points: &[(f64, f64)], ink: Ink) {
        let points: Vec<String> =
            points.iter().map(|(x, y)| format!("{} {}", n(*x), n(*y))).collect();
        let (points, ink) = (points.join(" "), ink.of(self.theme));
        self.add(format_args!("<polygon points=\"{points}\" fill=\"{ink}\"/>"));
    }

    /// Text whose middle is at `y`.
    pub(super) fn text(
        &mut self,
        at: (f64, f64),
        said: &str,
        size: f64,
        ink: Ink,
        align: Align,
        bold: bool,
    ) {
        // A third of the size below the middle is where letters without tails stand.
        let (x, y, size) = (n(at.0), n(at.1 + size * 0.35), n(size));
        let anchor = match align {
            Align::Left => "",
            Align::Center => " text-anchor=\"middle\"",
            Align::Right => " text-anchor=\"end\"",
        };
        let weight = if bold { " font-weight=\"600\"" } else { "" };
        let (ink, said) = (ink.of(self.theme), escaped(said));
        self.add(format_args!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{anchor}{weight} fill=\"{ink}\">{said}</text>"
        ));
    }

    /// What `draw` draws, so opaque.
    pub(super) fn faded(&mut self, opacity: f64, draw: impl FnOnce(&mut Self)) {
        self.add(format_args!("<g opacity=\"{}\">", n(opacity)));
        draw(self);
        self.out.push_str("</g>");
    }

    /// A piece that is defined under a name.
    pub(super) fn piece(&mut self, name: &str, x: f64, y: f64) {
        let (x, y) = (n(x), n(y));
        self.add(format_args!("<use href=\"#{name}\" x=\"{x}\" y=\"{y}\"/>"));
    }
}

/// A number with two decimals at most.
pub(super) fn n(value: f64) -> String {
    // Zero is added so that there is no -0.
    ((value * 100.0).round() / 100.0 + 0.0).to_string()
}

/// Text as it can stand in XML; what cannot is replaced.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(letter),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(letter),
        }
    }
    out
}

/// How wide a text is about, on the wide side: nobody has measured the reader's type.
pub(super) fn measure(text: &str, size: f64, bold: bool) -> f64 {
    let of = |letter: char| match letter {
        'i' | 'l' | 'j' | '|' | '.' | ',' | ':' | ';' | '\'' | '!' | '(' | ')' | '[' | ']' => 0.34,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '\u{2026}' => 0.95,
        'A'..='Z' => 0.7,
        '\u{2e80}'.. => 1.0,
        _ => 0.6,
    };
    text.chars().map(of).sum::<f64>() * size * if bold { 1.08 } else { 1.0 }
}

/// As much of a text as there is room for; an ellipsis says that there is more.
pub(super) fn fitted(text: &str, size: f64, room: f64, bold: bool) -> String {
    if measure(text, size, bold) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        let longer = format!("{kept}{letter}");
        if measure(&format!("{longer}\u{2026}"), size, bold) > room {
            break;
        }
        kept = longer;
    }
    if kept.chars().count() < 2 { String::new() } else { kept + "\u{2026}" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_text_and_numbers_short() {
        assert_eq!(
            escaped("<b a='1'>\"&\u{1}\u{e9}"),
            "&lt;b a=&#39;1&#39;&gt;&quot;&amp;\u{fffd}\u{e9}"
        );
        assert_eq!([n(1.0), n(-0.001), n(2.346), n(-1.5)], ["1", "0", "2.35", "-1.5"]);
        assert_eq!(fitted("web-1", 10.0, 100.0, false), "web-1");
        assert_eq!(fitted("web-server-1", 10.0, 40.0, false), "web-\u{2026}");
        assert_eq!(fitted("web-server-1", 10.0, 14.0, false), "");
    }
}

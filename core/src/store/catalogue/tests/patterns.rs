//! Patterns, as a table, and against the slow way.

use crate::store::catalogue::{PATTERN_MAX, Pattern};
use proptest::prelude::*;

#[track_caller]
fn check(pattern: &str, like: &[&str], unlike: &[&str]) {
    let pattern = Pattern::new(pattern).unwrap();
    for text in like {
        assert!(pattern.matches(text), "{pattern:?} is like {text:?}");
    }
    for text in unlike {
        assert!(!pattern.matches(text), "{pattern:?} is not like {text:?}");
    }
}

#[test]
fn patterns_are_those_of_shells() {
    check("", &[""], &["a"]);
    check("abc", &["abc"], &["", "ab", "abcd", "Abc"]);
    check("*", &["", "a", "abc", ".a"], &["a/b", "/"]);
    check("a*c", &["ac", "abc", "abbc", "acc"], &["a/c", "acd"]);
    check("a/*/c", &["a/b/c", "a//c"], &["a/c", "a/b/b/c"]);
    check("?", &["a", "\u{e4}", "\u{1f600}"], &["", "ab", "/"]);
    check("a?c*", &["abc", "abcd"], &["a/c", "ac"]);
    check("[abc]x", &["ax", "cx"], &["dx", "x", "abx"]);
    check("[a-cx-z]", &["b", "y"], &["d", "-"]);
    check("[!a-c]", &["d", "\u{e4}"], &["a", "/", ""]);
    check("[]a]", &["]", "a"], &["b"]);
    check("[!]]", &["a"], &["]", "/"]);
    check("[a-]", &["a", "-"], &["b"]);
    check("[+-0]", &["+", "-", "0", "."], &["/", "1"]);
    check("[\\]-a]", &["]", "^", "a"], &["b"]);
    check("\\*\\[", &["*["], &["a["]);
    check("[*]", &["*"], &["a"]);
    check("a/**", &["a/b", "a/b/c"], &["a", "b/a", "a/"]);
    check("**", &["a", "a/b", "/"], &[""]);
    check("**/b", &["b", "a/b", "a/c/b"], &["ab", "b/a"]);
    check("a/**/b", &["a/b", "a/x/b", "a/x/y/b"], &["ab", "a/xb", "a/b/c"]);
    check("**/a/**/b", &["a/b", "x/a/y/z/b"], &["b", "a"]);
    check("{a,b}", &["a", "b"], &["", "ab", "c"]);
    check("{,a}b", &["b", "ab"], &["a"]);
    check("x{a,b{c,d}e,*}y", &["xay", "xbcey", "xbdey", "xy", "xzzy"], &["x/y", "xa"]);
    check("{a/**,b}", &["a/x/y", "b"], &["a", "c"]);
    check("{**/,}x", &["x", "a/x", "a/b/x"], &["ax"]);
    check("a,b}", &["a,b}"], &["a", "b"]);
    check("\u{e4}*", &["\u{e4}", "\u{e4}x"], &["a"]);
}

#[test]
fn faulty_patterns_are_named() {
    let deep = "{".repeat(17);
    let long = "x".repeat(PATTERN_MAX + 1);
    for (pattern, rule) in [
        ("[a", "the pattern '[a' has '[' without ']'"),
        ("[]", "the pattern '[]' has '[' without ']'"),
        ("[!]", "the pattern '[!]' has '[' without ']'"),
        ("{a,b", "the pattern '{a,b' has '{' without '}'"),
        ("a\\", "the pattern 'a\\\\' ends with '\\'"),
        ("[z-a]", "the pattern '[z-a]' has the range 'z-a', which goes down"),
        ("a**", "the pattern 'a**' has '**' beside other characters than '/'"),
        ("**a", "the pattern '**a' has '**' beside other characters than '/'"),
        ("***", "the pattern '***' has '**' beside other characters than '/'"),
        (&deep, "has braces more than 16 deep"),
        (&long, "has 1025 bytes, and 1024 is the most"),
    ] {
        let error = Pattern::new(pattern).unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::Argument);
        assert!(error.message().ends_with(rule), "{error}");
    }
}

/// Ways of a pattern grow with its length, and not with how they may be taken.
#[test]
fn hostile_patterns_are_no_slower_than_long_ones() {
    let text = "a".repeat(1_024);
    let stars = "*a".repeat(512);
    check(&(stars[..1_023].to_owned() + "b"), &[], &[&text]);
    check(&"{a,aa,*}".repeat(128), &[&text], &[&("a/".to_owned() + &text)]);
    check(&("**/".repeat(300) + "b"), &["a/b"], &[&"a/".repeat(512)]);
    check(&"{{{{*,*},*},*},*}".repeat(60), &[&text], &[]);
}

/// The plain way: one way after the other. Only for what `pattern` below makes.
fn slow(pattern: &[char], text: &[char]) -> bool {
    match pattern {
        [] => text.is_empty(),
        ['*', '*', '/', rest @ ..] => {
            slow(rest, text)
                || (0..text.len()).any(|at| text[at] == '/' && slow(rest, &text[at + 1..]))
        }
        ['*', '*'] => !text.is_empty(),
        ['*', rest @ ..] => {
            let part = text.iter().take_while(|c| **c != '/').count();
            (0..=part).any(|at| slow(rest, &text[at..]))
        }
        ['?', rest @ ..] => text.first().is_some_and(|c| *c != '/') && slow(rest, &text[1..]),
        [c, rest @ ..] => text.first() == Some(c) && slow(rest, &text[1..]),
    }
}

proptest! {
    #[test]
    fn any_pattern_is_like_the_slow_one(
        parts in prop::collection::vec("[ab*?]{1,3}|\\*\\*", 1..5),
        texts in prop::collection::vec("[ab/]{0,10}", 20),
    ) {
        let pattern = parts.join("/");
        if let Ok(fast) = Pattern::new(&pattern) {
            let chars: Vec<char> = pattern.chars().collect();
            for text in texts {
                let letters: Vec<char> = text.chars().collect();
                prop_assert_eq!(fast.matches(&text), slow(&chars, &letters), "{} {}", pattern, text);
            }
        }
    }

    #[test]
    fn any_text_is_a_pattern_or_a_fault(pattern in "\\PC{0,40}|[a*?\\[\\]{},!/\\\\-]{0,40}", text in "\\PC{0,20}") {
        if let Ok(pattern) = Pattern::new(&pattern) {
            let _ = pattern.matches(&text);
        }
    }
}

//! The order of racks: by team, then by name, in which a number at the end counts as a number.

use super::rows::RackRow;
use std::cmp::Ordering;

/// `rack-2` before `rack-10`; a name without a number follows those with one.
pub(super) fn compare(a: &RackRow, b: &RackRow) -> Ordering {
    let team = |rack: &RackRow| rack.owner.name.to_lowercase();
    let by_team = team(a).cmp(&team(b)).then_with(|| a.owner.id.cmp(&b.owner.id));
    by_team.then_with(|| by_name(&a.name, &b.name)).then_with(|| a.id.cmp(&b.id))
}

fn by_name(a: &str, b: &str) -> Ordering {
    let ((a_text, a_number), (b_text, b_number)) = (parts(a), parts(b));
    a_text.cmp(b_text).then_with(|| match (a_number, b_number) {
        ("", "") => Ordering::Equal,
        ("", _) => Ordering::Greater,
        (_, "") => Ordering::Less,
        // Of any length: the longer one without its zeros is the greater one.
        (a, b) => {
            let (a, b) = (a.trim_start_matches('0'), b.trim_start_matches('0'));
            a.len().cmp(&b.len()).then_with(|| a.cmp(b))
        }
    })
}

/// The name without the digits at its end, and those.
fn parts(name: &str) -> (&str, &str) {
    let text = name.trim_end_matches(|c: char| c.is_ascii_digit());
    (text, name.strip_prefix(text).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_at_the_end_count() {
        let mut names = ["rack-10", "b", "rack-2", "a1x", "rack-", "rack-007", "rack-99999999999"];
        names.sort_by(|a, b| by_name(a, b));
        let sorted = ["a1x", "b", "rack-2", "rack-007", "rack-10", "rack-99999999999", "rack-"];
        assert_eq!(names, sorted);
    }
}

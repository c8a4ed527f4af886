//! The name of every file that a store keeps, in one place.

/// The file of series, their schemas, places and labels.
pub(crate) const CATALOGUE: &str = "catalogue";

/// What the names of a journal's segments begin with.
const SEGMENT: &str = "journal-";

/// The name of a segment of a shard's journal: `journal-03-00000000000000000042`. Twenty digits
/// hold every number, so that names sort as numbers do.
pub(super) fn segment(shard: u32, number: u64) -> String {
    format!("{SEGMENT}{shard:02}-{number:020}")
}

/// The shard and number of a segment, if `name` is exactly what [`segment`] makes of them.
pub(super) fn parse_segment(name: &str) -> Option<(u32, u64)> {
    let (shard, number) = name.strip_prefix(SEGMENT)?.split_once('-')?;
    let parsed = (shard.parse().ok()?, number.parse().ok()?);
    (segment(parsed.0, parsed.1) == name).then_some(parsed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_come_back_from_their_names_and_nothing_else_does() {
        for (shard, number) in [(0, 1), (7, 42), (100, 9), (u32::MAX, u64::MAX)] {
            assert_eq!(parse_segment(&segment(shard, number)), Some((shard, number)));
        }
        assert_eq!(segment(3, 42), "journal-03-00000000000000000042");
        for name in [
            "",
            "journal-",
            "journal-3-00000000000000000042",
            "journal-003-00000000000000000042",
            "journal-03-42",
            "journal-03-+0000000000000000042",
            "journal-03-00000000000000000042.old",
            "journal-03-99999999999999999999",
            "x/journal-03-00000000000000000042",
        ] {
            assert_eq!(parse_segment(name), None, "{name}");
        }
    }
}

//! The name of every file of a store, in one place.

use super::columns::Number;

/// What the store is: its format, layout and shards.
pub(super) const STORE: &str = "store";
/// Which series there are.
pub(super) const CATALOGUE: &str = "catalogue";

const ROWS: &str = "columns";
const STATE: &str = "state";
/// What the names of a journal's segments begin with.
const SEGMENT: &str = "journal-";

/// Up to where a checkpoint covers a shard's journal.
pub(super) fn covered(shard: u32) -> String {
    format!("covered-{shard:02}")
}

/// The folder of the files that series have of their own, so that no name of theirs is one of the
/// store's.
pub(super) const FILES: &str = "rrds/";
/// What their names end in.
pub(super) const FILE_END: &str = ".rrd";

/// The file of a series.
pub(super) fn file(series: &str) -> String {
    format!("{FILES}{series}{FILE_END}")
}

/// The series whose file has this name, if one could.
pub(super) fn series_of_file(name: &str) -> Option<&str> {
    name.strip_prefix(FILES)?.strip_suffix(FILE_END)
}

/// The first series whose file the last checkpoint of a shard does not vouch for.
pub(super) fn settled(shard: u32) -> String {
    format!("settled-{shard:02}")
}

/// The rows of an extent.
pub(super) fn rows(number: Number) -> String {
    format!("{ROWS}-{:02}-{:07}", number.shard, number.extent)
}

/// What the series of an extent remember.
pub(super) fn state(number: Number) -> String {
    format!("{STATE}-{:02}-{:07}", number.shard, number.extent)
}

/// The extent whose rows a file has, if it has any.
pub(super) fn rows_number(name: &str) -> Option<Number> {
    number(name).filter(|number| name == rows(*number))
}

/// The extent whose series' states a file has, if it has any.
pub(super) fn state_number(name: &str) -> Option<Number> {
    number(name).filter(|number| name == state(*number))
}

/// The shard whose covered journal a file tells, if it does.
pub(super) fn covered_number(name: &str) -> Option<u32> {
    let shard = name.split_once('-')?.1.parse().ok()?;
    (name == covered(shard)).then_some(shard)
}

fn number(name: &str) -> Option<Number> {
    let (_, numbers) = name.split_once('-')?;
    let (shard, extent) = numbers.split_once('-')?;
    Some(Number { shard: shard.parse().ok()?, extent: extent.parse().ok()? })
}

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

//! Day numbers, civil dates and local clocks: the arithmetic under at-style times.

use jiff::civil;
use jiff::tz::{AmbiguousOffset, TimeZone};

/// Seconds in a day of 24 hours.
pub(super) const DAY: i64 = 86_400;

/// The local day number and the second of that day.
pub(super) fn split(instant: i64, zone: &TimeZone) -> (i64, i64) {
    // Outside the calendar's years the zone's rules say nothing, and UTC serves as well.
    let offset = jiff::Timestamp::from_second(instant)
        .map_or(0, |instant| i64::from(zone.to_offset(instant).seconds()));
    let local = instant.saturating_add(offset);
    (local.div_euclid(DAY), local.rem_euclid(DAY))
}

/// The instant at which local clocks show second `time` of the day number `day`: the later reading
/// of a time that clocks skip; of two instants that clocks show twice, the one that has the offset
/// in force at `now`, else the earlier.
pub(super) fn instant(day: i64, time: i64, now: i64, zone: &TimeZone) -> Option<i64> {
    let local = day.checked_mul(DAY)?.checked_add(time)?;
    // The civil time is that of the same seconds in UTC.
    let shown = civil_at(local)?;
    let offset = match zone.to_ambiguous_timestamp(shown).offset() {
        AmbiguousOffset::Unambiguous { offset } => offset,
        AmbiguousOffset::Gap { before, .. } => before,
        AmbiguousOffset::Fold { before, after } => {
            match jiff::Timestamp::from_second(now).map(|now| zone.to_offset(now)) {
                Ok(current) if current == after => after,
                _ => before,
            }
        }
    };
    local.checked_sub(i64::from(offset.seconds()))
}

/// The calendar's reading of `local` seconds since 1970, within the years -9999 to 9999.
fn civil_at(local: i64) -> Option<civil::DateTime> {
    let span = jiff::SignedDuration::from_secs(local);
    civil::date(1970, 1, 1).at(0, 0, 0, 0).checked_add(span).ok()
}

/// The number of the day, counted from 1970-01-01, that starts month `month` (1 is January; any
/// other number rolls over into other years) of `year` in the Gregorian calendar.
pub(super) fn first_of_month(year: i64, month: i64) -> Option<i64> {
    let months = month.checked_sub(1)?;
    let year = year.checked_add(months.div_euclid(12))?;
    // Counting months from March puts the leap day last.
    let (year, month) = match months.rem_euclid(12) {
        month @ 0..2 => (year.checked_sub(1)?, month + 10),
        month => (year, month - 2),
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    // 719,468 days from 0000-03-01 to 1970-01-01; months from March have 31, 30, 31, 30, 31 days.
    year.checked_mul(365)?.checked_add(leap_days + (153 * month + 2) / 5 - 719_468)
}

/// Year, month (1 to 12) and day of a day number.
pub(super) fn civil_of(day: i64) -> (i64, i64, i64) {
    let day = day.saturating_add(719_468);
    let era = day.div_euclid(146_097);
    let day = day.rem_euclid(146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let year = era * 400 + year;
    if month < 10 { (year, month + 3, day) } else { (year + 1, month - 9, day) }
}

//! Local date and time as the dump's comments show them, for instants that mostly follow each
//! other: the zone's offset is asked for once between two changes, the date written once a day.

use crate::number::digit;
use jiff::tz::TimeZone;

const DAY: i64 = 86_400;

/// Writes `1999-03-07 12:00:00 CET` for instants.
#[derive(Debug)]
pub(super) struct Calendar<'z> {
    zone: &'z TimeZone,
    /// Seconds (first, and first no more) for which offset and abbreviation hold.
    from: i64,
    until: i64,
    offset: i64,
    /// The local day, counted from 1970, that `text` is for.
    day: i64,
    /// `1999-03-07 00:00:00 CET`, and where the time of day is in it.
    text: Vec<u8>,
    time: usize,
    abbreviation: String,
}

impl<'z> Calendar<'z> {
    pub(super) fn new(zone: &'z TimeZone) -> Self {
        // No instant lies between `from` and `until` yet.
        Self {
            zone,
            from: 0,
            until: 0,
            offset: 0,
            day: 0,
            text: Vec::new(),
            time: 0,
            abbreviation: String::new(),
        }
    }

    /// Appends the local date, time and abbreviation of the instant `seconds`.
    pub(super) fn write(&mut self, out: &mut Vec<u8>, seconds: i64) {
        let asked = !(self.from..self.until).contains(&seconds);
        if asked {
            self.ask_zone(seconds);
        }
        let local = seconds.saturating_add(self.offset);
        let (day, of_day) = (local.div_euclid(DAY), local.rem_euclid(DAY));
        if asked || day != self.day {
            self.write_day(day);
        }
        let of_day = u32::try_from(of_day).unwrap_or(0);
        let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
        // Set in the copy: reading back what was just written would wait for the write.
        let time = out.len() + self.time;
        out.extend_from_slice(&self.text);
        let time = out.get_mut(time..).and_then(|time| time.first_chunk_mut());
        if let Some(time) = time {
            *time = [
                digit(hour / 10),
                digit(hour),
                b':',
                digit(minute / 10),
                digit(minute),
                b':',
                digit(second / 10),
                digit(second),
            ];
        }
    }

    /// The text of a day, at any time.
    fn write_day(&mut self, day: i64) {
        self.day = day;
        let (year, month, day) = civil(day);
        self.text.clear();
        self.text.extend_from_slice(itoa::Buffer::new().format(year).as_bytes());
        for part in [month, day] {
            let part = u32::try_from(part).unwrap_or(0);
            self.text.extend_from_slice(&[b'-', digit(part / 10), digit(part)]);
        }
        self.text.push(b' ');
        self.time = self.text.len();
        self.text.extend_from_slice(b"00:00:00 ");
        self.text.extend_from_slice(self.abbreviation.as_bytes());
    }

    fn ask_zone(&mut self, seconds: i64) {
        // Outside jiff's years (-9999 to 9999) the rules of the nearest one count.
        let bounds = jiff::Timestamp::MIN.as_second()..=jiff::Timestamp::MAX.as_second();
        let held = seconds.clamp(*bounds.start(), *bounds.end());
        let instant = jiff::Timestamp::from_second(held).unwrap_or_default();
        let info = self.zone.to_offset_info(instant);
        self.offset = i64::from(info.offset().seconds());
        self.abbreviation = info.abbreviation().to_owned();
        let next = self.zone.following(instant).next();
        self.from = seconds;
        self.until = next.map_or(i64::MAX, |next| next.timestamp().as_second());
    }
}

/// Year, month and day of the day counted from 1970-01-01, in the Gregorian calendar of all times.
fn civil(day: i64) -> (i64, i64, i64) {
    // Years that start in March, so that the leap day is a year's last; 400 of them repeat.
    let day = day + 719_468;
    let (era, of_era) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (year, month) = (year + era * 400, month + 3);
    if month > 12 { (year + 1, month - 12, day) } else { (year, month, day) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(zone: &TimeZone, seconds: i64, expected: &str) {
        let mut out = Vec::new();
        Calendar::new(zone).write(&mut out, seconds);
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn days_near_and_far() {
        let utc = TimeZone::UTC;
        check(&utc, 0, "1970-01-01 00:00:00 UTC");
        check(&utc, -1, "1969-12-31 23:59:59 UTC");
        check(&utc, 951_782_400, "2000-02-29 00:00:00 UTC");
        check(&utc, 951_868_800, "2000-03-01 00:00:00 UTC");
        check(&utc, 1_735_689_599, "2024-12-31 23:59:59 UTC");
        check(&utc, 4_107_542_400, "2100-03-01 00:00:00 UTC");
        check(&utc, 92_080_540_000_000, "2919886-02-25 17:46:40 UTC");
        check(&utc, -1_288_490_188_800, "-38861-05-17 02:40:00 UTC");
        for edge in [i64::MIN, i64::MAX] {
            let mut out = Vec::new();
            Calendar::new(&utc).write(&mut out, edge);
        }
    }

    #[test]
    fn every_day_of_four_centuries_is_jiffs() {
        let mut date = jiff::civil::date(1800, 1, 1);
        for day in -62_091..-62_091 + 146_097 {
            let (year, month, of_month) = civil(day);
            let found = (i64::from(date.year()), i64::from(date.month()), i64::from(date.day()));
            assert_eq!((year, month, of_month), found);
            date = date.tomorrow().unwrap();
        }
    }

    #[test]
    fn one_calendar_follows_the_zone_through_its_changes() {
        let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
        let mut calendar = Calendar::new(&zone);
        let mut text = |seconds| {
            let mut out = Vec::new();
            calendar.write(&mut out, seconds);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(text(1_711_846_799), "2024-03-31 01:59:59 CET");
        assert_eq!(text(1_711_846_800), "2024-03-31 03:00:00 CEST");
        assert_eq!(text(1_729_990_799), "2024-10-27 02:59:59 CEST");
        assert_eq!(text(1_729_990_800), "2024-10-27 02:00:00 CET");
        // and back again, as the next archive does
        assert_eq!(text(1_711_846_799), "2024-03-31 01:59:59 CET");
    }
}

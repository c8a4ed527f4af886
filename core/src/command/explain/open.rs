//! Rows that are not written yet.

use super::reasons::{Certainty, Question, Reason, allowed};
use super::rows::Rows;
use crate::schema::{DataSource, DataSourceKind};

impl Question<'_> {
    /// Why there is no row yet, and what will become of it.
    pub(super) fn open(
        &self,
        rows: &Rows<'_>,
        source: &DataSource,
        index: usize,
        end: i64,
    ) -> Vec<Reason> {
        let mut reasons = Vec::new();
        let mut certain = |name, text| reasons.push(Reason::new(name, Certainty::Certain, text));
        if self.time > self.now {
            let ahead = self.time.saturating_sub(self.now);
            certain("future", format!("it is {ahead} s from now"));
        }
        let last = self.rrd.last_update().seconds();
        let step = i64::from(self.rrd.schema().step().seconds());
        let closed = last.saturating_sub(last.rem_euclid(step));
        let count = rows.length / step;
        let start = end.saturating_sub(rows.length);
        let done = (closed.saturating_sub(start) / step).clamp(0, count);
        let missing = count - done;
        certain(
            "open",
            format!(
                "the row is written when a reading of {} or later comes: {done} of {count} primary \
                 data points are done, {missing} missing",
                self.show(end)
            ),
        );
        if source.kind() == DataSourceKind::Compute {
            return reasons;
        }
        let heartbeat = source.heartbeat();
        let until = last.saturating_add(i64::try_from(heartbeat).unwrap_or(i64::MAX));
        let silence = self.now.saturating_sub(last);
        if u64::try_from(silence).is_ok_and(|silence| silence > heartbeat) {
            let text = format!(
                "the last update is {silence} s ago and the heartbeat is {heartbeat} s: unless \
                 older readings come, the time since then will be unknown"
            );
            reasons.push(Reason::new("heartbeat", Certainty::Likely, text));
        } else {
            certain(
                "heartbeat",
                format!("a reading until {} keeps the time known", self.show(until)),
            );
        }
        if start > closed {
            return reasons;
        }
        let mut certain = |name, text| reasons.push(Reason::new(name, Certainty::Certain, text));
        let live = self.rrd.live();
        let unknown = live.pdp.unknown_seconds.get(index).copied().unwrap_or(0);
        if unknown > 0 {
            let half = step / 2;
            certain(
                "step",
                format!(
                    "{unknown} s of the open step are unknown; with more than {half} s its primary \
                     data point is"
                ),
            );
        }
        if live.pdp.reading.get(index).is_some_and(|reading| reading.is_unknown()) {
            let text = match source.kind() {
                DataSourceKind::Gauge | DataSourceKind::Absolute => "the last reading is unknown",
                _ => "the last reading is unknown, so the next one has nothing to differ from",
            };
            certain("reading", text.to_owned());
        }
        let sources = self.rrd.schema().data_sources().len();
        let unknown = live.cdp.unknown.get(rows.index * sources + index).copied().unwrap_or(0);
        // What has gathered belongs to the row after the newest.
        if count > 1 && unknown > 0 && start == rows.newest {
            let (xff, allowed) = (rows.archive.xff(), allowed(rows));
            let so = if unknown > allowed { ": the row will be unknown" } else { "" };
            certain(
                "xff",
                format!(
                    "{unknown} of the primary data points that are done are unknown, and xff {xff} \
                     allows {allowed}{so}"
                ),
            );
        }
        reasons
    }
}

//! Whether the server is well, and what is told of it.

use super::*;
use concertim::store::Statistics;

fn seen() -> Seen {
    Seen {
        step: 15,
        journal: SeenJournal {
            bytes: 9,
            bytes_max: 10,
            waiting: 0,
            waiting_max: 10,
            is_broken: false,
        },
        history: SeenHistory {
            state: HistoryState::Written,
            why: None,
            layout: "columns",
            store: Some(Statistics::default()),
        },
        devices: 1,
        series_max: [7, 3],
        map: Some(SeenMap { age: None, refreshes: 0, failures: 2, is_failing: true }),
    }
}

fn telemetry() -> (Telemetry, Instant) {
    let now = crate::clock::monotonic();
    (Telemetry::new(Timestamp::from_seconds(1_700_000_000), now), now)
}

/// What happens to a room.
type Change = fn(&mut Seen);

#[test]
fn the_server_is_well_while_it_does_its_work() {
    let (telemetry, start) = telemetry();
    let after = |seconds| start + Duration::from_secs(seconds);
    assert_eq!(telemetry.health(&seen(), after(45)), Ok(()));
    let says = telemetry.health(&seen(), after(46)).unwrap_err();
    assert_eq!(says, "no processing run has begun for 46 s");
    telemetry.run_begins(after(46));
    assert_eq!(telemetry.health(&seen(), after(91)), Ok(()));
    assert!(telemetry.health(&seen(), after(92)).is_err());
    let quick = Seen { step: 1, ..seen() };
    assert_eq!(telemetry.health(&quick, after(56)), Ok(()));
    assert!(telemetry.health(&quick, after(57)).is_err());
    let cases: [(Change, &str); 5] = [
        (|seen| seen.journal.is_broken = true, "the journal is broken"),
        (|seen| seen.journal.bytes = 10, "the journal is full"),
        (|seen| seen.journal.waiting = 10, "the journal is full"),
        (|seen| seen.history.state = HistoryState::Refused, "history is refused"),
        (|seen| seen.history.state = HistoryState::Closed, "history is closed"),
    ];
    for (change, says) in cases {
        let mut seen = seen();
        change(&mut seen);
        let told = telemetry.health(&seen, after(50)).unwrap_err();
        assert!(told.starts_with(says), "{told}");
    }
}

#[test]
fn counters_are_told_under_their_labels() {
    let (telemetry, start) = telemetry();
    telemetry.answered(Route::Report, 200);
    telemetry.answered(Route::Report, 422);
    telemetry.answered(Route::Page, 304);
    telemetry.sampled(Protocol::Graphite, 5, 2, 1);
    telemetry.reports_refused.one(Reason::DeviceFull);
    telemetry.report_times.note(Duration::from_micros(300));
    telemetry.report_times.note(Duration::from_secs(2));
    let run = Run { at: 7, took: Duration::from_millis(5), not_written: 4, ..Run::default() };
    telemetry.run_ended(run);
    telemetry.run_ended(run);
    let main = telemetry.connections(Listener::Main).unwrap();
    let (one, _two) = (main.taken(), main.taken());
    drop(one);
    let text = telemetry.exposition(&seen(), start);
    for line in [
        "concertim_requests_total{route=\"report\",class=\"2xx\"} 1",
        "concertim_requests_total{route=\"report\",class=\"4xx\"} 1",
        "concertim_requests_total{route=\"page\",class=\"3xx\"} 1",
        "concertim_samples_total{protocol=\"graphite\",outcome=\"late\"} 2",
        "concertim_reports_refused_total{reason=\"device_full\"} 1",
        "concertim_report_duration_seconds_bucket{le=\"0.00025\"} 0",
        "concertim_report_duration_seconds_bucket{le=\"0.0005\"} 1",
        "concertim_report_duration_seconds_bucket{le=\"1\"} 1",
        "concertim_report_duration_seconds_bucket{le=\"+Inf\"} 2",
        "concertim_report_duration_seconds_sum 2.0003",
        "concertim_values_not_written_total 8",
        "concertim_run_seconds_total 0.01",
        "concertim_last_run_timestamp_seconds 7",
        "concertim_connections{listener=\"main\"} 1",
        "concertim_connections_total{listener=\"main\"} 2",
        "concertim_history_state{state=\"written\"} 1",
        "concertim_history_state{state=\"closed\"} 0",
        "concertim_device_map_refreshes_total{outcome=\"failed\"} 2",
        "process_start_time_seconds 1700000000",
        "concertim_healthy 1",
    ] {
        assert!(text.lines().any(|other| other == line), "{line} is not in\n{text}");
    }
    assert!(!text.contains("device_map_age"));
}

#[test]
fn names_of_files_are_for_who_may_read() {
    let (telemetry, start) = telemetry();
    let mut seen = seen();
    seen.history.state = HistoryState::Refused;
    seen.history.why = Some("rrds/c/h/m.rrd: no space".to_owned());
    let all = telemetry.status(&seen, start, Detail::All);
    let less = telemetry.status(&seen, start, Detail::WithoutNames);
    assert!(all.contains("m.rrd") && !less.contains("m.rrd"), "{less}");
    for text in [all, less] {
        let status: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(status["history"]["state"], "refused");
        assert_eq!(status["healthy"], false);
        assert_eq!(status["last_run"], serde_json::Value::Null);
        assert_eq!(status["limits"]["series_per_device"], 3);
        assert_eq!(status["device_map"]["failures"], 2);
    }
}

//! Which route a request is counted under.

use crate::telemetry::Route;
use hyper::Method;

/// The route of a path of the metric reporting interface; the page's, where it is none.
pub(super) fn reporting(method: &Method, segments: &[&str]) -> Route {
    match *segments {
        ["status"] | ["api", "v2", "status"] => Route::Status,
        ["metrics"] if *method == Method::POST => Route::Batch,
        ["metrics"] | ["api", "v2", "current"] => Route::Current,
        ["api", "v2", "current", "events"] => Route::Events,
        ["api", "v2", "history" | "summaries"] => Route::History,
        ["write" | "ping" | "health" | "query"] | ["api", "v2", "write"] => Route::Influx,
        ["api", "v1", "write"] => Route::RemoteWrite,
        ["collectd"] => Route::Collectd,
        ["metrics", "current" | "unique"]
        | ["metrics", _, "current" | "values"]
        | ["devices", _, "metrics", "current"] => Route::Current,
        ["metrics", "historic"] | ["devices", _, "metrics", "historic"] => Route::Names,
        ["metrics", _, "historic", _, _] | ["devices", _, "metrics", _, "historic", _, _] => {
            Route::History
        }
        [_, "metrics"] => Route::Report,
        _ => Route::Page,
    }
}

/// The route of a path of the main port.
pub(super) fn main(method: &Method, segments: &[&str]) -> Route {
    match *segments {
        ["mrd", ref segments @ ..] => reporting(method, segments),
        ["api", "v2", "current" | "history" | "summaries" | "status", ..] => {
            reporting(method, segments)
        }
        ["cable"] | ["api", "v2", "events"] => Route::Events,
        ["api", "v2", "hosts"] => Route::Devices,
        ["users" | "accounts", ..] | ["api", "v2", "setup"] => Route::Session,
        ["api", "v1" | "v2", ..] | ["irv", ..] => Route::Portal,
        _ => Route::Page,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_counted_under_their_route() {
        for (method, path, of_reporting, of_main) in [
            ("GET", "status", Route::Status, Route::Page),
            ("PUT", "7/metrics", Route::Report, Route::Page),
            ("PUT", "mrd/7/metrics", Route::Page, Route::Report),
            ("POST", "metrics", Route::Batch, Route::Page),
            ("GET", "metrics", Route::Current, Route::Page),
            ("GET", "api/v2/current", Route::Current, Route::Current),
            ("GET", "api/v2/current/events", Route::Events, Route::Events),
            ("GET", "api/v2/events", Route::Page, Route::Events),
            ("GET", "cable", Route::Page, Route::Events),
            ("GET", "api/v2/status", Route::Status, Route::Status),
            ("POST", "api/v2/write", Route::Influx, Route::Portal),
            ("POST", "api/v1/write", Route::RemoteWrite, Route::Portal),
            ("POST", "mrd/collectd", Route::Page, Route::Collectd),
            ("GET", "metrics/m/values", Route::Current, Route::Page),
            ("GET", "devices/7/metrics/m/historic/last/day", Route::History, Route::Page),
            ("GET", "metrics/historic", Route::Names, Route::Page),
            ("POST", "api/v2/hosts", Route::Page, Route::Devices),
            ("POST", "users/sign_in.json", Route::Page, Route::Session),
            ("GET", "accounts/sign_out", Route::Page, Route::Session),
            ("GET", "api/v1/racks", Route::Page, Route::Portal),
            ("GET", "irv/configuration", Route::Page, Route::Portal),
            ("GET", "", Route::Page, Route::Page),
        ] {
            let method: Method = method.parse().unwrap();
            let segments: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
            assert_eq!(reporting(&method, &segments), of_reporting, "{path}");
            assert_eq!(main(&method, &segments), of_main, "{path}");
        }
    }
}

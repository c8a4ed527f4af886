//! Every key that a configuration file may have.

use super::yaml::Shape::{self, List, Section, Value};

/// The keys of the existing daemon and ours, which are told in `docs/operating/metric-reporting-daemon.md`.
pub(super) const KEYS: Shape = Section(&[
    ("log_level", Value),
    ("log_file", Value),
    ("log_format", Value),
    ("shared_secret_file", Value),
    (
        "api",
        Section(&[
            ("ip", Value),
            ("port", Value),
            ("read_timeout", Value),
            ("write_timeout", Value),
            ("idle_timeout", Value),
        ]),
    ),
    ("dsm", Section(&[("frequency", Value), ("throttle", Value), ("testdata", Value)])),
    (
        "visualizer_api",
        Section(&[
            ("auth_url", Value),
            ("username", Value),
            ("password", Value),
            ("data_source_map_url", Value),
            ("skip_certificate_check", Value),
        ]),
    ),
    (
        "rrd",
        Section(&[
            ("cluster_name", Value),
            ("grid_name", Value),
            ("directory", Value),
            // No program is started; the key is known so that nobody is warned of it.
            ("rrd_tool_path", Value),
            ("step", Value),
        ]),
    ),
    ("reads", Value),
    ("layout", Value),
    ("database", Value),
    ("origins", List),
    ("changes", Section(&[("days", Value), ("entries", Value)])),
    (
        "oidc",
        Section(&[
            ("issuer", Value),
            ("client_id", Value),
            ("client_secret_file", Value),
            ("redirect_url", Value),
            ("scopes", List),
            ("users", Value),
        ]),
    ),
    ("sync", Value),
    ("admin", Section(&[("ip", Value), ("port", Value)])),
    (
        "limits",
        Section(&[
            ("body_bytes", Value),
            ("expanded_bytes", Value),
            ("series_per_device", Value),
            ("series", Value),
            ("requests_per_second", Value),
            ("burst", Value),
        ]),
    ),
    (
        "agents",
        Section(&[
            ("devices", Value),
            ("influx", Section(&[("device_tags", List), ("separator", Value)])),
            (
                "prometheus",
                Section(&[("device_labels", List), ("strip_port", Value), ("ignore_labels", List)]),
            ),
            (
                "graphite",
                Section(&[
                    ("ip", Value),
                    ("port", Value),
                    ("device_segment", Value),
                    ("prefix", Value),
                ]),
            ),
            ("collectd", Section(&[("separator", Value)])),
        ]),
    ),
]);

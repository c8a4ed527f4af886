//! The rules by which names and labels of other programs become a device and a metric.

/// What happens with a device that nobody knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeviceRule {
    /// It is registered under the name that it was sent with.
    #[default]
    Register,
    /// Its samples are refused.
    Known,
}

/// The rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// What happens with a device that nobody knows.
    pub devices: DeviceRule,
    /// Tags of the InfluxDB line protocol that name the device; the first that a line has counts.
    pub influx_device_tags: Vec<String>,
    /// What stands between the measurement and the field in a metric's name.
    pub influx_separator: String,
    /// Labels of Prometheus that name the device; the first that a series has counts.
    pub prometheus_device_labels: Vec<String>,
    /// Whether `:9100` behind a device's name is left out.
    pub prometheus_strip_port: bool,
    /// Labels of Prometheus that are no part of a metric's name.
    pub prometheus_ignore_labels: Vec<String>,
    /// Which part of a Graphite path names the device, from 0 (`host.cpu.load`).
    pub graphite_device_segment: usize,
    /// What Graphite paths begin with and what is left out, with its dot (`servers.`).
    pub graphite_prefix: String,
    /// What stands between the parts of a metric's name from collectd.
    pub collectd_separator: String,
}

impl Default for Rules {
    fn default() -> Self {
        let dot = || ".".to_owned();
        Self {
            devices: DeviceRule::Register,
            influx_device_tags: vec!["host".to_owned()],
            influx_separator: dot(),
            prometheus_device_labels: vec!["instance".to_owned()],
            prometheus_strip_port: true,
            prometheus_ignore_labels: vec!["job".to_owned()],
            graphite_device_segment: 0,
            graphite_prefix: String::new(),
            collectd_separator: dot(),
        }
    }
}

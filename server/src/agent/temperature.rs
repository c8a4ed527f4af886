//! Temperatures: the sensor chips of /sys/class/hwmon, and thermal zones no chip stands for.

use std::collections::HashSet;
use std::time::Instant;

use super::machine::Source;
use super::measurement::{Measurement, Names, plain};
use super::root::Root;

/// The most sensors reported. A processor shows one per core; beyond this the hottest is what
/// people look for, and it is among the first (chips list the whole package before its cores).
const SENSORS_MAX: usize = 64;

/// A reading outside of this is a sensor that is not connected (such show -128 or 255 and more).
const DEGREES: std::ops::RangeInclusive<f64> = -60.0..=200.0;

/// Reads the sensors.
#[derive(Debug)]
pub(super) struct Temperatures;

impl Source for Temperatures {
    fn look(&mut self, root: &Root, _at: Instant, out: &mut Vec<Measurement>) {
        let mut sensors: Vec<(String, f64)> = Vec::new();
        let mut chips = HashSet::new();
        let mut names = Names::default();
        for folder in root.list("sys/class/hwmon") {
            let at = |file: &str| format!("sys/class/hwmon/{folder}/{file}");
            let name = root.read(&at("name")).unwrap_or_else(|_| folder.clone());
            let chip = plain(&name);
            for file in root.list(&at("")) {
                let Some(input) = input_number(&file) else { continue };
                let Some(degrees) = root.read(&at(&file)).ok().and_then(|t| parse(&t)) else {
                    continue;
                };
                let label = root.read(&at(&format!("temp{input}_label")));
                let label = label.unwrap_or_else(|_| format!("temp{input}")).to_lowercase();
                chips.insert(chip.clone());
                sensors.push((names.part(&format!("{chip}/{}", label.trim())), degrees));
            }
        }
        for folder in root.list("sys/class/thermal") {
            if !folder.starts_with("thermal_zone") {
                continue;
            }
            let at = |file: &str| format!("sys/class/thermal/{folder}/{file}");
            let Ok(zone) = root.read(&at("type")) else { continue };
            // The kernel shows many zones as a chip too.
            if chips.contains(&plain(&zone)) {
                continue;
            }
            let Some(degrees) = root.read(&at("temp")).ok().and_then(|t| parse(&t)) else {
                continue;
            };
            sensors.push((names.part(&zone.to_lowercase()), degrees));
        }
        sensors.truncate(SENSORS_MAX);
        out.extend(sensors.into_iter().map(|(name, degrees)| {
            Measurement::float(format!("temperature.{name}"), degrees, "\u{b0}C")
        }));
    }
}

/// The number of an input: `1` of `temp1_input`.
fn input_number(file: &str) -> Option<u16> {
    file.strip_prefix("temp")?.strip_suffix("_input")?.parse().ok()
}

/// Thousandths of a degree as degrees; nothing for what no connected sensor says.
fn parse(text: &str) -> Option<f64> {
    let degrees = f64::from(text.trim().parse::<i32>().ok()?) / 1000.0;
    DEGREES.contains(&degrees).then_some(degrees)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agent::measurement::Value;
    use crate::agent::recorded::Tree;

    #[test]
    fn reads_numbers_and_refuses_what_is_none() {
        assert_eq!(parse("45000\n"), Some(45.0));
        assert_eq!(parse("-5500"), Some(-5.5));
        for text in ["", "x", "45.0", "-128000", "255000", "99999999999"] {
            assert_eq!(parse(text), None, "{text:?}");
        }
        assert_eq!(input_number("temp12_input"), Some(12));
        assert_eq!(input_number("temp_input"), None);
        assert_eq!(input_number("temp1_label"), None);
        assert_eq!(input_number("in1_input"), None);
    }

    #[test]
    fn chips_first_then_zones_no_chip_stands_for() {
        let tree = Tree::new(&[
            ("sys/class/hwmon/hwmon0/name", "acpitz\n"),
            ("sys/class/hwmon/hwmon0/temp1_input", "30000\n"),
            ("sys/class/hwmon/hwmon1/name", "coretemp\n"),
            ("sys/class/hwmon/hwmon1/temp1_input", "50000\n"),
            ("sys/class/hwmon/hwmon1/temp1_label", "Package id 0\n"),
            ("sys/class/hwmon/hwmon1/temp2_input", "-128000\n"),
            ("sys/class/hwmon/hwmon2/name", "nvme\n"),
            ("sys/class/hwmon/hwmon2/temp1_input", "41850\n"),
            ("sys/class/hwmon/hwmon2/temp1_label", "Composite\n"),
            ("sys/class/hwmon/hwmon3/name", "nvme\n"),
            ("sys/class/hwmon/hwmon3/temp1_input", "42850\n"),
            ("sys/class/hwmon/hwmon3/temp1_label", "Composite\n"),
            ("sys/class/thermal/thermal_zone0/type", "acpitz\n"),
            ("sys/class/thermal/thermal_zone0/temp", "30000\n"),
            ("sys/class/thermal/thermal_zone1/type", "x86_pkg_temp\n"),
            ("sys/class/thermal/thermal_zone1/temp", "51000\n"),
            ("sys/class/thermal/cooling_device0/type", "Fan\n"),
        ]);
        let out = tree.look(&mut Temperatures, 0);
        let seen: Vec<(&str, Value)> = out.iter().map(|m| (m.name.as_str(), m.value)).collect();
        let expected = [
            ("temperature.acpitz_temp1", Value::Double(30.0)),
            ("temperature.coretemp_package_id_0", Value::Double(50.0)),
            ("temperature.nvme_composite", Value::Double(41.85)),
            ("temperature.nvme_composite_2", Value::Double(42.85)),
            ("temperature.x86_pkg_temp", Value::Double(51.0)),
        ];
        assert_eq!(seen, expected);
    }

    #[test]
    fn a_machine_without_sensors_reports_none() {
        assert!(Tree::new(&[]).look(&mut Temperatures, 0).is_empty());
    }
}

//! What values of a field may be, in the words of OpenStack Heat.

use super::field::Seen;
use rust_decimal::Decimal;
use serde_json::{Map, Value};
use std::net::IpAddr;

/// Most steps that a pattern may take over a value. Patterns are the cluster type's, values anybody's:
/// 100,000 steps are a millisecond, and no sensible pattern needs more for a line of text.
const PATTERN_STEPS_MAX: usize = 100_000;

/// A rule that this service checks. Others (`glance.image` and such) are the cloud's business.
#[derive(Debug)]
pub(super) enum Constraint<'a> {
    Length { least: Option<Decimal>, most: Option<Decimal> },
    Range { least: Option<Decimal>, most: Option<Decimal> },
    Modulo { step: Decimal, offset: Decimal },
    Pattern(&'a str),
    Values(&'a [Value]),
    IpAddress,
    Network,
}

/// A number as people and programs write it.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    let text = text.trim();
    text.parse().or_else(|_| Decimal::from_scientific(text)).ok()
}

impl<'a> Constraint<'a> {
    /// The rule, if it is one that is checked here.
    pub(super) fn of(rule: &'a Map<String, Value>) -> Option<Self> {
        let number = |of: &str, name: &str| decimal(&plain(rule.get(of)?.get(name)?));
        if rule.contains_key("length") {
            return Some(Self::Length {
                least: number("length", "min"),
                most: number("length", "max"),
            });
        }
        if rule.contains_key("range") {
            return Some(Self::Range {
                least: number("range", "min"),
                most: number("range", "max"),
            });
        }
        if rule.contains_key("modulo") {
            let step = number("modulo", "step").filter(|step| !step.is_zero())?;
            return Some(Self::Modulo {
                step,
                offset: number("modulo", "offset").unwrap_or_default(),
            });
        }
        if let Some(pattern) = rule.get("allowed_pattern") {
            return pattern.as_str().map(Self::Pattern);
        }
        if let Some(values) = rule.get("allowed_values") {
            return values.as_array().map(|values| Self::Values(values));
        }
        match rule.get("custom_constraint")?.as_str()? {
            "ip_addr" => Some(Self::IpAddress),
            "net_cidr" => Some(Self::Network),
            _ => None,
        }
    }

    /// What a value that breaks the rule is told; none where it is kept.
    pub(super) fn broken(&self, seen: &Seen) -> Option<String> {
        match self {
            Self::Length { least, most } => {
                let length = match seen {
                    Seen::Text(text) => text.chars().count(),
                    Seen::List(items) => items.len(),
                    Seen::Json(items) => *items,
                    Seen::Number(_) | Seen::Boolean => return None,
                };
                let (one, many) = match seen {
                    Seen::Text(_) => ("character", "characters"),
                    _ => ("item", "items"),
                };
                let unit = |n: &Decimal| if *n == Decimal::ONE { one } else { many };
                let length = Decimal::from(length);
                bounds(length, *least, *most, |n| format!("{} {}", n.normalize(), unit(&n)))
                    .map(|bounds| format!("must have {bounds}"))
            }
            Self::Range { least, most } => {
                let Seen::Number(number) = seen else { return None };
                bounds(*number, *least, *most, |n| n.normalize().to_string())
                    .map(|bounds| format!("must be {bounds}"))
            }
            Self::Modulo { step, offset } => {
                let Seen::Number(number) = seen else { return None };
                let rest = number.checked_sub(*offset).and_then(|n| n.checked_rem(*step));
                let fits = rest.is_some_and(|rest| rest.is_zero());
                let (step, offset) = (step.normalize(), offset.normalize());
                (!fits)
                    .then(|| format!("must be {offset} or differ from it by a multiple of {step}"))
            }
            Self::Pattern(pattern) => {
                let Seen::Text(text) = seen else { return None };
                (!matches(pattern, text)).then(|| format!("must match the pattern {pattern}"))
            }
            Self::Values(values) => {
                let allowed = |text: &str| values.iter().any(|value| plain(value) == text);
                let kept = match seen {
                    Seen::Text(text) => allowed(text),
                    Seen::List(items) => items.iter().all(|item| allowed(item)),
                    Seen::Number(number) => {
                        values.iter().any(|value| decimal(&plain(value)) == Some(*number))
                    }
                    Seen::Json(_) | Seen::Boolean => true,
                };
                let names: Vec<String> = values.iter().map(plain).collect();
                (!kept).then(|| format!("must be one of {}", names.join(", ")))
            }
            Self::IpAddress => {
                let Seen::Text(text) = seen else { return None };
                (text.parse::<IpAddr>().is_err()).then(|| "must be an IP address".to_owned())
            }
            Self::Network => {
                let Seen::Text(text) = seen else { return None };
                (!is_network(text))
                    .then(|| "must be a network in CIDR notation, as 10.0.0.0/24".to_owned())
            }
        }
    }
}

fn bounds(
    number: Decimal,
    least: Option<Decimal>,
    most: Option<Decimal>,
    shown: impl Fn(Decimal) -> String,
) -> Option<String> {
    let low = least.is_some_and(|least| number < least);
    let high = most.is_some_and(|most| number > most);
    (low || high).then(|| match (least, most) {
        (Some(least), Some(most)) if least == most => format!("just {}", shown(most)),
        (Some(least), Some(most)) => format!("from {} to {}", least.normalize(), shown(most)),
        (Some(least), None) => format!("at least {}", shown(least)),
        (None, most) => format!("at most {}", most.map(shown).unwrap_or_default()),
    })
}

/// A value as Heat compares it: as text.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Whether the whole of `text` matches. A pattern that is none, or takes too long, stops nobody here: the
/// cluster builder, and the cloud, look as well.
fn matches(pattern: &str, text: &str) -> bool {
    let whole = format!("^(?:{pattern})$");
    let pattern = fancy_regex::RegexBuilder::new(&whole).backtrack_limit(PATTERN_STEPS_MAX).build();
    match pattern.map(|pattern| pattern.is_match(text)) {
        Ok(Ok(matches)) => matches,
        Ok(Err(error)) | Err(error) => {
            tracing::warn!("a pattern of a cluster type was not checked: {error}");
            true
        }
    }
}

fn is_network(text: &str) -> bool {
    let Some((address, bits)) = text.split_once('/') else { return false };
    let most = match address.parse() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    bits.bytes().all(|byte| byte.is_ascii_digit())
        && bits.parse().is_ok_and(|bits: u8| bits <= most)
}

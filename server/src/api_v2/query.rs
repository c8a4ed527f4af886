//! Parameters behind `?` of what is no list.

use super::Problem;
use crate::portal::Call;

/// Only parameters of these names may be there, each once.
///
/// # Errors
/// When another is.
pub(super) fn only(call: &Call, names: &[&str]) -> Result<(), Problem> {
    let mut seen: Vec<&str> = Vec::new();
    for (name, _) in call.query.iter() {
        if !names.contains(&name) {
            return Err(Problem::parameter(name.to_owned(), "is unknown here"));
        }
        if seen.contains(&name) {
            return Err(Problem::parameter(name.to_owned(), "may be there once"));
        }
        seen.push(name);
    }
    Ok(())
}

/// No parameter may be there.
///
/// # Errors
/// When one is.
pub(super) fn none(call: &Call) -> Result<(), Problem> {
    only(call, &[])
}

/// The value of a parameter, if it is there.
pub(super) fn value<'a>(call: &'a Call, wanted: &str) -> Option<&'a str> {
    call.query.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value)
}

/// The only parameter that may be there: `true`, or what it is without, `false`.
///
/// # Errors
/// When another is there, or this is something else.
pub(super) fn flag(call: &Call, name: &'static str) -> Result<bool, Problem> {
    only(call, &[name])?;
    match value(call, name) {
        Some("true") => Ok(true),
        None | Some("false") => Ok(false),
        Some(_) => Err(Problem::parameter(name, "must be true or false")),
    }
}

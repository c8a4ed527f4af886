//! Series that nobody has yet, made for a run's values and for samples alike.

use concertim::ErrorKind;
use concertim::store::{NewSeries, SeriesId, Store};

/// Series to be made, each with the places of those who want it.
pub(super) type Missing = Vec<(NewSeries, Vec<usize>)>;

/// Makes series, or takes those that somebody has made meanwhile: all of them together, or those that
/// nothing stands against. `each` hears what became of which.
pub(super) fn create(
    store: &Store,
    mut missing: Missing,
    each: &mut impl FnMut(&Missing, concertim::Result<Vec<SeriesId>>),
) {
    if missing.is_empty() {
        return;
    }
    let new = missing.iter().map(|(new, _)| new.clone()).collect();
    let error = match store.create_missing(new) {
        Ok(made) => return each(&missing, Ok(made)),
        Err(error) => error,
    };
    if missing.len() > 1 && !concerns_all(&error) {
        // One of them keeps the others out: it is among one half.
        let half = missing.split_off(missing.len() / 2);
        create(store, missing, each);
        return create(store, half, each);
    }
    // A file that has come since, and is not what a new one would be, is used as it is.
    if let (ErrorKind::Exists, [(new, _)]) = (error.kind(), &*missing)
        && store.adopt().is_ok()
        && let Some(series) = store.series(new.name.as_str())
    {
        return each(&missing, Ok(vec![series]));
    }
    each(&missing, Err(error));
}

/// Whether the store, and not one of the series, is why none could be made.
pub(super) fn concerns_all(error: &concertim::Error) -> bool {
    matches!(error.kind(), ErrorKind::Io | ErrorKind::Poisoned)
}

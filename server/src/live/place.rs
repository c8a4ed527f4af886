//! Places for connections that stay: so many in all, and so many of one user.

use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The places.
#[derive(Debug)]
pub(super) struct Places {
    free: Arc<Semaphore>,
    of_user_max: usize,
    by_user: Mutex<HashMap<String, usize>>,
}

/// A place, free again when dropped.
#[derive(Debug)]
pub(super) struct Place {
    places: Arc<Places>,
    user: String,
    _permit: OwnedSemaphorePermit,
}

impl Places {
    pub(super) fn new(max: usize, of_user_max: usize) -> Arc<Self> {
        let free = Arc::new(Semaphore::new(max));
        Arc::new(Self { free, of_user_max, by_user: Mutex::default() })
    }

    /// A place for a user; none when all, or all of this user, are taken.
    pub(super) fn take(self: &Arc<Self>, user: &str) -> Option<Place> {
        let permit = Arc::clone(&self.free).try_acquire_owned().ok()?;
        let mut by_user = self.by_user.lock();
        let taken = by_user.entry(user.to_owned()).or_default();
        if *taken >= self.of_user_max {
            return None;
        }
        *taken = taken.saturating_add(1);
        Some(Place { places: Arc::clone(self), user: user.to_owned(), _permit: permit })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut by_user = self.places.by_user.lock();
        if let Some(taken) = by_user.get_mut(&self.user) {
            *taken = taken.saturating_sub(1);
            if *taken == 0 {
                by_user.remove(&self.user);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_limited_in_all_and_by_user() {
        let places = Places::new(3, 2);
        let (first, _second) = (places.take("a").unwrap(), places.take("a").unwrap());
        assert!(places.take("a").is_none());
        let _third = places.take("b").unwrap();
        assert!(places.take("c").is_none());
        drop(first);
        let _fourth = places.take("a").unwrap();
        assert!(places.take("b").is_none());
        assert_eq!(places.by_user.lock().len(), 2);
    }
}

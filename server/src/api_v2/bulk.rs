//! Many changes in one transaction: all are done, or none.

use super::Problem;

/// Most items of a request. A device costs some six statements, so that 1,000 hold the database's one
/// writer (SQLite) for about a second, and others wait ten.
pub(super) const ITEMS_MAX: usize = 1_000;

/// Items whose faults are told: who has more has the same fault in most.
const TOLD_MAX: usize = 20;

/// The faults of items, gathered.
#[derive(Debug, Default)]
pub(super) struct Faults(Option<Problem>, usize);

impl Faults {
    /// Whether there are `count` items at most.
    pub(super) fn of_size(count: usize) -> Result<Self, Problem> {
        if count > ITEMS_MAX {
            let says = format!("may have {ITEMS_MAX} items, and has {count}");
            return Err(Problem::field(String::new(), "too_long", says));
        }
        Ok(Self::default())
    }

    /// What became of the item at `place` of `part`; none where it is refused, and the next can be
    /// looked at.
    pub(super) fn note<T>(
        &mut self,
        part: &str,
        place: usize,
        done: Result<T, impl Into<Problem>>,
    ) -> Result<Option<T>, Problem> {
        let problem: Problem = match done {
            Ok(done) => return Ok(Some(done)),
            Err(problem) => problem.into(),
        };
        if problem.status().is_server_error() {
            // Behind a refusal that came from the database, PostgreSQL refuses all else.
            return Err(self.0.take().unwrap_or(problem));
        }
        let problem = problem.under(&format!("/{part}/{place}"));
        self.1 = self.1.saturating_add(1);
        let all = match self.0.take() {
            None => problem,
            Some(all) => all.and(problem),
        };
        if self.1 >= TOLD_MAX {
            return Err(all);
        }
        self.0 = Some(all);
        Ok(None)
    }

    /// Nothing, if all items were done.
    pub(super) fn check(self) -> Result<(), Problem> {
        self.0.map_or(Ok(()), Err)
    }
}

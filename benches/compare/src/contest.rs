//! Contests: players do the same operation in turns, so that noise of the machine hits all alike.

use crate::clock::Cost;
use std::time::Duration;

/// Does that many operations and says what they cost.
type Run<'a> = Box<dyn FnMut(u64) -> Result<Cost, String> + 'a>;

/// One who does the operation.
struct Player<'a> {
    name: &'static str,
    run: Run<'a>,
    /// Operations a round.
    batch: u64,
    rounds: Vec<PerOperation>,
}

/// Nanoseconds per operation.
#[derive(Clone, Copy, Debug)]
struct PerOperation {
    wall: f64,
    cpu: f64,
}

/// One operation, done by librrd or rrdtool and by ours.
pub(crate) struct Contest<'a> {
    what: &'static str,
    target: Option<f64>,
    players: Vec<Player<'a>>,
}

/// The result of one of ours against the other side: medians over the rounds.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// The operation.
    pub(crate) what: &'static str,
    /// Who did it.
    pub(crate) name: &'static str,
    /// Nanoseconds per operation by the wall.
    pub(crate) wall: f64,
    /// Nanoseconds per operation of processor time.
    pub(crate) cpu: f64,
    /// How many times faster than the first player; none for the first player itself.
    pub(crate) ratio: Option<Ratio>,
    /// The ratio to reach, where there is one for this player.
    pub(crate) target: Option<f64>,
}

/// Medians of the rounds' ratios.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ratio {
    /// By the wall.
    pub(crate) wall: f64,
    /// By processor time.
    pub(crate) cpu: f64,
}

impl Line {
    /// Whether the ratio is as it has to be.
    pub(crate) fn met(&self) -> bool {
        match (self.ratio, self.target) {
            (Some(ratio), Some(target)) => ratio.cpu >= target,
            _ => true,
        }
    }
}

impl<'a> Contest<'a> {
    /// A contest; the first player added is the one to beat, the second has to reach `target`.
    pub(crate) fn new(what: &'static str, target: Option<f64>) -> Self {
        Self { what, target, players: Vec::new() }
    }

    /// Adds a player.
    pub(crate) fn player(
        mut self,
        name: &'static str,
        run: impl FnMut(u64) -> Result<Cost, String> + 'a,
    ) -> Self {
        self.players.push(Player { name, run: Box::new(run), batch: 1, rounds: Vec::new() });
        self
    }

    /// Lets all play `rounds` rounds of about `round` each.
    ///
    /// # Errors
    /// A player's.
    pub(crate) fn hold(mut self, rounds: u32, round: Duration) -> Result<Vec<Line>, String> {
        for player in &mut self.players {
            player.warm_up(round).map_err(|error| format!("{}: {error}", self.what))?;
        }
        for _ in 0..rounds {
            for player in &mut self.players {
                let cost = (player.run)(player.batch)?;
                let each = per_operation(cost, player.batch);
                player.rounds.push(each);
            }
        }
        Ok(self.lines())
    }

    fn lines(&self) -> Vec<Line> {
        let Some(first) = self.players.first() else { return Vec::new() };
        let lines = self.players.iter().enumerate().map(|(index, player)| {
            let ratio = |of: fn(&PerOperation) -> f64| {
                let pairs = first.rounds.iter().zip(&player.rounds);
                median(pairs.map(|(theirs, ours)| of(theirs) / of(ours)).collect())
            };
            Line {
                what: self.what,
                name: player.name,
                wall: median(player.rounds.iter().map(|round| round.wall).collect()),
                cpu: median(player.rounds.iter().map(|round| round.cpu).collect()),
                ratio: (index > 0)
                    .then(|| Ratio { wall: ratio(|each| each.wall), cpu: ratio(|each| each.cpu) }),
                target: self.target.filter(|_| index == 1),
            }
        });
        lines.collect()
    }
}

impl Player<'_> {
    /// Finds how many operations fill a round.
    fn warm_up(&mut self, round: Duration) -> Result<(), String> {
        loop {
            let cost = (self.run)(self.batch)?;
            if cost.wall * 2 >= round || self.batch >= 1 << 30 {
                return Ok(());
            }
            let short = round.as_secs_f64() / cost.wall.as_secs_f64().max(1e-9);
            self.batch *= if short > 16.0 { 8 } else { 2 };
        }
    }
}

fn per_operation(cost: Cost, operations: u64) -> PerOperation {
    let operations = f64::from(u32::try_from(operations).unwrap_or(u32::MAX));
    let nanoseconds = |time: Duration| time.as_secs_f64() * 1e9 / operations;
    PerOperation { wall: nanoseconds(cost.wall), cpu: nanoseconds(cost.cpu) }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

//! A statement with its arguments.

use sqlx::any::AnyArguments;
use sqlx::query::Query;
use sqlx::{Any, AssertSqlSafe};
use std::borrow::Cow;

/// A statement and the values of its `$1`, `$2` and so on.
#[derive(Debug)]
#[must_use]
pub(crate) struct Statement<'a> {
    text: Cow<'static, str>,
    arguments: Vec<Argument<'a>>,
}

#[derive(Debug)]
enum Argument<'a> {
    Text(Option<Cow<'a, str>>),
    Whole(Option<i64>),
}

/// The statement `text`, whose words are the program's own: what people send goes into arguments.
pub(crate) fn sql<'a>(text: impl Into<Cow<'static, str>>) -> Statement<'a> {
    Statement { text: text.into(), arguments: Vec::new() }
}

/// `$N, $N+1, …`: the names of `count` arguments from the `first` on, for `IN (…)` and `VALUES (…)`.
pub(crate) fn list(first: usize, count: usize) -> String {
    let names: Vec<String> = (first..).take(count).map(|place| format!("${place}")).collect();
    names.join(", ")
}

impl<'a> Statement<'a> {
    /// Adds a text.
    pub(crate) fn text(self, value: impl Into<Cow<'a, str>>) -> Self {
        self.with(Argument::Text(Some(value.into())))
    }

    /// Adds a text or NULL.
    pub(crate) fn maybe_text<T: Into<Cow<'a, str>>>(self, value: Option<T>) -> Self {
        self.with(Argument::Text(value.map(Into::into)))
    }

    /// Adds a whole number.
    pub(crate) fn whole(self, value: i64) -> Self {
        self.with(Argument::Whole(Some(value)))
    }

    /// Adds a whole number or NULL.
    pub(crate) fn maybe_whole(self, value: Option<i64>) -> Self {
        self.with(Argument::Whole(value))
    }

    /// Adds a flag, as 0 or 1.
    pub(crate) fn flag(self, value: bool) -> Self {
        self.whole(value.into())
    }

    /// Adds several texts.
    pub(crate) fn texts(
        mut self,
        values: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        for value in values {
            self = self.text(value);
        }
        self
    }

    fn with(mut self, argument: Argument<'a>) -> Self {
        self.arguments.push(argument);
        self
    }

    /// The statement as sqlx has it.
    pub(super) fn query(self) -> Query<'static, Any, AnyArguments> {
        // The text is a literal, or joined of literals and the names of arguments: see `sql`.
        let query = sqlx::query(AssertSqlSafe(self.text.into_owned()));
        self.arguments.into_iter().fold(query, |query, argument| match argument {
            Argument::Text(text) => query.bind(text.map(Cow::into_owned)),
            Argument::Whole(whole) => query.bind(whole),
        })
    }
}

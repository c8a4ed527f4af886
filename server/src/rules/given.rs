//! A field of a request, as the rules look at it: whether it is there, and how it was written.

use super::Code;

/// A field of a request for a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Given<T> {
    /// It is not there: what is kept stays, what is new gets the usual value.
    #[default]
    Absent,
    /// It is there, and says that there is nothing.
    Null,
    /// It is there.
    Value(T),
}

impl<T> Given<T> {
    /// The value, if there is one.
    pub(crate) fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// What the field is afterwards, which was `before`.
    pub(crate) fn over(self, before: Option<T>) -> Option<T> {
        match self {
            Self::Absent => before,
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Whether it is not there.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The same of a reference.
    pub(crate) fn as_ref(&self) -> Given<&T> {
        match self {
            Self::Absent => Given::Absent,
            Self::Null => Given::Null,
            Self::Value(value) => Given::Value(value),
        }
    }

    /// The same of another value.
    pub(crate) fn map<U>(self, to: impl FnOnce(T) -> U) -> Given<U> {
        match self {
            Self::Absent => Given::Absent,
            Self::Null => Given::Null,
            Self::Value(value) => Given::Value(to(value)),
        }
    }
}

impl<T> From<T> for Given<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// A number as somebody wrote it: what it counts as, and which rule the writing breaks. `"12ab"`
/// counts as 12 and is not a number; `"4.5"` as 4 where whole numbers are wanted.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Number<T> {
    /// What it counts as.
    pub(crate) value: T,
    /// What is wrong with it: [`Code::NotANumber`] or [`Code::NotAnInteger`].
    pub(crate) fault: Option<Code>,
}

impl<T> From<T> for Number<T> {
    fn from(value: T) -> Self {
        Self { value, fault: None }
    }
}

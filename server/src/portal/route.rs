//! Routes as rows of a table: method, path, what it needs, and what answers.

use super::Call;
use crate::accounts::{Action, Subject};
use crate::http::Answer;
use crate::rules::Refusal;
use hyper::Method;
use percent_encoding::percent_decode_str;
use std::fmt;
use std::pin::Pin;

/// What a route answers, some time.
pub(crate) type Answering = Pin<Box<dyn Future<Output = Result<Answer, Refusal>> + Send>>;

/// What answers a call: `|call| Box::pin(show(call))`.
pub(crate) type Handle = fn(Call) -> Answering;

/// What a route needs before it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needs {
    /// Nothing: it is open to all. The routes that say so are a list that a test holds.
    Nothing,
    /// A user who has signed in.
    SignIn,
    /// A user who may do this with something of that kind; with which, the route itself checks.
    May(Action, Subject),
}

/// A row of the table.
pub(crate) struct Route {
    /// The method.
    pub(crate) method: Method,
    /// The path, with names in braces: `/api/v1/racks/{id}`.
    pub(crate) path: &'static str,
    /// What it needs.
    pub(crate) needs: Needs,
    /// What answers.
    pub(crate) handle: Handle,
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({:?})", self.method, self.path, self.needs)
    }
}

impl Route {
    /// A row.
    pub(crate) const fn new(
        method: Method,
        path: &'static str,
        needs: Needs,
        handle: Handle,
    ) -> Self {
        Self { method, path, needs, handle }
    }
}

/// A table of routes, ready to be searched.
pub(crate) struct Routes {
    rows: Vec<Route>,
    paths: matchit::Router<Vec<usize>>,
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.rows).finish()
    }
}

/// What a path leads to.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    /// A route, and the parts of the path by name.
    Route(&'a Route, Vec<(String, String)>),
    /// Routes of other methods: those.
    OtherMethods(Vec<&'a Method>),
    /// Nothing.
    Nothing,
}

impl Routes {
    /// A table of these rows.
    ///
    /// # Errors
    /// When two rows are for the same requests, or a path is none.
    pub(crate) fn new(rows: Vec<Route>) -> Result<Self, matchit::InsertError> {
        let mut paths: Vec<(&'static str, Vec<usize>)> = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            match paths.iter_mut().find(|(path, _)| *path == row.path) {
                Some((_, places)) => places.push(place),
                None => paths.push((row.path, vec![place])),
            }
        }
        let mut router = matchit::Router::new();
        for (path, places) in paths {
            router.insert(path, places)?;
        }
        Ok(Self { rows, paths: router })
    }

    /// Where `path`, as it came, leads with `method`. HEAD leads where GET does.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Found<'_> {
        let Ok(matched) = self.paths.at(path) else { return Found::Nothing };
        let rows = || matched.value.iter().filter_map(|place| self.rows.get(*place));
        let wanted = if *method == Method::HEAD { &Method::GET } else { method };
        let Some(row) = rows().find(|row| row.method == *wanted) else {
            return Found::OtherMethods(rows().map(|row| &row.method).collect());
        };
        let decoded = matched.params.iter().map(|(name, value)| {
            let value = percent_decode_str(value).decode_utf8().ok()?;
            Some((name.to_owned(), value.into_owned()))
        });
        match decoded.collect() {
            Some(parameters) => Found::Route(row, parameters),
            None => Found::Nothing,
        }
    }
}

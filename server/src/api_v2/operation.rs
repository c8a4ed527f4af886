//! What can be asked of the interface: one table, of which both the routes and the OpenAPI document are
//! made.

use super::listing::{LIMIT, LIMIT_MAX, Listing, Match, Page};
use crate::accounts::{Action, Subject};
use crate::portal::{Handle, Needs, Route};
use hyper::{Method, StatusCode};
use std::borrow::Cow;
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// A type's schema, and those that it refers to.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    /// Its name among the components.
    pub(super) name: fn() -> Cow<'static, str>,
    /// What it is.
    pub(super) schema: fn() -> RefOr<Schema>,
    /// What it refers to.
    pub(super) others: fn(&mut Vec<(String, RefOr<Schema>)>),
}

impl std::fmt::Debug for Shape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&(self.name)())
    }
}

impl Shape {
    /// That of `T`.
    pub(crate) const fn of<T: ToSchema>() -> Self {
        Self { name: T::name, schema: T::schema, others: T::schemas }
    }

    /// That of a page of `T`, which has a name of its own.
    pub(crate) const fn page<T: ToSchema>() -> Self {
        Self { name: page_name::<T>, schema: Page::<T>::schema, others: page_others::<T> }
    }
}

fn page_name<T: ToSchema>() -> Cow<'static, str> {
    Cow::Owned(format!("{}Page", T::name()))
}

fn page_others<T: ToSchema>(others: &mut Vec<(String, RefOr<Schema>)>) {
    others.push((T::name().into_owned(), T::schema()));
    T::schemas(others);
}

/// What a parameter's value looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Looks {
    /// A text.
    Text,
    /// Texts with commas between.
    Texts,
    /// `true` or `false`.
    Flag,
    /// A time as RFC 3339 writes it.
    Time,
    /// A whole number from the first to the second.
    Whole(i64, i64),
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Behind `?`.
    Query,
    /// Among the headers.
    Header,
}

/// A parameter.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    /// Where it stands.
    pub(super) place: Place,
    /// Its name.
    pub(super) name: &'static str,
    /// What it looks like.
    pub(super) looks: Looks,
    /// What it is for.
    pub(super) says: Cow<'static, str>,
    /// Whether it must be there.
    pub(super) required: bool,
}

/// A row of the table.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Method and path.
    pub(super) method: Method,
    /// The path, with names in braces.
    pub(super) path: &'static str,
    /// What it needs.
    pub(super) needs: Needs,
    /// What answers; none where another room does.
    pub(super) handle: Option<Handle>,
    /// Its name, for generated clients: `listRacks`.
    pub(super) id: &'static str,
    /// The group that it is shown in: `racks`.
    pub(super) tag: &'static str,
    /// What it does, in a line.
    pub(super) summary: &'static str,
    /// What else is to be known.
    pub(super) description: Option<&'static str>,
    /// Its parameters but those of the path.
    pub(super) parameters: Vec<Parameter>,
    /// The body that it takes.
    pub(super) takes: Option<Shape>,
    /// What it gives: status, and the body where it has one.
    pub(super) gives: Vec<(StatusCode, Option<Shape>)>,
    /// The media type of what it gives.
    pub(super) media: &'static str,
    /// What else it may answer: problems.
    pub(super) refuses: Vec<StatusCode>,
}

impl Operation {
    fn new(
        method: Method,
        path: &'static str,
        needs: Needs,
        id: &'static str,
        tag: &'static str,
        summary: &'static str,
    ) -> Self {
        Self {
            method,
            path,
            needs,
            handle: None,
            id,
            tag,
            summary,
            description: None,
            parameters: Vec::new(),
            takes: None,
            gives: Vec::new(),
            media: "application/json",
            refuses: Vec::new(),
        }
    }

    /// A row that another room answers, which asks for a token or for nothing, as the site wants.
    pub(crate) fn elsewhere(
        method: Method,
        path: &'static str,
        id: &'static str,
        tag: &'static str,
        summary: &'static str,
    ) -> Self {
        Self::new(method, path, Needs::Nothing, id, tag, summary)
    }

    /// It may answer these statuses in words of its own, which are no problem details.
    pub(crate) fn fails(mut self, statuses: &[u16]) -> Self {
        self.refuses.clear();
        let statuses = statuses.iter().filter_map(|status| StatusCode::from_u16(*status).ok());
        self.gives.extend(statuses.map(|status| (status, None)));
        self
    }

    /// A row for GET.
    pub(crate) fn get(
        path: &'static str,
        needs: Needs,
        id: &'static str,
        tag: &'static str,
        summary: &'static str,
    ) -> Self {
        let row = Self::new(Method::GET, path, needs, id, tag, summary);
        row.header("If-None-Match", "The tag of what the client has: 304 if it is still so.")
            .gives_nothing(StatusCode::NOT_MODIFIED)
    }

    /// A row for GET of what has no end.
    pub(crate) fn stream(
        path: &'static str,
        needs: Needs,
        id: &'static str,
        tag: &'static str,
        summary: &'static str,
    ) -> Self {
        Self::new(Method::GET, path, needs, id, tag, summary)
    }

    /// A row for GET that browsers visit, and that leads them on: there is nothing to keep.
    pub(crate) fn visit(
        path: &'static str,
        id: &'static str,
        tag: &'static str,
        summary: &'static str,
    ) -> Self {
        Self::new(Method::GET, path, Needs::Nothing, id, tag, summary)
            .gives_nothing(StatusCode::SEE_OTHER)
    }

    /// A row for POST.
    pub(crate) fn post(
        path: &'static str,
        needs: Needs,
        id: &'static str,
        tag: &'static str,
        summary: &'static str,
    ) -> Self {
        Self::new(Method::POST, path, needs, id, tag, summary)
    }

    /// A row for PUT.
    pub(crate) fn put(
        path: &'static str,
        needs: Needs,
        id: &'static str,
        tag: &'static str,
        summary: &'static str,
    ) -> Self {
        Self::new(Method::PUT, path, needs, id, tag, summary)
    }

    /// A row for PATCH.
    pub(crate) fn patch(
        path: &'static str,
        needs: Needs,
        id: &'static str,
        tag: &'static str,
        summary: &'static str,
    ) -> Self {
        Self::new(Method::PATCH, path, needs, id, tag, summary)
    }

    /// A row for DELETE.
    pub(crate) fn delete(
        path: &'static str,
        needs: Needs,
        id: &'static str,
        tag: &'static str,
        summary: &'static str,
    ) -> Self {
        Self::new(Method::DELETE, path, needs, id, tag, summary)
    }

    /// What answers it.
    pub(crate) fn by(self, handle: Handle) -> Self {
        Self { handle: Some(handle), ..self }
    }

    /// What else is to be known.
    pub(crate) fn about(self, description: &'static str) -> Self {
        Self { description: Some(description), ..self }
    }

    /// It takes a `T`.
    pub(crate) fn takes<T: ToSchema>(self) -> Self {
        let taken = Self { takes: Some(Shape::of::<T>()), ..self };
        taken.refuses(400).refuses(413).refuses(415).refuses(422)
    }

    /// It gives a `T` with `status`.
    pub(crate) fn gives<T: ToSchema>(self, status: StatusCode) -> Self {
        self.gives_shape(status, Some(Shape::of::<T>()))
    }

    /// It gives `status` without a body.
    pub(crate) fn gives_nothing(self, status: StatusCode) -> Self {
        self.gives_shape(status, None)
    }

    fn gives_shape(mut self, status: StatusCode, shape: Option<Shape>) -> Self {
        self.gives.push((status, shape));
        self
    }

    /// What it gives is of this media type.
    pub(crate) fn of_media(self, media: &'static str) -> Self {
        Self { media, ..self }
    }

    /// It may answer a problem of this status.
    pub(crate) fn refuses(mut self, status: u16) -> Self {
        if let Ok(status) = StatusCode::from_u16(status)
            && !self.refuses.contains(&status)
        {
            self.refuses.push(status);
        }
        self
    }

    /// It has a parameter behind `?`.
    pub(crate) fn query(
        mut self,
        name: &'static str,
        looks: Looks,
        says: impl Into<Cow<'static, str>>,
    ) -> Self {
        let (place, says) = (Place::Query, says.into());
        self.parameters.push(Parameter { place, name, looks, says, required: false });
        self.refuses(400)
    }

    fn header(mut self, name: &'static str, says: &'static str) -> Self {
        let (place, looks, says) = (Place::Header, Looks::Text, says.into());
        self.parameters.push(Parameter { place, name, looks, says, required: false });
        self
    }

    /// It gives a page of `listing`, whose rows are `T`s.
    pub(crate) fn lists<T: ToSchema>(self, listing: &'static Listing) -> Self {
        let names: Vec<&str> =
            listing.sorts.iter().chain([&listing.key]).map(|sort| sort.name).collect();
        let sort = format!(
            "Fields to sort by, with commas between, and - in front of those that fall: some of {}. \
             Otherwise {}.",
            names.join(", "),
            listing.order
        );
        let row = self
            .gives_shape(StatusCode::OK, Some(Shape::page::<T>()))
            .query(
                "limit",
                Looks::Whole(1, LIMIT_MAX),
                format!("Rows of a page; otherwise {LIMIT}."),
            )
            .query("cursor", Looks::Text, "`next` of the page before.")
            .query("sort", Looks::Text, sort)
            .query("count", Looks::Flag, "Whether `total` is wanted, which costs a second query.");
        listing.filters.iter().fold(row, |row, filter| {
            let looks = match filter.matches {
                Match::Any(_) => Looks::Texts,
                Match::Flag(_) => Looks::Flag,
                Match::Search(_) => Looks::Text,
                Match::Since(_) | Match::Before(_) => Looks::Time,
            };
            row.query(filter.name, looks, filter.says)
        })
    }

    /// It looks whether the thing is as the client has read it.
    pub(crate) fn if_match(self) -> Self {
        self.header("If-Match", "The tag of what the client has read: 412 if it is no longer so.")
            .refuses(412)
    }

    /// It creates once for each `Idempotency-Key`: its handle is one of [`super::create`].
    pub(crate) fn once(self) -> Self {
        self.header(
            "Idempotency-Key",
            "A word of the client's own for this creation: sent again within 24 hours, the same \
             request gets the same answer, and creates nothing.",
        )
    }

    /// The route of a row that is answered here.
    pub(super) fn route(&self) -> Option<Route> {
        let route = |handle| Route::new(self.method.clone(), self.path, self.needs, handle);
        self.handle.map(route)
    }
}

/// A user who may do `action` with something of the kind `subject`.
pub(crate) const fn may(action: Action, subject: Subject) -> Needs {
    Needs::May(action, subject)
}

//! Lists: filtered, sorted and paged in one statement, whatever is written meanwhile.
//!
//! A page ends with a cursor: the sort keys of its last row. The next page begins behind them, so rows
//! that come and go meanwhile move nothing, and a page costs the same wherever it is.

use super::cursor::{Cursor, Key};
use super::{Problem, Reply};
use crate::database::{Columns, Database, Failure, Kind, Statement, sql};
use crate::http::Query;
use crate::portal::Call;
use hyper::header;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use sqlx::any::AnyRow;
use utoipa::ToSchema;

/// Rows of a page, unless `limit` says otherwise.
pub(super) const LIMIT: i64 = 100;

/// Most rows of a page: 1,000 devices are 400 KiB, and made in some ten milliseconds.
pub(super) const LIMIT_MAX: i64 = 1_000;

/// Most values of one filter: as many as a page may have rows, so that those can be asked for.
const VALUES_MAX: usize = 1_000;

/// Most bytes of a text that is searched for: names are shorter.
const SEARCH_MAX: usize = 255;

/// What a column is compared as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum As {
    /// A text, byte by byte.
    Text,
    /// A whole number.
    Whole,
    /// A decimal that is kept as text.
    Decimal,
}

/// A column by which a list can be sorted, under the name that requests have for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sort {
    /// The name in requests.
    pub(crate) name: &'static str,
    /// The column, which is never NULL.
    pub(crate) column: &'static str,
    /// What it is compared as.
    pub(crate) compared: As,
}

impl Sort {
    /// A column of texts, which requests call the same.
    pub(crate) const fn text(column: &'static str) -> Self {
        Self { name: column, column, compared: As::Text }
    }

    /// A column of whole numbers, which requests call the same.
    pub(crate) const fn whole(column: &'static str) -> Self {
        Self { name: column, column, compared: As::Whole }
    }

    /// A column of decimals, which requests call the same.
    pub(crate) const fn decimal(column: &'static str) -> Self {
        Self { name: column, column, compared: As::Decimal }
    }
}

/// How a parameter narrows a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Match {
    /// The column is one of the values, which stand between commas.
    Any(&'static str),
    /// The flag is as said: `true`, `false`.
    Flag(&'static str),
    /// One of the columns has the text somewhere in it, in capitals or not.
    Search(&'static [&'static str]),
    /// The time is that or later.
    Since(&'static str),
    /// The time is before that.
    Before(&'static str),
}

/// A parameter that narrows a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filter {
    /// The parameter.
    pub(crate) name: &'static str,
    /// What it does.
    pub(crate) matches: Match,
    /// The same in words.
    pub(crate) says: &'static str,
}

impl Filter {
    /// A parameter.
    pub(crate) const fn new(name: &'static str, matches: Match, says: &'static str) -> Self {
        Self { name, matches, says }
    }
}

/// A list that can be asked for.
#[derive(Debug)]
pub(crate) struct Listing {
    /// The query of all rows, without ORDER BY; the columns below are those that it gives.
    pub(crate) select: fn() -> String,
    /// The column that tells rows apart; comes last in every order.
    pub(crate) key: Sort,
    /// What else it can be sorted by.
    pub(crate) sorts: &'static [Sort],
    /// The order unless `sort` says otherwise, as `sort` would say it.
    pub(crate) order: &'static str,
    /// What narrows it.
    pub(crate) filters: &'static [Filter],
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Page<T> {
    /// The rows.
    items: Vec<T>,
    /// The cursor of the next page; null with the last.
    next: Option<String>,
    /// How many rows there are on all pages, where `count=true` asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<i64>,
}

/// An order of one key.
#[derive(Clone, Copy, Debug)]
struct Order {
    by: Sort,
    descending: bool,
}

/// What a request wants of a list.
#[derive(Debug)]
pub(crate) struct Wanted {
    listing: &'static Listing,
    limit: i64,
    sort: String,
    orders: Vec<Order>,
    cursor: Option<Cursor>,
    counted: bool,
    filters: Vec<(Match, Vec<String>)>,
    scopes: Vec<Vec<(&'static str, Vec<String>)>>,
}

impl Listing {
    /// What the query of `call` asks of this list.
    ///
    /// # Errors
    /// When a parameter is unknown, or not as it must be: which, and why.
    pub(crate) fn wanted(&'static self, call: &Call) -> Result<Wanted, Problem> {
        self.asked(&call.query)
    }

    fn asked(&'static self, query: &Query) -> Result<Wanted, Problem> {
        let mut wanted = Wanted {
            listing: self,
            limit: LIMIT,
            sort: self.order.to_owned(),
            orders: Vec::new(),
            cursor: None,
            counted: false,
            filters: Vec::new(),
            scopes: Vec::new(),
        };
        let mut seen: Vec<&str> = Vec::new();
        let mut cursor = None;
        for (name, value) in query.iter() {
            if seen.contains(&name) {
                let says = "may be there once; several values stand between commas";
                return Err(Problem::parameter(name.to_owned(), says));
            }
            seen.push(name);
            match name {
                "limit" => {
                    let limit = value.parse().ok().filter(|n| (1..=LIMIT_MAX).contains(n));
                    let says = || format!("must be a whole number from 1 to {LIMIT_MAX}");
                    wanted.limit = limit.ok_or_else(|| Problem::parameter("limit", says()))?;
                }
                "cursor" => cursor = Some(value),
                "sort" => value.clone_into(&mut wanted.sort),
                "count" => wanted.counted = flag("count", value)?,
                _ => {
                    let filter = self.filters.iter().find(|filter| filter.name == name);
                    let filter = filter.ok_or_else(|| self.unknown(name))?;
                    wanted.filters.push((filter.matches, values(filter, value)?));
                }
            }
        }
        wanted.orders = self.orders(&wanted.sort)?;
        if let Some(cursor) = cursor {
            let kinds: Vec<As> = wanted.orders.iter().map(|order| order.by.compared).collect();
            let cursor = Cursor::decode(cursor, &wanted.sort, &kinds);
            let says = "is none that this list gave in this order";
            wanted.cursor = Some(cursor.ok_or_else(|| Problem::parameter("cursor", says))?);
        }
        Ok(wanted)
    }

    fn unknown(&self, name: &str) -> Problem {
        let known = self.filters.iter().map(|filter| filter.name);
        let known: Vec<&str> =
            ["limit", "cursor", "sort", "count"].into_iter().chain(known).collect();
        let says = format!("is unknown here; known are {}", known.join(", "));
        Problem::parameter(name.to_owned(), says)
    }

    fn orders(&self, sort: &str) -> Result<Vec<Order>, Problem> {
        let mut orders: Vec<Order> = Vec::new();
        for part in sort.split(',') {
            let (descending, name) = match part.strip_prefix('-') {
                Some(name) => (true, name),
                None => (false, part),
            };
            let mut sorts = self.sorts.iter().chain([&self.key]);
            let by = sorts.find(|sort| sort.name == name);
            let twice = || orders.iter().any(|order| order.by.name == name);
            match by {
                Some(by) if !twice() => orders.push(Order { by: *by, descending }),
                _ => {
                    let names = self.sorts.iter().chain([&self.key]).map(|sort| sort.name);
                    let names: Vec<&str> = names.collect();
                    let says = format!(
                        "must be some of {}, each once, with commas between and with - in front \
                         for the other direction",
                        names.join(", ")
                    );
                    return Err(Problem::parameter("sort", says));
                }
            }
        }
        if !orders.iter().any(|order| order.by.column == self.key.column) {
            let descending = orders.last().is_some_and(|order| order.descending);
            orders.push(Order { by: self.key, descending });
        }
        Ok(orders)
    }
}

fn flag(name: &'static str, value: &str) -> Result<bool, Problem> {
    match value {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(Problem::parameter(name, "must be true or false")),
    }
}

/// The values of a filter, as the database has them.
fn values(filter: &Filter, value: &str) -> Result<Vec<String>, Problem> {
    match filter.matches {
        Match::Any(_) => {
            let values: Vec<String> = value.split(',').map(str::to_owned).collect();
            if values.len() > VALUES_MAX {
                let says = format!("may have {VALUES_MAX} values");
                return Err(Problem::parameter(filter.name, says));
            }
            Ok(values)
        }
        Match::Flag(_) => Ok(vec![i64::from(flag(filter.name, value)?).to_string()]),
        Match::Search(_) => {
            if value.len() > SEARCH_MAX {
                let says = format!("may have {SEARCH_MAX} bytes");
                return Err(Problem::parameter(filter.name, says));
            }
            Ok(vec![value.to_owned()])
        }
        Match::Since(_) | Match::Before(_) => {
            let time: Result<jiff::Timestamp, _> = value.parse();
            let says = "must be a time as RFC 3339 writes it: 2026-01-31T12:00:00Z";
            let time = time.map_err(|_| Problem::parameter(filter.name, says))?;
            Ok(vec![time.as_microsecond().to_string()])
        }
    }
}

/// Conditions and their arguments, numbered in their order.
struct Conditions {
    kind: Kind,
    conditions: Vec<String>,
    arguments: Vec<Key>,
}

impl Conditions {
    fn bind(&mut self, value: Key) -> String {
        self.arguments.push(value);
        format!("${}", self.arguments.len())
    }

    fn column(&self, sort: Sort) -> String {
        match (sort.compared, self.kind) {
            // The order of bytes, as SQLite has it, whatever the site's language is.
            (As::Text, Kind::Postgres) => format!("page.{} COLLATE \"C\"", sort.column),
            (As::Decimal, _) => format!("CAST(page.{} AS NUMERIC)", sort.column),
            _ => format!("page.{}", sort.column),
        }
    }

    fn any(&mut self, column: &str, values: &[String]) -> String {
        if values.is_empty() {
            return "1 = 0".to_owned();
        }
        let names: Vec<String> =
            values.iter().map(|value| self.bind(Key::Text(value.clone()))).collect();
        format!("page.{column} IN ({})", names.join(", "))
    }

    fn filter(&mut self, matches: Match, values: &[String]) {
        let first = values.first().map(String::as_str).unwrap_or_default();
        let number = || Key::Whole(first.parse().unwrap_or_default());
        let condition = match matches {
            Match::Any(column) => self.any(column, values),
            Match::Flag(column) => format!("page.{column} = {}", self.bind(number())),
            Match::Since(column) => format!("page.{column} >= {}", self.bind(number())),
            Match::Before(column) => format!("page.{column} < {}", self.bind(number())),
            Match::Search(columns) => {
                // SQLite's LOWER knows the letters of ASCII only.
                let text = match self.kind {
                    Kind::Sqlite => first.to_ascii_lowercase(),
                    Kind::Postgres => first.to_lowercase(),
                };
                let text = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
                let text = self.bind(Key::Text(format!("%{text}%")));
                let each = columns
                    .iter()
                    .map(|column| format!("LOWER(page.{column}) LIKE {text} ESCAPE '\\'"));
                format!("({})", each.collect::<Vec<_>>().join(" OR "))
            }
        };
        self.conditions.push(condition);
    }

    /// Behind the row of the cursor: the first key that differs decides.
    fn behind(&mut self, orders: &[Order], cursor: &Cursor) {
        let mut cases = Vec::new();
        let mut equal: Vec<String> = Vec::new();
        for (order, key) in orders.iter().zip(&cursor.keys) {
            let value = self.bind(key.clone());
            let value = match order.by.compared {
                As::Decimal => format!("CAST({value} AS NUMERIC)"),
                _ => value,
            };
            let column = self.column(order.by);
            let sign = if order.descending { '<' } else { '>' };
            let further = format!("{column} {sign} {value}");
            if cases.is_empty() {
                // Said apart, as databases begin at a place of an index only where a condition has no OR.
                self.conditions.push(format!("{column} {sign}= {value}"));
            }
            cases.push(equal.iter().cloned().chain([further]).collect::<Vec<_>>().join(" AND "));
            equal.push(format!("{column} = {value}"));
        }
        self.conditions.push(format!("({})", cases.join(" OR ")));
    }

    fn statement(&self, text: String) -> Statement<'_> {
        self.arguments.iter().fold(sql(text), |statement, argument| match argument {
            Key::Text(text) => statement.text(text),
            Key::Whole(whole) => statement.whole(*whole),
        })
    }

    fn after_where(&self) -> String {
        match self.conditions.is_empty() {
            true => String::new(),
            false => format!(" WHERE {}", self.conditions.join(" AND ")),
        }
    }
}

impl Wanted {
    /// Only rows whose `column` is one of `values`; all, where there are none to compare with.
    pub(crate) fn within<'a>(
        self,
        column: &'static str,
        values: Option<impl IntoIterator<Item = &'a str>>,
    ) -> Self {
        match values {
            None => self,
            Some(values) => {
                let values = values.into_iter().map(str::to_owned).collect();
                self.one_of(vec![(column, values)])
            }
        }
    }

    /// Only rows of which one of these columns has one of its values.
    pub(crate) fn one_of(mut self, columns: Vec<(&'static str, Vec<String>)>) -> Self {
        self.scopes.push(columns);
        self
    }

    /// The page: one statement, and one more where the rows are counted.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn page<T>(
        &self,
        database: &Database,
        of: impl Fn(&AnyRow) -> Result<T, Failure>,
    ) -> Result<Page<T>, Problem> {
        let (kind, select) = (database.kind(), (self.listing.select)());
        let mut narrowed = Conditions { kind, conditions: Vec::new(), arguments: Vec::new() };
        for (matches, values) in &self.filters {
            narrowed.filter(*matches, values);
        }
        for scope in &self.scopes {
            let columns: Vec<String> =
                scope.iter().map(|(column, values)| narrowed.any(column, values)).collect();
            narrowed.conditions.push(format!("({})", columns.join(" OR ")));
        }
        let mut total = None;
        if self.counted {
            let text = format!(
                "SELECT COUNT(*) AS total FROM ({select}) AS page{}",
                narrowed.after_where()
            );
            total = Some(database.one(narrowed.statement(text)).await?.whole("total")?);
        }
        if let Some(cursor) = &self.cursor {
            narrowed.behind(&self.orders, cursor);
        }
        let orders = self.orders.iter().map(|order| {
            let direction = if order.descending { " DESC" } else { "" };
            format!("{}{direction}", narrowed.column(order.by))
        });
        let orders = orders.collect::<Vec<_>>().join(", ");
        // One row more than wanted, which tells whether there is a next page.
        let most = narrowed.bind(Key::Whole(self.limit.saturating_add(1)));
        let text = format!(
            "SELECT * FROM ({select}) AS page{} ORDER BY {orders} LIMIT {most}",
            narrowed.after_where()
        );
        let rows = database.all(narrowed.statement(text)).await?;
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let next = match rows.len() > limit {
            true => rows.get(limit.saturating_sub(1)).map(|row| self.cursor_of(row)).transpose()?,
            false => None,
        };
        let items: Result<Vec<T>, Failure> = rows.iter().take(limit).map(of).collect();
        Ok(Page { items: items?, next, total })
    }

    fn cursor_of(&self, row: &AnyRow) -> Result<String, Failure> {
        let keys = self.orders.iter().map(|order| match order.by.compared {
            As::Whole => row.whole(order.by.column).map(Key::Whole),
            As::Text | As::Decimal => row.text(order.by.column).map(Key::Text),
        });
        Ok(Cursor { keys: keys.collect::<Result<_, _>>()? }.encode(&self.sort))
    }
}

impl<T> Page<T> {
    /// The same with other items.
    pub(crate) fn map<U>(self, each: impl FnMut(T) -> U) -> Page<U> {
        let items = self.items.into_iter().map(each).collect();
        Page { items, next: self.next, total: self.total }
    }
}

impl<T: Serialize> Page<T> {
    /// The answer to `call`, which asked for it.
    ///
    /// # Errors
    /// When an item is no JSON, which is a fault of the program.
    pub(crate) fn reply(&self, call: &Call) -> Result<Reply, Problem> {
        let reply = Reply::ok(self)?;
        Ok(match &self.next {
            None => reply,
            Some(next) => reply.with(header::LINK, &link(call, next)),
        })
    }
}

/// The next page as a link (RFC 8288): the same request with another cursor.
fn link(call: &Call, next: &str) -> String {
    let coded = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
    let others = call.query.iter().filter(|(name, _)| *name != "cursor");
    let mut parts: Vec<String> =
        others.map(|(name, value)| format!("{}={}", coded(name), coded(value))).collect();
    parts.push(format!("cursor={next}"));
    format!("<{}?{}>; rel=\"next\"", call.head.uri.path(), parts.join("&"))
}

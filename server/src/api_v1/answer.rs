//! Answers in the forms that clients of the existing service know.

use crate::http::{self, Answer};
use crate::rules::{Invalid, Refusal};
use hyper::StatusCode;
use hyper::header::{self, HeaderMap, HeaderValue};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value, json};

/// The sentence of a refusal that says no more.
const FORBIDDEN: &str = "You are not authorized to access this page.";

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// How a route tells of broken rules, of what does not go with what is there, and of other
/// services. The existing service has a form for each of its controllers, and clients depend on some.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `{"name":["can't be blank"]}`, and `{"errors":"rack is not empty"}`: racks, templates,
    /// teams, users. What the frame does unless told otherwise.
    Sentences,
    /// The same under `errors`: changes of devices.
    Nested,
    /// `{"name":[{"error":"taken"}]}`: new devices.
    Details,
    /// The sentences of conflicts with a title: removals of teams and users.
    Described,
    /// `{"success":false,"errors":["…"]}`: status changes.
    Attempt,
    /// The same as [`Shape::Nested`], but for the status, which is 200: presets.
    Preset,
}

/// 200 with `body` as JSON.
///
/// # Errors
/// When it cannot be written, which is a fault of ours.
pub(crate) fn json(body: &(impl Serialize + ?Sized)) -> Result<Answer, Refusal> {
    with_status(StatusCode::OK, body)
}

/// `status` with `body` as JSON.
///
/// # Errors
/// When it cannot be written, which is a fault of ours.
pub(crate) fn with_status(
    status: StatusCode,
    body: &(impl Serialize + ?Sized),
) -> Result<Answer, Refusal> {
    match serde_json::to_vec(body) {
        Ok(body) => Ok(http::with_status(status, JSON, body)),
        Err(error) => Err(Refusal::Failed(format!("an answer cannot be written: {error}"))),
    }
}

/// The same answer, or the refusal said in that shape.
///
/// # Errors
/// Refusals that look the same in every shape.
pub(crate) fn in_shape(shape: Shape, answered: Result<Answer, Refusal>) -> Result<Answer, Refusal> {
    const UNPROCESSABLE: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
    match (shape, answered) {
        (Shape::Sentences | Shape::Described, Err(Refusal::Invalid(invalid))) => {
            with_status(UNPROCESSABLE, &Sentences(&invalid))
        }
        (Shape::Nested, Err(Refusal::Invalid(invalid))) => {
            with_status(UNPROCESSABLE, &Errors { errors: Sentences(&invalid) })
        }
        (Shape::Preset, Err(Refusal::Invalid(invalid))) => {
            json(&Errors { errors: Sentences(&invalid) })
        }
        (Shape::Details, Err(Refusal::Invalid(invalid))) => {
            with_status(UNPROCESSABLE, &Details(&invalid))
        }
        (Shape::Attempt, Err(Refusal::Invalid(invalid))) => {
            let sentences: Vec<String> =
                invalid.faults().iter().map(|fault| fault.sentence()).collect();
            let body = json!({"success": false, "errors": sentences});
            with_status(StatusCode::BAD_REQUEST, &body)
        }
        (Shape::Described, Err(Refusal::Conflict(why))) => {
            let body = Envelope::new("422", "Unprocessable Content", &why);
            with_status(UNPROCESSABLE, &body)
        }
        (Shape::Attempt, Err(Refusal::Conflict(why) | Refusal::Peer(why))) => {
            attempt(StatusCode::BAD_REQUEST, &why)
        }
        (Shape::Attempt, Err(Refusal::Forbidden(Some(why)))) => {
            attempt(StatusCode::FORBIDDEN, &why)
        }
        (_, Err(Refusal::Conflict(why))) => with_status(UNPROCESSABLE, &Errors { errors: &*why }),
        (_, Err(Refusal::Peer(why))) => {
            with_status(StatusCode::BAD_GATEWAY, &Attempted { success: false, errors: &*why })
        }
        (_, answered) => answered,
    }
}

fn attempt(status: StatusCode, why: &str) -> Result<Answer, Refusal> {
    with_status(status, &Attempted { success: false, errors: [why] })
}

/// The answer to a refusal that no route has shaped. What the server failed at goes to the log.
pub(super) fn refused(refusal: Refusal, wanted: Wanted, id: &str) -> Answer {
    let shaped = in_shape(Shape::Sentences, Err(refusal));
    let answered = shaped.or_else(|refusal| match refusal {
        Refusal::SignIn(_) if wanted == Wanted::Page => Ok(to_sign_in()),
        Refusal::SignIn(why) => {
            with_status(StatusCode::UNAUTHORIZED, &json!({"error": why})).map(|mut answer| {
                let scheme = HeaderValue::from_static("Bearer");
                answer.headers_mut().insert(header::WWW_AUTHENTICATE, scheme);
                answer
            })
        }
        Refusal::Forbidden(why) => {
            let why = why.as_deref().unwrap_or(FORBIDDEN);
            with_status(StatusCode::FORBIDDEN, &Envelope::new("403", "Not Authorized", why))
        }
        Refusal::NotFound if wanted != Wanted::Data => Ok(not_acceptable()),
        Refusal::NotFound => {
            with_status(StatusCode::NOT_FOUND, &json!({"errors": {"record": ["Not found"]}}))
        }
        Refusal::Missing(name) => {
            let why = format!("param is missing or the value is empty: {name}");
            with_status(StatusCode::BAD_REQUEST, &Numbered { status: 400, error: &why })
        }
        Refusal::Malformed(why) => {
            let mut body = Map::new();
            body.insert("status".to_owned(), 400.into());
            body.insert("error".to_owned(), "Bad Request".into());
            body.insert("description".to_owned(), why.into());
            with_status(StatusCode::BAD_REQUEST, &body)
        }
        Refusal::TooLarge(_) => {
            let body = Numbered { status: 413, error: "Payload Too Large" };
            with_status(StatusCode::PAYLOAD_TOO_LARGE, &body)
        }
        Refusal::Unsupported(_) => {
            let body = Numbered { status: 415, error: "Unsupported Media Type" };
            with_status(StatusCode::UNSUPPORTED_MEDIA_TYPE, &body)
        }
        Refusal::Stale => {
            let body = Numbered { status: 412, error: "Precondition Failed" };
            with_status(StatusCode::PRECONDITION_FAILED, &body)
        }
        Refusal::TooMany(seconds) => {
            let body = Numbered { status: 429, error: "Too Many Requests" };
            with_status(StatusCode::TOO_MANY_REQUESTS, &body).map(|mut answer| {
                answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
                answer
            })
        }
        Refusal::Failed(why) => {
            tracing::error!("request {id}: {why}");
            let why = format!("the server's log says why, under request {id}");
            let body = Envelope::new("500", "Internal Server Error", &why);
            with_status(StatusCode::INTERNAL_SERVER_ERROR, &body)
        }
        // Shaped above.
        refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_) | Refusal::Peer(_)) => Err(refusal),
    });
    answered.unwrap_or_else(|_| http::plain(StatusCode::INTERNAL_SERVER_ERROR, "500"))
}

/// What a request wants to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// JSON, or whatever there is.
    Data,
    /// A page, as browsers do.
    Page,
    /// It does not say.
    Unsaid,
}

impl Wanted {
    /// What the path and `Accept` say.
    pub(super) fn of(path: &str, headers: &HeaderMap) -> Self {
        let accepts = headers.get(header::ACCEPT).and_then(|accepts| accepts.to_str().ok());
        match accepts.map(str::trim) {
            _ if path.ends_with(".json") => Self::Data,
            None | Some("") => Self::Unsaid,
            Some(accepts) => {
                let first = accepts.split([',', ';']).next().unwrap_or_default().trim();
                if first.eq_ignore_ascii_case("text/html") { Self::Page } else { Self::Data }
            }
        }
    }
}

/// 404 for a path that leads nowhere.
pub(super) fn no_route() -> Answer {
    let body = Numbered { status: 404, error: "Not Found" };
    with_status(StatusCode::NOT_FOUND, &body).unwrap_or_else(|_| http::not_found_page())
}

/// 302 to where people sign in.
fn to_sign_in() -> Answer {
    let mut answer = http::plain(StatusCode::FOUND, "sign in first");
    let place = HeaderValue::from_static("/accounts/sign_in");
    answer.headers_mut().insert(header::LOCATION, place);
    answer
}

/// 406 without a body: there is no page about things that are not there.
fn not_acceptable() -> Answer {
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    http::with_status(StatusCode::NOT_ACCEPTABLE, html, "")
}

/// `{"errors":…}`.
#[derive(serde::Serialize)]
struct Errors<T> {
    errors: T,
}

/// `{"success":false,"errors":…}`.
#[derive(serde::Serialize)]
struct Attempted<T> {
    success: bool,
    errors: T,
}

/// `{"status":404,"error":"…"}`.
#[derive(serde::Serialize)]
struct Numbered<'a> {
    status: u16,
    error: &'a str,
}

/// `{"errors":[{"status":"403","title":"…","description":"…"}]}`.
#[derive(serde::Serialize)]
struct Envelope<'a> {
    errors: [Described<'a>; 1],
}

#[derive(serde::Serialize)]
struct Described<'a> {
    status: &'a str,
    title: &'a str,
    description: &'a str,
}

impl<'a> Envelope<'a> {
    fn new(status: &'a str, title: &'a str, description: &'a str) -> Self {
        Self { errors: [Described { status, title, description }] }
    }
}

/// Sentences by attribute.
struct Sentences<'a>(&'a Invalid);

impl Serialize for Sentences<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (attribute, faults) in self.0.by_attribute() {
            let sentences: Vec<String> = faults.iter().map(|fault| fault.sentence()).collect();
            map.serialize_entry(attribute, &sentences)?;
        }
        map.end()
    }
}

/// Codes by attribute, with what else is known.
struct Details<'a>(&'a Invalid);

impl Serialize for Details<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (attribute, faults) in self.0.by_attribute() {
            let details: Vec<Map<String, Value>> = faults
                .iter()
                .map(|fault| {
                    let mut detail = fault.more.clone();
                    detail.insert("error".to_owned(), fault.code.name().into());
                    if let Some(count) = fault.code.count() {
                        detail.insert("count".to_owned(), count);
                    }
                    detail
                })
                .collect();
            map.serialize_entry(attribute, &details)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{Code, Fault};

    fn shown(answer: &Answer) -> (u16, &str) {
        (answer.status().as_u16(), std::str::from_utf8(answer.body().whole().unwrap()).unwrap())
    }

    fn invalid() -> Refusal {
        let mut invalid = Invalid::default();
        invalid.add("name", Code::TooLong(150));
        invalid.push(Fault::new("facing", Code::Inclusion).with("value", "x"));
        invalid.add("name", Code::Taken);
        invalid.into()
    }

    #[test]
    fn every_shape_has_its_words() {
        let sentences = r#"{"name":["is too long (maximum is 150 characters)","has already been taken"],"facing":["is not included in the list"]}"#;
        let nested = format!("{{\"errors\":{sentences}}}");
        for (shape, refusal, status, body) in [
            (Shape::Sentences, invalid(), 422, sentences),
            (Shape::Nested, invalid(), 422, &nested),
            (Shape::Preset, invalid(), 200, &nested),
            (
                Shape::Details,
                invalid(),
                422,
                r#"{"name":[{"count":150,"error":"too_long"},{"error":"taken"}],"facing":[{"error":"inclusion","value":"x"}]}"#,
            ),
            (Shape::Sentences, Invalid::default().into(), 422, "{}"),
            (Shape::Sentences, Refusal::Conflict("in use".into()), 422, r#"{"errors":"in use"}"#),
            (
                Shape::Described,
                Refusal::Conflict("it has racks".into()),
                422,
                r#"{"errors":[{"status":"422","title":"Unprocessable Content","description":"it has racks"}]}"#,
            ),
            (
                Shape::Attempt,
                Refusal::Peer("gone".into()),
                400,
                r#"{"success":false,"errors":["gone"]}"#,
            ),
            (
                Shape::Attempt,
                Refusal::Forbidden(Some("no".into())),
                403,
                r#"{"success":false,"errors":["no"]}"#,
            ),
            (
                Shape::Nested,
                Refusal::Peer("gone".into()),
                502,
                r#"{"success":false,"errors":"gone"}"#,
            ),
        ] {
            let what = format!("{shape:?} {refusal:?}");
            let answer = in_shape(shape, Err(refusal)).unwrap();
            assert_eq!(shown(&answer), (status, body), "{what}");
        }
    }

    #[test]
    fn refusals_are_answers() {
        let data = Wanted::Data;
        for (refusal, wanted, status, body) in [
            (Refusal::SignIn("why"), data, 401, r#"{"error":"why"}"#),
            (Refusal::SignIn("why"), Wanted::Unsaid, 401, r#"{"error":"why"}"#),
            (Refusal::SignIn("why"), Wanted::Page, 302, "sign in first\n"),
            (
                Refusal::Forbidden(None),
                data,
                403,
                r#"{"errors":[{"status":"403","title":"Not Authorized","description":"You are not authorized to access this page."}]}"#,
            ),
            (Refusal::NotFound, data, 404, r#"{"errors":{"record":["Not found"]}}"#),
            (Refusal::NotFound, Wanted::Page, 406, ""),
            (Refusal::NotFound, Wanted::Unsaid, 406, ""),
            (
                Refusal::Missing("rack"),
                data,
                400,
                r#"{"status":400,"error":"param is missing or the value is empty: rack"}"#,
            ),
            (
                Refusal::Malformed("it is not".into()),
                data,
                400,
                r#"{"description":"it is not","error":"Bad Request","status":400}"#,
            ),
            (Refusal::TooMany(3), data, 429, r#"{"status":429,"error":"Too Many Requests"}"#),
            (
                Refusal::Failed("SELECT secret".into()),
                data,
                500,
                r#"{"errors":[{"status":"500","title":"Internal Server Error","description":"the server's log says why, under request ID"}]}"#,
            ),
        ] {
            let what = format!("{refusal:?} {wanted:?}");
            assert_eq!(shown(&refused(refusal, wanted, "ID")), (status, body), "{what}");
        }
    }

    #[test]
    fn requests_say_what_they_want() {
        for (path, accepts, wanted) in [
            ("/x", None, Wanted::Unsaid),
            ("/x", Some(""), Wanted::Unsaid),
            ("/x.json", None, Wanted::Data),
            ("/x.json", Some("text/html"), Wanted::Data),
            ("/x", Some("*/*"), Wanted::Data),
            ("/x", Some("application/json"), Wanted::Data),
            ("/x", Some("text/html,application/xhtml+xml,*/*;q=0.8"), Wanted::Page),
            ("/x", Some("Text/HTML;q=1"), Wanted::Page),
        ] {
            let mut headers = HeaderMap::new();
            if let Some(accepts) = accepts {
                headers.insert(header::ACCEPT, HeaderValue::from_static(accepts));
            }
            assert_eq!(Wanted::of(path, &headers), wanted, "{path} {accepts:?}");
        }
    }
}

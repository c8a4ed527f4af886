//! Why something was not done, as problem details (RFC 9457).

use crate::database::Failure;
use crate::http::{Answer, with_status};
use crate::rules::{Fault, Invalid, Refusal};
use hyper::StatusCode;
use hyper::header::{self, HeaderValue};
use serde::Serialize;
use serde_json::{Map, Value};
use std::borrow::Cow;
use utoipa::ToSchema;

/// The media type of problem details.
pub(super) const CONTENT_TYPE: &str = "application/problem+json";

/// What `type` begins with: a name, not an address, as there is no site that all installations share.
const TYPE: &str = "urn:concertim:problem:";

/// Why a request was not done.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// What kind of problem it is: `urn:concertim:problem:` and a word for programs.
    #[serde(rename = "type")]
    #[schema(example = "urn:concertim:problem:invalid")]
    kind: String,
    /// The same in words.
    title: &'static str,
    /// The status of the answer.
    #[serde(serialize_with = "number")]
    #[schema(value_type = u16)]
    status: StatusCode,
    /// What is wrong with this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    detail: String,
    /// The rules that it breaks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<BrokenRule>,
    #[serde(skip)]
    wait: Option<u64>,
}

/// A rule that a request breaks.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct BrokenRule {
    /// Where in the body: a JSON Pointer (RFC 6901).
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<String>,
    /// The parameter of the query, or the header.
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<Cow<'static, str>>,
    /// The rule's name, for programs.
    #[schema(example = "taken")]
    code: String,
    /// The rule in a sentence without its subject.
    #[schema(example = "has already been taken")]
    message: String,
    /// What else is known: `count`, `value`, `permitted`.
    #[serde(flatten)]
    #[schema(ignore)]
    more: Map<String, Value>,
}

fn number<S: serde::Serializer>(status: &StatusCode, out: S) -> Result<S::Ok, S::Error> {
    out.serialize_u16(status.as_u16())
}

impl Problem {
    fn new(status: StatusCode, kind: &str, title: &'static str) -> Self {
        let kind = format!("{TYPE}{kind}");
        Self { kind, title, status, detail: String::new(), errors: Vec::new(), wait: None }
    }

    fn saying(self, detail: impl Into<String>) -> Self {
        Self { detail: detail.into(), ..self }
    }

    /// 400: the request cannot be understood.
    pub(crate) fn malformed(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "malformed", "The request cannot be understood")
            .saying(detail)
    }

    /// 400: `parameter` of the query, or a header, is not as it must be.
    pub(crate) fn parameter(
        parameter: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        let (parameter, message) = (parameter.into(), message.into());
        let mut problem = Self::malformed(format!("{parameter} {message}"));
        problem.errors.push(BrokenRule {
            pointer: None,
            parameter: Some(parameter),
            code: "invalid".to_owned(),
            message,
            more: Map::new(),
        });
        problem
    }

    /// 422: what stands at `pointer` of the body is not as it must be.
    pub(crate) fn field(pointer: String, code: &str, message: impl Into<String>) -> Self {
        let mut problem = Self::invalid();
        problem.errors.push(BrokenRule {
            pointer: Some(pointer),
            parameter: None,
            code: code.to_owned(),
            message: message.into(),
            more: Map::new(),
        });
        problem.told()
    }

    /// 422: the same key came with another request.
    pub(super) fn key_reused() -> Self {
        Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "key-reused",
            "The Idempotency-Key belongs to another request",
        )
        .saying("choose a new Idempotency-Key for each thing that you create")
    }

    /// 404: no such route.
    pub(super) fn nowhere() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", "There is no such thing")
    }

    /// 405: other methods lead somewhere.
    pub(super) fn other_methods() -> Self {
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "method-not-allowed",
            "The path has no such method",
        )
    }

    /// 413: a body has more bytes than `most`.
    pub(super) fn too_large(most: usize) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "The body is too large")
            .saying(format!("a body may have {most} bytes"))
    }

    /// 413: the answer would have more than an answer may.
    pub(super) fn too_much(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "The answer would be too large")
            .saying(detail)
    }

    /// 415: the body is not JSON, or coded as something unknown.
    pub(super) fn unsupported(detail: impl Into<String>) -> Self {
        Self::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "unsupported-media-type",
            "The body is of a type that is not taken",
        )
        .saying(detail)
    }

    fn invalid() -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", "The request breaks rules")
    }

    /// The same, whose detail tells the first broken rules.
    fn told(mut self) -> Self {
        /// Rules in the detail; the others are in `errors` alone.
        const TOLD: usize = 3;
        let told = self.errors.iter().take(TOLD).map(|rule| {
            let place = rule.pointer.as_deref().unwrap_or_default();
            format!("{} {}", place.trim_start_matches('/'), rule.message).trim().to_owned()
        });
        self.detail = told.collect::<Vec<_>>().join("; ");
        self
    }

    /// The same, with `prefix` before its pointers.
    pub(crate) fn within(mut self, prefix: &str) -> Self {
        for rule in &mut self.errors {
            if let Some(pointer) = &mut rule.pointer {
                pointer.insert_str(0, prefix);
            }
        }
        self
    }

    /// The same about a part of the body, at `prefix`.
    pub(crate) fn under(self, prefix: &str) -> Self {
        let mut this = self.within(prefix);
        if this.errors.is_empty() {
            // What is wrong with the item as a whole is told where the item stands.
            let (code, message) = (this.kind.trim_start_matches(TYPE), this.title);
            let message = if this.detail.is_empty() { message } else { &*this.detail };
            this.errors.push(BrokenRule {
                pointer: Some(prefix.to_owned()),
                parameter: None,
                code: code.to_owned(),
                message: message.to_owned(),
                more: Map::new(),
            });
        }
        this.told()
    }

    /// Both in one. What is of different kinds is told as broken rules.
    pub(super) fn and(mut self, other: Self) -> Self {
        if self.kind != other.kind {
            self = Self { errors: self.errors, ..Self::invalid() };
        }
        self.errors.extend(other.errors);
        self.told()
    }

    /// The same, where the body has these attributes inside `object`.
    pub(crate) fn inside<'a>(
        mut self,
        object: &str,
        attributes: impl Iterator<Item = &'a str> + Clone,
    ) -> Self {
        for pointer in self.errors.iter_mut().filter_map(|rule| rule.pointer.as_mut()) {
            if attributes.clone().any(|name| pointer.strip_prefix('/') == Some(name)) {
                pointer.insert_str(0, object);
            }
        }
        self
    }

    /// The same, with pointers as the body has the attributes that `places` lists: `("size",
    /// "/details/size")`.
    pub(crate) fn at(mut self, places: &[(&str, &str)]) -> Self {
        for rule in &mut self.errors {
            let pointer = rule.pointer.as_deref().and_then(|pointer| pointer.strip_prefix('/'));
            let place = places.iter().find(|(attribute, _)| Some(*attribute) == pointer);
            if let Some((_, place)) = place {
                rule.pointer = Some((*place).to_owned());
            }
        }
        self
    }

    /// The status of its answer.
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// It as an answer.
    pub(crate) fn answer(&self) -> Answer {
        // The struct has strings and numbers only, which always become JSON.
        let body = serde_json::to_string(self).unwrap_or_default();
        let mut answer =
            with_status(self.status, HeaderValue::from_static(CONTENT_TYPE), format!("{body}\n"));
        let headers = answer.headers_mut();
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = self.wait {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        answer
    }
}

impl From<&Fault> for BrokenRule {
    fn from(fault: &Fault) -> Self {
        let mut more = fault.more.clone();
        let mut pointer = match fault.attribute {
            "base" => String::new(),
            attribute => format!("/{}", attribute.replace('.', "/")),
        };
        // Fields that a cluster type defines have no attribute of their own.
        if let Some(Value::String(field)) = more.remove("field") {
            pointer.push('/');
            pointer.push_str(&field.replace('~', "~0").replace('/', "~1"));
        }
        // A rule that is a sentence has no name that programs could know.
        let code = match &fault.code {
            crate::rules::Code::Other(_) => "rule".to_owned(),
            code => code.name().to_owned(),
        };
        if let Some(count) = fault.code.count() {
            more.insert("count".to_owned(), count);
        }
        Self { pointer: Some(pointer), parameter: None, code, message: fault.sentence(), more }
    }
}

impl From<Invalid> for Problem {
    fn from(invalid: Invalid) -> Self {
        let errors = invalid.faults().iter().map(BrokenRule::from).collect();
        Self { errors, ..Self::invalid() }.told()
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        Invalid::from(fault).into()
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        Refusal::from(failure).into()
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::SignIn(why) => {
                Self::new(StatusCode::UNAUTHORIZED, "sign-in", "You need to sign in").saying(why)
            }
            Refusal::Forbidden(why) => {
                Self::new(StatusCode::FORBIDDEN, "forbidden", "You are not allowed to do this")
                    .saying(why.unwrap_or_default())
            }
            Refusal::NotFound => Self::nowhere(),
            Refusal::Invalid(invalid) => invalid.into(),
            Refusal::Missing(name) => Self::field(format!("/{name}"), "blank", "can't be blank"),
            Refusal::Malformed(why) => Self::malformed(why),
            Refusal::TooLarge(most) => Self::too_large(most),
            Refusal::Unsupported(what) => {
                Self::unsupported(format!("there is no Content-Encoding {what} here"))
            }
            Refusal::Conflict(why) => {
                Self::new(StatusCode::CONFLICT, "conflict", "It does not go with what is there")
                    .saying(why)
            }
            Refusal::Stale => Self::new(
                StatusCode::PRECONDITION_FAILED,
                "stale",
                "It has been changed since you read it",
            ),
            Refusal::TooMany(seconds) => {
                let new = Self::new(
                    StatusCode::TOO_MANY_REQUESTS,
                    "too-many-requests",
                    "There were too many requests",
                );
                Self { wait: Some(seconds), ..new.saying(format!("wait {seconds} s")) }
            }
            Refusal::Peer(why) => {
                Self::new(StatusCode::BAD_GATEWAY, "peer", "Another service did not do it")
                    .saying(why)
            }
            Refusal::Failed(why) => {
                tracing::error!("{why}");
                Self::new(StatusCode::INTERNAL_SERVER_ERROR, "failed", "The server failed")
                    .saying("the server's log says why")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Code;

    fn shown(problem: &Problem) -> Value {
        let answer = problem.answer();
        assert_eq!(answer.headers()[header::CONTENT_TYPE], CONTENT_TYPE);
        serde_json::from_slice(answer.body().whole().unwrap()).unwrap()
    }

    #[test]
    fn broken_rules_are_told_by_pointer() {
        let mut invalid = Invalid::default();
        invalid.add("name", Code::TooLong(150));
        invalid.push(Fault::new("size", Code::Other("must be even".into())).with("value", 3));
        invalid.add("base", Code::Invalid);
        let problem = Problem::from(invalid).at(&[("size", "/details/size")]).under("/create/3");
        assert_eq!(
            shown(&problem),
            serde_json::json!({
                "type": "urn:concertim:problem:invalid",
                "title": "The request breaks rules",
                "status": 422,
                "detail": "create/3/name is too long (maximum is 150 characters); \
                           create/3/details/size must be even; create/3 is invalid",
                "errors": [
                    {"pointer": "/create/3/name", "code": "too_long", "count": 150,
                     "message": "is too long (maximum is 150 characters)"},
                    {"pointer": "/create/3/details/size", "code": "rule", "value": 3,
                     "message": "must be even"},
                    {"pointer": "/create/3", "code": "invalid", "message": "is invalid"},
                ],
            })
        );
    }

    #[test]
    fn each_refusal_has_its_status() {
        for (refusal, status, kind) in [
            (Refusal::SignIn("x"), 401, "sign-in"),
            (Refusal::Forbidden(None), 403, "forbidden"),
            (Refusal::NotFound, 404, "not-found"),
            (Refusal::Missing("device"), 422, "invalid"),
            (Refusal::Malformed("x".into()), 400, "malformed"),
            (Refusal::Conflict("x".into()), 409, "conflict"),
            (Refusal::Stale, 412, "stale"),
            (Refusal::TooMany(3), 429, "too-many-requests"),
            (Refusal::Peer("x".into()), 502, "peer"),
            (Refusal::Failed("a secret".into()), 500, "failed"),
        ] {
            let problem = Problem::from(refusal);
            let shown = shown(&problem);
            assert_eq!(shown["status"], status);
            assert_eq!(shown["type"], format!("{TYPE}{kind}"));
            assert!(!shown.to_string().contains("a secret"));
        }
        let conflict = Problem::from(Refusal::Conflict("rack is not empty".into()));
        let shown = shown(&conflict.under("/delete/0"));
        assert_eq!(shown["errors"][0]["pointer"], "/delete/0");
        assert_eq!(shown["errors"][0]["message"], "rack is not empty");
    }
}

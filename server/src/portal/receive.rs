//! Reading a request whole.

use super::{Call, Portal};
use crate::accounts::Actor;
use crate::http::{
    BodyFailure, CodingFault, Query, Request, content_encoding, decode_body, read_body,
};
use crate::rules::Refusal;
use bytes::Bytes;
use hyper::body::Body;
use std::sync::Arc;

/// The request as a call of `actor`, its body read and expanded within the portal's limits.
///
/// # Errors
/// When the body or the query cannot be had, or is too large.
pub(crate) async fn receive(
    portal: &Arc<Portal>,
    request: Request,
    parameters: Vec<(String, String)>,
    actor: Option<Actor>,
    now: i64,
) -> Result<Call, Refusal> {
    let Request { head, peer, body } = request;
    let query = Query::decode(head.uri.query()).map_err(Refusal::Malformed)?;
    let most = portal.limits.body_bytes_max;
    let body = match body.is_end_stream() {
        true => Bytes::new(),
        false => read_body(body, &portal.limits).await.map_err(|failure| match failure {
            BodyFailure::TooLarge => Refusal::TooLarge(most),
            BodyFailure::TimedOut => Refusal::Malformed("the body did not come in time".to_owned()),
            BodyFailure::Broken => Refusal::Malformed("the body is not whole".to_owned()),
        })?,
    };
    let coding = content_encoding(&head.headers);
    let body = match coding {
        "" | "identity" => body,
        coding => {
            // As large as a body may be without a coding: a coding is for the line, not for more.
            let mut scratch = Vec::new();
            let expanded = decode_body(&body, coding, most, &mut scratch);
            Bytes::copy_from_slice(expanded.map_err(|fault| match fault {
                CodingFault::TooLarge(most) => Refusal::TooLarge(most),
                CodingFault::Unknown(name) => Refusal::Unsupported(name),
                CodingFault::Broken(coding) => {
                    Refusal::Malformed(format!("the body is not {coding} as its header says"))
                }
            })?)
        }
    };
    Ok(Call { portal: Arc::clone(portal), actor, head, peer, parameters, query, body, now })
}

//! HTTP/1 connections with limits, decoded paths, answers; knows no other room.

mod answer;
mod assets;
mod body;
mod coding;
mod etag;
mod fast_path;
mod go_json;
mod limits;
mod parameters;
mod path;
mod query;
mod serve;
mod stall;
mod timer;
mod workers;

pub use answer::{
    Answer, EVERYTHING_ELSE_POLICY, PAGE_POLICY, accepted, bad_request, body_failure, forbidden,
    json, method_not_allowed, no_content, not_found, not_found_page, or_basic, plain, problem,
    too_many_requests, unauthorized, unavailable, with_status,
};
pub use assets::{asset, is_visit};
pub use body::{Body, BodyFailure, Chunks, Room, read_body};
pub use coding::{Coding, CodingFault, content_encoding, decode_body};
pub use etag::{expected, tag, tagged, tagged_as};
pub use fast_path::{Came, Put, Start};
pub use go_json::{push_float, push_integer, push_string};
pub use limits::Limits;
pub use parameters::Parameters;
pub use path::{Path, PathFault};
pub use query::Query;
pub use serve::{Handler, Request, serve};
pub use workers::Workers;

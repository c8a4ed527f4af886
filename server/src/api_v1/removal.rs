//! Teams and users that are marked for deletion.

use super::answer::{self, Shape, in_shape};
use crate::database::{Transaction, sql};
use crate::http::Answer;
use crate::rules::Refusal;
use hyper::StatusCode;
use serde_json::json;

/// Commits what was marked, and answers. Without a cloud there is nobody to remove it there, and the
/// existing service does nothing then.
pub(super) async fn answer(
    mut transaction: Transaction,
    marked: Result<(), Refusal>,
    now: i64,
) -> Result<Answer, Refusal> {
    if let Err(refusal) = marked {
        return in_shape(Shape::Described, Err(refusal));
    }
    if transaction.first(sql("SELECT id FROM cloud_configuration")).await?.is_none() {
        return answer::with_status(StatusCode::UNPROCESSABLE_ENTITY, &json!({}));
    }
    transaction.commit(now).await?;
    answer::json(&json!({}))
}

//! Whether the cloud's services are where a configuration says: asked before it is kept, or when something
//! does not work.

use super::Cloud;
use super::configuration::{
    CLUSTER_BUILDER, CloudConfiguration, NewConfiguration, USER_HANDLER, is_url, no_url,
};
use crate::clock;
use crate::rules::{Code, Fault, Invalid, Refusal};
use std::time::Duration;

/// A service that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reached {
    /// Which.
    pub(crate) service: &'static str,
    /// Whether it answered, and not that it is at a loss.
    pub(crate) ok: bool,
    /// In words.
    pub(crate) message: String,
    /// How long that took.
    pub(crate) took: Duration,
}

/// Asks the services of the kept configuration with what is `new` in its place, all at once.
///
/// # Errors
/// When a URL is missing or none, or the database fails.
pub(crate) async fn reach(cloud: &Cloud, new: NewConfiguration) -> Result<Vec<Reached>, Refusal> {
    let kept = CloudConfiguration::find(&cloud.database).await?;
    let kept = kept.as_ref();
    let mut invalid = Invalid::default();
    let mut url = |attribute, new: Option<String>, kept: Option<&String>, usual: &str| {
        let url = new.or_else(|| kept.cloned()).unwrap_or_else(|| usual.to_owned());
        let url = url.trim().to_owned();
        if url.is_empty() {
            invalid.push(Fault::new(attribute, Code::Blank));
        } else if !is_url(&url) {
            invalid.push(no_url(attribute));
        }
        url
    };
    let identity = url(
        "internal_auth_url",
        new.internal_auth_url,
        kept.map(|kept| &kept.internal_auth_url),
        "",
    );
    let user_handler = url(
        "user_handler_base_url",
        new.user_handler_base_url,
        kept.map(|kept| &kept.user_handler_base_url),
        USER_HANDLER,
    );
    let cluster_builder = url(
        "cluster_builder_base_url",
        new.cluster_builder_base_url,
        kept.map(|kept| &kept.cluster_builder_base_url),
        CLUSTER_BUILDER,
    );
    invalid.check()?;
    let (identity, user_handler, cluster_builder) = tokio::join!(
        // No peer of ours: it gets no token.
        ask(cloud, "identity", &identity, false),
        ask(cloud, "user handler", &user_handler, true),
        ask(cloud, "cluster builder", &cluster_builder, true),
    );
    Ok(vec![identity, user_handler, cluster_builder])
}

async fn ask(cloud: &Cloud, service: &'static str, url: &str, is_peer: bool) -> Reached {
    let begun = clock::monotonic();
    let answer = cloud.line.reach(url, is_peer).await;
    let took = clock::monotonic().saturating_duration_since(begun);
    let (ok, message) = match answer {
        // The root need not be there: that something speaks HTTP is what can be known.
        Ok(status) => {
            (!status.is_server_error(), format!("answered with status {}", status.as_u16()))
        }
        Err(trouble) => (false, trouble.to_string()),
    };
    Reached { service, ok, message, took }
}

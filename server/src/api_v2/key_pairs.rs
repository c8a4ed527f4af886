//! Key pairs, which the cloud keeps.

use super::operation::may;
use super::{Operation, Problem, Reply, ask, body, query, read};
use crate::accounts::{Action, Subject};
use crate::peers::key_pairs::{self, KeyPair, MadeKeyPair, NewKeyPair};
use crate::portal::Call;
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A key pair.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = KeyPair)]
struct View {
    name: String,
    /// `ssh` or `x509`.
    key_type: Option<String>,
    fingerprint: Option<String>,
}

/// All key pairs of the user.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = KeyPairs)]
struct List {
    items: Vec<View>,
}

/// A key pair that has just been made.
#[derive(Serialize, ToSchema)]
#[schema(as = MadeKeyPair)]
struct Made {
    name: String,
    key_type: Option<String>,
    fingerprint: Option<String>,
    /// The private key: told this once, and kept nowhere. Null where a public key was sent.
    private_key: Option<String>,
}

/// A key pair to be made.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewKeyPair)]
struct New {
    #[schema(min_length = 1, max_length = 255)]
    name: String,
    /// `ssh` or `x509`; absent: `ssh`.
    #[serde(default)]
    key_type: Option<String>,
    /// The public key, where the pair is there already.
    #[serde(default)]
    public_key: Option<String>,
}

impl From<KeyPair> for View {
    fn from(pair: KeyPair) -> Self {
        Self { name: pair.name, key_type: pair.key_type, fingerprint: pair.fingerprint }
    }
}

const ALL: &str = "/api/v2/key-pairs";
const TAG: &str = "key-pairs";

pub(super) fn operations() -> Vec<Operation> {
    let of = |action| may(action, Subject::KeyPair);
    vec![
        Operation::get(ALL, of(Action::Read), "listKeyPairs", TAG, "The user's own key pairs")
            .refuses(409)
            .refuses(502)
            .gives::<List>(StatusCode::OK)
            .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::post(ALL, of(Action::Create), "createKeyPair", TAG, "A new key pair")
            .takes::<New>()
            .refuses(409)
            .refuses(502)
            .gives::<Made>(StatusCode::CREATED)
            .by(|call| ask(call, |call| Box::pin(make(call)))),
        Operation::delete(
            "/api/v2/key-pairs/{name}",
            of(Action::Destroy),
            "deleteKeyPair",
            TAG,
            "Remove a key pair",
        )
        .refuses(409)
        .refuses(502)
        .gives_nothing(StatusCode::NO_CONTENT)
        .by(|call| ask(call, |call| Box::pin(delete(call)))),
    ]
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let pairs = key_pairs::list(&call.portal.cloud, call.actor()?).await?;
    Reply::ok(&List { items: pairs.into_iter().map(View::from).collect() })
}

async fn make(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let New { name, key_type, public_key } = body(call)?;
    let new = NewKeyPair { name, key_type, public_key };
    let made = key_pairs::create(&call.portal.cloud, call.actor()?, new).await?;
    let MadeKeyPair { pair: KeyPair { name, key_type, fingerprint }, private_key } = made;
    let place = format!("{ALL}/{}", crate::peers::segment(&name));
    Reply::created(&place, &Made { name, key_type, fingerprint, private_key })
}

async fn delete(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    key_pairs::delete(&call.portal.cloud, call.actor()?, call.parameter("name")).await?;
    Ok(Reply::no_content())
}

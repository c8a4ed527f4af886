//! Key pairs: the cloud's, made and shown for their owner. None is kept here.

use super::Cloud;
use super::credentials::Credentials;
use super::peer::Ask;
use crate::accounts::{Actor, teams};
use crate::database::Change;
use crate::rules::{Code, Fault, Invalid, Refusal};
use hyper::Method;
use serde_json::{Value, json};
use std::fmt;

/// Longest name.
const NAME_MAX: usize = 255;

/// Longest public key: 16 KiB; RSA of 16,384 bits has 2.8 kB.
const PUBLIC_KEY_MAX: usize = 16_384;

/// Kinds of keys that clouds know.
const KEY_TYPES: [&str; 2] = ["ssh", "x509"];

/// A key pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeyPair {
    /// Its name.
    pub(crate) name: String,
    /// `ssh` or `x509`, where the cloud says so.
    pub(crate) key_type: Option<String>,
    /// What the public key is recognized by.
    pub(crate) fingerprint: Option<String>,
}

/// A key pair to be made.
#[derive(Clone, Debug, Default)]
pub(crate) struct NewKeyPair {
    /// Its name.
    pub(crate) name: String,
    /// `ssh`, if none.
    pub(crate) key_type: Option<String>,
    /// The public key, where the pair is there already.
    pub(crate) public_key: Option<String>,
}

/// A key pair that has just been made.
pub(crate) struct MadeKeyPair {
    /// It.
    pub(crate) pair: KeyPair,
    /// The private key, which is told this once and nowhere kept; none where the pair was there already.
    pub(crate) private_key: Option<String>,
}

impl fmt::Debug for MadeKeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MadeKeyPair({:?})", self.pair)
    }
}

/// The actor's key pairs.
///
/// # Errors
/// Why the cloud does not tell.
pub(crate) async fn list(cloud: &Cloud, actor: &Actor) -> Result<Vec<KeyPair>, Refusal> {
    let credentials = own(cloud, actor).await?;
    let body = json!({ "cloud_env": credentials.json() });
    let ask = Ask::new(Method::GET, "/key_pairs", Some(body)).hiding(&credentials.password);
    let json = cloud.user_handler(ask).await?.json();
    let pairs = json.get("key_pairs").and_then(Value::as_array);
    let pairs = pairs.ok_or_else(|| {
        Refusal::Peer("the answer of the user handler has no key_pairs".to_owned())
    })?;
    let text = |pair: &Value, name: &str| pair.get(name).and_then(Value::as_str).map(str::to_owned);
    let pair = |pair: &Value| {
        Some(KeyPair {
            name: text(pair, "name")?,
            key_type: text(pair, "type"),
            fingerprint: text(pair, "fingerprint"),
        })
    };
    Ok(pairs.iter().filter_map(pair).collect())
}

/// Makes a key pair.
///
/// # Errors
/// Broken rules, or why the cloud did not make it.
pub(crate) async fn create(
    cloud: &Cloud,
    actor: &Actor,
    new: NewKeyPair,
) -> Result<MadeKeyPair, Refusal> {
    let key_type = new.key_type.unwrap_or_else(|| "ssh".to_owned());
    let public_key = new.public_key.map(|key| key.trim().to_owned()).filter(|key| !key.is_empty());
    check(&new.name, &key_type, public_key.as_deref())?;
    let credentials = own(cloud, actor).await?;
    let body = json!({
        "cloud_env": credentials.json(),
        "key_pair": { "name": new.name, "key_type": key_type, "public_key": public_key },
    });
    let ask = Ask::new(Method::POST, "/key_pairs", Some(body)).hiding(&credentials.password);
    let json = cloud.user_handler(ask).await?.json();
    note(cloud, actor, "create", &new.name).await?;
    let text = |name: &str| {
        let value = json.get("key_pair").and_then(|pair| pair.get(name)).and_then(Value::as_str);
        value.map(str::to_owned)
    };
    let pair =
        KeyPair { name: new.name, key_type: Some(key_type), fingerprint: text("fingerprint") };
    Ok(MadeKeyPair { pair, private_key: text("private_key") })
}

/// Removes the key pair of that name.
///
/// # Errors
/// Why the cloud did not remove it.
pub(crate) async fn delete(cloud: &Cloud, actor: &Actor, name: &str) -> Result<(), Refusal> {
    let credentials = own(cloud, actor).await?;
    let body = json!({ "cloud_env": credentials.json(), "keypair_name": name });
    let ask = Ask::new(Method::DELETE, "/key_pairs", Some(body)).hiding(&credentials.password);
    cloud.user_handler(ask).await?;
    note(cloud, actor, "delete", name).await
}

fn check(name: &str, key_type: &str, public_key: Option<&str>) -> Result<(), Invalid> {
    let mut invalid = Invalid::default();
    if name.trim().is_empty() {
        invalid.add("name", Code::Blank);
    } else if name.chars().count() > NAME_MAX {
        invalid.add("name", Code::TooLong(NAME_MAX));
    }
    if !KEY_TYPES.contains(&key_type) {
        let permitted: Vec<Value> = KEY_TYPES.into_iter().map(Value::from).collect();
        invalid.push(Fault::new("key_type", Code::Inclusion).with("permitted", permitted));
    }
    if public_key.is_some_and(|key| key.len() > PUBLIC_KEY_MAX) {
        invalid.add("public_key", Code::TooLong(PUBLIC_KEY_MAX));
    }
    invalid.check()
}

/// As whom the cloud is asked: the actor, in the first of its teams that has a project.
async fn own(cloud: &Cloud, actor: &Actor) -> Result<Credentials, Refusal> {
    let own = |id: &str| actor.roles.iter().any(|(team, _)| team == id);
    let teams = teams::list(&cloud.database, actor).await?;
    let mut teams = teams.into_iter().filter(|team| own(&team.id) && team.deleted_at.is_none());
    let team = teams.find(|team| team.project_id.is_some()).ok_or_else(|| {
        Refusal::Conflict("key pairs need a team that has a project in the cloud".to_owned())
    })?;
    cloud.credentials(&actor.id, &team).await
}

async fn note(
    cloud: &Cloud,
    actor: &Actor,
    action: &'static str,
    name: &str,
) -> Result<(), Refusal> {
    let mut transaction = cloud.database.begin().await?;
    let mut change = Change::new(action, "key_pair", name, name);
    change.user_id = Some(actor.id.clone());
    transaction.note(&actor.by(), change);
    Ok(transaction.commit(cloud.now()).await?)
}

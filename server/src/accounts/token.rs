//! Tokens: those that signing in gives, which stand for the user in everything, and narrow ones that
//! users make for programs which report or read metrics.

use super::{Action, Actor, Of, Subject, Via, rule};
use crate::database::{Change, Columns, Database, Failure, Transaction, sql};
use crate::identity::{Key, READ, TOKEN_DEVICES_MAX, TOKEN_SECONDS, WRITE};
use crate::rules::{Code, Fault, Invalid, Refusal};
use serde_json::{Map, Value};
use sqlx::any::AnyRow;

/// Most tokens of a user that have not expired, ended ones among them: servers keep those in memory,
/// 100 bytes each. A program that signs in again with every request has its thousandth after a quarter
/// of an hour, and a proper one never.
const LIVE_MAX: i64 = 1_000;

/// Longest life of a service token in days: two years, after which somebody should look at it.
const DAYS_MAX: i64 = 731;

/// Most characters of a token's name.
const NAME_MAX: usize = 80;

/// Most characters of a device's id.
const DEVICE_ID_MAX: usize = 255;

pub(super) const MICROS: i64 = 1_000_000;
const DAY_SECONDS: i64 = 86_400;

/// A token as users see it: all but the token itself, which is shown once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// The id, which is in the token.
    pub(crate) jti: String,
    /// Whose it is.
    pub(crate) user_id: String,
    /// Whether it stands for its user in everything; a service token does not.
    pub(crate) whole: bool,
    /// What its user calls it; empty for those of signing in.
    pub(crate) name: String,
    /// `read`, `write` or both.
    pub(crate) scopes: Vec<String>,
    /// The devices that it is limited to; none stands for all that its user may look at or change.
    pub(crate) devices: Option<Vec<String>>,
    /// When it was made, in microseconds.
    pub(crate) created_at: i64,
    /// When it expires.
    pub(crate) expires_at: i64,
    /// When it was ended.
    pub(crate) revoked_at: Option<i64>,
}

/// What a new service token is to be.
#[derive(Clone, Debug, Default)]
pub(crate) struct NewToken {
    /// See [`Token::name`].
    pub(crate) name: String,
    /// See [`Token::scopes`].
    pub(crate) scopes: Vec<String>,
    /// See [`Token::devices`].
    pub(crate) devices: Option<Vec<String>>,
    /// For how many days it is good.
    pub(crate) days: i64,
}

const COLUMNS: &str =
    "jti, user_id, kind, name, scopes, devices, created_at, expires_at, revoked_at";

impl Token {
    fn of(row: &AnyRow) -> Result<Self, Failure> {
        let devices = row.maybe_text("devices")?;
        let scopes = row.text("scopes")?;
        Ok(Self {
            jti: row.text("jti")?,
            user_id: row.text("user_id")?,
            whole: row.text("kind")? == "user",
            name: row.text("name")?,
            scopes: scopes.split_whitespace().map(str::to_owned).collect(),
            // What is in this column, this program has written.
            devices: devices.map(|devices| serde_json::from_str(&devices).unwrap_or_default()),
            created_at: row.whole("created_at")?,
            expires_at: row.whole("expires_at")?,
            revoked_at: row.maybe_whole("revoked_at")?,
        })
    }
}

/// Makes the token of somebody who has signed in: for a day, with the claims that the existing services
/// know. `exp` is a text, as theirs.
pub(super) async fn issue(
    transaction: &mut Transaction,
    key: &Key,
    user_id: &str,
    aud: Option<&str>,
    now: i64,
) -> Result<String, Refusal> {
    let jti = uuid::Uuid::new_v4().to_string();
    let issued = now / MICROS;
    let expires = issued.saturating_add(TOKEN_SECONDS);
    let mut claims = Map::new();
    claims.insert("jti".to_owned(), jti.as_str().into());
    claims.insert("sub".to_owned(), user_id.into());
    claims.insert("scp".to_owned(), "user".into());
    if let Some(aud) = aud {
        claims.insert("aud".to_owned(), aud.into());
    }
    claims.insert("iat".to_owned(), issued.into());
    claims.insert("exp".to_owned(), expires.to_string().into());
    let token = Token {
        jti,
        user_id: user_id.to_owned(),
        whole: true,
        name: String::new(),
        scopes: vec![READ.to_owned(), WRITE.to_owned()],
        devices: None,
        created_at: now,
        expires_at: expires.saturating_mul(MICROS),
        revoked_at: None,
    };
    keep(transaction, &token, aud, now).await?;
    Ok(key.sign_claims(&Value::Object(claims)))
}

/// Makes a service token of `actor`, and answers it with the token itself, which is not kept.
///
/// # Errors
/// Broken rules, no right to, too many tokens, or the database's failure.
pub(crate) async fn create(
    transaction: &mut Transaction,
    key: &Key,
    actor: &Actor,
    new: NewToken,
    now: i64,
) -> Result<(Token, String), Refusal> {
    if !actor.may(Action::Create, Subject::Session, Of::user(&actor.id)) {
        return Err(Refusal::Forbidden(None));
    }
    check(&new)?;
    let issued = now / MICROS;
    let expires = issued.saturating_add(new.days.saturating_mul(DAY_SECONDS));
    let token = Token {
        jti: uuid::Uuid::new_v4().to_string(),
        user_id: actor.id.clone(),
        whole: false,
        name: new.name,
        scopes: new.scopes,
        devices: new.devices,
        created_at: now,
        expires_at: expires.saturating_mul(MICROS),
        revoked_at: None,
    };
    let mut claims = Map::new();
    claims.insert("jti".to_owned(), token.jti.as_str().into());
    claims.insert("sub".to_owned(), actor.id.as_str().into());
    claims.insert("scp".to_owned(), "service".into());
    claims.insert("scope".to_owned(), token.scopes.join(" ").into());
    if let Some(devices) = &token.devices {
        claims.insert("devices".to_owned(), devices.clone().into());
    }
    claims.insert("iat".to_owned(), issued.into());
    claims.insert("exp".to_owned(), expires.into());
    let signed = key.sign_claims(&Value::Object(claims));
    if signed.len() > crate::identity::TOKEN_BYTES_MAX {
        let says = "are so many that the token would be longer than a header may be";
        return Err(Fault::new("devices", Code::Other(says.to_owned())).into());
    }
    keep(transaction, &token, None, now).await?;
    let detail = serde_json::json!({
        "name": token.name, "scopes": token.scopes, "devices": token.devices, "days": new.days,
    });
    note(transaction, actor, "create", &token, detail);
    Ok((token, signed))
}

fn check(new: &NewToken) -> Result<(), Invalid> {
    let mut invalid = Invalid::default();
    rule::text("name", &new.name, NAME_MAX, |_| true, &mut invalid);
    if new.scopes.is_empty() {
        invalid.add("scopes", Code::Blank);
    } else if !new.scopes.iter().all(|scope| scope == READ || scope == WRITE) {
        let permitted = [READ, WRITE];
        let fault = Fault::new("scopes", Code::Inclusion).with("value", new.scopes.clone());
        invalid.push(fault.with("permitted", &permitted[..]));
    }
    let devices = new.devices.as_deref().unwrap_or_default();
    if devices.len() > TOKEN_DEVICES_MAX {
        let says = format!("may be {TOKEN_DEVICES_MAX} at most");
        invalid.add("devices", Code::Other(says));
    }
    if devices.iter().any(|id| id.is_empty() || id.len() > DEVICE_ID_MAX) {
        invalid.add("devices", Code::Invalid);
    }
    if new.days < 1 {
        invalid.add("days", Code::AtLeast("1".to_owned()));
    } else if new.days > DAYS_MAX {
        invalid.add("days", Code::AtMost(DAYS_MAX.to_string()));
    }
    invalid.check()
}

/// Lists a token as good, unless its user has too many.
async fn keep(
    transaction: &mut Transaction,
    token: &Token,
    aud: Option<&str>,
    now: i64,
) -> Result<(), Refusal> {
    let devices = token.devices.as_ref().map(|devices| Value::from(devices.clone()).to_string());
    let insert =
        sql("INSERT INTO tokens (jti, user_id, kind, name, scopes, devices, aud, created_at, \
         expires_at) SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9 \
         WHERE (SELECT COUNT(*) FROM tokens WHERE user_id = $2 AND expires_at > $8) < $10")
        .text(&*token.jti)
        .text(&*token.user_id)
        .text(if token.whole { "user" } else { "service" })
        .text(&*token.name)
        .text(token.scopes.join(" "))
        .maybe_text(devices)
        .maybe_text(aud)
        .whole(now)
        .whole(token.expires_at)
        .whole(LIVE_MAX);
    match transaction.run(insert).await? {
        0 => Err(Refusal::TooMany(3_600)),
        _ => Ok(()),
    }
}

/// The service tokens of a user that have not expired, for `actor`; the newest first.
///
/// # Errors
/// No right to, or the database's failure.
pub(crate) async fn list(
    database: &Database,
    actor: &Actor,
    user_id: &str,
    now: i64,
) -> Result<Vec<Token>, Refusal> {
    if !actor.may(Action::Read, Subject::Session, Of::user(user_id)) {
        return Err(Refusal::Forbidden(None));
    }
    let text = format!(
        "SELECT {COLUMNS} FROM tokens WHERE user_id = $1 AND kind = 'service' AND expires_at > $2 \
         AND revoked_at IS NULL ORDER BY created_at DESC, jti"
    );
    let rows = database.all(sql(text).text(user_id).whole(now)).await?;
    Ok(rows.iter().map(Token::of).collect::<Result<_, _>>()?)
}

/// Ends a token for `actor`, whose it is unless it is a root user.
///
/// # Errors
/// No right to, no such token, or the database's failure.
pub(crate) async fn revoke(
    transaction: &mut Transaction,
    actor: &Actor,
    jti: &str,
    now: i64,
) -> Result<Token, Refusal> {
    let text = format!("SELECT {COLUMNS} FROM tokens WHERE jti = $1");
    let row = transaction.first(sql(text).text(jti)).await?.ok_or(Refusal::NotFound)?;
    let token = Token::of(&row)?;
    if !actor.may(Action::Destroy, Subject::Session, Of::user(&token.user_id)) {
        return Err(Refusal::Forbidden(None));
    }
    let end = sql("UPDATE tokens SET revoked_at = $2 WHERE jti = $1 AND revoked_at IS NULL");
    if transaction.run(end.text(jti).whole(now)).await? > 0 {
        note(transaction, actor, "revoke", &token, Value::Object(Map::new()));
    }
    Ok(Token { revoked_at: token.revoked_at.or(Some(now)), ..token })
}

/// Ends all tokens of a user.
pub(super) async fn end_all(
    transaction: &mut Transaction,
    user_id: &str,
    now: i64,
) -> Result<(), Failure> {
    let end = sql("UPDATE tokens SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL");
    transaction.run(end.text(user_id).whole(now)).await.map(drop)
}

/// Ends all tokens of a user that signing in gave, but for the one that `via` is.
pub(super) async fn end_others(
    transaction: &mut Transaction,
    user_id: &str,
    via: &Via,
    now: i64,
) -> Result<(), Failure> {
    let kept = match via {
        Via::Token(jti) => jti,
        Via::Session(_) => "",
    };
    let end = sql(
        "UPDATE tokens SET revoked_at = $3 WHERE user_id = $1 AND jti <> $2 AND kind = 'user' \
         AND revoked_at IS NULL",
    );
    transaction.run(end.text(user_id).text(kept).whole(now)).await.map(drop)
}

fn note(
    transaction: &mut Transaction,
    actor: &Actor,
    action: &'static str,
    token: &Token,
    detail: Value,
) {
    let change = Change::new(action, "token", &*token.jti, &*token.name);
    transaction
        .note(&actor.by(), Change { user_id: Some(token.user_id.clone()), detail, ..change });
}

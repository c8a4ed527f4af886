//! Changes of users, and the rules that they keep.

use super::user::{ROOTS, User, locked};
use super::{Action, Actor, Of, Password, Subject, cloud, rule, session, token};
use crate::database::{By, Change, Failure, Transaction, sql};
use crate::outbox::Job;
use crate::rules::{Code, Fault, Given, Invalid, Refusal};
use serde_json::{Map, Value};

/// Most characters of a login, a name, and the cloud's id: the existing service's.
pub(super) const LOGIN_MAX: usize = 80;
pub(super) const NAME_MAX: usize = 56;
const CLOUD_ID_MAX: usize = 255;

/// Most characters of an e-mail address: 254 is what SMTP carries.
const EMAIL_MAX: usize = 254;

/// What a new user is to be.
#[derive(Clone, Debug, Default)]
pub(crate) struct NewUser {
    /// See [`User::login`].
    pub(crate) login: String,
    /// See [`User::name`].
    pub(crate) name: String,
    /// See [`User::email`].
    pub(crate) email: String,
    /// See [`User::root`].
    pub(crate) root: bool,
    /// See [`User::cloud_user_id`].
    pub(crate) cloud_user_id: Option<String>,
    /// The password; without one, the user gets a link to set it.
    pub(crate) password: Option<Password>,
}

/// What is to be changed of a user; what is absent stays.
#[derive(Clone, Debug, Default)]
pub(crate) struct UserUpdate {
    /// See [`User::name`].
    pub(crate) name: Given<String>,
    /// See [`User::email`].
    pub(crate) email: Given<String>,
    /// See [`User::cloud_user_id`]; root users may change it.
    pub(crate) cloud_user_id: Given<String>,
    /// A new password.
    pub(crate) password: Option<Password>,
    /// Whether the user has shown its present password with this request, which it must to change it.
    pub(crate) confirmed: bool,
}

/// Makes a user for `actor`, who must be a root user.
///
/// # Errors
/// Broken rules, no right to, or the database's failure.
pub(crate) async fn create(
    transaction: &mut Transaction,
    actor: &Actor,
    new: NewUser,
    now: i64,
) -> Result<User, Refusal> {
    if !actor.may(Action::Create, Subject::User, Of::default()) {
        return Err(Refusal::Forbidden(None));
    }
    insert(transaction, &actor.by(), new, now).await
}

/// Makes a user, whoever wants it.
///
/// # Errors
/// Broken rules, or the database's failure.
pub(crate) async fn insert(
    transaction: &mut Transaction,
    by: &By,
    new: NewUser,
    now: i64,
) -> Result<User, Refusal> {
    let mut invalid = Invalid::default();
    let email = rule::email(&new.email);
    let cloud_user_id = new.cloud_user_id.filter(|id| !rule::is_blank(id));
    rule::text("login", &new.login, LOGIN_MAX, rule::is_login, &mut invalid);
    rule::text("name", &new.name, NAME_MAX, |_| true, &mut invalid);
    rule::text("email", &email, EMAIL_MAX, rule::is_email, &mut invalid);
    rule::at_most("cloud_user_id", cloud_user_id.as_deref(), CLOUD_ID_MAX, &mut invalid);
    if let Some(password) = &new.password {
        password.check(&mut invalid);
    }
    let unique = [
        ("login", Some(&*new.login)),
        ("email", Some(&*email)),
        ("cloud_user_id", cloud_user_id.as_deref()),
    ];
    rule::unique(transaction, "users", &unique, None, &mut invalid).await?;
    invalid.check()?;
    let id = uuid::Uuid::new_v4().to_string();
    let hash = new.password.as_ref().and_then(|password| password.hash.as_deref());
    let sealed = new.password.as_ref().and_then(|password| password.sealed.as_deref());
    let pending = cloud_user_id.is_some();
    let insert = sql("INSERT INTO users (id, login, name, email, password, root, cloud_user_id, \
         foreign_password, pending_foreign_password, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)")
    .text(&*id)
    .text(&*new.login)
    .text(&*new.name)
    .text(&*email)
    .maybe_text(hash)
    .flag(new.root)
    .maybe_text(cloud_user_id.as_deref())
    .maybe_text(sealed.filter(|_| !pending))
    .maybe_text(sealed.filter(|_| pending))
    .whole(now);
    transaction.run(insert).await.map_err(taken)?;
    let detail = serde_json::json!({
        "login": new.login, "name": new.name, "email": email, "root": new.root,
        "cloud_user_id": cloud_user_id,
    });
    note(transaction, by, "create", (&id, &new.login), detail);
    let user = found(transaction, &id).await?;
    if !pending && sealed.is_some() {
        cloud::user_changed(transaction, by, &user, false, true, now).await?;
    }
    Ok(user)
}

/// Changes a user for `actor`: a root user, or the user itself. Who changes a password ends all other
/// sessions and tokens of the user, service tokens apart.
///
/// # Errors
/// Broken rules, no right to, no such user, or the database's failure.
pub(crate) async fn update(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    update: UserUpdate,
    now: i64,
) -> Result<User, Refusal> {
    let user = locked(transaction, id).await?.ok_or(Refusal::NotFound)?;
    let allowed = actor.may(Action::Update, Subject::User, Of::user(id));
    if !allowed || (!update.cloud_user_id.is_absent() && !actor.root) {
        return Err(Refusal::Forbidden(None));
    }
    let mut invalid = Invalid::default();
    let mut detail = Map::new();
    let name = update.name.over(Some(user.name.clone())).unwrap_or_default();
    let email = update.email.over(Some(user.email.clone())).unwrap_or_default();
    let email = rule::email(&email);
    let cloud_user_id = update.cloud_user_id.over(user.cloud_user_id.clone());
    let cloud_user_id = cloud_user_id.filter(|id| !rule::is_blank(id));
    rule::text("name", &name, NAME_MAX, |_| true, &mut invalid);
    rule::text("email", &email, EMAIL_MAX, rule::is_email, &mut invalid);
    rule::at_most("cloud_user_id", cloud_user_id.as_deref(), CLOUD_ID_MAX, &mut invalid);
    if let Some(password) = &update.password {
        password.check(&mut invalid);
        if actor.id == id && user.has_password && !update.confirmed {
            invalid.add("current_password", Code::Invalid);
        }
    }
    let unique = [
        ("email", Some(&*email).filter(|_| email != user.email)),
        ("cloud_user_id", cloud_user_id.as_deref().filter(|_| cloud_user_id != user.cloud_user_id)),
    ];
    rule::unique(transaction, "users", &unique, Some(id), &mut invalid).await?;
    invalid.check()?;
    rule::noted(&mut detail, "name", &user.name, &name);
    rule::noted(&mut detail, "email", &user.email, &email);
    rule::noted(&mut detail, "cloud_user_id", &user.cloud_user_id, &cloud_user_id);
    if update.password.is_some() {
        detail.insert("password".to_owned(), "changed".into());
    }
    if detail.is_empty() {
        return Ok(user);
    }
    let write = sql(
        "UPDATE users SET name = $2, email = $3, cloud_user_id = $4, updated_at = $5 WHERE id = $1",
    )
    .text(id)
    .text(&*name)
    .text(&*email)
    .maybe_text(cloud_user_id.as_deref())
    .whole(now);
    transaction.run(write).await.map_err(taken)?;
    if let Some(password) = &update.password {
        set_password(transaction, &user, password).await?;
        token::end_others(transaction, &user.id, &actor.via, now).await?;
        session::end_others(transaction, &user.id, &actor.via).await?;
    }
    note(transaction, &actor.by(), "update", (id, &user.login), Value::Object(detail));
    let changed = found(transaction, id).await?;
    let (by, email) = (actor.by(), changed.email != user.email);
    cloud::user_changed(transaction, &by, &changed, email, update.password.is_some(), now).await?;
    Ok(changed)
}

/// Keeps a password of which the rules have been checked: the hash, and for the cloud the sealed
/// password, which waits until the cloud has taken it where the cloud knows the user.
pub(super) async fn set_password(
    transaction: &mut Transaction,
    user: &User,
    password: &Password,
) -> Result<(), Failure> {
    let column = match user.cloud_user_id {
        None => "foreign_password",
        Some(_) => "pending_foreign_password",
    };
    let write = sql(format!("UPDATE users SET password = $2, {column} = $3 WHERE id = $1"))
        .text(&*user.id)
        .maybe_text(password.hash.as_deref())
        .maybe_text(password.sealed.as_deref());
    transaction.run(write).await.map(drop)
}

/// Marks a user for deletion: it cannot sign in any more, its sessions and tokens end. What it is to
/// other services is theirs to remove first; then comes [`destroy`].
///
/// # Errors
/// No right to, no such user, a team with racks where `recurse` does not say that this is no matter, or
/// the database's failure.
pub(crate) async fn mark_deleted(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    recurse: bool,
    now: i64,
) -> Result<User, Refusal> {
    let user = locked(transaction, id).await?.ok_or(Refusal::NotFound)?;
    let of = Of { root: user.root, ..Of::user(id) };
    if !actor.may(Action::Destroy, Subject::User, of) {
        let says = "You are not authorized to delete this user";
        return Err(Refusal::Forbidden(Some(says.to_owned())));
    }
    mark(transaction, actor, user, recurse, now).await
}

/// The same of the actor itself, whoever it is; the last root user who can sign in stays, as nobody could
/// make another.
///
/// # Errors
/// The last root user, or see [`mark_deleted`].
pub(crate) async fn mark_own_deleted(
    transaction: &mut Transaction,
    actor: &Actor,
    recurse: bool,
    now: i64,
) -> Result<User, Refusal> {
    let user = locked(transaction, &actor.id).await?.ok_or(Refusal::NotFound)?;
    if user.root {
        // Held, so that two do not go at once, each because of the other.
        let lock = transaction.locking("users");
        let others = sql(format!("{ROOTS} AND users.id <> $1{lock}")).text(&*user.id);
        if transaction.all(others).await?.is_empty() {
            return Err(Refusal::Conflict("you are the last root user who can sign in".to_owned()));
        }
    }
    mark(transaction, actor, user, recurse, now).await
}

async fn mark(
    transaction: &mut Transaction,
    actor: &Actor,
    user: User,
    recurse: bool,
    now: i64,
) -> Result<User, Refusal> {
    let id = &*user.id;
    let racks =
        sql("SELECT racks.id FROM racks JOIN team_roles ON team_roles.team_id = racks.team_id \
         WHERE team_roles.user_id = $1 LIMIT 1");
    if !recurse && transaction.first(racks.text(id)).await?.is_some() {
        return Err(Refusal::Conflict("Cannot delete user as they have active racks".to_owned()));
    }
    let job = Job::UserDeletion { user_id: id.to_owned() };
    cloud::marked(transaction, &actor.by(), &job, now).await?;
    if user.deleted_at.is_some() {
        return Ok(user);
    }
    let mark = sql("UPDATE users SET deleted_at = $2, updated_at = $2 WHERE id = $1");
    transaction.run(mark.text(id).whole(now)).await?;
    token::end_all(transaction, id, now).await?;
    session::end_all(transaction, id).await?;
    transaction.run(sql("DELETE FROM invitations WHERE user_id = $1").text(id)).await?;
    let detail = serde_json::json!({ "status": "pending deletion" });
    note(transaction, &actor.by(), "mark_deleted", (id, &user.login), detail);
    Ok(User { deleted_at: Some(now), updated_at: now, ..user })
}

/// Removes a user with everything that is its own.
///
/// # Errors
/// No such user, or the database's failure.
pub(crate) async fn destroy(
    transaction: &mut Transaction,
    by: &By,
    id: &str,
) -> Result<(), Refusal> {
    let user = locked(transaction, id).await?.ok_or(Refusal::NotFound)?;
    // Its roles, tokens, sessions, presets and identities go with it.
    transaction.run(sql("DELETE FROM users WHERE id = $1").text(id)).await?;
    note(transaction, by, "delete", (id, &user.login), Value::Object(Map::new()));
    Ok(())
}

async fn found(transaction: &mut Transaction, id: &str) -> Result<User, Refusal> {
    locked(transaction, id).await?.ok_or(Refusal::NotFound)
}

fn note(
    transaction: &mut Transaction,
    by: &By,
    action: &'static str,
    (id, login): (&str, &str),
    detail: Value,
) {
    let change = Change::new(action, "user", id, login);
    transaction.note(by, Change { user_id: Some(id.to_owned()), detail, ..change });
}

/// Another was quicker with a login, an address or an id.
fn taken(failure: Failure) -> Refusal {
    let columns = ["login", "email", "cloud_user_id"];
    let taken = failure.taken();
    let column = columns
        .into_iter()
        .find(|column| taken.as_ref().is_some_and(|taken| taken.is("users", column)));
    column.map_or_else(|| failure.into(), |column| Fault::new(column, Code::Taken).into())
}

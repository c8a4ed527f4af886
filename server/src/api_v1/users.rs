//! Users.

use super::answer;
use super::{Parameters, removal};
use crate::accounts::{Action, Of, Subject, TeamRole, User, UserUpdate, users};
use crate::http::Answer;
use crate::portal::{Call, Needs, Route};
use crate::rules::Refusal;
use hyper::Method;
use serde::Serialize;

/// The rows of users.
pub(crate) fn routes() -> Vec<Route> {
    const READ: Needs = Needs::May(Action::Read, Subject::User);
    const UPDATE: Needs = Needs::May(Action::Update, Subject::User);
    let id = "/api/v1/users/{id}";
    vec![
        Route::new(Method::GET, "/api/v1/users", READ, |call| Box::pin(list(call))),
        Route::new(Method::GET, "/api/v1/users/current", READ, |call| Box::pin(current(call))),
        Route::new(Method::GET, "/api/v1/users/permissions", Needs::SignIn, |call| {
            Box::pin(permissions(call))
        }),
        Route::new(Method::PATCH, id, UPDATE, |call| Box::pin(update(call))),
        Route::new(Method::PUT, id, UPDATE, |call| Box::pin(update(call))),
        // Who may not is told so in other words than elsewhere, so the route itself looks.
        Route::new(Method::DELETE, id, Needs::SignIn, |call| Box::pin(delete(call))),
    ]
}

/// A user; `cloud_user_id` is not there for root users.
#[derive(Serialize)]
struct Object<'a> {
    id: &'a str,
    login: &'a str,
    name: &'a str,
    email: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cloud_user_id: Option<Option<&'a str>>,
    root: bool,
    status: &'a str,
    team_roles: Vec<RoleEntry<'a>>,
    fullname: &'a str,
}

/// A role, bare in lists and wrapped elsewhere. What the role is, the existing service does not say.
#[derive(Serialize)]
#[serde(untagged)]
enum RoleEntry<'a> {
    Bare(RoleObject<'a>),
    Wrapped { team_role: RoleObject<'a> },
}

#[derive(Serialize)]
struct RoleObject<'a> {
    id: &'a str,
    team_id: &'a str,
    user_id: &'a str,
}

impl<'a> Object<'a> {
    fn of(user: &'a User, wrap: bool) -> Self {
        let role = |role: &'a TeamRole| {
            let object =
                RoleObject { id: &role.id, team_id: &role.team_id, user_id: &role.user_id };
            if wrap { RoleEntry::Wrapped { team_role: object } } else { RoleEntry::Bare(object) }
        };
        Self {
            id: &user.id,
            login: &user.login,
            name: &user.name,
            email: &user.email,
            cloud_user_id: (!user.root).then_some(user.cloud_user_id.as_deref()),
            root: user.root,
            status: user.status(),
            team_roles: user.roles.iter().map(role).collect(),
            fullname: &user.name,
        }
    }
}

async fn list(call: Call) -> Result<Answer, Refusal> {
    let users = users::list(&call.portal.database, call.actor()?).await?;
    let objects: Vec<Object<'_>> = users.iter().map(|user| Object::of(user, false)).collect();
    answer::json(&objects)
}

async fn current(call: Call) -> Result<Answer, Refusal> {
    let user = users::find(&call.portal.database, &call.actor()?.id).await?;
    answer::json(&Object::of(&user.ok_or(Refusal::NotFound)?, true))
}

/// Who may do what in the rack view: the same for everybody.
async fn permissions(_: Call) -> Result<Answer, Refusal> {
    #[derive(Serialize)]
    struct Permissions {
        manage: Kinds,
        r#move: Kinds,
        view: Kinds,
    }
    #[derive(Serialize)]
    struct Kinds {
        racks: &'static [&'static str],
        devices: &'static [&'static str],
        chassis: &'static [&'static str],
    }
    const ADMINS: &[&str] = &["superAdmin", "admin"];
    const ALL: &[&str] = &["superAdmin", "admin", "member"];
    answer::json(&Permissions {
        manage: Kinds { racks: ADMINS, devices: ADMINS, chassis: ADMINS },
        r#move: Kinds { racks: &[], devices: ADMINS, chassis: ADMINS },
        view: Kinds { racks: ALL, devices: ALL, chassis: ALL },
    })
}

/// Root users set `cloud_user_id`; what others send of themselves changes nothing.
async fn update(call: Call) -> Result<Answer, Refusal> {
    let (actor, id) = (call.actor()?, call.parameter("id"));
    let before = users::find(&call.portal.database, id).await?.ok_or(Refusal::NotFound)?;
    if !actor.may(Action::Update, Subject::User, Of::user(id)) {
        return Err(Refusal::Forbidden(None));
    }
    let parameters = Parameters::read(&call)?;
    let fields = parameters.required("user")?;
    if !actor.root {
        return answer::json(&Object::of(&before, true));
    }
    let update =
        UserUpdate { cloud_user_id: fields.text("cloud_user_id"), ..UserUpdate::default() };
    let mut transaction = call.portal.database.begin().await?;
    let user = users::update(&mut transaction, actor, id, update, call.now).await?;
    transaction.commit(call.now).await?;
    answer::json(&Object::of(&user, true))
}

/// Marks a user for deletion.
async fn delete(call: Call) -> Result<Answer, Refusal> {
    let (actor, id) = (call.actor()?, call.parameter("id"));
    let recurse = Parameters::read(&call)?.fields().is_set("recurse");
    let mut transaction = call.portal.database.begin().await?;
    let marked = users::mark_deleted(&mut transaction, actor, id, recurse, call.now).await;
    removal::answer(transaction, marked.map(drop), call.now).await
}

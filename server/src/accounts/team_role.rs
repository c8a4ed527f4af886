//! Roles of users in teams.

use super::{Action, Actor, Of, Role, Subject, team, user};
use crate::database::{By, Change, Columns, Database, Failure, Statement, Transaction, sql};
use crate::rules::{Code, Fault, Invalid, Refusal};
use sqlx::any::AnyRow;
use std::collections::HashMap;

/// A role of a user in a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TeamRole {
    /// The id.
    pub(crate) id: String,
    /// Whose it is.
    pub(crate) user_id: String,
    /// Where.
    pub(crate) team_id: String,
    /// What.
    pub(crate) role: Role,
    /// When it was made, in microseconds.
    pub(crate) created_at: i64,
    /// When it was last changed.
    pub(crate) updated_at: i64,
}

const COLUMNS: &str = "id, user_id, team_id, role, created_at, updated_at";

/// What a new role is to be.
#[derive(Clone, Debug)]
pub(crate) struct NewTeamRole {
    /// Whose.
    pub(crate) user_id: String,
    /// In which team.
    pub(crate) team_id: String,
    /// The role's name.
    pub(crate) role: String,
}

impl TeamRole {
    /// The query of all roles that can be changed, with the login and the names: those of single users'
    /// teams go with their users.
    pub(crate) fn select() -> String {
        "SELECT team_roles.id, team_roles.user_id, team_roles.team_id, team_roles.role, \
         team_roles.created_at, team_roles.updated_at, users.login, users.name AS user_name, \
         teams.name AS team_name FROM team_roles JOIN users ON users.id = team_roles.user_id \
         JOIN teams ON teams.id = team_roles.team_id WHERE teams.single_user = 0"
            .to_owned()
    }

    /// The role of a row.
    pub(crate) fn of(row: &AnyRow) -> Result<Self, Failure> {
        Ok(Self {
            id: row.text("id")?,
            user_id: row.text("user_id")?,
            team_id: row.text("team_id")?,
            // The lesser where a later version knows more of them.
            role: Role::parse(&row.text("role")?).unwrap_or(Role::Member),
            created_at: row.whole("created_at")?,
            updated_at: row.whole("updated_at")?,
        })
    }

    pub(super) fn of_user(user: &str) -> Statement<'_> {
        let text =
            format!("SELECT {COLUMNS} FROM team_roles WHERE user_id = $1 ORDER BY created_at, id");
        sql(text).text(user)
    }

    /// All roles, by user.
    pub(super) async fn by_user(
        database: &Database,
    ) -> Result<HashMap<String, Vec<Self>>, Failure> {
        let all = format!("SELECT {COLUMNS} FROM team_roles ORDER BY created_at, id");
        let mut roles: HashMap<String, Vec<Self>> = HashMap::new();
        for row in database.all(sql(all)).await? {
            let role = Self::of(&row)?;
            roles.entry(role.user_id.clone()).or_default().push(role);
        }
        Ok(roles)
    }
}

/// The role of that id.
///
/// # Errors
/// When the database fails.
pub(crate) async fn find(database: &Database, id: &str) -> Result<Option<TeamRole>, Failure> {
    let text = format!("SELECT {COLUMNS} FROM team_roles WHERE id = $1");
    database.first(sql(text).text(id)).await?.as_ref().map(TeamRole::of).transpose()
}

/// The roles in a team, for `actor`, in the order in which they were given.
///
/// # Errors
/// No right to, no such team, or the database's failure.
#[cfg(test)]
pub(crate) async fn list(
    database: &Database,
    actor: &Actor,
    team_id: &str,
) -> Result<Vec<TeamRole>, Refusal> {
    let team = team::find(database, team_id).await?.ok_or(Refusal::NotFound)?;
    may(actor, Action::Read, &team)?;
    let text =
        format!("SELECT {COLUMNS} FROM team_roles WHERE team_id = $1 ORDER BY created_at, id");
    let rows = database.all(sql(text).text(team_id)).await?;
    Ok(rows.iter().map(TeamRole::of).collect::<Result<_, _>>()?)
}

/// Gives a user a role for `actor`: a root user or an admin of the team.
///
/// # Errors
/// Broken rules, no right to, or the database's failure.
pub(crate) async fn create(
    transaction: &mut Transaction,
    actor: &Actor,
    new: NewTeamRole,
    now: i64,
) -> Result<TeamRole, Refusal> {
    match team::locked(transaction, &new.team_id).await? {
        Some(team) => may(actor, Action::Create, &team)?,
        None if actor.root => {}
        None => return Err(Refusal::Forbidden(None)),
    }
    insert(transaction, &actor.by(), new, now).await
}

/// Gives a user a role, whoever wants it.
///
/// # Errors
/// Broken rules, or the database's failure.
pub(crate) async fn insert(
    transaction: &mut Transaction,
    by: &By,
    new: NewTeamRole,
    now: i64,
) -> Result<TeamRole, Refusal> {
    let mut invalid = Invalid::default();
    let team = team::locked(transaction, &new.team_id).await?;
    let user = user::locked(transaction, &new.user_id).await?;
    if team.is_none() {
        invalid.add("team", Code::Required);
    }
    if user.is_none() {
        invalid.add("user", Code::Required);
    }
    let role = checked_role(&new.role, &mut invalid);
    if let Some(user) = &user {
        if user.root {
            let says = "must not be a root user: everything is allowed to those already";
            invalid.add("user", Code::Other(says.to_owned()));
        }
        if user.roles.iter().any(|role| role.team_id == new.team_id) {
            invalid.add("user_id", Code::Taken);
        }
    }
    if team.as_ref().is_some_and(|team| team.single_user) {
        let text = "SELECT id FROM team_roles WHERE team_id = $1 LIMIT 1";
        if transaction.first(sql(text).text(&*new.team_id)).await?.is_some() {
            let says = "is a single user's, and has that user";
            invalid.add("team", Code::Other(says.to_owned()));
        }
    }
    invalid.check()?;
    let (Some(user), Some(role)) = (user, role) else { return Err(Refusal::NotFound) };
    let made = TeamRole {
        id: uuid::Uuid::new_v4().to_string(),
        user_id: new.user_id,
        team_id: new.team_id,
        role,
        created_at: now,
        updated_at: now,
    };
    let insert =
        sql("INSERT INTO team_roles (id, user_id, team_id, role, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $5)")
        .text(&*made.id)
        .text(&*made.user_id)
        .text(&*made.team_id)
        .text(role.name())
        .whole(now);
    transaction.run(insert).await.map_err(|failure| match failure.taken() {
        Some(_) => Fault::new("user_id", Code::Taken).into(),
        None => Refusal::from(failure),
    })?;
    note(transaction, by, "create", &made, &user.login);
    Ok(made)
}

/// Changes a role for `actor`: a root user or an admin of the team.
///
/// # Errors
/// Broken rules, no right to, no such role, or the database's failure.
pub(crate) async fn update(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    role: &str,
    now: i64,
) -> Result<TeamRole, Refusal> {
    let (before, login) = permitted(transaction, actor, Action::Update, id).await?;
    let mut invalid = Invalid::default();
    let role = checked_role(role, &mut invalid);
    invalid.check()?;
    let Some(role) = role.filter(|role| *role != before.role) else { return Ok(before) };
    let write = sql("UPDATE team_roles SET role = $2, updated_at = $3 WHERE id = $1");
    transaction.run(write.text(id).text(role.name()).whole(now)).await?;
    let after = TeamRole { role, updated_at: now, ..before };
    note(transaction, &actor.by(), "update", &after, &login);
    Ok(after)
}

/// Takes a role from a user, for `actor`: a root user or an admin of the team.
///
/// # Errors
/// No right to, no such role, or the database's failure.
pub(crate) async fn delete(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
) -> Result<TeamRole, Refusal> {
    let (role, login) = permitted(transaction, actor, Action::Destroy, id).await?;
    transaction.run(sql("DELETE FROM team_roles WHERE id = $1").text(id)).await?;
    note(transaction, &actor.by(), "delete", &role, &login);
    Ok(role)
}

fn checked_role(name: &str, invalid: &mut Invalid) -> Option<Role> {
    let role = Role::parse(name);
    if super::rule::is_blank(name) {
        invalid.add("role", Code::Blank);
    } else if role.is_none() {
        let permitted = ["admin", "member"];
        let fault = Fault::new("role", Code::Inclusion).with("value", name);
        invalid.push(fault.with("permitted", &permitted[..]));
    }
    role
}

fn may(actor: &Actor, action: Action, team: &team::Team) -> Result<(), Refusal> {
    let of = Of { single_user: team.single_user, ..Of::team(&team.id) };
    match actor.may(action, Subject::TeamRole, of) {
        true => Ok(()),
        false => Err(Refusal::Forbidden(None)),
    }
}

/// The role and its user's login, if `actor` may do that with it.
async fn permitted(
    transaction: &mut Transaction,
    actor: &Actor,
    action: Action,
    id: &str,
) -> Result<(TeamRole, String), Refusal> {
    let text = "SELECT team_roles.id, user_id, team_id, role, team_roles.created_at, \
                team_roles.updated_at, users.login FROM team_roles \
                JOIN users ON users.id = user_id WHERE team_roles.id = $1";
    let row = transaction.first(sql(text).text(id)).await?.ok_or(Refusal::NotFound)?;
    let role = TeamRole::of(&row)?;
    let team = team::locked(transaction, &role.team_id).await?.ok_or(Refusal::NotFound)?;
    may(actor, action, &team)?;
    Ok((role, row.text("login")?))
}

fn note(
    transaction: &mut Transaction,
    by: &By,
    action: &'static str,
    role: &TeamRole,
    login: &str,
) {
    let change = Change::new(action, "team_role", &*role.id, login);
    let (team_id, user_id) = (Some(role.team_id.clone()), Some(role.user_id.clone()));
    let detail = serde_json::json!({
        "role": role.role.name(), "team_id": role.team_id, "user_id": role.user_id,
    });
    transaction.note(by, Change { team_id, user_id, detail, ..change });
}

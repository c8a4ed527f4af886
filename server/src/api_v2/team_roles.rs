//! Roles: what users are in teams.

use super::listing::{Filter, Listing, Match, Sort};
use super::moment::Moment;
use super::operation::may;
use super::values::role;
use super::{Operation, Problem, Reply, ask, body, query, read};
use crate::accounts::{Action, NewTeamRole, Role, Subject, TeamRole};
use crate::database::{Columns, Failure};
use crate::peers::team_roles;
use crate::portal::{Call, Needs};
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use sqlx::any::AnyRow;
use utoipa::ToSchema;

/// A role of a user in a team.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TeamRole)]
pub(super) struct RoleView {
    id: String,
    user_id: String,
    team_id: String,
    #[schema(schema_with = role)]
    role: &'static str,
    created_at: Moment,
    updated_at: Moment,
}

impl From<TeamRole> for RoleView {
    fn from(role: TeamRole) -> Self {
        Self {
            id: role.id,
            user_id: role.user_id,
            team_id: role.team_id,
            role: role.role.name(),
            created_at: Moment(role.created_at),
            updated_at: Moment(role.updated_at),
        }
    }
}

/// A role of a user in a team, with both their names.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NamedTeamRole)]
struct NamedView {
    #[serde(flatten)]
    role: RoleView,
    login: String,
    user_name: String,
    team_name: String,
}

/// A role to be given.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewTeamRole)]
struct New {
    #[serde(default)]
    #[schema(required = true)]
    user_id: String,
    #[serde(default)]
    #[schema(required = true)]
    team_id: String,
    #[serde(default)]
    #[schema(schema_with = role, required = true)]
    role: String,
}

/// What is to change of a role.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TeamRoleUpdate)]
struct Update {
    #[serde(default)]
    #[schema(schema_with = role, required = true)]
    role: String,
}

static ROLES: Listing = Listing {
    select: TeamRole::select,
    key: Sort::text("id"),
    sorts: &[
        Sort::text("team_name"),
        Sort::text("login"),
        Sort::text("role"),
        Sort::whole("created_at"),
    ],
    order: "team_name,login",
    filters: &[
        Filter::new("team", Match::Any("team_id"), "Ids of teams."),
        Filter::new("user", Match::Any("user_id"), "Ids of users."),
        Filter::new("role", Match::Any("role"), "`admin`, `member`."),
        Filter::new("q", Match::Search(&["login", "user_name", "team_name"]), "Text in names."),
    ],
};

const ALL: &str = "/api/v2/team-roles";
const ONE: &str = "/api/v2/team-roles/{id}";
const TAG: &str = "teams";

pub(super) fn operations() -> Vec<Operation> {
    let of = |action| may(action, Subject::TeamRole);
    vec![
        Operation::get(ALL, Needs::SignIn, "listTeamRoles", TAG, "Roles in teams that one leads")
            .about(
                "Root users see those of all teams, others those of the teams whose admins they \
                 are; those of single users' teams are not told.",
            )
            .lists::<NamedView>(&ROLES)
            .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::post(ALL, of(Action::Create), "createTeamRole", TAG, "Give a user a role")
            .about(
                "Where there is a cloud, it is asked first. A role that the cloud has given and we \
                 have not kept may be given again.",
            )
            .takes::<New>()
            .refuses(409)
            .refuses(502)
            .gives::<RoleView>(StatusCode::CREATED)
            .by(|call| ask(call, |call| Box::pin(make(call)))),
        Operation::patch(ONE, of(Action::Update), "updateTeamRole", TAG, "Change a role")
            .takes::<Update>()
            .refuses(409)
            .refuses(502)
            .gives::<RoleView>(StatusCode::OK)
            .by(|call| ask(call, |call| Box::pin(update(call)))),
        Operation::delete(ONE, of(Action::Destroy), "deleteTeamRole", TAG, "Take a role")
            .refuses(409)
            .refuses(502)
            .gives_nothing(StatusCode::NO_CONTENT)
            .by(|call| ask(call, |call| Box::pin(delete(call)))),
    ]
}

fn named(row: &AnyRow) -> Result<NamedView, Failure> {
    Ok(NamedView {
        role: TeamRole::of(row)?.into(),
        login: row.text("login")?,
        user_name: row.text("user_name")?,
        team_name: row.text("team_name")?,
    })
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    let actor = call.actor()?;
    let led = actor.roles.iter().filter(|(_, role)| *role == Role::Admin);
    let led = (!actor.root).then(|| led.map(|(team, _)| team.as_str()));
    let wanted = ROLES.wanted(call)?.within("team_id", led);
    wanted.page(&call.portal.database, named).await?.reply(call)
}

async fn make(call: &Call) -> Result<Reply, Problem> {
    let New { user_id, team_id, role } = body(call)?;
    let new = NewTeamRole { user_id, team_id, role };
    let role = team_roles::create(&call.portal.cloud, call.actor()?, new, call.now).await;
    let role = role.map_err(|refusal| {
        Problem::from(refusal).at(&[("team", "/team_id"), ("user", "/user_id")])
    })?;
    Reply::created(&format!("{ALL}/{}", role.id), &RoleView::from(role))
}

async fn update(call: &Call) -> Result<Reply, Problem> {
    let Update { role } = body(call)?;
    let (actor, id) = (call.actor()?, call.parameter("id"));
    let role = team_roles::update(&call.portal.cloud, actor, id, &role, call.now).await?;
    Reply::ok(&RoleView::from(role))
}

async fn delete(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let (cloud, id) = (&call.portal.cloud, call.parameter("id"));
    team_roles::delete(cloud, call.actor()?, id, call.now).await?;
    Ok(Reply::no_content())
}

//! Users: who may sign in.

use super::listing::{Filter, Listing, Match, Sort};
use super::moment::Moment;
use super::operation::{Looks, may};
use super::team_roles::RoleView;
use super::{Operation, Problem, Reply, body, change, query, read, unchanged};
use crate::accounts::{
    self, Action, Client, NewUser, Of, Subject, User, UserUpdate, session, users,
};
use crate::database::Transaction;
use crate::portal::{Call, Needs};
use crate::rules::{Given, Refusal};
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A user.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = User)]
pub(super) struct UserView {
    id: String,
    /// What it signs in as; no other user has the same.
    login: String,
    /// Its full name.
    name: String,
    email: String,
    /// Whether everything is allowed to it.
    root: bool,
    /// `active`, or `pending deletion`.
    status: &'static str,
    /// Who it is to the cloud.
    cloud_user_id: Option<String>,
    /// Whether it can sign in with a password.
    has_password: bool,
    created_at: Moment,
    updated_at: Moment,
}

impl From<User> for UserView {
    fn from(user: User) -> Self {
        Self {
            status: user.status(),
            id: user.id,
            login: user.login,
            name: user.name,
            email: user.email,
            root: user.root,
            cloud_user_id: user.cloud_user_id,
            has_password: user.has_password,
            created_at: Moment(user.created_at),
            updated_at: Moment(user.updated_at),
        }
    }
}

/// A user to be made.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewUser)]
struct New {
    /// Letters, digits, `-`, `_` and `.`.
    #[serde(default)]
    #[schema(required = true, max_length = 80)]
    login: String,
    /// The full name.
    #[serde(default)]
    #[schema(required = true, max_length = 56)]
    name: String,
    #[serde(default)]
    #[schema(required = true, max_length = 254)]
    email: String,
    /// Whether everything is allowed to it.
    #[serde(default)]
    root: bool,
    /// Who it is to the cloud, where the cloud knows it already.
    #[schema(max_length = 255)]
    cloud_user_id: Option<String>,
}

/// What is to change of a user.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = UserUpdate)]
struct Update {
    /// The full name.
    #[serde(default)]
    #[schema(value_type = String, max_length = 56)]
    name: Given<String>,
    #[serde(default)]
    #[schema(value_type = String, max_length = 254)]
    email: Given<String>,
    /// Who it is to the cloud; root users change it.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 255)]
    cloud_user_id: Given<String>,
}

/// A link with which a user sets its password.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Invitation)]
struct InvitationView {
    user: UserView,
    /// The word for `POST /api/v2/setup`, good for a day and once. It is shown here only.
    token: String,
}

/// A new password.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewPassword)]
struct NewPassword {
    /// The present one.
    current_password: String,
    #[schema(min_length = 6, max_length = 128)]
    password: String,
}

static USERS: Listing = Listing {
    select: User::select,
    key: Sort::text("id"),
    sorts: &[
        Sort::text("login"),
        Sort::text("name"),
        Sort::text("email"),
        Sort::whole("created_at"),
        Sort::whole("updated_at"),
    ],
    order: "login",
    filters: &[
        Filter::new("id", Match::Any("id"), "Ids."),
        Filter::new("root", Match::Flag("root"), "Whether everything is allowed to them."),
        Filter::new("cloud_user_id", Match::Any("cloud_user_id"), "Who they are to the cloud."),
        Filter::new(
            "q",
            Match::Search(&["login", "name", "email"]),
            "Text in names and addresses.",
        ),
    ],
};

const ALL: &str = "/api/v2/users";
const ONE: &str = "/api/v2/users/{id}";
const TAG: &str = "users";

pub(super) fn operations() -> Vec<Operation> {
    let of = |action| may(action, Subject::User);
    vec![
        Operation::get(ALL, Needs::SignIn, "listUsers", TAG, "All users, or oneself")
            .lists::<UserView>(&USERS)
            .by(|call| read(call, |call| Box::pin(list(call)))),
        Operation::post(
            ALL,
            of(Action::Create),
            "createUser",
            TAG,
            "A new user, and its invitation",
        )
        .about("It has no password: whoever has the invitation sets one.")
        .takes::<New>()
        .gives::<InvitationView>(StatusCode::CREATED)
        .by(|call| change(call, |call, transaction| Box::pin(make(call, transaction)))),
        Operation::get(ONE, of(Action::Read), "getUser", TAG, "A user")
            .gives::<UserView>(StatusCode::OK)
            .by(|call| read(call, |call| Box::pin(show(call)))),
        Operation::patch(ONE, of(Action::Update), "updateUser", TAG, "Change a user, or oneself")
            .takes::<Update>()
            .if_match()
            .gives::<UserView>(StatusCode::OK)
            .by(|call| change(call, |call, transaction| Box::pin(update(call, transaction)))),
        Operation::delete(ONE, of(Action::Destroy), "deleteUser", TAG, "Remove a user")
            .about(
                "It cannot sign in any more at once, and goes when the cloud has removed its \
                 account.",
            )
            .query("recurse", Looks::Flag, "Whether it is no matter that its teams have racks.")
            .if_match()
            .refuses(409)
            .gives::<UserView>(StatusCode::ACCEPTED)
            .by(|call| change(call, |call, transaction| Box::pin(delete(call, transaction)))),
        Operation::post(
            "/api/v2/users/{id}/invitation",
            of(Action::Create),
            "inviteUser",
            TAG,
            "A link with which a user sets its password; earlier ones end",
        )
        .gives::<InvitationView>(StatusCode::CREATED)
        .by(|call| change(call, |call, transaction| Box::pin(invite(call, transaction)))),
        Operation::get(
            "/api/v2/users/{id}/roles",
            of(Action::Read),
            "listRolesOfUser",
            TAG,
            "A user's roles in teams",
        )
        .gives::<RolesView>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(roles(call)))),
        Operation::delete(
            "/api/v2/me",
            Needs::SignIn,
            "deleteMe",
            TAG,
            "Remove one's own account, as `deleteUser` removes others",
        )
        .about("The last root user who can sign in is not removed.")
        .query("recurse", Looks::Flag, "Whether it is no matter that one's teams have racks.")
        .refuses(409)
        .gives::<UserView>(StatusCode::ACCEPTED)
        .by(|call| change(call, |call, transaction| Box::pin(delete_own(call, transaction)))),
        Operation::put(
            "/api/v2/me/password",
            Needs::SignIn,
            "changePassword",
            TAG,
            "Change one's own password; other sessions and tokens end",
        )
        .takes::<NewPassword>()
        .refuses(429)
        .gives_nothing(StatusCode::NO_CONTENT)
        .by(|call| read(call, |call| Box::pin(password(call)))),
    ]
}

/// Roles of a user.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RolesOfUser)]
struct RolesView {
    items: Vec<RoleView>,
}

async fn list(call: &Call) -> Result<Reply, Problem> {
    let actor = call.actor()?;
    let own = (!actor.root).then_some([actor.id.as_str()]);
    let wanted = USERS.wanted(call)?.within("id", own);
    wanted.page(&call.portal.database, User::of).await?.map(UserView::from).reply(call)
}

/// The user of the path, if the actor may look at it.
async fn found(call: &Call) -> Result<User, Problem> {
    let id = call.parameter("id");
    if !call.actor()?.may(Action::Read, Subject::User, Of::user(id)) {
        return Err(Refusal::Forbidden(None).into());
    }
    let user = users::find(&call.portal.database, id).await?;
    Ok(user.ok_or(Refusal::NotFound)?)
}

async fn show(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    Reply::ok(&UserView::from(found(call).await?))
}

async fn roles(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let roles = found(call).await?.roles;
    Reply::ok(&RolesView { items: roles.into_iter().map(RoleView::from).collect() })
}

async fn make(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let sent: New = body(call)?;
    let actor = call.actor()?;
    let new = NewUser {
        login: sent.login,
        name: sent.name,
        email: sent.email,
        root: sent.root,
        cloud_user_id: sent.cloud_user_id,
        password: None,
    };
    let user = users::create(transaction, actor, new, call.now).await?;
    let token = accounts::invitation::invite(transaction, actor, &user.id, call.now).await?;
    let location = format!("{ALL}/{}", user.id);
    Reply::created(&location, &InvitationView { user: user.into(), token })
}

async fn invite(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    query::none(call)?;
    let (actor, id) = (call.actor()?, call.parameter("id"));
    let token = accounts::invitation::invite(transaction, actor, id, call.now).await?;
    let user = users::locked(transaction, id).await?.ok_or(Refusal::NotFound)?;
    Reply::created(&format!("{ALL}/{id}"), &InvitationView { user: user.into(), token })
}

/// The user, held, where the client has said how it read it.
async fn held(call: &Call, transaction: &mut Transaction) -> Result<(), Problem> {
    if !call.head.headers.contains_key(hyper::header::IF_MATCH) {
        return Ok(());
    }
    let user = users::locked(transaction, call.parameter("id")).await?;
    unchanged(call, &UserView::from(user.ok_or(Refusal::NotFound)?))
}

async fn update(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let sent: Update = body(call)?;
    held(call, transaction).await?;
    let update = UserUpdate {
        name: sent.name,
        email: sent.email,
        cloud_user_id: sent.cloud_user_id,
        ..UserUpdate::default()
    };
    let id = call.parameter("id");
    let user = users::update(transaction, call.actor()?, id, update, call.now).await?;
    Reply::ok(&UserView::from(user))
}

async fn delete(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let recurse = query::flag(call, "recurse")?;
    held(call, transaction).await?;
    let id = call.parameter("id");
    let user = users::mark_deleted(transaction, call.actor()?, id, recurse, call.now).await?;
    Reply::accepted(&UserView::from(user))
}

async fn delete_own(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let recurse = query::flag(call, "recurse")?;
    let user = users::mark_own_deleted(transaction, call.actor()?, recurse, call.now).await?;
    let https = Client::of(&call.head.headers, call.peer).https;
    let taken_back = session::cookie_taken_back(https);
    Ok(Reply::accepted(&UserView::from(user))?.with(hyper::header::SET_COOKIE, &taken_back))
}

async fn password(call: &Call) -> Result<Reply, Problem> {
    let sent: NewPassword = body(call)?;
    let (actor, accounts) = (call.actor()?, &call.portal.accounts);
    let client = Client::of(&call.head.headers, call.peer);
    let confirmed = accounts::confirm(accounts, actor, &sent.current_password, &client).await?;
    let password = Some(accounts.password(&sent.password).await?);
    let mut transaction = call.portal.database.begin().await?;
    let update = UserUpdate { password, confirmed, ..UserUpdate::default() };
    users::update(&mut transaction, actor, &actor.id, update, call.now).await?;
    transaction.commit(call.now).await?;
    Ok(Reply::no_content())
}

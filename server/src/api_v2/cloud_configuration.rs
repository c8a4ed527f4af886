//! How the cloud is reached.

use super::moment::Moment;
use super::operation::may;
use super::{Operation, Problem, Reply, ask, body, change, create, query, read, unchanged};
use crate::accounts::{Action, Subject};
use crate::database::{Transaction, sql};
use crate::peers::configuration::{self, CloudConfiguration, NewConfiguration};
use crate::peers::reach;
use crate::portal::Call;
use crate::rules::{Given, Refusal};
use hyper::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How the cloud is reached. The password of its admin is not shown.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CloudConfiguration)]
struct View {
    /// The cloud's id of the user that makes users and projects.
    admin_user_id: String,
    /// The project of that user.
    admin_project_id: String,
    /// Where the cloud's services sign in.
    internal_auth_url: String,
    /// The user handler.
    user_handler_base_url: String,
    /// The cluster builder.
    cluster_builder_base_url: String,
    updated_at: Moment,
}

impl From<CloudConfiguration> for View {
    fn from(configuration: CloudConfiguration) -> Self {
        Self {
            admin_user_id: configuration.admin_user_id,
            admin_project_id: configuration.admin_project_id,
            internal_auth_url: configuration.internal_auth_url,
            user_handler_base_url: configuration.user_handler_base_url,
            cluster_builder_base_url: configuration.cluster_builder_base_url,
            updated_at: Moment(configuration.updated_at),
        }
    }
}

/// What is to be set of how the cloud is reached. What is absent stays; at first all but the URLs of the
/// two services has to be there.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CloudConfigurationUpdate)]
struct Update {
    #[serde(default)]
    #[schema(value_type = String, max_length = 255)]
    admin_user_id: Given<String>,
    #[serde(default)]
    #[schema(value_type = String, max_length = 255)]
    admin_project_id: Given<String>,
    /// The password of that user, which is kept sealed.
    #[serde(default)]
    #[schema(value_type = String, max_length = 255, write_only = true)]
    admin_foreign_password: Given<String>,
    #[serde(default)]
    #[schema(value_type = String, max_length = 255)]
    internal_auth_url: Given<String>,
    /// Absent at first: `http://user_handler:42356`.
    #[serde(default)]
    #[schema(value_type = String, max_length = 255)]
    user_handler_base_url: Given<String>,
    /// Absent at first: `http://cluster_builder:42378`.
    #[serde(default)]
    #[schema(value_type = String, max_length = 255)]
    cluster_builder_base_url: Given<String>,
}

impl From<Update> for NewConfiguration {
    fn from(sent: Update) -> Self {
        // What is set to nothing breaks the rule that it must be there.
        let text = |given: Given<String>| match given {
            Given::Absent => None,
            Given::Null => Some(String::new()),
            Given::Value(text) => Some(text),
        };
        Self {
            admin_user_id: text(sent.admin_user_id),
            admin_project_id: text(sent.admin_project_id),
            admin_foreign_password: text(sent.admin_foreign_password),
            internal_auth_url: text(sent.internal_auth_url),
            user_handler_base_url: text(sent.user_handler_base_url),
            cluster_builder_base_url: text(sent.cluster_builder_base_url),
        }
    }
}

/// A service of the cloud that was asked.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReachedService)]
struct ReachedView {
    /// `identity`, `user handler` or `cluster builder`.
    service: &'static str,
    /// Whether it answered, and with no status of 500 or more.
    ok: bool,
    /// What it answered, or why it did not.
    message: String,
    /// Milliseconds that it took.
    ms: u64,
}

/// Services of the cloud that were asked.
#[derive(Debug, Serialize, ToSchema)]
struct ReachedServices(Vec<ReachedView>);

const PATH: &str = "/api/v2/cloud-configuration";
const TAG: &str = "cloud";

pub(super) fn operations() -> Vec<Operation> {
    let of = |action| may(action, Subject::CloudConfiguration);
    vec![
        Operation::get(
            PATH,
            of(Action::Read),
            "getCloudConfiguration",
            TAG,
            "How the cloud is reached",
        )
        .refuses(404)
        .gives::<View>(StatusCode::OK)
        .by(|call| read(call, |call| Box::pin(show(call)))),
        Operation::post(
            PATH,
            of(Action::Create),
            "createCloudConfiguration",
            TAG,
            "Say for the first time how the cloud is reached",
        )
        .about("Every user who is not in the cloud gets an account there, by and by: see `outbox`.")
        .takes::<Update>()
        .once()
        .refuses(409)
        .gives::<View>(StatusCode::CREATED)
        .by(|call| create(call, |call, transaction| Box::pin(make(call, transaction)))),
        Operation::post(
            "/api/v2/cloud-configuration/test",
            of(Action::Update),
            "testCloudConfiguration",
            TAG,
            "Ask the cloud's services whether they are there",
        )
        .about(
            "With the values of the body in the place of those that are kept. Nothing is changed.",
        )
        .takes::<Update>()
        .gives::<ReachedServices>(StatusCode::OK)
        .by(|call| ask(call, |call| Box::pin(test(call)))),
        Operation::patch(
            PATH,
            of(Action::Update),
            "updateCloudConfiguration",
            TAG,
            "Change how the cloud is reached",
        )
        .refuses(404)
        .takes::<Update>()
        .if_match()
        .gives::<View>(StatusCode::OK)
        .by(|call| change(call, |call, transaction| Box::pin(update(call, transaction)))),
    ]
}

async fn show(call: &Call) -> Result<Reply, Problem> {
    query::none(call)?;
    let found = CloudConfiguration::find(&call.portal.database).await?;
    Reply::ok(&View::from(found.ok_or(Refusal::NotFound)?))
}

async fn make(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let new: Update = body(call)?;
    let (actor, seal) = (call.actor()?, &call.portal.cloud.seal);
    let made = configuration::create(transaction, actor, seal, new.into(), call.now).await?;
    Reply::created(PATH, &View::from(made))
}

async fn test(call: &Call) -> Result<Reply, Problem> {
    let sent: Update = body(call)?;
    let reached = reach::reach(&call.portal.cloud, sent.into()).await?;
    let views = reached.into_iter().map(|reached| ReachedView {
        service: reached.service,
        ok: reached.ok,
        message: reached.message,
        ms: u64::try_from(reached.took.as_millis()).unwrap_or(u64::MAX),
    });
    Reply::ok(&ReachedServices(views.collect()))
}

async fn update(call: &Call, transaction: &mut Transaction) -> Result<Reply, Problem> {
    let sent: Update = body(call)?;
    if call.head.headers.contains_key(hyper::header::IF_MATCH) {
        // The only row there may be.
        let lock = transaction.locking("cloud_configuration");
        transaction.all(sql(format!("SELECT id FROM cloud_configuration{lock}"))).await?;
        let now = CloudConfiguration::find(&call.portal.database).await?;
        unchanged(call, &View::from(now.ok_or(Refusal::NotFound)?))?;
    }
    let (actor, seal) = (call.actor()?, &call.portal.cloud.seal);
    let changed = configuration::update(transaction, actor, seal, sent.into(), call.now).await?;
    Reply::ok(&View::from(changed))
}

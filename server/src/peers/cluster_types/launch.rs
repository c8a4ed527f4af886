//! Launching a cluster: checked here as far as it can be, made by the cluster builder.

use super::{Catalogue, ClusterType};
use crate::accounts::{Action, Actor, Of, Subject, teams};
use crate::database::{By, Change};
use crate::peers::Cloud;
use crate::peers::peer::{Ask, Trouble};
use crate::rules::{Code, Fault, Invalid, Refusal};
use hyper::Method;
use serde_json::{Map, Value, json};

/// Lengths of a cluster's name, in characters.
const NAME: std::ops::RangeInclusive<usize> = 6..=255;

/// A cluster to be launched.
#[derive(Clone, Default)]
pub(crate) struct NewCluster {
    /// What it is called.
    pub(crate) name: String,
    /// Whose it is to be.
    pub(crate) team_id: String,
    /// The values of the cluster type's fields.
    pub(crate) parameters: Map<String, Value>,
    /// Which groups of fields count, by their names.
    pub(crate) selections: Map<String, Value>,
}

impl std::fmt::Debug for NewCluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Parameters may be passwords.
        write!(f, "NewCluster({:?} of {:?}, ..)", self.name, self.team_id)
    }
}

/// Has the cluster builder launch a cluster; its racks come to be later, through the API.
///
/// # Errors
/// Broken rules, ours or the builder's; no right to; or why the builder did not do it.
pub(crate) async fn launch(
    cloud: &Cloud,
    actor: &Actor,
    foreign_id: &str,
    new: NewCluster,
) -> Result<(), Refusal> {
    let team = teams::find(&cloud.database, &new.team_id).await?;
    let may = |of| actor.may(Action::Create, Subject::Cluster, of);
    let Some(team) = team.filter(|_| may(Of::team(&new.team_id))) else {
        // Whoever may launch none at all is told so; who may, has named a wrong team.
        return Err(match actor.might(Action::Create, Subject::Cluster) {
            true => Fault::new("team_id", Code::Required).into(),
            false => Refusal::Forbidden(None),
        });
    };
    let known = ClusterType::find(&cloud.database, foreign_id).await?;
    Catalogue::fetch_one(cloud, &known).await?;
    let kind = ClusterType::find(&cloud.database, foreign_id).await?;
    let mut invalid = Invalid::default();
    check_name(&new.name, &mut invalid);
    if team.credits < cloud.credits_needed {
        let needed = cloud.credits_needed.normalize();
        let code = Code::Other(format!("must have at least {needed} credits"));
        invalid.push(Fault::new("team_id", code));
    }
    check_parameters(&kind, &new, &mut invalid);
    invalid.check()?;
    let credentials = cloud.credentials(&actor.id, &team).await?;
    let body = json!({
        "cloud_env": credentials.json(),
        "cluster": {
            "cluster_type_id": kind.foreign_id,
            "name": new.name,
            "parameters": new.parameters,
            "selections": new.selections,
        },
        "billing_account_id": team.billing_acct_id,
        "middleware_url": cloud.configuration().await?.user_handler_base_url,
    });
    let ask = Ask::new(Method::POST, "/clusters/", Some(body)).hiding(&credentials.password);
    cloud.cluster_builder(ask).await.map_err(|trouble| refusal(&kind, trouble))?;
    let now = cloud.now();
    let mut transaction = cloud.database.begin().await?;
    let mut change = Change::new("launch", "cluster", &*kind.foreign_id, &*new.name);
    change.team_id = Some(team.id);
    change.detail = json!({ "cluster_type": kind.name });
    transaction.note(&By { ..actor.by() }, change);
    transaction.commit(now).await?;
    Ok(())
}

fn check_name(name: &str, invalid: &mut Invalid) {
    let length = name.chars().count();
    if name.trim().is_empty() {
        return invalid.add("name", Code::Blank);
    }
    if length < *NAME.start() {
        invalid.add("name", Code::TooShort(*NAME.start()));
    }
    if length > *NAME.end() {
        invalid.add("name", Code::TooLong(*NAME.end()));
    }
    let letter = name.chars().next().is_some_and(|c| c.is_ascii_alphabetic());
    let rest = name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    if !letter || !rest {
        let says =
            "must start with a letter, and have only letters, digits, hyphens and underscores";
        invalid.push(Fault::new("name", Code::Invalid).saying(says));
    }
}

fn check_parameters(kind: &ClusterType, new: &NewCluster, invalid: &mut Invalid) {
    for field in &kind.fields {
        let mut groups = kind.groups.iter().filter(|group| group.parameters.contains(&field.id));
        let left_out = groups.any(|group| group.left_out(&new.selections));
        let value = new.parameters.get(&field.id);
        if !(left_out && value.is_none()) {
            field.check(value, !left_out, invalid);
        }
    }
    let known = |name: &str| kind.fields.iter().any(|field| field.id == name);
    for name in new.parameters.keys().filter(|name| !known(name)) {
        let code = Code::Other("is no field of this cluster type".to_owned());
        invalid.push(Fault::new("parameters", code).with("field", &**name));
    }
}

/// The builder's no: at the fields that it points to, where it does.
fn refusal(kind: &ClusterType, trouble: Trouble) -> Refusal {
    let Trouble::Refused { status: 400, body, .. } = &trouble else { return trouble.into() };
    let errors =
        body.get("errors").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut invalid = Invalid::default();
    for error in errors {
        let text = |name: &str| error.get(name).and_then(Value::as_str);
        let says = text("detail").or(text("title")).unwrap_or("is refused by the cluster builder");
        let code = Code::Other(says.chars().take(500).collect());
        let pointer = error.pointer("/source/pointer").and_then(Value::as_str).unwrap_or_default();
        let field = pointer.strip_prefix("/cluster/parameters/");
        let field = field.map(|field| field.replace("~1", "/").replace("~0", "~"));
        let known = field.filter(|field| kind.fields.iter().any(|known| known.id == *field));
        invalid.push(match (known, pointer) {
            (Some(field), _) => Fault::new("parameters", code).with("field", field),
            (None, "/cluster/name") => Fault::new("name", code),
            (None, _) => Fault::new("base", code),
        });
    }
    if invalid.is_empty() { trouble.into() } else { invalid.into() }
}

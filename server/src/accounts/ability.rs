//! Who may do what, as one table.

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Action {
    /// Look at it.
    Read,
    /// Make one.
    Create,
    /// Change it.
    Update,
    /// Remove it.
    Destroy,
    /// Put it somewhere else.
    Move,
    /// Ask the cloud to switch it on, off, and so on.
    RequestStatus,
}

/// What it is done with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Subject {
    /// A rack.
    Rack,
    /// What a rack's cluster type says to do with it.
    Instructions,
    /// A device, with its metrics.
    Device,
    /// What a device stands in a rack with.
    Chassis,
    /// A template.
    Template,
    /// Where metrics of devices are kept.
    DataSourceMap,
    /// A team.
    Team,
    /// A team's limits in the cloud.
    UsageLimits,
    /// A user's role in a team.
    TeamRole,
    /// A user.
    User,
    /// A session or token of a user.
    Session,
    /// A kind of cluster.
    ClusterType,
    /// A cluster to be launched.
    Cluster,
    /// A key pair.
    KeyPair,
    /// An invoice.
    Invoice,
    /// A deposit of credits.
    CreditDeposit,
    /// How the cloud is reached.
    CloudConfiguration,
    /// A setting of the site.
    Setting,
    /// Counts over the whole site.
    Statistics,
    /// The calls that wait for other services.
    Outbox,
    /// The log of changes.
    Changes,
    /// The rack view, and its configuration.
    RackView,
    /// A saved view.
    Preset,
    /// The definitions of metrics.
    Metric,
}

impl Action {
    /// Its name, for programs.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Create => "create",
            Self::Update => "update",
            Self::Destroy => "destroy",
            Self::Move => "move",
            Self::RequestStatus => "request_status",
        }
    }
}

impl Subject {
    /// Its name, for programs.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rack => "rack",
            Self::Instructions => "instructions",
            Self::Device => "device",
            Self::Chassis => "chassis",
            Self::Template => "template",
            Self::DataSourceMap => "data_source_map",
            Self::Team => "team",
            Self::UsageLimits => "usage_limits",
            Self::TeamRole => "team_role",
            Self::User => "user",
            Self::Session => "session",
            Self::ClusterType => "cluster_type",
            Self::Cluster => "cluster",
            Self::KeyPair => "key_pair",
            Self::Invoice => "invoice",
            Self::CreditDeposit => "credit_deposit",
            Self::CloudConfiguration => "cloud_configuration",
            Self::Setting => "setting",
            Self::Statistics => "statistics",
            Self::Outbox => "outbox",
            Self::Changes => "changes",
            Self::RackView => "rack_view",
            Self::Preset => "preset",
            Self::Metric => "metric",
        }
    }
}

/// To whom a thing belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Of<'a> {
    /// The team whose it is.
    pub(crate) team: Option<&'a str>,
    /// The user whose it is, or who it is.
    pub(crate) user: Option<&'a str>,
    /// Whether the team is a single user's.
    pub(crate) single_user: bool,
    /// Whether the user is a root user.
    pub(crate) root: bool,
}

impl<'a> Of<'a> {
    /// What belongs to a team.
    pub(crate) fn team(team: &'a str) -> Self {
        Self { team: Some(team), ..Self::default() }
    }

    /// What belongs to a user.
    pub(crate) fn user(user: &'a str) -> Self {
        Self { user: Some(user), ..Self::default() }
    }
}

/// What an actor is to the team of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    /// Root user, of no team.
    Root,
    /// Admin of the team.
    Admin,
    /// Member of the team.
    Member,
    /// Signed in, and nothing to the team.
    Stranger,
}

/// A cell of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Allowed.
    Yes,
    /// Not allowed.
    No,
    /// Allowed with what is the actor's own.
    Own,
    /// Allowed unless the thing is, or is of, a root user or a single user's team.
    Common,
}

use Action::{Create, Destroy, Move, Read, RequestStatus, Update};
use Cell::{Common, No, Own, Yes};

/// Cells for root, team admin, team member and everybody else who is signed in.
pub(crate) type Row = (Subject, &'static [Action], [Cell; 4]);

/// The table; what it does not list is allowed to nobody.
pub(crate) const TABLE: &[Row] = &[
    (Subject::Rack, &[Read], [Yes, Yes, Yes, No]),
    (Subject::Rack, &[Create, Update, Destroy, RequestStatus], [Yes, Yes, No, No]),
    (Subject::Instructions, &[Read], [Yes, Yes, No, No]),
    (Subject::Device, &[Read], [Yes, Yes, Yes, No]),
    (Subject::Device, &[Create, Update, Destroy, RequestStatus], [Yes, Yes, No, No]),
    (Subject::Chassis, &[Read], [Yes, Yes, Yes, No]),
    (Subject::Chassis, &[Create, Update, Destroy, Move], [Yes, Yes, No, No]),
    (Subject::Template, &[Read], [Yes, Yes, Yes, Yes]),
    (Subject::Template, &[Create, Update, Destroy], [Yes, No, No, No]),
    (Subject::DataSourceMap, &[Read], [Yes, No, No, No]),
    (Subject::Team, &[Read], [Yes, Yes, Yes, No]),
    (Subject::UsageLimits, &[Read], [Yes, Yes, Yes, No]),
    (Subject::Team, &[Create, Update, Destroy], [Yes, No, No, No]),
    (Subject::TeamRole, &[Read, Create, Update, Destroy], [Common, Common, No, No]),
    (Subject::User, &[Read, Update], [Yes, Own, Own, Own]),
    (Subject::User, &[Create], [Yes, No, No, No]),
    (Subject::User, &[Destroy], [Common, No, No, No]),
    (Subject::Session, &[Read, Create, Destroy], [Yes, Own, Own, Own]),
    (Subject::ClusterType, &[Read], [No, Yes, Yes, Yes]),
    (Subject::Cluster, &[Create], [No, Yes, No, No]),
    (Subject::KeyPair, &[Read, Create, Destroy], [Yes, Own, Own, Own]),
    (Subject::Invoice, &[Read], [Yes, Yes, No, No]),
    (Subject::CreditDeposit, &[Create], [Yes, No, No, No]),
    (Subject::CloudConfiguration, &[Read, Create, Update, Destroy], [Yes, No, No, No]),
    (Subject::Setting, &[Read, Update], [Yes, No, No, No]),
    (Subject::Statistics, &[Read], [Yes, No, No, No]),
    (Subject::Outbox, &[Read, Update, Destroy], [Yes, No, No, No]),
    (Subject::Changes, &[Read], [Yes, Yes, Yes, Own]),
    (Subject::RackView, &[Read], [Yes, Yes, Yes, Yes]),
    (Subject::Preset, &[Read, Create, Update, Destroy], [Yes, Own, Own, Own]),
    (Subject::Metric, &[Read], [Yes, Yes, Yes, Yes]),
];

/// What the table says.
pub(super) fn allows(
    relation: Relation,
    action: Action,
    subject: Subject,
    of: Of<'_>,
    own: bool,
) -> bool {
    let row = TABLE.iter().find(|(kind, actions, _)| *kind == subject && actions.contains(&action));
    let Some((_, _, [root, admin, member, stranger])) = row else { return false };
    let cell = match relation {
        Relation::Root => root,
        Relation::Admin => admin,
        Relation::Member => member,
        Relation::Stranger => stranger,
    };
    match cell {
        Yes => true,
        No => false,
        Own => own,
        Common => !of.single_user && !of.root,
    }
}

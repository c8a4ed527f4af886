//! Types and statuses, and what users may ask of things of each status.

/// What a rack is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RackStatus {
    /// Between two others.
    InProgress,
    /// It did not come to be.
    Failed,
    /// Running.
    Active,
    /// Not running.
    Stopped,
}

impl RackStatus {
    /// All, in the order in which they are told.
    pub(crate) const ALL: [Self; 4] = [Self::InProgress, Self::Failed, Self::Active, Self::Stopped];

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Failed => "FAILED",
            Self::Active => "ACTIVE",
            Self::Stopped => "STOPPED",
        }
    }

    /// The status of that name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }

    /// What a user may ask for.
    pub(crate) fn actions(self) -> &'static [UserAction] {
        match self {
            Self::InProgress => &[],
            Self::Failed | Self::Active | Self::Stopped => &[UserAction::Destroy],
        }
    }
}

/// What a device is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DeviceType {
    /// A machine.
    Instance,
    /// A disk.
    Volume,
    /// A network.
    Network,
}

impl DeviceType {
    /// All.
    pub(crate) const ALL: [Self; 3] = [Self::Instance, Self::Volume, Self::Network];

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Instance => "Instance",
            Self::Volume => "Volume",
            Self::Network => "Network",
        }
    }

    /// The type of that name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The tag that a template of such devices has.
    pub(crate) fn tag(self) -> Option<&'static str> {
        match self {
            Self::Instance => None,
            Self::Volume => Some("volume"),
            Self::Network => Some("network"),
        }
    }

    /// The statuses that it may have, in the order in which they are told.
    pub(crate) fn statuses(self) -> &'static [DeviceStatus] {
        use DeviceStatus::{Active, Available, Failed, InProgress, Stopped, Suspended};
        match self {
            Self::Instance => &[InProgress, Failed, Active, Stopped, Suspended],
            Self::Volume => &[InProgress, Failed, Active, Available],
            Self::Network => &[InProgress, Failed, Active, Stopped],
        }
    }

    /// What a user may ask for while it has `status`.
    pub(crate) fn actions(self, status: DeviceStatus) -> &'static [UserAction] {
        use DeviceStatus::{Active, Available, Failed, Stopped, Suspended};
        use UserAction::{Destroy, Off, On, Resume, Suspend};
        match (self, status) {
            (Self::Instance, Failed) => &[Destroy],
            (Self::Instance, Active) => &[Destroy, Off, Suspend],
            (Self::Instance, Stopped) => &[Destroy, On],
            (Self::Instance, Suspended) => &[Destroy, Resume],
            (Self::Volume, Failed | Available) => &[Destroy],
            (Self::Network, Failed | Active | Stopped) => &[Destroy],
            _ => &[],
        }
    }
}

/// What a device is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DeviceStatus {
    /// Between two others.
    InProgress,
    /// It did not come to be.
    Failed,
    /// In use.
    Active,
    /// Not running.
    Stopped,
    /// Kept as it was, not running.
    Suspended,
    /// There to be used.
    Available,
}

impl DeviceStatus {
    /// All.
    pub(crate) const ALL: [Self; 6] = [
        Self::InProgress,
        Self::Failed,
        Self::Active,
        Self::Stopped,
        Self::Suspended,
        Self::Available,
    ];

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Failed => "FAILED",
            Self::Active => "ACTIVE",
            Self::Stopped => "STOPPED",
            Self::Suspended => "SUSPENDED",
            Self::Available => "AVAILABLE",
        }
    }

    /// The status of that name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}

/// What a user may ask of the cloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UserAction {
    /// Remove it.
    Destroy,
    /// Start it.
    On,
    /// Stop it.
    Off,
    /// Keep it as it is, not running.
    Suspend,
    /// Go on after that.
    Resume,
}

impl UserAction {
    /// All.
    pub(crate) const ALL: [Self; 5] =
        [Self::Destroy, Self::On, Self::Off, Self::Suspend, Self::Resume];

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Destroy => "destroy",
            Self::On => "on",
            Self::Off => "off",
            Self::Suspend => "suspend",
            Self::Resume => "resume",
        }
    }
}

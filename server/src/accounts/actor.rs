//! Who asks.

use super::ability::{self, Action, Of, Relation, Subject};
use crate::database::By;

/// What a user is in a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// May change what belongs to the team.
    Admin,
    /// May look at it.
    Member,
}

impl Role {
    /// The role of that name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        match name {
            "admin" => Some(Self::Admin),
            "member" => Some(Self::Member),
            _ => None,
        }
    }

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Member => "member",
        }
    }
}

/// How an actor showed who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Via {
    /// With a token of this `jti`.
    Token(String),
    /// With the cookie of this session, by its id.
    Session(String),
}

/// Who asks: a user with the roles that it has now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Actor {
    /// The user's id.
    pub(crate) id: String,
    /// The login.
    pub(crate) login: String,
    /// Whether everything is allowed that anybody may do.
    pub(crate) root: bool,
    /// Team and role, in the order of the teams' ids.
    pub(crate) roles: Vec<(String, Role)>,
    /// How it showed who it is.
    pub(crate) via: Via,
}

impl Actor {
    /// Whether it may do `action` with a thing of the kind `subject` that belongs to `of`.
    pub(crate) fn may(&self, action: Action, subject: Subject, of: Of<'_>) -> bool {
        ability::allows(self.relation(of.team), action, subject, of, of.user == Some(&*self.id))
    }

    /// Whether it may do `action` with anything of the kind `subject` at all; for what is left out of
    /// lists and menus.
    pub(crate) fn might(&self, action: Action, subject: Subject) -> bool {
        let own = Of { user: Some(&self.id), ..Of::default() };
        let teams = self.roles.iter().map(|(team, _)| Of { team: Some(team), ..own });
        teams.chain([own]).any(|of| self.may(action, subject, of))
    }

    /// What it may do with anything at all, by kind of thing.
    pub(crate) fn abilities(&self) -> Vec<(Subject, Vec<Action>)> {
        let mut all: Vec<(Subject, Vec<Action>)> = Vec::new();
        for (subject, actions, _) in ability::TABLE {
            let may = actions.iter().filter(|action| self.might(**action, *subject));
            match all.iter_mut().find(|(known, _)| known == subject) {
                Some((_, known)) => known.extend(may),
                None => all.push((*subject, may.copied().collect())),
            }
        }
        all
    }

    /// The teams whose things it may look at; none when it may look at those of all.
    pub(crate) fn teams(&self) -> Option<Vec<&str>> {
        (!self.root).then(|| self.roles.iter().map(|(team, _)| team.as_str()).collect())
    }

    /// What it is to a team.
    pub(crate) fn relation(&self, team: Option<&str>) -> Relation {
        let role = team.and_then(|team| self.roles.iter().find(|(of, _)| of == team));
        match role {
            _ if self.root => Relation::Root,
            Some((_, Role::Admin)) => Relation::Admin,
            Some((_, Role::Member)) => Relation::Member,
            None => Relation::Stranger,
        }
    }

    /// The same, for the log of changes.
    pub(crate) fn by(&self) -> By {
        By { id: Some(self.id.clone()), name: self.login.clone() }
    }
}

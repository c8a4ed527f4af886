//! Who looks, and at what: the roles of a user, read again when they change.

use crate::accounts::{Action, Actor, Of, Role, Subject, Via};
use crate::database::{Changed, Columns, Database, Failure, sql};

/// A user who looks.
#[derive(Clone, Debug)]
pub(super) struct Viewer(Actor);

/// What a change is to a viewer, beside something to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Concern {
    /// Nothing.
    Nothing,
    /// What it may look at may be another now.
    Roles,
    /// Whether it is signed in is to be asked again.
    SignIn,
}

impl Viewer {
    pub(super) fn new(actor: Actor) -> Self {
        Self(actor)
    }

    /// The user's id.
    pub(super) fn id(&self) -> &str {
        &self.0.id
    }

    /// Who it is.
    pub(super) fn actor(&self) -> &Actor {
        &self.0
    }

    /// What it is to the racks of a team, in the words of the rack view; none when it may not see them.
    pub(super) fn role(&self, team: &str) -> Option<&'static str> {
        if !self.0.may(Action::Read, Subject::Rack, Of::team(team)) {
            return None;
        }
        if self.0.root {
            return Some("superAdmin");
        }
        self.0.roles.iter().find(|(of, _)| of == team).map(|(_, role)| role.name())
    }

    /// Whether it may see that a change was made.
    pub(super) fn sees(&self, change: &Changed) -> bool {
        let of = Of {
            team: change.team_id.as_deref(),
            user: change.user_id.as_deref(),
            ..Of::default()
        };
        // What is a user's own is that user's to see, whatever the team has to do with it.
        let own = Of { team: None, ..of };
        self.0.may(Action::Read, Subject::Changes, of)
            || self.0.may(Action::Read, Subject::Changes, own)
    }

    /// What a change is to it.
    pub(super) fn concern(&self, change: &Changed) -> Concern {
        let own = change.user_id.as_deref() == Some(self.id())
            || (change.kind == "user" && change.subject_id == self.id());
        let team = || change.team_id.as_deref().unwrap_or(&change.subject_id);
        match &*change.kind {
            "team_role" if own => Concern::Roles,
            "team" if change.action == "delete" && self.role(team()).is_some() => Concern::Roles,
            _ if own => Concern::SignIn,
            _ => Concern::Nothing,
        }
    }

    /// Whether the sign-in with which it came is in the database and good.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn is_signed_in(
        &self,
        database: &Database,
        now: i64,
    ) -> Result<bool, Failure> {
        let (statement, of) = match &self.0.via {
            Via::Token(jti) => (
                "SELECT user_id FROM tokens WHERE jti = $1 AND expires_at > $2 \
                 AND revoked_at IS NULL",
                jti,
            ),
            Via::Session(id) => {
                ("SELECT user_id FROM sessions WHERE id = $1 AND expires_at > $2", id)
            }
        };
        let found = database.first(sql(statement).text(of.clone()).whole(now)).await?;
        Ok(found.is_some())
    }

    /// Reads its roles again. False when the user is gone, or about to.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn reload(&mut self, database: &Database) -> Result<bool, Failure> {
        let user =
            sql("SELECT u.login, u.root, r.team_id, r.role FROM users u LEFT JOIN team_roles r \
             ON r.user_id = u.id WHERE u.id = $1 AND u.deleted_at IS NULL ORDER BY r.team_id");
        let rows = database.all(user.text(self.id().to_owned())).await?;
        let mut roles = Vec::new();
        for row in &rows {
            self.0.login = row.text("login")?;
            self.0.root = row.flag("root")?;
            if let (Some(team), Some(role)) = (row.maybe_text("team_id")?, row.maybe_text("role")?)
            {
                roles.extend(Role::parse(&role).map(|role| (team, role)));
            }
        }
        self.0.roles = roles;
        Ok(!rows.is_empty())
    }
}

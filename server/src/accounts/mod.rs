//! People: users, teams, the roles that tie them together, what each may do, and how they show who they
//! are.
//!
//! Reading goes through `find` and `list` of [`user`], [`team`], [`team_role`], [`session`] and
//! [`token`]; changes through functions that take a [`Transaction`](crate::database::Transaction), check
//! rights and rules, and note what they did. What lives as long as the server (the key of tokens, the
//! seal of passwords, who failed to sign in lately) is [`Accounts`].

mod ability;
mod actor;
mod attempts;
mod authenticate;
mod client;
mod cloud;
mod following;
pub(crate) mod invitation;
pub(crate) mod oidc;
mod password;
mod rule;
mod seal;
mod secret;
pub(crate) mod session;
mod sign_in;
pub(crate) mod team;
mod team_change;
pub(crate) mod team_role;
pub(crate) mod token;
pub(crate) mod user;
mod user_change;

#[cfg(test)]
mod tests;

pub(crate) use ability::{Action, Of, Subject};
pub(crate) use actor::{Actor, Role, Via};
pub(crate) use authenticate::{SIGN_IN_FIRST, authenticate};
pub(crate) use client::Client;
pub(crate) use following::follow;
#[cfg(test)]
pub(crate) use following::purge;
pub(crate) use password::Password;
pub(crate) use seal::Seal;
pub(crate) use sign_in::{SignedIn, Wishes, confirm, sign_in, sign_out};
pub(crate) use team::Team;
pub(crate) use team_change::TeamUpdate;
pub(crate) use team_role::{NewTeamRole, TeamRole};
pub(crate) use token::{NewToken, Token};
pub(crate) use user::User;
pub(crate) use user_change::{NewUser, UserUpdate};

/// Changes of users.
pub(crate) mod users {
    pub(crate) use super::user::{find, is_set_up, list, locked};
    #[cfg(test)]
    pub(crate) use super::user_change::insert;
    pub(crate) use super::user_change::{create, destroy, mark_deleted, mark_own_deleted, update};
}

/// Changes of teams.
pub(crate) mod teams {
    pub(crate) use super::team::{find, list, locked, plain};
    pub(crate) use super::team_change::{create, destroy, insert, mark_deleted, update};
}

use crate::database::{Database, Failure};
use crate::identity::{Key, News, Standing};
use crate::rules::Refusal;
use std::sync::Arc;

/// What accounts need that lives as long as the server.
#[derive(Debug)]
pub(crate) struct Accounts {
    database: Arc<Database>,
    key: Key,
    seal: Seal,
    passwords: password::Passwords,
    attempts: attempts::Attempts,
    standing: Arc<Standing>,
}

impl Accounts {
    /// Those of a database; `key` signs tokens, `seal` keeps passwords that other services need, and
    /// `standing` is told what users may do.
    ///
    /// # Errors
    /// When the database fails, or the system has no random numbers.
    pub(crate) async fn open(
        database: Arc<Database>,
        key: Key,
        seal: Seal,
        standing: Arc<Standing>,
        now: i64,
    ) -> crate::Result<Self> {
        let (passwords, attempts) = (password::Passwords::new()?, attempts::Attempts::new()?);
        let accounts = Self { database, key, seal, passwords, attempts, standing };
        accounts.refresh(now).await?;
        Ok(accounts)
    }

    /// The key that signs tokens.
    pub(crate) fn key(&self) -> &Key {
        &self.key
    }

    /// The seal of passwords that other services need.
    pub(crate) fn seal(&self) -> &Seal {
        &self.seal
    }

    /// A password as it was given, hashed and sealed: before a transaction begins, as that takes long.
    /// Whether it may be one is told where it is used.
    ///
    /// # Errors
    /// When too many others wait for the same.
    pub(crate) async fn password(&self, text: &str) -> Result<Password, Refusal> {
        self.passwords.prepare(text, &self.seal).await
    }

    /// Tells the standing what users may do now.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn refresh(&self, now: i64) -> Result<(), Failure> {
        self.standing.reading();
        let state = following::state(&self.database, now).await?;
        self.standing.replace(state);
        Ok(())
    }

    /// Tells the standing of a session that begins, before the next reading does.
    fn begun(&self, user: &str, session: &session::Begun) {
        let Some(user) = following::number(user) else { return };
        let known = crate::identity::Session { user, expires: session.expires_at / token::MICROS };
        self.standing.tell(News::SessionBegun(session.digest.clone(), known));
    }

    /// Tells the standing of a token and a session that end.
    fn ended(&self, jti: &str, digest: &str) {
        if let Some(jti) = following::number(jti) {
            self.standing.tell(News::TokenEnded(jti));
        }
        if !digest.is_empty() {
            self.standing.tell(News::SessionEnded(digest.to_owned()));
        }
    }
}

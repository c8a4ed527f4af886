//! As whom a peer is to speak to the cloud.

use super::Cloud;
use super::peer::Trouble;
use crate::accounts::Team;
use crate::database::{Columns, sql};
use crate::rules::Refusal;
use serde_json::{Value, json};
use std::fmt;

/// Who somebody is to the cloud, with the password.
pub(super) struct Credentials {
    auth_url: String,
    user_id: String,
    /// The password, in clear.
    pub(super) password: String,
    project_id: String,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({:?}, ..)", self.user_id)
    }
}

impl Credentials {
    /// As peers want them in a body.
    pub(super) fn json(&self) -> Value {
        json!({
            "auth_url": self.auth_url,
            "user_id": self.user_id,
            "password": self.password,
            "project_id": self.project_id,
        })
    }

    /// As the cluster builder wants them behind `?`; it takes them nowhere else.
    pub(super) fn query(&self) -> String {
        let coded = super::peer::segment;
        format!(
            "auth_url={}&user_id={}&password={}&project_id={}",
            coded(&self.auth_url),
            coded(&self.user_id),
            coded(&self.password),
            coded(&self.project_id)
        )
    }
}

impl Cloud {
    /// The cloud's admin.
    ///
    /// # Errors
    /// When nobody has said who that is.
    pub(super) async fn admin(&self) -> Result<Credentials, Trouble> {
        let configuration = self.configuration().await?;
        Ok(Credentials {
            password: configuration.password(&self.seal)?,
            auth_url: configuration.internal_auth_url,
            user_id: configuration.admin_user_id,
            project_id: configuration.admin_project_id,
        })
    }

    /// The cloud's admin, in the project of a team.
    ///
    /// # Errors
    /// When the team has none, or nobody has said who the admin is.
    pub(super) async fn admin_in(&self, team: &Team) -> Result<Credentials, Refusal> {
        let admin = self.admin().await?;
        Ok(Credentials { project_id: project(team)?, ..admin })
    }

    /// A user in the project of a team.
    ///
    /// # Errors
    /// When one of them is not in the cloud yet, or nobody has said where that is.
    pub(super) async fn credentials(
        &self,
        user_id: &str,
        team: &Team,
    ) -> Result<Credentials, Refusal> {
        let configuration = self.configuration().await?;
        let select = sql("SELECT cloud_user_id, foreign_password FROM users WHERE id = $1");
        let row = self.database.first(select.text(user_id)).await?.ok_or(Refusal::NotFound)?;
        let (Some(cloud_user_id), Some(sealed)) =
            (row.maybe_text("cloud_user_id")?, row.maybe_text("foreign_password")?)
        else {
            let says = "The user has no account in the cloud yet";
            return Err(Refusal::Conflict(says.to_owned()));
        };
        let project_id = project(team)?;
        let password = self.seal.open(&sealed);
        Ok(Credentials {
            auth_url: configuration.internal_auth_url,
            user_id: cloud_user_id,
            password: password.map_err(|error| Refusal::Failed(error.to_string()))?,
            project_id,
        })
    }
}

/// What a team is to the cloud.
fn project(team: &Team) -> Result<String, Refusal> {
    team.project_id
        .clone()
        .ok_or_else(|| Refusal::Conflict("The team has no project in the cloud yet".to_owned()))
}

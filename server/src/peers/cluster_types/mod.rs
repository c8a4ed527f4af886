//! Kinds of clusters: a mirror of the cluster builder's list, and clusters launched from them.

mod constraint;
mod field;
mod launch;
mod mirror;

pub(crate) use field::{Field, Group};
pub(crate) use launch::{NewCluster, launch};
pub(crate) use mirror::Catalogue;
#[cfg(test)]
pub(crate) use mirror::Listed;

use super::peer::Trouble;
use crate::database::{Columns, Database, Failure, Statement, sql};
use crate::rules::Refusal;
use serde_json::Value;
use sqlx::any::AnyRow;

/// A kind of cluster.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ClusterType {
    /// Our id.
    pub(crate) id: String,
    /// The cluster builder's id.
    pub(crate) foreign_id: String,
    /// Its name.
    pub(crate) name: String,
    /// What it is.
    pub(crate) description: String,
    /// What is asked for before one is launched, in order.
    pub(crate) fields: Vec<Field>,
    /// Fields that belong together.
    pub(crate) groups: Vec<Group>,
    /// Texts for people: `{id, title, text}`.
    pub(crate) instructions: Vec<Value>,
    /// Where its picture is.
    pub(crate) logo_url: Option<String>,
    /// Its place among others.
    pub(crate) position: i64,
    /// When the builder changed it last, in UTC; empty where it does not say.
    pub(crate) version: String,
}

const COLUMNS: &str = "id, foreign_id, name, description, fields, field_groups, instructions, \
    logo_url, position, version";

impl ClusterType {
    fn of(row: &AnyRow) -> Result<Self, Failure> {
        let json = |column| row.text(column);
        Ok(Self {
            id: row.text("id")?,
            foreign_id: row.text("foreign_id")?,
            name: row.text("name")?,
            description: row.text("description")?,
            // Written by us, of the same types.
            fields: serde_json::from_str(&json("fields")?).unwrap_or_default(),
            groups: serde_json::from_str(&json("field_groups")?).unwrap_or_default(),
            instructions: serde_json::from_str(&json("instructions")?).unwrap_or_default(),
            logo_url: row.maybe_text("logo_url")?,
            position: row.whole("position")?,
            version: row.text("version")?,
        })
    }

    /// All of them as the statement `SELECT`s them.
    fn select<'a>() -> Statement<'a> {
        sql(format!("SELECT {COLUMNS} FROM cluster_types ORDER BY position, name, id"))
    }

    /// All that are known, in the builder's order.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn list(database: &Database) -> Result<Vec<Self>, Failure> {
        database.all(Self::select()).await?.iter().map(Self::of).collect()
    }

    /// The one that the cluster builder calls `foreign_id`.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) async fn find(database: &Database, foreign_id: &str) -> Result<Self, Refusal> {
        let select = format!("SELECT {COLUMNS} FROM cluster_types WHERE foreign_id = $1");
        let row = database.first(sql(select).text(foreign_id)).await?;
        Ok(Self::of(&row.ok_or(Refusal::NotFound)?)?)
    }
}

/// The text that says which cluster types there are cannot be used.
fn unusable(why: impl std::fmt::Display) -> Trouble {
    Trouble::Unusable(format!("the cluster builder's list of cluster types: {why}"))
}

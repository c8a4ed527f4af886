//! Racks and templates as the rack view needs them, and the statements that read them.

use crate::database::{Columns, Failure, Statement, sql};
use sqlx::any::AnyRow;
use std::sync::Arc;

/// A team, as the owner of racks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Owner {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) project_id: Option<String>,
    pub(super) billing_acct_id: Option<String>,
    pub(super) billing_period_start: Option<String>,
    pub(super) billing_period_end: Option<String>,
    pub(super) cost: String,
    pub(super) credits: String,
}

/// A rack without what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RackRow {
    pub(super) id: Arc<str>,
    pub(super) name: String,
    pub(super) u_height: i64,
    pub(super) status: String,
    pub(super) cost: String,
    pub(super) template_id: String,
    pub(super) owner: Owner,
}

/// What racks and devices look like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TemplateRow {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) height: i64,
    pub(super) depth: i64,
    pub(super) rackable: i64,
    pub(super) simple: bool,
    pub(super) images: String,
    pub(super) rows: Option<i64>,
    pub(super) columns: Option<i64>,
    /// Left, right, top, bottom.
    pub(super) padding: [i64; 4],
    pub(super) model: Option<String>,
    pub(super) rack_repeat_ratio: Option<String>,
    pub(super) template_type: String,
    pub(super) tag: Option<String>,
}

impl RackRow {
    /// Every rack with its team, and with each the number of the last change (`at`), which is there
    /// once when there is no rack.
    pub(super) fn all<'a>() -> Statement<'a> {
        sql("SELECT c.value AS at, r.id, r.name, r.u_height, r.status, r.cost, r.template_id, \
             t.id AS team_id, t.name AS team, t.project_id, t.billing_acct_id, \
             t.billing_period_start, t.billing_period_end, t.cost AS team_cost, t.credits \
             FROM counters c LEFT JOIN racks r ON 1 = 1 LEFT JOIN teams t ON t.id = r.team_id \
             WHERE c.name = 'changes'")
    }

    /// The rack of a row; none where the row has the number alone.
    pub(super) fn of(row: &AnyRow) -> Result<Option<Self>, Failure> {
        let Some(id) = row.maybe_text("id")? else { return Ok(None) };
        let owner = Owner {
            id: row.text("team_id")?,
            name: row.text("team")?,
            project_id: row.maybe_text("project_id")?,
            billing_acct_id: row.maybe_text("billing_acct_id")?,
            billing_period_start: row.maybe_text("billing_period_start")?,
            billing_period_end: row.maybe_text("billing_period_end")?,
            cost: row.text("team_cost")?,
            credits: row.text("credits")?,
        };
        Ok(Some(Self {
            id: id.into(),
            name: row.text("name")?,
            u_height: row.whole("u_height")?,
            status: row.text("status")?,
            cost: row.text("cost")?,
            template_id: row.text("template_id")?,
            owner,
        }))
    }
}

impl TemplateRow {
    /// Every template.
    pub(super) fn all<'a>() -> Statement<'a> {
        sql("SELECT id, name, height, depth, rackable, simple, images, rows_count, columns_count, \
             padding_left, padding_right, padding_top, padding_bottom, model, rack_repeat_ratio, \
             template_type, tag \
             FROM templates")
    }

    /// The template of a row.
    pub(super) fn of(row: &AnyRow) -> Result<Self, Failure> {
        Ok(Self {
            id: row.text("id")?,
            name: row.text("name")?,
            height: row.whole("height")?,
            depth: row.whole("depth")?,
            rackable: row.whole("rackable")?,
            simple: row.flag("simple")?,
            images: row.text("images")?,
            rows: row.maybe_whole("rows_count")?,
            columns: row.maybe_whole("columns_count")?,
            padding: [
                row.whole("padding_left")?,
                row.whole("padding_right")?,
                row.whole("padding_top")?,
                row.whole("padding_bottom")?,
            ],
            model: row.maybe_text("model")?,
            rack_repeat_ratio: row.maybe_text("rack_repeat_ratio")?,
            template_type: row.text("template_type")?,
            tag: row.maybe_text("tag")?,
        })
    }
}

//! [`Event`]: an event in words: a line, a level, and a message.
//!
//! Source: `notifications/notificationevent.py` and `events/` at ffba0c70e2d8.

use serde_json::Value;

use super::formats::Piece;
use crate::domain::notification_events::QueuedEvent;
use crate::storage::{Account, AccountKind, StorageError, Tx};
use crate::views::avatar_color;

/// An event in words.
#[derive(Debug)]
pub(super) struct Event {
    /// One line.
    pub(super) summary: String,
    /// `info`, `warning`, `error`, `primary` or `success`.
    pub(super) level: &'static str,
    pub(super) message: Vec<Piece>,
}

impl Event {
    /// Describes an event of that name.
    pub(super) fn describe(
        tx: &Tx<'_>,
        name: &str,
        event: &QueuedEvent,
    ) -> Result<Self, StorageError> {
        let words = Words { tx, event };
        let repository = words.text("repository");
        let (summary, level, message) = match name {
            "repo_push" => (
                format!("Repository {repository} updated"),
                "primary",
                words.push()?,
            ),
            "repo_mirror_sync_started" => (words.mirror("started"), "info", words.mirrored()?),
            "repo_mirror_sync_success" => (words.mirror("success"), "success", words.mirrored()?),
            "repo_mirror_sync_failed" => (words.mirror("failed"), "error", words.mirrored()?),
            "vulnerability_found" => (
                words.vulnerability_summary(),
                words.vulnerability_level(),
                words.vulnerability()?,
            ),
            "repo_image_expiry" => (
                format!("Repository {repository} image(s) expiring"),
                "info",
                words.expiry()?,
            ),
            "quota_warning" => (
                format!(
                    "Namespace {} storage usage has reached {}% of its quota limit",
                    words.text("namespace"),
                    words.text("threshold_percent")
                ),
                "warning",
                words.quota_warning(),
            ),
            "quota_error" => (
                format!(
                    "Namespace {} storage usage has exceeded its quota limit ({}%)",
                    words.text("namespace"),
                    words.text("usage_percent")
                ),
                "error",
                words.quota_error(),
            ),
            "build_queued" => words.build("queued", "queued", "info")?,
            "build_start" => words.build("started", "started", "info")?,
            "build_success" => words.build("succeeded", "completed", "success")?,
            "build_failure" => words.build("failure", "failure", "error")?,
            "build_cancelled" => words.build("cancelled", "canceled", "info")?,
            _ => (name.to_owned(), "info", Vec::new()),
        };
        Ok(Self {
            summary,
            level,
            message,
        })
    }
}

/// What is said of one event.
struct Words<'a> {
    tx: &'a Tx<'a>,
    event: &'a QueuedEvent,
}

impl Words<'_> {
    /// A value of the event as a text; nothing where it is not there.
    fn text(&self, key: &str) -> String {
        text_of(&self.event.data[key])
    }

    fn push(&self) -> Result<Vec<Piece>, StorageError> {
        let mut message = self.performer(" pushed ")?;
        if message.is_empty() {
            message.push(Piece::text("Push of "));
        }
        let tags = texts(&self.event.data["updated_tags"]);
        if !tags.is_empty() {
            message.push(self.icon("tags"));
            message.push(Piece::text(" "));
            message.extend(self.tags(&tags)?);
            message.push(Piece::text(" in "));
        }
        message.push(Piece::text(" repository "));
        message.extend(self.repository()?);
        Ok(message)
    }

    fn mirror(&self, what: &str) -> String {
        format!("Repository Mirror {what} for {}", self.text("message"))
    }

    fn mirrored(&self) -> Result<Vec<Piece>, StorageError> {
        let mut message = self.performer(" ")?;
        message.push(Piece::text(self.text("message")));
        Ok(message)
    }

    fn vulnerability_level(&self) -> &'static str {
        match self.event.data["vulnerability"]["priority"].as_str() {
            Some("Critical") => "error",
            Some("Medium" | "High") => "warning",
            _ => "info",
        }
    }

    fn vulnerability_summary(&self) -> String {
        let priority = text_of(&self.event.data["vulnerability"]["priority"]);
        let tags = texts(&self.event.data["tags"]).len();
        let repository = self.text("repository");
        format!("{priority} vulnerability detected in repository {repository} in {tags} tags")
    }

    fn vulnerability(&self) -> Result<Vec<Piece>, StorageError> {
        let found = &self.event.data["vulnerability"];
        let label = format!("{} vulnerability", text_of(&found["priority"]));
        let mut message = vec![
            Piece::text("A "),
            Piece::link(text_of(&found["link"]), label),
            Piece::text(format!(
                " ({}) was detected in tags/manifests ",
                text_of(&found["id"])
            )),
            self.icon("tags"),
            Piece::text(" "),
        ];
        let tags = texts(&self.event.data["tags"]);
        message.extend(self.tags(&tags[..tags.len().min(3)])?);
        if tags.len() > 3 {
            message.push(Piece::text(format!(" (and {} more)", tags.len() - 3)));
        }
        message.push(Piece::text(" in repository "));
        message.extend(self.repository()?);
        Ok(message)
    }

    fn expiry(&self) -> Result<Vec<Piece>, StorageError> {
        let mut message = vec![Piece::text("The following tags of repository ")];
        message.extend(self.repository()?);
        message.push(Piece::text(format!(
            " are due to expire in {}: ",
            self.text("expiring_in")
        )));
        message.push(Piece::Break);
        message.extend(self.tags(&texts(&self.event.data["tags"]))?);
        Ok(message)
    }

    fn quota_warning(&self) -> Vec<Piece> {
        vec![
            Piece::text("Namespace "),
            Piece::bold(self.text("namespace")),
            Piece::text(" storage usage has reached "),
            Piece::bold(format!("{}%", self.text("threshold_percent"))),
            Piece::text(" of its quota limit. "),
            Piece::Break,
            Piece::Break,
            Piece::text(format!(
                "Current usage: {}% ({} of {})",
                self.text("usage_percent"),
                self.text("usage_bytes_formatted"),
                self.text("limit_bytes_formatted")
            )),
        ]
    }

    fn quota_error(&self) -> Vec<Piece> {
        vec![
            Piece::text("Namespace "),
            Piece::bold(self.text("namespace")),
            Piece::text(" storage usage has "),
            Piece::bold("exceeded"),
            Piece::text(format!(
                " its quota limit ({}%). ",
                self.text("usage_percent")
            )),
            Piece::Break,
            Piece::Break,
            Piece::text(format!(
                "Current usage: {} of {}. Image pushes may be rejected until storage usage is \
                 reduced.",
                self.text("usage_bytes_formatted"),
                self.text("limit_bytes_formatted")
            )),
        ]
    }

    /// The line, the level and the message of a build.
    fn build(
        &self,
        what: &str,
        kind: &str,
        level: &'static str,
    ) -> Result<(String, &'static str, Vec<Piece>), StorageError> {
        let build: String = self.text("build_id").chars().take(7).collect();
        let repository = self.text("repository");
        let summary = format!("Build {what} for repository {repository} [{build}]");
        let mut message = vec![
            Piece::link(self.text("homepage"), format!("Build {build}")),
            Piece::text(format!(" {kind} for ")),
        ];
        message.extend(self.build_source());
        message.push(Piece::text(" for repository "));
        message.extend(self.repository()?);
        let error = self.text("error_message");
        if !error.is_empty() {
            message.push(Piece::Break);
            message.push(Piece::text(error));
        }
        Ok((summary, level, message))
    }

    /// What a build is made of: a change that set a trigger off, or an upload.
    fn build_source(&self) -> Vec<Piece> {
        if self.text("trigger_id").is_empty() {
            return vec![Piece::text("uploaded Dockerfile")];
        }
        let metadata = &self.event.data["trigger_metadata"];
        if !metadata.is_object() {
            let kind = self.text("trigger_kind");
            return vec![Piece::text(format!("change to {kind} repository"))];
        }
        let commit: String = text_of(&metadata["commit"]).chars().take(7).collect();
        let info = &metadata["commit_info"];
        if !info.is_object() {
            return vec![Piece::text(format!("change {commit}"))];
        }
        let reference = text_of(&metadata["ref"]);
        let mut parts = reference.split('/').skip(1);
        let kind = match parts.next() {
            Some("tags") => "tag",
            _ => "branch",
        };
        let name = parts.next().unwrap_or_default();
        let mut pieces = vec![
            Piece::text("change "),
            Piece::link(text_of(&info["url"]), commit),
            Piece::text(format!(" to {kind} {name}")),
        ];
        let author = &info["author"];
        if author.is_object() {
            pieces.push(Piece::text(" by "));
            let name = text_of(&author["username"]);
            pieces.push(Piece::link(text_of(&author["url"]), name));
        }
        pieces
    }

    /// Whoever caused the event, and what follows; nothing where nobody did.
    fn performer(&self, behind: &str) -> Result<Vec<Piece>, StorageError> {
        let Some(name) = &self.event.performer else {
            return Ok(Vec::new());
        };
        let mut pieces = Vec::new();
        match self.tx.account_fetch(name)? {
            Some(account) if account.kind == AccountKind::Robot => {
                pieces.push(self.icon("wrench"));
            }
            Some(account) => pieces.push(avatar(&account)),
            None => {}
        }
        pieces.push(Piece::text(" "));
        pieces.push(Piece::bold(name));
        pieces.push(Piece::text(behind));
        Ok(pieces)
    }

    fn repository(&self) -> Result<Vec<Piece>, StorageError> {
        let name = self.text("repository");
        let owner = self.tx.account_fetch(&self.text("namespace"))?;
        let Some(owner) = owner else {
            return Ok(vec![Piece::text(name)]);
        };
        let url = format!("{}/repository/{name}", self.event.base_url);
        Ok(vec![
            avatar(&owner),
            Piece::text(" "),
            Piece::link(url, name),
        ])
    }

    fn tags(&self, tags: &[String]) -> Result<Vec<Piece>, StorageError> {
        let (base_url, repository) = (&self.event.base_url, self.text("repository"));
        let owner = self.tx.account_fetch(&self.text("namespace"))?;
        let mut pieces = Vec::new();
        for (number, tag) in tags.iter().enumerate() {
            if number > 0 {
                pieces.push(Piece::text(", "));
            }
            pieces.push(if owner.is_some() {
                let url = format!("{base_url}/repository/{repository}?tag={tag}&tab=tags");
                Piece::link(url, tag)
            } else {
                Piece::text(tag)
            });
        }
        Ok(pieces)
    }

    fn icon(&self, name: &'static str) -> Piece {
        let url = format!("{}/static/img/icons/{name}.png", self.event.base_url);
        Piece::Image { url, name }
    }
}

fn avatar(account: &Account) -> Piece {
    let letter = account.name.chars().next();
    let letter = letter.map(|letter| letter.to_uppercase().to_string());
    Piece::Avatar {
        letter: letter.unwrap_or_default(),
        color: avatar_color(&account.name, &account.email),
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        other => crate::python::text::str(other),
    }
}

fn texts(list: &Value) -> Vec<String> {
    let items = list.as_array().into_iter().flatten();
    items.map(text_of).collect()
}

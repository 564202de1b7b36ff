//! Organizations of a server as a file that `apply` takes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use apitwin_cli::{Failure, FailureKind};
use quay_api::Client;

use super::model::{AutoPrunePolicy, Document, ImmutabilityPolicy, Organization, RepositoryState};
use super::read::{Reader, Remarks, Scope};
use super::rejection;

/// Reads organizations and writes them as a file.
///
/// # Errors
///
/// One is not there or cannot be read.
pub async fn export(
    client: &Client,
    names: &[String],
    concurrency: usize,
) -> Result<String, Failure> {
    let mut document = Document::default();
    let mut remarks = BTreeMap::new();
    for name in names {
        let reader = Reader {
            client,
            name,
            scope: Scope::All,
            concurrency,
        };
        let found = reader.read().await;
        if let Some(failure) = failure(name, found.exists, &found.remarks) {
            return Err(failure);
        }
        let mut organization = found.organization;
        tidy(&mut organization);
        document.organizations.insert(name.clone(), organization);
        remarks.insert(name.clone(), found.remarks);
    }
    let mut text = String::new();
    for (name, remarks) in &remarks {
        write_remarks(name, remarks, &mut text);
    }
    let options = serde_saphyr::ser_options! { prefer_block_scalars: true };
    let yaml = serde_saphyr::to_string_with_options(&document, options).map_err(|error| {
        Failure::new(
            FailureKind::Server,
            format!("the organizations cannot be written: {error}"),
        )
    })?;
    text.push_str(&yaml);
    Ok(text)
}

/// Why an organization cannot be exported, if it cannot.
fn failure(name: &str, exists: bool, remarks: &Remarks) -> Option<Failure> {
    // What the server has not, or has switched off, is a remark.
    let mut failures = remarks
        .unread
        .iter()
        .map(|(_, error)| rejection::failure(error));
    let fatal =
        failures.find(|it| !matches!(it.kind(), FailureKind::NotFound | FailureKind::Rejected));
    if let Some(failure) = fatal {
        let text = format!("{name} cannot be read: {failure}");
        return Some(Failure::new(failure.kind(), text));
    }
    (!exists).then(|| {
        let text = format!("there is no organization {name}");
        Failure::new(FailureKind::NotFound, text).next("Look at the name.")
    })
}

/// Leaves out what says nothing: defaults and empty sections.
fn tidy(organization: &mut Organization) {
    fn list<T>(section: &mut Option<Vec<T>>) {
        section.take_if(|list| list.is_empty());
    }
    fn map<T>(section: &mut Option<BTreeMap<String, T>>) {
        section.take_if(|map| map.is_empty());
    }
    fn policies(
        auto_prune: &mut Option<Vec<AutoPrunePolicy>>,
        immutability: &mut Option<Vec<ImmutabilityPolicy>>,
    ) {
        for policy in auto_prune.iter_mut().flatten() {
            policy.tag_pattern_matches.take_if(|matches| *matches);
        }
        for policy in immutability.iter_mut().flatten() {
            policy.tag_pattern_matches.take_if(|matches| *matches);
        }
        list(auto_prune);
        list(immutability);
    }
    policies(&mut organization.auto_prune, &mut organization.immutability);
    map(&mut organization.robots);
    map(&mut organization.teams);
    map(&mut organization.applications);
    map(&mut organization.notifications);
    list(&mut organization.default_permissions);
    for team in organization.teams.iter_mut().flatten() {
        list(&mut team.1.members);
        list(&mut team.1.robots);
    }
    for (_, repository) in organization.repositories.iter_mut().flatten() {
        policies(&mut repository.auto_prune, &mut repository.immutability);
        map(&mut repository.notifications);
        let says_nothing = |state: &mut RepositoryState| *state == RepositoryState::Normal;
        repository.state.take_if(says_nothing);
        if let Some(permissions) = &mut repository.permissions {
            map(&mut permissions.teams);
            map(&mut permissions.users);
            map(&mut permissions.robots);
        }
        repository
            .permissions
            .take_if(|it| *it == Default::default());
    }
    map(&mut organization.repositories);
}

/// Says what the file does not hold.
fn write_remarks(name: &str, remarks: &Remarks, text: &mut String) {
    let mut lines = Vec::new();
    if !remarks.unread.is_empty() {
        let mut kinds: Vec<_> = remarks
            .unread
            .iter()
            .map(|(section, error)| {
                let what = super::plan::what(section);
                format!("{what}: {error}")
            })
            .collect();
        kinds.dedup();
        lines.extend(kinds);
    }
    lines.extend(remarks.notes.iter().cloned());
    let _ = writeln!(
        text,
        "# {name}: tokens of robots, secrets of applications, passwords and the URLs of webhooks are \
         not exported."
    );
    for line in lines {
        let line = line.replace(['\n', '\r'], " ");
        let _ = writeln!(text, "# Not exported: {line}.");
    }
    if !remarks.variables.is_empty() {
        let names = remarks.variables.join(", ");
        let _ = writeln!(
            text,
            "# To create {name} from this file, set these environment variables: {names}."
        );
    }
}

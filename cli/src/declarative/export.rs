//! Organizations of a server as a file that `apply` takes.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::rc::Rc;

use apitwin_cli::connection::Connection;
use apitwin_cli::{Failure, FailureKind};
use quay_api::Client;

use super::model::{AutoPrunePolicy, Document, ImmutabilityPolicy, Organization, RepositoryState};
use super::read::{Reader, Remarks, Scope};
use super::rejection::ends_a_run;

/// Reads organizations and writes them as a file.
///
/// # Errors
///
/// One is not there or cannot be read.
pub async fn export(
    client: &Client,
    connection: Option<&Connection>,
    names: &[String],
    concurrency: usize,
) -> Result<String, Failure> {
    let mut document = Document::default();
    let mut remarks = BTreeMap::new();
    let names_taken = Rc::<RefCell<BTreeSet<String>>>::default();
    for name in names {
        let reader = Reader {
            client,
            name,
            scope: Scope::All,
            concurrency,
            is_over: Rc::new(Cell::new(false)),
            names: names_taken.clone(),
        };
        let found = reader.read().await;
        if let Some(failure) = failure(connection, name, found.exists, &found.remarks) {
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
fn failure(
    connection: Option<&Connection>,
    name: &str,
    exists: bool,
    remarks: &Remarks,
) -> Option<Failure> {
    // What the server has not, or has switched off, is a remark.
    let fatal = remarks
        .unread
        .iter()
        .filter(|(_, error)| !error.is_absence());
    let fatal = fatal.map(|(section, error)| (section, error.failure(connection)));
    let (mut ends, others): (Vec<_>, Vec<_>) =
        fatal.partition(|(_, failure)| ends_a_run(failure.kind()));
    ends.extend(others);
    if let Some((section, failure)) = ends.first() {
        let text = format!("{} cannot be read: {failure}", super::plan::what(section));
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
                format!("{what}: {}", error.failure(None).message())
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

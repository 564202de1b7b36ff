//! Policies about tags, and notifications: of organizations and of repositories.

use std::collections::BTreeMap;

use quay_api::Extra;
use quay_api::models::{self, AutoPrunePolicy as Found};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::super::key::{Kind, Section};
use super::super::model::{
    AutoPrunePolicy, ImmutabilityPolicy, Notification, NotificationMethod, Organization,
    Repository, SecretSource,
};
use super::super::resources::{auto_prune_name, immutability_name};
use super::{Reader, Remarks, Surplus, convert};

impl Reader<'_> {
    pub(super) async fn organization_policies(
        &self,
        organization: &mut Organization,
        remarks: &mut Remarks,
    ) {
        let (client, name) = (self.client, self.name);
        if let Some(section) = self.wants(Kind::OrganizationAutoPrune, "") {
            let result = client.list_organization_auto_prune_policies(name).await;
            let list = remarks.keep(&section, result);
            organization.auto_prune =
                list.map(|list| auto_prune(&section, list.into_inner().policies, remarks));
        }
        if let Some(section) = self.wants(Kind::OrganizationImmutability, "") {
            let result = client.list_org_immutability_policies(name).await;
            let list = remarks.keep(&section, result);
            organization.immutability =
                list.map(|list| immutability(&section, list.into_inner().policies, remarks));
        }
        if let Some(section) = self.wants(Kind::OrganizationNotification, "") {
            let result = client.list_org_notifications(name).await;
            organization.notifications = remarks.keep(&section, result).map(|list| {
                let list = list.into_inner().notifications;
                let list = list.into_iter().map(|it| Listed {
                    uuid: it.uuid,
                    title: it.title,
                    method: it.method,
                    config: it.config.extra,
                    event_config: it.event_config,
                    event: it.event,
                });
                notifications(&section, list, remarks)
            });
        }
    }

    pub(super) async fn repository_policies(
        &self,
        name: &str,
        repository: &mut Repository,
        remarks: &mut Remarks,
    ) {
        let (client, full) = (self.client, format!("{}/{name}", self.name));
        if let Some(section) = self.wants(Kind::RepositoryAutoPrune, name) {
            let result = client.list_repository_auto_prune_policies(&full).await;
            let list = remarks.keep(&section, result);
            repository.auto_prune =
                list.map(|list| auto_prune(&section, list.into_inner().policies, remarks));
        }
        if let Some(section) = self.wants(Kind::RepositoryImmutability, name) {
            let result = client.list_repository_immutability_policies(&full).await;
            let list = remarks.keep(&section, result);
            repository.immutability =
                list.map(|list| immutability(&section, list.into_inner().policies, remarks));
        }
        if let Some(section) = self.wants(Kind::RepositoryNotification, name) {
            let result = client.list_repo_notifications(&full).await;
            repository.notifications = remarks.keep(&section, result).map(|list| {
                let list = list.into_inner().notifications;
                let list = list.into_iter().map(|it| Listed {
                    uuid: it.uuid,
                    title: it.title,
                    method: it.method,
                    config: it.config.extra,
                    event_config: it.event_config,
                    event: it.event,
                });
                notifications(&section, list, remarks)
            });
        }
    }
}

fn auto_prune(section: &Section, found: Vec<Found>, remarks: &mut Remarks) -> Vec<AutoPrunePolicy> {
    let mut all = Vec::new();
    for policy in found {
        let (uuid, policy) = match policy {
            Found::AutoPruneCountPolicy(it) => {
                let policy = AutoPrunePolicy {
                    keep_tags: Some(it.value),
                    max_age: None,
                    tag_pattern: it.tag_pattern,
                    tag_pattern_matches: it.tag_pattern_matches,
                };
                (it.uuid, policy)
            }
            Found::AutoPruneAgePolicy(it) => {
                let Ok(age) = it.value.parse() else {
                    let text = format!("an auto-prune policy for the age \"{}\"", it.value);
                    remarks.notes.push(text);
                    continue;
                };
                let policy = AutoPrunePolicy {
                    keep_tags: None,
                    max_age: Some(age),
                    tag_pattern: it.tag_pattern,
                    tag_pattern_matches: it.tag_pattern_matches,
                };
                (it.uuid, policy)
            }
        };
        if remarks.identify(section.key(auto_prune_name(&policy)), uuid) {
            all.push(policy);
        }
    }
    all.sort_by_key(auto_prune_name);
    all
}

fn immutability(
    section: &Section,
    found: Vec<models::ImmutabilityPolicy>,
    remarks: &mut Remarks,
) -> Vec<ImmutabilityPolicy> {
    let mut all = Vec::new();
    for found in found {
        let policy = ImmutabilityPolicy {
            tag_pattern: found.tag_pattern,
            tag_pattern_matches: Some(found.tag_pattern_matches),
        };
        if remarks.identify(section.key(immutability_name(&policy)), found.uuid) {
            all.push(policy);
        }
    }
    all.sort_by_key(immutability_name);
    all
}

/// A notification of either kind.
struct Listed<E> {
    uuid: String,
    title: Option<String>,
    event: E,
    method: models::NotificationMethod,
    config: Extra,
    event_config: Extra,
}

fn notifications<F: Serialize, E: DeserializeOwned>(
    section: &Section,
    found: impl Iterator<Item = Listed<F>>,
    remarks: &mut Remarks,
) -> BTreeMap<String, Notification<E>> {
    let mut all = BTreeMap::new();
    let owner = match section.owner.as_str() {
        "" => String::new(),
        owner => format!(" of {owner}"),
    };
    for found in found {
        let title = found.title.filter(|title| !title.is_empty());
        let Some(title) = title else {
            let text = format!("notification {}{owner}, which has no title", found.uuid);
            remarks.notes.push(text);
            remarks.surplus.push(Surplus {
                key: section.key(&found.uuid),
                id: found.uuid,
                first: None,
            });
            continue;
        };
        let (Some(event), Some(method)) = (convert(&found.event), convert(&found.method)) else {
            let text = format!(
                "notification {title}{owner}, whose event or method a file cannot hold; it is kept"
            );
            remarks.notes.push(text);
            continue;
        };
        if !remarks.identify(section.key(&title), found.uuid) {
            continue;
        }
        let has_url = matches!(
            method,
            NotificationMethod::Slack | NotificationMethod::Webhook
        );
        let url_from = has_url.then(|| {
            let parts = [&*section.organization, &section.owner, &title, "URL"];
            let name = remarks.variable(&parts);
            SecretSource::Env(name)
        });
        let notification = Notification {
            event,
            method,
            url_from,
            config: found.config.into_inner(),
            event_config: found.event_config.into_inner(),
        };
        all.insert(title, notification);
    }
    all
}

//! Calls for policies about tags, and for notifications.

use quay_api::models::{
    AutoPruneAgeSettings, AutoPruneAgeSettingsMethod, AutoPruneCountSettings,
    AutoPruneCountSettingsMethod, AutoPruneSettings, ImmutabilityPolicyConfig,
    NamespaceNotificationConfig, NewNamespaceNotification, NewRepositoryNotification,
    RepositoryNotificationConfig,
};
use quay_api::{Client, Extra, Unchecked};

use super::super::key::Kind;
use super::super::model::{AutoPrunePolicy, ImmutabilityPolicy};
use super::{Action, Done, Step};

pub(super) async fn auto_prune(client: &Client, step: &Step) -> Done {
    let (organization, repository) = (
        &step.key.section.organization,
        step.key.section.repository(),
    );
    let is_own = step.key.section.kind == Kind::OrganizationAutoPrune;
    if step.action == Action::Delete {
        let uuid = step.id()?;
        match is_own {
            true => {
                client
                    .delete_organization_auto_prune_policy(organization, uuid)
                    .await?
            }
            false => {
                client
                    .delete_repository_auto_prune_policy(repository, uuid)
                    .await?
            }
        };
        return Ok(None);
    }
    let wanted: AutoPrunePolicy = step.wanted()?;
    let body: AutoPruneSettings = match (wanted.keep_tags, wanted.max_age) {
        (Some(count), _) => {
            let method = AutoPruneCountSettingsMethod::NumberOfTags;
            AutoPruneCountSettings::new(method, count)
                .tag_pattern(wanted.tag_pattern)
                .tag_pattern_matches(wanted.tag_pattern_matches)
                .into()
        }
        (None, age) => {
            let method = AutoPruneAgeSettingsMethod::CreationDate;
            let age = age.map(|age| age.to_string()).unwrap_or_default();
            AutoPruneAgeSettings::new(method, age)
                .tag_pattern(wanted.tag_pattern)
                .tag_pattern_matches(wanted.tag_pattern_matches)
                .into()
        }
    };
    match (step.action, is_own) {
        (Action::Create, true) => {
            client
                .create_organization_auto_prune_policy(organization, body)
                .await?;
        }
        (Action::Create, false) => {
            client
                .create_repository_auto_prune_policy(repository, body)
                .await?;
        }
        (_, true) => {
            let uuid = step.id()?;
            client
                .update_organization_auto_prune_policy(organization, uuid, body)
                .await?;
        }
        (_, false) => {
            let uuid = step.id()?;
            client
                .update_repository_auto_prune_policy(repository, uuid, body)
                .await?;
        }
    }
    Ok(step.outcome())
}

pub(super) async fn immutability(client: &Client, step: &Step) -> Done {
    let (organization, repository) = (
        &step.key.section.organization,
        step.key.section.repository(),
    );
    let is_own = step.key.section.kind == Kind::OrganizationImmutability;
    if step.action == Action::Delete {
        let uuid = step.id()?;
        match is_own {
            true => {
                client
                    .delete_org_immutability_policy(organization, uuid)
                    .await?
            }
            false => {
                client
                    .delete_repository_immutability_policy(repository, uuid)
                    .await?
            }
        };
        return Ok(None);
    }
    let wanted: ImmutabilityPolicy = step.wanted()?;
    let body = ImmutabilityPolicyConfig::new(wanted.tag_pattern)
        .tag_pattern_matches(wanted.tag_pattern_matches);
    match (step.action, is_own) {
        (Action::Create, true) => {
            client
                .create_org_immutability_policy(organization, body)
                .await?;
        }
        (Action::Create, false) => {
            client
                .create_repository_immutability_policy(repository, body)
                .await?;
        }
        (_, true) => {
            let uuid = step.id()?;
            client
                .update_org_immutability_policy(organization, uuid, body)
                .await?;
        }
        (_, false) => {
            let uuid = step.id()?;
            client
                .update_repository_immutability_policy(repository, uuid, body)
                .await?;
        }
    }
    Ok(step.outcome())
}

/// Notifications cannot be changed: the new one is made before the old one goes.
pub(super) async fn notification(client: &Client, step: &Step) -> Done {
    let (organization, repository) = (
        &step.key.section.organization,
        step.key.section.repository(),
    );
    let is_own = step.key.section.kind == Kind::OrganizationNotification;
    if step.action != Action::Delete {
        let title = step.key.name.as_str();
        let extra = match step.wanted.contains_key("config") {
            true => step.value("config")?,
            false => Extra::default(),
        };
        let event_config = match step.wanted.contains_key("eventConfig") {
            true => step.value("eventConfig")?,
            false => Extra::default(),
        };
        let (event, method) = ("event", step.value("method")?);
        let url = step.secrets.get("urlFrom").cloned().map(Unchecked::Value);
        if is_own {
            let mut config = NamespaceNotificationConfig::default().extra(extra);
            config.url = url;
            let event = step.value(event)?;
            let body = NewNamespaceNotification::new(event, method, config, event_config);
            client
                .create_org_notification(organization, body.title(title))
                .await?;
        } else {
            let mut config = RepositoryNotificationConfig::default().extra(extra);
            config.url = url;
            let event = step.value(event)?;
            let body = NewRepositoryNotification::new(event, method, config, event_config);
            let body = body.title(title);
            client.create_repo_notification(&repository, body).await?;
        }
    }
    if step.action != Action::Create {
        let uuid = step.id()?;
        match is_own {
            true => client.delete_org_notification(organization, uuid).await?,
            false => client.delete_repo_notification(&repository, uuid).await?,
        };
    }
    Ok(step.outcome())
}

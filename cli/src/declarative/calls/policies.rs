//! Calls for policies about tags, and for notifications.

use quay_api::models::{
    AutoPruneAgeSettings, AutoPruneAgeSettingsMethod, AutoPruneCountSettings,
    AutoPruneCountSettingsMethod, AutoPruneSettings, ImmutabilityPolicyConfig,
    NamespaceNotificationConfig, NewNamespaceNotification, NewRepositoryNotification,
    RepositoryNotificationConfig,
};
use quay_api::{Client, Extra, Unchecked};
use serde_json::Value;

use super::super::key::Kind;
use super::super::model::{AutoPrunePolicy, ImmutabilityPolicy};
use super::{Action, CallError, Done, Step};

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
        let extra = settings(step, "config", "method")?;
        let event_config = settings(step, "eventConfig", "event")?;
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

/// Settings of a method or event. What the file leaves out stays as it was, unless the settings were those
/// of another method or event.
fn settings(step: &Step, property: &str, of: &str) -> Result<Extra, CallError> {
    let mut settings = Extra::default();
    if let Some(found) = step.found.as_ref().and_then(|found| found.get(property))
        && !step.differs(of)
    {
        settings.extend(found.as_object().cloned().unwrap_or_default());
    }
    let wanted = step.wanted.get(property).and_then(Value::as_object);
    settings.extend(wanted.cloned().unwrap_or_default());
    Ok(settings)
}

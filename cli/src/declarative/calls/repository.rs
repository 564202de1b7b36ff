//! Calls for repositories, permissions on them, and mirrors.

use jiff::Timestamp;
use quay_api::ensure::Outcome;
use quay_api::models::{
    NewRepository, NewRepositoryMirror, RepositoryMirrorRegistryConfig, RepositoryMirrorRule,
    RepositoryMirrorRuleRuleKind, RepositoryMirrorUpdate, RepositoryStateChange,
    RepositoryStateChangeState, RepositoryVisibility, RepositoryVisibilityChange, RoleChange,
};
use quay_api::{Client, Field};

use super::super::key::Kind;
use super::super::model::{Mirror, Repository, RepositoryState};
use super::{Action, Done, Step};

/// How long the copy of one image may take, if nobody says so.
const DEFAULT_TIMEOUT: i64 = 300;

pub(super) async fn repository(client: &Client, step: &Step) -> Done {
    let (organization, name) = (&step.key.section.organization, &step.key.name);
    let full = format!("{organization}/{name}");
    if step.action == Action::Delete {
        client.delete_repository(&full).await?;
        return Ok(None);
    }
    let wanted: Repository = step.wanted()?;
    let is_new = step.action == Action::Create;
    let mut outcome = Outcome::Changed;
    let visibility = match wanted.visibility {
        Some(_) => step.value("visibility")?,
        None => RepositoryVisibility::Private,
    };
    if is_new || step.differs("description") {
        let description = wanted.description.as_deref().unwrap_or_default();
        if is_new {
            let body = NewRepository::new(name, visibility, description).namespace(organization);
            outcome = client.ensure_repository(body).await?.outcome();
        } else {
            let body = quay_api::models::RepositoryUpdate::new(description);
            client.update_repo(&full, body).await?;
        }
    }
    if step.differs("visibility") {
        let body = RepositoryVisibilityChange::new(visibility);
        client.change_repo_visibility(&full, body).await?;
    }
    let state = match wanted.state {
        Some(RepositoryState::Normal) => Some(RepositoryStateChangeState::Normal),
        Some(RepositoryState::ReadOnly) => Some(RepositoryStateChangeState::ReadOnly),
        Some(RepositoryState::Mirror) => Some(RepositoryStateChangeState::Mirror),
        None => None,
    };
    if let Some(state) = state {
        let is_normal = state == RepositoryStateChangeState::Normal;
        if step.differs("state") || (is_new && !is_normal) {
            let body = RepositoryStateChange::new(state);
            client.change_repo_state(&full, body).await?;
        }
    }
    Ok(Some(outcome))
}

pub(super) async fn team_permission(client: &Client, step: &Step) -> Done {
    let (repository, name) = (step.key.section.repository(), &step.key.name);
    if step.action == Action::Delete {
        client.delete_team_permissions(repository, name).await?;
        return Ok(None);
    }
    let body = RoleChange::new(step.value("role")?);
    let done = client
        .ensure_team_permission(repository, name, body)
        .await?;
    Ok(Some(done.outcome()))
}

pub(super) async fn user_permission(client: &Client, step: &Step) -> Done {
    let repository = step.key.section.repository();
    let name = match step.key.section.kind {
        Kind::RobotPermission => step.robot(&step.key.name),
        _ => step.key.name.clone(),
    };
    if step.action == Action::Delete {
        client.delete_user_permissions(repository, name).await?;
        return Ok(None);
    }
    let body = RoleChange::new(step.value("role")?);
    let done = client
        .ensure_user_permission(repository, name, body)
        .await?;
    Ok(Some(done.outcome()))
}

pub(super) async fn mirror(client: &Client, step: &Step) -> Done {
    let repository = step.key.section.repository();
    let wanted: Mirror = step.wanted()?;
    let config = RepositoryMirrorRegistryConfig::default()
        .verify_tls(wanted.verify_tls)
        .unsigned_images(wanted.unsigned_images);
    let rule = RepositoryMirrorRule::new(RepositoryMirrorRuleRuleKind::TagGlobCsv, wanted.tags);
    let robot = step.robot(&wanted.robot);
    let timeout = wanted.timeout.map(|it| it.0);
    if step.action == Action::Create {
        let start = Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let timeout = timeout.unwrap_or(DEFAULT_TIMEOUT);
        let interval = wanted.interval.0;
        let mut body = NewRepositoryMirror::new(wanted.source, interval, start, rule, timeout)
            .is_enabled(wanted.enabled)
            .external_registry_config(config)
            .robot_username(robot);
        if let Some(username) = wanted.username {
            body = body.external_registry_username(username);
        }
        if let Some(password) = step.secrets.get("passwordFrom") {
            body = body.external_registry_password(password.clone());
        }
        if let Some(architectures) = wanted.architectures {
            body = body.architecture_filter(architectures);
        }
        client.create_repo_mirror_config(repository, body).await?;
        return Ok(step.outcome());
    }
    let is_other_config = step.differs("verifyTls") || step.differs("unsignedImages");
    let mut body = RepositoryMirrorUpdate::default()
        .is_enabled(wanted.enabled.filter(|_| step.differs("enabled")))
        .external_reference(step.differs("source").then_some(wanted.source))
        .sync_interval(step.differs("interval").then_some(wanted.interval.0))
        .robot_username(step.differs("robot").then_some(robot))
        .root_rule(step.differs("tags").then_some(rule))
        .skopeo_timeout_interval(timeout.filter(|_| step.differs("timeout")))
        .external_registry_config(is_other_config.then_some(config));
    if step.differs("username") {
        body.external_registry_username = Field::from(wanted.username);
    }
    if step.differs("architectures") {
        body.architecture_filter = Field::from(wanted.architectures);
    }
    client.change_repo_mirror_config(repository, body).await?;
    Ok(step.outcome())
}

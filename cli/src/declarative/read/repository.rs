//! The repositories of an organization, with their permissions and mirrors.

use std::collections::BTreeMap;

use futures_util::{StreamExt, stream};
use quay_api::models::{self, RepositoryKind, RepositorySummary};

use super::super::key::{Kind, Section};
use super::super::model::{
    Duration, Mirror, Permissions, Repository, RepositoryState, Role, SecretSource, Visibility,
};
use super::{Reader, Remarks, Scope, convert, filled, found};

impl Reader<'_> {
    pub(super) async fn repositories(
        &self,
        section: &Section,
        remarks: &mut Remarks,
    ) -> Option<BTreeMap<String, Repository>> {
        let pages = self.client.list_repos().namespace(self.name).stream();
        let list: Vec<_> = remarks.keep(section, pages.try_collect().await)?;
        let list = list.into_iter().filter(|it: &RepositorySummary| {
            it.kind == RepositoryKind::Image
                && it.state != Some(models::RepositoryState::MarkedForDeletion)
        });
        let read = stream::iter(list).map(|summary| async move {
            let mut remarks = self.remarks();
            let name = summary.name.clone();
            let repository = self.repository(summary, &mut remarks).await;
            (name, repository, remarks)
        });
        let mut all = BTreeMap::new();
        let mut read = read.buffered(self.concurrency);
        while let Some((name, repository, more)) = read.next().await {
            remarks.join(more);
            all.insert(name, repository);
        }
        Some(all)
    }

    async fn repository(&self, summary: RepositorySummary, remarks: &mut Remarks) -> Repository {
        let name = summary.name;
        let state = match summary.state {
            Some(models::RepositoryState::Normal) => Some(RepositoryState::Normal),
            Some(models::RepositoryState::ReadOnly) => Some(RepositoryState::ReadOnly),
            Some(models::RepositoryState::Mirror) => Some(RepositoryState::Mirror),
            _ => None,
        };
        let mut repository = Repository {
            visibility: Some(match summary.is_public {
                true => Visibility::Public,
                false => Visibility::Private,
            }),
            description: filled(summary.description),
            state,
            ..Repository::default()
        };
        let permissions = self.permissions(&name, remarks).await;
        repository.permissions = (permissions != Permissions::default()).then_some(permissions);
        // A repository in another state may have one as well. Where the server has none it says so.
        let is_asked = matches!(self.scope, Scope::Sections(_));
        if (is_asked || state == Some(RepositoryState::Mirror))
            && let Some(section) = self.wants(Kind::Mirror, &name)
        {
            let request = self.client.get_repo_mirror_config(section.repository());
            let config = remarks.keep(&section, found(request.await)).flatten();
            repository.mirror =
                config.and_then(|it| self.mirror(&section, it.into_inner(), remarks));
        }
        self.repository_policies(&name, &mut repository, remarks)
            .await;
        repository
    }

    async fn permissions(&self, name: &str, remarks: &mut Remarks) -> Permissions {
        let mut all = Permissions::default();
        if let Some(section) = self.wants(Kind::TeamPermission, name) {
            let request = self.client.list_repo_team_permissions(section.repository());
            all.teams = remarks.keep(&section, request.await).map(|list| {
                let list = list.into_inner().permissions.into_iter();
                list.filter_map(|(name, found)| Some((name, convert(&found.role)?)))
                    .collect()
            });
        }
        let users = self.wants(Kind::UserPermission, name);
        let robots = self.wants(Kind::RobotPermission, name);
        if let Some(section) = users.as_ref().or(robots.as_ref()) {
            let request = self.client.list_repo_user_permissions(section.repository());
            if let Some(list) = remarks.keep(section, request.await) {
                let (mut of_users, mut of_robots) = (BTreeMap::new(), BTreeMap::new());
                for (name, found) in list.into_inner().permissions {
                    let Some(role) = convert::<Role>(&found.role) else {
                        continue;
                    };
                    match self.robot(&name) {
                        Some(robot) => of_robots.insert(robot.to_owned(), role),
                        None => of_users.insert(name, role),
                    };
                }
                all.users = users.map(|_| of_users);
                all.robots = robots.map(|_| of_robots);
            }
        }
        all
    }

    fn mirror(
        &self,
        section: &Section,
        found: models::RepositoryMirror,
        remarks: &mut Remarks,
    ) -> Option<Mirror> {
        let robot = found.robot_username.as_deref();
        let Some(robot) = robot.and_then(|it| self.robot(it)) else {
            let text = format!("the mirror of {}, whose robot is gone", section.owner);
            remarks.notes.push(text);
            remarks.without_robot.insert(section.key(""));
            return None;
        };
        let password_from = found.external_registry_username.as_ref().map(|_| {
            let name = remarks.variable(&[self.name, &section.owner, "MIRROR_PASSWORD"]);
            SecretSource::Env(name)
        });
        let config = found.external_registry_config;
        if config.proxy.is_some() {
            let text = format!("the proxy of the mirror of {}", section.owner);
            remarks.notes.push(text);
        }
        Some(Mirror {
            source: found.external_reference,
            tags: found.root_rule.rule_value,
            interval: Duration(found.sync_interval),
            robot: robot.to_owned(),
            enabled: Some(found.is_enabled),
            timeout: Some(Duration(found.skopeo_timeout_interval)),
            username: found.external_registry_username,
            password_from,
            verify_tls: config.verify_tls,
            unsigned_images: config.unsigned_images,
            architectures: found.architecture_filter.filter(|list| !list.is_empty()),
        })
    }
}

//! The organization itself: settings, teams and their members, robots, quota, applications.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::{StreamExt, stream};
use quay_api::models::{
    OrganizationTeam, Prototype, PrototypeDelegate, QuotaLimitType, TeamMemberEntry,
};
use quay_api::{Error, models};

use super::super::key::{Kind, Section};
use super::super::model::{
    Application, DefaultPermission, Duration, Organization, ProxyCache, Quota, Robot, Size, Team,
};
use super::super::rejection::ReadError;
use super::super::resources::default_permission_name;
use super::{Observed, Reader, Remarks, convert, filled, found};

const NO_TEAMS: &str = "the server does not show them: it needs a token with org:admin of a member";

impl Reader<'_> {
    /// Reads an organization.
    pub(in super::super) async fn read(&self) -> Observed {
        let mut remarks = self.remarks();
        let section = Section::new(self.name, Kind::Organization, "");
        let result = found(self.client.get_organization(self.name).await);
        let Some(Some(own)) = remarks.keep(&section, result) else {
            return Observed {
                name: self.name.to_owned(),
                remarks,
                ..Observed::default()
            };
        };
        let own = own.into_inner();
        let mut organization = Organization {
            email: filled(Some(own.email.clone())),
            tag_expiration: own.tag_expiration_s.map(|it| Duration(it.into())),
            ..Organization::default()
        };
        if let Some(section) = self.wants(Kind::Team, "") {
            match own.teams {
                Some(teams) => organization.teams = Some(self.teams(teams, &mut remarks).await),
                None => remarks.unread.push((section, ReadError::Hidden(NO_TEAMS))),
            }
        }
        if let Some(section) = self.wants(Kind::Robot, "") {
            let result = self.client.get_org_robots(self.name).token(false).await;
            let robots = remarks.keep(&section, result);
            organization.robots = robots.map(|list| self.robots(list.into_inner().robots));
        }
        if let Some(section) = self.wants(Kind::Quota, "") {
            let result = self.client.list_organization_quota(self.name).await;
            let quotas = remarks.keep(&section, result);
            let quotas = quotas.map(|list| list.into_inner()).unwrap_or_default();
            organization.quota = quota(&section, quotas, &mut remarks);
        }
        if let Some(section) = self.wants(Kind::ProxyCache, "") {
            let result = found(self.client.get_proxy_cache_config(self.name).await);
            let cache = remarks.keep(&section, result).flatten();
            organization.proxy_cache = cache.and_then(|cache| proxy_cache(cache.into_inner()));
            if organization.proxy_cache.is_some() {
                let text = "the credentials of the proxy cache; add `usernameFrom` and \
                            `passwordFrom` if it has some";
                remarks.notes.push(text.to_owned());
            }
        }
        if let Some(section) = self.wants(Kind::Application, "") {
            let result = self.client.get_organization_applications(self.name).await;
            organization.applications = remarks
                .keep(&section, result)
                .map(|list| applications(&section, list.into_inner().applications, &mut remarks));
        }
        if let Some(section) = self.wants(Kind::DefaultPermission, "") {
            let client = self.client;
            let result = client.get_organization_prototype_permissions(self.name);
            let list = remarks.keep(&section, result.await);
            organization.default_permissions = list.map(|list| {
                self.default_permissions(&section, list.into_inner().prototypes, &mut remarks)
            });
        }
        self.organization_policies(&mut organization, &mut remarks)
            .await;
        if let Some(section) = self.wants(Kind::Repository, "") {
            organization.repositories = self.repositories(&section, &mut remarks).await;
        }
        Observed {
            name: self.name.to_owned(),
            exists: true,
            organization,
            remarks,
        }
    }

    async fn teams(
        &self,
        teams: BTreeMap<String, OrganizationTeam>,
        remarks: &mut Remarks,
    ) -> BTreeMap<String, Team> {
        let teams = stream::iter(teams).map(|(name, team)| async move {
            let mut remarks = self.remarks();
            let team = self.team(&name, team, &mut remarks).await;
            (name, team, remarks)
        });
        let mut all = BTreeMap::new();
        let mut teams = teams.buffered(self.concurrency);
        while let Some((name, team, more)) = teams.next().await {
            remarks.join(more);
            if let Some(team) = team {
                all.insert(name, team);
            }
        }
        all
    }

    async fn team(&self, name: &str, own: OrganizationTeam, remarks: &mut Remarks) -> Option<Team> {
        let mut team = Team {
            role: convert(&own.role)?,
            description: filled(Some(own.description)),
            members: None,
            robots: None,
        };
        let members = self.wants(Kind::TeamMember, name);
        let robots = self.wants(Kind::TeamRobot, name);
        let Some(section) = members.clone().or(robots.clone()) else {
            return Some(team);
        };
        let Some(found) = remarks.keep(&section, self.members(name).await) else {
            return Some(team);
        };
        if found.is_synced {
            let text = format!("the members of team {name}, which a directory decides");
            remarks.notes.push(text);
            remarks.synced.insert(name.to_owned(), found.users);
            team.robots = robots.map(|_| found.robots);
            return Some(team);
        }
        if found.invitations > 0 {
            let text = format!("invitations to team {name} by mail: {}", found.invitations);
            remarks.notes.push(text);
        }
        team.members = members.map(|_| found.users);
        team.robots = robots.map(|_| found.robots);
        Some(team)
    }

    /// The members of a team.
    pub(in super::super) async fn members(&self, team: &str) -> Result<Members, Error> {
        let request = self.client.get_organization_team_members(self.name, team);
        let list = request.include_pending(true).await?.into_inner();
        let mut members = Members {
            is_synced: list.synced.is_some(),
            ..Members::default()
        };
        for entry in list.members {
            match entry {
                TeamMemberEntry::TeamMember(member) => match self.robot(&member.name) {
                    Some(robot) => members.robots.push(robot.to_owned()),
                    None => {
                        if !member.invited {
                            members.accepted.insert(member.name.clone());
                        }
                        members.users.push(member.name);
                    }
                },
                TeamMemberEntry::TeamInvite(_) => members.invitations += 1,
            }
        }
        members.users.sort();
        members.robots.sort();
        Ok(members)
    }

    fn robots(&self, robots: Vec<models::RobotListEntry>) -> BTreeMap<String, Robot> {
        let robots = robots.into_iter().filter_map(|robot| {
            let name = self.robot(&robot.name)?.to_owned();
            let description = filled(robot.description);
            Some((name, Robot { description }))
        });
        robots.collect()
    }

    fn default_permissions(
        &self,
        section: &Section,
        prototypes: Vec<Prototype>,
        remarks: &mut Remarks,
    ) -> Vec<DefaultPermission> {
        let mut all = Vec::new();
        for prototype in prototypes {
            let Some(role) = convert(&prototype.role) else {
                continue;
            };
            let mut permission = DefaultPermission {
                role,
                team: None,
                user: None,
                robot: None,
                created_by: prototype.activating_user.map(|user| user.name),
            };
            match prototype.delegate {
                PrototypeDelegate::PrototypeTeam(team) => permission.team = Some(team.name),
                PrototypeDelegate::PrototypeUser(user) => match self.robot(&user.name) {
                    Some(robot) => permission.robot = Some(robot.to_owned()),
                    None => permission.user = Some(user.name),
                },
            }
            let key = section.key(default_permission_name(&permission));
            if remarks.identify(key, prototype.id) {
                all.push(permission);
            }
        }
        all.sort_by_key(default_permission_name);
        all
    }
}

/// The members of a team.
#[derive(Debug, Default)]
pub(in super::super) struct Members {
    /// The names of users, invited ones included.
    pub(in super::super) users: Vec<String>,
    /// The names of users without those who are only invited.
    pub(in super::super) accepted: BTreeSet<String>,
    /// The names of robots, without that of the organization.
    pub(in super::super) robots: Vec<String>,
    /// How many are invited by mail.
    invitations: usize,
    /// Whether a directory decides.
    is_synced: bool,
}

fn quota(
    section: &Section,
    quotas: Vec<models::NamespaceQuota>,
    remarks: &mut Remarks,
) -> Option<Quota> {
    let own = quotas.into_iter().find(|quota| !quota.default_config)?;
    let id = own.id?;
    remarks.ids.insert(section.key(""), id.to_string());
    let mut quota = Quota {
        limit: Size(own.limit_bytes),
        warn_at: None,
        reject_at: None,
    };
    let limits = Section::new(&section.organization, Kind::QuotaLimit, "");
    for limit in own.limits {
        let (name, percent) = match limit.type_ {
            QuotaLimitType::Warning => ("warning", &mut quota.warn_at),
            QuotaLimitType::Reject => ("reject", &mut quota.reject_at),
            _ => continue,
        };
        if remarks.identify(limits.key(name), limit.id.to_string()) {
            *percent = Some(limit.limit_percent);
        }
    }
    Some(quota)
}

fn proxy_cache(cache: models::ProxyCacheConfig) -> Option<ProxyCache> {
    Some(ProxyCache {
        upstream_registry: filled(Some(cache.upstream_registry))?,
        expiration: cache.expiration_s.into_value().flatten().map(Duration),
        insecure: cache.insecure.into_value(),
        username_from: None,
        password_from: None,
    })
}

fn applications(
    section: &Section,
    found: Vec<models::Application>,
    remarks: &mut Remarks,
) -> BTreeMap<String, Application> {
    let mut all = BTreeMap::new();
    for application in found {
        let key = section.key(&application.name);
        if remarks.identify(key, application.client_id) {
            let own = Application {
                description: filled(Some(application.description)),
                application_uri: filled(Some(application.application_uri)),
                redirect_uri: filled(application.redirect_uri),
                avatar_email: filled(application.avatar_email),
            };
            all.insert(application.name, own);
        }
    }
    all
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The server half.

#[cfg(feature = "organization")]
/// Tag `organization`: its trait, arguments and responses.
pub mod organization;

#[cfg(feature = "permission")]
/// Tag `permission`: its trait, arguments and responses.
pub mod permission;

#[cfg(feature = "prototype")]
/// Tag `prototype`: its trait, arguments and responses.
pub mod prototype;

#[cfg(feature = "superuser")]
/// Tag `superuser`: its trait, arguments and responses.
pub mod superuser;

#[cfg(feature = "appspecifictokens")]
/// Tag `appspecifictokens`: its trait, arguments and responses.
pub mod appspecifictokens;

#[cfg(feature = "billing")]
/// Tag `billing`: its trait, arguments and responses.
pub mod billing;

#[cfg(feature = "bootstrap")]
/// Tag `bootstrap`: its trait, arguments and responses.
pub mod bootstrap;

#[cfg(feature = "build")]
/// Tag `build`: its trait, arguments and responses.
pub mod build;

#[cfg(feature = "capabilities")]
/// Tag `capabilities`: its trait, arguments and responses.
pub mod capabilities;

#[cfg(feature = "discovery")]
/// Tag `discovery`: its trait, arguments and responses.
pub mod discovery;

#[cfg(feature = "error")]
/// Tag `error`: its trait, arguments and responses.
pub mod error;

#[cfg(feature = "globalmessages")]
/// Tag `globalmessages`: its trait, arguments and responses.
pub mod globalmessages;

#[cfg(feature = "immutability-policy")]
/// Tag `immutability_policy`: its trait, arguments and responses.
pub mod immutability_policy;

#[cfg(feature = "logs")]
/// Tag `logs`: its trait, arguments and responses.
pub mod logs;

#[cfg(feature = "manifest")]
/// Tag `manifest`: its trait, arguments and responses.
pub mod manifest;

#[cfg(feature = "mirror")]
/// Tag `mirror`: its trait, arguments and responses.
pub mod mirror;

#[cfg(feature = "mirrorhealth")]
/// Tag `mirrorhealth`: its trait, arguments and responses.
pub mod mirrorhealth;

#[cfg(feature = "namespacenotification")]
/// Tag `namespacenotification`: its trait, arguments and responses.
pub mod namespacenotification;

#[cfg(feature = "namespacequota")]
/// Tag `namespacequota`: its trait, arguments and responses.
pub mod namespacequota;

#[cfg(feature = "org-mirror")]
/// Tag `org_mirror`: its trait, arguments and responses.
pub mod org_mirror;

#[cfg(feature = "organization-application-tokens")]
/// Tag `organization_application_tokens`: its trait, arguments and responses.
pub mod organization_application_tokens;

#[cfg(feature = "policy")]
/// Tag `policy`: its trait, arguments and responses.
pub mod policy;

#[cfg(feature = "repository")]
/// Tag `repository`: its trait, arguments and responses.
pub mod repository;

#[cfg(feature = "repoemail")]
/// Tag `repoemail`: its trait, arguments and responses.
pub mod repoemail;

#[cfg(feature = "repotoken")]
/// Tag `repotoken`: its trait, arguments and responses.
pub mod repotoken;

#[cfg(feature = "repositorynotification")]
/// Tag `repositorynotification`: its trait, arguments and responses.
pub mod repositorynotification;

#[cfg(feature = "robot")]
/// Tag `robot`: its trait, arguments and responses.
pub mod robot;

#[cfg(feature = "search")]
/// Tag `search`: its trait, arguments and responses.
pub mod search;

#[cfg(feature = "secscan")]
/// Tag `secscan`: its trait, arguments and responses.
pub mod secscan;

#[cfg(feature = "signing")]
/// Tag `signing`: its trait, arguments and responses.
pub mod signing;

#[cfg(feature = "suconfig")]
/// Tag `suconfig`: its trait, arguments and responses.
pub mod suconfig;

#[cfg(feature = "tag")]
/// Tag `tag`: its trait, arguments and responses.
pub mod tag;

#[cfg(feature = "team")]
/// Tag `team`: its trait, arguments and responses.
pub mod team;

#[cfg(feature = "trigger")]
/// Tag `trigger`: its trait, arguments and responses.
pub mod trigger;

#[cfg(feature = "user")]
/// Tag `user`: its trait, arguments and responses.
pub mod user;
mod schemas;

use crate::server::RouterBuilder;

impl RouterBuilder {
    #[cfg(feature = "organization")]
    /// Serves the operations of tag `organization` by an implementer of
    /// [`OrganizationApi`](organization::OrganizationApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn organization_api(self, api: impl organization::OrganizationApi) -> Self {
        self.mount("organization", organization::routes(api))
    }

    #[cfg(feature = "permission")]
    /// Serves the operations of tag `permission` by an implementer of
    /// [`PermissionApi`](permission::PermissionApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn permission_api(self, api: impl permission::PermissionApi) -> Self {
        self.mount("permission", permission::routes(api))
    }

    #[cfg(feature = "prototype")]
    /// Serves the operations of tag `prototype` by an implementer of
    /// [`PrototypeApi`](prototype::PrototypeApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn prototype_api(self, api: impl prototype::PrototypeApi) -> Self {
        self.mount("prototype", prototype::routes(api))
    }

    #[cfg(feature = "superuser")]
    /// Serves the operations of tag `superuser` by an implementer of
    /// [`SuperuserApi`](superuser::SuperuserApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn superuser_api(self, api: impl superuser::SuperuserApi) -> Self {
        self.mount("superuser", superuser::routes(api))
    }

    #[cfg(feature = "appspecifictokens")]
    /// Serves the operations of tag `appspecifictokens` by an implementer of
    /// [`AppspecifictokensApi`](appspecifictokens::AppspecifictokensApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn appspecifictokens_api(
        self,
        api: impl appspecifictokens::AppspecifictokensApi,
    ) -> Self {
        self.mount("appspecifictokens", appspecifictokens::routes(api))
    }

    #[cfg(feature = "billing")]
    /// Serves the operations of tag `billing` by an implementer of
    /// [`BillingApi`](billing::BillingApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn billing_api(self, api: impl billing::BillingApi) -> Self {
        self.mount("billing", billing::routes(api))
    }

    #[cfg(feature = "bootstrap")]
    /// Serves the operations of tag `bootstrap` by an implementer of
    /// [`BootstrapApi`](bootstrap::BootstrapApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn bootstrap_api(self, api: impl bootstrap::BootstrapApi) -> Self {
        self.mount("bootstrap", bootstrap::routes(api))
    }

    #[cfg(feature = "build")]
    /// Serves the operations of tag `build` by an implementer of [`BuildApi`](build::BuildApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn build_api(self, api: impl build::BuildApi) -> Self {
        self.mount("build", build::routes(api))
    }

    #[cfg(feature = "capabilities")]
    /// Serves the operations of tag `capabilities` by an implementer of
    /// [`CapabilitiesApi`](capabilities::CapabilitiesApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn capabilities_api(self, api: impl capabilities::CapabilitiesApi) -> Self {
        self.mount("capabilities", capabilities::routes(api))
    }

    #[cfg(feature = "discovery")]
    /// Serves the operations of tag `discovery` by an implementer of
    /// [`DiscoveryApi`](discovery::DiscoveryApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn discovery_api(self, api: impl discovery::DiscoveryApi) -> Self {
        self.mount("discovery", discovery::routes(api))
    }

    #[cfg(feature = "error")]
    /// Serves the operations of tag `error` by an implementer of [`ErrorApi`](error::ErrorApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn error_api(self, api: impl error::ErrorApi) -> Self {
        self.mount("error", error::routes(api))
    }

    #[cfg(feature = "globalmessages")]
    /// Serves the operations of tag `globalmessages` by an implementer of
    /// [`GlobalmessagesApi`](globalmessages::GlobalmessagesApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn globalmessages_api(
        self,
        api: impl globalmessages::GlobalmessagesApi,
    ) -> Self {
        self.mount("globalmessages", globalmessages::routes(api))
    }

    #[cfg(feature = "immutability-policy")]
    /// Serves the operations of tag `immutability_policy` by an implementer of
    /// [`ImmutabilityPolicyApi`](immutability_policy::ImmutabilityPolicyApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn immutability_policy_api(
        self,
        api: impl immutability_policy::ImmutabilityPolicyApi,
    ) -> Self {
        self.mount("immutability_policy", immutability_policy::routes(api))
    }

    #[cfg(feature = "logs")]
    /// Serves the operations of tag `logs` by an implementer of [`LogsApi`](logs::LogsApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn logs_api(self, api: impl logs::LogsApi) -> Self {
        self.mount("logs", logs::routes(api))
    }

    #[cfg(feature = "manifest")]
    /// Serves the operations of tag `manifest` by an implementer of
    /// [`ManifestApi`](manifest::ManifestApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn manifest_api(self, api: impl manifest::ManifestApi) -> Self {
        self.mount("manifest", manifest::routes(api))
    }

    #[cfg(feature = "mirror")]
    /// Serves the operations of tag `mirror` by an implementer of [`MirrorApi`](mirror::MirrorApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn mirror_api(self, api: impl mirror::MirrorApi) -> Self {
        self.mount("mirror", mirror::routes(api))
    }

    #[cfg(feature = "mirrorhealth")]
    /// Serves the operations of tag `mirrorhealth` by an implementer of
    /// [`MirrorhealthApi`](mirrorhealth::MirrorhealthApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn mirrorhealth_api(self, api: impl mirrorhealth::MirrorhealthApi) -> Self {
        self.mount("mirrorhealth", mirrorhealth::routes(api))
    }

    #[cfg(feature = "namespacenotification")]
    /// Serves the operations of tag `namespacenotification` by an implementer of
    /// [`NamespacenotificationApi`](namespacenotification::NamespacenotificationApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn namespacenotification_api(
        self,
        api: impl namespacenotification::NamespacenotificationApi,
    ) -> Self {
        self.mount("namespacenotification", namespacenotification::routes(api))
    }

    #[cfg(feature = "namespacequota")]
    /// Serves the operations of tag `namespacequota` by an implementer of
    /// [`NamespacequotaApi`](namespacequota::NamespacequotaApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn namespacequota_api(
        self,
        api: impl namespacequota::NamespacequotaApi,
    ) -> Self {
        self.mount("namespacequota", namespacequota::routes(api))
    }

    #[cfg(feature = "org-mirror")]
    /// Serves the operations of tag `org_mirror` by an implementer of
    /// [`OrgMirrorApi`](org_mirror::OrgMirrorApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn org_mirror_api(self, api: impl org_mirror::OrgMirrorApi) -> Self {
        self.mount("org_mirror", org_mirror::routes(api))
    }

    #[cfg(feature = "organization-application-tokens")]
    /// Serves the operations of tag `organization_application_tokens` by an implementer of
    /// [`OrganizationApplicationTokensApi`](organization_application_tokens::OrganizationApplicationTokensApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn organization_application_tokens_api(
        self,
        api: impl organization_application_tokens::OrganizationApplicationTokensApi,
    ) -> Self {
        self.mount(
            "organization_application_tokens",
            organization_application_tokens::routes(api),
        )
    }

    #[cfg(feature = "policy")]
    /// Serves the operations of tag `policy` by an implementer of [`PolicyApi`](policy::PolicyApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn policy_api(self, api: impl policy::PolicyApi) -> Self {
        self.mount("policy", policy::routes(api))
    }

    #[cfg(feature = "repository")]
    /// Serves the operations of tag `repository` by an implementer of
    /// [`RepositoryApi`](repository::RepositoryApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn repository_api(self, api: impl repository::RepositoryApi) -> Self {
        self.mount("repository", repository::routes(api))
    }

    #[cfg(feature = "repoemail")]
    /// Serves the operations of tag `repoemail` by an implementer of
    /// [`RepoemailApi`](repoemail::RepoemailApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn repoemail_api(self, api: impl repoemail::RepoemailApi) -> Self {
        self.mount("repoemail", repoemail::routes(api))
    }

    #[cfg(feature = "repotoken")]
    /// Serves the operations of tag `repotoken` by an implementer of
    /// [`RepotokenApi`](repotoken::RepotokenApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn repotoken_api(self, api: impl repotoken::RepotokenApi) -> Self {
        self.mount("repotoken", repotoken::routes(api))
    }

    #[cfg(feature = "repositorynotification")]
    /// Serves the operations of tag `repositorynotification` by an implementer of
    /// [`RepositorynotificationApi`](repositorynotification::RepositorynotificationApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn repositorynotification_api(
        self,
        api: impl repositorynotification::RepositorynotificationApi,
    ) -> Self {
        self.mount("repositorynotification", repositorynotification::routes(api))
    }

    #[cfg(feature = "robot")]
    /// Serves the operations of tag `robot` by an implementer of [`RobotApi`](robot::RobotApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn robot_api(self, api: impl robot::RobotApi) -> Self {
        self.mount("robot", robot::routes(api))
    }

    #[cfg(feature = "search")]
    /// Serves the operations of tag `search` by an implementer of [`SearchApi`](search::SearchApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn search_api(self, api: impl search::SearchApi) -> Self {
        self.mount("search", search::routes(api))
    }

    #[cfg(feature = "secscan")]
    /// Serves the operations of tag `secscan` by an implementer of
    /// [`SecscanApi`](secscan::SecscanApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn secscan_api(self, api: impl secscan::SecscanApi) -> Self {
        self.mount("secscan", secscan::routes(api))
    }

    #[cfg(feature = "signing")]
    /// Serves the operations of tag `signing` by an implementer of
    /// [`SigningApi`](signing::SigningApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn signing_api(self, api: impl signing::SigningApi) -> Self {
        self.mount("signing", signing::routes(api))
    }

    #[cfg(feature = "suconfig")]
    /// Serves the operations of tag `suconfig` by an implementer of
    /// [`SuconfigApi`](suconfig::SuconfigApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn suconfig_api(self, api: impl suconfig::SuconfigApi) -> Self {
        self.mount("suconfig", suconfig::routes(api))
    }

    #[cfg(feature = "tag")]
    /// Serves the operations of tag `tag` by an implementer of [`TagApi`](tag::TagApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn tag_api(self, api: impl tag::TagApi) -> Self {
        self.mount("tag", tag::routes(api))
    }

    #[cfg(feature = "team")]
    /// Serves the operations of tag `team` by an implementer of [`TeamApi`](team::TeamApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn team_api(self, api: impl team::TeamApi) -> Self {
        self.mount("team", team::routes(api))
    }

    #[cfg(feature = "trigger")]
    /// Serves the operations of tag `trigger` by an implementer of
    /// [`TriggerApi`](trigger::TriggerApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn trigger_api(self, api: impl trigger::TriggerApi) -> Self {
        self.mount("trigger", trigger::routes(api))
    }

    #[cfg(feature = "user")]
    /// Serves the operations of tag `user` by an implementer of [`UserApi`](user::UserApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn user_api(self, api: impl user::UserApi) -> Self {
        self.mount("user", user::routes(api))
    }
}

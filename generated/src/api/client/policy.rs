// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `policy`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the auto-prune policies of an organization.
    ///
    /// Lists the policies of an organization. Requires the admin role in the organization. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the organization does not exist, these superusers get an empty list and everyone else
    /// gets 403. Returns 404 if the feature is off.
    ///
    /// `GET /api/v1/organization/{orgname}/autoprunepolicy/`, operation
    /// `listOrganizationAutoPrunePolicies`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policies.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_organization_auto_prune_policies(
        &self,
    ) -> ListOrganizationAutoPrunePolicies<'_> {
        ListOrganizationAutoPrunePolicies::new(self)
    }
}

/// The call of `listOrganizationAutoPrunePolicies`, begun by
/// [`Client::list_organization_auto_prune_policies`](crate::Client::list_organization_auto_prune_policies).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrganizationAutoPrunePolicies<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> ListOrganizationAutoPrunePolicies<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/autoprunepolicy/", client.base_url(),
            encode_path(& orgname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ORGANIZATION_AUTO_PRUNE_POLICIES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create an auto-prune policy for an organization.
    ///
    /// Adds a policy. A background worker removes tags accordingly from then on. Requires the admin
    /// role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if
    /// the same policy already exists, and for an unknown method, a value that does not match the
    /// method, and an empty pattern. A number of days or weeks beyond the calendar's range makes
    /// the server fail with 500. If the organization does not exist, ordinary callers get 403 and
    /// these superusers get 404.
    ///
    /// `POST /api/v1/organization/{orgname}/autoprunepolicy/`, operation
    /// `createOrganizationAutoPrunePolicy`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 201: The policy was created.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_organization_auto_prune_policy(
        &self,
    ) -> CreateOrganizationAutoPrunePolicy<'_> {
        CreateOrganizationAutoPrunePolicy::new(self)
    }
}

/// The call of `createOrganizationAutoPrunePolicy`, begun by
/// [`Client::create_organization_auto_prune_policy`](crate::Client::create_organization_auto_prune_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationAutoPrunePolicy<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::AutoPruneSettings, &'static str>,
}

impl<'a> CreateOrganizationAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The policy to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::AutoPruneSettings>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: AutoPruneSettings` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/autoprunepolicy/", client.base_url(),
            encode_path(& orgname),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_AUTO_PRUNE_POLICY,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read an auto-prune policy of an organization.
    ///
    /// Returns one policy by its identifier. Requires the admin role in the organization. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 404 if the policy does not exist or belongs to another namespace.
    ///
    /// `GET /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`, operation
    /// `getOrganizationAutoPrunePolicy`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policy.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_organization_auto_prune_policy(
        &self,
    ) -> GetOrganizationAutoPrunePolicy<'_> {
        GetOrganizationAutoPrunePolicy::new(self)
    }
}

/// The call of `getOrganizationAutoPrunePolicy`, begun by
/// [`Client::get_organization_auto_prune_policy`](crate::Client::get_organization_auto_prune_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationAutoPrunePolicy<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    policy_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrganizationAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            policy_uuid: Err("policy_uuid was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.policy_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for policy_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, policy_uuid } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let policy_uuid = policy_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/autoprunepolicy/{}", client.base_url(),
            encode_path(& orgname), encode_path(& policy_uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicy>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_AUTO_PRUNE_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change an auto-prune policy of an organization.
    ///
    /// Replaces the policy. Omitted properties get their defaults. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server does not check
    /// whether the same policy already exists. Returns 400 for an unknown method, a value that does
    /// not match the method, and an empty pattern. A number of days or weeks beyond the calendar's
    /// range makes the server fail with 500. Returns 404 if the policy does not exist or belongs to
    /// another namespace.
    ///
    /// `PUT /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`, operation
    /// `updateOrganizationAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 204: The policy was changed.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn update_organization_auto_prune_policy(
        &self,
    ) -> UpdateOrganizationAutoPrunePolicy<'_> {
        UpdateOrganizationAutoPrunePolicy::new(self)
    }
}

/// The call of `updateOrganizationAutoPrunePolicy`, begun by
/// [`Client::update_organization_auto_prune_policy`](crate::Client::update_organization_auto_prune_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateOrganizationAutoPrunePolicy<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    policy_uuid: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::AutoPruneSettings, &'static str>,
}

impl<'a> UpdateOrganizationAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            policy_uuid: Err("policy_uuid was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.policy_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for policy_uuid failed");
        self
    }

    /// The new policy.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::AutoPruneSettings>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: AutoPruneSettings` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, policy_uuid, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let policy_uuid = policy_uuid.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/autoprunepolicy/{}", client.base_url(),
            encode_path(& orgname), encode_path(& policy_uuid),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::UPDATE_ORGANIZATION_AUTO_PRUNE_POLICY,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete an auto-prune policy of an organization.
    ///
    /// Deletes the policy. Tags that it removed stay removed. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the policy
    /// does not exist or belongs to another namespace.
    ///
    /// `DELETE /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`, operation
    /// `deleteOrganizationAutoPrunePolicy`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policy was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_organization_auto_prune_policy(
        &self,
    ) -> DeleteOrganizationAutoPrunePolicy<'_> {
        DeleteOrganizationAutoPrunePolicy::new(self)
    }
}

/// The call of `deleteOrganizationAutoPrunePolicy`, begun by
/// [`Client::delete_organization_auto_prune_policy`](crate::Client::delete_organization_auto_prune_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationAutoPrunePolicy<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    policy_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrganizationAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            policy_uuid: Err("policy_uuid was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.policy_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for policy_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, policy_uuid } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let policy_uuid = policy_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/autoprunepolicy/{}", client.base_url(),
            encode_path(& orgname), encode_path(& policy_uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::DELETE_ORGANIZATION_AUTO_PRUNE_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the auto-prune policies of a repository.
    ///
    /// Lists the policies of a repository. Requires the admin role in the repository. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the repository does not exist, callers who administer its namespace get 404, and
    /// others get 403.
    ///
    /// `GET /api/v1/repository/{repository}/autoprunepolicy/`, operation
    /// `listRepositoryAutoPrunePolicies`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policies.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_repository_auto_prune_policies(
        &self,
    ) -> ListRepositoryAutoPrunePolicies<'_> {
        ListRepositoryAutoPrunePolicies::new(self)
    }
}

/// The call of `listRepositoryAutoPrunePolicies`, begun by
/// [`Client::list_repository_auto_prune_policies`](crate::Client::list_repository_auto_prune_policies).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepositoryAutoPrunePolicies<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
}

impl<'a> ListRepositoryAutoPrunePolicies<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/autoprunepolicy/", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_REPOSITORY_AUTO_PRUNE_POLICIES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create an auto-prune policy for a repository.
    ///
    /// Adds a policy. A background worker removes tags accordingly from then on. Requires the admin
    /// role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the
    /// same policy already exists, and for an unknown method, a value that does not match the
    /// method, and an empty pattern. A number of days or weeks beyond the calendar's range makes
    /// the server fail with 500. If the repository does not exist, callers who administer its
    /// namespace get 404, and others get 403.
    ///
    /// `POST /api/v1/repository/{repository}/autoprunepolicy/`, operation
    /// `createRepositoryAutoPrunePolicy`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 201: The policy was created.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_repository_auto_prune_policy(
        &self,
    ) -> CreateRepositoryAutoPrunePolicy<'_> {
        CreateRepositoryAutoPrunePolicy::new(self)
    }
}

/// The call of `createRepositoryAutoPrunePolicy`, begun by
/// [`Client::create_repository_auto_prune_policy`](crate::Client::create_repository_auto_prune_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateRepositoryAutoPrunePolicy<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    body: Result<crate::models::AutoPruneSettings, &'static str>,
}

impl<'a> CreateRepositoryAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The policy to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::AutoPruneSettings>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: AutoPruneSettings` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/autoprunepolicy/", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_REPOSITORY_AUTO_PRUNE_POLICY,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read an auto-prune policy of a repository.
    ///
    /// Returns one policy by its identifier. Requires the admin role in the repository. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. The server searches every repository of that name in any namespace, not only the
    /// repository in the path.
    ///
    /// `GET /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`, operation
    /// `getRepositoryAutoPrunePolicy`.
    ///
    /// Server behaviour: [policies-of-namesakes](crate::server_behaviour#policies-of-namesakes).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policy.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_repository_auto_prune_policy(&self) -> GetRepositoryAutoPrunePolicy<'_> {
        GetRepositoryAutoPrunePolicy::new(self)
    }
}

/// The call of `getRepositoryAutoPrunePolicy`, begun by
/// [`Client::get_repository_auto_prune_policy`](crate::Client::get_repository_auto_prune_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepositoryAutoPrunePolicy<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    policy_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetRepositoryAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            policy_uuid: Err("policy_uuid was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.policy_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for policy_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, policy_uuid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let policy_uuid = policy_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/autoprunepolicy/{}", client.base_url(),
            encode_path(& repository), encode_path(& policy_uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicy>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPOSITORY_AUTO_PRUNE_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change an auto-prune policy of a repository.
    ///
    /// Replaces the policy. Omitted properties get their defaults. Requires the admin role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server does not check
    /// whether the same policy already exists. Returns 400 for an unknown method, a value that does
    /// not match the method, and an empty pattern. A number of days or weeks beyond the calendar's
    /// range makes the server fail with 500. Returns 404 if the policy does not exist. For a policy
    /// of a repository with the same name in another namespace, the server returns 204 and changes
    /// nothing.
    ///
    /// `PUT /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`, operation
    /// `updateRepositoryAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [policies-of-namesakes](crate::server_behaviour#policies-of-namesakes).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 204: The policy was changed.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn update_repository_auto_prune_policy(
        &self,
    ) -> UpdateRepositoryAutoPrunePolicy<'_> {
        UpdateRepositoryAutoPrunePolicy::new(self)
    }
}

/// The call of `updateRepositoryAutoPrunePolicy`, begun by
/// [`Client::update_repository_auto_prune_policy`](crate::Client::update_repository_auto_prune_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateRepositoryAutoPrunePolicy<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    policy_uuid: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::AutoPruneSettings, &'static str>,
}

impl<'a> UpdateRepositoryAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            policy_uuid: Err("policy_uuid was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.policy_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for policy_uuid failed");
        self
    }

    /// The new policy.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::AutoPruneSettings>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: AutoPruneSettings` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, policy_uuid, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let policy_uuid = policy_uuid.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/autoprunepolicy/{}", client.base_url(),
            encode_path(& repository), encode_path(& policy_uuid),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::UPDATE_REPOSITORY_AUTO_PRUNE_POLICY,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete an auto-prune policy of a repository.
    ///
    /// Deletes the policy. Tags that it removed stay removed. Requires the admin role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the policy does
    /// not exist. For a policy of a repository with the same name in another namespace, the server
    /// fails with 500.
    ///
    /// `DELETE /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`, operation
    /// `deleteRepositoryAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [policies-of-namesakes](crate::server_behaviour#policies-of-namesakes).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policy was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn delete_repository_auto_prune_policy(
        &self,
    ) -> DeleteRepositoryAutoPrunePolicy<'_> {
        DeleteRepositoryAutoPrunePolicy::new(self)
    }
}

/// The call of `deleteRepositoryAutoPrunePolicy`, begun by
/// [`Client::delete_repository_auto_prune_policy`](crate::Client::delete_repository_auto_prune_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteRepositoryAutoPrunePolicy<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    policy_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteRepositoryAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            policy_uuid: Err("policy_uuid was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.policy_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for policy_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, policy_uuid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let policy_uuid = policy_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/autoprunepolicy/{}", client.base_url(),
            encode_path(& repository), encode_path(& policy_uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::DELETE_REPOSITORY_AUTO_PRUNE_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the auto-prune policies of the caller's namespace.
    ///
    /// Lists the policies of the calling user's namespace. Returns 404 if the feature is off.
    ///
    /// `GET /api/v1/user/autoprunepolicy/`, operation `listUserAutoPrunePolicies`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policies.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_user_auto_prune_policies(&self) -> ListUserAutoPrunePolicies<'_> {
        ListUserAutoPrunePolicies::new(self)
    }
}

/// The call of `listUserAutoPrunePolicies`, begun by
/// [`Client::list_user_auto_prune_policies`](crate::Client::list_user_auto_prune_policies).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListUserAutoPrunePolicies<'a> {
    client: &'a super::Client,
}

impl<'a> ListUserAutoPrunePolicies<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/user/autoprunepolicy/", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_USER_AUTO_PRUNE_POLICIES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create an auto-prune policy for the caller's namespace.
    ///
    /// Adds a policy to the calling user's namespace. A background worker removes tags accordingly
    /// from then on. Returns 400 if the same policy already exists, and for an unknown method, a
    /// value that does not match the method, and an empty pattern. A number of days or weeks beyond
    /// the calendar's range makes the server fail with 500. Returns 404 if the feature is off.
    ///
    /// `POST /api/v1/user/autoprunepolicy/`, operation `createUserAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 201: The policy was created.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_user_auto_prune_policy(&self) -> CreateUserAutoPrunePolicy<'_> {
        CreateUserAutoPrunePolicy::new(self)
    }
}

/// The call of `createUserAutoPrunePolicy`, begun by
/// [`Client::create_user_auto_prune_policy`](crate::Client::create_user_auto_prune_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateUserAutoPrunePolicy<'a> {
    client: &'a super::Client,
    body: Result<crate::models::AutoPruneSettings, &'static str>,
}

impl<'a> CreateUserAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized"),
        }
    }

    /// The policy to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::AutoPruneSettings>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: AutoPruneSettings` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/user/autoprunepolicy/", client.base_url(),);
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_USER_AUTO_PRUNE_POLICY,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read an auto-prune policy of the caller's namespace.
    ///
    /// Returns one policy of the calling user's namespace by its identifier. Returns 404 if the
    /// policy does not exist or belongs to another namespace.
    ///
    /// `GET /api/v1/user/autoprunepolicy/{policy_uuid}`, operation `getUserAutoPrunePolicy`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policy.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_user_auto_prune_policy(&self) -> GetUserAutoPrunePolicy<'_> {
        GetUserAutoPrunePolicy::new(self)
    }
}

/// The call of `getUserAutoPrunePolicy`, begun by
/// [`Client::get_user_auto_prune_policy`](crate::Client::get_user_auto_prune_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserAutoPrunePolicy<'a> {
    client: &'a super::Client,
    policy_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetUserAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            policy_uuid: Err("policy_uuid was not initialized"),
        }
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.policy_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for policy_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, policy_uuid } = self;
        let policy_uuid = policy_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/autoprunepolicy/{}", client.base_url(), encode_path(&
            policy_uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicy>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_USER_AUTO_PRUNE_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change an auto-prune policy of the caller's namespace.
    ///
    /// Replaces a policy of the calling user's namespace. Omitted properties get their defaults.
    /// The server does not check whether the same policy already exists. Returns 400 for an unknown
    /// method, a value that does not match the method, and an empty pattern. A number of days or
    /// weeks beyond the calendar's range makes the server fail with 500. Returns 404 if the policy
    /// does not exist or belongs to another namespace.
    ///
    /// `PUT /api/v1/user/autoprunepolicy/{policy_uuid}`, operation `updateUserAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 204: The policy was changed.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn update_user_auto_prune_policy(&self) -> UpdateUserAutoPrunePolicy<'_> {
        UpdateUserAutoPrunePolicy::new(self)
    }
}

/// The call of `updateUserAutoPrunePolicy`, begun by
/// [`Client::update_user_auto_prune_policy`](crate::Client::update_user_auto_prune_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateUserAutoPrunePolicy<'a> {
    client: &'a super::Client,
    policy_uuid: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::AutoPruneSettings, &'static str>,
}

impl<'a> UpdateUserAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            policy_uuid: Err("policy_uuid was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.policy_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for policy_uuid failed");
        self
    }

    /// The new policy.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::AutoPruneSettings>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: AutoPruneSettings` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, policy_uuid, body } = self;
        let policy_uuid = policy_uuid.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/autoprunepolicy/{}", client.base_url(), encode_path(&
            policy_uuid),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/user/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::UPDATE_USER_AUTO_PRUNE_POLICY,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete an auto-prune policy of the caller's namespace.
    ///
    /// Deletes a policy of the calling user's namespace. Tags that it removed stay removed. Returns
    /// 404 if the policy does not exist or belongs to another namespace.
    ///
    /// `DELETE /api/v1/user/autoprunepolicy/{policy_uuid}`, operation `deleteUserAutoPrunePolicy`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `AUTO_PRUNE` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policy was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_user_auto_prune_policy(&self) -> DeleteUserAutoPrunePolicy<'_> {
        DeleteUserAutoPrunePolicy::new(self)
    }
}

/// The call of `deleteUserAutoPrunePolicy`, begun by
/// [`Client::delete_user_auto_prune_policy`](crate::Client::delete_user_auto_prune_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteUserAutoPrunePolicy<'a> {
    client: &'a super::Client,
    policy_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteUserAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            policy_uuid: Err("policy_uuid was not initialized"),
        }
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.policy_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for policy_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, policy_uuid } = self;
        let policy_uuid = policy_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/autoprunepolicy/{}", client.base_url(), encode_path(&
            policy_uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::DELETE_USER_AUTO_PRUNE_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

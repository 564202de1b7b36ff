// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `immutability_policy`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the immutability policies of an organization.
    ///
    /// Lists the organization's own policies. Requires the admin role in the organization. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the organization does not exist, these superusers get an empty list.
    ///
    /// `GET /api/v1/organization/{orgname}/immutabilitypolicy/`, operation
    /// `listOrgImmutabilityPolicies`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `IMMUTABLE_TAGS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policies.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_org_immutability_policies(&self) -> ListOrgImmutabilityPolicies<'_> {
        ListOrgImmutabilityPolicies::new(self)
    }
}

/// The call of `listOrgImmutabilityPolicies`, begun by
/// [`Client::list_org_immutability_policies`](crate::Client::list_org_immutability_policies).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrgImmutabilityPolicies<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> ListOrgImmutabilityPolicies<'a> {
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
            "{}/api/v1/organization/{}/immutabilitypolicy/", client.base_url(),
            encode_path(& orgname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/immutabilitypolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ImmutabilityPolicyList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ORG_IMMUTABILITY_POLICIES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create an immutability policy of an organization.
    ///
    /// Adds a policy and immediately makes the tags immutable that it covers. Requires the admin
    /// role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if
    /// the pattern is not a regular expression, is empty or exceeds 256 characters, or if another
    /// policy of the organization has the same pattern. Also returns 400 if the organization is
    /// mirrored as a whole. If the organization does not exist, ordinary callers get 403, and these
    /// superusers get 400 with a `MessageError`.
    ///
    /// `POST /api/v1/organization/{orgname}/immutabilitypolicy/`, operation
    /// `createOrgImmutabilityPolicy`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `IMMUTABLE_TAGS` is on.
    ///
    /// # Responses
    ///
    /// - 201: The policy was created.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 415, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_org_immutability_policy(&self) -> CreateOrgImmutabilityPolicy<'_> {
        CreateOrgImmutabilityPolicy::new(self)
    }
}

/// The call of `createOrgImmutabilityPolicy`, begun by
/// [`Client::create_org_immutability_policy`](crate::Client::create_org_immutability_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrgImmutabilityPolicy<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::ImmutabilityPolicyConfig, &'static str>,
}

impl<'a> CreateOrgImmutabilityPolicy<'a> {
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::ImmutabilityPolicyConfig>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: ImmutabilityPolicyConfig` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/immutabilitypolicy/", client.base_url(),
            encode_path(& orgname),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/immutabilitypolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ImmutabilityPolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_ORG_IMMUTABILITY_POLICY,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read an immutability policy of an organization.
    ///
    /// Returns one policy. Requires the admin role in the organization. Global read-only superusers
    /// may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the
    /// organization has no such policy.
    ///
    /// `GET /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`, operation
    /// `getOrgImmutabilityPolicy`.
    ///
    /// Server behaviour: [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `IMMUTABLE_TAGS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policy.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_org_immutability_policy(&self) -> GetOrgImmutabilityPolicy<'_> {
        GetOrgImmutabilityPolicy::new(self)
    }
}

/// The call of `getOrgImmutabilityPolicy`, begun by
/// [`Client::get_org_immutability_policy`](crate::Client::get_org_immutability_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrgImmutabilityPolicy<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    policy_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrgImmutabilityPolicy<'a> {
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

    /// The UUID of the immutability policy.
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
            "{}/api/v1/organization/{}/immutabilitypolicy/{}", client.base_url(),
            encode_path(& orgname), encode_path(& policy_uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ImmutabilityPolicy>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORG_IMMUTABILITY_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Replace an immutability policy of an organization.
    ///
    /// Replaces both properties of the policy and immediately makes the tags immutable that it now
    /// covers. Tags that are already immutable stay so. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Rejects the same patterns as
    /// on creation. Returns 404 if the organization has no such policy.
    ///
    /// `PUT /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`, operation
    /// `updateOrgImmutabilityPolicy`.
    ///
    /// Server behaviour: [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `IMMUTABLE_TAGS` is on.
    ///
    /// # Responses
    ///
    /// - 204: The policy was replaced.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 415, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn update_org_immutability_policy(&self) -> UpdateOrgImmutabilityPolicy<'_> {
        UpdateOrgImmutabilityPolicy::new(self)
    }
}

/// The call of `updateOrgImmutabilityPolicy`, begun by
/// [`Client::update_org_immutability_policy`](crate::Client::update_org_immutability_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateOrgImmutabilityPolicy<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    policy_uuid: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::ImmutabilityPolicyConfig, &'static str>,
}

impl<'a> UpdateOrgImmutabilityPolicy<'a> {
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

    /// The UUID of the immutability policy.
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::ImmutabilityPolicyConfig>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: ImmutabilityPolicyConfig` for body failed"
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
            "{}/api/v1/organization/{}/immutabilitypolicy/{}", client.base_url(),
            encode_path(& orgname), encode_path(& policy_uuid),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`.
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
            &crate::api::operations::UPDATE_ORG_IMMUTABILITY_POLICY,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete an immutability policy of an organization.
    ///
    /// Deletes the policy. Tags that it made immutable stay so. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the
    /// organization has no such policy, and therefore on a second call.
    ///
    /// `DELETE /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`, operation
    /// `deleteOrgImmutabilityPolicy`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `IMMUTABLE_TAGS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policy was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn delete_org_immutability_policy(&self) -> DeleteOrgImmutabilityPolicy<'_> {
        DeleteOrgImmutabilityPolicy::new(self)
    }
}

/// The call of `deleteOrgImmutabilityPolicy`, begun by
/// [`Client::delete_org_immutability_policy`](crate::Client::delete_org_immutability_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrgImmutabilityPolicy<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    policy_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrgImmutabilityPolicy<'a> {
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

    /// The UUID of the immutability policy.
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
            "{}/api/v1/organization/{}/immutabilitypolicy/{}", client.base_url(),
            encode_path(& orgname), encode_path(& policy_uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ImmutabilityPolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::DELETE_ORG_IMMUTABILITY_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the immutability policies of a repository.
    ///
    /// Lists the repository's own policies. Requires the admin role in the repository. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the repository does not exist, these superusers and the admins of its namespace get
    /// 404, and others get 403.
    ///
    /// `GET /api/v1/repository/{repository}/immutabilitypolicy/`, operation
    /// `listRepositoryImmutabilityPolicies`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `IMMUTABLE_TAGS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policies.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_repository_immutability_policies(
        &self,
    ) -> ListRepositoryImmutabilityPolicies<'_> {
        ListRepositoryImmutabilityPolicies::new(self)
    }
}

/// The call of `listRepositoryImmutabilityPolicies`, begun by
/// [`Client::list_repository_immutability_policies`](crate::Client::list_repository_immutability_policies).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepositoryImmutabilityPolicies<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
}

impl<'a> ListRepositoryImmutabilityPolicies<'a> {
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
            "{}/api/v1/repository/{}/immutabilitypolicy/", client.base_url(),
            encode_path(& repository),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/immutabilitypolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ImmutabilityPolicyList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_REPOSITORY_IMMUTABILITY_POLICIES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create an immutability policy of a repository.
    ///
    /// Adds a policy and immediately makes the tags immutable that it covers. Requires the admin
    /// role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the
    /// pattern is not a regular expression, is empty or exceeds 256 characters, or if another
    /// policy of the repository has the same pattern. If the repository does not exist, these
    /// superusers and the admins of its namespace get 404, and others get 403.
    ///
    /// `POST /api/v1/repository/{repository}/immutabilitypolicy/`, operation
    /// `createRepositoryImmutabilityPolicy`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `IMMUTABLE_TAGS` is on.
    ///
    /// # Responses
    ///
    /// - 201: The policy was created.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 415, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_repository_immutability_policy(
        &self,
    ) -> CreateRepositoryImmutabilityPolicy<'_> {
        CreateRepositoryImmutabilityPolicy::new(self)
    }
}

/// The call of `createRepositoryImmutabilityPolicy`, begun by
/// [`Client::create_repository_immutability_policy`](crate::Client::create_repository_immutability_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateRepositoryImmutabilityPolicy<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    body: Result<crate::models::ImmutabilityPolicyConfig, &'static str>,
}

impl<'a> CreateRepositoryImmutabilityPolicy<'a> {
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::ImmutabilityPolicyConfig>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: ImmutabilityPolicyConfig` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/immutabilitypolicy/", client.base_url(),
            encode_path(& repository),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/immutabilitypolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ImmutabilityPolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_REPOSITORY_IMMUTABILITY_POLICY,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read an immutability policy of a repository.
    ///
    /// Returns one policy. Requires the admin role in the repository. Global read-only superusers
    /// may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the
    /// repository has no such policy.
    ///
    /// `GET /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`, operation
    /// `getRepositoryImmutabilityPolicy`.
    ///
    /// Server behaviour: [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `IMMUTABLE_TAGS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policy.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_repository_immutability_policy(
        &self,
    ) -> GetRepositoryImmutabilityPolicy<'_> {
        GetRepositoryImmutabilityPolicy::new(self)
    }
}

/// The call of `getRepositoryImmutabilityPolicy`, begun by
/// [`Client::get_repository_immutability_policy`](crate::Client::get_repository_immutability_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepositoryImmutabilityPolicy<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    policy_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetRepositoryImmutabilityPolicy<'a> {
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

    /// The UUID of the immutability policy.
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
            "{}/api/v1/repository/{}/immutabilitypolicy/{}", client.base_url(),
            encode_path(& repository), encode_path(& policy_uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ImmutabilityPolicy>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPOSITORY_IMMUTABILITY_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Replace an immutability policy of a repository.
    ///
    /// Replaces both properties of the policy and immediately makes the tags immutable that it now
    /// covers. Tags that are already immutable stay so. Requires the admin role in the repository,
    /// or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Rejects the same patterns as on creation.
    /// Returns 404 if the repository has no such policy.
    ///
    /// `PUT /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`, operation
    /// `updateRepositoryImmutabilityPolicy`.
    ///
    /// Server behaviour: [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `IMMUTABLE_TAGS` is on.
    ///
    /// # Responses
    ///
    /// - 204: The policy was replaced.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 415, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn update_repository_immutability_policy(
        &self,
    ) -> UpdateRepositoryImmutabilityPolicy<'_> {
        UpdateRepositoryImmutabilityPolicy::new(self)
    }
}

/// The call of `updateRepositoryImmutabilityPolicy`, begun by
/// [`Client::update_repository_immutability_policy`](crate::Client::update_repository_immutability_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateRepositoryImmutabilityPolicy<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    policy_uuid: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::ImmutabilityPolicyConfig, &'static str>,
}

impl<'a> UpdateRepositoryImmutabilityPolicy<'a> {
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

    /// The UUID of the immutability policy.
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

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::ImmutabilityPolicyConfig>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: ImmutabilityPolicyConfig` for body failed"
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
            "{}/api/v1/repository/{}/immutabilitypolicy/{}", client.base_url(),
            encode_path(& repository), encode_path(& policy_uuid),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`.
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
            &crate::api::operations::UPDATE_REPOSITORY_IMMUTABILITY_POLICY,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete an immutability policy of a repository.
    ///
    /// Deletes the policy. Tags that it made immutable stay so. Requires the admin role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the repository
    /// has no such policy, and therefore on a second call.
    ///
    /// `DELETE /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`, operation
    /// `deleteRepositoryImmutabilityPolicy`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `IMMUTABLE_TAGS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The policy was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn delete_repository_immutability_policy(
        &self,
    ) -> DeleteRepositoryImmutabilityPolicy<'_> {
        DeleteRepositoryImmutabilityPolicy::new(self)
    }
}

/// The call of `deleteRepositoryImmutabilityPolicy`, begun by
/// [`Client::delete_repository_immutability_policy`](crate::Client::delete_repository_immutability_policy).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteRepositoryImmutabilityPolicy<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    policy_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteRepositoryImmutabilityPolicy<'a> {
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

    /// The UUID of the immutability policy.
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
            "{}/api/v1/repository/{}/immutabilitypolicy/{}", client.base_url(),
            encode_path(& repository), encode_path(& policy_uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ImmutabilityPolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::DELETE_REPOSITORY_IMMUTABILITY_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `immutability_policy`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `immutability_policy`
///
/// Rules that make tags of an organization or repository immutable.
impl crate::Client {
    /// List the immutability policies of an organization.
    ///
    /// Lists the organization's own policies. Requires the admin role in the organization. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the organization does not exist, these superusers get an empty list.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/immutabilitypolicy/`, operation
    /// `listOrgImmutabilityPolicies`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ImmutabilityPolicyList`](crate::models::ImmutabilityPolicyList): The policies.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let immutability_policy_list = client.list_org_immutability_policies("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_org_immutability_policies(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> ListOrgImmutabilityPolicies {
        ListOrgImmutabilityPolicies::new(self, orgname)
    }

    /// Create an immutability policy of an organization.
    ///
    /// Adds a policy and immediately makes the tags immutable that it covers. Requires the admin
    /// role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if
    /// the pattern is not a regular expression, is empty or exceeds 256 characters, or if another
    /// policy of the organization has the same pattern. Also returns 400 if the organization is
    /// mirrored as a whole. If the organization does not exist, ordinary callers get 403, and these
    /// superusers get 400 with a `MessageError`.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/immutabilitypolicy/`, operation
    /// `createOrgImmutabilityPolicy`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`ImmutabilityPolicyReference`](crate::models::ImmutabilityPolicyReference): The
    ///   policy was created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`WrongState`](crate::Reason::WrongState). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::ImmutabilityPolicyConfig;
    ///
    /// let immutability_policy_reference = client
    ///     .create_org_immutability_policy(
    ///         "acme",
    ///         ImmutabilityPolicyConfig::new("^v[0-9]+$").tag_pattern_matches(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_org_immutability_policy(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ImmutabilityPolicyConfig>,
    ) -> CreateOrgImmutabilityPolicy {
        CreateOrgImmutabilityPolicy::new(self, orgname, body)
    }

    /// Read an immutability policy of an organization.
    ///
    /// Returns one policy. Requires the admin role in the organization. Global read-only superusers
    /// may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the
    /// organization has no such policy.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`, operation
    /// `getOrgImmutabilityPolicy`.
    ///
    /// Server behaviour: [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `policy_uuid`: The UUID of the immutability policy.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ImmutabilityPolicy`](crate::models::ImmutabilityPolicy): The policy.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let immutability_policy = client
    ///     .get_org_immutability_policy("acme", "4cd48c2a-3289-485b-9022-9a4d014730c1")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_org_immutability_policy(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrgImmutabilityPolicy {
        GetOrgImmutabilityPolicy::new(self, orgname, policy_uuid)
    }

    /// Replace an immutability policy of an organization.
    ///
    /// Replaces both properties of the policy and immediately makes the tags immutable that it now
    /// covers. Tags that are already immutable stay so. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Rejects the same patterns as
    /// on creation. Returns 404 if the organization has no such policy.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `PUT /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`, operation
    /// `updateOrgImmutabilityPolicy`.
    ///
    /// Server behaviour: [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `policy_uuid`: The UUID of the immutability policy.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The policy was replaced.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::ImmutabilityPolicyConfig;
    ///
    /// client
    ///     .update_org_immutability_policy(
    ///         "acme",
    ///         "4cd48c2a-3289-485b-9022-9a4d014730c1",
    ///         ImmutabilityPolicyConfig::new("^r[0-9]+$").tag_pattern_matches(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_org_immutability_policy(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ImmutabilityPolicyConfig>,
    ) -> UpdateOrgImmutabilityPolicy {
        UpdateOrgImmutabilityPolicy::new(self, orgname, policy_uuid, body)
    }

    /// Delete an immutability policy of an organization.
    ///
    /// Deletes the policy. Tags that it made immutable stay so. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the
    /// organization has no such policy, and therefore on a second call.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `DELETE /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`, operation
    /// `deleteOrgImmutabilityPolicy`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `policy_uuid`: The UUID of the immutability policy.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ImmutabilityPolicyReference`](crate::models::ImmutabilityPolicyReference): The
    ///   policy was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let immutability_policy_reference = client
    ///     .delete_org_immutability_policy("acme", "4cd48c2a-3289-485b-9022-9a4d014730c1")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_org_immutability_policy(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrgImmutabilityPolicy {
        DeleteOrgImmutabilityPolicy::new(self, orgname, policy_uuid)
    }

    /// List the immutability policies of a repository.
    ///
    /// Lists the repository's own policies. Requires the admin role in the repository. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the repository does not exist, these superusers and the admins of its namespace get
    /// 404, and others get 403.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/immutabilitypolicy/`, operation
    /// `listRepositoryImmutabilityPolicies`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ImmutabilityPolicyList`](crate::models::ImmutabilityPolicyList): The policies.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let immutability_policy_list = client
    ///     .list_repository_immutability_policies("acme/tools/builder")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repository_immutability_policies(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> ListRepositoryImmutabilityPolicies {
        ListRepositoryImmutabilityPolicies::new(self, repository)
    }

    /// Create an immutability policy of a repository.
    ///
    /// Adds a policy and immediately makes the tags immutable that it covers. Requires the admin
    /// role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the
    /// pattern is not a regular expression, is empty or exceeds 256 characters, or if another
    /// policy of the repository has the same pattern. If the repository does not exist, these
    /// superusers and the admins of its namespace get 404, and others get 403.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `POST /api/v1/repository/{repository}/immutabilitypolicy/`, operation
    /// `createRepositoryImmutabilityPolicy`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`ImmutabilityPolicyReference`](crate::models::ImmutabilityPolicyReference): The
    ///   policy was created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::ImmutabilityPolicyConfig;
    ///
    /// let immutability_policy_reference = client
    ///     .create_repository_immutability_policy(
    ///         "acme/tools/builder",
    ///         ImmutabilityPolicyConfig::new("^v[0-9]+$").tag_pattern_matches(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_repository_immutability_policy(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::ImmutabilityPolicyConfig>,
    ) -> CreateRepositoryImmutabilityPolicy {
        CreateRepositoryImmutabilityPolicy::new(self, repository, body)
    }

    /// Read an immutability policy of a repository.
    ///
    /// Returns one policy. Requires the admin role in the repository. Global read-only superusers
    /// may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the
    /// repository has no such policy.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`, operation
    /// `getRepositoryImmutabilityPolicy`.
    ///
    /// Server behaviour: [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `policy_uuid`: The UUID of the immutability policy.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ImmutabilityPolicy`](crate::models::ImmutabilityPolicy): The policy.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let immutability_policy = client
    ///     .get_repository_immutability_policy(
    ///         "acme/tools/builder",
    ///         "4cd48c2a-3289-485b-9022-9a4d014730c1",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repository_immutability_policy(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetRepositoryImmutabilityPolicy {
        GetRepositoryImmutabilityPolicy::new(self, repository, policy_uuid)
    }

    /// Replace an immutability policy of a repository.
    ///
    /// Replaces both properties of the policy and immediately makes the tags immutable that it now
    /// covers. Tags that are already immutable stay so. Requires the admin role in the repository,
    /// or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Rejects the same patterns as on creation.
    /// Returns 404 if the repository has no such policy.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `PUT /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`, operation
    /// `updateRepositoryImmutabilityPolicy`.
    ///
    /// Server behaviour: [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `policy_uuid`: The UUID of the immutability policy.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The policy was replaced.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::ImmutabilityPolicyConfig;
    ///
    /// client
    ///     .update_repository_immutability_policy(
    ///         "acme/tools/builder",
    ///         "4cd48c2a-3289-485b-9022-9a4d014730c1",
    ///         ImmutabilityPolicyConfig::new("^r[0-9]+$").tag_pattern_matches(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_repository_immutability_policy(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ImmutabilityPolicyConfig>,
    ) -> UpdateRepositoryImmutabilityPolicy {
        UpdateRepositoryImmutabilityPolicy::new(self, repository, policy_uuid, body)
    }

    /// Delete an immutability policy of a repository.
    ///
    /// Deletes the policy. Tags that it made immutable stay so. Requires the admin role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the repository
    /// has no such policy, and therefore on a second call.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `DELETE /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`, operation
    /// `deleteRepositoryImmutabilityPolicy`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `policy_uuid`: The UUID of the immutability policy.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ImmutabilityPolicyReference`](crate::models::ImmutabilityPolicyReference): The
    ///   policy was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let immutability_policy_reference = client
    ///     .delete_repository_immutability_policy(
    ///         "acme/tools/builder",
    ///         "4cd48c2a-3289-485b-9022-9a4d014730c1",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_repository_immutability_policy(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteRepositoryImmutabilityPolicy {
        DeleteRepositoryImmutabilityPolicy::new(self, repository, policy_uuid)
    }
}

/// A call of `listOrgImmutabilityPolicies`, which
/// [`Client::list_org_immutability_policies`](crate::Client::list_org_immutability_policies)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListOrgImmutabilityPolicies {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl ListOrgImmutabilityPolicies {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/immutabilitypolicy/", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/immutabilitypolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ImmutabilityPolicyList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ORG_IMMUTABILITY_POLICIES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListOrgImmutabilityPolicies {
    type Output = Result<ResponseValue<crate::models::ImmutabilityPolicyList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::ImmutabilityPolicyList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createOrgImmutabilityPolicy`, which
/// [`Client::create_org_immutability_policy`](crate::Client::create_org_immutability_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrgImmutabilityPolicy {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::ImmutabilityPolicyConfig,
}

impl CreateOrgImmutabilityPolicy {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ImmutabilityPolicyConfig>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/immutabilitypolicy/", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/immutabilitypolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ImmutabilityPolicyReference, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORG_IMMUTABILITY_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrgImmutabilityPolicy {
    type Output = Result<
        ResponseValue<crate::models::ImmutabilityPolicyReference>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::ImmutabilityPolicyReference,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrgImmutabilityPolicy`, which
/// [`Client::get_org_immutability_policy`](crate::Client::get_org_immutability_policy) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrgImmutabilityPolicy {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetOrgImmutabilityPolicy {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, policy_uuid } = self;
        let orgname = orgname?;
        let policy_uuid = policy_uuid?;
        let orgname = encode_path(&orgname);
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ImmutabilityPolicy, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORG_IMMUTABILITY_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrgImmutabilityPolicy {
    type Output = Result<ResponseValue<crate::models::ImmutabilityPolicy>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ImmutabilityPolicy, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateOrgImmutabilityPolicy`, which
/// [`Client::update_org_immutability_policy`](crate::Client::update_org_immutability_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateOrgImmutabilityPolicy {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
    body: crate::models::ImmutabilityPolicyConfig,
}

impl UpdateOrgImmutabilityPolicy {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ImmutabilityPolicyConfig>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, policy_uuid, body } = self;
        let orgname = orgname?;
        let policy_uuid = policy_uuid?;
        let orgname = encode_path(&orgname);
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}", client
            .base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::UPDATE_ORG_IMMUTABILITY_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateOrgImmutabilityPolicy {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrgImmutabilityPolicy`, which
/// [`Client::delete_org_immutability_policy`](crate::Client::delete_org_immutability_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrgImmutabilityPolicy {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrgImmutabilityPolicy {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, policy_uuid } = self;
        let orgname = orgname?;
        let policy_uuid = policy_uuid?;
        let orgname = encode_path(&orgname);
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ImmutabilityPolicyReference, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::DELETE_ORG_IMMUTABILITY_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrgImmutabilityPolicy {
    type Output = Result<
        ResponseValue<crate::models::ImmutabilityPolicyReference>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::ImmutabilityPolicyReference,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listRepositoryImmutabilityPolicies`, which
/// [`Client::list_repository_immutability_policies`](crate::Client::list_repository_immutability_policies)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListRepositoryImmutabilityPolicies {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl ListRepositoryImmutabilityPolicies {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/immutabilitypolicy/", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/immutabilitypolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ImmutabilityPolicyList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_REPOSITORY_IMMUTABILITY_POLICIES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListRepositoryImmutabilityPolicies {
    type Output = Result<ResponseValue<crate::models::ImmutabilityPolicyList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::ImmutabilityPolicyList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createRepositoryImmutabilityPolicy`, which
/// [`Client::create_repository_immutability_policy`](crate::Client::create_repository_immutability_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateRepositoryImmutabilityPolicy {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: crate::models::ImmutabilityPolicyConfig,
}

impl CreateRepositoryImmutabilityPolicy {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::ImmutabilityPolicyConfig>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/immutabilitypolicy/", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/immutabilitypolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ImmutabilityPolicyReference, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_REPOSITORY_IMMUTABILITY_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateRepositoryImmutabilityPolicy {
    type Output = Result<
        ResponseValue<crate::models::ImmutabilityPolicyReference>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::ImmutabilityPolicyReference,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getRepositoryImmutabilityPolicy`, which
/// [`Client::get_repository_immutability_policy`](crate::Client::get_repository_immutability_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepositoryImmutabilityPolicy {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetRepositoryImmutabilityPolicy {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, policy_uuid } = self;
        let repository = repository?;
        let policy_uuid = policy_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPOSITORY_IMMUTABILITY_POLICY,
            &[("repository", repository.as_str()), ("policy_uuid", policy_uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ImmutabilityPolicy, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPOSITORY_IMMUTABILITY_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepositoryImmutabilityPolicy {
    type Output = Result<ResponseValue<crate::models::ImmutabilityPolicy>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ImmutabilityPolicy, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateRepositoryImmutabilityPolicy`, which
/// [`Client::update_repository_immutability_policy`](crate::Client::update_repository_immutability_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateRepositoryImmutabilityPolicy {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
    body: crate::models::ImmutabilityPolicyConfig,
}

impl UpdateRepositoryImmutabilityPolicy {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ImmutabilityPolicyConfig>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, policy_uuid, body } = self;
        let repository = repository?;
        let policy_uuid = policy_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::UPDATE_REPOSITORY_IMMUTABILITY_POLICY,
            &[("repository", repository.as_str()), ("policy_uuid", policy_uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}", client
            .base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::UPDATE_REPOSITORY_IMMUTABILITY_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateRepositoryImmutabilityPolicy {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteRepositoryImmutabilityPolicy`, which
/// [`Client::delete_repository_immutability_policy`](crate::Client::delete_repository_immutability_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteRepositoryImmutabilityPolicy {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteRepositoryImmutabilityPolicy {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, policy_uuid } = self;
        let repository = repository?;
        let policy_uuid = policy_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::DELETE_REPOSITORY_IMMUTABILITY_POLICY,
            &[("repository", repository.as_str()), ("policy_uuid", policy_uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ImmutabilityPolicyReference, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::DELETE_REPOSITORY_IMMUTABILITY_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteRepositoryImmutabilityPolicy {
    type Output = Result<
        ResponseValue<crate::models::ImmutabilityPolicyReference>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::ImmutabilityPolicyReference,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

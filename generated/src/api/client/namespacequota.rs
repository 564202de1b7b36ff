// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `namespacequota`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the quota of an organization.
    ///
    /// Returns the quota as a list of at most one entry. If the organization has none and the
    /// registry has a default, the list contains that default, without an identifier. Members of
    /// the organization may call it with a token of scope `org:admin` or `repo:create`. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the organization does not exist, ordinary callers get 403 and these superusers get
    /// 404. Also returns 404 if the feature is off.
    ///
    /// `GET /api/v1/organization/{orgname}/quota`, operation `listOrganizationQuota`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace).
    ///
    /// # Access
    ///
    /// Needs a token of any scope. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is
    /// on.
    ///
    /// # Responses
    ///
    /// - 200: The quota, or an empty list.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_organization_quota(&self) -> ListOrganizationQuota<'_> {
        ListOrganizationQuota::new(self)
    }
}

/// The call of `listOrganizationQuota`, begun by
/// [`Client::list_organization_quota`](crate::Client::list_organization_quota).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrganizationQuota<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> ListOrganizationQuota<'a> {
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
            "{}/api/v1/organization/{}/quota", client.base_url(), encode_path(& orgname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/quota`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<Vec<crate::models::NamespaceQuota>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ORGANIZATION_QUOTA,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create the quota of an organization.
    ///
    /// Creates the quota of an organization. Requires a superuser, and `SUPERUSERS_FULL_ACCESS`
    /// must be on. Owners of the organization may not call it. Returns 400 if the organization
    /// already has a quota, if the size is 0 or less, if the server cannot convert the unit, and if
    /// the body contains both properties or neither. Returns 404 if the organization does not exist
    /// or is a user.
    ///
    /// `POST /api/v1/organization/{orgname}/quota`, operation `createOrganizationQuota`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas),
    /// [quota-sizes](crate::server_behaviour#quota-sizes).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 201: The quota was created.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn create_organization_quota(&self) -> CreateOrganizationQuota<'_> {
        CreateOrganizationQuota::new(self)
    }
}

/// The call of `createOrganizationQuota`, begun by
/// [`Client::create_organization_quota`](crate::Client::create_organization_quota).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationQuota<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewQuota, &'static str>,
}

impl<'a> CreateOrganizationQuota<'a> {
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

    /// The size of the quota, in bytes or with a unit.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewQuota>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `crate :: models :: NewQuota` for body failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/quota", client.base_url(), encode_path(& orgname),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/quota`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_QUOTA,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read the quota of an organization.
    ///
    /// Returns one quota by its identifier. Members of the organization may call it with a token of
    /// scope `org:admin` or `repo:create`. Global read-only superusers may call it too, and so may
    /// superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a quota of another namespace.
    ///
    /// `GET /api/v1/organization/{orgname}/quota/{quota_id}`, operation `getOrganizationQuota`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is
    /// on.
    ///
    /// # Responses
    ///
    /// - 200: The quota.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_organization_quota(&self) -> GetOrganizationQuota<'_> {
        GetOrganizationQuota::new(self)
    }
}

/// The call of `getOrganizationQuota`, begun by
/// [`Client::get_organization_quota`](crate::Client::get_organization_quota).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationQuota<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    quota_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrganizationQuota<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            quota_id: Err("quota_id was not initialized"),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/quota/{}", client.base_url(), encode_path(&
            orgname), encode_path(& quota_id),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Quota>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_QUOTA,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change the quota of an organization.
    ///
    /// Changes the size of the quota. Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be
    /// on. Owners of the organization may not call it. Returns 400 for a negative size, a unit that
    /// the server cannot convert, a body with both properties, and any other property. An empty
    /// object or a size of 0 changes nothing. Returns 404 for a quota of another namespace.
    ///
    /// `PUT /api/v1/organization/{orgname}/quota/{quota_id}`, operation `changeOrganizationQuota`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas),
    /// [quota-sizes](crate::server_behaviour#quota-sizes).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 200: The changed quota.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn change_organization_quota(&self) -> ChangeOrganizationQuota<'_> {
        ChangeOrganizationQuota::new(self)
    }
}

/// The call of `changeOrganizationQuota`, begun by
/// [`Client::change_organization_quota`](crate::Client::change_organization_quota).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeOrganizationQuota<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    quota_id: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::QuotaChange, &'static str>,
}

impl<'a> ChangeOrganizationQuota<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            quota_id: Err("quota_id was not initialized"),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    /// The new size.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::QuotaChange>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: QuotaChange` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/quota/{}", client.base_url(), encode_path(&
            orgname), encode_path(& quota_id),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Quota>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CHANGE_ORGANIZATION_QUOTA,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete the quota of an organization.
    ///
    /// Deletes the quota with its thresholds, and the namespace's notifications about its quota.
    /// Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization
    /// may not call it. Returns 404 for a quota of another namespace and for a quota that is
    /// already deleted.
    ///
    /// `DELETE /api/v1/organization/{orgname}/quota/{quota_id}`, operation
    /// `deleteOrganizationQuota`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 204: The quota was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_organization_quota(&self) -> DeleteOrganizationQuota<'_> {
        DeleteOrganizationQuota::new(self)
    }
}

/// The call of `deleteOrganizationQuota`, begun by
/// [`Client::delete_organization_quota`](crate::Client::delete_organization_quota).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationQuota<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    quota_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrganizationQuota<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            quota_id: Err("quota_id was not initialized"),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/quota/{}", client.base_url(), encode_path(&
            orgname), encode_path(& quota_id),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/quota/{quota_id}`.
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
            &crate::api::operations::DELETE_ORGANIZATION_QUOTA,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the thresholds of a quota.
    ///
    /// Lists the thresholds of an organization's quota. Members of the organization may call it
    /// with a token of scope `org:admin` or `repo:create`. Global read-only superusers may call it
    /// too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a quota of
    /// another namespace.
    ///
    /// `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit`, operation
    /// `listOrganizationQuotaLimit`.
    ///
    /// Server behaviour: [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Access
    ///
    /// Needs a token of any scope. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is
    /// on.
    ///
    /// # Responses
    ///
    /// - 200: The thresholds.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_organization_quota_limit(&self) -> ListOrganizationQuotaLimit<'_> {
        ListOrganizationQuotaLimit::new(self)
    }
}

/// The call of `listOrganizationQuotaLimit`, begun by
/// [`Client::list_organization_quota_limit`](crate::Client::list_organization_quota_limit).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrganizationQuotaLimit<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    quota_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> ListOrganizationQuotaLimit<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            quota_id: Err("quota_id was not initialized"),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/quota/{}/limit", client.base_url(), encode_path(&
            orgname), encode_path(& quota_id),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<Vec<crate::models::QuotaLimit>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ORGANIZATION_QUOTA_LIMIT,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Add a threshold to a quota.
    ///
    /// Adds a threshold to an organization's quota. Requires a superuser, and
    /// `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization may not call it. Several
    /// thresholds may be of type `Reject`, but no two may share both type and percentage. The
    /// server rejects such a duplicate and 0 percent with the same error, and other percentages out
    /// of range and an unknown type with a message. Returns 404 for a quota of another namespace.
    ///
    /// `POST /api/v1/organization/{orgname}/quota/{quota_id}/limit`, operation
    /// `createOrganizationQuotaLimit`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 201: The threshold was added.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn create_organization_quota_limit(&self) -> CreateOrganizationQuotaLimit<'_> {
        CreateOrganizationQuotaLimit::new(self)
    }
}

/// The call of `createOrganizationQuotaLimit`, begun by
/// [`Client::create_organization_quota_limit`](crate::Client::create_organization_quota_limit).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationQuotaLimit<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    quota_id: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewQuotaLimit, &'static str>,
}

impl<'a> CreateOrganizationQuotaLimit<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            quota_id: Err("quota_id was not initialized"),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    /// The threshold to add.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewQuotaLimit>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewQuotaLimit` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/quota/{}/limit", client.base_url(), encode_path(&
            orgname), encode_path(& quota_id),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/quota/{quota_id}/limit`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_QUOTA_LIMIT,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read a threshold of a quota.
    ///
    /// Returns one threshold of an organization's quota. Members of the organization may call it
    /// with a token of scope `org:admin` or `repo:create`. Global read-only superusers may call it
    /// too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the threshold
    /// does not exist, and for a quota of another namespace. Returns 400 with an empty message for
    /// a threshold of another quota.
    ///
    /// `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`, operation
    /// `getOrganizationQuotaLimit`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Access
    ///
    /// Needs a token of any scope. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is
    /// on.
    ///
    /// # Responses
    ///
    /// - 200: The threshold.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_organization_quota_limit(&self) -> GetOrganizationQuotaLimit<'_> {
        GetOrganizationQuotaLimit::new(self)
    }
}

/// The call of `getOrganizationQuotaLimit`, begun by
/// [`Client::get_organization_quota_limit`](crate::Client::get_organization_quota_limit).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationQuotaLimit<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    quota_id: Result<crate::PathSegment, &'static str>,
    limit_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrganizationQuotaLimit<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            quota_id: Err("quota_id was not initialized"),
            limit_id: Err("limit_id was not initialized"),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    /// The identifier of the threshold, a whole number.
    ///
    /// Required.
    pub fn limit_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.limit_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for limit_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, limit_id } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let limit_id = limit_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/quota/{}/limit/{}", client.base_url(),
            encode_path(& orgname), encode_path(& quota_id), encode_path(& limit_id),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::QuotaLimit>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_QUOTA_LIMIT,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change a threshold of a quota.
    ///
    /// Changes the type and the percentage if they are present, and returns the whole quota.
    /// Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization
    /// may not call it. The server rejects an unknown type and a percentage out of range with a
    /// message. It stores the type before it validates the percentage. Returns 404 if the threshold
    /// does not exist, and for a quota of another namespace. Returns 400 with an empty message for
    /// a threshold of another quota.
    ///
    /// `PUT /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`, operation
    /// `changeOrganizationQuotaLimit`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 200: The changed quota with its thresholds.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn change_organization_quota_limit(&self) -> ChangeOrganizationQuotaLimit<'_> {
        ChangeOrganizationQuotaLimit::new(self)
    }
}

/// The call of `changeOrganizationQuotaLimit`, begun by
/// [`Client::change_organization_quota_limit`](crate::Client::change_organization_quota_limit).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeOrganizationQuotaLimit<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    quota_id: Result<crate::PathSegment, &'static str>,
    limit_id: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::QuotaLimitChange, &'static str>,
}

impl<'a> ChangeOrganizationQuotaLimit<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            quota_id: Err("quota_id was not initialized"),
            limit_id: Err("limit_id was not initialized"),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    /// The identifier of the threshold, a whole number.
    ///
    /// Required.
    pub fn limit_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.limit_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for limit_id failed");
        self
    }

    /// The properties to change. An empty object changes nothing.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::QuotaLimitChange>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: QuotaLimitChange` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, limit_id, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let limit_id = limit_id.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/quota/{}/limit/{}", client.base_url(),
            encode_path(& orgname), encode_path(& quota_id), encode_path(& limit_id),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Quota>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CHANGE_ORGANIZATION_QUOTA_LIMIT,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete a threshold of a quota.
    ///
    /// Deletes one threshold. The quota remains. Requires a superuser, and `SUPERUSERS_FULL_ACCESS`
    /// must be on. Owners of the organization may not call it. Returns 404 if the threshold does
    /// not exist, and for a quota of another namespace. Returns 400 with an empty message for a
    /// threshold of another quota.
    ///
    /// `DELETE /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`, operation
    /// `deleteOrganizationQuotaLimit`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 204: The threshold was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_organization_quota_limit(&self) -> DeleteOrganizationQuotaLimit<'_> {
        DeleteOrganizationQuotaLimit::new(self)
    }
}

/// The call of `deleteOrganizationQuotaLimit`, begun by
/// [`Client::delete_organization_quota_limit`](crate::Client::delete_organization_quota_limit).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationQuotaLimit<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    quota_id: Result<crate::PathSegment, &'static str>,
    limit_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrganizationQuotaLimit<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            quota_id: Err("quota_id was not initialized"),
            limit_id: Err("limit_id was not initialized"),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    /// The identifier of the threshold, a whole number.
    ///
    /// Required.
    pub fn limit_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.limit_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for limit_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, limit_id } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let limit_id = limit_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/quota/{}/limit/{}", client.base_url(),
            encode_path(& orgname), encode_path(& quota_id), encode_path(& limit_id),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`.
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
            &crate::api::operations::DELETE_ORGANIZATION_QUOTA_LIMIT,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the caller's quota.
    ///
    /// Returns the calling user's quota as a list of at most one entry. The list never contains the
    /// registry's default. Users cannot change their quota; superusers can. Returns 404 if the
    /// feature is off.
    ///
    /// `GET /api/v1/user/quota`, operation `listUserQuota`.
    ///
    /// Server behaviour:
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 200: The quota, or an empty list.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_user_quota(&self) -> ListUserQuota<'_> {
        ListUserQuota::new(self)
    }
}

/// The call of `listUserQuota`, begun by
/// [`Client::list_user_quota`](crate::Client::list_user_quota).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListUserQuota<'a> {
    client: &'a super::Client,
}

impl<'a> ListUserQuota<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/user/quota", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/quota`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<Vec<crate::models::Quota>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_USER_QUOTA,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read the caller's quota.
    ///
    /// Returns the calling user's quota by its identifier. Returns 404 for a quota of another
    /// namespace.
    ///
    /// `GET /api/v1/user/quota/{quota_id}`, operation `getUserQuota`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 200: The quota.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_user_quota(&self) -> GetUserQuota<'_> {
        GetUserQuota::new(self)
    }
}

/// The call of `getUserQuota`, begun by
/// [`Client::get_user_quota`](crate::Client::get_user_quota).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserQuota<'a> {
    client: &'a super::Client,
    quota_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetUserQuota<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            quota_id: Err("quota_id was not initialized"),
        }
    }

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, quota_id } = self;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/quota/{}", client.base_url(), encode_path(& quota_id),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Quota>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_USER_QUOTA,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the thresholds of the caller's quota.
    ///
    /// Lists the thresholds of the calling user's quota. Returns 404 for a quota of another
    /// namespace.
    ///
    /// `GET /api/v1/user/quota/{quota_id}/limit`, operation `listUserQuotaLimit`.
    ///
    /// Server behaviour: [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 200: The thresholds.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_user_quota_limit(&self) -> ListUserQuotaLimit<'_> {
        ListUserQuotaLimit::new(self)
    }
}

/// The call of `listUserQuotaLimit`, begun by
/// [`Client::list_user_quota_limit`](crate::Client::list_user_quota_limit).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListUserQuotaLimit<'a> {
    client: &'a super::Client,
    quota_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> ListUserQuotaLimit<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            quota_id: Err("quota_id was not initialized"),
        }
    }

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, quota_id } = self;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/quota/{}/limit", client.base_url(), encode_path(& quota_id),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/quota/{quota_id}/limit`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<Vec<crate::models::QuotaLimit>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_USER_QUOTA_LIMIT,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read the caller's quota by one of its thresholds.
    ///
    /// Finds a threshold of the calling user's quota, and returns the whole quota instead of the
    /// threshold. Returns 404 if the threshold does not exist, and for a quota of another
    /// namespace. Returns 400 with an empty message for a threshold of another quota.
    ///
    /// `GET /api/v1/user/quota/{quota_id}/limit/{limit_id}`, operation `getUserQuotaLimit`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 200: The quota that the threshold belongs to.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_user_quota_limit(&self) -> GetUserQuotaLimit<'_> {
        GetUserQuotaLimit::new(self)
    }
}

/// The call of `getUserQuotaLimit`, begun by
/// [`Client::get_user_quota_limit`](crate::Client::get_user_quota_limit).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserQuotaLimit<'a> {
    client: &'a super::Client,
    quota_id: Result<crate::PathSegment, &'static str>,
    limit_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetUserQuotaLimit<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            quota_id: Err("quota_id was not initialized"),
            limit_id: Err("limit_id was not initialized"),
        }
    }

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    /// The identifier of the threshold, a whole number.
    ///
    /// Required.
    pub fn limit_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.limit_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for limit_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, quota_id, limit_id } = self;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let limit_id = limit_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/quota/{}/limit/{}", client.base_url(), encode_path(&
            quota_id), encode_path(& limit_id),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/quota/{quota_id}/limit/{limit_id}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Quota>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_USER_QUOTA_LIMIT,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `namespacequota`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the quota of an organization.
    ///
    /// Gives the quota in a list that holds one at most. Where the organization has none and the
    /// installation has a default, the list holds that default, without an identifier. Members of
    /// the organization may call it with a token of scope `org:admin` or `repo:create`; global
    /// read-only superusers, and superusers where SUPERUSERS_FULL_ACCESS is on, may as well. An
    /// organization that does not exist is 403 for ordinary callers and 404 for such superusers.
    /// 404 also means that the feature is off.
    ///
    /// `GET /api/v1/organization/{orgname}/quota`, operation `listOrganizationQuota`.
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
            "{}/api/v1/organization/{}/quota", client.baseurl, encode_path(& orgname),
        );
        Ok(client.client.get(url).build()?)
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
    /// Gives an organization its quota. Only superusers may, and only where SUPERUSERS_FULL_ACCESS
    /// is on; owners of the organization may not. An organization that has a quota already, a size
    /// of 0 or less, a unit that the server cannot compute with and a body with both forms or none
    /// are refused with 400. Answers 404 where the organization does not exist, or is a user.
    ///
    /// `POST /api/v1/organization/{orgname}/quota`, operation `createOrganizationQuota`.
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

    /// The size of the quota, in one of the two forms.
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
            "{}/api/v1/organization/{}/quota", client.baseurl, encode_path(& orgname),
        );
        Ok(client.client.post(url).json(&body).build()?)
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
    /// Gives one quota by its identifier. Members of the organization may call it with a token of
    /// scope `org:admin` or `repo:create`; global read-only superusers, and superusers where
    /// SUPERUSERS_FULL_ACCESS is on, may as well. A quota of another namespace is not found.
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
            "{}/api/v1/organization/{}/quota/{}", client.baseurl, encode_path(& orgname),
            encode_path(& quota_id),
        );
        Ok(client.client.get(url).build()?)
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
    /// Gives the quota another size. Only superusers may, and only where SUPERUSERS_FULL_ACCESS is
    /// on; owners of the organization may not. A negative size, a unit that the server cannot
    /// compute with, a body with both forms and any other property are refused with 400. An empty
    /// object and a size of 0 change nothing. A quota of another namespace is not found.
    ///
    /// `PUT /api/v1/organization/{orgname}/quota/{quota_id}`, operation `changeOrganizationQuota`.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 200: The quota as it is now.
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
            "{}/api/v1/organization/{}/quota/{}", client.baseurl, encode_path(& orgname),
            encode_path(& quota_id),
        );
        Ok(client.client.put(url).json(&body).build()?)
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
    /// Removes the quota with its thresholds, and the notifications of the namespace about its
    /// quota. Only superusers may, and only where SUPERUSERS_FULL_ACCESS is on; owners of the
    /// organization may not. A quota of another namespace, or one that is deleted already, is not
    /// found.
    ///
    /// `DELETE /api/v1/organization/{orgname}/quota/{quota_id}`, operation
    /// `deleteOrganizationQuota`.
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
            "{}/api/v1/organization/{}/quota/{}", client.baseurl, encode_path(& orgname),
            encode_path(& quota_id),
        );
        Ok(client.client.delete(url).build()?)
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
        crate::client::call_without_answer(
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
    /// Gives the thresholds of a quota of an organization. Members of the organization may call it
    /// with a token of scope `org:admin` or `repo:create`; global read-only superusers, and
    /// superusers where SUPERUSERS_FULL_ACCESS is on, may as well. A quota of another namespace is
    /// not found.
    ///
    /// `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit`, operation
    /// `listOrganizationQuotaLimit`.
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
            "{}/api/v1/organization/{}/quota/{}/limit", client.baseurl, encode_path(&
            orgname), encode_path(& quota_id),
        );
        Ok(client.client.get(url).build()?)
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
    /// Adds a threshold to a quota of an organization. Only superusers may, and only where
    /// SUPERUSERS_FULL_ACCESS is on; owners of the organization may not. Any number of thresholds
    /// may be of type `Reject`, but no two may share both type and percentage. Such a duplicate and
    /// 0 percent are refused with the same error, other percentages out of range and an unknown
    /// type with a message. A quota of another namespace is not found.
    ///
    /// `POST /api/v1/organization/{orgname}/quota/{quota_id}/limit`, operation
    /// `createOrganizationQuotaLimit`.
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

    /// The threshold to be added.
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
            "{}/api/v1/organization/{}/quota/{}/limit", client.baseurl, encode_path(&
            orgname), encode_path(& quota_id),
        );
        Ok(client.client.post(url).json(&body).build()?)
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
    /// Gives one threshold of a quota of an organization. Members of the organization may call it
    /// with a token of scope `org:admin` or `repo:create`; global read-only superusers, and
    /// superusers where SUPERUSERS_FULL_ACCESS is on, may as well. A threshold that does not exist
    /// and a quota of another namespace are not found; a threshold of another quota is refused with
    /// 400 and an empty message.
    ///
    /// `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`, operation
    /// `getOrganizationQuotaLimit`.
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
            "{}/api/v1/organization/{}/quota/{}/limit/{}", client.baseurl, encode_path(&
            orgname), encode_path(& quota_id), encode_path(& limit_id),
        );
        Ok(client.client.get(url).build()?)
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
    /// Changes what is sent of type and percentage, and answers with the whole quota. Only
    /// superusers may, and only where SUPERUSERS_FULL_ACCESS is on; owners of the organization may
    /// not. An unknown type and a percentage out of range are refused with a message; the type is
    /// stored before the percentage is checked. A threshold that does not exist and a quota of
    /// another namespace are not found; a threshold of another quota is refused with 400 and an
    /// empty message.
    ///
    /// `PUT /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`, operation
    /// `changeOrganizationQuotaLimit`.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 200: The quota with its thresholds as they are now.
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

    /// What to change; an empty object changes nothing.
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
            "{}/api/v1/organization/{}/quota/{}/limit/{}", client.baseurl, encode_path(&
            orgname), encode_path(& quota_id), encode_path(& limit_id),
        );
        Ok(client.client.put(url).json(&body).build()?)
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
    /// Remove a threshold of a quota.
    ///
    /// Removes one threshold; the quota stays. Only superusers may, and only where
    /// SUPERUSERS_FULL_ACCESS is on; owners of the organization may not. A threshold that does not
    /// exist and a quota of another namespace are not found; a threshold of another quota is
    /// refused with 400 and an empty message.
    ///
    /// `DELETE /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`, operation
    /// `deleteOrganizationQuotaLimit`.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 204: The threshold was removed.
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
            "{}/api/v1/organization/{}/quota/{}/limit/{}", client.baseurl, encode_path(&
            orgname), encode_path(& quota_id), encode_path(& limit_id),
        );
        Ok(client.client.delete(url).build()?)
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
        crate::client::call_without_answer(
            &crate::api::operations::DELETE_ORGANIZATION_QUOTA_LIMIT,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the own quota.
    ///
    /// Gives the quota of the calling user in a list that holds one at most. The default of the
    /// installation never stands in it. Users cannot change their quota; superusers do. 404 means
    /// that the feature is off.
    ///
    /// `GET /api/v1/user/quota`, operation `listUserQuota`.
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
        let url = format!("{}/api/v1/user/quota", client.baseurl,);
        Ok(client.client.get(url).build()?)
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
    /// Read the own quota.
    ///
    /// Gives the quota of the calling user by its identifier. A quota of another namespace is not
    /// found.
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
            "{}/api/v1/user/quota/{}", client.baseurl, encode_path(& quota_id),
        );
        Ok(client.client.get(url).build()?)
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
    /// List the thresholds of the own quota.
    ///
    /// Gives the thresholds of the quota of the calling user. A quota of another namespace is not
    /// found.
    ///
    /// `GET /api/v1/user/quota/{quota_id}/limit`, operation `listUserQuotaLimit`.
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
            "{}/api/v1/user/quota/{}/limit", client.baseurl, encode_path(& quota_id),
        );
        Ok(client.client.get(url).build()?)
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
    /// Read the own quota by one of its thresholds.
    ///
    /// Looks for a threshold of the quota of the calling user, and answers with the whole quota and
    /// not with the threshold. A threshold that does not exist and a quota of another namespace are
    /// not found; a threshold of another quota is refused with 400 and an empty message.
    ///
    /// `GET /api/v1/user/quota/{quota_id}/limit/{limit_id}`, operation `getUserQuotaLimit`.
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
            "{}/api/v1/user/quota/{}/limit/{}", client.baseurl, encode_path(& quota_id),
            encode_path(& limit_id),
        );
        Ok(client.client.get(url).build()?)
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

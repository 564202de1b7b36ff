// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `organization`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

/// # Tag `organization`
///
/// Organizations, their members and outside collaborators, their OAuth applications, and the
/// registries that they proxy.
impl crate::Client {
    /// Create an organization.
    ///
    /// Creates an organization with one team, `owners`, whose only member is the caller. The token
    /// needs the scope `user:admin`; `org:admin` is not sufficient. Where
    /// `SUPERUSERS_ORG_CREATION_ONLY` is on, the caller must be a superuser. Where
    /// `RESTRICTED_USERS` is on, the caller must not be a restricted user.
    ///
    /// Returns 400 if the name belongs to a user or organization, breaks the pattern, or belonged
    /// to something that is deleted and not purged yet. Also returns 400 if the e-mail address is
    /// malformed, or belongs to a user and `ORG_SHARED_EMAIL` is off. Returns 400 with a
    /// `MessageError` if the captcha failed. Several organizations may share an address. A name
    /// with half of a surrogate pair makes the server fail with 500. Quay's guide lists 404 as
    /// well, but the server never sends it.
    ///
    /// `POST /api/v1/organization/`, operation `createOrganization`, guide section 2.11.1.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [account-names](crate::server_behaviour#account-names),
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [new-organizations](crate::server_behaviour#new-organizations),
    /// [the-purge-of-a-deleted-namespace](crate::server_behaviour#the-purge-of-a-deleted-namespace).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The organization is created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Taken`](crate::Reason::Taken),
    /// [`InvalidName`](crate::Reason::InvalidName). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewOrganization;
    ///
    /// let text = client
    ///     .create_organization()
    ///     .body(NewOrganization::new("test").email("contact@test-org.com"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization(&self) -> CreateOrganization<'_> {
        CreateOrganization::new(self)
    }

    /// Read an organization.
    ///
    /// Returns as much as the caller may see. Everybody, even without a token, gets the name, the
    /// avatar and two flags. Members also get the teams and the quota. Administrators, global
    /// read-only superusers, and superusers if `SUPERUSERS_FULL_ACCESS` is on get everything. The
    /// scopes of the token limit the view: without `org:admin` an owner looks like an outsider, or,
    /// with `repo:create`, like a plain member. Returns 404 if there is no such organization, and
    /// for the name of a user.
    ///
    /// `GET /api/v1/organization/{orgname}`, operation `getOrganization`, guide section 2.11.15.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [avatars](crate::server_behaviour#avatars),
    /// [the-view-of-an-organization](crate::server_behaviour#the-view-of-an-organization),
    /// [quota-reports](crate::server_behaviour#quota-reports).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `org:admin` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`Organization`](crate::models::Organization): The organization, in as much detail as
    ///   the caller may see.
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
    /// let organization = client.get_organization().orgname("acme").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization(&self) -> GetOrganization<'_> {
        GetOrganization::new(self)
    }

    /// Change the details of an organization.
    ///
    /// Changes the properties that are sent and keeps the others. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// Returns 400 if the contact address is malformed or `email` is null. Returns 400 with a
    /// `MessageError` if `tag_expiration_s` is not one of the installation's choices. Unlike on
    /// creation, the address of a user is accepted. The server changes one property after the
    /// other: if it rejects `tag_expiration_s`, the others are changed already.
    ///
    /// `PUT /api/v1/organization/{orgname}`, operation `changeOrganizationDetails`, guide section
    /// 2.11.16.
    ///
    /// Server behaviour:
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [the-view-of-an-organization](crate::server_behaviour#the-view-of-an-organization),
    /// [changes-of-an-organization](crate::server_behaviour#changes-of-an-organization),
    /// [integers-written-as-floats](crate::server_behaviour#integers-written-as-floats).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Organization`](crate::models::Organization): The changed organization.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::OrganizationUpdate;
    ///
    /// let organization = client
    ///     .change_organization_details()
    ///     .orgname("acme")
    ///     .body(
    ///         OrganizationUpdate::default()
    ///             .email("new-contact@test-org.com")
    ///             .invoice_email(true)
    ///             .invoice_email_address("billing@test-org.com"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_organization_details(&self) -> ChangeOrganizationDetails<'_> {
        ChangeOrganizationDetails::new(self)
    }

    /// Delete an organization.
    ///
    /// Deletes the organization: its teams, applications, tokens, robots and quota at once, its
    /// repositories and default permissions in the background. The name is free again only after
    /// that. Requires the admin role in the organization, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. A second call is 403 for ordinary callers and 404 for these
    /// superusers.
    ///
    /// `DELETE /api/v1/organization/{orgname}`, operation `deleteAdminedOrganization`, guide
    /// section 2.11.17.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [deletion-in-two-steps](crate::server_behaviour#deletion-in-two-steps),
    /// [the-purge-of-a-deleted-namespace](crate::server_behaviour#the-purge-of-a-deleted-namespace).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The organization is deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_admined_organization().orgname("acme").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_admined_organization(&self) -> DeleteAdminedOrganization<'_> {
        DeleteAdminedOrganization::new(self)
    }

    /// List the outside collaborators of an organization.
    ///
    /// Lists the accounts that are in no team of the organization but have a permission of their
    /// own in one of its repositories. Robots are left out. Requires the admin role in the
    /// organization. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist is 403 for ordinary
    /// callers and 404 for these superusers.
    ///
    /// `GET /api/v1/organization/{orgname}/collaborators`, operation
    /// `getOrganizationCollaborators`, guide section 2.11.3.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [avatars](crate::server_behaviour#avatars),
    /// [members-and-collaborators](crate::server_behaviour#members-and-collaborators).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`CollaboratorList`](crate::models::CollaboratorList): The outside collaborators.
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
    /// let collaborator_list = client
    ///     .get_organization_collaborators()
    ///     .orgname("acme")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_collaborators(&self) -> GetOrganizationCollaborators<'_> {
        GetOrganizationCollaborators::new(self)
    }

    /// List the members of an organization.
    ///
    /// Lists the people who are in a team of the organization, each once with all their teams.
    /// Robots are left out. Requires the admin role in the organization. Global read-only
    /// superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. An
    /// organization that does not exist is 403 for ordinary callers and 404 for these superusers.
    ///
    /// `GET /api/v1/organization/{orgname}/members`, operation `getOrganizationMembers`, guide
    /// section 2.11.14.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [avatars](crate::server_behaviour#avatars),
    /// [members-and-collaborators](crate::server_behaviour#members-and-collaborators).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`MemberList`](crate::models::MemberList): The members.
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
    /// let member_list = client.get_organization_members().orgname("acme").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_members(&self) -> GetOrganizationMembers<'_> {
        GetOrganizationMembers::new(self)
    }

    /// Read a member of an organization.
    ///
    /// Returns the teams and the direct repository permissions of a member. Robots are found too:
    /// those of the organization always, others if they are in a team. Requires the admin role in
    /// the organization. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if there is no such account or it is in no team,
    /// so outside collaborators are 404. If the organization is the caller's own name, the caller's
    /// robots are found.
    ///
    /// `GET /api/v1/organization/{orgname}/members/{membername}`, operation
    /// `getOrganizationMember`, guide section 2.11.12.
    ///
    /// Server behaviour: [avatars](crate::server_behaviour#avatars),
    /// [robot-names](crate::server_behaviour#robot-names),
    /// [members-and-collaborators](crate::server_behaviour#members-and-collaborators).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Member`](crate::models::Member): The member.
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
    /// let member = client
    ///     .get_organization_member()
    ///     .orgname("acme")
    ///     .membername("bob")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_member(&self) -> GetOrganizationMember<'_> {
        GetOrganizationMember::new(self)
    }

    /// Remove a person from an organization.
    ///
    /// Removes the person from every team, and removes every direct permission in the
    /// organization's repositories. Succeeds for a person who is no member too, and removes the
    /// permissions of an outside collaborator. Requires the admin role in the organization, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` for the only
    /// person who administers the organization. Returns 404 for an unknown name, a robot and an
    /// organization.
    ///
    /// `DELETE /api/v1/organization/{orgname}/members/{membername}`, operation
    /// `removeOrganizationMember`, guide section 2.11.13.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [members-and-collaborators](crate::server_behaviour#members-and-collaborators),
    /// [the-last-administrator](crate::server_behaviour#the-last-administrator).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The person is no longer a member.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing),
    /// [`LastAdministrator`](crate::Reason::LastAdministrator). [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.remove_organization_member().orgname("acme").membername("bob").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_organization_member(&self) -> RemoveOrganizationMember<'_> {
        RemoveOrganizationMember::new(self)
    }

    /// Read the public details of an application.
    ///
    /// Returns what a user sees who is asked to grant the application access. No token is needed.
    /// With a token, the organization shows as much as the caller may see, but never the teams.
    /// Returns 404 if there is no such application.
    ///
    /// `GET /api/v1/app/{client_id}`, operation `getApplicationInformation`, guide section 2.11.18.
    ///
    /// Server behaviour: [avatars](crate::server_behaviour#avatars),
    /// [the-view-of-an-organization](crate::server_behaviour#the-view-of-an-organization),
    /// [public-application-pages](crate::server_behaviour#public-application-pages).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `org:admin` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`ApplicationInformation`](crate::models::ApplicationInformation): The application
    ///   and the organization that owns it.
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
    /// let application_information = client
    ///     .get_application_information()
    ///     .client_id("4NHXJ8A0VMTDEKBP1QZS")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_application_information(&self) -> GetApplicationInformation<'_> {
        GetApplicationInformation::new(self)
    }

    /// List the applications of an organization.
    ///
    /// Lists all applications, including their secrets. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Global read-only superusers
    /// may call it too; they see neither secrets nor redirect addresses nor avatar addresses.
    ///
    /// `GET /api/v1/organization/{orgname}/applications`, operation `getOrganizationApplications`,
    /// guide section 2.11.8.
    ///
    /// Server behaviour: [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ApplicationList`](crate::models::ApplicationList): The applications.
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
    /// let application_list = client
    ///     .get_organization_applications()
    ///     .orgname("acme")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_applications(&self) -> GetOrganizationApplications<'_> {
        GetOrganizationApplications::new(self)
    }

    /// Create an application.
    ///
    /// Creates an application and generates its identifier and secret. Requires the admin role in
    /// the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Names may be empty and
    /// need not be unique. Returns 400 if the name is missing or is the reserved
    /// `__quay_bootstrap_app`, and if a property is null. The server does not check the addresses.
    ///
    /// `POST /api/v1/organization/{orgname}/applications`, operation
    /// `createOrganizationApplication`, guide section 2.11.7.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Application`](crate::models::Application): The new application with its secret.
    /// - 201 (only in Quay's guide), [`Application`](crate::models::Application): The new
    ///   application, with the status that Quay's guide states.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Taken`](crate::Reason::Taken), [`Missing`](crate::Reason::Missing).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewApplication;
    ///
    /// let application = client
    ///     .create_organization_application()
    ///     .orgname("acme")
    ///     .body(NewApplication::new("new-application"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization_application(&self) -> CreateOrganizationApplication<'_> {
        CreateOrganizationApplication::new(self)
    }

    /// Read an application of an organization.
    ///
    /// Returns the details of the application, including its secret. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Global read-only superusers
    /// may call it too; they see neither the secret nor the redirect address nor the avatar
    /// address. Returns 404 if the organization has no such application.
    ///
    /// `GET /api/v1/organization/{orgname}/applications/{client_id}`, operation
    /// `getOrganizationApplication`, guide section 2.11.4.
    ///
    /// Server behaviour: [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Application`](crate::models::Application): The application.
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
    /// let application = client
    ///     .get_organization_application()
    ///     .orgname("acme")
    ///     .client_id("4NHXJ8A0VMTDEKBP1QZS")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_application(&self) -> GetOrganizationApplication<'_> {
        GetOrganizationApplication::new(self)
    }

    /// Replace the details of an application.
    ///
    /// Replaces all details: a description that is left out becomes empty, and an avatar address
    /// that is left out is removed. The identifier and the secret stay. Requires the admin role in
    /// the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if one of
    /// the three required properties is missing, and for the reserved name `__quay_bootstrap_app`.
    /// The server does not check the addresses. Returns 404 if the organization has no such
    /// application.
    ///
    /// `PUT /api/v1/organization/{orgname}/applications/{client_id}`, operation
    /// `updateOrganizationApplication`, guide section 2.11.5.
    ///
    /// Server behaviour: [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Application`](crate::models::Application): The changed application.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::ApplicationUpdate;
    ///
    /// let application = client
    ///     .update_organization_application()
    ///     .orgname("acme")
    ///     .client_id("4NHXJ8A0VMTDEKBP1QZS")
    ///     .body(
    ///         ApplicationUpdate::new(
    ///                 "Updated Application Name",
    ///                 "https://example.com/oauth/callback",
    ///                 "https://example.com",
    ///             )
    ///             .description("Updated description for the application")
    ///             .avatar_email("avatar@example.com"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_organization_application(&self) -> UpdateOrganizationApplication<'_> {
        UpdateOrganizationApplication::new(self)
    }

    /// Delete an application.
    ///
    /// Deletes the application with its access tokens, authorization codes and assignments.
    /// Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 404 if the organization has no such application, so a second call returns 404
    /// too.
    ///
    /// `DELETE /api/v1/organization/{orgname}/applications/{client_id}`, operation
    /// `deleteOrganizationApplication`, guide section 2.11.6.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [applications](crate::server_behaviour#applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The application is deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .delete_organization_application()
    ///     .orgname("acme")
    ///     .client_id("4NHXJ8A0VMTDEKBP1QZS")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_application(&self) -> DeleteOrganizationApplication<'_> {
        DeleteOrganizationApplication::new(self)
    }

    /// Read the proxy cache of an organization.
    ///
    /// Returns the registry that the organization proxies. If it proxies none, all properties are
    /// empty strings. Requires membership in the organization and the scope `org:admin` or
    /// `repo:create`, although Quay's guide names no scope. Global read-only superusers may call it
    /// too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 only if the
    /// feature is off. An organization that does not exist is 403; callers who pass the permission
    /// check get the empty strings.
    ///
    /// `GET /api/v1/organization/{orgname}/proxycache`, operation `getProxyCacheConfig`, guide
    /// section 2.11.9.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [empty-strings-for-unset-values](crate::server_behaviour#empty-strings-for-unset-values),
    /// [reading-an-unset-proxy-cache](crate::server_behaviour#reading-an-unset-proxy-cache).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `PROXY_CACHE` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`ProxyCacheConfig`](crate::models::ProxyCacheConfig): The proxy cache, or three
    ///   empty strings.
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
    /// let proxy_cache_config = client
    ///     .get_proxy_cache_config()
    ///     .orgname("acme")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_proxy_cache_config(&self) -> GetProxyCacheConfig<'_> {
        GetProxyCacheConfig::new(self)
    }

    /// Set the registry that an organization proxies.
    ///
    /// Stores the upstream registry. Its host name must resolve, but the server does not contact
    /// the registry. An organization has at most one proxy cache; to change it, delete it first.
    /// Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is
    /// on. Quay's guide names no scope.
    ///
    /// Returns 400 if the organization already has a proxy cache, is mirrored as a whole, or holds
    /// immutable tags. Also returns 400 if the address is private, a loopback or empty, or does not
    /// resolve. The namespace of a user is 400 with a `MessageError`. The server checks no property
    /// but `upstream_registry`.
    ///
    /// `POST /api/v1/organization/{orgname}/proxycache`, operation `createProxyCacheConfig`, guide
    /// section 2.11.11.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [setting-a-proxy-cache](crate::server_behaviour#setting-a-proxy-cache),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [checks-that-the-server-does-not-make](crate::server_behaviour#checks-that-the-server-does-not-make).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `PROXY_CACHE` is on.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The proxy cache is stored.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`WrongState`](crate::Reason::WrongState), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewProxyCacheConfig;
    ///
    /// let text = client
    ///     .create_proxy_cache_config()
    ///     .orgname("acme")
    ///     .body(
    ///         NewProxyCacheConfig::new("quay.io")
    ///             .expiration_s(quay_api::Unchecked::Value(86400)),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_proxy_cache_config(&self) -> CreateProxyCacheConfig<'_> {
        CreateProxyCacheConfig::new(self)
    }

    /// Delete the proxy cache of an organization.
    ///
    /// Removes the proxy cache. Requires the admin role in the organization, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. Quay's guide names no scope, and claims an empty response
    /// where the server sends a string. Returns 404 if the organization has no proxy cache.
    ///
    /// `DELETE /api/v1/organization/{orgname}/proxycache`, operation `deleteProxyCacheConfig`,
    /// guide section 2.11.10.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [setting-a-proxy-cache](crate::server_behaviour#setting-a-proxy-cache).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `PROXY_CACHE` is on.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The proxy cache is removed.
    /// - 204 (only in Quay's guide), no body: The proxy cache is removed, with the status that
    ///   Quay's guide states.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let response = client.delete_proxy_cache_config().orgname("acme").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_proxy_cache_config(&self) -> DeleteProxyCacheConfig<'_> {
        DeleteProxyCacheConfig::new(self)
    }

    /// Test the settings of a proxy cache without storing them.
    ///
    /// Asks the upstream registry whether it accepts these settings. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Quay's guide names no scope.
    /// Properties that are null are ignored, except `upstream_registry`.
    ///
    /// Returns 400 if the organization already has a proxy cache; if the address is private, a
    /// loopback or empty, or does not resolve; if the login failed or the registry could not be
    /// reached; and if the registry responded with anything but 200 and 401. For callers who pass
    /// the permission check, an organization that does not exist is 400 with a `MessageError`.
    ///
    /// `POST /api/v1/organization/{orgname}/validateproxycache`, operation
    /// `validateProxyCacheConfig`, guide section 2.11.2.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [setting-a-proxy-cache](crate::server_behaviour#setting-a-proxy-cache),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [checks-that-the-server-does-not-make](crate::server_behaviour#checks-that-the-server-does-not-make),
    /// [integers-beyond-64-bits](crate::server_behaviour#integers-beyond-64-bits).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `PROXY_CACHE` is on.
    ///
    /// # Responses
    ///
    /// - 202, [`ProxyCacheValidation`](crate::models::ProxyCacheValidation): The registry accepts
    ///   the settings.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`UpstreamFailed`](crate::Reason::UpstreamFailed), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewProxyCacheConfig;
    ///
    /// let proxy_cache_validation = client
    ///     .validate_proxy_cache_config()
    ///     .orgname("acme")
    ///     .body(NewProxyCacheConfig::new("quay.io"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_proxy_cache_config(&self) -> ValidateProxyCacheConfig<'_> {
        ValidateProxyCacheConfig::new(self)
    }

    /// Replace the secret of an application.
    ///
    /// Replaces the client secret. The old one stops working at once; access tokens stay valid. The
    /// server reads no body. It names no scope, but the token needs `org:admin` and its user the
    /// admin role in the organization. Superusers may call it too if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 404 if the organization has no such application.
    ///
    /// `POST /api/v1/organization/{orgname}/applications/{client_id}/resetclientsecret`, operation
    /// `resetOrganizationApplicationClientSecret`.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`Application`](crate::models::Application): The application with its new secret.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let application = client
    ///     .reset_organization_application_client_secret()
    ///     .orgname("acme")
    ///     .client_id("4NHXJ8A0VMTDEKBP1QZS")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_organization_application_client_secret(
        &self,
    ) -> ResetOrganizationApplicationClientSecret<'_> {
        ResetOrganizationApplicationClientSecret::new(self)
    }
}

/// A call of `createOrganization`, which
/// [`Client::create_organization`](crate::Client::create_organization) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganization<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::NewOrganization, ParameterError>,
}

impl<'a> CreateOrganization<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "NewOrganization")),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewOrganization, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewOrganization", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/api/v1/organization/", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getOrganization`, which
/// [`Client::get_organization`](crate::Client::get_organization) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganization<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetOrganization<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!("{}/api/v1/organization/{orgname}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::Organization>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `changeOrganizationDetails`, which
/// [`Client::change_organization_details`](crate::Client::change_organization_details) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeOrganizationDetails<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::OrganizationUpdate, ParameterError>,
}

impl<'a> ChangeOrganizationDetails<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            body: Err(ParameterError::missing("body", "OrganizationUpdate")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::OrganizationUpdate, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "OrganizationUpdate", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let body = body?;
        let orgname = encode_path(&orgname);
        let url = format!("{}/api/v1/organization/{orgname}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::Organization>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CHANGE_ORGANIZATION_DETAILS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteAdminedOrganization`, which
/// [`Client::delete_admined_organization`](crate::Client::delete_admined_organization) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteAdminedOrganization<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteAdminedOrganization<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!("{}/api/v1/organization/{orgname}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ADMINED_ORGANIZATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getOrganizationCollaborators`, which
/// [`Client::get_organization_collaborators`](crate::Client::get_organization_collaborators)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationCollaborators<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetOrganizationCollaborators<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/collaborators", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/collaborators`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::CollaboratorList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_COLLABORATORS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getOrganizationMembers`, which
/// [`Client::get_organization_members`](crate::Client::get_organization_members) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationMembers<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetOrganizationMembers<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!("{}/api/v1/organization/{orgname}/members", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/members`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::MemberList>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_MEMBERS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getOrganizationMember`, which
/// [`Client::get_organization_member`](crate::Client::get_organization_member) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationMember<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    membername: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetOrganizationMember<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            membername: Err(ParameterError::missing("membername", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The name of the user. To get a member, the name of a robot account works too.
    ///
    /// Required.
    pub fn membername<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.membername = ParameterError::convert("membername", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, membername } = self;
        let orgname = orgname?;
        let membername = membername?;
        let orgname = encode_path(&orgname);
        let membername = encode_path(&membername);
        let url = format!(
            "{}/api/v1/organization/{orgname}/members/{membername}", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/members/{membername}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Member>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_MEMBER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `removeOrganizationMember`, which
/// [`Client::remove_organization_member`](crate::Client::remove_organization_member) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RemoveOrganizationMember<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    membername: Result<crate::PathSegment, ParameterError>,
}

impl<'a> RemoveOrganizationMember<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            membername: Err(ParameterError::missing("membername", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The name of the user. To get a member, the name of a robot account works too.
    ///
    /// Required.
    pub fn membername<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.membername = ParameterError::convert("membername", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, membername } = self;
        let orgname = orgname?;
        let membername = membername?;
        let orgname = encode_path(&orgname);
        let membername = encode_path(&membername);
        let url = format!(
            "{}/api/v1/organization/{orgname}/members/{membername}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/members/{membername}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::REMOVE_ORGANIZATION_MEMBER,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getApplicationInformation`, which
/// [`Client::get_application_information`](crate::Client::get_application_information) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetApplicationInformation<'a> {
    client: &'a crate::Client,
    client_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetApplicationInformation<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            client_id: Err(ParameterError::missing("client_id", "PathSegment")),
        }
    }

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.client_id = ParameterError::convert("client_id", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, client_id } = self;
        let client_id = client_id?;
        let client_id = encode_path(&client_id);
        let url = format!("{}/api/v1/app/{client_id}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/app/{client_id}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::ApplicationInformation>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_APPLICATION_INFORMATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getOrganizationApplications`, which
/// [`Client::get_organization_applications`](crate::Client::get_organization_applications)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationApplications<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetOrganizationApplications<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/applications`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::ApplicationList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_APPLICATIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createOrganizationApplication`, which
/// [`Client::create_organization_application`](crate::Client::create_organization_application)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationApplication<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::NewApplication, ParameterError>,
}

impl<'a> CreateOrganizationApplication<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            body: Err(ParameterError::missing("body", "NewApplication")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewApplication, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewApplication", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let body = body?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/applications`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Application>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_APPLICATION,
            &[200, 201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getOrganizationApplication`, which
/// [`Client::get_organization_application`](crate::Client::get_organization_application)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationApplication<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    client_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetOrganizationApplication<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            client_id: Err(ParameterError::missing("client_id", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.client_id = ParameterError::convert("client_id", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id } = self;
        let orgname = orgname?;
        let client_id = client_id?;
        let orgname = encode_path(&orgname);
        let client_id = encode_path(&client_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications/{client_id}", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/applications/{client_id}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Application>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_APPLICATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `updateOrganizationApplication`, which
/// [`Client::update_organization_application`](crate::Client::update_organization_application)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateOrganizationApplication<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    client_id: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::ApplicationUpdate, ParameterError>,
}

impl<'a> UpdateOrganizationApplication<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            client_id: Err(ParameterError::missing("client_id", "PathSegment")),
            body: Err(ParameterError::missing("body", "ApplicationUpdate")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.client_id = ParameterError::convert("client_id", "PathSegment", value);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::ApplicationUpdate, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "ApplicationUpdate", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id, body } = self;
        let orgname = orgname?;
        let client_id = client_id?;
        let body = body?;
        let orgname = encode_path(&orgname);
        let client_id = encode_path(&client_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications/{client_id}", client
            .base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/applications/{client_id}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Application>, Error>> {
        crate::client::call(
            &crate::api::operations::UPDATE_ORGANIZATION_APPLICATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteOrganizationApplication`, which
/// [`Client::delete_organization_application`](crate::Client::delete_organization_application)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationApplication<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    client_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteOrganizationApplication<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            client_id: Err(ParameterError::missing("client_id", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.client_id = ParameterError::convert("client_id", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id } = self;
        let orgname = orgname?;
        let client_id = client_id?;
        let orgname = encode_path(&orgname);
        let client_id = encode_path(&client_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications/{client_id}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/applications/{client_id}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_APPLICATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getProxyCacheConfig`, which
/// [`Client::get_proxy_cache_config`](crate::Client::get_proxy_cache_config) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetProxyCacheConfig<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetProxyCacheConfig<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/proxycache", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/proxycache`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::ProxyCacheConfig>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_PROXY_CACHE_CONFIG,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createProxyCacheConfig`, which
/// [`Client::create_proxy_cache_config`](crate::Client::create_proxy_cache_config) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateProxyCacheConfig<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::NewProxyCacheConfig, ParameterError>,
}

impl<'a> CreateProxyCacheConfig<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            body: Err(ParameterError::missing("body", "NewProxyCacheConfig")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewProxyCacheConfig, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewProxyCacheConfig", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let body = body?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/proxycache", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/proxycache`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_PROXY_CACHE_CONFIG,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteProxyCacheConfig`, which
/// [`Client::delete_proxy_cache_config`](crate::Client::delete_proxy_cache_config) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteProxyCacheConfig<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteProxyCacheConfig<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/proxycache", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/proxycache`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<
            ResponseValue<crate::api::client::DeleteProxyCacheConfigResponse>,
            Error,
        >,
    > {
        crate::client::call(
            &crate::api::operations::DELETE_PROXY_CACHE_CONFIG,
            &[201, 204],
            self.client,
            self.into_request(),
        )
    }
}

/// What a successful `deleteProxyCacheConfig` yields, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteProxyCacheConfigResponse {
    /// 201: The proxy cache is removed.
    Created(String),
    /// 204: The proxy cache is removed, with the status that Quay's guide states. Only the
    /// published reference claims this status.
    NoContent,
}

impl crate::client::FromResponse for DeleteProxyCacheConfigResponse {
    #[inline]
    fn from_response(
        status: reqwest::StatusCode,
        body: &[u8],
    ) -> Result<Self, serde_json::Error> {
        match status.as_u16() {
            201u16 => crate::client::read(body).map(Self::Created),
            204u16 => Ok(Self::NoContent),
            _ => Err(serde::de::Error::custom("a status that is not declared")),
        }
    }
}

impl serde::Serialize for DeleteProxyCacheConfigResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Created(body) => body.serialize(serializer),
            Self::NoContent => serializer.serialize_unit(),
        }
    }
}

/// A call of `validateProxyCacheConfig`, which
/// [`Client::validate_proxy_cache_config`](crate::Client::validate_proxy_cache_config) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ValidateProxyCacheConfig<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::NewProxyCacheConfig, ParameterError>,
}

impl<'a> ValidateProxyCacheConfig<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            body: Err(ParameterError::missing("body", "NewProxyCacheConfig")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewProxyCacheConfig, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewProxyCacheConfig", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let body = body?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/validateproxycache", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/validateproxycache`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::ProxyCacheValidation>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::VALIDATE_PROXY_CACHE_CONFIG,
            &[202],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `resetOrganizationApplicationClientSecret`, which
/// [`Client::reset_organization_application_client_secret`](crate::Client::reset_organization_application_client_secret)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ResetOrganizationApplicationClientSecret<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    client_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> ResetOrganizationApplicationClientSecret<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            client_id: Err(ParameterError::missing("client_id", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.client_id = ParameterError::convert("client_id", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id } = self;
        let orgname = orgname?;
        let client_id = client_id?;
        let orgname = encode_path(&orgname);
        let client_id = encode_path(&client_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications/{client_id}/resetclientsecret",
            client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/applications/{client_id}/resetclientsecret`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Application>, Error>> {
        crate::client::call(
            &crate::api::operations::RESET_ORGANIZATION_APPLICATION_CLIENT_SECRET,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

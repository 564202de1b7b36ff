//! Owns the operations of tag `namespacenotification`.

mod change;

use quay_api::models::{NamespaceNotificationTest, NewNamespaceNotification};
use quay_api::server::namespacenotification::{
    CreateOrgNotificationPath, CreateOrgNotificationResponse, CreateUserNotificationResponse,
    DeleteOrgNotificationPath, DeleteOrgNotificationResponse, DeleteUserNotificationPath,
    DeleteUserNotificationResponse, GetOrgNotificationPath, GetOrgNotificationResponse,
    GetUserNamespaceNotificationPath, GetUserNamespaceNotificationResponse,
    ListOrgNotificationsPath, ListOrgNotificationsResponse, ListUserNotificationsResponse,
    NamespacenotificationApi, ResetOrgNotificationFailuresPath,
    ResetOrgNotificationFailuresResponse, ResetUserNamespaceNotificationFailuresPath,
    ResetUserNamespaceNotificationFailuresResponse, TestOrgNotificationPath,
    TestOrgNotificationResponse, TestUserNamespaceNotificationPath,
    TestUserNamespaceNotificationResponse,
};
use quay_api::server::{Context, Rejection};

use crate::session::Session;
use crate::state::Quay;
use crate::storage::Account;
use crate::views::namespace_notification;

impl NamespacenotificationApi for Quay {
    async fn list_org_notifications(
        &self,
        context: Context,
        path: ListOrgNotificationsPath,
    ) -> Result<ListOrgNotificationsResponse, Rejection> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(name))?;
            organization(session, name)?;
            let list = change::list(session, name)?;
            Ok(ListOrgNotificationsResponse::Ok(list))
        })
    }

    async fn create_org_notification(
        &self,
        context: Context,
        path: CreateOrgNotificationPath,
        body: NewNamespaceNotification,
    ) -> Result<CreateOrgNotificationResponse, Rejection> {
        self.write(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            let namespace = organization(session, name)?;
            let created = change::create(session, &namespace, &body)?;
            Ok(CreateOrgNotificationResponse::Created(created))
        })
    }

    async fn get_org_notification(
        &self,
        context: Context,
        path: GetOrgNotificationPath,
    ) -> Result<GetOrgNotificationResponse, Rejection> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(name))?;
            let found = change::find(session, name, path.uuid.as_str())?;
            Ok(GetOrgNotificationResponse::Ok(namespace_notification(
                found,
            )?))
        })
    }

    async fn reset_org_notification_failures(
        &self,
        context: Context,
        path: ResetOrgNotificationFailuresPath,
    ) -> Result<ResetOrgNotificationFailuresResponse, Rejection> {
        self.write(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            change::reset(session, name, path.uuid.as_str())?;
            Ok(ResetOrgNotificationFailuresResponse::NoContent)
        })
    }

    async fn delete_org_notification(
        &self,
        context: Context,
        path: DeleteOrgNotificationPath,
    ) -> Result<DeleteOrgNotificationResponse, Rejection> {
        self.write(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            change::delete(session, name, path.uuid.as_str())?;
            Ok(DeleteOrgNotificationResponse::NoContent)
        })
    }

    async fn test_org_notification(
        &self,
        context: Context,
        path: TestOrgNotificationPath,
    ) -> Result<TestOrgNotificationResponse, Rejection> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            change::find(session, name, path.uuid.as_str())?;
            // The message is queued for a worker that the sandbox does not run.
            Ok(TestOrgNotificationResponse::Ok(
                NamespaceNotificationTest::default(),
            ))
        })
    }

    async fn list_user_notifications(
        &self,
        context: Context,
    ) -> Result<ListUserNotificationsResponse, Rejection> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let list = change::list(session, &user.name)?;
            Ok(ListUserNotificationsResponse::Ok(list))
        })
    }

    async fn create_user_notification(
        &self,
        context: Context,
        body: NewNamespaceNotification,
    ) -> Result<CreateUserNotificationResponse, Rejection> {
        self.write(&context, |session| {
            let user = session.administered_self()?;
            let created = change::create(session, user, &body)?;
            Ok(CreateUserNotificationResponse::Created(created))
        })
    }

    async fn get_user_namespace_notification(
        &self,
        context: Context,
        path: GetUserNamespaceNotificationPath,
    ) -> Result<GetUserNamespaceNotificationResponse, Rejection> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let found = change::find(session, &user.name, path.uuid.as_str())?;
            Ok(GetUserNamespaceNotificationResponse::Ok(
                namespace_notification(found)?,
            ))
        })
    }

    async fn reset_user_namespace_notification_failures(
        &self,
        context: Context,
        path: ResetUserNamespaceNotificationFailuresPath,
    ) -> Result<ResetUserNamespaceNotificationFailuresResponse, Rejection> {
        self.write(&context, |session| {
            let user = session.administered_self()?;
            change::reset(session, &user.name, path.uuid.as_str())?;
            Ok(ResetUserNamespaceNotificationFailuresResponse::NoContent)
        })
    }

    async fn delete_user_notification(
        &self,
        context: Context,
        path: DeleteUserNotificationPath,
    ) -> Result<DeleteUserNotificationResponse, Rejection> {
        self.write(&context, |session| {
            let user = session.administered_self()?;
            change::delete(session, &user.name, path.uuid.as_str())?;
            Ok(DeleteUserNotificationResponse::NoContent)
        })
    }

    async fn test_user_namespace_notification(
        &self,
        context: Context,
        path: TestUserNamespaceNotificationPath,
    ) -> Result<TestUserNamespaceNotificationResponse, Rejection> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            change::find(session, &user.name, path.uuid.as_str())?;
            let queued = NamespaceNotificationTest::default();
            Ok(TestUserNamespaceNotificationResponse::Ok(queued))
        })
    }
}

fn organization(session: &Session<'_>, name: &str) -> Result<Account, Rejection> {
    let found = session.tx.organization(name)?;
    found.ok_or_else(Rejection::not_found)
}

//! Owns the operations of tag `namespacenotification`.

mod change;

use quay_api::models::{NamespaceNotificationTest, NewNamespaceNotification};
use quay_api::server::namespacenotification::{
    CreateOrgNotificationPath, CreateOrgNotificationReply, CreateUserNotificationReply,
    DeleteOrgNotificationPath, DeleteOrgNotificationReply, DeleteUserNotificationPath,
    DeleteUserNotificationReply, GetOrgNotificationPath, GetOrgNotificationReply,
    GetUserNamespaceNotificationPath, GetUserNamespaceNotificationReply, ListOrgNotificationsPath,
    ListOrgNotificationsReply, ListUserNotificationsReply, NamespacenotificationApi,
    ResetOrgNotificationFailuresPath, ResetOrgNotificationFailuresReply,
    ResetUserNamespaceNotificationFailuresPath, ResetUserNamespaceNotificationFailuresReply,
    TestOrgNotificationPath, TestOrgNotificationReply, TestUserNamespaceNotificationPath,
    TestUserNamespaceNotificationReply,
};
use quay_api::server::{Context, Refusal};

use crate::session::Session;
use crate::state::Quay;
use crate::storage::Account;
use crate::views::namespace_notification;

impl NamespacenotificationApi for Quay {
    async fn list_org_notifications(
        &self,
        context: Context,
        path: ListOrgNotificationsPath,
    ) -> Result<ListOrgNotificationsReply, Refusal> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(name))?;
            organization(session, name)?;
            let list = change::list(session, name)?;
            Ok(ListOrgNotificationsReply::Ok(list))
        })
    }

    async fn create_org_notification(
        &self,
        context: Context,
        path: CreateOrgNotificationPath,
        body: NewNamespaceNotification,
    ) -> Result<CreateOrgNotificationReply, Refusal> {
        self.write(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            let namespace = organization(session, name)?;
            let created = change::create(session, &namespace, &body)?;
            Ok(CreateOrgNotificationReply::Created(created))
        })
    }

    async fn get_org_notification(
        &self,
        context: Context,
        path: GetOrgNotificationPath,
    ) -> Result<GetOrgNotificationReply, Refusal> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(name))?;
            let found = change::find(session, name, path.uuid.as_str())?;
            Ok(GetOrgNotificationReply::Ok(namespace_notification(found)?))
        })
    }

    async fn reset_org_notification_failures(
        &self,
        context: Context,
        path: ResetOrgNotificationFailuresPath,
    ) -> Result<ResetOrgNotificationFailuresReply, Refusal> {
        self.write(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            change::reset(session, name, path.uuid.as_str())?;
            Ok(ResetOrgNotificationFailuresReply::NoContent)
        })
    }

    async fn delete_org_notification(
        &self,
        context: Context,
        path: DeleteOrgNotificationPath,
    ) -> Result<DeleteOrgNotificationReply, Refusal> {
        self.write(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            change::delete(session, name, path.uuid.as_str())?;
            Ok(DeleteOrgNotificationReply::NoContent)
        })
    }

    async fn test_org_notification(
        &self,
        context: Context,
        path: TestOrgNotificationPath,
    ) -> Result<TestOrgNotificationReply, Refusal> {
        self.read(&context, |session| {
            let name = path.orgname.as_str();
            session.require(session.may_administer_namespace(name))?;
            change::find(session, name, path.uuid.as_str())?;
            // The message is queued for a worker that the sandbox does not run.
            Ok(TestOrgNotificationReply::Ok(
                NamespaceNotificationTest::default(),
            ))
        })
    }

    async fn list_user_notifications(
        &self,
        context: Context,
    ) -> Result<ListUserNotificationsReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let list = change::list(session, &user.name)?;
            Ok(ListUserNotificationsReply::Ok(list))
        })
    }

    async fn create_user_notification(
        &self,
        context: Context,
        body: NewNamespaceNotification,
    ) -> Result<CreateUserNotificationReply, Refusal> {
        self.write(&context, |session| {
            let user = session.administered_self()?;
            let created = change::create(session, user, &body)?;
            Ok(CreateUserNotificationReply::Created(created))
        })
    }

    async fn get_user_namespace_notification(
        &self,
        context: Context,
        path: GetUserNamespaceNotificationPath,
    ) -> Result<GetUserNamespaceNotificationReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            let found = change::find(session, &user.name, path.uuid.as_str())?;
            Ok(GetUserNamespaceNotificationReply::Ok(
                namespace_notification(found)?,
            ))
        })
    }

    async fn reset_user_namespace_notification_failures(
        &self,
        context: Context,
        path: ResetUserNamespaceNotificationFailuresPath,
    ) -> Result<ResetUserNamespaceNotificationFailuresReply, Refusal> {
        self.write(&context, |session| {
            let user = session.administered_self()?;
            change::reset(session, &user.name, path.uuid.as_str())?;
            Ok(ResetUserNamespaceNotificationFailuresReply::NoContent)
        })
    }

    async fn delete_user_notification(
        &self,
        context: Context,
        path: DeleteUserNotificationPath,
    ) -> Result<DeleteUserNotificationReply, Refusal> {
        self.write(&context, |session| {
            let user = session.administered_self()?;
            change::delete(session, &user.name, path.uuid.as_str())?;
            Ok(DeleteUserNotificationReply::NoContent)
        })
    }

    async fn test_user_namespace_notification(
        &self,
        context: Context,
        path: TestUserNamespaceNotificationPath,
    ) -> Result<TestUserNamespaceNotificationReply, Refusal> {
        self.read(&context, |session| {
            let user = session.administered_self()?;
            change::find(session, &user.name, path.uuid.as_str())?;
            let queued = NamespaceNotificationTest::default();
            Ok(TestUserNamespaceNotificationReply::Ok(queued))
        })
    }
}

fn organization(session: &Session<'_>, name: &str) -> Result<Account, Refusal> {
    let found = session.tx.organization(name)?;
    found.ok_or_else(Refusal::not_found)
}

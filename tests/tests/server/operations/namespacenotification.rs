//! Owns the operations of tag `namespacenotification`.

use quay_api::models;
use quay_api::server::namespacenotification::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    NamespacenotificationApi {
        list_org_notifications path ListOrgNotificationsPath { orgname }
            => ListOrgNotificationsReply[200 Ok(_)];
        create_org_notification path CreateOrgNotificationPath { orgname }
            body [models::NewNamespaceNotification] => CreateOrgNotificationReply[201 Created(_)];
        get_org_notification path GetOrgNotificationPath { orgname, uuid }
            => GetOrgNotificationReply[200 Ok(_)];
        reset_org_notification_failures path ResetOrgNotificationFailuresPath { orgname, uuid }
            => ResetOrgNotificationFailuresReply[204 NoContent];
        delete_org_notification path DeleteOrgNotificationPath { orgname, uuid }
            => DeleteOrgNotificationReply[204 NoContent];
        test_org_notification path TestOrgNotificationPath { orgname, uuid }
            => TestOrgNotificationReply[200 Ok(_)];
        list_user_notifications => ListUserNotificationsReply[200 Ok(_)];
        create_user_notification body [models::NewNamespaceNotification]
            => CreateUserNotificationReply[201 Created(_)];
        get_user_namespace_notification path GetUserNamespaceNotificationPath { uuid }
            => GetUserNamespaceNotificationReply[200 Ok(_)];
        reset_user_namespace_notification_failures
            path ResetUserNamespaceNotificationFailuresPath { uuid }
            => ResetUserNamespaceNotificationFailuresReply[204 NoContent];
        delete_user_notification path DeleteUserNotificationPath { uuid }
            => DeleteUserNotificationReply[204 NoContent];
        test_user_namespace_notification path TestUserNamespaceNotificationPath { uuid }
            => TestUserNamespaceNotificationReply[200 Ok(_)];
    }
}

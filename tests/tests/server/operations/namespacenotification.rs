//! The operations of the tag `namespacenotification`.

use quay_api::models;
use quay_api::server::namespacenotification::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    NamespacenotificationApi {
        list_org_notifications path ListOrgNotificationsPath { orgname }
            => ListOrgNotificationsResponse[200 Ok(_)];
        create_org_notification path CreateOrgNotificationPath { orgname }
            body [models::NewNamespaceNotification] => CreateOrgNotificationResponse[201 Created(_)];
        get_org_notification path GetOrgNotificationPath { orgname, uuid }
            => GetOrgNotificationResponse[200 Ok(_)];
        reset_org_notification_failures path ResetOrgNotificationFailuresPath { orgname, uuid }
            => ResetOrgNotificationFailuresResponse[204 NoContent];
        delete_org_notification path DeleteOrgNotificationPath { orgname, uuid }
            => DeleteOrgNotificationResponse[204 NoContent];
        test_org_notification path TestOrgNotificationPath { orgname, uuid }
            => TestOrgNotificationResponse[200 Ok(_)];
        list_user_notifications => ListUserNotificationsResponse[200 Ok(_)];
        create_user_notification body [models::NewNamespaceNotification]
            => CreateUserNotificationResponse[201 Created(_)];
        get_user_namespace_notification path GetUserNamespaceNotificationPath { uuid }
            => GetUserNamespaceNotificationResponse[200 Ok(_)];
        reset_user_namespace_notification_failures
            path ResetUserNamespaceNotificationFailuresPath { uuid }
            => ResetUserNamespaceNotificationFailuresResponse[204 NoContent];
        delete_user_notification path DeleteUserNotificationPath { uuid }
            => DeleteUserNotificationResponse[204 NoContent];
        test_user_namespace_notification path TestUserNamespaceNotificationPath { uuid }
            => TestUserNamespaceNotificationResponse[200 Ok(_)];
    }
}

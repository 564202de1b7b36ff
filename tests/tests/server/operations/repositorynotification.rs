//! The operations of the tag `repositorynotification`.

use quay_api::models;
use quay_api::server::repositorynotification::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    RepositorynotificationApi {
        list_repo_notifications path ListRepoNotificationsPath { repository }
            => ListRepoNotificationsResponse[200 Ok(_)];
        create_repo_notification path CreateRepoNotificationPath { repository }
            body [models::NewRepositoryNotification] => CreateRepoNotificationResponse[201 Created(_)];
        get_repo_notification path GetRepoNotificationPath { repository, uuid }
            => GetRepoNotificationResponse[200 Ok(_)];
        reset_repository_notification_failures
            path ResetRepositoryNotificationFailuresPath { repository, uuid }
            => ResetRepositoryNotificationFailuresResponse[204 NoContent];
        delete_repo_notification path DeleteRepoNotificationPath { repository, uuid }
            => DeleteRepoNotificationResponse[204 NoContent];
        test_repo_notification path TestRepoNotificationPath { repository, uuid }
            => TestRepoNotificationResponse[200 Ok(_)];
    }
}

//! Owns the operations of tag `repositorynotification`.

use quay_api::models;
use quay_api::server::repositorynotification::*;
use quay_api::server::{Context, Refusal};

use crate::stand::{Seen, Stand};

implement! {
    RepositorynotificationApi {
        list_repo_notifications path ListRepoNotificationsPath { repository }
            => ListRepoNotificationsReply[200 Ok(_)];
        create_repo_notification path CreateRepoNotificationPath { repository }
            body [models::NewRepositoryNotification] => CreateRepoNotificationReply[201 Created(_)];
        get_repo_notification path GetRepoNotificationPath { repository, uuid }
            => GetRepoNotificationReply[200 Ok(_)];
        reset_repository_notification_failures
            path ResetRepositoryNotificationFailuresPath { repository, uuid }
            => ResetRepositoryNotificationFailuresReply[204 NoContent];
        delete_repo_notification path DeleteRepoNotificationPath { repository, uuid }
            => DeleteRepoNotificationReply[204 NoContent];
        test_repo_notification path TestRepoNotificationPath { repository, uuid }
            => TestRepoNotificationReply[200 Ok(_)];
    }
}

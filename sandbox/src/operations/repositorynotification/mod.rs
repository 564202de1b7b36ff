//! The operations of tag `repositorynotification`.

mod notifications;

use quay_api::models::{NewRepositoryNotification, RepositoryNotificationTest};
use quay_api::server::repositorynotification::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl RepositorynotificationApi for App {
    async fn list_repo_notifications(
        &self,
        context: Context,
        path: ListRepoNotificationsPath,
    ) -> Result<ListRepoNotificationsResponse, Rejection> {
        self.read(&context, |op| notifications::list(op, &path.repository))
            .await
            .map(ListRepoNotificationsResponse::Ok)
    }

    async fn create_repo_notification(
        &self,
        context: Context,
        path: CreateRepoNotificationPath,
        body: NewRepositoryNotification,
    ) -> Result<CreateRepoNotificationResponse, Rejection> {
        self.write(&context, |op| {
            notifications::create(op, &path.repository, &body)
        })
        .await
        .map(CreateRepoNotificationResponse::Created)
    }

    async fn get_repo_notification(
        &self,
        context: Context,
        path: GetRepoNotificationPath,
    ) -> Result<GetRepoNotificationResponse, Rejection> {
        self.read(&context, |op| {
            notifications::get(op, &path.repository, path.uuid.as_str())
        })
        .await
        .map(GetRepoNotificationResponse::Ok)
    }

    async fn reset_repository_notification_failures(
        &self,
        context: Context,
        path: ResetRepositoryNotificationFailuresPath,
    ) -> Result<ResetRepositoryNotificationFailuresResponse, Rejection> {
        self.write(&context, |op| {
            notifications::reset(op, &path.repository, path.uuid.as_str())
        })
        .await?;
        Ok(ResetRepositoryNotificationFailuresResponse::NoContent)
    }

    async fn delete_repo_notification(
        &self,
        context: Context,
        path: DeleteRepoNotificationPath,
    ) -> Result<DeleteRepoNotificationResponse, Rejection> {
        self.write(&context, |op| {
            notifications::delete(op, &path.repository, path.uuid.as_str())
        })
        .await?;
        Ok(DeleteRepoNotificationResponse::NoContent)
    }

    async fn test_repo_notification(
        &self,
        context: Context,
        path: TestRepoNotificationPath,
    ) -> Result<TestRepoNotificationResponse, Rejection> {
        self.write(&context, |op| {
            notifications::test(op, &path.repository, path.uuid.as_str())
        })
        .await?;
        Ok(TestRepoNotificationResponse::Ok(
            RepositoryNotificationTest::default(),
        ))
    }
}

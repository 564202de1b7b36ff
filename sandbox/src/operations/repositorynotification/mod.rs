//! Owns the operations of tag `repositorynotification`.

mod change;

use quay_api::models::{
    NewRepositoryNotification, RepositoryNotificationList, RepositoryNotificationTest,
};
use quay_api::server::repositorynotification::{
    CreateRepoNotificationPath, CreateRepoNotificationResponse, DeleteRepoNotificationPath,
    DeleteRepoNotificationResponse, GetRepoNotificationPath, GetRepoNotificationResponse,
    ListRepoNotificationsPath, ListRepoNotificationsResponse, RepositorynotificationApi,
    ResetRepositoryNotificationFailuresPath, ResetRepositoryNotificationFailuresResponse,
    TestRepoNotificationPath, TestRepoNotificationResponse,
};
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::storage::{RepositoryRole, StorageError};
use crate::views::repository_notification;

impl RepositorynotificationApi for App {
    async fn list_repo_notifications(
        &self,
        context: Context,
        path: ListRepoNotificationsPath,
    ) -> Result<ListRepoNotificationsResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require(op.may_read_repository_as_admin(namespace, name))?;
            // A repository that is not there has no messages.
            let rows = match op.tx.repository_fetch(namespace, name)? {
                Some(repository) => op
                    .tx
                    .repository_notification_list_by_repository(repository.id)?,
                None => Vec::new(),
            };
            let views = rows.into_iter().map(repository_notification);
            let views = views.collect::<Result<Vec<_>, StorageError>>()?;
            Ok(ListRepoNotificationsResponse::Ok(
                RepositoryNotificationList::new(views),
            ))
        })
    }

    async fn create_repo_notification(
        &self,
        context: Context,
        path: CreateRepoNotificationPath,
        body: NewRepositoryNotification,
    ) -> Result<CreateRepoNotificationResponse, Rejection> {
        self.write(&context, |op| {
            let created = change::create(op, &path.repository, &body)?;
            Ok(CreateRepoNotificationResponse::Created(created))
        })
    }

    async fn get_repo_notification(
        &self,
        context: Context,
        path: GetRepoNotificationPath,
    ) -> Result<GetRepoNotificationResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            op.require(op.may_read_repository_as_admin(namespace, name))?;
            // The server does not look at whose message it is.
            let found = op.tx.repository_notification_fetch(path.uuid.as_str())?;
            let found = found.ok_or_else(Rejection::not_found)?;
            Ok(GetRepoNotificationResponse::Ok(repository_notification(
                found,
            )?))
        })
    }

    async fn reset_repository_notification_failures(
        &self,
        context: Context,
        path: ResetRepositoryNotificationFailuresPath,
    ) -> Result<ResetRepositoryNotificationFailuresResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let role = RepositoryRole::Admin;
            op.require(op.has_repository_role(namespace, name, role))?;
            change::reset(op, &path.repository, path.uuid.as_str())?;
            Ok(ResetRepositoryNotificationFailuresResponse::NoContent)
        })
    }

    async fn delete_repo_notification(
        &self,
        context: Context,
        path: DeleteRepoNotificationPath,
    ) -> Result<DeleteRepoNotificationResponse, Rejection> {
        self.write(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let role = RepositoryRole::Admin;
            op.require(op.has_repository_role(namespace, name, role))?;
            change::delete(op, &path.repository, path.uuid.as_str())?;
            Ok(DeleteRepoNotificationResponse::NoContent)
        })
    }

    async fn test_repo_notification(
        &self,
        context: Context,
        path: TestRepoNotificationPath,
    ) -> Result<TestRepoNotificationResponse, Rejection> {
        self.read(&context, |op| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let role = RepositoryRole::Admin;
            op.require(op.has_repository_role(namespace, name, role))?;
            // The message is queued for a worker that the sandbox does not run.
            change::test(op, &path.repository, path.uuid.as_str())?;
            Ok(TestRepoNotificationResponse::Ok(
                RepositoryNotificationTest::default(),
            ))
        })
    }
}

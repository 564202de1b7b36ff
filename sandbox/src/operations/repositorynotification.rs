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

use crate::state::Quay;
use crate::storage::{RepositoryRole, StorageError};
use crate::views::repository_notification;

impl RepositorynotificationApi for Quay {
    async fn list_repo_notifications(
        &self,
        context: Context,
        path: ListRepoNotificationsPath,
    ) -> Result<ListRepoNotificationsResponse, Rejection> {
        self.read(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            session.require(session.may_read_repository_as_admin(namespace, name))?;
            // A repository that is not there has no messages.
            let rows = match session.tx.repository(namespace, name)? {
                Some(repository) => session.tx.repository_notifications(repository.id)?,
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
        self.write(&context, |session| {
            let created = change::create(session, &path.repository, &body)?;
            Ok(CreateRepoNotificationResponse::Created(created))
        })
    }

    async fn get_repo_notification(
        &self,
        context: Context,
        path: GetRepoNotificationPath,
    ) -> Result<GetRepoNotificationResponse, Rejection> {
        self.read(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            session.require(session.may_read_repository_as_admin(namespace, name))?;
            // The server does not look at whose message it is.
            let found = session.tx.repository_notification(path.uuid.as_str())?;
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
        self.write(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let role = RepositoryRole::Admin;
            session.require(session.has_repository_role(namespace, name, role))?;
            change::reset(session, &path.repository, path.uuid.as_str())?;
            Ok(ResetRepositoryNotificationFailuresResponse::NoContent)
        })
    }

    async fn delete_repo_notification(
        &self,
        context: Context,
        path: DeleteRepoNotificationPath,
    ) -> Result<DeleteRepoNotificationResponse, Rejection> {
        self.write(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let role = RepositoryRole::Admin;
            session.require(session.has_repository_role(namespace, name, role))?;
            change::delete(session, &path.repository, path.uuid.as_str())?;
            Ok(DeleteRepoNotificationResponse::NoContent)
        })
    }

    async fn test_repo_notification(
        &self,
        context: Context,
        path: TestRepoNotificationPath,
    ) -> Result<TestRepoNotificationResponse, Rejection> {
        self.read(&context, |session| {
            let (namespace, name) = (path.repository.namespace(), path.repository.name());
            let role = RepositoryRole::Admin;
            session.require(session.has_repository_role(namespace, name, role))?;
            // The message is queued for a worker that the sandbox does not run.
            change::test(session, &path.repository, path.uuid.as_str())?;
            Ok(TestRepoNotificationResponse::Ok(
                RepositoryNotificationTest::default(),
            ))
        })
    }
}

//! The operations of tag `repoemail`.

mod authorized_emails;

use quay_api::server::repoemail::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl RepoemailApi for App {
    async fn check_repo_email_authorized(
        &self,
        context: Context,
        path: CheckRepoEmailAuthorizedPath,
    ) -> Result<CheckRepoEmailAuthorizedResponse, Rejection> {
        self.read(&context, |op| {
            authorized_emails::get(op, &path.repository, path.email.as_str())
        })
        .await
        .map(CheckRepoEmailAuthorizedResponse::Ok)
    }

    async fn send_authorize_repo_email(
        &self,
        context: Context,
        path: SendAuthorizeRepoEmailPath,
    ) -> Result<SendAuthorizeRepoEmailResponse, Rejection> {
        self.write(&context, |op| {
            authorized_emails::send(op, &path.repository, path.email.as_str())
        })
        .await
        .map(SendAuthorizeRepoEmailResponse::Ok)
    }
}

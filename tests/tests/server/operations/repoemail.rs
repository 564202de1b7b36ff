//! The operations of the tag `repoemail`.

use quay_api::server::repoemail::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    RepoemailApi {
        check_repo_email_authorized path CheckRepoEmailAuthorizedPath { repository, email }
            => CheckRepoEmailAuthorizedResponse[200 Ok(_)];
        send_authorize_repo_email path SendAuthorizeRepoEmailPath { repository, email }
            => SendAuthorizeRepoEmailResponse[200 Ok(_)];
    }
}

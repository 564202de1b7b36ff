//! Routes beside the document: those of the web interface that the sandbox serves as well.

mod account;
mod csrf_token;
mod initialize;
mod request;
mod user_files;

use quay_api::server::RouterBuilder;

use crate::app::App;

/// The operations below that a registry which takes no changes leaves open, and those of the
/// document.
pub(crate) const OPEN_WHEN_READ_ONLY: [&str; 5] = [
    "initializeUser",
    "retrieveExternalLoginAuthorizationUrl",
    "signinUser",
    "uploadUserFile",
    "verifyUser",
];

/// Mounts the routes.
pub(crate) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let [upload, download] = user_files::IDS;
    let builder = builder.allow_anonymous([initialize::ID, upload, download]);
    let builder = csrf_token::mount(app, builder);
    user_files::mount(app, account::mount(app, initialize::mount(app, builder)))
}

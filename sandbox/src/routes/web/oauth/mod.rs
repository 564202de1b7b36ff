//! The pages by which a user lets an application act for them, `/oauth/…`, and what applications ask
//! for there.
//!
//! Source: `endpoints/web.py` at ffba0c70e2d8.

mod assignment;
mod authorize;
mod consent;
mod exchange;
mod fields;
mod local_app;
mod response;

use quay_api::server::{Rejection, Response, RouterBuilder, UploadCall};
use quay_api::{Operation, Segment};

use super::request::mount as mount_one;
use crate::app::App;

/// Declares an operation below `/oauth`.
macro_rules! operation {
    ($name:ident $id:literal $method:literal $path:literal $($segment:literal)+) => {
        static $name: Operation = Operation::custom(
            $id,
            $method,
            $path,
            &[$(Segment::Literal($segment)),+],
            matches!($method.as_bytes(), b"POST"),
        );
    };
}

operation!(AUTHORIZE "requestAuthorization" "GET" "/oauth/authorize" "oauth" "authorize");
operation!(AGREE "authorizeApplication" "POST" "/oauth/authorizeapp" "oauth" "authorizeapp");
operation!(DENY "denyApplication" "POST" "/oauth/denyapp" "oauth" "denyapp");
operation!(
    ASSIGN "assignUserToApplication" "POST" "/oauth/authorize/assignuser"
    "oauth" "authorize" "assignuser"
);
operation!(EXCHANGE "exchangeCode" "POST" "/oauth/access_token" "oauth" "access_token");
operation!(LOCAL_APP "showToken" "GET" "/oauth/localapp" "oauth" "localapp");
operation!(SCRIPT "getTokenScript" "GET" "/_sandbox/token.js" "_sandbox" "token.js");

/// The operations here that look for a session where they need one, or not at all.
pub(super) const IDS: [&str; 4] = [
    "requestAuthorization",
    "assignUserToApplication",
    "exchangeCode",
    "getTokenScript",
];

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let mut builder = mount_one(app, builder, &AUTHORIZE, authorize::respond);
    // A build of the web interface has a page of its own there, as in front of the server.
    if app.mounted.web_ui.is_none() {
        builder = mount_one(app, builder, &LOCAL_APP, local_app::respond);
    }
    let builder = builder.custom_operation(&SCRIPT, |_| std::future::ready(local_app::script()));
    let builder = mount_form(app, builder, &AGREE, consent::agree);
    let builder = mount_form(app, builder, &DENY, consent::deny);
    let builder = mount_form(app, builder, &ASSIGN, assignment::respond);
    mount_form(app, builder, &EXCHANGE, exchange::respond)
}

/// Mounts an operation whose handler reads a form.
fn mount_form<Handling>(
    app: &App,
    builder: RouterBuilder,
    operation: &'static Operation,
    handler: fn(App, UploadCall) -> Handling,
) -> RouterBuilder
where
    Handling: Future<Output = Result<Response, Rejection>> + Send + 'static,
{
    let app = app.clone();
    builder.upload_operation(operation, move |call| handler(app.clone(), call))
}

//! The links in mails: `/confirm`, `/recovery`, `/authrepoemail` and `/confirminvite`.
//!
//! Source: `endpoints/web.py` at ffba0c70e2d8.

use http::StatusCode;
use http::header::{CACHE_CONTROL, HeaderValue, LOCATION, X_FRAME_OPTIONS};
use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};

use super::page::NO_CACHE;
use super::request::mount as mount_one;
use crate::app::App;
use crate::crypto::digest;
use crate::domain::confirmations::{self, Confirmed};

/// The operations here. The code of the link says whose it is.
pub(super) const IDS: [&str; 4] = [
    "confirmEmail",
    "confirmRecovery",
    "confirmRepoEmail",
    "confirmInvite",
];

const MAILING: &[&str] = &["MAILING"];

static CONFIRM: Operation = Operation::custom(
    IDS[0],
    "GET",
    "/confirm",
    &[Segment::Literal("confirm")],
    false,
)
.with_features(MAILING);

static RECOVERY: Operation = Operation::custom(
    IDS[1],
    "GET",
    "/recovery",
    &[Segment::Literal("recovery")],
    false,
)
.with_features(MAILING);

static REPOSITORY: Operation = Operation::custom(
    IDS[2],
    "GET",
    "/authrepoemail",
    &[Segment::Literal("authrepoemail")],
    false,
)
.with_features(MAILING);

static INVITATION: Operation = Operation::custom(
    IDS[3],
    "GET",
    "/confirminvite",
    &[Segment::Literal("confirminvite")],
    false,
);

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let builder = mount_one(app, builder, &CONFIRM, confirm);
    let builder = mount_one(app, builder, &RECOVERY, recover);
    let builder = mount_one(app, builder, &REPOSITORY, authorize_repository);
    mount_one(app, builder, &INVITATION, show_invitation)
}

/// The code of the link.
fn code(call: &CustomCall) -> Result<String, Rejection> {
    let mut fields = form_urlencoded::parse(call.query.as_bytes());
    let code = fields.find_map(|(name, value)| (name == "code").then(|| value.into_owned()));
    code.ok_or_else(|| {
        let text = "The browser (or proxy) sent a request that this server could not understand.";
        Rejection::page(400, text)
    })
}

/// The page of the web interface, with a line of text. Like all, it has a token against forged
/// requests.
fn page(call: &CustomCall, text: &str) -> Response {
    if let Some(session) = call.context.session() {
        session.csrf_token();
    }
    let no_cache = HeaderValue::from_static(NO_CACHE);
    message(call, text).with_header(CACHE_CONTROL, no_cache)
}

/// A page that says one thing.
fn message(call: &CustomCall, text: &str) -> Response {
    // It tells who is signed in.
    call.context.session().map(|session| session.is_empty());
    let deny = const { HeaderValue::from_static("DENY") };
    Response::page(StatusCode::OK, text).with_header(X_FRAME_OPTIONS, deny)
}

fn redirect(path: &str) -> Response {
    let target = HeaderValue::from_str(path);
    let page = Response::page(StatusCode::FOUND, "The header Location tells where to go.");
    match target {
        Ok(target) => page.with_header(LOCATION, target),
        Err(_) => page,
    }
}

/// Confirms an address, and opens a session.
async fn confirm(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let code = code(&call)?;
    let confirming = app.write(&call.context, |op| {
        let confirmed = confirmations::confirm_address(op, &code)?;
        let prompts = match &confirmed {
            Ok(confirmed) => op.tx.user_prompt_list(confirmed.user.id)?,
            Err(_) => Vec::new(),
        };
        Ok::<_, Rejection>((confirmed, !prompts.is_empty()))
    });
    let (confirmed, has_prompts) = confirming.await?;
    let Confirmed {
        user,
        has_new_address,
    } = match confirmed {
        Ok(confirmed) => confirmed,
        Err(text) => return Ok(page(&call, text)),
    };
    app.open_session_by_link(&call.context, user.id).await?;
    Ok(match (has_prompts, has_new_address) {
        (true, _) => redirect("/updateuser"),
        (false, true) => redirect(&format!("/user/{}/?tab=settings", user.name)),
        (false, false) => redirect("/"),
    })
}

/// Opens a session for somebody who has lost a password.
async fn recover(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let code = code(&call)?;
    let recovering = app.write(&call.context, |op| confirmations::use_recovery(op, &code));
    let Some(user) = recovering.await? else {
        let text = "Invalid recovery code: This code is invalid or may have already been used.";
        return Ok(message(&call, text));
    };
    app.open_session_by_link(&call.context, user.id).await?;
    let path = format!("/user/{}/?tab=settings&action=password", user.name);
    Ok(redirect(&path))
}

/// Notes that the owner of an address takes the notifications of a repository.
async fn authorize_repository(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let code = code(&call)?;
    let hash = digest::hash_token(&code);
    let found = app.write(&call.context, |op| {
        let found = op.tx.authorized_email_fetch_by_code(&hash)?;
        if let Some(found) = &found {
            op.tx.authorized_email_update_confirmed(found.id)?;
        }
        Ok::<_, Rejection>(found)
    });
    Ok(match found.await? {
        Some(found) => {
            let (namespace, name) = (found.namespace, found.repository);
            let text = format!(
                "Your E-mail address has been authorized to receive notifications for repository \
                 {namespace}/{name}."
            );
            message(&call, &text)
        }
        None => page(&call, "Invalid confirmation code."),
    })
}

/// The page on which somebody accepts an invitation.
async fn show_invitation(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let _ = app;
    code(&call)?;
    let text = "You are invited to a team. Sign in, and accept the invitation there.";
    Ok(page(&call, text))
}

//! The mailbox: the mails that were written, for tests to read. It is there only where it was asked
//! for, since codes in mails let a reader sign in.

use jiff::Timestamp;
use quay_api::server::{CustomCall, Quay, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};
use serde_json::{Value, json};

use crate::app::App;

/// The operation here, which needs no token.
pub(super) const ID: &str = "listMails";

static LIST: Operation = Operation::custom(
    ID,
    "GET",
    "/_sandbox/mails",
    &[Segment::Literal("_sandbox"), Segment::Literal("mails")],
    false,
);

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    if !app.settings.mailbox {
        return builder;
    }
    let app = app.clone();
    builder.custom_operation(&LIST, move |call| list(app.clone(), call))
}

/// All mails, the oldest first.
async fn list(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let mails = app.read(&call.context, |op| op.tx.mail_list()).await?;
    let mails = mails.into_iter().map(|mail| {
        let written = Timestamp::from_millisecond(mail.created_ms).unwrap_or_default();
        json!({
            "recipient": mail.recipient,
            "subject": mail.subject,
            "text": mail.plain,
            "html": mail.html,
            "written": written.to_string(),
        })
    });
    let mails: Vec<Value> = mails.collect();
    Ok(Quay::json(200, &json!({ "mails": mails })).without_cors())
}

//! The address that archives of builds are uploaded to: `/userfiles/{file_id}`.
//!
//! Source: `data/userfiles.py` at ffba0c70e2d8.

use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder, UploadCall};
use quay_api::{Operation, Segment};
use reqwest::StatusCode;
use reqwest::header::{CONTENT_DISPOSITION, HeaderValue};

use crate::app::App;
use crate::responses::{self, NO_SUCH_URL};

const PATH: &str = "/userfiles/{file_id}";
const SEGMENTS: &[Segment] = &[Segment::Literal("userfiles"), Segment::One("file_id")];

static UPLOAD: Operation = Operation::custom("uploadUserFile", "PUT", PATH, SEGMENTS, true);
static DOWNLOAD: Operation = Operation::custom("downloadUserFile", "GET", PATH, SEGMENTS, false);

/// The operations here, which need no token.
pub(super) const IDS: [&str; 2] = ["uploadUserFile", "downloadUserFile"];

/// How many bytes all files hold together. Anybody may upload, so that there must be a limit.
const MAX_BYTES: usize = 64 << 20;

/// What a file counts at least, so that empty ones have an end as well.
const LEAST_BYTES: u32 = 64 << 10;

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let (storing, reading) = (app.clone(), app.clone());
    builder
        .upload_operation(&UPLOAD, move |call| upload(storing.clone(), call))
        .custom_operation(&DOWNLOAD, move |call| download(reading.clone(), call))
}

/// Stores a file, whoever sends it.
async fn upload(app: App, call: UploadCall) -> Result<Response, Rejection> {
    let id = file_id(&call.path)?;
    app.write(&call.context, |op| {
        let others = op.tx.user_file_count_other_bytes(id, LEAST_BYTES)?;
        let others = usize::try_from(others).unwrap_or(usize::MAX);
        let least = usize::try_from(LEAST_BYTES).unwrap_or(usize::MAX);
        if others.saturating_add(call.body.len().max(least)) > MAX_BYTES {
            return Err(Rejection::message(
                507,
                "The sandbox: it has 64 MiB of files already",
            ));
        }
        Ok(op.tx.user_file_set(id, &call.body)?)
    })
    .await?;
    Ok(Response::text(200, "Okay").without_cors())
}

/// The content of a file, as an attachment.
async fn download(app: App, call: CustomCall) -> Result<Response, Rejection> {
    let id = file_id(&call.path)?;
    let found = app.read(&call.context, |op| op.tx.user_file_fetch(id));
    let content = found.await?.ok_or_else(no_such_file)?;
    let media_type = HeaderValue::from_static(media_type(&content));
    let name = HeaderValue::from_str(&format!("attachment; filename={id}"));
    let name = name.map_err(|_| responses::crash())?;
    let response = Response::new(StatusCode::OK, media_type, content.into());
    Ok(response
        .with_header(CONTENT_DISPOSITION, name)
        .without_cors())
}

/// The pattern of the route is `[0-9a-zA-Z-]+`.
fn file_id(path: &[String]) -> Result<&str, Rejection> {
    let id = path.first().map(String::as_str).unwrap_or_default();
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if !id.is_empty() && id.bytes().all(fits) {
        return Ok(id);
    }
    Err(no_such_file())
}

fn no_such_file() -> Rejection {
    Rejection::page(404, NO_SUCH_URL)
}

/// What the kinds of files that builds are made of look like.
fn media_type(content: &[u8]) -> &'static str {
    match content {
        [] => "application/x-empty",
        [0x1f, 0x8b, ..] => "application/gzip",
        [b'P', b'K', 3, 4, ..] => "application/zip",
        _ if content.get(257..262) == Some(b"ustar") => "application/x-tar",
        _ if std::str::from_utf8(content).is_ok() => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

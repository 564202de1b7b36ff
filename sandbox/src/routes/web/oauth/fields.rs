//! [`Fields`]: what a request says in its query and in its form.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http_body_util::{BodyDataStream, Full};
use multer::Multipart;
use quay_api::server::bytes::Bytes;
use quay_api::server::{Context, Rejection, verify_csrf};

use super::super::page;
use super::super::request::bad_request;
use super::response::FORM_METHODS;
use crate::domain::oauth::AuthorizationRequest;

/// How many bytes a form may have.
const MAX_BYTES: usize = 64 << 10;

type Field<'a> = (Cow<'a, str>, Cow<'a, str>);

/// The fields of a request. They have no `Debug`: codes and secrets are among them.
pub(super) struct Fields<'a> {
    query: Vec<Field<'a>>,
    form: Vec<Field<'a>>,
}

impl<'a> Fields<'a> {
    /// Reads the fields of a request without a body.
    pub(super) fn of_query(query: &'a str) -> Self {
        let query = form_urlencoded::parse(query.as_bytes());
        Self {
            query: query.collect(),
            form: Vec::new(),
        }
    }

    /// Reads the fields of a request. A body that is no form has none.
    pub(super) async fn read(
        headers: &HeaderMap,
        query: &'a str,
        body: &'a Bytes,
    ) -> Result<Self, Rejection> {
        if body.len() > MAX_BYTES {
            let text = "The data value transmitted exceeds the capacity limit.";
            return Err(Rejection::page(413, text));
        }
        let media_type = headers.get(CONTENT_TYPE);
        let media_type = media_type.and_then(|it| it.to_str().ok());
        let media_type = media_type.unwrap_or_default();
        let form = match media_type.split(';').next().unwrap_or_default().trim() {
            kind if kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") => {
                form_urlencoded::parse(body).collect()
            }
            kind if kind.eq_ignore_ascii_case("multipart/form-data") => {
                let boundary = multer::parse_boundary(media_type).map_err(|_| bad_request())?;
                let body = BodyDataStream::new(Full::new(body.clone()));
                let form = parts(Multipart::new(body, boundary)).await;
                form.map_err(|_| bad_request())?
            }
            _ => Vec::new(),
        };
        Ok(Self {
            form,
            ..Self::of_query(query)
        })
    }

    /// The first field of a name in the query.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        find(&self.query, name)
    }

    /// The first field of a name in the form.
    pub(super) fn form(&self, name: &str) -> Option<&str> {
        find(&self.form, name)
    }

    /// The first field of a name in the query, else in the form.
    pub(super) fn any(&self, name: &str) -> Option<&str> {
        self.query(name).or_else(|| self.form(name))
    }

    /// What an application asks for in the query.
    pub(super) fn request_in_query(&self) -> AuthorizationRequest {
        request(|name| self.query(name))
    }

    /// What an application asks for in the form.
    pub(super) fn request_in_form(&self) -> AuthorizationRequest {
        request(|name| self.form(name))
    }

    /// Refuses a request that may be forged: it lacks the token of the session.
    pub(super) fn verify_csrf(&self, context: &Context) -> Result<(), Rejection> {
        verify_csrf(context, self.any("_csrf_token")).map_err(|_| {
            let user = context.principal.as_ref();
            let user = user.map(|it| format!(" (authorized: user {})", it.name));
            let text = "CSRF token was invalid or missing.";
            let text = format!("{text}{}", user.unwrap_or_default());
            page::abort_route(FORM_METHODS, 403, &text, true)
        })
    }
}

fn find<'a>(fields: &'a [Field<'_>], name: &str) -> Option<&'a str> {
    let mut fields = fields.iter();
    fields.find_map(|(other, value)| (other == name).then_some(&**value))
}

fn request<'a>(field: impl Fn(&str) -> Option<&'a str>) -> AuthorizationRequest {
    let text = |name: &str| field(name).map(str::to_owned);
    AuthorizationRequest {
        response_type: text("response_type").unwrap_or_else(|| "code".to_owned()),
        client_id: text("client_id"),
        redirect_uri: text("redirect_uri"),
        scope: text("scope"),
        state: text("state"),
        assignment_uuid: text("assignment_uuid"),
    }
}

/// The parts of a form that are no files.
async fn parts<'a>(mut parts: Multipart<'_>) -> Result<Vec<Field<'a>>, multer::Error> {
    let mut fields = Vec::new();
    while let Some(part) = parts.next_field().await? {
        let name = part.name().map(str::to_owned);
        let is_file = part.file_name().is_some();
        let value = part.text().await?;
        if let Some(name) = name.filter(|_| !is_file) {
            fields.push((Cow::Owned(name), Cow::Owned(value)));
        }
    }
    Ok(fields)
}

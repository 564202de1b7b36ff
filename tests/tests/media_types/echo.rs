//! A server that gives back what it gets, and responds to `convert` as the text of its body says.

use std::sync::{Arc, Mutex};

use apitwin_runtime::ByteStream;
use apitwin_runtime::client::reqwest;
use apitwin_runtime::server::http::StatusCode;

use crate::Client;
use crate::api::server::things::{
    ConvertResponse, DeleteUnsaidResponse, GoElsewhereResponse, MergeThingResponse,
    PutAnythingResponse, PutBytesResponse, PutFormResponse, PutImageResponse, PutNumberResponse,
    PutTextResponse, PutWithCharsetResponse, ThingsApi, UploadResponse,
};
use crate::models::{ConvertBody, Missing, Problem, Thing, UploadForm};
use crate::server::{Context, Rejection, Router};

/// How many bytes a body may have that is no stream.
pub(crate) const BODY_LIMIT: usize = 4096;

/// The handlers, and what they got last.
#[derive(Clone, Default)]
pub(crate) struct Echo {
    pub(crate) upload: Arc<Mutex<Option<UploadForm>>>,
    /// The media type of the last request.
    pub(crate) content_type: Arc<Mutex<Option<String>>>,
    /// How many bytes of a stream arrived before it broke off.
    pub(crate) broken_off: Arc<Mutex<Option<usize>>>,
}

impl Echo {
    fn note(&self, context: &Context) {
        let value = context.headers.get("content-type");
        let value = value.map(|it| it.to_str().expect("a text").to_owned());
        *self.content_type.lock().expect("no test panics with it") = value;
    }
}

fn status(code: &str) -> StatusCode {
    code.parse().expect("a status")
}

impl ThingsApi for Echo {
    async fn put_bytes(
        &self,
        context: Context,
        mut body: ByteStream,
    ) -> Result<PutBytesResponse, Rejection> {
        self.note(&context);
        if context.headers.contains_key("x-read") {
            let mut length = 0;
            while let Some(piece) = body.next_piece().await {
                match piece {
                    Ok(piece) => length += piece.len(),
                    Err(_) => {
                        *self.broken_off.lock().expect("no test panics with it") = Some(length);
                        return Err(Rejection::new(400, "the stream broke off"));
                    }
                }
            }
        }
        Ok(PutBytesResponse::Ok(body))
    }

    async fn put_anything(
        &self,
        context: Context,
        body: Option<ByteStream>,
    ) -> Result<PutAnythingResponse, Rejection> {
        self.note(&context);
        let body = body.unwrap_or_else(|| ByteStream::from("nothing"));
        let status = StatusCode::ACCEPTED;
        Ok(PutAnythingResponse::Default { status, body })
    }

    async fn put_image(
        &self,
        context: Context,
        body: ByteStream,
    ) -> Result<PutImageResponse, Rejection> {
        self.note(&context);
        Ok(PutImageResponse::Ok(match body.content_type() {
            // It is sent without its media type, which is a fault.
            Some("image/bmp") => body
                .read_to_end(BODY_LIMIT)
                .await
                .expect("it is short")
                .into(),
            _ => body,
        }))
    }

    async fn put_text(&self, context: Context, body: String) -> Result<PutTextResponse, Rejection> {
        self.note(&context);
        Ok(PutTextResponse::Ok(body))
    }

    async fn put_number(
        &self,
        context: Context,
        body: Option<i32>,
    ) -> Result<PutNumberResponse, Rejection> {
        self.note(&context);
        Ok(PutNumberResponse::Ok(body.unwrap_or(-1)))
    }

    async fn put_form(&self, context: Context, body: Thing) -> Result<PutFormResponse, Rejection> {
        self.note(&context);
        Ok(PutFormResponse::Ok(body))
    }

    async fn upload(
        &self,
        context: Context,
        body: UploadForm,
    ) -> Result<UploadResponse, Rejection> {
        self.note(&context);
        let response = UploadResponse::Created {
            body: Thing::new(&body.name),
            location: format!("/things/{}", body.file.content.len()),
            x_count: Some(1.5),
            x_new: Some(true),
        };
        *self.upload.lock().expect("no test panics with it") = Some(body);
        Ok(response)
    }

    async fn merge_thing(
        &self,
        context: Context,
        body: Thing,
    ) -> Result<MergeThingResponse, Rejection> {
        self.note(&context);
        Ok(MergeThingResponse::Ok(body))
    }

    async fn put_with_charset(
        &self,
        context: Context,
        body: Thing,
    ) -> Result<PutWithCharsetResponse, Rejection> {
        self.note(&context);
        Ok(PutWithCharsetResponse::Ok(body))
    }

    async fn convert(
        &self,
        context: Context,
        body: ConvertBody,
    ) -> Result<ConvertResponse, Rejection> {
        self.note(&context);
        let wanted = match body {
            ConvertBody::Json(body) | ConvertBody::Form(body) => {
                return Ok(ConvertResponse::OkJson(body));
            }
            ConvertBody::Multipart(form) => {
                return Ok(ConvertResponse::OkJson(Thing {
                    count: form.count,
                    ratio: form.ratio,
                    done: form.done,
                    tags: form.tags,
                    inner: form.inner,
                    ..Thing::new(form.name)
                }));
            }
            ConvertBody::Png(body) => return Ok(ConvertResponse::OkPng(body)),
            ConvertBody::Text(text) => text,
        };
        let (code, form) = wanted.split_once(' ').unwrap_or((&wanted, ""));
        let texts = vec![wanted.clone()];
        Ok(match (code, form) {
            ("200", _) => ConvertResponse::OkText(wanted),
            ("202", _) => ConvertResponse::Accepted,
            ("404", "text") => ConvertResponse::Status404Text(wanted),
            ("404", _) => ConvertResponse::Status404Json(Missing { name: wanted }),
            (code, "success") => ConvertResponse::Success {
                status: status(code),
                body: texts,
            },
            (code, "client") => ConvertResponse::ClientError {
                status: status(code),
                body: Problem { title: wanted },
            },
            (code, _) => ConvertResponse::Default {
                status: status(code),
                body: texts,
                retry_after: Some(7),
            },
        })
    }

    async fn go_elsewhere(&self, context: Context) -> Result<GoElsewhereResponse, Rejection> {
        self.note(&context);
        let location = "/somewhere/else".to_owned();
        Ok(GoElsewhereResponse::Status302 { location })
    }

    async fn delete_unsaid(&self, context: Context) -> Result<DeleteUnsaidResponse, Rejection> {
        self.note(&context);
        Ok(match context.headers.contains_key("x-reject") {
            false => DeleteUnsaidResponse::Success {
                status: StatusCode::NO_CONTENT,
            },
            true => DeleteUnsaidResponse::ClientError {
                status: StatusCode::CONFLICT,
            },
        })
    }
}

/// A running server.
pub(crate) struct TestServer {
    pub(crate) address: String,
    pub(crate) echo: Echo,
}

impl TestServer {
    pub(crate) async fn start() -> Self {
        let echo = Echo::default();
        let router = Router::builder()
            .body_limit(BODY_LIMIT)
            .authorize(apitwin_runtime::server::AllowAll)
            .things_api(echo.clone())
            .build();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let app = axum::Router::new().fallback_service(router);
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self {
            address: format!("http://{address}"),
            echo,
        }
    }

    pub(crate) fn client(&self) -> Client {
        Client::builder(&self.address).build().expect("a client")
    }

    /// A request that the client would not write.
    pub(crate) fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method = method.parse().expect("a method");
        reqwest::Client::new().request(method, format!("{}{path}", self.address))
    }

    pub(crate) fn content_type(&self) -> Option<String> {
        let mut found = self.echo.content_type.lock();
        found.as_mut().expect("no test panics with it").take()
    }
}

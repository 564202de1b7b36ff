//! The API browser at `/docs`, over the document, and the files that it loads.
//!
//! Swagger UI comes with the crate `swagger-ui-redist`, so nothing is loaded from elsewhere.

use http::StatusCode;
use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};
use swagger_ui_redist::{SwaggerUi, SwaggerUiStaticFile};

use super::page;
use super::pictures::LOGO;
use super::request::mount as mount_one;
use crate::app::App;
use crate::responses;

/// Declares a GET of one of the files.
macro_rules! file {
    ($name:ident $id:literal $path:literal $($segment:literal)+) => {
        static $name: Operation =
            Operation::custom($id, "GET", $path, &[$(Segment::Literal($segment)),+], false);
    };
}

file!(DOCS "showApiBrowser" "/docs" "docs");
file!(DOCS_SLASH "showApiBrowserWithSlash" "/docs/" "docs" "");
file!(DOCUMENT "getDocument" "/docs/openapi.json" "docs" "openapi.json");
file!(ICON "getIcon" "/_sandbox/icon.svg" "_sandbox" "icon.svg");
file!(STYLE "getStyle" "/_sandbox/style.css" "_sandbox" "style.css");
file!(DOCS_STYLE "getDocsStyle" "/_sandbox/docs.css" "_sandbox" "docs.css");
file!(DOCS_SCRIPT "getDocsScript" "/_sandbox/docs.js" "_sandbox" "docs.js");
file!(UI_STYLE "getSwaggerUiStyle" "/_sandbox/swagger-ui.css" "_sandbox" "swagger-ui.css");
file!(UI_SCRIPT "getSwaggerUiScript" "/_sandbox/swagger-ui.js" "_sandbox" "swagger-ui.js");

/// The operations here, which look for no session.
pub(super) const IDS: [&str; 9] = [
    "showApiBrowser",
    "showApiBrowserWithSlash",
    "getDocument",
    "getIcon",
    "getStyle",
    "getDocsStyle",
    "getDocsScript",
    "getSwaggerUiStyle",
    "getSwaggerUiScript",
];

const JSON: &str = "application/json";
const SVG: &str = "image/svg+xml; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

pub(super) fn mount(app: &App, mut builder: RouterBuilder) -> RouterBuilder {
    for operation in [&DOCS, &DOCS_SLASH] {
        builder = mount_one(app, builder, operation, show);
    }
    let files: [(&Operation, &'static str, &'static [u8]); 5] = [
        (&DOCUMENT, JSON, quay_api::OPENAPI.as_bytes()),
        (&ICON, SVG, include_bytes!("assets/icon.svg")),
        (&STYLE, CSS, include_bytes!("assets/style.css")),
        (&DOCS_STYLE, CSS, include_bytes!("assets/docs.css")),
        (&DOCS_SCRIPT, SCRIPT, include_bytes!("assets/docs.js")),
    ];
    for (operation, media_type, content) in files {
        builder = builder.custom_operation(operation, move |_| {
            std::future::ready(Ok(page::asset(media_type, content)))
        });
    }
    let vendored = [
        (&UI_STYLE, CSS, SwaggerUiStaticFile::Css),
        (&UI_SCRIPT, SCRIPT, SwaggerUiStaticFile::Js),
    ];
    for (operation, media_type, file) in vendored {
        builder = builder.custom_operation(operation, move |_| {
            std::future::ready(swagger_ui(media_type, file))
        });
    }
    builder
}

fn swagger_ui(media_type: &'static str, file: SwaggerUiStaticFile) -> Result<Response, Rejection> {
    let mut files = SwaggerUi::static_files().iter();
    let found = files.find_map(|(other, content)| (*other == file).then_some(*content));
    found
        .map(|content| page::asset(media_type, content))
        .ok_or_else(responses::crash)
}

async fn show(_: App, _: CustomCall) -> Result<Response, Rejection> {
    let head = "<link rel=\"stylesheet\" href=\"/_sandbox/swagger-ui.css\">\n\
                <link rel=\"stylesheet\" href=\"/_sandbox/docs.css\">\n\
                <script src=\"/_sandbox/swagger-ui.js\" defer></script>\n\
                <script src=\"/_sandbox/docs.js\" defer></script>\n";
    let body = format!(
        "<form class=\"tokens\" id=\"token-form\">\n\
         <a href=\"/\"><img src=\"{LOGO}\" alt=\"Quay sandbox\"></a>\n\
         <label for=\"token\">Token</label>\n\
         <input id=\"token\" type=\"password\" autocomplete=\"off\" spellcheck=\"false\" \
         placeholder=\"as the sandbox printed it\">\n\
         <button class=\"button first\">Use it</button>\n\
         <output id=\"token-state\" for=\"token\"></output>\n</form>\n\
         <div id=\"swagger-ui\"></div>\n\
         <noscript><p class=\"note\">The API browser needs JavaScript. The \
         <a href=\"/docs/openapi.json\">document</a> does not.</p></noscript>\n"
    );
    Ok(page::html(StatusCode::OK, "API of the Quay sandbox", head, &body).without_vary())
}

//! The start page: what this server is, where it is, and how to call it.

use std::fmt::Write;

use http::StatusCode;
use quay_api::operations;
use quay_api::server::{Context, Response};

use super::super::config::VERSION;
use super::super::page;
use super::super::pictures::{LOGO, LOGO_ON_DARK};
use crate::app::App;
use crate::domain::mail::escape;

/// What a page says above all else that is not there.
fn notice(status: StatusCode) -> Option<&'static str> {
    match status {
        StatusCode::NOT_FOUND => Some("There is nothing at this address."),
        StatusCode::FORBIDDEN => Some("You may not see what is at this address."),
        _ => None,
    }
}

/// The page. `is_empty` is whether the database has no users yet.
pub(super) fn render(app: &App, context: &Context, status: StatusCode, is_empty: bool) -> Response {
    let base_url = escape(&context.base_url);
    let mut body = format!(
        "<header class=\"banner\"><a href=\"/\"><picture>\
         <source srcset=\"{LOGO_ON_DARK}\" media=\"(prefers-color-scheme: dark)\">\
         <img src=\"{LOGO}\" alt=\"Quay sandbox\"></picture></a></header>\n<main>\n"
    );
    // Writing to a text does not fail.
    let mut add = |text: std::fmt::Arguments<'_>| {
        let _ = body.write_fmt(text);
    };
    if let Some(notice) = notice(status) {
        add(format_args!(
            "<p class=\"note\" role=\"alert\">{notice}</p>\n"
        ));
    }
    add(format_args!(
        "<h1>A sandbox of Quay</h1>\n\
         <p class=\"lead\">This server stands in for <a href=\"https://www.projectquay.io/\">Project \
         Quay</a> in tests: it has Quay&#39;s HTTP API, and takes and serves images at \
         <code>/v2/</code>, over a small database of its own.</p>\n\
         <p class=\"actions\"><a class=\"button first\" href=\"/docs\">Browse and try the API</a>\
         <a class=\"button\" href=\"/docs/openapi.json\">OpenAPI document</a></p>\n\
         <dl>\n<dt>Address</dt><dd><code>{base_url}</code></dd>\n\
         <dt>Version</dt><dd>quay-sandbox {}, in place of {VERSION}</dd>\n\
         <dt>Operations</dt><dd>{}</dd>\n\
         <dt>Health</dt><dd><a href=\"/health/instance\">/health/instance</a>, \
         <a href=\"/health/endtoend\">/health/endtoend</a></dd>\n\
         <dt>Settings</dt><dd><a href=\"/config\">/config</a></dd>\n\
         <dt>Guide</dt><dd><a href=\"https://docs.projectquay.io/api_quay.html\">Quay&#39;s API \
         guide</a></dd>\n</dl>\n<h2>Get a token</h2>\n",
        env!("CARGO_PKG_VERSION"),
        operations::ALL.len(),
    ));
    match is_empty {
        true if app.settings.features.user_initialize => add(format_args!(
            "<p>There are no users yet. This creates the first one, with a token:</p>\n\
             <pre>curl -H &#39;Content-Type: application/json&#39; -d \
             &#39;{{&quot;username&quot;: &quot;admin&quot;, &quot;password&quot;: \
             &quot;password&quot;, &quot;email&quot;: &quot;admin@example.com&quot;, \
             &quot;access_token&quot;: true}}&#39; {base_url}/api/v1/user/initialize</pre>\n"
        )),
        _ => add(format_args!(
            "<p>The sandbox printed one when it started, in the line <code>token:</code>, and in the \
             line <code>docs:</code> a link that opens the API browser with it. In a Rust test it \
             is <code>sandbox.token()</code>.</p>\n"
        )),
    }
    add(format_args!(
        "<h2>Call it</h2>\n<pre>curl -H &quot;Authorization: Bearer $TOKEN&quot; \
         {base_url}/api/v1/user/</pre>\n</main>\n"
    ));
    page::html(status, "Quay sandbox", "", &body)
}

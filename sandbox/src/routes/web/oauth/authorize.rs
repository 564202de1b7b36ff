//! An application asks a user: `/oauth/authorize`, with the page on which the user consents.

use std::fmt::Write;

use http::StatusCode;
use quay_api::Secret;
use quay_api::models::AuthorizedScope;
use quay_api::server::{CustomCall, Rejection, Response};
use serde_json::{Value, json};

use super::super::page;
use super::super::pages::interface;
use super::super::request::bad_request;
use super::assignment::is_json;
use super::fields::Fields;
use super::response;
use crate::app::App;
use crate::domain::mail::escape;
use crate::domain::oauth::{AuthorizationRequest, RequestCheck, View};
use crate::op_context::OpContext;
use crate::responses;
use crate::views;

const METHODS: &str = "GET, HEAD, OPTIONS";

pub(super) async fn respond(app: App, mut call: CustomCall) -> Result<Response, Rejection> {
    let query = std::mem::take(&mut call.query);
    let fields = Fields::of_query(&query);
    for name in ["client_id", "redirect_uri", "scope"] {
        response::require(fields.query(name), name, METHODS)?;
    }
    call.context.principal = app.session_caller(&call.context).await?;
    app.web_caller(&mut call.context).await?;
    if call.context.principal.is_none() {
        return Err(page::unauthorized());
    }
    let request = fields.request_in_query();
    let is_for_token = request.response_type == "token" && app.settings.features.assign_oauth_token;
    if request.assignment_uuid.is_some() && !is_for_token {
        return Err(bad_request());
    }
    let looking = app.read(&call.context, |op| {
        Ok::<_, Rejection>(match request.look_at(op)? {
            RequestCheck::NeedsConsent(view) => (
                Some(ConsentPage::new(op, &request, &view)),
                RequestCheck::NeedsConsent(view),
            ),
            other => (None, other),
        })
    });
    let response = match looking.await? {
        (_, RequestCheck::UnknownClient | RequestCheck::UnknownScope) => {
            return Ok(interface(&app, &call.context, StatusCode::NOT_FOUND).await);
        }
        (_, RequestCheck::NotAllowed) => return Err(response::forbidden()),
        (_, RequestCheck::WrongRedirectUri(None)) => response::error("invalid_request"),
        (_, RequestCheck::WrongRedirectUri(Some(location))) => {
            response::redirect(&Secret::new(location))?
        }
        (_, RequestCheck::Granted) => {
            let met = app.write(&call.context, |op| request.meet(op)).await?;
            response::respond(&met)?
        }
        (consent_page, RequestCheck::NeedsConsent(_)) => {
            let consent_page = consent_page.ok_or_else(responses::crash)?;
            let session = call.context.session().ok_or_else(responses::crash)?;
            let csrf_token = session.csrf_token();
            let csrf_token = csrf_token.expose();
            match fields.query("format").is_some_and(is_json) {
                true => consent_page.json(&request, csrf_token),
                false => consent_page.page(&request, csrf_token),
            }
        }
    };
    Ok(response::uncached(response))
}

/// What the user is to consent to.
struct ConsentPage {
    scopes: Vec<AuthorizedScope>,
    name: String,
    description: String,
    url: String,
    avatar: String,
    organization: String,
    organization_avatar: String,
}

impl ConsentPage {
    fn new(op: &OpContext<'_>, request: &AuthorizationRequest, view: &View) -> Self {
        let View {
            application,
            organization,
        } = view;
        let email = application.avatar_email.as_deref();
        let email = email.filter(|email| !email.is_empty());
        let email = email.unwrap_or(&organization.email);
        let text = |avatar| {
            let text = page::python_json_text(&avatar);
            String::from_utf8_lossy(&text).into_owned()
        };
        Self {
            scopes: views::scopes(request.scope.as_deref().unwrap_or_default()),
            name: application.name.clone(),
            description: application.description.clone(),
            url: application.application_uri.clone(),
            avatar: text(views::application_avatar(op, &application.name, email)),
            organization: organization.name.clone(),
            organization_avatar: text(views::organization_avatar(op, organization)),
        }
    }

    fn is_dangerous(&self) -> bool {
        self.scopes.iter().any(|scope| scope.dangerous)
    }

    /// The same for a program that asks the user itself.
    fn json(&self, request: &AuthorizationRequest, csrf_token: &str) -> Response {
        let scopes = self.scopes.iter().map(|scope| json!(scope));
        let body = json!({
            "scopes": scopes.collect::<Vec<Value>>(),
            "has_dangerous_scopes": self.is_dangerous(),
            "application": {
                "name": self.name,
                "description": self.description,
                "url": self.url,
                "avatar": self.avatar,
                "organization": {
                    "name": self.organization,
                    "avatar": self.organization_avatar,
                },
            },
            "response_type": request.response_type,
            "client_id": request.client_id,
            "redirect_uri": request.redirect_uri,
            "scope": request.scope,
            "csrf_token_val": csrf_token,
            "state": request.state,
            "assignment_uuid": request.assignment_uuid,
        });
        Response::sorted_json(200, &body).without_cors()
    }

    /// The page that asks the user.
    fn page(&self, request: &AuthorizationRequest, csrf_token: &str) -> Response {
        let title = format!("Authorize {}", escape(&self.name));
        let mut body = format!(
            "<main>\n<h1>{title}</h1>\n<p class=\"lead\">The application <strong>{}</strong> of the \
             organization <strong>{}</strong> wants to act for you.</p>\n",
            escape(&self.name),
            escape(&self.organization),
        );
        // Writing to a text does not fail.
        let mut add = |text: std::fmt::Arguments<'_>| {
            let _ = body.write_fmt(text);
        };
        if !self.description.is_empty() {
            add(format_args!("<p>{}</p>\n", escape(&self.description)));
        }
        if !self.url.is_empty() {
            add(format_args!("<p><code>{}</code></p>\n", escape(&self.url)));
        }
        if self.is_dangerous() {
            add(format_args!(
                "<p class=\"note\" role=\"alert\">It asks for rights that do harm in wrong \
                 hands.</p>\n"
            ));
        }
        add(format_args!("<dl>\n"));
        for scope in &self.scopes {
            add(format_args!(
                "<dt>{}</dt><dd>{}</dd>\n",
                escape(&scope.title),
                escape(&scope.description),
            ));
        }
        add(format_args!("</dl>\n"));
        let hidden = hidden_fields(request, csrf_token);
        for (action, class, label) in [
            ("authorizeapp", "button first", "Authorize application"),
            ("denyapp", "button", "Cancel"),
        ] {
            add(format_args!(
                "<form method=\"post\" action=\"/oauth/{action}\">\n{hidden}\
                 <button class=\"{class}\" type=\"submit\">{label}</button>\n</form>\n"
            ));
        }
        add(format_args!("</main>\n"));
        response::unframed(page::html_with_redirects(&title, &body))
    }
}

/// What the forms say of the request, and the token against forged ones.
fn hidden_fields(request: &AuthorizationRequest, csrf_token: &str) -> String {
    let fields = [
        ("response_type", Some(request.response_type.as_str())),
        ("client_id", request.client_id.as_deref()),
        ("redirect_uri", request.redirect_uri.as_deref()),
        ("scope", request.scope.as_deref()),
        ("_csrf_token", Some(csrf_token)),
        ("state", request.state.as_deref()),
        ("assignment_uuid", request.assignment_uuid.as_deref()),
    ];
    let mut hidden = String::new();
    for (name, value) in fields {
        if let Some(value) = value {
            let value = escape(value);
            // Writing to a text does not fail.
            let _ = writeln!(
                hidden,
                "<input type=\"hidden\" name=\"{name}\" value=\"{value}\">"
            );
        }
    }
    hidden
}

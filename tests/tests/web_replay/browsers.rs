//! Sends the steps of the web scenario, each as the browser that it names.

use std::time::Duration;

use quay_api_tests::wire::{Request, Response, Server};
use quay_differ::comparison::CapturedValues;
use quay_differ::json_text;
use quay_differ::scenario::{Values, encode_path, look_up};
use regex::Regex;
use serde_json::Value as Json;

use crate::jar::Jars;

/// All browsers of a run, and the values that later steps need.
pub(crate) struct Browsers {
    server: Server,
    jars: Jars,
    values: Values,
    pub(crate) captured: CapturedValues,
    /// The texts of the mails that were sent so far, each with its recipient before it.
    pub(crate) mails: Vec<String>,
}

impl Browsers {
    pub(crate) fn new(server: Server, mut values: Values) -> Self {
        values.set("base", server.to_string().into());
        let host = server.to_string().replace("http://", "");
        values.set("host", host.into());
        Self {
            server,
            jars: Jars::default(),
            values,
            captured: CapturedValues::default(),
            mails: Vec::new(),
        }
    }

    /// How long a step waits.
    pub(crate) fn delay(step: &Json) -> Duration {
        Duration::from_secs_f64(step["sleep"].as_f64().unwrap_or_default())
    }

    /// Sends a step; `None` where it needs a value that no step captured.
    /// `mails` reads those that were sent.
    pub(crate) fn send(
        &mut self,
        step: &Json,
        mails: impl FnOnce() -> Vec<String>,
    ) -> Option<Response> {
        let browser = text(step, "as");
        if browser != "-"
            && let Some(change) = step.get("jar")
        {
            self.jars.change(browser, change);
        }
        let request = self.request(step)?;
        let response = request.send_to(&self.server).expect("a response");
        if wants_mail(step) {
            self.mails = mails();
        }
        if browser != "-" {
            self.jars.of(browser).take(&response);
        }
        for (name, place) in step["capture"].as_object().into_iter().flatten() {
            let place = place.as_str().unwrap_or_default();
            let found = self.capture(&response, place).unwrap_or_default();
            self.captured.add(name, &found);
            self.values.set(name, found);
        }
        Some(response)
    }

    /// Leaves the values that a step captured out of the comparison: nobody knows those of the recorded
    /// server.
    pub(crate) fn leave_out(&mut self, step: &Json) {
        for (name, _) in step["capture"].as_object().into_iter().flatten() {
            self.captured.remove(name);
        }
    }

    /// The request of a step, with its placeholders filled in.
    fn request(&mut self, step: &Json) -> Option<Request> {
        let (browser, method) = (text(step, "as"), text(step, "method"));
        let mut path = self.values.fill(text(step, "path"))?;
        let mut headers = vec![
            ("Accept".to_owned(), "application/json".to_owned()),
            ("User-Agent".to_owned(), "quay-recorder/1".to_owned()),
        ];
        if let Some(role) = step["token"].as_str() {
            let token = self.values.fill(&format!("{{{{token.{role}}}}}"))?;
            headers.push(("Authorization".to_owned(), format!("Bearer {token}")));
        }
        let mut form = match step.get("form") {
            Some(form) => Some(self.values.fill_in(form)?),
            None => None,
        };
        let jar = self.jars.of(browser);
        match &step["csrf"] {
            Json::Null => {}
            Json::Bool(true) => headers.push(("X-CSRF-Token".to_owned(), jar.csrf.clone()?)),
            kind if kind == "query" => {
                let mark = if path.contains('?') { '&' } else { '?' };
                let token = jar.csrf.clone()?.replace('=', "%3D");
                path = format!("{path}{mark}_csrf_token={token}");
            }
            kind if kind == "form" => {
                let form = form.get_or_insert_with(|| Json::Object(Default::default()));
                form["_csrf_token"] = jar.csrf.clone()?.into();
            }
            other => {
                let token = self.values.fill(other.as_str().unwrap_or_default())?;
                headers.push(("X-CSRF-Token".to_owned(), token));
            }
        }
        let body = if let Some(raw) = step["raw"].as_str() {
            Some(("application/json", self.values.fill(raw)?))
        } else if let Some(form) = form {
            let fields = form.as_object().into_iter().flatten();
            let fields = fields.map(|(name, value)| (name, value.as_str().unwrap_or_default()));
            let mut encoded = form_urlencoded::Serializer::new(String::new());
            let encoded = encoded.extend_pairs(fields).finish();
            Some(("application/x-www-form-urlencoded", encoded))
        } else if let Some(body) = step.get("body") {
            let body = json_text::write(&self.values.fill_in(body)?);
            Some(("application/json", body))
        } else {
            None
        };
        if let Some((media_type, _)) = body {
            headers.push(("Content-Type".to_owned(), media_type.to_owned()));
        }
        if browser != "-"
            && let Some(cookies) = self.jars.of(browser).header()
        {
            headers.push(("Cookie".to_owned(), cookies));
        }
        for (name, value) in step["headers"].as_object().into_iter().flatten() {
            let value = self.values.fill(value.as_str().unwrap_or_default())?;
            headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
            if !value.is_empty() {
                headers.push((name.clone(), value));
            }
        }
        let mut request = Request::new(format!("{method} {}", encode_path(&path)));
        for (name, value) in headers {
            request = request.header(&name, &value);
        }
        let sends = ["POST", "PUT", "DELETE", "PATCH"].contains(&method);
        Some(match body {
            Some((_, body)) => request.body(body),
            None if sends => request.header("Content-Length", "0"),
            None => request,
        })
    }

    /// What a step takes from a response.
    fn capture(&self, response: &Response, place: &str) -> Option<Json> {
        let Some(place) = place.strip_prefix('@') else {
            let body = json_text::read(&response.body)?;
            return Some(look_up(&body, &self.values.fill(place)?));
        };
        let (kind, what) = place.split_once(':')?;
        let location = response.header("location").unwrap_or_default();
        let (address, fragment) = location.split_once('#').unwrap_or((location, ""));
        let (_, query) = address.split_once('?').unwrap_or((address, ""));
        let field = |fields: &str| {
            let mut fields = form_urlencoded::parse(fields.as_bytes());
            fields.find_map(|(name, value)| (name == what).then(|| value.into_owned()))
        };
        let found = match kind {
            "header" => response.header(what).map(str::to_owned),
            "query" => field(query),
            "fragment" => field(fragment),
            "regex" => {
                let found = Regex::new(what)
                    .expect("a pattern")
                    .captures(&response.body);
                found.map(|found| found[1].to_owned())
            }
            "mail" => {
                let pattern = Regex::new(&format!("(?s){what}")).expect("a pattern");
                let mut mails = self.mails.iter().rev();
                let found = mails.find_map(|mail| pattern.captures(mail));
                found.map(|found| percent_decode(&found[1]))
            }
            _ => None,
        };
        found.map(Json::from)
    }
}

/// Whether a step takes something from a mail.
fn wants_mail(step: &Json) -> bool {
    let places = step["capture"].as_object().into_iter().flatten();
    let mut places = places.filter_map(|(_, place)| place.as_str());
    places.any(|place| place.starts_with("@mail:"))
}

/// The text of a field in a link.
fn percent_decode(text: &str) -> String {
    let field = format!("x={}", text.replace('+', "%2B"));
    let mut fields = form_urlencoded::parse(field.as_bytes());
    fields
        .next()
        .map_or_else(String::new, |(_, value)| value.into_owned())
}

fn text<'a>(step: &'a Json, key: &str) -> &'a str {
    step[key].as_str().unwrap_or_default()
}

//! [`RegistryClient`]: sends the steps of a scenario, with the tokens that `/v2/auth` gives.

use std::collections::BTreeMap;

use aws_lc_rs::digest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use quay_api_tests::registry::hex;
use quay_api_tests::wire::{Request, Response, Server};
use quay_differ::json_text;
use quay_differ::scenario::{Values, encode_path, look_up};
use serde_json::Value as Json;

use crate::masks::Masks;

/// A client of a sandbox, and what it knows of it.
pub(crate) struct RegistryClient<'a> {
    server: Server,
    values: Values,
    /// User and password of each role.
    credentials: &'a Json,
    /// What steps send, by name.
    contents: BTreeMap<&'a str, Vec<u8>>,
    /// The tokens of the registry, by role and scopes; `None` where there was none.
    tokens: BTreeMap<(String, Vec<String>), Option<String>>,
    host: String,
    pub(crate) masks: Masks,
}

impl<'a> RegistryClient<'a> {
    pub(crate) fn new(server: Server, scenario: &'a Json) -> Self {
        let mut values = Values::new(&scenario["actors"], None);
        let host = server.to_string().replace("http://", "");
        values.set("host", host.as_str().into());
        let mut contents = BTreeMap::new();
        for (name, content) in scenario["contents"].as_object().into_iter().flatten() {
            let content = STANDARD.decode(content.as_str().unwrap_or_default());
            let content = content.expect("Base64");
            for (prefix, kind, algorithm) in [
                ("d", "sha256", &digest::SHA256),
                ("d512", "sha512", &digest::SHA512),
            ] {
                let digest = hex(digest::digest(algorithm, &content).as_ref());
                values.set(
                    &format!("{prefix}.{name}"),
                    format!("{kind}:{digest}").into(),
                );
            }
            values.set(&format!("size.{name}"), content.len().into());
            contents.insert(name.as_str(), content);
        }
        Self {
            server,
            values,
            credentials: &scenario["credentials"],
            contents,
            tokens: BTreeMap::new(),
            host,
            masks: Masks::default(),
        }
    }

    /// Sends a step; `None` where it needs a value that no step captured, or a token that nobody gave.
    /// What is captured where no recording tells its counterpart shows as it is.
    pub(crate) fn send(&mut self, step: &Json, is_recorded: bool) -> Option<Response> {
        let request = self.request(step)?;
        let response = request.send_to(&self.server).expect("the sandbox responds");
        for (name, place) in step["capture"].as_object().into_iter().flatten() {
            let place = place.as_str().unwrap_or_default();
            let found = capture(&response, place);
            // Names beginning so are public, such as those of objects.
            if is_recorded && !name.starts_with("pub_") {
                self.masks.add(name, &found);
            }
            self.values.set(name, found);
        }
        Some(response)
    }

    /// Lets a worker of the sandbox do all that it has to do.
    pub(crate) fn run_worker(&self, name: &str) -> Response {
        let request = Request::new(format!("POST /_sandbox/workers/{name}"));
        request.send_to(&self.server).expect("the sandbox responds")
    }

    fn request(&mut self, step: &Json) -> Option<Request> {
        let (method, path) = (text(step, "method"), self.values.fill(text(step, "path"))?);
        let (body, media_type) = self.body(step)?;
        let mut headers = vec![("User-Agent".to_owned(), "quay-recorder/1".to_owned())];
        if path.starts_with("/api/") {
            headers.push(("Accept".to_owned(), "application/json".to_owned()));
        }
        if let Some(authorization) = self.authorization(step)? {
            headers.push(("Authorization".to_owned(), authorization));
        }
        let media_type = step["content_type"].as_str().or(media_type);
        if let Some(media_type) = media_type.filter(|it| !it.is_empty()) {
            headers.push(("Content-Type".to_owned(), media_type.to_owned()));
        }
        for (name, value) in step["headers"].as_object().into_iter().flatten() {
            let value = self.values.fill(value.as_str().unwrap_or_default())?;
            headers.retain(|(other, _)| other != name);
            headers.push((name.clone(), value));
        }
        let mut request = Request::new(format!("{method} {}", encode_path(&path)));
        for (name, value) in headers {
            request = request.header(&name, &value);
        }
        let sends = ["POST", "PUT", "DELETE", "PATCH"].contains(&method);
        Some(match body {
            Some(body) if step["chunked"] == Json::Bool(true) => request
                .header("Transfer-Encoding", "chunked")
                .body(in_two_chunks(&body)),
            Some(body) => request.body(body),
            None if sends => request.header("Content-Length", "0"),
            None => request,
        })
    }

    /// The body of a step, with the media type that its form has.
    fn body(&self, step: &Json) -> Option<(Option<Vec<u8>>, Option<&'static str>)> {
        let bytes = if let Some(body) = step.get("body") {
            let text = json_text::write(&self.values.fill_in(body)?);
            return Some((Some(text.into_bytes()), Some("application/json")));
        } else if let Some(raw) = step["raw"].as_str() {
            self.values.fill(raw)?.into_bytes()
        } else if let Some(raw) = step["raw_b64"].as_str() {
            STANDARD.decode(raw).expect("Base64")
        } else if let Some(name) = step["content"].as_str() {
            let content = &self.contents[name];
            let bound = |index: usize| step["slice"][index].as_u64();
            let bound = |index| bound(index).and_then(|it| usize::try_from(it).ok());
            let (from, to) = (bound(0).unwrap_or(0), bound(1).unwrap_or(content.len()));
            content[from..to.min(content.len())].to_vec()
        } else if let Some(size) = step["fill"].as_u64() {
            vec![b'a'; usize::try_from(size).ok()?]
        } else {
            return Some((None, None));
        };
        Some((Some(bytes), None))
    }

    /// The header of whoever sends a step: the inner `None` is nobody, the outer one that there is no
    /// such token.
    fn authorization(&mut self, step: &Json) -> Option<Option<String>> {
        let role = step["as"].as_str().unwrap_or("none");
        if let Some(auth) = step.get("auth") {
            return Some(if let Some(basic) = auth["basic"].as_array() {
                let filled = self.values.fill_in(&Json::from(basic.clone()))?;
                Some(basic_header(&filled))
            } else if let Some(token) = auth["bearer"].as_str() {
                Some(format!("Bearer {}", self.values.fill(token)?))
            } else if let Some(raw) = auth["raw"].as_str() {
                Some(self.values.fill(raw)?)
            } else {
                None
            });
        }
        if let Some(scope) = step.get("scope") {
            let scopes = match self.values.fill_in(scope)? {
                Json::Array(scopes) => scopes,
                scope => vec![scope],
            };
            let scopes = scopes.iter().filter_map(Json::as_str);
            let scopes = scopes.filter(|scope| !scope.is_empty()).map(str::to_owned);
            let token = self.token(role, scopes.collect(), step["fresh"] == Json::Bool(true))?;
            return Some(Some(format!("Bearer {token}")));
        }
        if ["anonymous", "none"].contains(&role) {
            return Some(None);
        }
        let token = self.values.fill(&format!("{{{{token.{role}}}}}"))?;
        Some(Some(format!("Bearer {token}")))
    }

    /// The token of a role for scopes, which is fetched once.
    fn token(&mut self, role: &str, scopes: Vec<String>, is_fresh: bool) -> Option<String> {
        let key = (role.to_owned(), scopes);
        if !is_fresh && let Some(token) = self.tokens.get(&key) {
            return token.clone();
        }
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("service", &self.host);
        for scope in &key.1 {
            query.append_pair("scope", scope);
        }
        let mut request = Request::new(format!("GET /v2/auth?{}", query.finish()));
        if role != "anonymous" {
            let filled = self.values.fill_in(&self.credentials[role])?;
            request = request.header("Authorization", &basic_header(&filled));
        }
        let response = request.send_to(&self.server).expect("the sandbox responds");
        let body = json_text::read(&response.body).unwrap_or_default();
        let token = body["token"].as_str().filter(|_| response.status == 200);
        let token = token.map(str::to_owned);
        self.tokens.insert(key, token.clone());
        token
    }
}

/// What a step takes from a response; null where it is not there.
fn capture(response: &Response, place: &str) -> Json {
    let header = |name: &str| response.header(name).map(str::to_owned);
    if let Some(name) = place.strip_prefix("@header:") {
        return Json::from(header(name));
    }
    if let Some(name) = place.strip_prefix("@path:") {
        let path = header(name).map(|address| match address.split_once("://") {
            Some((_, rest)) => rest[rest.find('/').unwrap_or(rest.len())..].to_owned(),
            None => address,
        });
        return Json::from(path);
    }
    look_up(&json_text::read(&response.body).unwrap_or_default(), place)
}

fn basic_header(credentials: &Json) -> String {
    let [user, password] = [0, 1].map(|index| credentials[index].as_str().unwrap_or_default());
    format!("Basic {}", STANDARD.encode(format!("{user}:{password}")))
}

/// A body in the form of `Transfer-Encoding: chunked`.
fn in_two_chunks(body: &[u8]) -> Vec<u8> {
    let mut sent = Vec::new();
    for chunk in body.chunks((body.len() / 2).max(1)) {
        sent.extend(format!("{:x}\r\n", chunk.len()).bytes());
        sent.extend(chunk);
        sent.extend(b"\r\n");
    }
    sent.extend(b"0\r\n\r\n");
    sent
}

fn text<'a>(step: &'a Json, key: &str) -> &'a str {
    step[key].as_str().unwrap_or_default()
}

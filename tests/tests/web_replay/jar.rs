//! The cookies of one browser, and its newest token against forged requests.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use quay_api_tests::wire::Response;
use serde_json::{Map, Value as Json};

/// What a browser keeps of a server.
#[derive(Clone, Default)]
pub(crate) struct Jar {
    cookies: BTreeMap<String, String>,
    pub(crate) csrf: Option<String>,
}

/// The jars of all browsers, and those that were put aside.
#[derive(Default)]
pub(crate) struct Jars {
    all: BTreeMap<String, Jar>,
    saved: BTreeMap<String, Jar>,
}

impl Jars {
    /// The jar of a browser, empty at its first use.
    pub(crate) fn of(&mut self, name: &str) -> &mut Jar {
        self.all.entry(name.to_owned()).or_default()
    }

    /// Does with the jar of a browser what a step says: `clear`, `tamper`, `copy:OTHER`, `save:NAME`,
    /// `restore:NAME`, or the cookies to set.
    pub(crate) fn change(&mut self, name: &str, change: &Json) {
        if let Some(set) = change["set"].as_object() {
            for (cookie, value) in set {
                let value = value.as_str().expect("a text").to_owned();
                self.of(name).cookies.insert(cookie.clone(), value);
            }
            return;
        }
        let change = change.as_str().expect("a change of a jar");
        let (verb, other) = change.split_once(':').unwrap_or((change, ""));
        match verb {
            "clear" => *self.of(name) = Jar::default(),
            "tamper" => self.of(name).cookies.values_mut().for_each(tamper),
            "copy" => *self.of(name) = self.of(other).clone(),
            "save" => {
                let jar = self.of(name).clone();
                self.saved.insert(other.to_owned(), jar);
            }
            "restore" => *self.of(name) = self.saved.get(other).expect("a saved jar").clone(),
            _ => panic!("{change} is no change of a jar"),
        }
    }
}

impl Jar {
    /// The header `Cookie`, if there are any.
    pub(crate) fn header(&self) -> Option<String> {
        let pairs = self.cookies.iter();
        let pairs: Vec<String> = pairs
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }

    /// Takes what a response sets: cookies, and the next token.
    pub(crate) fn take(&mut self, response: &Response) {
        for (name, value) in set_cookies(response) {
            match value.is_empty() {
                true => self.cookies.remove(&name),
                false => self.cookies.insert(name, value),
            };
        }
        let body: Json = serde_json::from_str(&response.body).unwrap_or_default();
        let told = body["csrf_token"]
            .as_str()
            .filter(|_| response.status == 200);
        if let Some(token) = told.or(response.header("x-next-csrf-token")) {
            self.csrf = Some(token.to_owned());
        }
    }
}

/// Spoils the signature of a value.
fn tamper(value: &mut String) {
    let end = value.len().saturating_sub(4);
    let spoilt = if &value[end..] == "AAAA" {
        "BBBB"
    } else {
        "AAAA"
    };
    value.replace_range(end.., spoilt);
}

fn set_cookies(response: &Response) -> impl Iterator<Item = (String, String)> {
    let headers = response.headers.iter();
    let lines = headers.filter_map(|(name, value)| (name == "set-cookie").then_some(value));
    lines.filter_map(|line| {
        let (name, value) = line.split(';').next()?.split_once('=')?;
        Some((name.to_owned(), value.to_owned()))
    })
}

/// What the session cookies hold that a response sets, without values that differ from run to run: in
/// the form of the recordings.
pub(crate) fn sessions(response: &Response) -> Vec<Json> {
    let views = set_cookies(response).map(|(_, value)| view(&value));
    views.map(|view| view.unwrap_or_default()).collect()
}

fn view(value: &str) -> Option<Json> {
    let payload = value.split('.').next()?;
    let payload = URL_SAFE_NO_PAD.decode(payload).ok()?;
    let session: Map<String, Json> = serde_json::from_slice(&payload).ok()?;
    let shown = session.into_iter().map(|(name, value)| {
        let shown = match value {
            Json::String(_) => "<str>".into(),
            Json::Object(map) => {
                let tags: Vec<&str> = map.keys().map(String::as_str).collect();
                format!("<{}>", tags.join(" ")).into()
            }
            other => other,
        };
        (name, shown)
    });
    Some(shown.collect::<Map<String, Json>>().into())
}

//! Sends steps to one server, and keeps what later steps need of the responses.

use std::io;

use serde_json::Value as Json;

use super::{Step, Values};
use crate::comparison::CapturedValues;
use crate::json_text;
use crate::wire::{Request, Response, Server};

/// A server, and the values that steps took from its responses.
pub struct Runner {
    server: Server,
    values: Values,
    captured: CapturedValues,
}

/// A request and its response.
pub struct Sent {
    /// The request that was sent last.
    pub request: Request,
    /// Its response.
    pub response: Response,
}

impl Runner {
    /// A runner that has sent nothing.
    pub fn new(server: Server, values: Values) -> Self {
        Self {
            server,
            values,
            captured: CapturedValues::default(),
        }
    }

    /// The values that steps took from responses.
    pub fn captured(&self) -> &CapturedValues {
        &self.captured
    }

    /// The values that steps took from responses, of a runner that is done.
    pub fn into_captured(self) -> CapturedValues {
        self.captured
    }

    /// Hides a value wherever responses are told.
    pub fn hide(&mut self, name: &str, value: &Json) {
        self.captured.add(name, value);
    }

    /// Leaves the values that a step captured out of the comparison.
    pub fn leave_out(&mut self, step: &Step) {
        for (name, _) in step.captures() {
            self.captured.remove(name);
        }
    }

    /// The values of placeholders.
    pub fn values(&mut self) -> &mut Values {
        &mut self.values
    }

    /// The server.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// Sends a step as often as it says, and captures the values that later steps need. `None` where
    /// the step itself needs a value that was not captured.
    ///
    /// # Errors
    ///
    /// The server does not respond.
    pub fn send(&mut self, step: &Step) -> io::Result<Option<Sent>> {
        let mut last = None;
        for number in 1..=step.repeat() {
            self.values.set("i", number.into());
            let Some(request) = step.request(&self.values) else {
                return Ok(None);
            };
            let response = request.send_to(&self.server)?;
            last = Some(Sent { request, response });
        }
        let Some(sent) = last else { return Ok(None) };
        let body = json_text::read(&sent.response.body).unwrap_or_default();
        for (name, place) in step.captures() {
            // Without a value, as after a rejection, an earlier one stays.
            let place = self.values.fill(place).unwrap_or_default();
            let value = look_up(&body, &place);
            if !value.is_null() {
                self.captured.add(name, &value);
                self.values.set(name, value);
            }
        }
        Ok(Some(sent))
    }
}

/// The value at a place such as `token.uuid`, `[0].id` or `[?limit_percent=33].id`; null where there is
/// none.
pub fn look_up(body: &Json, place: &str) -> Json {
    let mut value = body;
    for part in parts(place) {
        let found = match part.strip_suffix(']') {
            Some(index) => match index.strip_prefix('?').and_then(|it| it.split_once('=')) {
                Some((key, wanted)) => {
                    let mut items = value.as_array().into_iter().flatten();
                    items.find(|item| super::values::text(item[key].clone()) == wanted)
                }
                None => index.parse::<usize>().ok().and_then(|it| value.get(it)),
            },
            None => value.get(part),
        };
        let Some(found) = found else {
            return Json::Null;
        };
        value = found;
    }
    value.clone()
}

/// The parts of a place: names that dots part, and what is in brackets, with the closing one.
fn parts(place: &str) -> impl Iterator<Item = &str> {
    let mut in_brackets = false;
    let parts = place.split(move |letter| {
        match letter {
            '[' => in_brackets = true,
            ']' => in_brackets = false,
            _ => {}
        }
        letter == '[' || (letter == '.' && !in_brackets)
    });
    parts.filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::look_up;

    #[test]
    fn places_are_found() {
        let body = json!({"a": [{"n": 5, "id": "x"}, {"n": "6", "id": "y"}], "t": {"u": 1}});
        assert_eq!(look_up(&body, "a[1].id"), "y");
        assert_eq!(look_up(&body, "a[?n=5].id"), "x");
        assert_eq!(look_up(&body, "a[?n=6].id"), "y");
        assert_eq!(look_up(&body, "t.u"), 1);
        let body_of_url = json!([{"url": "http://127.0.0.1/a.b", "id": "x"}]);
        assert_eq!(look_up(&body_of_url, "[?url=http://127.0.0.1/a.b].id"), "x");
        assert_eq!(look_up(&body["a"], "[0].n"), 5);
        for place in ["b", "a[2]", "a[?n=7].id", "t.u.v"] {
            assert!(look_up(&body, place).is_null(), "{place}");
        }
    }
}

//! What the implementation of a self-test keeps and returns.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::StatusCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use super::{Misfit, Part};
use crate::Operation;

/// Keeps what arrives, and has the response that is to be returned. Clones share both.
#[derive(Clone, Debug, Default)]
pub struct Recorder(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    prepared: Prepared,
    received: Vec<Received>,
}

impl Recorder {
    /// Keeps a call, and gives the response to it.
    pub fn respond(&self, received: Received) -> Prepared {
        let mut state = self.state();
        state.received.push(received);
        state.prepared.clone()
    }

    /// Sets the response to the calls that follow, and forgets earlier calls.
    pub(super) fn prepare(&self, prepared: Prepared) {
        *self.state() = State {
            prepared,
            received: Vec::new(),
        };
    }

    /// The calls that arrived, which are forgotten.
    pub(super) fn take(&self) -> Vec<Received> {
        std::mem::take(&mut self.state().received)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What arrived with a call, by part and name.
#[derive(Debug)]
pub struct Received {
    operation: &'static str,
    values: Json,
}

impl Received {
    /// Nothing yet of a call of an operation.
    pub fn by(operation: &'static Operation) -> Self {
        Self {
            operation: operation.id,
            values: Json::Object(Map::new()),
        }
    }

    /// Adds a value.
    ///
    /// # Panics
    ///
    /// When the value cannot be written as JSON.
    pub fn put(&mut self, key: &str, value: &impl Serialize) {
        let value = serde_json::to_value(value).expect("a value can be written as JSON");
        if let Json::Object(values) = &mut self.values {
            values.insert(key.to_owned(), value);
        }
    }

    /// Adds a value if there is one.
    pub fn put_optional(&mut self, key: &str, value: Option<&impl Serialize>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    pub(super) fn operation(&self) -> &str {
        self.operation
    }

    pub(super) fn values(&self) -> &Json {
        &self.values
    }
}

/// A response to return.
#[derive(Clone, Debug, Default)]
pub struct Prepared {
    case: usize,
    status: u16,
    body: Json,
    headers: Map<String, Json>,
}

impl Prepared {
    pub(super) fn new(case: usize, status: u16, body: Json, headers: Map<String, Json>) -> Self {
        Self {
            case,
            status,
            body,
            headers,
        }
    }

    /// Its place among the responses of the operation.
    pub fn case(&self) -> usize {
        self.case
    }

    /// Its status, where the implementation chooses it.
    ///
    /// # Panics
    ///
    /// When it is none.
    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).expect("it is a status")
    }

    /// Its body, where it is no JSON.
    pub fn part(&self) -> Part {
        Part::new(self.body.clone())
    }

    /// Its body, as the type that the implementation returns.
    ///
    /// # Panics
    ///
    /// When the body that was made from the document does not fit the type that was.
    pub fn body<T: DeserializeOwned>(&self) -> T {
        read(&self.body)
    }

    /// A header, as the type that the implementation returns.
    ///
    /// # Panics
    ///
    /// When the value that was made from the document does not fit the type that was.
    pub fn header<T: DeserializeOwned>(&self, name: &str) -> T {
        read(self.headers.get(name).unwrap_or(&Json::Null))
    }
}

fn read<T: DeserializeOwned>(value: &Json) -> T {
    Misfit::read("a response", value).unwrap_or_else(|misfit| panic!("{misfit}"))
}

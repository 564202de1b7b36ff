//! Bringing one resource to a wanted state: it is read, and created or changed only if it must be.
//!
//! Which operations create, read and change a resource, and what is compared, is told by
//! [`Resource`], which generated code supplies. This module knows the order of the steps.

mod lookup;
mod outcome;
mod request;
mod resource;
mod run;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

pub use self::outcome::{Ensured, Outcome, Planned};
pub use self::resource::{Compared, Content, Pick, Resource, Step};
use super::{ApiClient, Error, ParameterError};
use run::Run;

/// A resource that is to be as its caller wants it. Await it to make it so, or ask what that would
/// do with [`plan`](Self::plan).
///
/// The resource is read first. It is created if it is missing, and changed if a property that the
/// caller sets differs; properties that are left out stay as they are. Nothing is written if nothing
/// differs. If somebody else creates it in between, it is read again and compared.
#[must_use = "nothing happens before it is awaited"]
pub struct Ensure<C, T> {
    client: C,
    resource: &'static Resource,
    wanted: Result<Wanted, Error>,
    value: PhantomData<fn() -> T>,
}

/// What the caller wants: the values of the parameters, and the body.
struct Wanted {
    parameters: Map<String, Value>,
    body: Value,
}

impl<C: ApiClient, T: DeserializeOwned> Ensure<C, T> {
    /// The wish for a resource. Generated code calls it.
    pub fn new(
        client: C,
        resource: &'static Resource,
        parameters: impl IntoIterator<Item = (&'static str, Result<String, ParameterError>)>,
        body: Option<&impl Serialize>,
    ) -> Self {
        let parameters = parameters
            .into_iter()
            .map(|(name, value)| Ok((name.to_owned(), Value::String(value?))))
            .collect::<Result<_, ParameterError>>();
        let body = body.map_or(Ok(Value::Null), serde_json::to_value);
        let wanted = match (parameters, body) {
            (Ok(parameters), Ok(body)) => Ok(Wanted { parameters, body }),
            (Err(error), _) => Err(error.into()),
            (_, Err(error)) => Err(Error::invalid_request(error.to_string())),
        };
        Self {
            client,
            resource,
            wanted,
            value: PhantomData,
        }
    }

    /// What awaiting it would do. Nothing is written.
    ///
    /// # Errors
    ///
    /// The resource cannot be read.
    pub async fn plan(self) -> Result<Planned<T>, C::Error> {
        let wanted = self.wanted.map_err(C::Error::from)?;
        let run = Run::new(&self.client, self.resource, &wanted);
        let Some(found) = run.read().await? else {
            return Ok(Planned::Create);
        };
        let properties = run.differences(&found);
        let found = self.resource.decode::<C, T>(found)?;
        Ok(match properties.is_empty() {
            true => Planned::Keep(found),
            false => Planned::Change { found, properties },
        })
    }

    /// Makes it so; awaiting does the same.
    ///
    /// # Errors
    ///
    /// One of the steps fails. What was done before stays, and the next run goes on from there.
    pub async fn send(self) -> Result<Ensured<T>, C::Error> {
        let wanted = self.wanted.map_err(C::Error::from)?;
        let run = Run::new(&self.client, self.resource, &wanted);
        let (outcome, found) = run.ensure().await?;
        let found = self.resource.decode::<C, T>(found)?;
        Ok(match outcome {
            Outcome::Created => Ensured::Created(found),
            Outcome::Changed => Ensured::Changed(found),
            Outcome::Unchanged => Ensured::Unchanged(found),
        })
    }
}

impl<C, T> Ensure<C, T>
where
    C: ApiClient + Send + Sync + 'static,
    T: DeserializeOwned + 'static,
{
    /// Makes it so, or only [plans](Self::plan) it in a dry run; tells what was or would be done.
    ///
    /// The future is of one type for resources of all kinds, so that they can be in one list.
    ///
    /// # Errors
    ///
    /// As those of [`send`](Self::send) and [`plan`](Self::plan).
    pub fn outcome(self, dry_run: bool) -> OutcomeFuture<C::Error> {
        Box::pin(async move {
            match dry_run {
                true => Ok(self.plan().await?.outcome()),
                false => Ok(self.send().await?.outcome()),
            }
        })
    }
}

/// What was or would be done to a resource, in the end.
pub type OutcomeFuture<E> = Pin<Box<dyn Future<Output = Result<Outcome, E>> + Send>>;

impl Resource {
    /// Reads a resource. The text of serde is not kept, because it quotes values.
    fn decode<C: ApiClient, T: DeserializeOwned>(&self, found: Value) -> Result<T, C::Error> {
        serde_json::from_value(found).map_err(|_| {
            let text = format!(
                "the {} in the response does not fit the document",
                self.name
            );
            Error::misread(text).at(self.read.operation).into()
        })
    }
}

impl<C, T> IntoFuture for Ensure<C, T>
where
    C: ApiClient + Send + Sync + 'static,
    T: DeserializeOwned + 'static,
{
    type Output = Result<Ensured<T>, C::Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Names the resource; what is wanted may hold secrets.
impl<C, T> fmt::Debug for Ensure<C, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ensure")
            .field("resource", &self.resource.name)
            .finish_non_exhaustive()
    }
}

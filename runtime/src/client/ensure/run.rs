//! The steps: read, create, compare, change.

use serde_json::Value;

use super::lookup::{at, fill, is_same};
use super::request::request;
use super::{Compared, Content, Outcome, Pick, Resource, Step, Wanted};
use crate::client::{ApiClient, Error, call, call_without_body};

/// One wish, and where to fulfil it.
pub(super) struct Run<'r, C> {
    client: &'r C,
    resource: &'static Resource,
    wanted: &'r Wanted,
}

impl<'r, C: ApiClient> Run<'r, C> {
    pub(super) fn new(client: &'r C, resource: &'static Resource, wanted: &'r Wanted) -> Self {
        Self {
            client,
            resource,
            wanted,
        }
    }

    /// Makes the resource as wanted; tells what was done, and its state after that.
    pub(super) async fn ensure(&self) -> Result<(Outcome, Value), C::Error> {
        let mut outcome = Outcome::Unchanged;
        let found = match self.read().await? {
            Some(found) => found,
            None => match self.write(&self.resource.create, &Value::Null).await {
                Ok(()) => {
                    outcome = Outcome::Created;
                    self.read_again().await?
                }
                // Somebody else was faster, or the name belongs to something else.
                Err(error) => {
                    let error: Error = error.into();
                    if !error.is_already_exists() {
                        return Err(error.into());
                    }
                    self.read().await?.ok_or_else(|| C::Error::from(error))?
                }
            },
        };
        // Of what was just created, a property may still be another than wanted.
        let differences = self.differences(&found);
        let mut changed = false;
        for change in self.resource.changes {
            if concerns(change, &differences) {
                self.write(change, &found).await?;
                changed = true;
            }
        }
        if !changed {
            return Ok((outcome, found));
        }
        if outcome == Outcome::Unchanged {
            outcome = Outcome::Changed;
        }
        Ok((outcome, self.read_again().await?))
    }

    /// The resource, if it is there.
    pub(super) async fn read(&self) -> Result<Option<Value>, C::Error> {
        let step = &self.resource.read;
        let request = self.request(step, &Value::Null);
        let read = call::<Value, C>(step.operation, self.client(), request).await;
        match read {
            Ok(response) => Ok(self.pick(response.into_inner())),
            Err(error) => {
                let error: Error = error.into();
                match error.is_missing() {
                    true => Ok(None),
                    false => Err(error.into()),
                }
            }
        }
    }

    async fn read_again(&self) -> Result<Value, C::Error> {
        let found = self.read().await?;
        found.ok_or_else(|| {
            let name = self.resource.name;
            let text = format!("the {name} was written, and cannot be found after that");
            Error::misread(text).at(self.resource.read.operation).into()
        })
    }

    async fn write(&self, step: &'static Step, found: &Value) -> Result<(), C::Error> {
        let request = self.request(step, found);
        call_without_body(step.operation, self.client(), request).await?;
        Ok(())
    }

    fn request(&self, step: &Step, found: &Value) -> Result<reqwest::Request, C::Error> {
        request(self.client.core(), step, self.wanted, found).map_err(C::Error::from)
    }

    fn client(&self) -> C {
        C::from(self.client.core().clone())
    }

    /// The resource in the response to a read.
    fn pick(&self, response: Value) -> Option<Value> {
        let place = at(&response, self.resource.at)?;
        match self.resource.pick {
            Pick::Whole => Some(place.clone()),
            Pick::Entry(key) => {
                let key = fill(key, self.wanted, &Value::Null).ok()?;
                place.get(key).cloned()
            }
            Pick::Item(properties) => {
                let mut items = place.as_array()?.iter();
                let fits = |item: &Value| {
                    properties.iter().all(|(path, template)| {
                        let wanted = fill(template, self.wanted, &Value::Null).ok();
                        text(at(item, path)) == wanted.unwrap_or_default()
                    })
                };
                items.find(|item| fits(item)).cloned()
            }
        }
    }

    /// The properties that the caller gives and the resource does not show.
    pub(super) fn differences(&self, found: &Value) -> Vec<&'static str> {
        let compared = self.resource.compared.iter();
        let differing = compared.filter(|property| self.differs(property, found));
        differing.map(|property| property.wanted).collect()
    }

    fn differs(&self, property: &Compared, found: &Value) -> bool {
        let Some(wanted) = given(&self.wanted.body, property.wanted) else {
            return false;
        };
        let found = at(found, property.found);
        let shown = property
            .values
            .iter()
            .find(|(value, _)| wanted.as_str() == Some(value));
        match shown {
            Some((_, shown)) => found.map(Value::to_string).as_deref() != Some(shown),
            None => !is_same(Some(wanted).filter(|value| !value.is_null()), found),
        }
    }
}

/// A value as a template shows it; the empty text for none.
fn text(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
        None => String::new(),
    }
}

/// The value of a property that is there, be it null.
fn given<'v>(body: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.')
        .try_fold(body, |value, name| value.get(name))
}

/// Whether a change sets one of the properties that differ.
fn concerns(change: &Step, differences: &[&str]) -> bool {
    match change.content {
        Content::Nothing => false,
        Content::Everything => !differences.is_empty(),
        Content::Properties(names) => names.iter().any(|name| differences.contains(name)),
    }
}

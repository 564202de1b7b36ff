//! Owns [`Call`]: what the generated handlers take the parameters of an operation from.

use bytes::Bytes;
use http::Uri;
use serde::de::DeserializeOwned;

use super::query::QueryValue;
use super::{Context, QueryParameter, Rejection, Schema};
use crate::Segment;

/// A request that has passed the checks and waits for its handler.
pub(crate) struct Call {
    pub(crate) context: Context,
    /// The values of the path parameters, in the order of the path.
    pub(super) path: Vec<String>,
    /// Where the query is read from; only kept where an operation has parameters in it.
    pub(super) uri: Option<Box<Uri>>,
    pub(super) query: &'static [QueryParameter],
    /// The body and what it was checked against.
    pub(super) body: Option<(Bytes, &'static Schema)>,
}

impl Call {
    /// Takes the value of a path parameter. One that cannot be such a name is
    /// the name of nothing.
    pub(crate) fn path<T: TryFrom<String>>(&mut self, name: &str) -> Result<T, Rejection> {
        let mut parameters = self
            .context
            .operation
            .segments
            .iter()
            .filter(|segment| !matches!(segment, Segment::Literal(_)));
        let place = parameters.position(
            |segment| matches!(segment, Segment::One(own) | Segment::Many(own) if *own == name),
        );
        let value = place
            .and_then(|place| self.path.get_mut(place))
            .map(std::mem::take);
        T::try_from(value.ok_or_else(Rejection::internal)?).map_err(|_| Rejection::not_found())
    }

    /// Reads a query parameter that may be left out.
    pub(crate) fn query<T: QueryValue>(&self, name: &str) -> Result<Option<T>, Rejection> {
        let parameter = self.parameter(name)?;
        let value = parameter.read(self.query_text())?;
        if value.is_none() && parameter.required {
            return Err(parameter.rejection());
        }
        Ok(value)
    }

    /// Reads a query parameter that must be there.
    pub(crate) fn required_query<T: QueryValue>(&self, name: &str) -> Result<T, Rejection> {
        let parameter = self.parameter(name)?;
        let value = parameter.read(self.query_text())?;
        value.ok_or_else(|| parameter.rejection())
    }

    fn query_text(&self) -> &str {
        let uri = self.uri.as_deref();
        uri.and_then(Uri::query).unwrap_or_default()
    }

    fn parameter(&self, name: &str) -> Result<&'static QueryParameter, Rejection> {
        let found = self.query.iter().find(|parameter| parameter.name == name);
        found.ok_or_else(Rejection::internal)
    }

    /// Reads a body that may be left out.
    #[allow(dead_code)] // Few tags have such an operation.
    pub(crate) fn optional_body<T: DeserializeOwned>(&self) -> Result<Option<T>, Rejection> {
        self.body.as_ref().map(|_| self.body()).transpose()
    }

    /// Reads the body, which was found to fit its schema.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, Rejection> {
        let (bytes, schema) = self.body.as_ref().ok_or_else(Rejection::internal)?;
        // The check found it to be UTF-8; to say so again is cheaper than to let
        // serde look at every text.
        let text = std::str::from_utf8(bytes).map_err(|_| Rejection::internal())?;
        if let Ok(body) = serde_json::from_str(text) {
            return Ok(body);
        }
        // Serde refuses some bodies that fit: those with a key twice, and with
        // `5.0` for an integer.
        let unfit = || Rejection::invalid_request("The body holds a number that is too large");
        let mut value = serde_json::from_str(text).map_err(|_| unfit())?;
        schema.settle(&mut value);
        T::deserialize(value).map_err(|_| unfit())
    }
}

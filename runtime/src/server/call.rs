//! What the generated handlers take the parameters of an operation from.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::Uri;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::content::Received;
use super::validation::{Tree, TreeDeserializer};
use super::{
    Context, Dialect, Parameter, ParameterFault, QueryFault, QueryParameter, QueryValue,
    RequestFault, Response, Schema, body,
};
use crate::path::FromPath;
use crate::values::choice::read_checked;
use crate::{ByteStream, Location, MultipartBody, Segment};

/// A request that has passed the checks and waits for its handler.
pub struct Call<D> {
    /// The call beside its parameters.
    pub context: Context,
    /// The values of the path parameters, in the order of the path.
    pub(super) path: Vec<String>,
    /// Where the query is read from; only kept where an operation has parameters in it.
    pub(super) uri: Option<Box<Uri>>,
    pub(super) query: &'static [QueryParameter],
    pub(super) parameters: &'static [Parameter],
    /// The values of these, which were found to fit.
    pub(super) values: Vec<Option<Tree<'static>>>,
    /// The body and what it was checked against.
    pub(super) body: Option<(Bytes, &'static Schema)>,
    /// A body that is no JSON.
    pub(super) received: Option<Box<Received>>,
    /// Which of the media types of the operation the body has.
    pub(super) content: usize,
    pub(super) dialect: PhantomData<fn() -> D>,
}

impl<D: Dialect> Call<D> {
    /// A response with a JSON body, in the notation of the API.
    pub fn respond(status: u16, body: &impl Serialize) -> Response {
        Response::json_in(D::JSON, status, body)
    }

    /// Takes the value of a path parameter. One that cannot be such a name is
    /// the name of nothing.
    ///
    /// # Errors
    ///
    /// When it cannot be such a name.
    pub fn path<T: FromPath>(&mut self, name: &str) -> Result<T, D::Rejection> {
        let value = self.take(name).ok_or(RequestFault::Internal)?;
        T::from_path(value).ok_or_else(|| {
            let fault = ParameterFault::unfit_type();
            RequestFault::UnfitPathParameter { name, fault }.into()
        })
    }

    fn take(&mut self, name: &str) -> Option<String> {
        let segments = self.context.operation.segments.iter();
        let mut parameters = segments.flat_map(Segment::parameters);
        let place = parameters.position(|own| own == name)?;
        self.path.get_mut(place).map(std::mem::take)
    }

    /// Reads a query parameter that may be left out.
    ///
    /// # Errors
    ///
    /// When it is there and not as it must be.
    pub fn query<T: QueryValue>(&self, name: &str) -> Result<Option<T>, D::Rejection> {
        let parameter = self.query_parameter(name)?;
        let value = parameter.read(self.query_text(), D::QUERY_SYNTAX);
        match value.map_err(|fault| RequestFault::Query { parameter, fault })? {
            None if parameter.required => Err(missing(parameter).into()),
            value => Ok(value),
        }
    }

    /// Reads a query parameter that must be there.
    ///
    /// # Errors
    ///
    /// When it is not there, or not as it must be.
    pub fn required_query<T: QueryValue>(&self, name: &str) -> Result<T, D::Rejection> {
        let parameter = self.query_parameter(name)?;
        let value = parameter.read(self.query_text(), D::QUERY_SYNTAX);
        let value = value.map_err(|fault| RequestFault::Query { parameter, fault })?;
        value.ok_or_else(|| missing(parameter).into())
    }

    /// Takes a parameter with a style or limits of its own, which may be left out.
    ///
    /// # Errors
    ///
    /// When it is not of its type.
    pub fn parameter<T: DeserializeOwned>(
        &mut self,
        location: Location,
        name: &str,
    ) -> Result<Option<T>, D::Rejection> {
        let mut known = self.parameters.iter();
        let found = known.position(|it| it.location == location && it.name == name);
        let place = found.ok_or(RequestFault::Internal)?;
        let Some(tree) = self.values.get_mut(place).and_then(Option::take) else {
            return Ok(None);
        };
        let value = read_checked(|| T::deserialize(TreeDeserializer::new(tree, false)));
        value.map(Some).map_err(|_| {
            let parameter = &self.parameters[place];
            let fault = ParameterFault::unfit_type();
            match location {
                Location::Path => RequestFault::UnfitPathParameter { name, fault }.into(),
                _ => RequestFault::Parameter { parameter, fault }.into(),
            }
        })
    }

    /// Takes a parameter with a style or limits of its own, which must be there.
    ///
    /// # Errors
    ///
    /// When it is not of its type.
    pub fn required_parameter<T: DeserializeOwned>(
        &mut self,
        location: Location,
        name: &str,
    ) -> Result<T, D::Rejection> {
        let value = self.parameter(location, name)?;
        value.ok_or_else(|| RequestFault::Internal.into())
    }

    /// Reads the default that the document has for a parameter.
    ///
    /// # Errors
    ///
    /// When it is not of its type, which the generator rules out.
    pub fn default_value<T: DeserializeOwned>(&self, json: &str) -> Result<T, D::Rejection> {
        let value = read_checked(|| serde_json::from_str(json));
        value.map_err(|_| RequestFault::Internal.into())
    }

    fn query_text(&self) -> &str {
        let uri = self.uri.as_deref();
        uri.and_then(Uri::query).unwrap_or_default()
    }

    fn query_parameter(
        &self,
        name: &str,
    ) -> Result<&'static QueryParameter, RequestFault<'static>> {
        let found = self.query.iter().find(|parameter| parameter.name == name);
        found.ok_or(RequestFault::Internal)
    }

    /// Which of the media types of the operation the body has, in the order of the route; `None`
    /// where there is no body.
    pub fn content(&self) -> Option<usize> {
        (self.body.is_some() || self.received.is_some()).then_some(self.content)
    }

    /// Takes the body as a stream.
    ///
    /// # Errors
    ///
    /// When it was taken before.
    pub fn stream(&mut self) -> Result<ByteStream, D::Rejection> {
        match self.received.take().map(|received| *received) {
            Some(Received::Stream(stream)) => Ok(stream),
            _ => Err(RequestFault::Internal.into()),
        }
    }

    /// Takes the parts of a multipart form.
    ///
    /// # Errors
    ///
    /// When a part is missing or not of its type.
    pub fn multipart<T: MultipartBody>(&mut self) -> Result<T, D::Rejection> {
        match self.received.take().map(|received| *received) {
            Some(Received::Multipart(mut parts)) => {
                T::read(&mut parts).map_err(|fault| RequestFault::UnfitPart(fault).into())
            }
            _ => Err(RequestFault::Internal.into()),
        }
    }

    /// Reads a body that may be left out.
    ///
    /// # Errors
    ///
    /// As [`body`](Self::body).
    pub fn optional_body<T: DeserializeOwned>(&self) -> Result<Option<T>, D::Rejection> {
        self.body.as_ref().map(|_| self.body()).transpose()
    }

    /// Reads the body, which was found to fit its schema.
    ///
    /// # Errors
    ///
    /// When it holds a number beyond the range of its type, and the dialect does not take the
    /// furthest for it.
    pub fn body<T: DeserializeOwned>(&self) -> Result<T, D::Rejection> {
        let (bytes, schema) = self.body.as_ref().ok_or(RequestFault::Internal)?;
        Ok(body::decode(bytes, schema, D::BODY_SYNTAX)?)
    }
}

fn missing(parameter: &'static QueryParameter) -> RequestFault<'static> {
    let fault = QueryFault::Missing;
    RequestFault::Query { parameter, fault }
}

impl<D> fmt::Debug for Call<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("context", &self.context)
            .finish_non_exhaustive()
    }
}

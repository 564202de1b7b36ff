//! Responses that are not plain JSON: which of the declared ones a response is, and its value.

use bytes::Bytes;
use reqwest::StatusCode;
use serde::de::{DeserializeOwned, Error as _};
use serde_json::Value;

use super::decode::read;
use crate::body::{ByteStream, common_parameters, essence, fits, is_json, is_utf8};

/// A declared success of an operation, in one media type.
#[derive(Clone, Copy, Debug)]
pub struct ResponseCase {
    /// The first and the last of its statuses.
    pub statuses: (u16, u16),
    /// Its media type, which may be a range; `None` where there is no body.
    pub media_type: Option<&'static str>,
    /// Whether the body is a stream, which is not read before it is given away.
    pub is_stream: bool,
}

/// How a call reads its responses, where they are not all plain JSON of one type.
pub trait Receive {
    /// What a successful call yields.
    type Value;

    /// The header `accept` of the request; none where it is empty.
    const ACCEPT: &'static str;

    /// What the document declares: single statuses first, then ranges, then all others.
    const CASES: &'static [ResponseCase];

    /// Reads the body of the case at this place.
    ///
    /// # Errors
    ///
    /// When the body is not what the document declares.
    fn receive(
        case: usize,
        status: StatusCode,
        body: Received,
    ) -> Result<Self::Value, serde_json::Error>;
}

/// The case that a response is. A success of another status or media type than those declared is
/// the case that is nearest; a redirect is one only where it is declared.
pub(super) fn choose(cases: &[ResponseCase], status: u16, media_type: &str) -> Option<usize> {
    let found = essence(media_type);
    let matches = |case: &ResponseCase| {
        let (first, last) = case.statuses;
        (first..=last).contains(&status)
    };
    let best = |among: &dyn Fn(&ResponseCase) -> bool| {
        let ranked = cases.iter().enumerate().filter(|(_, case)| among(case));
        let ranked = ranked.map(|(index, case)| {
            let common = common_parameters(media_type, case.media_type.unwrap_or_default());
            (rank(case.media_type, &found), common, usize::MAX - index)
        });
        ranked.max().map(|(.., index)| usize::MAX - index)
    };
    let declared = cases.iter().find(|case| matches(case));
    match declared {
        Some(declared) => best(&|case| case.statuses == declared.statuses),
        None if (200..300).contains(&status) => {
            best(&|case| case.statuses.0 < 300 || cases.iter().all(|it| it.statuses.0 >= 300))
        }
        None => None,
    }
}

/// How well a media type fits that of a case.
fn rank(declared: Option<&str>, found: &str) -> u8 {
    match declared {
        None => u8::from(found.is_empty()) * 2,
        Some(declared) if essence(declared) == found => 4,
        Some(declared) if is_json(&essence(declared)) && is_json(found) => 3,
        Some(declared) if fits(found, declared) => 2,
        Some(_) => 1,
    }
}

/// The body of a response, read or to be read.
#[derive(Debug)]
pub struct Received {
    pub(super) body: Body,
    /// Whether the text of the body is one of UTF-8, as far as its media type tells.
    pub(super) is_utf8: bool,
}

#[derive(Debug)]
pub(super) enum Body {
    Bytes(Bytes),
    Stream(ByteStream),
}

impl Received {
    pub(super) fn new(body: Body, media_type: &str) -> Self {
        Self {
            body,
            is_utf8: is_utf8(media_type),
        }
    }

    fn bytes(&self) -> &[u8] {
        match &self.body {
            Body::Bytes(bytes) => bytes,
            Body::Stream(_) => &[],
        }
    }

    /// Whether the body was read and there is nothing in it, whatever its media type says.
    pub fn is_empty(&self) -> bool {
        matches!(&self.body, Body::Bytes(bytes) if bytes.is_empty())
    }

    /// Whether the body is still to be read.
    pub fn is_stream(&self) -> bool {
        matches!(self.body, Body::Stream(_))
    }

    /// Reads JSON.
    ///
    /// # Errors
    ///
    /// When it is none, or no `T`.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, serde_json::Error> {
        read(self.bytes())
    }

    /// Reads a text, or what a text stands for.
    ///
    /// # Errors
    ///
    /// When it is not in UTF-8, or no `T`.
    pub fn text<T: DeserializeOwned>(self) -> Result<T, serde_json::Error> {
        if !self.is_utf8 {
            return Err(serde_json::Error::custom("the text is not in UTF-8"));
        }
        text(self.bytes())
    }

    /// The bytes as they come.
    ///
    /// # Errors
    ///
    /// None: it is a `Result` as the others are.
    pub fn stream(self) -> Result<ByteStream, serde_json::Error> {
        Ok(match self.body {
            Body::Bytes(bytes) => bytes.into(),
            Body::Stream(stream) => stream,
        })
    }

    /// The bytes, where they were read.
    pub(super) fn into_bytes(self) -> Bytes {
        match self.body {
            Body::Bytes(bytes) => bytes,
            Body::Stream(_) => Bytes::new(),
        }
    }
}

/// What a text stands for: itself, or a number, true or false.
fn text<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, serde_json::Error> {
    let text = std::str::from_utf8(bytes).map_err(serde_json::Error::custom)?;
    T::deserialize(Value::from(text)).or_else(|error| serde_json::from_str(text).map_err(|_| error))
}

/// The body of a rejection, by its status: what the generator writes for an operation.
pub trait RejectionBody: Sized {
    /// Reads the body; `None` where the document declares none of this status, and where it is
    /// not as declared.
    fn read(status: u16, body: RejectedBody<'_>) -> Option<Self>;
}

/// The body of a rejection, as it came.
#[derive(Clone, Copy)]
pub struct RejectedBody<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) media_type: &'a str,
}

impl RejectedBody<'_> {
    /// Which of the declared media types it has; the first where it says nothing of it.
    pub fn choose(&self, declared: &[&str]) -> Option<usize> {
        let found = essence(self.media_type);
        if found.is_empty() {
            return (!declared.is_empty()).then_some(0);
        }
        let ranked = declared.iter().enumerate().filter_map(|(index, declared)| {
            let rank = rank(Some(declared), &found);
            // The lowest is that of media types that do not fit.
            let fits = rank > 1 || fits(&found, declared);
            let common = common_parameters(self.media_type, declared)?;
            fits.then_some((rank, common, usize::MAX - index))
        });
        ranked.max().map(|(.., index)| usize::MAX - index)
    }

    /// Reads JSON.
    pub fn json<T: DeserializeOwned>(self) -> Option<T> {
        read(self.bytes).ok()
    }

    /// Reads a text, or what a text stands for.
    pub fn text<T: DeserializeOwned>(self) -> Option<T> {
        text(self.bytes).ok()
    }

    /// The bytes.
    pub fn bytes(self) -> Option<Vec<u8>> {
        Some(self.bytes.to_vec())
    }
}

/// Shows the length of the body only.
impl std::fmt::Debug for RejectedBody<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RejectedBody")
            .field("bytes", &self.bytes.len())
            .field("media_type", &self.media_type)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{ResponseCase, choose};

    const fn case(first: u16, last: u16, media_type: Option<&'static str>) -> ResponseCase {
        ResponseCase {
            statuses: (first, last),
            media_type,
            is_stream: false,
        }
    }

    #[test]
    fn a_response_is_the_case_of_its_status_and_media_type() {
        const CASES: [ResponseCase; 5] = [
            case(200, 200, Some("application/json")),
            case(200, 200, Some("text/plain")),
            case(204, 204, None),
            case(302, 302, None),
            case(200, 299, Some("image/*")),
        ];
        let check = |status, media_type, expect| {
            assert_eq!(
                choose(&CASES, status, media_type),
                expect,
                "{status} {media_type}"
            );
        };
        check(200, "application/json", Some(0));
        check(200, "application/vnd.x+json", Some(0));
        check(200, "text/plain; charset=utf-8", Some(1));
        check(200, "text/html", Some(0));
        check(204, "", Some(2));
        check(302, "text/html", Some(3));
        check(303, "", None);
        check(206, "image/png", Some(4));
        check(206, "text/plain", Some(4));
    }

    #[test]
    fn an_undeclared_success_is_the_nearest_case() {
        const CASES: [ResponseCase; 2] = [case(200, 200, Some("text/plain")), case(204, 204, None)];
        assert_eq!(choose(&CASES, 201, "text/plain"), Some(0));
        assert_eq!(choose(&CASES, 205, ""), Some(1));
        const ELSEWHERE: [ResponseCase; 1] = [case(303, 303, None)];
        assert_eq!(choose(&ELSEWHERE, 200, ""), Some(0));
    }
}

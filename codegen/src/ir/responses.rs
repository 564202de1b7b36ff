//! The responses of an operation.

use std::fmt;

use super::Content;

/// A response of one status, or of several.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status.
    pub status: Status,
    /// When it is sent and what it holds.
    pub description: String,
    /// The bodies that it may have, by media type; none for an empty body.
    pub contents: Vec<Content>,
    /// The headers that it has of its own, in the order of the document.
    pub headers: Vec<Header>,
    /// Whether it is what the caller wanted: neither a rejection nor a fault of the server.
    pub success: bool,
    /// Whether only Quay's guide lists it: clients accept it, servers do not send it.
    pub documented_only: bool,
    /// The content type that the server puts on an empty body.
    pub empty_media_type: Option<String>,
    /// Whether the server writes the body compactly and with sorted keys, unlike others.
    pub sorted_json: bool,
}

impl Response {
    /// Whether the status tells of a success.
    pub fn is_success(&self) -> bool {
        self.success
    }
}

/// The status of a response. What is more specific comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// This one.
    Code(u16),
    /// All that begin with this digit: `4XX`.
    Range(u8),
    /// All that are not declared otherwise: `default`.
    Default,
}

impl Status {
    /// Reads the key of a response.
    pub fn parse(key: &str) -> Option<Self> {
        if key == "default" {
            return Some(Self::Default);
        }
        if key.len() != 3 {
            return None;
        }
        if let Some(digit) = key.strip_suffix("XX") {
            let digit = digit.parse().ok()?;
            return (1..=5).contains(&digit).then_some(Self::Range(digit));
        }
        let is_number = key.bytes().all(|byte| byte.is_ascii_digit());
        let code = key.parse().ok().filter(|_| is_number)?;
        (100..=599).contains(&code).then_some(Self::Code(code))
    }

    /// The single status that it is.
    pub fn code(self) -> Option<u16> {
        match self {
            Self::Code(code) => Some(code),
            Self::Range(_) | Self::Default => None,
        }
    }

    /// The first and the last status that it stands for.
    pub fn bounds(self) -> (u16, u16) {
        match self {
            Self::Code(code) => (code, code),
            Self::Range(digit) => (u16::from(digit) * 100, u16::from(digit) * 100 + 99),
            Self::Default => (200, 599),
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => code.fmt(formatter),
            Self::Range(digit) => write!(formatter, "{digit}XX"),
            Self::Default => formatter.write_str("default"),
        }
    }
}

/// A header of a response.
#[derive(Clone, Debug)]
pub struct Header {
    /// Its name, as the document spells it.
    pub name: String,
    /// What it means.
    pub description: String,
    /// Whether the server always sends it.
    pub required: bool,
    /// What it holds.
    pub value: HeaderValue,
}

/// What a header holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeaderValue {
    /// Always the same text.
    Fixed(String),
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
}

#[cfg(test)]
mod tests {
    use super::Status;

    #[test]
    fn keys_of_responses_are_statuses() {
        let check = |key: &str, expect: Option<Status>| {
            assert_eq!(Status::parse(key), expect, "{key}");
            if let Some(status) = expect {
                assert_eq!(status.to_string(), key);
            }
        };
        check("200", Some(Status::Code(200)));
        check("4XX", Some(Status::Range(4)));
        check("default", Some(Status::Default));
        check("600", None);
        check("6XX", None);
        check("+20", None);
        check("2XXX", None);
        check("éX", None);
    }
}

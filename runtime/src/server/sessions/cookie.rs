//! The header `Set-Cookie` of a session, and its value in a request.

use std::borrow::Cow;
use std::fmt::Write;
use std::time::SystemTime;

use http::header::{COOKIE, HeaderMap, HeaderValue};
use httpdate::HttpDate;

/// What a session's cookie is called, and to whom browsers send it.
#[derive(Clone, Debug)]
pub(super) struct Cookie {
    pub(super) name: Cow<'static, str>,
    /// Whether it is sent over https alone.
    pub(super) secure: bool,
}

impl Cookie {
    /// The value in a request. What is there twice is none: nobody could tell which of the two another
    /// program on the way has judged.
    pub(super) fn read(&self, headers: &HeaderMap) -> Option<String> {
        let lines = headers.get_all(COOKIE).iter();
        let pairs = lines
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        let mut values = pairs.filter_map(|(name, value)| (name == self.name).then_some(value));
        let value = values.next()?;
        values.next().is_none().then(|| value.to_owned())
    }

    /// The header that sets the value. Scripts cannot read the cookie, and pages of other sites send
    /// it along where a person follows a link, and nowhere else.
    pub(super) fn write(&self, value: &str, expires: Option<SystemTime>) -> Option<HeaderValue> {
        let mut text = format!("{}={value}", self.name);
        if let Some(expires) = expires {
            // A text grows without end.
            let _ = write!(text, "; Expires={}", HttpDate::from(expires));
        }
        if self.secure {
            text.push_str("; Secure");
        }
        text.push_str("; HttpOnly; Path=/; SameSite=Lax");
        let mut header = HeaderValue::try_from(text).ok()?;
        header.set_sensitive(true);
        Some(header)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use http::header::{COOKIE, HeaderMap, HeaderValue};

    use super::Cookie;

    fn cookie(secure: bool) -> Cookie {
        let name = "sid".into();
        Cookie { name, secure }
    }

    #[test]
    fn one_value_is_read() {
        let check = |lines: &[&'static str], expect: Option<&str>| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(COOKIE, HeaderValue::from_static(line));
            }
            assert_eq!(cookie(false).read(&headers).as_deref(), expect, "{lines:?}");
        };
        check(&[], None);
        check(&["a=b; sid=c.d.e; f=g"], Some("c.d.e"));
        check(&["a=b", "sid=c"], Some("c"));
        check(&["xsid=c; sidx=d; sid"], None);
        check(&["sid=c; sid=d"], None);
        check(&["sid=c", "sid=c"], None);
    }

    #[test]
    fn the_attributes_are_in_their_order() {
        let day = UNIX_EPOCH + Duration::from_secs(784_111_777);
        let check = |secure: bool, expires, expect: &str| {
            let header = cookie(secure).write("v", expires).expect("a header");
            assert_eq!(header.to_str().ok(), Some(expect));
            assert!(!format!("{header:?}").contains("sid"));
        };
        check(false, None, "sid=v; HttpOnly; Path=/; SameSite=Lax");
        check(
            true,
            Some(day),
            "sid=v; Expires=Sun, 06 Nov 1994 08:49:37 GMT; Secure; HttpOnly; Path=/; SameSite=Lax",
        );
    }
}

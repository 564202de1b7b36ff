//! The parts of a multipart form, read from the body that is sent.

/// A part of a form.
#[derive(Debug, PartialEq)]
pub(super) struct Part<'a> {
    pub(super) name: &'a str,
    pub(super) file_name: Option<&'a str>,
    pub(super) media_type: Option<&'a str>,
    pub(super) content: &'a [u8],
}

/// The parts of a body; none where it is no form, or not as this program writes one.
pub(super) fn parts<'a>(media_type: &str, body: &'a [u8]) -> Option<Vec<Part<'a>>> {
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=")?;
    let line = format!("--{boundary}\r\n");
    let end = format!("--{boundary}--\r\n");
    let mut rest = body;
    let mut found = Vec::new();
    while rest != end.as_bytes() {
        rest = rest.strip_prefix(line.as_bytes())?;
        let (head, after) = split(rest, b"\r\n\r\n")?;
        let (content, _) = split(after, format!("\r\n--{boundary}").as_bytes())?;
        rest = &after[content.len() + 2..];
        let mut headers = std::str::from_utf8(head).ok()?.split("\r\n");
        let header = |headers: &mut std::str::Split<'a, &str>, name: &str| {
            headers.find_map(|line| line.strip_prefix(name))
        };
        let disposition = header(&mut headers, "content-disposition: form-data")?;
        found.push(Part {
            name: parameter(disposition, "; name=\"")?,
            file_name: parameter(disposition, "; filename=\""),
            media_type: header(&mut headers, "content-type: "),
            content,
        });
    }
    Some(found)
}

fn parameter<'a>(disposition: &'a str, begin: &str) -> Option<&'a str> {
    let (_, after) = disposition.split_once(begin)?;
    after.split_once('"').map(|(value, _)| value)
}

/// What stands before and behind the first place of some bytes.
fn split<'a>(bytes: &'a [u8], by: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let place = bytes.windows(by.len()).position(|it| it == by)?;
    Some((&bytes[..place], &bytes[place + by.len()..]))
}

#[cfg(test)]
mod tests {
    use super::{Part, parts};

    #[test]
    fn a_form_comes_apart() {
        let body = b"--B\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\
            content-type: text/plain\r\n\r\none\r\n--two\r\n--B\r\n\
            content-disposition: form-data; name=\"tag\"\r\n\r\n\r\n--B--\r\n";
        let file = Part {
            name: "file",
            file_name: Some("a.txt"),
            media_type: Some("text/plain"),
            content: b"one\r\n--two",
        };
        let tag = Part {
            name: "tag",
            file_name: None,
            media_type: None,
            content: b"",
        };
        let found = parts("multipart/form-data; boundary=B", body);
        assert_eq!(found, Some(vec![file, tag]));
        assert_eq!(parts("text/plain", b"a"), None);
        assert_eq!(parts("multipart/form-data; boundary=B", b"--B\r\n"), None);
    }
}

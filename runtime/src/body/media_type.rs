//! Media types as headers write them, compared with those that a document declares.

/// The media type without its parameters, in lower case.
pub(crate) fn essence(text: &str) -> String {
    let essence = text.split(';').next().unwrap_or(text);
    essence.trim().to_ascii_lowercase()
}

/// Whether an [essence] is one that stands for JSON.
pub(crate) fn is_json(essence: &str) -> bool {
    essence == "application/json"
        || (essence.starts_with("application/") && essence.ends_with("+json"))
}

/// Whether an [essence] is the declared media type, or within the declared range.
pub(crate) fn fits(found: &str, declared: &str) -> bool {
    let declared = essence(declared);
    if declared == "*/*" {
        return true;
    }
    match declared.strip_suffix("/*") {
        Some(range) => found.split('/').next() == Some(range),
        None => found == declared,
    }
}

/// Whether a text of this media type is UTF-8: it says so, says ASCII, or says nothing.
pub(crate) fn is_utf8(media_type: &str) -> bool {
    let parameters = media_type.split(';').skip(1);
    let mut charsets = parameters.filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let is_charset = name.trim().eq_ignore_ascii_case("charset");
        is_charset.then(|| value.trim().trim_matches('"').to_ascii_lowercase())
    });
    charsets.all(|charset| matches!(charset.as_str(), "utf-8" | "utf8" | "us-ascii" | "ascii"))
}

#[cfg(test)]
mod tests {
    use super::{essence, fits, is_utf8};

    #[test]
    fn parameters_and_case_do_not_count() {
        let check = |found: &str, declared: &str, expect: bool| {
            assert_eq!(
                fits(&essence(found), declared),
                expect,
                "{found} {declared}"
            );
        };
        check("Text/Plain; charset=utf-8", "text/plain", true);
        check("application/json", "application/json; charset=utf-8", true);
        check("image/png", "image/*", true);
        check("imagery/png", "image/*", false);
        check("video/mp4", "*/*", true);
        check("text/html", "text/plain", false);
    }

    #[test]
    fn texts_of_other_characters_are_told() {
        let check = |text: &str, expect: bool| assert_eq!(is_utf8(text), expect, "{text}");
        check("text/plain", true);
        check("text/plain; charset=UTF-8", true);
        check("text/plain; format=flowed; charset=\"us-ascii\"", true);
        check("text/plain; charset=iso-8859-1", false);
    }
}

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

/// How many parameters a media type has in common with the declared one; `None` where one of them has
/// another value.
pub(crate) fn common_parameters(found: &str, declared: &str) -> Option<usize> {
    let mut common = 0;
    for (name, value) in parameters(declared) {
        match parameters(found).find(|(other, _)| *other == name) {
            Some((_, other)) if other == value => common += 1,
            Some(_) => return None,
            None => {}
        }
    }
    Some(common)
}

/// The parameters by name, each without quotes. Names do not depend on case, and neither do charsets.
fn parameters(media_type: &str) -> impl Iterator<Item = (String, String)> + '_ {
    media_type.split(';').skip(1).filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let (name, value) = (
            name.trim().to_ascii_lowercase(),
            value.trim().trim_matches('"'),
        );
        let value = match name.as_str() {
            "charset" => value.to_ascii_lowercase(),
            _ => value.to_owned(),
        };
        Some((name, value))
    })
}

/// Whether a text of this media type is UTF-8: it says so, says ASCII, or says nothing.
pub(crate) fn is_utf8(media_type: &str) -> bool {
    let mut charsets = parameters(media_type).filter(|(name, _)| name == "charset");
    charsets.all(|(_, charset)| matches!(charset.as_str(), "utf-8" | "utf8" | "us-ascii" | "ascii"))
}

#[cfg(test)]
mod tests {
    use super::{common_parameters, essence, fits, is_utf8};

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
    fn parameters_tell_one_media_type_apart() {
        let check = |found: &str, declared: &str, expect: Option<usize>| {
            assert_eq!(
                common_parameters(found, declared),
                expect,
                "{found} {declared}"
            );
        };
        check("a/b; profile=\"one\"", "a/b; Profile=one", Some(1));
        check("a/b; profile=two", "a/b; profile=one", None);
        check("a/b", "a/b; profile=one", Some(0));
        check("a/b; charset=UTF-8", "a/b;charset=utf-8", Some(1));
        check("a/b; version=1", "a/b", Some(0));
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

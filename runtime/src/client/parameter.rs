//! Reads progenitor's texts about parameters: the only place that knows their form.

use crate::path::SEGMENT_RULE;

/// Says which parameter stopped a call, and what to do.
///
/// Progenitor keeps one of three texts: `x was not initialized`, ``conversion
/// to `T` for x failed``, and the latter with a colon and the cause. Any other
/// text is passed on as it is.
/// `rules` are what the values of further types must be like, by the name of the type.
pub fn explain(text: &str, rules: &[(&str, &str)]) -> String {
    if let Some(parameter) = text.strip_suffix(" was not initialized") {
        return format!("{parameter} was not set; call .{parameter}(…)");
    }
    let Some((type_name, parameter)) = conversion(text) else {
        return text.to_owned();
    };
    let known = [("PathSegment", SEGMENT_RULE)];
    let rule = known
        .iter()
        .chain(rules)
        .find(|(name, _)| *name == type_name);
    match rule {
        Some((_, rule)) => format!("{parameter} was refused: {rule}"),
        None => format!("{parameter} was refused: the value does not convert to `{type_name}`"),
    }
}

/// The last part of the type's path, and the parameter.
fn conversion(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix("conversion to `")?;
    let (type_name, rest) = rest.split_once("` for ")?;
    let (parameter, _cause) = rest.split_once(" failed")?;
    let type_name = type_name.rsplit("::").next().unwrap_or(type_name);
    Some((type_name.trim(), parameter))
}

#[cfg(test)]
mod tests {
    use super::explain;

    fn check(text: &str, expect: &str) {
        assert_eq!(explain(text, &[("Tags", "it must not be empty")]), expect);
    }

    #[test]
    fn each_text_of_progenitor_names_parameter_and_remedy() {
        check(
            "orgname was not initialized",
            "orgname was not set; call .orgname(…)",
        );
        check(
            "conversion to `crate::PathSegment` for orgname failed",
            "orgname was refused: it must not be empty, `.` or `..`, and must not hold `/`, `\\` \
             or control characters",
        );
        check(
            "conversion to `Tags` for tags failed",
            "tags was refused: it must not be empty",
        );
        check(
            "conversion to `i64` for limit failed",
            "limit was refused: the value does not convert to `i64`",
        );
        check(
            "conversion to `NewTeam` for body failed: something",
            "body was refused: the value does not convert to `NewTeam`",
        );
        check("something else", "something else");
    }
}

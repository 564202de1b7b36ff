//! Which violation of several is told about a body, and how, by servers that check bodies with Python's
//! `jsonschema`.
//!
//! Such a server responds with the text of the error that `best_match` chooses. Both are followed
//! here, so that a caller reads the same first line.

use std::cmp::Reverse;

use super::repr;
use crate::server::validation::{Rule, Violation, Violations};
use crate::server::{Kind, Schema};

/// The text about the violation that is told.
pub fn tell(violations: Violations<'_>) -> Option<String> {
    let violations = violations.into_vec();
    if let Some(text) = tell_alternatives(&violations) {
        return Some(text);
    }
    // The first of the shallowest, unless all it says is that no branch fits.
    let mut best = violations
        .iter()
        .min_by_key(|violation| (violation.depth, violation.is_of_choice()))?;
    // Of the branches' violations it is the first of the deepest: the branch that
    // came furthest is taken for the one that was meant.
    loop {
        let deeper = match &best.rule {
            Rule::NoBranch(violations) => violations
                .iter()
                .min_by_key(|violation| (Reverse(violation.depth), !violation.is_of_choice())),
            _ => None,
        };
        match deeper {
            Some(violation) => best = violation,
            None => return Some(text(best)),
        }
    }
}

/// The text about a closed object of one property at most. The server's schema of it is a choice: an
/// object of one property for each, and one in which every property is `{"not": {}}`. Of their
/// violations the deepest are those of values.
fn tell_alternatives(violations: &[Violation<'_>]) -> Option<String> {
    let (whole, deeper) = violations.split_first()?;
    let Kind::Object {
        properties,
        closed: true,
        count,
        ..
    } = whole.schema.kind
    else {
        return None;
    };
    if count.most != Some(1) || !matches!(whole.rule, Rule::Closed | Rule::MaxProperties(_)) {
        return None;
    }
    let bad_value = deeper.iter().find(|it| it.depth > whole.depth);
    let mut known = properties.iter();
    let first = known.find_map(|(name, schema)| Some((schema, whole.value.get(name)?)));
    Some(match (bad_value, first, properties.first()) {
        (Some(violation), ..) => text(violation),
        (None, Some((schema, value)), _) => {
            let violation = Violation {
                depth: whole.depth + 1,
                schema,
                value,
                rule: Rule::Type,
                path: Vec::new(),
            };
            format!("{{}} is not allowed for {}", quoted(&violation))
        }
        (None, None, Some((name, _))) => format!("{} is a required property", repr::text(name)),
        (None, None, None) => return None,
    })
}

fn text(violation: &Violation<'_>) -> String {
    let value = || quoted(violation);
    match &violation.rule {
        Rule::Type => format!(
            "{} is not of type {}",
            value(),
            type_names(violation.schema)
        ),
        Rule::Values(values) => {
            let mut values = repr::texts(values.iter().copied());
            // What may be null has it among its values on the server.
            if violation.schema.nullable {
                values.push_str(", None");
            }
            format!("{} is not one of [{values}]", value())
        }
        Rule::MinLength(_) => format!("{} is too short", value()),
        Rule::MaxLength(_) => format!("{} is too long", value()),
        Rule::MinItems(_) => format!("{} is too short", value()),
        Rule::MaxItems(_) => format!("{} is too long", value()),
        Rule::UniqueItems => format!("{} has non-unique elements", value()),
        Rule::Pattern(pattern) => format!("{} does not match {}", value(), repr::text(pattern)),
        Rule::Minimum(limit) => format!("{} is less than the minimum of {limit}", value()),
        Rule::Maximum(limit) => format!("{} is greater than the maximum of {limit}", value()),
        Rule::ExclusiveMinimum(limit) => {
            format!(
                "{} is less than or equal to the minimum of {limit}",
                value()
            )
        }
        Rule::ExclusiveMaximum(limit) => {
            format!(
                "{} is greater than or equal to the maximum of {limit}",
                value()
            )
        }
        Rule::MultipleOf(number) => format!("{} is not a multiple of {number}", value()),
        // No server in Python that this speaks for has such a rule.
        Rule::FloatMinimum { .. }
        | Rule::FloatMaximum { .. }
        | Rule::FloatMultipleOf(_)
        | Rule::Numbers(_)
        | Rule::Format(_)
        | Rule::Tag(_) => format!("{} {violation}", value()),
        Rule::Required(name) => format!("{} is a required property", repr::text(name)),
        Rule::Closed => {
            let names = violation.unexpected();
            let verb = if names.len() == 1 { "was" } else { "were" };
            let names = repr::texts(names);
            format!("Additional properties are not allowed ({names} {verb} unexpected)")
        }
        Rule::MinProperties(_) => format!("{} does not have enough properties", value()),
        Rule::MaxProperties(_) => format!("{} has too many properties", value()),
        Rule::NoBranch(_) => format!("{} is not valid under any of the given schemas", value()),
        Rule::SeveralBranches => format!("{} is valid under each of the given schemas", value()),
    }
}

fn quoted(violation: &Violation<'_>) -> String {
    if violation.is_secret() {
        "[redacted]".to_owned()
    } else {
        repr::value(violation.value)
    }
}

fn type_names(schema: &Schema) -> String {
    let name = match schema.kind {
        Kind::Types(parts) => {
            let names: Vec<&str> = parts.iter().map(|part| type_name(part)).collect();
            names.join(", ")
        }
        _ => type_name(schema).to_owned(),
    };
    // Of a choice between a schema and null, the first is told; otherwise the two are a list of
    // types.
    if schema.nullable && !schema.null_apart {
        format!("{name}, 'null'")
    } else {
        name
    }
}

fn type_name(schema: &Schema) -> &'static str {
    match schema.kind {
        Kind::Same(schema) => type_name(schema),
        Kind::Boolean => "'boolean'",
        Kind::Integer(_) | Kind::Numbers(_) => "'integer'",
        Kind::Number(_) => "'number'",
        Kind::Text { .. } | Kind::Format { .. } => "'string'",
        Kind::List { .. } => "'array'",
        Kind::Any
        | Kind::Map { .. }
        | Kind::Object { .. }
        | Kind::ObjectAnd { .. }
        | Kind::Tagged { .. }
        | Kind::OneOf(_)
        | Kind::AnyOf(_)
        | Kind::Types(_)
        | Kind::EmptyOr(_) => "'object'",
    }
}

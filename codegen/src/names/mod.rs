//! Every Rust identifier of the output, and the words of commands. No other file makes one.
//!
//! The rules are those of progenitor, since its code and ours name the same things.

mod command;
mod distinct;
mod flag;
mod taken;

use std::borrow::Cow;

use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};
use unicode_ident::{is_xid_continue, is_xid_start};

pub use self::command::RESERVED as RESERVED_COMMANDS;
pub(crate) use self::command::{
    HELP as HELP_COMMAND, MAX_WORDS as MAX_COMMAND_WORDS, assign as assign_commands,
    is_word as is_command_word,
};
pub use self::distinct::{field_names, variant_names};
pub(crate) use self::flag::Flags;
pub use self::flag::GLOBAL_FLAGS;
pub(crate) use self::flag::credential_variable;
pub(crate) use self::taken::Taken;
use crate::ir::{Location, Status};

/// A type: `new-organization` becomes `NewOrganization`.
pub fn type_name(text: &str) -> String {
    legal_or(&clean(text).to_upper_camel_case(), "X")
}

/// A type whose name goes on: `self` and `Api` become `SelfApi`, which is no keyword.
pub(crate) fn longer_type_name(text: &str, suffix: &str) -> String {
    let name = type_name(text);
    format!("{}{suffix}", name.strip_suffix('_').unwrap_or(&name))
}

/// A type as a token.
pub(crate) fn type_ident(text: &str) -> Ident {
    ident(&type_name(text))
}

/// A field, parameter, method or module: `isAdmin` becomes `is_admin`.
pub fn value_name(text: &str) -> String {
    legal_or(&clean(text).to_snake_case(), "x")
}

/// A field, parameter, method or module as a token.
pub(crate) fn value_ident(text: &str) -> Ident {
    ident(&value_name(text))
}

/// A module or a feature: a value's name in ASCII, since the compiler looks for no other file.
pub fn module_name(text: &str) -> String {
    let text = clean(text);
    let ascii = text.chars().map(|character| match character {
        letter if letter.is_ascii() => letter.to_string(),
        letter => format!("-u{:x}-", u32::from(letter)),
    });
    let name = value_name(&ascii.collect::<String>());
    match MODULES.contains(&name.as_str()) {
        true => format!("{name}_tag"),
        false => name,
    }
}

/// The modules that stand beside those of the tags.
const MODULES: [&str; 5] = ["common", "ensure", "error_body", "schemas", "server"];

/// The method that mounts the implementer of a tag. The bare name may be that of a method of the builder.
pub(crate) fn mount_name(tag: &str) -> String {
    let module = module_name(tag);
    // A keyword needs no underscore of its own here.
    format!("{}_api", module.strip_suffix('_').unwrap_or(&module))
}

/// A module as a token.
pub(crate) fn module_ident(text: &str) -> Ident {
    ident(&module_name(text))
}

/// The names of the parameters of an operation, each of its own. They are fields and setters of the
/// builder of its call, beside `body` if it has one.
///
/// The first of a name keeps it; a later one gets its location, and then a number.
pub fn parameter_names(parameters: &[(&str, Location)], has_body: bool) -> Vec<String> {
    let body = has_body.then_some("body");
    let taken = TAKEN_BY_BUILDERS.into_iter().chain(body);
    let mut taken: Taken = taken.map(str::to_owned).collect();
    let name = |(name, location): &(&str, Location)| {
        let plain = value_name(name);
        if taken.insert(&plain) {
            return plain;
        }
        let located = value_name(&format!("{plain}_in_{}", location.word()));
        taken.take_or(&located, |number| format!("{located}_{number}"))
    };
    parameters.iter().map(name).collect()
}

/// Methods and fields of the builder of a call.
const TAKEN_BY_BUILDERS: [&str; 6] = [
    "client",
    "into_future",
    "into_request",
    "new",
    "send",
    "stream",
];

/// The setter of a property, beside the other properties of its object. One that would hide a
/// constructor or a method of a common trait is called `with_…`.
///
/// Both are given by their names in Rust.
pub fn setter_name<'a>(property: &str, all: impl Iterator<Item = &'a str> + Clone) -> String {
    if !HIDDEN_BY_SETTERS.contains(&property) {
        return property.to_owned();
    }
    let mut made = format!("with_{property}");
    while all.clone().any(|other| other == made) {
        made.push('_');
    }
    made
}

/// What every model can be called by: constructors, and methods of traits that are always in scope
/// or that it implements.
const HIDDEN_BY_SETTERS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "default",
    "deserialize",
    "deserialize_in_place",
    "eq",
    "fmt",
    "from",
    "into",
    "ne",
    "new",
    "serialize",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// The id of an operation that has none, of the words of its method and path.
pub(crate) fn operation_id(words: &str) -> String {
    clean(words).to_lower_camel_case()
}

/// A constant: `getOrganization` becomes `GET_ORGANIZATION`.
pub(crate) fn constant_ident(text: &str) -> Ident {
    ident(&legal_or(&clean(text).to_shouty_snake_case(), "X"))
}

/// The same as tokens.
pub(crate) fn variant_idents(values: &[String], open: bool) -> Vec<Ident> {
    variant_names(values, open)
        .iter()
        .map(|name| ident(name))
        .collect()
}

/// The variants of a set of whole numbers: `512` becomes `V512`, and `-1` becomes `Minus1`.
pub(crate) fn number_idents(numbers: &[i64]) -> Vec<Ident> {
    let name = |number: &i64| match number {
        0.. => format!("V{number}"),
        _ => format!("Minus{}", number.unsigned_abs()),
    };
    numbers.iter().map(|number| ident(&name(number))).collect()
}

fn variant_name(text: &str) -> String {
    if text.is_empty() {
        return "Empty".to_owned();
    }
    let name = clean(text).to_upper_camel_case();
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("V{name}");
    }
    legal_or(&name, "X")
}

/// The constant of an operation. The table has `ALL` beside them.
pub(crate) fn operation_ident(id: &str) -> Ident {
    match constant_ident(id) {
        taken if taken == "ALL" => ident("ALL_"),
        constant => constant,
    }
}

/// The constant of a body whose type has no name. No type gives a name with two underscores.
///
/// `index` is the place of its media type among those of the body.
pub(crate) fn body_ident(id: &str, index: usize) -> Ident {
    let name = constant_ident(id);
    match index {
        0 => ident(&format!("{name}__BODY")),
        index => ident(&format!("{name}__BODY_{index}")),
    }
}

/// The variant of a response: `Created` of 201, `ClientError` of `4XX`.
pub(crate) fn response_ident(status: Status) -> Ident {
    match status {
        Status::Code(code) => status_ident(code),
        Status::Range(1) => ident("Informational"),
        Status::Range(2) => ident("Success"),
        Status::Range(3) => ident("Redirection"),
        Status::Range(4) => ident("ClientError"),
        Status::Range(_) => ident("ServerError"),
        Status::Default => ident("Default"),
    }
}

/// The constant of the parameters that have styles or limits. No type gives a name with two
/// underscores.
pub(crate) fn parameters_ident(id: &str) -> Ident {
    ident(&format!("{}__PARAMETERS", constant_ident(id)))
}

/// A status as a variant: 201 becomes `Created`.
pub(crate) fn status_ident(status: u16) -> Ident {
    match status {
        200 => ident("Ok"),
        201 => ident("Created"),
        202 => ident("Accepted"),
        204 => ident("NoContent"),
        other => ident(&format!("Status{other}")),
    }
}

/// A token of a name that is legal already.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Turns every character that an identifier cannot have into a separator of words.
fn clean(text: &str) -> Cow<'_, str> {
    // Most names have nothing else than letters and what separates words already.
    let is_clean = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if text.bytes().all(is_clean) {
        return Cow::Borrowed(text);
    }
    let letters = text
        .chars()
        .filter(|character| *character != '\'')
        .map(|character| {
            // Some letters and digits, such as `²`, are none of Rust's.
            if character.is_alphanumeric() && is_xid_continue(character) {
                character
            } else {
                '-'
            }
        });
    Cow::Owned(letters.collect())
}

/// Adds an underscore to a keyword, and to a name that begins with a digit. A text without a letter gets the
/// name `none`.
fn legal_or(name: &str, none: &str) -> String {
    let name = match name.chars().next() {
        None => none.to_owned(),
        Some(first) if is_xid_start(first) => name.to_owned(),
        Some(_) => format!("_{name}"),
    };
    // Edition 2024 has a keyword that the parser does not know yet.
    let reserved = name == "gen";
    if is_plain(&name) || !reserved && syn::parse_str::<Ident>(&name).is_ok() {
        name
    } else {
        format!("{name}_")
    }
}

/// Whether a name is certainly legal, without asking the parser: it has only letters of
/// identifiers, and is longer than any keyword or has letters that keywords have not.
fn is_plain(name: &str) -> bool {
    let letters = name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let unlike = name.len() > "continue".len() || !name.bytes().all(|it| it.is_ascii_lowercase());
    letters && unlike && !matches!(name, "Self" | "_")
}

#[cfg(test)]
mod tests;

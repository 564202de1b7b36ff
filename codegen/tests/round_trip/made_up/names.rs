//! Names: plain ones first, since smaller documents take those, then odd ones.

/// Properties.
pub(super) const PROPERTIES: [&str; 34] = [
    "a",
    "b",
    "c",
    "d",
    "type",
    "gen",
    "self",
    "Self",
    "a-b",
    "a_b",
    "aB",
    "日本",
    "²",
    "1st",
    "new",
    "clone",
    "default",
    "extra",
    "body",
    "fmt",
    "from",
    "into",
    "crate",
    "async",
    "Option",
    "none",
    "with_new",
    "$x",
    "it's",
    "a b",
    "Ä",
    "_",
    "value",
    "deserialize",
];

/// Schemas.
pub(super) const SCHEMAS: [&str; 32] = [
    "A",
    "B",
    "C",
    "D",
    "E",
    "F",
    "Error",
    "Result",
    "Option",
    "String",
    "Vec",
    "Box",
    "Client",
    "Field",
    "Extra",
    "thing",
    "a.b",
    "a-b",
    "a_b",
    "Type",
    "Self",
    "Response",
    "models",
    "type",
    "Default",
    "Some",
    "Ok",
    "Secret",
    "ErrorBody",
    "Context",
    "Value",
    "T",
];

/// Operations.
pub(super) const OPERATIONS: [&str; 26] = [
    "getA",
    "getB",
    "getC",
    "getD",
    "new",
    "send",
    "list-things",
    "a.b",
    "type",
    "self",
    "all",
    "clone",
    "request",
    "builder",
    "http",
    "baseUrl",
    "GET",
    "日本",
    "1",
    "from",
    "default",
    "Result",
    "Error",
    "get_A",
    "body",
    "ensure",
];

/// Parameters.
pub(super) const PARAMETERS: [&str; 22] = [
    "p",
    "q",
    "r",
    "s",
    "body",
    "client",
    "self",
    "type",
    "page[size]",
    "X-Odd",
    "context",
    "query",
    "path",
    "a-b",
    "a_b",
    "name",
    "send",
    "request",
    "url",
    "gen",
    "headers",
    "日本",
];

/// Tags.
pub(super) const TAGS: [&str; 12] = [
    "things", "others", "mod", "schemas", "self", "a b", "日本", "Things", "common", "server",
    "client", "default",
];

/// Members of sets.
pub(super) const MEMBERS: [&str; 18] = [
    "red", "blue", "a-b", "a_b", "A", "a", "", "1", "-1", "+1", "unknown", "Unknown", "self",
    "日本", "²", " ", "null", "\"",
];

/// The name at a place, or one made of it where the list has no other.
pub(super) fn name(list: &[&str], place: usize, odd: bool) -> String {
    let plain = 4.min(list.len());
    let usable = if odd { list.len() } else { plain };
    let name = list[place % usable];
    match place / usable {
        0 => name.to_owned(),
        round => format!("{name}{round}"),
    }
}

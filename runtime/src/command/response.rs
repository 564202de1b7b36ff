//! What the responses of a command look like.

use crate::client::ResponseCase;

/// What a success looks like.
#[derive(Clone, Copy, Debug)]
pub struct CommandResponse {
    /// The header `accept` of the request; empty where no success has a body.
    pub accept: &'static str,
    /// The declared successes: single statuses first, then ranges, then all others.
    pub cases: &'static [ResponseCase],
    /// Where the rows of a table are found in a body of JSON.
    pub rows: Rows,
    /// The columns of such a table, the most telling first. There are none where the body has no
    /// known properties.
    pub columns: &'static [Column],
    /// How the next page is asked for; none where there are no pages.
    pub pages: Option<Pages>,
}

/// Where the rows of a table are found in a body of JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// There is no body, or nothing is known of it.
    None,
    /// The body is one row.
    Single,
    /// The items of the list behind these properties; the body itself without any.
    List(&'static [&'static str]),
    /// The values of the map behind these properties; the body itself without any.
    Map(&'static [&'static str]),
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The properties that lead to the value, from the row on. The key of a map is `&[]`.
    pub path: &'static [&'static str],
    /// What the value is.
    pub kind: ColumnKind,
    /// Whether only wide tables show it.
    pub wide: bool,
}

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// A text.
    Text,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A moment: a text of a known form, or seconds since 1970.
    Time,
    /// A number of bytes.
    Bytes,
    /// Several texts or numbers.
    List,
    /// A text that a table shows only where its column is asked for by name.
    Secret,
}

/// How the pages of a list follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pages {
    /// The property of the response, and the query parameter, that hold the token of the next page.
    Token(&'static str),
    /// Pages are counted from 1.
    Number {
        /// The query parameter with the number.
        parameter: &'static str,
        /// The property of the response that says whether there are more pages.
        more: &'static str,
        /// The property of the response that tells the number, if there is one.
        told: Option<&'static str>,
    },
}

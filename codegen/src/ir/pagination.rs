//! How the pages of a list are followed.

/// How the pages of an operation are followed.
#[derive(Clone, Debug)]
pub struct Pagination {
    /// The property of the response that lists the items.
    pub items: String,
    /// What leads from one page to the next.
    pub next: NextPage,
}

/// What leads from one page to the next.
#[derive(Clone, Debug)]
pub enum NextPage {
    /// A token: the name of a property of the response, and of a query parameter.
    Token(String),
    /// The number of the page.
    Number {
        /// The query parameter that it is sent as.
        parameter: String,
        /// The property of the response that says whether there are more pages.
        more: String,
        /// The property of the response that tells the number, if there is one.
        told: Option<String>,
    },
}

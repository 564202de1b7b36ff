//! The layout of a file: what it is about, its items, and the blank lines between them.

use proc_macro2::TokenStream;
use syn::{ImplItem, ImplItemFn, Item, ItemImpl};

/// Ends a line within a doc comment, so that a comment of many lines can be one attribute.
pub(crate) const LINE: char = '\u{1}';

/// Lays out a file: what it is about, then the items with a blank line between them.
pub(crate) fn file(about: &str, items: impl IntoIterator<Item = TokenStream>) -> String {
    let items = items.into_iter().filter(|item| !item.is_empty());
    let items: Vec<String> = items.map(layout).collect();
    join(about, &items)
}

/// Puts a file together from items that are laid out.
pub(crate) fn join(about: &str, items: &[String]) -> String {
    let mut text = format!("//! {about}\n");
    for item in items {
        text.push('\n');
        text.push_str(item);
    }
    text
}

/// How many lines a file of these items would have, the head left out.
pub(crate) fn lines(items: &[String]) -> usize {
    items.iter().map(|item| item.lines().count() + 1).sum()
}

/// Lays out items that belong together.
pub(crate) fn layout(item: TokenStream) -> String {
    syn::parse2(item).map_or_else(|error| invalid(&error), |file| file_text(&file))
}

/// Lays out an `impl` block with one method more, which is parsed already, before its last one.
pub(crate) fn layout_with(block: TokenStream, method: ImplItemFn) -> String {
    let mut block: ItemImpl = match syn::parse2(block) {
        Ok(block) => block,
        Err(error) => return invalid(&error),
    };
    let last = block.items.len().saturating_sub(1);
    block.items.insert(last, ImplItem::Fn(method));
    file_text(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![Item::Impl(block)],
    })
}

fn file_text(file: &syn::File) -> String {
    space_out(&prettyplease::unparse(file))
}

/// Invalid tokens are a bug of an emitter; the output then fails to compile.
fn invalid(error: &syn::Error) -> String {
    format!("{}\n", error.to_compile_error())
}

/// Puts a blank line after each block and between documented declarations, and splits doc comments
/// into lines.
fn space_out(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 10);
    let mut before = "";
    for line in text.lines() {
        let (indent, code) = split(line);
        let (indent_before, code_before) = split(before);
        let ends = indent <= 4
            && indent == indent_before
            && !code_before.starts_with("///")
            && (code_before == "}" || (indent == 0 && code_before.ends_with([';', '}'])));
        let begins =
            code.starts_with("///") || code.starts_with("#[") || !both_uses(code_before, code);
        if ends && begins && !code.is_empty() && !code.starts_with(['}', ')', '.', ']']) {
            spaced.push('\n');
        }
        match code.strip_prefix("///") {
            Some(comment) => {
                for part in comment.split(LINE) {
                    spaced.extend([&line[..indent], "///", part, "\n"]);
                }
            }
            None => spaced.extend([line, "\n"]),
        }
        before = line;
    }
    spaced
}

/// Whether two lines are both imports or both declarations of modules.
fn both_uses(before: &str, after: &str) -> bool {
    let kind = |line: &str| {
        ["use ", "pub use ", "pub(crate) use ", "mod ", "pub mod "]
            .iter()
            .position(|start| line.starts_with(start))
    };
    kind(before).is_some() && kind(after).is_some()
}

fn split(line: &str) -> (usize, &str) {
    let code = line.trim_start();
    (line.len() - code.len(), code)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    #[test]
    fn a_file_has_blank_lines_between_items() {
        let items = [quote!(use a::b; use c::d; struct A { a: u8 } impl A { fn a() {} fn b() {} })];
        let expect = "//! About.\n\nuse a::b;\nuse c::d;\n\nstruct A {\n    a: u8,\n}\n\nimpl A {\n    \
                      fn a() {}\n    fn b() {}\n}\n";
        assert_eq!(super::file("About.", items), expect);
    }

    #[test]
    fn a_comment_of_many_lines_is_parted_where_it_stands() {
        let found = super::layout(quote!(
            mod a {
                #[doc = " One;\u{1}\u{1} two }"]
                struct B;
            }
        ));
        let expect = "mod a {\n    /// One;\n    ///\n    /// two }\n    struct B;\n}\n";
        assert_eq!(found, expect);
    }

    #[test]
    fn a_method_is_put_before_the_last_one() {
        let method = syn::parse_quote!(
            fn b() {}
        );
        let found = super::layout_with(quote!(impl A { fn a() {} fn c() {} }), method);
        let expect = "impl A {\n    fn a() {}\n    fn b() {}\n    fn c() {}\n}\n";
        assert_eq!(found, expect);
    }

    #[test]
    fn tokens_that_are_no_rust_do_not_compile() {
        let found = super::layout(quote!(fn without_a_body()));
        assert!(found.contains("compile_error"), "{found}");
    }
}

//! The methods of the client, grouped by tag: each begins a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::{builder, ensure, example, received};
use crate::emit::docs::{access, doc, introduction, rejections, responses, safe, sentence};
use crate::ir::{Api, Operation, Tag};
use crate::names;

/// One `impl` block, whose heading groups its methods on the page of the client.
pub(super) fn block<'a>(
    api: &Api,
    tag: &str,
    operations: impl Iterator<Item = (&'a Operation, &'a str)>,
) -> TokenStream {
    let about = sentence(about(&api.tags, tag));
    let docs = doc(&format!("# Tag `{tag}`\n\n{about}"));
    let methods = operations.map(|(operation, docs)| method(api, operation, docs));
    quote! {
        #docs
        impl crate::Client {
            #(#methods)*
        }
    }
}

/// The list of the groups, for the head of the client's page.
pub(super) fn contents(api: &Api, used: &[&str]) -> String {
    let mut text =
        "# Operations\n\nThe operations stand in groups, one for each tag of the document:\n\n"
            .to_owned();
    let mut left: Vec<&str> = used.to_vec();
    for group in &api.tag_groups {
        let tags = group.tags.iter().map(String::as_str);
        let tags: Vec<&str> = tags.filter(|tag| used.contains(tag)).collect();
        left.retain(|tag| !tags.contains(tag));
        if !tags.is_empty() {
            text.push_str(&format!("**{}**\n\n", safe(&group.name)));
            tags.iter().for_each(|tag| text.push_str(&line(api, tag)));
            text.push('\n');
        }
    }
    left.iter().for_each(|tag| text.push_str(&line(api, tag)));
    text.push_str(&resources(api));
    text
}

/// The methods over several operations, below the groups.
fn resources(api: &Api) -> String {
    let links = api.resources.iter().map(|resource| {
        let method = ensure::method_name(resource);
        format!("- [`{method}`](crate::Client::{method})\n")
    });
    let links: String = links.collect();
    if links.is_empty() {
        return links;
    }
    format!(
        "\n# Resources\n\nEach of these reads a resource, creates it if it is missing, and changes it \
         if it is not as wanted:\n\n{links}"
    )
}

/// A tag in the list of the groups.
fn line(api: &Api, tag: &str) -> String {
    let about = sentence(about(&api.tags, tag)).replace('\n', " ");
    let known = api.tags.iter().find(|it| it.name == tag);
    let shown = known.map_or(tag, |it| it.display_name.as_str());
    format!(
        "- [{}](crate::Client#{}): {about}\n",
        safe(shown),
        anchor(tag)
    )
}

/// What rustdoc makes of the heading of a tag.
fn anchor(tag: &str) -> String {
    let slug = tag.chars().filter_map(|letter| match letter {
        ' ' => Some('-'),
        '-' | '_' => Some(letter),
        _ => letter
            .is_alphanumeric()
            .then(|| letter.to_ascii_lowercase()),
    });
    format!("tag-{}", slug.collect::<String>())
}

fn method(api: &Api, operation: &Operation, docs: &str) -> TokenStream {
    let (name, builder) = (
        names::value_ident(&operation.id),
        names::type_ident(&operation.id),
    );
    let arguments = builder::arguments(api, operation);
    let declared = arguments.iter().map(|argument| &argument.declared);
    let given = arguments.iter().map(|argument| &argument.name);
    let docs = doc(docs);
    let deprecated = operation.deprecated.then(|| {
        let note = format!("the document advises against `{}`", operation.id);
        quote!(#[deprecated = #note])
    });
    quote! {
        #docs
        #deprecated
        pub fn #name(&self, #(#declared),*) -> #builder {
            #builder::new(self, #(#given),*)
        }
    }
}

/// What there is to know before a call: meaning, origin, rights, responses, and how to call it.
pub(super) fn docs(api: &Api, operation: &Operation) -> String {
    let mut text = introduction(operation);
    text.push_str(&parameters(api, operation));
    text.push_str(&access(operation));
    text.push_str(&responses(operation.successes()));
    text.push_str(&format!(
        "\n# Errors\n\n{} [`Error`](crate::Error) lists what else can go wrong.",
        rejections(operation)
    ));
    if received::has_errors(api, operation) {
        let name = &operation.error_name;
        text.push_str(&format!(
            " The body of a rejection is a [`{name}`](crate::builder::{name}), which \
             [`Error::declared`](crate::Error#method.declared) reads."
        ));
    }
    text.push_str(&example::section(api, operation));
    text
}

/// What a call takes: its arguments, and links to the setters.
fn parameters(api: &Api, operation: &Operation) -> String {
    let arguments = builder::arguments(api, operation);
    let mut items: Vec<String> = arguments.into_iter().map(|it| it.docs).collect();
    let name = names::type_name(&operation.id);
    let setters: Vec<String> = builder::setters(api, operation)
        .into_iter()
        .map(|setter| format!("[`{setter}`](crate::builder::{name}::{setter})"))
        .collect();
    if !setters.is_empty() {
        items.push(format!("- optional, by setters: {}", setters.join(", ")));
    }
    match items.is_empty() {
        true => String::new(),
        false => format!("\n\n# Parameters\n\n{}", items.join("\n")),
    }
}

/// What the operations of a tag are about.
fn about<'a>(tags: &'a [Tag], name: &str) -> &'a str {
    tags.iter()
        .find(|tag| tag.name == name)
        .map_or("", |tag| tag.description.as_str())
}

//! What is taken of progenitor's client: its types, and the builders with their calls, up to where
//! these send the request. The rest stays tokens; to parse it would take as long as to write it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::{ImplItemFn, Item, ItemImpl};

/// The parts of a client.
pub(super) struct ProgenitorOutput {
    /// The names of its types.
    pub types: Vec<String>,
    /// The builders by their names.
    pub builders: BTreeMap<String, Builder>,
}

/// The methods of a builder.
#[derive(Default)]
pub(super) struct Builder {
    /// The names of its setters.
    pub setters: BTreeSet<String>,
    /// The call, which ends with the statement that builds the request.
    pub send: Option<ImplItemFn>,
}

impl ProgenitorOutput {
    /// Takes the parts out of the tokens of a client.
    pub(super) fn of(client: TokenStream) -> syn::Result<Self> {
        let mut output = Self {
            types: Vec::new(),
            builders: BTreeMap::new(),
        };
        for (head, body) in blocks(client) {
            match name_behind("mod", &head) {
                Some(name) if name == "types" => output.types = types(body)?,
                Some(name) if name == "builder" => output.builders = builders(body)?,
                _ => {}
            }
        }
        Ok(output)
    }
}

/// The blocks in braces, each with the tokens since the block before.
fn blocks(tokens: TokenStream) -> impl Iterator<Item = (Vec<TokenTree>, TokenStream)> {
    let mut tokens = tokens.into_iter();
    std::iter::from_fn(move || {
        let mut head = Vec::new();
        for token in tokens.by_ref() {
            match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    return Some((head, group.stream()));
                }
                token => head.push(token),
            }
        }
        None
    })
}

/// The name that follows a keyword.
fn name_behind<'a>(keyword: &str, head: &'a [TokenTree]) -> Option<&'a Ident> {
    head.windows(2).find_map(|pair| match pair {
        [TokenTree::Ident(word), TokenTree::Ident(name)] if word == keyword => Some(name),
        _ => None,
    })
}

fn types(module: TokenStream) -> syn::Result<Vec<String>> {
    let file: syn::File = syn::parse2(module)?;
    let names = file.items.into_iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    });
    Ok(names.collect())
}

fn builders(module: TokenStream) -> syn::Result<BTreeMap<String, Builder>> {
    let mut builders = BTreeMap::new();
    for (mut head, body) in blocks(module) {
        let is_impl = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "impl");
        let Some(start) = head.iter().position(is_impl) else {
            continue;
        };
        let nothing = Group::new(Delimiter::Brace, TokenStream::new());
        let head = head.drain(start..).chain([nothing.into()]);
        let head: ItemImpl = syn::parse2(head.collect())?;
        if let syn::Type::Path(ty) = &*head.self_ty
            && let Some(name) = ty.path.segments.last()
        {
            builders.insert(name.ident.to_string(), builder(body)?);
        }
    }
    Ok(builders)
}

fn builder(body: TokenStream) -> syn::Result<Builder> {
    let mut builder = Builder::default();
    for (mut head, body) in blocks(body) {
        match name_behind("fn", &head) {
            Some(name) if name == "send" => {
                head.push(Group::new(Delimiter::Brace, until_built(body)).into());
                builder.send = Some(syn::parse2(head.into_iter().collect())?);
            }
            Some(name) if name != "new" => drop(builder.setters.insert(name.to_string())),
            _ => {}
        }
    }
    Ok(builder)
}

/// The statements up to the first that ends a chain of calls with `.build()`; all if there is none.
fn until_built(statements: TokenStream) -> TokenStream {
    let (mut kept, mut is_built) = (Vec::new(), false);
    for token in statements {
        is_built |= match (&token, kept.last()) {
            (TokenTree::Ident(method), Some(TokenTree::Punct(dot))) => {
                method == "build" && dot.as_char() == '.'
            }
            _ => false,
        };
        let ends = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == ';');
        kept.push(token);
        if ends && is_built {
            break;
        }
    }
    kept.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use quote::quote;
    use syn::{ImplItemFn, parse_quote};

    use super::ProgenitorOutput;

    #[test]
    fn builders_and_types_are_taken_out() {
        let output = ProgenitorOutput::of(quote! {
            use other::{Error, ResponseValue};
            /// Types.
            pub mod types { pub mod error { pub struct Hidden; } pub struct A {} pub enum B {} }
            impl Client { pub fn get(&self) -> builder::Get<'_> { builder::Get::new(self) } }
            pub mod builder {
                use super::{types, Error};
                #[derive(Clone)]
                pub struct Get<'a> { client: &'a Client, build: Result<String, String> }
                impl<'a> Get<'a> {
                    pub fn new(client: &'a Client) -> Self { Self { client } }
                    pub fn build<V>(mut self, value: V) -> Self where V: Into<String> { self }
                    #[doc = "Sends."]
                    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
                        let Self { client, build } = self;
                        let build = build.map_err(Error::InvalidRequest)?;
                        let request = client.get(url).build()?;
                        client.exec(request).await
                    }
                }
            }
        });
        let mut output = output.expect("this is Rust");
        assert_eq!(output.types, ["A", "B"]);
        let get = output.builders.remove("Get").expect("it is a builder");
        assert!(output.builders.is_empty());
        assert!(get.setters.iter().eq(["build"]));
        let expect: ImplItemFn = parse_quote! {
            #[doc = "Sends."]
            pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
                let Self { client, build } = self;
                let build = build.map_err(Error::InvalidRequest)?;
                let request = client.get(url).build()?;
            }
        };
        assert_eq!(get.send, Some(expect));
    }
}

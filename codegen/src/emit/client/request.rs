//! Owns the half of progenitor's call that is kept: the statements that write the request.
//!
//! The other half, which sends it and tells answers apart, is the same for every call, and a future
//! of its own in each: a quarter of what the client costs to compile. It stands once in the
//! hand-written `client::call` instead.

use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprCall, ImplItemFn, Member, Stmt, Token, Visibility, parse_quote};

use crate::names;

/// Turns progenitor's `send` into `into_request`, or says what it did not find. `texts` are the
/// parameters of the path that can be seen as text.
pub(super) fn keep(method: &mut ImplItemFn, texts: &[String]) -> Result<(), String> {
    let statements = std::mem::take(&mut method.block.stmts);
    let mut kept = Vec::new();
    let mut request = None;
    for statement in statements {
        if let Some(built) = built_request(&statement) {
            request = Some(built);
            break;
        }
        kept.push(statement);
    }
    let mut request = request.ok_or("no statement that builds the request")?;
    without_version(&mut kept, &mut request)?;
    without_accept(&mut request)?;
    without_copies(&mut kept, texts)?;
    kept.push(Stmt::Expr(wrapped(request)?, None));
    for statement in &mut kept {
        Accessors.visit_stmt_mut(statement);
    }
    method.block.stmts = kept;
    method.sig.asyncness = None;
    method.sig.ident = names::ident("into_request");
    method.sig.output = syn::parse2(quote!(-> Result<reqwest::Request, Error>))
        .map_err(|error| error.to_string())?;
    method.vis = Visibility::Inherited;
    // Without it every request is compiled with the crate, instead of those that are called with
    // their callers, as the bodies of futures are.
    method.attrs = vec![syn::parse_quote!(#[inline])];
    Ok(())
}

/// The value of `let request = ….build()?;`, whatever name the request has.
fn built_request(statement: &Stmt) -> Option<Expr> {
    let Stmt::Local(local) = statement else {
        return None;
    };
    let value = &*local.init.as_ref()?.expr;
    let Expr::Try(tried) = value else { return None };
    match &*tried.expr {
        Expr::MethodCall(call) if call.method == "build" => Some(value.clone()),
        _ => None,
    }
}

fn wrapped(request: Expr) -> Result<Expr, String> {
    syn::parse2(quote!(Ok(#request))).map_err(|error| error.to_string())
}

/// Takes out the header `api-version`, which progenitor sends always and the server does not know.
/// It is the only one in its map: the document has no parameters in headers.
fn without_version(statements: &mut Vec<Stmt>, request: &mut Expr) -> Result<(), String> {
    let map = quote!(header_map).to_string();
    let before = statements.len();
    statements.retain(|statement| match statement {
        Stmt::Local(local) => !matches!(&local.pat, syn::Pat::Ident(name) if name.ident == map),
        Stmt::Expr(Expr::MethodCall(call), _) if call.method == "append" => {
            let version = call.args.to_token_stream().to_string();
            !(call.receiver.to_token_stream().to_string() == map
                && version.contains("\"api-version\""))
        }
        _ => true,
    });
    let mut headers = Link::new("headers");
    headers.visit_expr_mut(request);
    match (before - statements.len(), headers.arguments.len()) {
        (2, 1) => Ok(()),
        (removed, found) => Err(format!(
            "the header `api-version` in {removed} statements and {found} uses instead of 2 and 1"
        )),
    }
}

/// Takes out the header `accept`, which `client::call` sets where there is something to read.
/// Without headers of its own a request is its method and URL, as long as it has no body, and is
/// cheap to keep for another attempt.
fn without_accept(request: &mut Expr) -> Result<(), String> {
    let mut headers = Link::new("header");
    headers.visit_expr_mut(request);
    match headers.arguments.as_slice() {
        [] => Ok(()),
        [only] if only.contains("ACCEPT") && only.contains("\"application/json\"") => Ok(()),
        other => Err(format!("other headers than `accept`: {other:?}")),
    }
}

/// Takes a call of a method out of a chain of calls.
struct Link {
    method: &'static str,
    /// What the method was called with, once for each call.
    arguments: Vec<String>,
}

impl Link {
    fn new(method: &'static str) -> Self {
        Self {
            method,
            arguments: Vec::new(),
        }
    }
}

impl VisitMut for Link {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::MethodCall(call) = expression
            && call.method == self.method
        {
            self.arguments.push(call.args.to_token_stream().to_string());
            *expression = (*call.receiver).clone();
        }
    }
}

/// Gives `encode_path` the text of a parameter, and not a copy of it. The arguments stand in the
/// `format!` that makes the URL.
fn without_copies(statements: &mut [Stmt], texts: &[String]) -> Result<(), String> {
    struct Arguments<'a>(&'a [String], Result<(), String>);
    impl VisitMut for Arguments<'_> {
        fn visit_macro_mut(&mut self, called: &mut syn::Macro) {
            match called.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) {
                Ok(mut arguments) => {
                    for argument in &mut arguments {
                        self.visit_expr_mut(argument);
                    }
                    called.tokens = arguments.into_token_stream();
                }
                Err(error) => self.1 = Err(format!("a macro that is not known: {error}")),
            }
        }

        fn visit_expr_call_mut(&mut self, call: &mut ExprCall) {
            let encodes = matches!(&*call.func, Expr::Path(it) if it.path.is_ident("encode_path"));
            if encodes
                && let [Expr::Reference(argument)] = call.args.iter().collect::<Vec<_>>()[..]
                && let Expr::MethodCall(copy) = &*argument.expr
                && copy.method == "to_string"
                && let Expr::Path(parameter) = &*copy.receiver
                && self.0.iter().any(|text| parameter.path.is_ident(text))
            {
                call.args = parse_quote!(&#parameter);
            }
        }
    }
    let mut arguments = Arguments(texts, Ok(()));
    for statement in statements {
        arguments.visit_stmt_mut(statement);
    }
    arguments.1
}

/// Reads the base URL and the HTTP client of a client by its methods, where progenitor reads fields
/// of a client of its own.
struct Accessors;

impl VisitMut for Accessors {
    fn visit_macro_mut(&mut self, called: &mut syn::Macro) {
        // A macro of another shape was told already.
        let arguments = called.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated);
        if let Ok(mut arguments) = arguments {
            for argument in &mut arguments {
                self.visit_expr_mut(argument);
            }
            called.tokens = arguments.into_token_stream();
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        let Expr::Field(field) = &*expression else {
            return;
        };
        match (&*field.base, &field.member) {
            (Expr::Path(base), Member::Named(name)) if base.path.is_ident("client") => {
                if name == "baseurl" {
                    *expression = parse_quote!(client.base_url());
                } else if name == "client" {
                    *expression = parse_quote!(client.http());
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;

    /// A call of progenitor's, with what differs between its versions left to the tests.
    fn check(version: &str, last: &str, expect: Result<&str, &str>) {
        let text = format!(
            "async fn send(self) -> Result<ResponseValue<()>, Error<()>> {{
                let Self {{ client }} = self;
                let url = format!(\"{{}}/things/{{}}\", client.baseurl, encode_path(&id.to_string()));
                let mut header_map = HeaderMap::with_capacity(1usize);
                {version}
                let mut _request = client.client.get(url)
                    .header(ACCEPT, from_static(\"application/json\"))
                    .headers(header_map).{last};
                client.exec(_request).await
            }}"
        );
        let mut method = syn::parse_str(&text).expect("the call is Rust");
        let found = super::keep(&mut method, &["id".to_owned()])
            .map(|()| method.to_token_stream().to_string());
        match (found, expect) {
            (Ok(found), Ok(expect)) => {
                let expect: syn::ImplItemFn = syn::parse_str(expect).expect("this is Rust");
                assert_eq!(found, expect.to_token_stream().to_string());
            }
            (found, expect) => {
                assert_eq!(found.as_deref().map_err(String::as_str), expect);
            }
        }
    }

    const VERSION: &str = "header_map.append(from_static(\"api-version\"), from_static(\"v1\"));";

    #[test]
    fn a_request_is_kept_and_its_sending_is_not() {
        let expect = "#[inline] fn into_request(self) -> Result<reqwest::Request, Error> {
            let Self { client } = self;
            let url = format!(\"{}/things/{}\", client.base_url(), encode_path(&id));
            Ok(client.http().get(url).build()?)
        }";
        check(VERSION, "build()?", Ok(expect));
    }

    #[test]
    fn a_call_of_another_shape_is_refused() {
        let nothing = "no statement that builds the request";
        check(VERSION, "finish()?", Err(nothing));
        let other = "the header `api-version` in 1 statements and 1 uses instead of 2 and 1";
        check("", "build()?", Err(other));
    }
}

//! Owns the half of progenitor's call that is kept: the statements that write the request.
//!
//! The other half, which sends it and tells answers apart, is the same for every call, and a future
//! of its own in each: a quarter of what the client costs to compile. It stands once in the
//! hand-written `client::call` instead.

use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ImplItemFn, Stmt, Visibility};

use crate::names;

/// Turns progenitor's `send` into `into_request`, or says what it did not find.
pub(super) fn keep(method: &mut ImplItemFn) -> Result<(), String> {
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
    kept.push(Stmt::Expr(wrapped(request)?, None));
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
        Stmt::Expr(Expr::MethodCall(call), _) => {
            let version = call.args.to_token_stream().to_string();
            !(call.receiver.to_token_stream().to_string() == map
                && call.method == "append"
                && version.contains("\"api-version\""))
        }
        _ => true,
    });
    let mut headers = Headers { found: 0 };
    headers.visit_expr_mut(request);
    match (before - statements.len(), headers.found) {
        (2, 1) => Ok(()),
        (removed, found) => Err(format!(
            "the header `api-version` in {removed} statements and {found} uses instead of 2 and 1"
        )),
    }
}

/// Takes `.headers(header_map)` out of a chain of calls.
struct Headers {
    found: usize,
}

impl VisitMut for Headers {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::MethodCall(call) = expression
            && call.method == "headers"
        {
            self.found += 1;
            *expression = (*call.receiver).clone();
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
                let url = format!(\"{{}}/things\", client.baseurl);
                let mut header_map = HeaderMap::with_capacity(1usize);
                {version}
                let mut _request = client.client.get(url).headers(header_map).{last};
                client.exec(_request).await
            }}"
        );
        let mut method = syn::parse_str(&text).expect("the call is Rust");
        let found = super::keep(&mut method).map(|()| method.to_token_stream().to_string());
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
            let url = format!(\"{}/things\", client.baseurl);
            Ok(client.client.get(url).build()?)
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

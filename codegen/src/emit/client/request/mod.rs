//! The statements of progenitor's call that write the request; the rest is cut away.
//!
//! The rest sends the request and tells responses apart. It is the same for every call, and a
//! future
//! of its own in each: a quarter of what the client costs to compile. The hand-written
//! `client::call` has it once instead.

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprCall, ExprLit, Ident, ImplItemFn, Lit, Stmt, Token, Visibility, parse_quote};

use crate::ir::{Api, Operation};
use crate::names;

mod body;
mod expressible;
mod own;
mod path;

pub(super) use self::expressible::is_expressible;

/// Writes `into_request` without progenitor.
///
/// `body_is_option` tells how the call keeps its body.
pub(super) fn write(api: &Api, operation: &Operation, body_is_option: bool) -> ImplItemFn {
    own::write(api, operation, body_is_option)
}

/// Turns progenitor's `send` into `into_request`, or says what it did not find.
///
/// `body_is_option` tells how the call keeps its body.
pub(super) fn keep(
    mut method: ImplItemFn,
    api: &Api,
    operation: &Operation,
    body_is_option: bool,
) -> Result<ImplItemFn, String> {
    let mut kept = Vec::new();
    let mut request = None;
    for statement in std::mem::take(&mut method.block.stmts) {
        if let Some(built) = built_request(&statement) {
            request = Some(built);
            break;
        }
        kept.push(statement);
    }
    let mut request = request.ok_or("no statement that builds the request")?;
    without_version(&mut kept, &mut request)?;
    without_accept(&mut request)?;
    with_named_parameters(&mut kept, api, operation)?;
    if body_is_option {
        with_optional_body(&mut request)?;
    }
    let mut result: ExprCall = parse_quote!(Ok());
    result.args.push(request);
    kept.push(Stmt::Expr(Expr::Call(result), None));
    let mut own = Own::default();
    kept.iter_mut()
        .for_each(|statement| own.visit_stmt_mut(statement));
    let parameters = operation.path_parameters.len()
        + operation.query_parameters.len()
        + usize::from(operation.body.is_some());
    if own.parameters != parameters {
        return Err(format!(
            "{} parameters that may be wrong instead of {parameters}",
            own.parameters
        ));
    }
    if operation.body.is_some() {
        // A body is a model already: there is nothing that can be wrong with it.
        let checked: Stmt = parse_quote!(let body = body?;);
        kept.retain(|statement| *statement != checked);
    }
    method.block.stmts = kept;
    method.sig.asyncness = None;
    method.sig.ident = names::ident("into_request");
    method.sig.output = parse_quote!(-> Result<reqwest::Request, Error>);
    method.vis = Visibility::Inherited;
    // Without it every request is compiled with the crate, instead of those that are called with
    // their callers, as the bodies of futures are.
    method.attrs = vec![parse_quote!(#[inline])];
    Ok(method)
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

/// Takes out the header `api-version`, which progenitor sends always and the server does not know.
/// It is the only one in its map: the document has no parameters in headers.
fn without_version(statements: &mut Vec<Stmt>, request: &mut Expr) -> Result<(), String> {
    let before = statements.len();
    statements.retain(|statement| match statement {
        Stmt::Local(local) => {
            !matches!(&local.pat, syn::Pat::Ident(name) if name.ident == "header_map")
        }
        Stmt::Expr(Expr::MethodCall(call), _) if call.method == "append" => {
            !(is_variable(&call.receiver, "header_map")
                && call.args.first().is_some_and(is_version))
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

/// Whether it is a name of a header that is made of the text `api-version`.
fn is_version(value: &Expr) -> bool {
    let Expr::Call(made) = value else {
        return false;
    };
    matches!(made.args.first(), Some(Expr::Lit(ExprLit { lit: Lit::Str(name), .. })) if name.value() == "api-version")
}

fn is_variable(value: &Expr, name: &str) -> bool {
    matches!(value, Expr::Path(it) if it.path.is_ident(name))
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

/// Writes the body only if there is one, where progenitor asks for every body.
fn with_optional_body(request: &mut Expr) -> Result<(), String> {
    let mut json = Link::new("json");
    json.visit_expr_mut(request);
    if json.arguments.as_slice() != ["& body"] {
        return Err(format!("other bodies than `&body`: {:?}", json.arguments));
    }
    if let Expr::Try(tried) = request
        && let Expr::MethodCall(build) = &mut *tried.expr
    {
        let receiver = &build.receiver;
        *build.receiver = parse_quote!(runtime::with_body(#receiver, body.as_ref()));
    }
    Ok(())
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
            let receiver = std::mem::replace(&mut *call.receiver, Expr::PLACEHOLDER);
            *expression = receiver;
        }
    }
}

/// Writes the URL so that it can be read: each parameter is encoded first, and its name stands in
/// the template. Progenitor copies every parameter into a `String` inside of `format!`.
fn with_named_parameters(
    statements: &mut Vec<Stmt>,
    api: &Api,
    operation: &Operation,
) -> Result<(), String> {
    let is_url = |statement: &Stmt| match statement {
        Stmt::Local(local) => matches!(&local.pat, syn::Pat::Ident(name) if name.ident == "url"),
        _ => false,
    };
    let position = statements
        .iter()
        .position(is_url)
        .ok_or("no statement that builds the URL")?;
    let Stmt::Local(local) = &statements[position] else {
        return Ok(());
    };
    let (template, parameters) = url(local)?;
    let mut declared = Vec::new();
    for parameter in &parameters {
        let mut known = operation.path_parameters.iter();
        let found = known.find(|it| parameter == &names::value_name(&it.name));
        let found =
            found.ok_or_else(|| format!("a URL with the unknown parameter `{parameter}`"))?;
        declared.push(found);
    }
    let mut encoded = path::statements(api, operation, &declared);
    encoded.push(parse_quote!(let url = format!(#template, client.base_url());));
    statements.splice(position..=position, encoded);
    Ok(())
}

/// The template of a URL with its parameters named, and their names. Its first gap is the address
/// of the server.
fn url(local: &syn::Local) -> Result<(String, Vec<Ident>), String> {
    let value = local.init.as_ref().map(|init| &*init.expr);
    let Some(Expr::Macro(format)) = value else {
        return Err("a URL that is not formatted".to_owned());
    };
    let arguments = format
        .mac
        .parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated)
        .map_err(|error| format!("a macro that is not known: {error}"))?;
    let mut arguments = arguments.into_iter();
    let Some(Expr::Lit(ExprLit {
        lit: Lit::Str(template),
        ..
    })) = arguments.next()
    else {
        return Err("a URL without a template".to_owned());
    };
    let parameters: Option<Vec<Ident>> = arguments.skip(1).map(|it| parameter(&it)).collect();
    let parameters = parameters.ok_or("a URL of other parts than encoded parameters")?;
    let template = template.value();
    let parts: Vec<&str> = template.split("{}").collect();
    let [first, second, others @ ..] = parts.as_slice() else {
        return Err("a URL without the address of the server".to_owned());
    };
    if others.len() != parameters.len() {
        return Err(format!("a URL with {} gaps", parts.len() - 1));
    }
    let mut named = format!("{first}{{}}{second}");
    for (parameter, part) in parameters.iter().zip(others) {
        named.push_str(&format!("{{{parameter}}}{part}"));
    }
    Ok((named, parameters))
}

/// The `x` of `encode_path(&x.to_string())`.
fn parameter(argument: &Expr) -> Option<Ident> {
    let Expr::Call(ExprCall { func, args, .. }) = argument else {
        return None;
    };
    let encodes = is_variable(func, "encode_path");
    match args.first() {
        Some(Expr::Reference(argument)) if encodes => match &*argument.expr {
            Expr::MethodCall(copy) if copy.method == "to_string" => match &*copy.receiver {
                Expr::Path(parameter) => parameter.path.get_ident().cloned(),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

fn is_invalid_request(value: &Expr) -> bool {
    let names = ["Error", "InvalidRequest"];
    matches!(value, Expr::Path(it) if it.path.segments.iter().map(|it| &it.ident).eq(names))
}

/// Writes what progenitor names of its own runtime as ours has it: a parameter hands on the error
/// that it keeps, paths are shorter, and the HTTP client is behind a method.
#[derive(Default)]
struct Own {
    /// How many parameters hand their error on.
    parameters: usize,
}

impl VisitMut for Own {
    fn visit_expr_try_mut(&mut self, tried: &mut syn::ExprTry) {
        visit_mut::visit_expr_try_mut(self, tried);
        if let Expr::MethodCall(call) = &mut *tried.expr
            && call.method == "map_err"
            && call.args.first().is_some_and(is_invalid_request)
        {
            self.parameters += 1;
            let receiver = std::mem::replace(&mut *call.receiver, Expr::PLACEHOLDER);
            *tried.expr = receiver;
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::Field(field) = expression
            && let Expr::Path(base) = &*field.base
            && let syn::Member::Named(name) = &field.member
            && base.path.is_ident("client")
            && name == "client"
        {
            *expression = parse_quote!(client.http());
        }
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let is_foreign = path
            .segments
            .first()
            .is_some_and(|first| first.ident == "progenitor_client");
        if is_foreign {
            path.segments = path.segments.iter().skip(1).cloned().collect();
        }
    }
}

#[cfg(test)]
mod tests;

//! Owns the texts that a builder keeps for a parameter that is missing or refused.
//!
//! Progenitor copies each into a `String`, the one for a missing parameter in every call. They are
//! all literals, and are kept as such.

use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, GenericArgument, ItemStruct, PathArguments, Type, parse_quote};

use super::progenitor::Builder;

/// Turns the texts of a builder into literals.
pub(super) fn keep_literals(builder: &mut Builder) {
    Literals.visit_item_impl_mut(&mut builder.methods);
    types(&mut builder.declaration);
}

/// Takes the copying from `"…".to_string()`.
struct Literals;

impl VisitMut for Literals {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::MethodCall(call) = expression
            && call.method == "to_string"
            && let Expr::Lit(text) = &*call.receiver
        {
            *expression = Expr::Lit(text.clone());
        }
    }
}

/// Writes `Result<T, &'static str>` for each field of type `Result<T, String>`.
fn types(declaration: &mut ItemStruct) {
    for field in &mut declaration.fields {
        let Type::Path(ty) = &mut field.ty else {
            continue;
        };
        let Some(last) = ty.path.segments.last_mut() else {
            continue;
        };
        if last.ident == "Result"
            && let PathArguments::AngleBracketed(arguments) = &mut last.arguments
            && let Some(GenericArgument::Type(error)) = arguments.args.last_mut()
            && error.to_token_stream().to_string() == "String"
        {
            *error = parse_quote!(&'static str);
        }
    }
}

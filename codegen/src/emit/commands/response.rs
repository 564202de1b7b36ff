//! What the responses of a command look like: the media types, the rows and the columns of a table.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::value::inner_or_empty as inner;
use crate::emit::client::{accept, cases};
use crate::ir::{
    Access, Api, Content, Field, NextPage, Operation, Payload, Shape, TextFormat, Type,
};

/// How many columns a table shows unless it is wide.
const NARROW: usize = 6;

/// The names that tell a thing from others, the most telling first.
const IDENTITIES: [&str; 9] = [
    "name",
    "username",
    "title",
    "id",
    "uuid",
    "kid",
    "client_id",
    "key",
    "digest",
];

/// The names among them that people give.
const NAMES: [&str; 3] = ["name", "username", "title"];

/// What a success looks like.
pub(super) fn tokens(api: &Api, operation: &Operation) -> TokenStream {
    let body = operation
        .successes()
        .flat_map(|response| &response.contents)
        .find(|content| content.payload == Payload::Json);
    let (rows, row) = rows(api, operation, body);
    let columns = row.map_or_else(Vec::new, |row| {
        // Who makes something needs its secret; who looks at it may not.
        let hides_secrets = operation.method == "GET";
        columns(api, row, rows.is_list(), hides_secrets)
    });
    let key = rows.is_map().then(|| Column {
        path: Vec::new(),
        kind: "Text",
        wide: false,
    });
    let columns = key.iter().chain(&columns).map(Column::tokens);
    let rows = rows.tokens();
    let pages = match operation.pagination.as_ref().map(|it| &it.next) {
        None => quote!(None),
        Some(NextPage::Token(name)) => quote!(Some(Pages::Token(#name))),
        Some(NextPage::Number {
            parameter,
            more,
            told,
        }) => {
            let told = match told {
                Some(told) => quote!(Some(#told)),
                None => quote!(None),
            };
            quote!(Some(Pages::Number { parameter: #parameter, more: #more, told: #told }))
        }
    };
    // As the generated call says it.
    let accept = match operation.plain_successes() {
        Some(successes) if successes.iter().all(|(_, ty)| ty.is_none()) => String::new(),
        Some(_) => "application/json".to_owned(),
        None => accept(operation),
    };
    let cases = cases(operation.successes()).into_iter().map(|case| {
        let (first, last) = case.response.status.bounds();
        let (first, last) = (
            Literal::u16_unsuffixed(first),
            Literal::u16_unsuffixed(last),
        );
        let media_type = match case.content {
            Some(content) => {
                let media_type = &content.media_type;
                quote!(Some(#media_type))
            }
            None => quote!(None),
        };
        let is_stream = case.content.is_some_and(|it| it.payload == Payload::Bytes);
        quote! {
            ResponseCase { statuses: (#first, #last), media_type: #media_type, is_stream: #is_stream }
        }
    });
    quote! {
        CommandResponse {
            accept: #accept,
            cases: &[#(#cases),*],
            rows: #rows,
            columns: &[#(#columns),*],
            pages: #pages,
        }
    }
}

/// Where the rows are.
enum Rows {
    None,
    Single,
    List(Vec<String>),
    Map(Vec<String>),
}

impl Rows {
    fn is_list(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_))
    }

    fn is_map(&self) -> bool {
        matches!(self, Self::Map(_))
    }

    fn tokens(&self) -> TokenStream {
        match self {
            Self::None => quote!(Rows::None),
            Self::Single => quote!(Rows::Single),
            Self::List(path) => quote!(Rows::List(&[#(#path),*])),
            Self::Map(path) => quote!(Rows::Map(&[#(#path),*])),
        }
    }
}

/// Where the rows of a body are, and the type of one.
fn rows<'a>(
    api: &'a Api,
    operation: &Operation,
    body: Option<&'a Content>,
) -> (Rows, Option<&'a Type>) {
    let Some(ty) = body.and_then(Content::ty) else {
        return (Rows::None, None);
    };
    let ty = inner(api, ty);
    let Some(fields) = fields(api, ty) else {
        return match ty {
            Type::List(item) => (Rows::List(Vec::new()), Some(item)),
            Type::Map(value) => (Rows::Map(Vec::new()), Some(value)),
            _ => (Rows::Single, Some(ty)),
        };
    };
    let of_list = |field: &'a Field| match inner(api, &field.ty) {
        Type::List(item) => Some((Rows::List(vec![field.name.clone()]), &**item)),
        Type::Map(value) if **value != Type::Any => {
            Some((Rows::Map(vec![field.name.clone()]), &**value))
        }
        _ => None,
    };
    if let Some(pagination) = &operation.pagination
        && let Some(field) = fields
            .iter()
            .copied()
            .find(|it| it.name == pagination.items)
        && let Some((rows, row)) = of_list(field)
    {
        return (rows, Some(row));
    }
    // A list in a wrapper: it is asked for, or nothing else in the wrapper tells a thing from others.
    let is_asked_for = operation.command.last().is_some_and(|verb| verb == "list");
    let is_thing = |field: &Field| IDENTITIES.contains(&field.name.as_str());
    let mut lists = fields.iter().copied().filter_map(of_list);
    match (lists.next(), lists.next()) {
        (Some((rows, row)), None)
            if is_asked_for || (fields.len() <= 4 && !fields.iter().any(|it| is_thing(it))) =>
        {
            (rows, Some(row))
        }
        _ => (Rows::Single, Some(ty)),
    }
}

/// A column of a table.
struct Column {
    path: Vec<String>,
    kind: &'static str,
    wide: bool,
}

impl Column {
    fn tokens(&self) -> TokenStream {
        let Self { path, kind, wide } = self;
        let kind = crate::names::ident(kind);
        quote!(Column { path: &[#(#path),*], kind: ColumnKind::#kind, wide: #wide })
    }
}

/// The columns of a row: what tells it from others first, then the order of the document, and what is
/// in objects of it last.
fn columns(api: &Api, row: &Type, in_list: bool, hides_secrets: bool) -> Vec<Column> {
    let row = inner(api, row);
    let Some(all) = fields(api, row) else {
        return Vec::new();
    };
    let kind_of = |field: &Field| {
        let kind = column_kind(api, &field.name, &field.ty)?;
        let is_hidden = hides_secrets && *inner(api, &field.ty) == Type::Secret;
        Some(if is_hidden { "Secret" } else { kind })
    };
    // What has no name of its own is told by the names in it, such as that of who did something.
    let is_named = all.iter().any(|field| NAMES.contains(&field.name.as_str()));
    let mut narrow: Vec<(Vec<String>, &'static str)> = Vec::new();
    let mut wide = Vec::new();
    for field in &all {
        if field.access == Access::WriteOnly {
            continue;
        }
        if let Some(kind) = kind_of(field) {
            let is_secret = *inner(api, &field.ty) == Type::Secret;
            match is_secret && in_list {
                true => wide.push((vec![field.name.clone()], kind)),
                false => narrow.push((vec![field.name.clone()], kind)),
            }
            continue;
        }
        let within = fields(api, inner(api, &field.ty)).unwrap_or_default();
        let known = within
            .iter()
            .filter_map(|part| Some((part, kind_of(part)?)));
        let before = wide.len() + narrow.len();
        for (part, kind) in known {
            let path = vec![field.name.clone(), part.name.clone()];
            let tells = in_list && !is_named && NAMES.contains(&part.name.as_str());
            match tells {
                true => narrow.push((path, kind)),
                false => wide.push((path, kind)),
            }
        }
        // A list of objects, a map, or what has no known properties: JSON in a cell.
        if wide.len() + narrow.len() == before {
            wide.push((vec![field.name.clone()], "Text"));
        }
    }
    let rank = |path: &[String]| {
        let place = IDENTITIES.iter().position(|it| path == [*it]);
        place.unwrap_or(IDENTITIES.len())
    };
    narrow.sort_by_key(|(path, _)| rank(path));
    let limit = if in_list { NARROW } else { usize::MAX };
    let narrow = narrow
        .into_iter()
        .enumerate()
        .map(|(index, (path, kind))| Column {
            path,
            kind,
            wide: index >= limit,
        });
    let wide = wide.into_iter().map(|(path, kind)| Column {
        path,
        kind,
        wide: true,
    });
    narrow.chain(wide).collect()
}

/// The kind of a column; none for what does not fit into a cell.
fn column_kind(api: &Api, name: &str, ty: &Type) -> Option<&'static str> {
    let ty = inner(api, ty);
    Some(match ty {
        Type::Boolean => "Boolean",
        Type::Integer(_) | Type::Whole | Type::WholeInteger if is_time(name) => "Time",
        Type::Integer(_) | Type::Whole | Type::WholeInteger if is_bytes(name) => "Bytes",
        Type::Integer(_) | Type::Number | Type::Whole | Type::WholeInteger => "Number",
        Type::Format(TextFormat::Date(_) | TextFormat::DateTime(_)) => "Time",
        Type::Text if is_time(name) => "Time",
        Type::Text | Type::Secret | Type::Format(_) => "Text",
        // Not a list of lists, which may be one of itself.
        Type::List(item) if !matches!(inner(api, item), Type::List(_)) => {
            column_kind(api, "", item)?;
            "List"
        }
        Type::Model(name) => match &api.models.get(name)?.shape {
            Shape::Enumeration { .. } => "Text",
            Shape::Numbers(_) => "Number",
            _ => return None,
        },
        _ => return None,
    })
}

/// Whether a name is that of a moment.
fn is_time(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    const WHOLE: [&str; 8] = [
        "created",
        "datetime",
        "expiration",
        "expires",
        "modified",
        "started",
        "timestamp",
        "updated",
    ];
    WHOLE.contains(&name.as_str())
        || [
            "_at",
            "_date",
            "_datetime",
            "_time",
            "_ts",
            "_accessed",
            "_modified",
            "_updated",
        ]
        .iter()
        .any(|ending| name.ends_with(ending))
}

/// Whether a name is that of a number of bytes.
fn is_bytes(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name == "size" || name.ends_with("_size") || name.ends_with("bytes")
}

/// The properties of an object, or of the objects that a choice is between.
fn fields<'a>(api: &'a Api, ty: &'a Type) -> Option<Vec<&'a Field>> {
    let Type::Model(name) = ty else {
        return None;
    };
    match &api.models.get(name)?.shape {
        Shape::Object { fields, .. } => Some(fields.iter().collect()),
        Shape::OneOf(choice) => {
            let mut seen = BTreeSet::new();
            let mut all = Vec::new();
            for ty in choice.types() {
                let Type::Model(name) = inner(api, ty) else {
                    return None;
                };
                let Shape::Object { fields, .. } = &api.models.get(name)?.shape else {
                    return None;
                };
                all.extend(fields.iter().filter(|it| seen.insert(it.name.as_str())));
            }
            Some(all)
        }
        _ => None,
    }
}

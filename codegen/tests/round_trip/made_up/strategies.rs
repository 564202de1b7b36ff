//! How documents are made up, as strategies that also make them smaller.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

use super::constructs::Constructs;
use super::document::Document;
use super::operations::operation;
use super::schema::{Others, Property, Schema};

/// A document with a part of all constructs.
pub(crate) fn document() -> impl Strategy<Value = Document> {
    // About half of the constructs, so that refused ones leave others alone.
    let flags = vec(prop::bool::weighted(0.45), Constructs::COUNT);
    flags.prop_flat_map(|flags| {
        let constructs = Constructs::new(&flags);
        let components = vec(schema(constructs), 0..6);
        let operations = vec(operation(constructs), 1..4);
        (components, operations).prop_map(move |(components, operations)| Document {
            constructs,
            components: components
                .into_iter()
                .enumerate()
                .map(|it| acyclic(constructs, it))
                .collect(),
            operations,
        })
    })
}

/// A component whose references lead to earlier ones alone, unless a document has recursion.
fn acyclic(constructs: Constructs, (place, schema): (usize, Schema)) -> Schema {
    match constructs.recursion {
        true => schema,
        false => referring_below(schema, place),
    }
}

fn referring_below(schema: Schema, place: usize) -> Schema {
    let boxed = |inner: Box<Schema>| Box::new(referring_below(*inner, place));
    match schema {
        Schema::Reference(_) if place == 0 => plain_text(),
        Schema::Reference(target) => Schema::Reference(target % place),
        Schema::List(inner, limits) => Schema::List(boxed(inner), limits),
        Schema::Map(inner, limits) => Schema::Map(boxed(inner), limits),
        Schema::Nullable(inner) => Schema::Nullable(boxed(inner)),
        Schema::Object(properties, others) => {
            let properties = properties.into_iter().map(|property| Property {
                schema: referring_below(property.schema, place),
                ..property
            });
            let others = match others {
                Others::Typed(inner) => Others::Typed(boxed(inner)),
                others => others,
            };
            Schema::Object(properties.collect(), others)
        }
        Schema::Choice(keyword, forms, tagged) => {
            let forms = forms.into_iter().map(|form| referring_below(form, place));
            Schema::Choice(keyword, forms.collect(), tagged)
        }
        schema @ (Schema::Plain(_) | Schema::Enum(_) | Schema::Numbers(_) | Schema::Any) => schema,
    }
}

fn plain_text() -> Schema {
    Schema::Plain(keys(json!({ "type": "string" })))
}

fn keys(json: Json) -> Map<String, Json> {
    match json {
        Json::Object(keys) => keys,
        _ => Map::new(),
    }
}

/// A component, or what stands in a body: an object in most cases.
pub(super) fn schema(constructs: Constructs) -> BoxedStrategy<Schema> {
    let part = part(constructs);
    prop_oneof![
        4 => object(constructs, part.clone()),
        2 => part,
        1 => choice(constructs, object(constructs, self::part(constructs)).boxed()),
    ]
    .boxed()
}

/// What stands inside of another schema.
fn part(constructs: Constructs) -> BoxedStrategy<Schema> {
    let leaf = prop_oneof![4 => scalar(constructs), 2 => reference()].boxed();
    let inline = constructs.inline_objects;
    leaf.prop_recursive(3, 12, 3, move |inner| {
        let mut all = vec![inner.clone()];
        all.push(list(constructs, inner.clone()));
        if constructs.maps {
            all.push(map(constructs, inner.clone()));
        }
        if constructs.nullable {
            all.push(
                inner
                    .clone()
                    .prop_map(|it| Schema::Nullable(Box::new(it)))
                    .boxed(),
            );
        }
        if inline {
            all.push(object(constructs, inner.clone()).boxed());
        }
        if constructs.unions_of_plain_values {
            all.push(choice(constructs, inner));
        }
        prop::strategy::Union::new(all)
    })
    .boxed()
}

pub(super) fn reference() -> BoxedStrategy<Schema> {
    (0..8_usize).prop_map(Schema::Reference).boxed()
}

/// A plain value, with its constraints.
pub(super) fn scalar(constructs: Constructs) -> BoxedStrategy<Schema> {
    let mut all = vec![text(constructs), number(constructs), boolean()];
    if constructs.enums {
        all.push(vec(0..18_usize, 1..5).prop_map(Schema::Enum).boxed());
    }
    if constructs.number_enums {
        all.push(vec(-3..9_i64, 1..5).prop_map(Schema::Numbers).boxed());
    }
    if constructs.any_value {
        all.push(Just(Schema::Any).boxed());
    }
    prop::strategy::Union::new(all).boxed()
}

fn boolean() -> BoxedStrategy<Schema> {
    Just(Schema::Plain(keys(json!({ "type": "boolean" })))).boxed()
}

fn text(constructs: Constructs) -> BoxedStrategy<Schema> {
    const FORMATS: [&str; 12] = [
        "date",
        "date-time",
        "uuid",
        "byte",
        "password",
        "email",
        "uri",
        "ipv4",
        "ipv6",
        "hostname",
        "ip",
        "odd",
    ];
    const PATTERNS: [&str; 5] = ["^[a-z]+$", "^\\d{1,3}$", "^\\p{L}+$", "x", "^[^/]{2,}$"];
    let bare = Just(json!({ "type": "string" })).boxed();
    let mut all = vec![bare];
    if constructs.formats {
        let format = prop::sample::select(&FORMATS[..]);
        all.push(
            format
                .prop_map(|it| json!({ "type": "string", "format": it }))
                .boxed(),
        );
    }
    if constructs.patterns {
        let pattern = prop::sample::select(&PATTERNS[..]);
        all.push(
            pattern
                .prop_map(|it| json!({ "type": "string", "pattern": it }))
                .boxed(),
        );
    }
    if constructs.bounds {
        let lengths = (0..4_u64, 0..6_u64);
        let bounded = lengths.prop_map(|(least, more)| {
            json!({ "type": "string", "minLength": least, "maxLength": least + more })
        });
        all.push(bounded.boxed());
    }
    prop::strategy::Union::new(all)
        .prop_map(|json| Schema::Plain(keys(json)))
        .boxed()
}

fn number(constructs: Constructs) -> BoxedStrategy<Schema> {
    const FORMATS: [(&str, Option<&str>); 10] = [
        ("integer", Some("int32")),
        ("integer", Some("int64")),
        ("integer", None),
        ("number", None),
        ("number", Some("double")),
        ("number", Some("float")),
        ("integer", Some("uint8")),
        ("integer", Some("uint64")),
        ("integer", Some("int8")),
        ("integer", Some("uint32")),
    ];
    let count = if constructs.formats { FORMATS.len() } else { 5 };
    let format = prop::sample::select(&FORMATS[..count]);
    let bounds = (any::<bool>(), 0..4_i64, 0..40_i64, any::<bool>(), 1..5_i64);
    (format, prop::option::of(bounds))
        .prop_map(move |((ty, format), bounds)| {
            let mut number = keys(json!({ "type": ty }));
            if let Some(format) = format {
                number.insert("format".to_owned(), json!(format));
            }
            if let (true, Some((upper, least, more, exclusive, step))) = (constructs.bounds, bounds)
            {
                number.insert("minimum".to_owned(), json!(least));
                if upper {
                    number.insert("maximum".to_owned(), json!(least + more + 2 * step));
                }
                if exclusive {
                    number.insert("exclusiveMinimum".to_owned(), json!(true));
                }
                if step > 1 {
                    number.insert("multipleOf".to_owned(), json!(step));
                }
            }
            Schema::Plain(number)
        })
        .boxed()
}

/// The constraints of what has several parts.
fn counts(
    constructs: Constructs,
    least_key: &'static str,
    most_key: &'static str,
) -> BoxedStrategy<Map<String, Json>> {
    if !constructs.bounds {
        return Just(Map::new()).boxed();
    }
    prop::option::of((0..3_u64, 0..4_u64))
        .prop_map(move |bounds| match bounds {
            Some((least, more)) => keys(json!({ least_key: least, most_key: least + more + 1 })),
            None => Map::new(),
        })
        .boxed()
}

pub(super) fn list(constructs: Constructs, item: BoxedStrategy<Schema>) -> BoxedStrategy<Schema> {
    (item, counts(constructs, "minItems", "maxItems"))
        .prop_map(|(item, limits)| Schema::List(Box::new(item), limits))
        .boxed()
}

fn map(constructs: Constructs, value: BoxedStrategy<Schema>) -> BoxedStrategy<Schema> {
    (value, counts(constructs, "minProperties", "maxProperties"))
        .prop_map(|(value, limits)| Schema::Map(Box::new(value), limits))
        .boxed()
}

pub(super) fn object(
    constructs: Constructs,
    part: BoxedStrategy<Schema>,
) -> impl Strategy<Value = Schema> {
    let access = prop::sample::select(&[None, None, None, Some("readOnly"), Some("writeOnly")][..]);
    let property = (0..34_usize, part.clone(), any::<bool>(), access);
    let property = property.prop_map(move |(name, schema, required, access)| Property {
        name,
        schema,
        required,
        access: access.filter(|_| constructs.read_and_write_only),
    });
    let others = prop_oneof![
        4 => Just(Others::Unsaid),
        1 => any::<bool>().prop_map(Others::Allowed),
        1 => part.prop_map(|part| Others::Typed(Box::new(part))),
    ];
    (vec(property, 0..6), others).prop_map(move |(properties, others)| {
        let others = if constructs.open_objects {
            others
        } else {
            Others::Unsaid
        };
        Schema::Object(properties, others)
    })
}

/// A choice, if the document has any.
fn choice(constructs: Constructs, form: BoxedStrategy<Schema>) -> BoxedStrategy<Schema> {
    let mut keywords = Vec::new();
    if constructs.one_of {
        keywords.push("oneOf");
    }
    if constructs.any_of {
        keywords.push("anyOf");
    }
    if constructs.all_of {
        keywords.push("allOf");
    }
    if keywords.is_empty() {
        return form;
    }
    let tagged = constructs.discriminators;
    (prop::sample::select(keywords), vec(form, 1..4))
        .prop_map(move |(keyword, forms)| {
            Schema::Choice(keyword, forms, tagged && keyword == "oneOf")
        })
        .boxed()
}

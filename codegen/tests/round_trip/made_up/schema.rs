//! A schema before it is written: what it refers to is a number.

use serde_json::{Map, Value as Json, json};

use super::names::{self, MEMBERS, PROPERTIES, SCHEMAS};

/// A schema.
#[derive(Clone, Debug)]
pub(super) enum Schema {
    /// Type, format and constraints.
    Plain(Map<String, Json>),
    /// Texts out of a set.
    Enum(Vec<usize>),
    /// Numbers out of a set.
    Numbers(Vec<i64>),
    /// Any value.
    Any,
    /// A list, with its constraints.
    List(Box<Schema>, Map<String, Json>),
    /// A map from texts.
    Map(Box<Schema>, Map<String, Json>),
    /// An object.
    Object(Vec<Property>, Others),
    /// A component.
    Reference(usize),
    /// A choice, by its keyword, and whether a property tells the forms apart.
    Choice(&'static str, Vec<Schema>, bool),
    /// The same, or null.
    Nullable(Box<Schema>),
}

/// A property of an object.
#[derive(Clone, Debug)]
pub(super) struct Property {
    pub(super) name: usize,
    pub(super) schema: Schema,
    pub(super) required: bool,
    /// `readOnly` or `writeOnly`.
    pub(super) access: Option<&'static str>,
}

/// What an object says of properties that it does not list.
#[derive(Clone, Debug)]
pub(super) enum Others {
    Unsaid,
    Allowed(bool),
    Typed(Box<Schema>),
}

/// How the schemas of a document are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Writer {
    /// How many components there are.
    pub(super) components: usize,
    pub(super) odd_names: bool,
    pub(super) descriptions: bool,
}

impl Writer {
    /// The name of a component.
    pub(super) fn component(&self, place: usize) -> String {
        names::name(&SCHEMAS, place, self.odd_names)
    }

    /// The schema as JSON.
    pub(super) fn schema(&self, schema: &Schema) -> Json {
        let mut written = self.bare(schema);
        if let (true, Some(keys)) = (self.descriptions, written.as_object_mut())
            && !keys.contains_key("$ref")
        {
            keys.insert("description".to_owned(), json!("A *value* of `some` type."));
        }
        written
    }

    fn bare(&self, schema: &Schema) -> Json {
        match schema {
            Schema::Plain(keys) => keys.clone().into(),
            Schema::Enum(members) => {
                let mut members: Vec<String> = members
                    .iter()
                    .map(|place| names::name(&MEMBERS, *place, self.odd_names))
                    .collect();
                members.sort();
                members.dedup();
                json!({ "type": "string", "enum": members })
            }
            Schema::Numbers(numbers) => {
                let mut numbers = numbers.clone();
                numbers.sort_unstable();
                numbers.dedup();
                json!({ "type": "integer", "format": "int64", "enum": numbers })
            }
            Schema::Any => json!({}),
            Schema::List(item, limits) => {
                let mut keys = limits.clone();
                keys.insert("type".to_owned(), json!("array"));
                keys.insert("items".to_owned(), self.schema(item));
                keys.into()
            }
            Schema::Map(value, limits) => {
                let mut keys = limits.clone();
                keys.insert("type".to_owned(), json!("object"));
                keys.insert("additionalProperties".to_owned(), self.schema(value));
                keys.into()
            }
            Schema::Object(properties, others) => self.object(properties, others),
            Schema::Reference(place) if self.components == 0 => {
                json!({ "type": "string", "maxLength": place % 9 + 1 })
            }
            Schema::Reference(place) => {
                let name = self.component(place % self.components);
                json!({ "$ref": format!("#/components/schemas/{name}") })
            }
            Schema::Choice(keyword, forms, tagged) => self.choice(keyword, forms, *tagged),
            Schema::Nullable(inner) => {
                let mut written = self.bare(inner);
                if written.get("$ref").is_some() {
                    return json!({ "nullable": true, "allOf": [written] });
                }
                if let Some(keys) = written.as_object_mut()
                    && keys.contains_key("type")
                    && !keys.contains_key("enum")
                {
                    keys.insert("nullable".to_owned(), json!(true));
                }
                written
            }
        }
    }

    fn object(&self, properties: &[Property], others: &Others) -> Json {
        let mut written = Map::new();
        let mut required = Vec::new();
        for property in properties {
            let name = names::name(&PROPERTIES, property.name, self.odd_names);
            let mut schema = self.schema(&property.schema);
            if let (Some(access), Some(keys)) = (property.access, schema.as_object_mut())
                && !keys.contains_key("$ref")
            {
                keys.insert(access.to_owned(), json!(true));
            }
            if property.required && !written.contains_key(&name) {
                required.push(name.clone());
            }
            written.entry(name).or_insert(schema);
        }
        let mut object = json!({ "type": "object", "properties": written });
        if !required.is_empty() {
            object["required"] = json!(required);
        }
        match others {
            Others::Unsaid => {}
            Others::Allowed(allowed) => object["additionalProperties"] = json!(allowed),
            Others::Typed(schema) => object["additionalProperties"] = self.schema(schema),
        }
        object
    }

    fn choice(&self, keyword: &str, forms: &[Schema], tagged: bool) -> Json {
        let mut written: Vec<Json> = Vec::new();
        for form in forms {
            let mut form = self.schema(form);
            if tagged && form.get("properties").is_some() {
                let tag = format!("form{}", written.len());
                form["properties"]["kind"] = json!({ "type": "string", "enum": [tag] });
                match form["required"].as_array_mut() {
                    Some(required) => required.push(json!("kind")),
                    None => form["required"] = json!(["kind"]),
                }
            }
            if !written.contains(&form) {
                written.push(form);
            }
        }
        json!({ keyword: written })
    }
}

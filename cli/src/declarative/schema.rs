//! The JSON schema of the file, made from its types.

use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::model::Document;

/// The JSON schema of the file, for editors. The program checks files with it too.
pub fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<Document>().to_value();
    remove_null(&mut schema);
    schema
}

/// Removes what lets optional properties be null: the absent and the empty must not look alike.
fn remove_null(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(remove_null),
        Value::Object(object) => {
            if let Some(Value::Array(types)) = object.get_mut("type") {
                types.retain(|name| name != "null");
                if let [only] = types.as_mut_slice() {
                    let only = only.take();
                    object.insert("type".to_owned(), only);
                }
            }
            if let Some(Value::Array(mut choices)) = object.remove("anyOf") {
                choices.retain(|choice| choice["type"] != "null");
                match (choices.pop(), choices.is_empty()) {
                    (Some(Value::Object(only)), true) => object.extend(only),
                    (last, _) => {
                        choices.extend(last);
                        object.insert("anyOf".to_owned(), choices.into());
                    }
                }
            }
            for name in ["default", "format"] {
                // What typed defaults and widths of numbers say helps nobody who writes a file.
                if object.contains_key("description") || object.contains_key("type") {
                    object.remove(name);
                }
            }
            object.values_mut().for_each(remove_null);
        }
        _ => {}
    }
}

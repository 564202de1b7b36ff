//! The operations of the document, each with all constraints in one place.

use serde_json::{Map, Value, json};

use super::limits::{self, Limit};
use super::places::{self, Place};
use super::ways::{self, At, Way};

/// The components of a document.
type Components = Map<String, Value>;

/// An operation, and what is sent to it.
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) path: String,
    pub(super) parameters: Vec<Value>,
    pub(super) body: Option<Value>,
    /// The values that keep all constraints, each at its bound.
    pub(super) good: Map<String, Value>,
    pub(super) cells: Vec<Cell>,
}

/// A constraint in a place.
pub(super) struct Cell {
    pub(super) limit: &'static str,
    pub(super) rule: &'static str,
    /// Which part of the request breaks it.
    pub(super) key: String,
    /// Where in that it stands.
    pub(super) at: String,
    /// The whole part with the violation in it.
    pub(super) broken: Value,
    /// What the rejection says: one of each.
    pub(super) tells: Vec<Vec<String>>,
}

impl Operation {
    fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            path: format!("/{id}"),
            parameters: Vec::new(),
            body: None,
            good: Map::new(),
            cells: Vec::new(),
        }
    }

    /// A body that breaks five constraints, of which each is told.
    pub(super) fn five_at_once(&self) -> Option<Value> {
        let five = self
            .cells
            .iter()
            .filter(|cell| cell.at.len() > 1)
            .step_by(5);
        let five: Vec<&Cell> = five.take(5).collect();
        let mut body = self.good.get("body")?.clone();
        for cell in &five {
            *body.pointer_mut(&cell.at)? = cell.broken.pointer(&cell.at)?.clone();
        }
        let tells: Vec<&Vec<String>> = five.iter().flat_map(|cell| &cell.tells).collect();
        (five.len() == 5).then(
            || json!({"key": "body", "rule": "five", "at": "", "value": body, "tells": tells}),
        )
    }
}

/// A text in the place of a value.
const HERE: &str = "here";

/// What a rejection says of a value that is read as one text of a type.
const UNFIT_TYPE: &str = "is not of its type";

/// What it says of a text that is no value, where a list is one.
const ONE_TEXT: &str = "must be an array";

/// What it says where a path that does not fit leads nowhere.
const NO_PATH: &str = "there is nothing at this path";

/// An operation with a body of one property for each constraint, all in the same place.
fn of_properties(place: &Place, limits: &[Limit], components: &mut Components) -> Operation {
    let wrapped = |limit: &Limit, components: &mut Components| Limit {
        schema: (place.schema)(limit, components),
        good: (place.value)(limit.good.clone()),
        bad: (place.value)(limit.bad.clone()),
        ..*limit
    };
    let wrapped: Vec<Limit> = limits.iter().map(|it| wrapped(it, components)).collect();
    let mut operation = of_fields(place.name, "application/json", &wrapped);
    // The last step to the value is told as well.
    let shown = (place.value)(json!(HERE));
    if let Some(step) = last_step(&shown, HERE) {
        for cell in &mut operation.cells {
            cell.tells.push(Vec::from([format!("/{step}")]));
        }
    }
    operation
}

/// The last step to a text inside of a value; none where the value is that text.
fn last_step(value: &Value, text: &str) -> Option<String> {
    let inside: Vec<(String, &Value)> = match value {
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items
                .map(|(index, item)| (index.to_string(), item))
                .collect()
        }
        Value::Object(entries) => {
            let entries = entries.iter();
            entries.map(|(key, value)| (key.clone(), value)).collect()
        }
        _ => return None,
    };
    inside.into_iter().find_map(|(step, value)| match value {
        Value::String(found) if found == text => Some(step),
        value => last_step(value, text),
    })
}

fn of_fields(id: &str, media_type: &str, limits: &[Limit]) -> Operation {
    let mut properties = Map::new();
    let mut good = Map::new();
    for limit in limits {
        properties.insert(limit.name.to_owned(), limit.schema.clone());
        good.insert(limit.name.to_owned(), limit.good.clone());
    }
    let cells = limits.iter().map(|limit| {
        let mut broken = good.clone();
        broken.insert(limit.name.to_owned(), limit.bad.clone());
        Cell {
            limit: limit.name,
            rule: limit.rule,
            key: "body".to_owned(),
            at: format!("/{}", limit.name),
            broken: broken.into(),
            tells: Vec::from([
                Vec::from([format!("/{}", limit.name), format!("`{}`", limit.name)]),
                Vec::from([limit.told.to_owned()]),
            ]),
        }
    });
    let cells = cells.collect();
    let schema = json!({"type": "object", "properties": properties});
    Operation {
        body: Some(json!({media_type: {"schema": schema}})),
        good: Map::from_iter([("body".to_owned(), good.into())]),
        cells,
        ..Operation::new(id)
    }
}

/// An operation with a parameter for each constraint.
fn of_parameters(id: &str, way: &Way, location: &str, limits: &[Limit]) -> Operation {
    let mut operation = Operation::new(id);
    for limit in limits {
        let name = limit.name;
        if location == "path" {
            operation.path.push_str(&format!("/{{{name}}}"));
        }
        let parameter = way.parameter(location, name, &limit.schema);
        operation.parameters.push(parameter);
        let key = format!("{location}.{name}");
        operation.good.insert(key.clone(), limit.good.clone());
        let shown = match location {
            "header" => name.to_ascii_lowercase(),
            _ => name.to_owned(),
        };
        let mut tells = [
            Vec::from([format!("`{shown}`")]),
            Vec::from([limit.told.to_owned(), UNFIT_TYPE.to_owned()]),
        ];
        if name == "minItems" && way.name.ends_with("-choice") {
            tells[1].push(ONE_TEXT.to_owned());
        }
        if (location, name) == ("path", "pattern") {
            tells
                .iter_mut()
                .for_each(|told| told.push(NO_PATH.to_owned()));
        }
        operation.cells.push(Cell {
            limit: name,
            rule: limit.rule,
            key,
            at: String::new(),
            broken: limit.bad.clone(),
            tells: tells.into(),
        });
    }
    operation
}

/// An operation whose whole body has one constraint.
fn of_body(way: &Way, media_type: &str, limit: &Limit) -> Operation {
    Operation {
        body: Some(json!({media_type: {"schema": limit.schema}})),
        good: Map::from_iter([("body".to_owned(), limit.good.clone())]),
        cells: Vec::from([Cell {
            limit: limit.name,
            rule: limit.rule,
            key: "body".to_owned(),
            at: String::new(),
            broken: limit.bad.clone(),
            tells: Vec::from([Vec::from([limit.told.to_owned()])]),
        }]),
        ..Operation::new(&format!("{}-{}", way.name, limit.name))
    }
}

fn of_way(way: &Way, limits: &[Limit], components: &mut Components) -> Vec<Operation> {
    let limits = limits.iter().map(|limit| way.wrapped(limit, components));
    let limits: Vec<Limit> = limits.collect();
    match way.at {
        At::Parameter(location) if way.is_alone => {
            let alone = limits.into_iter().map(|limit| {
                let id = format!("{}-{}", way.name, limit.name);
                of_parameters(&id, way, location, &[limit])
            });
            alone.collect()
        }
        At::Parameter(location) => vec![of_parameters(way.name, way, location, &limits)],
        At::Form(media_type) => vec![of_fields(way.name, media_type, &limits)],
        At::Body(media_type) => {
            let bodies = limits.iter().map(|it| of_body(way, media_type, it));
            bodies.collect()
        }
    }
}

/// All operations, and the components that they refer to.
pub(super) fn all() -> (Vec<Operation>, Components) {
    let limits = limits::all();
    let mut components = Components::new();
    let mut operations = Vec::new();
    for place in places::all() {
        operations.push(of_properties(&place, &limits, &mut components));
    }
    for way in ways::all() {
        let taken = limits::all().into_iter().filter(|it| (way.takes)(it.kind));
        let taken: Vec<Limit> = taken.collect();
        operations.extend(of_way(&way, &taken, &mut components));
    }
    (operations, components)
}

/// The constraints that a way does not take, each with its operation.
pub(super) fn left_out() -> Vec<(String, Operation, Components)> {
    let mut found = Vec::new();
    for way in ways::all() {
        for limit in limits::all() {
            if (way.takes)(limit.kind) {
                continue;
            }
            let name = format!("{}: {}", way.name, limit.name);
            let mut components = Components::new();
            for operation in of_way(&way, &[limit], &mut components) {
                found.push((name.clone(), operation, components.clone()));
            }
        }
    }
    found
}

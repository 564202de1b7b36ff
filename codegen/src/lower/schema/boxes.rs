//! Puts a pointer where a type leads back to what holds it, since it would have infinite size.

use std::collections::BTreeMap;

use crate::ir::{Model, Shape, Type};

/// Puts the pointers into all models.
pub(super) fn put(models: &mut BTreeMap<String, Model>) {
    let groups = groups(models);
    for model in models.values_mut() {
        let Some(own) = groups.get(&model.name) else {
            continue;
        };
        let leads_back = |name: &str| groups.get(name) == Some(own);
        match &mut model.shape {
            Shape::Object { fields, .. } => {
                for field in fields {
                    behind_pointer(&mut field.ty, leads_back);
                }
            }
            Shape::OneOf(choice) => {
                for variant in &mut choice.variants {
                    if let Some(ty) = &mut variant.ty {
                        behind_pointer(ty, leads_back);
                    }
                }
            }
            Shape::Alias(_) | Shape::Enumeration { .. } | Shape::Numbers(_) => {}
        }
    }
}

fn behind_pointer(ty: &mut Type, leads_back: impl Fn(&str) -> bool) {
    let mut ty = ty;
    loop {
        match ty {
            Type::Nullable(inner) | Type::EmptyOr(inner) | Type::Unchecked(inner) => ty = inner,
            Type::Model(name) if leads_back(name) => {
                *ty = Type::Boxed(Box::new(Type::Model(std::mem::take(name))));
                return;
            }
            _ => return,
        }
    }
}

/// The models that a type holds by value.
fn held(ty: &Type) -> Option<&str> {
    match ty {
        Type::Nullable(inner) | Type::EmptyOr(inner) | Type::Unchecked(inner) => held(inner),
        Type::Model(name) => Some(name),
        _ => None,
    }
}

fn parts(model: &Model) -> Vec<&str> {
    match &model.shape {
        Shape::Object { fields, .. } => fields.iter().filter_map(|it| held(&it.ty)).collect(),
        Shape::OneOf(choice) => choice.types().filter_map(held).collect(),
        Shape::Alias(ty) => held(ty).into_iter().collect(),
        Shape::Enumeration { .. } | Shape::Numbers(_) => Vec::new(),
    }
}

/// The number of the circle that a model is part of, by name; none for those in no circle. The walk is
/// Tarjan's, without calling itself, since thousands of models may lead to one another.
fn groups(models: &BTreeMap<String, Model>) -> BTreeMap<String, usize> {
    let names: Vec<&str> = models.keys().map(String::as_str).collect();
    let index: BTreeMap<&str, usize> = names.iter().enumerate().map(|(at, it)| (*it, at)).collect();
    let edges: Vec<Vec<usize>> = models
        .values()
        .map(|model| {
            let parts = parts(model).into_iter();
            parts.filter_map(|name| index.get(name).copied()).collect()
        })
        .collect();
    let mut walk = Walk {
        edges: &edges,
        order: vec![None; names.len()],
        lowest: vec![0; names.len()],
        on_stack: vec![false; names.len()],
        stack: Vec::new(),
        next: 0,
        circles: Vec::new(),
    };
    for start in 0..names.len() {
        if walk.order[start].is_none() {
            walk.from(start);
        }
    }
    let mut groups = BTreeMap::new();
    for (number, circle) in walk.circles.iter().enumerate() {
        for at in circle {
            groups.insert(names[*at].to_owned(), number);
        }
    }
    groups
}

struct Walk<'a> {
    edges: &'a [Vec<usize>],
    order: Vec<Option<usize>>,
    lowest: Vec<usize>,
    on_stack: Vec<bool>,
    stack: Vec<usize>,
    next: usize,
    circles: Vec<Vec<usize>>,
}

impl Walk<'_> {
    fn enter(&mut self, at: usize) {
        self.order[at] = Some(self.next);
        self.lowest[at] = self.next;
        self.next += 1;
        self.stack.push(at);
        self.on_stack[at] = true;
    }

    fn from(&mut self, start: usize) {
        let mut open = vec![(start, 0)];
        self.enter(start);
        while let Some((at, edge)) = open.last_mut() {
            let at = *at;
            match self.edges[at].get(*edge).copied() {
                Some(next) => {
                    *edge += 1;
                    match self.order[next] {
                        None => {
                            self.enter(next);
                            open.push((next, 0));
                        }
                        Some(order) if self.on_stack[next] => {
                            self.lowest[at] = self.lowest[at].min(order);
                        }
                        Some(_) => {}
                    }
                }
                None => {
                    open.pop();
                    if let Some((outer, _)) = open.last() {
                        self.lowest[*outer] = self.lowest[*outer].min(self.lowest[at]);
                    }
                    self.leave(at);
                }
            }
        }
    }

    /// Takes a circle off the stack, where it is complete.
    fn leave(&mut self, at: usize) {
        if self.order[at] != Some(self.lowest[at]) {
            return;
        }
        let mut circle = Vec::new();
        while let Some(top) = self.stack.pop() {
            self.on_stack[top] = false;
            circle.push(top);
            if top == at {
                break;
            }
        }
        if circle.len() > 1 || self.edges[at].contains(&at) {
            self.circles.push(circle);
        }
    }
}

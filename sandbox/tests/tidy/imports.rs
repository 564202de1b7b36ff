//! Which file imports which: `use` declarations and paths in code, resolved to the file that
//! declares the item, through re-exports.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::File;

/// The files that each file imports from, by module.
pub(crate) type Imports = BTreeMap<String, BTreeSet<String>>;

/// Finds them.
pub(crate) fn imports(files: &BTreeMap<String, File>) -> Imports {
    let exports: BTreeMap<&str, BTreeMap<String, String>> = files
        .values()
        .map(|file| (file.module.as_str(), exports(file)))
        .collect();
    let mut imports = Imports::new();
    for file in files.values() {
        let mut found = BTreeSet::new();
        for path in paths(file) {
            let Some(target) = resolve(&path, files, &exports) else {
                continue;
            };
            if target != file.module {
                found.insert(target);
            }
        }
        imports.insert(file.module.clone(), found);
    }
    imports
}

/// The module that declares what a path from the root of the crate names.
fn resolve(
    path: &[String],
    files: &BTreeMap<String, File>,
    exports: &BTreeMap<&str, BTreeMap<String, String>>,
) -> Option<String> {
    let mut module = String::new();
    for segment in path {
        let next = join(&module, segment);
        if files.contains_key(&next) {
            module = next;
            continue;
        }
        // An item: declared here, or passed on from a module below.
        if let Some(origin) = exports.get(module.as_str())?.get(segment) {
            module.clone_from(origin);
        }
        break;
    }
    (!module.is_empty()).then_some(module)
}

fn join(module: &str, segment: &str) -> String {
    if module.is_empty() {
        return segment.to_owned();
    }
    format!("{module}::{segment}")
}

/// What a file passes on from modules below it: the name, and the module that it comes from.
fn exports(file: &File) -> BTreeMap<String, String> {
    let mut exports = BTreeMap::new();
    for declaration in declarations(&file.code) {
        if !declaration.starts_with("pub") {
            continue;
        }
        let tree = declaration.split_once("use ").map_or("", |(_, tree)| tree);
        for mut path in flatten(tree) {
            if path.first().is_some_and(|first| first == "self") {
                path.remove(0);
            }
            if let Some(name) = path.pop() {
                let below = path.join("::");
                exports.insert(name, join(&file.module, &below));
            }
        }
    }
    exports
}

/// The paths of a file that lead into the crate, from its root. What it only passes on is left
/// out.
fn paths(file: &File) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut code = file.code.clone();
    let mut passed_on = Vec::new();
    for declaration in declarations(&file.code) {
        code = code.replacen(&format!("{declaration};"), "", 1);
        let Some(tree) = declaration.strip_prefix("use ") else {
            passed_on.push(declaration);
            continue;
        };
        found.extend(
            flatten(tree)
                .into_iter()
                .filter_map(|path| absolute(path, file)),
        );
    }
    // What is passed on may be used here as well.
    for declaration in passed_on {
        let tree = declaration.split_once("use ").map_or("", |(_, tree)| tree);
        let used = flatten(tree).into_iter().filter(|path| {
            let name = path.last().map(String::as_str).unwrap_or_default();
            words(&code).any(|word| word == name)
        });
        found.extend(used.filter_map(|path| absolute(path, file)));
    }
    let children: Vec<&str> = code
        .lines()
        .filter_map(|line| {
            line.strip_suffix(';')?
                .rsplit_once("mod ")
                .map(|(_, name)| name)
        })
        .collect();
    for path in inline_paths(&code) {
        if children.contains(&path[0].as_str()) {
            let below = std::iter::once("self".to_owned()).chain(path);
            found.extend(absolute(below.collect(), file));
        } else {
            found.extend(absolute(path, file));
        }
    }
    found
}

/// The `use` declarations, without their semicolons.
fn declarations(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(end) = rest.find(';') {
        let statement = rest[..end].rsplit(['}', '\n']).next().unwrap_or_default();
        // A tree over several lines ends with a brace: look for where it begins.
        let start = rest[..end].rfind("use ");
        if let Some(start) = start
            && (statement.contains("use ") || is_tree(&rest[start..end]))
        {
            let line = rest[..start].rfind('\n').map_or(0, |at| at + 1);
            let before = &rest[line..start];
            if before.is_empty() || before.starts_with("pub") {
                found.push(rest[line..end].to_owned());
            }
        }
        rest = &rest[end + 1..];
    }
    found
}

/// Whether a text is a `use` with a tree of names and nothing else.
fn is_tree(text: &str) -> bool {
    let legal = |c: char| c.is_ascii_alphanumeric() || "_:{},* \n".contains(c);
    text.chars().all(legal) && text.matches('{').count() == text.matches('}').count()
}

/// The paths in a tree such as `a::{b, c::{self, d}}`.
fn flatten(tree: &str) -> Vec<Vec<String>> {
    let tree = tree.trim();
    let Some((head, inner)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or_default();
        let path = path.split("::").map(|segment| segment.trim().to_owned());
        return vec![path.filter(|segment| !segment.is_empty()).collect()];
    };
    let head: Vec<String> = head
        .split("::")
        .map(|segment| segment.trim().to_owned())
        .filter(|segment| !segment.is_empty())
        .collect();
    let inner = inner.trim_end().strip_suffix('}').unwrap_or(inner);
    let mut depth = 0;
    let parts = inner.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    let parts = parts.filter(|part| !part.trim().is_empty());
    let below = parts.flat_map(flatten);
    below
        .map(|mut path| {
            if path.first().is_some_and(|first| first == "self") {
                path.remove(0);
            }
            head.iter().cloned().chain(path).collect()
        })
        .collect()
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
}

/// Paths of at least two segments that stand in code.
fn inline_paths(code: &str) -> Vec<Vec<String>> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':';
    let words = code.split(|c| !is_name(c));
    let paths = words.filter(|word| word.contains("::") && !word.starts_with(':'));
    paths
        .map(|word| {
            let segments = word.split("::").map(str::to_owned);
            segments.filter(|segment| !segment.is_empty()).collect()
        })
        .filter(|path: &Vec<String>| !path.is_empty())
        .collect()
}

/// A path from the root of the crate; `None` for one that leads out of it.
fn absolute(path: Vec<String>, file: &File) -> Option<Vec<String>> {
    let mut here: Vec<String> = file.module.split("::").map(str::to_owned).collect();
    here.retain(|segment| !segment.is_empty());
    let mut rest = path.into_iter().peekable();
    match rest.next()?.as_str() {
        "crate" => here.clear(),
        "self" => {}
        "super" => {
            here.pop();
            while rest.next_if(|segment| segment == "super").is_some() {
                here.pop();
            }
        }
        _ => return None,
    }
    Some(here.into_iter().chain(rest).collect())
}

#[test]
fn trees_are_taken_apart() {
    let paths = flatten("crate::a::{self, b::{C, D}, e as f}");
    let paths: Vec<String> = paths.iter().map(|path| path.join("::")).collect();
    assert_eq!(
        paths,
        [
            "crate::a",
            "crate::a::b::C",
            "crate::a::b::D",
            "crate::a::e"
        ]
    );
}

#[test]
fn items_lead_to_the_file_that_declares_them() {
    let file = |module: &str, code: &str| {
        let path = format!("{}.rs", module.replace("::", "/"));
        let file = File {
            path,
            module: module.to_owned(),
            text: String::new(),
            code: code.to_owned(),
        };
        (module.to_owned(), file)
    };
    let files = BTreeMap::from([
        file("a", "mod b;\npub(crate) use self::b::{B, C};\nstruct A;\n"),
        file("h", "mod i;\npub use self::i::I;\nfn h() -> I {}\n"),
        file("h::i", "struct I;\n"),
        file("a::b", "use super::A;\n"),
        file("d", "use std::fmt;\nuse crate::a::{\n    A, B,\n};\n"),
        file("e", "fn e() { crate::d::run(); }\n"),
        file("f", "mod g;\nfn f() { g::run(); }\n"),
        file("f::g", "struct G;\n"),
    ]);
    let found = imports(&files);
    let of = |module: &str| found[module].iter().cloned().collect::<Vec<_>>();
    assert!(of("a").is_empty());
    assert_eq!(of("a::b"), ["a"]);
    assert_eq!(of("d"), ["a", "a::b"]);
    assert_eq!(of("e"), ["d"]);
    assert_eq!(of("f"), ["f::g"]);
    assert_eq!(of("h"), ["h::i"]);
}

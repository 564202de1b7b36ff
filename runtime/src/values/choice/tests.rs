//! Values that several forms fit, and tags.

use serde::{Deserialize, Serialize};

use super::SharedValue;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Small {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    a: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Large {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    a: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    b: Option<i64>,
}

#[derive(Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum One {
    Small(Small),
    Large(Large),
    Number(f64),
    Integer(i64),
    Short(String),
    Long(String),
}

crate::read_choice!(One {
    Small(Small),
    Large(Large),
    Number(f64),
    Integer(i64),
    Short(String) if |value| value.as_str().is_some_and(|text| text.len() < 3),
    Long(String),
});

#[derive(Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Any {
    Small(Small),
    Large(Large),
}

crate::read_choice!(any Any { Small(Small), Large(Large) });

fn check<T>(json: &str, expect: Result<T, &str>)
where
    T: for<'de> Deserialize<'de> + Serialize + PartialEq + std::fmt::Debug,
{
    let read = serde_json::from_str::<T>(json);
    match (read, expect) {
        (Ok(read), Ok(expect)) => {
            assert_eq!(read, expect, "{json}");
            assert_eq!(serde_json::to_string(&read).expect("it is written"), json);
        }
        (Err(error), Err(expect)) => assert_eq!(error.to_string(), expect, "{json}"),
        (read, _) => panic!("{json}: {read:?}"),
    }
}

fn large(a: Option<&str>, b: Option<i64>) -> Large {
    Large {
        a: a.map(str::to_owned),
        b,
    }
}

#[test]
fn the_form_that_keeps_most_is_taken() {
    check(
        r#"{"a":"x","b":1}"#,
        Ok(One::Large(large(Some("x"), Some(1)))),
    );
    check(r#"{"b":1}"#, Ok(One::Large(large(None, Some(1)))));
    check("5", Ok(One::Integer(5)));
    check("5.5", Ok(One::Number(5.5)));
    check("\"ab\"", Ok(One::Short("ab".to_owned())));
    check("\"abc\"", Ok(One::Long("abc".to_owned())));
    check(
        r#"{"a":"x","b":1}"#,
        Ok(Any::Large(large(Some("x"), Some(1)))),
    );
    check(
        r#"{"a":"x"}"#,
        Ok(Any::Small(Small {
            a: Some("x".to_owned()),
        })),
    );
    check(
        r#"{"c":1,"d":"x"}"#,
        Err::<Any, _>("the value fits none of its forms: Small, Large"),
    );
    check("{}", Ok(Any::Small(Small { a: None })));
}

#[test]
#[cfg(feature = "server")]
fn a_reader_that_panics_leaves_nothing_taken_as_checked() {
    let checked = super::read_checked(|| serde_json::from_str::<One>("{}"));
    assert_eq!(checked, Ok(One::Small(Small { a: None })));
    let panicked = std::panic::catch_unwind(|| {
        super::read_checked(|| -> Result<One, ()> { panic!("as a reader of the implementer may") })
    });
    assert!(panicked.is_err());
    check::<One>(
        "{}",
        Err("the object fits several of its forms: Small, Large"),
    );
}

#[test]
fn what_fits_none_or_two_is_told() {
    let none = "the value fits none of its forms: Small, Large, Number, Integer, Short, Long";
    check::<One>("true", Err(none));
    check::<One>(r#"{"c":"hunter2"}"#, Err(none));
    let two = "the object fits several of its forms: Small, Large";
    check::<One>("{}", Err(two));
    check::<One>(r#"{"a":"x"}"#, Err(two));
    check::<Any>(
        r#"{"c":1}"#,
        Err("the value fits none of its forms: Small, Large"),
    );
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Cat {
    kind: String,
    lives: i64,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Dog {
    bark: bool,
}

#[derive(Debug, PartialEq)]
enum Pet {
    Cat(Cat),
    Dog(Dog),
    None,
}

crate::tagged_choice!(Pet by "kind" {
    Cat(value: Cat; tagged) = "cat",
    Dog(value: Dog) = "dog" | "Dog",
    None = "none",
});

#[test]
fn a_tag_tells_the_form() {
    let cat = |kind: &str| {
        Pet::Cat(Cat {
            kind: kind.to_owned(),
            lives: 9,
        })
    };
    check(r#"{"kind":"cat","lives":9}"#, Ok(cat("cat")));
    check(
        r#"{"kind":"dog","bark":true}"#,
        Ok(Pet::Dog(Dog { bark: true })),
    );
    check(r#"{"kind":"none"}"#, Ok(Pet::None));
    // What a program puts into the tag by mistake is not sent.
    let written = serde_json::to_string(&cat("dog")).expect("it is written");
    assert_eq!(written, r#"{"kind":"cat","lives":9}"#);
    let read: Pet = serde_json::from_str(r#"{"bark":false,"kind":"Dog"}"#).expect("it fits");
    assert_eq!(read, Pet::Dog(Dog { bark: false }));
}

#[test]
fn another_tag_is_told_without_its_text() {
    check::<Pet>(
        r#"{"kind":"hunter2"}"#,
        Err("`kind`: expected `cat`, `dog`, `Dog` or `none`"),
    );
    check::<Pet>("{}", Err("missing field `kind`"));
    check::<Pet>(r#"{"kind":1}"#, Err("`kind`: expected a string"));
    check::<Pet>("[]", Err("expected an object"));
    check::<Pet>(r#"{"kind":"dog"}"#, Err("missing field `bark`"));
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Nested {
    One(NestedOne),
    Two(NestedTwo),
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct NestedOne {
    next: Option<Box<Nested>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct NestedTwo {
    next: Option<Box<Nested>>,
}

crate::read_object!(NestedOne { 0 next: "next" default });
crate::read_object!(NestedTwo { 0 next: "next" default });
crate::read_choice!(any Nested { One(NestedOne), Two(NestedTwo) });

/// How many values are read of a choice at a depth, each level of which two forms fit.
fn count_reads(depth: usize) -> u64 {
    let json = format!("{}null{}", "{\"next\":".repeat(depth), "}".repeat(depth));
    let value: SharedValue = serde_json::from_str(&json).expect("it is JSON");
    let read = Nested::deserialize(value.clone()).expect("it fits");
    assert_eq!(serde_json::to_string(&read).expect("it is written"), json);
    value.read_count()
}

#[test]
fn levels_do_not_multiply_the_reads() {
    let (few, many) = (count_reads(30), count_reads(120));
    // The square of the depth, not a power.
    assert!(many <= few * 17, "{few} and {many}");
    assert!(many < 120 * 120 * 3, "{many}");
}

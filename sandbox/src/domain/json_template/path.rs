//! [`Path`]: a path into JSON, in the dialect of the server's library, `jsonpath-rw`.
//!
//! It has fields (`a.b`, `'a b'`, `a,b`, `*`), places (`[0]`, `[-1]`, `[1:3]`, `[*]`), the root (`$`) and
//! what is anywhere below (`..`). Conditions, unions and parents are refused.

use serde_json::Value;

/// How much one path finds at most, on its way as well.
const MAX_FOUND: usize = 10_000;

/// A path that was read: its steps, in order.
#[derive(Debug, PartialEq)]
pub(super) struct Path(Vec<Step>);

#[derive(Debug, PartialEq)]
enum Step {
    Root,
    All,
    Fields(Vec<String>),
    At(i64),
    Slice {
        from: Option<i64>,
        to: Option<i64>,
        by: Option<i64>,
    },
    /// The next step is taken here and in all that is below.
    Below,
}

impl Path {
    /// Reads a path.
    ///
    /// # Errors
    ///
    /// What does not belong there, and where.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut parser = Parser {
            letters: text.char_indices().collect(),
            at: 0,
        };
        parser.path().map(Self)
    }

    /// All that is there.
    ///
    /// # Errors
    ///
    /// What the server fails on, and more than is ever useful.
    pub(super) fn find(&self, data: &Value) -> Result<Vec<Value>, String> {
        let mut found = vec![data];
        let mut below = false;
        for step in &self.0 {
            if *step == Step::Below {
                below = true;
                continue;
            }
            let mut starts = Vec::new();
            for one in found {
                if below {
                    collect_below(one, &mut starts)?;
                } else {
                    starts.push(one);
                }
            }
            below = false;
            let mut next = Vec::new();
            for start in starts {
                step.take(start, data, &mut next)?;
                if next.len() > MAX_FOUND {
                    return Err(TOO_MUCH.to_owned());
                }
            }
            found = next;
        }
        Ok(found.into_iter().cloned().collect())
    }
}

const TOO_MUCH: &str = "a path of the template finds too much";

/// A value and all that is in it.
fn collect_below<'a>(value: &'a Value, out: &mut Vec<&'a Value>) -> Result<(), String> {
    let mut open = vec![value];
    while let Some(one) = open.pop() {
        out.push(one);
        if out.len() > MAX_FOUND {
            return Err(TOO_MUCH.to_owned());
        }
        match one {
            Value::Array(list) => open.extend(list.iter().rev()),
            Value::Object(map) => open.extend(map.values().rev()),
            _ => {}
        }
    }
    Ok(())
}

impl Step {
    fn take<'a>(
        &self,
        value: &'a Value,
        root: &'a Value,
        out: &mut Vec<&'a Value>,
    ) -> Result<(), String> {
        match self {
            Self::Root => out.push(root),
            Self::All => {
                if let Value::Object(map) = value {
                    out.extend(map.values());
                }
            }
            Self::Fields(names) => {
                if let Value::Object(map) = value {
                    out.extend(names.iter().filter_map(|name| map.get(name)));
                }
            }
            Self::At(place) => {
                if let Value::Array(list) = value {
                    out.extend(place_in(*place, list.len()).and_then(|place| list.get(place)));
                }
            }
            Self::Slice { from, to, by } => match value {
                Value::Array(list) => {
                    let places = slice(list.len(), *from, *to, by.unwrap_or(1))?;
                    out.extend(places.into_iter().filter_map(|place| list.get(place)));
                }
                // A single value is a list of one.
                other => {
                    let places = slice(1, *from, *to, by.unwrap_or(1))?;
                    out.extend(places.iter().map(|_| other));
                }
            },
            Self::Below => {}
        }
        Ok(())
    }
}

/// A place counted from the end where it is negative.
fn place_in(place: i64, length: usize) -> Option<usize> {
    match usize::try_from(place) {
        Ok(place) => Some(place),
        Err(_) => length.checked_sub(usize::try_from(place.unsigned_abs()).ok()?),
    }
}

/// The places that a slice of Python takes.
fn slice(length: usize, from: Option<i64>, to: Option<i64>, by: i64) -> Result<Vec<usize>, String> {
    if by == 0 {
        return Err("a slice of the template has the step 0".to_owned());
    }
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    let (least, most) = if by > 0 {
        (0, length)
    } else {
        (-1, length - 1)
    };
    let clamp = |place: i64| {
        let place = if place < 0 {
            place.saturating_add(length)
        } else {
            place
        };
        place.clamp(least, most)
    };
    let (first, last) = if by > 0 { (least, most) } else { (most, least) };
    let (mut place, end) = (from.map_or(first, clamp), to.map_or(last, clamp));
    let mut places = Vec::new();
    while (by > 0 && place < end) || (by < 0 && place > end) {
        places.extend(usize::try_from(place));
        place = place.saturating_add(by);
    }
    Ok(places)
}

struct Parser {
    letters: Vec<(usize, char)>,
    at: usize,
}

impl Parser {
    fn path(&mut self) -> Result<Vec<Step>, String> {
        let mut steps = Vec::new();
        // A step, then one after a dot or two, or in brackets.
        self.first(&mut steps)?;
        loop {
            match self.peek() {
                None => return Ok(steps),
                Some('.') => {
                    self.at += 1;
                    if self
                        .letters
                        .get(self.at)
                        .is_some_and(|(_, letter)| *letter == '.')
                    {
                        self.at += 1;
                        steps.push(Step::Below);
                    }
                    self.first(&mut steps)?;
                }
                Some('[') => steps.push(self.brackets()?),
                Some(_) => return Err(self.unexpected()),
            }
        }
    }

    fn first(&mut self, steps: &mut Vec<Step>) -> Result<(), String> {
        let step = match self.peek() {
            Some('$') => {
                self.at += 1;
                Step::Root
            }
            Some('[') => self.brackets()?,
            _ => self.fields()?,
        };
        steps.push(step);
        Ok(())
    }

    fn brackets(&mut self) -> Result<Step, String> {
        self.at += 1;
        let step = match self.peek() {
            Some('*') => {
                self.at += 1;
                Step::Slice {
                    from: None,
                    to: None,
                    by: None,
                }
            }
            Some(letter) if letter == '-' || letter == ':' || letter.is_ascii_digit() => {
                self.numbers()?
            }
            _ => self.fields()?,
        };
        if self.peek() != Some(']') {
            return Err(self.unexpected());
        }
        self.at += 1;
        Ok(step)
    }

    fn numbers(&mut self) -> Result<Step, String> {
        let first = self.number()?;
        if self.peek() != Some(':') {
            let place = first.ok_or_else(|| self.unexpected())?;
            return Ok(Step::At(place));
        }
        self.at += 1;
        let to = self.number()?;
        let by = if self.peek() == Some(':') {
            self.at += 1;
            self.number()?
        } else {
            None
        };
        Ok(Step::Slice {
            from: first,
            to,
            by,
        })
    }

    fn number(&mut self) -> Result<Option<i64>, String> {
        let mut text = String::new();
        let start = self.at;
        while let Some(letter) = self.peek() {
            if letter.is_ascii_digit() || (letter == '-' && text.is_empty()) {
                text.push(letter);
                self.at += 1;
            } else {
                break;
            }
        }
        if text.is_empty() {
            return Ok(None);
        }
        text.parse().map(Some).map_err(|_| {
            self.at = start;
            self.unexpected()
        })
    }

    fn fields(&mut self) -> Result<Step, String> {
        if self.peek() == Some('*') {
            self.at += 1;
            return Ok(Step::All);
        }
        let mut names = vec![self.field()?];
        while self.peek() == Some(',') {
            self.at += 1;
            names.push(self.field()?);
        }
        Ok(Step::Fields(names))
    }

    fn field(&mut self) -> Result<String, String> {
        match self.peek() {
            Some(quote @ ('\'' | '"')) => {
                let rest = &self.letters[self.at + 1..];
                let length = rest.iter().position(|(_, letter)| *letter == quote);
                let length = length.ok_or("a quote is not closed")?;
                self.at += length + 2;
                Ok(rest_text(rest, length))
            }
            Some(letter) if letter.is_ascii_alphabetic() || "_@".contains(letter) => {
                let rest = &self.letters[self.at..];
                let fits = |letter: char| letter.is_ascii_alphanumeric() || "_@-".contains(letter);
                let length = rest.iter().take_while(|(_, letter)| fits(*letter)).count();
                let name = rest_text(rest, length);
                if name == "where" {
                    return Err(self.unexpected());
                }
                self.at += length;
                Ok(name)
            }
            _ => Err(self.unexpected()),
        }
    }

    /// The next letter that is no blank.
    fn peek(&mut self) -> Option<char> {
        while let Some((_, ' ' | '\t')) = self.letters.get(self.at) {
            self.at += 1;
        }
        self.letters.get(self.at).map(|(_, letter)| *letter)
    }

    fn unexpected(&mut self) -> String {
        match self.peek() {
            Some(letter) => {
                let place = self.letters[self.at].0;
                format!("unexpected {:?} at position {place}", letter.to_string())
            }
            None => "it ends too early".to_owned(),
        }
    }
}

fn rest_text(letters: &[(usize, char)], length: usize) -> String {
    letters[..length].iter().map(|(_, letter)| letter).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Path;

    fn check(path: &str, expect: &Value) {
        let data = json!({
            "a": {"b": [10, 20, 30], "c d": 1},
            "b": "text",
            "list": [{"b": 1}, {"b": 2}, {"x": {"b": 3}}],
        });
        let found = Path::parse(path).expect(path).find(&data).expect(path);
        assert_eq!(Value::Array(found), *expect, "{path}");
    }

    #[test]
    fn paths_find_what_they_name() {
        check("a.b[1]", &json!([20]));
        check("$.a.b[-1]", &json!([30]));
        check("a.b[9]", &json!([]));
        check("a.'c d'", &json!([1]));
        check("a['c d']", &json!([1]));
        check("a.b[1:]", &json!([20, 30]));
        check("a.b[::-2]", &json!([30, 10]));
        check("list[*].b", &json!([1, 2]));
        check("list..b", &json!([1, 2, 3]));
        check("b[*]", &json!(["text"]));
        check("b , nosuch", &json!(["text"]));
        check("a.*", &json!([[10, 20, 30], 1]));
        check("b.c", &json!([]));
    }

    #[test]
    fn what_is_no_path_says_where() {
        for (path, expect) in [
            ("a.", "it ends too early"),
            ("a[", "it ends too early"),
            ("a[1", "it ends too early"),
            ("a where b", "unexpected \"w\" at position 2"),
            ("a|b", "unexpected \"|\" at position 1"),
            ("`parent`", "unexpected \"`\" at position 0"),
            ("é", "unexpected \"é\" at position 0"),
            ("'a", "a quote is not closed"),
            ("a[99999999999999999999]", "unexpected \"9\" at position 2"),
        ] {
            assert_eq!(Path::parse(path), Err(expect.to_owned()), "{path}");
        }
    }

    #[test]
    fn a_path_that_finds_too_much_is_given_up() {
        let data = json!(vec![vec![vec![0; 30]; 30]; 30]);
        let path = Path::parse("$..[*]").expect("a path");
        assert!(path.find(&data).is_err());
    }
}

//! [`Parser`]: how the text of a path becomes its steps.

use super::step::Step;

/// Where the reading of a path stands.
pub(super) struct Parser {
    letters: Vec<(usize, char)>,
    at: usize,
}

impl Parser {
    pub(super) fn new(text: &str) -> Self {
        Self {
            letters: text.char_indices().collect(),
            at: 0,
        }
    }

    /// All steps.
    pub(super) fn path(&mut self) -> Result<Vec<Step>, String> {
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

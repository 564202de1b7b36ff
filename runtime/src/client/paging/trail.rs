//! Which pages a walk has seen, and whether it comes to an end.

use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};

use super::{Mark, Next, PageInfo};

/// How many pages without items may follow one another. A server that filters what it lists may
/// send some.
const MAX_EMPTY_PAGES: usize = 100;

/// How many pages are counted. Nothing else tells that their numbers lead anywhere.
const MAX_NUMBERED_PAGES: usize = 10_000;

/// How many pages are followed by token: 100,000 of 20 entries each are a log of two million.
const MAX_TOKEN_PAGES: usize = 100_000;

/// How many tokens are remembered one by one.
const MAX_REMEMBERED: usize = 4096;

/// What a walk knows of the pages that it has seen.
pub struct Trail {
    /// The number of the page that comes next, where it is known.
    number: Option<i64>,
    /// The number of the first page.
    first: i64,
    tokens: Tokens,
    pages: usize,
    empty_pages: usize,
}

/// What follows a page.
#[derive(Debug, PartialEq)]
pub enum Turn {
    /// This page.
    To(Mark),
    /// Nothing.
    End,
    /// Nothing that can be followed.
    Fail(String),
    /// Nothing, and the page at hand is not the one that was asked for.
    AnotherPage(String),
}

impl Trail {
    /// Nothing is seen yet. The first call asks for a certain page, if it says so; the number of the first page
    /// is known.
    pub fn new(asked: Option<Mark>, first: i64) -> Self {
        let (mut number, mut tokens) = (None, Tokens::default());
        match asked {
            Some(Mark::Number(asked)) => number = Some(asked.max(first)),
            Some(Mark::Token(token)) => {
                tokens.insert(&token);
            }
            None => {}
        }
        Self {
            number,
            first,
            tokens,
            pages: 0,
            empty_pages: 0,
        }
    }

    /// Decides what follows a page.
    pub fn turn(&mut self, page: PageInfo) -> Turn {
        self.pages += 1;
        self.empty_pages = match page.length {
            0 => self.empty_pages + 1,
            _ => 0,
        };
        let turn = match page.next {
            Next::Token(token) => self.by_token(token),
            Next::Counted { more, number } => self.by_number(more, number),
        };
        match turn {
            Turn::To(_) if self.empty_pages >= MAX_EMPTY_PAGES => Turn::Fail(format!(
                "the server sent {MAX_EMPTY_PAGES} empty pages in a row and says that more follow; \
                 the list may not be complete"
            )),
            turn => turn,
        }
    }

    fn by_token(&mut self, token: Option<String>) -> Turn {
        // An empty token would ask for the first page.
        let Some(token) = token.filter(|token| !token.is_empty()) else {
            return Turn::End;
        };
        if !self.tokens.insert(&token) {
            return Turn::Fail(
                "the server handed out a page token that was asked for before; the list is not \
                 complete"
                    .to_owned(),
            );
        }
        if self.pages >= MAX_TOKEN_PAGES {
            return Turn::Fail(format!(
                "{MAX_TOKEN_PAGES} pages came and the server says that more follow; narrow the \
                 list down, or begin a new one with the token of the last of its pages"
            ));
        }
        Turn::To(Mark::Token(token))
    }

    fn by_number(&mut self, more: bool, told: Option<i64>) -> Turn {
        if let (Some(told), Some(asked)) = (told, self.number)
            && told != asked
        {
            return Turn::AnotherPage(format!(
                "page {asked} was asked for and page {told} came, which is as far as the server \
                 goes; the list is not complete"
            ));
        }
        if !more {
            return Turn::End;
        }
        let this = told.or(self.number).unwrap_or(self.first);
        let next = this.saturating_add(1);
        if self.pages >= MAX_NUMBERED_PAGES || next == this {
            return Turn::Fail(format!(
                "the pages up to {this} came and the server says that more follow; ask for larger \
                 pages, or begin a new list with page {next}"
            ));
        }
        self.number = Some(next);
        Turn::To(Mark::Number(next))
    }
}

/// The tokens that were asked for, in bounded memory: hashes of the last ones, and one older hash,
/// which is replaced whenever the number of tokens has doubled. A circle that is longer than the
/// first are leads past the second (Brent's algorithm).
#[derive(Default)]
struct Tokens {
    hasher: RandomState,
    recent: VecDeque<u64>,
    anchor: Option<u64>,
    count: u64,
}

impl Tokens {
    /// Adds a token, and tells whether it is new.
    fn insert(&mut self, token: &str) -> bool {
        let hash = self.hasher.hash_one(token);
        if self.anchor == Some(hash) || self.recent.contains(&hash) {
            return false;
        }
        if self.recent.len() == MAX_REMEMBERED {
            self.recent.pop_front();
        }
        self.recent.push_back(hash);
        self.count += 1;
        if self.count.is_power_of_two() {
            self.anchor = Some(hash);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{
        MAX_EMPTY_PAGES, MAX_NUMBERED_PAGES, MAX_REMEMBERED, MAX_TOKEN_PAGES, Trail, Turn,
    };
    use crate::client::paging::{Mark, Next, PageInfo};

    /// Walks over the pages of a server until the walk ends. Returns how many there were, and why it
    /// failed.
    fn walk(asked: Option<Mark>, page: impl Fn(usize) -> PageInfo) -> (usize, String) {
        let mut trail = Trail::new(asked, 1);
        for count in 1.. {
            match trail.turn(page(count)) {
                Turn::To(_) => {}
                Turn::End => return (count, String::new()),
                Turn::Fail(why) | Turn::AnotherPage(why) => return (count, why),
            }
        }
        unreachable!()
    }

    fn check(asked: Option<Mark>, page: impl Fn(usize) -> PageInfo, pages: usize, error: &str) {
        let (count, why) = walk(asked, page);
        assert_eq!(count, pages, "{why}");
        assert_eq!(why.is_empty(), error.is_empty(), "{why}");
        assert!(why.contains(error), "{why}");
    }

    fn token(length: usize, token: impl ToString) -> PageInfo {
        let next = Next::Token(Some(token.to_string()));
        PageInfo { length, next }
    }

    fn counted(length: usize, more: bool, number: Option<i64>) -> PageInfo {
        let next = Next::Counted { more, number };
        PageInfo { length, next }
    }

    #[test]
    fn a_circle_of_tokens_ends_the_walk() {
        let circle = |length: usize| move |count: usize| token(1, count % length);
        check(None, circle(1), 2, "asked for before");
        check(None, circle(2), 3, "asked for before");
        check(None, circle(1000), 1001, "asked for before");
        // The token that the call began with counts.
        check(
            Some(Mark::Token("2".into())),
            circle(3),
            2,
            "asked for before",
        );
        // What is not remembered any more is found within three rounds.
        let (count, why) = walk(None, circle(3 * MAX_REMEMBERED));
        assert!(count <= 9 * MAX_REMEMBERED, "{count}");
        assert!(why.contains("asked for before"), "{why}");
    }

    #[test]
    fn pages_without_end_end_the_walk() {
        check(
            None,
            |count| token(0, count),
            MAX_EMPTY_PAGES,
            "empty pages",
        );
        check(None, |count| token(1, count), MAX_TOKEN_PAGES, "narrow");
        check(None, |_| counted(0, true, None), MAX_EMPTY_PAGES, "empty");
        check(
            None,
            |_| counted(1, true, None),
            MAX_NUMBERED_PAGES,
            "page 10001",
        );
    }

    #[test]
    fn a_few_empty_pages_are_followed() {
        let page = |count| match count {
            1000 => counted(0, false, None),
            _ => counted(usize::from(count % 50 == 0), true, None),
        };
        check(None, page, 1000, "");
    }

    #[test]
    fn another_page_than_the_one_asked_for_ends_the_walk() {
        // A server that stops at page 3 gives it again.
        let page = |count: usize| counted(1, true, Some(count.min(3) as i64));
        check(None, page, 4, "page 4 was asked for and page 3 came");
        let page = |_| counted(1, false, Some(3));
        check(
            Some(Mark::Number(7)),
            page,
            1,
            "page 7 was asked for and page 3 came",
        );
        // What is below the first page is the first.
        let page = |count: usize| counted(1, count < 3, Some(count as i64));
        check(Some(Mark::Number(-1)), page, 3, "");
    }

    #[test]
    fn counting_continues_where_the_call_began() {
        let mut trail = Trail::new(Some(Mark::Number(7)), 1);
        let turn = trail.turn(counted(1, true, None));
        assert_eq!(turn, Turn::To(Mark::Number(8)));
        let mut trail = Trail::new(Some(Mark::Number(0)), 1);
        let turn = trail.turn(counted(1, true, None));
        assert_eq!(turn, Turn::To(Mark::Number(2)));
        let mut trail = Trail::new(Some(Mark::Number(i64::MAX)), 1);
        let turn = trail.turn(counted(1, true, None));
        assert!(matches!(turn, Turn::Fail(_)));
    }
}

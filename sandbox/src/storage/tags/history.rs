//! The history of the tags of a repository, page by page.

use rusqlite::named_params;

use super::{Result, Tag, Tx, select, tag};

/// Which names of tags are listed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TagNameFilter<'a> {
    /// Those with a text in them, whatever the case of its letters.
    Contains(&'a str),
    Is(&'a str),
}

/// Which part of the history of the tags of a repository is listed.
pub(crate) struct TagFilter<'a> {
    pub(crate) repository_id: i64,
    pub(crate) name: Option<&'a str>,
    pub(crate) name_filter: Option<TagNameFilter<'a>>,
    /// Where only tags are listed that are there at a time.
    pub(crate) alive_at_ms: Option<i64>,
    pub(crate) limit: i64,
    pub(crate) offset: i64,
}

/// The query for a part of the history. An index finds the rows of a page, which alone are read.
fn history_sql(filter: &TagFilter<'_>) -> String {
    let is_named = match filter.name {
        Some(_) => "name = :name",
        None => ":name IS NULL",
    };
    let order = "start_ms DESC, name, id DESC";
    format!(
        "{} JOIN (SELECT id FROM tag WHERE repository_id = :repository AND is_hidden = 0 \
         AND {is_named} AND (:other_name IS NULL OR name = :other_name) \
         AND (:part IS NULL OR has_text(name, :part)) \
         AND (:now IS NULL OR end_ms IS NULL OR end_ms > :now) \
         ORDER BY {order} LIMIT :limit OFFSET :offset) AS page ON page.id = tag.id \
         ORDER BY tag.start_ms DESC, tag.name, tag.id DESC",
        select()
    )
}

impl Tx<'_> {
    /// The history of the tags of a repository, the newest first, without the hidden ones.
    pub(crate) fn tag_list_history(&self, filter: &TagFilter<'_>) -> Result<Vec<Tag>> {
        let (name, part) = match filter.name_filter {
            None => (None, None),
            Some(TagNameFilter::Is(name)) => (Some(name), None),
            Some(TagNameFilter::Contains(part)) => (None, Some(part)),
        };
        let sql = history_sql(filter);
        let parameters = named_params! {
            ":repository": filter.repository_id,
            ":name": filter.name,
            ":other_name": name,
            ":part": part,
            ":now": filter.alive_at_ms,
            ":limit": filter.limit,
            ":offset": filter.offset,
        };
        self.all(&sql, parameters, tag)
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::named_params;

    use super::{TagFilter, TagNameFilter, history_sql};
    use crate::storage::{Location, Store};

    const ALL: TagFilter<'_> = TagFilter {
        repository_id: 1,
        name: None,
        name_filter: None,
        alive_at_ms: None,
        limit: 50,
        offset: 9000,
    };

    /// A page is found by an index, in its order, and only its own rows are read beside that.
    fn check(filter: &TagFilter<'_>, index: &str) {
        let store = Store::open(&Location::Memory).expect("a database");
        let sql = format!("EXPLAIN QUERY PLAN {}", history_sql(filter));
        let parameters = named_params! {
            ":repository": 1, ":name": filter.name, ":other_name": null(), ":part": null(),
            ":now": filter.alive_at_ms, ":limit": filter.limit, ":offset": filter.offset,
        };
        let plan = store.write_now(|tx| tx.all(&sql, parameters, |row| row.get::<_, String>(3)));
        let plan = plan.expect("a plan");
        assert!(plan[0].ends_with(" page"), "{plan:?}");
        let search = plan[1].replace("USING COVERING INDEX", "USING INDEX");
        assert!(search.starts_with(index), "{plan:?}");
        assert_eq!(plan[2], "SCAN page", "no sort comes before: {plan:?}");
        let scans = plan.iter().filter(|step| step.starts_with("SCAN"));
        assert_eq!(scans.count(), 1, "{plan:?}");
    }

    fn null() -> Option<String> {
        None
    }

    #[test]
    fn a_page_of_a_long_history_is_found_by_an_index() {
        check(&ALL, "SEARCH tag USING INDEX tag_start (repository_id=?)");
        let alive = TagFilter {
            alive_at_ms: Some(1),
            name_filter: Some(TagNameFilter::Contains("v")),
            ..ALL
        };
        check(&alive, "SEARCH tag USING INDEX tag_start (repository_id=?)");
        let one = TagFilter {
            name: Some("latest"),
            ..ALL
        };
        check(
            &one,
            "SEARCH tag USING INDEX tag_history (repository_id=? AND name=?)",
        );
    }
}

//! A list that is asked for again and again: what was added, modified and deleted.

use std::collections::BTreeMap;
use std::io::Write;
use std::time::Duration;

use apitwin_runtime::command::CommandResponse;
use serde_json::json;

use super::cell::{Cell, Reader};
use super::columns::{Row, Shown, choose};
use super::options::OutputOptions;
use super::rows::{Item, name};
use super::table::Table;
use super::{Format, document};
use crate::Failure;

/// How long it waits between two requests.
const INTERVAL: Duration = Duration::from_secs(2);

/// What a filter gets, for a failure.
const SHAPE: &str = "With `--watch` the filter gets each change as an object such as {\"type\": \"ADDED\", \
                     \"object\": {…}}. Write `.object.name` for the name of what changed.";

/// Asks for a list every two seconds and writes what changed, until Ctrl-C or for so many rounds.
///
/// The first round writes every item as `ADDED`. A table has a column `EVENT` before the others; JSON has
/// one object a line with `type` and `object`, and `key` for an entry of a map. A filter of jq reads each of
/// these objects.
///
/// # Errors
///
/// A round that fails, or an output that cannot be written; see [`Failure::is_closed_pipe`].
pub async fn watch(
    mut fetch: impl AsyncFnMut() -> Result<Vec<Item>, Failure>,
    response: &CommandResponse,
    options: &OutputOptions,
    rounds: Option<u64>,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let mut watcher = Watcher {
        response,
        options,
        by_default: OutputOptions {
            columns: None,
            ..options.clone()
        },
        seen: BTreeMap::new(),
        table: None,
    };
    let repeat = async {
        let mut round = 0;
        loop {
            let items = fetch().await?;
            let mut values = items.iter().map(|item| &item.value);
            values.try_for_each(document::check_depth)?;
            watcher.round(items, out)?;
            round += 1;
            if rounds.is_some_and(|rounds| round >= rounds) {
                return Ok(());
            }
            tokio::time::sleep(INTERVAL).await;
        }
    };
    tokio::select! {
        result = repeat => result,
        // Ctrl-C is how a watch ends. Where it cannot be heard of, the system ends the program.
        Ok(()) = tokio::signal::ctrl_c() => Ok(()),
    }
}

/// What a watch has seen.
struct Watcher<'a> {
    response: &'a CommandResponse,
    options: &'a OutputOptions,
    /// The same without columns that were asked for: by it items are told from each other.
    by_default: OutputOptions,
    /// The items of the last round. The key is the name, and a number where several have it.
    seen: BTreeMap<(String, usize), Item>,
    table: Option<(Table, Vec<Shown>)>,
}

impl Watcher<'_> {
    fn round(&mut self, items: Vec<Item>, out: &mut dyn Write) -> Result<(), Failure> {
        if self.table.is_none() && !items.is_empty() {
            let rows: Vec<Row<'_>> = items.iter().map(Item::row).collect();
            let names = self.options.columns.as_deref();
            let columns = choose(self.response, self.options.format, names, &rows);
            self.table = Some((Table::new(columns.clone(), Some("EVENT")), columns));
        }
        let mut names = BTreeMap::new();
        let mut before = std::mem::take(&mut self.seen);
        let mut events: Vec<(&str, (String, usize))> = Vec::new();
        for item in items {
            let name = self.identity(&item);
            let count = names.entry(name.clone()).or_insert(0_usize);
            let key = (name, *count);
            *count += 1;
            match before.remove(&key) {
                None => events.push(("ADDED", key.clone())),
                Some(old) if self.differ(&old, &item) => events.push(("MODIFIED", key.clone())),
                Some(_) => {}
            }
            self.seen.insert(key, item);
        }
        let deleted = before.values().map(|item| ("DELETED", item));
        let others = events
            .iter()
            .filter_map(|(event, key)| Some((*event, self.seen.get(key)?)));
        let events: Vec<(&str, &Item)> = others.chain(deleted).collect();
        if events.is_empty() {
            return Ok(());
        }
        write_events(&events, &mut self.table, self.response, self.options, out)?;
        out.flush().map_err(Failure::output)
    }

    /// What stays the same of an item while the rest of it changes.
    fn identity(&self, item: &Item) -> String {
        name(item.row(), self.response, &self.by_default)
    }

    /// Whether an item has changed in what is shown of it.
    fn differ(&self, old: &Item, new: &Item) -> bool {
        match (&self.table, self.options.format) {
            (Some((_, columns)), Format::Table | Format::Wide | Format::Name) => {
                columns.iter().any(|column| {
                    let cell = |item: &Item| {
                        let value = column.value(item.row());
                        Cell::of(value.as_deref(), column.kind, Reader::Program)
                    };
                    cell(old) != cell(new)
                })
            }
            _ => old != new,
        }
    }
}

fn write_events(
    events: &[(&str, &Item)],
    table: &mut Option<(Table, Vec<Shown>)>,
    response: &CommandResponse,
    options: &OutputOptions,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    if let (Format::Table | Format::Wide, Some((table, _))) = (options.format, table) {
        let rows: Vec<(Option<&str>, Row<'_>)> = events
            .iter()
            .map(|(event, item)| (Some(*event), item.row()))
            .collect();
        return table.rows(&rows, options, out).map_err(Failure::output);
    }
    for (event, item) in events {
        let object = || match &item.key {
            Some(key) => json!({"type": event, "key": key, "object": item.value}),
            None => json!({"type": event, "object": item.value}),
        };
        match (options.format, &options.jq) {
            (Format::Json, Some(filter)) => {
                let done = filter.run(object().to_string(), options, out);
                done.map_err(|failure| failure.or_next(SHAPE))?;
            }
            (Format::Yaml, _) => {
                writeln!(out, "---").map_err(Failure::output)?;
                document::yaml(&object(), out)?;
            }
            (Format::Name, _) => {
                let name = name(item.row(), response, options);
                writeln!(out, "{event} {name}").map_err(Failure::output)?;
            }
            _ => writeln!(out, "{}", document::compact(&object())?).map_err(Failure::output)?,
        }
    }
    Ok(())
}

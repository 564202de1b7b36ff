//! What was meant instead: words that are alike, and the commands of a group.

use clap::error::{ContextKind, ContextValue, ErrorKind};

/// How alike a word must be to be suggested, from 0 to 1.
const LEAST_LIKENESS: f64 = 0.75;

/// The words that are like one, in capitals or not, the most alike first.
pub fn alike<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let word = word.to_lowercase();
    let known = known.into_iter();
    let rated = known.map(|other| (strsim::jaro_winkler(&word, &other.to_lowercase()), other));
    let mut rated: Vec<(f64, &str)> = rated.filter(|(it, _)| *it > LEAST_LIKENESS).collect();
    rated.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    rated.into_iter().map(|(_, other)| other).collect()
}

/// Adds the commands of a group to the error about a word that is none of them, unless it names one
/// that is alike.
pub(crate) fn commands(error: &mut clap::Error, root: &clap::Command, words: &[String]) {
    let knows_better = error.get(ContextKind::SuggestedSubcommand).is_some();
    let Some(ContextValue::String(wrong)) = error.get(ContextKind::InvalidSubcommand) else {
        return;
    };
    if error.kind() != ErrorKind::InvalidSubcommand || knows_better {
        return;
    }
    let mut group = root;
    let mut path = vec![root.get_name()];
    for word in words.iter().skip(1).take_while(|word| *word != wrong) {
        // Flags and their values stand between the words.
        if let Some(inner) = group.find_subcommand(word) {
            group = inner;
            path.push(inner.get_name());
        }
    }
    let commands = group
        .get_subcommands()
        .filter(|it| !it.is_hide_set() && it.get_name() != "help");
    let names: Vec<&str> = commands.map(clap::Command::get_name).collect();
    let text = format!("`{}` has: {}", path.join(" "), names.join(", "));
    let tips = ContextValue::StyledStrs(vec![text.into()]);
    error.insert(ContextKind::Suggested, tips);
}

#[cfg(test)]
mod tests {
    use super::{alike, commands};

    #[test]
    fn words_that_are_alike_come_first() {
        let known = ["create", "delete", "get", "list-deleted"];
        assert_eq!(alike("delet", known)[0], "delete");
        assert_eq!(alike("GETS", known), ["get"]);
        assert!(alike("xyz", known).is_empty());
    }

    fn check(line: &str, expect: Option<&str>) {
        let leaf = |name: &'static str| clap::Command::new(name);
        let team = leaf("team").subcommands([leaf("get"), leaf("set"), leaf("member")]);
        let org = leaf("org").subcommands([leaf("get"), team, leaf("secret").hide(true)]);
        let url = clap::Arg::new("url").long("url").global(true);
        let mut root = leaf("quay").arg(url).subcommands([org, leaf("whoami")]);
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let mut error = root.try_get_matches_from_mut(&words).expect_err(line);
        commands(&mut error, &root, &words);
        let text = error.to_string();
        match expect {
            Some(expect) => assert!(text.contains(expect), "{line}: {text}"),
            None => assert!(!text.contains(" has: "), "{line}: {text}"),
        }
    }

    #[test]
    fn an_unknown_command_is_told_with_those_of_its_group() {
        check("quay org ls", Some("tip: `quay org` has: get, team\n"));
        check(
            "quay --url org org team ls",
            Some("`quay org team` has: get, set, member\n"),
        );
        check("quay xyz", Some("`quay` has: org, whoami\n"));
        check("quay org gett", None);
        check("quay org get --nosuch", None);
    }
}

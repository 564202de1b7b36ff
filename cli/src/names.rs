//! Which lists of Quay hold the names that an argument takes, for completion in shells.

use apitwin_cli::completion::{CompletedArgument, Counterpart, CustomArgument, NameSource, beside};

/// Where the names of an argument are.
pub(crate) fn sources(argument: &CompletedArgument<'_>) -> Vec<NameSource> {
    let words = argument.command.words;
    let organization = argument.value("orgname");
    let repository = argument.value("repository");
    match (argument.parameter.name, organization, repository) {
        ("orgname", ..) => vec![organizations("")],
        ("namespace", ..) if words.starts_with(&["superuser", "user"]) => vec![all_users()],
        ("namespace", ..) if words.starts_with(&["superuser"]) => vec![all_organizations()],
        ("namespace", ..) => namespaces(""),
        ("name", ..) if words.starts_with(&["superuser", "org"]) => vec![all_organizations()],
        ("repository", ..) => repositories(argument.current),
        ("teamname", Some(organization), _) => vec![teams(organization)],
        ("teamname", _, Some(repository)) => vec![teams(namespace_of(repository))],
        ("robot_shortname", Some(organization), _) => vec![robots(organization).behind('+')],
        ("robot_shortname", ..) => {
            vec![NameSource::new(&["user", "robot", "list"], &["robots", "*", "name"]).behind('+')]
        }
        ("membername", Some(organization), _) => members(argument, organization),
        ("username", ..) if words.starts_with(&["superuser"]) => vec![all_users()],
        ("username", _, repository) => users(argument, repository),
        ("tag", _, Some(repository)) => {
            let only_active = !words.ends_with(&["restore"]);
            vec![tags(repository, "name").with("onlyActiveTags", only_active)]
        }
        ("manifestref", _, Some(repository)) => {
            vec![
                tags(repository, "manifest_digest")
                    .about("name")
                    .with("onlyActiveTags", true),
            ]
        }
        // These are secrets.
        ("code", ..) => Vec::new(),
        _ => beside(&quay_api::commands::COMMAND_LINE, argument),
    }
}

/// The parameter that takes the same names as an argument of a command written by hand.
pub(crate) fn counterpart(argument: &CustomArgument<'_>) -> Option<Counterpart> {
    let of = |words, parameter| Some(Counterpart { words, parameter });
    match (argument.words, argument.name) {
        (["export"], "organization") => of(&["org", "get"], "orgname"),
        (["wait", "mirror" | "build"], "repository") => of(&["repo", "get"], "repository"),
        (["wait", "build"], "build-id") => of(&["repo", "build", "get"], "build_uuid"),
        (["wait", "deleted"], "name") => {
            let kind = argument.matches.get_one::<String>("kind")?;
            match kind.as_str() {
                "org" => of(&["org", "get"], "orgname"),
                "repo" => of(&["repo", "get"], "repository"),
                "user" => of(&["superuser", "user", "get"], "username"),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The organizations of the caller.
fn organizations(suffix: &'static str) -> NameSource {
    NameSource::new(&["user", "get"], &["organizations", "*", "name"]).between("", suffix)
}

/// The organizations of the caller, and the caller's own namespace.
fn namespaces(suffix: &'static str) -> Vec<NameSource> {
    let own = NameSource::new(&["user", "get"], &["username"]).between("", suffix);
    vec![own, organizations(suffix)]
}

fn all_organizations() -> NameSource {
    NameSource::new(
        &["superuser", "org", "list"],
        &["organizations", "*", "name"],
    )
}

fn all_users() -> NameSource {
    NameSource::new(&["superuser", "user", "list"], &["users", "*", "username"])
}

/// Namespaces until one is typed, then what is in it.
fn repositories(typed: &str) -> Vec<NameSource> {
    match typed.split_once('/') {
        None => namespaces("/"),
        Some((namespace, _)) => vec![
            NameSource::new(&["repo", "list"], &["repositories", "*", "name"])
                .with("namespace", namespace)
                .about("description")
                .between(format!("{namespace}/"), ""),
        ],
    }
}

fn namespace_of(repository: &str) -> &str {
    repository.split('/').next().unwrap_or_default()
}

fn teams(organization: &str) -> NameSource {
    NameSource::new(&["org", "get"], &["teams", "*", "name"])
        .with("orgname", organization)
        .about("description")
}

/// The robots of an organization, by their full names.
fn robots(organization: &str) -> NameSource {
    NameSource::new(&["org", "robot", "list"], &["robots", "*", "name"])
        .with("orgname", organization)
        .about("description")
}

/// Who may be added to a team, who is in it, or who is in the organization.
fn members(argument: &CompletedArgument<'_>, organization: &str) -> Vec<NameSource> {
    let of_organization = NameSource::new(&["org", "member", "list"], &["members", "*", "name"])
        .with("orgname", organization);
    match argument.value("teamname") {
        None => vec![of_organization],
        Some(team) if argument.command.words.ends_with(&["remove"]) => {
            let path = ["members", "*", "name"];
            let list = NameSource::new(&["org", "team", "member", "list"], &path);
            vec![list.with("orgname", organization).with("teamname", team)]
        }
        Some(_) => vec![of_organization, robots(organization)],
    }
}

/// Users with a permission in the repository; else whose names begin with what is typed.
fn users(argument: &CompletedArgument<'_>, repository: Option<&str>) -> Vec<NameSource> {
    match repository {
        Some(repository) if !argument.command.words.ends_with(&["set"]) => {
            let list = ["repo", "permission", "user", "list"];
            vec![
                NameSource::new(&list, &["permissions", "*", "name"])
                    .with("repository", repository),
            ]
        }
        _ if argument.current.is_empty() => Vec::new(),
        _ => vec![
            NameSource::new(&["entity", "search"], &["results", "*", "name"])
                .with("prefix", argument.current)
                .about("kind"),
        ],
    }
}

/// The newest tags of a repository, by a property.
fn tags(repository: &str, property: &'static str) -> NameSource {
    NameSource::new(&["repo", "tag", "list"], &["tags", "*", property])
        .with("repository", repository)
        .with("limit", 100)
}

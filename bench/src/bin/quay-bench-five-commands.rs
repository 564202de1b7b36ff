//! A program of five commands, which does nothing: what the start of `quay` is compared with.

use clap::{Args, Parser, Subcommand};

/// Work with boxes.
#[derive(Parser)]
struct Boxes {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List boxes.
    List,
    /// Read a box.
    Get(Name),
    /// Create a box.
    Create(Name),
    /// Change a box.
    Update(Name),
    /// Delete a box.
    Delete(Name),
}

#[derive(Args)]
struct Name {
    /// The name of the box.
    name: String,
    /// What the box is for.
    #[arg(long)]
    title: Option<String>,
}

fn main() {
    let (Command::List
    | Command::Get(Name { name: _, title: _ })
    | Command::Create(Name { name: _, title: _ })
    | Command::Update(Name { name: _, title: _ })
    | Command::Delete(Name { name: _, title: _ })) = Boxes::parse().command;
}

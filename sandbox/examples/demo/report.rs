//! What became of each step, as text on a terminal or as one JSON document.

use serde_json::{Value as Json, json};

use crate::folding::{fold, redact};
use crate::push::Pushed;
use crate::step::Step;
use crate::{table, terminal};

/// How the server's response compares with the guide.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Ok,
    /// Not as the guide says, and the document records it.
    Differs,
    Failed,
}

impl Outcome {
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Differs => "differs from the guide as recorded",
            Self::Failed => "FAILED",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Differs => "differs_as_recorded",
            Self::Failed => "failed",
        }
    }
}

/// A step after its call.
pub(crate) struct StepResult {
    pub(crate) section: &'static str,
    pub(crate) title: &'static str,
    pub(crate) guide_status: u16,
    /// `None` where no response came.
    pub(crate) status: Option<u16>,
    pub(crate) outcome: Outcome,
    method: &'static str,
    template: &'static str,
    /// The difference in words, or what went wrong.
    explanation: Vec<String>,
    document: Json,
}

impl StepResult {
    /// `problems` are where the response is neither as the guide says nor as the document records.
    pub(crate) fn new(
        step: &Step,
        status: Option<u16>,
        response: &Json,
        problems: Vec<String>,
    ) -> Self {
        let outcome = match (problems.is_empty(), &step.difference) {
            (true, None) => Outcome::Ok,
            (true, Some(_)) => Outcome::Differs,
            (false, _) => Outcome::Failed,
        };
        let mut explanation = Vec::new();
        if let Some(difference) = &step.difference {
            explanation.push(difference.explanation().to_owned());
        }
        explanation.extend(step.note.map(str::to_owned));
        let document = json!({
            "section": step.section,
            "title": step.title,
            "operation": step.operation.id,
            "request": {
                "method": step.operation.method,
                "path": step.path,
                "body": step.request_body.as_ref().map(redact),
            },
            "guide": {
                "status": step.guide.status,
                "body": step.guide.body.as_ref().map(redact),
            },
            "response": { "status": status, "body": redact(response) },
            "outcome": outcome.key(),
            "explanation": (!explanation.is_empty()).then(|| explanation.join(" ")),
            "rule": step.rule,
            "problems": problems,
        });
        explanation.extend(step.rule.map(|rule| format!("See {rule}.")));
        explanation.extend(problems.iter().map(|problem| format!("Failed: {problem}.")));
        Self {
            section: step.section,
            title: step.title,
            guide_status: step.guide.status,
            status,
            outcome,
            method: step.operation.method,
            template: step.operation.path,
            explanation,
            document,
        }
    }

    pub(crate) fn request(&self) -> String {
        format!("{} {}", self.method, self.template)
    }
}

/// Where the report goes.
#[derive(Clone, Copy)]
pub(crate) enum Output {
    /// Text, fitted to the width of a terminal.
    Text { width: usize },
    /// One JSON document at the end.
    Json,
}

impl Output {
    pub(crate) fn text() -> Self {
        Self::Text {
            width: terminal::width(),
        }
    }

    pub(crate) fn begin(self, url: &str) {
        if let Self::Text { width } = self {
            let text = format!(
                "This follows three chapters of Quay's guide against a sandbox at {url}, which \
                 keeps its data in a temporary SQLite file."
            );
            terminal::print_prose(0, &text, width);
        }
    }

    pub(crate) fn chapter(self, title: &str) {
        if let Self::Text { width } = self {
            let rest = width.min(100).saturating_sub(title.chars().count() + 4);
            println!("\n── {title} {}", "─".repeat(rest));
        }
    }

    /// Announces a step before its call.
    pub(crate) fn announce(self, number: usize, step: &Step) {
        if let Self::Text { width } = self {
            println!("\n{number:>2}  {} (guide {})", step.title, step.section);
            println!("    {} {}", step.operation.method, step.path);
            if let Some(body) = &step.request_body {
                print_json("→ ", body, width);
            }
        }
    }

    /// Shows the response and how it compares.
    pub(crate) fn conclude(self, result: &StepResult, response: &Json) {
        let Self::Text { width } = self else { return };
        match result.status {
            Some(status) if response.is_null() => println!("    ← {status}"),
            Some(status) => print_json(&format!("← {status} "), response, width),
            None => println!("    ← no response"),
        }
        terminal::print_prose(4, result.outcome.label(), width);
        for paragraph in &result.explanation {
            terminal::print_prose(6, paragraph, width);
        }
    }

    /// Shows the requests of a push, and the report that counts it.
    pub(crate) fn show_push(self, pushed: &Pushed) {
        let Self::Text { width } = self else { return };
        println!();
        for request in &pushed.requests {
            println!("    {}", terminal::cut(request, width.saturating_sub(4)));
        }
        println!();
        let text = format!(
            "{} has {} bytes; its digest is {}. The organization counts them in its quota report:",
            pushed.image, pushed.size_bytes, pushed.digest
        );
        terminal::print_prose(4, &text, width);
        print_json("← ", &pushed.quota_report, width);
    }

    /// Prints the table, or the document.
    pub(crate) fn finish(self, results: &[StepResult], pushed: Option<&Pushed>) {
        let count = |outcome: Outcome| {
            let results = results.iter().filter(|result| result.outcome == outcome);
            results.count()
        };
        let (ok, differ, failed) = (
            count(Outcome::Ok),
            count(Outcome::Differs),
            count(Outcome::Failed),
        );
        match self {
            Self::Json => {
                let steps: Vec<&Json> = results.iter().map(|result| &result.document).collect();
                let document = json!({
                    "steps": steps,
                    "summary": {
                        "steps": results.len(),
                        "ok": ok,
                        "differs_as_recorded": differ,
                        "failed": failed,
                    },
                    "push": pushed.map(|pushed| json!({
                        "image": pushed.image,
                        "digest": pushed.digest,
                        "size_bytes": pushed.size_bytes,
                        "requests": pushed.requests,
                        "quota_report": pushed.quota_report,
                    })),
                });
                println!("{document:#}");
            }
            Self::Text { width } => {
                self.chapter("Summary");
                println!();
                for line in table::lines(results, width) {
                    println!("{line}");
                }
                println!();
                print_explanations(results, width);
                let text = format!(
                    "{} steps: {ok} ok, {differ} differing from the guide as recorded, {failed} \
                     failed.",
                    results.len()
                );
                terminal::print_prose(0, &text, width);
            }
        }
    }
}

fn print_explanations(results: &[StepResult], width: usize) {
    for (number, result) in (1..).zip(results) {
        if result.outcome != Outcome::Ok {
            println!("{number:>2}  {}", result.title);
            terminal::print_prose(4, &result.explanation.join(" "), width);
            println!();
        }
    }
}

/// Prints JSON after a mark, with later lines below its beginning.
fn print_json(mark: &str, value: &Json, width: usize) {
    let indent = 4 + mark.chars().count();
    for (number, line) in (0..).zip(fold(value, width.saturating_sub(indent))) {
        match number {
            0 => println!("    {mark}{line}"),
            _ => println!("{:indent$}{line}", ""),
        }
    }
}

//! How the time and memory of a regeneration grow with the document.

use std::fmt::Write as _;
use std::process::Command;

use anyhow::{Context, Result, anyhow};
use quay_codegen::{Profile, Sources};

use crate::cpu;
use crate::table::{Curve, Row};

/// The sizes of the synthetic documents, in operations.
const SIZES: [usize; 3] = [100, 1_000, 5_000];

/// Each size has a process of its own, since memory is told as the most that a process ever had.
pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    let sizes = if quick { &[20, 40, 80][..] } else { &SIZES[..] };
    let mut times = Vec::new();
    let mut memory = Vec::new();
    let mut rows = Vec::new();
    for &size in sizes {
        let program = std::env::current_exe().context("the benchmark does not find itself")?;
        let output = Command::new(program)
            .args(["--regen", &size.to_string()])
            .output()?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut figures = text.split_whitespace().map(str::parse::<f64>);
        let (Some(Ok(seconds)), Some(Ok(kib))) = (figures.next(), figures.next()) else {
            let error = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(anyhow!(
                "a regeneration of {size} operations failed: {error}"
            ));
        };
        times.push((size as f64, seconds * 1000.0));
        memory.push((size as f64, kib / 1024.0));
        rows.push(
            Row::figure(
                &format!("regen of {size} operations"),
                seconds,
                "s of CPU",
                None,
            )
            .at(Curve::Regeneration, size),
        );
        let mib = kib / 1024.0;
        rows.push(
            Row::figure(
                &format!("regen of {size} operations, memory"),
                mib,
                "MiB",
                None,
            )
            .at(Curve::RegenerationMemory, size),
        );
    }
    let exponent = |name: &str, points: &[(f64, f64)]| {
        let (exponent, each) = fit(points);
        Row::figure(
            &format!("growth of regen in {name}: exponent of n in {each:.3} × n^e"),
            exponent,
            "",
            Some(1.1),
        )
    };
    rows.push(exponent("ms of CPU", &times));
    rows.push(exponent("MiB of memory", &memory));
    Ok(rows)
}

/// The power that fits best, as exponent and factor: the line through the logarithms.
fn fit(points: &[(f64, f64)]) -> (f64, f64) {
    let logs: Vec<(f64, f64)> = points.iter().map(|(x, y)| (x.ln(), y.ln())).collect();
    let count = logs.len() as f64;
    let mean_x = logs.iter().map(|(x, _)| x).sum::<f64>() / count;
    let mean_y = logs.iter().map(|(_, y)| y).sum::<f64>() / count;
    let over: f64 = logs.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
    let under: f64 = logs.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    let slope = over / under;
    (slope, (mean_y - slope * mean_x).exp())
}

/// Regenerates a synthetic document and prints seconds of CPU, and the KiB that it took at most.
pub(crate) fn regen(operations: usize) -> Result<()> {
    let text = document(operations);
    let sources = Sources::from_texts("synthetic", [("openapi.yaml", text.as_str())]);
    let seconds = cpu::spent(|| {
        let output = quay_codegen::generate(&sources, Profile::STRICT)
            .map_err(|error| anyhow!("{error}"))?;
        anyhow::ensure!(
            output.operations == operations,
            "some operations are missing"
        );
        Ok(())
    })?
    .as_secs_f64();
    let kib = cpu::memory_kib(std::process::id(), "VmHWM")?;
    println!("{seconds} {kib}");
    Ok(())
}

/// The examples of a request body and of a response, each with its indentation.
const EXAMPLES: [&str; 2] = [
    "            example: {label: one, count: 1, tags: [a]}\n",
    "              example: {label: one, count: 1, tags: [a]}\n",
];

/// A document with that many operations: in tags of twenty, each with its path, its body and its
/// response.
fn document(operations: usize) -> String {
    let tags = operations.div_ceil(20);
    let mut text = String::from(
        "openapi: 3.0.3\ninfo:\n  title: Synthetic\n  version: v1\n\
         security:\n  - oauth2_implicit: [repo:read]\ntags:\n",
    );
    for tag in 0..tags {
        let _ = write!(
            text,
            "  - name: tag{tag}\n    description: Things of kind {tag}.\n"
        );
    }
    text.push_str("paths:\n");
    for number in 0..operations {
        let _ = write!(
            text,
            "  /things{number}/{{name}}:\n    put:\n      operationId: changeThing{number}\n      \
             tags: [tag{tag}]\n      summary: Change thing {number}\n      description: Changes \
             the thing of that name and returns it.\n      \
             x-quay-permission-before-body: false\n      parameters:\n        - name: name\n          \
             in: path\n          required: true\n          description: The name.\n          schema: \
             {{type: string}}\n      requestBody:\n        required: true\n        content:\n          \
             application/json:\n            schema: {{$ref: '#/components/schemas/Thing{number}'}}\n\
             {example12}      responses:\n        '200':\n          description: The thing.\n          \
             content:\n            application/json:\n              schema: {{$ref: \
             '#/components/schemas/Thing{number}'}}\n{example14}",
            tag = number / 20,
            example12 = EXAMPLES[0],
            example14 = EXAMPLES[1],
        );
    }
    text.push_str(
        "components:\n  securitySchemes:\n    oauth2_implicit:\n      type: oauth2\n      \
         description: Tokens.\n      flows:\n        implicit:\n          authorizationUrl: \
         https://quay.example.com/oauth/authorize\n          scopes:\n            repo:read: Read.\n  \
         schemas:\n",
    );
    for number in 0..operations {
        let _ = write!(
            text,
            "    Thing{number}:\n      type: object\n      description: A thing of kind {number}.\n      \
             required: [label]\n      properties:\n        label: {{type: string, description: The \
             label.}}\n        count: {{type: integer, format: int64, description: How many.}}\n        tags:\n          \
             type: array\n          description: The tags.\n          items: {{type: string}}\n"
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{document, fit};

    #[test]
    fn a_line_has_exponent_one() {
        let (exponent, factor) = fit(&[(10.0, 30.0), (100.0, 300.0), (1000.0, 3000.0)]);
        assert!((exponent - 1.0).abs() < 1e-9, "{exponent}");
        assert!((factor - 3.0).abs() < 1e-9, "{factor}");
    }

    #[test]
    fn synthetic_documents_are_accepted() {
        let text = document(40);
        let sources =
            quay_codegen::Sources::from_texts("synthetic", [("openapi.yaml", text.as_str())]);
        let output = quay_codegen::generate(&sources, quay_codegen::Profile::STRICT)
            .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(output.operations, 40);
    }
}

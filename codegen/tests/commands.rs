//! The commands that operations of any document get by default.

use quay_codegen::{Document, Profile, Sources, lower};
use serde_json::{Value, json};

/// Compares the commands of operations with those that are expected. Each line is a method, a path, an operation id,
/// the properties of the response that are lists (`[]` for a list alone), and the words.
fn check(lines: &str) {
    let rows = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    let rows: Vec<Vec<&str>> = rows
        .map(|line| line.splitn(5, ' ').collect::<Vec<_>>())
        .collect();
    let mut paths = json!({});
    for row in &rows {
        paths[row[1]][row[0].to_lowercase()] = operation(row[2], row[3]);
    }
    let commands = commands(&paths);
    let found: Vec<String> = rows
        .iter()
        .map(|row| {
            let command = commands.iter().find(|(id, _)| id == row[2]);
            let (_, words) = command.unwrap_or_else(|| panic!("{} is lost", row[2]));
            format!("{} {} {} {} {words}", row[0], row[1], row[2], row[3])
        })
        .collect();
    let expected: Vec<String> = rows.iter().map(|row| row.join(" ")).collect();
    assert_eq!(found.join("\n"), expected.join("\n"));
}

/// The ids of operations and their words.
fn commands(paths: &Value) -> Vec<(String, String)> {
    let document =
        json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": paths});
    let text = document.to_string();
    let sources = Sources::from_texts("spec", [("openapi.json", text.as_str())]);
    let document = Document::read(&sources, Profile::DEFAULT).unwrap_or_else(|it| panic!("{it}"));
    let api = lower::lower(&document).unwrap_or_else(|it| panic!("{it}"));
    let words: Vec<&Vec<String>> = api.operations.iter().map(|it| &it.command).collect();
    for (index, one) in words.iter().enumerate() {
        assert!(one.len() >= 2, "{one:?} is too short");
        for (other_index, other) in words.iter().enumerate() {
            let begins = other.starts_with(one);
            assert!(index == other_index || !begins, "{one:?} begins {other:?}");
        }
        for word in one.iter() {
            let fits = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
            let sound = word.starts_with(|it: char| it.is_ascii_lowercase());
            assert!(sound && word.chars().all(fits), "{word}");
        }
    }
    let pairs = api.operations.into_iter();
    pairs.map(|it| (it.id, it.command.join(" "))).collect()
}

fn operation(id: &str, lists: &str) -> Value {
    let list = json!({"type": "array", "items": {"type": "string"}});
    let schema = match lists {
        "-" => json!({"type": "object", "properties": {"name": {"type": "string"}, "tags": list}}),
        "[]" => list,
        name => json!({"type": "object", "properties": {"total": {"type": "integer"}, name: list}}),
    };
    json!({
        "operationId": id,
        "tags": ["things"],
        "responses": {"200": {
            "description": "Done.",
            "content": {"application/json": {"schema": schema}},
        }},
    })
}

#[test]
fn nouns_are_the_segments_and_verbs_follow_method_and_shape() {
    check(
        "GET /api/v1/pets listPets [] pet list
         POST /api/v1/pets createPet - pet create
         GET /api/v1/pets/{id} getPet - pet get
         PUT /api/v1/pets/{id} replacePet - pet set
         PATCH /api/v1/pets/{id} updatePet - pet update
         DELETE /api/v1/pets/{id} deletePet - pet delete
         HEAD /api/v1/pets/{id} hasPet - pet check
         PUT /api/v1/pets/{id}/picture setPicture - pet picture set
         GET /api/v1/pets/{id}/addresses addresses addresses pet address list
         GET /api/v1/pets/{id}/health_status health - pet health-status get
         GET /api/v1/categories categories items category list
         GET /api/v1/v2/usage usage - usage get
         GET /api/v1/people/{id}/status status - person status get",
    );
    // What is created by POST is updated by PUT; a collection of items that can be read is a list.
    check(
        "GET /boxes readAll - box list
         POST /boxes make - box create
         GET /boxes/{id} read - box get
         PUT /boxes/{id} put - box update
         POST /boxes/{id}/lids addLid - box lid create
         POST /lids/{id} changeLid - lid update",
    );
}

#[test]
fn a_last_segment_that_is_a_verb_is_the_verb() {
    check(
        "POST /books/{id}/cancel cancel - book cancel
         POST /books/{id}/sync-now syncBook - book sync-now
         GET /books/findByStatus find [] book find-by-status
         POST /books/{id}/pages/{page}/restore restore - book page restore
         POST /books/{id}/return-all/verify/ verifyAll - book return-all verify
         POST /books/{id}:archive archive - book archive
         POST /books:batchGet batch - book batch-get
         PUT /books/{id}/lock lock - book lock set
         DELETE /books/{id}/lock unlock - book lock delete",
    );
}

#[test]
fn a_later_command_that_would_clash_is_named_by_its_id() {
    check(
        "GET /user getUser - user get
         GET /users listUsers [] user list
         GET /users/{name} getUserByName - user get-user-by-name
         GET /users/{name}/x/list listX - user x list
         GET /x-y/z/a first - x-y z a get
         GET /x_y/z/a secondOne - x-y z a second-one",
    );
    // No command begins with all words of another one.
    check(
        "POST /logs/{id}/export exportLog - log export
         POST /logs/{id}/{part}/export/now exportPart - log export-part",
    );
}

#[test]
fn no_command_begins_with_a_word_of_the_program() {
    check(
        "POST /auth/tokens auth - auth-api token create
         GET /schemas schemas [] schema-api list
         GET /help help - help-api get",
    );
}

#[test]
fn odd_paths_have_commands_too() {
    check(
        "GET / root - thing get
         GET /{a}/{b} two - thing two
         GET /2fa/_/~ fa - x2fa get
         GET /a/b/c/d/e/f long - a d e f get
         GET /v1.2/{name}.json json - thing json",
    );
}

#[test]
fn an_operation_id_that_begins_other_commands_gets_a_number() {
    check(
        "GET /x/lid/y y - x lid y get
         GET /x/{a} a - x get
         GET /x/{a}/{b} lid - x lid-2",
    );
}

#[test]
fn help_is_no_word_of_a_command() {
    check(
        "GET /api/v1/pets/{id}/help getPetHelp - pet help-api get
         POST /api/v1/pets/{id}:help help - pet call
         POST /api/v1/toys/{id}:help helpWithToy - toy help-api
         GET /api/v1/help getHelp - help-api get",
    );
}

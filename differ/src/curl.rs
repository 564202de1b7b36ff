//! A request as a command of curl, with the role in place of the token.

use crate::wire::{Request, Server};

/// The command that sends a request.
pub(crate) fn command(request: &Request, server: &Server, role: &str) -> String {
    let (method, path) = request.shown().split_once(' ').unwrap_or_default();
    let mut words = vec!["curl -i --path-as-is".to_owned(), format!("-X {method}")];
    for (name, value) in request.headers() {
        match name.to_ascii_lowercase().as_str() {
            "authorization" => words.push(format!(
                "-H \"Authorization: Bearer ${}\"",
                role.to_ascii_uppercase()
            )),
            "content-type" => words.push(format!("-H {}", quoted(&format!("{name}: {value}")))),
            _ => {}
        }
    }
    if let Some(body) = request.body_bytes() {
        let body = String::from_utf8_lossy(body);
        words.push(format!("--data-raw {}", quoted(&body)));
    }
    words.push(quoted(&format!("{server}{path}")));
    words.join(" ")
}

/// The text as one word of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_not_shown() {
        let request = Request::new("PUT /api/v1/a?b=c")
            .header("Authorization", "Bearer SECRET")
            .json("{\"a\": \"it's\"}");
        let server = Server::parse("http://localhost:8080").expect("an address");
        assert_eq!(
            command(&request, &server, "owner"),
            "curl -i --path-as-is -X PUT -H \"Authorization: Bearer $OWNER\" \
             -H 'content-type: application/json' --data-raw '{\"a\": \"it'\\''s\"}' \
             'http://localhost:8080/api/v1/a?b=c'"
        );
    }
}

//! What to do about a server that is not reached.

/// What to do next, by the text of the error.
pub(super) fn next(text: &str, is_timeout: bool, has_proxy: bool) -> &'static str {
    let text = text.to_lowercase();
    let any = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let is_name = any(&["dns", "resolve", "lookup", "name or service"]);
    if any(&["certificate", "unknownissuer", "tls", "ssl"]) {
        return "Trust its certificate authority by --ca FILE. Is it a server of https at all?";
    }
    match (has_proxy, is_timeout) {
        // A client that has a proxy connects to nothing else.
        (true, _) if is_name => "Check the host names of the proxy and of the server.",
        (true, _) if any(&["refused"]) => "Check that the proxy runs, and the port of its URL.",
        (true, true) => "Wait longer by --timeout SECONDS, or check the proxy.",
        (true, false) => "Check the proxy and the network, and try again.",
        (false, _) if is_name => {
            "Check the name of the host. Behind a proxy, give it by --proxy URL."
        }
        (false, _) if any(&["refused"]) => "Check that the server runs, and the port of its URL.",
        (false, true) => {
            "Wait longer by --timeout SECONDS. Behind a proxy, give it by --proxy URL."
        }
        (false, false) => {
            "Check the network and try again. Behind a proxy, give it by --proxy URL."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn what_refuses_a_connection_is_the_proxy_where_there_is_one() {
        let refused = "cannot connect: Connection refused (os error 111)";
        assert!(next(refused, false, false).contains("the server runs"));
        assert!(next(refused, false, true).contains("the proxy runs"));
        assert!(next("no such host: DNS", false, true).contains("of the proxy"));
        assert!(next("invalid certificate", false, true).contains("--ca"));
    }
}

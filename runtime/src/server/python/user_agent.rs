//! The guess whether a browser calls, as servers make it that ask the library `ua-parser`.

use http::HeaderMap;
use http::header::USER_AGENT;

/// How the names of browsers begin the header.
const OPENINGS: [&str; 4] = ["Mozilla/", "Opera/", "Lynx/", "Links "];

/// What the names of browsers are followed by.
const BROWSERS: [&str; 12] = [
    "camino/",
    "chrome/",
    "firefox/",
    "galeon/",
    "konqueror/",
    "links (",
    "lynx/",
    "netscape",
    "opera",
    "opr/",
    "safari/",
    "seamonkey/",
];

/// What names another one, though it calls itself one of these as well: browsers of telephones, those
/// that nobody looks at, and some that are built on others.
const OTHERS: [&str; 13] = [
    " edg",
    " mobile",
    "(mobile;",
    "android;",
    "bot",
    "chromium/",
    "crios/",
    "duckduckgo/",
    "fxios/",
    "headlesschrome/",
    "iphone;",
    "phantomjs/",
    "samsungbrowser/",
];

/// Whether one of the common browsers of computers sends a request, as far as its user agent tells.
///
/// The library knows agents by a large table of patterns; these are short lists of names, which agree
/// with it on the common ones.
pub fn is_browser(headers: &HeaderMap) -> bool {
    let agent = headers.get(USER_AGENT).and_then(|it| it.to_str().ok());
    agent.is_some_and(names_browser)
}

fn names_browser(agent: &str) -> bool {
    let opens = |name: &&str| {
        let opening = agent.as_bytes().get(..name.len());
        opening.is_some_and(|opening| opening.eq_ignore_ascii_case(name.as_bytes()))
    };
    if !OPENINGS.iter().any(opens) {
        return false;
    }
    let agent = agent.to_ascii_lowercase();
    let names = |list: &[&str]| list.iter().any(|name| agent.contains(name));
    names(&BROWSERS) && !names(&OTHERS)
}

#[cfg(test)]
mod tests {
    use super::names_browser;

    #[test]
    fn browsers_of_computers_are_told_from_others() {
        let webkit = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko)";
        let check = |agent: &str, expect: bool| assert_eq!(names_browser(agent), expect, "{agent}");
        for agent in [
            "Chrome/140.0.0.0 Safari/537.36",
            "Chrome/140.0.0.0 Safari/537.36 OPR/100.0",
            "Version/17.0 Safari/605.1.15",
        ] {
            check(&format!("{webkit} {agent}"), true);
        }
        for agent in [
            "HeadlessChrome/140.0.0.0 Safari/537.36",
            "Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
            "Chrome/64.0 Safari/537.36 Edge/17.17134",
            "Chromium/120.0 Chrome/120.0 Safari/537.36",
            "Version/17.0 Mobile/15E148 Safari/604.1",
            "Chrome/140.0.0.0 Mobile Safari/537.36",
            "SamsungBrowser/21.0 Chrome/110.0 Safari/537.36",
        ] {
            check(&format!("{webkit} {agent}"), false);
        }
        check(
            "Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0",
            true,
        );
        check(
            "Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0",
            false,
        );
        check("Opera/9.80 (Windows NT 10.0) Version/12.16", true);
        check("Lynx/2.8.9rel.1 libwww-FM/2.14", true);
        check("curl/8.0", false);
        check("firefox/128.0", false);
        check("", false);
    }
}

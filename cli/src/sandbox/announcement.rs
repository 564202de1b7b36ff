//! What `quay-sandbox` prints when it is ready: its address, and then lines with a key each.

use quay_api::Secret;

/// The address of a sandbox, and its superuser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Announcement {
    /// The URL.
    pub(super) url: String,
    /// The name of the superuser.
    pub(super) user: Option<String>,
    /// A token of the superuser.
    pub(super) token: Option<Secret>,
}

impl Announcement {
    /// Reads a line; tells whether it was the last one.
    pub(super) fn read(&mut self, line: &str) -> bool {
        let line = line.trim_end();
        if self.url.is_empty() {
            self.url = line.to_owned();
            return false;
        }
        match line.split_once(": ") {
            Some(("superuser", name)) => self.user = Some(name.to_owned()),
            Some(("token", token)) => self.token = Some(Secret::from(token)),
            Some(("try", _)) => return true,
            _ => {}
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::Announcement;

    #[test]
    fn address_and_token_are_read_and_not_shown() {
        let mut read = Announcement::default();
        let text = "http://127.0.0.1:1\ndatabase: :memory:\nsuperuser: admin\ntoken: hunter2\n\
                    docs: http://127.0.0.1:1/docs#token=hunter2\ntry: curl";
        let ends: Vec<bool> = text.lines().map(|line| read.read(line)).collect();
        assert_eq!(ends, [false, false, false, false, false, true]);
        assert_eq!(read.url, "http://127.0.0.1:1");
        assert_eq!(read.user.as_deref(), Some("admin"));
        assert_eq!(
            read.token.as_ref().map(|token| token.expose()),
            Some("hunter2")
        );
        assert!(!format!("{read:?}").contains("hunter2"));
    }
}

//! The properties of an object that the document does not name.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The properties of an object that its type does not name, or all of a free-form object.
///
/// A newer server may send more than this crate knows; nothing of it is lost.
/// `Debug` shows the names only, since the values may be secrets.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Extra(BTreeMap<String, Value>);

impl Extra {
    /// No further properties.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// The properties by name, by move.
    pub fn into_inner(self) -> BTreeMap<String, Value> {
        self.0
    }
}

impl fmt::Debug for Extra {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Extra")?;
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Deref for Extra {
    type Target = BTreeMap<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl From<BTreeMap<String, Value>> for Extra {
    fn from(properties: BTreeMap<String, Value>) -> Self {
        Self(properties)
    }
}

impl FromIterator<(String, Value)> for Extra {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(properties: I) -> Self {
        Self(properties.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::Extra;

    #[derive(Debug, Serialize, Deserialize)]
    struct Holder {
        name: String,
        #[serde(flatten)]
        extra: Extra,
    }

    #[test]
    fn unknown_properties_are_kept_and_their_values_not_shown() {
        let json = r#"{"name":"a","key":"hunter2","size":1}"#;
        let holder: Holder = serde_json::from_str(json).expect(json);
        assert_eq!(holder.extra["size"], 1);
        assert_eq!(
            format!("{holder:?}"),
            r#"Holder { name: "a", extra: Extra{"key", "size"} }"#
        );
        let back = serde_json::to_string(&holder).expect("it serialises");
        assert_eq!(back, json);
    }
}

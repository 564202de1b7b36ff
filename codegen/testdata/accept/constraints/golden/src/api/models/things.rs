// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// A value.
///
/// Limits: above 0.
pub type Above = i32;

/// A value.
///
/// Limits: below 10.
pub type Below = f64;

/// One of two forms.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Choice {
    /// It is an `Other`.
    Other(crate::models::Other),
    /// It is a `Written`.
    Written(crate::models::Written),
}

apitwin_runtime::read_choice!(
    Choice { Other(crate ::models::Other) if | value | value.has(& ["other"]),
    Written(crate ::models::Written) }
);

impl From<crate::models::Other> for Choice {
    fn from(value: crate::models::Other) -> Self {
        Self::Other(value)
    }
}

impl From<crate::models::Written> for Choice {
    fn from(value: crate::models::Written) -> Self {
        Self::Written(value)
    }
}

/// A value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chosen {
    /// `a`
    A,
    /// `b`
    B,
}

impl Chosen {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    const VALUES: &'static [&'static str] = &["a", "b"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(Chosen);

/// Behind references with a description of their own.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Described {
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<crate::models::Short>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long: Option<crate::models::Long>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spelled: Option<crate::models::Spelled>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<crate::models::Chosen>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lowest: Option<crate::models::Lowest>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub highest: Option<crate::models::Highest>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<crate::models::Above>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<crate::models::Below>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub even: Option<crate::models::Even>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub several: Option<crate::models::Several>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub few: Option<crate::models::Few>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distinct: Option<crate::models::Distinct>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filled: Option<crate::models::Filled>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small: Option<crate::models::Small>,
}

apitwin_runtime::read_object! {
    Described { 0 short : "short" default, 1 long : "long" default, 2 spelled : "spelled"
    default, 3 chosen : "chosen" default, 4 lowest : "lowest" default, 5 highest :
    "highest" default, 6 above : "above" default, 7 below : "below" default, 8 even :
    "even" default, 9 several : "several" default, 10 few : "few" default, 11 distinct :
    "distinct" default, 12 filled : "filled" default, 13 small : "small" default }
}

impl Described {
    /// A value.
    pub fn short(
        mut self,
        short: impl Into<crate::Optional<crate::models::Short>>,
    ) -> Self {
        self.short = short.into().into_option();
        self
    }

    /// A value.
    pub fn long(
        mut self,
        long: impl Into<crate::Optional<crate::models::Long>>,
    ) -> Self {
        self.long = long.into().into_option();
        self
    }

    /// A value.
    pub fn spelled(
        mut self,
        spelled: impl Into<crate::Optional<crate::models::Spelled>>,
    ) -> Self {
        self.spelled = spelled.into().into_option();
        self
    }

    /// A value.
    pub fn chosen(
        mut self,
        chosen: impl Into<crate::Optional<crate::models::Chosen>>,
    ) -> Self {
        self.chosen = chosen.into().into_option();
        self
    }

    /// A value.
    pub fn lowest(
        mut self,
        lowest: impl Into<crate::Optional<crate::models::Lowest>>,
    ) -> Self {
        self.lowest = lowest.into().into_option();
        self
    }

    /// A value.
    pub fn highest(
        mut self,
        highest: impl Into<crate::Optional<crate::models::Highest>>,
    ) -> Self {
        self.highest = highest.into().into_option();
        self
    }

    /// A value.
    pub fn above(
        mut self,
        above: impl Into<crate::Optional<crate::models::Above>>,
    ) -> Self {
        self.above = above.into().into_option();
        self
    }

    /// A value.
    pub fn below(
        mut self,
        below: impl Into<crate::Optional<crate::models::Below>>,
    ) -> Self {
        self.below = below.into().into_option();
        self
    }

    /// A value.
    pub fn even(
        mut self,
        even: impl Into<crate::Optional<crate::models::Even>>,
    ) -> Self {
        self.even = even.into().into_option();
        self
    }

    /// A value.
    pub fn several(
        mut self,
        several: impl Into<crate::Optional<crate::models::Several>>,
    ) -> Self {
        self.several = several.into().into_option();
        self
    }

    /// A value.
    pub fn few(mut self, few: impl Into<crate::Optional<crate::models::Few>>) -> Self {
        self.few = few.into().into_option();
        self
    }

    /// A value.
    pub fn distinct(
        mut self,
        distinct: impl Into<crate::Optional<crate::models::Distinct>>,
    ) -> Self {
        self.distinct = distinct.into().into_option();
        self
    }

    /// A value.
    pub fn filled(
        mut self,
        filled: impl Into<crate::Optional<crate::models::Filled>>,
    ) -> Self {
        self.filled = filled.into().into_option();
        self
    }

    /// A value.
    pub fn small(
        mut self,
        small: impl Into<crate::Optional<crate::models::Small>>,
    ) -> Self {
        self.small = small.into().into_option();
        self
    }
}

/// A value.
///
/// Limits: no item twice.
pub type Distinct = Vec<String>;

/// A value.
///
/// Limits: a multiple of 2.
pub type Even = i32;

/// A value.
///
/// Limits: at most 1 item.
pub type Few = Vec<String>;

/// A value.
///
/// Limits: at least 1 property.
pub type Filled = crate::Extra;

/// A value.
///
/// Limits: at most 9.
pub type Highest = i64;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListThingsOrder {
    /// `up`
    Up,
    /// `down`
    Down,
}

impl ListThingsOrder {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Up, Self::Down];
    const VALUES: &'static [&'static str] = &["up", "down"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ListThingsOrder);

/// In lists.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Listed {
    /// A value.
    ///
    /// Each item: Limits: at least 2 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<Vec<String>>,
    /// A value.
    ///
    /// Each item: Limits: at most 3 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long: Option<Vec<String>>,
    /// A value.
    ///
    /// Each item: Limits: like `^[a-z]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spelled: Option<Vec<String>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<Vec<crate::models::ListedChosenItem>>,
    /// A value.
    ///
    /// Each item: Limits: at least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lowest: Option<Vec<i32>>,
    /// A value.
    ///
    /// Each item: Limits: at most 9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub highest: Option<Vec<i64>>,
    /// A value.
    ///
    /// Each item: Limits: above 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<Vec<i32>>,
    /// A value.
    ///
    /// Each item: Limits: below 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Vec<f64>>,
    /// A value.
    ///
    /// Each item: Limits: a multiple of 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub even: Option<Vec<i32>>,
    /// A value.
    ///
    /// Each item: Limits: at least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub several: Option<Vec<Vec<bool>>>,
    /// A value.
    ///
    /// Each item: Limits: at most 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub few: Option<Vec<Vec<String>>>,
    /// A value.
    ///
    /// Each item: Limits: no item twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distinct: Option<Vec<Vec<String>>>,
    /// A value.
    ///
    /// Each item: Limits: at least 1 property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filled: Option<Vec<crate::Extra>>,
    /// A value.
    ///
    /// Each item: Limits: at most 1 property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small: Option<Vec<std::collections::BTreeMap<String, String>>>,
}

apitwin_runtime::read_object! {
    Listed { 0 short : "short" default, 1 long : "long" default, 2 spelled : "spelled"
    default, 3 chosen : "chosen" default, 4 lowest : "lowest" default, 5 highest :
    "highest" default, 6 above : "above" default, 7 below : "below" default, 8 even :
    "even" default, 9 several : "several" default, 10 few : "few" default, 11 distinct :
    "distinct" default, 12 filled : "filled" default, 13 small : "small" default }
}

impl Listed {
    /// A value.
    ///
    /// Each item: Limits: at least 2 characters.
    pub fn short(mut self, short: impl Into<crate::Optional<Vec<String>>>) -> Self {
        self.short = short.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Limits: at most 3 characters.
    pub fn long(mut self, long: impl Into<crate::Optional<Vec<String>>>) -> Self {
        self.long = long.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Limits: like `^[a-z]+$`.
    pub fn spelled(mut self, spelled: impl Into<crate::Optional<Vec<String>>>) -> Self {
        self.spelled = spelled.into().into_option();
        self
    }

    /// A value.
    pub fn chosen(
        mut self,
        chosen: impl Into<crate::Optional<Vec<crate::models::ListedChosenItem>>>,
    ) -> Self {
        self.chosen = chosen.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Limits: at least 1.
    pub fn lowest(mut self, lowest: impl Into<crate::Optional<Vec<i32>>>) -> Self {
        self.lowest = lowest.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Limits: at most 9.
    pub fn highest(mut self, highest: impl Into<crate::Optional<Vec<i64>>>) -> Self {
        self.highest = highest.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Limits: above 0.
    pub fn above(mut self, above: impl Into<crate::Optional<Vec<i32>>>) -> Self {
        self.above = above.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Limits: below 10.
    pub fn below(mut self, below: impl Into<crate::Optional<Vec<f64>>>) -> Self {
        self.below = below.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Limits: a multiple of 2.
    pub fn even(mut self, even: impl Into<crate::Optional<Vec<i32>>>) -> Self {
        self.even = even.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Limits: at least 1 item.
    pub fn several(
        mut self,
        several: impl Into<crate::Optional<Vec<Vec<bool>>>>,
    ) -> Self {
        self.several = several.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Limits: at most 1 item.
    pub fn few(mut self, few: impl Into<crate::Optional<Vec<Vec<String>>>>) -> Self {
        self.few = few.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Limits: no item twice.
    pub fn distinct(
        mut self,
        distinct: impl Into<crate::Optional<Vec<Vec<String>>>>,
    ) -> Self {
        self.distinct = distinct.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Limits: at least 1 property.
    pub fn filled(
        mut self,
        filled: impl Into<crate::Optional<Vec<crate::Extra>>>,
    ) -> Self {
        self.filled = filled.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Limits: at most 1 property.
    pub fn small(
        mut self,
        small: impl Into<
            crate::Optional<Vec<std::collections::BTreeMap<String, String>>>,
        >,
    ) -> Self {
        self.small = small.into().into_option();
        self
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListedChosenItem {
    /// `a`
    A,
    /// `b`
    B,
}

impl ListedChosenItem {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    const VALUES: &'static [&'static str] = &["a", "b"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ListedChosenItem);

/// Behind references, in lists.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct ListedReferred {
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<Vec<crate::models::Short>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long: Option<Vec<crate::models::Long>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spelled: Option<Vec<crate::models::Spelled>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<Vec<crate::models::Chosen>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lowest: Option<Vec<crate::models::Lowest>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub highest: Option<Vec<crate::models::Highest>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<Vec<crate::models::Above>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Vec<crate::models::Below>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub even: Option<Vec<crate::models::Even>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub several: Option<Vec<crate::models::Several>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub few: Option<Vec<crate::models::Few>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distinct: Option<Vec<crate::models::Distinct>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filled: Option<Vec<crate::models::Filled>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small: Option<Vec<crate::models::Small>>,
}

apitwin_runtime::read_object! {
    ListedReferred { 0 short : "short" default, 1 long : "long" default, 2 spelled :
    "spelled" default, 3 chosen : "chosen" default, 4 lowest : "lowest" default, 5
    highest : "highest" default, 6 above : "above" default, 7 below : "below" default, 8
    even : "even" default, 9 several : "several" default, 10 few : "few" default, 11
    distinct : "distinct" default, 12 filled : "filled" default, 13 small : "small"
    default }
}

impl ListedReferred {
    /// A value.
    pub fn short(
        mut self,
        short: impl Into<crate::Optional<Vec<crate::models::Short>>>,
    ) -> Self {
        self.short = short.into().into_option();
        self
    }

    /// A value.
    pub fn long(
        mut self,
        long: impl Into<crate::Optional<Vec<crate::models::Long>>>,
    ) -> Self {
        self.long = long.into().into_option();
        self
    }

    /// A value.
    pub fn spelled(
        mut self,
        spelled: impl Into<crate::Optional<Vec<crate::models::Spelled>>>,
    ) -> Self {
        self.spelled = spelled.into().into_option();
        self
    }

    /// A value.
    pub fn chosen(
        mut self,
        chosen: impl Into<crate::Optional<Vec<crate::models::Chosen>>>,
    ) -> Self {
        self.chosen = chosen.into().into_option();
        self
    }

    /// A value.
    pub fn lowest(
        mut self,
        lowest: impl Into<crate::Optional<Vec<crate::models::Lowest>>>,
    ) -> Self {
        self.lowest = lowest.into().into_option();
        self
    }

    /// A value.
    pub fn highest(
        mut self,
        highest: impl Into<crate::Optional<Vec<crate::models::Highest>>>,
    ) -> Self {
        self.highest = highest.into().into_option();
        self
    }

    /// A value.
    pub fn above(
        mut self,
        above: impl Into<crate::Optional<Vec<crate::models::Above>>>,
    ) -> Self {
        self.above = above.into().into_option();
        self
    }

    /// A value.
    pub fn below(
        mut self,
        below: impl Into<crate::Optional<Vec<crate::models::Below>>>,
    ) -> Self {
        self.below = below.into().into_option();
        self
    }

    /// A value.
    pub fn even(
        mut self,
        even: impl Into<crate::Optional<Vec<crate::models::Even>>>,
    ) -> Self {
        self.even = even.into().into_option();
        self
    }

    /// A value.
    pub fn several(
        mut self,
        several: impl Into<crate::Optional<Vec<crate::models::Several>>>,
    ) -> Self {
        self.several = several.into().into_option();
        self
    }

    /// A value.
    pub fn few(
        mut self,
        few: impl Into<crate::Optional<Vec<crate::models::Few>>>,
    ) -> Self {
        self.few = few.into().into_option();
        self
    }

    /// A value.
    pub fn distinct(
        mut self,
        distinct: impl Into<crate::Optional<Vec<crate::models::Distinct>>>,
    ) -> Self {
        self.distinct = distinct.into().into_option();
        self
    }

    /// A value.
    pub fn filled(
        mut self,
        filled: impl Into<crate::Optional<Vec<crate::models::Filled>>>,
    ) -> Self {
        self.filled = filled.into().into_option();
        self
    }

    /// A value.
    pub fn small(
        mut self,
        small: impl Into<crate::Optional<Vec<crate::models::Small>>>,
    ) -> Self {
        self.small = small.into().into_option();
        self
    }
}

/// In lists of lists.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct ListedTwice {
    /// A value.
    ///
    /// Each item: Each item: Limits: at least 2 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<Vec<Vec<String>>>,
    /// A value.
    ///
    /// Each item: Each item: Limits: at most 3 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long: Option<Vec<Vec<String>>>,
    /// A value.
    ///
    /// Each item: Each item: Limits: like `^[a-z]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spelled: Option<Vec<Vec<String>>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<Vec<Vec<crate::models::ListedTwiceChosenItemItem>>>,
    /// A value.
    ///
    /// Each item: Each item: Limits: at least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lowest: Option<Vec<Vec<i32>>>,
    /// A value.
    ///
    /// Each item: Each item: Limits: at most 9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub highest: Option<Vec<Vec<i64>>>,
    /// A value.
    ///
    /// Each item: Each item: Limits: above 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<Vec<Vec<i32>>>,
    /// A value.
    ///
    /// Each item: Each item: Limits: below 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Vec<Vec<f64>>>,
    /// A value.
    ///
    /// Each item: Each item: Limits: a multiple of 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub even: Option<Vec<Vec<i32>>>,
    /// A value.
    ///
    /// Each item: Each item: Limits: at least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub several: Option<Vec<Vec<Vec<bool>>>>,
    /// A value.
    ///
    /// Each item: Each item: Limits: at most 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub few: Option<Vec<Vec<Vec<String>>>>,
    /// A value.
    ///
    /// Each item: Each item: Limits: no item twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distinct: Option<Vec<Vec<Vec<String>>>>,
    /// A value.
    ///
    /// Each item: Each item: Limits: at least 1 property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filled: Option<Vec<Vec<crate::Extra>>>,
    /// A value.
    ///
    /// Each item: Each item: Limits: at most 1 property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small: Option<Vec<Vec<std::collections::BTreeMap<String, String>>>>,
}

apitwin_runtime::read_object! {
    ListedTwice { 0 short : "short" default, 1 long : "long" default, 2 spelled :
    "spelled" default, 3 chosen : "chosen" default, 4 lowest : "lowest" default, 5
    highest : "highest" default, 6 above : "above" default, 7 below : "below" default, 8
    even : "even" default, 9 several : "several" default, 10 few : "few" default, 11
    distinct : "distinct" default, 12 filled : "filled" default, 13 small : "small"
    default }
}

impl ListedTwice {
    /// A value.
    ///
    /// Each item: Each item: Limits: at least 2 characters.
    pub fn short(mut self, short: impl Into<crate::Optional<Vec<Vec<String>>>>) -> Self {
        self.short = short.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Each item: Limits: at most 3 characters.
    pub fn long(mut self, long: impl Into<crate::Optional<Vec<Vec<String>>>>) -> Self {
        self.long = long.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Each item: Limits: like `^[a-z]+$`.
    pub fn spelled(
        mut self,
        spelled: impl Into<crate::Optional<Vec<Vec<String>>>>,
    ) -> Self {
        self.spelled = spelled.into().into_option();
        self
    }

    /// A value.
    pub fn chosen(
        mut self,
        chosen: impl Into<
            crate::Optional<Vec<Vec<crate::models::ListedTwiceChosenItemItem>>>,
        >,
    ) -> Self {
        self.chosen = chosen.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Each item: Limits: at least 1.
    pub fn lowest(mut self, lowest: impl Into<crate::Optional<Vec<Vec<i32>>>>) -> Self {
        self.lowest = lowest.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Each item: Limits: at most 9.
    pub fn highest(
        mut self,
        highest: impl Into<crate::Optional<Vec<Vec<i64>>>>,
    ) -> Self {
        self.highest = highest.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Each item: Limits: above 0.
    pub fn above(mut self, above: impl Into<crate::Optional<Vec<Vec<i32>>>>) -> Self {
        self.above = above.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Each item: Limits: below 10.
    pub fn below(mut self, below: impl Into<crate::Optional<Vec<Vec<f64>>>>) -> Self {
        self.below = below.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Each item: Limits: a multiple of 2.
    pub fn even(mut self, even: impl Into<crate::Optional<Vec<Vec<i32>>>>) -> Self {
        self.even = even.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Each item: Limits: at least 1 item.
    pub fn several(
        mut self,
        several: impl Into<crate::Optional<Vec<Vec<Vec<bool>>>>>,
    ) -> Self {
        self.several = several.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Each item: Limits: at most 1 item.
    pub fn few(
        mut self,
        few: impl Into<crate::Optional<Vec<Vec<Vec<String>>>>>,
    ) -> Self {
        self.few = few.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Each item: Limits: no item twice.
    pub fn distinct(
        mut self,
        distinct: impl Into<crate::Optional<Vec<Vec<Vec<String>>>>>,
    ) -> Self {
        self.distinct = distinct.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Each item: Limits: at least 1 property.
    pub fn filled(
        mut self,
        filled: impl Into<crate::Optional<Vec<Vec<crate::Extra>>>>,
    ) -> Self {
        self.filled = filled.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each item: Each item: Limits: at most 1 property.
    pub fn small(
        mut self,
        small: impl Into<
            crate::Optional<Vec<Vec<std::collections::BTreeMap<String, String>>>>,
        >,
    ) -> Self {
        self.small = small.into().into_option();
        self
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListedTwiceChosenItemItem {
    /// `a`
    A,
    /// `b`
    B,
}

impl ListedTwiceChosenItemItem {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    const VALUES: &'static [&'static str] = &["a", "b"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ListedTwiceChosenItemItem);

/// A value.
///
/// Limits: at most 3 characters.
pub type Long = String;

/// A value.
///
/// Limits: at least 1.
pub type Lowest = i32;

/// In maps.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Mapped {
    /// A value.
    ///
    /// Each value: Limits: at least 2 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<std::collections::BTreeMap<String, String>>,
    /// A value.
    ///
    /// Each value: Limits: at most 3 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long: Option<std::collections::BTreeMap<String, String>>,
    /// A value.
    ///
    /// Each value: Limits: like `^[a-z]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spelled: Option<std::collections::BTreeMap<String, String>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<
        std::collections::BTreeMap<String, crate::models::MappedChosenValue>,
    >,
    /// A value.
    ///
    /// Each value: Limits: at least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lowest: Option<std::collections::BTreeMap<String, i32>>,
    /// A value.
    ///
    /// Each value: Limits: at most 9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub highest: Option<std::collections::BTreeMap<String, i64>>,
    /// A value.
    ///
    /// Each value: Limits: above 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<std::collections::BTreeMap<String, i32>>,
    /// A value.
    ///
    /// Each value: Limits: below 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<std::collections::BTreeMap<String, f64>>,
    /// A value.
    ///
    /// Each value: Limits: a multiple of 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub even: Option<std::collections::BTreeMap<String, i32>>,
    /// A value.
    ///
    /// Each value: Limits: at least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub several: Option<std::collections::BTreeMap<String, Vec<bool>>>,
    /// A value.
    ///
    /// Each value: Limits: at most 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub few: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// A value.
    ///
    /// Each value: Limits: no item twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distinct: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// A value.
    ///
    /// Each value: Limits: at least 1 property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filled: Option<std::collections::BTreeMap<String, crate::Extra>>,
    /// A value.
    ///
    /// Each value: Limits: at most 1 property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small: Option<
        std::collections::BTreeMap<String, std::collections::BTreeMap<String, String>>,
    >,
}

apitwin_runtime::read_object! {
    Mapped { 0 short : "short" default, 1 long : "long" default, 2 spelled : "spelled"
    default, 3 chosen : "chosen" default, 4 lowest : "lowest" default, 5 highest :
    "highest" default, 6 above : "above" default, 7 below : "below" default, 8 even :
    "even" default, 9 several : "several" default, 10 few : "few" default, 11 distinct :
    "distinct" default, 12 filled : "filled" default, 13 small : "small" default }
}

impl Mapped {
    /// A value.
    ///
    /// Each value: Limits: at least 2 characters.
    pub fn short(
        mut self,
        short: impl Into<crate::Optional<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        self.short = short.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each value: Limits: at most 3 characters.
    pub fn long(
        mut self,
        long: impl Into<crate::Optional<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        self.long = long.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each value: Limits: like `^[a-z]+$`.
    pub fn spelled(
        mut self,
        spelled: impl Into<crate::Optional<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        self.spelled = spelled.into().into_option();
        self
    }

    /// A value.
    pub fn chosen(
        mut self,
        chosen: impl Into<
            crate::Optional<
                std::collections::BTreeMap<String, crate::models::MappedChosenValue>,
            >,
        >,
    ) -> Self {
        self.chosen = chosen.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each value: Limits: at least 1.
    pub fn lowest(
        mut self,
        lowest: impl Into<crate::Optional<std::collections::BTreeMap<String, i32>>>,
    ) -> Self {
        self.lowest = lowest.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each value: Limits: at most 9.
    pub fn highest(
        mut self,
        highest: impl Into<crate::Optional<std::collections::BTreeMap<String, i64>>>,
    ) -> Self {
        self.highest = highest.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each value: Limits: above 0.
    pub fn above(
        mut self,
        above: impl Into<crate::Optional<std::collections::BTreeMap<String, i32>>>,
    ) -> Self {
        self.above = above.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each value: Limits: below 10.
    pub fn below(
        mut self,
        below: impl Into<crate::Optional<std::collections::BTreeMap<String, f64>>>,
    ) -> Self {
        self.below = below.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each value: Limits: a multiple of 2.
    pub fn even(
        mut self,
        even: impl Into<crate::Optional<std::collections::BTreeMap<String, i32>>>,
    ) -> Self {
        self.even = even.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each value: Limits: at least 1 item.
    pub fn several(
        mut self,
        several: impl Into<
            crate::Optional<std::collections::BTreeMap<String, Vec<bool>>>,
        >,
    ) -> Self {
        self.several = several.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each value: Limits: at most 1 item.
    pub fn few(
        mut self,
        few: impl Into<crate::Optional<std::collections::BTreeMap<String, Vec<String>>>>,
    ) -> Self {
        self.few = few.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each value: Limits: no item twice.
    pub fn distinct(
        mut self,
        distinct: impl Into<
            crate::Optional<std::collections::BTreeMap<String, Vec<String>>>,
        >,
    ) -> Self {
        self.distinct = distinct.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each value: Limits: at least 1 property.
    pub fn filled(
        mut self,
        filled: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::Extra>>,
        >,
    ) -> Self {
        self.filled = filled.into().into_option();
        self
    }

    /// A value.
    ///
    /// Each value: Limits: at most 1 property.
    pub fn small(
        mut self,
        small: impl Into<
            crate::Optional<
                std::collections::BTreeMap<
                    String,
                    std::collections::BTreeMap<String, String>,
                >,
            >,
        >,
    ) -> Self {
        self.small = small.into().into_option();
        self
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MappedChosenValue {
    /// `a`
    A,
    /// `b`
    B,
}

impl MappedChosenValue {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    const VALUES: &'static [&'static str] = &["a", "b"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(MappedChosenValue);

/// Behind references, in maps.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct MappedReferred {
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<std::collections::BTreeMap<String, crate::models::Short>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long: Option<std::collections::BTreeMap<String, crate::models::Long>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spelled: Option<std::collections::BTreeMap<String, crate::models::Spelled>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<std::collections::BTreeMap<String, crate::models::Chosen>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lowest: Option<std::collections::BTreeMap<String, crate::models::Lowest>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub highest: Option<std::collections::BTreeMap<String, crate::models::Highest>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<std::collections::BTreeMap<String, crate::models::Above>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<std::collections::BTreeMap<String, crate::models::Below>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub even: Option<std::collections::BTreeMap<String, crate::models::Even>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub several: Option<std::collections::BTreeMap<String, crate::models::Several>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub few: Option<std::collections::BTreeMap<String, crate::models::Few>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distinct: Option<std::collections::BTreeMap<String, crate::models::Distinct>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filled: Option<std::collections::BTreeMap<String, crate::models::Filled>>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small: Option<std::collections::BTreeMap<String, crate::models::Small>>,
}

apitwin_runtime::read_object! {
    MappedReferred { 0 short : "short" default, 1 long : "long" default, 2 spelled :
    "spelled" default, 3 chosen : "chosen" default, 4 lowest : "lowest" default, 5
    highest : "highest" default, 6 above : "above" default, 7 below : "below" default, 8
    even : "even" default, 9 several : "several" default, 10 few : "few" default, 11
    distinct : "distinct" default, 12 filled : "filled" default, 13 small : "small"
    default }
}

impl MappedReferred {
    /// A value.
    pub fn short(
        mut self,
        short: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Short>>,
        >,
    ) -> Self {
        self.short = short.into().into_option();
        self
    }

    /// A value.
    pub fn long(
        mut self,
        long: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Long>>,
        >,
    ) -> Self {
        self.long = long.into().into_option();
        self
    }

    /// A value.
    pub fn spelled(
        mut self,
        spelled: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Spelled>>,
        >,
    ) -> Self {
        self.spelled = spelled.into().into_option();
        self
    }

    /// A value.
    pub fn chosen(
        mut self,
        chosen: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Chosen>>,
        >,
    ) -> Self {
        self.chosen = chosen.into().into_option();
        self
    }

    /// A value.
    pub fn lowest(
        mut self,
        lowest: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Lowest>>,
        >,
    ) -> Self {
        self.lowest = lowest.into().into_option();
        self
    }

    /// A value.
    pub fn highest(
        mut self,
        highest: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Highest>>,
        >,
    ) -> Self {
        self.highest = highest.into().into_option();
        self
    }

    /// A value.
    pub fn above(
        mut self,
        above: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Above>>,
        >,
    ) -> Self {
        self.above = above.into().into_option();
        self
    }

    /// A value.
    pub fn below(
        mut self,
        below: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Below>>,
        >,
    ) -> Self {
        self.below = below.into().into_option();
        self
    }

    /// A value.
    pub fn even(
        mut self,
        even: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Even>>,
        >,
    ) -> Self {
        self.even = even.into().into_option();
        self
    }

    /// A value.
    pub fn several(
        mut self,
        several: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Several>>,
        >,
    ) -> Self {
        self.several = several.into().into_option();
        self
    }

    /// A value.
    pub fn few(
        mut self,
        few: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Few>>,
        >,
    ) -> Self {
        self.few = few.into().into_option();
        self
    }

    /// A value.
    pub fn distinct(
        mut self,
        distinct: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Distinct>>,
        >,
    ) -> Self {
        self.distinct = distinct.into().into_option();
        self
    }

    /// A value.
    pub fn filled(
        mut self,
        filled: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Filled>>,
        >,
    ) -> Self {
        self.filled = filled.into().into_option();
        self
    }

    /// A value.
    pub fn small(
        mut self,
        small: impl Into<
            crate::Optional<std::collections::BTreeMap<String, crate::models::Small>>,
        >,
    ) -> Self {
        self.small = small.into().into_option();
        self
    }
}

/// A thing to create.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct NewThing {
    /// Written where they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written: Option<crate::models::Written>,
    /// Behind references.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referred: Option<crate::models::Referred>,
    /// Behind references with a description of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub described: Option<crate::models::Described>,
    /// Beside null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nullable: Option<crate::models::Nullable>,
    /// Behind references, beside null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nullable_referred: Option<crate::models::NullableReferred>,
    /// In lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listed: Option<crate::models::Listed>,
    /// Behind references, in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listed_referred: Option<crate::models::ListedReferred>,
    /// In lists of lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listed_twice: Option<crate::models::ListedTwice>,
    /// In maps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapped: Option<crate::models::Mapped>,
    /// Behind references, in maps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapped_referred: Option<crate::models::MappedReferred>,
    /// One of two forms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<crate::models::Choice>,
    /// Above zero, or the empty string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unset: Option<crate::EmptyOr<i32>>,
}

apitwin_runtime::read_object! {
    NewThing { 0 written : "written" default, 1 referred : "referred" default, 2
    described : "described" default, 3 nullable : "nullable" default, 4 nullable_referred
    : "nullable_referred" default, 5 listed : "listed" default, 6 listed_referred :
    "listed_referred" default, 7 listed_twice : "listed_twice" default, 8 mapped :
    "mapped" default, 9 mapped_referred : "mapped_referred" default, 10 choice : "choice"
    default, 11 unset : "unset" default }
}

impl NewThing {
    /// Written where they are.
    pub fn written(
        mut self,
        written: impl Into<crate::Optional<crate::models::Written>>,
    ) -> Self {
        self.written = written.into().into_option();
        self
    }

    /// Behind references.
    pub fn referred(
        mut self,
        referred: impl Into<crate::Optional<crate::models::Referred>>,
    ) -> Self {
        self.referred = referred.into().into_option();
        self
    }

    /// Behind references with a description of their own.
    pub fn described(
        mut self,
        described: impl Into<crate::Optional<crate::models::Described>>,
    ) -> Self {
        self.described = described.into().into_option();
        self
    }

    /// Beside null.
    pub fn nullable(
        mut self,
        nullable: impl Into<crate::Optional<crate::models::Nullable>>,
    ) -> Self {
        self.nullable = nullable.into().into_option();
        self
    }

    /// Behind references, beside null.
    pub fn nullable_referred(
        mut self,
        nullable_referred: impl Into<crate::Optional<crate::models::NullableReferred>>,
    ) -> Self {
        self.nullable_referred = nullable_referred.into().into_option();
        self
    }

    /// In lists.
    pub fn listed(
        mut self,
        listed: impl Into<crate::Optional<crate::models::Listed>>,
    ) -> Self {
        self.listed = listed.into().into_option();
        self
    }

    /// Behind references, in lists.
    pub fn listed_referred(
        mut self,
        listed_referred: impl Into<crate::Optional<crate::models::ListedReferred>>,
    ) -> Self {
        self.listed_referred = listed_referred.into().into_option();
        self
    }

    /// In lists of lists.
    pub fn listed_twice(
        mut self,
        listed_twice: impl Into<crate::Optional<crate::models::ListedTwice>>,
    ) -> Self {
        self.listed_twice = listed_twice.into().into_option();
        self
    }

    /// In maps.
    pub fn mapped(
        mut self,
        mapped: impl Into<crate::Optional<crate::models::Mapped>>,
    ) -> Self {
        self.mapped = mapped.into().into_option();
        self
    }

    /// Behind references, in maps.
    pub fn mapped_referred(
        mut self,
        mapped_referred: impl Into<crate::Optional<crate::models::MappedReferred>>,
    ) -> Self {
        self.mapped_referred = mapped_referred.into().into_option();
        self
    }

    /// One of two forms.
    pub fn choice(
        mut self,
        choice: impl Into<crate::Optional<crate::models::Choice>>,
    ) -> Self {
        self.choice = choice.into().into_option();
        self
    }

    /// Above zero, or the empty string.
    pub fn unset(
        mut self,
        unset: impl Into<crate::Optional<crate::EmptyOr<i32>>>,
    ) -> Self {
        self.unset = unset.into().into_option();
        self
    }
}

/// Beside null.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Nullable {
    /// A value.
    ///
    /// Limits: at least 2 characters.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub short: crate::Field<String>,
    /// A value.
    ///
    /// Limits: at most 3 characters.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub long: crate::Field<String>,
    /// A value.
    ///
    /// Limits: like `^[a-z]+$`.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub spelled: crate::Field<String>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub chosen: crate::Field<crate::models::NullableChosen>,
    /// A value.
    ///
    /// Limits: at least 1.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub lowest: crate::Field<i32>,
    /// A value.
    ///
    /// Limits: at most 9.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub highest: crate::Field<i64>,
    /// A value.
    ///
    /// Limits: above 0.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub above: crate::Field<i32>,
    /// A value.
    ///
    /// Limits: below 10.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub below: crate::Field<f64>,
    /// A value.
    ///
    /// Limits: a multiple of 2.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub even: crate::Field<i32>,
    /// A value.
    ///
    /// Limits: at least 1 item.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub several: crate::Field<Vec<bool>>,
    /// A value.
    ///
    /// Limits: at most 1 item.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub few: crate::Field<Vec<String>>,
    /// A value.
    ///
    /// Limits: no item twice.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub distinct: crate::Field<Vec<String>>,
    /// A value.
    ///
    /// Limits: at least 1 property.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub filled: crate::Field<crate::Extra>,
    /// A value.
    ///
    /// Limits: at most 1 property.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub small: crate::Field<std::collections::BTreeMap<String, String>>,
}

apitwin_runtime::read_object! {
    Nullable { 0 short : "short" default, 1 long : "long" default, 2 spelled : "spelled"
    default, 3 chosen : "chosen" default, 4 lowest : "lowest" default, 5 highest :
    "highest" default, 6 above : "above" default, 7 below : "below" default, 8 even :
    "even" default, 9 several : "several" default, 10 few : "few" default, 11 distinct :
    "distinct" default, 12 filled : "filled" default, 13 small : "small" default }
}

impl Nullable {
    /// A value.
    ///
    /// Limits: at least 2 characters.
    pub fn short(mut self, short: impl Into<crate::Field<String>>) -> Self {
        self.short = short.into();
        self
    }

    /// A value.
    ///
    /// Limits: at most 3 characters.
    pub fn long(mut self, long: impl Into<crate::Field<String>>) -> Self {
        self.long = long.into();
        self
    }

    /// A value.
    ///
    /// Limits: like `^[a-z]+$`.
    pub fn spelled(mut self, spelled: impl Into<crate::Field<String>>) -> Self {
        self.spelled = spelled.into();
        self
    }

    /// A value.
    pub fn chosen(
        mut self,
        chosen: impl Into<crate::Field<crate::models::NullableChosen>>,
    ) -> Self {
        self.chosen = chosen.into();
        self
    }

    /// A value.
    ///
    /// Limits: at least 1.
    pub fn lowest(mut self, lowest: impl Into<crate::Field<i32>>) -> Self {
        self.lowest = lowest.into();
        self
    }

    /// A value.
    ///
    /// Limits: at most 9.
    pub fn highest(mut self, highest: impl Into<crate::Field<i64>>) -> Self {
        self.highest = highest.into();
        self
    }

    /// A value.
    ///
    /// Limits: above 0.
    pub fn above(mut self, above: impl Into<crate::Field<i32>>) -> Self {
        self.above = above.into();
        self
    }

    /// A value.
    ///
    /// Limits: below 10.
    pub fn below(mut self, below: impl Into<crate::Field<f64>>) -> Self {
        self.below = below.into();
        self
    }

    /// A value.
    ///
    /// Limits: a multiple of 2.
    pub fn even(mut self, even: impl Into<crate::Field<i32>>) -> Self {
        self.even = even.into();
        self
    }

    /// A value.
    ///
    /// Limits: at least 1 item.
    pub fn several(mut self, several: impl Into<crate::Field<Vec<bool>>>) -> Self {
        self.several = several.into();
        self
    }

    /// A value.
    ///
    /// Limits: at most 1 item.
    pub fn few(mut self, few: impl Into<crate::Field<Vec<String>>>) -> Self {
        self.few = few.into();
        self
    }

    /// A value.
    ///
    /// Limits: no item twice.
    pub fn distinct(mut self, distinct: impl Into<crate::Field<Vec<String>>>) -> Self {
        self.distinct = distinct.into();
        self
    }

    /// A value.
    ///
    /// Limits: at least 1 property.
    pub fn filled(mut self, filled: impl Into<crate::Field<crate::Extra>>) -> Self {
        self.filled = filled.into();
        self
    }

    /// A value.
    ///
    /// Limits: at most 1 property.
    pub fn small(
        mut self,
        small: impl Into<crate::Field<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        self.small = small.into();
        self
    }
}

/// A value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NullableChosen {
    /// `a`
    A,
    /// `b`
    B,
}

impl NullableChosen {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    const VALUES: &'static [&'static str] = &["a", "b"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(NullableChosen);

/// Behind references, beside null.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct NullableReferred {
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub short: crate::Field<crate::models::Short>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub long: crate::Field<crate::models::Long>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub spelled: crate::Field<crate::models::Spelled>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub chosen: crate::Field<crate::models::Chosen>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub lowest: crate::Field<crate::models::Lowest>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub highest: crate::Field<crate::models::Highest>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub above: crate::Field<crate::models::Above>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub below: crate::Field<crate::models::Below>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub even: crate::Field<crate::models::Even>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub several: crate::Field<crate::models::Several>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub few: crate::Field<crate::models::Few>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub distinct: crate::Field<crate::models::Distinct>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub filled: crate::Field<crate::models::Filled>,
    /// A value.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub small: crate::Field<crate::models::Small>,
}

apitwin_runtime::read_object! {
    NullableReferred { 0 short : "short" default, 1 long : "long" default, 2 spelled :
    "spelled" default, 3 chosen : "chosen" default, 4 lowest : "lowest" default, 5
    highest : "highest" default, 6 above : "above" default, 7 below : "below" default, 8
    even : "even" default, 9 several : "several" default, 10 few : "few" default, 11
    distinct : "distinct" default, 12 filled : "filled" default, 13 small : "small"
    default }
}

impl NullableReferred {
    /// A value.
    pub fn short(
        mut self,
        short: impl Into<crate::Field<crate::models::Short>>,
    ) -> Self {
        self.short = short.into();
        self
    }

    /// A value.
    pub fn long(mut self, long: impl Into<crate::Field<crate::models::Long>>) -> Self {
        self.long = long.into();
        self
    }

    /// A value.
    pub fn spelled(
        mut self,
        spelled: impl Into<crate::Field<crate::models::Spelled>>,
    ) -> Self {
        self.spelled = spelled.into();
        self
    }

    /// A value.
    pub fn chosen(
        mut self,
        chosen: impl Into<crate::Field<crate::models::Chosen>>,
    ) -> Self {
        self.chosen = chosen.into();
        self
    }

    /// A value.
    pub fn lowest(
        mut self,
        lowest: impl Into<crate::Field<crate::models::Lowest>>,
    ) -> Self {
        self.lowest = lowest.into();
        self
    }

    /// A value.
    pub fn highest(
        mut self,
        highest: impl Into<crate::Field<crate::models::Highest>>,
    ) -> Self {
        self.highest = highest.into();
        self
    }

    /// A value.
    pub fn above(
        mut self,
        above: impl Into<crate::Field<crate::models::Above>>,
    ) -> Self {
        self.above = above.into();
        self
    }

    /// A value.
    pub fn below(
        mut self,
        below: impl Into<crate::Field<crate::models::Below>>,
    ) -> Self {
        self.below = below.into();
        self
    }

    /// A value.
    pub fn even(mut self, even: impl Into<crate::Field<crate::models::Even>>) -> Self {
        self.even = even.into();
        self
    }

    /// A value.
    pub fn several(
        mut self,
        several: impl Into<crate::Field<crate::models::Several>>,
    ) -> Self {
        self.several = several.into();
        self
    }

    /// A value.
    pub fn few(mut self, few: impl Into<crate::Field<crate::models::Few>>) -> Self {
        self.few = few.into();
        self
    }

    /// A value.
    pub fn distinct(
        mut self,
        distinct: impl Into<crate::Field<crate::models::Distinct>>,
    ) -> Self {
        self.distinct = distinct.into();
        self
    }

    /// A value.
    pub fn filled(
        mut self,
        filled: impl Into<crate::Field<crate::models::Filled>>,
    ) -> Self {
        self.filled = filled.into();
        self
    }

    /// A value.
    pub fn small(
        mut self,
        small: impl Into<crate::Field<crate::models::Small>>,
    ) -> Self {
        self.small = small.into();
        self
    }
}

/// The other form.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Other {
    /// A text.
    pub other: String,
}

apitwin_runtime::read_object! {
    Other { 0 other : "other" }
}

impl Other {
    /// Creates a `Other` from its required properties.
    pub fn new(other: impl Into<String>) -> Self {
        Self { other: other.into() }
    }
}

/// Behind references.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Referred {
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<crate::models::Short>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long: Option<crate::models::Long>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spelled: Option<crate::models::Spelled>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<crate::models::Chosen>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lowest: Option<crate::models::Lowest>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub highest: Option<crate::models::Highest>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<crate::models::Above>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<crate::models::Below>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub even: Option<crate::models::Even>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub several: Option<crate::models::Several>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub few: Option<crate::models::Few>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distinct: Option<crate::models::Distinct>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filled: Option<crate::models::Filled>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small: Option<crate::models::Small>,
}

apitwin_runtime::read_object! {
    Referred { 0 short : "short" default, 1 long : "long" default, 2 spelled : "spelled"
    default, 3 chosen : "chosen" default, 4 lowest : "lowest" default, 5 highest :
    "highest" default, 6 above : "above" default, 7 below : "below" default, 8 even :
    "even" default, 9 several : "several" default, 10 few : "few" default, 11 distinct :
    "distinct" default, 12 filled : "filled" default, 13 small : "small" default }
}

impl Referred {
    /// A value.
    pub fn short(
        mut self,
        short: impl Into<crate::Optional<crate::models::Short>>,
    ) -> Self {
        self.short = short.into().into_option();
        self
    }

    /// A value.
    pub fn long(
        mut self,
        long: impl Into<crate::Optional<crate::models::Long>>,
    ) -> Self {
        self.long = long.into().into_option();
        self
    }

    /// A value.
    pub fn spelled(
        mut self,
        spelled: impl Into<crate::Optional<crate::models::Spelled>>,
    ) -> Self {
        self.spelled = spelled.into().into_option();
        self
    }

    /// A value.
    pub fn chosen(
        mut self,
        chosen: impl Into<crate::Optional<crate::models::Chosen>>,
    ) -> Self {
        self.chosen = chosen.into().into_option();
        self
    }

    /// A value.
    pub fn lowest(
        mut self,
        lowest: impl Into<crate::Optional<crate::models::Lowest>>,
    ) -> Self {
        self.lowest = lowest.into().into_option();
        self
    }

    /// A value.
    pub fn highest(
        mut self,
        highest: impl Into<crate::Optional<crate::models::Highest>>,
    ) -> Self {
        self.highest = highest.into().into_option();
        self
    }

    /// A value.
    pub fn above(
        mut self,
        above: impl Into<crate::Optional<crate::models::Above>>,
    ) -> Self {
        self.above = above.into().into_option();
        self
    }

    /// A value.
    pub fn below(
        mut self,
        below: impl Into<crate::Optional<crate::models::Below>>,
    ) -> Self {
        self.below = below.into().into_option();
        self
    }

    /// A value.
    pub fn even(
        mut self,
        even: impl Into<crate::Optional<crate::models::Even>>,
    ) -> Self {
        self.even = even.into().into_option();
        self
    }

    /// A value.
    pub fn several(
        mut self,
        several: impl Into<crate::Optional<crate::models::Several>>,
    ) -> Self {
        self.several = several.into().into_option();
        self
    }

    /// A value.
    pub fn few(mut self, few: impl Into<crate::Optional<crate::models::Few>>) -> Self {
        self.few = few.into().into_option();
        self
    }

    /// A value.
    pub fn distinct(
        mut self,
        distinct: impl Into<crate::Optional<crate::models::Distinct>>,
    ) -> Self {
        self.distinct = distinct.into().into_option();
        self
    }

    /// A value.
    pub fn filled(
        mut self,
        filled: impl Into<crate::Optional<crate::models::Filled>>,
    ) -> Self {
        self.filled = filled.into().into_option();
        self
    }

    /// A value.
    pub fn small(
        mut self,
        small: impl Into<crate::Optional<crate::models::Small>>,
    ) -> Self {
        self.small = small.into().into_option();
        self
    }
}

/// A value.
///
/// Limits: at least 1 item.
pub type Several = Vec<bool>;

/// A value.
///
/// Limits: at least 2 characters.
pub type Short = String;

/// A value.
///
/// Limits: at most 1 property.
pub type Small = std::collections::BTreeMap<String, String>;

/// A value.
///
/// Limits: like `^[a-z]+$`.
pub type Spelled = String;

/// Written where they are.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Written {
    /// A value.
    ///
    /// Limits: at least 2 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// A value.
    ///
    /// Limits: at most 3 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long: Option<String>,
    /// A value.
    ///
    /// Limits: like `^[a-z]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spelled: Option<String>,
    /// A value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<crate::models::WrittenChosen>,
    /// A value.
    ///
    /// Limits: at least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lowest: Option<i32>,
    /// A value.
    ///
    /// Limits: at most 9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub highest: Option<i64>,
    /// A value.
    ///
    /// Limits: above 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<i32>,
    /// A value.
    ///
    /// Limits: below 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<f64>,
    /// A value.
    ///
    /// Limits: a multiple of 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub even: Option<i32>,
    /// A value.
    ///
    /// Limits: at least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub several: Option<Vec<bool>>,
    /// A value.
    ///
    /// Limits: at most 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub few: Option<Vec<String>>,
    /// A value.
    ///
    /// Limits: no item twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distinct: Option<Vec<String>>,
    /// A value.
    ///
    /// Limits: at least 1 property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filled: Option<crate::Extra>,
    /// A value.
    ///
    /// Limits: at most 1 property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small: Option<std::collections::BTreeMap<String, String>>,
}

apitwin_runtime::read_object! {
    Written { 0 short : "short" default, 1 long : "long" default, 2 spelled : "spelled"
    default, 3 chosen : "chosen" default, 4 lowest : "lowest" default, 5 highest :
    "highest" default, 6 above : "above" default, 7 below : "below" default, 8 even :
    "even" default, 9 several : "several" default, 10 few : "few" default, 11 distinct :
    "distinct" default, 12 filled : "filled" default, 13 small : "small" default }
}

impl Written {
    /// A value.
    ///
    /// Limits: at least 2 characters.
    pub fn short(mut self, short: impl Into<crate::Optional<String>>) -> Self {
        self.short = short.into().into_option();
        self
    }

    /// A value.
    ///
    /// Limits: at most 3 characters.
    pub fn long(mut self, long: impl Into<crate::Optional<String>>) -> Self {
        self.long = long.into().into_option();
        self
    }

    /// A value.
    ///
    /// Limits: like `^[a-z]+$`.
    pub fn spelled(mut self, spelled: impl Into<crate::Optional<String>>) -> Self {
        self.spelled = spelled.into().into_option();
        self
    }

    /// A value.
    pub fn chosen(
        mut self,
        chosen: impl Into<crate::Optional<crate::models::WrittenChosen>>,
    ) -> Self {
        self.chosen = chosen.into().into_option();
        self
    }

    /// A value.
    ///
    /// Limits: at least 1.
    pub fn lowest(mut self, lowest: impl Into<crate::Optional<i32>>) -> Self {
        self.lowest = lowest.into().into_option();
        self
    }

    /// A value.
    ///
    /// Limits: at most 9.
    pub fn highest(mut self, highest: impl Into<crate::Optional<i64>>) -> Self {
        self.highest = highest.into().into_option();
        self
    }

    /// A value.
    ///
    /// Limits: above 0.
    pub fn above(mut self, above: impl Into<crate::Optional<i32>>) -> Self {
        self.above = above.into().into_option();
        self
    }

    /// A value.
    ///
    /// Limits: below 10.
    pub fn below(mut self, below: impl Into<crate::Optional<f64>>) -> Self {
        self.below = below.into().into_option();
        self
    }

    /// A value.
    ///
    /// Limits: a multiple of 2.
    pub fn even(mut self, even: impl Into<crate::Optional<i32>>) -> Self {
        self.even = even.into().into_option();
        self
    }

    /// A value.
    ///
    /// Limits: at least 1 item.
    pub fn several(mut self, several: impl Into<crate::Optional<Vec<bool>>>) -> Self {
        self.several = several.into().into_option();
        self
    }

    /// A value.
    ///
    /// Limits: at most 1 item.
    pub fn few(mut self, few: impl Into<crate::Optional<Vec<String>>>) -> Self {
        self.few = few.into().into_option();
        self
    }

    /// A value.
    ///
    /// Limits: no item twice.
    pub fn distinct(
        mut self,
        distinct: impl Into<crate::Optional<Vec<String>>>,
    ) -> Self {
        self.distinct = distinct.into().into_option();
        self
    }

    /// A value.
    ///
    /// Limits: at least 1 property.
    pub fn filled(mut self, filled: impl Into<crate::Optional<crate::Extra>>) -> Self {
        self.filled = filled.into().into_option();
        self
    }

    /// A value.
    ///
    /// Limits: at most 1 property.
    pub fn small(
        mut self,
        small: impl Into<crate::Optional<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        self.small = small.into().into_option();
        self
    }
}

/// A value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WrittenChosen {
    /// `a`
    A,
    /// `b`
    B,
}

impl WrittenChosen {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    const VALUES: &'static [&'static str] = &["a", "b"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(WrittenChosen);

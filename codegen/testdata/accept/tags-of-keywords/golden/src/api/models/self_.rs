// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `self_` use.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SelfSign {
    /// `²`
    Ub2,
    /// ` `
    X,
}

impl SelfSign {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Ub2, Self::X];
    const VALUES: &'static [&'static str] = &["²", " "];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(SelfSign);

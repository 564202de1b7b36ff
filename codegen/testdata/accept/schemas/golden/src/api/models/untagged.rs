// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `untagged` use.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i64)]
pub enum BlockSize {
    /// `512`
    V512 = 512,
    /// `2048`
    V2048 = 2048,
    /// `4096`
    V4096 = 4096,
}

impl BlockSize {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::V512, Self::V2048, Self::V4096];
    const NUMBERS: &'static [i64] = &[512, 2048, 4096];
    /// The number on the wire.
    #[inline]
    pub const fn get(self) -> i64 {
        self as i64
    }
}

apitwin_runtime::number_set!(BlockSize);

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ById {
    pub key: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

apitwin_runtime::read_object! {
    ById { 0 key : "key", 1 name : "name" default }
}

impl ById {
    /// Creates a `ById` from its required properties.
    pub fn new(key: i64) -> Self {
        Self { key, name: None }
    }

    pub fn name(mut self, name: impl Into<crate::Optional<String>>) -> Self {
        self.name = name.into().into_option();
        self
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ByName {
    pub name: String,
}

apitwin_runtime::read_object! {
    ByName { 0 name : "name" }
}

impl ByName {
    /// Creates a `ByName` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Cat {
    #[serde(rename = "petType")]
    pub pet_type: String,
    pub lives: i64,
}

apitwin_runtime::read_object! {
    Cat { 0 pet_type : "petType", 1 lives : "lives" }
}

impl Cat {
    /// Creates a `Cat` from its required properties.
    pub fn new(pet_type: impl Into<String>, lives: i64) -> Self {
        Self {
            pet_type: pet_type.into(),
            lives,
        }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CreatePet200 {
    pub pets: Vec<crate::models::Pet>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<crate::models::CreatePet200Next>,
}

apitwin_runtime::read_object! {
    CreatePet200 { 0 pets : "pets", 1 next : "next" default }
}

impl CreatePet200 {
    /// Creates a `CreatePet200` from its required properties.
    pub fn new(pets: Vec<crate::models::Pet>) -> Self {
        Self { pets, next: None }
    }
}

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct CreatePet200Next {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
}

apitwin_runtime::read_object! {
    CreatePet200Next { 0 page : "page" default }
}

/// Where a disk comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum DiskSource {
    /// It is a `DiskSourceBlank`.
    Blank(crate::models::DiskSourceBlank),
    /// It is a `DiskSourceSnapshot`.
    Snapshot(crate::models::DiskSourceSnapshot),
    /// `you_can_boot_anything`.
    YouCanBootAnything,
}

apitwin_runtime::tagged_choice!(
    DiskSource by "type" { Blank(form : crate ::models::DiskSourceBlank) = "blank",
    Snapshot(form : crate ::models::DiskSourceSnapshot) = "snapshot", YouCanBootAnything
    = "you_can_boot_anything" }
);

impl From<crate::models::DiskSourceBlank> for DiskSource {
    fn from(value: crate::models::DiskSourceBlank) -> Self {
        Self::Blank(value)
    }
}

impl From<crate::models::DiskSourceSnapshot> for DiskSource {
    fn from(value: crate::models::DiskSourceSnapshot) -> Self {
        Self::Snapshot(value)
    }
}

/// An empty disk.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiskSourceBlank {
    pub block_size: crate::models::BlockSize,
}

apitwin_runtime::read_object! {
    DiskSourceBlank { 0 block_size : "block_size" }
}

impl DiskSourceBlank {
    /// Creates a `DiskSourceBlank` from its required properties.
    pub fn new(block_size: crate::models::BlockSize) -> Self {
        Self { block_size }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct DiskSourceSnapshot {
    pub snapshot: apitwin_runtime::uuid::Uuid,
}

apitwin_runtime::read_object! {
    closed DiskSourceSnapshot { 0 snapshot : "snapshot" }
}

impl DiskSourceSnapshot {
    /// Creates a `DiskSourceSnapshot` from its required properties.
    pub fn new(snapshot: apitwin_runtime::uuid::Uuid) -> Self {
        Self { snapshot }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Dog {
    #[serde(rename = "petType")]
    pub pet_type: String,
    pub bark: bool,
}

apitwin_runtime::read_object! {
    closed Dog { 0 pet_type : "petType", 1 bark : "bark" }
}

impl Dog {
    /// Creates a `Dog` from its required properties.
    pub fn new(pet_type: impl Into<String>, bark: bool) -> Self {
        Self {
            pet_type: pet_type.into(),
            bark,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Lizard {
    #[serde(rename = "lovesRocks")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loves_rocks: Option<bool>,
}

apitwin_runtime::read_object! {
    Lizard { 0 loves_rocks : "lovesRocks" default }
}

impl Lizard {
    pub fn loves_rocks(mut self, loves_rocks: impl Into<crate::Optional<bool>>) -> Self {
        self.loves_rocks = loves_rocks.into().into_option();
        self
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Note {
    pub text: String,
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub answer: crate::Field<Box<crate::models::Note>>,
}

apitwin_runtime::read_object! {
    Note { 0 text : "text", 1 answer : "answer" default }
}

impl Note {
    /// Creates a `Note` from its required properties.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            answer: crate::Field::Absent,
        }
    }

    pub fn answer(
        mut self,
        answer: impl Into<crate::Field<Box<crate::models::Note>>>,
    ) -> Self {
        self.answer = answer.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Pet {
    /// It is a `Cat`.
    Cat(crate::models::Cat),
    /// It is a `Dog`.
    Dog(crate::models::Dog),
    /// It is a `Lizard`.
    Lizard(crate::models::Lizard),
}

apitwin_runtime::tagged_choice!(
    Pet by "petType" { Cat(form : crate ::models::Cat; tagged) = "cat", Dog(form : crate
    ::models::Dog; tagged) = "dog", Lizard(form : crate ::models::Lizard) = "Lizard" }
);

impl From<crate::models::Cat> for Pet {
    fn from(value: crate::models::Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<crate::models::Dog> for Pet {
    fn from(value: crate::models::Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<crate::models::Lizard> for Pet {
    fn from(value: crate::models::Lizard) -> Self {
        Self::Lizard(value)
    }
}

/// What it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// `starting`
    Starting,
    /// `running`
    Running,
    /// `busy`
    Busy,
}

impl State {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Starting, Self::Running, Self::Busy];
    const VALUES: &'static [&'static str] = &["starting", "running", "busy"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(State);

/// A thing of every form.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Thing {
    /// Only the server writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<apitwin_runtime::uuid::Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<apitwin_runtime::Base64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<std::net::IpAddr>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub byte: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<i16>,
    /// Limits: at most 18446744073709552000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// Limits: at least 0.5, at most 1.5, a multiple of 0.25.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    /// Format: `float`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub float: Option<f64>,
    /// Format: `date`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// Format: `date-time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    pub size: crate::models::BlockSize,
    /// A note of its own.
    pub note: Option<crate::models::Note>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<crate::models::ThingInput>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub either: Option<crate::models::ThingEither>,
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub level: crate::Field<crate::models::ThingLevel>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<crate::models::ThingModel>,
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub anything: crate::Field<serde_json::Value>,
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub must_be: crate::Field<serde_json::Value>,
    /// Each value: Limits: at least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<crate::models::ThingLabels>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matrix: Option<Vec<Vec<crate::models::ThingMatrixItemItem>>>,
    /// A thing of every form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<crate::models::Thing>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<crate::models::Thing>>,
    /// Only clients write it; no response holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<crate::Secret>,
    /// Only the server writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<i64>,
}

apitwin_runtime::read_object! {
    Thing { 0 id : "id" default, 1 data : "data" default, 2 address : "address" default,
    3 byte : "byte" default, 4 short : "short" default, 5 count : "count" default, 6
    ratio : "ratio" default, 7 float : "float" default, 8 day : "day" default, 9 at :
    "at" default, 10 size : "size", 11 note : "note" default, 12 input : "input" default,
    13 either : "either" default, 14 level : "level" default, 15 model : "model" default,
    16 anything : "anything" default, 17 must_be : "must_be" default, 18 labels :
    "labels" default, 19 matrix : "matrix" default, 20 parent : "parent" default, 21
    children : "children" default, 22 secret : "secret" default, 23 created : "created"
    default }
}

impl Thing {
    /// Creates a `Thing` from its required properties.
    pub fn new(
        size: crate::models::BlockSize,
        note: Option<crate::models::Note>,
    ) -> Self {
        Self {
            id: None,
            data: None,
            address: None,
            byte: None,
            short: None,
            count: None,
            ratio: None,
            float: None,
            day: None,
            at: None,
            size,
            note,
            input: None,
            either: None,
            level: crate::Field::Absent,
            model: None,
            anything: crate::Field::Absent,
            must_be: crate::Field::Absent,
            labels: None,
            matrix: None,
            parent: None,
            children: None,
            secret: None,
            created: None,
        }
    }

    /// Only the server writes it.
    pub fn id(
        mut self,
        id: impl Into<crate::Optional<apitwin_runtime::uuid::Uuid>>,
    ) -> Self {
        self.id = id.into().into_option();
        self
    }

    pub fn data(
        mut self,
        data: impl Into<crate::Optional<apitwin_runtime::Base64>>,
    ) -> Self {
        self.data = data.into().into_option();
        self
    }

    pub fn address(
        mut self,
        address: impl Into<crate::Optional<std::net::IpAddr>>,
    ) -> Self {
        self.address = address.into().into_option();
        self
    }

    pub fn byte(mut self, byte: impl Into<crate::Optional<u8>>) -> Self {
        self.byte = byte.into().into_option();
        self
    }

    pub fn short(mut self, short: impl Into<crate::Optional<i16>>) -> Self {
        self.short = short.into().into_option();
        self
    }

    /// Limits: at most 18446744073709552000.
    pub fn count(mut self, count: impl Into<crate::Optional<u64>>) -> Self {
        self.count = count.into().into_option();
        self
    }

    /// Limits: at least 0.5, at most 1.5, a multiple of 0.25.
    pub fn ratio(mut self, ratio: impl Into<crate::Optional<f64>>) -> Self {
        self.ratio = ratio.into().into_option();
        self
    }

    /// Format: `float`.
    pub fn float(mut self, float: impl Into<crate::Optional<f64>>) -> Self {
        self.float = float.into().into_option();
        self
    }

    /// Format: `date`.
    pub fn day(mut self, day: impl Into<crate::Optional<String>>) -> Self {
        self.day = day.into().into_option();
        self
    }

    /// Format: `date-time`.
    pub fn at(mut self, at: impl Into<crate::Optional<String>>) -> Self {
        self.at = at.into().into_option();
        self
    }

    pub fn input(
        mut self,
        input: impl Into<crate::Optional<crate::models::ThingInput>>,
    ) -> Self {
        self.input = input.into().into_option();
        self
    }

    pub fn either(
        mut self,
        either: impl Into<crate::Optional<crate::models::ThingEither>>,
    ) -> Self {
        self.either = either.into().into_option();
        self
    }

    pub fn level(
        mut self,
        level: impl Into<crate::Field<crate::models::ThingLevel>>,
    ) -> Self {
        self.level = level.into();
        self
    }

    pub fn model(
        mut self,
        model: impl Into<crate::Optional<crate::models::ThingModel>>,
    ) -> Self {
        self.model = model.into().into_option();
        self
    }

    pub fn anything(
        mut self,
        anything: impl Into<crate::Field<serde_json::Value>>,
    ) -> Self {
        self.anything = anything.into();
        self
    }

    pub fn must_be(
        mut self,
        must_be: impl Into<crate::Field<serde_json::Value>>,
    ) -> Self {
        self.must_be = must_be.into();
        self
    }

    /// Each value: Limits: at least 1.
    pub fn labels(
        mut self,
        labels: impl Into<crate::Optional<crate::models::ThingLabels>>,
    ) -> Self {
        self.labels = labels.into().into_option();
        self
    }

    pub fn matrix(
        mut self,
        matrix: impl Into<crate::Optional<Vec<Vec<crate::models::ThingMatrixItemItem>>>>,
    ) -> Self {
        self.matrix = matrix.into().into_option();
        self
    }

    /// A thing of every form.
    pub fn parent(
        mut self,
        parent: impl Into<crate::Optional<Box<crate::models::Thing>>>,
    ) -> Self {
        self.parent = parent.into().into_option();
        self
    }

    pub fn children(
        mut self,
        children: impl Into<crate::Optional<Vec<crate::models::Thing>>>,
    ) -> Self {
        self.children = children.into().into_option();
        self
    }

    /// Only clients write it; no response holds it.
    pub fn secret(mut self, secret: impl Into<crate::Optional<crate::Secret>>) -> Self {
        self.secret = secret.into().into_option();
        self
    }

    /// Only the server writes it.
    pub fn created(mut self, created: impl Into<crate::Optional<i64>>) -> Self {
        self.created = created.into().into_option();
        self
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum ThingEither {
    /// It is a `ByName`.
    ByName(crate::models::ByName),
    /// It is a `ById`.
    ById(crate::models::ById),
}

apitwin_runtime::read_choice!(
    any ThingEither { ByName(crate ::models::ByName) if | value | value.has(& ["name"]),
    ById(crate ::models::ById) if | value | value.has(& ["key"]) }
);

impl From<crate::models::ByName> for ThingEither {
    fn from(value: crate::models::ByName) -> Self {
        Self::ByName(value)
    }
}

impl From<crate::models::ById> for ThingEither {
    fn from(value: crate::models::ById) -> Self {
        Self::ById(value)
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum ThingInput {
    /// It is a `List`.
    List(Vec<String>),
    /// It is a `Map`.
    Map(crate::Extra),
    /// It is a `Text`.
    Text(String),
}

apitwin_runtime::read_choice!(
    ThingInput { List(Vec < String >), Map(crate ::Extra), Text(String) }
);

impl From<Vec<String>> for ThingInput {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<crate::Extra> for ThingInput {
    fn from(value: crate::Extra) -> Self {
        Self::Map(value)
    }
}

impl From<String> for ThingInput {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// Each value: Limits: at least 1.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ThingLabels {
    pub first: String,
    /// The properties that are not listed above.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, i32>,
}

apitwin_runtime::read_object! {
    ThingLabels { 0 first : "first"; and extra }
}

impl ThingLabels {
    /// Creates a `ThingLabels` from its required properties.
    pub fn new(first: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            extra: std::collections::BTreeMap::new(),
        }
    }

    /// Sets the properties that are not listed.
    pub fn extra(
        mut self,
        extra: impl Into<std::collections::BTreeMap<String, i32>>,
    ) -> Self {
        self.extra = extra.into();
        self
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingLevel {
    /// `low`
    Low,
    /// `high`
    High,
}

impl ThingLevel {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Low, Self::High];
    const VALUES: &'static [&'static str] = &["low", "high"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ThingLevel);

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ThingMatrixItemItem {
    pub x: f64,
}

apitwin_runtime::read_object! {
    ThingMatrixItemItem { 0 x : "x" }
}

impl ThingMatrixItemItem {
    /// Creates a `ThingMatrixItemItem` from its required properties.
    pub fn new(x: f64) -> Self {
        Self { x }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ThingModel {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that this version does not know.
    Unknown(String),
}

impl ThingModel {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ThingModel {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "small" => Self::Small,
            "large" => Self::Large,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(ThingModel);

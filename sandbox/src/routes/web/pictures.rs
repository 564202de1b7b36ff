//! Pictures that the web interface shows, at the addresses that `/config` names.

use quay_api::server::{CustomCall, Rejection, Response, RouterBuilder};
use quay_api::{Operation, Segment};

use super::page;
use super::request::mount as mount_one;
use crate::app::App;

/// The name of the sandbox, on a light ground.
pub(super) const LOGO: &str = "/static/img/quay-horizontal-color.svg";
/// The same on a dark ground.
pub(super) const LOGO_ON_DARK: &str = "/static/img/quay-horizontal-whiteblue-nobackground.svg";

const STATIC: [Segment; 2] = [Segment::Literal("static"), Segment::Literal("img")];

static GET_LOGO: Operation = Operation::custom(
    "getLogo",
    "GET",
    LOGO,
    &[
        STATIC[0],
        STATIC[1],
        Segment::Literal("quay-horizontal-color.svg"),
    ],
    false,
);

static GET_LOGO_ON_DARK: Operation = Operation::custom(
    "getLogoOnDark",
    "GET",
    LOGO_ON_DARK,
    &[
        STATIC[0],
        STATIC[1],
        Segment::Literal("quay-horizontal-whiteblue-nobackground.svg"),
    ],
    false,
);

/// The operations here, which look for no session.
pub(super) const IDS: [&str; 2] = ["getLogo", "getLogoOnDark"];

const LIGHT: &str = include_str!("assets/logo.svg");
const DARK: &str = include_str!("assets/logo_on_dark.svg");

pub(super) fn mount(app: &App, builder: RouterBuilder) -> RouterBuilder {
    let builder = mount_one(app, builder, &GET_LOGO, logo);
    mount_one(app, builder, &GET_LOGO_ON_DARK, logo_on_dark)
}

async fn logo(_: App, _: CustomCall) -> Result<Response, Rejection> {
    Ok(picture(LIGHT))
}

async fn logo_on_dark(_: App, _: CustomCall) -> Result<Response, Rejection> {
    Ok(picture(DARK))
}

fn picture(svg: &'static str) -> Response {
    page::asset("image/svg+xml; charset=utf-8", svg.as_bytes())
}

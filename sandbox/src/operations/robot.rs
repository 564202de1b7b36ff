//! Owns the operations of tag `robot`.

use quay_api::server::robot::RobotApi;

use crate::state::Quay;

impl RobotApi for Quay {}

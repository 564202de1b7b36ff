//! A list of 100 users decoded and encoded, against structs written by hand.

use std::collections::BTreeMap;
use std::hint::black_box;

use anyhow::Result;
use quay_api::models::SuperuserUserList;
use serde::{Deserialize, Serialize};

use super::sample;
use crate::table::Row;
use crate::{cpu, pairs};

/// The list as somebody would write it by hand who knows the response.
#[derive(Deserialize, Serialize)]
struct Users {
    users: Vec<User>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next_page: Option<String>,
}

#[derive(Deserialize, Serialize)]
struct User {
    kind: String,
    name: String,
    username: String,
    email: String,
    verified: bool,
    avatar: Avatar,
    super_user: bool,
    global_readonly_super_user: bool,
    enabled: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quotas: Option<Vec<BTreeMap<String, serde_json::Value>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quota_report: Option<QuotaReport>,
}

#[derive(Deserialize, Serialize)]
struct Avatar {
    name: String,
    hash: String,
    color: String,
    kind: String,
}

#[derive(Deserialize, Serialize)]
struct QuotaReport {
    quota_bytes: i64,
    configured_quota: Option<i64>,
    running_backfill: String,
    backfill_status: String,
}

pub(crate) fn measure(quick: bool) -> Result<Vec<Row>> {
    let text = serde_json::to_vec(&sample::users(100)?)?;
    let (repetitions, rounds) = if quick { (1, 10) } else { (15, 1_000) };
    let timed = |work: &dyn Fn() -> Result<()>| -> Result<f64> {
        let spent = cpu::spent(|| (0..rounds).try_for_each(|_| work()))?;
        Ok(spent.as_secs_f64())
    };

    let ours = || -> Result<()> {
        black_box(serde_json::from_slice::<SuperuserUserList>(black_box(
            &text,
        ))?);
        Ok(())
    };
    let theirs = || -> Result<()> {
        black_box(serde_json::from_slice::<Users>(black_box(&text))?);
        Ok(())
    };
    let decode = pairs::ratio(repetitions, || timed(&ours), || timed(&theirs))?;

    let checked = || -> Result<()> {
        let text = std::str::from_utf8(black_box(&text))?;
        black_box(serde_json::from_str::<SuperuserUserList>(text)?);
        Ok(())
    };
    let as_text = pairs::ratio(repetitions, || timed(&checked), || timed(&theirs))?;

    let our_users: SuperuserUserList = serde_json::from_slice(&text)?;
    let their_users: Users = serde_json::from_slice(&text)?;
    let encode_ours = || -> Result<()> {
        black_box(serde_json::to_vec(black_box(&our_users))?);
        Ok(())
    };
    let encode_theirs = || -> Result<()> {
        black_box(serde_json::to_vec(black_box(&their_users))?);
        Ok(())
    };
    let encode = pairs::ratio(
        repetitions,
        || timed(&encode_ours),
        || timed(&encode_theirs),
    )?;
    let against = "structs by hand, from_slice";
    Ok(vec![
        Row::ratio(
            "models: decode 100 users, from_slice",
            against,
            decode,
            Some(1.0),
        ),
        Row::ratio(
            "models: decode 100 users, from_utf8 and from_str",
            against,
            as_text,
            Some(1.0),
        ),
        Row::ratio("models: encode 100 users", "structs by hand", encode, None),
    ])
}

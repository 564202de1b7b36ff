//! Tests of the program and of the library, each as its users have it.

mod browser;
mod build_triggers;
#[cfg(unix)]
mod damaged;
mod deletions;
mod deliveries;
#[cfg(unix)]
mod descriptors;
#[cfg(target_os = "linux")]
mod disk_full;
#[cfg(unix)]
mod displaced;
mod federation;
mod floats;
#[cfg(unix)]
mod health;
mod interface;
mod journal;
mod journal_secrets;
mod kept_alive;
mod key_server;
mod kill;
mod killed_pushes;
mod library;
mod mirrors;
#[cfg(target_os = "linux")]
mod name_server;
mod oauth;
mod overload;
mod pages;
mod paging;
mod planted_images;
mod python_requests;
mod readme;
mod reconciliation;
mod registry;
mod registry_access;
mod rejections;
mod running;
mod search;
#[cfg(unix)]
mod secrets;
mod service_keys;
mod serving;
mod settings;
mod signing_key;
mod unrecorded;
mod uploads;
mod upstreams;
mod vulnerabilities;
mod web_ui;
mod workers;

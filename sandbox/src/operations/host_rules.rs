//! What the configuration says of the hosts that callers name.

use crate::outbound::ssrf::HostRules;
use crate::settings::Settings;

pub(super) fn host_rules(settings: &Settings) -> HostRules {
    HostRules::new(&settings.ssrf_allowed_hosts, &settings.resolvable_hosts)
}

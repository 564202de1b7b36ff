"""Five calls with the client that openapi-python-client makes, the last of them a rejection."""

import sys

from quay_client.api.organization import create_organization, get_organization
from quay_client.api.prototype import (
    create_organization_prototype_permission,
    get_organization_prototype_permissions,
)
from quay_client.api.team import update_organization_team
from quay_client.client import AuthenticatedClient
from quay_client.models import (
    DelegateKind,
    DelegateReference,
    NewOrganization,
    NewPrototype,
    Organization,
    Prototype,
    PrototypeList,
    PrototypeTeam,
    RepositoryRole,
    Team,
    TeamChange,
    TeamRole,
    WebError,
)

NAME = "pythonorg"


def main(url: str, token: str) -> None:
    client = AuthenticatedClient(base_url=url, token=token)
    created = create_organization.sync(client=client, body=NewOrganization(name=NAME))
    assert created == "Created", created
    organization = get_organization.sync(NAME, client=client)
    assert isinstance(organization, Organization) and organization.name == NAME, organization

    change = TeamChange(role=TeamRole.MEMBER)
    team = update_organization_team.sync(NAME, "readers", client=client, body=change)
    assert isinstance(team, Team) and team.role == TeamRole.MEMBER, team

    delegate = DelegateReference(kind=DelegateKind.TEAM, name="readers")
    rule = create_organization_prototype_permission.sync(
        NAME, client=client, body=NewPrototype(role=RepositoryRole.READ, delegate=delegate)
    )
    assert isinstance(rule, Prototype) and rule.activating_user is None, rule
    rules = get_organization_prototype_permissions.sync(NAME, client=client)
    assert isinstance(rules, PrototypeList), rules
    assert isinstance(rules.prototypes[0].delegate, PrototypeTeam), rules

    stranger = AuthenticatedClient(base_url=url, token="unknown")
    refused = create_organization.sync_detailed(client=stranger, body=NewOrganization(name="never"))
    assert refused.status_code == 403, refused
    assert isinstance(refused.parsed, WebError), refused.parsed
    assert refused.parsed.error == "CSRF token was invalid or missing.", refused.parsed


main(*sys.argv[1:])

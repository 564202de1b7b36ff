"""Five calls with the models that datamodel-code-generator makes, the last of them a rejection."""

import sys
from typing import TypeVar

import httpx
from pydantic import BaseModel, TypeAdapter

from quay_models import (
    ApiError,
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

NAME = "modelorg"
Model = TypeVar("Model", bound=BaseModel)


def main(url: str, token: str) -> None:
    client = httpx.Client(base_url=f"{url}/api/v1", headers={"Authorization": f"Bearer {token}"})

    def call(method: str, path: str, result: type[Model], body: BaseModel | None = None) -> Model:
        response = client.request(method, path, json=sent(body))
        response.raise_for_status()
        return result.model_validate_json(response.content)

    created = client.post("/organization/", json=sent(NewOrganization(name=NAME)))
    assert created.json() == "Created", created
    organization = call("GET", f"/organization/{NAME}", Organization)
    assert organization.name == NAME, organization

    change = TeamChange(role=TeamRole.member)
    team = call("PUT", f"/organization/{NAME}/team/readers", Team, change)
    assert team.role == TeamRole.member, team

    delegate = DelegateReference(kind=DelegateKind.team, name="readers")
    new = NewPrototype(role=RepositoryRole.read, delegate=delegate)
    rule = call("POST", f"/organization/{NAME}/prototypes", Prototype, new)
    assert rule.model_dump()["activating_user"] is None, rule
    rules = call("GET", f"/organization/{NAME}/prototypes", PrototypeList)
    assert rules.prototypes[0].id == rule.id, rules
    assert isinstance(rules.prototypes[0].delegate.root, PrototypeTeam), rules

    stranger = {"Authorization": "Bearer unknown"}
    refused = client.post("/organization/", headers=stranger, json=sent(NewOrganization(name="never")))
    assert refused.status_code == 403, refused
    error = TypeAdapter(ApiError | WebError).validate_json(refused.content)
    assert isinstance(error, WebError), error
    assert error.error == "CSRF token was invalid or missing.", error


def sent(body: BaseModel | None) -> object:
    """A body as JSON, with the properties that were set."""
    return None if body is None else body.model_dump(mode="json", exclude_unset=True)


main(*sys.argv[1:])

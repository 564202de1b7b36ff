"""Hooks of schemathesis: which findings are excused, and which values are not sent."""

import atexit
import collections
import json
import os
import pathlib
import re
import urllib.parse

import schemathesis

HERE = pathlib.Path(__file__).parent

# The checks of schemathesis, by the names of the failures that they raise.
CHECKS = {
    "AcceptedNegativeData": "negative_data_rejection",
    "AllowHeaderMismatch": "allow_header_conformance",
    "JsonSchemaError": "response_schema_conformance",
    "RejectedPositiveData": "positive_data_acceptance",
    "ServerError": "not_a_server_error",
    "UndefinedContentType": "content_type_conformance",
    "UndefinedStatusCode": "status_code_conformance",
    "UnsupportedMethodResponse": "unsupported_method",
}


def rows(name: str, width: int) -> list[tuple[str, ...]]:
    found = []
    for number, line in enumerate((HERE / name).read_text().splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        row = tuple(line.split("\t"))
        if len(row) != width or not all(row):
            raise ValueError(f"{name}:{number}: {width} columns are expected, and none may be empty")
        found.append(row)
    return found


class Exclusion:
    def __init__(self, row: tuple[str, ...]) -> None:
        check, operations, method, status, response_body, self.reason = row
        if check not in CHECKS.values():
            raise ValueError(f"exclusions.tsv: no check is called {check}")
        self.check = check
        self.prefix = operations if operations.startswith("/") else None
        everywhere = self.prefix is not None or operations == "*"
        self.operations = None if everywhere else set(operations.split(","))
        self.method = re.compile(f"(?:{method})$")
        self.status = re.compile(f"(?:{status})$")
        self.response_body = re.compile(response_body, re.DOTALL)
        self.name = "\t".join(row[:5])

    def covers(self, check, operation, path, method, status, response_body) -> bool:
        return (
            self.check == check
            and self.status.match(str(status)) is not None
            and self.method.match(method) is not None
            and (self.prefix is None or path.startswith(self.prefix))
            and (self.operations is None or operation in self.operations)
            and self.response_body.match(response_body) is not None
        )


EXCLUSIONS = [Exclusion(row) for row in rows("exclusions.tsv", 6)]
REDIRECTED = collections.defaultdict(list)
for _operation, _parameter, _values, _instead, _reason in rows("redirected.tsv", 5):
    REDIRECTED[_operation].append((_parameter, _values.split(","), _instead))

# Sets, because schemathesis may report a finding twice.
excused = {exclusion.name: set() for exclusion in EXCLUSIONS}
by_operation = collections.defaultdict(set)
not_implemented = collections.defaultdict(set)
found = set()
statuses = collections.Counter()


def identity(operation) -> str:
    return operation.definition.raw.get("operationId", operation.label)


def says_not_implemented(response) -> bool:
    if response.status_code != 501:
        return False
    try:
        return json.loads(response.content).get("error_type") == "not_implemented"
    except (ValueError, AttributeError):
        return False


@schemathesis.hook
def before_call(context, case, kwargs):
    parameters = case.path_parameters
    if not parameters:
        return
    # The full name of a repository has a slash, which OpenAPI cannot express. A name without one
    # leads to another path.
    name = parameters.get("repository")
    if isinstance(name, str) and "/" not in urllib.parse.unquote(name).strip("/"):
        # The name is percent-encoded already, slashes included.
        parameters["repository"] = "acme/" + re.sub("^(/|%2F)+|(/|%2F)+$", "", name)
    for parameter, values, instead in REDIRECTED.get(identity(case.operation), ()):
        if values == ["*"] or urllib.parse.unquote(str(parameters.get(parameter))) in values:
            parameters[parameter] = instead


@schemathesis.hook
def after_call(context, case, response):
    statuses[f"{response.status_code // 100}xx"] += 1
    if says_not_implemented(response):
        not_implemented[identity(case.operation)].add(case.id)


@schemathesis.hook
def filter_failure(context, failure, case, response):
    check = CHECKS.get(type(failure).__name__)
    if check is None:
        return True
    # The sandbox responds with 501 to operations that it lacks. They are counted and printed.
    if check in ("not_a_server_error", "status_code_conformance") and says_not_implemented(response):
        return False
    operation = identity(case.operation)
    path = case.operation.path
    method = response.request.method
    response_body = response.content.decode(errors="replace")
    for exclusion in EXCLUSIONS:
        if exclusion.covers(check, operation, path, method, response.status_code, response_body):
            excused[exclusion.name].add(case.id)
            by_operation[exclusion.name].add(operation)
            return False
    found.add((check, operation, method, response.status_code, response_body[:200]))
    return True


@atexit.register
def tell():
    report = os.environ.get("QUAY_SCHEMATHESIS_REPORT")
    if not report:
        return
    counts = {
        "excused": {name: len(cases) for name, cases in excused.items()},
        "excused_operations": {name: sorted(ids) for name, ids in by_operation.items()},
        "found": sorted(found),
        "not_implemented": {name: len(cases) for name, cases in sorted(not_implemented.items())},
        "statuses": dict(sorted(statuses.items())),
    }
    pathlib.Path(report).write_text(json.dumps(counts, indent=1))

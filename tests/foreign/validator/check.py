"""Holds the examples of generated/openapi.json, and every recorded response, against its schemas.

A validator that shares no code with this project decides. Nothing is excused but the kinds that
misfits.tsv lists, each with how many there are.
"""

import json
import lzma
import re
import sys
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit

from openapi_schema_validator import OAS30Validator
from openapi_spec_validator import OpenAPIV30SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

ROOT = Path(__file__).resolve().parents[3]
METHODS = ("get", "head", "post", "put", "patch", "delete")
JSON = "application/json"
MAX_SHOWN = 50


class Document:
    """The document, and how a request leads to its operation."""

    def __init__(self, text):
        self.tree = json.loads(text)
        resource = Resource.from_contents(self.tree, default_specification=DRAFT4)
        self.registry = Registry().with_resource("urn:document", resource)
        self.validators = {}
        paths = self.tree["paths"]
        self.routes = sorted((self.rank(path, item), path) for path, item in paths.items())
        self.patterns = {path: self.pattern(path, item) for path, item in paths.items()}

    def at(self, pointer):
        """What stands at a place."""
        node = self.tree
        for part in pointer.split("/")[1:]:
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node

    def follow(self, node, pointer):
        """What a reference leads to, and where that is."""
        while "$ref" in node:
            pointer = node["$ref"].removeprefix("#")
            node = self.at(pointer)
        return node, pointer

    def spanning(self, item):
        """The parameters of a path that may hold slashes."""
        lists = [item.get("parameters", [])]
        lists += [item[method].get("parameters", []) for method in METHODS if method in item]
        parameters = [self.follow(node, "")[0] for nodes in lists for node in nodes]
        return {it["name"] for it in parameters if it.get("x-quay-multi-segment")}

    def rank(self, path, item):
        """Fixed segments come before parameters, these before those that may hold slashes, and all
        of them before the end."""
        spanning = self.spanning(item)
        return [
            0 if not part.startswith("{") else 2 if part[1:-1] in spanning else 1
            for part in path.split("/")
        ] + [3]

    def pattern(self, path, item):
        spanning = self.spanning(item)
        parts = re.split(r"\{(\w+)\}", path)
        made = [
            re.escape(part) if index % 2 == 0 else ".+" if part in spanning else "[^/]+"
            for index, part in enumerate(parts)
        ]
        return re.compile("".join(made))

    def operation(self, method, url):
        path = unquote(urlsplit(url).path)
        for _, template in self.routes:
            item = self.tree["paths"][template]
            if self.patterns[template].fullmatch(path):
                return template, item.get(method.lower())
        return None, None

    def problems(self, pointer, value):
        """Why a value does not fit the schema at a place of the document."""
        if pointer not in self.validators:
            schema = {"$ref": f"urn:document#{pointer}"}
            self.validators[pointer] = OAS30Validator(schema, registry=self.registry)
        for error in self.validators[pointer].iter_errors(value):
            place = "/".join(str(part) for part in error.absolute_path)
            yield f"/{place}: {error.message[:300]}"


def escape(part):
    return part.replace("~", "~0").replace("/", "~1")


def examples(node, pointer=""):
    """Each example: its place, that of its schema, and the value."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from examples(item, f"{pointer}/{index}")
    elif isinstance(node, dict):
        if "example" in node and not pointer.endswith("/properties"):
            beside = "schema" in node and not pointer.endswith("/schema")
            yield pointer, f"{pointer}/schema" if beside else pointer, node["example"]
        for key, value in node.items():
            if key != "example" or pointer.endswith("/properties"):
                yield from examples(value, f"{pointer}/{escape(key)}")


def recordings():
    """Every recorded exchange: the set that it is from, and itself."""
    data = ROOT / "tests/data"
    files = [data / "recordings.jsonl", *sorted((data / "differential").glob("*.jsonl.xz"))]
    for file in files:
        opened = lzma.open(file, "rt") if file.suffix == ".xz" else open(file)
        with opened as lines:
            for line in lines:
                yield file.name.split(".")[0], json.loads(line)


class Skipped(Exception):
    """A recording that says nothing of a schema, and why."""


def schema_of(document, exchange):
    """The operation of a response, and each media type that it is read as with its schema."""
    template, operation = document.operation(exchange["method"], exchange["path"])
    if operation is None:
        raise Skipped("of no operation")
    value = exchange.get("response_body")
    if not exchange.get("response_is_json"):
        raise Skipped("not JSON")
    if isinstance(value, dict) and "$omitted_bytes" in value:
        raise Skipped("too long to be kept")
    found = operation["responses"].get(str(exchange["status"]))
    if found is None:
        raise Skipped("of a status that the document does not declare")
    place = f"/paths/{escape(template)}/{exchange['method'].lower()}/responses/{exchange['status']}"
    response, place = document.follow(found, place)
    content = response.get("content", {})
    sent = exchange["response_headers"].get("content-type", "").split(";")[0]
    # Many tools read JSON whatever it is called.
    read_as = [media for media in dict.fromkeys((sent, JSON)) if media in content]
    return operation, [(media, f"{place}/content/{escape(media)}/schema") for media in read_as]


def check_recording(document, exchange):
    """Why a response does not fit the schemas of its operation."""
    operation, read_as = schema_of(document, exchange)
    problems = [] if read_as else ["no content of its type is declared"]
    for media, schema in read_as:
        found = document.problems(schema, exchange["response_body"])
        problems += [f"as {media}: {it}" for it in found]
    return [f"{operation['operationId']} {exchange['status']} {problem}" for problem in problems]


def without_known(failures, file):
    """The failures that no kind of a list covers, and the kinds that cover another number."""
    rows = file.read_text().splitlines()
    kinds = [row.split("\t") for row in rows if row and not row.startswith("#")]
    covered = Counter()
    left = []
    for failure in failures:
        kind = next((name for name, _, pattern, _ in kinds if re.search(pattern, failure)), None)
        covered[kind] += 1
        if kind is None:
            left.append(failure)
    for name, count, _, _ in kinds:
        if covered[name] != int(count):
            left.append(f"{file.name}: {name} covers {covered[name]}, and the list says {count}")
    return left


def main():
    document = Document((ROOT / "generated/openapi.json").read_text())
    failures = [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"
        for error in OpenAPIV30SpecValidator(document.tree).iter_errors()
    ]
    count = 0
    for place, schema, value in examples(document.tree):
        count += 1
        failures += [f"example of {place}: {it}" for it in document.problems(schema, value)]
    print(f"{count} examples")
    checked = Counter()
    skipped = Counter()
    for name, exchange in recordings():
        try:
            problems = check_recording(document, exchange)
        except Skipped as reason:
            skipped[str(reason)] += 1
            continue
        checked[name] += 1
        failures += [f"{name}: {exchange['name']}: {problem}" for problem in problems]
    print(f"{sum(checked.values())} recorded responses; without a schema to fit: {dict(skipped)}")
    failures = without_known(failures, Path(__file__).parent / "misfits.tsv")
    for failure in failures[:MAX_SHOWN]:
        print(failure, file=sys.stderr)
    print(f"{len(failures)} of them do not fit")
    return 1 if failures or not count or not checked else 0


if __name__ == "__main__":
    sys.exit(main())

"""The models that datamodel-code-generator makes take every recorded response of their schemas."""

import sys
from pathlib import Path

import quay_models
from check import MAX_SHOWN, ROOT, Document, Skipped, recordings, schema_of, without_known
from pydantic import ValidationError


def main():
    document = Document((ROOT / "generated/openapi.json").read_text())
    failures = []
    count = 0
    for name, exchange in recordings():
        try:
            operation, read_as = schema_of(document, exchange)
        except Skipped:
            continue
        for _, pointer in read_as:
            reference = document.at(pointer).get("$ref", "")
            model = getattr(quay_models, reference.rpartition("/")[2], None)
            if model is None:
                continue
            count += 1
            try:
                model.model_validate(exchange["response_body"])
            except ValidationError as error:
                first = error.errors()[0]
                place = "/".join(map(str, first["loc"]))
                failures.append(
                    f"{name}: {exchange['name']}: {operation['operationId']} {exchange['status']} "
                    f"/{place}: {first['msg']}"
                )
    failures = without_known(failures, Path(__file__).parent / "misfits.tsv")
    for failure in failures[:MAX_SHOWN]:
        print(failure, file=sys.stderr)
    print(f"{count} recorded responses read into models, {len(failures)} refused")
    return 1 if failures or not count else 0


if __name__ == "__main__":
    sys.exit(main())

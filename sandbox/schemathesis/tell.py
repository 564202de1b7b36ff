"""Prints the result of the runs: counts, failures, and exclusions that are no longer needed."""

import json
import pathlib
import re
import sys

SHOWN = 40


def main(form: str, work: str, *runs: str) -> int:
    failed = False
    excused: dict[str, int] = {}
    lacking: set[str] = set()
    for run in runs:
        text = pathlib.Path(work, f"{run}.txt").read_text(errors="replace")
        counts = json.loads(pathlib.Path(work, f"{run}.json").read_text())
        tested = re.search(r"^  Tested: (\d+)$", text, re.MULTILINE)
        cases = re.search(r"^  (\d+) generated", text, re.MULTILINE)
        if tested is None or cases is None or "error" in text.splitlines()[-1]:
            print(f"{run}: schemathesis did not finish; see {work}/{run}.txt")
            print("\n".join(text.splitlines()[-SHOWN:]))
            failed = True
            continue
        found = counts["found"]
        print(
            f"{run}: {tested[1]} operations, {cases[1]} generated requests, {len(found)} failures; "
            f"{sum(counts['excused'].values())} findings excused by exclusions.tsv, "
            f"responses {counts['statuses']}"
        )
        for check, operation, method, status, body in found[:SHOWN]:
            print(f"  {check}\t{operation}\t{method}\t{status}\t{body!r}")
        if found:
            print(f"  full report with the requests: {work}/{run}.txt")
            failed = True
        for name, number in counts["excused"].items():
            excused[name] = excused.get(name, 0) + number
        lacking.update(counts["not_implemented"])
    if lacking:
        print(f"{len(lacking)} operations respond with 501 not_implemented: {', '.join(sorted(lacking))}")
    stale = [name for name, number in excused.items() if number == 0]
    print(f"{len(excused)} exclusions, {len(stale)} of them unused")
    if form == "long":
        for name in stale:
            print(f"  unused, remove it from exclusions.tsv: {name}")
        failed = failed or bool(stale)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

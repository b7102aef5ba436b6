#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Sums up what `meson test` has logged.

Each argument is a log (meson-logs/*.json), or a word and a name, `passed:NAME`,
`failed:NAME` or `skipped:NAME`, for a step that left none.  A test that speaks TAP counts as
its test points, any other as one.

Prints the failures, then as the last line how many passed and failed and, if
any, were skipped.  The exit status is 1 if anything failed or nothing passed.
"""

import json
import re
import sys
from collections import Counter

PLAN = re.compile(r"^1\.\.\d+", re.MULTILINE)
POINT = re.compile(
    r"^( *)(not )?ok\b[^#\n]*(?:# *(SKIP|TODO))?", re.MULTILINE | re.IGNORECASE
)

FINE = {"OK", "EXPECTEDFAIL"}


def count_points(output):
    """Counts the test points of a TAP stream."""
    counts = Counter()
    depth = 0
    for indent, failed, directive in POINT.findall(output):
        # A point further left than the one before sums up those it follows.
        if len(indent) >= depth:
            counts["skipped" if directive else "failed" if failed else "passed"] += 1
        depth = len(indent)
    return counts


def count_test(test):
    """Counts one test of a log."""
    output = test.get("stdout") or ""
    counts = count_points(output) if PLAN.search(output) else Counter()
    result = test["result"]

    if result == "SKIP":
        if not counts:
            counts["skipped"] = 1
    elif result in FINE:
        if not counts:
            counts["passed"] = 1
    elif not counts["failed"]:
        # It crashed, hung or said so by its exit status only.
        counts["failed"] = 1

    return counts


def count_log(path, failures):
    """Counts all tests of a log and names those that failed."""
    counts = Counter()
    with open(path, encoding="utf-8") as log:
        for line in log:
            test = json.loads(line)
            these = count_test(test)
            counts += these
            if these["failed"]:
                failures.append(f"{test['name']} ({test['result']}), see {path[:-4]}txt")
    return counts


def main(arguments):
    counts = Counter()
    failures = []

    for argument in arguments:
        word, _, name = argument.partition(":")
        if word in ("passed", "failed", "skipped"):
            counts[word] += 1
            if word == "failed":
                failures.append(name)
        else:
            counts += count_log(argument, failures)

    for failure in failures:
        print(f"Failed: {failure}")

    skipped = f", {counts['skipped']} skipped" if counts["skipped"] else ""
    print(f"{counts['passed']} passed, {counts['failed']} failed{skipped}")

    return 1 if counts["failed"] or not counts["passed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

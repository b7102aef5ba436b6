#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What the tests of cal-tool share: running it, and writing results in TAP."""

import json
import os
import subprocess
import sys
import traceback

TOOL = os.environ["CAL_TOOL"]

# One calendar of each family, and one with many eras: cal-tool does nothing for others
# that it does not do for one of these.
FAMILIES = [
    "chinese",
    "coptic",
    "gregory",
    "hebrew",
    "islamic-umalqura",
    "japanese",
    "julian",
    "persian",
]

_cases = []


class Skip(Exception):
    """The case does not apply here; the reason is the argument."""


class Result:
    def __init__(self, arguments, process):
        self.arguments = arguments
        self.status = process.returncode
        self.out = process.stdout.decode()
        self.err = process.stderr.decode()


def run(*arguments, env=None, stdout=subprocess.PIPE, cwd=None, input=None):
    """With the bytes or the text on the standard input, which is empty otherwise."""
    return Result(
        arguments,
        subprocess.run(
            [TOOL, *arguments],
            input=input.encode() if isinstance(input, str) else input or b"",
            stdout=stdout,
            stderr=subprocess.PIPE,
            env={**os.environ, **(env or {})},
            cwd=cwd,
        ),
    )


def output(*arguments, **options):
    """The output of a run that must succeed, and say nothing else."""
    result = run(*arguments, **options)
    expect(result.status, 0, f"{arguments}: {result.err}")
    expect(result.err, "", arguments)
    return result.out


def load(*arguments, **options):
    return json.loads(output(*arguments, "--json", **options))


def expect(got, wanted, what=""):
    if got != wanted:
        raise AssertionError(f"{what}\ngot:    {got!r}\nwanted: {wanted!r}")


def expect_text(got, wanted):
    """Many lines, each with the margin of the last, which is nothing else."""
    *lines, margin = wanted.removeprefix("\n").split("\n")
    wanted = "".join(line.removeprefix(margin) + "\n" for line in lines)
    if got != wanted:
        raise AssertionError(f"got:\n{got}\nwanted:\n{wanted}")


def calendars():
    return [calendar["id"] for calendar in load("list")]


def each_calendar():
    """Those to try one by one: all of them if there is time."""
    return calendars() if "CAL_TOOL_THOROUGH" in os.environ else FAMILIES


def case(name, function, *arguments):
    """Registers a case."""
    _cases.append((name, function, arguments))


def main():
    # Builds that differ little from one where all cases are run are looked at by some.
    cases = _cases[:: int(os.environ.get("CAL_TOOL_SHARE", "1"))]
    print(f"1..{len(cases)}")
    failed = False
    for number, (name, function, arguments) in enumerate(cases, 1):
        try:
            function(*arguments)
            print(f"ok {number} - {name}")
        except Skip as skip:
            print(f"ok {number} - {name} # SKIP {skip}")
        except Exception:
            failed = True
            print(f"not ok {number} - {name}")
            for line in traceback.format_exc().splitlines():
                print(f"# {line}")
        sys.stdout.flush()
    sys.exit(failed)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What TypeScript makes of the declarations of Cal:
test-declarations.py DECLARATION… RIGHT WRONG"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

OPTIONS = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2022", "--module", "es2022"]

# How many lines at least have to be refused.
MIN_MARKS = 30


def compile_program(tsc, *files):
    process = subprocess.run([tsc, *OPTIONS, *files], capture_output=True, text=True, check=False)
    return [*process.stdout.splitlines(), *process.stderr.splitlines()]


def check_right(tsc, declarations, right, _):
    return compile_program(tsc, *declarations, right)


def check_wrong(tsc, declarations, _, wrong):
    marks = len(re.findall("@ts-expect-error", Path(wrong).read_text(encoding="utf-8")))
    complaints = compile_program(tsc, *declarations, wrong)
    return complaints if marks >= MIN_MARKS else [*complaints, f"there are only {marks} lines"]


# What is refused there is refused because of Cal, and not because nothing is found.
def check_unmarked(tsc, declarations, _, wrong):
    text = Path(wrong).read_text(encoding="utf-8")
    unmarked = Path("unmarked.ts").absolute()
    unmarked.write_text(text.replace("@ts-expect-error", ""), encoding="utf-8")
    complaints = compile_program(tsc, *declarations, unmarked)
    unmarked.unlink()
    return [line for line in complaints if re.search(r"TS(2307|2304|1\d\d\d)\b", line)]


def main(*arguments):
    *declarations, right, wrong = arguments
    tsc = shutil.which("tsc")
    checks = {"right": check_right, "wrong": check_wrong, "unmarked": check_unmarked}
    failed = False

    print(f"1..{len(checks)}")
    for number, (name, check) in enumerate(checks.items(), 1):
        if tsc is None:
            print(f"ok {number} {name} # SKIP there is no tsc")
            continue
        complaints = check(tsc, declarations, right, wrong)
        print(f"{'not ok' if complaints else 'ok'} {number} {name}")
        for line in complaints:
            failed = True
            print(f"# {line}")
    sys.exit(failed)


main(*sys.argv[1:])

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Which lines and branches of the library the unit tests take, in a build with
-Db_coverage=true that is complete.

Each program is run by itself, so that it is known which program takes which line: BUILD/coverage/
has what each of them wrote, `lines.json` with the programs of each line, for mutants, and
`missed.txt` with what none takes.  A program that is older than what it wrote is not run again, and
with `--programs` none but those named are; of a file that was changed since, they count alone.

Lines that cannot be taken are not counted; `excluded.txt` has their patterns and the reasons.  Of branches
that are counted and not taken, `kinds.txt` has the reasons by kinds; those of no kind are listed.
The exit status is 1 if a folder is below the limits.
"""

import argparse
import gzip
import json
import os
import re
import subprocess
import sys
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).resolve().parent

# The folders that limits are for; the others are only reported.
LIMITED = ("core", "backends", "format", "locale")
LEAST_LINES = 98.0
LEAST_BRANCHES = 92.0

MARKED = re.compile(r"^(both|branches) (.*)$")
KIND = re.compile(r"^([a-z ]+): (.*)$")
NO_KIND = "no kind"


def list_programs(build):
    """Name, command and environment of each unit test."""
    output = subprocess.run(
        ["meson", "introspect", "--tests", build], capture_output=True, check=True, text=True
    ).stdout
    for test in json.loads(output[output.index("[") :]):
        if any(suite.split(":")[-1] == "unit" for suite in test["suite"]):
            yield test["name"], test["cmd"], test["env"]


def run_program(folder, command, variables):
    """Runs a program, which writes below a folder of its own, unless it has."""
    done = folder / "seconds"

    if done.exists() and done.stat().st_mtime > Path(command[0]).stat().st_mtime:
        return

    subprocess.run(["rm", "-rf", folder], check=True)
    start = time.monotonic()
    status = subprocess.run(
        command, env={**os.environ, **variables, "GCOV_PREFIX": str(folder)}, check=False,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ).returncode
    seconds = time.monotonic() - start

    if status != 0:
        sys.exit(f"{folder.name} fails, with status {status}")

    done.write_text(f"{seconds:.3f}\n", encoding="utf-8")


def read_profile(build, folder):
    """What gcov says of all objects of the library for one program: for each file the number,
    the function, the count and the branches of each line."""
    kept = folder / "profile.json.gz"
    if kept.exists():
        return json.loads(gzip.decompress(kept.read_bytes()))

    objects = sorted(Path(f"{folder}{build}/cal").rglob("*.gcda"))

    for file in objects:
        notes = file.with_suffix(".gcno")
        if not notes.exists():
            notes.symlink_to(str(notes)[len(str(folder)) :])

    output = subprocess.run(
        ["gcov", "--json-format", "--stdout", "--branch-probabilities", *objects],
        capture_output=True, check=True, cwd=build,
    ).stdout

    profile = defaultdict(list)
    for text in filter(None, output.splitlines()):
        for file in json.loads(text)["files"]:
            path = (build / file["file"]).resolve()
            if ROOT / "cal" in path.parents:
                profile[path.relative_to(ROOT).as_posix()] += [
                    (line["line_number"], line.get("function_name", ""), line["count"],
                     [branch["count"] for branch in line["branches"]])
                    for line in file["lines"]
                ]

    kept.write_bytes(gzip.compress(json.dumps(profile).encode(), 1))
    return profile


def drop_changed(profile, folder):
    """What a program took of files that are as they were when it ran."""
    time_of_run = (folder / "seconds").stat().st_mtime
    return {
        path: lines for path, lines in profile.items()
        if (ROOT / path).exists() and (ROOT / path).stat().st_mtime <= time_of_run
    }


class Counts:
    """How often each line and branch was taken, and by which programs."""

    def __init__(self):
        self.lines = defaultdict(int)
        self.branches = defaultdict(int)
        self.programs = defaultdict(set)

    def add(self, name, profile):
        for path, lines in profile.items():
            for number, function, count, branches in lines:
                key = (path, number)
                self.lines[key] += count
                if count:
                    self.programs[key].add(name)
                for i, taken in enumerate(branches):
                    self.branches[key + (function, i)] += taken


def read_excluded():
    """The patterns of lines that are not counted, and of those whose branches are not."""
    patterns = {"both": [], "branches": []}
    for line in (FOLDER / "excluded.txt").read_text(encoding="utf-8").splitlines():
        found = MARKED.match(line)
        if found:
            patterns[found[1]].append(found[2])
    return {kind: re.compile("|".join(some)) for kind, some in patterns.items()}


def drop_excluded(counts):
    """What is left to count: lines and branches."""
    patterns = read_excluded()
    texts = {}

    def is_excluded(kind, path, number):
        if path not in texts:
            texts[path] = (ROOT / path).read_text(encoding="utf-8").splitlines()
        return patterns[kind].search(texts[path][number - 1])

    lines = {k: n for k, n in counts.lines.items() if not is_excluded("both", *k)}
    branches = {
        k: n for k, n in counts.branches.items()
        if counts.lines[k[:2]] and k[:2] in lines and not is_excluded("branches", *k[:2])
    }
    return lines, branches, texts


def folder_of(path):
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else "cal"


def read_kinds():
    """The kinds of branches that are not taken: a name and a pattern, in order."""
    rows = (FOLDER / "kinds.txt").read_text(encoding="utf-8").splitlines()
    return [(found[1], re.compile(found[2])) for found in map(KIND.match, rows) if found]


def write_missed(file, lines, branches, texts):
    """Lists the lines that were not taken, and those of which a branch was not, with its kind; returns
    how many branches of each kind each folder has."""
    kinds = read_kinds()
    missed = {key: "line" for key, n in lines.items() if n == 0}
    sums = defaultdict(int)

    for (path, number, *_), n in branches.items():
        if n == 0:
            text = texts[path][number - 1].strip()
            kind = next((name for name, pattern in kinds if pattern.search(text)), NO_KIND)
            missed.setdefault((path, number), f"branch: {kind}")
            sums[kind, folder_of(path)] += 1

    with open(file, "w", encoding="utf-8") as output:
        for (path, number), kind in sorted(missed.items()):
            print(f"{path}:{number}: {kind}: {texts[path][number - 1].strip()}", file=output)

    return sums


def report(lines, branches):
    """Prints a table of folders; returns whether all reach their limits."""
    good = True
    print(f"{'':12} {'lines':>16} {'branches':>16}")
    for folder in sorted({folder_of(key[0]) for key in lines}):
        shares = []
        for counts in (lines, branches):
            some = [n for key, n in counts.items() if folder_of(key[0]) == folder]
            shares.append((100 * sum(n > 0 for n in some) / max(len(some), 1), len(some)))
        low = folder in LIMITED and (shares[0][0] < LEAST_LINES or shares[1][0] < LEAST_BRANCHES)
        good = good and not low
        cells = " ".join(f"{share:6.2f} % of {n:5}" for share, n in shares)
        print(f"{folder:12} {cells}{'  too few' if low else ''}", flush=True)
    return good


def report_kinds(sums):
    """Prints how many branches of each kind the folders with limits have."""
    print(f"\n{'not taken':14}" + "".join(f"{folder:>10}" for folder in LIMITED))
    for kind in [*dict.fromkeys(name for name, _ in read_kinds()), NO_KIND]:
        print(f"{kind:14}" + "".join(f"{sums[kind, folder]:10}" for folder in LIMITED), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--programs", nargs="+", help="run only these, and take what others wrote as it is")
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    counts = Counts()

    def take(program):
        name = program[0]
        folder = build / "coverage" / name
        if not arguments.programs or name in arguments.programs:
            run_program(folder, *program[1:])
        if not (folder / "seconds").exists():
            return name, {}
        return name, drop_changed(read_profile(build, folder), folder)

    with ThreadPoolExecutor(arguments.jobs) as pool:
        for name, profile in pool.map(take, list(list_programs(build))):
            counts.add(name, profile)

    with open(build / "coverage" / "lines.json", "w", encoding="utf-8") as file:
        json.dump({f"{p}:{n}": sorted(names) for (p, n), names in counts.programs.items()}, file)

    lines, branches, texts = drop_excluded(counts)
    sums = write_missed(build / "coverage" / "missed.txt", lines, branches, texts)
    good = report(lines, branches)
    report_kinds(sums)
    print(f"What none takes is in {build}/coverage/missed.txt")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

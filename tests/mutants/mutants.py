#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Breaks one line of the library at a time, and looks whether a unit test fails.

    mutants.py BUILD [--count N] [--seed N] [--minutes N]

BUILD is a build of which `tests/coverage/coverage.py` has said which programs take which line;
each mutant is run against those only, the quickest first.  Mutants are drawn with a fixed
seed from the lines that a program takes, so that the first hundred of four hundred are those of
a run of a hundred.  BUILD/mutants/results.json keeps what is known, and another run goes on there.

A mutant is caught if a program fails, crashes, or takes far longer than it did.  One that
does not compile, or compiles to the same code, is none.  `equal.txt` lists those that behave
as the original does, each with the reason.
"""

import argparse
import itertools
import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).resolve().parent
FOLDERS = ("cal/core/", "cal/backends/", "cal/format/", "cal/locale/")

sys.path.insert(0, str(FOLDER.parent / "coverage"))
import coverage  # noqa: E402  (the path is set above)

# What is changed, and into what.
CHANGES = [
    (r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "),
    (r" == ", " != "), (r" != ", " == "), (r" && ", " || "), (r" \|\| ", " && "),
    (r" \+ ", " - "), (r"(?<=[\w)\]]) - ", " + "), (r" \* (?=[\w(])", " + "), (r" / ", " * "), (r" % ", " / "),
    (r" \+= ", " -= "), (r" -= ", " += "), (r"\+\+", "--"), (r"--", "++"),
    (r"\bTRUE\b", "FALSE"), (r"\bFALSE\b", "TRUE"), (r"!(?=[\w(])", ""),
    (r"(?<![\w.])(\d+)\b(?![.\w])", None),
    (r"\bMIN \(", "MAX ("), (r"\bMAX \(", "MIN ("),
    (r"^(\s+)(?!return|else|if|for|while|case|g_auto|const|static|gint|int |gboolean|Cal\w+ )[\w>\-\[\].* ]+ = [^;{]*;$", r"\1;"),
    (r"^(\s+)(?!return)[a-z]\w+ \([^;]*\);$", r"\1;"),
    (r"\bcontinue;", ";"), (r"\bbreak;", ";"),
]
# Comments and texts are no code.
QUIET = re.compile(r"/\*.*?\*/|\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])'")

# What the library that is changed stands for.
INSTEAD = ("cal/libcal-1.0.a", "cal/astronomy/libcal-astronomy.a", "-Wl,--as-needed")

# A program that takes so much longer hangs.
SLOWER = 10
LEAST_SECONDS = 10


def list_changes(text):
    """All that can be done to a line: the text that it becomes."""
    quiet = [match.span() for match in QUIET.finditer(text)]
    for pattern, by in CHANGES:
        for match in re.finditer(pattern, text):
            if any(first <= match.start() < last for first, last in quiet):
                continue
            group = match[1] if match.re.groups else ""
            new = str(int(group, 10) + 1) if by is None else by.replace(r"\1", group)
            yield text[: match.start()] + new + text[match.end() :]


def list_lines(build):
    """The lines that a program takes: file, number and the programs."""
    taken = json.loads((build / "coverage" / "lines.json").read_text(encoding="utf-8"))
    for place, programs in sorted(taken.items()):
        path, number = place.rsplit(":", 1)
        if path.startswith(FOLDERS) and path.endswith(".c"):
            yield path, int(number), programs


def draw(build, seed):
    """Mutants, one of a line at most: file, line, text, new text, programs.  Each line is as likely
    as another, however much can be done to it."""
    generator = random.Random(seed)
    excluded = coverage.read_excluded()["both"]
    places = list(list_lines(build))
    generator.shuffle(places)
    texts = {}

    for path, number, programs in places:
        if path not in texts:
            texts[path] = (ROOT / path).read_text(encoding="utf-8").splitlines()
        text = texts[path][number - 1]
        changes = [] if excluded.search(text) else list(list_changes(text))
        if changes:
            yield path, number, text, generator.choice(changes), programs


def read_equal():
    """Mutants that are known to be like the original: file, what was there, what is."""
    equal = set()
    for block in (FOLDER / "equal.txt").read_text(encoding="utf-8").split("\n\n"):
        rows = [row for row in block.splitlines() if not row.startswith("#")]
        if len(rows) >= 3:
            equal.add((rows[0], rows[1].strip(), rows[2].strip()))
    return equal


class Workshop:
    """Makes libraries with one line changed, and runs programs with them."""

    def __init__(self, build):
        self.build = build
        self.folder = Path(tempfile.mkdtemp(prefix="cal-mutants-"))
        self.commands = self.read_commands()
        self.objects = sorted({entry["output"] for entry in self.commands.values()})
        self.programs = {name: (command, env) for name, command, env in coverage.list_programs(build)}
        self.seconds = {
            file.parent.name: float(file.read_text(encoding="utf-8"))
            for file in (build / "coverage").glob("*/seconds")
        }
        self.rules = self.read_rules()
        self.locks = {name: threading.Lock() for name in self.rules}
        self.link(self.folder)

    def read_commands(self):
        """How each source of the library is compiled."""
        commands = {}
        for entry in json.loads((self.build / "compile_commands.json").read_text(encoding="utf-8")):
            path = (self.build / entry["file"]).resolve()
            if entry["output"].startswith(("cal/libcal-1.0.so", "cal/astronomy/libcal-astronomy.a")):
                commands[path.relative_to(ROOT).as_posix()] = entry
        return commands

    def link(self, folder, replaced=None, by=None):
        """The library, all of whose functions can be reached, with one object replaced."""
        objects = [str(by) if name == replaced else name for name in self.objects]
        return run(
            ["gcc", "-shared", "--coverage", "-Wl,-soname,libcal-mutant.so", "-o",
             folder / "libcal-mutant.so", *objects, *self.libraries()], self.build,
        )

    def libraries(self):
        output = run(["pkg-config", "--libs", "gio-2.0", "icu-i18n"], self.build)
        return [*output.split(), "-lm"]

    def read_rules(self):
        """How each program is linked: its name and the command."""
        targets = {Path(command[0]).relative_to(self.build) for command, _ in self.programs.values()}
        rules = {}
        for command in run(["ninja", "-t", "commands", *sorted(targets)], self.build).splitlines():
            words = shlex.split(command)
            if "-o" in words and "-c" not in words and Path(words[words.index("-o") + 1]) in targets:
                rules[Path(words[words.index("-o") + 1]).name] = words
        return rules

    def get_program(self, name):
        """A program with the library as a file of its own, which mutants replace; it is linked
        when it is first asked for."""
        program = self.folder / name
        with self.locks[name]:
            if not program.exists():
                words = [w for w in self.rules[name] if w not in INSTEAD]
                words[words.index("-o") + 1] = str(program)
                place = words.index("-Wl,--start-group") if "-Wl,--start-group" in words else len(words)
                words[place:place] = [str(self.folder / "libcal-mutant.so")]
                run(words, self.build)
        return program

    def compile(self, folder, path, number, new):
        """The object of a file one line of which is another; None if that is no program."""
        lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
        lines[number - 1] = new
        source = folder / Path(path).name
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")

        words = shlex.split(self.commands[path]["command"])
        words = words[words.index("cc") if "cc" in words else 0 :]
        words = [w for w in words if w not in ("-MD", "--coverage", "-Werror")]
        for option in ("-MQ", "-MF", "-o", "-c"):
            place = words.index(option)
            del words[place : place + 2]
        words += ["-w", "-I", str((ROOT / path).parent), "-o", str(folder / "mutant.o"), "-c", str(source)]
        result = subprocess.run(words, cwd=self.build, capture_output=True, check=False)
        return folder / "mutant.o" if result.returncode == 0 else None

    def try_programs(self, folder, names):
        """The first program that fails with a library, quick ones first; None if all pass."""
        for name in sorted(self.seconds.keys() & set(names), key=self.seconds.get):
            command, variables = self.programs[name]
            program = self.get_program(Path(command[0]).name)
            environment = {
                **os.environ, **variables, "LD_LIBRARY_PATH": str(folder),
                "GCOV_PREFIX": str(folder / "profile"),
            }
            try:
                status = subprocess.run(
                    [program, *command[1:]], env=environment, check=False, stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                    timeout=max(LEAST_SECONDS, SLOWER * self.seconds[name]),
                ).returncode
            except subprocess.TimeoutExpired:
                return f"{name} (hangs)"
            if status != 0:
                return name
        return None

    def test(self, mutant):
        """What became of a mutant: the program that caught it, “survived” or “none”."""
        path, number, _, new, names = mutant
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        try:
            made = self.compile(folder, path, number, new)
            if made is None:
                return "none"
            self.link(folder, self.commands[path]["output"], made)
            return self.try_programs(folder, names) or "survived"
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def run(command, folder):
    result = subprocess.run(
        [str(word) for word in command], cwd=folder, text=True, capture_output=True, check=False
    )
    if result.returncode != 0:
        sys.exit(f"{shlex.join(map(str, command))[:300]}\n{result.stderr[-2000:]}")
    return result.stdout


class Record:
    """What became of each mutant, on disk after each."""

    def __init__(self, file):
        self.file = file
        self.lock = threading.Lock()
        self.results = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}

    def key(self, mutant):
        return f"{mutant[0]}|{mutant[2].strip()}|{mutant[3].strip()}|{mutant[1]}"

    def get(self, mutant):
        return self.results.get(self.key(mutant))

    def put(self, mutant, result):
        with self.lock:
            self.results[self.key(mutant)] = result
            self.file.write_text(json.dumps(self.results, indent=1), encoding="utf-8")


def try_mutants(workshop, record, mutants, count, end, jobs):
    """Tries mutants until so many are known that are some, or the time is over."""
    equal = read_equal()
    tried = []

    def try_one(mutant):
        result = record.get(mutant)
        if result in (None, "survived") and time.monotonic() < end:
            is_equal = (mutant[0], mutant[2].strip(), mutant[3].strip()) in equal
            result = "none" if is_equal else workshop.test(mutant)
            record.put(mutant, result)
        return mutant, result

    with ThreadPoolExecutor(jobs) as pool:
        while len(tried) < count and time.monotonic() < end:
            batch = list(itertools.islice(mutants, max(jobs, count - len(tried))))
            if not batch:
                break
            tried += [pair for pair in pool.map(try_one, batch) if pair[1] not in (None, "none")]
    return tried


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path)
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=70)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--least", type=float, default=97)
    arguments = parser.parse_args()

    build = arguments.build.resolve()
    end = time.monotonic() + 60 * arguments.minutes
    (build / "mutants").mkdir(exist_ok=True)
    record = Record(build / "mutants" / "results.json")
    mutants = draw(build, arguments.seed)
    workshop = Workshop(build)

    try:
        tried = try_mutants(workshop, record, mutants, arguments.count, end, arguments.jobs)
    finally:
        shutil.rmtree(workshop.folder, ignore_errors=True)

    survivors = [mutant for mutant, result in tried if result == "survived"]
    for path, number, old, new, names in survivors:
        print(f"{path}:{number}: survived {len(names)} programs\n  - {old.strip()}\n  + {new.strip()}")

    share = 100 * (1 - len(survivors) / max(len(tried), 1))
    print(f"{len(tried)} mutants, {len(survivors)} survived: {share:.1f} % caught")
    return 0 if tried and share >= arguments.least else 1


if __name__ == "__main__":
    sys.exit(main())

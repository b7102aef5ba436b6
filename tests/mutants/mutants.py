#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Breaks one line of the library at a time, and looks whether a unit test fails.

    mutants.py BUILD [--count N] [--seed N] [--minutes N] [--each SECONDS]

BUILD is a build of which `tests/coverage/coverage.py` has said which programs take which line;
each mutant is run against those only, first the quick ones that take much of the file, until
all have passed or the seconds for each are over; sweeps that take long come last.  Mutants
are drawn with a fixed seed from the lines that a program takes: the first hundred of four
hundred are those of a run of a hundred, and they stay the same when other lines change.
BUILD/mutants/results.json keeps what is known, and another run goes on there.

The library is compiled as it is released, at -O2.  A mutant is caught if a program fails, crashes,
leaks memory, or takes far longer than it did.  One that does not compile, or compiles to the same
code, is none.  `equal.txt` lists those that behave as the original does, each with the reason.
"""

import argparse
import functools
import hashlib
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
from collections import Counter, defaultdict, namedtuple
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

# Counters would only cost time; with the same options but a changed line, equal code is equal bytes.
DROPPED = ("-MD", "--coverage", "-Werror", "-g")
RELEASED = ("-O2", "-g0", "-w")

# What the library that is changed stands for.
INSTEAD = ("cal/libcal-1.0.a", "cal/astronomy/libcal-astronomy.a", "-Wl,--as-needed")

# A program that takes so much longer hangs.
SLOWER = 10
LEAST_SECONDS = 10


Mutant = namedtuple("Mutant", "path number old new above programs")


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


class Lines:
    """The lines that programs take."""

    def __init__(self, build):
        taken = json.loads((build / "coverage" / "lines.json").read_text(encoding="utf-8"))
        self.programs = {}
        self.files = defaultdict(Counter)
        for place, programs in taken.items():
            path, number = place.rsplit(":", 1)
            if path.startswith(FOLDERS) and path.endswith(".c"):
                self.programs[path, int(number)] = programs
                self.files[path].update(programs)

    def share(self, path, program):
        """How much a program takes of what all together take of a file."""
        return self.files[path][program] / max(self.files[path].values())


def list_places(path, numbers):
    """The lines of a file: number, text, and how many like it stand above."""
    seen = Counter()
    for number, text in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), 1):
        if number in numbers:
            yield number, text, seen[text.strip()]
        seen[text.strip()] += 1


def draw(lines, seed):
    """Mutants, one of a line at most, in an order that depends on the text of each line only.
    Each line is as likely as another, however much can be done to it."""
    excluded = coverage.read_excluded()["both"]
    drawn = []

    for path in lines.files:
        numbers = {number for file, number in lines.programs if file == path}
        for number, text, above in list_places(path, numbers):
            changes = [] if excluded.search(text) else list(list_changes(text))
            if changes:
                name = f"{seed}|{path}|{text.strip()}|{above}"
                order = hashlib.sha256(name.encode()).digest()
                new = random.Random(order).choice(changes)
                drawn.append((order, Mutant(path, number, text, new, above, lines.programs[path, number])))

    return [mutant for _, mutant in sorted(drawn, key=lambda pair: pair[0])]


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

    def __init__(self, build, lines, each):
        self.build = build
        self.lines = lines
        self.each = each
        self.folder = Path(tempfile.mkdtemp(prefix="cal-mutants-"))
        self.commands = self.read_commands()
        self.tests = {name: (command, env) for name, command, env in coverage.list_programs(build)}
        self.seconds = {
            file.parent.name: float(file.read_text(encoding="utf-8"))
            for file in (build / "coverage").glob("*/seconds")
        }
        self.rules = self.read_rules()
        self.locks = defaultdict(threading.Lock)
        self.programs = {}
        self.lsan = run(["gcc", "-print-file-name=liblsan.so"], build).strip()

    def prepare(self, jobs):
        """Makes the library as it is."""
        with ThreadPoolExecutor(jobs) as pool:
            self.objects = dict(zip(self.commands, pool.map(self.get_original, self.commands)))
        self.link(self.folder)

    def read_commands(self):
        """How each source of the library is compiled."""
        commands = {}
        for entry in json.loads((self.build / "compile_commands.json").read_text(encoding="utf-8")):
            path = (self.build / entry["file"]).resolve()
            if entry["output"].startswith(("cal/libcal-1.0.so", "cal/astronomy/libcal-astronomy.a")):
                commands[path.relative_to(ROOT).as_posix()] = entry
        return commands

    def get_original(self, path):
        """The object of a file as it is, which is kept."""
        counted = self.build / self.commands[path]["output"]
        kept = self.build / "mutants" / "objects" / path / "original.o"
        if not kept.exists() or kept.stat().st_mtime < counted.stat().st_mtime:
            kept.parent.mkdir(parents=True, exist_ok=True)
            made = self.compile(kept.parent, path, (ROOT / path).read_text(encoding="utf-8"))
            if made is None:
                sys.exit(f"{path} does not compile")
            made.rename(kept)
        return kept

    def link(self, folder, path=None, by=None):
        """The library, all of whose functions can be reached, with the object of one file replaced."""
        objects = {**self.objects, path: by} if path else self.objects
        return run(
            ["gcc", "-shared", "-Wl,-soname,libcal-mutant.so", "-o",
             folder / "libcal-mutant.so", *objects.values(), *self.libraries()], self.build,
        )

    @functools.cache
    def libraries(self):
        output = run(["pkg-config", "--libs", "gio-2.0", "icu-i18n"], self.build)
        return [*output.split(), "-lm"]

    def read_rules(self):
        """How each program is linked: its name and the command."""
        targets = {Path(command[0]).relative_to(self.build) for command, _ in self.tests.values()}
        rules = {}
        for command in run(["ninja", "-t", "commands", *sorted(targets)], self.build).splitlines():
            words = shlex.split(command)
            if "-o" in words and "-c" not in words and Path(words[words.index("-o") + 1]) in targets:
                rules[Path(words[words.index("-o") + 1]).name] = words
        return rules

    def link_program(self, program):
        """Links a program with the library as a file of its own, which mutants replace."""
        words = [w for w in self.rules[program.name] if w not in INSTEAD]
        words[words.index("-o") + 1] = str(program)
        place = words.index("-Wl,--start-group") if "-Wl,--start-group" in words else len(words)
        words[place:place] = [str(self.folder / "libcal-mutant.so")]
        run(words, self.build)

    def get_program(self, name):
        """The environment in which a program passes with the library as it is, where leaks are looked
        for if it can be; None if there is none.  It is linked when it is first asked for."""
        program = self.folder / Path(self.tests[name][0][0]).name
        with self.locks[program.name]:
            if not program.exists():
                self.link_program(program)
        with self.locks[name]:
            if name not in self.programs:
                some = [{"LD_PRELOAD": self.lsan, "LSAN_OPTIONS": "exitcode=23"}, {}]
                passing = (env for env in some if self.run_program(self.folder, name, env) is None)
                self.programs[name] = next(passing, None)
                if self.programs[name] is None:
                    print(f"{name} fails with the library as it is, and is left out", flush=True)
            return self.programs[name]

    def run_program(self, folder, name, variables):
        """Runs a program with the library of a folder: None if it passes, or what became of it."""
        command, own = self.tests[name]
        environment = {
            **os.environ, **own, **variables, "LD_LIBRARY_PATH": str(folder),
            "GCOV_PREFIX": str(folder / "profile"),
        }
        try:
            status = subprocess.run(
                [self.folder / Path(command[0]).name, *command[1:]], env=environment, check=False,
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                timeout=max(LEAST_SECONDS, SLOWER * self.seconds[name]),
            ).returncode
        except subprocess.TimeoutExpired:
            return f"{name} (hangs)"
        return name if status != 0 else None

    def compile(self, folder, path, text):
        """The object of a file that has another text; None if that is no program."""
        source = folder / Path(path).name
        source.write_text(text, encoding="utf-8")

        words = shlex.split(self.commands[path]["command"])
        words = words[words.index("cc") if "cc" in words else 0 :]
        words = [w for w in words if w not in DROPPED]
        for option in ("-MQ", "-MF", "-o", "-c"):
            place = words.index(option)
            del words[place : place + 2]
        words += [*RELEASED, f"-fmacro-prefix-map={folder}=.", "-I", str((ROOT / path).parent)]
        words += ["-o", str(folder / "mutant.o"), "-c", str(source)]
        result = subprocess.run(words, cwd=self.build, capture_output=True, check=False)
        return folder / "mutant.o" if result.returncode == 0 else None

    def choose(self, mutant):
        """The programs that a mutant is tried with, in order."""
        def cost(name):
            return (self.seconds[name] + 0.1) / self.lines.share(mutant.path, name)

        names = sorted(self.seconds.keys() & set(mutant.programs), key=cost)
        ends = itertools.accumulate(self.seconds[name] for name in names)
        return [name for name, end in zip(names, ends) if end <= self.each or name == names[0]]

    def try_programs(self, folder, mutant):
        """The first program that fails with a library; None if all pass."""
        for name in self.choose(mutant):
            variables = self.get_program(name)
            failed = None if variables is None else self.run_program(folder, name, variables)
            if failed is not None:
                return failed
        return None

    def test(self, mutant):
        """What became of a mutant: the program that caught it, “survived” or “none”."""
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        lines = (ROOT / mutant.path).read_text(encoding="utf-8").splitlines()
        lines[mutant.number - 1] = mutant.new
        try:
            made = self.compile(folder, mutant.path, "\n".join(lines) + "\n")
            if made is None or made.read_bytes() == self.objects[mutant.path].read_bytes():
                return "none"
            self.link(folder, mutant.path, made)
            return self.try_programs(folder, mutant) or "survived"
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
        return f"{mutant.path}|{mutant.old.strip()}|{mutant.new.strip()}|{mutant.above}"

    def get(self, mutant):
        return self.results.get(self.key(mutant))

    def put(self, mutant, result):
        with self.lock:
            self.results[self.key(mutant)] = result
            new = self.file.with_suffix(".new")
            new.write_text(json.dumps(self.results, indent=1), encoding="utf-8")
            new.replace(self.file)


def try_mutants(workshop, record, mutants, count, end, jobs):
    """Tries mutants until so many are known that are some, or the time is over."""
    equal = read_equal()
    tried = []

    def try_one(mutant):
        result = record.get(mutant)
        if result in (None, "survived") and time.monotonic() < end:
            is_equal = (mutant.path, mutant.old.strip(), mutant.new.strip()) in equal
            result = "none" if is_equal else workshop.test(mutant)
            record.put(mutant, result)
        if result == "survived":
            print(f"{mutant.path}:{mutant.number}: survived {len(mutant.programs)} programs\n"
                  f"  - {mutant.old.strip()}\n  + {mutant.new.strip()}", flush=True)
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
    parser.add_argument("--each", type=float, default=60, help="seconds of programs for a mutant")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--least", type=float, default=97)
    arguments = parser.parse_args()

    build = arguments.build.resolve()
    end = time.monotonic() + 60 * arguments.minutes
    (build / "mutants").mkdir(exist_ok=True)
    record = Record(build / "mutants" / "results.json")
    lines = Lines(build)
    mutants = iter(draw(lines, arguments.seed))
    workshop = Workshop(build, lines, arguments.each)

    try:
        workshop.prepare(arguments.jobs)
        tried = try_mutants(workshop, record, mutants, arguments.count, end, arguments.jobs)
    finally:
        shutil.rmtree(workshop.folder, ignore_errors=True)

    survivors = sum(result == "survived" for _, result in tried)
    share = 100 * (1 - survivors / max(len(tried), 1))
    print(f"{len(tried)} mutants, {survivors} survived: {share:.1f} % caught")
    return 0 if tried and share >= arguments.least else 1


if __name__ == "__main__":
    sys.exit(main())

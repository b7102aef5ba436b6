#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Includes and calls go down the layers that docs/design/layers.md draws.

No file uses what is above it or next door, no circle of calls goes through several
types, no public header includes a private one, and only public files have blocks of
documentation.
"""

import re
from collections import defaultdict
from fnmatch import fnmatchcase
from typing import NamedTuple

from lint import ROOT, Findings, list_definitions, list_files, read, read_code

DRAWING = ROOT / "docs" / "design" / "layers.md"
LIBRARY = ROOT / "cal"

# Where public headers are.
FACES = (LIBRARY, LIBRARY / "gtk4")

DOCUMENTATION = re.compile(r"^ */\*\*$", re.MULTILINE)
INCLUDE = re.compile(r'^# *include [<"](?:[\w.]+/)*([\w-]+\.h)[>"]', re.MULTILINE)

# A function that is called or taken; members of structures are not.
USE = re.compile(r"(?<![\w.>])(?:cal|tool)_\w+")
# The type of an object belongs to whatever mentions it, as its macros do.
TYPE = re.compile(r"_get_type$")

# In the drawing: where a floor begins, and what stands for files.
FLOOR = re.compile(r"^[┌├]")
PATTERN = re.compile(r"\S*(?:/|\*|\.[ch])")

# What breaks the rule, and why it does.  A line that is no longer needed is found.
EXCEPTIONS = {}


class Room(NamedTuple):
    name: str
    floor: int
    patterns: list


def read_rooms():
    """The rooms of the drawing, the lowest floor first."""
    text = read(DRAWING)
    lines = re.search(r"^```\n(┌.*?)^```$", text, re.MULTILINE | re.DOTALL)[1].splitlines()
    starts = [number for number, line in enumerate(lines) if FLOOR.match(line)]
    rooms = []

    for floor, (start, end) in enumerate(zip(starts, starts[1:] + [len(lines) - 1])):
        columns = zip(*(line.strip("│").split("│") for line in lines[start + 1 : end]))
        for column in columns:
            words = " ".join(column).split()
            patterns = [word for word in words if PATTERN.fullmatch(word)]
            rooms.append(Room(words[0], len(starts) - floor, patterns))

    return rooms[::-1]


def matches(path, pattern):
    """Whether a pattern names a file: a folder all that is in it."""
    if pattern.endswith("/"):
        return path.startswith(pattern)
    return path.count("/") == pattern.count("/") and fnmatchcase(path, pattern)


def assign(files, rooms, findings):
    """The room of each file."""
    assigned = {}
    used = set()

    for file in files:
        path = str(file.relative_to(LIBRARY))
        named = [(p, room) for room in rooms for p in room.patterns if matches(path, p)]
        if not named:
            findings.add(file, 1, "the drawing of the layers has no room for this file")
            continue
        pattern, assigned[file] = max(named, key=lambda pair: len(pair[0]))
        used.add(pattern)

    for pattern in sorted({p for room in rooms for p in room.patterns} - used):
        findings.add(DRAWING, 1, f"{pattern} is no file of cal/")

    return assigned


def may_use(room, other):
    return room == other or other.floor < room.floor


def list_public():
    """The names in the lists of what introspection reads."""
    build = read(LIBRARY / "meson.build") + read(LIBRARY / "gtk4" / "meson.build")
    lists = re.findall(r"^cal_(?:gtk_)?public_\w+ \+?= files\((.*?)\)", build, re.MULTILINE | re.DOTALL)

    return set(re.findall(r"'([^']+)'", "".join(lists))) | {"cal-version.h.in"}


def check_documentation(files, findings):
    public = list_public()

    for file in files:
        match = DOCUMENTATION.search(read(file))
        if match and file.name not in public:
            line = read(file).count("\n", 0, match.start()) + 1
            findings.add(file, line, "a private file has a block of documentation")


def check_includes(rooms, findings):
    headers = {file.name: file for file in rooms if file.suffix == ".h"}

    for file, room in rooms.items():
        text = read(file)
        private = file.suffix == ".c" or "-private" in file.name

        for match in INCLUDE.finditer(text):
            header = headers.get(match[1])
            line = text.count("\n", 0, match.start()) + 1

            if header is None:
                continue
            other = rooms[header]
            if not may_use(room, other):
                findings.add(file, line, f"{room.name} includes {header.name} of {other.name}")
            if not private and "-private" in header.name:
                findings.add(file, line, f"a public header includes {header.name}")


class Use(NamedTuple):
    """What one file uses of another."""

    file: object
    line: int
    name: str
    target: object


def find_names(code, first=1):
    """Each name in code with the line where it stands first."""
    names = {}
    for match in USE.finditer(code):
        names.setdefault(match[0], first + code.count("\n", 0, match.start()))
    return names


class Calls:
    """The uses of functions, and of tables of functions, among the files."""

    def __init__(self, files):
        definitions = [
            one
            for one in list_definitions(files, "fv")
            if USE.fullmatch(one.name)
            and not TYPE.search(one.name)
            and (one.kind == "function" or "Funcs" in one.type)
        ]
        self.homes = defaultdict(set)
        self.own = defaultdict(set)
        # What the inline functions of headers use in their turn.
        self.inlined = {}
        self.uses = []

        for one in definitions:
            self.own[one.file].add(one.name)
            if one.file.suffix == ".h" or not one.is_static:
                self.homes[one.name].add(one.file)

        for one in definitions:
            if one.file.suffix == ".h":
                lines = read_code(one.file).splitlines()[one.first - 1 : one.last]
                self.inlined[one.name] = find_names("\n".join(lines), one.first)
                self.add(one.file, self.inlined[one.name])

        for file in files:
            if file.suffix == ".c":
                self.add(file, self.expand(find_names(read_code(file))))

    def expand(self, names):
        """The names with those that inline functions among them use."""
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            for other in self.inlined.get(name, ()):
                if other not in names:
                    names[other] = names[name]
                    waiting.append(other)
        return names

    def add(self, file, names):
        for name, line in names.items():
            if name not in self.own[file]:
                for target in sorted(self.homes.get(name, ())):
                    self.uses.append(Use(file, line, name, target))


def find_owners(files):
    """The type that each file belongs to: that of a public header, or of the files
    whose names begin alike."""
    stems = {file.stem.removesuffix("-private") for file in files} - {"cal"}
    public = {file.stem for file in files if file.parent in FACES and file.suffix == ".h"}

    def find(stem):
        shorter = [other for other in stems if stem.startswith(other + "-")]
        return stem if stem in public or not shorter else find(max(shorter, key=len))

    return {file: find(file.stem.removesuffix("-private")) for file in files}


def find_reached(uses):
    """The files that each file reaches by calls, through others too."""
    graph = defaultdict(set)
    for use in uses:
        graph[use.file].add(use.target)

    reached = defaultdict(set)
    for file in graph:
        waiting = [file]
        while waiting:
            new = graph.get(waiting.pop(), set()) - reached[file]
            reached[file] |= new
            waiting += new

    return reached


def check_circles(uses, findings):
    """Finds each pair of files of two types that reach each other."""
    owners = find_owners(list_files("cal/*.[ch]", "cal/*/*.[ch]"))
    reached = find_reached(uses)
    pairs = defaultdict(list)

    for use in uses:
        if use.file in reached[use.target] and owners[use.file] != owners[use.target]:
            pairs[use.file, use.target].append(use)

    for (file, target), those in pairs.items():
        what = f"{target.name} is in a circle with this file: "
        findings.add(file, those[0].line, what + ", ".join(use.name for use in those))


def check_exceptions(excepted, uses, rooms, findings):
    """Finds those of EXCEPTIONS that break no rule."""
    reached = find_reached(uses)
    needed = {
        (str(use.file.relative_to(LIBRARY)), use.name)
        for use in excepted
        if not may_use(rooms[use.file], rooms[use.target]) or use.file in reached[use.target]
    }
    for file, name in sorted(EXCEPTIONS.keys() - needed):
        findings.add(LIBRARY / file, 1, f"needs no exception any longer for {name}")


def check_calls(rooms, findings):
    uses = []
    excepted = []

    for use in Calls(list(rooms)).uses:
        key = (str(use.file.relative_to(LIBRARY)), use.name)
        (excepted if key in EXCEPTIONS else uses).append(use)

    for use in uses:
        room, other = rooms[use.file], rooms[use.target]
        if not may_use(room, other):
            findings.add(use.file, use.line, f"{room.name} uses {use.name} of {other.name}")

    # Circles through several floors break that rule already.
    level = [use for use in uses if rooms[use.file] == rooms[use.target]]
    level = [use for use in level if use.file.suffix == use.target.suffix == ".c"]
    check_circles(level, findings)
    check_exceptions(excepted, level, rooms, findings)


def main():
    findings = Findings()
    files = [file for file in list_files("*.[ch]") if file.is_relative_to(LIBRARY)]
    rooms = assign(files, read_rooms(), findings)

    check_documentation(files, findings)
    check_includes(rooms, findings)
    if not findings.lines:
        check_calls(rooms, findings)
    findings.finish()


if __name__ == "__main__":
    main()

# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What the lints share.

A lint prints one line for each thing it finds, FILE:LINE: WHAT, and fails if
there is any.  It skips itself where it lacks a tool.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]

SKIPPED = 77

# A macro that defines a function or a type, and has no semicolon after it.
DEFINITION = re.compile(r"^([A-Z][A-Z0-9_]+) ?\(", re.MULTILINE)

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
STRING = re.compile(r"""\"(?:\\.|[^"\\\n])*\"|'(?:\\.|[^'\\\n])+'""")

# A constant structure; those that have an id are the rules of calendars.
STRUCTURE = re.compile(r"^(?:static )?const \w+ \w+ = \{$(.*?)^\};", re.MULTILINE | re.DOTALL)
ID = re.compile(r'\.id = "([^"]+)"')
SYSTEM = re.compile(r"\.system = \w")


def list_files(*patterns):
    """The files of the project that match one of the patterns, in order."""
    git = subprocess.run(
        ["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    if git.returncode == 0 and (ROOT / ".git").exists():
        files = [ROOT / name for name in git.stdout.split("\0") if name]
    else:
        files = ROOT.rglob("*")

    return sorted(
        file
        for file in files
        if file.is_file()
        and not file.relative_to(ROOT).parts[0].startswith("_build")
        and not {".git", "__pycache__", "subprojects"} & set(file.relative_to(ROOT).parts)
        and (not patterns or any(file.relative_to(ROOT).match(p) for p in patterns))
    )


def read(file):
    """The text of a file; empty if it is not text."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def blank(match):
    """What keeps the lines where they are."""
    return " " + "\n" * match[0].count("\n")


def read_uncommented(file):
    """A C file without its comments."""
    return COMMENT.sub(blank, read(file))


def read_code(file):
    """A C file without its comments and what is in strings."""
    return STRING.sub('""', read_uncommented(file))


def list_rules():
    """The rules of built-in calendars: file, id and text."""
    for file in list_files("cal/backends/*.c"):
        for rule in STRUCTURE.findall(read_uncommented(file)):
            name = ID.search(rule)
            # What names the calendars of a class with parameters is none itself.
            if name and SYSTEM.search(rule):
                yield file, name[1], rule


class Definition(NamedTuple):
    """A function or variable of a C file."""

    file: Path
    name: str
    first: int
    last: int
    kind: str
    type: str
    is_static: bool


def list_definitions(files, kinds="f"):
    """What is defined in C files, as Universal Ctags finds it: functions, f, and
    variables, v.  Skips the lint if there are no such ctags."""
    ctags = shutil.which("ctags")
    if not ctags or b"Universal Ctags" not in subprocess.check_output([ctags, "--version"]):
        skip("Universal Ctags is not here")

    # Otherwise ctags would take a macro with what follows for one function.
    macros = {name for file in files for name in DEFINITION.findall(read(file))}
    ignored = [f"-I{name}+" for name in sorted(macros)]
    tags = subprocess.run(
        [ctags, "--languages=C", "--language-force=C", f"--kinds-C={kinds}", "--fields=+nefKt"]
        + ["--output-format=json", "-f", "-", *ignored, *map(str, files)],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    for line in tags.stdout.splitlines():
        tag = json.loads(line)
        yield Definition(
            file=Path(tag["path"]),
            name=tag["name"],
            first=tag["line"],
            last=tag.get("end", tag["line"]),
            kind=tag["kind"],
            type=tag.get("typeref", ""),
            is_static=tag.get("file", False),
        )


class Findings:
    """What a lint has found."""

    def __init__(self):
        self.lines = []

    def add(self, file, line, what):
        self.lines.append(f"{file.relative_to(ROOT)}:{line}: {what}")

    def finish(self):
        """Prints them and ends the program."""
        for line in self.lines:
            print(line)
        sys.exit(1 if self.lines else 0)


def skip(why):
    print(why)
    sys.exit(SKIPPED)

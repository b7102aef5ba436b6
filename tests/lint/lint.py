# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What the lints share.

A lint prints one line for each thing it finds, FILE:LINE: WHAT, and fails if
there is any.  It skips itself where it lacks a tool.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SKIPPED = 77


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

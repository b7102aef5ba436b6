#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Nothing lies about unused: every source, test and example is named in the
meson.build of its folder or of one above, or in a script `run` there.  Every class of
a built-in calendar is in the list of them, and every file with messages in that of the
translators.  What is translated is a message, and of the animals all are or none."""

import re

from lint import ROOT, Findings, list_files, read, read_code, read_uncommented

SUFFIXES = ("*.c", "*.cpp", "*.h", "*.js", "*.py", "*.sh", "*.vala")
FOLDERS = ("cal", "examples", "tests")

BUILTINS = ROOT / "cal" / "backends" / "cal-builtins.c"
BUILTIN = re.compile(r"^CAL_DEFINE_BUILTIN \(\w+, (\w+),", re.MULTILINE)
LISTED = re.compile(r"\bCALENDAR \(\w+, (\w+)\)")

# Each library has catalogues of its own.
POTFILES = {
    "cal": ROOT / "po" / "POTFILES",
    "cal/gtk4": ROOT / "po" / "gtk4" / "POTFILES",
    "examples/gtk4": ROOT / "po" / "demo" / "POTFILES",
}
# Of a message, by a number or a weekday: see cal-recurrence-words.c.
FORM = re.compile(r"(?<=^recurrence)\|(one|two|few|many|[1-7])$")
TRANSLATION = re.compile(r'^msgctxt "(.*)"\nmsgid "(.*)"\nmsgstr ".+"$', re.MULTILINE)
# A dual may have its number in the word.
PATTERN = re.compile(r'^(?<!\|two"\n)msgid ".*\{0\}.*"\nmsgstr "(.+)"$', re.MULTILINE)
MARKED = re.compile(r'\bNC_ ?\("([^"]*)", "([^"]*)"\)')
# A row of them is in one language; these stand for others in Vietnam and in Tibet.
ANIMALS = "zodiac"
OTHER_ANIMALS = {"Buffalo", "Cat", "Mouse", "Sheep", "Bird"}
# Not where the macro itself is defined.
MESSAGE = re.compile(r"^(?!# *define).*\b(?:NC|N|C)?_ ?\(", re.MULTILINE)


def is_named(file):
    """Whether a file, or its name without suffix, is in a list."""
    quoted = re.compile(rf"'(?:[^']*/)?(?:{re.escape(file.name)}|{re.escape(file.stem)})'")
    used = re.compile(rf"(?<![\w-]){re.escape(file.name)}\b")
    folder = file.parent

    while folder != ROOT:
        for name, word in (("meson.build", quoted), ("run", used)):
            if (folder / name).exists() and word.search(read(folder / name)):
                return True
        folder = folder.parent

    return False


def needs_no_list(file):
    """Headers that are not installed are found by whoever includes them, and
    scripts that make data are run by hand."""
    installed = file.parent == ROOT / "cal" and "-private" not in file.name

    return (file.suffix == ".h" and not installed) or file.parent.name == "data"


def check_builtins(findings):
    """The linker finds what is in the list alone."""
    listed = LISTED.findall(read(BUILTINS))

    for file in list_files("cal/backends/*.c"):
        for name in BUILTIN.findall(read_code(file)):
            if name not in listed:
                findings.add(file, 1, f"{name} is not in the list of {BUILTINS.name}")


def list_sources(folder):
    """The C files of a library, without those of another one in a folder of it."""
    others = [ROOT / other for other in POTFILES if other.startswith(folder + "/")]

    for file in list_files("*.[ch]"):
        if file.is_relative_to(ROOT / folder) and not any(map(file.is_relative_to, others)):
            yield file


def check_messages(findings):
    for folder, list_file in POTFILES.items():
        listed = {line for line in read(list_file).splitlines() if not line.startswith("#")}
        files = list_sources(folder)
        marked = {str(f.relative_to(ROOT)) for f in files if MESSAGE.search(read_code(f))}

        for name in sorted(marked - listed):
            where = list_file.relative_to(ROOT)
            findings.add(ROOT / name, 1, f"has messages, but is not in {where}")
        for name in sorted(listed - marked):
            findings.add(list_file, 1, f"{name} has no messages")


def check_catalogues(findings):
    marked = {message for file in list_sources("cal") for message in MARKED.findall(read_uncommented(file))}
    animals = {name for context, name in marked if context == ANIMALS} - OTHER_ANIMALS

    for file in list_files("po/*.po"):
        translated = {(FORM.sub("", context), name) for context, name in TRANSLATION.findall(read(file))}
        for context, message in sorted(translated - marked):
            findings.add(file, 1, f"{message} ({context}) is no message")
        for pattern in PATTERN.findall(read(file)):
            if pattern.count("{0}") != 1:
                findings.add(file, 1, f"{pattern} has not one place for the name or the number")
        named = {name for context, name in translated if context == ANIMALS} & animals
        if named and named != animals:
            findings.add(file, 1, f"there is no name of {', '.join(sorted(animals - named))}")


def main():
    findings = Findings()

    check_builtins(findings)
    check_messages(findings)
    check_catalogues(findings)

    for file in list_files(*SUFFIXES):
        if file.relative_to(ROOT).parts[0] not in FOLDERS or needs_no_list(file):
            continue
        if not is_named(file):
            findings.add(file, 1, "no meson.build names this file")

    findings.finish()


main()

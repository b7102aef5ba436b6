#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Includes point one way:

    integer math <- astronomy <- locale <- backends
                 <- registry, date, period <- formatter <- tool

No public header includes a private one, and only public files have blocks of
documentation.
"""

import re

from lint import ROOT, Findings, list_files, read

DOCUMENTATION = re.compile(r"^ */\*\*$", re.MULTILINE)
INCLUDE = re.compile(r'^# *include [<"](?:[\w.]+/)*([\w-]+\.h)[>"]', re.MULTILINE)

# Headers of cal/ itself that lie below the backends: integer math, how text is
# shown in messages, and the types and the contract that backends implement.
BASE = {
    "cal-math-private.h",
    "cal-month-code-private.h",
    "cal-shown-private.h",
    "cal-types.h",
    "cal-version-macros.h",
    "cal-version.h",
}
CONTRACT = {
    "cal-backend-private.h",
    "cal-backend.h",
    "cal-era-private.h",
    "cal-era.h",
    "cal-error.h",
    "cal-name-private.h",
    "cal-rule-private.h",
    "cal-native-private.h",
}

# What belongs to the formatter under other names, and what includes everything.
FORMATTER = {"cal", "cal-date-format", "cal-locale", "cal-part"}

# By folder and, in cal/ itself, by name; a higher layer includes lower ones.
LAYERS = ["base", "astronomy", "contract", "locale", "backends", "core", "format", "tool"]


def find_layer(file):
    """The layer of a file of cal/."""
    folder = file.relative_to(ROOT / "cal").parts[0]

    if folder in ("astronomy", "backends", "format", "locale", "tool"):
        return folder
    if file.stem in FORMATTER or "formatter" in file.name:
        return "format"
    if file.suffix == ".h" and file.name in BASE:
        return "base"
    if file.suffix == ".h" and file.name in CONTRACT or file.stem == "cal-rule":
        return "contract"
    return "core"


def list_public():
    """The names in the lists of what introspection reads."""
    build = read(ROOT / "cal" / "meson.build")
    lists = re.findall(r"^cal_public_\w+ \+?= files\((.*?)\)", build, re.MULTILINE | re.DOTALL)

    return set(re.findall(r"'([^']+)'", "".join(lists))) | {"cal-version.h.in"}


def check_documentation(file, public, findings):
    match = DOCUMENTATION.search(read(file))

    if match and file.name not in public:
        line = read(file).count("\n", 0, match.start()) + 1
        findings.add(file, line, "a private file has a block of documentation")


def main():
    findings = Findings()
    files = list_files("cal/*.[ch]", "cal/*/*.[ch]")
    layers = {file.name: find_layer(file) for file in files if file.suffix == ".h"}
    public = list_public()

    for file in files:
        text = read(file)
        layer = find_layer(file)
        private = file.suffix == ".c" or "-private" in file.name

        check_documentation(file, public, findings)

        for match in INCLUDE.finditer(text):
            header = match[1]
            line = text.count("\n", 0, match.start()) + 1

            if header not in layers:
                continue
            if LAYERS.index(layers[header]) > LAYERS.index(layer):
                findings.add(file, line, f"{layer} includes {header} of {layers[header]}")
            if not private and "-private" in header and layer != "tool":
                findings.add(file, line, f"a public header includes {header}")

    findings.finish()


main()

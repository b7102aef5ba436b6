#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Includes point one way:

    types <- base <- rule <- astronomy, locale <- model <- backends <- face
          <- format <- text <- tool

No public header includes a private one, and only public files have blocks of
documentation.
"""

import re

from lint import ROOT, Findings, list_files, read

DOCUMENTATION = re.compile(r"^ */\*\*$", re.MULTILINE)
INCLUDE = re.compile(r'^# *include [<"](?:[\w.]+/)*([\w-]+\.h)[>"]', re.MULTILINE)

# A higher layer includes lower ones.  The public headers, which declare what all
# others speak of, come first.
LAYERS = ["types", "base", "rule", "astronomy", "locale", "model", "backends", "face", "format",
          "text", "tool"]

# Files of cal/core that know no calendar; what else is there is the model.
BASE = {"cal-era", "cal-math", "cal-month-code", "cal-name", "cal-scan", "cal-shown"}
RULE = {"cal-gregorian", "cal-iso", "cal-roman", "cal-rule", "cal-vector", "cal-year"}

# Values that have no methods but their own, and the public files above the format.
VALUES = {"cal-era", "cal-error", "cal-types"}
TEXT = {"cal-date-text", "cal-formatter", "cal-locale", "cal-month-day-text", "cal-part"}


def find_layer(file):
    """The layer of a file of cal/."""
    folder = file.relative_to(ROOT / "cal").parts[0]
    stem = file.stem.removesuffix("-private")

    if folder == "core":
        return "base" if stem in BASE else "rule" if stem in RULE else "model"
    if folder in LAYERS:
        return folder
    if file.suffix == ".h":
        return "types"
    return "base" if stem in VALUES else "text" if stem in TEXT else "face"


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

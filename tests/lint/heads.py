#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Every file begins with its copyright and licence; C sources do so in the one
form, and the head of a backend names its facts."""

import re

from lint import ROOT, Findings, list_files, read

# REUSE-IgnoreStart
COPYRIGHT = "SPDX-FileCopyrightText: 2026 The Cal Authors"
LICENCE = "SPDX-License-Identifier: LGPL-2.1-or-later"
# Data that others have made.
FOREIGN = {"cal-icu-mended-cldr.c", "cal-territory-data.c"}
FOREIGN_COPYRIGHT = "SPDX-FileCopyrightText: 1991-2026 Unicode, Inc."
FOREIGN_LICENCE = "SPDX-License-Identifier: LicenseRef-Unicode-3.0"
# REUSE-IgnoreEnd



def make_head(copyright_line, licence):
    return f"/*\n * {copyright_line}\n * {licence}\n */\n"


C_HEAD = make_head(COPYRIGHT, LICENCE)
FOREIGN_HEAD = make_head(FOREIGN_COPYRIGHT, FOREIGN_LICENCE)

# These cannot hold a head: .reuse/dep5 speaks for them.
WITHOUT = {".json", ".png", ".txt"}
DEBIAN = ROOT / "build-aux" / "packaging" / "debian"

# What defines a calendar, and what its head has to name.
BACKEND = re.compile(r"^(?:CAL_DEFINE_BUILTIN \(|const CalMadeKind )", re.MULTILINE)
FACTS = ("Source:", "Epoch:", "Range:", "Anchors:")


def comment_after_head(text):
    """The first comment after the licence."""
    rest = text[len(C_HEAD) :].lstrip()
    return rest[: rest.find("*/")] if rest.startswith("/*") else ""


def check_source(file, text, findings):
    if not text.startswith(FOREIGN_HEAD if file.name in FOREIGN else C_HEAD):
        findings.add(file, 1, "the head is not in the form that all C files have")
    elif BACKEND.search(text) and file.suffix == ".c":
        head = comment_after_head(text)
        for fact in FACTS:
            if not re.search(rf"^ \* {fact} \S", head, re.MULTILINE):
                findings.add(file, 1, f"the head of this backend does not name its “{fact}”")


def main():
    findings = Findings()

    for file in list_files():
        if file.suffix in WITHOUT or file.name == "dep5" or file.is_relative_to(DEBIAN):
            continue

        text = read(file)

        if file.suffix in (".c", ".h", ".cpp", ".vala"):
            check_source(file, text, findings)
            continue

        head = text[:400]
        for line in (COPYRIGHT, LICENCE):
            if line not in head:
                findings.add(file, 1, f"the head has no “{line}”")

    findings.finish()


main()

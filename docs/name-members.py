#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Lets links to members of enumerations say which member: name-members.py IN OUT

gi-docgen 2023.1 shows [error@Cal.Error.PARSE] as CalError, whatever the member.
"""

import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape

LINK = re.compile(r"(?<!\])\[(?:error|enum|flags)@Cal\.(\w+)\.(\w+)\]")


def name_member(match):
    words = re.findall(r"[A-Z][a-z0-9]*", match[1])
    name = "_".join(["CAL", *words, match[2]]).upper()
    return f"<code>[{name}]{match[0]}</code>"


def name_member_in_xml(match):
    return escape(name_member(match))


def main(source, target):
    replace = name_member_in_xml if source.endswith(".gir") else name_member
    Path(target).write_text(LINK.sub(replace, Path(source).read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Writes what gi-docgen 2023.1 would show otherwise in another way: prepare.py IN OUT

It shows [error@Cal.Error.PARSE] as CalError, whatever the member, and takes the percent
sign away from `%A`, as it would be a constant, and others from `#A` and `@a`.
"""

import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape, unescape

LINK = re.compile(r"(?<!\])\[(?:error|enum|flags)@Cal\.(\w+)\.(\w+)\]")

BLOCK = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)
# Code of one line, and in it what gi-docgen changes or is not the same in HTML.
CODE = re.compile(r"`([^`\n]+)`")
SIGIL = re.compile(r"(?:^|\W)[%#@]\w")
SPECIAL = re.compile(r"[^\w\s]")


def name_member(match):
    words = re.findall(r"[A-Z][a-z0-9]*", match[1])
    name = "_".join(["CAL", *words, match[2]]).upper()
    return f"<code>[{name}]{match[0]}</code>"


def write_code(match):
    if not SIGIL.search(match[1]):
        return match[0]
    return f"<code>{SPECIAL.sub(lambda sign: f'&#{ord(sign[0])};', match[1])}</code>"


def prepare(text):
    text = LINK.sub(name_member, text)
    parts = BLOCK.split(text)
    parts[::2] = [CODE.sub(write_code, part) for part in parts[::2]]
    return "".join(parts)


def prepare_xml(text):
    """The same in each block of documentation."""
    return re.sub(
        r"(<doc [^>]*>)(.*?)(</doc>)",
        lambda match: match[1] + escape(prepare(unescape(match[2]))) + match[3],
        text,
        flags=re.DOTALL,
    )


def main(source, target):
    change = prepare_xml if source.endswith(".gir") else prepare
    Path(target).write_text(change(Path(source).read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What stands in pages and documentation blocks beside code: the sentences that people read."""

import re

FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
HTML_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
HEAD = re.compile(r"^(?:Title|SPDX-\S+):.*$", re.MULTILINE)
TABLE = re.compile(r"^\|.*$", re.MULTILINE)
CODE = re.compile(r"`[^`]*`")
# A link to a symbol has its name for a text; that of another link is read.
SYMBOL = re.compile(r"\[[a-z]+@[^\]]*\]")
LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
NAMED = re.compile(r"\w+_\w+(?: \(\))?|[%@#]\w+|\w+ \(\)")

BLOCK = re.compile(r"/\*\*\n(.*?)\*/", re.DOTALL)
ANNOTATION = re.compile(r"^[^\S\n]*\*[^\S\n]*@?[\w:.-]+:(?:[^\S\n]*\(.*?\))*:?", re.MULTILINE)


def strip_page(text, name="name"):
    """The prose of a page, with a word in the place of each piece of code."""
    for pattern in (FENCED, HTML_COMMENT, HEAD, TABLE, ADDRESS):
        text = pattern.sub("", text)
    text = LINK.sub(r"\1", CODE.sub(name, text))
    return NAMED.sub(name, SYMBOL.sub(name, text))


def list_blocks(code):
    """The prose of each documentation block, with its line."""
    for match in BLOCK.finditer(code):
        text = ANNOTATION.sub("", match[1])
        text = re.sub(r"^ *\* ?", "", text, flags=re.MULTILINE)
        text = re.sub(r"^ {4}.*$", "", text, flags=re.MULTILINE)
        yield code.count("\n", 0, match.start()) + 1, strip_page(text)

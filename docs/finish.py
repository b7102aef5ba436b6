#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Runs gi-docgen, and makes its pages searchable and readable on small screens:
finish.py FOLDER SEARCH.JS SITE.CSS PAGES SHEETS COMMAND…

PAGES are the names of the guides, with commas between.  The index has an entry for each of
their sections and for each symbol: title, link, summary, words of the title, words of the
text, and what it weighs more than others.

SHEETS is the program that prints a month of each calendar, or “-”.  Each sheet goes below the
heading of its calendar.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

HEADINGS = ("h1", "h2", "h3")
SUMMARY_LENGTH = 110
# Sections of guides stand before symbols.
GUIDE_BONUS = 3

# Links in summaries, which gi-docgen leaves as they are written, and their last word.
LINK = re.compile(r"\[[a-z]+@[\w.:-]*?(\w+)\]")

# The heading of a calendar, which ends with its id.
CALENDAR = re.compile(r"<h2 id=[^>]*>[^<]*\(<code>([\w-]+)</code>\)(?:<[^h]|[^<])*?</h2>")

# The beginning of the name of the page of a symbol, where it is not its type.
PREFIXES = {
    "bitfield": "flags",
    "constant": "const",
    "domain": "error",
    "function": "func",
    "function_macro": "func",
    "interface": "iface",
    "record": "struct",
}


def split_words(text):
    folded = unicodedata.normalize("NFD", text)
    folded = "".join(c for c in folded if not unicodedata.category(c).startswith("M")).lower()
    return re.findall(r"[^\W_]+", folded)


class Sections(HTMLParser):
    """The sections of a guide: the id of the heading, the heading, and the text below."""

    def __init__(self, text):
        super().__init__()
        self.sections = []
        self.heading = None
        self.inside = False
        # Within a sheet of a month, whose words are not of the guide.
        self.sheet = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if values.get("id") == "main":
            self.inside = True
        elif values.get("id") in ("toc", "search"):
            self.inside = False
        elif tag == "figure":
            self.sheet = True
        elif self.inside and tag in HEADINGS:
            self.heading = tag
            self.sections.append([values.get("id", ""), "", ""])

    def handle_endtag(self, tag):
        if tag == self.heading:
            self.heading = None
        elif tag == "figure":
            self.sheet = False

    def handle_data(self, data):
        if self.inside and self.sections and not self.sheet:
            self.sections[-1][1 if self.heading else 2] += data


def shorten(text):
    text = " ".join(text.split())
    if len(text) <= SUMMARY_LENGTH:
        return text
    return text[:SUMMARY_LENGTH].rsplit(" ", 1)[0] + " …"


def list_guide(path):
    sections = Sections(path.read_text("utf-8")).sections
    page = sections[0][1] if sections else ""
    for anchor, heading, text in sections:
        title = heading if heading == page else f"{page}: {heading}"
        words = " ".join(sorted(set(split_words(f"{title} {text}"))))
        names = " ".join(split_words(heading))
        yield [title, f"{path.name}#{anchor}", shorten(text), names, words, GUIDE_BONUS]


def list_symbols(index):
    for symbol in index["symbols"]:
        kind, name = symbol["type"], symbol["name"]
        if kind == "content":
            continue
        owner = symbol.get("type_name") or symbol.get("struct_for")
        page = ".".join(filter(None, [PREFIXES.get(kind, kind), owner, name]))
        separator = {"property": ":", "signal": "::", "vfunc": "."}.get(kind)
        title = symbol.get("ident") or symbol.get("ctype") or name
        if separator:
            title = f"{index['meta']['ns']}{owner}{separator}{name}"
        # CalTableBackend is found by each of its words.
        parts = re.findall(r"[A-Z]+[a-z0-9]*|[a-z0-9]+", title)
        names = " ".join(split_words(" ".join([title, name, owner or "", *parts])))
        summary = LINK.sub(r"\1", symbol["summary"])
        words = " ".join(split_words(f"{names} {summary}"))
        yield [title, f"{page}.html", summary, names, words, 0]


def list_sheets(program):
    """The sheets by the ids of calendars, each of which is a line before its sheet."""
    text = subprocess.run([program], check=True, capture_output=True, encoding="utf-8").stdout
    parts = re.split(r"^([\w-]+)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def insert_sheets(page, sheets):
    def insert(match):
        return match[0] + sheets.pop(match[1], "")

    text = CALENDAR.sub(insert, page.read_text("utf-8"))
    if sheets:
        sys.exit(f"{page.name} has no section for {', '.join(sheets)}")
    page.write_text(text, "utf-8")


def main(folder, script, style, pages, sheets, *command):
    folder = Path(folder)
    subprocess.run(command, check=True)
    if sheets != "-":
        insert_sheets(folder / "calendars.html", list_sheets(sheets))

    entries = [entry for page in pages.split(",") for entry in list_guide(folder / f"{page}.html")]
    entries += list_symbols(json.loads((folder / "index.json").read_text("utf-8")))
    missing = [link for _, link, *_ in entries if not (folder / link.split("#")[0]).exists()]
    if missing:
        sys.exit(f"there are no pages for {', '.join(missing)}")

    index = json.dumps(entries, ensure_ascii=False, separators=(",", ":"))
    (folder / "search-index.js").write_text(f"window.calSearchIndex = {index};\n", "utf-8")
    shutil.copyfile(script, folder / "search.js")
    with open(folder / "style.css", "a", encoding="utf-8") as sheet:
        sheet.write(Path(style).read_text("utf-8"))
    # For ninja, which looks at the folder and not at what is in it.
    os.utime(folder)


if __name__ == "__main__":
    main(*sys.argv[1:])

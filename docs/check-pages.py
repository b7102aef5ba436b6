#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What the pages of the reference show is what was written, all links in them lead
somewhere, and the search finds each: check-pages.py FOLDER [GIR PAGE…]

Without a GIR only the links and the search are checked, as they are in the site, which has
several references."""

import json
import posixpath
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag
from xml.etree import ElementTree

DOC = "{http://www.gtk.org/introspection/core/1.0}doc"

FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`]+)`")
# What gi-docgen should have made a link of.
UNRESOLVED = re.compile(r"\[[a-z]+@[\w.:-]+\]")


class Page(HTMLParser):
    """The links of a page, where links can lead, its text and its code."""

    def __init__(self, path, folder):
        super().__init__()
        self.name = path.relative_to(folder).as_posix()
        self.anchors = set()
        self.links = []
        self.text = []
        self.codes = []
        self.inside = []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.anchors.update(values[key] for key in ("id", "name") if values.get(key))
        self.links += [values[key] for key in ("href", "src") if values.get(key)]
        if tag in ("code", "script", "style"):
            self.inside.append(tag)
        if tag == "code":
            self.codes.append("")

    def handle_endtag(self, tag):
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data):
        if "code" in self.inside:
            self.codes[-1] += data
        if not self.inside:
            self.text.append(data)


def resolve(name, link):
    """The page and the anchor that a link on a page leads to."""
    file, anchor = map(unquote, urldefrag(link))
    folder = posixpath.dirname(name)
    return posixpath.normpath(posixpath.join(folder, file)) if file else name, anchor


def check_links(pages, folder):
    for page in pages.values():
        for link in page.links:
            if re.match(r"\w+:", link):
                continue
            file, anchor = resolve(page.name, link)
            if file not in pages and not (folder / file).exists():
                yield f"{page.name}: there is no page for the link {link}"
            elif anchor and file in pages and anchor not in pages[file].anchors:
                yield f"{page.name}: there is no anchor for the link {link}"
        for link in UNRESOLVED.findall(" ".join(page.text)):
            yield f"{page.name}: {link} is not a link"


def check_search(pages, index, folder, guides):
    """Each guide is found, and what is found is there."""
    text = index.read_text("utf-8")
    name = index.relative_to(folder).as_posix()
    entries = json.loads(text[text.index("[") : text.rindex("]") + 1])
    links = {resolve(name, entry[1]) for entry in entries}
    for file, anchor in links:
        if file not in pages or (anchor and anchor not in pages[file].anchors):
            yield f"{name}: there is nothing at {file}#{anchor}"
    for guide in guides - {file for file, _ in links}:
        yield f"{name}: {guide} is missing"


def list_codes(text):
    """What stands between backticks, as it should be shown."""
    for code in CODE.findall(FENCED.sub("", text)):
        yield " ".join(code.split())


def check_codes(pages, sources):
    """Each piece of code is shown as it is written, on the page where it belongs or, of
    blocks of documentation, on any."""
    everywhere = {code for page in pages.values() for code in page.codes}

    for name, text in sources:
        page = pages.get(name)
        shown = everywhere if page is None else set(page.codes)
        shown = {" ".join(code.split()) for code in shown}
        for code in list_codes(text):
            if code not in shown:
                yield f"{name}: `{code}` is not shown"


def main(folder, gir=None, *sources):
    folder = Path(folder)
    pages = {page.name: page for page in (Page(path, folder) for path in sorted(folder.rglob("*.html")))}
    guides = {Path(source).stem + ".html" for source in sources}
    indexes = list(folder.rglob("search-index.js"))

    faults = list(check_links(pages, folder))
    for index in indexes:
        faults += check_search(pages, index, folder, guides)
    if gir:
        texts = [("documentation", doc.text) for doc in ElementTree.parse(gir).iter(DOC)]
        texts += [(Path(source).stem + ".html", Path(source).read_text("utf-8")) for source in sources]
        faults += check_codes(pages, texts)
    if not pages or not indexes:
        faults.append(f"{folder} has no pages or no index")
    sys.exit("\n".join(faults) or None)


if __name__ == "__main__":
    main(*sys.argv[1:])

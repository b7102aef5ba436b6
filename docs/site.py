#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Makes one site of the references, with a first page, a menu and one search:
site.py FOLDER FIRST-PAGE PROGRAM OUTPUT MENU… -- REFERENCE…

PROGRAM and OUTPUT are a program of the first page and what it prints.  MENU is a heading, “=” and
names of guides with commas between; all of them are in the first reference.
"""

import json
import re
import shutil
import sys
from html import escape, unescape
from pathlib import Path

INDEX = "search-index.js"

TITLE = re.compile(r"<h1[^>]*>(.*?)<a", re.DOTALL)
VARIABLE = re.compile(r"@([A-Z_]+)@")

# What each reference is called, and its guide if it has one.
REFERENCES = {
    "cal-1.0": ("Reference of the library", None),
    "cal-gtk4-1.0": ("Reference of the widgets", "date-picker"),
}

# The picture of widgets, where they are.
WIDGETS = """\
<li>Shows a month in two calendars, with <a href="cal-gtk4-1.0/date-picker.html">widgets for GTK 4</a>:<br>
<img src="cal-gtk4-1.0/month-view.png" alt="Azar 1405 in the month view, with Gregorian dates below"></li>"""

# The months that the first page shows.
SHOWN = ("persian", "hebrew", "chinese")

# The menu is open where there is room for it, and without scripts.
FOLD = "<script>document.querySelector('.menu').open = window.innerWidth > 700;</script>\n"

# Browsers ask the server for an icon, which there is not.
ICON = '<link rel="icon" href="data:,">\n'

# Where the menu of a page of gi-docgen goes.
PLACE = '<div class="section namespace">'


def read_title(page):
    return unescape(TITLE.search(page.read_text("utf-8"))[1]).strip()


def list_menu(folder, groups):
    """The headings of the menu, and below each the titles and addresses of pages."""
    first, *others = sorted(path.name for path in folder.iterdir() if path.is_dir())
    menu = []

    for group in groups:
        heading, names = group.split("=")
        pages = [f"{first}/{name}.html" for name in names.split(",")]
        menu.append((heading, [(read_title(folder / page), page) for page in pages]))

    reference = [(REFERENCES[first][0], f"{first}/index.html")]
    for name in others:
        title, guide = REFERENCES[name]
        if guide:
            page = f"{name}/{guide}.html"
            reference.append((read_title(folder / page), page))
        reference.append((title, f"{name}/index.html"))
    return [*menu, ("Reference", reference)]


def write_list(menu, tag, root, current=None):
    html = ""
    for heading, pages in menu:
        items = ""
        for title, page in pages:
            mark = ' aria-current="page"' if page == current else ""
            items += f'<li><a href="{root}{page}"{mark}>{escape(title)}</a></li>'
        html += f"<section><{tag}>{escape(heading)}</{tag}><ul>{items}</ul></section>\n"
    return html


def write_menu(menu, root, current=None):
    return (
        f'<div class="section home"><h3><a href="{root}index.html">Cal</a></h3></div>\n'
        f'<details class="section menu" open><summary>Menu</summary>\n'
        f'{write_list(menu, "h5", root, current)}</details>\n{FOLD}'
    )


def add_menus(folder, menu):
    for path in folder.glob("*/*.html"):
        text = path.read_text("utf-8")
        page = path.relative_to(folder).as_posix()
        text = text.replace("</head>", f"{ICON}</head>", 1)
        path.write_text(text.replace(PLACE, write_menu(menu, "../", page) + PLACE, 1), "utf-8")


def join_indexes(folder, references):
    """Each page finds what is in any reference."""
    entries = []
    for name in references:
        text = (folder / name / INDEX).read_text("utf-8")
        for title, link, *rest in json.loads(text[text.index("[") : text.rindex("]") + 1]):
            entries.append([title, f"{name}/{link}", *rest])

    for place, root in [("", ""), *((name, "../") for name in references)]:
        moved = [[title, root + link, *rest] for title, link, *rest in entries]
        index = json.dumps(moved, ensure_ascii=False, separators=(",", ":"))
        (folder / place / INDEX).write_text(f"window.calSearchIndex = {index};\n", "utf-8")


def list_sheets(page):
    """The sheets of the page on calendars, by id."""
    text = page.read_text("utf-8")
    return dict(re.findall(r'(?s)\(<code>([\w-]+)</code>\).{,200}?(<figure class="sheet">.*?</figure>)', text))


def read_code(path):
    """A program without its head, and without the empty lines that style asks for."""
    lines = Path(path).read_text("utf-8").splitlines()
    return escape("\n".join(line for line in lines if line and not line.startswith("#")))


def main(folder, first_page, program, output, *rest):
    folder = Path(folder)
    groups, references = rest[: rest.index("--")], rest[rest.index("--") + 1 :]

    shutil.rmtree(folder, ignore_errors=True)
    for reference in references:
        shutil.copytree(reference, folder / Path(reference).name)
    names = [Path(reference).name for reference in references]

    menu = list_menu(folder, groups)
    sheets = list_sheets(folder / names[0] / "calendars.html")
    values = {
        "CONTENTS": write_list(menu, "h3", ""),
        "MENU": write_menu(menu, ""),
        "N_CALENDARS": str(len(sheets)),
        "OUTPUT": escape(Path(output).read_text("utf-8")),
        "PROGRAM": read_code(program),
        "SHEETS": "".join(sheets[name] for name in SHOWN),
        "WIDGETS": WIDGETS if len(names) > 1 else "",
    }
    page = VARIABLE.sub(lambda match: values[match[1]], Path(first_page).read_text("utf-8"))
    (folder / "index.html").write_text(page, "utf-8")
    add_menus(folder, menu)
    join_indexes(folder, names)


if __name__ == "__main__":
    main(*sys.argv[1:])

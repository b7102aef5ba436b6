#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What assistive technologies get of the widgets: roles, names in full words,
descriptions and states; nothing is called by the name of its type."""

import re

from accessible import Atspi, find, find_window, walk
from outside import Window, fail

TYPE_NAME = re.compile(r"\b(?:Gtk|Cal)[A-Z]\w+")

# What GTK itself cannot name otherwise.
ROLES = {"table", "table row", "table cell", "row header", "heading", "push button", "text"}


def expect_state(node, state, wanted):
    if node.get_state_set().contains(state) != wanted:
        fail(f"“{node.get_name()}” is {'not ' if wanted else ''}{state.value_nick}")


def check_names(nodes):
    for node in nodes:
        for text in (node.get_name(), node.get_description()):
            if TYPE_NAME.search(text):
                fail(f"a {node.get_role_name()} is called “{text}”")
        if node.get_role_name() in ROLES and not node.get_name():
            fail(f"a {node.get_role_name()} has no name")


def check_month_view(nodes):
    find(nodes, "panel", "Gregorian Calendar")
    table = find(nodes, "table", "November 2026")
    find(nodes, "heading", "November 2026")
    find(nodes, "push button", "Previous month")
    find(nodes, "push button", "Next month")
    find(nodes, "row header", "Wednesday")
    find(nodes, "row header", "Week 48")

    rows = [n for n in walk(table) if n.get_role_name() == "table row"]
    cells = [n for n in walk(table) if n.get_role_name() == "table cell"]
    if (len(rows), len(cells)) != (6, 35):
        fail(f"there are {len(rows)} rows and {len(cells)} cells")

    chosen = find(cells, "table cell", "Sunday, November 29, 2026, Azar 8, 1405 AP")
    expect_state(chosen, Atspi.StateType.SELECTED, True)
    expect_state(chosen, Atspi.StateType.FOCUSED, True)
    marked = find(cells, "table cell", "Tuesday, December 1, 2026, Azar 10, 1405 AP")
    expect_state(marked, Atspi.StateType.SELECTED, False)
    if "2 events" not in marked.get_description():
        fail(f"the marks are described as “{marked.get_description()}”")
    for cell in cells:
        if cell.get_child_count() != 0:
            fail(f"there is something in “{cell.get_name()}”")


def check_others(nodes):
    find(nodes, "panel", "Departure")
    find(nodes, "text", "Date")
    find(nodes, "push button", "Choose a day")
    find(nodes, "panel", "Choose a month")
    find(nodes, "text", "Year")
    find(nodes, "push button", "Next year")
    find(nodes, "push button", "December")
    find(nodes, "push button", "Today")
    find(nodes, "combo box", "Calendar: Gregorian Calendar")


def check_window(arguments, *checks):
    window = Window("en-US", *arguments, accessible=True)
    if "calendars" in arguments:
        window.wait_for("opened")
    try:
        nodes = list(walk(find_window()))
        check_names(nodes)
        for check in checks:
            check(nodes)
        print(f"{len(nodes)} objects are good")
    finally:
        window.end()


def check_popover(nodes):
    if len([node for node in nodes if node.get_name() == "November 2026"]) != 4:
        fail("there are not two tables with headings")


def check_list(nodes):
    for name in ("Gregorian Calendar", "Persian Calendar", "Hebrew Calendar"):
        find(nodes, "list item", name)


def main():
    check_window([], check_month_view, check_others)
    check_window(["picker"], check_popover)
    check_window(["calendars"], check_list)


main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Runs month-view.py or month-view.js, the argument, on a display of its own and looks
at what it shows."""

import importlib.util
import json
import os
import shutil
import sys

import gi

SKIP = 77


def skip(reason):
    print(reason)
    sys.exit(SKIP)


def get_on_display():
    """Starts anew under xvfb-run, unless that is where we are."""
    if "CAL_ON_DISPLAY" in os.environ:
        return
    if not shutil.which("xvfb-run") or not shutil.which("xauth"):
        skip("xvfb-run or xauth is not here")
    settings = {
        "CAL_ON_DISPLAY": "yes",
        "GDK_BACKEND": "x11",
        "GSK_RENDERER": "cairo",
        "GTK_A11Y": "none",
        "NO_AT_BRIDGE": "1",
    }
    os.execvpe(
        "xvfb-run", ["xvfb-run", "-a", sys.executable, *sys.argv], {**os.environ, **settings}
    )


def load_example(path):
    spec = importlib.util.spec_from_file_location("month_view", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def expect(got, wanted):
    if got != wanted:
        sys.exit(f"got:    {got!r}\nwanted: {wanted!r}")


def list_cells(view):
    """The texts of the days of the month, which are not dimmed."""
    cells = []
    child = view.get_first_child()
    while child is not None:
        if child.get_sensitive() and not child.has_css_class("heading"):
            cells.append(child.get_text())
        child = child.get_next_sibling()
    return cells


def check(example, arguments, date, rtl, first, last, title):
    """Shows the month of a date, and looks at the first and the last day."""
    from gi.repository import Gtk

    window = example.create_window(None, *arguments)
    window.present()
    view = window.get_child()
    view.model.show_date(date)
    cells = list_cells(view)
    expect(len(cells), date.get_days_in_month())
    expect((cells[0], cells[-1]), (first, last))
    expect(window.get_title(), title)
    expect(view.get_direction(), Gtk.TextDirection.RTL if rtl else Gtk.TextDirection.LTR)
    view.model.move_months(1)
    view.model.move_months(-1)
    expect(list_cells(view), cells)
    window.destroy()


def check_python(path, rows):
    from gi.repository import Cal, Gtk

    if not Gtk.init_check():
        skip("there is no display")
    example = load_example(path)
    for arguments, day, *expected in rows:
        date = Cal.Date.new_from_native_string(Cal.Backend.lookup(arguments[1]), day)
        check(example, arguments, date, *expected)


# The locale and the calendars, a day, and what is shown of its month.
ROWS = [
    (["he-IL", "hebrew", "gregory"], "5787-M01-01", True, "א׳\n12", "ל׳\n11", "תשרי תשפ״ז"),
    (["de-DE", "gregory", "persian"], "2026-M02-01", False, "1\n12", "28\n9", "Februar 2026"),
    (["fa-IR", "gregory", "persian"], "2026-M02-01", True, "۱\n۱۲", "۲۸\n۹", "فوریهٔ ۲۰۲۶"),
    (["zh-CN", "chinese", "gregory"], "2026-M10-01", False, "初一\n9", "三十\n8", "2026丙午年十月"),
]


def need_gtk():
    try:
        gi.require_version("Gtk", "4.0")
    except ValueError as error:
        skip(f"GTK 4 is not here: {error}")


def main(path):
    need_gtk()
    get_on_display()
    if path.endswith(".py"):
        check_python(path, ROWS)
    else:
        script = os.path.join(os.path.dirname(path), "month-view-test.js")
        os.execvp("gjs", ["gjs", "-m", script, json.dumps(ROWS)])


main(*sys.argv[1:])

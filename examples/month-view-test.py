#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Runs month-view.py, the argument, on a display of its own and looks at what it
shows."""

import importlib.util
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


def read_days(view):
    return [
        (day.number.get_label(), day.other.get_label())
        for day in view.days
        if not day.has_css_class("outside")
    ]


def check(example, arguments, date, direction, first, last, title):
    """Shows the month of a date, and looks at the first and the last day."""
    window = example.create_window(None, arguments)
    window.present()
    view = window.view
    view.show_month(date)
    days = read_days(view)
    expect(len(days), date.get_days_in_month())
    expect((days[0], days[-1]), (first, last))
    expect(view.title.get_label(), title)
    expect(view.get_direction(), direction)
    view.turn(1)
    view.turn(-1)
    expect(read_days(view), days)
    view.show_today()
    expect(len([day for day in view.days if day.has_css_class("today")]), 1)
    window.destroy()


def need_gtk():
    try:
        gi.require_version("Gtk", "4.0")
    except ValueError as error:
        skip(f"GTK 4 is not here: {error}")


def main():
    need_gtk()
    get_on_display()
    example = load_example(sys.argv[1])
    from gi.repository import Cal, Gtk

    if not Gtk.init_check():
        skip("there is no display")
    hebrew = Cal.Date.new(Cal.Backend.lookup("hebrew"), 5787, 1, 1)
    gregorian = Cal.Date.new(Cal.Backend.lookup("gregory"), 2026, 2, 1)
    check(
        example,
        ["he-IL", "hebrew", "gregory"],
        hebrew,
        Gtk.TextDirection.RTL,
        ("א׳", "12"),
        ("ל׳", "11"),
        "תשרי תשפ״ז",
    )
    check(
        example,
        ["de-DE", "gregory", "persian"],
        gregorian,
        Gtk.TextDirection.LTR,
        ("1", "12"),
        ("28", "9"),
        "Februar 2026",
    )
    check(
        example,
        ["fa-IR", "gregory", "persian"],
        gregorian,
        Gtk.TextDirection.RTL,
        ("۱", "۱۲"),
        ("۲۸", "۹"),
        "فوریهٔ ۲۰۲۶",
    )


main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Keys and the pointer, as the window system sends them."""

import datetime
import shutil
import subprocess

from outside import Window, fail, skip

DAY = 2461374  # 29 November 2026
# The Julian Day Number of the day before 1 January 1.
EPOCH = 1721425


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


def press(window, keys, wanted):
    xdotool("key", "--clearmodifiers", keys)
    if wanted is not None:
        window.wait_for(wanted)


def check_moves(window, direction):
    """From the day that is chosen, and back."""
    press(window, "Right", f"focus {DAY + direction}")
    press(window, "Left", f"focus {DAY}")
    press(window, "Down", f"focus {DAY + 7}")
    press(window, "Up", f"focus {DAY}")
    press(window, "Page_Up", f"focus {DAY - 31}")
    press(window, "Page_Down", f"focus {DAY}")
    press(window, "shift+Page_Down", f"focus {DAY + 365}")
    press(window, "ctrl+Page_Up", f"focus {DAY}")
    press(window, "ctrl+Home", f"focus {DAY - 28}")
    press(window, "ctrl+End", f"focus {DAY + 1}")


def check_week(window):
    press(window, "Home", f"focus {DAY}")
    press(window, "End", f"focus {DAY + 6}")
    press(window, "KP_Left", f"focus {DAY + 5}")


def check_today(window):
    """From a year or more before; a day that begins meanwhile is today, too."""
    for keys in ("t", "alt+Home"):
        press(window, "ctrl+Page_Up", None)
        press(window, "shift+Page_Up", None)
        press(window, keys, f"focus {datetime.date.today().toordinal() + EPOCH}")


def check_single():
    window = Window("en-US")
    check_moves(window, 1)
    check_week(window)
    press(window, "Return", f"activated {DAY + 5}")
    press(window, "Right", f"focus {DAY + 6}")
    press(window, "space", f"activated {DAY + 6}")
    check_today(window)
    window.end()


def check_mirrored():
    window = Window("fa-IR")
    check_moves(window, -1)
    window.end()


def check_range():
    window = Window("en-US", "range")
    press(window, "shift+End", f"chosen {DAY} {DAY + 6}")
    press(window, "shift+Home", f"chosen {DAY} {DAY}")
    press(window, "shift+Right", f"chosen {DAY} {DAY + 1}")
    press(window, "shift+Down", f"chosen {DAY} {DAY + 8}")
    # Enter says that this is it.
    press(window, "Return", f"activated {DAY + 8}")
    # It begins another one, and the focus steps on; Escape drops that.
    press(window, "Return", f"activated {DAY + 8}")
    press(window, "Right", f"focus {DAY + 10}")
    press(window, "Escape", None)
    press(window, "Return", f"activated {DAY + 10}")
    press(window, "Return", f"chosen {DAY + 10} {DAY + 11}")
    window.end()


def check_picker():
    """Tab leads from the sheet, which is one stop, to the entry."""
    window = Window("en-US")
    press(window, "Tab", None)
    press(window, "ctrl+a", None)
    xdotool("type", "30 Feb")
    press(window, "Return", None)
    xdotool("type", "ruary 2026")
    press(window, "ctrl+a", None)
    xdotool("type", "24 December 2026")
    press(window, "Return", "picked 2026-12-24")
    # The popover: one day on, and chosen; another, and not.
    press(window, "Down", None)
    press(window, "Right", None)
    press(window, "Return", "picked 2026-12-25")
    press(window, "alt+Down", None)
    press(window, "Right", None)
    press(window, "Escape", None)
    press(window, "ctrl+a", None)
    xdotool("type", "1 May 2026")
    before = window.wait_for("picked 2026-05-01") if press(window, "Return", None) is None else []
    if any(line.startswith("picked") for line in before):
        fail(f"Escape has changed the day: {before}")
    window.end()


def check_year():
    """A year is typed, one that there is not, and another one; pages lead on from there."""
    window = Window("en-US", "year")
    press(window, "ctrl+a", None)
    xdotool("type", "1999")
    press(window, "Return", "year 1999")
    press(window, "ctrl+a", None)
    xdotool("type", "soon")
    press(window, "Return", None)
    press(window, "ctrl+a", None)
    xdotool("type", "44 BC")
    press(window, "Return", "year 44 BC")
    press(window, "Page_Up", "year 45 BC")
    press(window, "Page_Down", "year 44 BC")
    # It is read when it is left, too.
    press(window, "ctrl+a", None)
    xdotool("type", "2000")
    press(window, "Tab", "year 2000")
    window.end()


def check_pointer():
    """A click on the day that is a third of a row away, and the wheel."""
    window = Window("en-US")
    xdotool("mousemove", 180, 150, "click", 1)
    line = window.lines.get(timeout=60)
    while not line.startswith("activated"):
        line = window.lines.get(timeout=60)
    xdotool("click", 5)
    line = window.lines.get(timeout=60)
    while not line.startswith("focus"):
        line = window.lines.get(timeout=60)
    if int(line.split()[1]) < DAY + 2:
        fail(f"the wheel leads to {line}")
    window.end()


def main():
    if not shutil.which("xdotool"):
        skip("xdotool is not here")
    for check in (check_single, check_mirrored, check_range, check_picker, check_year, check_pointer):
        print(check.__name__, flush=True)
        check()


main()

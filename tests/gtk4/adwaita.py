#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Under libadwaita a month view knows strong contrast, too. With an argument: prints the
classes of a view that is shown."""

import os
import subprocess
import sys

from outside import fail, skip

import gi

try:
    gi.require_version("Adw", "1")
except ValueError:
    skip("libadwaita is not here")
gi.require_version("CalGtk", "1.0")
gi.require_version("Gtk", "4.0")
from gi.repository import Adw, CalGtk, GLib, Gtk


def print_classes():
    Adw.init()
    view = CalGtk.MonthView()
    window = Gtk.Window(child=view)
    loop = GLib.MainLoop()
    # After the first frame, and what follows it.
    view.connect("map", lambda _: GLib.idle_add(loop.quit, priority=GLib.PRIORITY_LOW))
    window.present()
    loop.run()
    print(" ".join(view.get_css_classes()))


def get_classes(contrast):
    return subprocess.run(
        [sys.executable, __file__, "print"],
        # This is how libadwaita itself is tested.
        env={**os.environ, "ADW_DEBUG_HIGH_CONTRAST": contrast},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    ).stdout.split()


def main():
    if len(sys.argv) > 1:
        print_classes()
    elif get_classes("0") != [] or get_classes("1") != ["high-contrast"]:
        fail(get_classes("0"), get_classes("1"))


main()

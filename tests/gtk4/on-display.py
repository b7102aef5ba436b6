#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Runs a program on a display of its own, with a session bus of its own.

The program fails if GTK or the library complain of anything. Where the tools are
missing it is skipped, with a word.
"""

import os
import shutil
import sys

SKIPPED = 77

TOOLS = ("xvfb-run", "xauth", "dbus-run-session")

SETTINGS = {
    "CAL_ON_DISPLAY": "yes",
    "GDK_BACKEND": "x11",
    "GSETTINGS_BACKEND": "memory",
    "GSK_RENDERER": "cairo",
    # What is compared does not depend on the machine.
    "GTK_THEME": "",
    "XDG_CURRENT_DESKTOP": "",
}


def main():
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        print(f"1..0 # SKIP {' and '.join(missing)} cannot be found")
        sys.exit(SKIPPED)

    environment = {**os.environ, **SETTINGS}
    del environment["GTK_THEME"]
    environment.pop("WAYLAND_DISPLAY", None)
    # A server that resets when its last client goes has no display for the next one.
    screen = ["-a", "-s", "-screen 0 1280x1024x24 -dpi 96 -noreset"]
    os.execvpe(
        "dbus-run-session",
        ["dbus-run-session", "--", "xvfb-run", *screen, *sys.argv[1:]],
        environment,
    )


main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The demo, as somebody uses it: a day is chosen with keys, what it is in other calendars
is read, and the window is closed.  demo.py PROGRAM"""

import os
import shutil
import subprocess
import sys
import time

from accessible import find_window, walk
from outside import PATIENCE, fail, skip


def press(keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)


def wait_for(window, *names):
    """Waits until there is something with each of these names."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        there = {node.get_name() for node in walk(window) if node is not None}
        if there.issuperset(names):
            return there
        time.sleep(0.1)
    fail(f"there is no {set(names) - there}, only {sorted(there)}")


def main():
    if not shutil.which("xdotool"):
        skip("xdotool is not here")

    demo = subprocess.Popen(
        [sys.argv[1], "--day=2026-11-29", "--second=persian"],
        env={**os.environ, "GTK_A11Y": "atspi"},
    )
    window = find_window()
    wait_for(window, "Sunday, November 29, 2026, Azar 8, 1405 AP", "Hator 20, 1743 AM", "19 Kislev 5787")
    press("Right")
    press("Return")
    there = wait_for(window, "Hator 21, 1743 AM")
    if "Hator 20, 1743 AM" in there:
        fail("the day before is still in the list")
    press("ctrl+q")
    if demo.wait(PATIENCE) != 0:
        fail(f"the demo has ended with {demo.returncode}")


main()

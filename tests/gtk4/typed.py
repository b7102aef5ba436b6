#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""An example with an entry, in which a date is typed; it must print what is expected then:
typed.py TEXT EXPECTED COMMAND…"""

import queue
import shutil
import subprocess
import sys
import threading
import time

from outside import PATIENCE, fail, skip


def main():
    if not shutil.which("xdotool"):
        skip("xdotool is not here")
    text, expected, *command = sys.argv[1:]
    example = subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8")
    lines = queue.Queue()
    threading.Thread(target=lambda: lines.put(example.stdout.readline()), daemon=True).start()

    # Keys are lost until the window has the focus.
    end = time.monotonic() + PATIENCE
    line = None
    while line is None and time.monotonic() < end:
        subprocess.run(["xdotool", "key", "ctrl+a", "type", text], check=True)
        subprocess.run(["xdotool", "key", "Return"], check=True)
        try:
            line = lines.get(timeout=2)
        except queue.Empty:
            pass
    example.terminate()
    if line is None or line.strip() != expected:
        fail(f"got:    {line!r}\nwanted: {expected!r}")


main()

# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What the tests share that look at window.py from outside: they start it, and read what
it says."""

import os
import queue
import subprocess
import sys
import threading
from pathlib import Path

WINDOW = Path(__file__).with_name("window.py")
SKIPPED = 77
PATIENCE = 60


def skip(reason):
    print(reason)
    sys.exit(SKIPPED)


def fail(*words):
    print(*words)
    sys.exit(1)


class Window:
    """A window with every widget, in a process of its own."""

    def __init__(self, *arguments, accessible=False):
        environment = {**os.environ, "GTK_A11Y": "atspi" if accessible else "none"}
        self.process = subprocess.Popen(
            [sys.executable, WINDOW, *arguments],
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=environment,
        )
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.wait_for("ready")

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(line.strip())
        self.lines.put(None)

    def wait_for(self, wanted):
        """Waits until the window has said something; gives what it said before."""
        before = []
        while True:
            try:
                line = self.lines.get(timeout=PATIENCE)
            except queue.Empty:
                fail(f"the window does not say “{wanted}”, only {before}")
            if line is None:
                fail(f"the window has ended, and did not say “{wanted}”, only {before}")
            if line == wanted:
                return before
            before.append(line)

    def end(self):
        self.process.terminate()
        self.process.wait()

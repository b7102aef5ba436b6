# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What the tests share that look at a window as assistive technologies do."""

import time

from outside import PATIENCE, fail, skip

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
except (ImportError, ValueError):
    skip("the introspection data of AT-SPI is not here")


def walk(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from walk(child)


def find_window():
    """The application appears on the bus when it is ready."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application is not None and application.get_child_count() > 0:
                return application.get_child_at_index(0)
        time.sleep(0.1)
    fail("no window is on the bus of assistive technologies")


def find(nodes, role, name):
    for node in nodes:
        if node.get_role_name() == role and node.get_name() == name:
            return node
    fail(f"there is no {role} “{name}”; there are:", [(n.get_role_name(), n.get_name()) for n in nodes])

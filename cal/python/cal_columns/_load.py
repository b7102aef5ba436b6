# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Loads the part in C, with the libraries that a wheel has of its own."""

import os
import sys


def _load():
    libraries = os.path.join(os.path.dirname(os.path.dirname(__file__)), "cal_columns.libs")
    flags = sys.getdlopenflags()
    # GObject introspection makes the GLib of the system known to whatever is loaded later;
    # the one of the wheel would take some functions and variables of it for its own.
    if os.path.isdir(libraries):
        sys.setdlopenflags(flags | getattr(os, "RTLD_DEEPBIND", 0))
    try:
        from . import _native
    finally:
        sys.setdlopenflags(flags)
    return _native


native = _load()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Prints 22 November 2026 in the calendars named as arguments.

import sys

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib

try:
    day = Cal.Date.new(Cal.Backend.lookup("gregory"), 2026, 11, 22)

    for name in sys.argv[1:]:
        backend = Cal.Backend.lookup(name)
        formatter = Cal.Formatter.new_for_style("en", backend, Cal.Style.LONG)
        print(f"{name}: {formatter.format(day)}")
except GLib.Error as error:
    sys.exit(error.message)

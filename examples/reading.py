#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Reads dates as people type them into a field, and says why when it cannot."""

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib

TEXTS = ["22 Nov 2026", "Sunday, November 22nd, 2026", "11/22/2026", "22/11/2026", "22 Nov",
         "22 J 2026", "next Friday"]
SPANS = ["November 2026", "1914–1918", "from 3 to 5 March 2020", "next month", "7 – 3 March 2020"]

hebrew = Cal.Backend.lookup("hebrew")
date = Cal.Reader(locale="en", backend=hebrew).read("25th of Kislev, 5787")
print(date)

gregorian = Cal.Backend.lookup("gregory")
today = Cal.Date.new(gregorian, 2026, 11, 22)
reader = Cal.Reader(locale="en", backend=gregorian, reference=today)

for text in TEXTS:
    try:
        print(f"{text}: {reader.read(text)}")
    except GLib.Error as error:
        print(f"{text}: {error.message}")

for text in SPANS:
    try:
        span = reader.read_span(text)
        print(f"{text}: {span.get_first()} to {span.get_last()}")
    except GLib.Error as error:
        print(f"{text}: {error.message}")

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Keeps the months that a country announces in a file, and shows who decided a day."""

import sys

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

backend = Cal.TableBackend.new_from_file(None, sys.argv[1])

# From now on it is found by its id, and dates name it in texts.
Cal.Registry.get_default().register(backend)

for iso in "2025-02-01", "2025-03-01", "2025-03-02":
    date = Cal.Date.new_from_string(iso).to_backend(backend)
    source = backend.get_source_for_day(date.get_julian_day())
    print(
        f"{iso}: {date.get_year()}-{date.get_month():02}-{date.get_day():02}, {source or 'computed'}"
    )

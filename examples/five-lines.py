#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Prints one day in four calendars: the program of the first page of the site.

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

for name in "persian", "hebrew", "japanese", "chinese":
    print(f"{Cal.Date.new_from_string(f'2026-11-22[u-ca={name}]'):long}")

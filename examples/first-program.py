#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Prints the date of today in the Hebrew calendar.

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

hebrew = Cal.Backend.lookup("hebrew")
today = Cal.Date.new_today(hebrew)

print(f"{today:%A, %-d %B %Y}")

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Today in two calendars, with Cal.

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

for name in "gregory", "persian":
    print(f"{Cal.Date.new_today(Cal.Backend.lookup(name)):%Y-%m-%d}")

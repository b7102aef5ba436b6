#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The days that people observe in Iran from March to June."""

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

first = Cal.Date("gregory", 2026, 3, 1)
last = Cal.Date("gregory", 2026, 6, 30)

for observance in Cal.Observance.list("IR", first, last):
    print(f"{observance.get_date():%-d %B %Y}  {observance}")

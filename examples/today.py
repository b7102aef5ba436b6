#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Tells what day is today in every calendar there is.

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

for backend in Cal.Registry.get_default().list_backends():
    today = Cal.Date.new_today(backend, None)
    name = backend.get_display_name(None)
    era = f" {today.get_era()}" if today.get_era() else ""

    print(
        f"{name}: year {today.get_era_year()}{era}, "
        f"month {today.get_month_code()}, day {today.get_day()}"
    )

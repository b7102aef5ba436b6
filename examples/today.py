#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Shows in the user's language what day is today in every calendar there is.

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

for backend in Cal.Registry.get_default().list_backends():
    today = Cal.Date.new_today(backend, None)
    formatter = Cal.Formatter.new_for_style(None, backend, Cal.Style.FULL)

    print(f"{backend.get_display_name(None)}: {formatter.format(today)}")

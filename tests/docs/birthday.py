#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# The next birthday by the Persian calendar, with Cal.

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

born = Cal.Date.new_from_string("1990-03-05[u-ca=persian]")
today = Cal.Date.new_from_string("2026-11-22")
birthday = born.get_next_anniversary(today, Cal.AnniversaryRule.CLAMP)
print(f"{birthday.to_backend(today.backend):%Y-%m-%d}")

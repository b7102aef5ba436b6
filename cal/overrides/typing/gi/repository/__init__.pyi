# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

from typing import Any

# What no stub describes is of any type.
def __getattr__(name: str) -> Any: ...

# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What introspection cannot give Python: that dates compare, sort, hash, calculate, copy,
pickle and print as the dates they are, and that a backend has to return what it says it
does. The parts are in the package _cal beside this file: a new type with a value has a class in
values.py, and one that is made of properties a class in objects.py."""

# The order matters: functions are wrapped before classes take the place of others.
from ._cal import functions

functions.wrap_all()

from ._cal import objects, observances, recurrence, values  # noqa: E402, F401
from ._cal.base import exported  # noqa: E402

globals().update(exported)
__all__ = list(exported)

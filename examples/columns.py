#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""A column of days in another calendar."""

import numpy

import cal_columns

days = numpy.array(["2026-03-20", "NaT", "2026-03-21", "2026-11-29"], "datetime64[D]")
year, month, day = cal_columns.fields(days, "persian")
print(year, month, day)

print(cal_columns.month_start(days, "persian"))
print(cal_columns.month_code(days, "hebrew"))

texts = cal_columns.format(days, "persian", "en", skeleton="yMMMd")
print(texts)
print(cal_columns.read(texts, "persian", "en"))

print(cal_columns.days("persian", [1404, 1405], 12, 29))
try:
    cal_columns.days("persian", [1404, 1405], 12, 30)
except ValueError as error:
    print(error)

print(cal_columns.fields(numpy.array([0, 20000]), "hebrew", unit="unix").year)
try:
    cal_columns.fields(numpy.array([0, 20000]), "hebrew", unit="julian")
except ValueError as error:
    print(error)

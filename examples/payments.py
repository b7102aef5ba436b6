#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Sums by Persian month in a frame of pandas.

import pandas

import cal_columns.pandas

payments = pandas.DataFrame(
    {
        "day": pandas.to_datetime(["2026-11-20", "2026-11-23", "2026-12-21", "2026-12-22"]),
        "amount": [10, 20, 30, 40],
    }
)

persian = payments["day"].cal("persian")
payments["month"] = persian.format("en", skeleton="yMMMM")
sums = payments.groupby(persian.month_start).agg({"month": "first", "amount": "sum"})
print(sums.to_csv(), end="")

# Rows of one month, and the same day a month later.
print(payments[persian.month == 9]["amount"].sum())
print(persian.add(months=1).tolist()[0].date())

# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The functions of cal_columns for columns of Dask, each part where it is.

A column is a Series of dask.dataframe or an array of dask.array.  Tasks have the id of the
calendar, so that they can be sent to other processes, which need the package, too.
"""

import numpy

import cal_columns

from ._column import refuse


def _apply(function, column, calendar, *arguments, **options):
    # An unknown calendar fails here, and not in a task.
    calendar = cal_columns._native.check_calendar(calendar)
    if hasattr(column, "map_partitions"):
        meta = function(column._meta, calendar, *arguments, **options)
        return column.map_partitions(function, calendar, *arguments, meta=meta, **options)
    if hasattr(column, "map_blocks"):
        meta = function(numpy.empty(0, column.dtype), calendar, *arguments, **options)
        return column.map_blocks(function, calendar, *arguments, dtype=meta.dtype, meta=meta, **options)
    return refuse(f"a {type(column).__name__}", "Dask")


def fields(column, calendar, **options):
    """The years, months and days, as in cal_columns.fields()."""
    return cal_columns.Fields(*(_apply(cal_columns._field, column, calendar, i, **options) for i in range(3)))


def _make(name):
    def function(column, calendar, *arguments, **options):
        return _apply(getattr(cal_columns, name), column, calendar, *arguments, **options)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"As cal_columns.{name}()."
    return function


month_start = _make("month_start")
year_start = _make("year_start")
month_code = _make("month_code")
era = _make("era")
label = _make("label")
format = _make("format")
add = _make("add")
read = _make("read")

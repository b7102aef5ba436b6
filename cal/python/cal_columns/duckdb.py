# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Functions for DuckDB: cal_year(date, 'persian') and others, by whole vectors."""

import duckdb
import pyarrow
from duckdb import sqltypes

import cal_columns

_NUMBERS = {"cal_year": 0, "cal_month": 1, "cal_day": 2}


def _one(column, what):
    """A constant, which comes as a column of equal texts."""
    if isinstance(column, pyarrow.ChunkedArray):
        column = column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()
    try:
        return cal_columns._native.only_text(column)
    except ValueError as error:
        raise ValueError(f"the {what} has to be the same in all rows: {error}") from None


def _empty(column):
    return len(column) == 0


def _make_number(index):
    def function(dates, calendars):
        calendar = "gregory" if _empty(calendars) else _one(calendars, "calendar")
        return cal_columns._field(dates, calendar, index, errors="null")

    return function


def _make_start(start):
    def function(dates, calendars):
        calendar = "gregory" if _empty(calendars) else _one(calendars, "calendar")
        return start(dates, calendar, errors="null")

    return function


def _month_code(dates, calendars):
    calendar = "gregory" if _empty(calendars) else _one(calendars, "calendar")
    return cal_columns.month_code(dates, calendar, errors="null")


def _format(dates, calendars, locales, skeletons):
    if _empty(dates):
        return cal_columns.format(dates, "gregory", "en")
    calendar, locale = _one(calendars, "calendar"), _one(locales, "locale")
    skeleton = _one(skeletons, "skeleton")
    return cal_columns.format(dates, calendar, locale, skeleton=skeleton, errors="null")


def register(connection=duckdb):
    """Registers cal_year, cal_month, cal_day, cal_month_code, cal_month_start,
    cal_year_start (date, calendar) and cal_format (date, calendar, locale, skeleton).

    A date outside the calendar gives null.
    """
    date, text, number = sqltypes.DATE, sqltypes.VARCHAR, sqltypes.INTEGER
    small = {"cal_year": number, "cal_month": sqltypes.TINYINT, "cal_day": sqltypes.SMALLINT}
    functions = [(name, _make_number(i), [date, text], small[name]) for name, i in _NUMBERS.items()]
    functions += [
        ("cal_month_code", _month_code, [date, text], text),
        ("cal_month_start", _make_start(cal_columns.month_start), [date, text], date),
        ("cal_year_start", _make_start(cal_columns.year_start), [date, text], date),
        ("cal_format", _format, [date, text, text, text], text),
    ]
    for name, function, parameters, result in functions:
        connection.create_function(name, function, parameters, result, type="arrow")

# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Functions for DuckDB: cal_year(date, 'persian') and others, by whole vectors."""

import duckdb
import pyarrow
from duckdb import sqltypes

import cal_columns


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


def _number(index):
    return lambda dates, calendar: cal_columns._field(dates, calendar, index, errors="null")


def _null(function):
    return lambda dates, calendar: function(dates, calendar, errors="null")


_FUNCTIONS = {
    "year": (_number(0), sqltypes.INTEGER),
    "month": (_number(1), sqltypes.TINYINT),
    "day": (_number(2), sqltypes.SMALLINT),
    "month_code": (_null(cal_columns.month_code), sqltypes.VARCHAR),
    "month_start": (_null(cal_columns.month_start), sqltypes.DATE),
    "year_start": (_null(cal_columns.year_start), sqltypes.DATE),
}


def _of_row(function):
    """With the calendar as the second argument."""
    return lambda dates, calendars: function(dates, "gregory" if _empty(calendars) else _one(calendars, "calendar"))


def _of_calendar(function, calendar):
    return lambda dates: function(dates, calendar)


def _format(dates, calendars, locales, skeletons):
    if _empty(dates):
        return cal_columns.format(dates, "gregory", "en")
    calendar, locale = _one(calendars, "calendar"), _one(locales, "locale")
    skeleton = _one(skeletons, "skeleton")
    return cal_columns.format(dates, calendar, locale, skeleton=skeleton, errors="null")


def register(connection=duckdb, calendar=None):
    """Registers cal_year, cal_month, cal_day, cal_month_code, cal_month_start,
    cal_year_start (date, calendar) and cal_format (date, calendar, locale, skeleton).

    With a calendar it registers functions of that one instead, such as cal_persian_year (date),
    without a format.  They are faster, as DuckDB hands over no text for each row.

    A date outside the calendar gives null.
    """
    date, text = sqltypes.DATE, sqltypes.VARCHAR
    if calendar is not None:
        calendar = cal_columns._native.check_calendar(calendar)
        prefix = "cal_" + calendar.replace("-", "_")
        for name, (function, result) in _FUNCTIONS.items():
            function = _of_calendar(function, calendar)
            connection.create_function(f"{prefix}_{name}", function, [date], result, type="arrow")
        return
    for name, (function, result) in _FUNCTIONS.items():
        connection.create_function(f"cal_{name}", _of_row(function), [date, text], result, type="arrow")
    connection.create_function("cal_format", _format, [date, text, text, text], text, type="arrow")

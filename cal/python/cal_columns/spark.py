# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Functions for columns of Spark, by whole batches of Arrow; PySpark 4.1 or later.

Each is made for a calendar and given a column of dates or timestamps without time zone:
``frame.select(cal_columns.spark.year("persian")("day"))``.  A date outside the calendar gives
null.  The executors need the package, too.
"""

from pyspark.sql.functions import arrow_udf

import cal_columns


def _udf(calendar, result, function, *arguments, **options):
    # An unknown calendar fails here, and not in a task.
    calendar = cal_columns._native.check_calendar(calendar)

    def convert(column):
        found = function(column, calendar, *arguments, errors="null", **options)
        return found.cast("string") if result == "string" else found

    # Spark looks at the types to see that batches are meant.
    import pyarrow

    convert.__annotations__ = {"column": pyarrow.Array, "return": pyarrow.Array}
    return arrow_udf(convert, result)


def year(calendar):
    """The arithmetic year, an int."""
    return _udf(calendar, "int", cal_columns._field, 0)


def month(calendar):
    """The month, a tinyint."""
    return _udf(calendar, "tinyint", cal_columns._field, 1)


def day(calendar):
    """The day of the month, a smallint."""
    return _udf(calendar, "smallint", cal_columns._field, 2)


def month_start(calendar):
    """The first day of the month of a date, a date: a key to group and to partition by."""
    return _udf(calendar, "date", cal_columns.month_start)


def year_start(calendar):
    """The first day of the year of a date, a date."""
    return _udf(calendar, "date", cal_columns.year_start)


def month_code(calendar):
    """The code of the month, such as M05L, a string."""
    return _udf(calendar, "string", cal_columns.month_code)


def format(calendar, locale=None, **options):
    """A text, as of cal_columns.format()."""
    return _udf(calendar, "string", cal_columns.format, locale, **options)


def register(session, calendar):
    """Registers the functions of a calendar for SQL: cal_persian_year(day) and others."""
    name = cal_columns._native.check_calendar(calendar).replace("-", "_")
    for function in (year, month, day, month_start, year_start, month_code):
        session.udf.register(f"cal_{name}_{function.__name__}", function(calendar))

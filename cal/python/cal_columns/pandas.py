# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The accessor of pandas: series.cal("persian").year.

It is there once this module has been imported, which cal_columns does by itself if pandas
has been imported before.
"""

import pandas

import cal_columns


class Dates:
    """The days of a series in one calendar."""

    def __init__(self, series, calendar, **options):
        self._series = series
        self._calendar = calendar
        self._options = options

    def _call(self, function, *args, **keywords):
        return function(self._series, self._calendar, *args, **self._options, **keywords)

    @property
    def year(self):
        return self._call(cal_columns._field, 0)

    @property
    def month(self):
        return self._call(cal_columns._field, 1)

    @property
    def day(self):
        return self._call(cal_columns._field, 2)

    @property
    def month_code(self):
        return self._call(cal_columns.month_code)

    @property
    def era(self):
        return self._call(cal_columns.era)

    @property
    def month_start(self):
        return self._call(cal_columns.month_start)

    @property
    def year_start(self):
        return self._call(cal_columns.year_start)

    def label(self, locale=None):
        return self._call(cal_columns.label, locale)

    def format(self, locale=None, **keywords):
        return self._call(cal_columns.format, locale, **keywords)

    def add(self, **keywords):
        return self._call(cal_columns.add, **keywords)


@pandas.api.extensions.register_series_accessor("cal")
@pandas.api.extensions.register_index_accessor("cal")
class CalAccessor:
    """series.cal(calendar) has its fields."""

    def __init__(self, series):
        self._series = series

    def __call__(self, calendar, **options):
        return Dates(self._series, cal_columns._native.check_calendar(calendar), **options)

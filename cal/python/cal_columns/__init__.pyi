# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
from typing import Any, Literal, NamedTuple, TypeVar

# A column of NumPy, pandas, pyarrow, Polars, or with the interface of Arrow: what is given
# back is one of the same library.
Column = TypeVar("Column")
Unit = Literal["unix", "julian"] | None
Errors = Literal["raise", "null"]

__version__: str

class Fields(NamedTuple):
    year: Any
    month: Any
    day: Any

class Distance(NamedTuple):
    years: Any
    months: Any
    weeks: Any
    days: Any

def fields(column: Any, calendar: str, *, unit: Unit = None, errors: Errors = "raise", old: bool = False) -> Fields: ...
def month_start(
    column: Column, calendar: str, *, unit: Unit = None, errors: Errors = "raise", old: bool = False
) -> Column: ...
def year_start(
    column: Column, calendar: str, *, unit: Unit = None, errors: Errors = "raise", old: bool = False
) -> Column: ...
def add(
    column: Column,
    calendar: str,
    *,
    years: int = 0,
    months: int = 0,
    weeks: int = 0,
    days: int = 0,
    reject: bool = False,
    unit: Unit = None,
    errors: Errors = "raise",
    old: bool = False,
) -> Column: ...
def until(
    column: Any,
    end: int | datetime.date | Any,
    calendar: str,
    *,
    largest: Literal["year", "month", "week", "day"] = "year",
    unit: Unit = None,
    errors: Errors = "raise",
    old: bool = False,
) -> Distance: ...
def format(
    column: Any,
    calendar: str,
    locale: str | None = None,
    *,
    style: Literal["full", "long", "medium", "short"] = "long",
    skeleton: str | None = None,
    pattern: str | None = None,
    unit: Unit = None,
    errors: Errors = "raise",
    old: bool = False,
) -> Any: ...
def label(
    column: Any,
    calendar: str,
    locale: str | None = None,
    *,
    unit: Unit = None,
    errors: Errors = "raise",
    old: bool = False,
) -> Any: ...
def month_code(column: Any, calendar: str, *, unit: Unit = None, errors: Errors = "raise", old: bool = False) -> Any: ...
def era(column: Any, calendar: str, *, unit: Unit = None, old: bool = False) -> Any: ...
def read(column: Any, calendar: str, locale: str | None = None, *, errors: Errors = "raise") -> Any: ...
def days(calendar: str, years: Any, months: Any = 1, days: Any = 1, *, errors: Errors = "raise") -> Any: ...

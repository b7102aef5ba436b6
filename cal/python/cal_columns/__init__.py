# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Whole columns of days in the calendars of Cal.

A column is an array of NumPy (datetime64, int32 or int64, masked or not), a Series or Index
of pandas, an Array or ChunkedArray of pyarrow, a Series of Polars, or whatever else has the
PyCapsule interface of Arrow.  What is given back is of the same library.

Days in integers need their unit: ``unit="unix"`` for days since 1970, ``unit="julian"`` for
Julian Day Numbers.  A calendar is given by its id, such as ``"persian"``.

Null stays null, and so does NaT.  A day that is outside the calendar, a date that does not
exist and a text that is no date raise ValueError, which names the first such item; with
``errors="null"`` they become null.
"""

import sys as _sys
from operator import index as _index
from typing import NamedTuple as _NamedTuple

from ._load import native as _native
from ._column import (
    UNIX,
    UNIX_EPOCH,
    ArrowMaker,
    NumpyMaker,
    PandasMaker,
    Part,
    library_of,
    pack,
    read_days,
    read_texts,
    refuse,
)

__version__ = _native.VERSION
__all__ = [
    "Distance",
    "Fields",
    "add",
    "days",
    "era",
    "fields",
    "format",
    "label",
    "month_code",
    "month_start",
    "read",
    "until",
    "year_start",
]

STYLES = {"full": 0, "long": 1, "medium": 2, "short": 3}
LARGEST = {"day": 0, "week": 1, "month": 2, "year": 3}


class Fields(_NamedTuple):
    """The fields of dates: arithmetic years, months and days, columns of integers."""

    year: object
    month: object
    day: object


class Distance(_NamedTuple):
    """Lengths of time, columns of integers."""

    years: object
    months: object
    weeks: object
    days: object


def _bitmap(n):
    return _native.allocate((n + 7) // 8)


def _check_errors(errors):
    if errors not in ("raise", "null"):
        raise ValueError(f"errors {errors!r} is not known; it is 'raise' or 'null'")


def _check_found(calendar, column, chunk, found, missing, errors, before):
    """Raises what is wrong with the first item that has a value and no result."""
    if errors == "null" or missing in (0, chunk.nulls):
        return
    bad = _native.find_bad(
        calendar, chunk.data, chunk.first, chunk.n, column.units, chunk.valid, chunk.valid_offset, found
    )
    if bad < 0:
        return
    size = 8 if column.units else 4
    start = (chunk.first + bad) * size
    time = int.from_bytes(memoryview(chunk.data).cast("B")[start : start + size], _sys.byteorder, signed=True)
    day = time // (column.units or 1) + (UNIX_EPOCH if column.count == UNIX else 0)
    try:
        _native.explain_day(calendar, day)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"item {before + bad}: {error}") from None
    raise ValueError(f"item {before + bad}: Julian day {day} has no result in calendar {calendar!r}")


def _each(calendar, column, errors, work):
    """Calls work(chunk, bitmap), which gives (missing, …), for each chunk."""
    _check_errors(errors)
    before = 0
    for chunk in column.chunks:
        found = _bitmap(chunk.n)
        missing, *rest = work(chunk, found)
        _check_found(calendar, column, chunk, found, missing, errors, before)
        before += chunk.n
        yield (chunk.n, found, missing, *rest)


def _input(column, chunk):
    return chunk.data, chunk.first, chunk.n, column.units, chunk.valid, chunk.valid_offset


def _convert(column, calendar, errors, wanted):
    def work(chunk, found):
        out = [_native.allocate(chunk.n * size) if want else None for want, size in zip(wanted, (4, 1, 2))]
        missing = _native.convert_days(calendar, column.count, *_input(column, chunk), *out, found)
        return missing, out

    results = list(_each(calendar, column, errors, work))
    codes = ("i4", "i1", "i2")
    return [
        column.maker.numbers([Part(out[i], n, found, missing) for n, found, missing, out in results], codes[i])
        if wanted[i]
        else None
        for i in range(3)
    ]


def fields(column, calendar, *, unit=None, errors="raise", old=False):
    """The years, months and days of a column of days, as Fields.

    With a unit, a column whose days all lie before 1583 is refused with ValueError, as it
    mostly is of the other unit; old=True takes it.
    """
    return Fields(*_convert(read_days(column, unit, old), calendar, errors, (True, True, True)))


def _field(column, calendar, index, unit=None, errors="raise", old=False):
    wanted = [i == index for i in range(3)]
    return _convert(read_days(column, unit, old), calendar, errors, wanted)[index]


def _starts(function, column, calendar, unit, errors, old):
    column = read_days(column, unit, old)

    def work(chunk, found):
        out = _native.allocate(chunk.n * (8 if column.units else 4))
        return function(calendar, column.count, *_input(column, chunk), out, column.units, found), out

    results = _each(calendar, column, errors, work)
    parts = [Part(out, n, found, missing) for n, found, missing, out in results]
    return column.maker.days(parts, column.units)


def month_start(column, calendar, *, unit=None, errors="raise", old=False):
    """The first day of the month of each day, a column of the same kind: to group by."""
    return _starts(_native.month_starts, column, calendar, unit, errors, old)


def year_start(column, calendar, *, unit=None, errors="raise", old=False):
    """The first day of the year of each day, a column of the same kind."""
    return _starts(_native.year_starts, column, calendar, unit, errors, old)


def add(
    column, calendar, *, years=0, months=0, weeks=0, days=0, reject=False, unit=None, errors="raise", old=False
):
    """The days that lie so many years, months, weeks and days later, or earlier.

    A day that the month lacks becomes its last; with reject=True it has no result.
    """
    years, months = _check_number("years", years), _check_number("months", months)
    weeks, days = _check_number("weeks", weeks), _check_number("days", days)

    def function(calendar, count, data, first, n, units, valid, offset, out, out_units, found):
        return _native.add(
            calendar, count, data, first, n, units, valid, offset, years, months, weeks, days, reject, out, out_units, found
        )

    return _starts(function, column, calendar, unit, errors, old)


def _check_number(name, number):
    """A number of units of time, which has 32 bits."""
    if not hasattr(number, "__index__"):
        raise TypeError(f"{name} is a {type(number).__name__}; it has to be an int")
    number = _index(number)
    if not -(2**31) <= number < 2**31:
        raise ValueError(f"{name}={number} is out of range; it has 32 bits")
    return number


def until(column, end, calendar, *, largest="year", unit=None, errors="raise", old=False):
    """The lengths of time from each day to one day, as Distance.

    The end is a Julian Day Number, a datetime.date or a numpy.datetime64; the largest unit
    is "year", "month", "week" or "day".
    """
    if largest not in LARGEST:
        raise ValueError(f"unit {largest!r} is not known; it is one of {', '.join(LARGEST)}")
    column = read_days(column, unit, old)
    end = _get_day(end)

    def work(chunk, found):
        out = [_native.allocate(chunk.n * 4) for _ in range(4)]
        missing = _native.until(calendar, column.count, *_input(column, chunk), end, LARGEST[largest], *out, found)
        return missing, out

    results = list(_each(calendar, column, errors, work))
    return Distance(*(
        column.maker.numbers([Part(out[i], n, found, missing) for n, found, missing, out in results], "i4")
        for i in range(4)
    ))


def _get_day(day):
    if isinstance(day, int):
        return day
    if hasattr(day, "astype") and day.ndim == 0 and day.dtype.kind == "M":
        return int(day.astype("M8[D]").astype("i8")) + UNIX_EPOCH
    if hasattr(day, "toordinal"):
        return day.toordinal() + 1721425
    raise TypeError(f"a {type(day).__name__} is no day; it has to be an int, a date or a datetime64")


def _write(column, calendar, errors, function):
    def work(chunk, found):
        offsets = _native.allocate((chunk.n + 1) * 8)
        text, missing = function(chunk, offsets, found)
        return missing, offsets, text

    results = _each(calendar, column, errors, work)
    return column.maker.texts([Part(offsets, n, found, missing, text) for n, found, missing, offsets, text in results])


def format(
    column, calendar, locale=None, *, style="long", skeleton=None, pattern=None, unit=None, errors="raise", old=False
):
    """The days as people write them: in a style, or with the fields of a skeleton, or after
    a pattern of Unicode."""
    if style not in STYLES:
        raise ValueError(f"style {style!r} is not known; it is one of {', '.join(STYLES)}")
    if skeleton is not None and pattern is not None:
        raise ValueError("a skeleton and a pattern are given; a text is written by one of them")
    column = read_days(column, unit, old)

    def function(chunk, offsets, found):
        data, first, n, units, valid, offset = _input(column, chunk)
        return _native.format(
            calendar, locale, STYLES[style], skeleton, pattern, data, column.count, first, n, units, valid, offset,
            offsets, found,
        )

    return _write(column, calendar, errors, function)


def label(column, calendar, locale=None, *, unit=None, errors="raise", old=False):
    """What tradition calls the days, where it does not number them: “Waning 3”."""
    return format(column, calendar, locale, pattern="ttt", unit=unit, errors=errors, old=old)


def _codes(what, column, calendar, unit, errors, old):
    column = read_days(column, unit, old)

    def function(chunk, offsets, found):
        data, first, n, units, valid, offset = _input(column, chunk)
        return _native.write_codes(
            calendar, what, data, column.count, first, n, units, valid, offset, offsets, found
        )

    return _write(column, calendar, errors, function)


def month_code(column, calendar, *, unit=None, errors="raise", old=False):
    """The codes of the months, such as M05 and the leap month M05L."""
    return _codes("month_code", column, calendar, unit, errors, old)


def era(column, calendar, *, unit=None, old=False):
    """The codes of the eras; null where the calendar has none."""
    return _codes("era", column, calendar, unit, "null", old)


def read(column, calendar, locale=None, *, errors="raise"):
    """The days of texts, as cal_reader_read() reads them, but no words such as “tomorrow”.

    They are datetime64[D] in NumPy, and dates in Arrow and Polars.
    """
    _check_errors(errors)
    texts = read_texts(column)
    parts = []
    before = 0
    for chunk in texts.chunks:
        out = _native.allocate(chunk.n * 4)
        found = _bitmap(chunk.n)
        missing = _native.read_texts(
            calendar, locale, UNIX, chunk.text, chunk.data, texts.offset_size, chunk.first, chunk.n, chunk.valid,
            chunk.valid_offset, out, found,
        )
        if missing and errors == "raise":
            _explain_text(calendar, locale, texts, chunk, found, before)
        before += chunk.n
        parts.append(Part(out, chunk.n, found, missing))
    return _give_days(texts.maker, parts)


def _explain_text(calendar, locale, texts, chunk, found, before):
    bad = _native.find_bad(calendar, None, 0, chunk.n, 0, chunk.valid, chunk.valid_offset, found)
    if bad < 0:
        return
    code = "q" if texts.offset_size == 8 else "i"
    offsets = memoryview(chunk.data).cast("B").cast(code)
    start, end = offsets[chunk.first + bad], offsets[chunk.first + bad + 1]
    text = bytes(memoryview(chunk.text)[start:end]).decode("utf-8", "replace")
    try:
        _native.explain_text(calendar, locale, text)
    except ValueError as error:
        raise ValueError(f"item {before + bad}: {error}") from None
    raise ValueError(f"item {before + bad}: “{text}” is no date of a column, as it depends on the day of reading")


def _give_days(maker, parts):
    """Days since 1970 in 32 bits, as the library has days."""
    if isinstance(maker, NumpyMaker):
        (part,) = parts
        numpy = maker.numpy
        days_of_64_bits = numpy.frombuffer(part.data, "i4").astype("i8").view("M8[D]")
        if part.missing:
            from ._column import unpack

            days_of_64_bits[unpack(part.found, part.n, numpy)] = "NaT"
        parts = [part._replace(data=days_of_64_bits)]
    return maker.days(parts, 1 if isinstance(maker, NumpyMaker) else 0)


def _to_numpy(column):
    """An array, and the mask of what is null or None."""
    import numpy

    library = library_of(column)
    if library == "pandas":
        mask = column.isna().to_numpy()
        return (column.fillna(0) if mask.any() else column).to_numpy(), mask
    if library == "pyarrow":
        mask = column.is_null().to_numpy(zero_copy_only=False) if hasattr(column, "buffers") else column.is_null().to_numpy()
        filled = column.fill_null(0)
        return filled.to_numpy(zero_copy_only=False) if hasattr(column, "buffers") else filled.to_numpy(), mask
    if library == "polars":
        return column.fill_null(0).to_numpy(), column.is_null().to_numpy()
    array = numpy.ma.asarray(column)
    return array.data, None if array.mask is numpy.ma.nomask else numpy.ravel(array.mask)


def _number_column(name, column):
    """Integers of any library as a flat array, with the mask of what is null."""
    array, mask = _to_numpy(column)
    if array.dtype.kind not in "iu":
        refuse(f"{name}: an array of {array.dtype}", "integers")
    return array.reshape(-1), mask


def _narrow(array, code):
    import numpy

    limits = numpy.iinfo(code)
    if array.size and (array.min() < limits.min or array.max() > limits.max):
        # Beyond all dates, as the nearest number is, too.
        array = numpy.clip(array, limits.min, limits.max)
    return numpy.ascontiguousarray(array, code)


def days(calendar, years, months=1, days=1, *, errors="raise"):
    """The days of dates: of columns of years, months and days, or numbers for all.

    They are datetime64[D] in NumPy and pandas, and dates in Arrow and Polars.
    """
    import numpy

    _check_errors(errors)
    given = [column if hasattr(column, "__len__") else numpy.asarray(column) for column in (years, months, days)]
    given, masks = zip(*(_number_column(name, column) for name, column in zip(("years", "months", "days"), given)))
    arrays = [_narrow(array, code) for array, code in zip(given, ("i4", "i1", "i2"))]
    sizes = sorted({array.size for array in arrays} - {1})
    if len(sizes) > 1:
        raise ValueError(f"columns of {sizes[0]} and {sizes[1]} items are no dates")
    n = sizes[0] if sizes else 1
    arrays = [numpy.ascontiguousarray(numpy.broadcast_to(array, n)) for array in arrays]
    mask = None
    for one in masks:
        if one is not None:
            mask = one if mask is None else mask | one
    valid = None if mask is None else pack(numpy.broadcast_to(mask, n), numpy)
    out, found = _native.allocate(n * 4), _bitmap(n)
    missing = _native.convert_dates(calendar, UNIX, *arrays, n, valid, 0, out, 0, found)
    if missing and errors == "raise":
        bad = _native.find_bad(calendar, None, 0, n, 0, valid, 0, found)
        if bad >= 0:
            _explain_date(calendar, [int(array[bad if array.size > 1 else 0]) for array in given], bad)
    return _give_days(_maker_like(years), [Part(out, n, found, missing)])


def _explain_date(calendar, date, index):
    try:
        _native.explain_date(calendar, *date)
    except ValueError as error:
        raise ValueError(f"item {index}: {error}") from None
    except OverflowError:
        raise ValueError(f"item {index}: {date[0]}-{date[1]}-{date[2]} is no date; its numbers have 32 bits") from None


def _maker_like(column):
    import numpy

    from ._column import PolarsMaker, PyarrowMaker

    library = library_of(column)
    if library == "pandas":
        return PandasMaker(column, numpy.dtype("M8[D]"))
    if library == "polars":
        return PolarsMaker(column.name)
    if library == "pyarrow":
        return PyarrowMaker("tdD", hasattr(column, "chunks"))
    if hasattr(column, "__arrow_c_array__"):
        return ArrowMaker()
    shape = numpy.shape(column)
    return NumpyMaker(shape if len(shape) != 1 else None, numpy.dtype("M8[D]"))


if "pandas" in _sys.modules:
    from . import pandas as _pandas  # noqa: F401

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Columns of Python, held against the calls of the library for one day.

What is not installed of NumPy, pandas, pyarrow, Polars and DuckDB is skipped.
"""

import ctypes
import datetime
import gc
import importlib.util
import os
import pickle
import random
import resource
import sys
import threading
import unittest

if importlib.util.find_spec("numpy") is None:
    print("1..0 # SKIP there is no NumPy")
    sys.exit(77)

import numpy as np

import cal_columns

EPOCH = 2440588
FIRST, LAST = -363521074, 366963559
LENGTHS = (0, 1, 7, 8, 9, 63, 1000, 1023, 1024, 1025)
UNITS = ("D", "h", "m", "s", "ms", "us", "ns")

THOROUGH = "CAL_THOROUGH" in os.environ


def have(name):
    return importlib.util.find_spec(name) is not None


pandas = importlib.import_module("pandas") if have("pandas") else None
pyarrow = importlib.import_module("pyarrow") if have("pyarrow") else None
polars = importlib.import_module("polars") if have("polars") else None
duckdb = importlib.import_module("duckdb") if have("duckdb") else None

# The module has loaded the library; the name alone finds that one.
cal = ctypes.CDLL("libcal-1.0.so.0")
gobject = ctypes.CDLL("libgobject-2.0.so.0")
cal.cal_backend_lookup.restype = ctypes.c_void_p
cal.cal_registry_get_default.restype = ctypes.c_void_p
cal.cal_registry_list_ids.restype = ctypes.POINTER(ctypes.c_char_p)
cal.cal_date_new_from_julian_day.restype = ctypes.c_void_p
for name in ("cal_date_start_of_month", "cal_date_start_of_year"):
    getattr(cal, name).restype = ctypes.c_void_p
cal.cal_date_get_julian_day.restype = ctypes.c_int64
cal.cal_date_get_month_code.restype = ctypes.c_char_p
cal.cal_date_get_era.restype = ctypes.c_char_p
cal.cal_formatter_new_for_style.restype = ctypes.c_void_p
cal.cal_formatter_format.restype = ctypes.c_char_p


def list_calendars():
    ids = cal.cal_registry_list_ids(ctypes.c_void_p(cal.cal_registry_get_default()))
    names = []
    while ids[len(names)] is not None:
        names.append(ids[len(names)].decode())
    return names


CALENDARS = list_calendars()


class Oracle:
    """A calendar, asked for one day at a time."""

    def __init__(self, calendar):
        self.backend = ctypes.c_void_p(cal.cal_backend_lookup(calendar.encode(), None))

    def date(self, day):
        fields = [ctypes.c_int() for _ in range(3)]
        if day is None or not cal.cal_backend_julian_day_to_date(
            self.backend, ctypes.c_int64(day), *(ctypes.byref(field) for field in fields), None
        ):
            return None
        return tuple(field.value for field in fields)

    def day(self, year, month, day):
        found = ctypes.c_int64()
        if not cal.cal_backend_date_to_julian_day(self.backend, year, month, day, ctypes.byref(found), None):
            return None
        return found.value

    def _object(self, day):
        return cal.cal_date_new_from_julian_day(self.backend, ctypes.c_int64(day), None) if day is not None else None

    def start(self, day, which):
        date = self._object(day)
        if date is None:
            return None
        first = getattr(cal, f"cal_date_start_of_{which}")(ctypes.c_void_p(date), None)
        result = cal.cal_date_get_julian_day(ctypes.c_void_p(first)) if first else None
        cal.cal_date_unref(ctypes.c_void_p(date))
        if first:
            cal.cal_date_unref(ctypes.c_void_p(first))
        return result

    def text(self, day, function):
        date = self._object(day)
        text = getattr(cal, function)(ctypes.c_void_p(date)) if date is not None else None
        return text.decode() if text is not None else None


def make_days(rand, n):
    """Julian Day Numbers of all kinds, in which one in eight is null."""
    kinds = (
        lambda i: rand.randint(FIRST, LAST),
        lambda i: FIRST + rand.randint(0, 500),
        lambda i: LAST - rand.randint(0, 500),
        lambda i: rand.randint(2298884, 2424000),
        lambda i: 2451545 + i,
        lambda i: 2451545 + i,
        lambda i: 2451545 + i,
        lambda i: None,
    )
    return [rand.choice(kinds)(i) for i in range(n)]


def count_days(first, end):
    return np.arange(first, end).astype("M8[D]")


def unix(day):
    return None if day is None else day - EPOCH


def plain(column):
    """A list of what is in a column of any library, with None for null."""
    if isinstance(column, np.ndarray):
        if isinstance(column, np.ma.MaskedArray):
            return [None if item is np.ma.masked else item for item in column.reshape(-1).tolist()]
        if column.dtype.kind == "M":
            days = column.astype("M8[D]")
            return [None if np.isnat(day) else int(day.astype("i8")) for day in days.reshape(-1)]
        return column.reshape(-1).tolist()
    if pandas is not None and isinstance(column, (pandas.Series, pandas.Index)):
        if column.dtype.kind == "M" and not hasattr(column.dtype, "pyarrow_dtype"):
            return plain(column.to_numpy())
        return [None if missing else to_day(item) for item, missing in zip(column, column.isna())]
    if hasattr(column, "to_pylist"):
        return [to_day(item) for item in column.to_pylist()]
    return [to_day(item) for item in column.to_list()]


def to_day(item):
    if isinstance(item, datetime.datetime):
        item = item.date()
    if isinstance(item, datetime.date):
        return item.toordinal() - 719163
    return item


class ColumnTest(unittest.TestCase):
    def check(self, column, calendar, days, **options):
        """All that is made of a column, against the days, one by one."""
        oracle = Oracle(calendar)
        expected = [oracle.date(day) for day in days]
        found = cal_columns.fields(column, calendar, errors="null", **options)
        for i in range(3):
            self.assertEqual(plain(found[i]), [date and date[i] for date in expected])
        if not options:
            for which in ("month", "year"):
                start = getattr(cal_columns, f"{which}_start")(column, calendar, errors="null")
                self.assertEqual(plain(start), [unix(oracle.start(day, which)) for day in days])


class NumpyTest(ColumnTest):
    def test_integers(self):
        rand = random.Random(1)
        for calendar in CALENDARS:
            for n in (9, 1025):
                days = make_days(rand, n)
                mask = [day is None for day in days]
                filled = [day or 0 for day in days]
                for dtype in ("i4", "i8"):
                    julian = np.ma.array(filled, dtype, mask=mask)
                    self.check(julian, calendar, days, unit="julian", old=True)
                    self.check(julian - EPOCH, calendar, days, unit="unix", old=True)

    def test_times(self):
        rand = random.Random(2)
        for n in LENGTHS:
            days = make_days(rand, n)
            for unit in UNITS:
                limit = 100000 if unit == "ns" else 10**8
                near = [day if day is not None and abs(day - EPOCH) < limit else None for day in days]
                column = np.array([unix(day) if day is not None else "NaT" for day in near], "M8[D]").astype(f"M8[{unit}]")
                if unit != "D":
                    column = column + np.timedelta64(1, unit)
                    column = column + (np.timedelta64(1, "D") - np.timedelta64(2, unit)) if unit != "h" else column
                self.check(column, rand.choice(CALENDARS), near)

    def test_shapes(self):
        days = count_days(-30, 30).reshape(3, 20)
        year = cal_columns.fields(days, "persian").year
        self.assertEqual(year.shape, (3, 20))
        self.assertEqual(plain(year[:, ::3]), plain(cal_columns.fields(days[:, ::3], "persian").year))
        self.assertEqual(plain(cal_columns.fields(days[::-1, 1:], "hebrew").day), plain(cal_columns.fields(days, "hebrew").day[::-1, 1:]))
        swapped = np.arange(5, dtype=">i4")
        self.assertEqual(plain(cal_columns.fields(swapped, "persian", unit="unix").day), [11, 12, 13, 14, 15])

    def test_masks(self):
        """The mask of a result is its own, whatever comes to be missing."""
        mask = np.arange(2000) % 10 == 0
        days = np.ma.array(np.arange(2000), "i4", mask=mask)
        found = cal_columns.fields(days, "persian", unit="unix")
        self.assertEqual(found.day.mask.tolist(), mask.tolist())
        found.day[3] = np.ma.masked
        days[4] = np.ma.masked
        self.assertEqual(found.year.mask.tolist(), (np.arange(2000) % 10 == 0).tolist())
        days.data[7] = 10**9
        found = cal_columns.fields(days, "persian", unit="unix", errors="null")
        self.assertEqual(np.flatnonzero(found.year.mask)[:4].tolist(), [0, 4, 7, 10])

    def test_unaligned(self):
        memory = bytearray(4 * 1025 + 3)
        for shift in range(4):
            days = np.frombuffer(memory, "i4", 1025, shift)
            days[:] = np.arange(1025) * 7 - 3000
            self.check(days, "chinese", [int(day) + EPOCH for day in days], unit="unix")

    def test_texts(self):
        rand = random.Random(3)
        for calendar in CALENDARS:
            days = make_days(rand, 40)
            oracle = Oracle(calendar)
            column = np.array([unix(day) if day is not None else "NaT" for day in days], "M8[D]")
            self.assertEqual(
                cal_columns.month_code(column, calendar).tolist(),
                [oracle.text(day, "cal_date_get_month_code") for day in days],
            )
            self.assertEqual(
                cal_columns.era(column, calendar).tolist(), [oracle.text(day, "cal_date_get_era") for day in days]
            )

    def test_formatting(self):
        day = np.array(["2026-03-21", "NaT"], "M8[D]")
        self.assertEqual(cal_columns.format(day, "persian", "en", pattern="d.M.y")[0], "1.1.1405")
        self.assertIsNone(cal_columns.format(day, "persian", "en")[1])
        text = cal_columns.format(day, "persian", "en", style="long")
        self.assertEqual(plain(cal_columns.read(text, "persian", "en")), plain(day))

    def test_dates(self):
        rand = random.Random(4)
        for calendar in CALENDARS:
            oracle = Oracle(calendar)
            dates = [oracle.date(day) or (5, 77, 3) for day in make_days(rand, 200)]
            dates = [(y, m, d if rand.random() < 0.8 else rand.randint(0, 40)) for y, m, d in dates]
            years, months, days = (np.array(column) for column in zip(*dates))
            found = cal_columns.days(calendar, years, months, days, errors="null")
            self.assertEqual(plain(found), [unix(oracle.day(*date)) for date in dates])
        self.assertEqual(plain(cal_columns.days("persian", [1405, 1406])), [20533, 20898])

    def test_arithmetic(self):
        days = np.array(["2026-02-28", "2026-03-30", "NaT"], "M8[D]")
        self.assertEqual(
            plain(cal_columns.add(days, "gregory", months=-1)), plain(np.array(["2026-01-28", "2026-02-28", "NaT"], "M8[D]"))
        )
        with self.assertRaisesRegex(ValueError, "item 1"):
            cal_columns.add(days, "gregory", months=-1, reject=True)
        distance = cal_columns.until(days, datetime.date(2027, 4, 1), "gregory")
        self.assertEqual([plain(column) for column in distance], [[1, 1, None], [1, 0, None], [0, 0, None], [4, 2, None]])


class ErrorTest(unittest.TestCase):
    def check(self, error, message, function):
        with self.assertRaisesRegex(error, message):
            function()

    def test_dtypes(self):
        fields = cal_columns.fields
        self.check(TypeError, "float64", lambda: fields(np.array([1.5]), "persian"))
        self.check(TypeError, "object", lambda: fields(np.array(["2026-01-01"], object), "persian"))
        self.check(TypeError, "<U", lambda: fields(np.array(["2026-01-01"]), "persian"))
        self.check(TypeError, "uint8", lambda: fields(np.array([1], "u1"), "persian", unit="unix"))
        self.check(TypeError, "unit", lambda: fields(np.array([1], "i4"), "persian"))
        self.check(TypeError, "datetime64", lambda: fields(np.array([1], "M8[D]"), "persian", unit="unix"))
        self.check(ValueError, "'weeks'", lambda: fields(np.array([1]), "persian", unit="weeks"))
        self.check(TypeError, "list", lambda: fields([1], "persian", unit="unix"))
        self.check(TypeError, "int64", lambda: cal_columns.read(np.array([1]), "persian"))
        self.check(TypeError, "item 1", lambda: cal_columns.read(np.array(["1", 5], object), "persian"))

    def test_numbers(self):
        days = count_days(0, 3)
        self.check(TypeError, "months is a float", lambda: cal_columns.add(days, "persian", months=1.5))
        self.check(ValueError, "years=10000000000 ", lambda: cal_columns.add(days, "persian", years=10**10))
        self.check(TypeError, "years: .*float64", lambda: cal_columns.days("persian", np.array([1404.0])))
        self.check(ValueError, "month 300 ", lambda: cal_columns.days("persian", [1404], 300))
        self.check(ValueError, "1000000000000-1-1", lambda: cal_columns.days("persian", [10**12]))
        self.check(ValueError, "of 2 and 3 items", lambda: cal_columns.days("persian", [1404, 1405], [1, 2, 3]))
        self.assertEqual(len(cal_columns.days("persian", np.array([], "i4"))), 0)
        self.check(TypeError, "ndarray", lambda: cal_columns.until(days, days, "persian"))
        self.check(TypeError, "str", lambda: cal_columns.until(days, "2026-01-01", "persian"))
        self.check(ValueError, "a skeleton and a pattern", lambda: cal_columns.format(days, "persian", skeleton="y", pattern="y"))
        self.check(TypeError, "too short", lambda: cal_columns.fields(np.array([0], "M8[as]"), "persian"))

    def test_calendars(self):
        days = count_days(0, 3)
        self.check(LookupError, "persain", lambda: cal_columns.fields(days, "persain"))
        self.check(LookupError, "persain", lambda: cal_columns.read(np.array(["x"]), "persain"))

    def test_units(self):
        days = np.arange(20000, 20100, dtype="i4")
        self.check(ValueError, "before 1583", lambda: cal_columns.fields(days, "persian", unit="julian"))
        late = np.array([0] * 9 + [2300000], "i8")
        self.assertEqual(cal_columns.fields(late, "persian", unit="julian").year[9], 963)
        masked = np.ma.array(late, mask=late > 0)
        self.check(ValueError, "before 1583", lambda: cal_columns.fields(masked, "persian", unit="julian"))
        self.assertEqual(plain(cal_columns.fields(np.ma.array([0], mask=[1]), "persian", unit="julian").day), [None])
        self.assertEqual(cal_columns.fields(days, "persian", unit="julian", old=True).year[0], -5279)
        self.assertEqual(len(cal_columns.fields(days[:0], "persian", unit="julian").year), 0)

    def test_items(self):
        days = np.array([0, 10**9, 1], "i4")
        self.check(ValueError, "item 1: Julian day 1002440588", lambda: cal_columns.fields(days, "persian", unit="unix"))
        self.assertEqual(plain(cal_columns.fields(days, "persian", unit="unix", errors="null").day), [11, None, 12])
        self.check(ValueError, "item 0: day 30", lambda: cal_columns.days("persian", [1404], 12, 30))
        self.check(ValueError, "'ignore'", lambda: cal_columns.fields(days, "persian", unit="unix", errors="ignore"))
        self.check(ValueError, "item 1: .*nonsense", lambda: cal_columns.read(np.array(["2026-03-21[u-ca=persian]", "nonsense"]), "persian"))

    @unittest.skipIf("asan" in os.environ.get("LD_PRELOAD", ""), "a sanitizer ends the program without memory")
    def test_memory(self):
        """What cannot be had is an error, after which all goes on."""
        days = np.arange(1 << 22, dtype="i4")
        with open("/proc/self/statm", encoding="ascii") as file:
            used = int(file.read().split()[0]) * resource.getpagesize()
        limits = resource.getrlimit(resource.RLIMIT_AS)

        # Years, months and days take seven bytes of each.
        resource.setrlimit(resource.RLIMIT_AS, (used + 7 * len(days) // 2, limits[1]))
        try:
            with self.assertRaises(MemoryError):
                cal_columns.fields(days, "persian", unit="unix")
        finally:
            resource.setrlimit(resource.RLIMIT_AS, limits)

        self.assertEqual(cal_columns.fields(days, "persian", unit="unix").year[0], 1348)

    def test_buffers(self):
        native = cal_columns._native
        days = np.zeros(9, "i4")
        short = lambda *args: native.convert_days("persian", 1, *args)
        self.check(ValueError, "validity has 1 bytes; 2", lambda: short(days, 0, 9, 0, b"\0", 0, None, None, None, None))
        self.check(ValueError, "validity has 2 bytes; 3", lambda: short(days, 0, 9, 0, b"\0\0", 8, None, None, None, None))
        self.check(ValueError, "column has 36 bytes; 40", lambda: short(days, 1, 9, 0, None, 0, None, None, None, None))
        self.check(ValueError, "years has 8 bytes", lambda: short(days, 0, 9, 0, None, 0, bytearray(8), None, None, None))
        self.check(BufferError, "", lambda: short(days, 0, 9, 0, None, 0, bytes(64), None, None, None))
        self.check(ValueError, "negative", lambda: short(days, 0, -9, 0, None, 0, None, None, None, None))
        self.check(ValueError, "offsets", lambda: native.read_texts("persian", None, 1, b"abc", np.array([0, 9], "i8"), 8, 0, 1, None, 0, bytearray(4), bytearray(1)))


@unittest.skipIf(pyarrow is None, "there is no pyarrow")
class PyarrowTest(ColumnTest):
    def make(self, days, kind):
        limit = 100000 if kind == pyarrow.timestamp("ns") else 10**8
        near = [day if day is not None and abs(day - EPOCH) < limit else None for day in days]
        dates = pyarrow.array([unix(day) for day in near], pyarrow.int32()).cast(pyarrow.date32())
        return dates.cast(kind), near

    def test_slices(self):
        rand = random.Random(5)
        kinds = [pyarrow.date32(), pyarrow.date64()] + [pyarrow.timestamp(unit) for unit in ("s", "ms", "us", "ns")]
        for n in LENGTHS:
            for kind in kinds:
                column, days = self.make(make_days(rand, n), kind)
                first = rand.randint(0, min(n, 20))
                last = rand.randint(first, n)
                oracle = Oracle("hebrew")
                found = cal_columns.fields(column[first:last], "hebrew", errors="null")
                self.assertEqual(plain(found.day), [date and date[2] for date in map(oracle.date, days[first:last])])
                start = cal_columns.month_start(column[first:last], "hebrew", errors="null")
                self.assertEqual(start.type, kind)

    def test_chunks(self):
        rand = random.Random(6)
        column, days = self.make(make_days(rand, 500), pyarrow.date32())
        chunked = pyarrow.chunked_array([column[:100], column[100:103], column[103:103], column[103:]])
        self.assertEqual(
            cal_columns.fields(chunked, "chinese", errors="null").month.to_pylist(),
            cal_columns.fields(column, "chinese", errors="null").month.to_pylist(),
        )
        with self.assertRaisesRegex(ValueError, "item 3"):
            cal_columns.fields(pyarrow.chunked_array([[1, 2], [3, 10**9]], pyarrow.int32()), "persian", unit="unix")

    def test_texts(self):
        days = pyarrow.array([0, None, 20000], pyarrow.date32())
        texts = cal_columns.format(days, "persian", "en")
        self.assertEqual(texts.type, pyarrow.large_string())
        self.assertEqual(cal_columns.read(texts, "persian", "en"), days)
        self.assertEqual(cal_columns.read(texts.cast("string")[1:], "persian", "en"), days[1:])
        self.assertEqual(cal_columns.days("persian", pyarrow.array([1405, None]))[1].as_py(), None)

    def test_refused(self):
        with self.assertRaisesRegex(TypeError, "time zone"):
            cal_columns.fields(pyarrow.array([1], pyarrow.timestamp("s", "Asia/Tehran")), "persian")
        with self.assertRaisesRegex(TypeError, "no column"):
            cal_columns.fields(pyarrow.array(["a"]), "persian")
        with self.assertRaisesRegex(TypeError, "uint32"):
            cal_columns.fields(pyarrow.array([1], pyarrow.uint32()), "persian", unit="unix")
        with self.assertRaisesRegex(TypeError, "nested"):
            cal_columns.fields(pyarrow.table({"d": pyarrow.array([1], pyarrow.date32())}), "persian")
        self.assertEqual(len(cal_columns.fields(pyarrow.chunked_array([], pyarrow.date32()), "persian").year), 0)
        with self.assertRaisesRegex(TypeError, "dictionary"):
            cal_columns.fields(pyarrow.array([1, 1], pyarrow.date32()).dictionary_encode(), "persian")

    def test_interface(self):
        """What has the interface of Arrow and nothing else."""

        class Given:
            def __init__(self, array):
                self.__arrow_c_array__ = array.__arrow_c_array__

        given = Given(pyarrow.array([0, None, 2], pyarrow.date32()))
        found = cal_columns.fields(given, "persian").day
        self.assertEqual(pyarrow.array(found).to_pylist(), [11, None, 13])


@unittest.skipIf(pandas is None, "there is no pandas")
class PandasTest(ColumnTest):
    def test_series(self):
        rand = random.Random(7)
        for n in (0, 1, 1025):
            days = [day if day is not None and abs(day - EPOCH) < 100000 else None for day in make_days(rand, n)]
            for unit in ("s", "ms", "us", "ns"):
                column = np.array([unix(day) if day is not None else "NaT" for day in days], "M8[D]").astype(f"M8[{unit}]")
                series = pandas.Series(column, index=[f"r{i}" for i in range(n)], name="when")
                self.check(series, "hebrew", days)
                year = cal_columns.fields(series, "persian").year
                self.assertEqual((year.name, list(year.index), str(year.dtype)), ("when", list(series.index), "Int32"))
                self.assertEqual(cal_columns.month_start(series, "persian").dtype, series.dtype)

    def test_accessor(self):
        import cal_columns.pandas

        series = pandas.Series(pandas.to_datetime(["2026-03-20", None, "2026-03-21"]))
        persian = series.cal("persian")
        self.assertEqual(plain(persian.year), [1404, None, 1405])
        self.assertEqual(plain(persian.day), [29, None, 1])
        self.assertEqual(plain(persian.month_code), ["M12", None, "M01"])
        with self.assertRaises(LookupError):
            series.cal("persain")
        frame = pandas.DataFrame({"day": series, "n": 1}).groupby(series.cal("persian").month_start).n.sum()
        self.assertEqual(frame.tolist(), [1, 1])

    def test_nullable(self):
        series = pandas.Series([0, None, 1], dtype="Int32")
        self.assertEqual(plain(cal_columns.fields(series, "persian", unit="unix").day), [11, None, 12])
        if pyarrow is not None:
            dates = series.astype("int32[pyarrow]").astype("date32[pyarrow]")
            found = cal_columns.month_start(dates, "persian")
            self.assertEqual((str(found.dtype), plain(found)), ("date32[day][pyarrow]", [-10, None, -10]))

    def test_texts(self):
        series = pandas.Series(["2026-03-21[u-ca=persian]", None], index=["a", "b"])
        found = cal_columns.read(series, "persian")
        self.assertEqual((plain(found), list(found.index)), ([20533, None], ["a", "b"]))

    def test_refused(self):
        zoned = pandas.Series(pandas.to_datetime(["2026-01-01"]).tz_localize("UTC"))
        frame = pandas.DataFrame({"day": zoned})
        for column in (
            zoned, pandas.Series(["2026-01-01"]), pandas.Series([1.5]), pandas.Series([True]), frame, pandas.Timestamp(0)
        ):
            with self.assertRaises(TypeError):
                cal_columns.fields(column, "persian")


@unittest.skipIf(polars is None, "there is no Polars")
class PolarsTest(ColumnTest):
    def test_series(self):
        rand = random.Random(8)
        for n in LENGTHS:
            days = [day if day is not None and abs(day - EPOCH) < 700000 else None for day in make_days(rand, n)]
            series = polars.Series("when", [unix(day) for day in days], polars.Int32).cast(polars.Date)
            self.check(series, "hebrew", days)
            self.assertEqual(cal_columns.fields(series, "hebrew").year.name, "when")
            self.check(polars.concat([series, series[1:]], rechunk=False), "persian", days + days[1:])

    def test_texts(self):
        series = polars.Series("when", [0, None, 20000], polars.Int32).cast(polars.Date)
        texts = cal_columns.format(series, "persian", "fa")
        self.assertEqual((texts.dtype, texts[1]), (polars.String, None))
        self.assertEqual(cal_columns.read(texts, "persian", "fa").to_list(), series.to_list())

    def test_refused(self):
        frame = polars.DataFrame({"day": [datetime.date(2026, 1, 1)]})
        for series in (polars.Series(["a"]), polars.Series([1.5]), polars.Series([1]), frame):
            with self.assertRaises(TypeError):
                cal_columns.fields(series, "persian")
        zoned = polars.Series([0]).cast(polars.Datetime("us", "UTC"))
        with self.assertRaisesRegex(TypeError, "time zone"):
            cal_columns.fields(zoned, "persian")


@unittest.skipIf(duckdb is None or pyarrow is None, "there is no DuckDB")
class DuckdbTest(unittest.TestCase):
    def test_functions(self):
        import cal_columns.duckdb

        connection = duckdb.connect()
        cal_columns.duckdb.register(connection)
        connection.sql("create table t as select date '1990-01-01' + i::int as d from range(10000) r(i)")
        connection.sql("insert into t values (null)")
        days = np.datetime64("1990-01-01") + np.arange(10000)
        rows = connection.sql("select cal_year(d, 'persian'), cal_month(d, 'persian'), cal_day(d, 'persian') from t").fetchall()
        fields = cal_columns.fields(days, "persian")
        self.assertEqual(rows[:-1], list(zip(*(plain(field) for field in fields))))
        self.assertEqual(rows[-1], (None, None, None))
        (row,) = connection.sql(
            "select cal_month_start(d, 'persian'), cal_month_code(d, 'hebrew'), cal_format(d, 'persian', 'en', 'yMMMd')"
            " from t where d = date '2000-01-01'"
        ).fetchall()
        self.assertEqual(row[:2], (datetime.date(1999, 12, 22), "M04"))
        with self.assertRaisesRegex(Exception, "persain"):
            connection.sql("select cal_year(d, 'persain') from t").fetchall()

    def test_calendar(self):
        """Functions of one calendar, without its name in each row."""
        import cal_columns.duckdb

        connection = duckdb.connect()
        cal_columns.duckdb.register(connection)
        cal_columns.duckdb.register(connection, "islamic-civil")
        connection.sql("create table t as select date '1990-01-01' + i::int as d from range(5000) r(i)")
        for name in ("year", "month", "day", "month_code", "month_start", "year_start"):
            rows = connection.sql(f"select cal_islamic_civil_{name}(d), cal_{name}(d, 'islamic-civil') from t").fetchall()
            self.assertEqual([row[0] for row in rows], [row[1] for row in rows])
        self.assertEqual(connection.sql("select cal_islamic_civil_year(null)").fetchall(), [(None,)])
        with self.assertRaises(LookupError):
            cal_columns.duckdb.register(connection, "persain")


class LifetimeTest(unittest.TestCase):
    @unittest.skipIf("asan" in os.environ.get("LD_PRELOAD", ""), "a sanitizer ends the program without memory")
    def test_memory(self):
        """Calls, and calls that fail, leave nothing behind."""
        days = np.ma.array(np.arange(50), "i4", mask=np.arange(50) % 7 == 0)
        texts = np.array(["2026-03-21[u-ca=persian]", "nonsense"], object)

        def work():
            cal_columns.fields(days, "persian", unit="unix")
            cal_columns.month_start(days, "persian", unit="unix")
            cal_columns.format(days, "persian", "en", unit="unix")
            cal_columns.read(texts, "persian", errors="null")
            for bad in (lambda: cal_columns.fields(days, "persain", unit="unix"), lambda: cal_columns.read(texts, "persian")):
                try:
                    bad()
                except (LookupError, ValueError):
                    pass
            if pyarrow is not None:
                cal_columns.fields(pyarrow.array([0, None, 2], pyarrow.date32())[1:], "persian")

        rounds = 20000 if THOROUGH else 2000
        for _ in range(rounds // 4):
            work()
        gc.collect()
        before, blocks = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, sys.getallocatedblocks()
        for _ in range(rounds):
            work()
        gc.collect()
        self.assertLess(sys.getallocatedblocks() - blocks, 500)
        # AddressSanitizer keeps what is freed for a while.
        if "libasan" not in os.environ.get("LD_PRELOAD", ""):
            self.assertLess(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, 4096)

    @unittest.skipIf("libasan" in os.environ.get("LD_PRELOAD", ""), "AddressSanitizer has memory of its own")
    @unittest.skipUnless(os.path.exists("/proc/self/clear_refs"), "the system does not say how much memory was in use")
    def test_peak(self):
        """A call takes the memory of its result, and 8 MiB at most besides."""

        def read_peak():
            with open("/proc/self/status", encoding="utf-8") as file:
                return next(int(line.split()[1]) for line in file if line.startswith("VmHWM")) * 1024

        def check(work, size):
            gc.collect()
            with open("/proc/self/clear_refs", "w", encoding="utf-8") as file:
                file.write("5")
            before = read_peak()
            result = work()
            self.assertLess(read_peak() - before, size + 8 * 2**20)
            return result

        n = 3000000
        days = np.arange(n, dtype="i4")
        masked = np.ma.array(days, mask=days % 10 == 0)
        for column, size in ((days, 7), (masked, 10)):
            check(lambda: cal_columns.fields(column, "persian", unit="unix"), size * n)
        check(lambda: cal_columns.month_start(days.astype("M8[us]"), "persian"), 16 * n)
        text = check(lambda: cal_columns.format(days[: n // 10], "persian", "en", unit="unix"), 20 * n)
        check(lambda: cal_columns.read(text, "persian", "en"), 5 * n)
        if pandas is not None:
            series = pandas.Series(days.astype("M8[s]"))
            check(lambda: cal_columns.fields(series, "persian"), 10 * n)
        if pyarrow is not None:
            column = pyarrow.array(days).cast(pyarrow.date32())
            check(lambda: cal_columns.fields(column, "persian"), 7 * n)

    def test_owners(self):
        """A result outlives all that it was made of."""
        result = cal_columns.fields(count_days(0, 3000), "persian").year
        expected = result.tolist()
        gc.collect()
        np.zeros(100000)
        self.assertEqual(result.tolist(), expected)
        if pyarrow is not None:
            column = pyarrow.array(range(3000), pyarrow.int32()).cast(pyarrow.date32())
            found = cal_columns.fields(column, "persian").year
            del column
            gc.collect()
            self.assertEqual(found.to_pylist(), expected)

    def test_threads(self):
        days = count_days(-100000, 100000)
        expected = cal_columns.fields(days, "chinese")
        results = [None] * 4

        def work(i):
            results[i] = cal_columns.fields(days, "chinese")

        threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for result in results:
            self.assertTrue((result.day == expected.day).all())

    def test_pickle(self):
        fields = cal_columns.fields(count_days(0, 3), "persian")
        self.assertEqual(plain(pickle.loads(pickle.dumps(fields)).day), [11, 12, 13])
        self.assertIs(pickle.loads(pickle.dumps(cal_columns.month_start)), cal_columns.month_start)


if __name__ == "__main__":
    unittest.main()

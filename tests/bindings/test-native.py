# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Values of Cal as those of Python: operators, copies, pickles, texts and errors."""

import copy
import datetime
import gc
import itertools
import os
import pickle
import pydoc
import random
import subprocess
import sys
import unittest

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal, Gio, GLib, GObject

REJECT = Cal.Overflow.REJECT

gregorian = Cal.Backend.lookup("gregory")
hebrew = Cal.Backend.lookup("hebrew")
registry = Cal.Registry.get_default()

DAY = 2461367

TABLE = b"""cal-table 1
id: mine
kind: lunar
source: Book
month en M01: Tern
[lengths]
first: 2000-01-01
1: 30 29
2: 29 30
"""


class Foreign(Cal.Backend):
    """Years of twelve months of thirty days; year 0 begins on day 0."""

    def __init__(self, id="py-native"):
        super().__init__(id=id, kind=Cal.Kind.SOLAR)

    def do_is_leap_year(self, year):
        return False

    def do_get_months_in_year(self, year):
        return 12

    def do_get_days_in_month(self, year, month):
        return 30

    def do_date_to_julian_day(self, year, month, day):
        return True, year * 360 + (month - 1) * 30 + day - 1

    def do_julian_day_to_date(self, julian_day):
        year, rest = divmod(julian_day, 360)
        return True, year, rest // 30 + 1, rest % 30 + 1


def list_backends():
    return [Cal.Backend.lookup(name) for name in registry.list_ids()]


def make_backends():
    """One of each class that is made of properties, and what its constructor is given."""
    julian = Cal.Backend.lookup("julian")
    return [
        Cal.TabularIslamicBackend(id="mine", leap_years="2 5", epoch=1948440),
        Cal.VagueYearBackend(id="mine", epoch=-5),
        Cal.RetailBackend(id="mine", end_month=6, end=Cal.RetailEnd.LAST, aliases=["fiscal"]),
        Cal.CutoverBackend(id="mine", first=julian, changes="1752-09-14"),
        Cal.CutoverBackend.new_for_territory("SE"),
        Cal.TableBackend(id="mine", bytes=GLib.Bytes.new(TABLE)),
        Cal.TibetanBackend(id="mine"),
        Cal.HinduBackend(id="mine", rule=Cal.HinduRule.TAMIL, place=Cal.Place(13.08, 80.27, 0, None), era="ky"),
        Cal.CrescentBackend(id="mine", place=Cal.Place(34, -7, 0, None), criterion=Cal.CrescentCriterion.MABIMS),
        Cal.HinduBackend(id="mine", sky=Cal.HinduSky.TRUE, ayanamsha=Cal.Ayanamsha.RAMAN),
        Cal.HinduBackend(id="mine", rule=Cal.HinduRule.BENGAL, sky=Cal.HinduSky.TRUE),
    ]


def make_values():
    """Some of each type with a value, by its class; of each list no two are equal."""
    date = Cal.Date(gregorian, 2026, 11, 22)
    zone = GLib.TimeZone.new_identifier("+03:00")
    return {
        Cal.Date: [date, date + 1, date.to_backend(hebrew)],
        Cal.Period: [Cal.Period(), Cal.Period(1, 2, 3, 4), -Cal.Period(days=1), Cal.Period(weeks=1)],
        Cal.MonthDay: [Cal.MonthDay("gregory", "M02", 29), Cal.MonthDay("hebrew", "M05L", 30)],
        Cal.Cycle: [Cal.Cycle.lookup("weton"), Cal.Cycle.lookup("zodiac")],
        Cal.DateRange: [
            Cal.DateRange(date, date + 9),
            Cal.DateRange(date, date + 9, Cal.Period(days=3)),
        ],
        Cal.Recurrence: [
            Cal.Recurrence("FREQ=MONTHLY;BYDAY=-1FR"),
            Cal.Recurrence("RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD"),
        ],
        Cal.Observance: Cal.Observance.list("IL", date, date + 30),
        Cal.Era: [*gregorian.get_eras(), *hebrew.get_eras()],
        Cal.DayLabel: [
            Cal.DayLabel(3, "M01", Cal.DayPart.WAXING, 3),
            Cal.DayLabel.new_full(3, "M01", Cal.DayPart.WAXING, 3, True, 0),
        ],
        Cal.Place: [Cal.Place(21.4225, 39.8262, 277), Cal.Place(21.4225, 39.8262, 277, zone)],
    }


class Case(unittest.TestCase):
    def register(self, backend):
        registry.register(backend)
        self.addCleanup(registry.unregister, backend)
        return backend

    def assertDate(self, date, text):
        self.assertEqual(f"{date.year}-{date.month}-{date.day}", text)


class Operators(Case):
    def setUp(self):
        self.date = Cal.Date("gregory", 2026, 1, 31)

    def test_add(self):
        date = self.date
        month = Cal.Period(months=1)
        self.assertDate(date + 1, "2026-2-1")
        self.assertDate(1 + date, "2026-2-1")
        self.assertDate(date - 31, "2025-12-31")
        self.assertDate(date + month, "2026-2-28")
        self.assertDate(month + date, "2026-2-28")
        self.assertDate(date - 2 * month, "2025-11-30")
        self.assertDate(date + datetime.timedelta(days=-1), "2026-1-30")
        self.assertDate(date - datetime.timedelta(weeks=1), "2026-1-24")
        date += month
        self.assertDate(date, "2026-2-28")
        self.assertRaises(ValueError, lambda: date + datetime.timedelta(hours=36))

    def test_subtract(self):
        backends = list_backends()
        for first, second in itertools.product(backends, backends):
            a = Cal.Date.new_from_julian_day(first, DAY)
            b = Cal.Date.new_from_julian_day(second, DAY - 400)
            self.assertEqual(a - b, Cal.Period(days=400))
            self.assertEqual(b - a, Cal.Period(days=-400))
            self.assertEqual(b + (a - b), b + 400)
        ends = [Cal.Date.new_from_julian_day(gregorian, d) for d in (Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX)]
        self.assertEqual(ends[1] - ends[0], Cal.Period(days=Cal.JULIAN_DAY_MAX - Cal.JULIAN_DAY_MIN))

    def test_wrong(self):
        date, period = self.date, Cal.Period(days=1)
        for wrong in (None, 1.5, float("nan"), "1", [], object(), datetime.date(2026, 1, 1)):
            with self.subTest(wrong=wrong):
                for function in (
                    lambda: date + wrong, lambda: wrong + date, lambda: date - wrong,
                    lambda: wrong - date, lambda: period + wrong, lambda: wrong + period,
                    lambda: period - wrong, lambda: date.add(wrong), lambda: date.replace(wrong),
                    lambda: date < wrong, lambda: wrong >= date,
                ):  # fmt: skip
                    self.assertRaises(TypeError, function)
                self.assertIs(date == wrong, False)
                self.assertIs(date != wrong, True)
        for far in (2**40, 2**63, -(2**64)):
            self.assertRaises(OverflowError, lambda far=far: date + far)
            self.assertRaises(OverflowError, lambda far=far: date - far)
        self.assertRaises(Cal.OutOfRangeError, lambda: date + 2**30)
        self.assertRaises(TypeError, lambda: date + date)
        self.assertRaises(TypeError, lambda: 3 - date)
        self.assertRaises(TypeError, lambda: period + 3)

    def test_periods(self):
        self.assertEqual(Cal.Period(years=1), Cal.Period.new(1, 0, 0, 0))
        self.assertEqual(Cal.Period(1, days=4), Cal.Period.new(1, 0, 0, 4))
        self.assertEqual(Cal.Period(1, 2) + Cal.Period(0, 1, 1, 1), Cal.Period(1, 3, 1, 1))
        self.assertEqual(Cal.Period(1, 2) - Cal.Period(0, 1), Cal.Period(1, 1))
        self.assertEqual(3 * Cal.Period(1, 2), Cal.Period(3, 6))
        self.assertEqual(Cal.Period(1, 2) * -1, -Cal.Period(1, 2))
        self.assertEqual(abs(Cal.Period(days=-3)), Cal.Period(days=3))
        self.assertEqual(+Cal.Period(days=3), Cal.Period(days=3))
        self.assertEqual([bool(Cal.Period()), bool(Cal.Period(days=-1))], [False, True])
        period = Cal.Period(1, 2, 3, 4)
        self.assertEqual((period.years, period.months, period.weeks, period.days), (1, 2, 3, 4))
        self.assertEqual(period.sign, 1)
        self.assertRaises(Cal.InconsistentError, Cal.Period, years=1, days=-1)
        self.assertRaises(Cal.InconsistentError, lambda: Cal.Period(1) - Cal.Period(days=1))
        self.assertRaises(OverflowError, lambda: Cal.Period(days=2**30) * 4)
        for wrong in (1.0, None, "1", float("nan")):
            self.assertRaises(TypeError, Cal.Period, years=wrong)
            self.assertRaises(TypeError, lambda wrong=wrong: Cal.Period(1) * wrong)
        self.assertRaises(TypeError, Cal.Period, fortnights=1)

    def test_add_by_name(self):
        date = self.date
        self.assertDate(date.add(months=1), "2026-2-28")
        self.assertDate(date.add(years=1, days=1), "2027-2-1")
        self.assertDate(date.add(weeks=-1), "2026-1-24")
        self.assertDate(date.add(Cal.Period(months=1)), "2026-2-28")
        self.assertDate(date.add_months(1), "2026-2-28")
        self.assertRaises(Cal.InvalidDateError, date.add, months=1, overflow=REJECT)
        self.assertRaises(Cal.InvalidDateError, date.add, Cal.Period(months=1), REJECT)
        self.assertRaises(Cal.InvalidDateError, date.add_months, 1, REJECT)
        self.assertRaises(TypeError, date.add, fortnights=1)
        self.assertRaises(TypeError, date.add, months=1.0)
        self.assertRaises(TypeError, date.add, Cal.Period(), months=1)
        self.assertRaises(TypeError, date.add, months=1, overflow=None)

    def test_replace_by_name(self):
        date = self.date
        self.assertDate(date.replace(day=3), "2026-1-3")
        self.assertDate(date.replace(month=2), "2026-2-28")
        self.assertDate(date.replace(Cal.DateFields(year=2024)), "2024-1-31")
        self.assertDate(date.to_backend(hebrew).replace(month_code="M01"), "5786-1-13")
        self.assertRaises(Cal.InvalidDateError, date.replace, month=2, overflow=REJECT)
        self.assertRaises(Cal.InconsistentError, date.replace, month=2, month_code="M03")
        self.assertRaises(Cal.MissingFieldError, date.replace)
        for values in ({"day": None}, {"day": 3.0}, {"hour": 3}, {"era": 3}):
            self.assertRaises(TypeError, date.replace, **values)

    def test_fields(self):
        fields = Cal.DateFields(era="reiwa", era_year=1, month=5, day=1)
        date = Cal.Date.new_from_fields(Cal.Backend.lookup("japanese"), fields)
        self.assertEqual(date.to_python(), datetime.date(2019, 5, 1))
        self.assertEqual((fields.era, fields.era_year, fields.year), ("reiwa", 1, None))
        fields.month_code = "M06"
        fields.day = 2
        self.assertEqual((fields.get_month_code(), fields.get_day()), ("M06", (True, 2)))
        other = copy.copy(fields)
        other.day = 3
        self.assertEqual(fields.day, 2)
        self.assertEqual(eval(repr(fields)), fields)
        self.assertRaises(TypeError, Cal.DateFields, hour=3)
        self.assertRaises(TypeError, Cal.DateFields, day=None)

    def test_attributes(self):
        """Each getter of a value that needs nothing is an attribute."""
        n_attributes = 0
        for cls, values in make_values().items():
            for name in dir(cls):
                attribute = getattr(cls, name.removeprefix("get_"), None)
                if not name.startswith("get_") or not isinstance(attribute, property):
                    continue
                n_attributes += 1
                for value in values:
                    self.assertEqual(getattr(value, name.removeprefix("get_")), getattr(value, name)())
                    self.assertRaises(AttributeError, setattr, value, name.removeprefix("get_"), 1)
        self.assertGreater(n_attributes, 40)

    def test_range(self):
        date = self.date
        dates = Cal.DateRange(date, date + 9)
        self.assertEqual(dates[2:5], [date + 2, date + 3, date + 4])
        self.assertEqual(dates[::-4], [date + 9, date + 5, date + 1])
        self.assertEqual(list(reversed(dates)), list(dates)[::-1])
        self.assertEqual(dates[100:], [])
        self.assertEqual(dates[-1], date + 9)
        self.assertIn(date + 3, dates)
        self.assertNotIn(date + 10, dates)
        self.assertNotIn("2026-02-01", dates)
        self.assertNotIn(None, dates)
        self.assertFalse(Cal.DateRange(date, date - 1))
        for wrong in (1.0, None, "1"):
            self.assertRaises(TypeError, lambda wrong=wrong: dates[wrong])
        for far in (10, -11, 2**32, 2**70):
            self.assertRaises(IndexError, lambda far=far: dates[far])


class Order(Case):
    def test_across_calendars(self):
        backends = list_backends()
        chance = random.Random(16)
        days = [chance.randint(2400000, 2488000) for _ in range(500)]
        dates = []
        for day in days:
            try:
                dates.append(Cal.Date.new_from_julian_day(chance.choice(backends), day))
            except Cal.OutOfRangeError:
                # A table ends.
                continue
        self.assertGreater(len(dates), 400)
        in_order = sorted(dates)
        self.assertEqual([d.julian_day for d in in_order], sorted(d.julian_day for d in dates))
        self.assertEqual(min(dates), in_order[0])
        for first, second in itertools.pairwise(in_order):
            self.assertTrue(first <= second and not first > second)

    def test_hash(self):
        """What is equal has one hash."""
        for cls, values in make_values().items():
            others = make_values()[cls]
            self.assertEqual(len({*values, *others}), len(values), cls)
            for value, other in itertools.product(values, others):
                self.assertIs(value == other, values.index(value) == others.index(other))
                self.assertIs(value != other, not value == other)
                if value == other:
                    self.assertEqual(hash(value), hash(other))

    def test_other_types(self):
        values = [values[0] for values in make_values().values()]
        values += [*make_backends(), gregorian, Cal.Formatter(), registry, Cal.DateFields(), Cal.NameTable()]
        values += Cal.Formatter().format_parts(Cal.Date("gregory", 2026, 1, 1))[:1]
        for value in values:
            for other in (None, 0, "text", object(), 1.5):
                self.assertIs(value == other, False)
                self.assertIs(value != other, True)
                for compare in ("__lt__", "__le__", "__gt__", "__ge__"):
                    self.assertIs(getattr(value, compare)(other), NotImplemented)
            if not isinstance(value, Cal.Date):
                self.assertRaises(TypeError, lambda value=value: value < value)
                self.assertRaises(TypeError, sorted, [value, value])

    def test_identity(self):
        first, second = Cal.Formatter(locale="en"), Cal.Formatter(locale="en")
        self.assertEqual(first, first)
        self.assertNotEqual(first, second)
        self.assertEqual(len({first, second}), 2)
        self.assertEqual(registry, Cal.Registry.get_default())


class Pickles(Case):
    def assertKept(self, value):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(value, protocol))
            self.assertEqual(again, value)
            self.assertIs(type(again), type(value))

    def test_values(self):
        for value in itertools.chain(*make_values().values()):
            self.assertKept(value)
            self.assertIs(copy.copy(value), value)
            self.assertIs(copy.deepcopy(value), value)
        self.assertKept(Cal.DateFields(era="ce", era_year=3))
        self.assertKept(Cal.Style.LONG)

    def test_built_in(self):
        for backend in list_backends():
            self.assertIs(pickle.loads(pickle.dumps(backend)), backend)
            try:
                date = Cal.Date.new_from_julian_day(backend, DAY)
            except Cal.OutOfRangeError:
                continue
            self.assertKept(date)

    def test_made(self):
        for backend in make_backends():
            self.assertKept(backend)
            self.assertIs(copy.deepcopy(backend), backend)
            self.assertKept(Cal.Date.new_from_julian_day(backend, 2451545 + 60))
        self.assertKept([make_backends(), {backend: 1 for backend in make_backends()}])

    def test_made_registered(self):
        backend = self.register(Cal.VagueYearBackend(id="py-vague", epoch=100))
        again = pickle.loads(pickle.dumps(backend))
        self.assertIs(again, backend)
        self.assertEqual(str(Cal.Date(again, 3, 1, 1)), "-004710-03-03[u-ca=py-vague]")

    def test_made_elsewhere(self):
        """What is pickled is made again in another process, registered or not."""
        backend = Cal.RetailBackend(id="mine", end_month=6)
        date = Cal.Date.new_from_julian_day(backend, DAY)
        program = (
            "import gi, gi.overrides, os, pickle, sys\n"
            "gi.overrides.__path__.insert(0, os.environ['CAL_OVERRIDES'])\n"
            "gi.require_version('Cal', '1.0')\n"
            "date = pickle.load(sys.stdin.buffer)\n"
            "print(date.backend.get_id(), date.backend.get_end_month(), date.year, date.month, date.day)"
        )
        printed = subprocess.run(
            [sys.executable, "-c", program], input=pickle.dumps(date), stdout=subprocess.PIPE, check=True
        )
        self.assertEqual(printed.stdout.decode(), f"mine 6 {date.year} {date.month} {date.day}\n")

    def test_foreign(self):
        backend = Foreign()
        date = Cal.Date.new_from_julian_day(backend, DAY)
        for value in (backend, date, [date]):
            with self.assertRaises(pickle.PicklingError) as caught:
                pickle.dumps(value)
            self.assertIn("py-native", str(caught.exception))
            self.assertIn("Foreign", str(caught.exception))
        self.assertIs(copy.copy(backend), backend)
        self.assertIs(copy.deepcopy(date), date)

        registry.register(backend)
        data = pickle.dumps(date)
        self.assertEqual(pickle.loads(data), date)
        self.assertIs(pickle.loads(pickle.dumps(backend)), backend)
        registry.unregister(backend)
        self.assertRaises(Cal.UnknownCalendarError, pickle.loads, data)

    def test_refused(self):
        names = Cal.NameTable()
        part = Cal.Formatter(pattern="d").format_parts(Cal.Date("gregory", 2026, 1, 1))[0]
        for value in (names, part, Cal.VagueYearBackend(id="mine", epoch=3, names=names)):
            with self.assertRaises(pickle.PicklingError) as caught:
                pickle.dumps(value)
            self.assertIn(type(value).__name__, str(caught.exception))
        self.assertRaises(pickle.PicklingError, copy.copy, names)

    def test_objects(self):
        dates = [Cal.Date("gregory", 2026, 1, 1), Cal.Date("gregory", 2026, 2, 3)]
        for properties in (
            {}, {"locale": "he", "style": Cal.Style.FULL}, {"locale": "fa", "skeleton": "yMMMd"},
            {"locale": "en", "pattern": "d MMM y", "names_locale": "de", "first_year": 1950},
            {"locale": "en", "pattern": "MMM d, y"}, {"lenient": True, "writes_calendar": True},
        ):  # fmt: skip
            formatter = Cal.Formatter(backend=hebrew, **properties)
            for again in (pickle.loads(pickle.dumps(formatter)), eval(repr(formatter))):
                self.assertEqual(again.format(dates[0]), formatter.format(dates[0]))
                self.assertEqual(again.format_range(*dates), formatter.format_range(*dates))
                self.assertEqual(again.get_first_year(), formatter.get_first_year())
                self.assertEqual(again.get_lenient(), formatter.get_lenient())
            self.assertIs(copy.copy(formatter), formatter)
        reader = Cal.Reader(locale="en", backend=gregorian, reference=dates[0])
        again = pickle.loads(pickle.dumps(reader))
        self.assertEqual(again.read("3 February 2026"), dates[1])
        self.assertEqual(pickle.loads(pickle.dumps(registry)), registry)


class Texts(Case):
    def test_repr(self):
        """Where it is an expression, it has the value."""
        for value in itertools.chain(*make_values().values(), list_backends()):
            if not isinstance(value, Cal.Observance):
                self.assertEqual(eval(repr(value)), value)
        for backend in make_backends():
            if not isinstance(backend, Cal.TableBackend):
                self.assertEqual(eval(repr(backend)), backend)
        self.assertEqual(eval(repr(registry)), registry)

    def test_repr_of_others(self):
        foreign = Foreign()
        self.assertEqual(repr(foreign), "<Foreign py-native>")
        self.assertEqual(repr(Cal.Date(foreign, 5, 3, 7)), "<Cal.Date py-native 5-3-7>")
        self.assertEqual(repr(make_backends()[5]), "<Cal.TableBackend mine>")
        self.assertRegex(repr(Cal.NameTable()), "^<Cal.NameTable at 0x[0-9a-f]+>$")
        # Another calendar has the id.
        other = self.register(Foreign())
        self.assertEqual(repr(other), "Cal.Backend.lookup('py-native')")
        self.assertEqual(repr(foreign), "<Foreign py-native>")
        # A malformed id, and one that is not there yet.
        self.assertIn("Foreign", repr(Foreign("a b")))

    def test_str(self):
        self.assertEqual([str(hebrew), f"{hebrew}"], ["hebrew", "hebrew"])
        self.assertEqual(str(Cal.Date("gregory", 2026, 11, 22)), "2026-11-22[u-ca=gregory]")
        self.assertEqual(str(Cal.Period(years=1)), "P1Y")

    def test_format(self):
        date = Cal.Date("gregory", 2026, 11, 2)
        self.assertEqual(f"{date:%A %-d %B}", "Monday 2 November")
        self.assertEqual(f"{date:%%}", "%")
        self.assertEqual(f"{date}", str(date))
        self.assertEqual(format(date, "%F"), "2026-11-02")
        self.assertEqual("{0:%d} {0:%m}".format(date), "02 11")
        for format_ in ("%H", "%", "%A %Q"):
            self.assertRaises(Cal.ParseError, format, date, format_)

    def test_styles(self):
        date = Cal.Date("gregory", 2026, 11, 2)
        for style in Cal.Style.FULL, Cal.Style.LONG, Cal.Style.MEDIUM, Cal.Style.SHORT:
            formatter = Cal.Formatter(style=style, backend=gregorian)
            self.assertEqual(format(date, style.value_nick), formatter.format(date))
        formatter = Cal.Formatter(skeleton="yMMMMd", backend=gregorian)
        self.assertEqual(f"{date:yMMMMd}", formatter.format(date))
        with self.assertRaises(Cal.ParseError) as caught:
            f"{date:>20}"
        self.assertIn("“>20”", caught.exception.message)
        # Without an object of the locale, the text of the calendar is its own.
        self.assertIn("Kislev", f"{date.replace(day=22).to_backend(hebrew):long}")

    def test_help(self):
        text = pydoc.plain(pydoc.render_doc(Cal.Date))
        for line in (
            "class Date in module gi.repository.Cal",
            "A day of a calendar, which never changes.",
            "add_days(days: int) -> Date",
            "Adds days to the date.",
            "new_from_julian_day(backend: Backend, julian_day: int) -> Date",
        ):
            self.assertIn(line, text)
        for name in dir(Cal):
            cls = getattr(Cal, name)
            if isinstance(cls, type) and hasattr(cls, "__info__") and not name.endswith("Class"):
                self.assertTrue(cls.__doc__, name)
                # Of an enumeration the functions are left as they are.
                if not issubclass(cls, int):
                    own, _, _ = pydoc.plain(pydoc.render_doc(cls)).partition("inherited from gi.")
                    self.assertNotIn("gi.FunctionInfo", own)


class Python(Case):
    def test_dates(self):
        for backend in list_backends():
            for ordinal in (1, 719163, 739577, datetime.date.max.toordinal()):
                date = datetime.date.fromordinal(ordinal)
                try:
                    ours = Cal.Date.new_from_python(backend, date)
                except Cal.OutOfRangeError:
                    continue
                self.assertEqual(ours.to_python(), date)
        # What GLib says of the same day.
        for year, month, day in ((1, 1, 1), (1582, 10, 15), (2026, 11, 22), (9999, 12, 31)):
            ours = Cal.Date.new_from_python("gregory", datetime.date(year, month, day))
            self.assertDate(ours, f"{year}-{month}-{day}")

    def test_times(self):
        zone = datetime.timezone(datetime.timedelta(hours=14))
        time = datetime.datetime(2026, 11, 22, 23, 59, tzinfo=zone)
        self.assertDate(Cal.Date.new_from_python(gregorian, time), "2026-11-22")

    def test_wrong(self):
        for wrong in (None, "2026-11-22", 3, datetime.time(1), GLib.Date()):
            self.assertRaises(TypeError, Cal.Date.new_from_python, gregorian, wrong)
        for year in (0, -1, 10000, 900000):
            with self.assertRaises(Cal.OutOfRangeError) as caught:
                Cal.Date("gregory", year, 6, 1).to_python()
            self.assertIn("1 to 9999", caught.exception.message)

    def test_ids(self):
        self.assertEqual(Cal.Date("hebrew", 5787, 3, 12), Cal.Date(hebrew, 5787, 3, 12))
        self.assertEqual(Cal.MonthDay("hebrew", "M05L", 30), Cal.MonthDay(hebrew, "M05L", 30))
        self.assertRaises(Cal.UnknownCalendarError, Cal.Date, "nonsense", 1, 1, 1)
        for wrong in (None, 3, b"hebrew", Cal.Backend):
            self.assertRaises(TypeError, Cal.Date, wrong, 1, 1, 1)
            self.assertRaises(TypeError, Cal.MonthDay, wrong, "M01", 1)


class Errors(Case):
    def test_classes(self):
        codes = [name for name in dir(Cal.Error) if name.isupper() and not name.startswith("_")]
        self.assertGreater(len(codes), 15)
        for code in codes:
            cls = getattr(Cal, code.title().replace("_", "") + "Error")
            error = cls("why")
            self.assertEqual((error.code, error.message), (int(getattr(Cal.Error, code)), "why"))
            self.assertTrue(error.matches(Cal.error_quark(), getattr(Cal.Error, code)))
            self.assertIsInstance(error, GLib.Error)
            self.assertEqual([str(error), repr(error)], ["why", f"Cal.{cls.__name__}('why')"])
            again = pickle.loads(pickle.dumps(error))
            self.assertEqual((type(again), again.code), (cls, error.code))

    def test_raised(self):
        for cls, function in (
            (Cal.InvalidDateError, lambda: Cal.Date("gregory", 2026, 2, 29)),
            (Cal.UnknownCalendarError, lambda: Cal.Backend.lookup("nonsense")),
            (Cal.ParseError, lambda: Cal.Period.new_from_string("P")),
            (Cal.ParseError, lambda: Cal.Formatter(pattern="HH")),
            (Cal.OutOfRangeError, lambda: Cal.RetailBackend(last_weekday=8)),
            (Cal.MissingFieldError, lambda: Cal.Reader(locale="en")),
            (Cal.UnknownCycleError, lambda: Cal.Cycle.lookup("chinese")),
            (Cal.DuplicateError, lambda: registry.register(Foreign("hebrew"))),
        ):
            with self.assertRaises(cls) as caught:
                function()
            self.assertTrue(caught.exception.message)
        with self.assertRaises(ValueError):
            Cal.Date("gregory", 2026, 13, 1)

    def test_of_others(self):
        """An error of another domain is left alone, and ours come through C."""

        class Refusing(Foreign):
            def do_get_days_in_month(self, year, month):
                if year == 1:
                    raise GLib.Error("no", "other-domain", 7)
                raise Cal.OutOfRangeError(f"year {year} is not known")

        backend = Refusing("py-refusing")
        with self.assertRaises(GLib.Error) as caught:
            backend.get_days_in_month(1, 1)
        self.assertIs(type(caught.exception), GLib.Error)
        with self.assertRaises(Cal.OutOfRangeError) as caught:
            backend.get_days_in_month(2, 1)
        self.assertEqual(caught.exception.message, "year 2 is not known")

    def test_none(self):
        date = Cal.Date("gregory", 2026, 1, 1)
        for name, function in (
            ("text", Cal.Date.new_from_string), ("name", Cal.Backend.lookup),
            ("backend", date.to_backend), ("period", date.add), ("date", Cal.Formatter().format),
            ("backend", registry.register), ("year", lambda year: Cal.Date(gregorian, year, 1, 1)),
        ):  # fmt: skip
            with self.assertRaises(TypeError) as caught:
                function(None)
            self.assertRegex(str(caught.exception), f"^{name} is None, which is not ")

    def test_properties(self):
        for properties in (
            {"pattern": 3}, {"lenient": "yes"}, {"locale": b"en"}, {"first_year": 1950.0},
            {"first_year": float("nan")}, {"style": None}, {"style": 1.5}, {"backend": "hebrew"},
            {"nonsense": 1},
        ):  # fmt: skip
            self.assertRaises(TypeError, Cal.Formatter, **properties)
        for properties in ({"locale": 3, "backend": gregorian}, {"backend": 3}, {"reference": "today"}):
            self.assertRaises(TypeError, Cal.Reader, **properties)
        self.assertRaises(OverflowError, Cal.VagueYearBackend, epoch=2**63)
        for name in dir(Cal):
            cls = getattr(Cal, name)
            if isinstance(cls, type) and issubclass(cls, Gio.Initable):
                self.assertRaises(TypeError, cls, nonsense=1)
                self.assertRaises(TypeError, cls, 1)


class Memory(Case):
    def test_no_growth(self):
        """Nothing is kept of what is used a hundred thousand times."""
        date = Cal.Date("gregory", 2026, 11, 22)
        jewish = date.to_backend(hebrew)
        month = Cal.Period(months=1)
        dates = Cal.DateRange(date, date + 9)
        formatter = Cal.Formatter(locale="en", backend=gregorian)

        def use():
            for _ in range(2000):
                (date + 1) - jewish
                date + month == jewish
                hash(date), date.year, str(month), repr(date)
                date in dates
                date.replace(day=3)
                formatter.format(date)
                try:
                    Cal.Date("gregory", 2026, 2, 29)
                except ValueError:
                    pass

        def read_size():
            gc.collect()
            with open("/proc/self/statm", encoding="ascii") as file:
                return int(file.read().split()[1])

        if not os.path.exists("/proc/self/statm"):
            self.skipTest("there is no /proc/self/statm")
        use()
        gc.collect()
        n_objects, size = len(gc.get_objects()), read_size()
        for _ in range(10):
            use()
        self.assertLess(len(gc.get_objects()) - n_objects, 100)
        # Pages: one byte for each of the 20000 rounds would be five.
        self.assertLess(read_size() - size, 100)


if __name__ == "__main__":
    import tap

    tap.main()

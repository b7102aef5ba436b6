# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Cal as Python has it: the built-in calendars, calendars written in Python,
and ones that lie."""

import array
import decimal
import functools
import gc
import io
import os
import subprocess
import sys
import threading
import unittest
import weakref
from xml.etree import ElementTree

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal, Gio, GLib, GObject

# 22 November 2026 of the Gregorian calendar, and 1 January 2000.
DAY = 2461367
J2000 = 2451545

CORE = "{http://www.gtk.org/introspection/core/1.0}"

YEAR_DAYS = 360
MONTH_DAYS = 30

registry = Cal.Registry.get_default()


class Plain(Cal.Backend):
    """Years of twelve months of thirty days; year 0 begins on day 0."""

    def __init__(self, id="py-plain", **properties):
        super().__init__(id=id, kind=Cal.Kind.SOLAR, **properties)
        self.calls = 0

    def do_is_leap_year(self, year):
        return False

    def do_get_months_in_year(self, year):
        return 12

    def do_get_days_in_month(self, year, month):
        return MONTH_DAYS

    def do_date_to_julian_day(self, year, month, day):
        return True, year * YEAR_DAYS + (month - 1) * MONTH_DAYS + day - 1

    def do_julian_day_to_date(self, julian_day):
        self.calls += 1
        year, rest = divmod(julian_day, YEAR_DAYS)
        return True, year, rest // MONTH_DAYS + 1, rest % MONTH_DAYS + 1

    def do_get_minimum_days_in_month(self):
        return MONTH_DAYS

    def do_get_maximum_days_in_month(self):
        return MONTH_DAYS

    def do_get_maximum_months_in_year(self):
        return 12


class Index:
    """An integer that is none of Python's."""

    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Aliased(Plain):
    def __init__(self):
        super().__init__("py-aliased", aliases=["py_plain.other", "Py Plain"])


class WithEra(Plain):
    def do_get_n_eras(self):
        return 1

    def do_dup_era(self, index):
        return Cal.Era.new(
            "py", ["python"], Cal.EraKind.EPOCH, 1, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX
        )

    def do_get_n_year_counts(self):
        return 1

    def do_dup_year_count(self, index):
        return Cal.Era.new(
            "turn", None, Cal.EraKind.TURNING, 1, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX
        )

    def do_get_era_year(self, julian_day, code):
        return True, (julian_day + 100) // 360

    def do_get_n_cycles(self):
        return 1


class Case(unittest.TestCase):
    def assertFails(self, code, function, *arguments):
        with self.assertRaises(GLib.Error) as caught:
            function(*arguments)
        error = caught.exception
        self.assertTrue(error.matches(Cal.error_quark(), code), error)
        self.assertNotEqual(error.message, "")
        return error

    def register(self, backend):
        registry.register(backend)
        self.addCleanup(self.forget, backend)
        return backend

    def forget(self, backend):
        if backend.get_id() in registry.list_ids():
            registry.unregister(backend)


class BuiltIns(Case):
    def setUp(self):
        self.gregorian = Cal.Backend.lookup("gregory")
        self.hebrew = Cal.Backend.lookup("hebrew")

    def test_lookup(self):
        for name in ("gregory", "GREGORY", "Gregorian", "gREGORIAN"):
            self.assertIs(Cal.Backend.lookup(name), self.gregorian)
            self.assertIs(registry.lookup(name), self.gregorian)
        self.assertIs(registry.get_backend(Cal.System.GREGORIAN), self.gregorian)
        self.assertEqual(Cal.Registry(), registry)
        for name in ("", "gregory ", "no-such-calendar", "gr\u00e9gorien", "x" * 10000):
            self.assertFails(Cal.Error.UNKNOWN_CALENDAR, Cal.Backend.lookup, name)
        error = self.assertFails(Cal.Error.UNKNOWN_CALENDAR, Cal.Backend.lookup, "islamic")
        self.assertIn("islamic-civil", error.message)
        self.assertFails(Cal.Error.OUT_OF_RANGE, registry.get_backend, Cal.System.CUSTOM)

    def test_wrong_types(self):
        for wrong in (None, 1, b"gregory", self.gregorian):
            self.assertRaises(TypeError, Cal.Backend.lookup, wrong)
        for wrong in (None, "gregory", object()):
            self.assertRaises(TypeError, Cal.Date.new, wrong, 2026, 1, 1)
            self.assertRaises(TypeError, registry.register, wrong)
        self.assertRaises(TypeError, Cal.Date.new, self.gregorian, "2026", 1, 1)
        self.assertRaises(TypeError, Cal.Backend)

    def test_properties(self):
        hebrew = self.hebrew
        self.assertEqual(hebrew.get_id(), "hebrew")
        self.assertEqual(hebrew.props.id, "hebrew")
        self.assertEqual(self.gregorian.get_aliases(), ["gregorian"])
        self.assertEqual(hebrew.get_system(), Cal.System.HEBREW)
        self.assertEqual(hebrew.get_kind(), Cal.Kind.LUNISOLAR)
        self.assertEqual(hebrew.get_day_start(), Cal.DayStart.SUNSET)
        self.assertTrue(hebrew.is_thread_safe())
        self.assertEqual((hebrew.is_solar(), hebrew.is_lunisolar()), (False, True))
        self.assertEqual(hebrew.get_maximum_months_in_year(), 13)
        self.assertEqual(
            tuple(hebrew.get_range()), (True, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX)
        )

    def test_conversions(self):
        self.assertEqual(tuple(self.gregorian.julian_day_to_date(J2000)), (True, 2000, 1, 1))
        self.assertEqual(tuple(self.gregorian.date_to_julian_day(2000, 1, 1)), (True, J2000))
        self.assertTrue(self.gregorian.is_valid_date(2024, 2, 29))
        self.assertFalse(self.gregorian.is_valid_date(2026, 2, 29))
        self.assertTrue(self.hebrew.is_leap_year(5784))
        self.assertEqual(self.hebrew.get_days_in_year(5784), 383)
        self.assertEqual(self.gregorian.get_day_of_week(J2000), 6)

    def test_month_codes(self):
        hebrew = self.hebrew
        self.assertEqual(hebrew.get_month_code(5784, 6), "M05L")
        self.assertTrue(hebrew.is_leap_month(5784, 6))
        month = hebrew.get_month_for_code(5784, "M05L", Cal.Overflow.REJECT)
        self.assertEqual(tuple(month), (True, 6))
        self.assertFails(
            Cal.Error.UNKNOWN_MONTH_CODE,
            hebrew.get_month_for_code, 5785, "M99", Cal.Overflow.REJECT,
        )

    def test_names(self):
        wide = (Cal.NameWidth.WIDE, Cal.NameContext.FORMAT)
        self.assertEqual(self.gregorian.get_month_name("en", 2026, 11, *wide), "November")
        self.assertEqual(self.gregorian.get_weekday_name("en", 7, *wide), "Sunday")
        self.assertIsInstance(self.gregorian.get_display_name(None), str)
        self.assertFails(
            Cal.Error.INVALID_DATE, self.gregorian.get_month_name, None, 2026, 13, *wide
        )

    def test_eras(self):
        codes = [era.get_code() for era in self.gregorian.get_eras()]
        self.assertEqual(set(codes), {"ce", "bce"})
        day = self.gregorian.date_to_julian_day(-43, 3, 15)[1]
        self.assertEqual(tuple(self.gregorian.get_era_for_day(day)), (True, "bce", 44))
        self.assertEqual(tuple(self.gregorian.get_year_for_era("BC", 44)), (True, -43))
        self.assertFails(Cal.Error.UNKNOWN_ERA, self.gregorian.get_year_for_era, "reiwa", 1)

    def test_cycles(self):
        weton = Cal.Cycle.lookup("Weton")
        day = Cal.Date.new_from_string("1945-08-17")
        self.assertIn("weton", Cal.Cycle.list_ids())
        self.assertEqual((weton.get_id(), weton.get_length()), ("weton", 35))
        self.assertEqual(weton.get_unit(), Cal.CycleUnit.DAY)
        self.assertEqual(weton.get_value(day), 6)
        self.assertEqual(weton.get_name("en", 6, Cal.NameWidth.WIDE), "Friday Legi")
        self.assertEqual(weton.next(6, day), day)
        self.assertEqual(str(weton.next(5, day)), "1945-09-20")
        self.assertEqual(weton, Cal.Cycle.lookup("weton"))
        self.assertEqual({weton: 1}[Cal.Cycle.lookup("weton")], 1)
        self.assertNotEqual(weton, Cal.Cycle.lookup("pasaran"))
        self.assertEqual((str(weton), repr(weton)), ("weton", "Cal.Cycle.lookup('weton')"))
        self.assertEqual(
            [str(cycle) for cycle in Cal.Backend.lookup("chinese").get_cycles()],
            ["sexagenary-year", "zodiac", "sexagenary-day"],
        )
        self.assertEqual(self.gregorian.get_cycles(), [])
        # Luang is not on every day.
        ekawara = Cal.Cycle.lookup("ekawara")
        self.assertEqual(ekawara.get_value(Cal.Date.new_from_string("2024-04-09")), 0)

        for value in (0, -1, 36):
            self.assertFails(Cal.Error.OUT_OF_RANGE, weton.next, value, day)
            self.assertFails(
                Cal.Error.OUT_OF_RANGE, weton.get_name, None, value, Cal.NameWidth.WIDE
            )
        self.assertFails(Cal.Error.UNKNOWN_CYCLE, Cal.Cycle.lookup, "chinese")
        self.assertRaises(TypeError, weton.next, 1.5, day)
        self.assertRaises(TypeError, weton.get_value, None)
        self.assertRaises(TypeError, weton.get_value, 6)

    def test_values(self):
        """Equal by what they say, in sets too."""

        def fields(month):
            made = Cal.DateFields.new()
            made.set_era("ce")
            made.set_month(month)
            return made

        self.assertEqual(fields(0), fields(0))
        self.assertNotEqual(fields(0), fields(1))
        self.assertNotEqual(fields(0), None)
        self.assertEqual(fields(0).get_month(), (True, 0))
        self.assertEqual(fields(0).get_day(), (False, 0))
        self.assertEqual((fields(0).get_era(), fields(0).get_month_code()), ("ce", None))
        with self.assertRaises(TypeError):
            hash(fields(0))

        day, other = (Cal.Date.new(self.gregorian, 2026, 11, day) for day in (22, 24))
        ranges = {Cal.DateRange.new(day, last, None) for last in (day, other, other)}
        self.assertEqual({len(r) for r in ranges}, {1, 3})
        first = Cal.DateRange.new(day, other, None)
        self.assertEqual((first.get_first(), first.get_last()), (day, other))
        self.assertEqual(str(first.get_step()), "P1D")

        eras = [Cal.Backend.lookup(name).get_eras() for name in ("gregory", "gregory", "roc")]
        self.assertEqual(eras[0], eras[1])
        self.assertNotEqual(eras[0], eras[2])
        self.assertEqual(len({*eras[0], *eras[1]}), len(eras[0]))
        formatter = Cal.Formatter(locale="en", pattern="d M")
        parts = formatter.format_parts(day)
        self.assertEqual(parts, formatter.format_parts(day))
        self.assertEqual(len({*parts, *formatter.format_parts(day)}), 3)
        self.assertEqual(repr(parts[0]), "<Cal.Part day '22'>")

    def test_own_era(self):
        era = Cal.Era.new("py", ["python"], Cal.EraKind.OFFSET, 1991, J2000, J2000 + 1)
        self.assertEqual(era.get_code(), "py")
        self.assertEqual(era.get_aliases(), ["python"])
        self.assertEqual((era.get_first_day(), era.get_last_day()), (J2000, J2000 + 1))
        self.assertTrue(era.matches("Python"))
        self.assertIn("py", repr(era))
        self.assertFails(
            Cal.Error.INVALID_NAME, Cal.Era.new, "", None, Cal.EraKind.EPOCH, 1, 0, 1
        )

    def test_date(self):
        date = Cal.Date.new(self.gregorian, 2026, 11, 22)
        self.assertIs(date.get_backend(), self.gregorian)
        self.assertEqual(date.get_julian_day(), DAY)
        self.assertEqual((date.get_year(), date.get_month(), date.get_day()), (2026, 11, 22))
        self.assertEqual((date.get_day_of_week(), date.get_day_of_year()), (7, 326))
        self.assertEqual((date.get_month_code(), date.is_leap_month()), ("M11", False))
        self.assertEqual((date.get_era(), date.get_era_year()), ("ce", 2026))
        persian = date.to_backend(Cal.Backend.lookup("jalali"))
        self.assertEqual(
            (persian.get_year(), persian.get_month(), persian.get_day()), (1405, 9, 1)
        )
        self.assertFails(Cal.Error.INVALID_DATE, Cal.Date.new, self.gregorian, 2026, 2, 29)

    def test_glib_dates(self):
        gdate = GLib.Date.new_dmy(22, GLib.DateMonth.NOVEMBER, 2026)
        date = Cal.Date.new_from_gdate(self.gregorian, gdate)
        self.assertEqual(date.get_julian_day(), DAY)
        self.assertEqual(date.to_gdate().get_julian(), gdate.get_julian())
        utc = GLib.TimeZone.new_utc()
        time = date.to_date_time(utc)
        self.assertEqual(time.format("%F"), "2026-11-22")
        self.assertEqual(Cal.Date.new_from_date_time(self.hebrew, time).get_julian_day(), DAY)
        self.assertGreater(Cal.Date.new_today(self.hebrew, utc).get_julian_day(), J2000)

    def test_operators(self):
        a = Cal.Date.new(self.gregorian, 2026, 11, 22)
        b = Cal.Date.new_from_julian_day(self.gregorian, DAY)
        later = Cal.Date.new_from_julian_day(self.gregorian, DAY + 1)
        hebrew = a.to_backend(self.hebrew)

        self.assertTrue(a.equal(b))
        self.assertEqual((a.compare(b), a.hash()), (0, b.hash()))
        self.assertLess(a.compare(later), 0)
        self.assertTrue(a == b and not a != b and hash(a) == hash(b))
        self.assertTrue(a != later and not a == later)
        self.assertTrue(a < later <= later and later > a >= b)
        self.assertFalse(a < b or a > b or later <= a or a >= later)
        # The same day, and yet another date.
        self.assertTrue(a != hebrew and a <= hebrew and a >= hebrew)
        self.assertEqual(sorted([later, a]), [a, later])
        self.assertEqual(len({a, b, later, hebrew}), 3)
        self.assertEqual(repr(a), "Cal.Date('gregory', 2026, 11, 22)")
        self.assertFalse(a == "2026-11-22" or a is None)
        self.assertTrue(a != "2026-11-22")
        with self.assertRaises(TypeError):
            a < 1  # noqa: B015

    def test_numbers(self):
        new = Cal.Date.new_from_julian_day
        for day in (Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX):
            self.assertEqual(new(self.gregorian, day).get_julian_day(), day)
        for day in (
            Cal.JULIAN_DAY_MIN - 1, Cal.JULIAN_DAY_MAX + 1, DAY + 2**32,
            2**53 + 1, 2**63 - 1, -(2**63),
        ):
            error = self.assertFails(Cal.Error.OUT_OF_RANGE, new, self.gregorian, day)
            self.assertIn(str(day), error.message)
        self.assertRaises(OverflowError, new, self.gregorian, 2**63)
        for year in (2**31, 2**40, -(2**40), 2**32 + 2026):
            self.assertRaises(OverflowError, Cal.Date.new, self.gregorian, year, 1, 1)
        for year in (2**31 - 1, -(2**31), 1000000):
            self.assertFails(Cal.Error.OUT_OF_RANGE, Cal.Date.new, self.gregorian, year, 1, 1)

    def test_arrays(self):
        days = array.array("i", [J2000, DAY])
        result = self.gregorian.julian_days_to_dates_bytes(GLib.Bytes.new(days.tobytes()))
        years, months, month_days = result[-3:]
        self.assertEqual(list(array.array("i", years.get_data())), [2000, 2026])
        self.assertEqual(list(array.array("b", months.get_data())), [1, 11])
        self.assertEqual(list(array.array("h", month_days.get_data())), [1, 22])
        back = self.gregorian.dates_to_julian_days_bytes(years, months, month_days)
        self.assertEqual(back.get_data(), days.tobytes())

        bad = GLib.Bytes.new(array.array("i", [J2000, 2**31 - 1]).tobytes())
        error = self.assertFails(
            Cal.Error.OUT_OF_RANGE, self.gregorian.julian_days_to_dates_bytes, bad
        )
        self.assertIn("1", error.message)

    def test_numpy(self):
        try:
            import numpy
        except ImportError:
            self.skipTest("there is no NumPy")
        days = numpy.arange(J2000, J2000 + 1000, dtype=numpy.int32)
        result = self.hebrew.julian_days_to_dates_bytes(GLib.Bytes.new(days.tobytes()))
        years = numpy.frombuffer(result[-3].get_data(), numpy.int32)
        self.assertEqual((years[0], years[-1]), (5760, 5763))
        back = self.hebrew.dates_to_julian_days_bytes(*result[-3:])
        self.assertTrue((numpy.frombuffer(back.get_data(), numpy.int32) == days).all())

    def test_validate(self):
        self.assertTrue(self.hebrew.validate(DAY - 400, DAY + 400))

    def test_version(self):
        self.assertEqual(Cal.get_version(), Cal.VERSION_S)

    def test_every_class_is_overridden(self):
        """Values compare by what they say, and what can be made wrong says so at once."""
        overrides = Cal.Date.__eq__.__module__.rpartition(".")[0]
        n_values = n_made = 0

        for name in dir(Cal):
            cls = getattr(Cal, name)
            if isinstance(cls, type) and hasattr(cls, "equal"):
                self.assertIn(overrides, cls.__eq__.__module__, name)
                n_values += 1
            if isinstance(cls, type) and issubclass(cls, Gio.Initable):
                self.assertIn(overrides, cls.__init__.__module__, name)
                n_made += 1

        self.assertGreater(n_values, 10)
        self.assertGreaterEqual(n_made, 5)

    def test_no_internal_names(self):
        self.assertEqual(
            {name for name in dir(Cal) if not name.startswith(("_", "sky_"))}
            - {"Ayanamsha", "MoonPhase", "Season", "place_list_names", "place_lookup"}
            - {"Accuracy", "Backend", "BackendClass", "Date", "DayStart", "Era", "EraKind"}
            - {"DayCount"}
            - {"AnniversaryRule", "Annotation", "DateFields", "DateRange", "MonthDay", "Period"}
            - {"CrescentBackend", "CrescentBackendClass", "CrescentCriterion"}
            - {"CutoverBackend", "CutoverBackendClass", "Cycle", "CycleUnit", "cycle_list_ids", "cycle_lookup"}
            - {"Recurrence", "RecurrenceFields", "RecurrenceIterator", "RecurrenceSet", "recurrence_split_times"}
            - {"Observance", "observance_get_traditions", "observance_list", "observance_list_tradition"}
            - {"RoundingMode", "Skip", "Unit"}
            - {"DayLabel", "DayPart", "LabelWhich", "LeapMonthConstrain", "NameTable", "Place"}
            - {"Reader", "ReaderClass"}
            - {"MonthGrid", "MonthGridClass", "GridDay", "GridDayClass"}
            - {"DayFunc", "DayMarksFunc"}
            - {"GridMonth", "GridMonthClass", "GridEra", "GridEraClass", "JULIAN_DAY_NONE"}
            - {"Formatter", "FormatterClass", "Part", "PartKind", "PartSource", "Style"}
            - {"locale_get_first_weekday", "locale_get_minimal_days", "locale_get_weekend"}
            - {"locale_get_numbering_system", "locale_get_preferred_calendars"}
            - {"TextDirection", "locale_get_text_direction", "locale_is_known", "locale_is_weekend"}
            - {"Error", "Kind", "NameContext", "NameWidth", "Overflow", "Registry"}
            - {"HinduBackend", "HinduBackendClass", "HinduMonthScheme", "HinduRule", "HinduSky"}
            - {"RetailBackend", "RetailBackendClass", "RetailEnd", "RetailPattern"}
            - {"TableBackend", "TableBackendClass"}
            - {"TabularIslamicBackend", "TabularIslamicBackendClass"}
            - {"TibetanBackend", "TibetanBackendClass", "TibetanLeap"}
            - {"VagueYearBackend", "VagueYearBackendClass"}
            - {"RegistryClass", "System", "error_quark", "JULIAN_DAY_MAX", "JULIAN_DAY_MIN"}
            - {f"{code.title().replace('_', '')}Error" for code in dir(Cal.Error) if code.isupper()}
            - {"error_dup_readings", "MAJOR_VERSION", "MINOR_VERSION", "MICRO_VERSION", "VERSION_S", "get_version"},
            set(),
        )


class Named(Plain):
    """Plain, with names."""

    def __init__(self, names):
        super().__init__("py-named")
        self.names = names
        self.asked = 0

    def do_dup_names(self):
        self.asked += 1
        return self.names


class Names(Case):
    def test_table(self):
        names = Cal.NameTable.new()
        self.assertTrue(names.add_month("fr", "M01", Cal.NameWidth.WIDE, "neige"))
        self.assertTrue(names.add_weekday("fr", 1, Cal.NameWidth.WIDE, "jour de la Lune"))
        self.assertTrue(names.add_era("fr", "py", Cal.NameWidth.WIDE, "ère du serpent"))
        self.assertTrue(names.add_day_label("fr", Cal.DayPart.WAXING, 0, Cal.NameWidth.WIDE, "{0} croissant"))
        self.assertTrue(names.add_display_name("fr", "calendrier simple"))
        self.assertTrue(names.add_spelling("fr", Cal.PartKind.MONTH, "M01", "neiges"))

        self.assertFails(Cal.Error.UNKNOWN_MONTH_CODE, names.add_month, "fr", "M1", Cal.NameWidth.WIDE, "gel")
        self.assertFails(Cal.Error.DUPLICATE, names.add_month, "fr", "M02", Cal.NameWidth.WIDE, "Neige")
        self.assertFails(Cal.Error.INVALID_NAME, names.add_month, "fr", "M02", Cal.NameWidth.WIDE, "")
        self.assertFails(Cal.Error.INVALID_NAME, names.add_display_name, "le français", "simple")
        self.assertFails(Cal.Error.OUT_OF_RANGE, names.add_weekday, "fr", 8, Cal.NameWidth.WIDE, "gel")
        for wrong in (None, 7, names):
            self.assertRaises(TypeError, names.add_display_name, "fr", wrong)

    def test_equal(self):
        tables = [Cal.NameTable.new() for _ in range(3)]
        for table in tables[:2]:
            table.add_display_name("en", "Plain")
        self.assertEqual(tables[0], tables[1])
        self.assertNotEqual(tables[0], tables[2])
        self.assertEqual(tables[0].hash(), tables[1].hash())
        # It may still change.
        self.assertRaises(TypeError, hash, tables[0])

    def test_backend(self):
        names = Cal.NameTable.new()
        names.add_month("fr", "M01", Cal.NameWidth.WIDE, "neige")
        names.add_spelling("fr", Cal.PartKind.MONTH, "M01", "neiges")
        backend = Named(names)
        formatter = Cal.Formatter.new_for_pattern("fr-CA", backend, "d MMMM y")
        date = Cal.Date.new(backend, 5, 1, 7)

        self.assertEqual(formatter.format(date), "7 neige 5")
        self.assertEqual(formatter.parse("7 neige 5"), date)
        self.assertEqual(formatter.parse("7 Neiges 5"), date)
        self.assertEqual(formatter.format(Cal.Date.new(backend, 5, 2, 7)), "7 Month 2 5")
        self.assertEqual(backend.dup_names(), names)
        self.assertEqual(backend.asked, 1)
        self.assertFails(Cal.Error.PERMANENT, names.add_display_name, "en", "Later")

    def test_no_names(self):
        self.assertIsNone(Named(None).dup_names())
        self.assertIsNone(Plain().dup_names())
        self.assertIsNone(Cal.Backend.lookup("hebrew").dup_names())

    def test_stray(self):
        names = Cal.NameTable.new()
        names.add_month("en", "M13", Cal.NameWidth.WIDE, "Thirteenth")
        self.assertFails(Cal.Error.BACKEND, Named(names).validate, J2000, J2000 + 800)

    def test_place(self):
        zone = GLib.TimeZone.new_identifier("+03:00")
        place = Cal.Place.new(21.4225, 39.8262, 277, zone)

        self.assertEqual((place.get_latitude(), place.get_longitude(), place.get_elevation()),
                         (21.4225, 39.8262, 277))
        self.assertEqual(place.get_time_zone().get_identifier(), zone.get_identifier())
        self.assertIsNone(Cal.Place.new(0, 0, 0, None).get_time_zone())
        self.assertEqual(repr(place), "Cal.Place(21.4225, 39.8262, 277.0, GLib.TimeZone.new_identifier('+03:00'))")
        self.assertEqual({place}, {Cal.Place.new(21.4225, 39.8262, 277, zone)})
        self.assertNotEqual(place, Cal.Place.new(21.4225, 39.8262, 277, None))
        for wrong in ((91, 0, 0), (0, 181, 0), (0, 0, 29032), (float("nan"), 0, 0), (0, float("inf"), 0)):
            self.assertFails(Cal.Error.OUT_OF_RANGE, Cal.Place.new, *wrong, None)


class RegistryTest(Case):
    def test_life(self):
        heard = []
        for signal in ("registered", "unregistered"):
            handler = registry.connect(signal, lambda _, b, s: heard.append((s, b)), signal)
            self.addCleanup(registry.disconnect, handler)

        backend = Aliased()
        registry.register(backend)
        self.assertEqual(backend.get_system(), Cal.System.CUSTOM)
        for name in ("py-aliased", "PY-ALIASED", "PY_plain.OTHER", "py plain"):
            self.assertIs(registry.lookup(name), backend)
        self.assertIn("py-aliased", registry.list_ids())
        self.assertEqual(registry.list_ids(), sorted(registry.list_ids()))
        self.assertIn(backend, list(registry.list_backends()))
        self.assertIsInstance(registry.list_backends(), Gio.ListModel)
        registry.add_alias(backend, "py-late")
        self.assertIs(registry.lookup("PY-LATE"), backend)
        names = [backend.get_id(), *backend.get_aliases(), "py-late"]
        self.assertEqual(registry.list_names(backend), names)
        date = Cal.Date.new(backend, 7, 7, 7)

        registry.unregister(backend)
        for name in ("py-aliased", "py plain", "py-late"):
            self.assertFails(Cal.Error.UNKNOWN_CALENDAR, registry.lookup, name)
        self.assertEqual(heard, [("registered", backend), ("unregistered", backend)])
        # Whoever holds it goes on using it.
        self.assertIs(date.get_backend(), backend)
        self.assertEqual(date.to_backend(Cal.Backend.lookup("gregory")).get_julian_day(), 2706)
        self.assertEqual(Cal.Date.new(backend, 7, 7, 8).get_julian_day() - 1, date.get_julian_day())
        self.assertFails(Cal.Error.UNKNOWN_CALENDAR, registry.unregister, backend)
        self.assertFails(Cal.Error.UNKNOWN_CALENDAR, registry.list_names, backend)

    def test_replace(self):
        backend = self.register(Aliased())
        registry.add_alias(backend, "py-late")
        date = Cal.Date.new(backend, 7, 7, 7)
        self.assertFails(Cal.Error.INCONSISTENT, registry.replace, backend, Plain("py-other"))
        heard = []
        handlers = [
            registry.connect(signal, lambda _, b, s=signal: heard.append((s, b)))
            for signal in ("registered", "unregistered")
        ]

        # "PY-ALIASED" is the same id.
        other = Plain("PY-ALIASED")
        registry.replace(backend, other)
        self.addCleanup(registry.unregister, other)
        self.assertEqual(heard, [("unregistered", backend), ("registered", other)])
        self.assertEqual(registry.list_names(other), ["PY-ALIASED", "py-late"])
        self.assertFails(Cal.Error.UNKNOWN_CALENDAR, registry.replace, backend, other)
        self.assertIs(date.get_backend(), backend)
        self.assertNotEqual(date, Cal.Date.new(other, 7, 7, 7))
        for handler in handlers:
            registry.disconnect(handler)

    def test_readings(self):
        message = "“1 Tagu” can be read as 2026-04-17[u-ca=py-plain], 2027-04-16"
        error = GLib.Error.new_literal(Cal.error_quark(), message, Cal.Error.AMBIGUOUS)
        readings = ["2026-04-17[u-ca=py-plain]", "2027-04-16"]
        self.assertEqual(Cal.Error.dup_readings(error), readings)

        class Ambiguous(Plain):
            def do_date_to_julian_day(self, year, month, day):
                raise error

        with self.assertRaises(GLib.Error) as raised:
            Cal.Date.new(Ambiguous("py-ambiguous"), 7, 7, 7)
        self.assertEqual(Cal.Error.dup_readings(raised.exception), readings)
        for code in (Cal.Error.PARSE, Cal.Error.INCOMPLETE):
            other = GLib.Error.new_literal(Cal.error_quark(), message, code)
            # PyGObject makes an empty list of NULL.
            self.assertEqual(Cal.Error.dup_readings(other), [])

    def test_duplicates(self):
        backend = self.register(Aliased())
        names = registry.list_ids()
        duplicate = Cal.Error.DUPLICATE
        self.assertFails(duplicate, registry.register, backend)
        self.assertFails(duplicate, registry.register, Aliased())
        self.assertFails(duplicate, registry.register, Plain("Gregorian"))
        self.assertFails(duplicate, registry.register, Plain("py-new", aliases=["x-a", "JALALI"]))
        self.assertFails(duplicate, registry.register, Plain("py-new", aliases=["x-a", "X-A"]))
        self.assertFails(duplicate, registry.add_alias, backend, "hebrew")
        self.assertEqual(registry.list_ids(), names)
        self.assertFails(Cal.Error.UNKNOWN_CALENDAR, registry.lookup, "x-a")

    def test_refused(self):
        gregorian = Cal.Backend.lookup("gregory")
        self.assertFails(Cal.Error.PERMANENT, registry.unregister, gregorian)
        for name in ("", "1st", "\u00e9t\u00e9", "a b", "x" * 65):
            backend = Plain(name)
            self.assertFails(Cal.Error.INVALID_NAME, registry.register, backend)
            self.assertFails(Cal.Error.INVALID_NAME, Cal.Date.new, backend, 1, 2, 3)
            self.assertFails(Cal.Error.INVALID_NAME, backend.get_range)
        self.assertEqual(Plain("a\u202e").get_id(), "a<U+202E>")
        self.assertFails(Cal.Error.INVALID_NAME, registry.add_alias, gregorian, "")


class Subclasses(Case):
    def test_use(self):
        backend = self.register(Plain())
        self.assertTrue(backend.validate(J2000 - 800, J2000 + 800))
        date = Cal.Date.new_from_julian_day(Cal.Backend.lookup("py-plain"), J2000)
        self.assertEqual((date.get_year(), date.get_month(), date.get_day()), (6809, 11, 6))
        self.assertFails(Cal.Error.INVALID_DATE, Cal.Date.new, backend, 1, 13, 1)
        self.assertFails(Cal.Error.INVALID_DATE, Cal.Date.new, backend, 1, 1, 31)
        self.assertEqual(backend.get_days_in_year(1), YEAR_DAYS)

    def test_era(self):
        backend = WithEra()
        date = Cal.Date.new(backend, 7, 1, 1)
        self.assertEqual((date.get_era(), date.get_era_year()), ("py", 7))
        self.assertEqual(tuple(backend.get_year_for_era("PYTHON", 7)), (True, 7))
        self.assertEqual([era.get_code() for era in backend.get_eras()], ["py"])

    def test_collected_while_registered(self):
        registry.register(Plain("py-kept"))
        gc.collect()
        backend = registry.lookup("py-kept")
        # Even what Python has put into the instance is there.
        calls = backend.calls
        self.assertEqual(Cal.Date.new_from_julian_day(backend, 0).get_year(), 0)
        self.assertGreater(backend.calls, calls)
        date = Cal.Date.new(backend, 5, 5, 5)
        registry.unregister(backend)
        del backend
        gc.collect()
        self.assertEqual(date.get_backend().do_get_months_in_year(5), 12)

    def test_finalized(self):
        gone = []
        backend = Plain("py-gone")
        backend.weak_ref(lambda: gone.append(True))
        registry.register(backend)
        date = Cal.Date.new(backend, 1, 1, 1)
        registry.unregister(backend)
        del backend
        gc.collect()
        self.assertEqual(gone, [])
        self.assertEqual(date.get_backend().get_id(), "py-gone")
        del date
        gc.collect()
        self.assertEqual(gone, [True])

    def run_elsewhere(self, function, *arguments):
        results = []

        def run():
            try:
                results.append(function(*arguments))
            except GLib.Error as error:
                results.append(error)

        thread = threading.Thread(target=run)
        thread.start()
        thread.join(60)
        self.assertEqual(len(results), 1)
        return results[0]

    def test_threads(self):
        backend = Plain()
        error = self.run_elsewhere(backend.julian_day_to_date, J2000)
        self.assertTrue(error.matches(Cal.error_quark(), Cal.Error.WRONG_THREAD))
        self.assertEqual(backend.calls, 0)
        safe = Plain(thread_safe=True)
        date = self.run_elsewhere(Cal.Date.new_from_julian_day, safe, J2000)
        self.assertEqual(date.get_year(), 6809)
        # One made elsewhere is refused here.
        other = self.run_elsewhere(Plain)
        self.assertFails(Cal.Error.WRONG_THREAD, other.julian_day_to_date, J2000)

    def test_many_threads(self):
        backend = self.register(Plain("py-many", thread_safe=True))
        wrong = []

        def work(number):
            own = Plain(f"py-own-{number}")
            for day in range(J2000, J2000 + 50):
                registry.register(own)
                date = Cal.Date.new_from_julian_day(registry.lookup("py-many"), day)
                if date.get_julian_day() != day or registry.lookup(own.get_id()) is not own:
                    wrong.append(day)
                registry.unregister(own)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        self.assertEqual([thread.is_alive() for thread in threads], [False] * 4)
        self.assertEqual(wrong, [])

    def test_exit(self):
        for keep in ("pass", "kept = date, backend", "registry.unregister(backend)"):
            program = f"""
import sys, os
sys.argv[0] = {__file__!r}
import importlib.util
spec = importlib.util.spec_from_file_location("cal_test", {__file__!r})
test = importlib.util.module_from_spec(spec)
spec.loader.exec_module(test)
registry = test.registry
backend = test.Plain("py-exit")
registry.register(backend)
date = test.Cal.Date.new(backend, 1, 2, 3)
{keep}
del backend, date
"""
            done = subprocess.run(
                [sys.executable, "-c", program], capture_output=True, timeout=120
            )
            self.assertEqual((done.returncode, done.stderr), (0, b""))


# What a hostile function returns, and which method it must fail with BACKEND.
LIES = [
    ("julian_day_to_date", value)
    for value in (
        None, False, True, 7, "date", (), (True,), (True, 1, 1), [True, 6809, 11, 6], (True, 6809, 11, 6, 1), (True, None, 1, 1),
        (True, "1", 1, 1), (True, 2**40, 1, 1), (True, 0, 0, 0), (True, 6809, 13, 1),
        (True, 6809, 11, 31), (True, 6809, 11, 7), (True, 2**31 - 1, 11, 6),
        (True, -(2**31), 11, 6), (True, 6809, 2**31 - 1, 6), (True, 6809, 11, -(2**31)),
        (False, 6809, 11, 6),
    )
] + [
    ("date_to_julian_day", value)
    for value in (
        None, False, True, "day", (), (True, None), (True, "1"), (True, 2**63), (True, 2**63 - 1),
        (True, -(2**63)), (True, J2000 + 1), (True, J2000 + 2**32), (False, J2000),
        (True, J2000, J2000),
    )
] + [
    (name, value)
    for name in ("get_months_in_year", "get_days_in_month")
    for value in (None, "12", 0, -1, 2**31 - 1, -(2**31), 2**40, (), (12, 12), (12,), 12.0, 12.5)
] + [
    ("get_month_code", value)
    for value in (
        None, 7, "", "M1", "m01", "\u00e9\u00e9\u00e9", "M01" * 1000, b"M01", ("M01",), "M01\0",
        "\udc80",
    )
] + [
    ("get_day_of_week", value)
    for value in (None, "Monday", -1, 8, 2**40, (1, 2), (1,), 1.0, decimal.Decimal(1), [1])
] + [
    ("get_accuracy", value)
    for value in (None, "exact", 1.0, -1, 99, 2**32, (1,), decimal.Decimal(1))
] + [
    ("get_cyclic_year", value) for value in (None, 43.0, "43", -1, 61, 2**32 + 43, (43,))
] + [
    ("is_leap_year", value)
    for value in (None, "no", b"", 1.0, float("nan"), (), (True,), [True], object())
] + [
    (name, value)
    for name in ("get_month_name", "get_weekday_name", "get_era_name", "get_cyclic_year_name")
    for value in (None, 7, ("May",), b"May", "May\0June", "\ud800")
] + [
    ("get_range", value)
    for value in (
        None, True, (), (0, 5000000), (True, 0), (True, 0, 2**63), (True, 5, 0), (False, 0, 5),
        (True, "0", 5), (True, 0.0, 5), (True, 0, 5, 6), [True, 0, 5],
    )
]

ARGUMENTS = {
    "date_to_julian_day": (6809, 11, 6),
    "get_accuracy": (J2000,),
    "get_cyclic_year": (6809,),
    "get_cyclic_year_name": (None, 43, Cal.NameWidth.WIDE),
    "get_day_for_label": (
        Cal.DayLabel.new(6809, "M11", Cal.DayPart.NONE, 6), Cal.LabelWhich.FIRST, Cal.Overflow.REJECT
    ),
    "get_day_of_week": (J2000,),
    "get_days_in_month": (6809, 11),
    "get_era_name": (None, "py", Cal.NameWidth.WIDE),
    "get_era_year": (J2000, "turn"),
    "get_missing_days": (6809, 11),
    "get_month_code": (6809, 11),
    "get_month_name": (None, 6809, 11, Cal.NameWidth.WIDE, Cal.NameContext.FORMAT),
    "get_months_in_year": (6809,),
    "get_range": (),
    "get_weekday_name": (None, 7, Cal.NameWidth.WIDE, Cal.NameContext.FORMAT),
    "is_leap_year": (6809,),
    "julian_day_to_date": (J2000,),
}


def override(name, function):
    """A class whose instances have that one virtual function."""
    return type("Hostile" + name.title().replace("_", ""), (WithEra,), {"do_" + name: function})


def poke(backend):
    """Calls what there is; only errors of GLib are allowed to come."""
    calls = [getattr(backend, name) for name in ARGUMENTS]
    arguments = list(ARGUMENTS.values())
    calls += [Cal.Date.new, Cal.Date.new_from_julian_day, Cal.Backend.validate]
    arguments += [(backend, 6809, 11, 6), (backend, J2000), (backend, J2000, J2000 + 3)]
    for call, values in zip(calls, arguments):
        try:
            call(*values)
        except GLib.Error:
            pass


class Hostile(Case):
    def setUp(self):
        # PyGObject prints what is raised in a virtual function.
        self.hook, self.printed = sys.excepthook, []
        sys.excepthook = lambda kind, *rest: self.printed.append(kind)
        self.addCleanup(setattr, sys, "excepthook", self.hook)

    def test_lies(self):
        for name, value in LIES:
            with self.subTest(name=name, value=value):
                backend = override(name, lambda self, *arguments: value)()
                self.assertFails(
                    Cal.Error.BACKEND, getattr(backend, name), *ARGUMENTS[name]
                )
                poke(backend)

    def test_raises_glib_error(self):
        for name, arguments in ARGUMENTS.items():
            with self.subTest(name=name):
                def raise_it(self, *arguments):
                    # What is asked first is whether it knows its range.
                    if arguments[:1] in ((Cal.JULIAN_DAY_MIN,), (Cal.JULIAN_DAY_MAX,)):
                        return Plain.do_julian_day_to_date(self, *arguments)
                    raise GLib.Error.new_literal(Gio.io_error_quark(), "mine", Gio.IOErrorEnum.BUSY)

                with self.assertRaises(GLib.Error) as caught:
                    getattr(override(name, raise_it)(), name)(*arguments)
                error = caught.exception
                self.assertTrue(error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.BUSY), error)
                self.assertEqual(error.message, "mine")

    def test_raises(self):
        class Unreadable(Exception):
            def __str__(self):
                raise self

        class Untold(Exception):
            def __str__(self):
                raise KeyboardInterrupt

        def spoil(**changes):
            """An error of GLib that PyGObject cannot hand on."""
            error = GLib.Error("spoilt", "spoilt", 1)
            vars(error).update(changes)
            return error

        class Lost(GLib.Error):
            @property
            def code(self):
                raise KeyboardInterrupt

            @code.setter
            def code(self, value):
                pass

        gone = spoil()
        del gone.domain
        for raised in (
            spoil(code=2**31), spoil(code=-(2**31) - 1), spoil(code=2**64), spoil(code="none"),
            spoil(code=1.5), spoil(code=None), spoil(domain=""), spoil(domain=7), spoil(domain="\0"),
            spoil(message=None), spoil(message=b"spoilt"), gone, Lost("spoilt"), Untold(),
            ZeroDivisionError("hello"), Unreadable(), KeyboardInterrupt(), GeneratorExit(),
            StopIteration(), MemoryError(), Exception("a\0b"), Exception("\udc80"),
            GLib.Error("\udc80"), GLib.Error("hello\0"),
        ):
            for name, arguments in ARGUMENTS.items():
                with self.subTest(name=name, raised=type(raised)):
                    self.check_raise(name, arguments, raised)

    def check_raise(self, name, arguments, raised):
        def raise_it(self, *arguments):
            if arguments[:1] in ((Cal.JULIAN_DAY_MIN,), (Cal.JULIAN_DAY_MAX,)):
                return getattr(Plain, f"do_{name}")(self, *arguments)
            raise raised

        backend = override(name, raise_it)()
        error = self.assertFails(Cal.Error.BACKEND, getattr(backend, name), *arguments)
        self.assertIn(f"do_{name}() raised {type(raised).__name__}", error.message)
        self.assertIn(type(raised), self.printed)
        self.printed.clear()
        poke(backend)

    def test_raises_text(self):
        """What an exception says comes after a colon, if it says anything."""
        for raised, text in (
            (ValueError("hello"), "ValueError: hello"), (ValueError(), "ValueError"),
            (ValueError(""), "ValueError"), (ValueError(" "), "ValueError"),
            (KeyboardInterrupt(), "KeyboardInterrupt"), (StopIteration(), "StopIteration"),
        ):
            with self.subTest(raised=raised):
                def raise_it(self, *arguments):
                    raise raised

                backend = override("get_days_in_month", raise_it)()
                error = self.assertFails(Cal.Error.BACKEND, backend.get_days_in_month, 1, 1)
                self.assertRegex(error.message, f"do_get_days_in_month\\(\\) raised {text}$")

    def test_hook_fails(self):
        """The caller gets the error even if nothing can be printed."""
        def raise_it(self, *arguments):
            if arguments[:1] in ((Cal.JULIAN_DAY_MIN,), (Cal.JULIAN_DAY_MAX,)):
                return Plain.do_julian_day_to_date(self, *arguments)
            raise ValueError("hello")

        class Broken:
            def write(self, text):
                raise OSError("broken")

            flush = write

        def fail(raised):
            def hook(*arguments):
                raise raised

            return hook

        self.addCleanup(setattr, sys, "stderr", sys.stderr)
        for stderr in (io.StringIO(), Broken(), None):
            for hook in (fail(RuntimeError("hook")), fail(KeyboardInterrupt()), None, lambda: None):
                for name, arguments in ARGUMENTS.items():
                    with self.subTest(stderr=stderr, hook=hook, name=name):
                        backend = override(name, raise_it)()
                        sys.stderr, sys.excepthook = stderr, hook
                        error = self.assertFails(
                            Cal.Error.BACKEND, getattr(backend, name), *arguments
                        )
                        self.assertIn("raised ValueError: hello", error.message)
            if isinstance(stderr, io.StringIO):
                self.assertIn("ValueError: hello", stderr.getvalue())
                self.assertIn("RuntimeError: hook", stderr.getvalue())

    def test_spoilt_results(self):
        """What raises when it is looked at is reported as well."""
        class Interrupt:
            def __index__(self):
                raise KeyboardInterrupt

        class Other(tuple):
            def __len__(self):
                raise KeyboardInterrupt

            def __iter__(self):
                return iter(())

        class Unreadable:
            def __repr__(self):
                raise KeyboardInterrupt

        for name, value in (
            ("get_days_in_month", Interrupt()), ("get_accuracy", Interrupt()),
            ("date_to_julian_day", (True, Interrupt())), ("is_leap_year", Unreadable()),
            ("get_month_code", Unreadable()), ("julian_day_to_date", Unreadable()),
        ):
            with self.subTest(name=name):
                backend = override(name, lambda self, *arguments: value)()
                self.assertFails(Cal.Error.BACKEND, getattr(backend, name), *ARGUMENTS[name])

        # A tuple is what it holds.
        backend = override("get_range", lambda self: Other((True, 0, 5000000)))()
        self.assertEqual(tuple(backend.get_range()), (True, 0, 5000000))

    def test_exit_from_function(self):
        """SystemExit ends the program, as it does elsewhere."""
        program = f"""
import importlib.util, sys
spec = importlib.util.spec_from_file_location("cal_test", {__file__!r})
test = importlib.util.module_from_spec(spec)
spec.loader.exec_module(test)
test.override("get_days_in_month", lambda self, *given: sys.exit(7))().get_days_in_month(1, 1)
print("still there")
"""
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=120)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (7, b"", b""))

    def test_every_function(self):
        """What the override knows is whole: each virtual function is checked."""
        namespace = ElementTree.parse(os.environ["CAL_GIR"]).getroot()
        fallible = set()

        for function in namespace.iter(CORE + "virtual-method"):
            name = function.get("name")
            self.printed.clear()
            if function.get("throws") == "1":
                fallible.add(name)
                backend = override(name, lambda self, *arguments: object())()
                self.assertFails(Cal.Error.BACKEND, getattr(backend, name), *ARGUMENTS[name])
            else:
                arguments = {
                    "dup_cycle_id": (0,),
                    "dup_day_label": (J2000,),
                    "dup_day_name": (J2000, None, Cal.NameWidth.WIDE),
                    "dup_era": (0,),
                    "dup_source_for_day": (J2000,),
                    "dup_year_count": (0,),
                    "get_display_name": (None,),
                }.get(name, ())
                method = {"dup_source_for_day": "get_source_for_day"}.get(name, name)
                # Tables of names are asked for by formatters only.
                if name != "dup_names":
                    getattr(override(name, lambda self, *arguments: 1.5)(), method)(*arguments)
                    self.assertEqual(set(self.printed), {TypeError}, name)
        self.assertEqual(fallible, set(ARGUMENTS))

    def test_right(self):
        for name, value, result in (
            ("get_day_of_week", Index(3), 3),
            ("is_leap_year", 1, True),
            ("is_leap_year", False, False),
            ("get_accuracy", Cal.Accuracy.APPROXIMATE, Cal.Accuracy.APPROXIMATE),
            ("get_accuracy", 0, Cal.Accuracy(0)),
            ("date_to_julian_day", (True, Index(J2000)), (True, J2000)),
        ):
            with self.subTest(name=name, value=value):
                def answer(self, *arguments):
                    if arguments[:1] in ((Cal.JULIAN_DAY_MIN,), (Cal.JULIAN_DAY_MAX,)):
                        return getattr(Plain, f"do_{name}")(self, *arguments)
                    return value

                backend = override(name, answer)()
                self.assertEqual(getattr(backend, name)(*ARGUMENTS[name]), result)

    def test_right_numpy(self):
        try:
            import numpy
        except ImportError:
            self.skipTest("there is no NumPy")
        leap = override("is_leap_year", lambda self, year: numpy.bool_(year == 6809))()
        self.assertEqual([leap.is_leap_year(year) for year in (6809, 6810)], [True, False])
        short = override("get_days_in_month", lambda self, *given: numpy.int64(30))()
        self.assertEqual(short.get_days_in_month(1, 1), MONTH_DAYS)
        wrong = override("is_leap_year", lambda self, year: numpy.array([True, False]))()
        self.assertFails(Cal.Error.BACKEND, wrong.is_leap_year, 1)

    def test_kinds_of_functions(self):
        """What PyGObject takes for a virtual function is checked, too."""
        def answer(self, *arguments):
            return 30.5

        class Callable:
            __call__ = answer

        for names in (
            {"do_get_days_in_month": functools.partial(answer)},
            {"do_get_days_in_month": staticmethod(answer)},
            {"do_get_days_in_month": Callable()},
            {"do_cal_backend_get_days_in_month": answer},
        ):
            with self.subTest(names=names):
                backend = type("Kind", (Plain,), names)()
                self.assertFails(Cal.Error.BACKEND, backend.get_days_in_month, 1, 1)

    def test_reenters(self):
        test = self

        def work(backend):
            other = Plain("py-inner")
            registry.register(other)
            test.assertIs(registry.lookup("PY-INNER"), other)
            registry.add_alias(other, "py-inner-alias")
            registry.list_ids()
            list(registry.list_backends())
            registry.unregister(other)
            test.assertIs(registry.lookup("py-outer"), backend)

        def to_date(backend, day):
            work(backend)
            return Plain.do_julian_day_to_date(backend, day)

        backend = self.register(override("julian_day_to_date", to_date)("py-outer"))
        self.assertEqual(Cal.Date.new_from_julian_day(backend, J2000).get_year(), 6809)
        self.assertEqual(self.printed, [])

    def test_recursion(self):
        def to_date(backend, day):
            return backend.julian_day_to_date(day)

        backend = override("julian_day_to_date", to_date)()
        with self.assertRaises((GLib.Error, RecursionError)):
            backend.julian_day_to_date(J2000)

    def test_dropped_during_call(self):
        def to_date(backend, day):
            if backend.get_id() in registry.list_ids():
                registry.unregister(backend)
            gc.collect()
            return Plain.do_julian_day_to_date(backend, day)

        kind = override("julian_day_to_date", to_date)
        registry.register(kind("py-dropped"))
        date = Cal.Date.new_from_julian_day(Cal.Backend.lookup("py-dropped"), J2000)
        gc.collect()
        self.assertEqual(date.get_backend().get_id(), "py-dropped")
        self.assertNotIn("py-dropped", registry.list_ids())
        self.assertEqual(date.get_day(), 6)

    def test_signal_handlers(self):
        def drop(registry, backend):
            registry.unregister(backend)

        handler = registry.connect("registered", drop)
        self.addCleanup(registry.disconnect, handler)
        registry.register(Plain("py-unwanted"))
        self.assertNotIn("py-unwanted", registry.list_ids())

    def test_half_made(self):
        class NoInit(Cal.Backend):
            def __init__(self):
                pass

        class NoId(Cal.Backend):
            def __init__(self):
                super().__init__()

        self.assertFails(Cal.Error.INVALID_NAME, registry.register, NoId())
        poke(NoId())
        self.assertRaises((RuntimeError, TypeError), registry.register, NoInit())

    def test_bad_eras(self):
        for value in (None, 7, "era", (None,)):
            with self.subTest(value=value):
                kind = type("BadEra", (WithEra,), {"do_dup_era": lambda self, index: value})
                poke(kind())
                kind().get_eras()
        for count in (None, -1, 2**31, 2**32 - 1, "many"):
            with self.subTest(count=count):
                kind = type("ManyEras", (WithEra,), {"do_get_n_eras": lambda self: count})
                poke(kind())


if __name__ == "__main__":
    import tap

    tap.main()

# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The numbers of every function of Cal, as Python gives them: what is no integer
is refused, and what is one is taken, of whatever type."""

import copy
import decimal
import fractions
import os
import unittest
import xml.etree.ElementTree

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib

try:
    import numpy
except ImportError:
    numpy = None

CORE = "{http://www.gtk.org/introspection/core/1.0}"

INTEGERS = {
    "gint": (-(2**31), 2**31 - 1),
    "guint": (0, 2**32 - 1),
    "gint64": (-(2**63), 2**63 - 1),
}

gregorian = Cal.Backend.lookup("gregory")
date = Cal.Date.new(gregorian, 2026, 11, 22)
fields = Cal.DateFields.new()
fields.set_day(7)

# What is given for arguments that are no numbers, by their types and names, and for
# numbers for which 1 is no good.
OBJECTS = {
    "Place": Cal.Place.new(21.4225, 39.8262, 277, None),
    "gdouble": 1.0,
    "Backend": gregorian,
    "Cycle": Cal.Cycle.lookup("weekday"),
    "Date": date,
    "DateFields": fields,
    "DateRange": Cal.DateRange.new(date, date.add_days(7)),
    "Formatter": Cal.Formatter(),
    "MonthGrid": Cal.MonthGrid(),
    "MonthDay": Cal.MonthDay.new(gregorian, "M11", 22, Cal.Overflow.REJECT),
    "NameTable": Cal.NameTable.new(),
    "Observance": Cal.Observance.list("IL", date, date + 30)[0],
    "Period": Cal.Period.new(1, 2, 3, 4),
    "Recurrence": Cal.Recurrence("FREQ=MONTHLY;BYDAY=-1FR"),
    "RecurrenceFields": Cal.RecurrenceFields.new(Cal.Unit.DAY),
    "RecurrenceSet": Cal.RecurrenceSet.new(gregorian),
    "Registry": Cal.Registry.get_default(),
}
TEXTS = {
    "anomaly": "38/49", "code": "M01", "era": "ce", "era_code": "ce", "leap_years": "1", "locale": "en",
    "mean_date": "2446914 135/707", "month_code": "M01", "name": "Snow", "spelling": "Sno", "sun": "0",
}  # fmt: skip
MEMBERS = {"System": Cal.System.HEBREW, "Unit": Cal.Unit.DAY}
NUMBERS = {"minimal_days": 4}


class Index:
    """An integer that is none of Python's."""

    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Unreadable:
    def __repr__(self):
        raise ValueError("unreadable")


class Function:
    """A function that takes numbers or members of enumerations, and arguments with which it can be called."""

    def __init__(self, element, holder, enums):
        self.name = element.get("name")
        self.holder = holder
        self.ranges = {}
        self.members = []
        self.names = []
        self.values = []

        for parameter in element.iter(CORE + "parameter"):
            if parameter.get("direction", "in") == "out":
                continue
            name, kind = parameter.get("name"), parameter.find(CORE + "type")
            kind = "" if kind is None else kind.get("name")
            if kind in INTEGERS:
                self.ranges[len(self.names)] = INTEGERS[kind]
                self.values.append(NUMBERS.get(name, 1))
            elif kind in enums:
                self.members.append(len(self.names))
                self.values.append(MEMBERS.get(kind, getattr(Cal, kind)(0)))
            else:
                self.values.append(OBJECTS.get(kind, TEXTS.get(name)))
            self.names.append(name)

    def copy(self, holder, name):
        """The same function, called in another way."""
        other = copy.copy(self)
        other.holder, other.name = holder, name
        return other

    def call(self, changed):
        values = [changed.get(i, value) for i, value in enumerate(self.values)]
        return getattr(self.holder, self.name)(*values)

    def call_by_name(self, changed):
        values = {n: changed.get(i, v) for i, (n, v) in enumerate(zip(self.names, self.values))}
        return getattr(self.holder, self.name)(**values)


def list_functions():
    namespace = xml.etree.ElementTree.parse(os.environ["CAL_GIR"]).find(CORE + "namespace")
    enums = {element.get("name") for element in namespace.iter(CORE + "enumeration")}
    places = [(namespace, Cal)]

    for element in namespace:
        if element.tag in (CORE + "class", CORE + "record"):
            places.append((element, getattr(Cal, element.get("name"))))

    for place, holder in places:
        own = type("Own", (holder,), {}) if place.tag == CORE + "record" else None
        for kind in ("constructor", "function", "method"):
            for element in place.findall(CORE + kind):
                if element.get("introspectable") == "0":
                    continue
                owner = OBJECTS.get(place.get("name")) if kind == "method" else holder
                function = Function(element, owner, enums)
                if not function.ranges and not function.members:
                    continue
                yield function
                if kind == "constructor" and own is not None:
                    yield function.copy(own, function.name)
                    # Of a record “new” is also what Python calls.
                    if function.name == "new":
                        yield function.copy(holder, "__call__")
                        yield function.copy(own, "__call__")


FUNCTIONS = list(list_functions())

WRONG = [
    1.5, 1.0, float("nan"), float("inf"), "1", b"1", "", None, decimal.Decimal("1.5"),
    decimal.Decimal(1), fractions.Fraction(1), 1j, [1], (1,), {}, object(), int,
]  # fmt: skip


def describe(result):
    """The result of a call, so that two can be compared."""
    if isinstance(result, tuple):
        return [describe(value) for value in result]
    return str(result) if isinstance(result, (Cal.Date, Cal.Period, Cal.MonthDay)) else repr(result)[:20]


def outcome(call, *arguments):
    try:
        return describe(call(*arguments))
    except GLib.Error as error:
        return error.message


class Numbers(unittest.TestCase):
    def setUp(self):
        self.assertGreater(sum(len(function.ranges) for function in FUNCTIONS), 70)
        # Cal.Date(…), Cal.Era(…), Cal.MonthDay(…), Cal.Period(…) and others, and those of classes
        # that derive from them.
        self.assertEqual([function.name for function in FUNCTIONS].count("__call__"), 12)

    def each(self, check):
        for function in FUNCTIONS:
            for i, limits in function.ranges.items():
                with self.subTest(function=function.name, name=function.names[i]):
                    check(function, i, limits)

    def need_numpy(self):
        if numpy is None:
            self.skipTest("there is no NumPy")

    def check_refused(self, wrong):
        def check(function, i, limits):
            for value in wrong:
                for call in (function.call, function.call_by_name):
                    with self.assertRaises(TypeError) as caught:
                        call({i: value})
                    message = f"{function.names[i]} is {value!r}, which is not an integer"
                    self.assertEqual(str(caught.exception), message)

        self.each(check)

    def test_refused(self):
        self.check_refused(WRONG)

    def test_refused_numpy(self):
        self.need_numpy()
        self.check_refused([numpy.float64(1), numpy.array([1, 2])])

    def test_members(self):
        """PyGObject would take 1.5 for the member of an enumeration that is 1."""
        for function in FUNCTIONS:
            for i in function.members:
                for value in WRONG:
                    with self.subTest(function=function.name, name=function.names[i], value=value):
                        self.assertRaises(TypeError, function.call, {i: value})
                with self.subTest(function=function.name, name=function.names[i]):
                    self.assertRaises((TypeError, OverflowError), function.call, {i: 99})
                    self.assertRaises((TypeError, OverflowError), function.call, {i: 2**32})

    def check_taken(self, list_others):
        def check(function, i, limits):
            expected = outcome(function.call, {})
            for value in list_others(function.values[i]):
                self.assertEqual(outcome(function.call, {i: value}), expected)
                self.assertEqual(outcome(function.call_by_name, {i: value}), expected)

        self.each(check)

    def test_taken(self):
        self.check_taken(
            lambda number: [Index(number), type("Own", (int,), {})(number)] + [True] * (number == 1)
        )

    def test_taken_numpy(self):
        self.need_numpy()
        self.check_taken(
            lambda number: [numpy.int8(number), numpy.int64(number), numpy.array(number)]
        )

    def test_out_of_range(self):
        def check(function, i, limits):
            for value in (limits[0] - 1, limits[1] + 1, 2**64 + 1, -(10**100), Index(2**70)):
                with self.assertRaises(OverflowError) as caught:
                    function.call({i: value})
                self.assertRegex(
                    str(caught.exception), f"^{function.names[i]} is -?[0-9]+…?, which is not within "
                )

        self.each(check)

    def test_mistakes_of_others(self):
        """What is wrong in another way is still an error of PyGObject."""
        for function in FUNCTIONS:
            with self.subTest(function=function.name):
                call = getattr(function.holder, function.name)
                self.assertRaises(TypeError, call, *function.values, 1)
                # What happens to a month that is too short need not be said, nor that there
                # are no days in a period or that a calendar is in its usual era, or on its usual base.
                is_period = function.name == "__call__" and issubclass(function.holder, Cal.Period)
                has_usual = function.names[-1] == "overflow" or function.holder in (Cal.HinduBackend, Cal.CrescentBackend)
                if not has_usual and not is_period:
                    self.assertRaises(TypeError, call, *function.values[:-1])
                self.assertRaises(TypeError, call, *function.values, nonsense=1)

    def test_messages(self):
        for value in (Unreadable(), "x" * 1000000, [1] * 100000):
            with self.assertRaises(TypeError) as caught:
                Cal.Date.new(gregorian, value, 1, 1)
            self.assertLess(len(str(caught.exception)), 200)
        with self.assertRaises(OverflowError) as caught:
            Cal.Date.new(gregorian, 10**10000, 1, 1)
        self.assertLess(len(str(caught.exception)), 200)

    def test_properties(self):
        for value in WRONG:
            for make in (
                lambda value: Cal.Formatter(first_year=value),
                lambda value: Cal.Formatter(**{"first-year": value}),
            ):
                self.assertRaises(TypeError, make, value)
            self.assertRaises(TypeError, Cal.Formatter, style=value)
        with self.assertRaisesRegex(TypeError, "^first_year is 1.5, which is not an integer$"):
            Cal.Formatter(first_year=1.5)
        self.assertRaises(OverflowError, Cal.Formatter, first_year=2**31)
        self.assertRaises(OverflowError, Cal.Formatter, style=99)
        self.assertEqual(Cal.Formatter(first_year=Index(1950)).props.first_year, 1950)
        self.assertEqual(Cal.Formatter(style="full").props.style, Cal.Style.FULL)
        self.assertEqual(Cal.Formatter(style=Cal.Style.FULL).props.style, Cal.Style.FULL)

    def test_properties_of_backends(self):
        class Own(Cal.Backend):
            pass

        for name, member in (("kind", Cal.Kind.LUNAR), ("day_start", Cal.DayStart.SUNSET)):
            with self.subTest(name=name):
                for value in WRONG:
                    for spelling in (name, name.replace("_", "-")):
                        if isinstance(value, str):
                            continue
                        self.assertRaises(TypeError, Own, **{spelling: value})
                for value in (-1, 99, 2**32):
                    with self.assertRaisesRegex(OverflowError, f"^{name} is {value}, which is not"):
                        Own(**{name: value})
                for value in (member, int(member), Index(member)):
                    self.assertEqual(Own(**{name: value}).get_property(name), member)

    def test_first_year(self):
        last = 2**31 - 1 - 100
        self.assertEqual(Cal.Formatter(first_year=last).get_first_year(), last)
        for year in (last + 1, 2**31 - 1):
            with self.assertRaisesRegex(GLib.Error, f"first year {year} is out of range") as caught:
                Cal.Formatter(first_year=year)
            self.assertTrue(caught.exception.matches(Cal.error_quark(), Cal.Error.OUT_OF_RANGE))

    def test_indices(self):
        dates = OBJECTS["DateRange"]
        for value in (1.0, "1", None, float("nan"), decimal.Decimal(1)):
            with self.assertRaises(TypeError):
                dates[value]
        self.assertEqual(dates[Index(1)], date.add_days(1))
        self.assertEqual(dates[-1], dates[len(dates) - 1])
        for index in (len(dates), -len(dates) - 1, 2**70):
            with self.assertRaises(IndexError):
                dates[index]

    def test_helpful(self):
        self.assertEqual(Cal.Date.new.__name__, "new")
        self.assertIn("month", Cal.Date.new.__doc__)
        self.assertIn("year", Cal.Backend.get_days_in_year.__doc__)


if __name__ == "__main__":
    import tap

    tap.main()

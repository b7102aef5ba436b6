# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Dates, periods and the other values: they compare, sort, hash, calculate and print as
what they are.

The types of arguments and results are names of gi.repository.Cal; make-typing.py reads them."""

from __future__ import annotations

import datetime
import operator
import pickle

from .base import Cal, Documented, exported, overload, register, show, show_call
from .errors import get_class, new_error
from .pickling import NAMES_REASON, Unchanging, _make_place, find_registered

CONSTRAIN = Cal.Overflow.CONSTRAIN

# The number that datetime has for Julian Day Number 0.
_ORDINAL_0 = -1721425


class _Equal:
    """What is equal if it says the same."""

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        return self.equal(other)

    def __ne__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        return not self.equal(other)

    def __hash__(self) -> int:
        return self.hash()


class _Value(Unchanging, _Equal):
    """What is always the same, and can be made again."""


def _to_backend(calendar):
    return Cal.Backend.lookup(calendar) if isinstance(calendar, str) else calendar


def _show_backend(backend):
    """The id, and whether it is that of a calendar that can be looked up."""
    return backend.get_id(), find_registered(backend) is not None


def _to_days(value):
    """The days that a number or a timedelta is, or None if it is neither."""
    if isinstance(value, datetime.timedelta):
        if value % datetime.timedelta(days=1):
            raise ValueError(f"{show(value)} is not a whole number of days")
        return value.days
    try:
        return operator.index(value)
    except TypeError:
        return None


def _compare(holds, name):
    def compare(self, other: Date) -> bool:
        if not isinstance(other, Cal.Date):
            return NotImplemented
        return holds(self.compare(other), 0)

    compare.__name__ = name
    compare.__qualname__ = f"Date.{name}"
    return compare


@register
class Date(_Value, Cal.Date, metaclass=Documented):
    """A day of a calendar, which never changes.

    Cal.Date("hebrew", 5787, 3, 12) makes one of a calendar, or the id of one, and the year,
    the month by its place in the year, and the day.

    Dates are equal if they are the same day of the same calendar; their order is that of
    days, in whichever calendars. Adding to a date makes another one: date + 3 and date - 3
    days, date + Cal.Period(months=1), and the difference of two dates of any calendars is
    a Period of days. f"{date:%A %-d %B}" is date.format("%A %-d %B"), f"{date:long}" the
    style of that name in the user's language, and f"{date:yMMMMd}" the fields of a skeleton."""

    def __new__(cls, backend: Backend | str, year: int, month: int, day: int) -> Date:
        return Cal.Date.new(_to_backend(backend), year, month, day)

    __lt__ = _compare(operator.lt, "__lt__")
    __le__ = _compare(operator.le, "__le__")
    __gt__ = _compare(operator.gt, "__gt__")
    __ge__ = _compare(operator.ge, "__ge__")

    def __add__(self, other: Period | int | datetime.timedelta) -> Date:
        """The date that is a period, with Cal.Overflow.CONSTRAIN, or days later."""
        if isinstance(other, Cal.Period):
            return super().add(other, CONSTRAIN)
        days = _to_days(other)
        return NotImplemented if days is None else self.add_days(days)

    __radd__ = __add__

    @overload
    def __sub__(self, other: Date) -> Period: ...

    @overload
    def __sub__(self, other: Period | int | datetime.timedelta) -> Date: ...

    def __sub__(self, other):
        """The days since another date, or the date that is a period or days earlier."""
        if isinstance(other, Cal.Date):
            return Cal.Period.new(0, 0, 0, self.get_julian_day() - other.get_julian_day())
        if isinstance(other, Cal.Period):
            return super().add(other.negate(), CONSTRAIN)
        days = _to_days(other)
        return NotImplemented if days is None else self.add_days(-days)

    @overload
    def add(self, period: Period, overflow: Overflow = CONSTRAIN) -> Date: ...

    @overload
    def add(
        self,
        *,
        overflow: Overflow = CONSTRAIN,
        years: int = 0,
        months: int = 0,
        weeks: int = 0,
        days: int = 0,
    ) -> Date: ...

    def add(self, *arguments, **units):
        """add(period, overflow=Cal.Overflow.CONSTRAIN) -> Date
        add(years=0, months=0, weeks=0, days=0, overflow=Cal.Overflow.CONSTRAIN) -> Date

        Adds a period to a date: the years, then the months, and then weeks and days. A month
        that ends before the day comes is the overflow: its last day is taken, or
        Cal.Overflow.REJECT makes it an error."""
        if arguments or "period" in units:
            return super().add(*arguments, **units)
        overflow = units.pop("overflow", CONSTRAIN)
        return super().add(Period(**units), overflow)

    @overload
    def replace(self, fields: DateFields, overflow: Overflow = CONSTRAIN) -> Date: ...

    @overload
    def replace(
        self,
        *,
        overflow: Overflow = CONSTRAIN,
        era: str = "",
        era_year: int = 0,
        year: int = 0,
        month: int = 0,
        month_code: str = "",
        day: int = 0,
    ) -> Date: ...

    def replace(self, *arguments, **values):
        """replace(fields, overflow=Cal.Overflow.CONSTRAIN) -> Date
        replace(era=…, era_year=…, year=…, month=…, month_code=…, day=…,
                overflow=Cal.Overflow.CONSTRAIN) -> Date

        Makes the date with other fields in the place of its own."""
        if arguments or "fields" in values:
            return super().replace(*arguments, **values)
        overflow = values.pop("overflow", CONSTRAIN)
        return super().replace(DateFields(**values), overflow)

    @classmethod
    def new_from_python(cls, backend: Backend | str, date: datetime.date) -> Date:
        """The day of a datetime.date, or of a datetime.datetime in its own time zone."""
        if not isinstance(date, datetime.date):
            raise TypeError(f"date is {show(date)}, which is not a datetime.date")
        return Cal.Date.new_from_julian_day(_to_backend(backend), date.toordinal() - _ORDINAL_0)

    def to_python(self) -> datetime.date:
        """The datetime.date of the day. Cal.OutOfRangeError if its year is not 1 to 9999."""
        try:
            return datetime.date.fromordinal(self.get_julian_day() + _ORDINAL_0)
        except (OverflowError, ValueError):
            raise new_error(
                Cal.Error.OUT_OF_RANGE,
                f"day {self.get_julian_day()} is out of the range of datetime.date, "
                "whose years are 1 to 9999",
            ) from None

    def __format__(self, format: str) -> str:
        """The text of to_string(), or that of a format with percent signs, of a style such
        as “long”, or of a skeleton such as “yMMMMd”."""
        if not format:
            return self.to_string()
        if "%" in format:
            return self.format(format)
        try:
            style = _STYLES.get(format)
            kind = {"skeleton": format} if style is None else {"style": style}
            formatter = exported["Formatter"](backend=self.get_backend(), **kind)
        except get_class(Cal.Error.PARSE) as error:
            raise new_error(
                Cal.Error.PARSE,
                f"the format “{format}” has no “%”, and is neither a style nor a skeleton: "
                f"{error.message}",
            ) from None
        return formatter.format(self)

    def __str__(self) -> str:
        return self.to_string()

    def __repr__(self) -> str:
        name, is_known = _show_backend(self.get_backend())
        if is_known:
            return show_call("Cal.Date", name, self.get_year(), self.get_month(), self.get_day())
        return f"<Cal.Date {name} {self.get_year()}-{self.get_month()}-{self.get_day()}>"

    def __reduce__(self):
        return Date.new_from_julian_day, (self.get_backend(), self.get_julian_day())


_STYLES = {
    style.value_nick: style
    for style in (Cal.Style.FULL, Cal.Style.LONG, Cal.Style.MEDIUM, Cal.Style.SHORT)
}


@register
class Period(_Value, Cal.Period, metaclass=Documented):
    """A number of years, months, weeks and days, all of one sign.

    Cal.Period(years=1, days=-3) is an error, as it has two signs. Periods are equal if all
    their numbers are, and have no order: a month is neither more nor less than 30 days."""

    def __new__(cls, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0) -> Period:
        return Cal.Period.new(years, months, weeks, days)

    def _get_numbers(self):
        return self.get_years(), self.get_months(), self.get_weeks(), self.get_days()

    def __add__(self, other: Period) -> Period:
        if not isinstance(other, Cal.Period):
            return NotImplemented
        return Cal.Period.new(*map(operator.add, self._get_numbers(), other._get_numbers()))

    def __sub__(self, other: Period) -> Period:
        return self + -other if isinstance(other, Cal.Period) else NotImplemented

    def __mul__(self, times: int) -> Period:
        """Each number so many times."""
        try:
            times = operator.index(times)
        except TypeError:
            return NotImplemented
        return Cal.Period.new(*(number * times for number in self._get_numbers()))

    __rmul__ = __mul__

    def __neg__(self) -> Period:
        return self.negate()

    def __pos__(self) -> Period:
        return self

    def __abs__(self) -> Period:
        return self.negate() if self.get_sign() < 0 else self

    def __bool__(self) -> bool:
        """Whether it is not of no length."""
        return self.get_sign() != 0

    def __str__(self) -> str:
        return self.to_string()

    def __repr__(self) -> str:
        numbers = dict(zip(("years", "months", "weeks", "days"), self._get_numbers()))
        return show_call("Cal.Period", **{unit: n for unit, n in numbers.items() if n})

    def __reduce__(self):
        return Period, self._get_numbers()


@register
class MonthDay(_Value, Cal.MonthDay, metaclass=Documented):
    """A day of a year of a calendar, such as a birthday, without the year.

    Cal.MonthDay("hebrew", "M05L", 30) makes one of a calendar, or the id of one, the code of
    the month, and the day."""

    def __new__(
        cls, backend: Backend | str, code: str, day: int, overflow: Overflow = CONSTRAIN
    ) -> MonthDay:
        return Cal.MonthDay.new(_to_backend(backend), code, day, overflow)

    def __str__(self) -> str:
        return self.to_string()

    def __repr__(self) -> str:
        name, is_known = _show_backend(self.get_backend())
        if is_known:
            return show_call("Cal.MonthDay", name, self.get_month_code(), self.get_day())
        return f"<Cal.MonthDay {name} {self.get_month_code()}-{self.get_day():02}>"

    def __reduce__(self):
        return MonthDay, (self.get_backend(), self.get_month_code(), self.get_day())


@register
class Cycle(_Value, Cal.Cycle, metaclass=Documented):
    """A cycle that names days or years, found by Cal.Cycle.lookup("weton")."""

    def __str__(self) -> str:
        return self.get_id()

    def __repr__(self) -> str:
        return show_call("Cal.Cycle.lookup", self.get_id())

    def __reduce__(self):
        return Cycle.lookup, (self.get_id(),)


def _make_field(name, is_number):
    def get(self):
        value = getattr(self, f"get_{name}")()
        if is_number:
            is_set, value = value
            return value if is_set else None
        return value

    def set(self, value):
        getattr(self, f"set_{name}")(value)

    return property(get, set, doc=f"The field {name}, or None if it is not set.")


_FIELDS = {
    "era": False,
    "era_year": True,
    "year": True,
    "month": True,
    "month_code": False,
    "day": True,
}


@register
class DateFields(_Equal, Cal.DateFields, metaclass=Documented):
    """The fields from which Cal.Date.new_from_fields() makes a date: those that are set.

    Cal.DateFields(era="reiwa", era_year=1, month=5, day=1) sets some; each is an attribute,
    which is None if it is not set."""

    era: str | None
    era_year: int | None
    year: int | None
    month: int | None
    month_code: str | None
    day: int | None

    @overload
    def __new__(
        cls,
        *,
        era: str = "",
        era_year: int = 0,
        year: int = 0,
        month: int = 0,
        month_code: str = "",
        day: int = 0,
    ) -> DateFields: ...

    def __new__(cls, **values):
        fields = Cal.DateFields.new()
        for name, value in values.items():
            if name not in _FIELDS:
                raise TypeError(f"a date has no field “{name}”; it may have {', '.join(_FIELDS)}")
            getattr(fields, f"set_{name}")(value)
        return fields

    # They may change.
    __hash__ = None

    def _get_values(self):
        values = ((name, getattr(self, name)) for name in _FIELDS)
        return {name: value for name, value in values if value is not None}

    def __copy__(self) -> DateFields:
        return self.copy()

    def __deepcopy__(self, memo: object) -> DateFields:
        return self.copy()

    def __repr__(self) -> str:
        return show_call("Cal.DateFields", **self._get_values())

    def __setstate__(self, values):
        for name, value in values.items():
            setattr(self, name, value)

    def __reduce__(self):
        return DateFields, (), self._get_values()


for _name, _is_number in _FIELDS.items():
    setattr(DateFields, _name, _make_field(_name, _is_number))


@register
class DateRange(_Value, Cal.DateRange, metaclass=Documented):
    """The dates from one to another, at equal steps: a sequence.

    Cal.DateRange(first, last) has each day, and Cal.DateRange(first, last, step) those that
    are a Period apart, counted from the first. A slice is a list of dates."""

    def __len__(self) -> int:
        return self.get_length()

    @overload
    def __getitem__(self, index: int) -> Date: ...

    @overload
    def __getitem__(self, index: slice) -> list[Date]: ...

    def __getitem__(self, index):
        length = self.get_length()
        if isinstance(index, slice):
            return [self.get_date(place) for place in range(*index.indices(length))]
        index = operator.index(index)
        if not -length <= index < length:
            raise IndexError(f"date {index} of a range of {length} dates")
        return self.get_date(index % length)

    def __iter__(self) -> Iterator[Date]:
        return map(self.get_date, range(self.get_length()))

    def __reversed__(self) -> Iterator[Date]:
        return map(self.get_date, reversed(range(self.get_length())))

    def __contains__(self, date: object) -> bool:
        return isinstance(date, Cal.Date) and self.contains(date)

    def __repr__(self) -> str:
        return show_call("Cal.DateRange", self.get_first(), self.get_last(), self.get_step())

    def __reduce__(self):
        return DateRange, (self.get_first(), self.get_last(), self.get_step())


@register
class Era(_Value, Cal.Era, metaclass=Documented):
    """An era of a calendar, or another count of its years."""

    def _get_arguments(self):
        return (
            self.get_code(),
            self.get_aliases(),
            self.get_kind(),
            self.get_first_year(),
            self.get_first_day(),
            self.get_last_day(),
        )

    def __repr__(self) -> str:
        return show_call("Cal.Era", *self._get_arguments())

    def __reduce__(self):
        return Era.new, self._get_arguments()


@register
class Part(_Value, Cal.Part, metaclass=Documented):
    """A part of the text of a date, from Cal.Formatter.format_parts()."""

    def __str__(self) -> str:
        return self.get_text()

    def __repr__(self) -> str:
        return f"<Cal.Part {self.get_kind().value_nick} {self.get_text()!r}>"

    def __reduce__(self):
        raise pickle.PicklingError("a Cal.Part cannot be pickled: only formatters make them")


@register
class NameTable(_Equal, Cal.NameTable, metaclass=Documented):
    """Names of the months, eras and so on of a calendar, in any languages."""

    # They may change.
    __hash__ = None

    def __repr__(self) -> str:
        return f"<Cal.NameTable at {id(self):#x}>"

    def __reduce__(self):
        raise pickle.PicklingError(f"a Cal.NameTable cannot be pickled or copied: {NAMES_REASON}")


@register
class DayLabel(_Value, Cal.DayLabel, metaclass=Documented):
    """What a day is called in a calendar that does not number the days of a month."""

    def _get_arguments(self):
        return self.get_year(), self.get_month_code(), self.get_part(), self.get_number()

    def __repr__(self) -> str:
        if self.is_repeated() or self.get_n_skipped():
            details = self.is_repeated(), self.get_n_skipped()
            return show_call("Cal.DayLabel.new_full", *self._get_arguments(), *details)
        return show_call("Cal.DayLabel", *self._get_arguments())

    def __reduce__(self):
        details = self.is_repeated(), self.get_n_skipped()
        return DayLabel.new_full, (*self._get_arguments(), *details)


@register
class Place(_Value, Cal.Place, metaclass=Documented):
    """A place on Earth: degrees of latitude and longitude, metres of elevation, and a time
    zone or None."""

    def _get_numbers(self):
        return self.get_latitude(), self.get_longitude(), self.get_elevation()

    def __repr__(self) -> str:
        text = show_call("Cal.Place", *self._get_numbers())
        zone = self.get_time_zone()
        if zone is None:
            return text
        return f"{text[:-1]}, GLib.TimeZone.new_identifier({zone.get_identifier()!r}))"

    def __reduce__(self):
        zone = self.get_time_zone()
        name = None if zone is None else zone.get_identifier()
        return _make_place, (*self._get_numbers(), name)

# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What introspection cannot tell Python: that dates compare, sort, hash and print
as the dates they are, and that a backend has to return what it says it does."""

import functools
import struct
import sys
import types

from gi.repository import GLib

from ..module import get_introspection_module
from ..overrides import override

Cal = get_introspection_module("Cal")

__all__ = []


class _Value:
    """What is equal if it says the same, and prints as its text."""

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return self.equal(other)

    # The one that PyGObject has would compare addresses.
    def __ne__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return not self.equal(other)

    def __hash__(self):
        return self.hash()

    def __str__(self):
        return self.to_string()


def _compare(holds):
    def operator(self, other):
        if not isinstance(other, Cal.Date):
            return NotImplemented
        return holds(self.compare(other))

    return operator


# Equal are the same days of the same calendar; the order is that of days, in
# whichever calendars.
class Date(_Value, Cal.Date):
    __lt__ = _compare(lambda order: order < 0)
    __le__ = _compare(lambda order: order <= 0)
    __gt__ = _compare(lambda order: order > 0)
    __ge__ = _compare(lambda order: order >= 0)

    def __repr__(self):
        return (
            f"<Cal.Date {self.get_backend().get_id()} "
            f"{self.get_year()}-{self.get_month()}-{self.get_day()}>"
        )


Date = override(Date)
__all__.append("Date")


class Period(_Value, Cal.Period):
    def __neg__(self):
        return self.negate()

    def __repr__(self):
        return f"<Cal.Period {self.to_string()}>"


Period = override(Period)
__all__.append("Period")


class MonthDay(_Value, Cal.MonthDay):
    def __repr__(self):
        return (
            f"<Cal.MonthDay {self.get_backend().get_id()} "
            f"{self.get_month_code()}-{self.get_day():02}>"
        )


MonthDay = override(MonthDay)
__all__.append("MonthDay")


class DateRange(Cal.DateRange):
    def __len__(self):
        return self.get_length()

    def __getitem__(self, index):
        length = self.get_length()
        if not -length <= index < length:
            raise IndexError(f"date {index} of a range of {length} dates")
        return self.get_date(index % length)


DateRange = override(DateRange)
__all__.append("DateRange")


class Era(Cal.Era):
    def __repr__(self):
        return f"<Cal.Era {self.get_code()} {self.get_first_day()} to {self.get_last_day()}>"


Era = override(Era)
__all__.append("Era")


class Formatter(Cal.Formatter):
    """What cannot be made says so at once, and not when it is first used."""

    def __init__(self, **properties):
        super().__init__(**properties)
        self.init(None)


Formatter = override(Formatter)
__all__.append("Formatter")


# What virtual functions return, in the letters of struct, or “s” for text.
_FALLIBLE = {
    "do_date_to_julian_day": "?q",
    "do_julian_day_to_date": "?3i",
    "do_get_months_in_year": "i",
    "do_get_days_in_month": "i",
    "do_is_leap_year": "?",
    "do_get_month_code": "s",
    "do_get_day_of_week": "i",
    "do_get_accuracy": "i",
    "do_get_range": "?2q",
    "do_get_cyclic_year": "i",
    "do_get_month_name": "s",
    "do_get_weekday_name": "s",
    "do_get_era_name": "s",
    "do_get_cyclic_year_name": "s",
}

_INFALLIBLE = {
    "do_get_n_eras": "I",
    "do_get_authoritative_range": "?2q",
    "do_get_minimum_days_in_month": "i",
    "do_get_maximum_days_in_month": "i",
    "do_get_maximum_months_in_year": "i",
    "do_is_proleptic": "?",
}


def _check(name, layout, result):
    if layout == "s":
        if not isinstance(result, str):
            raise TypeError(f"{name}() returned {result!r}, which is not a string")
        return

    try:
        struct.pack("=" + layout, *(result if isinstance(result, tuple) else (result,)))
    except (struct.error, TypeError) as error:
        raise TypeError(f"{name}() returned {result!r}: {error}") from error


def _checked(function, name, layout):
    """PyGObject reads beyond the end of a tuple that is too short, and makes 0
    of what is not a number, which may be an answer."""

    @functools.wraps(function)
    def call(*arguments):
        result = function(*arguments)
        _check(name, layout, result)
        return result

    return call


def _told(function, name):
    """Without it, the caller of a function that raises would get 0."""

    @functools.wraps(function)
    def call(*arguments):
        try:
            return function(*arguments)
        except GLib.Error:
            raise
        except Exception as error:
            sys.excepthook(*sys.exc_info())
            message = f"{name}() raised {type(error).__name__}: {error}"
            raise GLib.Error.new_literal(
                Cal.error_quark(), message, Cal.Error.BACKEND
            ) from error

    return call


class Backend(Cal.Backend):
    def __init_subclass__(cls, **arguments):
        super().__init_subclass__(**arguments)

        for name, function in list(vars(cls).items()):
            if not isinstance(function, types.FunctionType):
                continue
            if name in _INFALLIBLE:
                setattr(cls, name, _checked(function, name, _INFALLIBLE[name]))
            elif name in _FALLIBLE:
                checked = _checked(function, name, _FALLIBLE[name])
                setattr(cls, name, _told(checked, name))


Backend = override(Backend)
__all__.append("Backend")

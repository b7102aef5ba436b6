# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Calendars, formatters and readers. What cannot be made says so at once, and not when it
is first used."""

from __future__ import annotations

import pickle

from gi.repository import GLib

from .base import Cal, register, show_call
from .errors import refine
from .functions import DOCUMENTATION, check_properties
from .pickling import (
    Unchanging,
    find_registered,
    find_territory,
    list_properties,
    reduce_backend,
    reduce_object,
)
from .results import check_results


class _Initable(Unchanging):
    """What is complete once it is made."""

    def _finish(self):
        try:
            self.init(None)
        except GLib.Error as error:
            refine(error)
            raise

    def _list_properties(self):
        return list_properties(self, type(self))

    def __repr__(self) -> str:
        return show_call(f"Cal.{type(self).__name__}", **self._list_properties())

    def __reduce__(self):
        return reduce_object(type(self), self._list_properties())


# Any will do: 1 January 2000.
_SOME_DAY = 2451545


@register
class Formatter(_Initable, Cal.Formatter):
    """Writes dates for people, and reads what people write.

    Cal.Formatter(locale="he", backend=hebrew, pattern="d MMMM y") is made of its properties,
    and complete or an error. Of pattern, skeleton and style one says how a date is written."""

    def __init__(self, **properties):
        super().__init__(**check_properties(Cal.Formatter, properties))
        self._finish()

    def _list_properties(self):
        """Without the pattern if it is that of the style or skeleton: dates without a year and
        ranges have others."""
        properties = super()._list_properties()
        pattern = properties.pop("pattern")
        other = Formatter(**properties)
        day = Cal.Date.new_from_julian_day(self.get_backend(), _SOME_DAY)
        if other.get_pattern() != pattern or self._format_range(day) != other._format_range(day):
            properties["pattern"] = pattern
        return properties

    def _format_range(self, day):
        return self.format_range(day, day + 1)


@register
class Reader(_Initable, Cal.Reader):
    """Reads dates as people type them.

    Cal.Reader(locale="en", backend=gregorian) is made of its properties, and complete or an
    error."""

    def __init__(self, **properties):
        super().__init__(**check_properties(Cal.Reader, properties))
        self._finish()


@register
class Registry(Unchanging, Cal.Registry):
    """All calendars that can be found by their ids: Cal.Registry.get_default()."""

    def __repr__(self) -> str:
        return show_call("Cal.Registry.get_default")

    def __reduce__(self):
        return Registry, ()


class _Calendar(Unchanging):
    """What is equal if it is the same calendar, of whichever class."""

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Cal.Backend):
            return NotImplemented
        return self.equal(other)

    # The one that PyGObject has would compare addresses.
    def __ne__(self, other: object) -> bool:
        if not isinstance(other, Cal.Backend):
            return NotImplemented
        return not self.equal(other)

    def __hash__(self) -> int:
        return self.hash()

    def __str__(self) -> str:
        return self.get_id()


@register
class Backend(_Calendar, Cal.Backend):
    """A calendar: found by Cal.Backend.lookup("hebrew"), or of a class that derives from this
    one.

    Two are equal if they are the same calendar, and str() is the id. A class of one's own
    overrides do_date_to_julian_day() and other virtual functions; what they return is
    checked."""

    def __init__(self, **properties):
        super().__init__(**check_properties(Cal.Backend, properties))

    def __init_subclass__(cls, **arguments):
        super().__init_subclass__(**arguments)
        check_results(cls)

    def __repr__(self) -> str:
        name = self.get_id()
        if find_registered(self) is not None:
            return show_call("Cal.Backend.lookup", name)
        return f"<{type(self).__qualname__} {name}>"

    def __reduce__(self):
        return reduce_backend(self, None)


# What has no short expression.
_UNSHOWN = (Cal.NameTable, GLib.Bytes)


def _override_made(cls):
    """The class of calendars that are made of properties."""

    def __init__(self, **properties):
        super(made, self).__init__(**check_properties(cls, properties))
        _Initable._finish(self)

    def __repr__(self):
        territory = find_territory(self) if cls is Cal.CutoverBackend else None
        if territory is not None:
            return show_call("Cal.CutoverBackend.new_for_territory", territory)
        properties = list_properties(self, made)
        if any(isinstance(value, _UNSHOWN) for value in properties.values()):
            return f"<Cal.{made.__name__} {self.get_id()}>"
        return show_call(f"Cal.{made.__name__}", **properties)

    def __reduce__(self):
        return reduce_backend(self, made)

    members = {"__doc__": DOCUMENTATION.get(cls.__name__), "__module__": "gi.overrides.Cal"}
    for function in (__init__, __repr__, __reduce__):
        members[function.__name__] = function
    made = register(type(cls)(cls.__name__, (_Calendar, cls), members))


_override_made(Cal.TabularIslamicBackend)
_override_made(Cal.VagueYearBackend)
_override_made(Cal.RetailBackend)
_override_made(Cal.CutoverBackend)
_override_made(Cal.TableBackend)
_override_made(Cal.TibetanBackend)
_override_made(Cal.HinduBackend)
_override_made(Cal.CrescentBackend)


class _Shown:
    """What shows a month, and cannot be kept."""

    def __reduce__(self):
        raise pickle.PicklingError(f"a {type(self).__name__} cannot be pickled; its days and its properties can")


@register
class MonthGrid(_Shown, Cal.MonthGrid):
    """The days of a month as rows of weeks: a list, as every Gio.ListModel is one in Python."""

    def __init__(self, **properties):
        super().__init__(**check_properties(Cal.MonthGrid, properties))

    def __repr__(self) -> str:
        return f"<Cal.MonthGrid {self.get_calendar()} {self.get_year()}-{self.get_month_code()}>"


@register
class GridDay(_Shown, Cal.GridDay):
    """A cell of a month grid."""

    def __repr__(self) -> str:
        if self.is_empty():
            return "<Cal.GridDay, empty>"
        return f"<Cal.GridDay {self.get_julian_day()} {self.get_label()!r}>"


@register
class GridMonth(_Shown, Cal.GridMonth):
    """A month that may be chosen in a month grid."""

    def __repr__(self) -> str:
        return f"<Cal.GridMonth {self.get_code()} {self.get_name()!r}>"


@register
class GridEra(_Shown, Cal.GridEra):
    """An era that may be chosen in a month grid."""

    def __repr__(self) -> str:
        return f"<Cal.GridEra {self.get_name()!r}>"

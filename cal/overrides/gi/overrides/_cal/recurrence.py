# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Dates that come again: rules are made of their texts, and what gives dates is an iterator.

The types of arguments and results are names of gi.repository.Cal; make-typing.py reads them."""

from __future__ import annotations

import pickle

from .base import Cal, Documented, register, show_call
from .values import _Value


@register
class Recurrence(_Value, Cal.Recurrence, metaclass=Documented):
    """A rule by which dates come again, in any calendar.

    Cal.Recurrence("FREQ=MONTHLY;BYDAY=-1FR") makes one of its text in iCalendar, and
    “for date in rule.dates(start)” has its dates."""

    def __new__(cls, text: str) -> Recurrence:
        return Cal.Recurrence.new_from_string(text)

    # That of PyGObject would warn of the argument.
    def __init__(self, text: str) -> None:
        pass

    def dates(self, start: Date) -> RecurrenceIterator:
        """The dates from a start on."""
        return self.iterate(start)

    def __str__(self) -> str:
        text = self.to_string()
        return repr(self) if text is None else text

    def __repr__(self) -> str:
        text = self.to_string()
        if text is not None:
            return show_call("Cal.Recurrence", text)
        return f"<Cal.Recurrence of {self.get_backend().get_id()}>"

    def __reduce__(self):
        text = self.to_string()
        if text is None:
            raise pickle.PicklingError(
                f"a rule of {self.get_backend().get_id()} cannot be pickled: the calendar is not registered"
            )
        return Recurrence, (text,)


@register
class RecurrenceIterator(Cal.RecurrenceIterator, metaclass=Documented):
    """The dates of a rule, a set or an anniversary, one after the other: an iterator."""

    def __iter__(self) -> RecurrenceIterator:
        return self

    def __next__(self) -> Date:
        date = self.next()
        if date is None:
            raise StopIteration
        return date


@register
class RecurrenceSet(Cal.RecurrenceSet, metaclass=Documented):
    """The dates of rules, single ones and exceptions: “for date in dates.dates(start)”."""

    def dates(self, start: Date | None = None) -> RecurrenceIterator:
        """The dates from a start on, by default from the one that the set knows."""
        start = start or self.get_start()
        if start is None:
            raise ValueError("start is missing, and the set knows none")
        return self.iterate(start)

    def __str__(self) -> str:
        text = self.to_string()
        return repr(self) if text is None else text

    def __copy__(self) -> RecurrenceSet:
        return self.copy()

    def __deepcopy__(self, memo: object) -> RecurrenceSet:
        return self.copy()

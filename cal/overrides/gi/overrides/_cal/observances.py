# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Days that people observe: they print by what they are and when.

The types of arguments and results are names of gi.repository.Cal; make-typing.py reads them."""

from __future__ import annotations

from .base import Cal, Documented, register
from .values import _Value


def _make_observance(tradition, id, julian_day):
    date = Cal.Date.new_from_julian_day(Cal.Backend.lookup("iso8601"), julian_day)
    for observance in Cal.Observance.list_tradition(tradition, date, date):
        if observance.get_id() == id and observance.get_date().get_julian_day() == julian_day:
            return observance
    raise ValueError(f"{tradition} has no {id} on day {julian_day}")


@register
class Observance(_Value, Cal.Observance, metaclass=Documented):
    """A day that people observe, such as Nowruz, in one year.

    Cal.Observance.list("IR", first, last) has those that are well known in a territory."""

    def __str__(self) -> str:
        return self.dup_name(None)

    def __repr__(self) -> str:
        return f"<Cal.Observance {self.get_id()} {self.get_date()}>"

    def __reduce__(self):
        return _make_observance, (self.get_tradition(), self.get_id(), self.get_date().get_julian_day())

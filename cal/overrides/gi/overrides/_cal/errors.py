# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""A class of exceptions for each error of Cal: Cal.InvalidDateError and so on."""

from gi.repository import GLib

from .base import Cal, export

_DOMAIN = "cal-error-quark"

# What is not about a value that the caller has given.
_NO_VALUE_ERRORS = ("BACKEND", "DATA", "PERMANENT", "WRONG_THREAD")


def _to_text(self):
    return self.message


def _show(self):
    return f"Cal.{type(self).__name__}({self.message!r})"


def _make_class(name, code):
    parents = (GLib.Error,) if name in _NO_VALUE_ERRORS else (GLib.Error, ValueError)

    def __init__(self, message="", domain=_DOMAIN, code=int(code)):
        GLib.Error.__init__(self, message, domain, code)

    words = name.title().split("_")
    members = {"__doc__": f"The error whose code is Cal.Error.{name}.", "__init__": __init__}
    members |= {"__str__": _to_text, "__repr__": _show}
    return export(type(f"{''.join(words)}Error", parents, members))


_classes = {
    int(value): _make_class(name, value)
    for name, value in sorted(vars(Cal.Error).items())
    if name.isupper() and not name.startswith("_")
}


def refine(error):
    """Makes of an error of GLib one of the class that belongs to its code."""
    if type(error) is GLib.Error and error.domain == _DOMAIN and error.code in _classes:
        error.__class__ = _classes[error.code]


def get_class(code):
    return _classes[int(code)]


def new_error(code, message):
    return get_class(code)(message)

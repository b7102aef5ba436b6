# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""That a backend written in Python has to return what it says it does."""

import functools
import operator
import sys

from gi.repository import GLib

from .base import Cal, show
from .functions import IN, RANGES, get_type, to_integer


def _to_truth(value):
    # Those of NumPy are no integers.
    if isinstance(value, int) or (getattr(value, "dtype", None) == bool and value.ndim == 0):
        return bool(value)
    raise TypeError


def _to_text(value):
    # Text in C ends at the first NUL, and has no surrogates.
    if not isinstance(value, str) or "\0" in value:
        raise TypeError
    value.encode()
    return value


def _to_member(value, members):
    if operator.index(value) not in members:
        raise ValueError
    return operator.index(value)


def _to_object(value, cls):
    if not isinstance(value, cls):
        raise TypeError
    return value


def _get_conversion(kind):
    """The function that makes a value of a type of what is returned, or raises, and what
    messages call such a value."""
    tag = kind.get_tag_as_string()

    if tag == "gboolean":
        return _to_truth, "a boolean"
    if tag == "utf8":
        return _to_text, "a string"
    if tag in RANGES:
        limits = RANGES[tag]
        what = f"an integer within {limits[0]} to {limits[1]}"
        return functools.partial(to_integer, "result", limits=limits), what
    if tag == "interface" and hasattr(kind.get_interface(), "get_values"):
        members = {member.get_value() for member in kind.get_interface().get_values()}
        what = f"a member of Cal.{kind.get_interface().get_name()}"
        return functools.partial(_to_member, members=members), what
    # PyGObject takes an object out of a tuple, and reads beyond the end of an empty one.
    name = kind.get_interface().get_name()
    return functools.partial(_to_object, cls=getattr(Cal, name)), f"a Cal.{name}"


def _or_none(convert):
    return lambda value: None if value is None else convert(value)


@functools.lru_cache(maxsize=None)
def _get_results(name):
    """The conversions of what a virtual function returns, and whether it can fail; None if
    there is no such function."""
    name = name.removeprefix("do_").removeprefix("cal_backend_")
    info = next((v for v in Cal.Backend.__info__.get_vfuncs() if v.get_name() == name), None)
    if info is None:
        return None

    kinds = [get_type(a) for a in info.get_arguments() if a.get_direction() != IN]
    if info.get_return_type().get_tag_as_string() != "void":
        kinds.insert(0, info.get_return_type())
    conversions = [_get_conversion(kind) for kind in kinds]
    if info.may_return_null():
        convert, what = conversions[0]
        conversions[0] = _or_none(convert), f"{what} or None"

    return conversions, info.can_throw_gerror()


def _convert(name, conversions, result):
    """PyGObject reads beyond the end of a tuple that is too short, and makes 0 of what is
    not a number, which may be an answer."""
    count = len(conversions)
    converted = []

    if count == 1:
        values = (result,)
    elif isinstance(result, tuple) and tuple.__len__(result) == count:
        # Not what a class that derives from tuple says.
        values = tuple.__iter__(result)
    else:
        raise TypeError(f"{name}() returned {show(result)}, which is not a tuple of {count} values")

    for place, (value, (convert, what)) in enumerate(zip(values, conversions), 1):
        try:
            converted.append(convert(value))
        except Exception:
            which = "which" if count == 1 else f"whose value {place}"
            raise TypeError(f"{name}() returned {show(result)}, {which} is not {what}") from None

    return converted[0] if count == 1 else tuple(converted)


def _new_error(message):
    # What C cannot have would make PyGObject return 0 instead of the error.
    message = message.encode(errors="backslashreplace").decode().replace("\0", "\\0")
    return GLib.Error.new_literal(Cal.error_quark(), message, Cal.Error.BACKEND)


def _name_exception(error):
    name = type(error).__name__
    try:
        text = str(error)
    except BaseException:
        return name
    return f"{name}: {text}" if text.strip() else name


def _copy_error_of_glib(error):
    """The error with what PyGObject can make a GError of, or None if it cannot."""
    try:
        code = int.__index__(error.code)
        texts = [str.__str__(_to_text(text)) for text in (error.message, error.domain)]
    except BaseException:
        # Whatever reading an attribute raises.
        return None
    limits = RANGES["gint32"]
    return GLib.Error(*texts, code) if texts[1] and limits[0] <= code <= limits[1] else None


def _print_exception(error):
    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except SystemExit:
        raise
    except BaseException as another:
        # As Python does it.
        for each in (another, error):
            try:
                sys.__excepthook__(type(each), each, each.__traceback__)
            except BaseException:
                pass


def _translate(name, error):
    """The error of GLib for what a virtual function raised."""
    copy = _copy_error_of_glib(error) if isinstance(error, GLib.Error) else None
    if copy is None:
        copy = _new_error(f"{name}() raised {_name_exception(error)}")
        _print_exception(error)
    return copy


def _fallible(function, name, conversions):
    """Without it, the caller of a function that raises would get 0."""
    # Made beforehand, for when nothing can be called any more.
    unknown = _new_error(f"{name}() raised an exception that cannot be shown")

    @functools.wraps(function)
    def call(*arguments):
        returned = False
        try:
            result = function(*arguments)
            returned = True
            return _convert(name, conversions, result)
        except SystemExit:
            raise
        except BaseException as raised:
            try:
                if returned and type(raised) is TypeError:
                    error = _new_error(str(raised))
                else:
                    error = _translate(name, raised)
            except SystemExit:
                raise
            except BaseException:
                error = unknown
                error.__traceback__ = None
        raise error

    return call


def _infallible(function, name, conversions):
    """PyGObject prints what it raises, and returns 0."""

    @functools.wraps(function)
    def call(*arguments):
        return _convert(name, conversions, function(*arguments))

    return call


def check_results(cls):
    """Makes the virtual functions that a class has check what they return."""
    for name, function in list(vars(cls).items()):
        # PyGObject takes whatever can be called.
        results = _get_results(name) if name.startswith("do_") and callable(function) else None
        if results is not None:
            conversions, throws = results
            wrap = _fallible if throws else _infallible
            setattr(cls, name, wrap(function, name, conversions))

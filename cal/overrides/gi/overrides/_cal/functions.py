# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The functions of introspection as those of Python: they refuse what is no integer, raise
errors of their own classes, and have a documentation."""

import functools
import operator
import re

from gi.repository import GLib

from ...module import repository
from .base import Cal, exported, show
from .errors import refine

try:
    # Made of the introspection data when Cal is built.
    from .documentation import DOCUMENTATION
except ImportError:
    DOCUMENTATION = {}

# The integers of introspection.
RANGES = {
    f"g{sign}int{bits}": (0, 2**bits - 1) if sign else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    for sign in ("", "u")
    for bits in (8, 16, 32, 64)
}

# Of GIDirection.
IN = 0


def get_type(info):
    # Versions of PyGObject differ.
    return info.get_type_info() if hasattr(info, "get_type_info") else info.get_type()


def get_range(info):
    """The range of an argument or property, or None if it is neither an integer nor a
    member of an enumeration."""
    kind = get_type(info)
    tag = kind.get_tag_as_string()
    if tag == "interface" and hasattr(kind.get_interface(), "get_values"):
        members = [member.get_value() for member in kind.get_interface().get_values()]
        return min(members), max(members)
    return RANGES.get(tag)


def to_integer(name, value, limits):
    try:
        # Members of enumerations stay what they are.
        integer = value if isinstance(value, int) else operator.index(value)
    except TypeError:
        raise TypeError(f"{name} is {show(value)}, which is not an integer") from None
    if not limits[0] <= integer <= limits[1]:
        raise OverflowError(
            f"{name} is {show(integer)}, which is not within {limits[0]} to {limits[1]}"
        )
    return integer


# How PyGObject says that an argument may not be None.
_NONE = re.compile(r"Argument (\d+) does not allow None as a value")


def _name_argument(error, names):
    """Makes an error of PyGObject name the argument, not its place."""
    match = _NONE.fullmatch(str(error))
    if match and int(match[1]) < len(names):
        error.args = (f"{names[int(match[1])]} is None, which is not allowed",)


def _with_checks(function, numbers, names, overflow):
    """The function of introspection, which would make an integer of 1.5 and of
    Decimal("1.5"), with a check of its numbers: their places, names and ranges. At the place
    “overflow”, if there is one, CONSTRAIN is what is not given."""

    def call(*arguments, **named):
        for place, name, limits in numbers:
            if place < len(arguments):
                value = arguments[place]
                if type(value) is not int or not limits[0] <= value <= limits[1]:
                    integer = to_integer(name, value, limits)
                    arguments = (*arguments[:place], integer, *arguments[place + 1 :])
            elif name in named:
                named[name] = to_integer(name, named[name], limits)
        if overflow is not None and len(arguments) <= overflow and "overflow" not in named:
            named["overflow"] = Cal.Overflow.CONSTRAIN
        try:
            return function(*arguments, **named)
        except GLib.Error as error:
            refine(error)
            raise
        except TypeError as error:
            _name_argument(error, names)
            raise

    return call


def _of_itself(function):
    def call(self):
        return function(self)

    return call


def _with_errors(function, names):
    def call(*arguments, **named):
        try:
            return function(*arguments, **named)
        except GLib.Error as error:
            refine(error)
            raise
        except TypeError as error:
            _name_argument(error, names)
            raise

    return call


def _get_inputs(info):
    return [argument for argument in info.get_arguments() if argument.get_direction() == IN]


def _wrap(info, key, first):
    """The function for Python of one of introspection whose arguments begin at a place."""
    inputs = _get_inputs(info)
    ranges = ((place, a.get_name(), get_range(a)) for place, a in enumerate(inputs, first))
    numbers = [number for number in ranges if number[2] is not None]
    # As PyGObject counts them.
    names = (["self"] if info.is_method() else []) + [a.get_name() for a in inputs]
    last = len(inputs) - 1

    if numbers:
        has_overflow = inputs[last].get_name() == "overflow"
        call = _with_checks(info, numbers, names, first + last if has_overflow else None)
    elif info.is_method() and not inputs and not info.can_throw_gerror():
        call = _of_itself(info)
    else:
        call = _with_errors(info, names)

    call.__name__ = info.__name__
    call.__qualname__ = key
    call.__module__ = "gi.repository.Cal"
    call.__doc__ = DOCUMENTATION.get(key) or info.__doc__
    return call


def _wrap_method(cls, info):
    key = f"{cls.__name__}.{info.__name__}"
    # The object or the class comes first.
    call = _wrap(info, key, 1 if info.is_method() or info.is_constructor() else 0)

    if info.is_constructor():
        # Cal.Era(…) is Cal.Era.new(…).
        made = vars(cls).get("__new__")
        if isinstance(made, staticmethod) and made.__func__ == getattr(cls, info.__name__):
            cls.__new__ = staticmethod(call)
        return classmethod(call)

    return call if info.is_method() else staticmethod(call)


def _is_getter(info):
    return info.is_method() and info.get_name().startswith("get_") and not list(info.get_arguments())


def _refuse_order(self, other):
    return NotImplemented


def _wrap_class(cls, is_record):
    """Wraps all functions of a class. What a value has is an attribute, too."""
    # PyGObject would order by addresses.
    for name in ("__lt__", "__le__", "__gt__", "__ge__"):
        setattr(cls, name, _refuse_order)

    for info in cls.__info__.get_methods():
        call = _wrap_method(cls, info)
        setattr(cls, info.__name__, call)
        name = info.get_name().removeprefix("get_")
        if is_record and _is_getter(info) and not hasattr(cls, name):
            setattr(cls, name, property(call, doc=call.__doc__))


def wrap_all():
    for info in repository.get_infos("Cal"):
        # Classes and records, and no enumerations.
        if hasattr(info, "get_methods") and not hasattr(info, "get_values"):
            _wrap_class(getattr(Cal, info.get_name()), not hasattr(info, "get_vfuncs"))
        elif hasattr(info, "get_values"):
            getattr(Cal, info.get_name()).__doc__ = DOCUMENTATION.get(info.get_name())
        elif hasattr(info, "is_method"):
            exported[info.get_name()] = _wrap(info, info.get_name(), 0)


def _to_truth(name, value):
    if not isinstance(value, int):
        raise TypeError(f"{name} is {show(value)}, which is not a boolean")
    return bool(value)


def _to_text(name, value):
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{name} is {show(value)}, which is not a string")
    return value


def _get_check(info):
    """The function that checks a property by its name and value; None if PyGObject does."""
    limits, tag = get_range(info), get_type(info).get_tag_as_string()

    if limits is not None:
        # Members of enumerations have nicks.
        return lambda name, value: value if isinstance(value, str) else to_integer(name, value, limits)
    return {"gboolean": _to_truth, "utf8": _to_text}.get(tag)


@functools.lru_cache(maxsize=None)
def _get_checks(cls):
    properties = cls.__info__.get_properties()
    if cls is not Cal.Backend and issubclass(cls, Cal.Backend):
        properties = (*Cal.Backend.__info__.get_properties(), *properties)
    return {info.get_name(): _get_check(info) for info in properties}


def check_properties(cls, properties):
    """GObject would only warn of what is out of range, and take something else."""
    checks = _get_checks(cls)

    for name, value in properties.items():
        check = checks.get(name.replace("_", "-"))
        if check is not None:
            properties[name] = check(name, value)
    return properties

# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What introspection cannot give Python: that dates compare, sort, hash and print
as the dates they are, and that a backend has to return what it says it does."""

import functools
import operator
import sys

from gi.repository import GLib

from ..module import get_introspection_module, repository
from ..overrides import override

Cal = get_introspection_module("Cal")

__all__ = []


# The integers of introspection.
_RANGES = {
    f"g{sign}int{bits}": (0, 2**bits - 1) if sign else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    for sign in ("", "u")
    for bits in (8, 16, 32, 64)
}

# Of GIDirection.
_IN = 0


def _get_type(info):
    # Versions of PyGObject differ.
    return info.get_type_info() if hasattr(info, "get_type_info") else info.get_type()


def _get_range(info):
    """The range of an argument or property, or None if it is neither an integer nor a
    member of an enumeration."""
    kind = _get_type(info)
    tag = kind.get_tag_as_string()
    if tag == "interface" and hasattr(kind.get_interface(), "get_values"):
        members = [member.get_value() for member in kind.get_interface().get_values()]
        return min(members), max(members)
    return _RANGES.get(tag)


_SHOWN_LENGTH = 80


def _show(value):
    """A value as it is shown in a message, whatever it is."""
    try:
        text = repr(value)
    except Exception:
        # An integer of thousands of digits, for one.
        text = f"of type {type(value).__name__}"
    return text if len(text) <= _SHOWN_LENGTH else f"{text[:_SHOWN_LENGTH]}…"


def _to_integer(name, value, limits):
    try:
        # Members of enumerations stay what they are.
        integer = value if isinstance(value, int) else operator.index(value)
    except TypeError:
        raise TypeError(f"{name} is {_show(value)}, which is not an integer") from None
    if not limits[0] <= integer <= limits[1]:
        raise OverflowError(
            f"{name} is {_show(integer)}, which is not within {limits[0]} to {limits[1]}"
        )
    return integer


def _with_integers(function, numbers):
    """The function of introspection, which would make an integer of 1.5 and of
    Decimal("1.5"), with a check of its numbers: their places, names and ranges."""

    @functools.wraps(function, assigned=("__name__", "__doc__"), updated=())
    def call(*arguments, **named):
        for place, name, limits in numbers:
            if place < len(arguments):
                value = arguments[place]
                if type(value) is not int or not limits[0] <= value <= limits[1]:
                    integer = _to_integer(name, value, limits)
                    arguments = (*arguments[:place], integer, *arguments[place + 1 :])
            elif name in named:
                named[name] = _to_integer(name, named[name], limits)
        return function(*arguments, **named)

    return call


def _list_numbers(info, first):
    inputs = [argument for argument in info.get_arguments() if argument.get_direction() == _IN]
    ranges = ((place, a.get_name(), _get_range(a)) for place, a in enumerate(inputs, first))

    return [number for number in ranges if number[2] is not None]


def _check_numbers(cls):
    """Checks the numbers that the constructors, methods and functions of a class take."""
    for info in cls.__info__.get_methods():
        # The object or the class comes first.
        numbers = _list_numbers(info, 1 if info.is_method() or info.is_constructor() else 0)

        if not numbers:
            continue
        call = _with_integers(info, numbers)
        if info.is_constructor():
            # Cal.Date(…) is Cal.Date.new(…).
            made = vars(cls).get("__new__")
            if isinstance(made, staticmethod) and made.__func__ == getattr(cls, info.__name__):
                cls.__new__ = staticmethod(call)
            call = classmethod(call)
        elif not info.is_method():
            call = staticmethod(call)
        setattr(cls, info.__name__, call)


for _info in repository.get_infos("Cal"):
    # Classes and records, and no enumerations.
    if hasattr(_info, "get_methods") and not hasattr(_info, "get_values"):
        _check_numbers(getattr(Cal, _info.get_name()))
    elif hasattr(_info, "get_arguments") and _list_numbers(_info, 0):
        globals()[_info.get_name()] = _with_integers(_info, _list_numbers(_info, 0))
        __all__.append(_info.get_name())


class _Equal:
    """What is equal if it says the same."""

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


class _Value(_Equal):
    """What prints as its text, too."""

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


class Cycle(_Value, Cal.Cycle):
    def __str__(self):
        return self.get_id()

    def __repr__(self):
        return f"<Cal.Cycle {self.get_id()}>"


Cycle = override(Cycle)
__all__.append("Cycle")


class DateFields(_Equal, Cal.DateFields):
    # They may change.
    __hash__ = None


DateFields = override(DateFields)
__all__.append("DateFields")


class DateRange(_Equal, Cal.DateRange):
    def __len__(self):
        return self.get_length()

    def __getitem__(self, index):
        index = operator.index(index)
        length = self.get_length()
        if not -length <= index < length:
            raise IndexError(f"date {index} of a range of {length} dates")
        return self.get_date(index % length)


DateRange = override(DateRange)
__all__.append("DateRange")


class Era(_Equal, Cal.Era):
    def __repr__(self):
        return f"<Cal.Era {self.get_code()} {self.get_first_day()} to {self.get_last_day()}>"


Era = override(Era)
__all__.append("Era")


class Part(_Equal, Cal.Part):
    def __repr__(self):
        return f"<Cal.Part {self.get_kind().value_nick} {self.get_text()!r}>"


Part = override(Part)
__all__.append("Part")


class NameTable(_Equal, Cal.NameTable):
    # They may change.
    __hash__ = None


NameTable = override(NameTable)
__all__.append("NameTable")


class DayLabel(_Equal, Cal.DayLabel):
    def __repr__(self):
        return (
            f"<Cal.DayLabel {self.get_year()}-{self.get_month_code()} "
            f"{self.get_part().value_nick} {self.get_number()}>"
        )


DayLabel = override(DayLabel)
__all__.append("DayLabel")


class Place(_Equal, Cal.Place):
    def __repr__(self):
        return f"<Cal.Place {self.get_latitude()}, {self.get_longitude()}, {self.get_elevation()} m>"


Place = override(Place)
__all__.append("Place")


@functools.lru_cache(maxsize=None)
def _get_numbers(cls):
    return {info.get_name(): _get_range(info) for info in cls.__info__.get_properties()}


def _check_properties(cls, properties):
    """GObject would only warn of what is out of range, and take something else."""
    numbers = _get_numbers(cls)

    for name, value in properties.items():
        limits = numbers.get(name.replace("_", "-"))
        # Members of enumerations have nicks.
        if limits is not None and not isinstance(value, str):
            properties[name] = _to_integer(name, value, limits)
    return properties


class Formatter(Cal.Formatter):
    """What cannot be made says so at once, and not when it is first used."""

    def __init__(self, **properties):
        super().__init__(**_check_properties(Cal.Formatter, properties))
        self.init(None)


Formatter = override(Formatter)
__all__.append("Formatter")


class Reader(Cal.Reader):
    """What cannot be made says so at once, and not when it is first used."""

    def __init__(self, **properties):
        super().__init__(**properties)
        self.init(None)


Reader = override(Reader)
__all__.append("Reader")


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
    if tag in _RANGES:
        limits = _RANGES[tag]
        what = f"an integer within {limits[0]} to {limits[1]}"
        return functools.partial(_to_integer, "result", limits=limits), what
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

    kinds = [_get_type(a) for a in info.get_arguments() if a.get_direction() != _IN]
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
        raise TypeError(f"{name}() returned {_show(result)}, which is not a tuple of {count} values")

    for place, (value, (convert, what)) in enumerate(zip(values, conversions), 1):
        try:
            converted.append(convert(value))
        except Exception:
            which = "which" if count == 1 else f"whose value {place}"
            raise TypeError(f"{name}() returned {_show(result)}, {which} is not {what}") from None

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
    limits = _RANGES["gint32"]
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


class _Calendar:
    """What is equal if it is the same calendar, of whichever class."""

    def __eq__(self, other):
        if not isinstance(other, Cal.Backend):
            return NotImplemented
        return self.equal(other)

    # The one that PyGObject has would compare addresses.
    def __ne__(self, other):
        if not isinstance(other, Cal.Backend):
            return NotImplemented
        return not self.equal(other)

    def __hash__(self):
        return self.hash()


class Backend(_Calendar, Cal.Backend):
    def __init__(self, **properties):
        super().__init__(**_check_properties(Cal.Backend, properties))

    def __init_subclass__(cls, **arguments):
        super().__init_subclass__(**arguments)

        for name, function in list(vars(cls).items()):
            # PyGObject takes whatever can be called.
            results = _get_results(name) if name.startswith("do_") and callable(function) else None
            if results is not None:
                conversions, throws = results
                wrap = _fallible if throws else _infallible
                setattr(cls, name, wrap(function, name, conversions))


Backend = override(Backend)
__all__.append("Backend")


def _override_made(cls):
    """What cannot be made of its properties says so at once, and not when it is first
    used."""

    class Made(_Calendar, cls):
        def __init__(self, **properties):
            super().__init__(**_check_properties(cls, properties))
            self.init(None)

    Made.__name__ = Made.__qualname__ = cls.__name__
    return override(Made)


TabularIslamicBackend = _override_made(Cal.TabularIslamicBackend)
__all__.append("TabularIslamicBackend")

VagueYearBackend = _override_made(Cal.VagueYearBackend)
__all__.append("VagueYearBackend")

RetailBackend = _override_made(Cal.RetailBackend)
__all__.append("RetailBackend")

CutoverBackend = _override_made(Cal.CutoverBackend)
__all__.append("CutoverBackend")

TableBackend = _override_made(Cal.TableBackend)
__all__.append("TableBackend")

TibetanBackend = _override_made(Cal.TibetanBackend)
__all__.append("TibetanBackend")

# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What all parts of the override use."""

from ...module import get_introspection_module
from ...overrides import override

Cal = get_introspection_module("Cal")

# What gi.repository.Cal has in addition, by name.
exported = {}

_SHOWN_LENGTH = 80


class Documented(type(Cal.Date)):
    """The type of records whose documentation is that of the class; PyGObject would list the
    constructors instead."""

    __doc__ = property(lambda cls: vars(cls).get("__doc__"))


def export(thing):
    """Makes a class or function one of gi.repository.Cal, where pickle finds it."""
    thing.__module__ = "gi.repository.Cal"
    thing.__qualname__ = thing.__name__
    exported[thing.__name__] = thing
    return thing


def register(cls):
    """Puts a class in the place of the one of the same name."""
    # PyGObject finds the namespace in this.
    cls.__module__ = "gi.overrides.Cal"
    return export(override(cls))


def overload(function):
    """Marks a signature that is only read for the type stubs; the function follows it."""
    return function


def show(value):
    """A value as it is shown in a message, whatever it is."""
    try:
        text = repr(value)
    except Exception:
        # An integer of thousands of digits, for one.
        text = f"of type {type(value).__name__}"
    return text if len(text) <= _SHOWN_LENGTH else f"{text[:_SHOWN_LENGTH]}…"


def show_call(name, *arguments, **named):
    """An expression that makes a value."""
    shown = [show_exactly(value) for value in arguments]
    shown += [f"{key}={show_exactly(value)}" for key, value in named.items()]
    return f"{name}({', '.join(shown)})"


def show_exactly(value):
    if hasattr(value, "value_nick"):
        return f"Cal.{type(value).__name__}.{value.value_nick.upper().replace('-', '_')}"
    return repr(value)

# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Copies and pickles: a built-in or registered calendar is its id, what is made of
properties is its class and these, and what cannot be made again says why not."""

import pickle

from gi.repository import GLib

from .base import Cal, export


class Unchanging:
    """What never changes is its own copy."""

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


# The names of these three stand in pickles.
@export
def _look_up_backend(name):
    return Cal.Backend.lookup(name)


@export
def _make_object(cls, properties):
    if "bytes" in properties:
        properties["bytes"] = GLib.Bytes.new(properties["bytes"])
    made = cls(**properties)
    if not isinstance(made, Cal.Backend):
        return made
    return find_registered(made) or made


@export
def _make_place(latitude, longitude, elevation, zone):
    time_zone = None if zone is None else GLib.TimeZone.new_identifier(zone)
    return Cal.Place.new(latitude, longitude, elevation, time_zone)


def find_registered(backend):
    """The registered backend that is the same calendar, or None."""
    try:
        registered = Cal.Backend.lookup(backend.get_id())
    except GLib.Error:
        return None
    return registered if registered.equal(backend) else None


def _get_default(thing, name):
    # Of objects and boxed values there is none.
    return getattr(thing.find_property(name), "default_value", None)


def list_properties(thing, cls):
    """What an object was made of: the properties of its class that are not the default."""
    names = [info.get_name() for info in cls.__info__.get_properties()]
    if issubclass(cls, Cal.Backend):
        names = ["id", "aliases", *names]
    values = {name: thing.get_property(name) for name in names}

    return {
        name.replace("-", "_"): value
        for name, value in values.items()
        if value not in (None, [], _get_default(thing, name))
    }


def find_territory(backend):
    """The territory whose change of calendar a backend is, or None. Its names are not given."""
    territory = backend.get_id().removeprefix("cutover-").upper()
    try:
        found = Cal.CutoverBackend.new_for_territory(territory)
    except GLib.Error:
        return None
    return territory if found.equal(backend) else None


def reduce_object(cls, properties):
    for name, value in properties.items():
        if isinstance(value, Cal.NameTable):
            what = f"a Cal.{cls.__name__} with {name}"
            raise pickle.PicklingError(f"{what} cannot be pickled: {NAMES_REASON}")
        if isinstance(value, GLib.Bytes):
            properties[name] = value.get_data()
    return _make_object, (cls, properties)


NAMES_REASON = "what is in a table of names cannot be read"


def reduce_backend(backend, cls):
    """The class is that of a calendar that is made of properties, or None."""
    name = backend.get_id()

    if backend.get_system() != Cal.System.CUSTOM:
        return _look_up_backend, (name,)
    if isinstance(backend, Cal.CutoverBackend):
        territory = find_territory(backend)
        if territory is not None:
            return cls.new_for_territory, (territory,)
    if cls is not None:
        return reduce_object(cls, list_properties(backend, cls))
    if find_registered(backend) is not None:
        return _look_up_backend, (name,)
    raise pickle.PicklingError(
        f"the calendar “{name}” of class {type(backend).__qualname__} cannot be pickled: "
        "it is neither built in nor registered"
    )

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Declarations for TypeScript, of introspection data and of what the override adds:
make-declarations.py GIR ADDITIONS OVERRIDE OUTPUT

Functions that the additions declare are left out of what is made of introspection data."""

import re
import sys
import textwrap
import xml.etree.ElementTree as ElementTree
from pathlib import Path

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"

INTEGERS = {"gint", "guint", "gint8", "guint8", "gint16", "guint16", "gint32", "guint32", "gsize"}
TYPES = {
    **dict.fromkeys([*INTEGERS, "gint64", "gdouble", "GLib.Quark"], "number"),
    "gboolean": "boolean",
    "utf8": "string",
    "filename": "string",
    "none": "void",
}
# What gjs takes for a value, beside what it gives.
TAKEN = {"gint64": "number | bigint", "GLib.Bytes": "GLib.Bytes | Uint8Array"}

# What the interfaces have that are implemented.
IMPLEMENTED = {
    "Gio.Initable": {"init": "(cancellable: Gio.Cancellable | null): boolean"},
    "Gio.ListModel": {
        "get_item_type": "(): GObject.GType",
        "get_n_items": "(): number",
        "get_item": "(position: number): GObject.Object | null",
        "items_changed": "(position: number, removed: number, added: number): void",
    },
}

RESERVED = {"default", "function", "in", "new", "with"}

# What all values have that are no objects of GObject.
VALUE = """\
/** Whether the other value is of the same type and equal. */
equals(other: unknown): boolean;
/** The text of the value. */
toString(): string;
toJSON(): string;
/** Throws: values are compared with equals() and, where they have one, compare(). */
valueOf(): never;
"""

HEAD = """\
// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Cal as gjs has it.  Made from introspection data; do not edit.

declare module 'gi://Cal?version=1.0' {
    import Gio from 'gi://Gio?version=2.0';
    import GLib from 'gi://GLib?version=2.0';
    import GObject from 'gi://GObject?version=2.0';

    // Cal has a type of that name, too.
    type JSDate = Date;

    namespace Cal {
"""

TAIL = """\
    }

    export default Cal;
}

declare module 'gi://Cal' {
    export {default} from 'gi://Cal?version=1.0';
}
"""


def to_camel_case(name):
    return re.sub(r"_(.)", lambda match: match[1].upper(), name)


def get_spellings(name):
    return sorted({name, to_camel_case(name)})


def get_type(element, taken):
    """The type of an argument, a property or what is returned."""
    array = element.find(f"{CORE}array")
    if array is not None:
        return f"{get_type(array, taken)}[]"
    name = element.find(f"{CORE}type").get("name")
    return (taken and TAKEN.get(name)) or TYPES.get(name, name)


def is_nullable(element):
    return element.get("nullable") == "1"


def or_null(text, nullable):
    return f"{text} | null" if nullable else text


def get_comment(element):
    """The first paragraph of the documentation."""
    doc = element.find(f"{CORE}doc")
    if doc is None:
        return ""
    text = " ".join(doc.text.split("\n\n")[0].split())
    text = re.sub(r"\[\w+@(?:Cal\.)?([^\]]*)\]", r"\1", text)
    text = re.sub(r"[@#%](\w)", r"\1", text).replace("`", "").replace("NULL", "null")
    text = text.replace("TRUE", "true").replace("FALSE", "false").replace("*/", "")
    lines = textwrap.wrap(text, 84)
    if len(lines) == 1:
        return f"/** {lines[0]} */\n"
    return "/**\n" + "".join(f" * {line}\n" for line in lines) + " */\n"


def get_parameters(function):
    """Those that are given: what belongs to a callback is not."""
    parameters = function.findall(f"{CORE}parameters/{CORE}parameter")
    hidden = {int(p.get(kind)) for p in parameters for kind in ("closure", "destroy") if p.get(kind)}
    return [
        parameter
        for place, parameter in enumerate(parameters)
        if parameter.get("direction", "in") == "in" and place not in hidden
    ]


def get_arguments(function, taken=True):
    arguments = []
    for parameter in get_parameters(function):
        name = parameter.get("name")
        kind = or_null(get_type(parameter, taken), is_nullable(parameter))
        arguments.append(f"{name}_: {kind}" if name in RESERVED else f"{name}: {kind}")
    return ", ".join(arguments)


def get_result(function):
    """What gjs returns: the return value, and then what comes through pointers."""
    value = function.find(f"{CORE}return-value")
    parts = [or_null(get_type(value, False), is_nullable(value))]
    for parameter in function.iterfind(f"{CORE}parameters/{CORE}parameter"):
        if parameter.get("direction") == "out":
            parts.append(or_null(get_type(parameter, False), is_nullable(parameter)))
    if parts[0] == "void" and len(parts) > 1:
        parts = parts[1:]
    return parts[0] if len(parts) == 1 else f"[{', '.join(parts)}]"


def is_introspectable(element):
    return element.get("introspectable") != "0"


class Type:
    """A class, record or enumeration, and its members as text."""

    def __init__(self, element, additions, properties):
        self.element = element
        self.name = element.get("name")
        self.added = additions.get(self.name, "")
        self.properties = properties.get(self.name, [])
        self.declared = set(re.findall(r"(?m)^((?:static )?\w+)[(:]", self.added))

    def find(self, kind):
        return [e for e in self.element.iterfind(f"{CORE}{kind}") if is_introspectable(e)]

    def write_functions(self):
        # A property hides the function of its name.
        hidden = {element.get("name").replace("-", "_") for element in self.find("property")}
        hidden |= {"ref", "unref", "free"}

        for kind, prefix in (("constructor", "static "), ("function", "static "), ("method", "")):
            for function in self.find(kind):
                name = function.get("name")
                if name in hidden or prefix + name in self.declared:
                    continue
                result = self.name if kind == "constructor" else get_result(function)
                yield f"{get_comment(function)}{prefix}{name}({get_arguments(function)}): {result};\n"

    def write_virtual_functions(self):
        for function in self.find("virtual-method"):
            name = function.get("name")
            yield f"vfunc_{name}({get_arguments(function, False)}): {get_result(function)};\n"

    def write_signals(self):
        signals = self.element.findall(f"{GLIB}signal")
        for signal in signals:
            arguments = f"self: this, {get_arguments(signal, False)}"
            yield f"connect(signal: '{signal.get('name')}', callback: ({arguments}) => void): number;\n"
        if signals:
            yield "connect(signal: string, callback: (...args: any[]) => void): number;\n"

    def get_getters(self):
        return {function.get("name"): function for function in self.find("method")}

    def write_object_properties(self):
        getters = self.get_getters()
        for element in self.find("property"):
            name = element.get("name").replace("-", "_")
            getter = getters.get(f"get_{name}")
            nullable = getter is not None and is_nullable(getter.find(f"{CORE}return-value"))
            kind = or_null(get_type(element, False), nullable)
            for spelling in get_spellings(name):
                yield f"{get_comment(element)}readonly {spelling}: {kind};\n"

    def write_value_properties(self):
        getters = self.get_getters()
        for name in self.properties:
            getter = getters.get(f"get_{name}", getters.get(f"is_{name}"))
            for spelling in get_spellings(name):
                yield f"readonly {spelling}: {get_result(getter)};\n"

    def write_construct_properties(self):
        """What an object can be made of."""
        for element in self.find("property"):
            if element.get("writable") == "1":
                name = element.get("name")
                kind = or_null(get_type(element, True), True)
                for spelling in sorted({name, *get_spellings(name.replace("-", "_"))}):
                    yield f"'{spelling}'?: {kind};\n" if "-" in spelling else f"{spelling}?: {kind};\n"

    def write_value(self):
        yield f"static readonly $gtype: GObject.GType<{self.name}>;\n"
        new = next((f for f in self.find("constructor") if f.get("name") == "new"), None)
        if "constructor" in self.declared:
            pass
        elif new is None:
            yield "private constructor();\n"
        else:
            yield f"constructor({get_arguments(new)});\n"
        yield from self.write_value_properties()
        yield from self.write_functions()
        yield self.added
        yield VALUE

    def write_object(self):
        yield f"static readonly $gtype: GObject.GType<{self.name}>;\n"
        yield f"constructor(properties?: {self.name}.ConstructorProperties);\n"
        yield f"_init(properties?: {self.name}.ConstructorProperties): void;\n"
        yield from self.write_object_properties()
        yield from self.write_functions()
        for interface in self.element.iterfind(f"{CORE}implements"):
            for name, signature in IMPLEMENTED[interface.get("name")].items():
                if name not in self.declared:
                    yield f"{name}{signature};\n"
        yield from self.write_virtual_functions()
        yield from self.write_signals()
        yield self.added

    def write_members(self):
        for member in self.element.iterfind(f"{CORE}member"):
            yield f"{get_comment(member)}{member.get('name').upper()} = {member.get('value')},\n"

    def write_error(self):
        for member in self.element.iterfind(f"{CORE}member"):
            yield f"{get_comment(member)}static readonly {member.get('name').upper()}: {member.get('value')};\n"
        yield from self.write_functions()
        yield self.added


def block(head, lines):
    return f"{head} {{\n" + textwrap.indent("".join(lines), "    ") + "}\n"


def write_class(element, additions, properties):
    kind = Type(element, additions, properties)
    parent = element.get("parent")
    abstract = "abstract " if element.get("abstract") == "1" else ""
    inherited = f"{parent}.ConstructorProperties" if "." not in parent else ""
    extends = f" extends {inherited}" if inherited else ""

    yield block(
        f"namespace {kind.name}",
        [block(f"interface ConstructorProperties{extends}", kind.write_construct_properties())],
    )
    yield get_comment(element)
    yield block(f"{abstract}class {kind.name} extends {parent}", kind.write_object())


def write_types(namespace, additions, properties):
    for element in namespace.iterfind(f"{CORE}constant"):
        if is_introspectable(element):
            yield f"{get_comment(element)}const {element.get('name')}: {get_type(element, False)};\n"

    for element in namespace.iterfind(f"{CORE}callback"):
        yield f"type {element.get('name')} = ({get_arguments(element, False)}) => {get_result(element)};\n"

    for element in namespace:
        kind = Type(element, additions, properties)
        if element.tag == f"{CORE}enumeration" and element.get(f"{GLIB}error-domain"):
            yield get_comment(element) + block("class Error extends GLib.Error", kind.write_error())
        elif element.tag == f"{CORE}enumeration":
            yield get_comment(element) + block(f"enum {kind.name}", kind.write_members())
        elif element.tag == f"{CORE}class":
            yield from write_class(element, additions, properties)
        elif element.tag == f"{CORE}record" and element.get(f"{GLIB}get-type"):
            yield get_comment(element) + block(f"class {kind.name}", kind.write_value())

    for element in namespace.iterfind(f"{CORE}function"):
        if is_introspectable(element) and element.get("moved-to") is None:
            yield (
                f"{get_comment(element)}function {element.get('name')}"
                f"({get_arguments(element)}): {get_result(element)};\n"
            )


def read_additions(text):
    """The members that are added to each class, and what stands beside the classes."""
    blocks = re.compile(r"^class (\w+) \{\n(.*?)^\}\n", re.MULTILINE | re.DOTALL)
    classes = {name: textwrap.dedent(body) for name, body in blocks.findall(text)}
    rest = re.sub(r"\A(//.*\n|\n)*", "", blocks.sub("", text))
    return classes, re.sub(r"\n{2,}", "\n", rest)


def read_properties(text):
    """The properties of the table in the override."""
    table = re.search(r"^const PROPERTIES = \{\n(.*?)^\};", text, re.MULTILINE | re.DOTALL)[1]
    return {name: re.findall(r"'(\w+)'", names) for name, names in re.findall(r"(\w+): \[(.*?)\]", table, re.DOTALL)}


def main(gir, additions, override, output):
    namespace = ElementTree.parse(gir).getroot().find(f"{CORE}namespace")
    classes, rest = read_additions(Path(additions).read_text(encoding="utf-8"))
    properties = read_properties(Path(override).read_text(encoding="utf-8"))

    body = rest + "".join(write_types(namespace, classes, properties))
    text = HEAD + textwrap.indent(body, " " * 8) + TAIL
    Path(output).write_text(text, encoding="utf-8")


main(*sys.argv[1:])

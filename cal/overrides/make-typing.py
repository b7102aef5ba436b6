# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Makes what Python says about Cal of the introspection data and of the override:

    make-typing.py GIR OVERRIDE STUB DOCUMENTATION

OVERRIDE is the folder with the parts of the override, STUB the file of types for checkers
and editors, and DOCUMENTATION a module with what help() shows of each function.
"""

import ast
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"

INTEGERS = {
    "gint", "guint", "gint8", "guint8", "gint16", "guint16", "gint32", "guint32", "gint64",
    "guint64", "gsize", "gssize", "glong", "gulong", "GLib.Quark", "GType",
}  # fmt: skip

SIMPLE = {
    "gboolean": "bool",
    "gdouble": "float",
    "gfloat": "float",
    "utf8": "str",
    "filename": "str",
    "gpointer": "object",
    "gconstpointer": "object",
    "none": "None",
}

HEAD = '''\
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# The types of Cal, made of its introspection data and its override; do not edit.

# Where there are no stubs of GLib, its types are any.
# mypy: ignore-errors
# pylint: skip-file

from __future__ import annotations

import builtins
import datetime
from typing import Any, Callable, ClassVar, Iterator, Sequence, SupportsIndex, overload

from gi.repository import Gio, GLib, GObject

'''

DOCUMENTATION_HEAD = '''\
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What help() shows of each function, made of the introspection data; do not edit."""

DOCUMENTATION = {
'''

LINK = re.compile(r"\[[a-z]+@(?:Cal\.)?([\w.:-]+?)\](?:\(\))?")
CALLS = re.compile(r"\[(?:method|func|ctor|vfunc)@(?:Cal\.)?([\w.]+)\]")


def read_first_paragraph(element):
    """The first paragraph of the documentation, in words of Python."""
    doc = element.find(CORE + "doc")
    if doc is None:
        return ""
    text = " ".join(doc.text.strip().split("\n\n")[0].split())
    text = LINK.sub(r"\1", CALLS.sub(r"\1()", text))
    text = re.sub(r"[@%](\w+)", r"\1", text)
    for name, python in (("NULL", "None"), ("TRUE", "True"), ("FALSE", "False")):
        text = re.sub(rf"\b{name}\b", python, text)
    return text


def get_type(element, is_input=False):
    """The type of a parameter, return value or property."""
    array = element.find(CORE + "array")
    if array is not None:
        item = get_type(array, is_input)
        # A class may have a method of that name.
        return f"Sequence[{item}]" if is_input else f"builtins.list[{item}]"
    name = element.find(CORE + "type").get("name")
    if name in INTEGERS:
        return "SupportsIndex" if is_input else "int"
    return SIMPLE.get(name, name)


def is_nullable(element):
    return element.get("nullable") == "1" or element.get("allow-none") == "1"


def or_none(kind, element):
    return f"{kind} | None" if is_nullable(element) else kind


class Function:
    """A function, method, constructor or virtual function of introspection."""

    def __init__(self, element, owner):
        self.element = element
        self.owner = owner
        self.tag = element.tag.removeprefix(CORE)
        self.name = element.get("name")
        if self.tag == "virtual-method":
            self.name = f"do_{self.name}"
        found = element.find(CORE + "parameters")
        parameters = [] if found is None else found.findall(CORE + "parameter")
        hidden = self.list_lengths(parameters) | self.list_belonging(parameters)
        self.takes_data = any(p.get("closure") for p in parameters)
        parameters = [p for place, p in enumerate(parameters) if place not in hidden]
        self.inputs = [p for p in parameters if p.get("direction", "in") == "in"]
        self.outputs = [p for p in parameters if p.get("direction") == "out"]

    def list_lengths(self, parameters):
        """The places of parameters that are only the length of an array."""
        arrays = [e.find(CORE + "array") for e in [*parameters, self.element.find(CORE + "return-value")]]
        return {int(a.get("length")) for a in arrays if a is not None and a.get("length")}

    @staticmethod
    def list_belonging(parameters):
        """The places of what belongs to a callback: its data, and what frees that."""
        return {int(p.get(kind)) for p in parameters for kind in ("closure", "destroy") if p.get(kind)}

    def get_result(self):
        if self.tag == "constructor":
            return self.owner
        value = self.element.find(CORE + "return-value")
        kinds = [or_none(get_type(value), value)]
        if kinds == ["None"]:
            kinds = []
        kinds += [
            f"{get_type(p)} | None" if p.get("nullable") == "1" else get_type(p)
            for p in self.outputs
        ]
        if not kinds:
            return "None"
        return kinds[0] if len(kinds) == 1 else f"tuple[{', '.join(kinds)}]"

    def list_parameters(self):
        shown = []
        # None at the end, and what happens to a month that is too short, need not be given.
        is_optional = True
        for parameter in reversed(self.inputs):
            name = parameter.get("name")
            if self.owner and name == "b" and self.name in ("equal", "compare"):
                kind = self.owner
            else:
                kind = or_none(get_type(parameter, self.tag != "virtual-method"), parameter)
            is_overflow = name == "overflow" and not shown and self.tag != "virtual-method"
            is_optional = is_optional and (is_nullable(parameter) or is_overflow)
            shown.insert(0, f"{name}: {kind}{' = ...' if is_optional else ''}")
        # It is given to the callback behind its other arguments.
        return [*shown, "*user_data: object"] if self.takes_data else shown

    def get_signature(self):
        first = {"method": ["self"], "virtual-method": ["self"], "constructor": ["cls"]}
        has_first = self.owner is not None
        parameters = (first.get(self.tag, []) if has_first else []) + self.list_parameters()
        return f"def {self.name}({', '.join(parameters)}) -> {self.get_result()}:"

    def write(self, indent):
        decorators = {"constructor": "@classmethod\n", "function": "@staticmethod\n"}
        decorator = decorators.get(self.tag, "") if self.owner else ""
        text = read_first_paragraph(self.element)
        body = f"    {quote(text)}" if text else "    ..."
        lines = (decorator + self.get_signature() + "\n" + body).splitlines()
        return "".join(f"{indent}{line}\n" for line in lines)

    def describe(self):
        """What help() shows."""
        shown = ", ".join(self.list_parameters()).replace("SupportsIndex", "int")
        shown = shown.replace(" = ...", "=…")
        text = read_first_paragraph(self.element)
        signature = f"{self.name}({shown}) -> {self.get_result()}"
        return f"{signature}\n\n{text}" if text else signature


def quote(text):
    escaped = text.replace("\\", "\\\\")
    return f'"""{escaped}"""' if not escaped.endswith('"') else f'"""{escaped} """'


def list_functions(element, owner):
    for child in element:
        tag = child.tag.removeprefix(CORE)
        if tag in ("constructor", "function", "method", "virtual-method"):
            if child.get("introspectable") != "0" and "moved-to" not in child.attrib:
                yield Function(child, owner)


class Override:
    """The classes of the override, as their source has them."""

    def __init__(self, folder):
        self.classes = {}
        self.functions = {}
        for file in sorted(folder.glob("*.py")):
            for node in ast.parse(file.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.FunctionDef):
                    self.functions[node.name] = node
                elif isinstance(node, ast.ClassDef) and self.is_registered(node):
                    self.classes[node.name] = node

    @staticmethod
    def is_registered(node):
        return any(isinstance(d, ast.Name) and d.id == "register" for d in node.decorator_list)

    def get_documentation(self, name):
        node = self.classes.get(name)
        return node and ast.get_docstring(node)

    def list_members(self, name):
        """The names of the members of a class that have types, and their source."""
        node = self.classes.get(name)
        members = {}

        for child in node.body if node else []:
            if isinstance(child, ast.AnnAssign):
                members.setdefault(child.target.id, []).append(ast.unparse(child))
            elif isinstance(child, ast.Assign):
                target = child.targets[0].id
                source = self.resolve(child.value, target, members)
                if source:
                    members[target] = source
            elif isinstance(child, ast.FunctionDef) and self.has_types(child):
                members.setdefault(child.name, []).append(self.write(child, child.name))

        for sources in members.values():
            # The function itself has no types.
            if len(sources) == 1:
                sources[0] = sources[0].removeprefix("@overload\n")
        return members

    def resolve(self, value, target, members):
        """What an assignment makes a member: another one, one of a function that makes
        functions, or None."""
        if isinstance(value, ast.Name):
            return [text.replace(f"def {value.id}(", f"def {target}(") for text in members[value.id]]
        if isinstance(value, ast.Call) and value.func.id in self.functions:
            body = self.functions[value.func.id].body
            return [self.write(node, target) for node in body if isinstance(node, ast.FunctionDef)]
        if isinstance(value, ast.Constant) and value.value is None:
            return [f"{target}: ClassVar[None]  # type: ignore[assignment]"]
        return None

    @staticmethod
    def has_types(node):
        return not (node.name.startswith("_") and not node.name.startswith("__")) and node.returns

    @staticmethod
    def write(node, name):
        """A function with its types alone."""
        arguments = ast.parse(ast.unparse(ast.Module([node], []))).body[0].args
        for place in range(len(arguments.defaults)):
            arguments.defaults[place] = ast.Constant(...)
        arguments.kw_defaults = [d and ast.Constant(...) for d in arguments.kw_defaults]
        for found in ast.walk(arguments):
            if isinstance(found, ast.Name) and found.id == "int":
                found.id = "SupportsIndex"
        decorators = "".join(f"@{ast.unparse(d)}\n" for d in node.decorator_list)
        shown = ast.unparse(arguments)
        text = ast.get_docstring(node)
        body = f"\n    {quote(' '.join(text.split()))}" if text else " ..."
        return f"{decorators}def {name}({shown}) -> {ast.unparse(node.returns)}:{body}"


def indent(text):
    return "".join(f"    {line}\n" if line.strip() else "\n" for line in text.splitlines())


def write_enumeration(element):
    name = element.get("name")
    lines = [f"class {name}(int):", f"    {quote(read_first_paragraph(element))}", ""]
    for member in element.findall(CORE + "member"):
        lines.append(f"    {member.get('name').upper()}: ClassVar[{name}]")
    lines += ["    value_name: str", "    value_nick: str"]
    functions = "".join(f.write("    ") for f in list_functions(element, name))
    return "\n".join(lines) + "\n" + functions


def write_property_types(element, chain):
    """The keywords of the constructor, and the class of props."""
    properties = [p for e in chain for p in e.findall(CORE + "property")]
    own = chain[0].findall(CORE + "property")
    parent = f"{chain[1].get('name')}._Props" if len(chain) > 1 else "GObject.Object"
    keywords, attributes = [], []

    for found in sorted(properties, key=lambda p: p.get("name")):
        name = found.get("name").replace("-", "_")
        kind = get_type(found, True)
        if found.find(CORE + "type") is not None and kind[0].isupper() and kind != "SupportsIndex":
            kind += " | None" if not is_enumeration(kind) else " | str"
        elif kind == "str" or kind.startswith("Sequence"):
            kind += " | None"
        if found.get("writable") == "1":
            keywords.append(f"{name}: {kind} = ...")
        shown = get_type(found)
        shown += "" if shown in ("int", "bool", "float") or is_enumeration(shown) else " | None"
        if found in own:
            attributes.append(f"        @property\n        def {name}(self) -> {shown}: ...\n")

    if not properties:
        return ""
    made = f"    def __init__(self, *, {', '.join(keywords)}) -> None: ...\n" if keywords else ""
    return (
        f"    class _Props({parent}):\n{''.join(attributes)}\n"
        f"    @property\n    def props(self) -> _Props: ...\n{made}"
    )


ENUMERATIONS = set()


def is_enumeration(name):
    return name in ENUMERATIONS


def write_class(element, classes, override):
    name = element.get("name")
    is_record = element.tag == CORE + "record"
    members = override.list_members(name)
    bases = [] if is_record else [element.get("parent")]
    bases += [i.get("name") for i in element.findall(CORE + "implements")]
    text = override.get_documentation(name) or read_first_paragraph(element)
    lines = [f"class {name}({', '.join(bases)}):\n" if bases else f"class {name}:\n", indent(quote(text))]

    if not is_record:
        chain = [element]
        while chain[-1].get("parent") in classes:
            chain.append(classes[chain[-1].get("parent")])
        lines.append(write_property_types(element, chain))

    for source in members.values():
        lines += [indent(text) for text in source]
    for function in list_functions(element, name):
        if function.name in members:
            continue
        if function.tag == "constructor" and function.name == "new" and "__new__" not in members:
            made = ", ".join(["cls", *function.list_parameters()])
            if is_record:
                lines.append(f"    def __new__({made}) -> {name}: ...\n")
        lines.append(function.write("    "))
        attribute = function.name.removeprefix("get_")
        is_getter = function.name != attribute and not function.inputs and not function.outputs
        if is_record and function.tag == "method" and is_getter and attribute not in members:
            lines.append(f"    @property\n    def {attribute}(self) -> {function.get_result()}: ...\n")
    return "".join(lines)


def write_errors(element, folder):
    """The classes that the override makes of the codes."""
    tree = ast.parse((folder / "errors.py").read_text(encoding="utf-8"))
    [others] = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and node.targets[0].id == "_NO_VALUE_ERRORS"
    ]
    for member in element.findall(CORE + "member"):
        code = member.get("name").upper()
        name = "".join(code.title().split("_")) + "Error"
        parents = "GLib.Error" if code in others else "GLib.Error, ValueError"
        yield (
            f"class {name}({parents}):\n    {quote(f'The error whose code is Error.{code}.')}\n"
            "    message: str\n    domain: str\n    code: int\n"
            "    def __init__(self, message: str = ..., domain: str = ..., code: int = ...) -> None: ...\n"
        )


def write_stub(namespace, folder):
    override = Override(folder)
    classes = {e.get("name"): e for e in namespace.findall(CORE + "class")}
    parts = []

    for element in namespace:
        tag = element.tag.removeprefix(CORE)
        if tag == "constant":
            parts.append(f"{element.get('name')}: {get_type(element)}\n")
        elif tag == "callback":
            result = get_type(element.find(CORE + "return-value"))
            parts.append(f"{element.get('name')} = Callable[..., {result}]\n")
        elif tag in ("enumeration", "bitfield"):
            ENUMERATIONS.add(element.get("name"))
    for element in namespace.findall(CORE + "enumeration"):
        parts.append(write_enumeration(element))
        if element.get(GLIB + "error-domain"):
            parts += write_errors(element, folder)
    for element in namespace:
        is_class_record = element.get(GLIB + "is-gtype-struct-for") is not None
        if element.tag in (CORE + "class", CORE + "record") and not is_class_record:
            parts.append(write_class(element, classes, override))
    parts += [f.write("") for f in list_functions(namespace, None)]

    return HEAD + "\n".join(parts)


def list_documentation(namespace):
    for function in list_functions(namespace, None):
        yield function.name, function.describe()
    for element in namespace:
        name = element.get("name")
        if element.tag in (CORE + "class", CORE + "record", CORE + "enumeration"):
            yield name, read_first_paragraph(element)
            for function in list_functions(element, name):
                yield f"{name}.{function.name}", function.describe()


def main(gir, folder, stub, documentation):
    namespace = ElementTree.parse(gir).find(CORE + "namespace")
    text = write_stub(namespace, Path(folder))
    # What is no Python at all is a mistake here.
    ast.parse(text)
    Path(stub).write_text(text, encoding="utf-8")

    items = "".join(f"    {name!r}: {text!r},\n" for name, text in list_documentation(namespace))
    Path(documentation).write_text(f"{DOCUMENTATION_HEAD}{items}}}\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

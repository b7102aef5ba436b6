# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Introspection data, and its form as text: one line for each thing that a
program can use, without what changes when a source is edited or the scanner is
another version."""

import xml.etree.ElementTree as ElementTree

NAMESPACES = {
    "http://www.gtk.org/introspection/core/1.0": "",
    "http://www.gtk.org/introspection/c/1.0": "c:",
    "http://www.gtk.org/introspection/glib/1.0": "glib:",
}

CALLABLES = ("constructor", "function", "function-macro", "method", "virtual-method", "callback")
TYPES = ("class", "interface", "record", "union", "enumeration", "bitfield", "alias")

# Attributes that are shown with their value, and those that are shown if they are set.
VALUES = (
    "deprecated-version",
    "shadows",
    "shadowed-by",
    "transfer-ownership",
    "scope",
    "closure",
    "destroy",
    "when",
)
FLAGS = (
    "abstract",
    "final",
    "fundamental",
    "throws",
    "nullable",
    "optional",
    "caller-allocates",
    "writable",
    "construct-only",
    "construct",
    "detailed",
    "action",
    "private",
)


def _shorten(name):
    """A name as people write it, without the address of its namespace."""
    if not name.startswith("{"):
        return name
    address, local = name[1:].split("}")
    return NAMESPACES.get(address, "") + local


def load(file):
    """The repository in a GIR file, with short names."""
    root = ElementTree.parse(file).getroot()
    for node in root.iter():
        node.tag = _shorten(node.tag)
        node.attrib = {_shorten(key): value for key, value in node.attrib.items()}
    return root


def get_type(node):
    """The type of a parameter, a return value, a property or a field."""
    for child in node:
        if child.tag == "array":
            length = [
                f"{key}={child.get(key)}"
                for key in ("length", "fixed-size", "zero-terminated")
                if child.get(key) is not None
            ]
            return f"{child.get('name') or get_type(child)}[{' '.join(length)}]"
        if child.tag == "type":
            inner = get_type(child)
            return child.get("name", child.get("c:type", "?")) + (f"<{inner}>" if inner else "")
        if child.tag == "varargs":
            return "..."
    return ""


def get_c_type(node):
    """The type of a parameter or a return value as C has it."""
    for child in node:
        if child.tag in ("array", "type"):
            return child.get("c:type", "")
    return ""


def get_callable_name(node):
    return node.get("c:identifier") or node.get("glib:name") or node.get("name")


def get_parameters(node):
    """The parameters of a callable, with the instance if there is one."""
    return list(node.find("parameters")) if node.find("parameters") is not None else []


def _describe_facts(node):
    facts = [f"{key.removesuffix('-ownership')} {node.get(key)}" for key in VALUES if node.get(key)]
    facts += [key for key in FLAGS if node.get(key) == "1"]
    if node.get("introspectable") == "0":
        facts.append("not introspectable")
    if node.get("readable") == "0":
        facts.append("not readable")
    return facts


def _is_handed_over(node, c_type):
    """Whether a value has an owner, as a number has not."""
    pointers = c_type.count("*") - (node.get("direction") in ("out", "inout"))
    return node.tag != "instance-parameter" and (pointers > 0 or c_type in ("", "gpointer"))


def _describe_value(node):
    """A parameter or a return value."""
    direction = node.get("direction", "")
    c_type = get_c_type(node)
    facts = _describe_facts(node)
    if not _is_handed_over(node, c_type):
        facts = [fact for fact in facts if not fact.startswith("transfer")]
    words = [direction, node.get("name", ""), get_type(node)]
    text = " ".join(word for word in words if word)
    if c_type and c_type != get_type(node):
        text += f" “{c_type}”"
    return text + (f" ({', '.join(facts)})" if facts else "")


def _describe_callable(node):
    parameters = ", ".join(_describe_value(parameter) for parameter in get_parameters(node))
    result = node.find("return-value")
    line = f"{get_callable_name(node)} ({parameters})"
    if result is not None:
        line += f" → {_describe_value(result)}"
    return line


def _describe(node):
    """The line of a node."""
    if node.tag in CALLABLES or node.tag == "glib:signal":
        line = _describe_callable(node)
    elif node.tag == "field" and node.find("callback") is not None:
        line = _describe_callable(node.find("callback"))
    elif node.tag in ("field", "property"):
        line = _describe_value(node)
    elif node.tag == "member":
        line = f"{node.get('c:identifier')} = {node.get('value')}, nick {node.get('glib:nick')}"
    elif node.tag == "constant":
        # A release changes its version, and nothing else.
        value = "the version" if "VERSION" in node.get("name") else node.get("value")
        line = f"{node.get('c:type')} = {value}: {get_type(node)}"
    else:
        line = node.get("c:type", node.get("name"))
        for key in ("parent", "glib:get-type", "glib:error-domain", "glib:type-struct"):
            line += f", {key} {node.get(key)}" if node.get(key) else ""

    facts = _describe_facts(node) if node.tag not in ("field", "property") else []
    if node.tag == "field" and node.find("callback") is not None:
        facts = _describe_facts(node.find("callback"))
    if node.get("version"):
        facts.append(f"since {node.get('version')}")

    return ", ".join([f"{node.tag.removeprefix('glib:')} {line}", *facts])


def _list_children(node):
    """What a type has: fields and members in their order, which counts, and
    the rest by name."""
    ordered = [child for child in node if child.tag in ("field", "member")]
    sorted_ = [
        child
        for child in node
        if child.tag in CALLABLES or child.tag in ("property", "glib:signal", "implements")
    ]
    return ordered + sorted(sorted_, key=_describe)


def render(root):
    """The lines of a repository."""
    namespace = root.find("namespace")
    yield f"namespace {namespace.get('name')} {namespace.get('version')}"
    yield f"library {namespace.get('shared-library')}"
    for tag in ("include", "package", "c:include"):
        for node in sorted(root.findall(tag), key=lambda node: node.get("name")):
            yield " ".join(filter(None, (tag, node.get("name"), node.get("version"))))

    # What has moved is told of where it is now.
    nodes = [n for n in namespace if n.tag != "docsection" and not n.get("moved-to")]
    for node in sorted(nodes, key=lambda node: (node.tag in TYPES, node.get("name"), node.tag)):
        if node.tag in TYPES:
            yield ""
        yield _describe(node)
        for child in _list_children(node) if node.tag in TYPES else ():
            yield "  " + _describe(child)

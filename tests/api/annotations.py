#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The documentation of the interface says what a program and a binding need.

The scanner guesses what is not said, so the sources are read as well as what it
made of them.
"""

import argparse
import os
import re
import sys
from pathlib import Path

import gir

ROOT = Path(__file__).resolve().parents[2]

BLOCK = re.compile(r"^[ \t]*/\*\*\n(.*?)\*/", re.MULTILINE | re.DOTALL)
STAR = re.compile(r"^[ \t]*\* ?", re.MULTILINE)
SYMBOL = re.compile(r"(\w+(?:::?[\w-]+)?):(.*)")
PARAMETER = re.compile(r"@([\w.]+):(.*)")
DEFINE = re.compile(r"^# *define (\w+)", re.MULTILINE)

# The end of a sentence and the beginning of another.
SENTENCES = re.compile(r"[.!?] +[A-Z]")
ERROR = re.compile(r"\[error@Cal\.Error\.[A-Z_]+\]|Fails like\s+\[(?:method|ctor|func|vfunc)@Cal(?:Gtk)?\.")

# What a function writes to, rather than what it reads or is given.
WRITTEN = re.compile(r"(?:const )?(?:g?u?int\d*|g?size|g?double|gboolean|gpointer|.*\*(?: const)?)\*")
DOCUMENTED = ("class", "interface", "record", "union", "enumeration", "bitfield")


class Block:
    """One documentation block: its symbol, its paragraphs, its parameters."""

    def __init__(self, file, line, text):
        self.file = file
        self.line = line
        lines = STAR.sub("", text).splitlines()
        head = SYMBOL.fullmatch(lines[0].strip())
        self.symbol = head[1] if head else lines[0].strip()
        self.annotations = head[2] if head else ""
        self.text = "\n".join(lines[1:])
        self.parameters = {}
        self.description = self._read_parameters(lines[1:])

    def _read_parameters(self, lines):
        """Reads the parameters; gives what follows them."""
        name = None
        for number, line in enumerate(lines):
            match = PARAMETER.match(line)
            if match:
                name = match[1]
                self.parameters[name] = match[2]
            elif line.strip() == "":
                return "\n".join(lines[number:]).strip()
            elif name is not None:
                self.parameters[name] += " " + line.strip()
        return ""

    def get_summary(self):
        return " ".join(self.description.split("\n\n")[0].split())

    def get_result(self):
        match = re.search(r"^Returns:(.*?)(?=\n\n|\Z)", self.text, re.MULTILINE | re.DOTALL)
        return match[1] if match else None


class Lint:
    """What is found, and where."""

    def __init__(self, files, enums):
        self.findings = []
        self.enums = enums
        self.blocks = {}
        self.defines = set()
        for file in files:
            self._read(file)

    def _read(self, file):
        text = file.read_text(encoding="utf-8")
        self.defines.update(DEFINE.findall(text))
        for match in BLOCK.finditer(text):
            line = text.count("\n", 0, match.start()) + 2
            block = Block(file, line, match[1])
            if block.symbol in self.blocks:
                self.add(block, f"{block.symbol} is documented twice")
            self.blocks[block.symbol] = block

    def add(self, block, what):
        self.findings.append(f"{os.path.relpath(block.file, ROOT)}:{block.line}: {what}")

    def add_node(self, node, name, what):
        """A finding about something that may have no block."""
        block = self.blocks.get(name)
        if block is not None:
            self.add(block, f"{name} {what}")
            return
        place = node.find("source-position")
        where = f"{place.get('filename')}:{place.get('line')}" if place is not None else "?"
        self.findings.append(f"{where}: {name} {what}")

    # One block each

    def check_blocks(self, symbols):
        for block in self.blocks.values():
            if block.symbol not in symbols and block.symbol not in self.defines:
                self.add(block, f"“{block.symbol}” is documented and does not exist")
            self._check_summary(block)

    def _check_summary(self, block):
        summary = block.get_summary()
        if not summary or summary.startswith(("Returns:", "Since:")):
            self.add(block, f"{block.symbol} has no description")
        elif not summary.endswith("."):
            self.add(block, f"the first paragraph of {block.symbol} is no sentence: {summary}")
        elif SENTENCES.search(summary):
            self.add(block, f"the first paragraph of {block.symbol} is more than one sentence")

    # One symbol each

    def check_version(self, node, name):
        if not node.get("version"):
            self.add_node(node, name, "has no “Since:”")

    def check_documented(self, node, name):
        if node.find("doc") is None:
            self.add_node(node, name, "is not documented")

    def check_type(self, node):
        name = node.get("c:type")
        self.check_version(node, name)
        self.check_documented(node, name)
        for member in node.findall("member"):
            self.check_documented(member, member.get("c:identifier"))
        if node.tag == "class" or (node.tag == "record" and node.get("glib:get-type")):
            if "Thread safety:" not in getattr(self.blocks.get(name), "text", ""):
                self.add_node(node, name, "does not say “Thread safety:”")

    def check_callable(self, node, name):
        self.check_version(node, name)
        block = self.blocks.get(name)
        if block is None:
            self.add_node(node, name, "is not documented")
            return
        if node.get("throws") == "1" and not ERROR.search(block.text):
            self.add(block, f"{name} names no [error@Cal.Error.…] and no function it fails like")
        self._check_result(node, block)
        for parameter in gir.get_parameters(node):
            self._check_parameter(parameter, block)

    def _check_result(self, node, block):
        result = node.find("return-value")
        if result is None or gir.get_type(result) == "none":
            return
        said = block.get_result()
        if said is None:
            self.add(block, f"{block.symbol} has no “Returns:”")
        elif is_pointer(result) and "(transfer " not in said:
            self.add(block, f"what {block.symbol} returns has no (transfer …)")

    def _check_parameter(self, node, block):
        name = node.get("name")
        said = block.parameters.get(name)
        if said is None:
            self.add(block, f"@{name} of {block.symbol} is not documented")
        elif node.get("c:varargs") is None:
            for missing in list_missing(node, said, self.enums):
                self.add(block, f"@{name} of {block.symbol} has no {missing}")


def is_pointer(node):
    return gir.get_c_type(node).endswith("*") or gir.get_type(node) == "gpointer"


def list_missing(node, said, enums):
    """The annotations that a parameter should have and has not."""
    c_type = gir.get_c_type(node)
    written = WRITTEN.fullmatch(c_type) or c_type in enums
    if written and not re.search(r"\((?:out|inout|array)\b", said):
        yield "(out) or (array)"
    if node.get("direction") == "out" and c_type.endswith("**") and "(transfer " not in said:
        yield "(transfer …)"
    if node.find("array") is not None and "(array" not in said:
        yield "(array …)"
    if node.get("closure") is not None and "(scope" not in said and "(closure" not in said:
        yield "(scope …)"


def list_callables(root):
    for node in root.iter():
        if node.tag in ("constructor", "function", "method") and not node.get("moved-to"):
            yield node


def list_symbols(root):
    """Everything that a block may document."""
    for node in root.find("namespace"):
        name = node.get("c:type") or node.get("c:identifier")
        yield name
        for child in node:
            if child.tag == "property":
                yield f"{name}:{child.get('name')}"
            elif child.tag == "glib:signal":
                yield f"{name}::{child.get('name')}"
            elif child.tag == "virtual-method":
                yield f"{name}Class::{child.get('name')}"
                yield f"{name}Class.{child.get('name')}"
            elif child.get("c:identifier"):
                yield child.get("c:identifier")


def is_hidden_class(node):
    """Whether this is the class structure of a type that has no subclasses."""
    fields = [field.get("name") for field in node.findall("field")]
    return node.get("glib:is-gtype-struct-for") and fields in ([], ["parent_class"])


def check_namespace(lint, namespace):
    for node in namespace:
        name = node.get("c:type") or node.get("c:identifier")
        if node.tag in DOCUMENTED and not is_hidden_class(node):
            lint.check_type(node)
        elif node.tag in ("constant", "alias", "callback"):
            lint.check_version(node, name)
            lint.check_documented(node, name)
        elif node.tag == "function-macro" and name in lint.blocks:
            lint.check_version(node, name)

        for child in node:
            if child.tag in ("property", "glib:signal", "virtual-method"):
                mark = {"property": ":", "glib:signal": "::", "virtual-method": "Class::"}
                lint.check_version(child, f"{name}{mark[child.tag]}{child.get('name')}")
                lint.check_documented(child, f"{name}{mark[child.tag]}{child.get('name')}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gir", required=True)
    parser.add_argument("--files", nargs="+", type=Path, required=True)
    options = parser.parse_args()

    root = gir.load(options.gir)
    namespace = root.find("namespace")
    enums = {node.get("c:type") + "*" for node in namespace if node.find("member") is not None}
    lint = Lint(options.files, enums)

    lint.check_blocks(set(list_symbols(root)))
    check_namespace(lint, namespace)
    for node in list_callables(root):
        lint.check_callable(node, node.get("c:identifier"))

    print("\n".join(lint.findings) or f"{len(lint.blocks)} blocks are good")
    sys.exit(1 if lint.findings else 0)


main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The library exports what its public headers declare, nothing else and nothing
less, in the version of its symbol map, and the introspection data has no other type."""

import argparse
import re
import sys
from pathlib import Path

import gir
from golden import read_symbols

PREFIX = re.compile(r"cal_[a-z]")
STATEMENT = re.compile(r"^CAL_(?:GTK_)?(?:AVAILABLE|DEPRECATED)_IN_\d+_\d+\S*\n(.*?)(?:;|\n\n|\Z)", re.M | re.S)
TYPE_MACRO = re.compile(r"G_DECLARE_\w+ \((\w+), (\w+),")
FUNCTION = re.compile(r"\b(\w+)\s*\(")


def list_declarations(text):
    """The functions that a header declares to be available."""
    for statement in STATEMENT.findall(text):
        macro = TYPE_MACRO.match(statement)
        if macro:
            yield macro[2] + "_get_type"
        else:
            yield FUNCTION.search(statement)[1]


def check_symbols(symbols, declared):
    for symbol in sorted(symbols):
        if not PREFIX.match(symbol):
            yield f"“{symbol}” is exported and does not begin with “cal_”"
        elif symbol not in declared:
            yield f"“{symbol}” is exported, and no public header declares it"
    for symbol in sorted(declared - symbols):
        yield f"“{symbol}” is declared in a public header and not exported"


def check_versions(symbols, expected):
    """Programs ask for a symbol of a version, so that it has to stay what it was."""
    for symbol, version in sorted(symbols.items()):
        if version != expected:
            yield f"“{symbol}” has the version “{version}” instead of “{expected}”"


def check_types(root, declared, words):
    for node in root.find("namespace"):
        if node.tag not in gir.TYPES:
            continue
        get_type = node.get("glib:get-type")
        name = node.get("c:type")
        if get_type not in (None, "intern") and get_type not in declared:
            yield f"{name} is in the introspection data, and no public header declares {get_type}"
        if name not in words:
            yield f"{name} is in the introspection data and in no public header"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nm", required=True)
    parser.add_argument("--library", required=True)
    parser.add_argument("--symbol-version")
    parser.add_argument("--gir")
    parser.add_argument("--headers", nargs="+", type=Path, required=True)
    options = parser.parse_args()

    texts = [header.read_text(encoding="utf-8") for header in options.headers]
    declared = {name for text in texts for name in list_declarations(text)}
    symbols = read_symbols(options.nm, options.library)
    findings = list(check_symbols(set(symbols), declared))

    if options.symbol_version:
        findings += check_versions(symbols, options.symbol_version)

    if options.gir:
        words = set(re.findall(r"\w+", "\n".join(texts)))
        words |= {macro + "Class" for text in texts for macro, _ in TYPE_MACRO.findall(text)}
        findings += check_types(gir.load(options.gir), declared, words)

    print("\n".join(findings) or f"{len(declared)} functions are declared and exported")
    sys.exit(1 if findings else 0)


main()

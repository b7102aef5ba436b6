#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Every public header compiles alone, in C99 and in C++, without a warning; only the
umbrella can be included directly, and it includes all others and no private one.

The umbrella is <cal/cal.h>, or that of the library of widgets."""

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

INCLUDE = re.compile(r'^# *include [<"]([^>"]+)[>"]', re.MULTILINE)

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only"]
C = ["-x", "c", "-std=c99", "-Wstrict-prototypes", *WARNINGS]
CXX = ["-x", "c++", "-std=c++11", *WARNINGS]


class Library:
    """What is peculiar to the headers of a library."""

    def __init__(self, options):
        self.umbrella = options.umbrella
        self.folder = os.path.dirname(options.umbrella)
        self.message = f"Only <{self.umbrella}> can be included directly."
        self.inside = f"{options.prefix}_INSIDE"
        self.compilation = f"{options.prefix}_COMPILATION"
        self.flags = get_flags(options.modules)
        self.flags += [f"-isystem{folder}" for folder in options.include]

    def get_guard(self):
        return (
            f"\n#if !defined({self.inside}) && !defined({self.compilation})\n"
            f'# error "{self.message}"\n#endif\n'
        )

    def include_alone(self, header):
        """Twice, for the guard; and a file has to declare something."""
        include = f"#include <{self.folder}/{header}>\n"
        return f"#define {self.inside}\n{include}{include}typedef int nothing;\n"

    def include_directly(self, header):
        return f"#include <{self.folder}/{header}>\n"

    def include_umbrella(self):
        return f"""
#include <{self.umbrella}>
#ifdef {self.inside}
# error "<{self.umbrella}> leaves {self.inside} behind."
#endif
#if defined({self.compilation}) || !CAL_CHECK_VERSION (1, 0, 0)
# error "<{self.umbrella}> is not what programs get."
#endif
CalSystem use (void);
CalSystem use (void) {{ return CAL_SYSTEM_GREGORIAN; }}
"""


def get_flags(modules):
    """Where the headers of others are; their warnings are not ours."""
    pkg_config = shlex.split(os.environ.get("PKG_CONFIG", "pkg-config"))
    output = subprocess.run(
        [*pkg_config, "--cflags", *modules], capture_output=True, check=True, encoding="utf-8"
    ).stdout
    return [re.sub("^-I", "-isystem", flag) for flag in shlex.split(output)]


def compile_text(command, text):
    """What the compiler complains of; None if of nothing."""
    result = subprocess.run(
        [*command, "-"], input=text, capture_output=True, check=False, encoding="utf-8"
    )
    return None if result.returncode == 0 else result.stderr


def check_compilation(library, compiler, language, include, headers):
    """The headers in one language."""
    command = [*compiler, *language, f"-I{include}", *library.flags]
    umbrella = os.path.basename(library.umbrella)
    name = language[1]

    for header in headers:
        is_umbrella = header == umbrella
        text = library.include_umbrella() if is_umbrella else library.include_alone(header)
        complaint = compile_text(command, text)
        if complaint is not None:
            yield f"{header} does not compile as {name}:\n{complaint}"

        if is_umbrella:
            continue
        complaint = compile_text(command, library.include_directly(header))
        if complaint is None:
            yield f"{header} can be included directly in {name}"
        elif library.message not in complaint:
            yield f"{header}, included directly in {name}, does not say “{library.message}”"


def check_includes(library, files):
    """The umbrella holds all headers, and no header includes another file of ours."""
    main_header = os.path.basename(library.umbrella)
    umbrella = {
        name.removeprefix(library.folder + "/") for name in INCLUDE.findall(files[main_header])
    }
    public = set(files) - {main_header}

    for name in sorted(public - umbrella):
        yield f"{main_header} does not include {name}"
    for name in sorted(umbrella - public):
        yield f"{main_header} includes {name}, which is not public"

    for header, text in files.items():
        # Of its own: that of a header it includes may go.
        if header != main_header and library.get_guard() not in text:
            yield f"{header} does not have the guard against direct inclusion"
        for name in INCLUDE.findall(text):
            ours = "/" not in name and name.startswith("cal-")
            if "-private" in name or (ours and name not in public):
                yield f"{header} includes “{name}”, which is not public"


def check_list(files, folder):
    """Every header next to the public ones is one of them, or private."""
    for header in sorted(folder.glob("*.h")):
        if "-private" not in header.name and header.name not in files:
            yield f"{header.name} is neither private nor in cal_public_headers"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cc", nargs="+", required=True)
    parser.add_argument("--cxx", nargs="+")
    parser.add_argument("--headers", nargs="+", type=Path, required=True)
    parser.add_argument("--umbrella", default="cal/cal.h")
    parser.add_argument("--prefix", default="CAL")
    parser.add_argument("--modules", nargs="+", default=["glib-2.0", "gobject-2.0", "gio-2.0"])
    parser.add_argument("--include", nargs="+", default=[])
    options = parser.parse_args()

    library = Library(options)
    files = {header.name: header.read_text(encoding="utf-8") for header in options.headers}
    main_header = os.path.basename(library.umbrella)
    folder = next(header.parent for header in options.headers if header.name == main_header)
    findings = [*check_includes(library, files), *check_list(files, folder)]

    with tempfile.TemporaryDirectory() as include:
        # As installed, so that nothing else is within reach.
        (Path(include) / library.folder).mkdir(parents=True)
        for header in options.headers:
            shutil.copy(header, Path(include) / library.folder)

        findings += check_compilation(library, options.cc, C, include, files)
        if options.cxx:
            findings += check_compilation(library, options.cxx, CXX, include, files)

    print("\n".join(findings) or f"{len(files)} headers are good")
    sys.exit(1 if findings else 0)


main()

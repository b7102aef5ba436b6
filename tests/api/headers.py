#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Every public header compiles alone, in C99 and in C++, without a warning; only
<cal/cal.h> can be included directly, and it includes all others and no private
one."""

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

MODULES = ("glib-2.0", "gobject-2.0", "gio-2.0")
MESSAGE = "Only <cal/cal.h> can be included directly."
GUARD = f"""
#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "{MESSAGE}"
#endif
"""
INCLUDE = re.compile(r'^# *include [<"]([^>"]+)[>"]', re.MULTILINE)

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only"]
C = ["-x", "c", "-std=c99", "-Wstrict-prototypes", *WARNINGS]
CXX = ["-x", "c++", "-std=c++11", *WARNINGS]

# Twice, for the guard; and a file has to declare something.
ALONE = "#define CAL_INSIDE\n#include <cal/{0}>\n#include <cal/{0}>\ntypedef int nothing;\n"
DIRECT = "#include <cal/{0}>\n"
UMBRELLA = """
#include <cal/cal.h>
#ifdef CAL_INSIDE
# error "<cal/cal.h> leaves CAL_INSIDE behind."
#endif
#if defined(CAL_COMPILATION) || !CAL_CHECK_VERSION (1, 0, 0)
# error "<cal/cal.h> is not what programs get."
#endif
CalSystem use (void);
CalSystem use (void) { return CAL_SYSTEM_GREGORIAN; }
"""


def get_flags():
    """Where the headers of GLib are; their warnings are not ours."""
    pkg_config = shlex.split(os.environ.get("PKG_CONFIG", "pkg-config"))
    output = subprocess.run(
        [*pkg_config, "--cflags", *MODULES], capture_output=True, check=True, encoding="utf-8"
    ).stdout
    return [re.sub("^-I", "-isystem", flag) for flag in shlex.split(output)]


def compile_text(command, text):
    """What the compiler complains of; None if of nothing."""
    result = subprocess.run(
        [*command, "-"], input=text, capture_output=True, check=False, encoding="utf-8"
    )
    return None if result.returncode == 0 else result.stderr


def check_compilation(compiler, language, include, headers):
    """The headers in one language."""
    command = [*compiler, *language, f"-I{include}", *get_flags()]
    name = language[1]

    for header in headers:
        text = UMBRELLA if header == "cal.h" else ALONE.format(header)
        complaint = compile_text(command, text)
        if complaint is not None:
            yield f"<cal/{header}> does not compile as {name}:\n{complaint}"

        if header == "cal.h":
            continue
        complaint = compile_text(command, DIRECT.format(header))
        if complaint is None:
            yield f"<cal/{header}> can be included directly in {name}"
        elif MESSAGE not in complaint:
            yield f"<cal/{header}>, included directly in {name}, does not say “{MESSAGE}”"


def check_includes(files):
    """The umbrella holds all headers, and no header includes another file of ours."""
    umbrella = {name.removeprefix("cal/") for name in INCLUDE.findall(files["cal.h"])}
    public = set(files) - {"cal.h"}

    for name in sorted(public - umbrella):
        yield f"<cal/cal.h> does not include <cal/{name}>"
    for name in sorted(umbrella - public):
        yield f"<cal/cal.h> includes <cal/{name}>, which is not public"

    for header, text in files.items():
        # Of its own: that of a header it includes may go.
        if header != "cal.h" and GUARD not in text:
            yield f"<cal/{header}> does not have the guard against direct inclusion"
        for name in INCLUDE.findall(text):
            ours = "/" not in name and name.startswith("cal-")
            if "-private" in name or (ours and name not in public):
                yield f"<cal/{header}> includes “{name}”, which is not public"


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
    options = parser.parse_args()

    files = {header.name: header.read_text(encoding="utf-8") for header in options.headers}
    folder = next(header.parent for header in options.headers if header.name == "cal.h")
    findings = [*check_includes(files), *check_list(files, folder)]

    with tempfile.TemporaryDirectory() as include:
        # As installed, so that nothing else is within reach.
        (Path(include) / "cal").mkdir()
        for header in options.headers:
            shutil.copy(header, Path(include) / "cal")

        findings += check_compilation(options.cc, C, include, files)
        if options.cxx:
            findings += check_compilation(options.cxx, CXX, include, files)

    print("\n".join(findings) or f"{len(files)} headers are good")
    sys.exit(1 if findings else 0)


main()

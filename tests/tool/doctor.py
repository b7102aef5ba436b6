#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool doctor, with programs of which it is known what they find."""

import json
import os
import stat
import tempfile
from pathlib import Path

from harness import TOOL, case, expect, main, output, run

TITLES = ["Library", "ICU data", "Locale", "Translations", "C", "Vala", "Python", "JavaScript", "Columns for Python"]
STATES = ["found", "not found", "incomplete"]

VERSION = output("--version").split()[1]


def examine(programs, files=(), **env):
    """What it says of each where the programs are these shell scripts."""
    with tempfile.TemporaryDirectory() as folder:
        for name, script in programs.items():
            path = Path(folder, "bin", name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(f"#!/bin/sh\n{script.replace('@', folder)}\n", encoding="latin-1")
            path.chmod(path.stat().st_mode | stat.S_IXUSR)
        for name in files:
            Path(folder, name).parent.mkdir(parents=True, exist_ok=True)
            Path(folder, name).touch()
        environment = {"PATH": f"{folder}/bin", "XDG_DATA_DIRS": f"{folder}/share", **env}
        result = run("doctor", "--json", env=environment)
        text = run("doctor", env=environment)

    expect(result.err, "")
    findings = {finding["title"]: finding for finding in json.loads(result.out)}
    expect(list(findings), TITLES)
    incomplete = any(finding["state"] == "incomplete" for finding in findings.values())
    expect((result.status, text.status), (incomplete, incomplete), result.out)
    for title, finding in findings.items():
        expect(finding["state"] in STATES, True, finding)
        expect(f"{title}: {finding['state']}\n" in text.out, True, text.out)
        # What is found needs no message, and what is not does.
        expect(finding["state"] == "found" or finding["message"] is not None, True, finding)
    return findings


def check_state(title, programs, state, message=None, files=()):
    finding = examine(programs, files)[title]
    expect(finding["state"], state, finding)
    if message is not None:
        expect(message in finding["message"], True, finding)


def check_library():
    findings = examine({})
    expect(findings["Library"]["version"], VERSION)
    if Path("/proc/self/maps").exists() and "file" in findings["Library"]:
        expect(Path(findings["Library"]["file"]).exists(), True)
    expect(findings["ICU data"]["state"] == "found", os.environ["CAL_TOOL_ICU"] == "true")


def check_locale():
    locale = examine({}, LC_ALL="xx_YY.UTF-8")["Locale"]
    expect((locale["name"], locale["state"]), ("xx_YY.UTF-8", "found"))
    expect("the system does not have it" in locale["message"], True)
    expect(examine({}, LC_ALL="C.UTF-8")["Locale"]["message"], None)


def check_output():
    """What programs print is shown as text."""
    script = r"printf 'binding gjs \033[31m1\n\n \nnothing\nversion \377\noverride /a b\n'"
    finding = examine({"gjs": script})["JavaScript"]
    expect(finding["binding"], "gjs <U+001B>[31m1")
    expect((finding["version"], finding["override"], finding["state"]), ("<0xFF>", "/a b", "incomplete"))


def check_usage():
    result = run("doctor", "x")
    expect((result.status, result.out), (2, ""))
    expect("“x” is one argument too many" in result.err, True)


def say(*lines):
    return "\n".join(f"echo '{line}'" for line in lines)


HAS_GJS = ["binding gjs 1.74.2", f"version {VERSION}", "typelib /a/Cal-1.0.typelib"]

case("/tool/doctor/library", check_library)
case("/tool/doctor/locale", check_locale)
case("/tool/doctor/output", check_output)
case("/tool/doctor/usage", check_usage)

for name, lines, state, message in [
    ("whole", [*HAS_GJS, "override /a/Cal.js"], "found", None),
    ("no override", HAS_GJS, "incomplete", "override"),
    ("nothing", [], "not found", "gjs is not installed"),
    ("old", ["binding gjs 1.74.2", "version 0.9.0", "override /a/Cal.js"], "incomplete", "version 0.9.0"),
    ("broken", [HAS_GJS[0], HAS_GJS[2], "error no"], "incomplete", "cannot load it"),
]:
    case(f"/tool/doctor/javascript/{name}", check_state, "JavaScript", {"gjs": say(*lines)}, state, message)

case("/tool/doctor/javascript/fails", check_state, "JavaScript", {"gjs": "echo binding; exit 1"}, "not found")
case("/tool/doctor/javascript/killed", check_state, "JavaScript", {"gjs": "kill -9 $$"}, "not found")

case(
    "/tool/doctor/python",
    check_state,
    "Python",
    {"python3": say("binding PyGObject 3", f"version {VERSION}", "override /a/Cal.py")},
    "found",
)
case(
    "/tool/doctor/python/no override",
    check_state,
    "Python",
    {"python3": say("binding PyGObject 3", f"version {VERSION}", "typelib /a")},
    "incomplete",
    "override",
)

for name, lines, state, message in [
    ("whole", ["package /a/__init__.py", f"version {VERSION}"], "found", None),
    ("old", ["package /a/__init__.py", "version 0.9.0"], "incomplete", "version 0.9.0"),
    ("broken", ["package /a/__init__.py", "error no"], "incomplete", "cannot load it"),
]:
    case(f"/tool/doctor/columns/{name}", check_state, "Columns for Python", {"python3": say(*lines)}, state, message)

PKG_CONFIG = f"""case $1 in
  --modversion) echo {VERSION} ;;
  --variable=pcfiledir) echo @/pkgconfig ;;
  --variable=includedir) echo @/include ;;
esac"""
HEADER = "include/cal-1.0/cal/cal.h"
VAPI = "share/vala/vapi/cal-1.0.vapi"

case("/tool/doctor/c", check_state, "C", {"pkg-config": PKG_CONFIG}, "found", None, [HEADER])
case("/tool/doctor/c/no header", check_state, "C", {"pkg-config": PKG_CONFIG}, "incomplete", "cal.h is missing")
case("/tool/doctor/c/no pkg-config", check_state, "C", {}, "not found", "pkg-config is not installed")
case(
    "/tool/doctor/c/old",
    check_state,
    "C",
    {"pkg-config": PKG_CONFIG.replace(VERSION, "0.9.0")},
    "incomplete",
    "version 0.9.0",
    [HEADER],
)

VALA = {"pkg-config": PKG_CONFIG, "valac": ":"}
case("/tool/doctor/vala", check_state, "Vala", VALA, "found", None, [HEADER, VAPI])
case("/tool/doctor/vala/no c", check_state, "Vala", {"valac": ":"}, "incomplete", "see C", [VAPI])
case("/tool/doctor/vala/no valac", check_state, "Vala", {}, "not found", "valac is not installed", [VAPI])

expect(Path(TOOL).exists(), True)
main()

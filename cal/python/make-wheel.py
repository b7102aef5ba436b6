#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Makes a wheel of cal_columns that needs nothing but Python and the C library.

    make-wheel.py BUILD OUTPUT

BUILD is a folder in which the library is built, and kept; the wheel is the only one in the
folder OUTPUT then.  What runs this needs meson-python, auditwheel and patchelf.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

import auditwheel.policy
from auditwheel.libc import Libc
from auditwheel.main import main as run_auditwheel

ROOT = pathlib.Path(__file__).resolve().parents[2]

# A wheel may take these from the system, say the rules of manylinux; a system without a
# desktop lacks them, and libgio of another version of GLib does not go with them.
BUNDLED = {"libglib-2.0.so.0", "libgobject-2.0.so.0", "libgthread-2.0.so.0"}


def build(folder, output):
    options = ["--no-build-isolation", "--no-deps", "--no-index", "--quiet"]
    command = [sys.executable, "-m", "pip", "wheel", *options, f"--config-settings=build-dir={folder}"]
    # Where meson and patchelf are.
    path = os.pathsep.join([str(pathlib.Path(sys.executable).parent), os.environ["PATH"]])
    os.environ["PATH"] = path
    subprocess.run([*command, "--wheel-dir", output, str(ROOT)], check=True)
    return next(pathlib.Path(output).glob("*.whl"))


def change_rules(folder):
    """Rules of manylinux that have less for granted."""
    policies = json.loads(auditwheel.policy._POLICY_JSON_MAP[Libc.GLIBC].read_text())
    for policy in policies:
        policy["lib_whitelist"] = [name for name in policy["lib_whitelist"] if name not in BUNDLED]
    path = pathlib.Path(folder, "policy.json")
    path.write_text(json.dumps(policies))
    auditwheel.policy._POLICY_JSON_MAP[Libc.GLIBC] = path


def main():
    folder, output = (pathlib.Path(argument).absolute() for argument in sys.argv[1:])
    with tempfile.TemporaryDirectory() as scratch:
        wheel = build(folder, scratch)
        change_rules(scratch)
        for old in output.glob("*.whl"):
            old.unlink()
        sys.argv = ["auditwheel", "repair", "--strip", "--wheel-dir", str(output), str(wheel)]
        return run_auditwheel()


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Shell scripts pass shellcheck."""

import re
import shutil
import subprocess
import sys

from lint import ROOT, list_files, read, skip

SHELL = re.compile(r"#!.*\b(?:ba)?sh$|# shellcheck shell=", re.MULTILINE)


def is_script(file):
    return file.suffix in (".sh", "") and SHELL.search(read(file)[:300])


def main():
    if not shutil.which("shellcheck"):
        skip("shellcheck is not here")

    scripts = [str(file.relative_to(ROOT)) for file in list_files() if is_script(file)]
    print("\n".join(scripts))
    sys.exit(subprocess.run(["shellcheck", "-x", *scripts], cwd=ROOT, check=False).returncode)


main()

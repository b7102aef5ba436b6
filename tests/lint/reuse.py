#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The project states its licences as the REUSE specification has it."""

import shutil
import subprocess
import sys

from lint import ROOT, skip


def main():
    if not shutil.which("reuse"):
        skip("reuse is not here")
    # Without git it would look into the folders of builds.
    if not (ROOT / ".git").exists():
        skip("this is not a git work tree")

    sys.exit(subprocess.run(["reuse", "--root", ROOT, "lint"], check=False).returncode)


main()

# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Where below a prefix this Python looks for packages: find-site.py PREFIX DEFAULT

If it looks nowhere below the prefix, or at the default too, that is the default.
"""

import site
import sys
from pathlib import Path

# What is below another prefix, too.
LOCAL = Path("/usr/local")


def main(prefix, default):
    prefix, default = Path(prefix), prefix / Path(default)
    folders = [Path(folder) for folder in site.getsitepackages()]
    below = [f for f in folders if prefix in f.parents and (prefix == LOCAL or LOCAL not in f.parents)]

    print(default if default in folders or not below else below[0])


main(*sys.argv[1:])
